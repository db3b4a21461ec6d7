"""Paragraphs that do not begin with a name: whose they are, or nobody's, and never the last speaker's by default."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read as _read
from tests.segment.report.fronts import front

REPORT = (
    front("de gedachtewisseling over de wilgen")
    + """Voorzitter: Griet Stalenmans.
Vaste leden: Ine Specimens, Karel Exempelaar; Griet Stalenmans, Ann Monstermans.

1. Toelichting door minister Ward Proefmans

Minister Ward Proefmans licht toe dat er 518 wilgen waren.

2. Bespreking

Karel Exempelaar vraagt of dat haalbaar is.

{said}
"""
)


def _who(said: str, register: Register) -> str | None:
    last = _read(REPORT.format(said=said), register).speeches[-1]
    assert last.text == said
    return last.who.name


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ook Ann Monstermans stelt vast dat er 400 zijn.", "Ann Monstermans"),
        ("Ook mevrouw Ann Monstermans vindt 400 te veel.", "Ann Monstermans"),
        ("Ook de minister benadrukt dat er 400 zijn.", "Ward Proefmans"),
        ("Ten slotte gaat de minister in op de 400 wilgen.", "Ward Proefmans"),
        ("De minister gaat vervolgens dieper in op de 400 wilgen.", "Ward Proefmans"),
        ("De minister deelt mee dat er 400 zijn.", "Ward Proefmans"),
        ("Hierop reageert minister Ward Proefmans dat er 400 zijn.", "Ward Proefmans"),
        ("Het antwoord van de minister luidt dat er 400 zijn.", "Ward Proefmans"),
        ("De voorzitter dankt de sprekers voor de 400 bladzijden.", "Griet Stalenmans"),
        ("Namens de fractie stelt Ine Specimens dat er 400 zijn.", "Ine Specimens"),
        ("Ann Monstermans (N-VA): zijn het er 400?", "Ann Monstermans"),
        ("Ann Monstermans: het zijn er 400.", "Ann Monstermans"),
        ("Minister Ward Proefmans telt er 400. De minister antwoordt dat het volstaat.", "Ward Proefmans"),
        ("Minister Ward Proefmans: het zijn er 400.", "Ward Proefmans"),
        ("Volgens Ann Monstermans zijn er 400.", "Ann Monstermans"),
        ("Voor Ann Monstermans zijn 400 wilgen genoeg.", "Ann Monstermans"),
        ("Ook voor mevrouw Ann Monstermans zijn 400 wilgen genoeg.", "Ann Monstermans"),
        ("Zijn er 400 wilgen, vraagt mevrouw Ann Monstermans, of zijn het er meer?", "Ann Monstermans"),
        ("De minister verwacht dat er 400 komen.", "Ward Proefmans"),
        ("Met Karel Exempelaar is de minister het eens dat er 400 zijn.", "Ward Proefmans"),
        ("De minister ontkent dat er 400 zijn.", "Ward Proefmans"),
        ("Ann Monstermans krijgt de 400 cijfers, zo belooft de minister.", "Ward Proefmans"),
        ("Ann Monstermans had graag geweten of er 400 zijn.", "Ann Monstermans"),
        ("Naar het oordeel van mevrouw Ann Monstermans zijn er 400.", "Ann Monstermans"),
        ("Naar de mening van Ann Monstermans zijn 400 wilgen genoeg.", "Ann Monstermans"),
        ("In de ogen van Ann Monstermans zijn 400 wilgen genoeg.", "Ann Monstermans"),
        ("Van de 400 wilgen staan er 200 scheef, weet Ann Monstermans.", "Ann Monstermans"),
        ("Volgens Ann Monstermans zijn er 400. Wie plant ze, vraagt ze.", "Ann Monstermans"),
        ("Als mede-indiener geeft mevrouw Ann Monstermans toelichting bij de 400 wilgen.", "Ann Monstermans"),
        ("Ann Monstermans heeft gelezen dat er 400 wilgen geplant zijn.", "Ann Monstermans"),
        ("Ann Monstermans heeft vragen bij de 400 wilgen.", "Ann Monstermans"),
        ("Ann Monstermans heeft graag 400 wilgen, ook al is dat gewaagd.", "Ann Monstermans"),
        ("Namens haar fractie steunt Ann Monstermans de 400 wilgen.", "Ann Monstermans"),
        ("Het valt Ann Monstermans tegen dat er geen 400 wilgen zijn.", "Ann Monstermans"),
        ("De N-VA steunt de 400 wilgen, zegt Ann Monstermans.", "Ann Monstermans"),
        ("Ann Monstermans krijgt graag de cijfers over 400 wilgen.", "Ann Monstermans"),
        ("Ann Monstermans heeft gelijk, stelt Ine Specimens: er zijn 400 wilgen.", "Ine Specimens"),
        ("Ann Monstermans overdrijft, zo zegt de minister: er zijn 400 wilgen.", "Ward Proefmans"),
        ("Het valt mevrouw Ann Monstermans op dat er 400 zijn.", "Ann Monstermans"),
        ("Het spijt Ann Monstermans dat er 400 wilgen zijn.", "Ann Monstermans"),
        ("De minister moet het antwoord over de 400 wilgen schuldig blijven.", "Ward Proefmans"),
        ("De 400 wilgen staan scheef, geeft de minister aan.", "Ward Proefmans"),
    ],
)
def test_the_subject_speaks(said: str, who: str, register: Register) -> None:
    assert _who(said, register) == who


@pytest.mark.parametrize(
    "said",
    [
        "Volgens Ann Monstermans zijn er 400.",
        "Volgens de minister zijn er 400.",
        "Voor de minister volstaat dat: er zijn 400 wilgen.",
        "De minister deelt die zorg om 400 wilgen.",
        "Ann Monstermans heeft gelijk: er zijn 400 wilgen.",
        "Mevrouw Monstermans vergist zich: er zijn 400 wilgen.",
        "Ann Monstermans hoeft niet te vrezen voor 400 wilgen.",
        "Ann Monstermans mag gerust zijn: er komen 400 wilgen.",
        "Ann Monstermans krijgt de cijfers over 400 wilgen later.",
        "De initiatiefnemers zijn het eens over 400 wilgen.",
        "Het antwoord van de minister stelt Ann Monstermans niet tevreden: er zijn 400 wilgen.",
        "Dat antwoord stemt Ann Monstermans droevig: er zijn 400 wilgen.",
        "Het antwoord van de minister ontgoochelt: er zijn 400 wilgen.",
        "Met de 400 wilgen gaat de minister niet akkoord.",
        "Op die vraag kan de minister geen antwoord geven: er zijn 400 wilgen.",
        "Daar is de minister het niet mee eens: er zijn 400 wilgen.",
        "Daarna houdt de minister vast aan 400 wilgen.",
        "Ann Monstermans heeft aan de 400 wilgen meegewerkt, net als Ine Specimens.",
        "Mevrouw Ann Monstermans heeft in 2029 naar de 400 wilgen gevraagd.",
        "Die laatste blijft bij 400 wilgen.",
        "Laatstgenoemde blijft bij 400 wilgen.",
        "Deze laatste telt er 400.",
        "De minister komt daar niet op terug: er zijn 400 wilgen.",
        "De minister ziet er 400.",
        "De minister weet van geen 400 wilgen.",
        "Volgens Jan Knotwilg zijn er 400.",
        "De heer Exempelaar, mevrouw Specimens en mevrouw Monstermans steunen de 400 wilgen.",
        "Ine Specimens, Karel Exempelaar en Ann Monstermans steunen de 400 wilgen.",
        "De indieners antwoorden dat er 400 zijn.",
        "Enkele leden vinden 400 te veel.",
        "Verschillende sprekers noemen 400 wilgen.",
        "De minister, mevrouw An Knotwilg, kan met 400 wilgen instemmen.",
        "De vorige spreker vergist zich volgens Ann Monstermans: het zijn er 400.",
        "De fractie van Ann Monstermans steunt de 400 wilgen.",
        "Daarmee is Ann Monstermans het niet eens. 400 is te veel.",
        "Zowel Ann Monstermans als Ine Specimens vindt 400 te veel.",
        "Ann Monstermans noch Ine Specimens vindt 400 te veel.",
        "Het is voor mevrouw Monstermans onduidelijk of er 400 zijn.",
        "Ann Monstermans’ vraag gaat over de 400 wilgen.",
        "De heer Knotwilg (kabinet) vult aan dat er 400 zijn.",
        "De administratie antwoordt dat er 400 zijn.",
        "De minister blijft bij 400 wilgen.",
        "De Minister blijft bij 400 wilgen.",
        "De minister laat weten dat er 400 zijn.",
        "De voorzitter heropent de discussie over de 400 wilgen.",
        "Een ander lid treedt hem bij: 400 is te veel.",
        "Een lid wil weten of er 400 zijn.",
        "Een volgende spreker noemt 400 wilgen.",
        "Namens de fractie stelt Jan Knotwilg dat er 400 zijn.",
        "Vervolgens vraagt mevrouw Knotwilg of er 400 zijn.",
        "Het antwoord van de directeur luidt dat er 400 zijn.",
        "Vervolgens neemt Ann Monstermans het woord. Zij telt er 400.",
        "Daarna komt mevrouw Ann Monstermans aan het woord. Zij telt er 400.",
        "Karel Exempelaar vraagt hoeveel het er zijn. De minister antwoordt dat het er 400 zijn.",
        "Karel Exempelaar vraagt hoeveel het er zijn. Ann Monstermans repliceert dat het er 400 zijn.",
        "Karel Exempelaar vraagt hoeveel het er zijn. Daarop antwoordt de minister dat het er 400 zijn.",
        "Hij vraagt hoeveel het er zijn. Minister Ward Proefmans antwoordt dat het er 400 zijn.",
        "Ann Knotwilg: het zijn er 400.",
        "Er zijn volgens de minister 400 wilgen.",
        "Die 400 wilgen komen volgens Jan Knotwilg van de stad.",
        "Minister Ward Proefmans kondigde 400 wilgen aan.",
        "Ine Specimens sprak van 400 wilgen.",
        "De minister zal de 400 wilgen tellen.",
        "Voor Ann Monstermans en de minister zijn er 400 genoeg.",
        "De minister is de 400 wilgen genegen.",
        "Minister Ward Proefmans heeft 400 wilgen beloofd.",
        "Minister Ward Proefmans heeft 400 wilgen beloofd aan Karel Exempelaar.",
        "De indiener antwoordt dat er 400 zijn.",
        "De indienster stelt dat er 400 zijn.",
        "De CEO van Knotwilg verduidelijkt dat er 400 zijn.",
        "Jan Knotwilg, bestuurder van Wilgen, schetst de 400 wilgen.",
        "Dit antwoord bevredigt het lid niet: het zijn er 400.",
        "Ann Knotwilg (Wilgenhuis): het zijn er 400.",
    ],
)
def test_somebody_else_or_nobody_speaks(said: str, register: Register) -> None:
    assert _who(said, register) not in ("Karel Exempelaar", "Ward Proefmans", "Griet Stalenmans")


@pytest.mark.parametrize(
    "said",
    [
        "De minister heeft 400 wilgen beloofd.",
        "Het plan van minister Ward Proefmans kost 400 euro.",
        "Samen met de minister plant hij er 400.",
        "Hij vraagt hoeveel het er zijn. De minister stelt dat het er 400 zijn, maar dat klopt niet.",
        "Het zijn er 400. De minister antwoordde daar vorig jaar op.",
        "De minister moet 400 wilgen planten.",
        "De minister kondigde 400 wilgen aan.",
        "Daarnaast zijn er 400 wilgen.",
        "Daarnaast zijn er volgens Karel Exempelaar 400 wilgen.",
        "De leden van de vzw De Wilg plantten er 400.",
        "De minister kan 400 wilgen planten, zo blijkt.",
        "Een oplossing met 400 wilgen kan volstaan.",
        "Het antwoord op die vraag kost 400 euro.",
        "Eén zaak: er zijn 400 wilgen.",
        "Groene Straten: daar staan 400 wilgen.",
    ],
)
def test_the_last_speaker_goes_on(said: str, register: Register) -> None:
    assert _who(said, register) == "Karel Exempelaar"


def test_contents_without_leaders(register: Register) -> None:
    contents = (
        "INHOUD\n\n1. Toelichting door minister Ward Proefmans 3\n2. Bespreking 5\n2.1. Vragen van de leden 12\n\n"
    )
    text = REPORT.replace(
        "1. Toelichting door", f"{contents}De commissie hield op 2 mei een hoorzitting.\n\n1. Toelichting door", 1
    )
    found = _read(text.format(said="Er komen er nog 30 bij."), register)
    assert [one.title for one in found.items if one.title] == [
        "1. Toelichting door minister Ward Proefmans",
        "2. Bespreking",
    ]
    assert [one.who.name for one in found.speeches] == ["Ward Proefmans", "Karel Exempelaar", "Karel Exempelaar"]
    assert {one.kind for one in found.spans if text[one.start : one.end].startswith("INHOUD")} == {"contents"}


def test_contents_end_where_their_pages_go_down(register: Register) -> None:
    listed = "INHOUD\n\n1. Toelichting door minister Ward Proefmans 3\n2. Bespreking 5\n\nTelling van mei, nr. 4\n\n"
    text = REPORT.replace("1. Toelichting door", f"{listed}1. Toelichting door", 1)
    found = _read(text.format(said="Er komen er nog 30 bij."), register)
    [contents] = [one for one in found.spans if one.kind == "contents"]
    assert text[contents.start : contents.end].rstrip().endswith("2. Bespreking 5")


def test_a_number_that_was_counted_already_begins_no_section(register: Register) -> None:
    again = "2.1. Vragen\n\nEr zijn er 12.\n\n2.1.1. Cijfers\n\nEr zijn er 30.\n\n2.1. Vragen\n\nHet zijn er 40."
    found = _read(REPORT.format(said=again), register)
    assert [one.title for one in found.items if one.title][2:] == ["2.1. Vragen", "2.1.1. Cijfers"]


def test_prose_below_the_composition_makes_no_members(register: Register) -> None:
    guests = "Jef Houtmans, directeur van het Wilgenhuis, en Jan Knotwilg, stafmedewerker van de Kring"
    met = f"De commissie sprak met {guests}.\n\n"
    text = REPORT.replace("1. Toelichting door", f"{met}1. Toelichting door", 1)
    found = _read(text.format(said="Jan Knotwilg zegt dat er 400 zijn."), register).speeches[-1]
    assert (found.who.name, found.role) in (("Jan Knotwilg", "guest"), (None, None))


@pytest.mark.parametrize(
    ("printed", "chair"), [("de heer L. Stalenmans", "L. Stalenmans"), ("mevrouw G.-L. Stalenmans", "G.-L. Stalenmans")]
)
def test_a_chair_with_initials(printed: str, chair: str, register: Register) -> None:
    text = REPORT.replace("Voorzitter: Griet Stalenmans", f"Voorzitter: {printed}")
    assert {one.chair for one in _read(text.format(said="Er zijn er 30."), register).items} == {chair}


def test_a_date_in_capitals_on_the_title_page(register: Register) -> None:
    text = REPORT.replace("ingediend op 14 mei 2031 (2030-2031)", "6 DECEMBER 1995").format(said="Er zijn er 30.")
    assert str(_read(text, register).date) == "1995-12-06"


GUESTS = """De commissie hield op 2 mei een hoorzitting over de wilgen met:
− Jef Houtmans, directeur van het Wilgenhuis;
− Tist Knotwilg, houthakker.

