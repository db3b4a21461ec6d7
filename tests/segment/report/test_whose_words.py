"""Whose words a paragraph is that tells of others: of their view, of what they did before, of what they may see."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read
from tests.segment.report.discussion import REPORT, last_speaker

MEMBER = "Ine Specimens stelt dat het gaat."
MINISTER = "Minister Ward Proefmans antwoordt dat het gaat."


@pytest.mark.parametrize(
    ("before", "said", "who"),
    [
        (MEMBER, "Kan dat wel? Ine Specimens ziet het niet.", "Ine Specimens"),
        (MEMBER, "Kan dat wel? Ann Monstermans ziet het niet.", None),
        (MEMBER, "Volgens het lid kan dat niet.", "Ine Specimens"),
        (MINISTER, "Volgens het lid kan dat niet.", None),
        (MEMBER, "Volgens minister Ward Proefmans kan dat niet.", None),
        (MINISTER, "Wanneer het regent, lacht Ann Monstermans.", None),
        (MINISTER, "Als het regent, betaalt de minister.", "Ward Proefmans"),
    ],
)
def test_behind_somebody(before: str, said: str, who: str | None, register: Register) -> None:
    assert last_speaker(f"{before}\n\n{said}", register) == who


def _last(section: str, said: str, register: Register) -> str | None:
    text = f"{REPORT.partition('2. Bespreking')[0]}{section}{said}\n"
    return read(text, register).speeches[-1].who.name


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ine Specimens had gevraagd of het kon.", "Ward Proefmans"),
        ("Ine Specimens had gevraagd of het kon. De minister antwoordt dat het kan.", "Ward Proefmans"),
        ("Ine Specimens vraagt of het kan.", "Ine Specimens"),
        ("Ine Specimens ziet dat volgens de minister fout.", None),
        ("De voorzitter zegt dat het kan.", "Griet Stalenmans"),
    ],
)
def test_in_a_section_of_the_minister(said: str, who: str | None, register: Register) -> None:
    assert _last("", said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Volgens minister Ward Proefmans kan dat niet.", "Ward Proefmans"),
        ("Volgens Ann Monstermans kan dat niet.", "Ann Monstermans"),
        ("Voor Ann Monstermans kan dat niet.", "Ann Monstermans"),
    ],
)
def test_the_first_words_of_the_answers(said: str, who: str | None, register: Register) -> None:
    assert _last("2. Antwoorden\n\n", said, register) == who


def test_before_somebody_takes_the_floor_is_no_view(register: Register) -> None:
    text = (
        f"{REPORT.partition('2. Bespreking')[0]}2. Antwoorden\n\nVoor Ann Monstermans het woord neemt, is het stil.\n"
    )
    assert "Ann Monstermans" not in {one.who.name for one in read(text, register).speeches}


@pytest.mark.parametrize(
    ("headings", "titles"),
    [
        (
            ("1. Een", "1.1. Twee", "1.1.1. Drie", "1.1. Vier", "2. Vijf"),
            ("1. Een", "1.1. Twee", "1.1.1. Drie", "2. Vijf"),
        ),
        (("1. Een", "1.1. Twee", "1.3. Drie", "1.8. Vier"), ("1. Een", "1.1. Twee", "1.3. Drie")),
        (("I. Toelichting", "IL Bespreking", "IH. Stemming"), ("I. Toelichting", "IL Bespreking", "IH. Stemming")),
        (("I. Toelichting", "IL Er was eens", "III. Stemming"), ("I. Toelichting", "III. Stemming")),
    ],
)
def test_a_number_that_goes_back_or_too_far_heads_no_section(
    headings: tuple[str, ...], titles: tuple[str, ...], register: Register
) -> None:
    sections = "".join(f"{one}\n\n{MEMBER}\n\n" for one in headings)
    found = read(f"{REPORT.partition('1. Toelichting')[0]}{sections}", register)
    assert tuple(one.title for one in found.items) == titles
