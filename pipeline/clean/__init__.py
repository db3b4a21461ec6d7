"""The pair of raw and clean text: broken words joined, furniture out, lines unfolded, and the way back.

Comes in: the raw text of a transcript and the ranges of it that are to be read.
Goes out: ``CleanText``, which maps every clean character to the raw offset it came from.
Does not: decide what is furniture, or change the raw text.

In clean text a blank line separates paragraphs, a line feed stands where the line break means something (a list
label, a row of a table, a heading), and a line that was merely folded continues after one space. Raised digits are
note marks and left out, but for the powers of measures (``m²``); so are stars and bracketed numbers that stand between
a figure and its unit. Where nothing tells whether a sign at a line end is
a minus or a dash the line feed stays.
"""

from pipeline.clean.cleaner import Cleaner
from pipeline.clean.hyphens import HyphenRule, Hyphens
from pipeline.clean.lines import FIGURE_ENTRY, PERIOD_LABEL
from pipeline.clean.mapping import CleanText
from pipeline.clean.words import clean_line, ended_at_page_end, lowered, plain_blanks, printed_number, stripped

__all__ = [
    "FIGURE_ENTRY",
    "PERIOD_LABEL",
    "CleanText",
    "Cleaner",
    "HyphenRule",
    "Hyphens",
    "clean_line",
    "ended_at_page_end",
    "lowered",
    "plain_blanks",
    "printed_number",
    "stripped",
]
