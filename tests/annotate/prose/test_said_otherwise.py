"""The same said in other words, or with something spoken between, gives the same quantities, periods and bases."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.prose import read

REFERENCE = dt.date(2019, 10, 17)

ALIKE = [
    ("In 2015 waren dat er nog 59 boten.", "In 2015 waren, zo blijkt uit het verslag, dat er nog 59 boten."),
    ("In 2015 waren dat er nog 59 boten.", "In 2015 waren – zo staat in het plan – dat er nog 59 boten."),
    ("Van de boten is 43 procent gekeurd.", "Van de boten is, naar verluidt, 43 procent gekeurd."),
    ("Nu heeft 12 procent van de boten een naam.", "Nu heeft, denk ik, 12 procent van de boten een naam."),
    ("Dat is 45 miljoen euro meer dan in 2016.", "Dat is, minister, 45 miljoen euro meer dan in 2016."),
    ("Van de boten is 43 procent gekeurd.", "Van de boten is immers nog 43 procent gekeurd."),
    ("Van de boten is 43 procent gekeurd.", "“Van de boten is 43 procent gekeurd.”"),
    ("In 2018 zonken er 45 boten.", "Tijdens 2018 zonken er 45 boten."),
    ("In 2018 zonken er 45 boten.", "In het jaar 2018 zonken er 45 boten."),
    ("Voor 2018 is 45 miljoen euro voorzien.", "Voor het begrotingsjaar 2018 is 45 miljoen euro voorzien."),
    ("In 2012 waren er 45 boten, in 2013 60.", "In het jaar 2012 waren er 45 boten, in het jaar 2013 60."),
    ("Een kwart van de bijna 600 boten zonk.", "Een kwart van de net geen 600 boten zonk."),
    ("De dienst krijgt jaarlijks ongeveer 45 euro.", "De dienst krijgt jaarlijks om en bij de 45 euro."),
    (
        "Van de 230 miljoen euro per jaar gaat de helft naar Gent.",
        "Van de € 230 miljoen per jaar gaat de helft naar Gent.",
    ),
    ("De prijs steeg van 45 euro per dag naar 60 euro.", "De prijs steeg van € 45 per dag naar € 60."),
    ("Het saldo bedraagt min 45 euro.", "Het saldo bedraagt -€ 45."),
    ("De vloot ging van 260 naar ongeveer 200 boten.", "De vloot ging van 260 naar ca. 200 boten."),
]


@pytest.mark.parametrize(("plain", "varied"), ALIKE)
def test_said_otherwise_it_is_the_same(plain: str, varied: str) -> None:
    assert _told(varied) == _told(plain)


def test_what_is_spoken_behind_a_clause_parts_it_from_the_next() -> None:
    (costs,) = read("Wie in 2015 bouwde, zegt de minister, krijgt 45 euro.", reference=REFERENCE)
    assert costs.quantity.time_text is None


def test_surfaces_and_sentences_are_those_of_the_text() -> None:
    text = "In 2015 waren er, minister, om en bij de 45 boten."
    (found,) = read(text, reference=REFERENCE)
    assert (text[found.start : found.end], found.sentence, found.quantity.time_text) == ("45 boten", (0, 50), "In 2015")


def _told(text: str) -> list[tuple[object, ...]]:
    meant = [one.quantity for one in read(text, reference=REFERENCE)]
    sizes = [(one.kind, one.value, one.unit, one.comparator, one.change, one.rate_per) for one in meant]
    return [(*size, one.period_start, one.period_end, bool(one.base)) for size, one in zip(sizes, meant, strict=True)]
