"""How a paragraph begins that introduces its speaker: titles, a name, a verb of saying.

Comes in: clean text.
Goes out: the title and the name printed.
Does not: know who takes part.
"""

from __future__ import annotations

import re

from pipeline.segment.report.words import is_head, is_title, words

APPOSITION = re.compile(r"(?:,\s*[^,.;]{2,120},|\s*\([^()]{2,80}\))?\s+(?P<verb>[^\W\d_]+)")
_WORD = r"[A-ZÀ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*"
_PARTICLE = r"[vV]an(?: de[nr]?)?|[dD]e[nr]?|[tT]e[nr]|[vV]ande[nr]?|[’']t"
_SURNAME = re.compile(rf"(?:(?:{_PARTICLE})\s)?{_WORD}(?:\s(?:{_PARTICLE}|{_WORD})){{0,4}}")
_NAME = re.compile(rf"{_WORD}(?:\s(?:{_PARTICLE}|{_WORD})){{1,4}}")


def names_at_start(text: str) -> tuple[str | None, str] | None:
    """A title, if any, and a name that begin a paragraph before a verb: somebody on no list yet.

    Behind a name without a title the verb must be one of saying.
    """
    tokens = text.split(" ", 6)
    titles: list[str] = []
    while len(titles) < min(4, len(tokens)) and is_title(tokens[len(titles)]):
        titles.append(tokens[len(titles)])
    offset = len(" ".join(titles)) + 1 if titles else 0
    match = _NAME.match(text, offset)
    if match is None:
        return None
    rest = APPOSITION.match(text, match.end())
    titled = any(is_head(title) for title in titles)
    if rest is None or not rest["verb"].islower() or rest["verb"] in words("no_subject"):
        return None
    if not titled and rest["verb"] not in words("verb") | {"is"}:
        return None
    return (" ".join(titles) if titled else None), match.group()


def stranger_at_start(text: str) -> bool:
    """Whether a paragraph begins with a title, a name or surname, and a verb of saying: somebody speaks."""
    tokens = text.split(" ", 6)
    count = 0
    while count < min(4, len(tokens)) and is_title(tokens[count]):
        count += 1
    if not any(is_head(token) for token in tokens[:count]):
        return False
    match = _SURNAME.match(text, len(" ".join(tokens[:count])) + 1)
    rest = APPOSITION.match(text, match.end()) if match else None
    return rest is not None and rest["verb"] in words("verb")
