"""Labels printed with other signs than a colon, behind a number, a bullet or a time, or with the party otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.register import Register
from pipeline.segment.signs import with_plain_labels
from tests.segment.reading import read

HEAD = """Commissie voor Cultuur
Vergadering van 4 mei 2021

VRAAG OM UITLEG van mevrouw Femke Oosterzele aan de heer Casper Lindekens, Vlaams minister van Sterrenkunde,
Volksmuziek en Dialecten, over de telescopen
– 1528 (2020-2021)

"""
SAID = (
    ("De voorzitter", "Mevrouw Oosterzele heeft het woord."),
    ("Femke Oosterzele (Groen)", "Minister, er zijn nu 12 telescopen. Hoeveel komen er bij?"),
    ("Minister Casper Lindekens", "Dank u. Ik voorzie er 40 in 2022."),
    ("De voorzitter", "De heer Achterbroeck heeft het woord."),
    ("Ludo Achterbroeck (N-VA)", "Minister, in mijn gemeente staan er 3. Wat doet u daarmee?"),
    ("Minister Casper Lindekens", "Die worden vervangen."),
    ("De voorzitter", "De vraag om uitleg is afgehandeld."),
)
WHO = (None, "Femke Oosterzele", "Casper Lindekens", None, "Ludo Achterbroeck", "Casper Lindekens", None)


def _turns(text: str, register: Register) -> list[tuple[str | None, str]]:
    return [(one.who.name, one.text) for one in read(text, register).speeches]


WANTED = [(name, words) for name, (_, words) in zip(WHO, SAID, strict=True)]


@pytest.mark.parametrize(
    "form",
    [
        "[00:12:3{at}] {label}: {words}",
        "(12:3{at}) {label}: {words}",
        "00:12:3{at} {label}\n{words}",
        "{label} [00:12:3{at}]: {words}",
        "{label} (00:12:3{at})\n{words}",
        "{at}\n00:12:3{at}.000 --> 00:12:3{at}.900\n{label}: {words}",
        "00:12:3{at}.000 --> 00:12:3{at}.900\n<v {label}>{words}</v>",
        "- {label}: {words}",
        "• {label}: {words}",
        "{at}. {label}: {words}",
        "| {label} | {words} |",
        "{label}\t{words}",
        "{label}  {words}",
        "14.0{at}  {label}  {words}",
        "{label} {words}",
        "{at}\t{label}\t{words}",
        "{at} {label}: {words}",
        "[{at}] {label}: {words}",
        "[{label}] {words}",
        "<<{label}>> {words}",
        "Spreker: {label}\n{words}",
        '"{label}","{words}',
        "| 00:12:3{at} | {label} | {words} |",
        "{label} | {words}",
        "{label}; {words}",
        "{label}:- {words}",
        "{label} > {words}",
    ],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_every_label_is_printed_so(form: str, between: str, register: Register) -> None:
    printed = (form.format(at=at, label=label, words=words) for at, (label, words) in enumerate(SAID, 1))
    text = HEAD + between.join(printed) + "\n"
    assert len(with_plain_labels(text)) == len(text)
    assert _turns(text, register) == WANTED


@pytest.mark.parametrize("sign", [" – ", " - ", "/"])
@pytest.mark.parametrize("below", [": ", "\n"])
def test_the_party_behind_another_sign(sign: str, below: str, register: Register) -> None:
    named = ((label.replace(" (", sign).rstrip(")"), words) for label, words in SAID)
    found = read(HEAD + "\n\n".join(f"{label}{below}{words}" for label, words in named) + "\n", register).speeches
    assert [(one.who.name, one.text) for one in found] == WANTED
    assert [one.who.party for one in found if one.role == "member"] == ["Groen", "N-VA"]


@pytest.mark.parametrize("sign", [" – ", " - ", "/"])
def test_the_party_before_the_name(sign: str, register: Register) -> None:
    parties = {"Femke Oosterzele (Groen)": "Groen", "Ludo Achterbroeck (N-VA)": "Open Vld"}
    named = ((f"{parties[one]}{sign}{one.partition(' (')[0]}" if one in parties else one, words) for one, words in SAID)
    found = read(HEAD + "\n\n".join(f"{label}: {words}" for label, words in named) + "\n", register).speeches
    assert [(one.who.name, one.text) for one in found] == WANTED
    assert [one.who.party_label for one in found if one.role == "member"] == ["Groen", "Open Vld"]


def _spread(label: str) -> str:
    """``D e   v o o r z i t t e r``; what stands in brackets as it was."""
    name, bracket, party = label.partition(" (")
    return "   ".join(" ".join(word) for word in name.split()) + bracket + party


@pytest.mark.parametrize(
    "form",
    [
        lambda label: f"{label}：",
        lambda label: f"{_spread(label)}:",
        lambda label: f"{label[:5]}\u00ad{label[5:]}:".replace("N-VA", "N\u00adVA"),
        lambda label: f"{label[:5]}\u200b{label[5:]} :",
        lambda label: f"{label}:".replace(" ", "  "),
        lambda label: f"{label}:".replace(" ", "\t"),
    ],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_label_reads_as_it_is_seen(form: Callable[[str], str], between: str, register: Register) -> None:
    text = HEAD + between.join(f"{form(label)} {words}" for label, words in SAID) + "\n"
    assert len(with_plain_labels(text)) == len(text)
    assert _turns(text, register) == WANTED


def test_the_chair_is_named_with_a_sign_that_nobody_sees(register: Register) -> None:
    head = f"{HEAD}Voorzitter: de heer Ludo Achter\u00adbroeck\n\n"
    found = read(head + "\n\n".join(f"{label}: {words}" for label, words in SAID), register).speeches
    assert (found[0].role, found[0].who.name) == ("chair", "Ludo Achterbroeck")


@pytest.mark.parametrize(
    "line",
    ["A a n t a l   p e r   j a a r: 12", "Drie din\u00adgen: 12, 15 en 18.", "h e t  w o o r d: 3", "v t e: 12"],
)
def test_other_words_so_printed_stay(line: str) -> None:
    assert with_plain_labels(f"{line}\n") == f"{line}\n"


def test_forms_of_address_in_small_letters(register: Register) -> None:
    small = {"Femke Oosterzele (Groen)": "mevr. Femke Oosterzele", "Ludo Achterbroeck (N-VA)": "dhr. Ludo Achterbroeck"}
    turns = [(small.get(label, label).replace("Minister", "minister"), words) for label, words in SAID]
    assert _turns(HEAD + "\n\n".join(f"{label}: {words}" for label, words in turns), register) == WANTED


def test_the_minister_alone_on_a_line(register: Register) -> None:
    short = {"Femke": "Mevrouw Oosterzele", "Ludo": "De heer Achterbroeck", "Minister": "De minister"}
    turns = [(short.get(label.split()[0], label), words) for label, words in SAID]
    assert _turns(HEAD + "\n\n".join(f"{label}\n\n{words}" for label, words in turns), register) == WANTED


@pytest.mark.parametrize(
    "called",
    [
        "(De heer Ludo Achterbroeck: Dat zijn er 40!)",
        "[Onderbreking van de heer Achterbroeck: Dat zijn er 40!]",
        "(Mevrouw Oosterzele onderbreekt de minister)",
        "Stem uit de zaal: Dat zijn er 40!",
    ],
)
def test_what_is_called_out_is_not_the_ministers(called: str, register: Register) -> None:
    label, words = SAID[2]
    turns = [*SAID[:2], (label, f"{words}\n\n{called}\n\nDank u."), *SAID[3:]]
    found = _turns(HEAD + "\n\n".join(f"{label}: {words}" for label, words in turns), register)
    assert [name for name, _ in found] == list(WHO)
    assert found[2] == ("Casper Lindekens", f"{words}\n\nDank u.")


@pytest.mark.parametrize("sign", [" - ", " – ", " — ", ". — "])
def test_a_dash_throughout(sign: str, register: Register) -> None:
    turns = [f"{label}{sign}{words}" for label, words in SAID]
    turns[1] += "\n\nDe heer Stef Pauwelijns – die u kent – zei dat al. Mevrouw An Maes - ook zij - zei het."
    assert [name for name, _ in _turns(HEAD + "\n\n".join(turns), register)] == list(WHO)


def test_who_chairs_and_a_guest_beside_bulleted_labels(register: Register) -> None:
    guest = (("De voorzitter", "De heer Staalmans heeft het woord."), ("Bo Staalmans, directeur", "Wij hebben er 12."))
    turns = [f"- {label}: {words}" for label, words in (*SAID[:3], *guest, *SAID[3:])]
    found = _turns(HEAD + "Voorzitter: mevrouw Griet Sterckmans\n\n" + "\n\n".join(turns), register)
    assert [name or "" for name, _ in found][3:5] == ["Griet Sterckmans", "Bo Staalmans"]
    assert [words for _, words in found] == [words for _, words in (*SAID[:3], *guest, *SAID[3:])]


def test_labels_in_capitals_behind_a_time(register: Register) -> None:
    turns = (f"[00:12:3{at}] {label.upper()}: {words}" for at, (label, words) in enumerate(SAID))
    assert _turns(HEAD + "\n\n".join(turns), register) == WANTED


def test_a_chair_who_acts_for_another(register: Register) -> None:
    text = HEAD + "\n\n".join(f"{label}: {words}" for label, words in SAID)
    assert _turns(text.replace("De voorzitter", "De fungerend voorzitter"), register) == WANTED


SURNAMES = {"Femke": "Oosterzele", "Ludo": "Achterbroeck", "Minister": "Lindekens"}


def _alone(turns: tuple[tuple[str, str], ...]) -> str:
    return "\n\n".join(f"{SURNAMES.get(label.split()[0], label)}\n\n{words}" for label, words in turns)


def test_a_family_name_alone_on_a_line(register: Register) -> None:
    assert _turns(HEAD + _alone(SAID), register) == WANTED


def test_a_word_alone_on_a_line_is_nobody(register: Register) -> None:
    """What the chair merely said, and the name of somebody who is not in this item."""
    for word in ("Telescopen", "Kant", "Torfsen"):
        said = f"Minister, er zijn er 12.\n\n{word}\n\nHoeveel komen er bij?"
        floor = ("De voorzitter", "Over kant en telescopen. Mevrouw Oosterzele heeft het woord.")
        turns = (floor, ("Femke Oosterzele (Groen)", said), *SAID[2:])
        assert [name for name, _ in _turns(HEAD + _alone(turns), register)] == list(WHO)


def test_the_family_name_first(register: Register) -> None:
    turned = {"Femke": "OOSTERZELE Femke (Groen)", "Ludo": "ACHTERBROECK Ludo (N-VA)", "Minister": "LINDEKENS Casper"}
    turns = [(turned.get(label.split()[0], label), words) for label, words in SAID]
    assert _turns(HEAD + "\n\n".join(f"{label}: {words}" for label, words in turns), register) == WANTED


@pytest.mark.parametrize(
    "listed",
    [
        "- De heer Jan Peeters (N-VA): over bruggen\n- Mevrouw An Maes (Groen): over wegen\n"
        "- De heer Jan Peeters (N-VA): over sluizen",
        "- De heer Jan Peeters (N-VA): Over bruggen.\n- Mevrouw An Maes (Groen): Over wegen.\n"
        "- De heer Jan Peeters (N-VA): Over sluizen.",
        "12:30 De heer Jan Peeters: opening\n13:00 Mevrouw An Maes: lezing\n14:00 De heer Jan Peeters: slot",
        "Jan Peeters – Voka: hij vindt van wel.\nAn Maes / Unizo: zij niet.",
    ],
)
def test_a_list_within_a_sitting_is_no_turn(listed: str, register: Register) -> None:
    turns = [f"{label}: {words}" for label, words in SAID]
    turns[2] += f" Dit zijn ze.\n{listed}"
    assert [name for name, _ in _turns(HEAD + "\n\n".join(turns), register)] == list(WHO)


def test_labels_without_a_chair_must_be_talk() -> None:
    text = (
        "- De heer Jan Peeters (N-VA): Dat is zo.\n- Mevrouw An Maes (Groen): Neen.\n- De heer Bo Staal (Groen): Ja.\n"
    )
    assert with_plain_labels(text) == text
    assert with_plain_labels(text + "- De heer Bo Staal (Groen): 15\n")[:2] == "- "
    assert with_plain_labels(text + "- De heer Bo Staal (Groen): Toch wel.\n")[:4] == "\t\tDe"
