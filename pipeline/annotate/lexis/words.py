"""Reads Dutch number words: one written word to its value.

Comes in: a word as written (``zevenenzestigduizendhonderdtweeënzeventig``, ``elfhonderd``, ``honderd-en-twee``).
Goes out: its value, or ``None`` where it is no number word (``honderden``, ``achterstand``).
Does not: look at neighbouring words; ``numbers`` joins ``drie`` and ``miljoen``.
"""

from __future__ import annotations

import re
from functools import lru_cache

UNITS = {
    "een": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
}
TEENS = {
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "dertien": 13,
    "veertien": 14,
    "vijftien": 15,
    "zestien": 16,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
}
TENS = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
_IRREGULAR_PARTS = {"derde": 3, "vierde": 4, "kwart": 4, "halve": 2}

_FLAT = str.maketrans("éèëïöü", "eeeiou")
_UNIT = "|".join(UNITS)
_BELOW_HUNDRED = f"(?:(?:(?P<{{0}}u>{_UNIT})en)?(?P<{{0}}t>{'|'.join(TENS)})|(?P<{{0}}e>{'|'.join(TEENS)}|{_UNIT}))"


def _below(name: str) -> str:
    return _BELOW_HUNDRED.format(name)


def _hundreds(name: str) -> str:
    head, tail, alone = (_below(f"{name}{part}") for part in "abc")
    return f"(?:{head}?(?P<{name}h>honderd)(?:(?:en)?{tail})?|{alone})"


_CARDINAL = re.compile(f"(?:(?P<k>{_hundreds('x')}?duizend)(?:(?:en)?{_hundreds('y')})?|{_hundreds('z')})")
_SCALED = re.compile(r"(.+?)(mil(?:j|li)oen|mil(?:j|li)ard|bil(?:j|li)oen)")
_LONGEST = 120  # letters; what is glued of more is no number, and might nest deeper than Python can follow
SCALES = {
    **{"duizend": 1e3, "miljoen": 1e6, "miljard": 1e9, "biljoen": 1e12},
    **{"millioen": 1e6, "milliard": 1e9, "billioen": 1e12},  # as they were spelled, and are by some
}


_OPENINGS = frozenset(word[:2] for word in (*UNITS, *TEENS, *TENS, "honderd", "duizend", "nul", "anderhalf"))


def opens_number(word: str) -> bool:
    """Whether a word begins as one of those that are read here do; most do not."""
    return flattened(word[:4])[:2] in _OPENINGS


@lru_cache(maxsize=20_000)
def cardinal(word: str) -> float | None:
    """Value of a cardinal number word, ``None`` for any other word; ``een`` is 1 whatever its accents."""
    flat = flattened(word)
    if len(flat) > _LONGEST:
        return None
    if flat == "nul":
        return 0
    match = _CARDINAL.fullmatch(flat)
    if match:
        return _value(match.groupdict())
    if flat.endswith("half") or flat.endswith("halve"):
        return _and_a_half(flat)
    scaled = _SCALED.fullmatch(flat)
    if scaled:
        factor = cardinal(scaled[1])
        return None if factor is None else factor * SCALES[scaled[2]]
    return None


@lru_cache(maxsize=5_000)
def tally(word: str) -> float | None:
    """Value of ``vijfhonderdtal``, ``tiental``, ``450-tal``; ``None`` for ``aantal``, ``tientallen``."""
    flat = flattened(word)
    if not flat.endswith("tal") or flat == "tal":
        return None
    return cardinal(flat[:-3])


@lru_cache(maxsize=5_000)
def part(word: str) -> float | None:
    """The number of parts that a word for one part of a whole names: ``derde``, ``vijfden`` -> 3, 5; else ``None``.

    The words are those of ordinals; whether ``een derde`` is a fraction is for the grammar to say.
    """
    flat = flattened(word).removesuffix("n")
    if flat in _IRREGULAR_PARTS:
        return _IRREGULAR_PARTS[flat]
    for ending in ("de", "ste"):
        if flat.endswith(ending):
            value = cardinal(flat[: -len(ending)])
            if value is not None and value >= 4:
                return value
    return None


@lru_cache(maxsize=5_000)
def glued_share(word: str) -> float | None:
    """``tweederden``, ``drievierde`` in one word; not ``zeventiende``, an ordinal. ``None`` for any other word."""
    match = _GLUED_SHARE.fullmatch(flattened(word))
    if match is None:
        return None
    count, parts = UNITS[match[1]], _IRREGULAR_PARTS.get(match[2]) or cardinal(match[2].removesuffix("de"))
    return count / parts if parts is not None and count < parts else None


_GLUED_SHARE = re.compile(f"({_UNIT})(derde|vierde|vijfde|zesde)n?")


def flattened(word: str) -> str:
    """Lower case, without accents, hyphens and diaeresis: ``Drieën-twintig`` -> ``drieentwintig``."""
    return word.lower().translate(_FLAT).replace("-", "").replace("\u2011", "")


def _and_a_half(flat: str) -> float | None:
    stem = flat.removesuffix("half").removesuffix("halve")
    if stem == "ander":
        return 1.5
    whole = stem.removesuffix("eneen") if stem.endswith("eneen") else stem.removesuffix("en")
    value = cardinal(whole) if stem.endswith("en") else None
    return None if value is None else value + 0.5


def _value(groups: dict[str, str | None]) -> float:
    if groups["k"] is None:
        return _hundreds_value(groups, "z")
    head = _hundreds_value(groups, "x") or 1
    return head * 1000 + _hundreds_value(groups, "y")


def _hundreds_value(groups: dict[str, str | None], name: str) -> float:
    if groups[f"{name}h"] is None:
        return _below_value(groups, f"{name}c")
    return (_below_value(groups, f"{name}a") or 1) * 100 + _below_value(groups, f"{name}b")


def _below_value(groups: dict[str, str | None], name: str) -> float:
    unit, tens, alone = groups[f"{name}u"], groups[f"{name}t"], groups[f"{name}e"]
    if alone is not None:
        return UNITS.get(alone) or TEENS[alone]
    return (UNITS[unit] if unit else 0) + (TENS[tens] if tens else 0)
