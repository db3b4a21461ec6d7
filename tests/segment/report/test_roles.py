"""Who a report's lists and titles say that people are: members of the committee, ministers, guests."""

from __future__ import annotations

import pytest

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment

REPORT = """Stuk 512 (2004-2005) – Nr. 2

Zitting 2004-2005
8 maart 2005

VERSLAG
namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door de heer Karel Exempelaar

over de wilgen

{composition}

DAMES EN HEREN,

De commissie besprak de wilgen op 1 maart 2005{opening}.

1. {title}

{said}
"""
COMPOSITION = """Samenstelling van de commissie:
Voorzitter: mevrouw Griet Stalenmans.
Vaste leden: de heer Karel Exempelaar, mevrouw Lotte Voorbeeldt."""


def _first(
    register: Register, said: str, *, title: str = "Bespreking", opening: str = "", composition: str = COMPOSITION
) -> tuple[object, ...]:
    text = REPORT.format(composition=composition, opening=opening, title=title, said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    one = segment(made, register).speeches[0]
    return one.who.name, one.role, one.organisation


@pytest.mark.parametrize(
    "composition",
    [
        "Samenstelling van de commissie:\nVoorzitter: de heer G. Stalen\nVaste leden: de heren K. Knot, J. Wilg",
        "Samenstelling van de commissie :\nVoorzitter : de heer G. Stalen\nVaste leden : de heren K. Knot, J. Wilg",
        "Samenstelling van de commissie:\nVoorzitter: de heer G. Stalen\nLeden: de heren K. Knot, J. Wilg",
    ],
)
@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De heer K. Knot zegt dat er 400 zijn.", ("K. Knot", "member", None)),
        ("De voorzitter zegt dat er 400 zijn.", ("G. Stalen", "chair", None)),
    ],
)
def test_lists_of_the_committee_below_each_other(
    composition: str, said: str, who: tuple[object, ...], register: Register
) -> None:
    assert _first(register, said, composition=composition) == who


@pytest.mark.parametrize(
    "title",
    [
        "TOELICHTING DOOR DE HEER WARD PROEFMANS, VLAAMS MINISTER VAN WILGEN",
        "Toelichting door de heer Ward Proefmans, minister van Wilgen",
        "Minister Ward Proefmans",
        "Ward Proefmans, Vlaams minister van Wilgen, Knotten en Bruggen",
    ],
)
def test_a_title_names_a_minister(title: str, register: Register) -> None:
    assert _first(register, "Er zijn 400 wilgen.", title=title) == ("Ward Proefmans", "minister", None)


@pytest.mark.parametrize(
    ("title", "guest"),
    [
        ("Jef Houtmans, Wilgenkring Durme", ("Jef Houtmans", "guest", "Wilgenkring Durme")),
        ("Jef Houtmans (Wilgenkring Durme)", ("Jef Houtmans", "guest", "Wilgenkring Durme")),
        ("Jef Houtmans, directeur van het Wilgenhuis", ("Jef Houtmans", "guest", "Wilgenhuis")),
        ("De heer Jef Houtmans (CD&V)", ("Jef Houtmans", "member", None)),
    ],
)
def test_a_title_names_a_speaker_and_for_whom(title: str, guest: tuple[object, ...], register: Register) -> None:
    assert _first(register, "Er zijn 400 wilgen.\n\nJef Houtmans zegt dat dit veel is.", title=title) == guest


@pytest.mark.parametrize("body", ["(GO!)", "(Groen!)", "(Raad voor GO!)"])
def test_a_body_with_an_exclamation_mark_in_a_title(body: str, register: Register) -> None:
    assert _first(register, "Er zijn 400 wilgen.", title=f"Tussenkomst van Jef Houtmans {body}")[0] == "Jef Houtmans"


def test_a_name_in_capitals_in_a_title_alone(register: Register) -> None:
    title = "UITEENZETTING DOOR DE HEER JEF VAN DEN HOUTE, DIRECTEUR VAN HET WILGENHUIS"
    text = REPORT.format(composition=COMPOSITION, opening="", title=title, said="Er zijn 400 wilgen.")
    text += "\n2. BESPREKING\n\nMevrouw Lotte Voorbeeldt vraagt 5 wilgen.\n\nDe heer Van den Houte telt er 400.\n"
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    names = [one.who.name for one in segment(made, register).speeches]
    assert names == ["Jef Van den Houte", "Lotte Voorbeeldt", "Jef Van den Houte"]


