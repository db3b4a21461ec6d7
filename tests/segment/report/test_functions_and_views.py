"""Who is introduced by a function, called by a party, named before a stop, or in whose view something is told."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read
from tests.segment.report.discussion import REPORT, last_speaker

K, W, A, J = "Karel Exempelaar", "Ward Proefmans", "Ann Monstermans", "Jef Houtmans"
ANSWER = "Minister Ward Proefmans antwoordt dat het 12 euro kost."


def _behind_each(said: str, register: Register) -> list[str | None]:
    """Who speaks a paragraph behind a member, and behind a minister."""
    return [last_speaker(said, register), last_speaker(f"{ANSWER}\n\n{said}", register)]


def _in_toelichting(said: str, register: Register) -> list[str | None]:
    """Who speaks the paragraphs behind the first in the section of the minister."""
    text = REPORT.replace("waren.\n", f"waren.\n\n{said}\n", 1).format(said="Ine Specimens vraagt het woord niet.")
    speeches = read(text, register).speeches
    return [one.who.name for one in speeches[1 : 1 + len(said.split("\n\n"))]]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Jef Houtmans, directeur van De Wilg, gaat in op de 410 wilgen.", [J, J]),
        ("Jef Houtmans, directeur van De Wilg, legt uit waarom er 410 zijn.", [J, J]),
        ("Jef Houtmans, adviseur bij De Wilg, kondigt aan dat er 410 komen.", [J, J]),
        ("Jef Houtmans, directeur van De Wilg, gaat met 410 wilgen op reis.", [None, None]),
        ("Jef Houtmans, directeur van De Wilg, krijgt 410 euro.", [None, None]),
        ("Jef Houtmans, burgemeester van Durme, wil 410 wilgen.", [None, None]),
        ("Jef Houtmans, burgemeester van Durme, heeft 410 wilgen geplant.", [None, None]),
        ("De Wilg, een vereniging uit Durme, wil 410 wilgen.", [K, W]),
    ],
)
def test_who_is_introduced_by_a_function(said: str, who: list[str | None], register: Register) -> None:
    assert _behind_each(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Jef Houtmans, afdelingshoofd bij De Wilg, gaat in op de 420 wilgen.\n\nHij telt er 40 in Durme.", [J, J]),
        ("Jef Houtmans, afdelingshoofd bij De Wilg, toont 420 wilgen.\n\nHij telt er 41 in Durme.", [None, None]),
        ("Jef Houtmans, afdelingshoofd bij De Wilg, heeft 420 wilgen geplant.\n\nDat zijn er 42 te weinig.", [W, W]),
    ],
)
def test_who_is_introduced_by_a_function_where_a_minister_has_the_floor(
    said: str, who: list[str | None], register: Register
) -> None:
    assert _in_toelichting(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De fractievoorzitter van Groen telt er 430.", None),
        ("De fractieleider van de Wilgenpartij stelt dat er 430 zijn.", None),
        ("De eerstgenoemde minister vult aan dat er 430 zijn.", None),
        ("De federale minister zegt dat er 430 zijn.", None),
        ("De Vlaamse minister zegt dat er 430 zijn.", W),
    ],
)
def test_who_is_called_by_a_party_or_a_rank(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ann Monstermans. Er zijn 440 wilgen.", A),
        ("Mevrouw Ann Monstermans. — Er zijn 440 wilgen.", A),
        ("Ann Monstermans (N-VA). Er zijn 440 wilgen.", A),
        ("Minister Ward Proefmans. Er zijn 440 wilgen.", W),
        ("Ann Monstermans. Bert Wouters. Els Wouters.", None),
        ("Monstermans. Er zijn 440 wilgen.", K),
    ],
)
def test_a_name_before_a_stop_is_a_label(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Volgens Ann Monstermans moet de minister 450 wilgen planten.", [A, A]),
        ("Volgens Ann Monstermans kan de voorzitter 450 wilgen planten.", [A, A]),
        ("Volgens Ann Monstermans moet de minister 450 wilgen planten, maar dat klopt niet.", [None, None]),
        ("Volgens Ann Monstermans moet Karel Exempelaar 450 wilgen planten.", [None, None]),
        ("Volgens Ann Monstermans zegt de minister dat er 450 zijn.", [None, None]),
        ("Volgens Ann Monstermans zijn het er 450, antwoordt de minister.", [W, W]),
        ("Volgens minister Ward Proefmans moet Ann Monstermans 450 wilgen planten.", [None, None]),
    ],
)
def test_in_whose_view_an_office_must(said: str, who: list[str | None], register: Register) -> None:
    assert _behind_each(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Over de 460 wilgen heeft Ann Monstermans een vraag.", A),
        ("Bij de 460 wilgen heeft mevrouw Monstermans nog enkele bedenkingen.", A),
        ("Over de 460 wilgen heeft Ann Monstermans een vraag gesteld.", None),
        ("Over de 460 wilgen heeft Ann Monstermans een vraag over de prijs ingetrokken.", None),
        ("Over de 460 wilgen heeft Ann Monstermans gelijk.", None),
        ("Het komt mevrouw Monstermans voor dat er 460 zijn.", A),
        ("Het komt mevrouw Monstermans goed uit dat er 460 zijn.", None),
    ],
)
def test_who_has_a_question_behind_its_subject(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Over de prijs weidt Ann Monstermans uit: 490 euro.", [A, None]),
        ("Over de prijs zwijgt Ann Monstermans: 490 euro.", [None, None]),
        ("Over de prijs vergist Ann Monstermans zich: 490 euro.", [None, None]),
        ("Over twee jaar plant Ann Monstermans 490 wilgen.", [None, None]),
    ],
)
def test_who_speaks_about_something(said: str, who: list[str | None], register: Register) -> None:
    assert _behind_each(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ann Monstermans (Groen), die vorige week in Durme was, vraagt 495 wilgen.", [A, A]),
        ("Ann Monstermans (Groen), lid van de raad van Durme, telt er 495.", [A, A]),
        ("Ann Monstermans (Groen), Bert Wouters (N-VA) en Els Wouters vragen 495 wilgen.", [None, None]),
        ("Jef Houtmans (Wilgenkring), directeur van de kring, antwoordt dat er 495 zijn.", [J, J]),
    ],
)
def test_a_party_and_more_behind_a_name(said: str, who: list[str | None], register: Register) -> None:
    assert _behind_each(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De minister en de heer Exempelaar zullen er 510 planten.", [None, None]),
        ("De minister en Ann Monstermans tellen er 510.", [None, None]),
        ("De voorzitter en de minister tellen er 510.", [None, None]),
        ("De minister en zijn diensten tellen er 510.", [K, W]),
    ],
)
def test_an_office_and_somebody_else(said: str, who: list[str | None], register: Register) -> None:
    assert _behind_each(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Bij artikel 5 vraagt mevrouw Monstermans of er 515 zijn.", A),
        ("Op artikel 5 antwoordt de minister dat er 515 zijn.", W),
        ("Bij artikel 5 worden geen opmerkingen gemaakt.", None),
        ("De commissie vraagt de minister 515 wilgen.", None),
    ],
)
def test_who_speaks_at_an_article(said: str, who: str | None, register: Register) -> None:
    text = REPORT.format(said=said)
    assert [one.who.name for one in read(text, register).speeches[2:]] == ([who] if who else [])


GUESTS = """Aan de gedachtewisseling namen deel:
- Jef Houtmans, directeur van De Wilg;
- Lia Takkens, directeur van Het Nest;
- Stef Knotters, toxicoloog.

