"""Whose question a turn puts, and to which minister.

Comes in: the turns of one item, its formal questions with their people.
Goes out: the formal question of a turn; the ministers to whom question turns are put; turns that put none.
Does not: say who answers (``acts`` does).

A question is put to the addressee of the asker's own heading and to the minister whom the asker calls by name
(``Minister Peeters, hoeveel ...``); a further question first of all to the minister who is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.records import Identity, Question, Speech
from pipeline.register import fold
from pipeline.segment.asks import asks_for_figures
from pipeline.segment.chair_words import joins
from pipeline.segment.labels import strip_address
from pipeline.segment.names import Names
from pipeline.segment.people import Asked

_MINISTER = r"(?:[Vv]ice)?[Mm]inister(?:-president)?(?: (?!en\b|minister)[^\W\d_][\w'’-]*){0,5}"
_SALUTED = (
    rf"(?:(?:(?:[Mm]ijnheer|[Mm]evrouw) de |[Gg]eachte |[Bb]este )?"
    rf"(?:[Vv]oorzitter|[Cc]ollega[’']s|[Mm]inisters|{_MINISTER}))"
)
_CALLED = re.compile(
    rf"(?:\A|[.?!:…][”\")]?\s+|\n\s*)(?P<who>{_SALUTED}(?:(?:,| en) {_SALUTED})*)"
    r",(?! (?:die|dat|bevoegd|toen|Vlaams|(?:vice)?minister)\b)"
)
_CALLED_LAST = re.compile(rf", (?P<who>{_MINISTER})\?")
_THANKED = re.compile(rf"\b(?:[Dd]ank|[Bb]edankt)\b[^.,?!\n]{{0,60}}, (?P<who>{_MINISTER})[.,!]")
_FEW_WORDS = 8
_JOINS = re.compile(r"\b(?:aan(?:sluiten)?|bij)\b", re.IGNORECASE)
_THANKS = re.compile(
    rf"(?:{_SALUTED}, )?(?:Ik |Alvast |Hartelijk |Heel erg )?(?:[Dd]ank|[Bb]edankt?|[Mm]ijn dank)\b"
    r"(?:(?!\bmaar\b)[^.?!\d]){0,80}[.!]"
    r"(?: Dat was (?:het|alles)\.)?"
)
_ASKS = re.compile(
    r"[?\d]|\b(?:graag|(?:ge)?vraagd?|vroeg|weten|antwoord\w*|cijfers?|hoe\w*|wat|waar(?:aan|mee|om|op|van)|wanneer|welke?|wie)\b",
    re.IGNORECASE,
)
_ONE = re.compile(rf"{_MINISTER}(?!\w)")
_ALL = re.compile(r"\b[Mm]inisters\b")


@dataclass(frozen=True, slots=True)
class Put:
    """A formal question and the people of its heading: all its askers and addressees."""

    question: Question
    people: Asked


def key_of(who: Identity) -> str | None:
    """What tells a person from another within one item."""
    return who.person_id or (fold(who.name) if who.name else None)


def own_questions(who: Identity, put: Sequence[Put]) -> list[Put]:
    """The formal questions of an item that somebody asks, if need be together with others who are printed before."""
    first = [one for one in put if _is(who, one.people.asker)]
    return first or [one for one in put if any(_is(who, other) for other in one.people.askers)]


def question_of(who: Identity, minister: Identity | None, put: Sequence[Put]) -> Question | None:
    """The formal question of the one who speaks; of somebody who joins in, none.

    Of several questions it is the one that is put to the minister who answers.
    """
    own = own_questions(who, put)
    if len(own) > 1 and minister is not None:
        own = [one for one in own if any(_is(minister, other) for other in one.people.addressees)]
    return own[0].question if len(own) == 1 else None


def put_to(spoken: Sequence[Speech], put: Sequence[Put], names: Names) -> dict[int, frozenset[str]]:
    """The ministers (by ``key_of``) to whom turns of an item are put; turns of which it is not told are left out."""
    ministers = {key: one.who for one in spoken if one.role == "minister" and (key := key_of(one.who))}
    if len(ministers) < 2:
        return {}
    found = {
        at: frozenset(key for who in _addressees(one, put, tuple(ministers.values()), names) if (key := key_of(who)))
        for at, one in enumerate(spoken)
        if one.act in ("question", "follow_up")
    }
    return {at: keys for at, keys in found.items() if keys}


def asked_by_the_chair(spoken: Sequence[Speech]) -> frozenset[int]:
    """Turns in which the chair asks as a member does, below which a minister still speaks."""
    last = max((at for at, one in enumerate(spoken) if one.role == "minister"), default=-1)
    return frozenset(at for at, one in enumerate(spoken[:last]) if one.role == "chair" and joins(one.text))


def outcries(spoken: Sequence[Speech]) -> frozenset[int]:
    """Turns of members who only call out while another has the floor, or only thank: they ask nothing.

    ``Schande!``, in few words and without a figure: the one who goes on behind it answers, or asks, as if nothing had
    been said. Nobody gave the floor. ``Dank u, minister.`` is no question to whom another asks something below.
    """
    found: set[int] = set()
    holding: Speech | None = None
    for at, one in enumerate(spoken):
        if one.role == "chair":
            holding = None
        elif one.role != "minister" and (_only_thanks(one) or _calls_out(one, holding, spoken[at + 1 :])):
            found.add(at)
        else:
            holding = one if one.role in ("minister", "member") else None
    return frozenset(found)


def _calls_out(one: Speech, holding: Speech | None, below: Sequence[Speech]) -> bool:
    """Whether a turn is but a few words within another's; who joins in a question does so in few words as well."""
    if holding is None or key_of(one.who) == key_of(holding.who) or not _asks_nothing(one.text):
        return False
    return (holding.role == "minister" or _JOINS.search(one.text) is None) and _goes_on(below, holding)


