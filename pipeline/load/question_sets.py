"""The questions to which claims belong together: one alone, or several that are joined.

Comes in: the questions of a document, and what a claim serves. Goes out: ``QuestionSetRow``, one per set in use.
Does not: decide which pair a claim serves (``sides``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.load.rowtypes import QuestionSetRow
from pipeline.load.sides import Service
from pipeline.records import Question


class QuestionSets:
    """Which questions a claim belongs to; built once per document."""

    def __init__(self, questions: Sequence[Question]) -> None:
        self._places = {question.question_id: place for place, question in enumerate(questions)}
        self._by_item: dict[str, list[str]] = {}
        for question in questions:
            self._by_item.setdefault(question.item_id, []).append(question.question_id)

    def of(self, services: Iterable[Service], item_id: str | None) -> tuple[str, ...]:
        """The questions of the pairs served directly, else all of the item; in the order of their headings."""
        served = {service.pair.question_id for service in services if service.direct}
        known = sorted((one for one in served if one in self._places), key=lambda one: self._places[one])
        return tuple(known or self._by_item.get(item_id or "", ()))


def questions_id(doc_id: str, question_ids: tuple[str, ...]) -> str | None:
    """Id of a set: ``doc#q11+q12``; ``None`` for the empty set."""
    if not question_ids:
        return None
    return doc_id + "#" + "+".join(one.removeprefix(f"{doc_id}#") for one in question_ids)


def question_set_rows(
    doc_id: str, questions: Iterable[Question], sets: Iterable[tuple[str, ...]]
) -> Iterator[QuestionSetRow]:
    """Rows of the sets in use, each once, in the order in which they come."""
    by_id = {question.question_id: question for question in questions}
    for question_ids in dict.fromkeys(sets):
        name = questions_id(doc_id, question_ids)
        if name is not None:
            yield _row(name, doc_id, [by_id[one] for one in question_ids])


def _row(name: str, doc_id: str, questions: list[Question]) -> QuestionSetRow:
    askers = [who for question in questions for who in (question.asker, *question.co_askers)]
    shared = _shared(question.addressee.name for question in questions)
    return QuestionSetRow(
        questions_id=name,
        doc_id=doc_id,
        n_questions=len(questions),
        question_ids=tuple(question.question_id for question in questions),
        question_numbers=tuple(question.number for question in questions if question.number is not None),
        askers=_each_once(who.name for who in askers),
        asker_parties=_each_once(who.party for who in askers),
        subjects=_each_once(question.subject for question in questions),
        instrument=_shared(question.instrument for question in questions),
        addressee=shared,
        addressee_id=_shared(question.addressee.person_id for question in questions) if shared else None,
        addressee_party=_shared(question.addressee.party for question in questions) if shared else None,
        addressee_title=_shared(question.addressee_title for question in questions),
    )


def _each_once(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _shared(values: Iterable[str | None]) -> str | None:
    """The one value that all have, else ``None``."""
    found = set(values)
    return found.pop() if len(found) == 1 else None
