"""Labels under which it is not told who speaks: their words are nobody's, and not those of who spoke before."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read

HEAD = """Commissievergadering
Commissie voor Cultuur
Vergadering van 4 mei 2021

Voorzitter: mevrouw Griet Sterckmans

VRAAG OM UITLEG van Femke Oosterzele aan Casper Lindekens, Vlaams minister van Sterrenkunde, over de telescopen
– 1528 (2020-2021)

"""
ABOVE = ["De voorzitter: Mevrouw Oosterzele heeft het woord."] + [
    line
    for at in range(5)
    for line in (
        f"Femke Oosterzele (Groen): Hoeveel telescopen zijn er in wijk {at}?",
        f"Minister Casper Lindekens: In wijk {at} bekijken we dat.",
    )
]
BELOW = ["Femke Oosterzele (Groen): Ik kijk ernaar uit.", "De voorzitter: De vraag om uitleg is afgehandeld."]
SAID = "In Brugge staan er 12 op het dak."
AFTER = "Er komen er nog bij."
MINISTER = "Casper Lindekens"
LAYOUTS = ["apart", "dense", "own line", "website"]


def _who(label: str, layout: str, register: Register) -> tuple[str | None, str | None]:
    """Who says the sentence under ``label``, and the one below it."""
    colon, gap, head = {
        "apart": (": ", "\n\n", HEAD),
        "dense": (": ", "\n", HEAD.replace("\n\n", "\n")),
        "own line": (":\n", "\n\n", HEAD),
        "website": ("\n", "\n", HEAD),
    }[layout]
    lines = [*(line.replace(": ", colon, 1) for line in ABOVE), f"{label}{colon}{SAID} {AFTER}"]
    text = head + gap.join([*lines, *(line.replace(": ", colon, 1) for line in BELOW)]) + "\n"
    found = read(text, register)
    names = [next((one.who.name for one in found.speeches if words in one.text), "untold") for words in (SAID, AFTER)]
    others = {one.who.name for one in found.speeches if SAID not in one.text}
    assert others <= {"Griet Sterckmans", "Femke Oosterzele", MINISTER}
    return names[0], names[1]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "label",
    [
        "Spreker 1",
        "Spreker A",
        "SPEAKER_01",
        "Onbekende spreker",
        "Onbekend",
        "Kabinetsmedewerker",
        "De griffier",
        "Een ambtenaar van het departement",
        "Leden van de meerderheid",
        "Mevrouw De Grootvelde en de heer Achterbroeck",
        "Leona De Grootvelde (CD&V) en Ludo Achterbroeck (N-VA)",
        "De heren Achterbroeck en Vande Keybus",
        "Federaal minister van Justitie Wivina Hollebosch",
        "Jan Hollebosch (departement Werk)",
        "Jan Hollebosch, kabinet van minister Lindekens",
        "Prof. dr. Odile Hollebosch (UGent)",
        "Raadgever Jan Hollebosch",
    ],
)
def test_whose_words_they_are_is_not_told(label: str, layout: str, register: Register) -> None:
    assert _who(label, layout, register) == (None, None)


@pytest.mark.parametrize("layout", ["apart", "own line", "website"])
def test_a_title_may_be_any_word(layout: str, register: Register) -> None:
    assert _who("Dokter Jan Hollebosch", layout, register) == (None, None)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("label", "who"),
    [
        ("Leona De Grootvelde, rapporteur", "Leona De Grootvelde"),
        ("Leona De Grootvelde, namens de CD&V-fractie", "Leona De Grootvelde"),
        ("Rapporteur Leona De Grootvelde", "Leona De Grootvelde"),
        ("Mevr. Leona De Grootvelde - CD&V", "Leona De Grootvelde"),
        ("Leona De Grootvelde (CD&V, Kortrijk)", "Leona De Grootvelde"),
        ("Brussels minister Wivina Hollebosch", "Wivina Hollebosch"),
    ],
)
def test_who_is_named_with_a_function_speaks(label: str, who: str, layout: str, register: Register) -> None:
    assert _who(label, layout, register) == (who, who)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "words",
    [
        "Besluit",
        "Medewerkers",
        "Raadsleden",
        "Leden",
        "Lid 2",
        "Eerste lid",
        "Aantal leden",
        "Kortrijk en Gent",
        "Gent Zuid en Brugge Noord",
        "De ministers van Werk en Onderwijs",
        "Open Vld en N-VA",
        "Een ambtenaar zei mij",
        "Een lid van de raad zei",
        "Op de vraag van een lid",
        "Vlaamse Muziekraad (VM)",
        "Minister Torfsen en ik hebben besloten",
        "Het systeem",
    ],
)
def test_what_opens_a_paragraph_is_no_label(words: str, layout: str, register: Register) -> None:
    assert _who(words, layout, register) == (MINISTER, MINISTER)


@pytest.mark.parametrize("around", [" ", "\n\n"])
@pytest.mark.parametrize(
    "called",
    [
        "(Mevrouw De Grootvelde: Het zijn er 300!)",
        "(Leona De Grootvelde (CD&V): Het zijn er 300!)",
        "[De heer Achterbroeck: 300 is te veel.]",
        "(Mevrouw De Grootvelde roept: “Het zijn er 300!”)",
        "(Een lid: Het zijn er 300!)",
    ],
)
def test_what_another_calls_out_in_brackets_is_nobodys(called: str, around: str, register: Register) -> None:
    text = HEAD + "\n\n".join([*ABOVE, f"Minister Casper Lindekens: {SAID}{around}{called}{around}{AFTER}", *BELOW])
    found = read(text, register)
    said = next(one for one in found.speeches if SAID in one.text)
    assert (said.who.name, " ".join(said.text.split())) == (MINISTER, f"{SAID} {AFTER}")
    assert called in [text[one.start : one.end].strip() for one in found.spans if one.kind == "announcement"]


@pytest.mark.parametrize(
    "told",
    ["(Bron: Het Nieuwsblad van gisteren.)", "(De heer Achterbroeck: 12, mevrouw Maes: 14)", "(zie ook: Statbel.)"],
)
def test_what_a_speaker_puts_in_brackets_stays(told: str, register: Register) -> None:
    text = HEAD + "\n\n".join([*ABOVE, f"Minister Casper Lindekens: {SAID} {told} {AFTER}", *BELOW])
    assert [one.who.name for one in read(text, register).speeches if told in one.text] == [MINISTER]


@pytest.mark.parametrize(
    "heading",
    [
        "Vragen om uitleg over de maan van Femke Oosterzele, Leona De Grootvelde en Ludo Achterbroeck aan {}",
        "Vragen om uitleg over de maan van Femke Oosterzele, van Leona De Grootvelde en van Ludo Achterbroeck aan {}",
        "VRAGEN OM UITLEG van Femke Oosterzele, van Leona De Grootvelde en van Ludo Achterbroeck aan {}, over de maan",
    ],
)
def test_everybody_who_asks_together_is_named(heading: str, register: Register) -> None:
    title = heading.format("minister Casper Lindekens")
    text = HEAD.partition("VRAAG")[0] + "\n\n".join([title, *ABOVE, *BELOW])
    for below in ("", "\n– 12, 13 en 14 (2020-2021)"):  # who asked which is not told
        (asked,) = read(text.replace(title, title + below), register).questions
        assert (asked.number, asked.addressee.name) == (None, MINISTER)
    assert asked.asker.name == "Femke Oosterzele"
    assert [one.name for one in asked.co_askers] == ["Leona De Grootvelde", "Ludo Achterbroeck"]
    assert asked.subject == "de maan"


@pytest.mark.parametrize("layout", ["apart", "dense", "own line"])
def test_a_family_name_among_full_names_may_be_a_town(layout: str, register: Register) -> None:
    assert _who("Oosterzele", layout, register) == (MINISTER, MINISTER)


def test_where_every_label_is_a_family_name_it_is_one(register: Register) -> None:
    lines = [line.replace("Femke Oosterzele (Groen)", "Oosterzele").replace("Minister Casper ", "") for line in ABOVE]
    lines += [
        "De voorzitter: De heer Achterbroeck heeft het woord.",
        f"Achterbroeck: {SAID}",
        "Besluit: Het is genoeg.",
    ]
    found = read(HEAD + "\n\n".join([*lines, BELOW[1]]) + "\n", register)
    said = [one for one in found.speeches if one.role != "chair"]
    assert [one.who.name for one in said] == ["Femke Oosterzele", MINISTER] * 5 + ["Ludo Achterbroeck"]
    assert " ".join(said[-1].text.split()) == f"{SAID} Besluit: Het is genoeg."