def _goes_on(below: Sequence[Speech], holding: Speech) -> bool:
    """Whether the same person speaks next, but for others who call out and, for a minister, the chair."""
    for one in below:
        if key_of(one.who) == key_of(holding.who):
            return key_of(one.who) is not None
        aside = holding.role == "minister" if one.role == "chair" else _asks_nothing(one.text)
        if one.role == "minister" or not aside:
            return False
    return False


def _only_thanks(one: Speech) -> bool:
    return one.role == "member" and one.act == "follow_up" and _THANKS.fullmatch(one.text.strip()) is not None


def _asks_nothing(words: str) -> bool:
    few = len(words.split()) <= _FEW_WORDS
    return few and not _ASKS.search(words) and not asks_for_figures(words)


def _addressees(speech: Speech, put: Sequence[Put], ministers: Sequence[Identity], names: Names) -> list[Identity]:
    """To whom one question turn is put; to nobody where it speaks to all ministers."""
    calls = [match["who"] for pattern in (_CALLED, _CALLED_LAST) for match in pattern.finditer(speech.text)]
    if any(_ALL.search(call) for call in calls):
        return []
    called = list(_named(calls, ministers, names))
    if called and speech.act == "follow_up":
        return called
    own = own_questions(speech.who, put)
    if own:
        return [*called, *(who for one in own for who in one.people.addressees)]
    return called or list(_named((match["who"] for match in _THANKED.finditer(speech.text)), ministers, names))


def _named(calls: Iterable[str], ministers: Sequence[Identity], names: Names) -> Iterator[Identity]:
    """The ministers of the item whom the words name, by surname or as the one who leads the government."""
    for call in calls:
        for match in _ONE.finditer(call):
            name = strip_address(match.group())
            who = names.among(name, ministers) if name else None
            if not name and match.group().lower() == "minister-president":
                who = names.minister_president()
            if who is not None and who.name:
                yield who


def _is(one: Identity, other: Identity) -> bool:
    if one.person_id and one.person_id == other.person_id:
        return True
    return bool(one.name and other.name) and fold(one.name or "") == fold(other.name or "")
