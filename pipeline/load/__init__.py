"""Load: records -> one DuckDB file.

Comes in: ``Bundle``s, one per document that changed, or ``Batch``es of their rows, and the register.
Goes out: the database that ``schema.sql``, ``views.sql`` and ``search.sql`` describe.
Does not: know how anything was found.
"""

from pipeline.load.batch import Batch, batches
from pipeline.load.digest import digest
from pipeline.load.errors import (
    ContractViolated,
    DatabaseBusy,
    DatabaseUnwritable,
    HoldsMore,
    LoadError,
    NotOurDatabase,
)
from pipeline.load.handover import Bundle, LoadReport, Refused, RunInfo
from pipeline.load.update import loaded, ready, update

__all__ = [
    "Batch",
    "Bundle",
    "ContractViolated",
    "DatabaseBusy",
    "DatabaseUnwritable",
    "HoldsMore",
    "LoadError",
    "LoadReport",
    "NotOurDatabase",
    "Refused",
    "RunInfo",
    "batches",
    "digest",
    "loaded",
    "ready",
    "update",
]
