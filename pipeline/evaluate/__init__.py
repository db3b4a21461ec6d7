"""Evaluate: what the pipeline found against what careful readers marked, with the figures and their intervals.

    gold       the readers' files: required and optional claims, turns            (``read_gold``)
    found      what the pipeline found, from a database or from stage records     (``from_database``, ``from_records``)
    claims     which claims are right, and their attributes                       (``score_claims``)
    turns      turn boundaries, persons, parties, roles, acts                     (``score_turns``)
    coding     a sample to code by hand, read back; kappa         (``sample``, ``score_coded``)
    report     the figures, as plain text and as JSON            (``evaluate``, ``as_text``, ``as_json``)

Comes in: a folder of gold and what was found. Goes out: frozen records.
Does not: change what it measures.
"""

from pipeline.evaluate.claims import Attribute, ClaimScores, Miss, Score, score_claims
from pipeline.evaluate.found import FoundDocument, from_database, from_records
from pipeline.evaluate.gold import GoldClaim, GoldDocument, GoldError, Turn, read_gold
from pipeline.evaluate.report import Evaluation, as_json, as_text, evaluate
from pipeline.evaluate.turns import TurnScores, score_turns

__all__ = [
    "Attribute",
    "ClaimScores",
    "Evaluation",
    "FoundDocument",
    "GoldClaim",
    "GoldDocument",
    "GoldError",
    "Miss",
    "Score",
    "Turn",
    "TurnScores",
    "as_json",
    "as_text",
    "evaluate",
    "from_database",
    "from_records",
    "read_gold",
    "score_claims",
    "score_turns",
]
