"""One paragraph behind different speakers: whose it is after a member, after a minister, and in a member's section."""

from __future__ import annotations

import pytest

from pipeline.records import Speech, Transcript
from pipeline.register import Register
from pipeline.segment import segment

REPORT = """912 (2030-2031) – Nr. 3
ingediend op 14 mei 2031 (2030-2031)

Verslag

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door Lotte Voorbeeldt

over {about}

Samenstelling van de Commissie voor Pleinen, Parken en Bruggen:
Voorzitter: Griet Stalenmans.
Vaste leden: Ine Specimens, Karel Exempelaar; Griet Stalenmans, Ann Monstermans; Bert Wouters, Els Wouters.

{opening}1. Toelichting door minister Ward Proefmans, Vlaams minister van Wilgen en Bruggen

Minister Ward Proefmans licht toe dat er 518 wilgen waren.

2. Bespreking

{before}{said}
"""
MEMBER = "Karel Exempelaar vraagt of dat haalbaar is.\n\n"
BEFORE = {
    "after a member": MEMBER,
    "after a minister": "Minister Ward Proefmans antwoordt dat het 12 euro kost.\n\n",
    "in a section": f"2.1. Tussenkomst van Karel Exempelaar\n\n{MEMBER}",
}
K, W, A, G = "Karel Exempelaar", "Ward Proefmans", "Ann Monstermans", "Griet Stalenmans"


def _last(
    said: str, before: str, register: Register, *, about: str = "de gedachtewisseling over de wilgen", opening: str = ""
) -> Speech:
    text = REPORT.format(said=said, before=before, about=about, opening=opening)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    last = segment(made, register).speeches[-1]
    assert last.text == said
    return last


def _who(said: str, register: Register) -> list[str | None]:
    return [_last(said, before, register).who.name for before in BEFORE.values()]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Monstermans vindt 400 wilgen te veel.", [A, A, A]),
        ("Ook Monstermans vreest voor 400 wilgen.", [A, A, A]),
        ("Exempelaar vindt 400 wilgen te veel.", [K, K, K]),
        ("Wouters vindt 400 wilgen te veel.", [None, None, None]),
        ("Monstermans heeft 400 wilgen.", [None, None, None]),
        ("Exempelaar heeft 400 wilgen.", [K, None, K]),
        ("Monstermans heeft gelijk: er zijn 400 wilgen.", [None, None, K]),
        ("Ann Monstermans heeft gelijk: er zijn 400 wilgen.", [None, None, K]),
        ("Exempelaar en Monstermans vinden 400 wilgen te veel.", [None, None, None]),
    ],
)
def test_a_surname_alone(said: str, who: list[str | None], register: Register) -> None:
    assert _who(said, register) == who


@pytest.mark.parametrize(
    "said",
    [
        "Eén van de leden merkt op dat er 400 zijn.",
        "Iemand vraagt of er 400 zijn.",
        "Van meerderheidszijde wordt gesteld dat er 400 zijn.",
        "Van de kant van de oppositie wordt gezegd dat 400 te veel is.",
        "Vanuit de commissie komt de vraag of er 400 zijn.",
        "Er wordt gevraagd of er 400 zijn.",
        "Daarop wordt geantwoord dat er 400 zijn.",
        "Hierop luidt het antwoord dat er 400 zijn.",
        "Het Proefhof antwoordt dat er 400 zijn.",
        "De heren Wouters en Exempelaar willen 400 wilgen.",
        "De beide ministers antwoorden dat er 400 zijn.",
        "Zijn collega treedt hem bij: 400 is te veel.",
        "De eerste spreker zegt dat er 400 zijn.",
        "De vicevoorzitter vraagt 400 wilgen.",
        "De rapporteur vraagt 400 wilgen.",
        "De tweede indiener vraagt 400 wilgen.",
        "De groene fractie vraagt 400 wilgen.",
        "CD&V kan zich vinden in de 400 wilgen.",
        "Voor de N-VA-fractie zijn 400 wilgen genoeg.",
        "Het woord is aan Ine Specimens. Ze telt er 400.",
        "De minister van Tuinen antwoordt dat er 400 zijn.",
        "De minister van Tuinen en Pleinen staat gunstig tegenover 400 wilgen.",
        "Er zijn er 400, antwoordt de minister van Tuinen.",
        "Kan dat wel? Ine Specimens ziet niet in hoe er 400 zijn.",
        "Waarom 400? Wie betaalt? Ine Specimens wil dat weten.",
        "De heer Houtmans van het Wilgenhuis zegt dat er 400 zijn.",
        "Een senator vraagt 400 wilgen.",
        "Een andere commissaris vreest voor 400 wilgen.",
        "Verscheidene commissarissen vragen 400 wilgen.",
        "Op een vraag van een lid wordt geantwoord dat er 400 zijn.",
        "Volgens een lid zijn dat 400 wilgen.",
        "Volgens sommige leden zijn 400 wilgen te veel.",
        "Volgens een ander lid zijn 400 wilgen te veel.",
        "De minister en een lid bespreken 400 wilgen.",
        "Namens de minister wordt geantwoord dat er 400 zijn.",
        "In naam van de minister deelt de kabinetschef mee dat er 400 zijn.",
        "De fractieleidster vraagt 400 wilgen.",
    ],
)
def test_nobody_certain_speaks_in_a_discussion(said: str, register: Register) -> None:
    assert _who(said, register)[:2] == [None, None]


