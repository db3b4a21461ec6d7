"""Cuts a file into written questions, and each of them into its question and its answers.

Comes in: the lines of a document.
Goes out: ``Block`` records: heading, lines of the question, and for each answer its heading and lines.
Does not: link sub-questions to answers, or look people up.

One file holds one question, or, in the bulletins before about 2010, many under the ministers who answer them. Where
no line announces the answer, it begins where the minister's name and title are printed again, or where the numbering
of the question begins anew.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.clean import clean_line
from pipeline.segment.written.behalf import without_behalf
from pipeline.segment.written.fields import Heading
from pipeline.segment.written.heading import (
    LONGEST_NAMES,
    answer_heading,
    minister_blocks,
    ministers_at,
    question_heading,
)
from pipeline.segment.written.labels import Label
from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import says
from pipeline.segment.written.numbering import question_labels, restart
from pipeline.segment.written.parts import announced, areas_in, ministers_in
from pipeline.segment.written.people import same_name
from pipeline.segment.written.sections import sectioned_question
from pipeline.segment.written.signed import signed_question
from pipeline.segment.written.subjects import announces_answer, with_subject_apart
from pipeline.segment.written.titles import Named, answering, is_title
from pipeline.segment.written.turns import Turn, turns_in, untold_turns

_REFERENCE_REACH = 4
_LONGEST_FIELDS = 6
_NUMBER = re.compile(r"\bnr\.?\s?:?\s?(\d{1,5})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its heading (empty where none is printed) and its lines.

    ``turn``: what is asked right above it, where question and answer stand by turns.
    """

    heading: Heading
    lines: tuple[Line, ...]
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One written question. ``labels`` number its sub-questions; ``answers`` is empty where the file has none."""

    heading: Heading
    lines: tuple[Line, ...]
    labels: tuple[Label, ...]
    answers: tuple[Answer, ...]

    @property
    def start(self) -> int:
        """Raw offset of the first character."""
        bounds = [self.heading.start] if self.heading.end > self.heading.start else []
        return min(bounds + [line.start for line in self.lines[:1]] + [one.heading.start for one in self.answers[:1]])

    @property
    def end(self) -> int:
        """Raw offset behind the last character."""
        bounds = [self.heading.end, *(line.end for line in self.lines[-1:])]
        for answer in self.answers:
            bounds += [answer.heading.end, *(line.end for line in answer.lines[-1:])]
        return max(bounds)


def read_blocks(lines: Sequence[Line], known_subjects: Sequence[str], nameless: Mapping[int, str]) -> tuple[Block, ...]:
    """All written questions of a document, in order; ``known_subjects`` as the metadata states them.

    ``nameless`` are ministers' titles without a name that stand between questions, by place: whom the questions above
    were put to is not who is asked below. A title of no words: another part of the bulletin begins.
    """
    if not lines:
        return ()
    starts = _starts(lines)
    many = len(starts) > 1
    blocks: list[Block] = []
    section: tuple[Named, ...] = ()
    for first, last in zip(starts, [*starts[1:], len(lines)], strict=True):
        block = _block(lines[:last], first, () if many else known_subjects)
        above = lines[starts[len(blocks) - 1]].start if blocks else 0
        if titles := [title for place, title in nameless.items() if above <= place < lines[first].start]:
            section = (Named("", titles[-1]),) if titles[-1] else ()
        if is_title(lines[first]):
            section = (Named("", _title_at(lines, first)),)
        section = block.heading.ministers or section
        if many and not block.heading.ministers:
            block = replace(block, heading=replace(block.heading, ministers=section))
        blocks.append(block)
    return tuple(blocks)


def _title_at(lines: Sequence[Line], first: int) -> str:
    """The title in capitals that begins at line ``first``, which has no name above it."""
    end = first
    while end < len(lines) and lines[end].in_capitals and not says(lines[end].text, "question"):
        end += 1
    return clean_line(" ".join(line.text for line in lines[first:end]))


def _starts(lines: Sequence[Line]) -> list[int]:
    """Indexes at which questions begin, the minister's name above a question of the bulletin included."""
    said = {index for index, line in enumerate(lines) if says(line.text, "question")}
    # ``Schriftelijke vraag`` above ``Vraag nr. 5`` is one heading.
    heads = [at for at in sorted(said) if at - 1 not in said or re.search(r"\d", lines[at - 1].text)]
    heads = [at for order, at in enumerate(heads) if not _is_answered(lines, at, heads[order - 1 : order])]
    starts: list[int] = []
    for head in heads:
        top = head
        while head - top < LONGEST_NAMES and top > 0 and lines[top - 1].in_capitals:
            if says(lines[top - 1].text, "answer") or says(lines[top - 1].text, "question"):
                break
            top -= 1
        named = minister_blocks(lines, top, head)
        titled = (at for at in range(top, head) if lines[at].gap and is_title(lines[at]))  # before 1980 no name
        starts.append(named[0] if named else next(titled, head))
    return starts or [0]


