"""Who is introduced with a party, who takes up a question, ``spreker`` behind a minister, speakers at page ends."""

from __future__ import annotations

import pytest

from pipeline.extract.furniture import by_wording
from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

REPORT = """912 (2030-2031) – Nr. 3
ingediend op 14 mei 2031 (2030-2031)

Verslag

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door Lotte Voorbeeldt

over de gedachtewisseling over de wilgen

{composition}
1. Toelichting door minister Ward Proefmans, Vlaams minister van Wilgen en Bruggen

Minister Ward Proefmans licht toe dat er 518 wilgen waren.

2. Bespreking

{said}
"""
LISTS = "Voorzitter: Griet Stalenmans.\n\nVaste leden:\nIne Specimens, Karel Exempelaar;\nAnn Monstermans.\n"
TITLED = f"Samenstelling van de Commissie voor Pleinen, Parken en Bruggen:\n{LISTS}"
K, W, A, G = "Karel Exempelaar", "Ward Proefmans", "Ann Monstermans", "Griet Stalenmans"
MEMBER = "Karel Exempelaar vraagt of dat haalbaar is."
MINISTER = "Minister Ward Proefmans antwoordt dat het 12 euro kost."


def _read(text: str, register: Register) -> Proceedings:
    marks = by_wording(text)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text, marks=marks)
    return segment(made, register)


def _said(said: str, register: Register, composition: str = TITLED) -> list[str | None]:
    """Who speaks in the discussion, paragraph after paragraph."""
    return [one.who.name for one in _read(REPORT.format(said=said, composition=composition), register).speeches[1:]]


@pytest.mark.parametrize(
    "said",
    [
        "Stef Wilg (Groen) kreeg te horen dat er 40 wilgen ziek zijn.",
        "Stef Wilg (Groen) woont bij 40 wilgen.",
        "De heer Stef Wilg (Vlaams Belang) telde er 40.",
        "Mevrouw Ann Wilg (N-VA) heeft 40 wilgen.",
    ],
)
def test_who_is_introduced_with_a_party_speaks(said: str, register: Register) -> None:
    name = said.partition(" (")[0].removeprefix("De heer ").removeprefix("Mevrouw ")
    assert _said(f"{MEMBER}\n\n{said}", register) == [K, name]


@pytest.mark.parametrize(
    "said",
    [
        "Stef Wilg (Kring Durme) kreeg te horen dat er 40 wilgen ziek zijn.",
        "Stef Wilg kreeg te horen dat er 40 wilgen ziek zijn.",
        "Het voorstel van Stef Wilg (Groen) kost 40 euro.",
        "Stef Wilg (Groen) en Ann Wilg (N-VA) telden er 40.",
    ],
)
def test_nobody_is_introduced_without_a_party_or_alone(said: str, register: Register) -> None:
    assert "Stef Wilg" not in _said(f"{MEMBER}\n\n{said}", register)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Hoeveel kost dat? Dat wil ook Ann Monstermans weten. Zij las 40 euro.", None),
        ("Hoeveel kost dat? Op die vraag wil ook Ann Monstermans een antwoord.", None),
        ("Hoeveel kost dat? In Durme was het 40 euro.", K),
        ("Hoeveel kost dat? Dat werd al gevraagd door de buren van Ann Monstermans.", K),
    ],
)
def test_a_question_that_another_member_takes_up(said: str, who: str | None, register: Register) -> None:
    assert _said(f"{MEMBER}\n\n{said}", register) == [K, who]


@pytest.mark.parametrize(
    "said", ["Spreker is niet overtuigd.", "De spreker zal zich onthouden.", "Spreekster telt er 40."]
)
def test_a_speaker_behind_a_minister_may_be_another(said: str, register: Register) -> None:
    assert _said(f"{MEMBER}\n\n{MINISTER}\n\n{said}", register) == [K, W, None]
    assert _said(f"{MEMBER}\n\n{said}", register)[1] in (K, None)
    assert _said(f"{MEMBER}\n\nSpreker telt er 40.", register) == [K, K]


@pytest.mark.parametrize(
    "said",
    [
        "De minister ziet daar geen heil in.",
        "De minister ziet daar geen graten in.",
        "De minister ziet dat anders.",
        "De minister kan zich in dat voorstel niet vinden.",
        "De minister maakt zich daar zorgen over.",
    ],
)
def test_what_a_minister_makes_of_it(said: str, register: Register) -> None:
    assert _said(f"{MEMBER}\n\n{said}", register) == [K, W]