@pytest.mark.parametrize(
    "said",
    [
        "Er wordt vaak gezegd dat er 400 zijn.",
        "Er wordt 400 euro betaald.",
        "De sector vraagt 400 wilgen.",
        "De wilgen van de collega staan scheef, alle 400.",
        "Van alle kanten komen er 400.",
        "Voor Durme is 400 te veel.",
        "Eén van de 400 wilgen staat scheef.",
        "Hoe zit het met de 400 wilgen? De minister zal dat nakijken.",
        "Haar partij wil 400 wilgen.",
    ],
)
def test_the_last_speaker_goes_on(said: str, register: Register) -> None:
    assert _who(said, register) == [K, W, K]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De minister van Wilgen antwoordt dat er 400 zijn.", [W, W, W]),
        ("De minister van Wilgen en Bruggen antwoordt dat er 400 zijn.", [W, W, W]),
        ("Er zijn er 400, antwoordt de minister van Wilgen.", [W, W, None]),
        ("Hetzelfde lid vraagt 400 wilgen.", [K, None, K]),
        (f'{G}, voorzitter: "Er zijn er 400."', [G, G, G]),
        ("Mevrouw de voorzitter besluit dat er 400 zijn.", [G, G, G]),
    ],
)
def test_offices(said: str, who: list[str | None], register: Register) -> None:
    assert _who(said, register) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Jef Houtmans van het Wilgenhuis zegt dat er 400 zijn.", ("Jef Houtmans", "guest", "Wilgenhuis")),
        ("De heer Jef Van den Houte van Net van Wilgen zegt 400.", ("Jef Van den Houte", "guest", "Net van Wilgen")),
        ("De heer Jef van den Houte vraagt er 400.", ("Jef van den Houte", "member", None)),
        ("Jef Houtmans van de N-VA vraagt er 400.", ("Jef Houtmans", "member", None)),
        ("Ann Monstermans van Groen vraagt er 400.", ("Ann Monstermans", "member", None)),
    ],
)
def test_for_whom_somebody_speaks(said: str, who: tuple[str, str, str | None], register: Register) -> None:
    last = _last(said, MEMBER, register)
    assert (last.who.name, last.role, last.organisation) == who


@pytest.mark.parametrize("title", ["2.1. Antwoord van de minister van Wilgen", "2.1. Antwoord van de minister"])
def test_the_office_in_a_title(title: str, register: Register) -> None:
    assert _last("Er zijn er 400.", f"{title}\n\n", register).who.name == W


def test_the_minister_of_another_field_in_a_title(register: Register) -> None:
    before = "2.1. Antwoord van de minister van Tuinen\n\nDe minister zegt dat het kan.\n\n"
    assert _last("Er zijn er 400.", before, register).who.name is None


