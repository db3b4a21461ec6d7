"""The same sentence in another print states the same, over all tables of sentences.

Units and thousands are printed otherwise; a sentence stands behind the label of an item, in quotes or in brackets; a
place has another name. The few sentences in which that does change something (``12 euro vijftig`` with the sign of the
euro) are counted: their number may only fall.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from pipeline.annotate.found import Found
from pipeline.annotate.prose import read
from tests.annotate.prose.table import HERE, cases

SENTENCES = sorted({sentence for path in HERE.glob("*.txt") for sentence, claims in cases(path.name) if claims})


def replaced(pattern: str, by: str) -> Callable[[str], str]:
    return lambda sentence: re.sub(pattern, by, sentence)


def around(before: str, behind: str = "") -> Callable[[str], str]:
    return lambda sentence: f"{before}{sentence}{behind}"


AMOUNT = r"(?<!\d[ \u00a0])(?<![\d.,])(\d[\d.,]*)( (?:miljoen|miljard))? euro(?!\w| \d|\u00a0\d| vijftig)"
PLACE = r"(?<![\w-])(?:Gent|Aalst|Ronse|Brugge|Genk|Halle|Tielt|Limburg|Antwerpen|Brussel|Leuven|Hasselt)(?![\w-])"
GROUPED = r"(?<![\d.,/-])(\d{1,3})\.(\d{3})(?![\d.])"
PRINTS: dict[str, tuple[Callable[[str], str], int]] = {
    "12%": (replaced(r"(?<=\d) (?:procent|percent)(?!\w)", "%"), 0),
    "12 percent": (replaced(r"(?<!\w)procent(?!\w)", "percent"), 0),
    "12 pct.": (replaced(r"(?<=\d) procent(?!\w)(?!\.\Z)", " pct."), 0),
    "12procent, 12euro": (replaced(r"(?<=\d) (?=(?:procent|euro)(?!\w))", ""), 1),
    "12 EUR": (replaced(r"(?<!\w)euro(?![\w'])", "EUR"), 1),
    "12 €": (replaced(r"(?<=\d) euro(?!\w)", " €"), 5),
    "€ 12": (replaced(AMOUNT, r"€ \1\2"), 3),
    "€12": (replaced(AMOUNT, r"€\1\2"), 3),
    "EUR 12": (replaced(AMOUNT, r"EUR \1\2"), 3),
    "12 mln.": (replaced(r"(?<=\d) miljoen(?!\w)(?!\.\Z)", " mln."), 1),
    "12 mio": (replaced(r"(?<=\d) miljoen(?!\w)", " mio"), 1),
    "12 mld": (replaced(r"(?<=\d) miljard(?!\w)", " mld"), 0),
    "12\u00a0345": (replaced(GROUPED, "\\1\u00a0\\2"), 0),
    "12 345": (replaced(GROUPED, r"\1 \2"), 6),
    "1. Er": (around("1. "), 0),
    "a) Er": (around("a) "), 0),
    "• Er": (around("• "), 0),
    "“Er”": (around("“", "”"), 3),
    "(Er)": (around("(", ")"), 2),
    "Sint-Niklaas": (replaced(PLACE, "Sint-Niklaas"), 1),
    "Heist-op-den-Berg": (replaced(PLACE, "Heist-op-den-Berg"), 1),
    "De Panne": (replaced(PLACE, "De Panne"), 3),
    "West-Vlaanderen": (replaced(PLACE, "West-Vlaanderen"), 1),
}


def told(found: Found) -> tuple[object, ...]:
    one = found.quantity
    said = (one.kind, one.value, one.low, one.high, one.change, one.comparator, one.statistic, one.weak)
    return (*said, *(in_euros((name or "").replace("\u00a0", " ")) for name in (one.unit, one.rate_per)))


def in_euros(name: str) -> str:
    """The unit in one print: ``EUR per km`` as ``euro per km``."""
    return re.sub(r"(?<!\w)(?:eur|€)(?!\w)|€", "euro", name.lower())


@pytest.mark.parametrize("name", PRINTS)
def test_another_print_states_the_same(name: str) -> None:
    printed, most = PRINTS[name]
    changed = [
        varied
        for sentence in SENTENCES
        for varied in [printed(sentence)]
        if varied != sentence and [told(one) for one in read(varied)] != [told(one) for one in read(sentence)]
    ]
    assert len(changed) <= most, changed
