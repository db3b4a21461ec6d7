"""What asks for figures, and by what they are to be split."""

from __future__ import annotations

import pytest

from pipeline.segment.asks import asks_for_figures, breakdowns_asked

ASKS = [
    "Hoeveel bruggen zijn hersteld?",
    "En voor welk totaalbedrag?",
    "Welk deel hiervan ging naar het onderhoud van kaden?",
    "Wat was de totale uitgave?",
    "Welk percentage van de aanvragen werd goedgekeurd?",
    "Graag cijfers over de laatste vijf jaar.",
    "Aantal bruggen per provincie.",
    "Wat is de gemiddelde doorlooptijd?",
    "Hoe groot is de wachtlijst?",
    "Wat is de evolutie van het aantal sluizen?",
    "Hoe is het geëvolueerd t.o.v. 2031, 2030 en 2029?",
    "Hoe is de verdeling over de provincies?",
    "De kaden zijn oud. Ik had graag van de minister vernomen hoeveel kaden er zijn.",
]
DOES_NOT_ASK = [
    "Wat was de top 5 van klachten? Graag een lijst per jaar.",
    "Kunt u een aantal doorbraken forceren?",
    "Hoe reageert u op de cijfers?",
    "Hoe reageert u op het dalende aantal leden?",
    "Hoever staat het met de sluizen?",
    "In welke mate werkt u samen met de gemeenten?",
    "Er zijn 12 bruggen, en u weet hoeveel werk dat is. Wat gaat u doen?",
    "Uit de krant heb ik vernomen dat het aantal daalt. Wat is uw reactie daarop?",
    "Welke conclusies trekt u uit de cijfers?",
    "Kunt u het budget verhogen?",
    "Volstaat het budget?",
    "Wat is uw reactie op de stijging sinds 2031?",
    "Welke initiatieven neemt u om het aantal ongevallen te doen dalen?",
]
SPLITS = {
    "Graag het totaal per jaar, met een opsplitsing volgens:\na) vzw of vennootschap;\nb) provincie;\nc) soort steun;\n"
    "d) bedrag van de steun.": ("year", "type", "province", "amount"),
    "Onderverdeling volgens: a) leeftijd; b) geslacht; c) nationaliteit. Hoeveel zijn er?": (
        "age",
        "gender",
        "nationality",
    ),
    "Hoeveel zijn er, uitgesplitst naar: geslacht, leeftijd en gemeente?": ("gender", "age", "municipality"),
    "Hoe is het aantal geëvolueerd t.o.v.\n2031, 2030 en 2029?": ("year",),
    "Hoeveel premies werden jaarlijks uitbetaald?": ("year",),
    "Hoeveel premies waren er voor de jaren 2030 tot 2033, per provincie?": ("province",),
    "Hoeveel premies waren er in 2033 per provincie, en wat was het bedrag?": ("province",),
    "Graag een onderverdeling tussen haltes en knooppunten.": ("type",),
    "Hoeveel leerlingen zijn er per schooljaar en per kwartaal?": ("school_year", "quarter"),
    "Hoeveel premies waren er in 2033, 2032 en 2031?": (),
    "Wordt dit jaarlijks geëvalueerd?": (),
    "Wordt er per provincie een sluiswachter aangesteld?": (),
    "De premies zijn opgesplitst per gemeente. Wat vindt u daarvan?": (),
    "Graag het aantal per 1000 inwoners.": (),
}


@pytest.mark.parametrize("text", ASKS)
def test_asks(text: str) -> None:
    assert asks_for_figures(text)


@pytest.mark.parametrize("text", DOES_NOT_ASK)
def test_does_not_ask(text: str) -> None:
    assert not asks_for_figures(text)


@pytest.mark.parametrize(("text", "wanted"), SPLITS.items(), ids=list(SPLITS))
def test_splits(text: str, wanted: tuple[str, ...]) -> None:
    assert breakdowns_asked(text) == wanted
