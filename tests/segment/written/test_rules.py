"""The examples and counter-examples of the rule files for written questions hold."""

from __future__ import annotations

import re

import pytest

from pipeline.rulebook import rules
from pipeline.segment.written.marks import WrittenLine, says
from pipeline.segment.written.pairs import Reference

LINES = rules("written_lines", WrittenLine)
REFERENCES = rules("written_references", Reference)


@pytest.mark.parametrize("rule", LINES, ids=lambda rule: rule.id)
def test_lines_say_what_their_examples_say(rule: WrittenLine) -> None:
    for example in rule.examples:
        assert re.fullmatch(rule.pattern, example), example
        assert says(f"  {example} ", rule.says)
    for example in rule.counter_examples:
        assert not re.fullmatch(rule.pattern, example), example


@pytest.mark.parametrize("rule", REFERENCES, ids=lambda rule: rule.id)
def test_references_are_told_from_answers(rule: Reference) -> None:
    pattern = re.compile(rule.pattern, re.IGNORECASE)
    assert (rule.means == "named") == ("which" in pattern.groupindex)
    for example in rule.examples:
        assert pattern.fullmatch(example), example
    for example in rule.counter_examples:
        assert not any(re.fullmatch(one.pattern, example, re.IGNORECASE) for one in REFERENCES), example
