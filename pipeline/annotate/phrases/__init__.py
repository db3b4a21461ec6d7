"""What stands at a number: its unit, the noun that it counts, a rate, a share; and numbers that count nothing.

    units, nouns, parts         units of measure and money; the counted noun; a number with either
    attributes, heads, asides   before the head of a noun; a second noun; nouns behind brackets
    rates, shares, scaling      per year; ratios and fractions; (in duizend euro)
    guards, ordinals, weakness  years and numbering; een derde; the optional class
    levels, rest, infinitives   het aantal X bedraagt; de overige 41; kan er twaalf aankopen
    antecedents, subjects       what the sentences before told of; numbers that open their sentence
    differences                 meer dan between two figures

Comes in: tokens.
Goes out: parts, noun phrases, and yes or no.
Does not: hand a unit from one number to another.
"""
