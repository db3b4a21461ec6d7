"""What stands around a table: which words name it, which scale it, and what its figures are of and per."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from pipeline.annotate.tables import read_tables
from pipeline.annotate.tables.ground import align
from pipeline.annotate.tables.ground.context import announces, is_title
from pipeline.annotate.tables.ground.grid import Piece

ROWS = "Dorp 2011 2012\nKerkdorp 12 14\nMolendal 33 35\n"


@pytest.mark.parametrize(
    "line",
    ["Het aantal molens bedroeg:", "De onderstaande tabel geeft de molens weer.", "De cijfers zijn als volgt.",
     "Hieronder vindt u de molens.", "Molens per dorp", "2. Vergunde molens, 2011-2012"],
)  # fmt: skip
def test_what_names_a_table_is_its_caption(line: str) -> None:
    text = f"Er is beleid. De molens draaien.\n\n{line}\n\n{ROWS}"
    (table,) = read_tables(text, [(0, len(text))]).tables
    assert table.caption is not None
    assert table.caption.split()[-1] == line.rsplit(maxsplit=1)[-1]


@pytest.mark.parametrize(
    "line",
    ["De molens werden in de eerste plaats om hun schoonheid beschermd.", "In 2009 kregen 12 dorpen een subsidie.",
     "Het volgende jaar wordt alles anders.", "Een opsplitsing per molen is niet mogelijk."],
)  # fmt: skip
def test_a_sentence_about_something_else_is_none(line: str) -> None:
    text = f"Er is beleid.\n{line}\n\n{ROWS}"
    (table,) = read_tables(text, [(0, len(text))]).tables
    assert table.caption is None
    assert {claim.quantity.time_text for claim in read_tables(text, [(0, len(text))]).claims} == {"2011", "2012"}


@pytest.mark.parametrize(
    ("lines", "labels"),
    [
        (
            "Premie voor molenaars vanaf 12 14\n55 jaar\nPremie voor 33 35\nMolendal",
            ["Premie voor molenaars vanaf 55 jaar", "Premie voor Molendal"],
        ),
        (
            "Steun aan molens in 12 14\nKerkdorp\nSteun aan bakkers 33 35",
            ["Steun aan molens in Kerkdorp", "Steun aan bakkers"],
        ),
        ("Steun aan molens 12 14\nKerkdorp en\nMolendal 33 35", ["Steun aan molens", "Kerkdorp en Molendal"]),
    ],
)  # fmt: skip
def test_a_label_goes_on_behind_a_word_that_binds_it(lines: str, labels: list[str]) -> None:
    text = f"De cijfers zijn als volgt.\n\nSteun 2011 2012\n{lines}\nTotaal 45 49\n"
    rows = [claim.row for claim in read_tables(text, [(0, len(text))]).claims]
    assert list(dict.fromkeys(rows)) == [*labels, "Totaal"]


def test_titles_and_sentences() -> None:
    assert is_title("Molens in het noorden, 2011")
    assert not is_title("De molens waren stil")
    assert not is_title("en de molens")
    assert announces("De verdeling is als volgt")
    assert not announces("De verdeling is eerlijk.")


@pytest.mark.parametrize("scale", ["in duizend frank", "(x 1.000 euro)", "(in miljoen euro)", "in miljoen BEF"])
def test_words_that_scale_a_table_are_left_out_of_prose(scale: str) -> None:
    text = f"Het beleid werkt.\n\nToelagen in de streek {scale}\n\n{ROWS}"
    read = read_tables(text, [(0, len(text))])
    at = text.index(scale)
    assert any(start <= at and at + len(scale) <= end for start, end in read.taken)
    assert read.taken == tuple(sorted(read.taken))


def test_francs_are_counted_as_printed_and_normed_in_euros() -> None:
    text = "Toelagen (in duizend frank):\n" + ROWS
    quantity = read_tables(text, [(0, len(text))]).claims[0].quantity
    assert (quantity.kind, quantity.unit, quantity.value, quantity.unit_norm) == ("count", "frank", 12000.0, "EUR")
    assert quantity.value_norm == pytest.approx(12000 / 40.3399, rel=1e-5)


def test_what_figures_are_per_and_shares_are_of() -> None:
    text = "Cijfers:\nDorp Huur per maand (euro) Aandeel (%) van alle huizen Zieken per 1.000 inwoners\nKerkdorp 410,50 12,5 3,2\nMolendal 512,25 8,0 4,1\n"  # noqa: E501
    rates = {(c.column or "").split()[0]: c.quantity.rate_per for c in read_tables(text, [(0, len(text))]).claims}
    assert rates["Huur"] == "month"
    assert rates["Zieken"] == "1.000 inwoners"
    text = "Molens:\nDorp Aantal molens % van totaal\nKerkdorp 12 40%\nMolendal 18 60%\n"
    bases = {c.column: c.quantity.base for c in read_tables(text, [(0, len(text))]).claims}
    assert bases == {"Aantal molens": None, "% van totaal": "totaal"}


def test_a_heading_per_place_is_no_rate() -> None:
    text = "Cijfers:\nJaar Aantal per provincie Aantal per gemeente\n2011 12 3\n2012 14 4\n"
    assert {claim.quantity.rate_per for claim in read_tables(text, [(0, len(text))]).claims} == {None}


HOSTILE: dict[str, Callable[[int], str]] = {
    "figures on one line": lambda n: " ".join(str(i * 7919 % 9973) for i in range(n)),
    "a figure a line": lambda n: "\n".join(str(i % 97) for i in range(n)),
    "a label and a figure a line": lambda n: "\n".join(f"rij {i % 83} {i % 97}" for i in range(n)),
    "dots": lambda n: "Kerkdorp " + ". " * n,
    "colons": lambda n: "Overzicht:\n" + "\n".join(f"rij{i}: {i % 31}" for i in range(n)),
    "groups": lambda n: "Aantal:\nSoort 2011 2012\n" + "\n".join(f"Groep\nrij {i % 9} {i % 7}" for i in range(n)),
    "side by side": lambda n: "Stad Aantal Stad Aantal\n" + "Kerkdorp 12 Molendal 15\n" * n,
    "things beside money": lambda n: "Het bedrag (in miljoen euro):\nJaar\tDossiers\tBedrag\n" + "Stad\t12\t7,5\n" * n,
    "names and a figure each": lambda n: "Aantal molens:\n" + "\n".join(f"Dorp{i}\n{i % 89 + 12}" for i in range(n)),
    "Markdown": lambda n: "|Dorp|2011|2012|\n|--|--:|:-:|\n" + "| **Kerkdorp** | _12_ | 14 |\n" * n,
    "dots lead": lambda n: "In 1997 bedroeg het aantal:\n\n" + "Dorp ..... 12 fr.\n" * n,
    "tables": lambda n: ("Aantal molens:\n" + ROWS + "\n") * (n // 4),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_and_not_with_its_square(name: str) -> None:
    def seconds(size: int) -> float:
        text = HOSTILE[name](size)
        start = time.process_time()
        read_tables(text, [(0, len(text))])
        return time.process_time() - start

    seconds(500)
    small, large = seconds(1500), seconds(12000)
    assert large < 24 * small + 0.3, f"eight times the text took {large / max(small, 1e-9):.0f} times as long"


def test_rows_that_lack_a_cell_are_tried_without_reading_the_others_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Piece | None] = []
    whole = align.amount

    def counted(piece: Piece | None) -> float | None:
        read.append(piece)
        return whole(piece)

    monkeypatch.setattr(align, "amount", counted)
    figures = [[str((i * 37 + j * 11) % 91 + 13) for j in range(2 if i % 10 == 9 else 3)] for i in range(90)]
    rows = [f"Dorp{i}\n" + "\n".join(row) for i, row in enumerate(figures)]
    text = "Aantal molens per dorp:\nGemeente\n2011\n2012\n2013\n" + "\n".join(rows) + "\nTotaal\n999\n998\n997\n"
    claims = read_tables(text, [(0, len(text))]).claims
    assert len(claims) >= 81 * 3
    assert len(read) < 10 * len(claims)


DORPEN = "Dorp 2011 2012\nKerkdorp 12 14\nMolendal 33 35\n"
STEUN = "Dorp 2013 2014\nKerkdorp 41 43\nMolendal 52 57\n"
ROEPT = "Tabel 1: Aantal molens per dorp\n"
BETAALT = "Tabel 2: Steun (in duizend euro)\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{DORPEN}\n{ROEPT}\n{STEUN}\n{BETAALT}\nDat is alles.", [("count", 12, ROEPT), ("euro", 41000, BETAALT)]),
        (f"{DORPEN}\nBron: het dorp\n{BETAALT}\nDat is alles.", [("euro", 12000, BETAALT)]),
        (f"{ROEPT}\n{DORPEN}\n{BETAALT}\n{STEUN}", [("count", 12, ROEPT), ("euro", 41000, BETAALT)]),
        (f"{ROEPT}\n{DORPEN}\n{BETAALT}\nDat is alles.", [("count", 12, ROEPT)]),  # its table is a drawing
        (f"Tabel 1 Molens per dorp\n\n{DORPEN}\n{BETAALT}\nDat is alles.", [("count", 12, "Tabel 1 Molens per dorp")]),
        (f"{DORPEN}\n{BETAALT}\n{STEUN}", [("count", 12, ""), ("euro", 41000, BETAALT)]),
        (f"{DORPEN}\n{BETAALT}\nDorp | Steun\nKerkdorp\n\nDat is alles.", [("count", 12, "")]),  # cannot be read
    ],
)  # fmt: skip
def test_a_numbered_caption_stands_below_where_none_stands_above(text: str, said: list[tuple[str, int, str]]) -> None:
    read = read_tables(text, [(0, len(text))])
    firsts = [next(claim for claim in read.claims if claim.table_start == table.start) for table in read.tables]
    captions = [table.caption or "" for table in read.tables]
    assert [(one.quantity.kind, one.quantity.value) for one in firsts] == [(kind, value) for kind, value, _ in said]
    assert captions == [caption.strip() for _, _, caption in said]


def test_what_a_caption_below_scales_by_is_no_figure() -> None:
    text = f"{DORPEN}\nTabel 1. Steun (x 1.000 euro)\n\nDat is alles."
    taken = read_tables(text, [(0, len(text))]).taken
    assert any(text[start:end] in "(x 1.000 euro)" for start, end in taken)
