"""Lists of which each line is read as prose: what their heading counts, when, and in what, their items leave out."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.prose import read
from tests.annotate.prose.table import printed

REFERENCE = dt.date(2019, 5, 6)

CASES = {
    "a heading tells what lines with a label count, and when": (
        "Er zijn 12 havens.\nAantal vaarten in 2012 :\nKade Noord : 38.415 (waarvan 31.220 vol)\nKade Zuid : 29.870",
        [
            "12 havens | count 12 havens",
            "38.415 | count 38415 vaarten @ 2012-01-01 2012-12-31",
            "31.220 | count 31220 vaarten @ 2012-01-01 2012-12-31",
            "29.870 | count 29870 vaarten @ 2012-01-01 2012-12-31",
        ],
    ),
    "the same, what the lines are told by behind it": (
        "Aantal vaarten in 2012 per haven:\n- Noord: 415 (12 %)\n- Zuid: 870 (25 %)",
        [
            "415 | count 415 vaarten @ 2012-01-01 2012-12-31",
            "12 % | percentage 12 percent @ 2012-01-01 2012-12-31",
            "870 | count 870 vaarten @ 2012-01-01 2012-12-31",
            "25 % | percentage 25 percent @ 2012-01-01 2012-12-31",
        ],
    ),
    "a period of its own": (
        "Aantal vaarten in 2012:\n- Noord: 415 (12 %)\n- Zuid: 870 in 2013",
        [
            "415 | count 415 vaarten @ 2012-01-01 2012-12-31",
            "12 % | percentage 12 percent @ 2012-01-01 2012-12-31",
            "870 | count 870 vaarten @ 2013-01-01 2013-12-31",
        ],
    ),
    "parts of a whole that the line above counts": (
        "In 2012 werden 340 dossiers ingediend, waarvan\n- 182 goedgekeurd en uitbetaald (54 %)\n- 75 geweigerd",
        [
            "340 dossiers | count 340 dossiers @ 2012-01-01 2012-12-31",
            "182 | count 182 dossiers @ 2012-01-01 2012-12-31",
            "54 % | percentage 54 percent @ 2012-01-01 2012-12-31",
            "75 | count 75 dossiers @ 2012-01-01 2012-12-31",
        ],
    ),
    "parts behind a colon": (
        "Er kwamen 340 dossiers binnen:\n- 182 uit het noorden;\n- 75 uit het zuiden.",
        ["340 dossiers | count 340 dossiers", "182 | count 182 dossiers", "75 | count 75 dossiers"],
    ),
    "more than the whole": (
        "Er kwamen 34 dossiers binnen:\n- 182 uit het noorden;\n- 75 uit het zuiden.",
        ["34 dossiers | count 34 dossiers"],
    ),
    "two wholes": (
        "Er kwamen 340 dossiers en 290 klachten binnen:\n- 182 uit het noorden;\n- 75 uit het zuiden.",
        ["340 dossiers | count 340 dossiers", "290 klachten | count 290 klachten"],
    ),
    "numbers that count lines": (
        "Er zijn 34 dossiers:\n1. over de haven;\n2. over de stad.",
        ["34 dossiers | count 34 dossiers"],
    ),
    "each figure with its year in brackets": (
        "Aantal toegekende beurzen:\n- Noord: 840 (2006), 1.215 (2007)\n- Zuid: 120 (2006), 188 (2007)",
        [
            "840 | count 840 beurzen @ 2006-01-01 2006-12-31",
            "1.215 | count 1215 beurzen @ 2007-01-01 2007-12-31",
            "120 | count 120 beurzen @ 2006-01-01 2006-12-31",
            "188 | count 188 beurzen @ 2007-01-01 2007-12-31",
        ],
    ),
    "amounts that the line above says are there": (
        "De bedragen zijn (in duizend euro):\n- Noord: 45 dossiers, toegekend 1.230, uitbetaald 980",
        ["45 dossiers | count 45 dossiers", "1.230 | euro 1230000 EUR", "980 | euro 980000 EUR"],
    ),
    "amounts in francs, by year": (
        "Hierna volgt een overzicht (bedragen in miljoen frank) :\n1996 : 14 dossiers, vastgelegd 4.315",
        [
            "14 dossiers | count 14 dossiers @ 1996-01-01 1996-12-31",
            "4.315 | count 4315000000 frank @ 1996-01-01 1996-12-31",
        ],
    ),
    "no amounts are spoken of": (
        "Hierna volgt een overzicht:\n- Noord: 45 dossiers, toegekend 30, geweigerd 15",
        ["45 dossiers | count 45 dossiers", "30 | count 30 dossiers", "15 | count 15 dossiers"],
    ),
    "one of them may be the number of a text": ("- Bijlage: 84 (2006)", []),
    "texts with their numbers": ("- Artikelen: 84 (2006), 85 (2007)", []),
    "a level in percent of which the sign is left out": ("- bezettingsgraad: 84 (2006), 85 (2007)", []),
}


@pytest.mark.parametrize("name", CASES)
def test_items_take_over_what_their_heading_tells(name: str) -> None:
    text, expected = CASES[name]
    found = []
    for one in read(text, reference=REFERENCE):
        period = f"{one.quantity.period_start} {one.quantity.period_end}"
        found.append(printed(text, one) + ("" if period == "None None" else f" @ {period}"))
    assert found == expected
