"""Frames in which somebody speaks who does not open the sentence: agent, experiencer, predicate, tag."""

from __future__ import annotations

import pytest

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.report.discussion import REPORT, last_speaker

K, A, W = "Karel Exempelaar", "Ann Monstermans", "Ward Proefmans"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Dat verbaast Ann Monstermans niet: het zijn er 400.", A),
        ("Die cijfers verontrusten ook mevrouw Ann Monstermans.", A),
        ("Dat er 400 wilgen staan, stoort Ann Monstermans.", A),
        ("De voorstellen van Karel Exempelaar kunnen Ann Monstermans niet bekoren.", A),
        ("Dat stelt Ann Monstermans teleur: het zijn er 400.", A),
        ("Het gaat Ann Monstermans te ver om er 400 te planten.", A),
        ("De 400 wilgen liggen Ann Monstermans na aan het hart.", A),
        ("Zulks lijkt de minister onbetaalbaar.", W),
        ("Het is Ann Monstermans opgevallen dat er 400 staan.", A),
        ("Ann Monstermans is het opgevallen dat er 400 staan.", A),
        ("Het is de minister niet ontgaan dat er 400 staan.", W),
        ("Wat Ann Monstermans vooral stoort, is dat er 400 staan.", A),
        ("Verheugd over de 400 wilgen is Ann Monstermans.", A),
        ("Minder enthousiast over de 400 wilgen toont zich Ann Monstermans.", A),
        ("Het daarmee eens is Ann Monstermans.", A),
        ("Kritiek op de 400 wilgen is er ook bij Ann Monstermans.", A),
        ("Een vraag over de 400 wilgen komt van Ann Monstermans.", A),
        ("Bij Ann Monstermans gaat de aandacht vooral uit naar de 400 wilgen.", A),
        ("Er zijn 400 wilgen te veel, zo begint Ann Monstermans.", A),
        ("Er zijn 400 wilgen te veel, zo besluit de minister.", W),
        ("Op de vraag van Karel Exempelaar verstrekt Ann Monstermans een lijst van 400 wilgen.", A),
        ("Op vraag van Ann Monstermans verstrekt de minister een lijst van 400 wilgen.", W),
        ("De minister antwoordt niet op de vraag, stelt Ann Monstermans.", A),
        ("Karel Exempelaar vraagt te veel wilgen, vindt Ann Monstermans.", A),
        ("Hoe verklaart Karel Exempelaar de 400 wilgen, vraagt Ann Monstermans zich af.", A),
        ("Ann Monstermans wijst erop dat er volgens de minister 400 zijn.", A),
        ("Ann Monstermans vindt dat de 400 wilgen volgens de minister weg mogen.", A),
        ("Ann Monstermans had begrepen dat er 400 waren.", A),
        ("Ann Monstermans had dat in de krant gelezen en vraagt of het er 400 zijn.", A),
        ("Ann Monstermans was in Durme en stelt vast dat er 400 staan.", A),
        ("Zijn collega Ann Monstermans pikt daarop in: het zijn er 400.", A),
        ("Haar partijgenote Ann Monstermans vindt dat er 400 zijn.", A),
        ("Kan dat wel? Ann Monstermans vreest van niet.", A),
        ("De 400 wilgen verdwijnen. Is dat normaal, vraagt Ann Monstermans.", A),
        ("Dat zou ook Ann Monstermans gewild hebben: 400 wilgen.", A),
        ("Met dat standpunt kan Ann Monstermans instemmen, als er 400 komen.", A),
        ("Luidens Ann Monstermans zijn het er 400.", A),
        ("Die analyse wordt gedeeld door Ann Monstermans: het zijn er 400.", A),
        ("Zelf telt Ann Monstermans er 400.", A),
        ("Concreet wil Ann Monstermans 400 wilgen.", A),
        ("Daarnaast zoekt Ann Monstermans 400 euro voor de wilgen.", A),
        ("Net als Griet Stalenmans steunt Ann Monstermans de 400 wilgen.", A),
        ("Ondanks de uitleg van de minister blijft Ann Monstermans bij 400.", A),
        ("De minister zelf antwoordt dat er 400 zijn.", W),
        ("De minister van haar kant antwoordt dat er 400 zijn.", W),
        ("Het antwoord van de minister is dat er 400 zijn.", W),
        ("De minister staat stil bij de 400 wilgen.", W),
        ("De minister staat achter de 400 wilgen.", W),
        ("De minister maakt zich sterk dat er 400 komen.", W),
        ("De minister haalt 400 voorbeelden aan.", W),
        ("De minister is het met Ann Monstermans eens dat 400 weinig is.", W),
        ("Waarop Ann Monstermans repliceert dat het er 400 zijn.", A),
        ("Waarna minister Ward Proefmans het cijfer van 400 wilgen bevestigt.", W),
        ("Waarop de minister nogmaals antwoordt dat het er 400 zijn.", W),
    ],
)
def test_whose_view_a_sentence_gives_that_something_else_opens(said: str, who: str, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    "said",
    [
        "De minister kan Ann Monstermans niet overtuigen: het zijn er 400.",
        "Karel Exempelaar kan Ann Monstermans niet overtuigen.",
        "Het gaat Ann Monstermans goed.",
        "De 400 wilgen liggen bij Ann Monstermans in de tuin.",
        "Dat lijkt de minister niet te beseffen.",
        "Dat schijnt de minister al 400 keer te hebben gezegd.",
        "Dat verbaasde Ann Monstermans in 2019.",
        "Het stoort hem dat Ann Monstermans er 400 wil.",
        "Het stoort de buren van Ann Monstermans dat er 400 staan.",
        "Dat verbaast de collega's van Ann Monstermans.",
        "Het plan van Ann Monstermans overtuigt hem niet.",
        "Het plan overtuigt niet, Ann Monstermans ten spijt.",
        "Het is Ann Monstermans die er 400 plantte.",
        "Wat Ann Monstermans doet, is onverantwoord: 400 wilgen.",
        "Wat de minister zegt, is onverantwoord: 400 wilgen.",
        "Wat de minister ontgaat, is dat er 400 staan.",
        "Bevoegd voor de 400 wilgen is Ann Monstermans.",
        "De auteur van de studie is Ann Monstermans.",
        "Voorzitter van de 400 wilgen is Ann Monstermans.",
        "Kritiek op Ann Monstermans is er niet.",
        "Bij Ann Monstermans gaat de wind door de 400 wilgen.",
        "Op vraag van Ann Monstermans wordt de minister gehoord.",
        "Op de 400 wilgen van de heer Wouters staat de naam van Ann Monstermans.",
        "Als het er 400 zijn, betaalt Ann Monstermans.",
        "Ann Monstermans ziet de 400 wilgen volgens de minister te somber in.",
        "Ann Monstermans had gezegd dat er 400 waren.",
        "Ann Monstermans had beloofd 400 wilgen te planten.",
        "Ann Monstermans was in Durme en plantte er 400.",
        "Ann Monstermans heeft gelijk en stelt dat er 400 zijn.",
        "Zijn collega plantte samen met Ann Monstermans 400 wilgen.",
        "Kan dat wel? Ann Monstermans ziet het niet.",
        "De 400 wilgen verdwijnen. Is dat normaal, vraagt Ann Monstermans. De minister zwijgt.",
        "Ine Specimens plantte 400 wilgen. Is dat normaal, vraagt Ann Monstermans.",
        "De 400 wilgen worden gedeeld door Ann Monstermans.",
        "Voor Ann Monstermans het woord neemt, telt men 400 wilgen.",
    ],
)
def test_who_is_told_of_or_is_no_person_does_not_speak(said: str, register: Register) -> None:
    """The words are those of who spoke just before, or it is open whose."""
    assert last_speaker(said, register) in (K, None)


