"""Turns one written question, as read, into rows: item, question, speeches, pairs, and the pieces of its text.

Comes in: a ``Block``, the document it stands in, the register.
Goes out: ``Rows``.
Does not: find where a question or an answer begins, or decide who asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

from pipeline.clean import Cleaner, stripped
from pipeline.records import (
    AgendaItem,
    Identity,
    Metadata,
    Problem,
    QAPair,
    Question,
    Role,
    Speech,
    Transcript,
)
from pipeline.register import Register
from pipeline.segment.asks import asks_for_figures, breakdowns_asked
from pipeline.segment.tiling import Piece, without
from pipeline.segment.written.blocks import Answer, Block
from pipeline.segment.written.echoes import repeated
from pipeline.segment.written.facts import Facts, facts_of
from pipeline.segment.written.folds import unfolded
from pipeline.segment.written.labels import Label
from pipeline.segment.written.lines import Line, holes
from pipeline.segment.written.marks import says
from pipeline.segment.written.numbering import answer_labels
from pipeline.segment.written.pairs import (
    Link,
    Stretch,
    answer_stretches,
    numbered,
    question_stretches,
    single,
)
from pipeline.segment.written.sections import is_sectioned, sectioned_answer
from pipeline.segment.written.signed import is_signed, signed_answer
from pipeline.segment.written.twins import Twins, find_twins

_UNTOLD = "stands below the question, not told whether it answers it"
_STOPS = (".", "?", "!", ":", ";", ")", "”")


@dataclass(slots=True)
class Rows:
    """What written questions become. Grows question by question; ``pieces`` and ``notes`` tile the text."""

    items: list[AgendaItem] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    speeches: list[Speech] = field(default_factory=list)
    pairs: list[QAPair] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class Document:
    """What all questions of one file share: text, register, clean text."""

    def __init__(self, transcript: Transcript, register: Register) -> None:
        self.transcript, self.register = transcript, register
        self.text, self.doc_id = transcript.text, transcript.doc_id

    @cached_property
    def cleaner(self) -> Cleaner:
        """Clean text of the file."""
        return Cleaner(self.text)

    @cached_property
    def holes(self) -> tuple[Stretch, ...]:
        """Sorted stretches that are nobody's words."""
        return holes(self.transcript)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands: ``seq`` in its file, ``alone`` in it, or sharing its number with another.

    Ministers number their questions apart; then the id of a question is made from its place.
    """

    seq: int
    alone: bool
    shares_number: bool


def assemble(document: Document, block: Block, place: Place, rows: Rows) -> None:
    """Adds the rows of one question to ``rows``."""
    known = document.transcript.metadata
    stated = known if place.alone else Metadata(session=known.session)
    notes = _notes(block)
    facts = facts_of(block, stated, notes[0] if notes else None, document.register)
    facts = facts.with_parties(document.transcript.text[block.start : block.end])
    _Question(document, block, place, facts, stated, notes, rows).add()


class _Question:
    """One question on its way to rows."""

    def __init__(
        self,
        document: Document,
        block: Block,
        place: Place,
        facts: Facts,
        stated: Metadata,
        notes: Sequence[Twins],
        rows: Rows,
    ) -> None:
        self._document, self._block, self._place = document, block, place
        self._facts, self._stated, self._notes, self._rows = facts, stated, notes, rows
        self._item_id = f"{document.doc_id}#i{block.start}"
        # A number may come from the answer's heading alone, so that two questions turn out to share it only here.
        taken = any(one.number == facts.number for one in rows.questions)
        by_place = facts.number is None or place.shares_number or taken
        self._question_id = f"{document.doc_id}#q{'@' + str(block.start) if by_place else facts.number}"

    @cached_property
    def _holes(self) -> list[Stretch]:
        return sorted([*self._document.holes, *((note.start, note.end) for note in self._notes)])

    def add(self) -> None:
        """Adds all rows of the question."""
        self._rows.problems.extend(self._facts.problems)
        self._heading(self._block.heading.start, self._block.heading.end)
        self._rows.notes.extend(Piece("announcement", note.start, note.end) for note in self._notes)
        asked = self._speech(self._block.lines, self._facts.asker, "question")
        links = [self._links(answer) for answer in self._block.answers]
        answered = {link.label for found in links for link in found if link.status != "unanswered"}
        for round_, (answer, found) in enumerate(zip(self._block.answers, links, strict=True), start=1):
            if answer.turn is None:
                self._answer(answer, asked, round_, [one for one in found if _counts(one, round_, answered)])
                continue
            if round_ > 1:
                asked = self._speech(answer.turn.asked, self._facts.asker, "question")
            self._answer(answer, asked, 1, found)
        if not self._block.answers:
            facts = self._facts
            self._rows.pairs.extend(
                self._pair(link, asked, None, facts.addressee, facts.addressee_title, 1) for link in self._links(None)
            )
        self._item()
        self._question()

    def _heading(self, start: int, end: int) -> None:
        if end > start:
            self._rows.pieces.append(Piece("heading", start, end))

    def _item(self) -> None:
        self._rows.items.append(
            AgendaItem(
                item_id=self._item_id,
                seq=self._place.seq,
                title=self._facts.subject,
                kind="schriftelijke vraag",
                chair=None,
                date=self._facts.date,
                start=self._block.start,
                end=self._block.end,
            )
        )

    def _question(self) -> None:
        facts = self._facts
        self._rows.questions.append(
            Question(
                question_id=self._question_id,
                item_id=self._item_id,
                instrument="schriftelijke vraag",
                number=facts.number,
                session=facts.session,
                subject=facts.subject,
                asker=facts.asker,
                addressee=facts.addressee,
                addressee_title=facts.addressee_title,
                date=facts.date,
                date_submitted=facts.date,
                date_answered=self._stated.date_answered,
                answered_in_time=self._stated.answered_in_time,
                co_askers=facts.co_askers,
            )
        )

    def _answer(self, answer: Answer, asked: Speech | None, round_: int, links: Sequence[Link]) -> None:
        """One answer, and the pairs that it makes."""
        self._heading(answer.heading.start, answer.heading.end)
        untold = answer.turn is not None and answer.turn.announced is None
        who, title = (Identity(matched_by=_UNTOLD), None) if untold else self._facts.answerer(answer)
        speech = self._speech(answer.lines, who, "answer", self._stated.date_answered, title)
        self._rows.pairs.extend(self._pair(link, asked, speech, who, title, round_) for link in links)

    def _speech(
        self,
        lines: Sequence[Line],
        who: Identity,
        act: Literal["question", "answer"],
        day: dt.date | None = None,
        title: str | None = None,
    ) -> Speech | None:
        whole = self._whole(lines)
        if whole is None:
            return None
        role: Role | None = "member" if act == "question" else "minister" if who.matched_by != _UNTOLD else None
        start, end = whole
        speech = Speech(
            speech_id=f"{self._document.doc_id}#s{start}",
            item_id=self._item_id,
            seq=len(self._rows.speeches),
            mode="written",
            speaker_label=None,
            who=who,
            role=role,
            organisation=None,
            act=act,
            text=self._clean(whole),
            date=day or self._facts.date,
            start=start,
            end=end,
            title=title,
        )
        self._rows.speeches.append(speech)
        self._rows.pieces.append(Piece("speech", start, end, speech.speech_id))
        return speech

    def _links(self, answer: Answer | None) -> tuple[Link, ...]:
        """How the sub-questions and the parts of one answer belong together."""
        block, text = self._block, self._document.text
        whole = self._whole(answer.lines) if answer else None
        turn = answer.turn if answer else None
        lines, labels = (turn.asked, turn.labels) if turn else (block.lines, block.labels)
        if not labels:
            asked_whole = self._whole(lines)
            return (single(asked_whole, whole),) if asked_whole or whole else ()
        parts = question_stretches(labels, lines[-1].end, text)
        asked = [(label, kept) for label, part in parts if (kept := self._trimmed(part))]
        if turn:
            links = numbered(asked, {}, whole if turn.announced else None, {})
            return tuple(replace(one, reason=_UNTOLD) for one in links) if whole and not turn.announced else links
        if answer is None or whole is None:
            return numbered(asked, {}, whole, {})
        labels = _above_annexes(answer.lines, _answer_labels(answer.lines, block.labels))
        end = _numbered_end(answer.lines, labels[-1].end if labels else 0)
        found = answer_stretches(labels, end, text)
        found = found or self._repeated(asked, whole)
        answers = {label: kept for label, part in found.items() if (kept := self._trimmed(part))}
        for label, part in asked:
            if label in answers:
                answers[label] = self._without_echo(part, answers[label])
        words = {label: self._clean(part).replace("\n", " ") for label, part in answers.items()}
        return numbered(asked, answers, whole, words)

    def _pair(
        self,
        link: Link,
        asked: Speech | None,
        answered: Speech | None,
        who: Identity,
        title: str | None,
        round_: int,
    ) -> QAPair:
        start, end = link.asked or (None, None)
        first, last = link.answer or (None, None)
        question = self._clean(link.asked) if link.asked else None
        place = f"{'' if start is None else start}-{'' if first is None else first}"
        return QAPair(
            qa_id=f"{self._document.doc_id}#p{place}",
            item_id=self._item_id,
            question_id=self._question_id,
            round=round_,
            label=link.label,
            question_speech_id=asked.speech_id if asked else None,
            question_text=question,
            question_start=start,
            question_end=end,
            answer_speech_id=answered.speech_id if answered and link.answer else None,
            answer_text=self._clean(link.answer) if link.answer else None,
            answer_start=first,
            answer_end=last,
            asker=self._facts.asker,
            minister=who,
            minister_title=title,
            status=link.status,
            status_reason=link.reason,
            refers_to=link.refers_to,
            method=link.method,
            asks_for_figures=asks_for_figures(question or ""),
            breakdowns_asked=breakdowns_asked(question or ""),
        )

    # --- text ---------------------------------------------------------------------------------------------------

    def _whole(self, lines: Sequence[Line]) -> Stretch | None:
        """From the first to the last of ``lines``, notes at the ends left out."""
        spoken = [line for line in lines if not any(note.start <= line.start < note.end for note in self._notes)]
        return (spoken[0].start, spoken[-1].end) if spoken else None

    def _trimmed(self, part: Stretch) -> Stretch | None:
        """``part`` without furniture, notes and white space at its ends; ``None`` where nothing else is in it."""
        text = self._document.text
        read = [stripped(text, *piece) for piece in without(*part, self._holes)]
        read = [piece for piece in read if piece[0] < piece[1]]
        return (read[0][0], read[-1][1]) if read else None

    def _repeated(self, asked: Sequence[tuple[str, Stretch]], whole: Stretch) -> dict[str, Stretch]:
        """The answer below each sub-question where an answer without labels repeats all of them, in their order."""
        read = self._document.cleaner.clean(without(*whole, self._holes))
        places = repeated([self._clean(part) for _, part in asked], read.text)
        starts = [read.raw(place) for place in places]
        return (
            {label: part for (label, _), part in zip(asked, pairwise([*starts, whole[1]]), strict=True)}
            if starts
            else {}
        )

    def _without_echo(self, asked: Stretch, answer: Stretch) -> Stretch:
        """``answer`` without the question that some answers repeat before they answer it."""
        words = "".join(self._clean(asked).split()).casefold()
        read = self._document.cleaner.clean(without(*answer, self._holes))
        at = 0
        for word in words:
            while at < len(read.text) and read.text[at].isspace():
                at += 1
            if at >= len(read.text) or read.text[at].casefold() != word:
                return answer
            at += 1
        rest = read.text[at:]
        if not rest.strip() or not rest[0].isspace():
            return answer
        return self._trimmed((read.raw(at + len(rest) - len(rest.lstrip())), answer[1])) or answer

    def _clean(self, part: Stretch) -> str:
        return unfolded(self._document.cleaner.clean(without(*part, self._holes)).text)


def _counts(link: Link, round_: int, answered: Collection[str | None]) -> bool:
    """Whether a link makes a pair: what the first answer leaves out is unanswered, unless a further one takes it up."""
    return link.status != "unanswered" or (round_ == 1 and link.label not in answered)


def _notes(block: Block) -> tuple[Twins, ...]:
    """The notes on twins, and what became of the question, as the last line of it or of its answer says."""
    places = (block.lines, *(answer.lines for answer in block.answers))
    fates = (Twins(lines[-1].start, lines[-1].end, ()) for lines in places if lines and says(lines[-1].text, "fate"))
    return (*(note for lines in places for note in find_twins(lines)), *fates)


def _answer_labels(lines: Sequence[Line], asked: Sequence[Label]) -> tuple[Label, ...]:
    if is_sectioned(asked[0]):
        return sectioned_answer(lines, asked)
    return (signed_answer(lines, asked) if is_signed(asked[0]) else ()) or answer_labels(lines, asked)


def _above_annexes(lines: Sequence[Line], labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """``labels``, unless all stand below the first annex: then they number a list in it."""
    annex = next((line.start for before, line in pairwise(lines) if _opens_annex(before, line)), None)
    return labels if annex is None or any(label.start < annex for label in labels) else ()


def _numbered_end(lines: Sequence[Line], last: int) -> int:
    """Where the numbered answers end: before the annexes, or with the last line."""
    annex = (line.start for before, line in pairwise(lines) if line.start > last and _opens_annex(before, line))
    return next(annex, lines[-1].end)


def _opens_annex(before: Line, line: Line) -> bool:
    """Whether annexes begin with ``line``, and no sentence ends on it (``zie`` / ``bijlage 1``)."""
    apart = line.gap or line.page_break or line.in_capitals or before.text.endswith(_STOPS)
    return apart and says(line.text, "annex")
