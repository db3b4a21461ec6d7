"""Classes of words by which a text that has lost its line ends is read again: ``rules/relined.toml``.

Comes in: the name of a class.
Goes out: its words, in lower case.
Does not: read text.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from pipeline.rulebook import Rule, rules

Says = Literal["opening", "article", "prose"]


class ClassOfWords(Rule, frozen=True, kw_only=True):
    """Words that say the same of the place where they stand."""

    says: Says
    words: tuple[str, ...]


@cache
def words_that(says: Says) -> frozenset[str]:
    """The words of a class."""
    return frozenset(word for rule in rules("relined", ClassOfWords) if rule.says == says for word in rule.words)