@pytest.mark.parametrize(
    "said",
    [
        "Daarover zal de minister overleggen met 400 telers.",
        "Volgend jaar start de minister een campagne met 400 wilgen.",
        "Tegen 2025 wil de minister 400 wilgen.",
        "Zodra dat kan, plant de minister 400 wilgen.",
        "Als dat niet lukt, zal minister Ward Proefmans 400 wilgen planten.",
        "Het cijfer van 400 bezorgt de minister later.",
        "De vraag over 400 wilgen zal de voorzitter doorsturen.",
        "Wat de minister wel kan zeggen, is dat er 400 zijn.",
        "De minister wil er 400 planten.",
        "De minister staat in de rij met 400 anderen.",
        "De minister is eens bij de 400 wilgen geweest.",
        "De minister haalt er 400 op.",
    ],
)
def test_what_an_office_does_now_is_told_by_it_or_of_it(said: str, register: Register) -> None:
    assert last_speaker(said, register) is None


@pytest.mark.parametrize(
    "said",
    [
        "De leden van de meerderheid vinden 400 wilgen genoeg.",
        "Alle fracties steunen de 400 wilgen.",
        "Iedereen is het eens over de 400 wilgen.",
        "Van de kant van de oppositie klinkt dat 400 te weinig is.",
        "Op de vraag of er 400 zijn, wordt bevestigend geantwoord.",
        "Het antwoord is 400.",
        "Het antwoord op die vraag luidt dat er 400 zijn.",
        "Zelf heeft Ann Monstermans er 400 geteld.",
        "Concreet vergist Ann Monstermans zich: het zijn er 400.",
    ],
)
def test_what_several_say_or_nobody_in_particular(said: str, register: Register) -> None:
    assert last_speaker(said, register) is None


