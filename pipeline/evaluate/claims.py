"""Which claims are right: the scoring that the annotation guidelines define.

Comes in: gold claims and found claims of the same documents.
Goes out: ``ClaimScores``: hits, misses and extras by kind, prose and table cells apart; accuracy of attributes on the
claims found; each miss and extra with its passage.
Does not: print, or weigh one kind against another. Kind ``measure`` stays out of the headline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.evaluate.found import FoundDocument
from pipeline.evaluate.gold import GoldClaim, GoldDocument
from pipeline.evaluate.matching import match
from pipeline.intervals import Interval, bootstrap_f1, wilson
from pipeline.records import Claim

Stratum = Literal["prose", "table"]

STRATA: tuple[Stratum, ...] = ("prose", "table")
CORE = ("percentage", "euro", "count")
TOLERANCE = 0.001
_PROSE_ATTRIBUTES = ("unit", "comparator", "change", "time")
_CELL_ATTRIBUTES = (*_PROSE_ATTRIBUTES, "row", "column")
_CONTEXT = 90


@dataclass(frozen=True, slots=True)
class Score:
    """Counts for one kind (or ``core``) in prose or tables; shares lie between 0 and 1, ``None`` where n is 0."""

    stratum: Stratum
    kind: str
    hits: int
    extras: int
    misses: int

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right."""
        return _share(self.hits, self.hits + self.extras)

    @property
    def recall(self) -> float | None:
        """Share of the required claims that were found."""
        return _share(self.hits, self.hits + self.misses)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall."""
        return _share(2 * self.hits, 2 * self.hits + self.extras + self.misses)

    @property
    def precision_interval(self) -> Interval | None:
        """95 % interval of the precision."""
        return wilson(self.hits, self.hits + self.extras)

    @property
    def recall_interval(self) -> Interval | None:
        """95 % interval of the recall."""
        return wilson(self.hits, self.hits + self.misses)

    @property
    def f1_interval(self) -> Interval | None:
        """95 % interval of F1."""
        return bootstrap_f1(self.hits, self.extras, self.misses)


@dataclass(frozen=True, slots=True)
class Attribute:
    """How often an attribute is right on the claims found; disputed ones are left out of ``n``."""

    stratum: Stratum
    name: str
    right: int
    n: int

    @property
    def accuracy(self) -> float | None:
        """Share right, ``None`` where none was scored."""
        return _share(self.right, self.n)


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing to look at: a required claim not found, a claim found too many, or an attribute that differs.

    ``what`` is ``miss``, ``extra`` or the name of the attribute; ``expected`` and ``got`` are written for reading.
    """

    what: str
    stratum: Stratum
    doc_id: str
    start: int
    end: int
    kind: str
    expected: str | None
    got: str | None
    passage: str


