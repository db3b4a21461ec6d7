"""The readers' own marks, taken as predictions, must score full marks: reading, matching and offsets agree."""

from __future__ import annotations

from pathlib import Path

from pipeline.evaluate import FoundDocument, GoldDocument, evaluate, read_gold
from pipeline.records import Claim, Quantity


def _echo(gold: GoldDocument, documents: Path) -> FoundDocument:
    [path] = [one for one in documents.iterdir() if gold.belongs_to(one.name)]
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    claims = []
    for one in gold.claims or ():
        assert text[one.start : one.end] == one.surface
        quantity = Quantity(
            one.kind, one.value, one.low, one.high, one.unit,
            comparator=one.comparator, change=one.change, time_text=one.time,
        )  # fmt: skip
        place = (0 if one.is_cell else None, one.row, one.column)
        claims.append(Claim("", one.start, one.end, quantity, "", "", *place))
    return FoundDocument(path.name, text, tuple(claims), gold.turns or ())


def test_gold_scores_full_marks_against_itself(shared: Path) -> None:
    gold = read_gold(shared / "gold")
    result = evaluate(gold, [_echo(one, shared / "documents") for one in gold])
    for stratum in ("prose", "table"):
        core = result.score(stratum, "core")
        assert (core.extras, core.misses) == (0, 0)
        assert core.hits > 100
    assert all(one.right == one.n for one in result.claims.attributes)
    assert (result.turns.hits, result.turns.extras, result.turns.misses) == (112, 0, 0)
    assert result.turns.accuracy("speaker") == 1