def test_a_function_with_a_capital_in_a_title(register: Register) -> None:
    title = "Toelichting door Jef Houtmans, Vlaams ombudsman"
    assert _first(register, "Er zijn 400 wilgen.", title=title)[:2] == ("Jef Houtmans", "guest")


def test_a_title_calls_a_guest_by_function(register: Register) -> None:
    said = "Er zijn 400 wilgen.\n\n2. Antwoorden van de ombudsman\n\nHet zijn er 300."
    text = REPORT.format(
        composition=COMPOSITION, opening="", title="Toelichting door Jef Houtmans, Vlaams ombudsman", said=said
    )
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [one.who.name for one in segment(made, register).speeches] == ["Jef Houtmans", "Jef Houtmans"]


def test_several_of_one_body_in_a_title(register: Register) -> None:
    title = "Uiteenzetting door de heren Jef Houtmans en Dirk Knotwilg (Wilgenkring)"
    for name in ("Jef Houtmans", "Dirk Knotwilg"):
        said = f"De heer {name} zegt dat er 400 zijn."
        assert _first(register, said, title=title) == (name, "guest", "Wilgenkring")


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        (" met de heer Jef Houtmans, afdelingshoofd, en mevrouw An Bos, bosbouwer", "De heer Houtmans zegt dat."),
        ("", "De heer Jef Houtmans, onderzoeker, zegt dat er 400 zijn."),
        ("", "De heer Jef Houtmans, wilgenteler, zegt dat er 400 zijn."),
        ("", "De heer Jef Houtmans, kabinetschef van de minister, zegt dat er 400 zijn."),
        ("", "De heer Jef Houtmans, adviseur van minister Proefmans, zegt dat er 400 zijn."),
        ("", "De heer Jef Houtmans, gewezen minister van Wilgen, zegt dat er 400 zijn."),
        ("", "De heer Jef Houtmans, ministerieel adviseur, zegt dat er 400 zijn."),
        ("", "De heer Jef Houtmans, eerste ondertekenaar van het verzoekschrift, zegt dat er 400 zijn."),
    ],
)
def test_a_function_without_a_body_makes_a_guest(opening: str, said: str, register: Register) -> None:
    assert _first(register, said, opening=opening) == ("Jef Houtmans", "guest", _ANY)


class _Anything:
    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


_ANY = _Anything()


@pytest.mark.parametrize(
    "behind",
    [
        "plaatsvervanger",
        "gemeenschapssenator",
        "die minister was",
        "mede-indiener",
        "mede-ondertekenaar van het amendement",
        "later in het debat",
        "lid van de commissie",
    ],
)
def test_other_words_behind_a_name_make_no_guest(behind: str, register: Register) -> None:
    said = f"De heer Jef Houtmans, {behind}, zegt dat er 400 zijn."
    assert _first(register, said)[:2] == ("Jef Houtmans", "member")


@pytest.mark.parametrize(
    "said",
    [
        "Minister Ward Vandeproef overloopt de 400 wilgen.",
        "Minister Ward Deproef deelt mee dat er 400 zijn.",
        "De heer Ward Proefmans, Vlaams minister van Wilgen, Knotten, Pleinen en Bruggen, zegt dat er 400 zijn.",
        "De heer Ward Proefmans, Vlaams minister van Wilgen en Bruggen, zegt dat er 400 zijn.",
        "Ward Proefmans, Vlaams minister van Wilgen, Knotten en Bruggen, staat achter 400 wilgen.",
        "Ward Proefmans, viceminister-president van de Vlaamse Regering, maakt 400 wilgen vrij.",
    ],
)
def test_a_minister_at_the_start(said: str, register: Register) -> None:
    who = next(word for word in ("Ward Vandeproef", "Ward Deproef", "Ward Proefmans") if word in said)
    assert _first(register, said) == (who, "minister", None)


def test_a_date_with_the_session_behind(register: Register) -> None:
    text = REPORT.format(composition=COMPOSITION, opening="", title="Bespreking", said="Dat is 4 procent.")
    text = text.replace("8 maart 2005", "8 maart 2005 (2004-2005)")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert str(segment(made, register).date) == "2005-03-08"
