"""What each turn of an item does, and who answered whom.

Comes in: the roles of the turns of one item, in order; to whom questions are put.
Goes out: acts, and links (question turns, the minister's turn that answers them, its round).
Does not: look at words: acts follow from role and order alone, as ``database.md`` defines them (``addressed``
looks to whom a question is put).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from pipeline.records import Act, Role

_ASKING = ("question", "follow_up")
_ANSWERING = ("answer", "reply")


def acts(roles: Sequence[Role | None], *, asks: bool) -> list[Act]:
    """The act of each turn. ``asks``: the item holds a formal question; without one everybody gives a speech."""
    ministers = [at for at, role in enumerate(roles) if role == "minister"]
    first, last = (ministers[0], ministers[-1]) if ministers else (len(roles), -1)
    found: list[Act] = []
    for at, role in enumerate(roles):
        if role == "chair":
            found.append("chair")
        elif not asks or role is None or role == "guest":
            found.append("speech")
        elif role == "minister":
            found.append("answer" if at == first else "reply")
        elif at < first:
            found.append("question")
        else:
            found.append("follow_up" if at < last else "closing")
    return found


@dataclass(frozen=True, slots=True)
class Link:
    """One question turn and the minister's turn that answers it; both are indices, ``answer`` ``None`` if none does."""

    question: int
    answer: int | None
    round: int


def links(
    found: Sequence[Act],
    speakers: Sequence[object],
    put_to: Mapping[int, Collection[object]] | None = None,
    outcries: Collection[int] = (),
) -> list[Link]:
    """Question turns with the minister's turn that answers them, in order of answering.

    A minister's turn answers every question put since a minister last spoke. A second minister who speaks next, with
    nobody but the chair between, answers the same questions. ``round`` is the ordinal of the minister's turn in the
    item. ``speakers`` tell one speaker from another. What nobody answers comes last, with ``answer`` ``None``.

    ``put_to``: the ministers to whom a question turn is put, where that is told. Of several ministers who are asked
    something in the item each answers what is put to them: a question waits for its minister who has yet to speak.

    ``outcries``: turns that ask nothing; nobody answers them, and what was asked before stays so.
    """
    expected = _expected(found, speakers, put_to or {})
    asked = {minister for ministers in expected.values() for minister in ministers}
    linked: list[Link] = []
    answered_by: dict[int, set[object]] = {}
    ordinal = 0
    for at, act in enumerate(found):
        if at in outcries:
            continue
        if act in _ASKING:
            answered_by = {question: by for question, by in answered_by.items() if not by}
            answered_by[at] = set()
        elif act in _ANSWERING:
            ordinal += 1
            minister = speakers[at]
            for question, by in answered_by.items():
                another = minister in asked and minister not in expected.get(question, (minister,))
                if minister not in by and not another:
                    linked.append(Link(question, at, ordinal))
                    by.add(minister)
    linked.extend(Link(question, None, ordinal + 1) for question, by in answered_by.items() if not by)
    return linked


def _expected(
    found: Sequence[Act], speakers: Sequence[object], put_to: Mapping[int, Collection[object]]
) -> dict[int, frozenset[object]]:
    """To whom question turns are put, of those ministers who speak after them; without those put to nobody else."""
    last = {speakers[at]: at for at, act in enumerate(found) if act in _ANSWERING}
    expected = {
        question: frozenset(one for one in ministers if last.get(one, -1) > question)
        for question, ministers in put_to.items()
    }
    return {question: ministers for question, ministers in expected.items() if ministers}
