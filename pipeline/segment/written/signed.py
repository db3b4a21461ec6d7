"""Labels of a sign and a number, or in words: ``V1:`` and ``A1:``, ``#1``, ``[1]``, ``Ten eerste``; a number alone.

Comes in: the lines of a question or of an answer.
Goes out: ``Label`` records that form one ascending series.
Does not: look for them where a question is numbered in the usual ways (``numbering`` does).

Each of them is common in prose too: ``A1`` is a road, ``Ten eerste`` opens an argument. So each part of a question must
ask something, and an answer is cut by them only where the question is labelled so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.clean import lowered
from pipeline.segment.written.labels import ORDINALS, Label, made, numbers_of
from pipeline.segment.written.lines import Line

_JOINED = r"\s?(?:,|/|&|\+|-|–|en|tot en met|t\.e\.m\.)\s?"
_ORDINAL = rf"(?:{'|'.join(ORDINALS)})"
_TEN = re.compile(
    rf"[Tt]en (?P<first>{_ORDINAL})(?P<more>(?: en (?:ten )?{_ORDINAL})?)(?P<stop>[:,]?)(?:\s+(?=\S)|$)", re.IGNORECASE
)
_RANGE = re.compile(r"-|–|tot|t\.e\.m")
_WORD = re.compile(r"\d+|[a-zé]+")
_ASKS = re.compile(r"\?|\b(?:[Gg]raag|[Hh]oeveel|[Ww]elke?|[Ww]aarom|[Ww]anneer)\b")
_STYLE = "s"


def _sign(letters: str) -> re.Pattern[str]:
    one = rf"(?:{letters}\.?|[#\[])\s?(?P<first>\d{{1,2}})(?P<more>(?:{_JOINED}(?:{letters}\.?|#)?\s?\d{{1,2}})*)"
    return re.compile(rf"(?P<hash>(?=[#\[]))?{one}\s?(?P<stop>[.:)\]]|(?(hash)|(?!)))(?:\s+(?=\S)|$)")


_IN_QUESTION, _IN_ANSWER = _sign("(?:Vr?|Q)"), _sign("(?:Vr?|A|Q)")
_ALONE = re.compile(r"(?P<first>\d{1,2})(?P<more>)(?P<stop>)$")  # on a line of its own


def signed_question(lines: Sequence[Line]) -> tuple[Label, ...]:
    """The labels of a question of which each part asks: 1, 2, 3 without a gap, all printed in one way."""
    found = (_labels(lines, pattern) for pattern in (_IN_QUESTION, _TEN, _ALONE))
    return next((tuple(one) for one in found if _each_asks(lines, one)), ())


def is_signed(label: Label) -> bool:
    """Whether the label of a question is such a one."""
    return label.style.startswith(_STYLE)


def signed_answer(lines: Sequence[Line], asked: Sequence[Label]) -> tuple[Label, ...]:
    """The labels of an answer to a question that has such labels: ascending, no other; all, where they stand alone."""
    known = set(numbers_of(asked))
    for pattern in (_IN_ANSWER, _TEN, _ALONE):
        found = _labels(lines, pattern)
        numbers = numbers_of(found)
        known_ones = known == set(numbers) if pattern is _ALONE else known.issuperset(numbers)
        if numbers and known_ones and list(numbers) == sorted(set(numbers)):
            return tuple(found)
    return ()


def _labels(lines: Sequence[Line], pattern: re.Pattern[str]) -> list[Label]:
    found: list[Label] = []
    for index, line in enumerate(lines):
        match = pattern.match(line.text)
        if match is not None:
            label = made(lines, index, match, _numbers(match), match.end())
            found.append(replace(label, style=f"{_STYLE}{label.style}"))
    return found


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    words = (lowered(word) for word in _WORD.findall(f"{match['first']} {match['more']}"))
    told = [
        int(word) if word.isdigit() else ORDINALS.index(word) + 1
        for word in words
        if word.isdigit() or word in ORDINALS
    ]
    if len(told) == 2 and told[0] < told[1] and _RANGE.search(match["more"]):
        return tuple(range(told[0], told[1] + 1))
    return tuple(told)


def _each_asks(lines: Sequence[Line], found: Sequence[Label]) -> bool:
    """Whether labels run 1, 2, 3, and something is asked behind each of them."""
    if len(found) < 2 or list(numbers_of(found)) != list(range(1, len(found) + 1)):
        return False
    ends = [*(label.start for label in found[1:]), lines[-1].start + 1]
    return all(
        any(label.start <= line.start < end and _ASKS.search(line.text) for line in lines)
        for label, end in zip(found, ends, strict=True)
    )
