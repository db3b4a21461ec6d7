"""What stands between a figure and what leads to it changes nothing in the figure, over all tables of sentences.

Words of place, of time and of who says it are set before each figure that follows a verb or ``er``; words that blur it
before each figure. The few sentences in which they do change something, mostly because the words do not fit there, are
counted: their number may only fall.
"""

from __future__ import annotations

import pytest

from pipeline.annotate.found import Found
from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.tokens import tokens
from pipeline.annotate.prose import read
from tests.annotate.prose.table import HERE, cases

SENTENCES = sorted({sentence for path in HERE.glob("*.txt") for sentence, claims in cases(path.name) if claims})


def told(found: Found, *, exactly: bool = True) -> tuple[object, ...]:
    one = found.quantity
    said = (one.kind, one.value, one.low, one.high, one.unit, one.change, one.rate_per)
    return (*said, one.comparator) if exactly else said


def led_to(sentence: str, found: Found) -> bool:
    """Whether a verb or ``er`` stands right before the figure."""
    cut = [token for token in tokens(sentence, 0, len(sentence)) if token.end <= found.start]
    last = cut[-1].low if cut else ""
    return last == "er" or (last != "te" and (last in lexicon().verbs or of_verb(last) is not None))


def with_words(words: str, sentence: str, found: Found) -> str:
    return f"{sentence[: found.start]}{words} {sentence[found.start :]}"


@pytest.mark.parametrize(("words", "most"), [("echter", 7), ("volgens mij", 14), ("in Gent", 47), ("dit jaar", 10)])
def test_words_before_a_figure_change_nothing(words: str, most: int) -> None:
    changed = [
        varied
        for sentence in SENTENCES
        for before in [read(sentence)]
        for one in before
        if led_to(sentence, one)
        for varied in [with_words(words, sentence, one)]
        if [told(two) for two in read(varied)] != [told(two) for two in before]
    ]
    assert len(changed) <= most, changed


@pytest.mark.parametrize(("words", "most"), [("ongeveer", 83), ("minstens", 112)])
def test_words_that_blur_change_nothing_but_how_exact_a_figure_is(words: str, most: int) -> None:
    changed = [
        varied
        for sentence in SENTENCES
        for before in [read(sentence)]
        for one in before
        for varied in [with_words(words, sentence, one)]
        if [told(two, exactly=False) for two in read(varied)] != [told(two, exactly=False) for two in before]
    ]
    assert len(changed) <= most, changed
