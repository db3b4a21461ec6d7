"""Every rule reads its examples and leaves its counter-examples alone."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from pipeline.clean import Cleaner
from pipeline.rulebook import Rule, rules
from pipeline.segment.asks import Asking, Breakdown, Request, asks_for_figures, breakdowns_asked
from pipeline.segment.chair_words import ChairWord, closes_item, hands_to, joins, resumes, urges
from pipeline.segment.dates import legislature
from pipeline.segment.floor import floor_in_other_words
from pipeline.segment.heading import Heading, InstrumentRule
from pipeline.segment.headings import find_headings
from pipeline.segment.labels import LabelWord, nameless_label, parse_label
from pipeline.segment.layers import PageEnd, page_end
from pipeline.segment.lines import read_lines
from pipeline.segment.notices import Notice, NoticeRule, find_notices


def _cases(name: str, entry: type[Rule]) -> list[object]:
    return [
        pytest.param(rule, text, wanted, id=f"{rule.id}-{'reads' if wanted else 'leaves'}-{index}")
        for rule in rules(name, entry)
        for wanted, texts in ((True, rule.examples), (False, rule.counter_examples))
        for index, text in enumerate(texts)
    ]


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("label_words", LabelWord))
def test_label_words(rule: LabelWord, text: str, wanted: bool) -> None:
    nameless = rule.role in ("somebody", "unnamed")
    label = nameless_label(text) if nameless else parse_label(text)
    assert (label is not None) is wanted
    assert not (nameless and parse_label(text))
    if wanted and rule.role in ("chair", "minister"):
        assert label is not None
        assert label.kind == rule.role


def _notices(text: str) -> list[Notice]:
    return find_notices(read_lines(f"Iemand zei iets.\n\n{text}\n\nEn dan nog iets.\n"))


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("notices", NoticeRule))
def test_notices(rule: NoticeRule, text: str, wanted: bool) -> None:
    found = _notices(text)
    assert bool(found) is wanted
    if wanted:
        assert (found[0].kind == "vote") is rule.vote
        assert (found[0].chair is not None) is rule.chair


def _headings(text: str) -> list[Heading]:
    whole = f"{text}\n\n– 12 (2021-2022)\n\nDe voorzitter: Goed.\n"
    return find_headings(read_lines(whole), Cleaner(whole), lambda at: at == 2, lambda at: False)


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("instruments", InstrumentRule))
def test_instruments(rule: InstrumentRule, text: str, wanted: bool) -> None:
    found = _headings(text)
    assert bool(found) is wanted
    if wanted:
        assert (found[0].kind, found[0].instrument) == (rule.kind, rule.instrument)


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("chair_words", ChairWord))
def test_chair_words(rule: ChairWord, text: str, wanted: bool) -> None:
    formula = re.compile("never")
    read = {
        "urges": urges(text),
        "joins": joins(text),
        "calls": floor_in_other_words(text) is not None,
        "closes": closes_item(text, formula),
        "thanks": closes_item(f"{text} Hiermee is de vraag afgehandeld.", formula),
        "hands": hands_to(text) is not None,
        "resumes": resumes(text),
    }
    assert read[rule.role] is wanted


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("asks", Asking))
def test_asks(rule: Asking, text: str, wanted: bool) -> None:
    assert asks_for_figures(text) is wanted


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("requests", Request))
def test_requests_turn_a_statement_into_a_question(rule: Request, text: str, wanted: bool) -> None:
    assert asks_for_figures(text.rstrip(".") + ", hoeveel ook.") is wanted


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("breakdowns", Breakdown))
def test_breakdowns(rule: Breakdown, text: str, wanted: bool) -> None:
    assert (rule.dimension in breakdowns_asked(text)) is wanted


class _Term(Rule, frozen=True, kw_only=True):
    name: str
    start: dt.date


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("page_ends", PageEnd))
def test_page_ends(rule: PageEnd, text: str, wanted: bool) -> None:
    found = page_end(f"Dank u wel.\n\n{text}\n\nTekst van de website.\n")
    assert bool(found) is wanted
    assert all(mark.start == 13 for mark in found)


@pytest.mark.parametrize(("rule", "text", "wanted"), _cases("terms", _Term))
def test_terms(rule: _Term, text: str, wanted: bool) -> None:
    assert (legislature(dt.date.fromisoformat(text)) == rule.name) is wanted
