"""Texts of two columns side by side, as converters that keep the layout write them."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Sequence
from itertools import zip_longest

import pytest

from pipeline.annotate import annotate
from pipeline.extract.columns import in_one_column
from pipeline.register import read_register
from pipeline.segment import segment

HEAD = "Commissievergadering nr. C999 (2031-2032) – 28 februari 2032"
TURNS = [
    "VRAAG OM UITLEG van Fien Voorbeeld aan Mia Proef, Vlaams minister van Proeven, over de bruggen in het binnenland",
    "– 912 (2031-2032)",
    "De voorzitter: Mevrouw Voorbeeld heeft het woord.",
    *(
        f"{who}: {words} {'Dat is en blijft een zaak van groot belang in dit huis en daarbuiten. ' * 4}".strip()
        for who, words in (
            ("Fien Voorbeeld (Groen)", "In 2031 sloten 12 bruggen."),
            ("Minister Mia Proef", "Er zijn 14 bruggen dicht."),
            ("Fien Voorbeeld (Groen)", "Dat zijn er 2 meer."),
            ("Jan Staal (N-VA)", "Het worden er 20."),
            ("Minister Mia Proef", "Er komen 3 sluizen bij."),
        )
    ),
    "De voorzitter: De vraag om uitleg is afgehandeld.",
]
WIDTH, GAP = 44, 6


def column(turns: Sequence[str]) -> list[str]:
    """Lines of a column, a blank one between two turns."""
    return [line for turn in turns for line in [*textwrap.wrap(turn, WIDTH), ""]][:-1]


def page(left: Sequence[str], right: Sequence[str]) -> str:
    """Two columns on each line."""
    height = max(len(left), len(right))
    sides = zip([*left, *[""] * (height - len(left))], [*right, *[""] * (height - len(right))], strict=True)
    return "\n".join(f"{one:<{WIDTH + GAP}}{other}".rstrip() for one, other in sides) + "\n"


def pages(turns: Sequence[str], height: int) -> list[str]:
    """Pages of two columns so high."""
    lines = column(turns)
    columns = [lines[at : at + height] for at in range(0, len(lines), height)]
    columns += [[]] if len(columns) % 2 else []
    return [page(columns[at], columns[at + 1]) for at in range(0, len(columns), 2)]


def words(text: str) -> list[str]:
    return text.replace("\f", " ").split()


@pytest.mark.parametrize("height", [18, 24])
def test_the_columns_of_each_page_are_read_one_behind_the_other(height):
    text, problems = in_one_column("\f".join(pages(TURNS, height)) + "\f", name="x.txt")
    assert problems == ()
    assert words(text) == words(" ".join(TURNS))
    assert text.count("\f") == len(pages(TURNS, height))


def test_heads_that_are_known_tell_where_a_page_ends():
    turns = [f"{turn} Einde {at}." for at, turn in enumerate(TURNS * 4)]
    printed = "".join(f"{HEAD} {number}\n\n{one}" for number, one in enumerate(pages(turns, 18), 3))
    text, problems = in_one_column(printed, name="x.txt")
    assert problems == ()
    assert words(" ".join(line for line in text.split("\n") if not line.startswith(HEAD))) == words(" ".join(turns))


def test_who_speaks_is_found_as_in_one_column(read):
    plain = segment(read("a.txt", "\n\n".join([HEAD, *TURNS])), read_register())
    printed = segment(read("b.txt", f"{HEAD} 3\n\n" + "\f".join(pages(TURNS, 18)) + "\f"), read_register())
    assert [(one.who.name, one.act, one.text.split()) for one in printed.speeches] == [
        (one.who.name, one.act, one.text.split()) for one in plain.speeches
    ]
    assert [one.asker.name for one in printed.questions] == ["Fien Voorbeeld"]


def test_paragraphs_of_both_columns_stay_paragraphs():
    text, _ = in_one_column("\f".join(pages(TURNS, 31)) + "\f", name="x.txt")
    assert ["".join(one.split()) for one in text.split("\n\n")] == ["".join(one.split()) for one in TURNS]


def test_columns_whose_lines_are_not_level_have_no_blank_lines_inside_paragraphs():
    lines = zip_longest(column(TURNS[:5]), column(TURNS[5:]), fillvalue="")
    uneven = "".join(f"{one}\n{'':<{WIDTH + GAP}}{other}\n" for one, other in lines)
    text, _ = in_one_column(uneven + "\f", name="x.txt")
    assert [" ".join(one.split()) for one in text.split("\n\n")] == TURNS


def test_columns_whose_lines_are_not_level_are_seen_in_a_document(read):
    """Hardly a line has a wide blank in it: those of the right column stand alone, far from the margin."""
    lines = zip_longest(column(TURNS[:5]), column(TURNS[5:]), fillvalue="")
    uneven = "".join(f"{one}\n{'':<{WIDTH + GAP}}{other}\n" for one, other in lines)
    found = segment(read("x.txt", uneven + "\f"), read_register())
    plain = segment(read("y.txt", "\n\n".join(TURNS)), read_register())
    assert [one.text.split() for one in found.speeches] == [one.text.split() for one in plain.speeches]


def test_where_nothing_tells_the_pages_it_is_left_and_said(read):
    text = "".join(pages(TURNS * 8, 40))
    document = read("x.txt", text)
    assert document.text == text
    assert [problem.code for problem in document.problems] == ["columns_side_by_side"]
    proceedings = segment(document, read_register())
    assert "In 2031" in text
    assert annotate(document, proceedings).claims == ()


@pytest.mark.parametrize("seed", range(40))
def test_no_damage_loses_a_letter(seed):
    dice = random.Random(seed)
    letters = list("\f".join(pages(TURNS * 2, 20)))
    for _ in range(60):
        letters[dice.randrange(len(letters))] = dice.choice([" ", "\f", "\n", "    ", "a", "\t", "\x0b", "\u2028"])
    text = "".join(letters)
    found, _ = in_one_column(text, name="x.txt")
    assert sorted("".join(found.split())) == sorted("".join(text.split()))


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{name:<50}{number:>8}{number * 3:>8}" for number, name in enumerate(["Gent", "Aalst"] * 20, 12)),
        "\n".join(["Een lange regel van de tekst die tot aan de rand loopt en daar ook eindigt, zoals altijd."] * 30),
        "\n".join(f"{at}. Gemeente {at}      in de provincie {at}" for at in range(30)),
        "\n".join(textwrap.wrap(" ".join(TURNS), 40)),
    ],
    ids=["table", "wide", "list", "narrow"],
)
def test_what_is_no_column_of_text_is_left_alone(read, text):
    assert in_one_column(text + "\n\f", name="x.txt") == (text + "\n\f", ())
    assert read("x.txt", text + "\n\f").text == text + "\n\f"