1. Toelichting"""


@pytest.mark.parametrize(
    ("before", "said", "who"),
    [
        ("Stef Knotters", "De prijs is volgens de directeur van De Wilg 520 euro.", None),
        ("Stef Knotters", "De prijs is volgens de directeur 520 euro.", None),
        ("Jef Houtmans", "De prijs is volgens de directeur 520 euro.", J),
        ("Stef Knotters", "De prijs is volgens de kapitein 520 euro.", "Stef Knotters"),
    ],
)
def test_the_view_of_a_guest_by_function(before: str, said: str, who: str | None, register: Register) -> None:
    text = REPORT.replace("1. Toelichting", GUESTS, 1).format(said=f"{before} antwoordt dat het kan.\n\n{said}")
    assert read(text, register).speeches[-1].who.name == who


@pytest.mark.parametrize(
    ("before", "said", "who"),
    [
        ("Ann Monstermans", "Er zijn er 530, aldus de indiener.", A),
        ("Ann Monstermans", "De indiener telt er 530.", A),
        ("Karel Exempelaar", "De indiener telt er 530.", None),
        ("Ann Monstermans", "De hoofdindiener telt er 530.", None),
    ],
)
def test_of_several_who_tabled_it_the_one_who_spoke(
    before: str, said: str, who: str | None, register: Register
) -> None:
    about = "het voorstel van resolutie van Ann Monstermans en Bert Wouters over de wilgen"
    text = REPORT.replace("de gedachtewisseling over de wilgen", about, 1)
    text = text.format(said=f"{before} vindt dat nodig.\n\n{said}")
    assert read(text, register).speeches[-1].who.name == who


TOPICS = """A. Wilgen

{first}

Repliek van mevrouw Ann Monstermans

Het zijn er 470.

{then}

{said}"""


@pytest.mark.parametrize(
    ("then", "said", "who"),
    [
        ("B. Bruggen", "Bert Wouters telt er 471.", "Bert Wouters"),
        ("B. Bruggen", "Het zijn er 472.", None),
        ("C. Bruggen", "Het zijn er 473.", A),
        ("Bruggen", "Het zijn er 474.", A),
    ],
)
def test_the_topic_ends_in_which_somebody_got_the_floor(
    then: str, said: str, who: str | None, register: Register
) -> None:
    text = TOPICS.format(first="Karel Exempelaar telt er 475.", then=then, said=said)
    assert last_speaker(text, register) == who
