"""A typo in a rule file stops the run: it would otherwise be a silent change of the figures."""

from __future__ import annotations

import tomllib
from pathlib import Path

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


def test_the_entry_is_told_by_its_id() -> None:
    with pytest.raises(RuleError, match="`exampels` in the entry 'twee'"):
        parse((ENTRY + ENTRY.replace("een", "twee") + 'exampels = ["een"]\n').encode(), Rule, origin="x")
    with pytest.raises(RuleError, match=r"in 'examples\[1\]' of the entry 'een'"):
        parse(ENTRY.replace('["een"]', '["een", 1]').encode(), Rule, origin="x")


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in (Path(__file__).parents[1] / "pipeline/rules").glob("*.toml"))
)
def test_no_list_says_a_thing_twice(name: str, root: Path) -> None:
    book = tomllib.loads((root / "pipeline" / "rules" / f"{name}.toml").read_text(encoding="utf-8"))
    lists = [(rule["id"], one) for rule in book["rule"] for one in rule.values() if isinstance(one, list)]
    assert [(rule, thing) for rule, one in lists for at, thing in enumerate(one) if thing in one[:at]] == []
