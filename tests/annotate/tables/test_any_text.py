"""Whatever the text: no crash, offsets that hold, claims inside tables, tables that do not overlap."""

from __future__ import annotations

import random

import pytest

from pipeline.annotate.tables import read_tables

PIECES = (
    "Aantal", "Totaal", "Provincie", "2019", "2020", "2019-2020", "12", "1.250", "3,5%", "€", "€ 12,50", "n.v.t.",
    "-", "(12%)", "*", "**", "\n", "\n", "\n", "\n\n", " ", "  ", "\t", "|", "\f", " \n", "Antwerpen", "de", "van", ".",
    ":", "januari", "(x 1000)", "Tabel 1:", "#", "%", "1", "2", "3", "012", "+5", "−3", "<5", "\u00a0", "\u202f",
    "miljoen euro", "Nr.", "jaar", "…", "/", "é", "😀", "\u00ad",
)  # fmt: skip


def _text(dice: random.Random) -> str:
    return "".join(dice.choice(PIECES) + dice.choice(("", " ", " ", "\n")) for _ in range(dice.randint(0, 120)))


@pytest.mark.parametrize("seed", range(8))
def test_offsets_hold(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(150):
        text = _text(dice)
        cut = dice.randint(0, len(text))
        skip = min(len(text), cut + dice.randint(0, 10))
        read = read_tables(text, [(0, cut), (skip, len(text))])
        assert all(a[1] <= b[0] for a, b in zip(read.taken, read.taken[1:], strict=False))
        for claim in read.claims:
            assert any(start <= claim.start < claim.end <= end for start, end in read.taken)
            assert any(ch.isdigit() for ch in text[claim.start : claim.end])
            assert (claim.quantity.value is None) == (claim.quantity.low is not None)
        for table in read.tables:
            places = [(cell.row, cell.column) for cell in table.cells]
            assert len(places) == len(set(places))
            assert all(r < table.n_rows and c < table.n_columns for r, c in places)
        assert len({claim.start for claim in read.claims}) == len(read.claims)


def test_a_row_of_digits_without_end_is_no_figure() -> None:
    """It would be infinite, and so would the sums: such a record cannot be kept."""
    long = "9" * 400
    read = read_tables(f"Jaar  Aantal  Totaal\n2020  {long}  {long}\n2021  12  13\nTotaal  {long}  14\n", [(0, 1_300)])
    assert all(claim.quantity.value < 1e40 for claim in read.claims)
    assert all(abs(check.difference) < 1e40 for check in read.checks)
