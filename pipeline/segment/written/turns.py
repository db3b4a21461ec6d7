"""Question and answer by turns in one text: ``1. Hoeveel?``, ``Antwoord: 12.``, ``2. Waar?``, ``Antwoord: hier.``.

Comes in: the lines below the heading of a question.
Goes out: ``Turn`` records: what is asked, with its labels, and what stands below it.
Does not: take one answer to several questions for turns, or say whose words stand below a question where no line
announces them: then the turn has no ``announced``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.clean import lowered
from pipeline.segment.asks import is_request
from pipeline.segment.written.labels import KINDS, Label, labels_of
from pipeline.segment.written.lines import Line
from pipeline.segment.written.signed import signed_question

_WORD = r"(?:(?:[Hh]et|HET) )?(?:[Aa]ntwoord|ANTWOORD|[Aa]ntw\.|ANTW\.)"
_MINISTER = r"(?:(?:[Vv]laamse? |VLAAMSE? )?(?:vice)?[Mm]inister|(?:VICE)?MINISTER)"
_WHOSE = rf"(?: (?:(?:van|VAN) )?(?:(?:de|DE) )?{_MINISTER}[^.?!:;]{{0,90}}?)?"
_OF_WHICH = r"(?: (?:op )?(?:(?:de|uw) )?(?:(?:deel)?vraag )?(?:nr\. ?)?(?:\d{1,2}|[a-z]))?"
_ANNOUNCES = re.compile(rf"(?:{_WORD}{_WHOSE}{_OF_WHICH}(?:\s?:|\s?[–—-](?=\s|\Z)|\.?\Z)|A\s?\d{{0,2}}\s?:)(?:\s+|\Z)")
_BEHIND_QUESTION = re.compile(rf"(?<=\?)\s+(?={_ANNOUNCES.pattern})")
_ASKED_BY_WORD = re.compile(r"(?:[Vv]raag|VRAAG|V|Q)\s?:")
_STATEMENT = re.compile(r"(?:[-–—•*]|[-=]?>|→)?\s*[A-ZÀ-Þ\d]")


@dataclass(frozen=True, slots=True)
class Turn:
    """``asked`` and its ``labels``; the line that ``announced`` the answer, and its ``answer``."""

    asked: tuple[Line, ...]
    labels: tuple[Label, ...]
    announced: Line | None
    answer: tuple[Line, ...]


def turns_in(lines: Sequence[Line]) -> tuple[Turn, ...]:
    """The turns of ``lines``, of which each asks and is answered under the word for answer; empty unless several."""
    cut = [part for line in lines for part in _cut(line)]
    marks = [at for at, line in enumerate(cut) if _ANNOUNCES.fullmatch(line.text)]
    if len(marks) < 2:
        return ()
    plain = [line for at, line in enumerate(cut) if at not in marks]
    candidates: list[Sequence[Label]] = [labels_of(kind, plain) for kind in KINDS]
    found = (_turns(cut, marks, labels) for labels in (*candidates, signed_question(plain)))
    return next((turns for turns in found if turns), ()) or _unnumbered(cut, marks)


def untold_turns(lines: Sequence[Line], labels: Sequence[Label]) -> tuple[Turn, ...]:
    """The sub-questions of a text without an answer, where below each of them something is stated; else none.

    That may answer it or tell why it is asked: whose words it is, is not told.
    """
    turns: list[Turn] = []
    starts = [at for label in labels for at, line in enumerate(lines) if line.start == label.start]
    for order, (first, last) in enumerate(pairwise([*starts, len(lines)])):
        end = next((at + 1 for at in range(last - 1, first - 1, -1) if lines[at].text.endswith("?")), last)
        rest = tuple(lines[end:last])
        if not rest or not _STATEMENT.match(rest[0].text) or not rest[-1].text.endswith(".") or _asks(rest):
            return ()
        turns.append(Turn(tuple(lines[first if order else 0 : end]), (labels[order],), None, rest))
    return tuple(turns)


def _cut(line: Line) -> Iterator[Line]:
    """``line``, cut before and behind words that announce an answer: on top of it, or behind a question mark."""
    asked = _BEHIND_QUESTION.search(line.text)
    if asked is not None:
        yield replace(line, end=line.start + asked.start(), text=line.text[: asked.start()])
        line = replace(line, start=line.start + asked.end(), text=line.text[asked.end() :], gap=False, page_break=False)
    found = _ANNOUNCES.match(line.text)
    if found is None or found.end() == len(line.text):
        yield line
        return
    word = found.group().rstrip()
    yield replace(line, end=line.start + len(word), text=word)
    start = line.start + found.end()
    yield replace(line, start=start, text=line.text[found.end() :], gap=False, page_break=False)


def _turns(lines: Sequence[Line], marks: Sequence[int], candidates: Sequence[Label]) -> tuple[Turn, ...]:
    """One turn for each of ``marks``, where above each stands what is numbered next, and asks.

    Below the last answer a question may be left; where another than the next stands there, all this was quoted.
    """
    at = {line.start: index for index, line in enumerate(lines)}
    opened: list[tuple[int, tuple[Label, ...]]] = []
    number = 0
    for floor, mark in pairwise([-1, *marks, len(lines)]):
        here = [label for label in candidates if floor < at[label.start] < mark]
        ends = [*(at[label.start] for label in here[1:]), mark]
        asking = [
            one for one, end in zip(here, ends, strict=False) if one.part < 2 and _asks(lines[at[one.start] : end])
        ]
        asked: list[Label] = []
        while len(following := [one for one in asking if one.numbers == (number + 1,)]) == 1:
            asked += following
            asking = [one for one in asking if one.start > following[0].start]
            number += 1
        if asked:
            opened.append((at[asked[0].start], tuple(asked)))
        elif mark < len(lines) or asking:
            return ()
    return _between(lines, [*marks, len(lines)][: len(opened)], opened)


def _asks(lines: Sequence[Line]) -> bool:
    return any(is_request(lowered(line.text)) for line in lines)


def _unnumbered(lines: Sequence[Line], marks: Sequence[int]) -> tuple[Turn, ...]:
    """Turns without numbers: ``Vraag: ...`` and ``Antwoord: ...``."""
    opened = [at for at, line in enumerate(lines) if _ASKED_BY_WORD.match(line.text)]
    floors = [0, *marks]
    alone = len(opened) == len(marks) and all(
        low <= at < high for low, at, high in zip(floors, opened, marks, strict=False)
    )
    return _between(lines, marks, [(at, ()) for at in opened]) if alone else ()


def _between(
    lines: Sequence[Line], marks: Sequence[int], opened: Sequence[tuple[int, tuple[Label, ...]]]
) -> tuple[Turn, ...]:
    """The turns that begin where they are ``opened``; what stands above the first leads it in."""
    ends = [*(at for at, _ in opened[1:]), len(lines)]
    return tuple(
        Turn(
            asked=tuple(lines[first if order else 0 : mark]),
            labels=labels,
            announced=lines[mark] if mark < last else None,
            answer=tuple(lines[mark + 1 : last]),
        )
        for order, ((first, labels), mark, last) in enumerate(zip(opened, marks, ends, strict=True))
    )
