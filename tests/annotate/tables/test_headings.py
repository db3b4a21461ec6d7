"""The words of a heading are cut where a reader cuts them."""

from __future__ import annotations

import pytest

from pipeline.annotate.tables.ground.lines import lines_of
from pipeline.annotate.tables.layouts.headings import Lexicon, grouped, split, words_of
from pipeline.annotate.tables.layouts.layers import spread

ONE_LINE = (
    "Voorziening | Erkende plaatsen | Bezette plaatsen | Wachtlijst",
    "Zorgkas | Leden | Premies | Uitbetalingen",
    "Soort woning | Verkocht | Verhuurd | Leegstand in %",
    "Jaar | Instroom | Uitstroom | Netto-instroom",
    "Maand | Gemiddelde bezetting | Maximale bezetting",
    "Gemeente | Aantal inwoners 2019 | Aantal sociale woningen 2019 | Aandeel sociale woningen",
    "Bestemming | 2e trim 2020 | 3e trim 2020",
    "Naam van de organisatie | Subsidie 2021 (€) | Subsidie 2022 (€)",
    "Campus | Aantal VTE | Aantal koppen",
    "Dienst | Federale bijdrage | Vlaamse bijdrage | Totaal",
    "Categorie | < 25 jaar | 25-50 jaar | > 50 jaar",
    "Budgetjaar | Vastleggingskrediet (VAK) | Vereffeningskrediet (VEK)",
    "Type project | Aantal projecten | Steun (in euro) | Investering (in euro)",
    "Jaar | 1ste semester | 2de semester",
    "Provincie | Aantal aanvragen | Aantal goedgekeurd | Goedkeuringspercentage",
    "Provincie | # | % | # | %",
    "Instelling | 31/12/2019 | 31/12/2020",
    "Sector | 2019 | 2020 | 2021 (tot juni) | Totaal",
    "Begunstigde | Totaal aantal uren | Totale kostprijs (x € 1.000)",
    "Leeftijd | man | vrouw | onbekend",
)
NO_STUB = (
    "Opleiding Noord | Opleiding Zuid | Totaal",
    "Aanvraag ingediend | Aanvraag goedgekeurd | Aanvraag geweigerd",
    "Budget 2021 | Budget 2022 | Budget 2023",
    "# ondernemingen | Steun-equivalent (euro)",
)


def _split(text: str, columns: int, *, stacked: bool = False) -> tuple[str | None, list[str | None]]:
    heading = split(words_of(lines_of(text, [(0, len(text))]), Lexicon(text)), columns, stacked=stacked)
    return heading.stub, heading.labels


@pytest.mark.parametrize("cells", ONE_LINE)
def test_a_line_with_a_stub(cells: str) -> None:
    stub, *labels = cells.split(" | ")
    assert _split(cells.replace(" | ", " "), len(labels)) == (stub, labels)


@pytest.mark.parametrize("cells", NO_STUB)
def test_a_line_without_a_stub(cells: str) -> None:
    labels = cells.split(" | ")
    assert _split(cells.replace(" | ", " "), len(labels)) == (None, labels)


def test_cells_over_several_lines_and_broken_words() -> None:
    text = "Jaar \nToegeken\nd bedrag \nAantal \nonder\nnemingen\n% van het \ntotaal"
    document = text + "\n\nHet werd toegekend aan ondernemingen.\n"
    found = words_of(lines_of(document, [(0, len(text))]), Lexicon(document))
    heading = split(found, 3, stacked=True)
    assert heading.stub == "Jaar"
    assert heading.labels == ["Toegekend bedrag", "Aantal ondernemingen", "% van het totaal"]


def test_two_words_are_not_joined_by_chance() -> None:
    lexicon = Lexicon("de provincie en het aantal dossiers")
    assert not lexicon.joins("Provincie", "aantal")
    assert not lexicon.joins("Steun", "in euro")
    assert lexicon.joins("Provin", "cie")


@pytest.mark.parametrize(
    ("text", "columns", "labels"),
    [
        (
            "2021 2022\nRegio Aantal Bedrag Aantal Bedrag",
            4,
            ["2021 Aantal", "2021 Bedrag", "2022 Aantal", "2022 Bedrag"],
        ),
        ("Regio 2020 2021 2022\nm v m v m v", 6, ["2020 m", "2020 v", "2021 m", "2021 v", "2022 m", "2022 v"]),
        (
            "A B C D\nin uit in uit in uit in uit",
            8,
            ["A in", "A uit", "B in", "B uit", "C in", "C uit", "D in", "D uit"],
        ),
    ],
)
def test_groups(text: str, columns: int, labels: list[str]) -> None:
    heading = grouped(words_of(lines_of(text, [(0, len(text))]), Lexicon(text)), columns)
    assert heading is not None
    assert heading.labels == labels


@pytest.mark.parametrize(
    ("lines", "labels"),
    [
        (
            "Streek Jongens Meisjes Totaal\nAantal % Aantal %",
            ["Jongens Aantal", "Jongens %", "Meisjes Aantal", "Meisjes %", "Totaal"],
        ),
        (
            "Streek Totaal Jongens Meisjes\nAantal % Aantal %",
            ["Totaal", "Jongens Aantal", "Jongens %", "Meisjes Aantal", "Meisjes %"],
        ),
        ("Jaar Aantal Aantal Evolutie\nvragen vragen", None),
        ("Streek Molens Sluizen Totaal\nAantal Bedrag Duur", None),
    ],
)
def test_groups_beside_columns_of_their_own(lines: str, labels: list[str] | None) -> None:
    heading = spread(lines_of(lines, [(0, len(lines))]), 5, Lexicon(lines))
    assert (heading.labels if heading else None) == labels
