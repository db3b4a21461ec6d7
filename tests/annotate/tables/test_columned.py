"""Labels of tables whose columns cannot be put together are no figures of prose."""

from __future__ import annotations

import pytest

from pipeline.annotate.tables import read_tables

LABELS = ("0-17 jaar", "18-39 jaar", "40 jaar en ouder")


@pytest.mark.parametrize(
    "cells",
    [
        ("Mannen", "Vrouwen", *LABELS, "12", "30", "9", "7", "11", "18"),
        ("Mannen", "Vrouwen", LABELS[0], "12", "30", LABELS[1], "9", "7", "11", "18", LABELS[2], "Totaal"),
    ],
)
def test_classes_in_a_table_that_stays_unread_are_left_by_prose(cells: tuple[str, ...]) -> None:
    text = "\n\n".join(("Aantal spelers naar leeftijd", "Leeftijd", *cells)) + "\n"
    read = read_tables(text, [(0, len(text))])
    found = [label for label in LABELS if text.index(label) < text.rindex("18\n")]
    for label in found:
        at = text.index(label)
        assert any(start <= at and at + len(label) <= end for start, end in read.taken), label