@pytest.mark.parametrize(
    "said",
    [
        "De leden van de Wilgenraad planten er 400.",
        "De partijen hebben 400 wilgen geplant.",
        "Iedereen weet dat het er 400 zijn.",
        "Op de vraag naar 400 wilgen wordt nooit ingegaan.",
        "Het antwoord dat hij kreeg, is 400.",
        "Het antwoord van de minister is zwak: er zijn er 400.",
        "Kortom, er zijn er 400.",
        "De 400 wilgen die de minister belooft, volstaan niet.",
        "Het klopt niet dat de minister er 400 plant.",
        "De plannen met de minister omvatten 400 wilgen.",
        "Toen heeft de minister in de plenaire vergadering 400 wilgen beloofd.",
        "Wanneer plant de minister die 400 wilgen?",
        "In 2019 plantte de minister er 400.",
        "Er komen er 400, want de minister heeft dat beloofd.",
        "Ten tweede plant de minister er 400.",
    ],
)
def test_what_is_told_or_asked_of_an_office_is_the_speakers(said: str, register: Register) -> None:
    assert last_speaker(said, register) == K


@pytest.mark.parametrize(
    ("label", "who"),
    [("Kapitein De Proef", None), ("Kapitein De Proef ", None), ("Groene Straten", A), ("Eén zaak", A)],
)
def test_a_label_of_somebody_whom_a_sentence_calls_so(label: str, who: str | None, register: Register) -> None:
    said = f"{A} verneemt graag van kapitein De Proef hoeveel groene straten er zijn.\n\n{label}: het zijn er 400."
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De 650 wilgen zijn er volgens Ann Monstermans nog maar 580.", A),
        ("Dat is volgens mevrouw Ann Monstermans onjuist: er zijn er 400.", A),
        ("Er moeten volgens Ann Monstermans 400 wilgen bij.", A),
        ("Ann Monstermans dankt hij voor de 400 wilgen.", K),
        ("Ann Monstermans dankt zij voor de 400 wilgen.", K),
        ("Ann Monstermans dankt de minister voor de 400 wilgen.", A),
        ("Ann Monstermans vraagt hem 400 wilgen.", A),
        ("Ann Monstermans, zo stelt hij vast, plantte er 400.", K),
        ("Ann Monstermans, meent de spreker, plantte er 400.", K),
        ("Ann Monstermans, die er 400 telde, vraagt meer.", A),
        ("Ann Monstermans, zelf bioloog, vraagt er 400.", A),
        ("Het ontgaat Ann Monstermans waarom er 400 nodig zijn.", A),
        ("Dat wil hij laten uitzoeken: 400 wilgen.", K),
        ("Daarom heet De Proef nu 400 wilgen.", K),
    ],
)
def test_views_inside_a_clause_and_names_that_are_objects(said: str, who: str, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    "said",
    [
        "Dat er volgens Ann Monstermans 400 zijn, klopt niet.",
        "De wilgen die volgens Ann Monstermans ziek zijn, zijn er 400.",
        "Er zijn volgens Ann Monstermans 400 wilgen, maar dat klopt niet.",
        "Zoals er volgens Ann Monstermans 400 zijn, zo zijn er meer.",
        "Er zijn volgens de studie van Ann Monstermans 400 wilgen.",
        "Het ontgaat Ann Monstermans dat er 400 staan.",
        "Ann Monstermans ontgaat het dat er 400 staan.",
        "Dat wil Bert Onbekendmans laten uitzoeken: 400 wilgen.",
    ],
)
def test_views_that_another_tells(said: str, register: Register) -> None:
    assert last_speaker(said, register) in (K, None)


