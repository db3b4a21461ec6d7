"""The words and numbers of a text: sentences cut into tokens, with what only looks like a number told from one.

    sentences                             where a sentence ends
    candidates                            sentences that may hold a figure
    tokens, token                         numbers, words, marks, what only looks like a number
    numbers, words                        digits and number words, read at a place; one number word
    opening                               what stands before the first word of a sentence
    broken                                numerals that cannot be read for certain
    lookalikes, addresses, clock          dates, names, postal codes, times of day
    signs, euro_sign                      a minus or plus apart from its number; the sign of the euro
    variants, spoken_between              one reading for what is said otherwise
    lexicon, lemmas, participles, shapes  what is known of words; nouns and adjectives by their endings
    direction                             words of change
    lowering                              text in lower case, of the same length
    draft                                 a number on its way to a figure

Comes in: clean text.
Goes out: tokens, and what is known of words.
Does not: join a number with its unit.
"""
