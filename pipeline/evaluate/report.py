"""The evaluation as a whole, and its two faces: plain text for a reader, JSON for a machine.

Comes in: gold and found documents. Goes out: ``Evaluation``, text, JSON.
Does not: write files or decide whether a figure is good enough (``tests/gate`` does).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import msgspec

from pipeline.evaluate.claims import ClaimScores, Score, score_claims
from pipeline.evaluate.found import FoundDocument
from pipeline.evaluate.gold import GoldDocument
from pipeline.evaluate.turns import FIELDS, TurnScores, score_turns
from pipeline.intervals import Interval


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures for claims and turns; ``without_document`` are gold keys for which no document was found."""

    claims: ClaimScores
    turns: TurnScores
    without_document: tuple[str, ...]

    def score(self, stratum: str, kind: str) -> Score:
        """The score of one kind (or ``core``) in ``prose`` or ``table``."""
        return next(one for one in self.claims.scores if (one.stratum, one.kind) == (stratum, kind))


def evaluate(gold: Sequence[GoldDocument], found: Iterable[FoundDocument]) -> Evaluation:
    """Scores every gold document against the document whose file name begins with its key."""
    documents = list(found)
    pairs, without = [], []
    for one in gold:
        document = min(
            (doc for doc in documents if one.belongs_to(doc.doc_id)), key=partial(_beyond, one), default=None
        )
        if document is None:
            without.append(one.key)
        else:
            pairs.append((one, document))
    return Evaluation(score_claims(pairs), score_turns(pairs), tuple(without))


def _beyond(gold: GoldDocument, document: FoundDocument) -> tuple[bool, str]:
    """Sorts first the document whose name does not go on with a letter or digit: ``12`` is ``12_x``, not ``123``."""
    rest = document.doc_id.rsplit("/", 1)[-1][len(gold.key) :]
    return rest[:1].isalnum(), document.doc_id


def as_text(evaluation: Evaluation, *, show: bool = False) -> str:
    """Plain text tables; with ``show`` also each miss, extra and differing attribute with its passage."""
    parts = [_claims_table(evaluation.claims), _attributes_table(evaluation.claims)]
    if evaluation.turns.documents:
        parts.append(_turns_table(evaluation.turns))
    if evaluation.without_document:
        parts.append("gold without a document: " + ", ".join(evaluation.without_document))
    if show:
        parts += [_claims_shown(evaluation.claims), _turns_shown(evaluation.turns)]
    return "\n\n".join(part for part in parts if part) + "\n"


def as_json(evaluation: Evaluation) -> bytes:
    """The same figures as one JSON object, for continuous integration."""
    claims, turns = evaluation.claims, evaluation.turns
    content: dict[str, Any] = {
        "claims": [_score_json(one) for one in claims.scores],
        "attributes": [asdict(one) | {"accuracy": one.accuracy} for one in claims.attributes],
        "turns": {
            "precision": turns.precision,
            "recall": turns.recall,
            "n_found": turns.hits + turns.extras,
            "n_gold": turns.hits + turns.misses,
            "accuracy": {field: turns.accuracy(field) for field in FIELDS},
            "wrong": turns.wrong,
        },
        "misses": [asdict(one) for one in claims.misses],
        "turn_misses": [asdict(one) for one in turns.to_look_at],
        "documents": sorted({*claims.documents, *turns.documents}),
        "without_document": evaluation.without_document,
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=2)


def _score_json(one: Score) -> dict[str, Any]:
    return asdict(one) | {
        "precision": one.precision,
        "precision_interval": one.precision_interval,
        "recall": one.recall,
        "recall_interval": one.recall_interval,
        "f1": one.f1,
        "f1_interval": one.f1_interval,
        "n_gold": one.hits + one.misses,
        "n_found": one.hits + one.extras,
    }


def _claims_table(claims: ClaimScores) -> str:
    heading = ("where", "kind", "gold", "found", "right", "precision", "", "recall", "", "F1", "")
    rows = [
        (
            one.stratum,
            "core (percentage, euro, count)" if one.kind == "core" else one.kind,
            str(one.hits + one.misses),
            str(one.hits + one.extras),
            str(one.hits),
            _figure(one.precision),
            _interval(one.precision_interval),
            _figure(one.recall),
            _interval(one.recall_interval),
            _figure(one.f1),
            _interval(one.f1_interval),
        )
        for one in claims.scores
        if one.hits + one.misses + one.extras
    ]
    return _table(f"Claims, {len(claims.documents)} documents (95 % intervals in brackets)", heading, rows)


def _attributes_table(claims: ClaimScores) -> str:
    rows = [
        (one.stratum, one.name, str(one.n), str(one.right), _figure(one.accuracy)) for one in claims.attributes if one.n
    ]
    return _table("Attributes on the claims found", ("where", "attribute", "n", "right", "accuracy"), rows)


def _turns_table(turns: TurnScores) -> str:
    n_gold, n_found = turns.hits + turns.misses, turns.hits + turns.extras
    rows = [
        ("boundary: precision", str(n_found), str(turns.hits), "", _figure(turns.precision), ""),
        ("boundary: recall", str(n_gold), str(turns.hits), "", _figure(turns.recall), ""),
    ]
    rows += [
        (
            field,
            str(turns.hits),
            str(turns.right[field]),
            str(turns.wrong[field]),
            _figure(turns.accuracy(field)),
            _interval(turns.interval(field)),
        )
        for field in FIELDS
    ]
    heading = ("turns", "n", "right", "wrong", "share", "")
    return _table(f"Turns, {len(turns.documents)} documents", heading, rows)


def _claims_shown(claims: ClaimScores) -> str:
    lines = []
    for one in claims.misses:
        verdict = one.expected if one.what == "miss" else one.got if one.what == "extra" else None
        told = verdict or f"{one.kind}: expected {one.expected!r}, got {one.got!r}"
        lines.append(f"{one.what:<10} {one.stratum:<5} {one.doc_id[:12]}@{one.start}  {told}\n    {one.passage}")
    return "\n".join(lines)


def _turns_shown(turns: TurnScores) -> str:
    return "\n".join(
        f"{one.what:<10} turn  {one.doc_id[:12]}@{one.start}  expected {one.expected!r}, got {one.got!r}"
        for one in turns.to_look_at
    )


def _figure(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def _interval(interval: Interval | None) -> str:
    return "" if interval is None else f"[{interval[0]:.2f}-{interval[1]:.2f}]"


def _table(title: str, heading: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[i]) for row in (heading, *rows)) for i in range(len(heading))]
    lines = [title]
    for row in (heading, *rows):
        lines.append(
            "  ".join(
                cell.rjust(width) if cell[:1].isdigit() else cell.ljust(width)
                for cell, width in zip(row, widths, strict=True)
            ).rstrip()
        )
    return "\n".join(lines)