def test_who_is_minister_by_the_register_alone(register: Register) -> None:
    opening = "Op 1 mei 2023 lichtte Jo Brouns, Vlaams minister van Landbouw, de wilgen toe.\n\n"
    before = "3. Vervolg\n\n"
    said = "Jo Brouns zegt dat er 400 zijn."
    text = REPORT.format(said=said, before=before, about="de wilgen", opening=opening)
    text = text.replace("14 mei 2031 (2030-2031)", "14 mei 2023 (2022-2023)")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [(one.who.name, one.role) for one in segment(made, register).speeches][-1] == ("Jo Brouns", "minister")


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Door mevrouw Ann Monstermans wordt gevraagd of er 400 zijn.", [A, A, None]),
        ("Van Ann Monstermans komt de vraag of er 400 zijn.", [A, A, None]),
        ("Dat er 400 zouden zijn, spreekt Ann Monstermans tegen.", [A, A, None]),
        ("Waarom er 400 zijn, had Ann Monstermans graag vernomen.", [A, A, None]),
        ('"Zijn er 400?", wil Ann Monstermans weten.', [A, A, None]),
        ('"Er zijn er 400", zegt dan weer mevrouw Ann Monstermans.', [A, A, None]),
        ("Dat er 400 zijn, vreest ook Ann Monstermans.", [A, A, None]),
        ("Waarom er 400 zijn, is mevrouw Ann Monstermans een raadsel.", [A, A, None]),
        ("Met aandacht heeft Ann Monstermans geluisterd naar de 400 redenen.", [A, A, None]),
        ("Als buur kent mevrouw Ann Monstermans de 400 wilgen.", [A, A, None]),
        ("Tweede indiener Ann Monstermans vestigt de aandacht op 400 wilgen.", [A, A, A]),
        ("De minister werpt op dat er 400 zijn.", [W, W, W]),
        ("De minister repliceert dat er 400 zijn.", [W, W, W]),
        ("De minister belooft dat er 400 komen.", [W, W, None]),
        ("De minister spreekt dat tegen: er zijn er 400.", [W, W, None]),
        ("De minister had er 400 beloofd.", [K, W, K]),
        ("Als het regent, ziet Ann Monstermans 400 wilgen.", [None, None, None]),
        ("Door een lid wordt opgemerkt dat er 400 zijn.", [None, None, K]),
        ("Door de minister wordt gesteld dat er 400 zijn.", [None, None, K]),
        ("Door de stad worden er 400 geplant.", [K, W, K]),
        ("Ann Monstermans heeft gevraagd of er 400 zijn.", [None, None, None]),
        ("De minister heeft geantwoord dat er 400 zijn.", [K, W, K]),
        ("In 2029 vroeg Ann Monstermans of er 400 waren.", [None, None, K]),
    ],
)
def test_subjects_behind_other_words(said: str, who: list[str | None], register: Register) -> None:
    assert _who(said, register) == who


@pytest.mark.parametrize(
    ("about", "who"),
    [
        ("het voorstel van decreet\n\nvan Ann Monstermans\n\nhoudende de wilgen", A),
        ("de conceptnota voor nieuwe regelgeving\nvan mevrouw Ann Monstermans\nbetreffende de wilgen", A),
        ("het voorstel van resolutie van Ann Monstermans en Ine Specimens over de wilgen", None),
        ("het voorstel van resolutie van Ann Monstermans c.s. over de wilgen", None),
        (
            "het voorstel van resolutie van Ann Monstermans over wilgen en het voorstel van decreet van Ine Specimens "
            "over eiken",
            None,
        ),
        ("de gedachtewisseling over de wilgen", None),
    ],
)
@pytest.mark.parametrize("said", ["De indienster antwoordt dat er 400 zijn.", "De initiatiefnemer telt 400 wilgen."])
def test_who_tabled_it_by_the_title_page(about: str, said: str, who: str | None, register: Register) -> None:
    before = BEFORE["after a minister"]
    assert _last(said, before, register, about=about).who.name == who


@pytest.mark.parametrize("said", ["Tist Eik trekt 400 wilgen uit.", "Medeondertekenaar Tist Eik geeft 400 redenen."])
def test_who_tabled_it_with_others_takes_part(said: str, register: Register) -> None:
    about = "het voorstel van resolutie van Ann Monstermans, Jef Beuk en Tist Eik over de wilgen"
    assert _last(said, MEMBER, register, about=about).who.name == "Tist Eik"


def test_the_section_of_who_tabled_it(register: Register) -> None:
    about = "het voorstel van decreet van Ann Monstermans houdende de wilgen"
    assert _last("Er zijn er 400.", "2.1. Antwoord van de indienster\n\n", register, about=about).who.name == A


@pytest.mark.parametrize("title", ["2.1. Toelichting door de verzoeker", "2.1. Vragen"])
def test_who_signed_the_petition(title: str, register: Register) -> None:
    about = "het verzoekschrift van de heer Jef Houtmans over de wilgen"
    last = _last("De verzoeker antwoordt dat er 400 zijn.", f"{title}\n\n", register, about=about)
    assert (last.who.name, last.role) == ("Jef Houtmans", "guest")


def test_of_several_petitions_nobody_is_the_petitioner(register: Register) -> None:
    about = (
        "het verzoekschrift van de heer Jef Houtmans over wilgen en het verzoekschrift van mevrouw An Eik over eiken"
    )
    assert _last("De verzoeker antwoordt dat er 400 zijn.", MEMBER, register, about=about).who.name is None


