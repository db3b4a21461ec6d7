"""The words by which the chair gives somebody the floor: the only sign of a turn where no label is printed.

Comes in: a paragraph.
Goes out: whom it gives the floor at its end, as printed.
Does not: say who that is.

``De heer Peeters heeft het woord.`` is always the chair's sentence, whether a label says so or not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.segment.chair_words import called, urges
from pipeline.segment.labels import has_given_name, is_name, strip_address
from pipeline.segment.lines import Line, paragraph
from pipeline.segment.tiling import Cover
from pipeline.segment.turns import Lore, Turn

_GIVES = re.compile(
    r"(?P<who>[^\W\d_a-zß-ÿ'’](?:[^.:;!?()\n]|(?<= sp)\.(?=a )){1,80}?)(?:\s+\([^()\n]{1,30}\))?\s+(?:heeft|krijgt)\s+"
    r"(?:\w+\s+)?(?:nu\s+|opnieuw\s+|dan\s+)?het\s+(?:slot)?woord\b"
    r"|[Hh]et woord is (?:nu |eerst |opnieuw )?aan (?P<given>[^.:;!?()\n]{3,60})"
    r"|(?:[Ii]k geef|[Gg]eef ik|[Gg]even we|[Ww]e geven) (?:nu |eerst |graag |opnieuw |dan )*het woord "
    r"aan (?P<handed>[^.:;!?()\n]{3,60})"
    r"|\b(?:krijgt|heeft) (?:nu |eerst |dan |opnieuw )?(?P<turned>(?:de heer|mevrouw|(?:vice)?minister(?:-president)?|"
    r"collega|professor) [^.:;!?()\n]{2,60}?) (?:nu |eerst |dan |opnieuw |als eerste )?het woord\b"
    r"|(?P<called>(?:[Mm]evrouw|[Mm]ijnheer|[Mm]inister(?:-president)?|[Cc]ollega)(?: [^.:;!?()\n]{2,50})?), "
    r"u (?:hebt|heeft|krijgt) "
    r"(?:nu |opnieuw )?het (?:slot|laatste )?woord\b"
    r"|\bU (?:hebt|heeft|krijgt) (?:nu |opnieuw )?het (?:slot|laatste )?woord, "
    r"(?P<named>(?:mevrouw|mijnheer|meneer|minister(?:-president)?|collega)(?: [^,.:;!?()\n]{2,50})?)"
)
_BEHIND = re.compile(
    r"\s*(?:,?\s*(?:voor|om|namens|als|in|met|bij|over|ter|tot|daarna|gevolgd|waarna|opnieuw|nu|nog)\b[^.!?:;]{0,90})?(?:[.!]|\s*\Z)"
)
_OF_BODY = re.compile(r"\s+(?:van|bij|namens)\s+(?:de\s+|het\s+)?(?:[A-Z]{2,}\b|[A-Z]-[A-Z]|\w+[&·.]\w).*\Z")
_OF_PARTY = re.compile(r"\s+(?:van|namens)\s+(?:de\s+|het\s+)?(?P<party>[^\W\d_a-zß-ÿ].*?)(?:-fractie)?\Z")
MINISTER = re.compile(r"(?:de )?(?:vlaamse? )?(?:vice-?)?minister(?:-president)?\b", re.IGNORECASE)
_FUNCTION = re.compile(r", (?P<function>[^,.:;!?()\n]{3,80}), (?:heeft|krijgt) (?:\w+ )?het woord\b[^.]*\.?\Z")
_TITLE = re.compile(r"de heer|mevrouw|(?:vice)?minister(?:-president)?", re.IGNORECASE)
_COLLEAGUE = re.compile(r"(?:(?:onze |de )?collega(?:[’']s)?|meneer)\s+", re.IGNORECASE)


def floor_at_end(text: str) -> str | None:
    """Whom the end of ``text`` gives the floor, as printed; ``None`` where it gives it to nobody.

    Behind it the chair may urge the speaker on: ``Gaat uw gang.``
    """
    if "woord" not in text:
        return None
    last = None
    for match in _GIVES.finditer(text):
        last = match
    if last is None:
        return None
    said = last["who"] or last["given"] or last["handed"] or last["turned"] or last["called"] or last["named"]
    behind = _BEHIND.match(text, last.end())
    if behind is None or not urges(text[behind.end() :]):
        return None
    return _person(said)


def function_at_end(text: str) -> str | None:
    """What the chair calls the one to whom the end of ``text`` gives the floor: ``De heer Peeters, directeur,``."""
    match = _FUNCTION.search(text)
    return match["function"] if match else None


def floor_in_other_words(text: str) -> str | None:
    """Whom a paragraph calls upon without ``het woord``, as printed: ``Mevrouw Peeters, gaat uw gang.``"""
    said = called(text)
    return _person(said) if said else None


def _person(said: str) -> str | None:
    who = _COLLEAGUE.sub("", " ".join(said.partition(",")[0].split()).rstrip("."), count=1)
    who = _OF_BODY.sub("", who)
    return who if _is_person(who) else None


def speaks_of(text: str, whom: str) -> bool:
    """Whether the words name in the third person the one to whom the floor was given: somebody else says them.

    ``Ik betreur dat de heer Peeters afwezig is``; ``mevrouw Peeters`` between commas is a call, and may be an echo.
    """
    title, name = _TITLE.match(whom), strip_address(whom)
    if title is None or not name:
        return False
    given, _, family = name.partition(" ") if has_given_name(name) else ("", "", name)
    printed = rf"(?:{re.escape(given)} )?{re.escape(family)}" if given else re.escape(family)
    called = "" if title.group().lower() == "de heer" else r"(?-i:(?= [a-zà-ÿ]))"
    return re.search(rf"(?<!, )\b{title.group()} {printed}(?![\w-]){called}", text, re.IGNORECASE) is not None


def without_party(who: str, is_party: Callable[[str], bool]) -> str:
    """A name without the party behind it: ``de heer Peeters van Groen`` gives ``de heer Peeters``."""
    match = _OF_PARTY.search(who)
    return who[: match.start()] if match and is_party(match["party"]) else who


def _is_person(who: str) -> bool:
    """Whether the words name a person, or a minister by function alone (``De minister``)."""
    name = strip_address(who)
    return is_name(name) if name else MINISTER.match(who) is not None


def split_at_floors(text: str, turns: Sequence[Turn], lines: Sequence[Line], lore: Lore, quoted: Cover) -> list[Turn]:
    """Turns cut where a label is missing: a paragraph in them gives the floor, and so is the chair's.

    What follows it belongs to the person named. In a turn of the chair nothing is cut, nor in what is ``quoted``.
    """
    found: list[Turn] = []
    starts = [line.start for line in lines]
    at = 0
    for turn in turns:
        if (
            turn.chair
            or (turn.label is not None and turn.label.kind == "chair")
            or "het woord" not in text[turn.words : turn.end]
        ):
            found.append(turn)
            continue
        while at < len(starts) and starts[at] < turn.words:
            at += 1
        found.extend(_split(text, turn, lines, at, lore, quoted))
    return found


def _split(text: str, turn: Turn, lines: Sequence[Line], at: int, lore: Lore, quoted: Cover) -> list[Turn]:
    parts = [turn]
    index = at
    while index < len(lines) and lines[index].start < turn.end:
        end = paragraph(lines, index)
        start, stop = lines[index].start, min(lines[end - 1].end, turn.end)
        spoken = lines[index].gap and start > turn.words and start not in quoted
        whom = floor_at_end(" ".join(text[start:stop].split())) if spoken else None
        if whom is not None:
            below = next((line.start for line in lines[end:] if line.start < turn.end), None)
            parts[-1] = _ended(text, parts[-1], start)
            parts.append(Turn(start, start, stop, chair=True))
            if below is not None:
                first = text[below : turn.end].split("\n\n", 1)[0]
                floor = None if speaks_of(" ".join(first.split()), whom) else without_party(whom, lore.is_party)
                parts.append(Turn(below, below, turn.end, floor=floor))
        index = end
    return [one for one in parts if one.words < one.end]


def _ended(text: str, turn: Turn, end: int) -> Turn:
    while end > turn.words and text[end - 1].isspace():
        end -= 1
    return replace(turn, end=end)
