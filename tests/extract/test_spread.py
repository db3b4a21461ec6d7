"""Texts whose words a converter set apart by two blanks, three or a tab, as it does with justified lines."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from pipeline.extract.plain import read_text
from pipeline.extract.spread import JoiningWords, closed_up, rest_closed_up
from pipeline.rulebook import rules

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"
FORMS = ("committee_joined_questions_and_furniture", "plenary_debate_with_interruptions", "written_joint_answers")


@pytest.mark.parametrize("rule", rules("spread", JoiningWords), ids=lambda rule: rule.id)
def test_the_words_of_running_text_are_put_together(rule):
    for example in rule.examples:
        assert closed_up(example)[0] == re.sub(" +", " ", example)
    for line in rule.counter_examples:
        assert closed_up(line) == (line, False)


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("blank", ["  ", "   ", "\t", " \t"])
def test_a_document_whose_lines_are_spread_reads_as_it_was(name: str, blank: str):
    text = (DOCUMENTS / name / "source.txt").read_text("utf-8")
    lines = text.split("\n")
    spread = "\n".join(re.sub(r"(?<=\S) (?=\S)", blank, line) if len(line) > 50 else line for line in lines)
    assert spread != text
    assert read_text(spread.encode(), name="x.txt") == read_text(text.encode(), name="x.txt")


def test_lines_that_are_spread_in_part_are_closed_up():
    """Only the lines with two words alone that join others are certain; they vouch for the rest."""
    text = (
        "zodat  de  gegevens over  het  jaar 2031 bekend\nzijn en  van  belang  dat  de brug\ndaar  vertrouwen houdt\n"
    )
    closed, was_spread = closed_up(text)
    assert was_spread
    assert closed.endswith("\ndaar  vertrouwen houdt\n")
    assert rest_closed_up(closed) == re.sub(" +", " ", text)


ROWS = """Provincie  Aantal  Bedrag
Limburg  12  1.200
Oost-Vlaanderen  9  900,50 €
Totaal  21  2.100,50
"""


@pytest.mark.parametrize("wide", ["  ", "   ", "\t"])
def test_rows_and_the_line_above_them_keep_their_blanks(wide: str):
    rows = ROWS.replace("  ", wide)
    text = f"De  minister  zegt  dat  het  goed  gaat  met  de  bruggen.\nHet  is  waar  dat  er  veel  zijn.\n\n{rows}"
    closed, was_spread = closed_up(text)
    assert was_spread
    assert rest_closed_up(closed).endswith(f"\n\n{rows}")


def test_wider_blanks_part_columns():
    line = "De  minister  zegt  dat  het    en  van  de  andere"
    assert closed_up(f"{line}\n{line}") == (f"{line}\n{line}", False)


def test_a_theme_keeps_the_blanks_around_its_dash():
    """They tell a written question without a heading."""
    text = "Kmo’s  -  Bruggen\n" + "De  vraag  is  of  het  zo  is.\n" * 3
    closed, _ = closed_up(text)
    assert rest_closed_up(closed).startswith("Kmo’s  -  Bruggen\n")


def test_a_text_with_blanks_in_a_few_lines_is_left_as_it_is():
    rng = random.Random(7)
    words = ("Gent", "Aalst", "brug", "sluis", "12", "1.400", "in 2031", "van de", "totaal")
    for _ in range(200):
        text = "\n".join("  ".join(rng.sample(words, rng.randrange(1, 6))) for _ in range(9))
        assert closed_up(text) == (text, False)