@dataclass(frozen=True, slots=True)
class ClaimScores:
    """All figures about claims, and what to look at."""

    scores: tuple[Score, ...]
    attributes: tuple[Attribute, ...]
    misses: tuple[Miss, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Compared:
    """One document: pairs of gold and found, and what is left on either side."""

    document: FoundDocument
    pairs: tuple[tuple[GoldClaim, Claim], ...]
    missed: tuple[GoldClaim, ...]
    extra: tuple[Claim, ...]


def score_claims(pairs: Iterable[tuple[GoldDocument, FoundDocument]]) -> ClaimScores:
    """Scores over all documents together; documents whose gold has no claims file are passed over."""
    compared = [_compare(gold.claims, found) for gold, found in pairs if gold.claims is not None]
    return ClaimScores(
        scores=tuple(_scores(compared)),
        attributes=tuple(_attributes(compared)),
        misses=tuple(miss for one in compared for miss in _to_look_at(one)),
        documents=tuple(one.document.doc_id for one in compared),
    )


def is_right(gold: GoldClaim, claim: Claim) -> bool:
    """Whether ``claim`` overlaps ``gold``, has its kind, and its value (both ends of an interval) within 0.1 %."""
    quantity = claim.quantity
    return (
        _overlap(gold, claim)
        and gold.kind == quantity.kind
        and _near(gold.value, quantity.value)
        and _near(gold.low, quantity.low)
        and _near(gold.high, quantity.high)
    )


def _compare(gold: Sequence[GoldClaim], document: FoundDocument) -> _Compared:
    required = [one for one in gold if one.status == "required"]
    optional = [one for one in gold if one.status == "optional"]
    claims = document.claims
    matched = match(required, claims, _affinity)
    taken = set(matched.values())
    left = [claim for index, claim in enumerate(claims) if index not in taken]
    return _Compared(
        document,
        tuple((required[one], claims[other]) for one, other in sorted(matched.items())),
        tuple(one for index, one in enumerate(required) if index not in matched),
        tuple(claim for claim in left if not any(_overlap(one, claim) for one in optional)),
    )


def _affinity(gold: GoldClaim, claim: Claim) -> int:
    """Characters shared by a right pair, 0 for any other."""
    return min(gold.end, claim.end) - max(gold.start, claim.start) if is_right(gold, claim) else 0


def _overlap(gold: GoldClaim, claim: Claim) -> bool:
    return gold.start < claim.end and claim.start < gold.end


def _near(expected: float | None, got: float | None) -> bool:
    if expected is None or got is None:
        return expected is got
    return abs(expected - got) <= TOLERANCE * abs(expected)


def _stratum(one: GoldClaim | Claim) -> Stratum:
    if isinstance(one, GoldClaim):
        return "table" if one.is_cell else "prose"
    return "table" if one.table_start is not None else "prose"


def _scores(compared: Sequence[_Compared]) -> Iterable[Score]:
    counts: Counter[tuple[str, Stratum, str]] = Counter()
    for one in compared:
        # A pair counts where the readers put it, whatever the pipeline took the place for.
        counts.update(("hit", _stratum(gold), gold.kind) for gold, _ in one.pairs)
        counts.update(("miss", _stratum(gold), gold.kind) for gold in one.missed)
        counts.update(("extra", _stratum(claim), claim.quantity.kind) for claim in one.extra)
    for stratum in STRATA:
        by_kind = [
            Score(stratum, kind, *(counts[what, stratum, kind] for what in ("hit", "extra", "miss")))
            for kind in (*CORE, "measure")
        ]
        core = by_kind[:3]
        totals = (sum(s.hits for s in core), sum(s.extras for s in core), sum(s.misses for s in core))
        yield from by_kind
        yield Score(stratum, "core", *totals)


def _attributes(compared: Sequence[_Compared]) -> Iterable[Attribute]:
    right: Counter[tuple[Stratum, str]] = Counter()
    n: Counter[tuple[Stratum, str]] = Counter()
    for one in compared:
        for gold, claim in one.pairs:
            for name in _scored(gold):
                n[_stratum(gold), name] += 1
                right[_stratum(gold), name] += agrees(name, gold, claim)
    for stratum in STRATA:
        for name in _CELL_ATTRIBUTES if stratum == "table" else _PROSE_ATTRIBUTES:
            yield Attribute(stratum, name, right[stratum, name], n[stratum, name])


def _scored(gold: GoldClaim) -> list[str]:
    names = _CELL_ATTRIBUTES if gold.is_cell else _PROSE_ATTRIBUTES
    return [name for name in names if name not in gold.disputed]


def agrees(name: str, gold: GoldClaim, claim: Claim) -> bool:
    """Whether the attribute ``name`` is right: white space is ignored, and the case of a first letter.

    Labels of rows and columns are compared without their note marks, which the database leaves off (``2024**``).
    """
    expected, got = _folded(getattr(gold, name)), _folded(_attribute(name, claim))
    if name in ("row", "column"):
        return _without_marks(expected) == _without_marks(got)
    return expected == got


def _without_marks(label: str | None) -> str | None:
    return re.sub(r"\*+(?=#|\Z)", "", label) if label else label


def _attribute(name: str, claim: Claim) -> str | None:
    if name == "row":
        return claim.table_row
    if name == "column":
        return claim.table_column
    value: str | None = getattr(claim.quantity, "time_text" if name == "time" else name)
    return value


def _folded(text: str | None) -> str | None:
    bare = "".join(text.split()) if text else ""
    return bare[:1].lower() + bare[1:] or None


def _to_look_at(one: _Compared) -> Iterable[Miss]:
    found: list[Miss] = []
    for gold in one.missed:
        found.append(_look(one.document, "miss", gold, gold.kind, _written(gold), None))
    for claim in one.extra:
        found.append(_look(one.document, "extra", claim, claim.quantity.kind, None, _written(claim)))
    for gold, claim in one.pairs:
        for name in _scored(gold):
            if not agrees(name, gold, claim):
                expected, got = getattr(gold, name), _attribute(name, claim)
                found.append(_look(one.document, name, gold, gold.kind, expected, got))
    return sorted(found, key=lambda miss: (miss.start, miss.what))


def _look(
    document: FoundDocument, what: str, at: GoldClaim | Claim, kind: str, expected: str | None, got: str | None
) -> Miss:
    return Miss(what, _stratum(at), document.doc_id, at.start, at.end, kind, expected, got, _passage(document.text, at))


def _passage(text: str, at: GoldClaim | Claim) -> str:
    before = text[max(0, at.start - _CONTEXT) : at.start]
    after = text[at.end : at.end + _CONTEXT]
    return " ".join(f"{before}[[{text[at.start : at.end]}]]{after}".split())


def _written(one: GoldClaim | Claim) -> str:
    quantity = one if isinstance(one, GoldClaim) else one.quantity
    value = f"{quantity.low:g}..{quantity.high:g}" if quantity.value is None else f"{quantity.value:.10g}"
    rule = "" if isinstance(one, GoldClaim) else f" ({one.rule})"
    return f"{quantity.kind} {value} {quantity.unit or '-'}{rule}"


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
