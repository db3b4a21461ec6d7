"""Every kind of quantity in every kind of sentence: years, changes, comparators, intervals and lists, all combined.

A rule tried with ``procent`` alone may fail with ``euro``: ``300.000 euro in 2019 en 400.000 euro in 2020`` once did.
"""

from __future__ import annotations

import itertools

import pytest

from pipeline.annotate.found import Found
from pipeline.annotate.prose import read

PAIRS = {  # a unit, two figures as printed, their values, the kind
    "{} euro": ("300.000", "400.000", 300_000, 400_000, "euro"),
    "{} miljoen euro": ("2,5", "3,1", 2_500_000, 3_100_000, "euro"),
    "€ {}": ("300.000", "400.000", 300_000, 400_000, "euro"),
    "{} kilometer": ("3.500", "4.200", 3_500, 4_200, "measure"),
    "{} m²": ("1.200", "1.350", 1_200, 1_350, "measure"),
    "{} dagen": ("45", "60", 45, 60, "measure"),
    "{} procent": ("15", "23", 15, 23, "percentage"),
    "{} dossiers": ("1.500", "2.300", 1_500, 2_300, "count"),
    "{} leerlingen": ("5400", "6300", 5_400, 6_300, "count"),
    "{} VTE": ("12,5", "14", 12.5, 14, "count"),
}
YEARS = [
    "Het ging om {x} in {y} en {z} in {w}.",
    "Het ging om {x} in {y}, {z} in {w}.",
    "Het ging om {x} in {y}; {z} in {w}.",
    "Het ging om {x} in {y} en om {z} in {w}.",
    "Het ging om {x} in {y}, tegenover {z} in {w}.",
    "Het ging in {y} om {x} en in {w} om {z}.",
    "In {y} ging het om {x}, in {w} om {z}.",
    "Het steeg van {x} in {y} naar {z} in {w}.",
    "Het steeg van {x} in {y} tot {z} in {w}.",
    "Het ging om {x} ({y}) en {z} ({w}).",
    "{y}: {x}; {w}: {z}.",
    "Voor {y} is er {x} en voor {w} {z}.",
    "Eind {y} was er {x} en eind {w} {z}.",
    "Er was {x} in {y} of {z} in {w}.",
    "Er was {x} in {y} maar {z} in {w}.",
    "Er was {x} in het jaar {y} en {z} in het jaar {w}.",
    "Er was respectievelijk {x} en {z} in {y} en {w}.",
]
COMPARATORS = {
    ">": ("meer dan", "ruim", "boven de", "hoger dan"),
    "<": ("minder dan", "nog geen", "bijna", "onder de", "lager dan", "een kleine"),
    "~": ("ongeveer", "circa", "zo'n", "rond de", "om en bij de", "ca.", "naar schatting"),
    ">=": ("minstens", "ten minste", "minimaal", "minimum"),
    "<=": ("hoogstens", "maximaal", "ten hoogste", "tot", "hooguit"),
}
CHANGES = [
    *((f, "increase") for f in ("Het steeg met {}.", "Er is een stijging van {}.", "Dat is {} meer dan in 2019.")),
    *((f, "increase") for f in ("Er komt {} bij.", "We verhogen het met {}.", "We investeren {} extra.")),
    *((f, "decrease") for f in ("Het daalde met {}.", "Er is een daling van {}.", "Dat is {} minder dan in 2019.")),
    *((f, "decrease") for f in ("Er wordt {} bespaard.", "We verminderen het met {}.", "Een afname met {} is veel.")),
    *((f, None) for f in ("Het steeg tot {}.", "Het daalde naar {}.", "Het bedraagt {}.", "We verhogen het tot {}.")),
]
INTERVALS = (
    "{} tot {}",
    "{} à {}",
    "{}-{}",
    "{} - {}",
    "{} – {}",
    "tussen {} en {}",
    "tussen de {} en {}",
    "van {} tot {}",
)
LISTS = (
    "Het gaat om {}, {} en {}.",
    "In Gent, Brugge en Aalst waren er {}, {} en {}.",
    "Het gaat om {} in Gent, {} in Brugge en {} in Aalst.",
    "Het gaat om {} voor scholen, {} voor crèches en {} voor clubs.",
    "Het gaat om {} (2018), {} (2019) en {} (2020).",
)


def _told(sentence: str) -> tuple[Found, ...]:
    return read(sentence + "\n")


@pytest.mark.parametrize("unit", PAIRS)
@pytest.mark.parametrize("frame", YEARS)
def test_two_figures_of_two_years(frame: str, unit: str) -> None:
    first, second, *values, kind = PAIRS[unit]
    for y, w in ((2019, 2020), (2000, 2001)):
        found = [one.quantity for one in _told(frame.format(x=unit.format(first), z=unit.format(second), y=y, w=w))]
        assert [one.value for one in found] == values
        assert {one.kind for one in found} == {kind}
        assert [one.period_start.year for one in found if one.period_start] == [y, w]


@pytest.mark.parametrize("unit", PAIRS)
def test_comparators(unit: str) -> None:
    first, _, value, _, kind = PAIRS[unit]
    frames = ("Het gaat om {}.", "We geven {} aan scholen.", "Daar staat {} tegenover.", "In 2020 was dat {}.")
    for comparator, words in COMPARATORS.items():
        for word, frame in itertools.product(words, frames):
            sentence = frame.format(f"{word} {unit.format(first)}")
            found = [one.quantity for one in _told(sentence)]
            assert [(one.value, one.kind, one.comparator) for one in found] == [(value, kind, comparator)], sentence


@pytest.mark.parametrize("unit", PAIRS)
def test_changes(unit: str) -> None:
    first, _, value, _, kind = PAIRS[unit]
    for frame, change in CHANGES:
        sentence = frame.format(unit.format(first))
        found = [one.quantity for one in _told(sentence)]
        assert [(one.value, one.kind, one.change) for one in found] == [(value, kind, change)], sentence


@pytest.mark.parametrize("unit", PAIRS)
def test_intervals(unit: str) -> None:
    kind, scale = PAIRS[unit][4], 1_000_000 if "miljoen" in unit else 1
    low, high = ("€ 12", "15") if unit.startswith("€") else ("12", unit.format("15"))
    for interval in INTERVALS:
        sentence = f"Het gaat om {interval.format(low, high)}."
        found = [one.quantity for one in _told(sentence)]
        assert [(one.low, one.high, one.kind) for one in found] == [(12 * scale, 15 * scale, kind)], sentence


@pytest.mark.parametrize("unit", PAIRS)
def test_lists_that_say_the_unit_once(unit: str) -> None:
    kind, scale = PAIRS[unit][4], 1_000_000 if "miljoen" in unit else 1
    figures = [f"€ {n}" for n in (120, 150, 170)] if unit.startswith("€") else ["120", "150", unit.format("170")]
    for frame in LISTS:
        sentence = frame.format(*figures)
        found = [one.quantity for one in _told(sentence)]
        assert [(one.value, one.kind) for one in found] == [(n * scale, kind) for n in (120, 150, 170)], sentence
