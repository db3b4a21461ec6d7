"""Pages of the website without names above the turns: the chair's own sentences are the only sign of a turn."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.reading import read

ASKS = "Minister, in 2018 waren er 1200 wilgen. Hoeveel zijn er nu?"
ANSWERS = "Er zijn er nu 1450."
ADDS = "Ik heb nog een opmerking over de veerboot."
CLOSES = "De vraag om uitleg is afgehandeld."
HEAD = """Report meeting Commissie voor Binnenwateren
Report
donderdag 7 maart 2019, 10.00u
Voorzitter
van Ludo Achterbroeck aan minister Hadewijch Torfsen
61 (2018-2019)
"""


def _turns(lines: list[str], register: Register) -> list[tuple[str | None, str]]:
    text = HEAD + "".join(f"{line}\n" for line in lines)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found: Proceedings = segment(made, register)
    return [("chair" if one.role == "chair" else one.who.name, " ".join(one.text.split())) for one in found.speeches]


def _asked(*more: str) -> list[str]:
    return ["De heer Achterbroeck heeft het woord.", ASKS, "Minister Torfsen heeft het woord.", ANSWERS, *more]


@pytest.mark.parametrize(
    "said",
    [
        "Mevrouw Oosterzele heeft het woord. U hebt twee minuten.",
        "Mevrouw Oosterzele heeft het woord. Gaat uw gang.",
        "Mevrouw Oosterzele heeft het woord. U krijgt twee minuten. Graag kort.",
        "Dank u wel, minister. Mevrouw Oosterzele heeft het woord. Gaat uw gang.",
        "U hebt het woord, mevrouw Oosterzele.",
        "Mevrouw Oosterzele van Groen heeft het woord.",
        "Mevrouw Oosterzele van de Groen-fractie heeft het woord.",
        "Mevrouw Oosterzele, gaat uw gang.",
        "Gaat uw gang, mevrouw Oosterzele.",
        "Bedankt, minister. Mevrouw Oosterzele wil nog reageren. Gaat uw gang.",
        "Mevrouw Oosterzele wenst aan te sluiten.",
        "We gaan naar mevrouw Oosterzele.",
    ],
)
@pytest.mark.parametrize("above", [[], ["De voorzitter"]])
def test_the_chair_gives_the_floor(said: str, above: list[str], register: Register) -> None:
    found = _turns(_asked(*above, said, ADDS, CLOSES), register)
    assert found[2:] == [
        ("chair", "Minister Torfsen heeft het woord."),
        ("Hadewijch Torfsen", ANSWERS),
        ("chair", said),
        ("Femke Oosterzele", ADDS),
        ("chair", CLOSES),
    ]


CALLED = [
    ["Minister Torfsen, in de polders stonden er 1200", "wilgen."],
    ["Minister Torfsen, de polders tellen 1200 wilgen, en ze", "verdwijnen."],
    ["Minister Torfsen, ondanks de eerdere beloften van uw kabinet", "is er niets veranderd."],
    ["Minister Torfsen, groene polders", "verdwijnen."],
]


@pytest.mark.parametrize("said", CALLED)
@pytest.mark.parametrize("above", [["Femke Oosterzele (Groen)"], []])
def test_a_minister_who_is_called_in_a_broken_line_does_not_speak(
    said: list[str], above: list[str], register: Register
) -> None:
    found = _turns(_asked("Mevrouw Oosterzele heeft het woord.", *above, *said), register)
    assert found[-1] == ("Femke Oosterzele", " ".join(said))


@pytest.mark.parametrize(
    "label",
    [
        "Minister Torfsen",
        "Minister Hadewijch Torfsen",
        "Minister Hadewijch Torfsen, Vlaams minister van Binnenwateren",
    ],
)
def test_a_minister_below_the_giving_of_the_floor_speaks(label: str, register: Register) -> None:
    found = _turns(_asked("Mevrouw Oosterzele heeft het woord.", ADDS, "De voorzitter", label, "Neen."), register)
    assert found[-1] == ("Hadewijch Torfsen", "Neen.")


def test_the_chair_goes_on_in_a_paragraph_of_its_own(register: Register) -> None:
    found = _turns(_asked("Mevrouw Oosterzele heeft het woord.", "U hebt twee minuten.", ADDS), register)
    assert found[-2:] == [
        ("chair", "Mevrouw Oosterzele heeft het woord. U hebt twee minuten."),
        ("Femke Oosterzele", ADDS),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Mevrouw Oosterzele heeft het woord schande gebruikt. Gaat uw gang.",
        "Mevrouw Oosterzele heeft het woord genomen. U hebt twee keer gezwegen.",
        "Mevrouw Oosterzele heeft nog een vraag gesteld over de veerboot.",
        "Mevrouw Oosterzele, u gaat uw gang maar.",
        "U hebt het woord wilg zelf gebruikt, mevrouw Oosterzele.",
        "De sector wil nog reageren.",
        "We gaan naar de veerboot.",
        "Dank u wel.",
    ],
)
def test_words_of_the_speaker_stay_the_speakers(said: str, register: Register) -> None:
    found = _turns(_asked(said, ADDS), register)
    assert found[3:] == [("Hadewijch Torfsen", f"{ANSWERS} {said} {ADDS}")]


@pytest.mark.parametrize("said", ["Mevrouw Oosterzele wil nog reageren.", "Mevrouw Oosterzele, gaat uw gang."])
def test_where_names_are_printed_other_words_give_no_floor(said: str, register: Register) -> None:
    lines = ["De voorzitter", "De heer Achterbroeck heeft het woord.", "Ludo Achterbroeck (N-VA)", ASKS, said, ADDS]
    assert _turns(lines, register)[1:] == [("Ludo Achterbroeck", f"{ASKS} {said} {ADDS}")]


@pytest.mark.parametrize(
    "said",
    [
        "Ik dank iedereen. De vraag om uitleg is afgehandeld.",
        "Dank u wel. De vraag is afgehandeld.",
        "De vraag om uitleg is afgehandeld. We gaan over tot de volgende vraag.",
        "Hiermee is de vraag om uitleg afgehandeld.",
        "De vraag om uitleg is beantwoord.",
        "De gedachtewisseling is afgerond.",
        "Vraagt nog iemand het woord? (Neen)",
        "Daarmee sluiten we deze vraag af.",
    ],
)
def test_the_chair_closes_the_item(said: str, register: Register) -> None:
    assert _turns(_asked(said), register)[3:] == [("Hadewijch Torfsen", ANSWERS), ("chair", said)]


@pytest.mark.parametrize(
    "said",
    [
        "Mijn vraag is beantwoord.",
        "De vraag is beantwoord.",
        "Voor mij is het incident gesloten.",
        "De dijk is hersteld. Het debat is gesloten.",
        "De vraag om uitleg is afgehandeld door mijn administratie.",
    ],
)
def test_what_only_looks_like_the_end_stays_the_speakers(said: str, register: Register) -> None:
    assert _turns(_asked(said), register)[3:] == [("Hadewijch Torfsen", f"{ANSWERS} {said}")]


@pytest.mark.parametrize(
    "heading",
    [
        "van Femke Oosterzele aan minister Hadewijch\nTorfsen",
        "van Femke Oosterzele aan\nminister Hadewijch Torfsen",
        "van Femke\nOosterzele aan minister Hadewijch Torfsen",
    ],
)
def test_a_heading_of_the_page_may_be_broken(heading: str, register: Register) -> None:
    text = f"{HEAD}{heading}\n77 (2018-2019)\n" + "".join(f"{line}\n" for line in _asked(CLOSES))
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [(one.number, one.asker.name, one.addressee.name) for one in segment(made, register).questions] == [
        (61, "Ludo Achterbroeck", "Hadewijch Torfsen"),
        (77, "Femke Oosterzele", "Hadewijch Torfsen"),
    ]


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("Mijnheer de minister, dat zijn er 12 te weinig.", True),
        ("Mevrouw de minister, dat zijn er 12 te weinig.", True),
        ("Minister, dat zijn er 12 te weinig.", True),
        ("Minister Torfsen, dat zijn er 12 te weinig.", True),
        ("Mijnheer de minister-president, dat zijn er 12 te weinig.", False),
        ("Minister Lindekens, dat zijn er 12 te weinig.", False),
        ("De minister telde er 12 te weinig.", False),
        ("Minister is een zwaar ambt: 12 te weinig.", False),
    ],
)
@pytest.mark.parametrize("label", [[], ["Minister Hadewijch Torfsen"]])
def test_a_minister_does_not_speak_to_the_minister(
    label: list[str], said: str, other: bool, register: Register
) -> None:
    lines = ["De heer Achterbroeck heeft het woord.", ASKS, "Minister Torfsen heeft het woord.", *label, ANSWERS, said]
    ends = [(None, said)] if other else []
    own = ANSWERS if other else f"{ANSWERS} {said}"
    assert _turns(lines, register)[3:] == [("Hadewijch Torfsen", own), *ends]


def test_a_member_speaks_to_the_minister(register: Register) -> None:
    said = "Mijnheer de minister, dat zijn er 12."
    lines = ["De heer Achterbroeck heeft het woord.", ASKS, said]
    assert _turns(lines, register)[1:] == [("Ludo Achterbroeck", f"{ASKS} {said}")]


WRAPPED = """Vraag om uitleg over de reigers van Femke Oosterzele aan minister Hadewijch Torfsen
1912 (2021-2022)

De voorzitter

Collega’s, gezien de volle agenda wil ik u herinneren aan de
regels van het huis. Mevrouw Oosterzele heeft het woord.

Femke Oosterzele (Groen)

Minister, er zijn 12 reigers. Komen er nog bij, en wanneer komen die
dan?
"""


def test_a_line_that_a_sentence_runs_on_from_is_no_heading(register: Register) -> None:
    said = [one.text for one in read(WRAPPED, register).speeches]
    assert said[0].replace("\n", " ").startswith("Collega’s, gezien de volle agenda")
    unwrapped = WRAPPED.replace("aan de\nregels", "aan de regels").replace("die\ndan", "die dan")
    assert [one.replace("\n", " ") for one in said] == [one.text for one in read(unwrapped, register).speeches]


@pytest.mark.parametrize("head", ["Commissievergadering", "Plenaire vergadering"])
def test_a_heading_with_its_number_below_needs_no_blank_line(head: str, register: Register) -> None:
    text = f"{head}\ndinsdag 8 maart 2022, 14.00u\n{WRAPPED}".replace("\n\n", "\n")
    (asked,) = read(text, register).questions
    assert (asked.subject, asked.number, asked.asker.name) == ("de reigers", 1912, "Femke Oosterzele")