def _is_answered(lines: Sequence[Line], at: int, before: Sequence[int]) -> bool:
    """Whether ``Vraag nr. 5`` right below the word for answer says what is answered: the question before, or none."""
    if at == 0 or not says(lines[at - 1].text, "answer"):
        return False
    number = _NUMBER.search(lines[at].text)
    heading = [_NUMBER.search(line.text) for line in lines[before[0] : before[0] + _LONGEST_FIELDS]] if before else []
    return number is not None and (not before or number[1] in [found[1] for found in heading if found])


def _block(lines: Sequence[Line], first: int, known_subjects: Sequence[str]) -> Block:
    heading = question_heading(lines, first, known_subjects)
    if announces_answer(lines, heading.next_line):
        further = question_heading(lines, first, known_subjects, above_question=True)
        heading = further if _asks(lines, further) else heading
    if turns := turns_in(lines[heading.next_line :]):
        return _by_turns(heading, turns)
    anchors = _anchors(lines, heading.next_line, heading.ministers)
    if not anchors:
        return _unheaded(lines, heading)
    headings = _answer_headings(lines, anchors, heading.next_line)
    if headings[0][0] == heading.next_line and heading.subject is None:
        (top, alone), *others = headings
        headings = [(top, with_subject_apart(lines, alone)), *others]
        heading = replace(heading, subject=headings[0][1].subject)
    body = tuple(lines[heading.next_line : headings[0][0]])
    ends = [top for top, _ in headings[1:]] + [len(lines)]
    labels = _labels(body)
    answers: list[Answer] = []
    for (_, printed), last in zip(headings, ends, strict=True):
        titled = None if printed.ministers else announced(lines[printed.next_line - 1], heading.ministers)
        found = replace(printed, ministers=(titled,)) if titled else printed
        whole = Answer(found, tuple(lines[found.next_line : last]))
        # the heading ends with the line of the first
        named = ministers_in(lines[found.next_line - 1 : last], heading.ministers)
        above = replace(whole, lines=tuple(lines[found.next_line - 1 : last]))
        if named:
            answers.extend(_by_minister(above, named))
            continue
        for part in _by_block(lines[:last], whole):
            answers.extend(_by_area(part, labels))
    return Block(heading, body, labels, tuple(answers))


def _by_turns(heading: Heading, turns: Sequence[Turn]) -> Block:
    """The block of a question that is answered part by part."""
    answers = tuple(Answer(_announcement(turn), turn.answer, turn) for turn in turns)
    return Block(heading, turns[0].asked, turns[0].labels, answers)


def _announcement(turn: Turn) -> Heading:
    if turn.announced is None:
        return Heading(turn.asked[-1].end, turn.asked[-1].end, 0)
    named = answering(turn.announced.text)
    return Heading(turn.announced.start, turn.announced.end, 0, ministers=(named,) if named else ())


def _by_area(answer: Answer, labels: Sequence[Label]) -> list[Answer]:
    """``answer`` as it is, or cut where all is answered for another policy area."""
    areas = areas_in(answer.lines, labels)
    if not areas:
        return [answer]
    parts = [replace(answer, lines=answer.lines[: areas[1]])]
    for begins, ends in pairwise([*areas[1:], len(answer.lines)]):
        where = answer.lines[begins].start
        heading = Heading(where, where, 0, ministers=answer.heading.ministers)
        parts.append(Answer(heading, answer.lines[begins:ends]))
    return parts


def _by_block(lines: Sequence[Line], answer: Answer) -> list[Answer]:
    """``answer``, which ends with the last of ``lines``, cut where the block of another minister stands above words.

    A block with nothing below it is a signature.
    """
    first = answer.heading.next_line
    begins = [at for at in minister_blocks(lines, first, len(lines)) if at > first]
    heads = [(at, ministers_at(lines, at)) for at in begins]
    heads = [(at, head) for at, head in heads if _has_words(lines, at, head) and _is_another(answer.heading, head)]
    if not heads or not answer.heading.ministers:
        return [answer]
    parts = [replace(answer, lines=tuple(lines[first : heads[0][0]]))]
    for (_, head), end in zip(heads, [*(at for at, _ in heads[1:]), len(lines)], strict=True):
        parts.append(Answer(head, tuple(lines[head.next_line : end])))
    return parts


def _has_words(lines: Sequence[Line], at: int, head: Heading) -> bool:
    """Whether something other than annexes stands below the block at line ``at``."""
    annexes = any(says(line.text, "annex") for line in lines[at : head.next_line + 1])
    return head.next_line < len(lines) and not annexes