def test_what_a_minister_sees_may_be_told(register: Register) -> None:
    assert _said(f"{MEMBER}\n\nDe minister ziet 40 wilgen.", register) == [K, None]


@pytest.mark.parametrize("said", ["Ann Monstermans raakt daar niet wijs uit.", "Ine Specimens slaat 40 wilgen over."])
def test_the_composition_needs_no_title(said: str, register: Register) -> None:
    assert _said(f"{MEMBER}\n\n{said}", register, LISTS) == [K, " ".join(said.split()[:2])]
    chaired = _read(REPORT.format(said=MEMBER, composition=LISTS), register)
    assert {one.chair for one in chaired.items} == {G}


LONG = "Hij telde er zelf, samen met alle buren uit de straten rond het plein, nog veel meer dan 35."
FOOT = "\nVlaams Parlement\n912 (2030-2031) – Nr. 3 7\n"


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        ("De minister antwoordt dat er 40 zijn.", W),
        ("Daarop antwoordt de minister dat er 40 zijn.", W),
        ("Vervolgens vraagt Ann Monstermans naar 40 wilgen.", A),
        ("Hierop zegt mevrouw Monstermans dat er 40 zijn.", A),
        ("De voorzitter meldt dat er 40 zijn.", G),
        ("Dat het er 40 zijn, staat voor Ann Monstermans vast.", None),
        ("Er komen er 40, luidt het antwoord.", None),
    ],
)
def test_somebody_else_speaks_behind_a_page_end(behind: str, who: str | None, register: Register) -> None:
    found = _read(REPORT.format(said=f"{MEMBER} {LONG}{FOOT}{behind}", composition=TITLED), register).speeches[1:]
    assert [(one.who.name, one.text) for one in found] == [(K, f"{MEMBER} {LONG}"), (who, behind)]


@pytest.mark.parametrize(
    "behind", ["Het lid telde er 40.", "De minister weet dat. Er zijn er 40.", "Daarop kwamen er 40."]
)
def test_the_same_goes_on_behind_a_page_end(behind: str, register: Register) -> None:
    found = _read(REPORT.format(said=f"{MEMBER} {LONG}{FOOT}{behind}", composition=TITLED), register).speeches[1:]
    assert [one.who.name for one in found] == [K]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Er zijn er 40, vult de minister aan.", W),
        ("Daarop reageert de minister dat er 40 zijn.", W),
        ("Bij Ann Monstermans roept dat vragen op: er zijn er 40.", A),
        ("Bij Ann Monstermans wekt dat verbazing: er zijn er 40.", A),
        ("Aan de minister wil Ann Monstermans vragen of het er 40 zijn.", A),
        ("Dat herkent Ann Monstermans. Zij telt er 40.", A),
        ("Bij de buren roept dat vragen op: er zijn er 40.", K),
        ("Of het er 40 zijn, is de vraag van Ann Monstermans.", A),
        ("Of het er 40 zijn, is de vraag van de buren.", K),
        ("Er komen er 40, is het antwoord.", None),
        ("Er komen er 40. Dat is het antwoord op zijn vraag.", K),
        ("Het zijn er 40, zegt deze.", None),
        ("Het zijn er 40, aldus deze laatste.", None),
        ("Deze antwoordt dat het er 40 zijn.", None),
        ("Deze telling gaf er 40.", K),
        ("Het zijn er 40, antwoordt de kapitein.", None),
        ("Het zijn er 40, zegt de sector.", K),
        ("Ann Monstermans telt er 40. De minister telt er 50, aldus het lid.", A),
    ],
)
def test_more_ways_in_which_somebody_speaks(said: str, who: str | None, register: Register) -> None:
    assert _said(f"{MEMBER}\n\n{said}", register) == [K, who]


@pytest.mark.parametrize(
    ("tabled", "who"),
    [
        ("- van mevrouw Ann Monstermans -", A),
        ("– van de heer Karel Exempelaar –", K),
        ("- van mevrouw Ann Monstermans c.s. -", None),
        ("- van de heren Karel Exempelaar en Stef Wilg -", None),
    ],
)
def test_who_tabled_it_between_dashes(tabled: str, who: str | None, register: Register) -> None:
    page = REPORT.replace("Verslag\n", f"VOORSTEL VAN RESOLUTIE\n\n{tabled}\n\nbetreffende de wilgen\n\nVerslag\n", 1)
    found = _read(page.format(said="De indiener telt er 40.", composition=TITLED), register)
    assert found.speeches[-1].who.name == who


