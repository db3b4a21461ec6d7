"""What several numbers share: a unit said once, an interval, a row of brackets.

    sharing                units said once for several numbers
    grammar                numbers joined to intervals, drafts
    bracketed, satellites  units of a row of brackets; 120 (16%), said once more
    inherited              units taken over from before
    repeats                numbers told in the same words

Comes in: parts.
Goes out: drafts with the units that they share.
Does not: say whether a bare number is a figure.
"""
