"""The names of the months, from January on; every reader of dates takes them from here.

Comes in: nothing. Goes out: the names, what they are shortened to, and both as a pattern.
Does not: read a date; each stage has dates of its own kind.
"""

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
SHORT_MONTHS = ("jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dec")
ANY_MONTH = "|".join(MONTHS)  # to be put in a group
ANY_SHORT_MONTH = "|".join(SHORT_MONTHS)