@pytest.mark.parametrize("title", ["2. Bespreking", "2. Antwoorden van minister Ward Proefmans"])
def test_who_asks_and_who_is_told_to_have_said_it_speak_in_one_paragraph(title: str, register: Register) -> None:
    said = "Karel Exempelaar vraagt of dat klopt. Dat is zo, aldus minister Ward Proefmans: 40 ervoor en 23 erna."
    text = REPORT.replace("2. Bespreking", title).format(said=said, composition=TITLED)
    assert _read(text, register).speeches[-1].who.name is None


@pytest.mark.parametrize("foot", ["", "Vlaams Parlement\n912 (2030-2031) – Nr. 3 7\n"])
@pytest.mark.parametrize("gap", ["\n", ""])
def test_a_wide_title_in_capitals_ends_on_its_line(gap: str, foot: str, register: Register) -> None:
    title = "2. ANTWOORD VAN MINISTER WARD PROEFMANS, VLAAMS MINISTER VAN WILGEN, BRUGGEN, PLEINEN, PARKEN EN STRATEN"
    said = "De minister telt er 40. Dat zijn er meer dan vorig jaar."
    before = "Minister Ward Proefmans meldt dat er meer wilgen komen.\n" * 12
    text = REPORT.replace("2. Bespreking\n\n", f"{before}\n{title}\n{foot}").format(said=said, composition=TITLED)
    text = text if gap else text.replace("\n\n", "\n")
    last = _read(text, register).speeches[-1]
    assert (last.who.name, last.text) == (W, said)


CALLED = (
    "Samenstelling van de commissie:\nVoorzitter: Griet Stalenmans.\n\n"
    "Vaste leden:\nKarel Exempelaar, Jan Jambon, Hilde Crevits.\n"
)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De heer Jambon telt er 40.", "Jan Jambon"),
        ("Mevrouw Jambon telt er 40.", None),
        ("Mevrouw Crevits vraagt er 40.", "Hilde Crevits"),
        ("De heer Crevits vraagt er 40.", None),
        ("Het zijn er 40, zegt mevrouw Jambon.", None),
    ],
)
def test_a_surname_with_the_form_of_address_of_another(said: str, who: str | None, register: Register) -> None:
    assert _said(f"{MEMBER}\n\n{said}", register, CALLED) == [K, who]


@pytest.mark.parametrize(
    ("whom", "who"),
    [("de heer Jambon", "Jan Jambon"), ("mevrouw Jambon", None), ("mevrouw Crevits", "Hilde Crevits")],
)
def test_the_section_of_a_surname(whom: str, who: str | None, register: Register) -> None:
    text = REPORT.replace("2. Bespreking", f"2. Uiteenzetting van {whom}").format(
        said="Er zijn er 40.", composition=CALLED
    )
    assert [one.who.name for one in _read(text, register).speeches[1:]] == ([who] if who else [])


def test_a_surname_of_two_words_is_no_full_name(register: Register) -> None:
    opening = "De commissie hoorde de heer Jef Van Wilgen, directeur van het Wilgenhuis.\n"
    text = REPORT.replace("2. Bespreking", "2. Uiteenzetting van de heer Van Wilgen").format(
        said="Er zijn er 40.", composition=f"{TITLED}\n{opening}"
    )
    last = _read(text, register).speeches[-1]
    assert (last.who.name, last.role, last.organisation) == ("Jef Van Wilgen", "guest", "Wilgenhuis")


OFFICE = REPORT.replace("14 mei 2031", "14 mei 2018").replace("2030-2031", "2017-2018")
NOBODY = OFFICE.replace("minister Ward Proefmans, Vlaams minister van Wilgen en Bruggen", "de minister").replace(
    "Minister Ward Proefmans licht toe dat er 518 wilgen waren.", "{first}"
)


@pytest.mark.parametrize(
    ("first", "who"),
    [
        ("Minister Crevits licht toe dat er 518 wilgen waren.", "Hilde Crevits"),
        ("Vlaams minister Weyts telt 518 wilgen.", "Ben Weyts"),
        ("Minister Exempelaar telt 518 wilgen.", None),  # a member of the committee has that surname
        ("Minister Stoel telt 518 wilgen.", None),
    ],
)
def test_a_minister_by_surname_alone(first: str, who: str | None, register: Register) -> None:
    said = f"{MEMBER}\n\nDe minister antwoordt dat het er 40 zijn."
    found = _read(NOBODY.format(first=first, said=said, composition=TITLED), register).speeches
    assert [one.who.name for one in found][-2:] == [K, who]


