"""When a quantity holds: the words of time in its sentence, and what they mean as days.

    calendar       days, years, quarters, terms: how periods are made
    lexicon        the words of ``rules/times.toml`` as patterns
    nominals       what names a period: by the calendar (``named``), or by pointing (``pointing``)
    phrases        a part of a period, two periods joined to a stretch
    alone          a period without a preposition
    sites          where an expression may begin
    series         lines headed by two years: whether these are a school year
    expressions    a preposition and what it governs: ``times``
    governing      which expression says when a quantity holds: ``attach_times``
    clauses        relative and reported clauses, whose time is not that of the figure
    rows           periods named in a row, each by itself
    compared       figures of the period that something is compared with
    replaced       expressions that say when something else was: what was replaced, a cause, a period told twice
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
