"""Whom a paragraph of reported speech names as its speaker, and where.

Comes in: the clean text of a paragraph, and the people who take part.
Goes out: ``Cue`` records in reading order: a name that is the subject, or words like ``het lid`` that stand for one.
Does not: decide whose paragraph it is (``speakers``).

A name is a subject at the start of the paragraph, before a verb (``Minister Jan Voorbeeld wenst``), or directly behind
a verb of saying in the present (``Vervolgens stelt Jan Voorbeeld``). A name anywhere else is talked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.segment.report.front import Known
from pipeline.segment.report.words import (
    Says,
    alternatives,
    is_head,
    is_title,
    office_at_start,
    office_behind_verb,
    office_of,
    words,
)

_SENTENCE_END = re.compile(
    r"(?<![\s.(][A-Za-z])(?<!\bnr)(?<!\bSt)(?<!\bart)(?<!\bdr)(?<!\bprof)[.?!][”’\"')]*\s+(?=[A-ZÀ-Þ‘“'\"(])"
)
_APPOSITION = re.compile(r"(?:,\s*[^,.;]{2,120},|\s*\([^()]{2,80}\))?\s+(?P<verb>[^\W\d_]+)")
_NAME = re.compile(
    r"[A-ZÀ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*(?:\s(?:[vV]an(?: de[nr]?)?|[dD]e[nr]?|[tT]e[nr]|[vV]ande[nr]?|’t|'t|[A-ZÀ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*)){1,4}"
)
_TITLED = re.compile(
    r"\b(?P<title>minister(?:-president)?|de heer|mevrouw)\s+(?P<name>[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þa-z'’][\w'’-]*){0,3})",
    re.IGNORECASE,
)

Where = Literal["start", "behind verb", "volgens"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of who speaks. ``name`` for a name, ``office`` for words that stand for one.

    ``first`` says whether it stands in the first sentence. ``alone`` is false for a subject of several people.
    """

    at: int
    where: Where
    first: bool
    name: str | None = None
    title: str | None = None
    office: Says | None = None
    verb: str | None = None
    alone: bool = True


class Names:
    """The names to look for in one report: compiled once."""

    def __init__(self, known: Iterable[Known]) -> None:
        names = sorted({one.name for one in known}, key=len, reverse=True)
        self.empty = not names
        either = "|".join(re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]") for name in names) or r"(?!)"
        self._start = re.compile(rf"(?P<before>(?:[^\s.,;:()]+\s+){{0,4}}?)(?P<name>{either})(?![\w-])")
        self._behind = re.compile(
            rf"\b(?P<verb>{alternatives('verb')}|[Vv]olgens)\s+(?P<before>(?:[\w.-]+\s+){{0,3}}?)(?P<name>{either})(?![\w’-])"
            r"(?P<more>\s+en\s+[A-ZÀ-Þ])?"
        )

    def cues(self, text: str) -> tuple[Cue, ...]:
        """All cues of a paragraph, in reading order."""
        end = _first_end(text)
        found = [*self._at_start(text), *self._behind_verbs(text, end), *_offices(text, end)]
        return tuple(sorted(found, key=lambda cue: cue.at))

    def _at_start(self, text: str) -> Iterable[Cue]:
        match = self._start.match(text)
        if match is None or not all(is_title(word) for word in match["before"].split()):
            return
        rest = _APPOSITION.match(text, match.end())
        joined = re.match(
            r"\s*(?:,\s*[A-ZÀ-Þ][^,.]{2,60})?\s*\b(?:en|of)\b\s+(?:[a-z-]+\s+){0,2}[A-ZÀ-Þ]", text[match.end() :]
        )
        verb = rest["verb"] if rest else None
        if joined:
            yield Cue(0, "start", True, _folded(match["name"]), alone=False)
        elif verb and verb.islower() and verb not in words("no_subject"):
            yield Cue(0, "start", True, _folded(match["name"]), match["before"].strip() or None, verb=verb)

    def _behind_verbs(self, text: str, end: int) -> Iterable[Cue]:
        for match in self._behind.finditer(text):
            if not all(is_title(word) for word in match["before"].split()):
                continue
            where: Where = "volgens" if match["verb"].lower() == "volgens" else "behind verb"
            yield Cue(
                match.start(),
                where,
                match.start() < end,
                _folded(match["name"]),
                match["before"].strip() or None,
                verb=match["verb"],
                alone=not match["more"],
            )


def names_at_start(text: str) -> tuple[str | None, str] | None:
    """A title, if any, and a name that begin a paragraph before a verb of saying: somebody on no list yet."""
    tokens = text.split(" ", 6)
    titles: list[str] = []
    while len(titles) < min(4, len(tokens)) and is_title(tokens[len(titles)]):
        titles.append(tokens[len(titles)])
    offset = len(" ".join(titles)) + 1 if titles else 0
    match = _NAME.match(text, offset)
    if match is None:
        return None
    rest = _APPOSITION.match(text, match.end())
    if rest is None or rest["verb"] not in words("verb") | {"is"}:
        return None
    return (" ".join(titles) if any(is_head(title) for title in titles) else None), match.group()


def titled_surnames(text: str) -> Sequence[tuple[str, str]]:
    """Pairs like (``minister``, ``Voorbeeld``) in a paragraph: people named by title and surname."""
    return [(match["title"].lower(), match["name"]) for match in _TITLED.finditer(text)]


def first_sentence(text: str) -> str:
    """The first sentence of a paragraph."""
    return text[: _first_end(text)]


def _first_end(text: str) -> int:
    found = _SENTENCE_END.search(text)
    return found.end() if found else len(text)


def _offices(text: str, end: int) -> Iterable[Cue]:
    start = office_at_start().match(text)
    if start:
        yield Cue(0, "start", True, office=office_of(start["office"]), verb=start["verb"].lower())
    for match in office_behind_verb().finditer(text):
        where: Where = "volgens" if match.group().lower().startswith("volgens") else "behind verb"
        yield Cue(
            match.start(),
            where,
            match.start() < end,
            office=office_of(match["office"]),
            verb=match.group().split()[0].lower(),
        )


def _folded(name: str) -> str:
    return " ".join(name.split()).replace("’", "'")