def _is_another(heading: Heading, head: Heading) -> bool:
    """Whether a block names a minister with a title, and none that stands above the answer."""
    named = [one.name for one in heading.ministers]
    return any(one.title for one in head.ministers) and not any(
        same_name(one.name, name) for one in head.ministers for name in named
    )


def _by_minister(answer: Answer, named: Sequence[tuple[int, Named]]) -> list[Answer]:
    """One answer for each minister, where the first line is the last of the heading.

    What stands between the heading and the first who is named belongs to that one.
    """
    lines = answer.lines
    (top, first), *others = named
    heading = replace(answer.heading, ministers=(first,))
    if top == 1:
        heading = replace(heading, end=lines[1].end)
    parts = [Answer(heading, lines[2 if top == 1 else 1 : others[0][0]])]
    ends = [*(index for index, _ in others[1:]), len(lines)]
    for (begins, minister), end in zip(others, ends, strict=True):
        line = lines[begins]
        parts.append(Answer(Heading(line.start, line.end, 0, ministers=(minister,)), lines[begins + 1 : end]))
    return parts


def _asks(lines: Sequence[Line], heading: Heading) -> bool:
    """Whether what stands below the heading of an answer is the question, whose answer begins further down."""
    first = heading.next_line
    anchors = _anchors(lines, first, heading.ministers)
    end = anchors[0] if anchors else len(lines)
    if not anchors:
        again = restart(lines[first:])
        end = next((at for at in range(first, end) if again and lines[at].start >= again[1].start), first)
    return any("?" in line.text for line in lines[first:end])


def _labels(body: Sequence[Line]) -> tuple[Label, ...]:
    return sectioned_question(body) or question_labels(body) or signed_question(body)


def _anchors(lines: Sequence[Line], first: int, asked: Sequence[Named]) -> list[int]:
    """Lines that announce an answer; a reference to the question counts where no such line stands just above it.

    ``asked`` are the ministers of the question: where it has some, a name without a title announces only theirs.
    """
    found: list[int] = []
    for index in range(first, len(lines)):
        text = lines[index].text
        near = bool(found) and index - found[-1] < _REFERENCE_REACH
        if says(text, "answer") or (not near and says(text, "reference")):
            found.append(index)
    if found:
        return found
    lone = [index for index in range(first, len(lines)) if says(lines[index].text, "lone")]
    lone = [index for index in lone if _is_asked(lines[index].text, asked)]
    return lone if len(lone) == 1 else [lone[index] for index, _ in ministers_in([lines[at] for at in lone], asked)]


def _is_asked(line: str, asked: Sequence[Named]) -> bool:
    named = answering(line)
    if named is None or not asked or "MINISTER" in line.upper() or without_behalf(line) != line:
        return True
    return any(same_name(named.name, one.name) for one in asked)


def _answer_headings(lines: Sequence[Line], anchors: Sequence[int], floor: int) -> list[tuple[int, Heading]]:
    """For each anchor the index of the first line of its block, and the block."""
    found: list[tuple[int, Heading]] = []
    for anchor in anchors:
        if anchor < floor:
            continue  # a second such line inside the block just read
        heading = answer_heading(lines, anchor, floor)
        top = next(index for index in range(floor, anchor + 1) if lines[index].start >= heading.start)
        found.append((top, heading))
        floor = heading.next_line
    return found


def _unheaded(lines: Sequence[Line], heading: Heading) -> Block:
    """A question whose answer no line announces."""
    rest = tuple(lines[heading.next_line :])
    names = minister_blocks(lines, heading.next_line, len(lines))
    if names:
        named = ministers_at(lines, names[0])
        body = tuple(lines[heading.next_line : names[0]])
        return Block(heading, body, _labels(body), (Answer(named, tuple(lines[named.next_line :])),))
    found = restart(rest)
    if found is None:
        turns = untold_turns(rest, _labels(rest))
        return _by_turns(heading, turns) if turns else Block(heading, rest, _labels(rest), ())
    labels, again = found
    at = _beginning(rest, labels[-1], again)
    where = rest[at].start
    return Block(heading, rest[:at], labels, (Answer(Heading(where, where, 0), rest[at:]),))


def _beginning(lines: Sequence[Line], last: Label, again: Label) -> int:
    """Index of the first line of the answer: of its first label, or of the page that begins with its introduction."""
    first = next(index for index, line in enumerate(lines) if line.start >= again.start)
    for index in range(first, 0, -1):
        if lines[index - 1].end <= last.end:
            break
        if lines[index].page_break and lines[index - 1].text.rstrip("”’\"') ")[-1:] in ".?!":
            return index
    return first