HEARING = """Op 2 mei 2031 organiseerde de commissie een hoorzitting met:
− Jef Houtmans, directeur van het Wilgenhuis (WH);
− Tist Knotwilg, stafmedewerker, en Els Eik, directeur, Raad voor Bomen;
− An Beuk, bestuurder van het GO!.

"""


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("2.1. Wilgenhuis", "Jef Houtmans"),
        ("2.1. Antwoord van het Wilgenhuis", "Jef Houtmans"),
        ("2.1. Antwoorden van het WH", "Jef Houtmans"),
        ("2.1. GO!", "An Beuk"),
        ("2.1. Raad voor Bomen", None),
        ("2.1. Raad voor Wilgen", None),
        ("2.1. Wilgen", None),
    ],
)
def test_the_section_of_a_body(title: str, who: str | None, register: Register) -> None:
    text = REPORT.format(said="Er zijn er 400.", before=f"{title}\n\n", about="de wilgen", opening=HEARING)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = [one.who.name for one in segment(made, register).speeches if one.text == "Er zijn er 400."]
    assert found == ([who] if who else [])


@pytest.mark.parametrize(
    ("name", "organisation"),
    [
        ("Jef Houtmans", "Wilgenhuis (WH)"),
        ("Tist Knotwilg", "Raad voor Bomen"),
        ("Els Eik", "Raad voor Bomen"),
        ("An Beuk", "GO!"),
    ],
)
def test_who_is_listed_below_the_members_is_a_guest(name: str, organisation: str, register: Register) -> None:
    last = _last(f"{name} vraagt 400 wilgen.", MEMBER, register, opening=HEARING)
    assert (last.who.name, last.role, last.organisation) == (name, "guest", organisation)


def test_a_guest_of_a_body_with_its_short_name(register: Register) -> None:
    opening = "Op 2 mei hield de commissie een gesprek met Jef Houtmans, directeur van de Raad voor Bomen (RB).\n\n"
    last = _last("Jef Houtmans vraagt 400 wilgen.", MEMBER, register, opening=opening)
    assert (last.role, last.organisation) == ("guest", "Raad voor Bomen (RB)")


