"""What came where figures were asked: figures, an annex, a pointer, nothing.

Comes in: the clean text of an answer, and whether it holds a figure.
Goes out: the value of ``qa_pairs.figure_response``.
Does not: decide what is a figure, or whether figures were asked.

The wordings are data (``rules/figure_responses.toml``), tried in the order of the file.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pipeline.rulebook import Rule, rules

Response = Literal["figures", "zero", "annex", "elsewhere", "not_available", "none"]


class ResponseRule(Rule, frozen=True, kw_only=True):
    """Wordings that mean one response. ``patterns`` are regular expressions over clean text, both in lower case.

    ``examples`` are answers read as ``response``, ``counter_examples`` answers that this rule leaves alone. In an
    answer of more than ``longest`` characters the rule is silent.
    """

    response: Literal["zero", "annex", "elsewhere", "not_available"]
    patterns: tuple[str, ...]
    longest: int = 1_000_000


def figure_response(answer: str | None, *, has_figures: bool) -> Response:
    """What an answer to a question for figures gives; a figure outranks every wording."""
    if has_figures:
        return "figures"
    lowered = (answer or "").lower()  # much quicker than to set case aside at each character of each pattern
    for rule in rules("figure_responses", ResponseRule) if lowered else ():
        if len(lowered) <= rule.longest and compiled(rule).search(lowered):
            response: Response = rule.response
            return response
    return "none"


@cache
def compiled(rule: ResponseRule) -> re.Pattern[str]:
    """The patterns of one rule as one expression."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in rule.patterns))
