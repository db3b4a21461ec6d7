# ruff: noqa: E501 - tables stand here as they are printed
"""Tables that extract found on pages are read from their cells, and their places in the text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.annotate.tables import read_tables
from pipeline.extract import extract
from pipeline.records import Cell, Table


def _table(
    text: str, start: int, grid: list[list[str]], headings: int, labels: int, caption: str | None = None
) -> Table:
    """A table whose filled cells stand in ``text`` in reading order from ``start`` on."""
    cells: list[Cell] = []
    at = start
    for row, texts in enumerate(grid):
        for column, raw in enumerate(texts):
            place = text.index(raw, at) if raw else at
            at = place + len(raw)
            cells.append(Cell(row, column, " ".join(raw.split()), place, at))
    return Table(start, at, caption, len(grid), len(grid[0]), headings, labels, tuple(cells), 1)


GRID = [["Dienst", "2021", "2022"], ["Noord", "1.250", "€ \n14,50"], ["Zuid", "", "12*"]]
INTRO = "Het aantal bezoeken per dienst was als volgt.\n\n"
TEXT = INTRO + "\n".join("  ".join(cell for cell in row if cell) for row in GRID) + "\n\nVerder niets.\n"


def test_cells_keep_their_column_where_one_is_empty() -> None:
    table = _table(TEXT, len(INTRO), GRID, 1, 1)
    read = read_tables(TEXT, [(0, len(TEXT))], (table,))
    rows = [(c.row, c.column, TEXT[c.start : c.end], c.quantity.kind, c.quantity.unit) for c in read.claims]
    assert rows == [
        ("Noord", "2021", "1.250", "count", "bezoeken"),
        ("Noord", "2022", "€ \n14,50", "euro", "EUR"),
        ("Zuid", "2022", "12", "count", "bezoeken"),
    ]
    assert read.taken == ((table.start, table.end),)
    assert read.tables[0].caption == "Het aantal bezoeken per dienst was als volgt."
    assert read.tables[0].cells == table.cells


def test_a_table_outside_the_readable_ranges_is_left_alone() -> None:
    table = _table(TEXT, len(INTRO), GRID, 1, 1)
    assert read_tables(TEXT, [(0, len(INTRO))], (table,)).claims == ()


def test_groups_over_columns_and_two_columns_of_labels() -> None:
    grid = [
        ["", "", "Lager", "", "Secundair", ""],
        ["Provincie", "Net", "jongens", "meisjes", "jongens", "meisjes"],
        ["Antwerpen", "vrij", "110", "112", "90", "95"],
        ["", "officieel", "80", "83", "71", "70"],
        ["Limburg", "vrij", "60", "62", "55", "51"],
    ]
    text = "Aantal leerlingen:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    read = read_tables(text, [(0, len(text))], (_table(text, 19, grid, 2, 2),))
    labels = {(c.row, c.column): c.quantity.value for c in read.claims}
    assert labels["Antwerpen vrij", "Secundair meisjes"] == 95
    assert labels["Antwerpen officieel", "Lager meisjes"] == 83
    assert len(labels) == 12


def test_years_set_over_the_second_column_of_each_group_are_no_label_of_the_next_group() -> None:
    grid = [
        ["", "", "2019", "", "2020"],
        ["Dorp", "Aantal", "%", "Aantal", "%"],
        ["Aardorp", "110", "41,0", "90", "39,5"],
        ["Beekhoven", "80", "83,0", "71", "70,0"],
    ]
    text = "Aantal korven:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    read = read_tables(text, [(0, len(text))], (_table(text, 15, grid, 2, 1),))
    columns = {c.quantity.value: c.column for c in read.claims}
    assert (columns[110], columns[90], columns[41], columns[39.5]) == ("Aantal", "Aantal", "2019 %", "2020 %")


def _labels(
    grid: list[list[str]], headings: int = 1, labels: int = 1, *, drawn: bool = False
) -> list[tuple[str | None, bool]]:
    """The row labels of the figures in the first column, and whether they are totals."""
    text = "Aantal korven:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    table = replace(_table(text, 15, grid, headings, labels), drawn=drawn)
    read = read_tables(text, [(0, len(text))], (table,))
    column = grid[0][labels]
    return [(claim.row, claim.is_total) for claim in read.claims if claim.column == column]


def test_lines_of_a_label_alone_head_the_rows_below_them() -> None:
    grid = [["Imkers", "2019", "2020"]]
    for name in ("Profit", "Socialprofit", "Overheid"):
        grid += [[name, "", ""], ["Mannen", "12", "14"], ["Vrouwen", "37", "39"]]
    names = [f"{group} {one}" for group in ("Profit", "Socialprofit", "Overheid") for one in ("Mannen", "Vrouwen")]
    assert _labels(grid) == [(name, False) for name in names]


@pytest.mark.parametrize("drawn", [True, False])
def test_a_label_wraps_into_no_other_row_where_rules_part_them(drawn: bool) -> None:
    grid = [["Imkers", "2019", "2020"]]
    for group, *names in (("Publieke diensten", "Bad", "Bos"), ("Private diensten", "Markt", "Molen")):
        grid += [[group, "", ""], *([name, "12", "14"] for name in names)]
    whole = ["Publieke diensten Bad", "Publieke diensten Bos", "Private diensten Markt", "Private diensten Molen"]
    assert [label for label, _ in _labels(grid, drawn=drawn)] == (whole if drawn else ["Bad", "Bos", "Markt", "Molen"])


def test_totals_of_groups_stay_totals_and_the_last_is_of_no_group() -> None:
    grid = [["Imkers", "2019", "2020"]]
    for name in ("Profit", "Overheid"):
        grid += [[name, "", ""], ["Mannen", "12", "14"], ["Vrouwen", "37", "39"], ["Totaal", "49", "53"]]
    grid += [["Algemeen totaal", "98", "106"]]
    assert _labels(grid) == [
        *(("Profit Mannen", False), ("Profit Vrouwen", False), ("Profit Totaal", True)),
        *(("Overheid Mannen", False), ("Overheid Vrouwen", False), ("Overheid Totaal", True)),
        ("Algemeen totaal", True),
    ]


def test_a_line_of_a_label_alone_among_rows_heads_none() -> None:
    grid = [["Imkers", "2019", "2020"], ["Aardorp", "12", "14"], ["Vlaamse", "", ""], ["gemeenten", "37", "39"]]
    assert [label for label, _ in _labels(grid)] == ["Aardorp", "gemeenten"]


def test_labels_of_groups_that_do_not_stand_on_top_hold_for_no_row_below() -> None:
    grid = [["Dorp", "Imkers", "2019"], ["", "Mannen", "12"], ["Aardorp", "Vrouwen", "37"], ["", "Mannen", "14"]]
    assert [label for label, _ in _labels(grid, labels=2)] == ["Mannen", "Aardorp Vrouwen", "Mannen"]


def test_a_frame_of_words_is_no_table_of_figures() -> None:
    grid = [["Naam", "Functie"], ["Jan", "voorzitter"], ["Els", "lid"]]
    text = "Leden:\n" + "\n".join("  ".join(row) for row in grid) + "\n"
    read = read_tables(text, [(0, len(text))], (_table(text, 7, grid, 1, 1),))
    assert (read.claims, read.taken) == ((), ())


def test_a_headless_table_finds_its_headings_above() -> None:
    text = "Overzicht van de dossiers:\nType dossier  Aantal  Bedrag\nNieuw  12  € 1.500\nOud  8  € 900\nGesloten  3  € 100\n"
    grid = [["Nieuw", "12", "€ 1.500"], ["Oud", "8", "€ 900"], ["Gesloten", "3", "€ 100"]]
    read = read_tables(text, [(0, len(text))], (_table(text, text.index("Nieuw"), grid, 0, 1),))
    assert {claim.column for claim in read.claims} == {"Aantal", "Bedrag"}
    assert len(read.tables) == 1


def test_a_table_over_two_pages_is_read_around_the_furniture() -> None:
    head, foot, tail = "Aantal:\nDienst  2021\nNoord  12\n", "Vlaams Parlement 3\n\f", "Zuid  14\nWest  9\n"
    text = head + foot + tail
    table = _table(
        text, text.index("Dienst"), [["Dienst", "2021"], ["Noord", "12"], ["Zuid", "14"], ["West", "9"]], 1, 1
    )
    read = read_tables(text, [(0, len(head)), (len(head + foot), len(text))], (table,))
    assert [(claim.row, claim.quantity.value) for claim in read.claims] == [("Noord", 12), ("Zuid", 14), ("West", 9)]


def test_a_label_over_two_columns_of_labels_counts_once_two_that_are_alike_twice() -> None:
    grid = [
        ["Provincie", "Stad", "2019", "2020"],
        ["Antwerpen", "Antwerpen", "12", "14"],
        ["Limburg", "Genk", "37", "39"],
        ["Totaal", "", "49", "53"],
    ]
    text = "Aantal bezoeken:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    table = _table(text, text.index("Provincie"), grid, 1, 2)
    over = [replace(cell, text="Totaal") if (cell.row, cell.column) == (3, 1) else cell for cell in table.cells]
    read = read_tables(text, [(0, len(text))], (replace(table, cells=tuple(over)),))
    assert [claim.row for claim in read.claims][::2] == ["Antwerpen Antwerpen", "Limburg Genk", "Totaal"]


def test_what_a_table_of_a_page_is_in_may_stand_below_it() -> None:
    grid = [["Belasting", "2019", "2020"], ["Leegstand", "12", "14"], ["Voorheffing", "37", "39"]]
    text = "De ontvangsten:\n\n" + "\n".join("  ".join(row) for row in grid) + "\n\n(bedragen in miljoen euro)\n"
    read = read_tables(text, [(0, len(text))], (_table(text, text.index("Belasting"), grid, 1, 1),))
    assert [(c.quantity.kind, c.quantity.value) for c in read.claims][:2] == [("euro", 12e6), ("euro", 14e6)]
    assert len(read.taken) == 1
    assert read.taken[0][1] == len(text) - 1


def test_the_second_label_of_a_row_says_that_it_is_the_total_of_its_group() -> None:
    grid = [["Streek", "Soort", "2018", "2019"]]
    for name in ("Kust", "Kempen"):
        grid += [[name, "Geluid", "41", "38"], [name, "Afval", "210", "233"], [name, "Subtotaal", "251", "271"]]
    text = "Aantal klachten:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    read = read_tables(text, [(0, len(text))], (_table(text, 17, grid, 1, 2),))
    assert {claim.row for claim in read.claims if claim.is_total} == {"Kust Subtotaal", "Kempen Subtotaal"}


@pytest.mark.parametrize("whole", [True, False])
def test_a_row_that_is_one_cell_heads_the_rows_below_it(whole: bool) -> None:
    """Whatever its length; a label that stands alone in its row may be the first line of one that wraps."""
    grid = [
        ["Soort", "2019", "2020"], ["Buitengewone imkerijen in bedrijf", "", ""], ["Kast", "12", "14"],
        ["Korf", "37", "39"], ["Andere imkerijen in bedrijf", "", ""], ["Kast en korf", "5", "8"], ["Geen", "1", "2"],
        ["Totaal", "55", "63"],
    ]  # fmt: skip
    text = "Aantal imkers:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    table = _table(text, 15, grid, 1, 1)
    cells = [replace(cell, text=grid[cell.row][0]) if not cell.text else cell for cell in table.cells]
    read = read_tables(text, [(0, len(text))], (replace(table, cells=tuple(cells)) if whole else table,))
    first, second = ("Buitengewone imkerijen in bedrijf ", "Andere imkerijen in bedrijf ") if whole else ("", "")
    assert [claim.row for claim in read.claims][::2] == [
        f"{first}Kast", f"{first}Korf", f"{second}Kast en korf", f"{second}Geen", "Totaal",
    ]  # fmt: skip


def test_what_a_row_of_a_group_counts_by_the_column_of_units() -> None:
    grid = [
        ["Soort", "2019", "Eenheid"], ["Oogst", "", ""], ["Honing", "12", "ton"], ["Was", "3", "ton"],
        ["Bedrijven", "", ""], ["Imkerijen", "37", "aantal"], ["Steun", "98", "duizend euro"],
    ]  # fmt: skip
    text = "Cijfers:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    read = read_tables(text, [(0, len(text))], (_table(text, 9, grid, 1, 1),))
    assert [(claim.row, claim.quantity.value, claim.quantity.unit) for claim in read.claims] == [
        ("Oogst Honing", 12, "ton"), ("Oogst Was", 3, "ton"),
        ("Bedrijven Imkerijen", 37, "Imkerijen"), ("Bedrijven Steun", 98000, "EUR"),
    ]  # fmt: skip


def _read(grid: list[list[str]], headings: int = 1, labels: int = 1, caption: str | None = None) -> list[tuple]:
    text = "Cijfers:\n" + "\n".join("  ".join(cell for cell in row if cell) for row in grid) + "\n"
    table = replace(_table(text, 9, grid, headings, labels, caption), title_rows=int(caption == grid[0][0]))
    read = read_tables(text, [(0, len(text))], (table,))
    return [(claim.row, claim.column, claim.quantity.value, claim.quantity.unit) for claim in read.claims]


def test_a_title_over_the_headings_is_part_of_none() -> None:
    grid = [
        ["Aantal korven per dorp", "", ""],
        ["Dorp", "Leeg", "Bewoond"],
        ["Aardorp", "12", "14"],
        ["Beek", "3", "8"],
    ]
    assert _read(grid, 2, caption=grid[0][0]) == [
        ("Aardorp", "Leeg", 12, "korven"), ("Aardorp", "Bewoond", 14, "korven"),
        ("Beek", "Leeg", 3, "korven"), ("Beek", "Bewoond", 8, "korven"),
    ]  # fmt: skip


def test_codes_before_names_are_labels_by_their_headings() -> None:
    grid = [
        ["NIS-code", "Postcode", "Dorp", "Korven"],
        ["11002", "2000", "Aardorp", "12"],
        ["11009", "2010", "Beek", "8"],
    ]
    assert [(row, column) for row, column, _, _ in _read(grid, labels=0)] == [
        ("11002 2000 Aardorp", "Korven"), ("11009 2010 Beek", "Korven"),
    ]  # fmt: skip


def test_figures_before_names_are_no_labels() -> None:
    grid = [["Korven", "Dorp", "Imkers"], ["12", "Aardorp", "3"], ["8", "Beek", "5"]]
    assert [(row, column) for row, column, _, _ in _read(grid, labels=0)][:2] == [(None, "Korven"), (None, "Imkers")]


@pytest.mark.parametrize("last", [["Duinveld", "8", "", ""], ["Duinveld", "8", "Kust", "7"]])
def test_one_list_in_columns_side_by_side(last: list[str]) -> None:
    grid = [["Dorp", "Aantal", "Dorp", "Aantal"], ["Aardorp", "12", "Linde", "14"], ["Beek", "37", "Molen", "39"], last]
    rows = [("Aardorp", 12), ("Beek", 37), ("Duinveld", 8), ("Linde", 14), ("Molen", 39)] + [("Kust", 7)] * bool(
        last[2]
    )
    assert sorted((row, value) for row, _, value, _ in _read(grid)) == sorted(rows)


@pytest.mark.parametrize(
    "grid",
    [
        [["Dorp", "Aantal", "Aard", "Aantal"], ["Aardorp", "12", "wit", "14"], ["Beek", "37", "geel", "39"]],
        [["Dorp", "Korven", "Dorp", "Imkers"], ["Aardorp", "12", "Linde", "14"], ["Beek", "37", "Molen", "39"]],
        [["Aantal", "Korven", "Aantal", "Korven"], ["Aardorp", "12", "41", "14"], ["Beek", "37", "43", "39"]],
    ],
)
def test_columns_under_other_headings_are_one_table(grid: list[list[str]]) -> None:
    assert {row for row, _, _, _ in _read(grid)} == {"Aardorp", "Beek"}


def test_what_a_pivot_table_counts_is_no_heading() -> None:
    grid = [
        ["Aantal van korven", "Kolomlabels", ""],
        ["Rijlabels", "2018", "(leeg)"],
        ["Aardorp", "12", "14"],
        ["Beek", "3", "8"],
    ]
    assert [(row, column, value) for row, column, value, _ in _read(grid, 2, caption=grid[0][0])][:2] == [
        ("Aardorp", "2018", 12), ("Aardorp", "(leeg)", 14),
    ]  # fmt: skip


def test_codes_behind_names_count_nothing() -> None:
    grid = [["Soort", "NACE", "Korven"], ["Imkers", "01.49", "12"], ["Raffinage", "10.81", "8"]]
    assert {column for _, column, _, _ in _read(grid)} == {"Korven"}


def test_codes_of_activities_have_decimals_and_count_nothing() -> None:
    grid = [["NACE", "Omschrijving", "Korven"], ["01.49", "Imkers", "12"], ["10.81", "Raffinage", "8"]]
    assert [(row, column) for row, column, _, _ in _read(grid, labels=0)] == [
        ("01.49 Imkers", "Korven"), ("10.81 Raffinage", "Korven"),
    ]  # fmt: skip


def test_a_row_whose_label_stands_in_a_row_above_has_no_cell_for_it(tmp_path: Path) -> None:
    cells = ["Totaal||", "Aardorp|%|0", "Langs de beek||in %", "Langs de beek|3:Totaal|-", "|1 204|n.v.t."]
    cells += ["Totaal|2:Gemiddelde|mannen", "Langs de beek|3:1.204|9000 Gent"]
    rows = "".join(
        "<tr>"
        + "".join(f'<td colspan="{c[0]}">{c[2:]}</td>' if c[1:2] == ":" else f"<td>{c}</td>" for c in row.split("|"))
        for row in cells
    )
    path = tmp_path / "x.html"
    path.write_text(f"<html><body><p>Aantal korven per jaar:</p><table>{rows}</table></body></html>", encoding="utf-8")
    transcript = extract(path, doc_id="x", source_path="x.html")
    read = read_tables(transcript.text, [(0, len(transcript.text))], transcript.tables)
    assert all(cell.start < cell.end for found in read.tables for cell in found.cells)


@pytest.mark.parametrize(
    ("heading", "rows"),
    [
        ("Jaar", ["Aard 2018", "Aard 2019", "Beek 2018"]),
        ("Toestand op", ["Aard 2018", "Aard 2019", "Beek 2018"]),
        ("Bouwjaar van de kerk", ["Aard", "Aard", "Beek"]),
    ],
)
def test_years_behind_names_are_labels(heading: str, rows: list[str]) -> None:
    grid = [
        ["Dorp", heading, "Korven", "Imkers"],
        ["Aard", "2018", "12", "3"],
        ["Aard", "2019", "14", "5"],
        ["Beek", "2018", "7", "4"],
    ]
    read = _read(grid)
    assert [row for row, column, _, _ in read if column == "Korven"] == rows
    assert {column for _, column, _, _ in read} == {"Korven", "Imkers"}


def test_years_that_are_those_of_things_are_no_labels() -> None:
    grid = [["Kerk", "Gewijd in", "Imkers"], ["Aard", "1958", "3"], ["Duin", "1959", "5"], ["Beek", "1968", "4"]]
    assert {row for row, _, _, _ in _read(grid)} == {"Aard", "Duin", "Beek"}


def test_a_last_row_that_says_what_the_figures_are_in() -> None:
    grid = [["Dorp", "2018", "2019"], ["Aard", "12", "14"], ["Beek", "37", "39"], ["(in duizend euro)", "", ""]]
    assert [(row, value, unit) for row, _, value, unit in _read(grid)][:2] == [
        ("Aard", 12000, "EUR"),
        ("Aard", 14000, "EUR"),
    ]
    grid[-1][0] = "Niet verdeeld"
    assert [value for _, _, value, _ in _read(grid)] == [12, 14, 37, 39]


def _two(above: str, between: str = "") -> list[tuple[str | None, str | None]]:
    grids = [
        [["Dorp", "Open", "Gesloten"], ["Aard", "12", "14"], ["Beek", "37", "39"]],
        [["Jaar", "Imkers"], ["2020", "45"], ["2021", "41"]],
    ]
    text, tables = above, []
    for at, grid in enumerate(grids):
        text += between if at else ""
        printed = "\n".join("  ".join(row) for row in grid) + "\n"
        text += printed + "\n"
        tables.append(_table(text, len(text) - len(printed) - 1, grid, 1, 1))
    read = read_tables(text, [(0, len(text))], tables)
    return list(dict.fromkeys((claim.quantity.unit, claim.quantity.time_text) for claim in read.claims))


def test_titles_of_tables_side_by_side_are_each_of_its_own() -> None:
    """They make one line above the first table; with other words between, the tables stand below each other."""
    assert _two("Aantal korven per dorp  Imkers per jaar\n\n") == [
        ("korven", None),
        ("Imkers", "2020"),
        ("Imkers", "2021"),
    ]
    assert _two("Aantal korven per dorp\n\n", "Aantal leden per jaar:\n\n") == [
        ("korven", None), ("leden", "2020"), ("leden", "2021"),
    ]  # fmt: skip
    assert _two("Aantal korven  Aantal volken  Aantal imkers\n\n")[0] == ("korven", None)