def test_the_paper_referred_to_is_not_the_paper(register: Register) -> None:
    text = REPORT.format(
        said="Er zijn er 400.", before=MEMBER, about="wilgen\n\nZIE:\n11 (2029-2030) – Nr. 1", opening=""
    )
    text = text.replace("912 (2030-2031) – Nr. 3\n", "ZITTING 2030-2031\n")
    found = segment(Transcript(doc_id="d", source_path="d", sha256="0", media_type="text/plain", text=text), register)
    assert (found.session, (found.title or "").startswith("Verslag")) == ("2030-2031", True)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Hierop wordt door de minister geantwoord dat er 400 zijn.", [W, W, W]),
        ("Hierop wordt door de minister bevestigend geantwoord: het zijn er 400.", [W, W, W]),
        ("Hierop werd door de minister geantwoord dat er 400 waren.", [K, W, K]),
        ("Daarop wordt door mevrouw Ann Monstermans gevraagd of er 400 zijn.", [A, A, None]),
        ("Door het lid wordt gevraagd of er 400 zijn.", [None, None, K]),
        ("Bij gebrek aan sprekers sluit de voorzitter de bespreking over 400 wilgen.", [None, None, K]),
        ("De heer Exempelaar c.s. dient een amendement over 400 wilgen in.", [None, None, None]),
        ("Hoeveel zijn er dat? Ann Monstermans las dat het er 400 zijn.", [None, None, K]),
        ("Een laatste opmerking over 400 wilgen komt van Ann Monstermans.", [A, A, None]),
        ("De minister is zich van die 400 wilgen bewust.", [W, W, None]),
        ("De minister is de 400 wilgen bijster genegen.", [None, W, None]),
        ("Op dat punt sluit mevrouw Ann Monstermans aan: 400 is te veel.", [A, A, None]),
        ("De 400 wilgen staan scheef, zo opent de minister.", [W, W, None]),
        ("De heer K. Exempelaar vraagt 400 wilgen.", [K, K, K]),
        ("De minister: er zijn er 400.", [W, W, W]),
        ("De voorzitter: er zijn er 400.", [G, G, G]),
        ("Nu Ann Monstermans het woord heeft, vraagt ze 400 wilgen.", [None, None, None]),
        ("Nu de vraag gesteld is, vraagt hij 400 wilgen.", [K, W, K]),
        ("Het standpunt van Ann Monstermans is dat 400 te veel is.", [None, None, K]),
        ("Daarmee gaat Ann Monstermans niet akkoord: 400 is te veel.", [None, None, None]),
        ("Daar heeft Ann Monstermans er 400.", [None, None, K]),
        ("De minister van Tuinen heeft er 400 beloofd.", [None, None, K]),
        ("Het gaat om 400 wilgen, aldus nog de minister.", [W, W, None]),
        ("Het gaat om 400 wilgen, zegt ook de voorzitter.", [G, G, None]),
        ("De minister heeft budget voor 400 wilgen.", [None, W, K]),
        ("De minister heeft geen weet van een verbod op 400 wilgen.", [None, W, K]),
        ("De minister heeft 400 wilgen verkocht.", [K, W, K]),
        ("Dat kan zeker. Ann Monstermans geeft het voorbeeld van 400 wilgen.", [None, None, K]),
        ("Dat kan zeker. Ann Monstermans heeft er 400.", [K, W, K]),
        ("Dat kan de directeur: het zijn er 400.", [None, None, K]),
        ("Ann Monstermans stemt voor, zegt ze: 400 wilgen.", [A, A, None]),
        ("400 is te veel, daar is Ann Monstermans het mee eens.", [A, A, None]),
        ("K. EXEMPELAAR vraagt 400 wilgen.", [K, K, K]),
    ],
)
def test_more_subjects(said: str, who: list[str | None], register: Register) -> None:
    assert _who(said, register) == who


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Antwoord van de minister", W),
        ("ANTWOORD VAN DE MINISTER", W),
        ("Antwoord van minister Proefmans", W),
        ("Tussenkomst van mevrouw Monstermans", A),
        ("Tussenkomst van de heer K. Exempelaar", K),
        ("Vragen van Ann Monstermans aan minister Ward Proefmans", A),
        ("Tussenkomst van de heer Wouters", None),
        ("Replieken", None),
        ("Antwoorden", None),
        ("Knotwilgen", None),
        ("Artikel 2", None),
        ("Stemming", None),
    ],
)
@pytest.mark.parametrize("number", ["", "2.1. "])
def test_who_has_the_floor_below_a_title(title: str, number: str, who: str | None, register: Register) -> None:
    before = f"{MEMBER}{number}{title}\n\n"
    text = REPORT.format(said="Er zijn er 400.", before=before, about="de wilgen", opening="")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert {one.who.name for one in segment(made, register).speeches if one.text == "Er zijn er 400."} <= {who}


def test_below_a_topic_the_owner_of_the_section_goes_on(register: Register) -> None:
    before = f"{BEFORE['in a section']}Knotwilgen\n\n"
    assert _last("Er zijn er 400.", before, register).who.name == K


def test_a_line_of_stars_is_nobodys_words(register: Register) -> None:
    texts = [_last("Er zijn er 400.", f"{MEMBER}* * *\n\n", register).text]
    assert texts == ["Er zijn er 400."]


@pytest.mark.parametrize(("listed", "printed"), [("Stef Wilg", "S. Wilg"), ("S. Wilg", "Stef Wilg")])
def test_initials_and_the_name_in_full_are_one(listed: str, printed: str, register: Register) -> None:
    text = REPORT.format(said=f"De heer {printed} telt er 400.", before=MEMBER, about="de wilgen", opening="")
    text += "\nDe heer Wilg telt er 500.\n"
    text = text.replace("Bert Wouters, Els", f"{listed}, Bert Wouters, Els")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [one.who.name for one in segment(made, register).speeches[-2:]] == ["Stef Wilg", "Stef Wilg"]


def test_who_signed_a_petition_with_others(register: Register) -> None:
    opening = (
        "Op 2 mei besprak de commissie dit in aanwezigheid van de verzoekers Jef Houtmans en An Eik en van Tist Beuk, "
        "directeur van De Wilg.\n\n"
    )
    for name, body in (("Jef Houtmans", None), ("An Eik", None), ("Tist Beuk", "De Wilg")):
        last = _last(f"{name} telt 400 wilgen.", MEMBER, register, opening=opening)
        assert (last.who.name, last.role, last.organisation) == (name, "guest", body)


