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
from pipeline.segment.written.behalf import without_behalf

Says = Literal["question", "answer", "lone", "reference", "twins", "pointer", "register", "annex", "section", "fate"]

_OF_SESSION = re.compile(r" ?\((?:(?:[Zz]itting|ZITTING) )?\d{4} ?- ?\d{4}\)(?=[ ,]|\Z)")


class WrittenLine(Rule, frozen=True, kw_only=True):
    """One kind of line. ``pattern`` must match the whole folded line; ``says`` tells what the line announces."""

    says: Says
    pattern: str


def says(line: str, what: Says) -> bool:
    """Whether ``line`` is one of the lines that announce ``what``."""
    folded = clean_line(line)
    if what == "question":
        folded = without_session(folded)
    return _pattern(what).fullmatch(without_behalf(folded) if what == "lone" else folded) is not None


def without_session(line: str) -> str:
    """``line`` without the session in brackets that a question of the one before has: ``nr. 5 (zitting 2030-2031)``."""
    return _OF_SESSION.sub("", line, count=1).strip()


@cache
def _pattern(what: Says) -> re.Pattern[str]:
    """All rules of one kind as one pattern: each line of a document is asked several times what it says."""
    every = (rule.pattern for rule in rules("written_lines", WrittenLine) if rule.says == what)
    return re.compile("|".join(f"(?:{pattern})" for pattern in every))
