"""Abbreviations whose full stop ends no sentence, or need not: ``rules/abbreviations.toml``.

Comes in: nothing. Goes out: the words, in lower case and without their last full stop.
Does not: cut sentences; each reader of text asks for what it sees.
"""

from __future__ import annotations

from functools import cache

from pipeline.rulebook import Rule, rules


class AbbreviationRule(Rule, frozen=True, kw_only=True):
    """Abbreviations, lower case, without their last full stop; ``may_end``: whether one may end a sentence."""

    words: tuple[str, ...]
    may_end: bool


@cache
def abbreviations(*, may_end: bool) -> frozenset[str]:
    """Those that may end a sentence, or those that never do."""
    found = rules("abbreviations", AbbreviationRule)
    return frozenset(word for rule in found if rule.may_end is may_end for word in rule.words)