@pytest.mark.parametrize(
    "said",
    [
        "Er zijn geen verdere vragen over de 400 wilgen.",
        "Niemand vraagt nog het woord over de 400 wilgen.",
        "Hiermee is de bespreking van de 400 wilgen afgerond.",
        "De vergadering wordt om 12 uur geschorst.",
        "Na een korte pauze wordt de bespreking van 400 wilgen hervat.",
        "Daarop volgt de stemming over 400 wilgen.",
        "De presentatie van 40 dia's is opgenomen als bijlage 1.",
        "De presentaties over 400 wilgen zijn te vinden op de dossierpagina.",
        "Op 3 mei 2031 zette de commissie de bespreking van 400 wilgen voort.",
        "Dit verslag over 400 wilgen wordt eenparig goedgekeurd.",
        "Tot verslaggever wordt Ann Monstermans aangewezen.",
        "Aan de leden wordt een nota over 400 wilgen bezorgd.",
        "Het voorstel over 400 wilgen wordt verworpen met 8 stemmen tegen 4.",
        "Zie bijlage 2 voor de 400 wilgen.",
        "(Instemming bij 4 leden)",
    ],
)
@pytest.mark.parametrize("before", list(BEFORE.values()), ids=list(BEFORE))
def test_what_happens_in_the_sitting_is_nobodys_words(said: str, before: str, register: Register) -> None:
    text = REPORT.format(said=said, before=before, about="de wilgen", opening="")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert said not in [one.text for one in segment(made, register).speeches]


@pytest.mark.parametrize(
    "said",
    [
        "Het debat over de 400 wilgen is nog niet gesloten.",
        "Er zijn geen vragen die 400 wilgen waard zijn.",
        "Er is geen discussie over 400 wilgen.",
        "In 2019 werd de bespreking van 400 wilgen afgerond.",
        "Het voorstel over 400 wilgen werd toen verworpen met 8 stemmen tegen 4.",
        "(400 wilgen) en meer, dat is te veel.",
        "Een nota over 400 wilgen wordt aan de steden bezorgd.",
    ],
)
def test_what_a_speaker_tells_of_sittings_is_theirs(said: str, register: Register) -> None:
    assert _who(said, register) == [K, W, K]


@pytest.mark.parametrize(
    ("about", "who"),
    [("de wilgen", K), ("het voorstel van decreet van Ann Monstermans houdende de wilgen", None)],
)
def test_who_tabled_it_in_a_members_section(about: str, who: str | None, register: Register) -> None:
    last = _last("De indiener stelt dat er 400 zijn.", BEFORE["in a section"], register, about=about)
    assert last.who.name == who


