"""Every entry of the rule files of the quantity engine, bound to what the engine makes of its examples."""

import pytest

from pipeline.abbreviations import AbbreviationRule
from pipeline.annotate.lexis.lexicon import ChangeRule, ClassRule, ComparatorRule, ContextRule, ReferenceRule, UnitRule
from pipeline.annotate.lexis.sentences import Sentences
from pipeline.annotate.phrases.weakness import WeakRule
from pipeline.annotate.prose import read
from pipeline.rulebook import rules


def entries(name, kind):
    return [pytest.param(rule, id=rule.id) for rule in rules(name, kind)]


def quantities(text):
    return [found.quantity for found in read(text)]


@pytest.mark.parametrize("rule", entries("units", UnitRule))
def test_units(rule):
    for example in rule.examples:
        assert any(one.unit_lemma == rule.lemma for one in quantities(f"Het gaat om {example}.")), example
    for example in rule.counter_examples:
        assert not any(one.unit_lemma == rule.lemma for one in quantities(f"Het gaat om {example}.")), example


@pytest.mark.parametrize("rule", entries("comparators", ComparatorRule))
def test_comparators(rule):
    for example in rule.examples:
        assert [one.comparator for one in quantities(example)] == [rule.comparator], example
    for example in rule.counter_examples:
        found = quantities(example)
        if rule.comparator == "=":
            assert all(one.comparator != "=" for one in found), example
        else:
            assert rule.comparator not in [one.comparator for one in found], example


@pytest.mark.parametrize("rule", entries("comparators", ComparatorRule))
def test_every_comparator_phrase_is_read(rule):
    for phrase in rule.before:
        if phrase.startswith(("binnen", "uiterlijk", "ten laatste", "een termijn")) or phrase.endswith(
            ("duur van", "maximale")
        ):
            text = f"Het antwoord komt {phrase} 45 werkdagen."
        else:
            text = f"Het gaat om {phrase} 45 procent."
        assert rule.comparator in [one.comparator for one in quantities(text)], phrase


@pytest.mark.parametrize("rule", entries("change", ChangeRule))
def test_change(rule):
    for example in rule.examples:
        assert [one.change for one in quantities(example)] == [rule.change], example
    for example in rule.counter_examples:
        assert all(one.change is None for one in quantities(example)), example


@pytest.mark.parametrize("rule", entries("references", ReferenceRule))
def test_references(rule):
    for example in rule.examples:
        assert quantities(example) == [], example
    for example in rule.counter_examples:
        assert quantities(example), example


@pytest.mark.parametrize("rule", entries("function_words", ClassRule))
def test_closed_classes(rule):
    for example in rule.examples:
        assert any(found.rule == "counted noun" for found in read(example)), example
    for example in rule.counter_examples:
        assert not any(found.quantity.unit in rule.words for found in read(example)), example


@pytest.mark.parametrize("rule", entries("weak", WeakRule))
def test_weak(rule):
    for example in rule.examples:
        assert [one.weak for one in quantities(example)] == [True], example
    for example in rule.counter_examples:
        assert [one.weak for one in quantities(example)] == [False], example


@pytest.mark.parametrize("rule", entries("abbreviations", AbbreviationRule))
def test_abbreviations(rule):
    for example in rule.examples:
        assert Sentences(example).around(0) == (0, len(example)), example
    for example in rule.counter_examples:
        assert Sentences(example).around(0)[1] < len(example), example


@pytest.mark.parametrize("rule", entries("context", ContextRule))
def test_context(rule):
    with_claims, without = rule.examples, rule.counter_examples
    if rule.effect == "guard":
        with_claims, without = without, with_claims
    for example in with_claims:
        assert quantities(example), example
    for example in without:
        assert quantities(example) == [], example
