"""What each turn of an item does, and who answered whom.

Comes in: the roles of the turns of one item, in order.
Goes out: acts, and links (question turns, the minister's turn that answers them, its round).
Does not: look at words: acts follow from role and order alone, as ``database.md`` defines them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.records import Act, Role

_ASKING = ("question", "follow_up")


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


def links(found: Sequence[Act], speakers: Sequence[object]) -> list[Link]:
    """Question turns with the minister's turn that answers them, in order of answering.

    A minister's turn answers every question put since a minister last spoke. A second minister who speaks next, with
    nobody but the chair between, answers the same questions. ``round`` is the ordinal of the minister's turn in the
    item. ``speakers`` tell one speaker from another. What nobody answers comes last, with ``answer`` ``None``.
    """
    linked: list[Link] = []
    waiting: list[int] = []
    answered: list[int] = []
    spoke: set[object] = set()
    ordinal = 0
    for at, act in enumerate(found):
        if act in _ASKING:
            waiting.append(at)
        elif act in ("answer", "reply"):
            ordinal += 1
            if waiting:
                answered, waiting, spoke = waiting, [], set()
            elif speakers[at] in spoke:
                continue
            linked.extend(Link(question, at, ordinal) for question in answered)
            spoke.add(speakers[at])
    linked.extend(Link(question, None, ordinal + 1) for question in waiting)
    return linked