J, L = "Jef Houtmans", "Lotte Voorbeeldt"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Het lid Ann Monstermans vraagt 400 wilgen.", [A, A, A]),
        ("Het lid Karel Exempelaar vraagt 400 wilgen.", [K, K, K]),
        ("Ann Monstermans van haar kant telt er 400.", [A, A, None]),
        ("Mevrouw Ann Monstermans op haar beurt vraagt 400 wilgen.", [A, A, A]),
        ("Dit wordt betwist door Ann Monstermans, die er 400 telt.", [A, A, None]),
        ("Die mening wordt bijgetreden door de heer Karel Exempelaar.", [K, K, K]),
        ("Die 400 wilgen worden verdedigd door Ann Monstermans.", [None, None, K]),
        ("Dat werd in 2019 al bevestigd door Ann Monstermans.", [None, None, K]),
        ("De eerste vraag van Ann Monstermans betreft de 400 wilgen.", [A, None, None]),
        ("De vraag van Ann Monstermans betreft 400 wilgen.", [None, W, K]),
        ("Dat hoort Ann Monstermans graag: 400.", [A, A, None]),
        ("Met 400 neemt Ann Monstermans geen genoegen.", [A, A, None]),
        ("Daarbij sluit zich Ann Monstermans aan: 400.", [A, A, None]),
        ("Ze is te laat, meent Ann Monstermans.", [A, A, None]),
        ("Ann Monstermans is te voorzichtig, meent Karel Exempelaar.", [K, K, K]),
        ("Ann Monstermans is verheugd, zo meent ze.", [A, A, A]),
        ("Ann Monstermans moet volgens haar wachten op 400 wilgen.", [K, W, K]),
        ("Ann Monstermans moet wachten op 400 wilgen, volgens Karel Exempelaar.", [None, None, K]),
        ("De minister van Pleinen, de heer Ward Proefmans, zegt dat er 400 zijn.", [W, W, W]),
        ("De directeur van het Wilgenhuis, de heer Jef Houtmans, zegt dat er 400 zijn.", [J, J, J]),
        ("De burgemeester van Durme, mevrouw Ann Monstermans, heeft 400 wilgen.", [None, None, K]),
        ("De opdracht van de raad, de heer Karel Exempelaar, zegt dat er 400 zijn.", [K, None, K]),
        ("De verslaggever vraagt 400 wilgen.", [L, L, None]),
        ("De verslaggevers vragen 400 wilgen.", [K, W, K]),
        ("De voorzitster vraagt 400 wilgen.", [G, G, G]),
        ("Uw voorzitter wijst op 400 wilgen.", [G, G, G]),
        ("Ward Proefmans, Vlaams minister van Wilgen, Bruggen en Pleinen: er zijn er 400.", [W, W, W]),
        ("Er zijn er 400, legt de minister uit.", [W, W, None]),
        ("Er zijn er 400, leert Ann Monstermans.", [None, None, K]),
        ("Er zijn er 400, moet Ann Monstermans toegeven.", [A, A, None]),
        ("Er moeten er 400 komen, verzint de minister.", [None, W, K]),
        ("Als er 400 zijn, betaalt de minister.", [None, W, K]),
        ("Wanneer er 400 zijn, komt Ann Monstermans.", [None, None, None]),
        ("Bij Ann Monstermans rijst de vraag of er 400 zijn.", [A, A, None]),
        ("Bij Ann Monstermans staan 400 wilgen.", [None, None, K]),
        ("Dezelfde vrees leeft bij Ann Monstermans: zijn er 400?", [A, A, None]),
        ("De auteur van het boek vraagt 400 wilgen.", [K, W, K]),
        ("Dat is volgens mevrouw Ann Monstermans onjuist: 400.", [A, None, K]),
        ("Dat is volgens minister Ward Proefmans onjuist: 400.", [None, W, K]),
        ("Dat vergeet Ann Monstermans niet: 400.", [None, None, None]),
        ("Dat moet Ann Monstermans weten: 400.", [None, None, K]),
        ("Er komen er 400, verneemt Ann Monstermans van minister Ward Proefmans.", [None, None, None]),
        ("Er komen er 400, verneemt Ann Monstermans.", [A, A, None]),
        ("De auteur van het voorstel vraagt 400 wilgen.", [None, None, K]),
    ],
)
def test_whose_turn_it_is(said: str, who: list[str | None], register: Register) -> None:
    assert _who(said, register) == who


@pytest.mark.parametrize(
    "said",
    [
        "Hierop antwoordt de staatssecretaris dat er 400 zijn.",
        "Neen, zegt de staatssecretaris: 400.",
        "Er zijn er 400, zo antwoordt de burgemeester.",
        "Dat is te weinig, merkt een ander lid op.",
        "Dat is te weinig, vindt ook een ander lid.",
        "Nog een ander lid dringt aan op 400 wilgen.",
        "Het lid dat toen afwezig was, vraagt 400 wilgen.",
        "De spreker die de wilgen plantte, vraagt er 400.",
        "Er zijn er 400, repliceert de regeringscommissaris, en meer.",
        "Ook een ander lid vraagt 400 wilgen.",
        "De fractie van mevrouw Ann Monstermans zal zich onthouden, zo kondigt ze aan.",
        "De fractie van Ann Monstermans zal zich onthouden.",
        "Minister Jan Onbekendmans: er zijn er 400.",
        "De heer Onbekendmans : er zijn er 400.",
    ],
)
def test_somebody_else_speaks_whom_nothing_names(said: str, register: Register) -> None:
    assert _who(said, register)[:2] == [None, None]


@pytest.mark.parametrize(
    "said",
    [
        "Elk jaar vraagt het Wilgenhuis 400 euro.",
        "Dat zegt de wet van 2019.",
        "Er zijn er 400, aldus het verslag.",
        "De fractie vraagt 400 wilgen.",
        "De partij van de toekomst telt 400 wilgen.",
    ],
)
def test_what_says_something_and_is_nobody(said: str, register: Register) -> None:
    assert _who(said, register) == [K, W, K]


@pytest.mark.parametrize("tag", ["antwoordt de schepen", "aldus de schepen", "zo besluit de schepen"])
def test_a_guest_by_any_function(tag: str, register: Register) -> None:
    opening = "Op 2 mei sprak de commissie met de heer Jef Houtmans, schepen van Durme.\n\n"
    assert _last(f"Er zijn er 400, {tag}.", MEMBER, register, opening=opening).who.name == J


