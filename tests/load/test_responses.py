"""The wordings of answers without figures: each rule bound to its examples and counter-examples."""

from __future__ import annotations

import re

import pytest

from pipeline.load.responses import ResponseRule, compiled, figure_response
from pipeline.rulebook import rules

RULES = rules("figure_responses", ResponseRule)


@pytest.mark.parametrize(("rule", "answer"), [(rule, one) for rule in RULES for one in rule.examples])
def test_examples_are_decided_by_their_rule(rule: ResponseRule, answer: str) -> None:
    assert compiled(rule).search(answer.lower())
    assert figure_response(answer, has_figures=False) == rule.response


@pytest.mark.parametrize(("rule", "answer"), [(rule, one) for rule in RULES for one in rule.counter_examples])
def test_counter_examples_are_left_alone(rule: ResponseRule, answer: str) -> None:
    assert not compiled(rule).search(answer.lower())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_pattern_is_needed_by_an_example_or_stands_alone(rule: ResponseRule) -> None:
    assert rule.examples
    assert rule.counter_examples


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_patterns_are_in_lower_case_as_the_text_is_that_they_read(rule: ResponseRule) -> None:
    for pattern in rule.patterns:
        said = re.sub(r"\\.", "", pattern)  # without \W, \A and the like
        assert said == said.lower()


def test_case_is_set_aside() -> None:
    assert figure_response("ZIE BIJLAGE.", has_figures=False) == "annex"


def test_a_figure_outranks_every_wording() -> None:
    assert figure_response("Zie bijlage.", has_figures=True) == "figures"


@pytest.mark.parametrize("answer", [None, "", "De minister volgt dit op."])
def test_anything_else_is_none(answer: str | None) -> None:
    assert figure_response(answer, has_figures=False) == "none"
