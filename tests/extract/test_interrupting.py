"""Page numbers in texts without form feeds, with words that no rule knows: told by the sentences that they part."""

from __future__ import annotations

import pytest

from pipeline.extract.plain import read_text

_SENTENCE = (
    "Het plan voor de houten bruggen over de Zoete Beek loopt al jaren en wordt nu door de gemeente met geld van"
)
_GOES_ON = "het agentschap uitgevoerd, zodat de wandelaars van het dorp en van de buurt er weer over kunnen gaan."


def _read(*pages):
    """Pages of four lines, each of which ends inside a sentence; ``pages`` stand between them."""
    text = "".join(f"{_SENTENCE}\n{_GOES_ON}\n{_SENTENCE}\n{page}\n{_GOES_ON}\n" for page in pages)
    content = read_text(text.encode(), name="x.txt")
    return [text[mark.start : mark.end] for mark in content.marks if mark.kind == "furniture"]


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param(["12", "13", "14"], id="bare"),
        pytest.param(["12", "14", "15"], id="a page without its number"),
        pytest.param([f"Proefblad van de commissie {n}" for n in (3, 4, 5)], id="behind words"),
        pytest.param([f"{n} Proefblad van de commissie" for n in (3, 4, 5)], id="before words"),
        pytest.param(["4 Proefblad", "Proefblad 5", "6 Proefblad"], id="on both sides by turns"),
        pytest.param([f"Proefblad {n} van 40" for n in (3, 4, 5)], id="out of so many"),
        pytest.param([f"Proefblad {n}/40" for n in (3, 4, 5)], id="a stroke"),
    ],
)
def test_what_counts_inside_sentences_is_furniture(pages):
    assert _read(*pages) == pages


def test_a_constant_line_beside_the_number_goes_with_it():
    pages = [f"Proefblad van de Commissie\n\n{n}" for n in (3, 4, 5)]
    assert _read(*pages) == [line for page in pages for line in page.split("\n\n")]


def test_one_number_inside_a_broken_word_is_enough():
    text = f"{_GOES_ON}\n{_SENTENCE} de wande-\n7\nlaars, die er al 12 jaar op wachten.\n"
    content = read_text(text.encode(), name="x.txt")
    assert [text[mark.start : mark.end] for mark in content.marks] == ["7"]


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param(["412", "87", "1350"], id="figures do not count"),
        pytest.param(["3", "4"], id="two may by chance"),
        pytest.param(["Proefblad 3", "Voorbeeldblad 4", "Staalblad 5"], id="not the same words"),
        pytest.param([f"voor brug {n}" for n in (1, 2, 3)], id="in small letters"),
    ],
)
def test_a_figure_alone_on_its_line_stays(pages):
    assert _read(*pages) == []


@pytest.mark.parametrize("label", ["{}", "Vraag {}", "Artikel {}"])
def test_a_label_between_sentences_stays(label):
    text = "".join(f"{_SENTENCE} {_GOES_ON}\n{label.format(n)}\nWaarom? {_GOES_ON}\n" for n in (1, 2, 3, 4))
    assert read_text(text.encode(), name="x.txt").marks == ()
