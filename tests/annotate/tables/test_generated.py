"""Tables made up at random in nine layouts: how many cells are found, and under the right labels."""

from __future__ import annotations

from collections import Counter

import pytest

from pipeline.annotate.tables import read_tables
from tests.annotate.tables.generated import LAYOUTS, Printed, printed

TABLES = 600
AMBIGUOUS = {
    "rows",
    "heading stacked",
    "heading wrapped",
}  # blanks part cells and thousands alike: some are left unread


@pytest.fixture(scope="module")
def tables() -> dict[str, list[Printed]]:
    found: dict[str, list[Printed]] = {layout: [] for layout in LAYOUTS}
    for seed in range(TABLES):
        one = printed(seed)
        found[one.layout].append(one)
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_cells_and_labels(layout: str, tables: dict[str, list[Printed]]) -> None:
    wanted = got = right = 0
    for one in tables[layout]:
        claims = read_tables(one.text, [(0, len(one.text))]).claims
        found = Counter((c.row, c.column, round(c.quantity.value or 0.0, 2), c.quantity.kind) for c in claims)
        expected = Counter((row, column, round(value, 2), kind) for row, column, value, kind in one.cells)
        wanted += expected.total()
        got += found.total()
        right += (found & expected).total()
    assert wanted > 300
    assert right / got >= (0.99 if layout in AMBIGUOUS else 0.995)
    assert right / wanted >= (0.95 if layout in AMBIGUOUS else 0.995)
