"""Proceedings of committee and plenary, in print, on the website or as JSON: items, turns, questions, pairs.

Comes in: a transcript whose form is known, and the register.
Goes out: ``Proceedings``.
Does not: read labels, headings or names itself; it puts together what the modules beside it find.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from operator import attrgetter

from pipeline.clean import Cleaner, clean_line
from pipeline.records import (
    Act,
    AgendaItem,
    Identity,
    Instrument,
    Problem,
    Proceedings,
    QAPair,
    Question,
    Span,
    Speech,
    Transcript,
)
from pipeline.register import Register
from pipeline.segment.acts import Link, acts, links
from pipeline.segment.addressed import Put, asked_by_the_chair, key_of, outcries, put_to, question_of
from pipeline.segment.asks import asks_for_figures, breakdowns_asked
from pipeline.segment.chairs import Chairs, handed
from pipeline.segment.dates import legislature, opening_year
from pipeline.segment.forms import Form
from pipeline.segment.heading import Heading
from pipeline.segment.labels import strip_address
from pipeline.segment.listed import listed_guests
from pipeline.segment.names import Names, tenure
from pipeline.segment.parties import PrintedParties
from pipeline.segment.people import Asked, Speaker, asked, contradicts, others, speakers
from pipeline.segment.sections import Section, instrument_of
from pipeline.segment.sitting import Sitting, read_sitting
from pipeline.segment.structure import WITH_GUESTS, Structure, read_structure
from pipeline.segment.tiling import Piece, tile, without
from pipeline.segment.turns import Turn

_LETTERS = re.compile(r"[^\W\d_]{2}")


def segment_oral(transcript: Transcript, register: Register, form: Form) -> Proceedings:
    """The proceedings of one sitting, or of the part of it that the transcript holds."""
    return _Assembly(transcript, register, form).proceedings()


class _Assembly:
    """Puts the parts of one sitting together; lives as long as one call of ``segment_oral``."""

    def __init__(self, transcript: Transcript, register: Register, form: Form) -> None:
        self.transcript, self.form = transcript, form
        self.doc_id, self.text = transcript.doc_id, transcript.text
        self.cleaner = Cleaner(self.text)
        self.found: Structure = read_structure(transcript, register, form, self.cleaner)
        self.sitting: Sitting = read_sitting(transcript, self.found)
        self.sections = self.found.sections
        self.turns = [turn for one in self.sections for turn in one.turns]
        in_office = None
        if self.sitting.date is None and self.sitting.session is None:
            in_office = tenure(register, _ministers(self.turns))
        self.names = Names(register, self.sitting.date, self.sitting.session, in_office)
        known = transcript.metadata
        alone = sum(len(one.headings) for one in self.sections) == 1
        stated = (known.asker, known.addressees) if alone else (None, ())
        self.askings = [[asked(self.names, head, *stated) for head in one.headings] for one in self.sections]
        told = handed(self.text, self.turns)
        self.chairs = Chairs(self.names, self.found.notices, known.chair, known.chair_id, told)
        self.places = [at for at, one in enumerate(self.sections) for _ in one.turns]
        guests = form.doc_type != "plenary_proceedings"
        kinds = [{head.kind for head in one.headings} for one in self.sections]
        hearings = {at for at, of_item in enumerate(kinds) if of_item & WITH_GUESTS}
        listed = listed_guests(self.text, self.found.lines)
        self.speakers = speakers(
            self.names,
            self.turns,
            self.places,
            self.askings,
            self.chairs,
            guests=guests,
            hearings=hearings,
            listed=listed,
            text=self.text,
        )
        self._add_parties()

    def _add_parties(self) -> None:
        """Who is printed with a party anywhere in the document is of that party where the register has none."""
        parties = PrintedParties(self.text, [one.who for one in self.speakers if one.role != "guest"])
        self.speakers = [
            one if one.role == "guest" else replace(one, who=parties.completed(one.who, self.names))
            for one in self.speakers
        ]
        self.askings = [
            [one.with_askers(partial(parties.completed, names=self.names)) for one in item] for item in self.askings
        ]

    def proceedings(self) -> Proceedings:
        """All of it."""
        items = tuple(self._items())
        put = tuple(self._questions())
        speeches, pairs = self._speeches_and_pairs(put)
        spans = self._spans()
        sitting = self.sitting
        return Proceedings(
            doc_id=self.doc_id,
            doc_type=self.form.doc_type,
            title=self._title(items),
            session=sitting.session,
            legislature=legislature(sitting.date) or _legislature_of(sitting.session),
            meeting=sitting.meeting,
            committee=sitting.committee,
            number=None,
            date=sitting.date,
            spans=spans,
            items=items,
            questions=tuple(one.question for one in put),
            speeches=speeches,
            pairs=pairs,
            problems=(*self._unheard(spans), *self._nameless(speeches), *self._unread(), *self._untold()),
        )

    def _title(self, items: Sequence[AgendaItem]) -> str | None:
        return self.transcript.metadata.title or (items[0].title if len(items) == 1 else None)

    # --- items and questions -----------------------------------------------------------------------------------

    def _items(self) -> Iterator[AgendaItem]:
        for seq, one in enumerate(self.sections, 1):
            chair = self.chairs.at(one.turns[0].start if one.turns else one.end)
            yield AgendaItem(
                item_id=self._item_id(one),
                seq=seq,
                title=_item_title(one) or self._title_of_file(),
                kind=self._kind(one),
                chair=chair.name,
                date=self.sitting.date,
                start=one.start,
                end=one.end,
            )

    def _title_of_file(self) -> str | None:
        """The title that the service gives its one item, where the text has no heading."""
        alone = len(self.sections) == 1 and self.form.layout == "marks"
        return self.transcript.metadata.title if alone else None

    def _item_id(self, section: Section) -> str:
        return f"{self.doc_id}#i{section.start}"

    def _kind(self, section: Section) -> str:
        if section.headings:
            return self._instrument(section.headings[0], section) or section.headings[0].kind
        if section.closing:
            return section.closing
        return (self._usual() or "question") if self._asks(section) else "debate"

    def _usual(self) -> Instrument | None:
        """The instrument of this kind of sitting, where a question has no heading that names it, if that is told."""
        if (stated := self.transcript.metadata.kind) and (known := instrument_of(stated.lower())):
            return known
        if self.form.doc_type == "unknown":
            return None
        return "actuele vraag" if self.form.doc_type == "plenary_proceedings" else "vraag om uitleg"

    def _instrument(self, head: Heading, section: Section) -> Instrument | None:
        """The instrument of a heading; the website leaves it out: then the closing words, else the kind of sitting."""
        if head.instrument or not _is_question(head):
            return head.instrument
        stated = instrument_of((self.transcript.metadata.kind or "").lower())
        return stated or section.closing or self._usual()

    def _asks(self, section: Section) -> bool:
        if any(_is_question(head) for head in section.headings):
            return True
        return not section.headings and (section.closing is not None or section.questioning)

    def _questions(self) -> Iterator[Put]:
        seen: set[str] = set()
        for section, askings in zip(self.sections, self.askings, strict=True):
            for head, people in zip(section.headings, askings, strict=True):
                if not _is_question(head):
                    continue
                question_id = f"{self.doc_id}#q{head.number if head.number else f'@{head.start}'}"
                if question_id in seen:
                    question_id = f"{self.doc_id}#q@{head.start}"
                seen.add(question_id)
                question = Question(
                    question_id=question_id,
                    item_id=self._item_id(section),
                    instrument=self._instrument(head, section),
                    number=head.number,
                    session=head.session or self.sitting.session,
                    subject=head.subject,
                    asker=people.asker,
                    addressee=people.addressee,
                    addressee_title=people.title,
                    date=self.sitting.date,
                    co_askers=people.askers[1:],
                )
                yield Put(question, people)

    # --- speeches and pairs ------------------------------------------------------------------------------------

    def _speeches_and_pairs(self, put: Sequence[Put]) -> tuple[tuple[Speech, ...], tuple[QAPair, ...]]:
        speeches: list[Speech] = []
        pairs: list[QAPair] = []
        of_item: defaultdict[str, list[Put]] = defaultdict(list)
        for one in put:
            of_item[one.question.item_id].append(one)
        at = 0
        for section, askings in zip(self.sections, self.askings, strict=True):
            own = self.speakers[at : at + len(section.turns)]
            at += len(section.turns)
            done = acts([one.role for one in own], asks=self._asks(section))
            spoken = [
                self._speech(turn, speaker, act, section, len(speeches) + index)
                for index, (turn, speaker, act) in enumerate(zip(section.turns, own, done, strict=True), 1)
            ]
            speeches.extend(spoken)
            mine = of_item[self._item_id(section)]
            keys = [key_of(one.who) or index for index, one in enumerate(own)]
            chairs = asked_by_the_chair(spoken) if self._asks(section) else ()
            asking: list[Act] = ["follow_up" if index in chairs else act for index, act in enumerate(done)]
            found = links(asking, keys, put_to(spoken, mine, self.names), outcries(spoken))
            pairs.extend(self._pair(link, spoken, mine, askings) for link in found)
        return tuple(speeches), tuple(pairs)

    def _speech(self, turn: Turn, speaker: Speaker, act: Act, section: Section, seq: int) -> Speech:
        holes = self.found.holes(turn.words, turn.end)
        return Speech(
            speech_id=f"{self.doc_id}#s{turn.start}",
            item_id=self._item_id(section),
            seq=seq,
            mode="verbatim",
            speaker_label=turn.printed,
            who=speaker.who,
            role=speaker.role,
            organisation=speaker.organisation,
            act=act,
            text=self.cleaner.clean(without(turn.words, turn.end, holes)).text,
            date=self.sitting.date,
            start=turn.start,
            end=turn.end,
            title=self.names.title(speaker.who) if speaker.role == "minister" else None,
        )

    def _pair(self, link: Link, spoken: Sequence[Speech], put: Sequence[Put], askings: Sequence[Asked]) -> QAPair:
        question = spoken[link.question]
        answer = spoken[link.answer] if link.answer is not None else None
        formal = question_of(question.who, answer.who if answer else None, put)
        minister = answer.who if answer else (formal.addressee if formal else _only_addressee(askings))
        return QAPair(
            qa_id=f"{self.doc_id}#p{question.start}-{answer.start if answer else ''}",
            item_id=question.item_id or "",
            question_id=formal.question_id if formal else None,
            round=link.round,
            label=None,
            question_speech_id=question.speech_id,
            question_text=question.text,
            question_start=question.start,
            question_end=question.end,
            answer_speech_id=answer.speech_id if answer else None,
            answer_text=answer.text if answer else None,
            answer_start=answer.start if answer else None,
            answer_end=answer.end if answer else None,
            asker=question.who,
            minister=minister,
            minister_title=self._minister_title(minister, askings),
            status="answered" if answer else "unanswered",
            status_reason=None if answer else "no answer in file",
            refers_to=None,
            method="turn order",
            asks_for_figures=asks_for_figures(question.text),
            breakdowns_asked=breakdowns_asked(question.text),
        )

    def _minister_title(self, minister: Identity, askings: Sequence[Asked]) -> str | None:
        if minister.name is None:
            return None
        printed = {one.title for one in askings if one.addressee.name == minister.name and one.title}
        return printed.pop() if len(printed) == 1 else self.names.title(minister)

    # --- spans and problems ------------------------------------------------------------------------------------

    def _spans(self) -> tuple[Span, ...]:
        pieces = [Piece("speech", turn.start, turn.end, f"{self.doc_id}#s{turn.start}") for turn in self.turns]
        pieces += self.found.pieces
        pieces.sort(key=attrgetter("start"))
        # A heading or a notice ends where a label or another begins: `De` may end its line, `voorzitter :` follow.
        pieces[:-1] = [
            one if one.speech_id else replace(one, end=min(one.end, after.start)) for one, after in pairwise(pieces)
        ]
        return tile(self.text, pieces, over=self.found.over, gap="unknown")

    def _unheard(self, spans: Sequence[Span]) -> Iterator[Problem]:
        for span in spans:
            if span.kind == "unknown" and _LETTERS.search(self.text, span.start, span.end):
                yield Problem(
                    code="text_without_speaker",
                    message="This passage stands outside every turn, heading and notice: its speaker is not told. "
                    "Its figures are read, without a speaker. Check whether a label or a heading above it is broken.",
                    start=span.start,
                    end=span.end,
                )

    def _nameless(self, speeches: Sequence[Speech]) -> Iterator[Problem]:
        for speech in speeches:
            if speech.who.name is None and speech.role != "chair":
                yield Problem(
                    code="speaker_not_resolved",
                    message=f"Who speaks under '{speech.speaker_label or 'no label'}' cannot be told: "
                    f"{speech.who.matched_by}. Add the person to the register's overlay if that is what is missing.",
                    severity="info",
                    start=speech.start,
                    end=speech.end,
                )
        chairs = [one for one in speeches if one.role == "chair" and one.who.name is None]
        if chairs:
            yield Problem(
                code="chair_not_told",
                message=f"Who chairs cannot be told in {len(chairs)} turns: {chairs[0].who.matched_by}. "
                "A sidecar file can name the chair.",
                severity="info",
                start=chairs[0].start,
                end=chairs[0].end,
            )

    def _unread(self) -> Iterator[Problem]:
        """What is printed and finds no place in the rows, and what the source says two ways."""
        for section in self.sections:
            for head in section.headings:
                if more := others(head):
                    yield Problem(
                        code="several_askers_or_addressees",
                        message=f"This question has more askers or addressees than its row holds: {'; '.join(more)}.",
                        severity="info",
                        start=head.start,
                        end=head.body_end,
                    )
        for turn in self.turns:
            if contradicts(self.names, turn):
                yield Problem(
                    code="speaker_id_contradicts_label",
                    message=f"The source links '{turn.printed}' to the id {turn.service_id}, which is somebody else's "
                    "in the register: the label was followed. Check the id.",
                    start=turn.start,
                    end=turn.end,
                )
        yield from self._undated()

    def _untold(self) -> Iterator[Problem]:
        if self.form.doc_type == "unknown":
            yield Problem(
                code="sitting_not_told",
                message="Nothing in this text or beside it tells whether a committee or the plenary sat: the type is "
                "unknown, and so is the instrument of a question that does not name it. A sidecar file can state it.",
                severity="info",
                start=0,
                end=len(self.text),
            )

    def _undated(self) -> Iterator[Problem]:
        if self.sitting.date is None:
            yield Problem(
                code="date_missing",
                message="No day of the sitting is printed in this text or stated beside it: parties and ministers are "
                "told only where they hold for the whole session. A sidecar file can state the day.",
            )


def _is_question(head: Heading) -> bool:
    """Whether a heading is that of a formal question, whether it names the instrument or not."""
    return bool(head.instrument or head.asker or head.kind == "question")


def _ministers(turns: Sequence[Turn]) -> set[str]:
    """The names under which ministers speak: by label, or where the floor is given to them."""
    labels = {one.label.name for one in turns if one.label and one.label.kind == "minister" and one.label.name}
    given = {one.floor for one in turns if one.floor and one.floor.lower().startswith("minister")}
    return labels | {name for one in given if (name := strip_address(one))}


def _item_title(section: Section) -> str | None:
    titles = [clean_line(head.subject or head.title) for head in section.headings]
    return " / ".join(dict.fromkeys(title for title in titles if title)) or None


def _only_addressee(askings: Sequence[Asked]) -> Identity:
    names = {one.addressee.name for one in askings}
    return askings[0].addressee if len(names) == 1 else Identity(matched_by="nobody answers in this file")


def _legislature_of(session: str | None) -> str | None:
    first = opening_year(session) if session else None
    return legislature(dt.date(first, 12, 1)) if first is not None else None
