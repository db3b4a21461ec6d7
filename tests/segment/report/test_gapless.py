"""A report that has lost its blank lines is cut where the same report with them is."""

from __future__ import annotations

import re
import textwrap

import pytest

from pipeline.extract.furniture import by_wording
from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.report.fronts import front

REPORT = (
    front("de wilgen langs de grote en de kleine rivieren")
    + """
Voorzitter: Griet Stalenmans.

Vaste leden:

Ine Specimens, Karel Exempelaar;

Griet Stalenmans, Ann Monstermans.

DAMES EN HEREN,

1. Toelichting door minister Ward Proefmans, Vlaams minister van Wilgen, Bruggen, Pleinen en Parken

De wilgen langs de rivieren werden in het voorjaar geteld. Er stonden er 518, een derde meer dan verwacht was.

Een tiende daarvan is ziek. De kosten van het rooien worden geraamd op 12.000 euro voor de hele provincie samen.

2. Bespreking

Ine Specimens dankt de minister voor de cijfers. Zij wil weten of er ook in Durme 40 wilgen werden geteld.

Dat is niet zo, antwoordt minister Ward Proefmans. In Durme stonden er volgens de laatste telling 31 of 32.

Kan dat wel kloppen, vraagt Karel Exempelaar zich af. Hij telde er zelf, samen met de buren, meer dan 35.

Het verschil is te verklaren, aldus de minister.

Artikel 2

Ook Ann Monstermans vraagt naar de wilgen van Durme.

3. Stemming

Het ontwerp wordt aangenomen met 9 stemmen.

Griet STALENMANS,
voorzitter
"""
)


def _wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in text.split("\n"))


def _without_gaps(text: str) -> str:
    return re.sub(r"\n\n+", "\n", text)


def _said(text: str, register: Register) -> dict[str, str | None]:
    """The speaker of each figure that is said."""
    feet = by_wording(text)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text, marks=feet)
    found = segment(made, register).speeches
    return {figure: one.who.name for one in found for figure in re.findall(r"\d+(?:\.\d+)?", one.text)}


@pytest.mark.parametrize("width", [60, 72, 80, 96, 2000])
def test_blank_lines_are_not_needed(width: int, register: Register) -> None:
    text = _wrapped(REPORT, width)
    whole = _said(text, register)
    assert set(whole.values()) == {"Ward Proefmans", "Ine Specimens", "Karel Exempelaar"}
    assert _said(_without_gaps(text), register) == whole


@pytest.mark.parametrize("width", [60, 72, 80, 96, 2000])
def test_nobody_is_called_like_the_address(width: int, register: Register) -> None:
    text = _without_gaps(_wrapped(REPORT, width)).replace("1. Toelichting door", "De commissie sprak met")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    names = {one.who.name for one in segment(made, register).speeches}
    assert not any(name and "Heren" in name for name in names)


FEET = (
    "Vlaams Parlement\n912 (2030-2031) – Nr. 3\n{page}\n",
    "V l a a m s P a r l e m e n t — 1011 Brussel — 02/999.99.99 — www.voorbeeld.be\n912 (2030-2031) – Nr. 3\n{page}\n",
    "912 (2030-2031) – Nr. 3  {page}\n",
)


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("width", [60, 80, 96])
def test_nor_are_they_where_pages_end(width: int, foot: str, register: Register) -> None:
    text = _wrapped(REPORT, width)
    lines = _without_gaps(text).split("\n")
    every = len(lines) // 4
    for page in (3, 2, 1):
        lines.insert(every * page, foot.format(page=page + 1).rstrip("\n"))
    assert _said("\n".join(lines), register) == _said(text, register)


def test_a_sentence_over_two_very_long_lines_is_one_paragraph(register: Register) -> None:
    text = _without_gaps(_wrapped(REPORT, 2000)).replace(
        "geteld. Er stonden", "geteld" + " en nog eens geteld" * 9 + ". Er\nstonden"
    )
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert "Er stonden er 518" in " ".join(one.text for one in segment(made, register).speeches).replace("\n", " ")
    assert all(not one.text.startswith("stonden") for one in segment(made, register).speeches)
