"""Where the figures stand in the words of a turn: in order, one at a place, over furniture that is left out."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.clean import Cleaner
from pipeline.marking import marked

TEXT = "De heer Proef: Er zijn 12 tot 15\n\n4 Verslag\n\nhuizen en 3 tuinen.\n"
RANGES = [(0, TEXT.index("\n\n4")), (TEXT.index("huizen"), len(TEXT))]


class Figure(NamedTuple):
    char_start: int
    char_end: int


def at(words: str) -> Figure:
    return Figure(TEXT.index(words), TEXT.index(words) + len(words))


def test_figures_are_marked_in_the_words_that_are_wanted() -> None:
    said = "Er zijn 12 tot 15 huizen en 3 tuinen."
    text, marks = marked(
        Cleaner(TEXT), [Figure(at("12").char_start, at("huizen").char_end), at("3 tuinen")], RANGES, said
    )
    assert text == said
    assert [text[start:end] for start, end, _ in marks] == ["12 tot 15 huizen", "3 tuinen"]


def test_of_two_that_overlap_the_first_is_marked() -> None:
    text, marks = marked(Cleaner(TEXT), [at("12 tot 15"), at("15"), at("4 Verslag"), at("3 tuinen")], RANGES, None)
    assert [text[start:end] for start, end, _ in marks] == ["12 tot 15", "3 tuinen"]
