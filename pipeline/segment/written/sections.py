"""Sub-questions numbered anew in each lettered section: ``A. Herstel``, ``1.``, ``2.``; ``B. Onderhoud``, ``1.``.

Comes in: the lines of a question or of an answer.
Goes out: ``Label`` records of kind ``sectioned``, cited as ``A.1``; the title of a section goes with its first label.
Does not: take letters inside one sub-question for sections: the numbers must begin again under each letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pipeline.segment.written.labels import Label, labels_of, numbers_of
from pipeline.segment.written.lines import Line
from pipeline.segment.written.numbering import answer_labels, question_labels, unbroken

_SECTION = 100
_LONGEST_TITLE = 120


def sectioned_question(lines: Sequence[Line]) -> tuple[Label, ...]:
    """Labels of a question in sections; empty where it has none, or where fewer than two begin with 1."""
    capitals = unbroken([label for label in labels_of("capital", lines) if _is_title(lines, label)])
    found = tuple(_in_sections(lines, capitals, lambda part, section: _from_one(part)))
    opened = {label.numbers[0] // _SECTION for label in found if label.numbers[0] % _SECTION == 1}
    return found if len(opened) > 1 and opened == {label.numbers[0] // _SECTION for label in found} else ()


def sectioned_answer(lines: Sequence[Line], asked: Sequence[Label]) -> tuple[Label, ...]:
    """Labels of an answer to a question in sections; empty where the answer does not print its sections."""
    sections = {number // _SECTION for number in numbers_of(asked)}
    capitals = [
        label for label in labels_of("capital", lines) if label.numbers[0] in sections and _is_title(lines, label)
    ]
    ascending = [one for at, one in enumerate(capitals) if all(one.numbers > other.numbers for other in capitals[:at])]

    def read(part: Sequence[Line], section: int) -> tuple[Label, ...]:
        own = [_plain(label) for label in asked if label.numbers[0] // _SECTION == section]
        return answer_labels(part, own)

    return tuple(_in_sections(lines, ascending, read))


def _in_sections(
    lines: Sequence[Line], capitals: Sequence[Label], read: Callable[[Sequence[Line], int], tuple[Label, ...]]
) -> Iterator[Label]:
    if not capitals:
        return
    ends = [*(label.start for label in capitals[1:]), lines[-1].end + 1 if lines else 0]
    for capital, end in zip(capitals, ends, strict=True):
        section = capital.numbers[0]
        part = [line for line in lines if capital.start < line.start < end]
        for order, label in enumerate(read(part, section)):
            yield replace(
                label,
                numbers=tuple(section * _SECTION + number for number in label.numbers),
                start=label.start if order else capital.start,
                kind="sectioned",
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
