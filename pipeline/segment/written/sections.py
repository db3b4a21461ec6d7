"""Sub-questions numbered anew in each section: ``A. Herstel``, ``1.``, ``2.``; ``B. Onderhoud``, ``1.``; or ``I.``.

Comes in: the lines of a question or of an answer.
Goes out: ``Label`` records of kind ``sectioned``, cited as ``A.1``, or of kind ``in roman section``, as ``II.1``; the
title of a section goes with its first label.
Does not: take letters inside one sub-question for sections: the numbers must begin again under each letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pipeline.segment.written.labels import Kind, Label, labels_of, numbers_of
from pipeline.segment.written.lines import Line
from pipeline.segment.written.numbering import answer_labels, question_labels, unbroken

_SECTION = 100
_SECTIONS: dict[Kind, Kind] = {"capital": "sectioned", "roman": "in roman section"}
"""What the labels of sections are, and the kind of those within."""
_LONGEST_TITLE = 120


def sectioned_question(lines: Sequence[Line]) -> tuple[Label, ...]:
    """Labels of a question in sections; empty where it has none, or where fewer than two begin with 1."""
    for heads, kind in _SECTIONS.items():
        titles = unbroken([label for label in labels_of(heads, lines) if _is_title(lines, label)])
        found = tuple(_in_sections(lines, titles, kind, lambda part, section: _from_one(part)))
        opened = {label.numbers[0] // _SECTION for label in found if label.numbers[0] % _SECTION == 1}
        if len(opened) > 1 and opened == {label.numbers[0] // _SECTION for label in found}:
            return found
    return ()


def sectioned_answer(lines: Sequence[Line], asked: Sequence[Label]) -> tuple[Label, ...]:
    """Labels of an answer to a question in sections; empty where the answer does not print its sections."""
    sections = {number // _SECTION for number in numbers_of(asked)}
    heads, kind = next(one for one in _SECTIONS.items() if one[1] == asked[0].kind)
    titles = [label for label in labels_of(heads, lines) if label.numbers[0] in sections and _is_title(lines, label)]
    ascending = [one for at, one in enumerate(titles) if all(one.numbers > other.numbers for other in titles[:at])]

    def read(part: Sequence[Line], section: int) -> tuple[Label, ...]:
        own = [_plain(label) for label in asked if label.numbers[0] // _SECTION == section]
        return answer_labels(part, own)

    return tuple(_in_sections(lines, ascending, kind, read))


def is_sectioned(label: Label) -> bool:
    """Whether a label is one within a section."""
    return label.kind in _SECTIONS.values()


def _in_sections(
    lines: Sequence[Line],
    titles: Sequence[Label],
    kind: Kind,
    read: Callable[[Sequence[Line], int], tuple[Label, ...]],
) -> Iterator[Label]:
    if not titles:
        return
    ends = [*(label.start for label in titles[1:]), lines[-1].end + 1 if lines else 0]
    for title, end in zip(titles, ends, strict=True):
        section = title.numbers[0]
        part = [line for line in lines if title.start < line.start < end]
        for order, label in enumerate(read(part, section)):
            yield replace(
                label,
                numbers=tuple(section * _SECTION + number for number in label.numbers),
                start=label.start if order else title.start,
                kind=kind,
            )


def _from_one(part: Sequence[Line]) -> tuple[Label, ...]:
    """The numbers of one section: a series from 1, or a single 1 that opens it."""
    found = question_labels(part)
    if found:
        return found if found[0].kind == "number" else ()
    first = [label for label in labels_of("number", part)[:1] if label.numbers == (1,)]
    return tuple(first) if part and first and first[0].start == part[0].start else ()


def _is_title(lines: Sequence[Line], label: Label) -> bool:
    """Whether the line of a capital ends no sentence and is short: the title of a section."""
    line = next(one for one in lines if one.start == label.start)
    return len(line.text) < _LONGEST_TITLE and line.text.rstrip()[-1:] not in ("?", ";", ",")


def _plain(label: Label) -> Label:
    return replace(label, numbers=tuple(number % _SECTION for number in label.numbers), kind="number")
