"""Labels that end in a number, in tables with one cell a line: ``Trap 1``, ``Jonger dan 25`` / ``jaar``.

Comes in: the lines of a text.
Goes out: the same lines, those whose figure is of the label marked as names.
Does not: guess. A line may be a label with its first cell as well (``Kust 12`` / ``14`` / ``15``): it is a label where
as many figures follow as behind the labels without one, or where labels of the same words are numbered 1, 2, 3.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.annotate.tables.ground.lines import Line, is_closed
from pipeline.annotate.tables.ground.words import is_period

_NUMBER = re.compile(r"\d{1,3}\+?")
_SHORT = 48
_MOST_LINES = 2  # that go on with a label


@dataclass(frozen=True, slots=True)
class _Label:
    """The line ``at`` of a label, and how many figures follow it, each on a line of its own."""

    at: int
    figures: int
    number: int | None


def with_numbered_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines, the numbers of labels marked."""
    result = list(lines)
    for block in _blocks(lines):
        for at in _named(lines, block):
            result[at] = replace(lines[at], name=True)
    return result


def _named(lines: Sequence[Line], block: range) -> Iterator[int]:
    labels = list(_labels(lines, block))
    numbered = [label for label in labels if label.number is not None]
    if not numbered:
        return
    plain = Counter(label.figures for label in labels if label.number is None and label.figures > 1)
    usual = plain.most_common(1)[0][0] if plain else None
    counted = [label.number for label in numbered] == list(range(1, len(numbered) + 1)) and len(numbered) > 1
    alike = len({(label.figures, lines[label.at].label) for label in numbered}) == 1
    for label in numbered:
        if label.figures == usual or (usual is None and counted and alike and label.figures > 1):
            yield label.at


def _labels(lines: Sequence[Line], block: range) -> Iterator[_Label]:
    """The labels of a block; the last of several lines without a figure may be one that goes on."""
    at = block.start
    while at < block.stop:
        line = lines[at]
        if _is_value(line):
            at += 1
            continue
        first = at
        while at + 1 < block.stop and at - first < _MOST_LINES and _goes_on(lines[at + 1]):
            at += 1
        end = at + 1
        while end < block.stop and _is_value(lines[end]):
            end += 1
        yield _Label(first, end - at - 1, _number(line))
        at = end


def _blocks(lines: Sequence[Line]) -> Iterator[range]:
    """Stretches of short lines in which figures stand by themselves."""
    first = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or not _is_short(lines[at]) or (lines[at].blanks > 1 and not lines[at].seam):
            if at - first > 3 and any(_number(line) is not None for line in lines[first:at]):
                yield range(first, at)
            first = at if at < len(lines) and _is_short(lines[at]) else at + 1


def _is_short(line: Line) -> bool:
    return line.hollow or (len(line.text) <= _SHORT and not is_closed(line.text, ":;?!") and not line.separated)


def _is_value(line: Line) -> bool:
    return bool(line.cells) and not line.label and not line.hollow


def _goes_on(line: Line) -> bool:
    return not line.hollow and not line.cells and line.text[:1].islower()


def _number(line: Line) -> int | None:
    """The whole number that ends a line of words."""
    if line.hollow or line.separated or line.listed is not None or len(line.cells) != 1 or not line.label:
        return None
    text = line.cells[0].text
    return int(text.rstrip("+")) if _NUMBER.fullmatch(text) and not is_period(text) else None
