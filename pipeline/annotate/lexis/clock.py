"""Tells times of day from durations: ``om 14 uur``, ``de trein van 7 uur``, ``kwart voor drie``.

Comes in: the tokens of a sentence and the index of a number.
Goes out: yes or no.
Does not: read ``8u30``, ``10.02 uur``; ``tokens`` has cut those out already.
"""

from __future__ import annotations

from pipeline.annotate.lexis.lexicon import words
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at

_TILL = frozenset({"tot", "en", "-", "–", "of", "à"})
_LASTING = frozenset(
    {"duurt", "duurde", "duren", "duurden", "kost", "kostte", "werkt", "werken", "krijgt", "krijgen", "bedraagt"}
)
_MORNING, _MIDNIGHT = 5, 24
_RATE = frozenset({"per", "/", "te", "duren", "werk", "slaap"})
_DAYPARTS = ("avond", "avonden", "nacht", "nachten", "ochtend", "ochtenden", "middag", "middagen")
_QUARTERS = frozenset({"voor", "over", "vóór", "na"})


def is_clock(found: list[Token], index: int) -> bool:
    """Whether ``14 uur`` is a time of day: ``om 14 uur``, ``van 9 tot 17 uur``, ``20 uur 's avonds``."""
    number = found[index].number
    if number is None or not 0 <= number.value <= 24 or index + 1 >= len(found):
        return False
    if low_at(found, index + 1) != "uur":
        return _first_of_two(found, index, number.value)
    if _opening_hours(found, index, number.value) or _by_the_clock(found, index, number.value):
        return True
    if low_at(found, index - 1) in words("before a time of day") or any(
        token.low in words("parts of the day") for token in found[index + 2 : index + 4]
    ):
        return True
    if low_at(found, index - 1) in _TILL - {"à"} and index > 2:
        first = index - 2 - (low_at(found, index - 2) == "uur")
        return found[first].number is not None and is_clock(found, first)
    return False


def is_quarter_hour(found: list[Token], index: int) -> bool:
    """Whether ``kwart`` is a part of the clock: ``om kwart voor drie``; not ``een kwart voor drie scholen``."""
    if found[index].low != "kwart" or low_at(found, index + 1) not in _QUARTERS or index + 2 >= len(found):
        return False
    hour, behind = found[index + 2].number, token_at(found, index + 3)
    if hour is None or not 1 <= hour.value <= 12 or hour.value != int(hour.value):
        return False
    return behind is None or behind.kind == "mark" or low_at(found, index - 1) in words("before a time of day")


def _first_of_two(found: list[Token], index: int, hour: float) -> bool:
    """``van 9 tot 17 uur``, ``tussen 6 en 23 uur``; not ``tussen 10 en 20 uur per week``."""
    if low_at(found, index + 1) not in _TILL or low_at(found, index + 3) != "uur" or low_at(found, index + 4) in _RATE:
        return False
    before = low_at(found, index - 1)
    if before == "(":
        return _told(found, "shifts of work")
    return before in {"van", "tussen", "om", "vanaf"} and hour >= 5


def _opening_hours(found: list[Token], index: int, hour: float) -> bool:
    """``vanaf 6.30 uur tot 22 uur``, ``van 9 uur tot 17 uur``, ``open tot 20 uur``: from or till an hour of the day."""
    before = low_at(found, index - 1)
    if before not in words("before an opening hour") or hour != int(hour) or low_at(found, index + 2) in _RATE:
        return False
    if _told(found, "opening and closing") or any(token.kind == "time" for token in found):
        return True
    if before in {"van", "vanaf"} and index + 3 < len(found) and found[index + 2].low == "tot":
        later = found[index + 3].number
        return later is not None and hour < later.value <= 24
    return before == "tot" and index > 3 and found[index - 2].low == "uur" and found[index - 4].low in {"van", "vanaf"}


def _by_the_clock(found: list[Token], index: int, hour: float) -> bool:
    """``na 18 uur rijden er geen bussen``, ``tussen 22 uur en 6 uur``, ``de trein van 7 uur``, ``het is al 5 uur``."""
    before, behind = low_at(found, index - 1), low_at(found, index + 2)
    if hour != int(hour) or behind in _RATE:
        return False
    if before == "tussen":
        later = found[index + 3].number if behind == "en" and index + 3 < len(found) else None
        if later is None or low_at(found, index + 4) != "uur" or low_at(found, index + 5) in _RATE:
            return False
        day = hour >= _MORNING and hour < later.value <= _MIDNIGHT and later.value == int(later.value)
        return later.value < hour or (day and _LASTING.isdisjoint(token.low for token in found[:index]))
    if before == "van":
        thing, article = low_at(found, index - 2), low_at(found, index - 3)
        again = thing == "die" and _told(found[: index - 2], "what goes by the clock")
        return again or (thing in words("what goes by the clock") and article in {"de", "het", "die", "dat", "en"})
    if before in words("what tells the time now"):
        ends = index + 2 >= len(found) or found[index + 2].kind == "mark"
        return ends and {low_at(found, index - 3), low_at(found, index - 2)} == {"het", "is"}
    if before in {"na", "vanaf", "tot", "voor"} and low_at(found, index - 2).endswith(_DAYPARTS):
        return True  # `op weekavonden na 21 uur`
    limit = before in {"na", "vanaf", "tot", "voor", "tegen"} and hour >= 5
    return limit and (_told(found, "what has its hours") or _runs(found, index + 2))


def _runs(found: list[Token], at: int) -> bool:
    """``na 18 uur rijden er geen bussen``; not ``na 5 uur rijden was de bus er``."""
    travel = low_at(found, at) == "rijden" and low_at(found, at + 1) not in {"er", "geen", "de", "alle", "nog"}
    return not travel and _told(found, "what runs") and not _RUNNING.isdisjoint(token.low for token in found)


_RUNNING = frozenset({"rijden", "rijdt", "reden", "reed"})


def _told(found: list[Token], name: str) -> bool:
    return any(token.low in words(name) for token in found)
