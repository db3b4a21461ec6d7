"""Numbers without unit or noun: which of them are figures, and what they leave out.

    selection                      which drafts are claims
    completion, millions           what a bare number leaves out; millions of people, of things, or of money
    left_out, counted              the noun among it; the noun that is counted
    figures, labels, elided        bare numbers told as figures; behind a label; small ones that count again
    gapping                        what the second figure of a row leaves out
    apposed                        between commas behind the subject that they count
    listed                         items below a line that counts or pays
    percents                       bare numbers that are percentages
    refusals                       titles, idioms, scales

Comes in: tokens and drafts.
Goes out: drafts that are claims, completed.
Does not: read what they say.
"""
