"""The claims of a document as rows, with what is copied from speech, item, pair and table.

Comes in: one ``Bundle``'s records. Goes out: ``ClaimRow`` and ``ClaimPairRow``.
Does not: read a number.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.clean import clean_line
from pipeline.load.ids import table_id
from pipeline.load.numbers import settled
from pipeline.load.places import Places
from pipeline.load.question_sets import QuestionSets, questions_id
from pipeline.load.repeats import Said, repeats
from pipeline.load.rowtypes import ClaimPairRow, ClaimRow
from pipeline.load.sides import Service, Side, Sides
from pipeline.records import AgendaItem, Annotated, Claim, Proceedings, Span, Speech, Transcript

_SIDES: dict[str, Side] = {"question": "question", "follow_up": "question", "answer": "answer", "reply": "answer"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with the span, speech and item in which it begins, and the pairs it serves."""

    claim: Claim
    span: Span | None
    speech: Speech | None
    item: AgendaItem | None
    item_id: str | None
    services: tuple[Service, ...]
    question_ids: tuple[str, ...]

    @property
    def own(self) -> Service | None:
        """The first pair that the claim directly belongs to."""
        return self.services[0] if self.services and self.services[0].direct else None


def placed(annotated: Annotated, proceedings: Proceedings, places: Places) -> list[Placed]:
    """The claims in the order of the text, each at its place."""
    sides, sets = Sides(proceedings.pairs), QuestionSets(proceedings.questions)
    ordered = sorted(annotated.claims, key=lambda claim: (claim.start, claim.end))
    return [_place(claim, places, sides, sets) for claim in ordered]


def _place(claim: Claim, places: Places, sides: Sides, sets: QuestionSets) -> Placed:
    speech, item = places.speech(claim.start), places.item(claim.start)
    item_id = speech.item_id if speech is not None and speech.item_id else item.item_id if item else None
    services = sides.services(claim.start)
    question_ids = sets.of(services, item_id)
    return Placed(claim, places.span(claim.start), speech, item, item_id, services, question_ids)


def claim_rows(
    claims: list[Placed], transcript: Transcript, proceedings: Proceedings, places: Places
) -> Iterator[ClaimRow]:
    """Rows of ``claims``, in the order given."""
    again = repeats(Said(one.claim, _repeats_in(one), transcript.text) for one in claims)
    titles = _Titles(proceedings)
    for one in claims:
        yield _row(one, transcript, proceedings, places, titles, again.get(one.claim.claim_id))


def _repeats_in(one: Placed) -> str | None:
    """The item in which a claim may repeat another; a count of votes is taken anew each time."""
    return None if one.span is not None and one.span.kind == "vote" else one.item_id


def _row(
    one: Placed,
    transcript: Transcript,
    proceedings: Proceedings,
    places: Places,
    titles: _Titles,
    repeat_of: str | None,
) -> ClaimRow:
    claim, said, speech = one.claim, one.claim.quantity, one.speech
    who = speech.who if speech else None
    return ClaimRow(
        claim_id=claim.claim_id,
        doc_id=transcript.doc_id,
        speech_id=speech.speech_id if speech else None,
        item_id=one.item_id,
        span_kind=one.span.kind if one.span else None,
        side=_side(one),
        qa_id=one.own.pair.qa_id if one.own else None,
        kind=said.kind,
        value=settled(said.value, said.kind),
        low=settled(said.low, said.kind),
        high=settled(said.high, said.kind),
        unit=said.unit,
        comparator=said.comparator,
        change=said.change,
        unit_lemma=said.unit_lemma,
        unit_norm=said.unit_norm,
        value_norm=settled(said.value_norm, said.kind),
        norm_low=settled(said.norm_low, said.kind),
        norm_high=settled(said.norm_high, said.kind),
        rate_per=said.rate_per,
        statistic=said.statistic,
        base=said.base,
        weak=said.weak,
        time_text=said.time_text,
        time_relation=said.time_relation,
        period_start=said.period_start,
        period_end=said.period_end,
        period_basis=said.period_basis,
        text=transcript.text[claim.start : claim.end],
        sentence=claim.sentence,
        char_start=claim.start,
        char_end=claim.end,
        page=places.page(claim.start),
        rule=claim.rule,
        table_id=None if claim.table_start is None else table_id(transcript.doc_id, claim.table_start),
        table_row=claim.table_row,
        table_column=claim.table_column,
        is_total=claim.is_total,
        repeat_of=repeat_of,
        speaker=who.name if who else None,
        person_id=who.person_id if who else None,
        party=who.party if who else None,
        party_id=who.party_id if who else None,
        majority=who.majority if who else None,
        role=speech.role if speech else None,
        act=speech.act if speech else None,
        minister_title=titles.of(speech) if speech else None,
        date=_first(speech.date if speech else None, one.item.date if one.item else None, proceedings.date),
        questions_id=questions_id(transcript.doc_id, one.question_ids),
    )


def _first(*days: dt.date | None) -> dt.date | None:
    return next((day for day in days if day is not None), None)


def _side(one: Placed) -> Side | None:
    """By the pair; where none reaches it (an introduction before the first label) by the act of the speech."""
    if one.own is not None:
        return one.own.side
    return _SIDES.get(one.speech.act) if one.speech else None


def claim_pair_rows(claims: list[Placed], doc_id: str) -> Iterator[ClaimPairRow]:
    """Rows of ``claim_pairs``: every pair that each claim serves."""
    for one in claims:
        for service in one.services:
            yield ClaimPairRow(one.claim.claim_id, service.pair.qa_id, service.side, service.direct, doc_id)


class _Titles:
    """The title of a minister who speaks: as printed with a pair that the speech answers, else with a question of the
    item, else the one that segment gives the speech."""

    def __init__(self, proceedings: Proceedings) -> None:
        self._by_speech: dict[str, str] = {}
        for pair in proceedings.pairs:
            if pair.answer_speech_id and pair.minister_title:
                self._by_speech.setdefault(pair.answer_speech_id, pair.minister_title)
        self._by_person: dict[tuple[str, str], str] = {}
        for question in proceedings.questions:
            if question.addressee.name and question.addressee_title:
                self._by_person.setdefault((question.item_id, question.addressee.name), question.addressee_title)

    def of(self, speech: Speech) -> str | None:
        """The title, ``None`` where the speaker is no minister or no title is known."""
        if speech.role != "minister":
            return None
        named = (speech.item_id or "", speech.who.name or "")
        title = self._by_speech.get(speech.speech_id) or self._by_person.get(named) or speech.title
        return (clean_line(title) or None) if title else None