GUESTS = """
Aan de zitting namen deel: Leo Wilgaard, {function} van het Wilgenhuis, en Mia Wilgers, directeur van de Kring.

{said}
"""


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Leo Wilgaard telt 400 wilgen.", "Leo Wilgaard"),
        ("Bioloog Wilgaard pleit voor 400 wilgen.", "Leo Wilgaard"),
        ("De bioloog antwoordt dat er 400 zijn.", "Leo Wilgaard"),
        ("Mia Wilgers wijst op 400 wilgen.", "Mia Wilgers"),
        ("Directeur Wilgers wijst op 400 wilgen.", "Mia Wilgers"),
        ("Bioloog Wilgers wijst op 400 wilgen.", None),
        ("Aan Wilgers vraagt hij 400 wilgen.", K),
    ],
)
def test_guests_of_a_list_behind_a_colon_and_what_they_are_called(
    said: str, who: str | None, register: Register
) -> None:
    guests = GUESTS.format(function="bioloog", said="").strip()
    text = REPORT.format(said=said).replace("1. Toelichting", f"{guests}\n\n1. Toelichting")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    last = segment(made, register).speeches[-1]
    assert (last.text, last.who.name) == (said, who)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Een plan met 400 wilgen is voor Ann Monstermans een brug te ver.", A),
        ("Dat er 400 wilgen sterven, is voor mevrouw Ann Monstermans onaanvaardbaar.", A),
        ("Een plan met 400 wilgen blijft voor de minister het minimum.", W),
        ("Waarom er 400 wilgen staan, luidt de vraag van Ann Monstermans.", A),
        ("Er staan 400 wilgen te veel, is het oordeel van Ann Monstermans.", A),
        ("Er komen 400 wilgen bij, luidt het antwoord van de minister.", W),
        ("Over de 400 wilgen is Ann Monstermans wel te spreken.", A),
        ("Daar is mede-indiener Ann Monstermans niet tegen: 400 wilgen.", A),
        ("Met die 400 wilgen is Ann Monstermans het eens.", A),
        ("Dit wordt door Ann Monstermans bevestigd: er zijn er 400.", A),
        ("Dat wordt door de minister ontkend: er zijn er 400.", W),
        ("Er zijn er 400, riposteert de minister.", W),
        ("Ann Monstermans had liever 400 wilgen gehad.", A),
    ],
)
def test_judgements_and_utterances_of_somebody(said: str, who: str, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    "said",
    [
        "De 400 wilgen zijn voor Ann Monstermans bestemd.",
        "De 400 wilgen zijn voor Ann Monstermans.",
        "Dat is voor de minister 400 keer gezegd.",
        "Of er 400 wilgen bij komen, is de vraag.",
        "De 400 wilgen zijn ziek, is de vrees van de buren van Ann Monstermans.",
        "Over de 400 wilgen is Ann Monstermans gehoord.",
        "Voor de 400 wilgen is Ann Monstermans bevoegd.",
        "Van de 400 wilgen is Ann Monstermans eigenares.",
        "Dat wordt door Ann Monstermans geplant: 400 wilgen.",
        "Dat wordt door de minister zelden gedaan: 400 wilgen.",
        "Er zijn er 400, betaalt de minister.",
    ],
)
def test_what_is_for_somebody_or_done_by_them_is_not_said_by_them(said: str, register: Register) -> None:
    assert last_speaker(said, register) in (K, None)


