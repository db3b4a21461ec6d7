"""Written questions on one line: their line ends come back, and figures of their tables stay unread."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.extract.relined import relined
from pipeline.extract.relined.cells import loose_cells
from pipeline.extract.relined.words import ClassOfWords
from pipeline.register import read_register
from pipeline.rulebook import rules
from pipeline.segment import segment

NAME = "MIA PROEF-DE STAAL"
TITLE = "VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER VAN PROEVEN EN STALEN"
ASKED = (
    f"SCHRIFTELIJKE VRAAG nr. 12 van FIEN VOORBEELD datum: 14 maart 2023 aan {NAME} {TITLE} Proeftuinen - Bezoekers "
    "In onze proeftuinen maken scholen kennis met voorbeelden. 1. Hoeveel bezoekers waren er in 2022? Graag cijfers. "
    "2. Zie vraag 1. Is dat anders in het onderwijs?"
)
ANSWERED = (
    f"{NAME} {TITLE} ANTWOORD op vraag nr. 12 van 14 maart 2023 van FIEN VOORBEELD 1. Er waren 4.850 bezoekers. "
    "2. Neen. Zie het antwoord op vraag 1."
)
LINES = f"""\
SCHRIFTELIJKE VRAAG
nr. 12
van FIEN VOORBEELD
datum: 14 maart 2023
aan {NAME}
{TITLE}
Proeftuinen - Bezoekers
In onze proeftuinen maken scholen kennis met voorbeelden.
1. Hoeveel bezoekers waren er in 2022? Graag cijfers.
2. Zie vraag 1. Is dat anders in het onderwijs?
{NAME}
{TITLE}
ANTWOORD
op vraag nr. 12 van 14 maart 2023 van FIEN VOORBEELD
1. Er waren 4.850 bezoekers.
2. Neen. Zie het antwoord op vraag 1."""


def lines(text: str) -> list[str]:
    """The lines of a text on one line, once they are found; the text is as long as it was and has the same words."""
    found = relined(text)
    assert found is not None
    assert len(found.text) == len(text)
    assert found.text.replace("\n", " ") == text
    return found.text.split("\n")


def test_a_question_with_its_answer_gets_its_lines_back():
    assert lines(f"{ASKED} {ANSWERED}") == LINES.split("\n")


def test_several_on_one_line_are_parted():
    assert lines(f"{ASKED} {ANSWERED} {ASKED} {ANSWERED}") == [*LINES.split("\n"), *LINES.split("\n")]


def test_an_answer_by_itself_gets_its_lines_back():
    answer = f"{ANSWERED} {'De tuinen blijven open. ' * 6}".strip()
    assert lines(answer)[:5] == [*LINES.split("\n")[10:14], "1. Er waren 4.850 bezoekers."]


@pytest.mark.parametrize(
    ("was", "printed", "found"),
    [
        (" aan MIA", " MIA", f"datum: 14 maart 2023\n{NAME}\n{TITLE}\nProeftuinen - Bezoekers\n"),
        ("Proeftuinen - Bezoekers", "VLIF - Steun", f"{TITLE}\nVLIF - Steun\nIn onze"),
        ("Bezoekers In onze proeftuinen maken", "Bezoekers De proeftuinen laten", "Bezoekers\nDe proeftuinen laten"),
        ("Bezoekers In onze proeftuinen maken", "Haltes De Lijn laten", "Haltes De Lijn laten"),
        ("kennis met voorbeelden. 1. H", "kennis 1. H", "kennis\n1. Hoeveel"),
        ("1. Er waren 4.850 bezoekers. 2.", "1. Jaar Aantal 2021 4.500 2022 4.850 2.", "4.850\n2. Neen."),
        (
            "bezoekers. 2. Neen",
            "bezoekers, zie vraag 2. Daar stond per type: 12 2. Neen",
            "zie vraag 2. Daar stond per type: 12\n2. Neen",
        ),
        ("bezoekers. 2. Neen", "bezoekers: 1. scholen; 2. clubs. 2. Neen", "bezoekers: 1. scholen; 2. clubs.\n2. Neen"),
        ("Bezoekers In onze", "Bezoekers Na Nieuwjaar In onze", "Bezoekers Na Nieuwjaar In onze"),
        ("1. Er waren", "Ad 1. Er waren", "VOORBEELD\nAd 1. Er waren"),
        ("ANTWOORD op", "ANTWOORD namens JAN STAAL op", "ANTWOORD\nnamens JAN STAAL\nop vraag nr. 12"),
        (
            " ANTWOORD op",
            " mede namens JAN STAAL VLAAMS MINISTER VAN BEVERS ANTWOORD op",
            f"{NAME}\n{TITLE}\nmede namens JAN STAAL\nVLAAMS MINISTER VAN BEVERS\nANTWOORD\nop vraag",
        ),
        ("ANTWOORD op", "GECOÖRDINEERD ANTWOORD op", f"{TITLE}\nGECOÖRDINEERD ANTWOORD\nop vraag"),
        ("ANTWOORD op vraag nr. 12 van 14 maart 2023 van FIEN VOORBEELD", "ANTWOORD", f"{TITLE}\nANTWOORD\n1. Er"),
        (
            "op vraag 1.",
            "op vraag 1. JAN STAAL VLAAMS MINISTER VAN BEVERS Ik sluit aan.",
            "op vraag 1.\nJAN STAAL\nVLAAMS MINISTER VAN BEVERS\nIk sluit aan.",
        ),
        (
            "onderwijs?",
            "onderwijs? Deze vraag werd gesteld aan de ministers Mia Proef-de Staal (12), Jan Staal (8)",
            f"onderwijs?\nDeze vraag werd gesteld aan de ministers Mia Proef-de Staal (12), Jan Staal (8)\n{NAME}\n",
        ),
        ("op vraag 1.", "op vraag 1. BIJLAGE Overzicht", "op vraag 1.\nBIJLAGE Overzicht"),
    ],
)
def test_what_differs_from_one_to_the_next(was, printed, found):
    text = f"{ASKED} {ANSWERED}"
    assert was in text
    assert found in "\n".join(lines(text.replace(was, printed)))


@pytest.mark.parametrize(
    "kept",
    [
        "De premie stijgt volgens artikel 2. Dat is meer dan vorig jaar",
        "Er werden 4.010 (20,1 %) aanvragen geweigerd",
        "Dat antwoordde ik op vraag 2. Daar blijf ik bij",
    ],
)
def test_a_number_in_a_sentence_begins_no_line(kept):
    assert kept in "\n".join(lines(f"{ASKED} {ANSWERED} {kept}."))


@pytest.mark.parametrize(
    "text",
    [
        LINES,
        "Er zijn 12 bruggen. " * 40,
        f"{'De minister verwees naar het antwoord op vraag nr. 12 van 14 maart 2023. ' * 8}",
        f"SCHRIFTELIJKE VRAAG nr. 12 van FIEN VOORBEELD datum: 14 maart 2023\n{'Er zijn 12 bruggen. ' * 40}",
    ],
    ids=["with its lines", "prose", "mentions an answer", "a heading of its own line"],
)
def test_a_text_with_its_lines_is_left_alone(text):
    assert relined(text) is None


@pytest.mark.parametrize("seed", range(300))
def test_no_damage_stops_it_and_no_letter_is_lost(seed):
    dice = random.Random(seed)
    words = f"{ASKED} {ANSWERED} {ASKED} {ANSWERED}".split()
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(len(words))
        words[at : at + dice.randint(0, 3)] = dice.sample([*words, "MINISTER:", ";;", "-", "1.", "ANTWOORD", ""], 2)
    text = " ".join(words)
    found = relined(text)
    assert found is None or found.text.replace("\n", " ") == text
    assert found is None or all(0 <= start < end <= len(text) for start, end in found.cells)


def test_the_reader_says_what_was_done(read):
    text = f"{ASKED} {ANSWERED.replace('4.850 bezoekers', '4.850 bezoekers. Jaar Aantal 2021 4.500 2022 4.850')}"
    document = read("uitvoer.txt", text)
    assert [problem.code for problem in document.problems] == ["lines_lost"]
    assert "uitvoer.txt" in document.problems[0].message
    marked = [document.text[mark.start : mark.end] for mark in document.marks if mark.kind == "cells"]
    assert marked == ["2021 4.500 2022 4.850."]


@pytest.mark.parametrize(
    ("line", "stretches"),
    [
        (
            "Provincie 2021 2022 Antwerpen 1.250 1.400 Limburg 640 710.",
            ["2021 2022 Antwerpen 1.250 1.400 Limburg 640 710."],
        ),
        ("Gent 12 Aalst 14 Ronse 9 Eeklo 3 Totaal 38 Dat waren er meer.", ["12 Aalst 14 Ronse 9 Eeklo 3 Totaal 38"]),
        ("Gent;12;3,1 Aalst;14;4,0", ["Gent;12;3,1 Aalst;14;4,0"]),
        ("Plaatsen per jaar: 2031 2032 Plaatsen Budget", ["2031 2032"]),
        ("Gent 12 (3 %) Aalst 14 (4 %) Ronse 9 (2 %)", ["12 (3 %) Aalst 14 (4 %) Ronse 9 (2 %)"]),
        ("| 5.120 | 5.304 | n.v.t. | 12 |", ["| 5.120 | 5.304 | n.v.t. | 12 |"]),
        ("Er waren 12 bruggen en 14 sluizen in 2031 500 mensen liepen mee.", []),
        ("Het kostte 1 250 000 frank en in 2032 nog 96 600 000 frank.", []),
        ("Van alle 12 24 uur open zijn er nu 14 24 uur gesloten.", []),
        ("In 2031 waren er 12 dossiers, in 2032 14 en in 2033 18.", []),
        ("Het gaat om Gent 12, Aalst 14, Ronse 9, Eeklo 3 en Zele 2.", []),
    ],
)
def test_rows_of_a_table_are_told_from_running_text(line, stretches):
    assert [line[start:end] for start, end in loose_cells(line)] == stretches


@pytest.mark.parametrize("rule", rules("relined", ClassOfWords), ids=lambda rule: rule.id)
def test_each_class_of_words_does_what_its_examples_say(rule):
    if rule.says == "prose":
        assert all(list(loose_cells(example)) == [] for example in rule.examples)
        assert all(list(loose_cells(example)) != [] for example in rule.counter_examples)
        return
    for example in rule.examples:
        subject, _, body = example.partition(" | ")
        assert f"{TITLE}\n{subject}\n{body}" in "\n".join(lines(_asking(f"{subject} {body}")))
    for example in rule.counter_examples:
        assert f"{TITLE}\n{example} 7 bruggen?\n" in "\n".join(lines(_asking(f"{example} 7 bruggen?")))


def _asking(words: str) -> str:
    head, behind = ASKED.partition("Proeftuinen")[0], ASKED.partition("voorbeelden. ")[2]
    return f"{head}{words} {behind} {ANSWERED}"


@pytest.mark.parametrize("name", ["schriftelijke_vraag_12.txt"])
def test_the_sample_reads_the_same_on_one_line(root: Path, tmp_path: Path, name: str):
    _reads_the_same(root / "data" / "raw" / name, tmp_path)


def test_real_ones_read_the_same_on_one_line(shared: Path, tmp_path: Path):
    found = [path for path in sorted((shared / "documents").glob("*.txt")) if _begins(path.read_text("utf-8")) >= 0]
    assert len(found) == 2
    for path in found:
        _reads_the_same(path, tmp_path)


def _begins(text: str) -> int:
    found = re.search(r"^SCHRIFTELIJKE VRAAG$", text, re.MULTILINE)
    return found.start() if found else -1


def _reads_the_same(path: Path, folder: Path) -> None:
    text = path.read_text("utf-8")
    with_lines, without = folder / "a.txt", folder / "b.txt"
    with_lines.write_text(text[_begins(text) :], "utf-8")
    without.write_text(" ".join(text[_begins(text) :].split()), "utf-8")
    read = [segment(extract(one, doc_id="x", source_path="x"), read_register()) for one in (with_lines, without)]
    asked = [[(one.number, one.date, one.asker, one.addressee) for one in each.questions] for each in read]
    assert read[1].questions[0].subject in (None, read[0].questions[0].subject)
    pairs = [[(one.label, one.status, _words(one.answer_text)) for one in each.pairs] for each in read]
    assert asked[0] == asked[1]
    assert pairs[0] == pairs[1]


def _words(text: str | None) -> str:
    """Without blanks: where a word was broken at a line's end, nothing tells it any more."""
    return re.sub(r"[\s-]", "", text or "")
