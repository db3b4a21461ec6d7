"""Turns: are the boundaries right, and who speaks.

Comes in: gold turns and found turns of the same documents.
Goes out: ``TurnScores``: boundaries by equal start, accuracy of person, party, role and act on the turns found.
Does not: decide who anyone is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.evaluate.found import FoundDocument
from pipeline.evaluate.gold import GoldDocument, Turn
from pipeline.intervals import Interval, wilson

FIELDS = ("speaker", "party", "role", "act")


@dataclass(frozen=True, slots=True)
class TurnMiss:
    """A turn missed or one too many (``what``: ``miss``, ``extra``), or a field that differs (its name)."""

    what: str
    doc_id: str
    start: int
    expected: str | None
    got: str | None


@dataclass(frozen=True, slots=True)
class TurnScores:
    """Turn boundaries and who speaks. ``right`` and ``wrong`` go by field: a wrong person is worse than none.

    ``wrong[field]`` counts values that were given and differ; what is neither right nor wrong was left empty.
    """

    hits: int
    extras: int
    misses: int
    right: dict[str, int]
    wrong: dict[str, int]
    to_look_at: tuple[TurnMiss, ...]
    documents: tuple[str, ...]

    @property
    def precision(self) -> float | None:
        """Share of found turns that begin where a turn begins."""
        return self.hits / (self.hits + self.extras) if self.hits + self.extras else None

    @property
    def recall(self) -> float | None:
        """Share of turns whose beginning was found."""
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else None

    def accuracy(self, field: str) -> float | None:
        """Share of the turns found whose ``field`` is right."""
        return self.right[field] / self.hits if self.hits else None

    def interval(self, field: str) -> Interval | None:
        """95 % interval of that accuracy."""
        return wilson(self.right[field], self.hits)


def score_turns(pairs: Iterable[tuple[GoldDocument, FoundDocument]]) -> TurnScores:
    """Scores over all documents together; documents whose gold has no speeches file are passed over."""
    counts: Counter[str] = Counter()
    right: Counter[str] = Counter(dict.fromkeys(FIELDS, 0))
    wrong: Counter[str] = Counter(dict.fromkeys(FIELDS, 0))
    look: list[TurnMiss] = []
    documents = []
    for gold, found in pairs:
        if gold.turns is None:
            continue
        documents.append(found.doc_id)
        expected = {turn.start: turn for turn in gold.turns}
        got = {turn.start: turn for turn in found.turns}
        counts["extra"] += len(found.turns) - len(got)
        for start in sorted(expected.keys() | got.keys()):
            what = _compare(found.doc_id, expected.get(start), got.get(start), right, wrong, look)
            counts[what] += 1
    return TurnScores(
        counts["hit"], counts["extra"], counts["miss"], dict(right), dict(wrong), tuple(look), tuple(documents)
    )


def _compare(
    doc_id: str,
    expected: Turn | None,
    got: Turn | None,
    right: Counter[str],
    wrong: Counter[str],
    look: list[TurnMiss],
) -> str:
    if expected is None:
        assert got is not None  # noqa: S101 - for the type checker: a start comes from one of the two
        look.append(TurnMiss("extra", doc_id, got.start, None, got.label))
        return "extra"
    if got is None:
        look.append(TurnMiss("miss", doc_id, expected.start, expected.label, None))
        return "miss"
    for field in FIELDS:
        wanted, given = getattr(expected, field), getattr(got, field)
        if wanted == given:
            right[field] += 1
            continue
        wrong[field] += given is not None
        look.append(TurnMiss(field, doc_id, expected.start, wanted, given))
    return "hit"
