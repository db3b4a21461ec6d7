"""Turns one written question, as read, into rows: item, question, speeches, pairs, and the pieces of its text.

Comes in: a ``Block``, the transcript and the register.
Goes out: ``Rows``.
Does not: find where a question or an answer begins.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from pipeline.clean import Cleaner
from pipeline.records import (
    AgendaItem,
    Identity,
    Problem,
    QAPair,
    Question,
    Role,
    Speech,
    Transcript,
)
from pipeline.register import Register
from pipeline.segment.asks import asks_for_figures, breakdowns_asked
from pipeline.segment.dates import session_on
from pipeline.segment.names import Names
from pipeline.segment.tiling import Piece, without
from pipeline.segment.written import people
from pipeline.segment.written.blocks import Answer, Block
from pipeline.segment.written.heading import Named
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
from pipeline.segment.written.twins import Twins, find_twins


T = TypeVar("T")


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

    def extend(self, other: Rows) -> None:
        """Adds the rows of another question."""
        for name in ("items", "questions", "speeches", "pairs", "pieces", "notes", "problems"):
            getattr(self, name).extend(getattr(other, name))


def assemble(
    transcript: Transcript, register: Register, block: Block, seq: int, *, alone: bool, by_place: bool
) -> Rows:
    """The rows of one question. ``alone``: the only one of its file, so that the metadata speak of it.

    ``by_place``: its number occurs twice in the file (ministers number their questions apart), so that its id is made
    from its place.
    """
    return _Assembly(transcript, register, block, seq, alone, by_place).rows()


class _Assembly:
    """One question on its way to rows: what is known of it once, for all rows that carry it."""

    def __init__(
        self, transcript: Transcript, register: Register, block: Block, seq: int, alone: bool, by_place: bool
    ) -> None:
        self._transcript, self._block, self._alone = transcript, block, alone
        self._text, self._doc = transcript.text, transcript.doc_id
        self._known = transcript.metadata
        self._cleaner = Cleaner(transcript.text)
        self._twins = find_twins(block.lines) or next(
            (found for answer in block.answers if (found := find_twins(answer.lines))), None
        )
        notes = [(self._twins.start, self._twins.end)] if self._twins else []
        self._holes = sorted([*holes(transcript), *notes])
        self._rows = Rows(notes=[Piece("announcement", *note) for note in notes])
        self._seq = seq
        self._number = self._one_number()
        self._date = self._one_date()
        session = (self._known.session if alone else None) or (session_on(self._date) if self._date else None)
        self._session = session
        self._names = Names(register, self._date, session)
        self._asker = self._one_asker()
        self._item_id = f"{self._doc}#i{block.start}"
        place = self._number is None or by_place
        self._question_id = f"{self._doc}#q{'@' + str(block.start) if place else self._number}"

    def rows(self) -> Rows:
        """All rows of the question."""
        block, rows = self._block, self._rows
        if block.heading.end > block.heading.start:
            rows.pieces.append(Piece("heading", block.heading.start, block.heading.end))
        asked = self._speech(block.lines, self._asker, "member", "question", self._date)
        addressee, title = self._addressee()
        if block.answers:
            for answer in block.answers:
                self._answer(answer, asked, addressee, title)
        else:
            self._pairs(self._links(None), asked, None, addressee, title)
        self._item()
        self._question(addressee, title)
        return rows

    # --- what the heading, the answer and the metadata say ------------------------------------------------------

    def _one_number(self) -> int | None:
        stated = self._known.number if self._alone else None
        answers = [answer.heading.number for answer in self._block.answers]
        values = [self._block.heading.number, *answers[:1], int(stated) if stated and stated.isdigit() else None]
        return self._agreed("number_conflict", "number", values)

    def _one_date(self) -> dt.date | None:
        answers = [answer.heading.date for answer in self._block.answers]
        values = [self._block.heading.date, *answers[:1], self._known.date if self._alone else None]
        return self._agreed("date_conflict", "date", values)

    def _agreed(self, code: str, what: str, values: Sequence[T | None]) -> T | None:
        """The first value; a problem where the heading, the answer and the metadata (in this order) differ."""
        given = [value for value in values if value is not None]
        if len(set(given)) > 1:
            said = ", ".join(str(value) for value in given)
            self._problem(
                code,
                f"The {what} of this written question differs between heading, answer and metadata ({said}); the first is kept. Check the source.",
            )
        return given[0] if given else None

    def _one_asker(self) -> Identity:
        printed = self._block.heading.askers
        answered = next((answer.heading.askers for answer in self._block.answers if answer.heading.askers), ())
        stated = self._known.asker if self._alone else None
        first = (printed or answered)[:1]
        if first and answered and not people.same_name(first[0], answered[0]):
            self._problem(
                "asker_conflict",
                f"The question is {first[0]}'s, its answer names {answered[0]}; the first is kept. Check the source.",
            )
        elif first and stated and not people.same_name(first[0], stated):
            self._problem(
                "asker_conflict",
                f"The text names {first[0]} as asker, the metadata {stated}; the text is kept. Check the source.",
            )
        if len(printed or answered) > 1:
            self._problem("several_askers", "The question has several askers; the first is kept as asker.", "info")
        who = people.asker(
            self._names, first[0] if first else None, stated, self._known.asker_id if self._alone else None
        )
        return who

    def _addressee(self) -> tuple[Identity, str | None]:
        """The minister asked, and the title printed; the one who answers where the question names nobody."""
        named = self._block.heading.ministers[:1]
        if not named and len(self._block.answers) == 1:
            named = self._block.answers[0].heading.ministers[:1]
        stated = self._known.addressees[0] if self._alone and len(self._known.addressees) == 1 else None
        if named and named[0].name and stated and not people.same_name(named[0].name, stated):
            self._problem(
                "minister_conflict",
                f"The text names {named[0].name} as minister, the metadata {stated}; the text is kept. Check the source.",
            )
        who = people.minister(self._names, named[0] if named else None, stated)
        return who, (named[0].title if named else None) or self._names.title(who)

    # --- rows ---------------------------------------------------------------------------------------------------

    def _item(self) -> None:
        block = self._block
        self._rows.items.append(
            AgendaItem(
                self._item_id,
                self._seq,
                self._subject(),
                "schriftelijke vraag",
                None,
                self._date,
                block.start,
                block.end,
            )
        )

    def _subject(self) -> str | None:
        stated = (self._known.subject or self._known.title) if self._alone else None
        return self._block.heading.subject or stated

    def _question(self, addressee: Identity, title: str | None) -> None:
        known = self._known if self._alone else None
        self._rows.questions.append(
            Question(
                question_id=self._question_id,
                item_id=self._item_id,
                instrument="schriftelijke vraag",
                number=self._number,
                session=self._session,
                subject=self._subject(),
                asker=self._asker,
                addressee=addressee,
                addressee_title=title,
                date=self._date,
                date_submitted=self._date,
                date_answered=known.date_answered if known else None,
                answered_in_time=known.answered_in_time if known else None,
                twin_of=_first_twin(self._twins, self._number, self._session),
            )
        )

    def _answer(self, answer: Answer, asked: Speech | None, addressee: Identity, title: str | None) -> None:
        """The speech of one answer and its pairs; its minister is the one named above it, else the addressee."""
        heading = answer.heading
        if heading.end > heading.start:
            self._rows.pieces.append(Piece("heading", heading.start, heading.end))
        if heading.ministers:
            who = people.minister(self._names, heading.ministers[0], None)
            title = heading.ministers[0].title or self._names.title(who)
        else:
            who = addressee
        date = self._known.date_answered if self._alone else None
        speech = self._speech(answer.lines, who, "minister", "answer", date or self._date)
        self._pairs(self._links(answer), asked, speech, who, title)

    def _speech(
        self, lines: Sequence[Line], who: Identity, role: Role, act: str, date: dt.date | None
    ) -> Speech | None:
        spoken = [line for line in lines if not self._is_noted(line)]
        if not spoken:
            return None
        start, end = spoken[0].start, spoken[-1].end
        speech = Speech(
            speech_id=f"{self._doc}#s{start}",
            item_id=self._item_id,
            seq=len(self._rows.speeches) + 2 * self._seq,
            mode="written",
            speaker_label=None,
            who=who,
            role=role,
            organisation=None,
            act="question" if act == "question" else "answer",
            text=self._clean((start, end)),
            date=date,
            start=start,
            end=end,
        )
        self._rows.speeches.append(speech)
        self._rows.pieces.append(Piece("speech", start, end, speech.speech_id))
        return speech

    def _is_noted(self, line: Line) -> bool:
        return self._twins is not None and self._twins.start <= line.start < self._twins.end

    def _links(self, answer: Answer | None) -> tuple[Link, ...]:
        """How the sub-questions and the parts of one answer belong together."""
        whole = self._stretch(answer.lines) if answer else None
        if not self._block.labels:
            return (single(self._stretch(self._block.lines), whole),)
        asked = [
            (label, self._trimmed(part))
            for label, part in question_stretches(self._block.labels, self._end(self._block.lines), self._text)
        ]
        if answer is None or whole is None:
            return numbered(asked, {}, whole, {})
        labels = answer_labels(answer.lines, self._block.labels)
        last = labels[-1].end if labels else 0
        parts = answer_stretches(labels, _numbered_end(answer.lines, last), self._text)
        parts = {label: self._trimmed(part) for label, part in parts.items()}
        return numbered(
            asked, parts, whole, {label: self._clean(part).replace("\n", " ") for label, part in parts.items()}
        )

    def _pairs(
        self, links: Iterable[Link], asked: Speech | None, answered: Speech | None, who: Identity, title: str | None
    ) -> None:
        for link in links:
            question = self._clean(link.asked) if link.asked else None
            start, stop = link.asked or (None, None)
            first, last = link.answer or (None, None)
            self._rows.pairs.append(
                QAPair(
                    qa_id=f"{self._doc}#p{'' if start is None else start}-{'' if first is None else first}",
                    item_id=self._item_id,
                    question_id=self._question_id,
                    round=1,
                    label=link.label,
                    question_speech_id=asked.speech_id if asked else None,
                    question_text=question,
                    question_start=start,
                    question_end=stop,
                    answer_speech_id=answered.speech_id if answered and link.answer else None,
                    answer_text=self._clean(link.answer) if link.answer else None,
                    answer_start=first,
                    answer_end=last,
                    asker=self._asker,
                    minister=who,
                    minister_title=title,
                    status=link.status,
                    status_reason=link.reason,
                    refers_to=link.refers_to,
                    method=link.method,
                    asks_for_figures=asks_for_figures(question or ""),
                    breakdowns_asked=breakdowns_asked(question or ""),
                )
            )

    # --- text ---------------------------------------------------------------------------------------------------

    def _stretch(self, lines: Sequence[Line]) -> Stretch | None:
        spoken = [line for line in lines if not self._is_noted(line)]
        return (spoken[0].start, spoken[-1].end) if spoken else None

    def _end(self, lines: Sequence[Line]) -> int:
        return lines[-1].end if lines else 0

    def _trimmed(self, part: Stretch) -> Stretch:
        """``part`` without furniture and notes at its ends."""
        read = [piece for piece in without(*part, self._holes) if self._text[piece[0] : piece[1]].strip()]
        if not read:
            return part
        start, end = read[0][0], read[-1][1]
        while self._text[start].isspace():
            start += 1
        while self._text[end - 1].isspace():
            end -= 1
        return start, end

    def _clean(self, part: Stretch) -> str:
        return self._cleaner.clean(without(*part, self._holes)).text

    def _problem(self, code: str, message: str, severity: str = "warning") -> None:
        found = Problem(code, message, "info" if severity == "info" else "warning", self._block.start, self._block.end)
        self._rows.problems.append(found)


def _numbered_end(lines: Sequence[Line], last: int) -> int:
    """Where the numbered answers end: before the annexes, or with the last line."""
    for line in lines:
        if line.start > last and says(line.text, "annex"):
            return line.start
    return lines[-1].end


def _first_twin(twins: Twins | None, number: int | None, session: str | None) -> str | None:
    """How the first of several equal questions is cited, ``142 (2016-2017)``; ``None`` for that first one itself."""
    if twins is None or not twins.entries or twins.entries[0][1] == number:
        return None
    first = str(twins.entries[0][1])
    return f"{first} ({session})" if session else first
