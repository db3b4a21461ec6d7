"""Line feeds of clean text: folds go, paragraphs stand apart, rows and items stay."""

from __future__ import annotations

import pytest

from pipeline.rulebook import rules
from pipeline.segment.written.folds import FoldWords, unfolded


@pytest.mark.parametrize("rule", rules("written_folds", FoldWords), ids=lambda rule: rule.id)
def test_a_sentence_goes_on_behind_these_words_alone(rule: FoldWords) -> None:
    for example in rule.examples:
        assert unfolded(example) == example.replace("\n", " ")
    for example in rule.counter_examples:
        assert unfolded(example) == example


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hoe evolueerde dat t.o.v.\n2031 en 2030?", "Hoe evolueerde dat t.o.v. 2031 en 2030?"),
        ("Totaal\n12\n13", "Totaal\n12\n13"),
        ("Opsplitsing volgens:\na) kmo;\nb) provincie.", "Opsplitsing volgens:\na) kmo;\nb) provincie."),
        (
            "Sinds 2031 kunnen gemeenten een premie krijgen voor het herstel van hun bruggen en kaden.\n"
            "Hoeveel premies werden er intussen uitbetaald?",
            "Sinds 2031 kunnen gemeenten een premie krijgen voor het herstel van hun bruggen en kaden.\n\n"
            "Hoeveel premies werden er intussen uitbetaald?",
        ),
        ("Een alinea.\n\nEen andere.", "Een alinea.\n\nEen andere."),
    ],
)
def test_what_becomes_of_line_feeds(text: str, wanted: str) -> None:
    assert unfolded(text) == wanted