def test_a_vote_that_is_put_off_is_of_the_sitting(register: Register) -> None:
    said = f"{A} telt er 400.\n\nOp verzoek van mevrouw {A} wordt de stemming uitgesteld."
    text = REPORT.format(said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert segment(made, register).speeches[-1].text == f"{A} telt er 400."


@pytest.mark.parametrize(
    ("listed", "said", "who"),
    [
        ("de heer Bert Wouters, mevrouw Els Wouters", "De heer Wouters telt 400 wilgen.", "Bert Wouters"),
        ("de heer Bert Wouters, mevrouw Els Wouters", "Mevrouw Wouters vindt 400 genoeg.", "Els Wouters"),
        ("de heer Bert Wouters, mevrouw Els Wouters", "Vervolgens vraagt mevrouw Wouters er 400.", "Els Wouters"),
        ("de heer Bert Wouters, mevrouw Els Wouters", "Dat verbaast de heer Wouters: 400 wilgen.", "Bert Wouters"),
        ("de heer Bert Wouters, mevrouw Els Wouters", "Wouters vindt 400 genoeg.", None),
        ("de heer Bert Wouters, de heer Els Wouters", "De heer Wouters telt 400 wilgen.", None),
        ("Bert Wouters, mevrouw Els Wouters", "De heer Wouters vindt 400 genoeg.", "Bert Wouters"),
        ("Bert Wouters, mevrouw Els Wouters", "Mevrouw Wouters vindt 400 genoeg.", None),
        ("Bert Wouters, Els Wouters", "Mevrouw Wouters vindt 400 genoeg.", None),
        ("de heer Bert Wouters, mevrouw Els Wouters", "Mevrouw Wouters dankt. Hij telt er 400.", "Els Wouters"),
    ],
)
def test_a_man_and_a_woman_of_one_surname(listed: str, said: str, who: str | None, register: Register) -> None:
    """The register, or else what the report calls them anywhere, says who of them is ``mevrouw``."""
    text = REPORT.format(said=said).replace("Bert Wouters, Els Wouters", listed)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    last = segment(made, register).speeches[-1]
    assert (last.text, last.who.name) == (said, who)


@pytest.mark.parametrize(("address", "who"), [("mevrouw", None), ("de heer", A)])
def test_a_pronoun_fits_what_the_report_calls_somebody(address: str, who: str | None, register: Register) -> None:
    said = f"{address.capitalize()} {A} telt er 400.\n\nHij vraagt er meer."
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    "heading",
    [
        "1. TOELICHTING DOOR DE HEER WARD PROEFMANS, VLAAMS MINISTER VAN WILGEN, BRUGGEN EN SLUIZEN",
        "1. UITEENZETTING VAN DE HEER WARD PROEFMANS, VLAAMS MINISTER VAN WILGEN, BRUGGEN EN SLUIZEN",
        "1. DE HEER WARD PROEFMANS, VLAAMS MINISTER VAN WILGEN, BRUGGEN EN SLUIZEN",
        "1. Ward Proefmans, Vlaams minister van Wilgen, Bruggen en Sluizen",
    ],
)
def test_a_section_title_in_capitals_names_one_minister(heading: str, register: Register) -> None:
    above, _, below = REPORT.format(said="De minister antwoordt dat er 400 zijn.").partition("1. Toelichting")
    text = f"{above}{heading}{below[below.index(chr(10)) :]}".replace("Minister Ward Proefmans licht", "Hij licht")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = segment(made, register).speeches
    assert [one.who.name for one in found] == ["Ward Proefmans", K, "Ward Proefmans"]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De heer Karel Exempelaar telt er 400.\n\nZij kosten samen 400 euro.", K),
        ("De heer Karel Exempelaar telt er 400.\n\nZij kost 400 euro.", None),
        ("Daar heeft Ann Monstermans het moeilijk mee: 400 wilgen.", A),
        ("Daar heeft Ann Monstermans 400 wilgen.", None),
        ("Ann Monstermans telt 400 wilgen. De minister bevestigt dat.", None),
        ("Ann Monstermans telt 400 wilgen. Zij bevestigt dat.", A),
        ("Kan dat wel? Daarop had Ann Monstermans graag een antwoord gehad.", A),
        ("Kan dat wel? Dat wil ook Ann Monstermans weten.", None),
    ],
)
def test_plurals_trouble_and_second_speakers(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De 3.400 wilgen van 2,5 meter verbazen Ann Monstermans.", A),
        ("Hoe hij aan 3.700 komt, blijft voor Ann Monstermans een raadsel.", A),
        ("Er komen er 3.400 van 2,5 meter, zo begint Ann Monstermans.", A),
        ("Op de vraag naar de 3.400 wilgen geeft de minister geen antwoord.", W),
        ("De 3.400 wilgen zijn volgens Ann Monstermans 2,5 meter hoog.", A),
        ("Ann Monstermans ziet 3.400 wilgen van 2,5 meter over het hoofd.", None),
    ],
)
def test_figures_with_points_end_no_clause(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ann Monstermans zal een lijst van de 400 wilgen krijgen.", None),
        ("Ann Monstermans weet dat er 400 zijn.", None),
        ("Karel Exempelaar kan op beide oren slapen: er zijn er 400.", None),
        ("Volgens Ann Monstermans zijn er 400, maar dat klopt niet.", None),
        ("Ann Monstermans kan zich vinden in de 400 wilgen.", A),
        ("Ann Monstermans telt er 400.", A),
        ("Tegen 2025 wil de minister 400 wilgen.", W),
        ("Daarover zal de minister overleggen met 400 telers.", W),
    ],
)
def test_who_is_named_where_a_minister_answers(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(f"De minister antwoordt dat dat haalbaar is.\n\n{said}", register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Volgens Ann Monstermans zijn er 400, maar dat is onjuist.", None),
        ("Volgens Ann Monstermans zijn er 400, maar mogen het er meer zijn.", A),
        ("Ann Monstermans zal 400 wilgen planten.", A),
    ],
)
def test_a_view_that_is_denied_is_told_by_another(said: str, who: str | None, register: Register) -> None:
    assert last_speaker(said, register) == who
