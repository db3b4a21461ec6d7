"""Which question-answer pairs a claim serves, and on which side.

Comes in: the pairs of a document and the offset of a claim.
Goes out: ``Service`` records, direct ones first, in the order of the pairs.
Does not: make rows.

Joined questions share one answer: its claims serve all of them directly. A referred pair (``Zie antwoord vraag 5``)
is served by the claims of the answer it refers to, but not directly.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.records import QAPair

Side = Literal["question", "answer"]
_LABEL_RANGE = re.compile(r"(\d{1,3})\s*(?:-|–|t/m|tot(?: en met)?)\s*(\d{1,3})")
_LABEL_PART = re.compile(r"[^\W_]+(?:[.][^\W_]+)*")
_MOST = 50
"""A range over more labels than this is none."""
_JOINERS = frozenset({"en", "of", "vraag", "vragen"})


@dataclass(frozen=True, slots=True)
class Service:
    """A claim serves a pair on one side; ``direct`` is false where a referred pair only points at the answer."""

    pair: QAPair
    side: Side
    direct: bool


@dataclass(frozen=True, slots=True)
class _Reach:
    start: int
    end: int
    service: Service


class Sides:
    """What each stretch of text serves; built once per document."""

    def __init__(self, pairs: Iterable[QAPair]) -> None:
        pairs = tuple(pairs)
        answers = _direct_answers(pairs)
        reaches = [
            reach for pair in pairs for reach in (*_question(pair), *_answer(pair, answers), *_referred(pair, answers))
        ]
        self._breaks, self._services = _sweep(reaches)

    def services(self, offset: int) -> tuple[Service, ...]:
        """What a claim that begins at ``offset`` serves; each pair and side once, direct before not direct."""
        at = bisect_right(self._breaks, offset) - 1
        return self._services[at] if at >= 0 else ()


def _sweep(reaches: Iterable[_Reach]) -> tuple[list[int], list[tuple[Service, ...]]]:
    """The offsets where something begins or ends, and what holds from each of them to the next."""
    begin: dict[int, list[Service]] = {}
    close: dict[int, list[Service]] = {}
    for reach in reaches:
        begin.setdefault(reach.start, []).append(reach.service)
        close.setdefault(reach.end, []).append(reach.service)
    breaks = sorted({*begin, *close})
    active: list[Service] = []
    services = []
    for at in breaks:
        for service in close.get(at, ()):
            active.remove(service)
        active += begin.get(at, ())
        services.append(_each_once(active))
    return breaks, services


def _each_once(active: Iterable[Service]) -> tuple[Service, ...]:
    found: dict[tuple[str, Side], Service] = {}
    for service in active:  # a pair serves one place either directly or not: where its answer is another's it is not
        found.setdefault((service.pair.qa_id, service.side), service)
    return tuple(sorted(found.values(), key=_order))


def _order(service: Service) -> tuple[bool, int, int, str]:
    pair = service.pair
    return (not service.direct, pair.round, pair.question_start or 0, pair.qa_id)


_Answers = dict[tuple[str, str], tuple[int, int]]


def _direct_answers(pairs: Iterable[QAPair]) -> _Answers:
    """Stretches of the answers that are given under their own label, by item and label."""
    return {
        (pair.item_id, label): (pair.answer_start, pair.answer_end)
        for pair in pairs
        if pair.status == "answered" and pair.answer_start is not None and pair.answer_end is not None
        for label in labels(pair.label or "")
    }


def _question(pair: QAPair) -> Iterator[_Reach]:
    if pair.question_start is not None and pair.question_end is not None:
        yield _Reach(pair.question_start, pair.question_end, Service(pair, "question", True))


def _answer(pair: QAPair, answers: _Answers) -> Iterator[_Reach]:
    if pair.answer_start is None or pair.answer_end is None:
        return
    elsewhere = pair.status == "referred" and any(
        start < pair.answer_end and pair.answer_start < end for start, end in answers.values()
    )
    yield _Reach(pair.answer_start, pair.answer_end, Service(pair, "answer", not elsewhere))


def _referred(pair: QAPair, answers: _Answers) -> Iterator[_Reach]:
    if pair.status != "referred":
        return
    for label in labels(pair.refers_to or ""):
        target = answers.get((pair.item_id, label))
        if target is not None:
            yield _Reach(*target, Service(pair, "answer", False))


def labels(printed: str) -> list[str]:
    """Single labels of a printed one: ``8, 9`` is two, ``6-8`` three, ``5.a`` one; lower case."""
    found: list[str] = []

    def spread(match: re.Match[str]) -> str:
        first, last = int(match[1]), int(match[2])
        if not first < last <= first + _MOST:
            return f"{first} {last}"
        found.extend(str(number) for number in range(first, last + 1))
        return " "

    rest = _LABEL_RANGE.sub(spread, printed.lower())
    found += [part for part in _LABEL_PART.findall(rest) if part not in _JOINERS]
    return list(dict.fromkeys(found))
