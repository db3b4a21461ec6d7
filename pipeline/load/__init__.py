"""Load: records -> one DuckDB file.

Comes in: ``Bundle``s, one per document that changed, and the register.
Goes out: the database that ``schema.sql``, ``views.sql`` and ``search.sql`` describe.
Does not: know how anything was found.
"""

from pipeline.load.digest import digest
from pipeline.load.errors import ContractViolated, DatabaseBusy, DatabaseUnwritable, LoadError, NotOurDatabase
from pipeline.load.handover import Bundle, LoadReport, Refused, RunInfo
from pipeline.load.update import loaded, update

__all__ = [
    "Bundle",
    "ContractViolated",
    "DatabaseBusy",
    "DatabaseUnwritable",
    "LoadError",
    "LoadReport",
    "NotOurDatabase",
    "Refused",
    "RunInfo",
    "digest",
    "loaded",
    "update",
]
