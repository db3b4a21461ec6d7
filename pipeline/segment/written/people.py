"""Who asked and who answers a written question.

Comes in: names and titles as printed or as the metadata state them; ``Names``, the register on the day.
Goes out: ``Identity`` records; the origin of a name that the text does not print is told in ``matched_by``.
Does not: go by likeness.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pipeline.records import Identity
from pipeline.register import fold, name_keys
from pipeline.segment.names import Names
from pipeline.segment.written.titles import Named


def asker(names: Names, printed: str | None, stated: str | None, stated_id: str | None) -> Identity:
    """The asker: by the name printed, else by the id and then the name that the metadata state."""
    if printed:
        return _printed(names.member, printed)
    return _stated(names, names.member, stated, stated_id) or Identity(
        matched_by="no asker in the text or the metadata"
    )


def minister(names: Names, printed: Named | None, stated: str | None, stated_id: str | None = None) -> Identity:
    """The minister: by the name printed, by a printed title that one minister held that day, else by the metadata."""
    if printed and printed.name:
        return _printed(names.minister, printed.name)
    if printed and printed.title and names.date:
        match = names.register.minister_for(printed.title, names.date)
        if match.person is not None:
            return replace(names.minister(match.person.name), matched_by=match.matched_by)
    found = _stated(names, names.minister, stated, stated_id)
    return found or Identity(matched_by="no minister in the text or the metadata")


def _printed(look_up: Callable[[str], Identity], printed: str) -> Identity:
    """Who is printed: by the name, or where nobody has it, with the family name first or broken at a line's end."""
    words = printed.split()
    others = (" ".join((*words[at:], *words[:at])) for at in range(len(words) - 1, 0, -1))
    found = [look_up(printed)]
    if found[0].person_id is None and len(words) > 1:
        found += [who for one in (*others, printed.replace("-", "")) if (who := look_up(one)).person_id]
    return found[1] if len({one.person_id for one in found[1:]}) == 1 else found[0]


def _stated(
    names: Names, look_up: Callable[[str], Identity], stated: str | None, stated_id: str | None
) -> Identity | None:
    """Who the metadata state, by the id, else by the name."""
    name = turned(stated) if stated else None
    who = (names.by_id(stated_id, name) if stated_id else None) or (look_up(name) if name else None)
    return replace(who, matched_by=f"{who.matched_by}, from the metadata") if who else None


def same_name(one: str, other: str) -> bool:
    """Whether two printings give one name; case, accents and ``Naam, Voornaam`` set aside."""
    return bool(set(name_keys(one)) & set(name_keys(other)))


def same_tail(said: str, name: str) -> bool:
    """Whether ``said`` is a full name, or its last words: ``Van den Bergh`` of ``An Van den Bergh``."""
    return f" {fold(name)}".endswith(f" {fold(said)}")


def turned(name: str) -> str:
    """``Naam, Voornaam`` as ``Voornaam Naam``."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else name.strip()
