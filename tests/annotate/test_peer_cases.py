"""A peer's own Dutch test cases, by scope: the value right in at least 95 % of each, counted over all cases.

Cases that the guidelines exclude stay in the count: the article (``een cent``, ``een ha``), ``een derde`` alone (a
fraction here), ``niet minder dan`` (stresses, bounds nothing), an interval told by the peer as two sizes.
"""

import json

import pytest

from pipeline.annotate.prose import read
from tests.annotate.bare import read_bounds, read_numbers

MONEY = {"EUR", "USD", "GBP", "NLG"}


@pytest.fixture(scope="module")
def cases(shared):
    lines = (shared / "cases" / "recognizers_dutch.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _same(found, expected):
    known = found is not None and expected is not None
    return found == expected or (known and found == pytest.approx(expected, rel=1e-3))


def _number(case):
    found = read_numbers(case["input"])
    pairs = zip(found, case["expected"], strict=False)
    return len(found) == len(case["expected"]) and all(_same(one.value, wanted["value"]) for one, wanted in pairs)


def _range(case):
    found = read_bounds(case["input"])
    pairs = zip(found, case["expected"], strict=False)
    return len(found) == len(case["expected"]) and all(
        _same(one.low, wanted["low"]) and _same(one.high, wanted["high"]) for one, wanted in pairs
    )


def _claims(case, wanted_kind):
    values = []
    for quantity in (found.quantity for found in read(case["input"])):
        if wanted_kind(quantity):
            values.extend([quantity.value] if quantity.value is not None else [quantity.low, quantity.high])
    nothing = not case["expected"] and values
    return not nothing and all(any(_same(one, wanted["value"]) for one in values) for wanted in case["expected"])


SCOPES = {
    "number": (125, _number),
    "range": (46, _range),
    "percentage": (24, lambda case: _claims(case, lambda one: one.kind == "percentage")),
    "currency": (21, lambda case: _claims(case, lambda one: one.unit_norm in MONEY)),
    "dimension": (28, lambda case: _claims(case, lambda one: one.kind == "measure")),
}


@pytest.mark.parametrize("scope", SCOPES)
def test_value_is_right_in_95_percent(cases, scope):
    n, right = SCOPES[scope]
    of_scope = [case for case in cases if case["scope"] == scope]
    wrong = [case["input"] for case in of_scope if not right(case)]
    assert len(of_scope) == n
    assert 1 - len(wrong) / n >= 0.95, wrong
