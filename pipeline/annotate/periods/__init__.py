"""When a quantity holds: the words of time in its sentence, and what they mean as days.

    calendar       days, years, quarters, terms: how periods are made
    lexicon        the words of ``rules/times.toml`` as patterns
    nominals       what names a period: by the calendar (``named``), or by pointing (``pointing``)
    phrases        a part of a period, two periods joined to a stretch
    several        more periods than one in an expression
    happenings     since or by something that happened
    alone          a period without a preposition
    sites          where an expression may begin
    series         lines headed by two years: whether these are a school year
    expressions    a preposition and what it governs: ``times``
    governing      which expression says when a quantity holds: ``attach_times``
    sentence       a sentence as its rules see it: quantities, expressions, what is between
    before         the expression before a quantity
    behind         the expression behind it
    clauses        relative and reported clauses, whose time is not that of the figure
    present        what came to be at a past time, and how it is
    rows           periods named in a row, each by itself
    two_years      two years joined by a hyphen, whose days are not told
    respective     which quantity is of which of these
    own_figures    what something is compared with, or since when it is so: expressions that govern their own figures
    compared       those figures
    replaced       expressions that say when something else was: what was replaced, a cause, a period told twice
    anchor         what ``vier jaar later`` and ``dezelfde periode`` count from
    announced      the period that a line names for the items of a list below it
    ends           the two ends of a stretch, each with its figure
    labels         periods in the headings of tables: ``period_of_label``

Comes in: clean text, quantities with their place, the date of the text.
Goes out: expressions with first and last day, quantities with ``time_text`` and period filled.
Does not: find quantities.
"""

from pipeline.annotate.periods.expressions import TimeExpression, times
from pipeline.annotate.periods.governing import attach_times, govern
from pipeline.annotate.periods.labels import period_of_label

__all__ = ["TimeExpression", "attach_times", "govern", "period_of_label", "times"]
