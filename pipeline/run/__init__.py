"""Run: carries documents through the stages, keeps what each stage produced, and redoes only what changed.

Comes in: a folder of raw files (RAW), a folder for stage outputs (EXTRACTED), a database.
Goes out: the stage outputs under EXTRACTED and, through load, the database.
Does not: read, cut or count anything in a document; that is the stages' work.
"""

from pipeline.run.engine import Outcome, Places, run
from pipeline.run.errors import RunError
from pipeline.run.plan import STAGES

__all__ = ["STAGES", "Outcome", "Places", "RunError", "run"]
