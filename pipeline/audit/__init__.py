"""Audit: what a database holds, and what could not be read; the figures with which ``make all`` ends.

Comes in: the path of a database. Goes out: an ``Audit``, and its plain text.
Does not: change the database, or look at the documents again.
"""

from pipeline.audit.model import Audit, Count, Gap, Imbalance, PartyShare, RefusedInput, Turns, UndatedDocument
from pipeline.audit.render import render
from pipeline.audit.report import report

__all__ = [
    "Audit",
    "Count",
    "Gap",
    "Imbalance",
    "PartyShare",
    "RefusedInput",
    "Turns",
    "UndatedDocument",
    "render",
    "report",
]