def test_the_last_guest_of_a_list(register: Register) -> None:
    opening = "De commissie hoorde op 2 mei:\n- Lia Takkens, kweker;\n- Jef Houtmans, regeringscommissaris.\n\n"
    assert _last("Er zijn er 400, zegt de regeringscommissaris.", MEMBER, register, opening=opening).who.name == J


def test_a_guest_by_the_other_form_of_a_function(register: Register) -> None:
    opening = "Op 2 mei sprak de commissie met mevrouw Lia Houtmans, eerste verzoeker.\n\n"
    last = _last("De verzoekster vraagt 400 wilgen.", MEMBER, register, opening=opening)
    assert last.who.name == "Lia Houtmans"


def test_of_two_reporters_none_is_meant(register: Register) -> None:
    text = REPORT.format(said="De verslaggever vraagt 400 wilgen.", before=MEMBER, about="de wilgen", opening="")
    text = text.replace("door Lotte Voorbeeldt", "door Lotte Voorbeeldt en Ann Monstermans")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert segment(made, register).speeches[-1].who.name is None


def test_the_author_of_a_proposal_is_who_tabled_it(register: Register) -> None:
    about = "het voorstel van decreet van Ann Monstermans houdende de wilgen"
    for said in ("De auteur van het voorstel vraagt er 400.", "De auteur vraagt er 400."):
        assert _last(said, MEMBER, register, about=about).who.name == A


def test_a_list_of_guests_within_a_paragraph(register: Register) -> None:
    opening = "De volgende sprekers kwamen aan bod: Jef Houtmans, schepen van Durme; Lia Takkens, boomkweker.\n\n"
    last = _last("Lia Takkens telt er 400.", MEMBER, register, opening=opening)
    assert (last.who.name, last.role) == ("Lia Takkens", "guest")


CHAPTERS = """2.1. Toelichting door minister Ward Proefmans

Er zijn er 12.

2.2. Bespreking

De minister zegt dat er 400 zijn.

3. Pleinen

3.1. Toelichting door minister Els Onbekendmans

Er zijn er 12.

3.2. Bespreking

De minister zegt dat er 500 zijn.

4. Samenvatting

De minister zegt dat er 600 zijn.
"""


def test_the_minister_of_a_chapter_among_several(register: Register) -> None:
    text = REPORT.format(said="", before=CHAPTERS, about="de wilgen", opening="")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    said = {one.text.split()[-2]: one.who.name for one in segment(made, register).speeches if "zegt dat" in one.text}
    assert said == {"400": W, "500": "Els Onbekendmans", "600": None}


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Er zijn er 400, weet de toxicologe.", "Lia Takkens"),
        ("Er zijn er 400, legt de toxicologe uit.", "Lia Takkens"),
        ("Er zijn er 400, antwoordt de toxicologe, en meer.", "Lia Takkens"),
        ("Dat mag de toxicologe niet zeggen: 400.", None),
        ("Er zijn er 400, weet de woordvoerder.", None),
        ("Als er 400 zijn, komt de toxicologe.", K),
        ("De 400 wilgen van de toxicologe staan scheef.", K),
        ("Er staan er 400 bij de toxicologe.", K),
    ],
)
def test_a_guest_called_by_function(said: str, who: str | None, register: Register) -> None:
    opening = "Op 2 mei sprak de commissie met mevrouw Lia Takkens, toxicologe aan de Proefschool.\n\n"
    assert _last(said, MEMBER, register, opening=opening).who.name == who


@pytest.mark.parametrize(
    "who",
    [
        "De Staatssecretaris",
        "De burgemeester",
        "De Eerste Minister",
        "De auditeur van het Rekenhof",
        "De federale minister",
        "De voorzitster van de Veenbond",
        "De fractieleidster",
        "De nieuwe coördinatrice van De Wilg",
    ],
)
@pytest.mark.parametrize(
    "owner", ["minister Ward Proefmans, Vlaams minister van Wilgen en Bruggen", "Karel Exempelaar"]
)
def test_another_office_in_a_section_of_one_speaker(who: str, owner: str, register: Register) -> None:
    said = f"{who} zegt dat er 400 zijn."
    assert _last(said, f"2.1. Uiteenzetting door {owner}\n\n", register).who.name is None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Dit lid vraagt 400 wilgen.", [K, None, K]),
        ("Deze spreker vraagt 400 wilgen.", [K, None, K]),
        ("Uw rapporteur vraagt 400 wilgen.", ["Lotte Voorbeeldt"] * 2 + [None]),
    ],
)
def test_words_of_older_reports(said: str, who: list[str | None], register: Register) -> None:
    assert _who(said, register) == who
