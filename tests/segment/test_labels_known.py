"""Labels of another shape than the rest: believed where the person is known in the item; addresses stay text."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

PRINTED = """Commissievergadering nr. C12 (2015-2016) – 13 oktober 2015

VRAAG OM UITLEG van Ludo Achterbroeck aan Hadewijch Torfsen, Vlaams minister van Binnenwateren en Veerdiensten, over \
de wilgen

– 55 (2015-2016)

Voorzitter: de heer Rombout Vande Keybus

De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA): Minister, hoeveel wilgen zijn er?

De voorzitter: Minister Torfsen heeft het woord. Daarna volgt mevrouw De Grootvelde.

Minister Hadewijch Torfsen: Er zijn er 1450.

Femke Oosterzele (Groen): Dat zijn er veel.

{said}
"""
PAGE = """U bent hier

Commissievergadering

dinsdag 13 oktober 2015, 14.00u

Voorzitter
van Ludo Achterbroeck aan minister Hadewijch Torfsen
401 (2015-2016)
De voorzitter

De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA)

Minister, hoeveel wilgen zijn er?

De voorzitter

Mevrouw Oosterzele heeft het woord.

Femke Oosterzele (Groen)

Dat zijn er veel.

{said}
"""


def _spoken(text: str, register: Register) -> list[tuple[str | None, str]]:
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found: Proceedings = segment(made, register)
    return [(one.who.name, " ".join(one.text.split())) for one in found.speeches]


@pytest.mark.parametrize(
    ("said", "who", "words"),
    [
        ("Minister Torfsen: Toch niet.", "Hadewijch Torfsen", "Toch niet."),
        ("De heer Achterbroeck: Wanneer dan?", "Ludo Achterbroeck", "Wanneer dan?"),
        ("Ludo Achterbroeck: Wanneer dan?", "Ludo Achterbroeck", "Wanneer dan?"),
        ("Vlaams minister Torfsen: Toch niet.", "Hadewijch Torfsen", "Toch niet."),
        ("Mevrouw De Grootvelde: Ik sluit aan.", "Leona De Grootvelde", "Ik sluit aan."),
        ("De minister: Het zijn er 40.", "Hadewijch Torfsen", "Het zijn er 40."),
        ("De voorzitster: Orde.", "Rombout Vande Keybus", "Orde."),
    ],
)
def test_somebody_known_in_the_item_speaks(said: str, who: str, words: str, register: Register) -> None:
    assert _spoken(PRINTED.format(said=said), register)[-2:] == [
        ("Femke Oosterzele", "Dat zijn er veel."),
        (who, words),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Minister Torfsen: u hebt gelijk.",
        "Mijnheer Achterbroeck: U hebt gelijk.",
        "Minister Torfsen: “De wilgen blijven.”",
        "Ludo Achterbroeck: “De wilgen blijven.”",
        "Minister Torfsen: 20 wilgen.",
        "De minister: 20 wilgen.",
        "De minister: “De wilgen blijven.”",
        "Ik vroeg het\nDe minister: Dat is zo.",
        "Minister Lindekens: Dat is een ander.",
        "Bavo Pauwelijns: Dat is een ander.",
        "Ik citeer:\n\nMinister Torfsen: De wilgen blijven.",
        "Dat zei u al,\nMinister Torfsen: Dat is zo.",
    ],
)
def test_whom_a_speaker_addresses_or_quotes_does_not_speak(said: str, register: Register) -> None:
    folded = " ".join(said.split())
    assert _spoken(PRINTED.format(said=said), register)[-1] == ("Femke Oosterzele", f"Dat zijn er veel. {folded}")


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("De heer Lindekens, minister van Volksmuziek: Er zijn er nog 12.", "Casper Lindekens"),
        ("De heer Lindekens, Vlaams minister van Volksmuziek en Dialecten : Er zijn er nog 12.", "Casper Lindekens"),
        ("De heer Lindekens, minister van Volksmuziek: “Er zijn er nog 12.”", "Femke Oosterzele"),
        ("De heer Lindekens, minister van Volksmuziek: er zijn er nog 12.", "Femke Oosterzele"),
        ("Ik lees:\n\nDe heer Lindekens, minister van Volksmuziek: Er zijn er nog 12.", "Femke Oosterzele"),
        ("De heer Lindekens, die minister is: Er zijn er nog 12.", "Femke Oosterzele"),
        ("De heer Van den Driesschen, de baas: Er zijn er nog 12.", "Femke Oosterzele"),
    ],
)
def test_a_surname_with_the_office_of_a_minister_speaks(said: str, who: str, register: Register) -> None:
    spoken = _spoken(PRINTED.format(said=said), register)
    assert [name for name, words in spoken if "nog 12" in words] == [who]


def test_a_new_heading_begins_anew(register: Register) -> None:
    heading = "VRAAG OM UITLEG van Stef Pauwelijns aan Casper Lindekens, Vlaams minister van Sterrenkunde, over sterren"
    said = f"{heading}\n\n– 56 (2015-2016)\n\nDe voorzitter: Goed.\n\nStef Pauwelijns (N-VA): Hoeveel?\n\n"
    found = _spoken(PRINTED.format(said=f"{said}De heer Achterbroeck: Dat zijn er veel."), register)
    assert found[-1] == ("Stef Pauwelijns", "Hoeveel? De heer Achterbroeck: Dat zijn er veel.")


@pytest.mark.parametrize(
    ("label", "who"),
    [
        ("Ludo Achterbroeck", "Ludo Achterbroeck"),
        ("Minister Torfsen", "Hadewijch Torfsen"),
        ("De heer Achterbroeck", "Ludo Achterbroeck"),
    ],
)
def test_a_name_alone_on_its_line(label: str, who: str, register: Register) -> None:
    found = _spoken(PAGE.format(said=f"{label}\n\nIk kom erop terug.\n"), register)
    assert found[-2:] == [("Femke Oosterzele", "Dat zijn er veel."), (who, "Ik kom erop terug.")]


@pytest.mark.parametrize(
    "label", ["Minister Lindekens", "Bavo Pauwelijns", "Minister Torfsen: u hebt gelijk.", "Minister Torfsen,"]
)
def test_a_name_of_somebody_else_alone_on_its_line_is_text(label: str, register: Register) -> None:
    found = _spoken(PAGE.format(said=f"{label}\n\nIk kom erop terug.\n"), register)
    assert found[-1] == ("Femke Oosterzele", f"Dat zijn er veel. {label} Ik kom erop terug.")


CALLS = [
    "Minister Torfsen, u zei vorige week: ‘De wilgen kosten 3 miljoen euro.’",
    "Minister Torfsen, mijn vraag is simpel: Hoeveel wilgen staan er nog?",
    "Minister Torfsen, dank u. Nog één vraag: Wanneer is het klaar?",
    "Mijnheer Achterbroeck, u vergist zich: Het zijn er 1450.",
    "Mijnheer Achterbroeck, nogmaals: Het zijn er 1450.",
    "Minister Hadewijch Torfsen, u zei vorige week: Het zijn er 1450.",
    "Minister Casper Lindekens, ik heb een vraag: Waar blijven de wilgen?",
    "Minister Torfsen, wij hebben dat in de commissie van 12 januari al gevraagd, en toen zei men: Het zijn er 1450.",
]


@pytest.mark.parametrize("said", [*CALLS, "Minister Torfsen: waar blijven de wilgen?", "Mijnheer Achterbroeck: Neen."])
def test_an_interruption_that_calls_upon_somebody_is_of_the_one_whose_label_stands_above(
    said: str, register: Register
) -> None:
    found = _spoken(PAGE.format(said=f"Kamiel D'Hoogheert (PVDA)\n\n{said}\n"), register)
    assert found[-2:] == [("Femke Oosterzele", "Dat zijn er veel."), ("Kamiel D'Hoogheert", said)]


@pytest.mark.parametrize("said", CALLS)
@pytest.mark.parametrize("form", [PRINTED, PAGE])
def test_a_call_within_a_turn_opens_none(said: str, form: str, register: Register) -> None:
    assert _spoken(form.format(said=said), register)[-1] == ("Femke Oosterzele", f"Dat zijn er veel. {said}")


@pytest.mark.parametrize("said", CALLS[:3])
def test_a_call_upon_the_one_who_has_the_floor_is_somebody_elses(said: str, register: Register) -> None:
    found = _spoken(f"Report meeting Commissie\nReport\nMinister Torfsen heeft het woord.\nJa.\n{said}\n", register)
    assert found[-2:] == [("Hadewijch Torfsen", "Ja."), (None, said)]


@pytest.mark.parametrize(
    ("label", "who"),
    [
        ("De heer Casper Lindekens, Vlaams minister van Sterrenkunde", "Casper Lindekens"),
        ("Mevrouw Odile Wilgenroos, directeur van De Wilg", "Odile Wilgenroos"),
        ("De heer Ludo Achterbroeck, als verslaggever", "Ludo Achterbroeck"),
    ],
)
def test_a_function_behind_a_name_is_no_call(label: str, who: str, register: Register) -> None:
    assert _spoken(PRINTED.format(said=f"{label}: Ik sluit aan."), register)[-1] == (who, "Ik sluit aan.")


@pytest.mark.parametrize("said", CALLS[:3])
@pytest.mark.parametrize("label", ["Minister Hadewijch Torfsen", "Minister Torfsen"])
def test_a_call_upon_the_one_under_whose_label_it_stands_is_somebody_elses(
    label: str, said: str, register: Register
) -> None:
    found = _spoken(PAGE.format(said=f"{label}\n\nJa.\n\n{said}\n\nDat klopt.\n"), register)
    assert found[-2:] == [("Hadewijch Torfsen", "Ja."), (None, f"{said} Dat klopt.")]
    found = _spoken(PAGE.format(said=f"{label}\n\nMinister Lindekens, en collega’s, ja.\n"), register)
    assert found[-1] == ("Hadewijch Torfsen", "Minister Lindekens, en collega’s, ja.")


DENSE = """COMMISSIE VOOR CULTUUR
HOORZITTING over de doedelzak
Voorzitter: mevrouw Leona De Grootvelde
De voorzitter: Welkom aan de heer Wachters en aan minister Torfsen.
De heer Jef Wachters (Doedelzakbond): Er zijn twintig spelers. Zij spelen
overal in het land.
Femke Oosterzele (Groen): En de wachtlijst?
Minister Hadewijch Torfsen: Daar staan er 40 op.
Ludo Achterbroeck (N-VA): {asks}
{said}
Femke Oosterzele (Groen): Dank u.
Minister Hadewijch Torfsen: Graag gedaan.
Ludo Achterbroeck (N-VA): Ik heb nog een laatste vraag over
de spelers in Limburg. Dat is alles.
De heer Jef Wachters (Doedelzakbond): In Limburg zijn er vier.
De voorzitter: We sluiten de hoorzitting.
"""


@pytest.mark.parametrize(
    ("asks", "said", "who", "words"),
    [
        ("En in Hamme?", "De heer Wachters: In Hamme zijn er 3.", "Jef Wachters", "In Hamme zijn er 3."),
        ("Hoeveel in Hamme?", "De heer Wachters: 3.", "Jef Wachters", "3."),
        ("Dat is veel.", "Minister Torfsen: Het zijn er 40.", "Hadewijch Torfsen", "Het zijn er 40."),
        ("Dat is veel.", "De heer Wachters: Ik tel er 40.", "Jef Wachters", "Ik tel er 40."),
    ],
)
def test_a_surname_speaks_where_blank_lines_are_lost(
    asks: str, said: str, who: str, words: str, register: Register
) -> None:
    spoken = _spoken(DENSE.format(asks=asks, said=said), register)
    assert spoken[4:7] == [("Ludo Achterbroeck", asks), (who, words), ("Femke Oosterzele", "Dank u.")]


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        ("Ik vraag het ook de anderen.", "Minister Torfsen: U zei 40."),
        ("Ik vraag het ook de anderen.", "De heer Wachters: uw bond telt er 40."),
        ("Ik vraag het ook de anderen.", "Mijnheer Wachters: Het zijn er 40."),
        ("Ik som op.", "De heer Wachters: 20 spelers."),
        ("Ik citeer de heer Pieters en", "De heer Wachters: Het zijn er 40."),
        ("Ik citeer.", "De heer Lindekens: Het zijn er 40."),
    ],
)
def test_who_is_spoken_to_where_blank_lines_are_lost_does_not_speak(asks: str, said: str, register: Register) -> None:
    spoken = _spoken(DENSE.format(asks=asks, said=said), register)
    assert [who for who, _ in spoken[4:6]] == ["Ludo Achterbroeck", "Femke Oosterzele"]


def _interrupted(said: str, register: Register) -> list[str | None]:
    text = PRINTED.format(said=f"{said}\n\nFemke Oosterzele (Groen): Ik ga voort.")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return [one.speaker_label for one in segment(made, register).speeches][5:]


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("De heer Onbekend: Dat is overdreven.", "De heer Onbekend"),
        ("De heer Onbekend: U vergeet er een.", "De heer Onbekend"),
        ("Mevrouw Onbekend : Schande!\n\nWeg ermee!", "Mevrouw Onbekend"),
        ("Minister Lindekens: Dat is zo.", "Minister Lindekens"),
    ],
)
def test_somebody_interrupts_whose_label_is_printed_again_below(said: str, label: str, register: Register) -> None:
    assert _interrupted(said, register) == [label, "Femke Oosterzele (Groen)"]


@pytest.mark.parametrize(
    "said",
    [
        "Mijnheer Onbekend: Dat is overdreven.",
        "De heer Onbekend: u overdrijft.",
        "Ik antwoord:\n\nDe heer Onbekend: Dat is overdreven.",
        "De heer Onbekend: Het zijn er 12.\n\nMevrouw Iemand: Het zijn er 15.",  # which of the two, nothing tells
        "De Morgen: Het zijn er 12.",
    ],
)
def test_nobody_is_told_to_interrupt(said: str, register: Register) -> None:
    assert _interrupted(said, register) == ["Femke Oosterzele (Groen)"]
