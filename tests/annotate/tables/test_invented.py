"""Invented tables are read cell by cell, and texts without a table yield none."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.tables import CellClaim, read_tables
from tests.annotate.tables.invented import CASES as CASES_1
from tests.annotate.tables.invented import Case
from tests.annotate.tables.invented_answers import CASES as CASES_8
from tests.annotate.tables.invented_around import CASES as CASES_9
from tests.annotate.tables.invented_classes import CASES as CASES_4
from tests.annotate.tables.invented_columned import CASES as CASES_14
from tests.annotate.tables.invented_converted import CASES as CASES_13
from tests.annotate.tables.invented_flat import CASES as CASES_10
from tests.annotate.tables.invented_laid import CASES as CASES_6
from tests.annotate.tables.invented_more import CASES as CASES_2
from tests.annotate.tables.invented_odd import CASES as CASES_3
from tests.annotate.tables.invented_proven import CASES as CASES_16
from tests.annotate.tables.invented_sheets import CASES as CASES_12
from tests.annotate.tables.invented_stacked import CASES as CASES_17
from tests.annotate.tables.invented_told import CASES as CASES_15
from tests.annotate.tables.invented_units import CASES as CASES_11
from tests.annotate.tables.invented_written import CASES as CASES_7
from tests.annotate.tables.invented_years import CASES as CASES_5
from tests.annotate.tables.prose import PROSE

CASES = (
    *(*CASES_1, *CASES_2, *CASES_3, *CASES_4, *CASES_5, *CASES_6),
    *(*CASES_7, *CASES_8, *CASES_9, *CASES_10, *CASES_11, *CASES_12, *CASES_13, *CASES_14, *CASES_15, *CASES_16),
    *CASES_17,
)


def _rendered(claim: CellClaim) -> str:
    quantity = claim.quantity
    value = f"{quantity.value:.10g}" if quantity.value is not None else f"{quantity.low:.10g}-{quantity.high:.10g}"
    if quantity.comparator != "=":
        value = quantity.comparator + value
    fields = (claim.row, claim.column, quantity.kind, value, quantity.unit, quantity.time_text)
    return " | ".join(field or "-" for field in fields)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_cell_is_read_with_its_labels_unit_and_time(case: Case) -> None:
    read = read_tables(case.text, [(0, len(case.text))], reference=dt.date(2024, 5, 1))
    assert [_rendered(claim) for claim in read.claims] == case.cells.splitlines()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_offsets_give_back_the_figure_and_lie_in_what_prose_leaves(case: Case) -> None:
    read = read_tables(case.text, [(0, len(case.text))])
    for claim in read.claims:
        surface = case.text[claim.start : claim.end]
        assert surface[0] in "€+-−0123456789E"
        assert surface == surface.strip()
        assert any(start <= claim.start and claim.end <= end for start, end in read.taken)
    for table in read.tables:
        assert len({(cell.row, cell.column) for cell in table.cells}) == len(table.cells)
        for cell in table.cells:
            assert 0 <= cell.row < table.n_rows
            assert 0 <= cell.column < table.n_columns
            if cell.start < cell.end:
                assert table.start <= cell.start <= cell.end <= table.end


@pytest.mark.parametrize("name", PROSE)
def test_prose_is_no_table(name: str) -> None:
    text = PROSE[name]
    read = read_tables(text, [(0, len(text))])
    assert [text[claim.start : claim.end] for claim in read.claims] == []


def test_furniture_inside_a_table_is_not_read() -> None:
    head = "Aantal ritten per lijn:\nLijn 2021 2022\nA 10 12\nB 20 25\n"
    furniture = "Vlaams Parlement – 1011 Brussel\n\f12 345 678\n"
    tail = "C 30 31\nTotaal 60 68\n"
    text = head + furniture + tail
    read = read_tables(text, [(0, len(head)), (len(head) + len(furniture), len(text))])
    assert [claim.quantity.value for claim in read.claims] == [10, 12, 20, 25, 30, 31, 60, 68]
    assert {claim.column for claim in read.claims} == {"2021", "2022"}
    assert len(read.tables) == 1