@pytest.mark.parametrize(
    ("first", "who"),
    [
        ("De minister van Onderwijs licht toe dat er 518 wilgen waren.", ["Hilde Crevits", "Hilde Crevits"]),
        ("De Vlaamse minister van Werk, Economie, Innovatie en Sport zegt dat er 518 zijn.", ["Philippe Muyters"] * 2),
        ("De minister van Wilgen licht toe dat er 518 wilgen waren.", [None, None]),
        ("De minister van Onderwijs had er 518 beloofd.", [None, None]),
        ("De heer Weyts, Vlaams minister van Mobiliteit en Openbare Werken, telt er 518.", ["Ben Weyts"] * 2),
        ("De heer Weyts, minister van Staat, telt er 518.", ["Ben Weyts"] * 2),
        ("Mevrouw Weyts, Vlaams minister van Mobiliteit, telt er 518.", [None]),
        ("De heer Stoel, Vlaams minister van Mobiliteit, telt er 518.", [None]),
    ],
)
def test_a_minister_by_office_and_day(first: str, who: list[str | None], register: Register) -> None:
    said = f"{MEMBER}\n\nDe minister antwoordt dat het er 40 zijn."
    found = _read(NOBODY.format(first=first, said=said, composition=TITLED), register).speeches
    assert [one.who.name for one in found if one.who.name != K] == who


def test_an_office_that_has_changed_hands_is_nobodys(register: Register) -> None:
    said = f"{MEMBER}\n\nDe minister antwoordt dat het er 40 zijn."
    text = NOBODY.format(first="De minister van Omgeving telt 518 wilgen.", said=said, composition=TITLED)
    for day, who in (
        ("14 januari 2019", "Joke Schauvliege"),
        ("14 maart 2019", None),
        ("14 mei 2019", "Koen Van den Heuvel"),
    ):
        found = _read(text.replace("14 mei 2018", day), register).speeches
        assert found[-1].who.name == who


def test_an_office_is_spoken_of_where_another_minister_takes_part(register: Register) -> None:
    said = f"{MEMBER}\n\nDe minister van Onderwijs telt er 50.\n\nDe minister antwoordt dat het er 40 zijn."
    found = _read(OFFICE.format(said=said, composition=TITLED), register).speeches
    assert [one.who.name for one in found][-2:] == [None, W]


def test_a_minister_by_surname_is_spoken_of_where_another_takes_part(register: Register) -> None:
    said = f"{MEMBER}\n\nMinister Weyts had er 50 beloofd.\n\nDe minister antwoordt dat het er 40 zijn."
    found = _read(OFFICE.format(said=said, composition=TITLED), register).speeches
    assert found[-1].who.name == W


@pytest.mark.parametrize(
    ("said", "who"),
    [
        (["Minister Weyts voegt toe dat er 50 zijn."], ["Ben Weyts"]),
        (["Minister Weyts voegt toe dat er 50 zijn.", "De minister antwoordt van niet."], ["Ben Weyts", "Ben Weyts"]),
        # of a minister whom neither a list nor the register has, nobody knows whether he goes on
        (["Minister Stoel voegt toe dat er 50 zijn.", "De minister antwoordt van niet."], [None, None]),
        (
            ["Minister Stoel voegt toe dat er 50 zijn.", f"Minister {W} telt er 45.", "De minister zegt 40."],
            [None, W, W],
        ),
    ],
)
def test_a_second_minister_by_surname_speaks(said: list[str], who: list[str | None], register: Register) -> None:
    text = OFFICE.format(said="\n\n".join([MEMBER, *said]), composition=TITLED)
    assert [one.who.name for one in _read(text, register).speeches][2:] == who


def test_a_minister_by_surname_in_a_title(register: Register) -> None:
    text = OFFICE.replace("2. Bespreking", "2. Antwoord van minister Crevits").format(
        said="Er zijn er 40.", composition=TITLED
    )
    assert _read(text, register).speeches[-1].who.name == "Hilde Crevits"


@pytest.mark.parametrize("office", ["voorzitter-verslaggever", "voorzitter", "verslaggever"])
def test_who_signs_says_nothing(office: str, register: Register) -> None:
    signed = f"{MEMBER}\n\nGriet STALENMANS,\n{office}"
    assert _said(signed, register) == [K]