"""


def test_guests_listed_behind_a_hearing_with(register: Register) -> None:
    text = REPORT.replace("1. Toelichting door", f"{GUESTS}1. Toelichting door", 1)
    for said, who in (
        ("Tist Knotwilg telt er 400.", "Tist Knotwilg"),
        ("Jef Houtmans is blij met 400.", "Jef Houtmans"),
    ):
        found = _read(text.format(said=said), register).speeches[-1]
        assert (found.who.name, found.role) == (who, "guest")


def test_who_chairs_a_body_is_a_guest(register: Register) -> None:
    title = "1. Toelichting door de heer Jef Houtmans, voorzitter van de Wilgenraad"
    text = REPORT.replace("1. Toelichting door minister Ward Proefmans", title)
    found = _read(text.format(said="De heer Houtmans zegt dat er 400 zijn."), register).speeches[-1]
    assert (found.who.name, found.role, found.organisation) == ("Jef Houtmans", "guest", "Wilgenraad")


@pytest.mark.parametrize("between", ["\n", "\n\n", " "])
def test_signatures_are_nobodys_words(between: str, register: Register) -> None:
    signed = (
        f"De verslaggevers,{between}Lotte VOORBEELDT\nKarel EXEMPELAAR\n\nDe voorzitter,{between}Griet STALENMANS\n"
    )
    found = _read(REPORT.format(said=f"Er zijn er 400.\n\n{signed}"), register)
    assert found.speeches[-1].text == "Er zijn er 400."


@pytest.mark.parametrize(
    "signed", ["De voorzitter-verslaggever,\n", "De voorzitter-verslaggever, ", "De verslaggeefster,\n"]
)
def test_other_signatures(signed: str, register: Register) -> None:
    found = _read(REPORT.format(said=f"Er zijn er 400.\n\n{signed}Griet STALENMANS\n"), register)
    assert found.speeches[-1].text == "Er zijn er 400."


def test_titles_with_a_letter_are_nobodys_words(register: Register) -> None:
    said = "a) Knotwilgen\n\nKarel Exempelaar vraagt er 400.\n\nb) Treurwilgen\n\nAnn Monstermans vraagt er 500."
    found = [(one.text, one.who.name) for one in _read(REPORT.format(said=said), register).speeches[-2:]]
    assert found == [
        ("Karel Exempelaar vraagt er 400.", "Karel Exempelaar"),
        ("Ann Monstermans vraagt er 500.", "Ann Monstermans"),
    ]


@pytest.mark.parametrize("item", ["b) Treurwilgen in de stad;", "b) treurwilgen", "b) Treurwilgen\n\nc) Knotwilgen"])
def test_lists_with_letters_are_words(item: str, register: Register) -> None:
    said = f"Karel Exempelaar vraagt naar:\n\na) knotwilgen;\n\n{item}\n\nHij telt er 400."
    texts = [one.text for one in _read(REPORT.format(said=said), register).speeches]
    assert item.partition("\n")[0] in "\n".join(texts)


@pytest.mark.parametrize(
    "said",
    [
        "Wat de vraag van Ann Monstermans betreft: er zijn er 400.",
        "De suggestie van mevrouw Monstermans kost 400 euro.",
        "Aan Ann Monstermans wordt geantwoord dat er 400 zijn.",
    ],
)
def test_who_answers_names_those_who_asked(said: str, register: Register) -> None:
    answered = f"De minister antwoordt dat er 500 komen.\n\n{said}"
    last = _read(REPORT.format(said=answered), register).speeches[-1]
    assert (last.text, last.who.name) == (said, "Ward Proefmans")


PAST = REPORT.replace("licht toe dat", "zei dat").replace("vraagt of", "vroeg of")


@pytest.mark.parametrize("said", ["Ann Monstermans sprak van 400 wilgen.", "Ann Monstermans stelde er 400 voor."])
def test_a_report_in_the_past(said: str, register: Register) -> None:
    last = _read(PAST.format(said=said), register).speeches[-1]
    assert (last.text, last.who.name) == (said, "Ann Monstermans")


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De minister antwoordde dat er 400 waren.", "Ward Proefmans"),
        ("De minister wees op de 400 wilgen.", "Ward Proefmans"),
        ("De voorzitter stelde vast dat er 400 waren.", "Griet Stalenmans"),
        ("De minister plaatste vraagtekens bij de 400 wilgen.", None),
        ("Daarop antwoordde de minister dat er 400 waren.", "Ward Proefmans"),
        ("Vervolgens stelde minister Ward Proefmans dat er 400 waren.", "Ward Proefmans"),
        ("In 2029 antwoordde de minister dat er 400 waren.", None),
        ("Toen er 400 waren, stelde minister Ward Proefmans dat dit veel was.", None),
        ("Er waren er 400, vond de minister.", "Ward Proefmans"),
        ("Er waren er 400, meende ook mevrouw Ann Monstermans.", "Ann Monstermans"),
        ("Vervolgens vroeg Ann Monstermans of er 400 waren.", "Ann Monstermans"),
        ("De minister heeft geantwoord dat er 400 waren.", "Ward Proefmans"),
        ("De minister heeft op die vraag geantwoord dat er 400 waren.", "Ward Proefmans"),
        ("Ann Monstermans heeft gevraagd of er 400 waren.", "Ann Monstermans"),
        ("De minister heeft 400 wilgen beloofd.", "Karel Exempelaar"),
        ("Ann Monstermans had gezegd dat er 400 waren.", None),
        ("Door Ann Monstermans werd gevraagd of er 400 waren.", "Ann Monstermans"),
        ("De minister gaf aan dat er 400 waren.", None),
        ("De administratie antwoordde dat er 400 waren.", None),
        ("De vertegenwoordiger van het kabinet zei dat er 400 waren.", None),
        ("Ann Knotwilg zei dat er 400 waren.", None),
        ("De wilgen stelden 400 mensen gerust.", "Karel Exempelaar"),
        ("De minister had 400 wilgen beloofd.", "Karel Exempelaar"),
    ],
)
def test_offices_in_a_report_in_the_past(said: str, who: str | None, register: Register) -> None:
    last = _read(PAST.format(said=said), register).speeches[-1]
    assert (last.text, last.who.name) == (said, who)


def test_sections_with_letters(register: Register) -> None:
    text = REPORT.format(said="Hij telt er 400.").replace("1. Toelichting", "A. Toelichting").replace("2. B", "B. B")
    found = _read(text, register)
    assert [one.title for one in found.items] == ["A. Toelichting door minister Ward Proefmans", "B. Bespreking"]
    assert [one.who.name for one in found.speeches][-1] == "Karel Exempelaar"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De directeur van het Wilgenhuis antwoordt dat er 400 zijn.", "Jef Houtmans"),
        ("De directeur van WH antwoordt dat er 400 zijn.", None),
        ("De coördinator antwoordt dat er 400 zijn.", "Stef Wilgen"),
        ("De gouverneur antwoordt dat er 400 zijn.", None),
    ],
)
def test_a_guest_called_by_function(said: str, who: str | None, register: Register) -> None:
    present = (
        "Aan de hoorzitting namen deel:\n− Jef Houtmans, directeur van het Wilgenhuis;\n"
        "− Stef Wilgen, coördinator van Knotwerk.\n\n1. Toelichting"
    )
    text = REPORT.format(said=said).replace("1. Toelichting", present)
    assert _read(text, register).speeches[-1].who.name == who


def test_a_name_on_a_line_of_its_own_gives_the_floor(register: Register) -> None:
    said = "Ann Monstermans (N-VA)\n\nEr zijn 400 wilgen.\n\nDat is te weinig.\n\nIne Specimens\n\nDat zijn er genoeg."
    names = [one.who.name for one in _read(REPORT.format(said=said), register).speeches]
    assert names[-3:] == ["Ann Monstermans", "Ann Monstermans", "Ine Specimens"]


def test_the_view_of_a_member_is_not_that_of_a_minister(register: Register) -> None:
    said = "De minister antwoordt dat er 500 komen.\n\nVolgens het lid zijn er 400."
    assert _read(REPORT.format(said=said), register).speeches[-1].who.name is None


@pytest.mark.parametrize("title", ["3. Antwoorden", "3. Antwoord van de ministers"])
def test_who_is_answered_does_not_speak(title: str, register: Register) -> None:
    said = (
        f"{title}\n\nMinister Ward Proefmans antwoordt dat er 400 zijn.\n\n"
        "Ann Monstermans heeft het over 500, maar dat klopt niet."
    )
    assert _read(REPORT.format(said=said), register).speeches[-1].who.name is None


def test_who_speaks_for_the_body_of_a_guest_is_not_the_last_speaker(register: Register) -> None:
    present = "Aan de hoorzitting namen deel:\n− Jef Houtmans, directeur van het Wilgenhuis.\n\n1. Toelichting"
    said = "De topman van het Wilgenhuis pleit voor 400 wilgen."
    text = REPORT.format(said=said).replace("1. Toelichting", present)
    assert _read(text, register).speeches[-1].who.name is None


def test_guests_in_the_opening_without_a_form_of_address(register: Register) -> None:
    opening = (
        "Op 2 mei hield de commissie een gedachtewisseling met Jef Houtmans, directeur van het Wilgenhuis, en "
        "An Proefmans, Vlaams minister van Wilgen.\n\n1. Toelichting"
    )
    text = REPORT.format(said="Jef Houtmans weet dat er 400 zijn.\n\nAn Proefmans hoopt op 500.")
    speeches = _read(text.replace("1. Toelichting", opening), register).speeches
    assert [(one.who.name, one.role) for one in speeches[-2:]] == [
        ("Jef Houtmans", "guest"),
        ("An Proefmans", "minister"),
    ]


def test_the_first_of_a_section_named_in_a_later_sentence(register: Register) -> None:
    said = "3. Vervolg\n\nZijn er 400 wilgen? Mevrouw Ann Monstermans vraagt dat aan de minister."
    assert _read(REPORT.format(said=said), register).speeches[-1].who.name == "Ann Monstermans"


def test_who_tabled_it(register: Register) -> None:
    said = (
        "3. Vervolg\n\nDe heer Karel Exempelaar, hoofdindiener, licht de 400 wilgen toe.\n\n"
        "Mevrouw Ann Monstermans vraagt de prijs.\n\nDe indiener antwoordt dat het om 400 euro gaat."
    )
    assert _read(REPORT.format(said=said), register).speeches[-1].who.name == "Karel Exempelaar"
