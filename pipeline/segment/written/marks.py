"""What the lines of a written question say of what follows: ``rules/written_lines.toml``, applied.

Comes in: one line.
Goes out: which kinds of line it is.
Does not: look at other lines.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pipeline.clean import clean_line
from pipeline.rulebook import Rule, rules

Says = Literal["question", "answer", "lone", "reference", "twins", "annex", "section"]


class WrittenLine(Rule, frozen=True, kw_only=True):
    """One kind of line. ``pattern`` must match the whole folded line; ``says`` tells what the line announces."""

    says: Says
    pattern: str


def says(line: str, what: Says) -> bool:
    """Whether ``line`` is one of the lines that announce ``what``."""
    folded = clean_line(line)
    return any(pattern.fullmatch(folded) for pattern in _patterns(what))


@cache
def _patterns(what: Says) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rule.pattern) for rule in rules("written_lines", WrittenLine) if rule.says == what)
