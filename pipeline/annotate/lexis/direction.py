"""Finds the verb or noun of change in a sentence.

Comes in: the tokens of a sentence. Goes out: the direction, ``increase`` or ``decrease``.
Does not: say which quantity is the change (``meaning``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.token import Token
from pipeline.records import Change


@lru_cache(maxsize=50_000)
def of_verb(low: str) -> Change | None:
    """Direction of a verb form, ``None`` for any other word."""
    return next((one.change for one in lexicon().directions if one.verb.fullmatch(low)), None)


@lru_cache(maxsize=50_000)
def of_noun(low: str) -> Change | None:
    """Direction of a noun of change, ``None`` for any other word."""
    return next((one.change for one in lexicon().directions if one.noun.fullmatch(low)), None)


def of_bent(low: str) -> Change | None:
    """Direction of the present participle of a verb of change: ``dalende``, ``toenemende``."""
    return of_verb(low[:-2]) if low.endswith("ende") else None


def of_infinitive(found: list[Token], at: int) -> tuple[Change | None, int]:
    """Direction of the verb at ``at`` and how many tokens it is: ``verhogen``, ``te verhogen``, ``uit te breiden``."""
    if at >= len(found) or found[at].kind != "word":
        return None, 0
    if at + 2 < len(found) and found[at + 1].low == "te":
        return of_verb(found[at].low + found[at + 2].low), 3
    if found[at].low == "te" and at + 1 < len(found):
        return of_verb(found[at + 1].low), 2
    return of_verb(found[at].low), 1


def direction_of_sentence(found: list[Token]) -> Change | None:
    """The direction of the first verb or noun of change in the sentence, ``None`` without one."""
    for at, token in enumerate(found):
        if token.kind == "word":
            direction = of_infinitive(found, at)[0] or of_noun(token.low)
            if direction is not None:
                return direction
    return separable(found)


def multiplied(found: list[Token]) -> bool:
    """Whether a word says that something became a number of times its size: ``verdubbelde``, ``verdrievoudiging``."""
    return any(token.kind == "word" and _MULTIPLIES.fullmatch(token.low) is not None for token in found)


def evolves(found: list[Token]) -> bool:
    """``evolueerde van 845 tot 1.165``: a change of which it is not told which way."""
    return any("evolueer" in token.low for token in found)


def of_multiple(low: str) -> Change | None:
    """Direction of ``verdubbelde``, ``een verdrievoudiging``, ``gehalveerd``."""
    if _MULTIPLIES.fullmatch(low) is None:
        return None
    return "decrease" if "halve" in low else "increase"


_MULTIPLIES = re.compile(
    r"ver(?:dubbel|[^\W\d_]+voudig)(?:t|d|de|den|en|ing)?|halvering|(?:ge)?halveer(?:t|d|de|den)|halveren"
)


def separable(found: list[Token]) -> Change | None:
    """``neemt ... toe``, ``liep ... op``: a verb of change in two parts."""
    words = [token.low for token in found if token.kind == "word"]
    for at in range(len(words) - 3, -1, -1):
        if words[at : at + 3] == ["af", "en", "toe"]:
            del words[at : at + 3]  # now and then
    if "hoogte" in words and _UP.fullmatch(" ".join(words[words.index("hoogte") - 1 :][:3])):
        return "increase"  # `ging fors de hoogte in`
    for way, change in _WAYS.items():
        if way in f" {' '.join(words)} " and not _REVISED.isdisjoint(words):
            return change  # `werd naar beneden bijgesteld`
    for part, (stems, change) in _SEPARABLE.items():
        if part in words and any(word in stems for word in words[: len(words) - words[::-1].index(part)]):
            return change
    return None


_UP = re.compile(r"de hoogte in(?:g[aei]\w+)?")  # `ingaan`, `inging`, `ingegaan`
_WAYS: dict[str, Change] = {
    " naar boven ": "increase",
    " opwaarts ": "increase",
    " naar beneden ": "decrease",
    " naar onder ": "decrease",
    " neerwaarts ": "decrease",
}
_REVISED = frozenset({"bijgesteld", "bijstellen", "stelt", "stelde", "stellen", "herzien", "herziet", "aangepast"})
_COMES = frozenset({"komt", "komen", "kwam", "kwamen", "krijgt", "krijgen", "kreeg", "kregen"})
_FALLS = frozenset({"valt", "vallen", "viel", "vielen"})
_TAKES = frozenset(["neemt", "nemen", "nam", "namen"])
_GOES = frozenset({"gaat", "gaan", "ging", "gingen"})
# `moet omlaag`, without the verb
_MAY_GO = _GOES | {
    "moet",
    "moeten",
    "moest",
    "moesten",
    "kan",
    "kunnen",
    "mag",
    "mogen",
    "zal",
    "zullen",
    "wil",
    "willen",
}
_SHOOTS = frozenset({"schiet", "schieten", "schoot", "schoten"})
_MELTS = frozenset({"smelt", "smelten", "smolt", "smolten", "zakt", "zakken", "zakte", "zakten"})
_RUNS = frozenset(
    [
        "loopt",
        "lopen",
        "liep",
        "liepen",
        "trekt",
        "trekken",
        "trok",
        "trokken",
        "drijft",
        "drijven",
        "dreef",
        "klimt",
        "klom",
        "voert",
        "voerde",
        "schroefde",
    ]
)
_SWELLS = frozenset(
    ["groeit", "groeide", "groeiden", "groeien", "dikt", "dikte", "dikten", "zwelt", "zwellen", "zwol", "zwollen"]
)
_SEPARABLE: dict[str, tuple[frozenset[str], Change]] = {
    "toe": (_TAKES, "increase"),
    "bij": (_COMES, "increase"),
    "weg": (_FALLS | _GOES | _MELTS, "decrease"),
    "af": (
        _TAKES
        | frozenset(["gaat", "ging"])
        | frozenset(
            [
                "bouwt",
                "bouwen",
                "bouwde",
                "bouwden",
                "zwakt",
                "kalft",
                "kalfde",
                "brokkelt",
                "brokkelde",
                "slankt",
                "slankte",
            ]
        ),
        "decrease",
    ),
    "op": (_RUNS, "increase"),
    "omhoog": (_MAY_GO | _SHOOTS, "increase"),
    "vooruit": (_GOES, "increase"),
    "beneden": (_MAY_GO, "decrease"),
    "omlaag": (_MAY_GO, "decrease"),
    "achteruit": (_GOES, "decrease"),
    "uit": (frozenset(["breidt", "breiden", "breidde", "breidden"]), "increase"),
    "aan": (_SWELLS, "increase"),
    "terug": (
        frozenset(
            [
                "loopt",
                "lopen",
                "liep",
                "liepen",
                "brengt",
                "brengen",
                "bracht",
                "brachten",
                "valt",
                "vallen",
                "viel",
                "vielen",
                "schroeft",
                "schroefde",
                "dringt",
            ]
        ),
        "decrease",
    ),
    "in": (frozenset(["krimpt", "kromp", "krompen", "kort", "kortte"]), "decrease"),
}
