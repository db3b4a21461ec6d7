"""A typo in a rule file stops the run: it would otherwise be a silent change of the figures."""

from __future__ import annotations

import pytest

from pipeline.rulebook import Rule, RuleError, parse

ENTRY = '[[rule]]\nid = "een"\nwhy = "Daarom."\nexamples = ["een"]\n'


def test_entries_come_in_the_order_of_the_file() -> None:
    assert [one.id for one in parse((ENTRY + ENTRY.replace("een", "twee")).encode(), Rule, origin="x")] == [
        "een",
        "twee",
    ]


@pytest.mark.parametrize(
    "book",
    [
        ENTRY + ENTRY,
        ENTRY + 'exampels = ["een"]\n',
        ENTRY.replace('why = "Daarom."\n', ""),
        ENTRY.replace('["een"]', '"een"'),
        ENTRY.replace("[[rule]]", "[[rules]]"),
        "geen toml",
    ],
    ids=["doubled id", "unknown field", "missing field", "wrong type", "misspelt heading", "no TOML"],
)
def test_a_typo_is_told_with_its_file(book: str) -> None:
    with pytest.raises(RuleError, match=r"rules/x\.toml"):
        parse(book.encode(), Rule, origin="rules/x.toml")
