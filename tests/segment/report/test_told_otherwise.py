"""Ministers on no list, whose leave it is, what somebody read, and chairs of other bodies than the committee."""

from __future__ import annotations

import pytest

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.report.discussion import REPORT, last_speaker

K, A, G, BROUNS = "Karel Exempelaar", "Ann Monstermans", "Griet Stalenmans", "Jo Brouns"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Daarop antwoordt minister Jo Brouns dat er 400 zijn.", BROUNS),
        ("Daarna benadrukt ook minister Jo Brouns dat er 400 zijn.", BROUNS),
        ("Minister Jo Brouns: Er zijn er 400.", BROUNS),
        ("Minister Jo Brouns: “Er zijn er 400.”", BROUNS),
        ("Daarop antwoordt minister Jan Onbekendmans dat er 400 zijn.", None),
        ("Minister Jan Onbekendmans: Er zijn er 400.", None),
        ("Volgens minister Jo Brouns zijn er 400.", None),
        ("Voor minister Jan Onbekendmans volstaan 400 wilgen.", None),
        ("Van minister Jo Brouns mogen er 400 komen.", K),
        ("Van minister Jo Brouns mag dat: 400 wilgen.", None),
        ("Van minister Jo Brouns kreeg hij 400 wilgen.", K),
        ("Daarna belt hij minister Jo Brouns over de 400 wilgen.", K),
        ("Volgens professor Houtmans zijn er 400.", K),
        ("Volgens een studie zijn er 400.", K),
    ],
)
def test_a_minister_who_is_on_no_list(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Van Ann Monstermans mogen er 400 komen.", A),
        ("Van mevrouw Ann Monstermans hoeven er geen 400 te komen.", A),
        ("Ook van Ann Monstermans mag het aantal naar 400.", A),
        ("Van de minister hoeven er geen 400 te komen.", None),
        ("Van Ann Monstermans mag worden verwacht dat ze er 400 plant.", None),
        ("Van de minister mag worden verwacht dat hij er 400 plant.", K),
        ("Van Ann Monstermans kreeg hij 400 wilgen.", None),
        ("Van de 400 wilgen mogen er 12 weg.", K),
        ("Van de heer Onbekendmans mag het aantal naar 400.", None),
        ("Van mevrouw Onbekendmans kreeg hij 400 wilgen.", K),
    ],
)
def test_whose_leave_is_given(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ann Monstermans las in een studie dat er 400 zijn.", A),
        ("Ann Monstermans las onlangs dat er 400 zijn.", A),
        ("Ann Monstermans las dat er 400 zijn.", A),
        ("Mevrouw Ann Monstermans zag in Durme 400 wilgen.", A),
        ("Ann Monstermans hoorde ook op de hoorzitting dat er 400 zijn.", A),
        ("Ann Monstermans vernam via de gemeente dat er 400 zijn.", A),
        ("Ann Monstermans zag dat verkeerd: het zijn er 400.", None),
        ("Ann Monstermans zei in 2019 dat er 400 zijn.", None),
        ("Ann Monstermans zag er 400 niet.", None),
    ],
)
def test_what_somebody_read_or_saw_is_told_by_them(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De voorzitter van de commissie wijst op de 400 wilgen.", G),
        ("De voorzitster van uw commissie wijst op de 400 wilgen.", G),
        ("De voorzitter wijst op de 400 wilgen.", G),
        ("De voorzitter van het Wilgenhuis wijst op de 400 wilgen.", None),
        ("De voorzitter van de raad van bestuur antwoordt dat er 400 zijn.", None),
    ],
)
def test_the_chair_of_the_committee_and_other_chairs(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("function", "organisation"),
    [
        ("DIRECTEUR VAN HET WILGENHUIS", "WILGENHUIS"),
        ("ADMINISTRATEUR-GENERAAL VAN DE WILGENDIENST", "WILGENDIENST"),
        ("OUDER", None),
        ("directeur van het Wilgenhuis", "Wilgenhuis"),
    ],
)
def test_the_body_of_a_guest_in_a_title_in_capitals(
    function: str, organisation: str | None, register: Register
) -> None:
    title = f"UITEENZETTING DOOR DE HEER JEF HOUTMANS, {function}"
    text = (
        REPORT.format(said="Er zijn er 400.")
        .replace("2. Bespreking", f"2. {title}")
        .replace(f"{K} vraagt", "De heer Jef Houtmans vraagt")
    )
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    last = segment(made, register).speeches[-1]
    assert (last.who.name, last.organisation) == ("Jef Houtmans", organisation)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ze blijft erbij dat 400 te veel is.", None),
        ("Ze vraagt er 400.", None),
        ("Zij vraagt er 400.", None),
        ("Hij vraagt er 400.", BROUNS),
        ("Ze kosten samen 400 euro.", BROUNS),
        ("Ze zijn met 400.", BROUNS),
    ],
)
def test_a_pronoun_that_does_not_fit_a_man(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(f"Daarop antwoordt minister Jo Brouns dat er 400 zijn.\n\n{said}", register) == who


@pytest.mark.parametrize("party", ["sp.a", "sp·a", "cd&v", "sp.a-fractie"])
def test_a_title_may_be_an_abbreviation_in_small_letters(party: str, register: Register) -> None:
    text = REPORT.format(said=f"2.1. CD&V\n\n{A} telt er 400.\n\n2.2. {party}\n\n{K} vraagt er 12.")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = segment(made, register)
    assert [(one.who.name, one.text) for one in found.speeches[-2:]] == [
        (A, f"{A} telt er 400."),
        (K, f"{K} vraagt er 12."),
    ]
    assert [one.title for one in found.items][-1] == f"2.2. {party}"


@pytest.mark.parametrize("line", ["2 mln. wilgen", "12 ha.", "2. wilgen"])
def test_a_figure_before_small_letters_is_no_title(line: str, register: Register) -> None:
    text = REPORT.format(said=f"{A} telt er 400.\n\n{line}")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [one.title for one in segment(made, register).items][-1] == "2. Bespreking"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Bij monde van Ann Monstermans vraagt de fractie 400 wilgen.", A),
        ("Wat Ann Monstermans betreft, volstaan 400 wilgen.", A),
        ("Wat mevrouw Ann Monstermans betreft, mag het naar 400.", A),
        ("Wat Ann Monstermans betreft, zij was er niet: er zijn er 400.", None),
        ("Wat de 400 wilgen betreft, is er haast.", K),
        ("Het verbaast Ann Monstermans dat er maar 400 zijn.", A),
        ("Het verheugt ook mevrouw Ann Monstermans ten zeerste dat er 400 zijn.", A),
        ("Het aantal van Ann Monstermans is 400.", None),
        ("Het verbaast de buren dat er 400 zijn.", K),
    ],
)
def test_whose_view_it_is_in_other_words(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De minister kan Karel Exempelaar geruststellen: er komen er 400.", None),
        ("De minister kan de heer Exempelaar geruststellen: er komen er 400.", None),
        ("De minister moet volgens Karel Exempelaar 400 wilgen planten.", K),
        ("De minister kan er 400 planten.", K),
        ("De minister antwoordt Karel Exempelaar dat er 400 zijn.", "Ward Proefmans"),
    ],
)
def test_an_office_that_does_something_with_who_spoke_before(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De sp.a'er vindt 400 wilgen te veel.", None),
        ("De sp.a’ster vindt 400 wilgen te veel.", None),
        ("De cd&v-fractie vindt 400 wilgen te veel.", None),
        ("De N-VA'ster vindt 400 wilgen te veel.", None),
        ("De heer Houtmans van de VRT telt er 400.", None),
        ("De heer Jef Houtmans van de VRT zegt dat er 400 zijn.", "Jef Houtmans"),
        ("De heer Jef Van de Houte zegt dat er 400 zijn.", "Jef Van de Houte"),
    ],
)
def test_a_party_or_a_body_in_place_of_a_name(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


def test_a_minister_of_the_report_who_is_named_by_a_surname_of_two_words_is_nobody_else(register: Register) -> None:
    front = REPORT[: REPORT.index("1. Toelichting")].replace("2023", "2006").replace("2022", "2005")
    text = f"""{front}1. Toelichting door minister Kathleen Van Brempt

De wilgen kosten 7 euro meer, zegt de minister.

Voor bruggen trekt minister Van Brempt 21 euro uit.

2. Bespreking

Daar is geen sprake van, reageert minister Van Brempt.
"""
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [one.who.name for one in segment(made, register).speeches][:2] == ["Kathleen Van Brempt"] * 2
