"""A report as converters of PDFs write it: numbers on lines of their own, blank lines around headings alone."""

from __future__ import annotations

import re
import textwrap

import pytest

from pipeline.extract.contents import by_leaders
from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.reading import read
from tests.segment.report.fronts import front

HEAD = (
    front("de wilgen langs de grote en de kleine rivieren")
    + """
Voorzitter: Griet Stalenmans.

Vaste leden:

Ine Specimens, Karel Exempelaar, Griet Stalenmans, Ann Monstermans.

"""
)
CONTENTS = """INHOUD

I.

Vergadering van 2 mei 2031 ................................ 3
1.

Toelichting ................................ 3

II.

Vergadering van 9 mei 2031 ................................ 5

Bijlagen: zie de documentenfiche van dit verslag

"""
SAYINGS = (
    "{who} vraagt of er in Durme {n} wilgen werden geteld, en wanneer dat dan wel gebeurde en door wie.",
    "{who} vindt dat er {n} wilgen te weinig staan. Dat is voor de streek en voor de rivier een groot verlies.",
    "{who} stelt vast dat er {n} wilgen ziek zijn. De oevers lijden daaronder, en dat is al enige jaren zo.",
)


def _section(first: int) -> list[str]:
    members = ("Ine Specimens", "Karel Exempelaar", "Ann Monstermans")
    return [SAYINGS[n % 3].format(who=members[n % 2 + n % 5 // 4], n=100 + n) for n in range(first, first + 16)]


def _report(number: str, *, gap: str) -> str:
    """With each number as ``number`` sets it off from its title, and ``gap`` between paragraphs."""
    text = HEAD
    for chapter, title, first in (("I.", "2 mei", 0), ("II.", "9 mei", 16)):
        text += f"{chapter}{number}Vergadering van {title} 2031\n\n1.{number}Bespreking\n\n"
        text += gap.join(_section(first)) + "\n\n"
    return "\n".join(textwrap.fill(line, 76, break_on_hyphens=False) for line in text.split("\n"))


def _segmented(text: str, register: Register) -> Proceedings:
    made = Transcript(
        doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text, marks=by_leaders(text, ())
    )
    return segment(made, register)


def _read(text: str, register: Register) -> tuple[dict[str, str | None], list[str]]:
    """The speaker of each figure that is said, and the titles of the sections."""
    found = _segmented(text, register)
    who = {figure: one.who.name for one in found.speeches for figure in re.findall(r"\b1\d\d\b", one.text)}
    return who, [" ".join((item.title or "").split()) for item in found.items]


def test_it_reads_as_one_with_its_blank_lines(register: Register) -> None:
    whole, titles = _read(_report(" ", gap="\n\n"), register)
    assert len(whole) == 32
    assert None not in whole.values()
    assert titles == [
        "I. Vergadering van 2 mei 2031",
        "1. Bespreking",
        "II. Vergadering van 9 mei 2031",
        "1. Bespreking",
    ]
    assert _read(_report("\n\n", gap="\n\n"), register) == (whole, titles)
    assert _read(_report("\n", gap="\n"), register) == (whole, titles)
    assert _read(_report("\n\n", gap="\n"), register) == (whole, titles)


def test_numbers_of_a_table_of_contents_are_no_headings(register: Register) -> None:
    text = _report("\n\n", gap="\n")
    assert _read(text.replace("I.\n\nVerg", f"{CONTENTS}I.\n\nVerg", 1), register) == _read(text, register)


def test_a_line_joined_over_a_broken_word_is_no_measure_of_the_page(register: Register) -> None:
    named = re.sub(r"(?<=[a-z])\n[a-z]", lambda found: found.group().upper(), _report("\n\n", gap="\n"))
    longer = named.replace("een groot verlies", "en ook voor de mensen die er wonen een heel groot verlies")
    joined = re.sub(r"(te weinig staan\.[^\n]*)\n([^\n]{40,})\n", r"\1 \2\n", longer, count=4)
    assert sorted(map(len, joined.split("\n")))[-3] > 110
    assert len(_segmented(joined, register).speeches) == len(_segmented(named, register).speeches)


def test_a_number_before_a_sentence_is_no_heading(register: Register) -> None:
    text = _report("\n\n", gap="\n").replace("Ine Specimens vraagt", "1.\nIne Specimens vraagt", 1)
    assert _read(text, register)[1] == _read(_report("\n\n", gap="\n"), register)[1]


def _speakers(text: str, register: Register) -> dict[str, str | None]:
    return {one.text: one.who.name for one in read(text, register).speeches}


LISTED = """Volgende sprekers namen deel aan de bespreking:

− Jef Houtmans, auditeur Rekenhof;
− Griet Keienberg, raadsheer Rekenhof.

"""
SPOKEN = (
    "Eerste auditeur Jef Houtmans stelt vast dat er 12 wilgen ziek zijn.\n\nGriet Keienberg ziet er 14 in Durme.\n\n"
)


@pytest.mark.parametrize("bullet", ["− ", "−\n", "−\n\n", "−\n− "])
def test_bullets_may_stand_on_lines_of_their_own(bullet: str, register: Register) -> None:
    text = HEAD + "I. Vergadering van 2 mei 2031\n\n1. Bespreking\n\n" + LISTED.replace("− ", bullet) + SPOKEN
    said = _speakers(text, register)
    assert [name for words, name in said.items() if "wilgen" in words or "Durme" in words] == [
        "Jef Houtmans",
        "Griet Keienberg",
    ]


BROKEN_OFF = [
    "wat in het akkoord van dit jaar ook zo is afgesproken (Parl.St. Vl.Parl.\n2031-32, nr. 31/1)",
    "wat in het akkoord van dit jaar ook zo is afgesproken (zie Parl.St.\nVl.Parl. 2031-32, nr. 31/1)",
    "volgens een beslissing van het stuurcomité van eind\n\n2031 (grotendeels buiten de norm)",
    "volgens een beslissing van de commissie van Begroting\n\n& Financiën (grotendeels buiten de norm)",
]


@pytest.mark.parametrize("broken", BROKEN_OFF)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_sentence_goes_on_in_the_next_line(broken: str, gap: str, register: Register) -> None:
    text = (
        _report("\n", gap=gap).replace("zijn ziek.", "zijn ziek.")
        + f"Ine Specimens vindt dat er 300 wilgen zijn, {broken}.\n"
    )
    found = [one.text for one in read(text, register).speeches if "300 wilgen" in one.text]
    assert len(found) == 1
    assert found[0].endswith(").")


def test_a_sentence_about_an_article_is_no_title(register: Register) -> None:
    """In a text without blank lines a title would part what stands below it."""
    title = "2. Toelichting door minister Ward Proefmans"
    about = "Artikel 4 van het ontwerp van programmadecreet van\nVlaanderen voor dit jaar telt er voor de wilgen 301."
    text = _report("\n", gap="\n").replace("\n\n", "\n") + f"{title}\n{about}\n"
    found = [one.text for one in read(text, register).speeches if "301" in one.text]
    assert len(found) == 1
    assert "Artikel 4" in found[0]
