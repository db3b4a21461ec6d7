"""How names, party labels and titles are compared: equal after normalisation, or not equal.

Comes in: a name, a party label or a minister's title as printed.
Goes out: keys; two spellings are the same exactly when they share a key.
Does not: measure likeness. Case, accents, the shape of apostrophe and hyphen, and white space are set aside; letters
and the borders between words are not: ``Van den Broeck`` and ``Vandenbroeck`` stay two names.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Gender = Literal["female", "male"]

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ´`′", "'"))
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d"})
_HYPHENS = re.compile("[-\u00ad\u2010\u2011\u2012\u2013]")
_SPACES = re.compile(r"\s+")
_BROKEN = re.compile("[-\u00ad\u2010\u2011][ \t\r]*\n\\s*")
_AFTER_APOSTROPHE = re.compile(r"'\s+")
_ADDRESS = re.compile(
    r"^(?:de heer|mijnheer|meneer|dhr\.?|mevrouw|mevr\.?|mw\.?|juffrouw|collega|(?:vlaams\s+)?volksvertegenwoordiger"
    r"|(?:vice)?minister-president|(?:vlaams\s+)?minister|(?:commissie)?voorzitter)\s+",
    re.IGNORECASE,
)
_WOMAN = re.compile(r"\b(?:mevrouw|mevr|mw|juffrouw)\b", re.IGNORECASE)
_MAN = re.compile(r"\b(?:de heer|mijnheer|meneer|dhr)\b", re.IGNORECASE)
_NOT_LABEL = re.compile(r"[^a-z0-9&+]")
_SPLIT_TITLE = re.compile(r"\s*,\s*|\s+en\s+|\s*;\s*")
_HEAD = re.compile(
    r"^(?:vlaams )?(?:viceminister president|minister president)(?: van de vlaamse regering)?(?:\s*,\s*|\s+en\s+|$)"
)
_MINISTER = re.compile(r"^(?:vlaamse? |gemeenschaps)?minister (?:van |voor |bevoegd voor )")


def fold(text: str) -> str:
    """``text`` without case, accents, kinds of apostrophe and hyphen, and with single blanks."""
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _AFTER_APOSTROPHE.sub("'", plain)
    return _SPACES.sub(" ", _HYPHENS.sub(" ", plain)).strip()


def name_keys(name: str) -> tuple[str, ...]:
    """Keys under which a printed name may stand; several where it is broken over lines or turned (``Naam, Voornaam``).

    A hyphen at a line end may join a broken word or belong to a double name: both readings are tried.
    """
    keys = [fold(reading) for reading in readings(name)]
    if name.count(",") == 1:
        family, given = name.split(",")
        keys.append(fold(f"{given} {family}"))
    return tuple(dict.fromkeys(key for key in keys if key))


def readings(text: str) -> tuple[str, ...]:
    """``text`` with its words joined over line ends: the hyphen there dropped, and the hyphen kept."""
    if not _BROKEN.search(text):
        return (text,)
    return _BROKEN.sub("", text), _BROKEN.sub("-", text)


def without_address(name: str) -> str:
    """``name`` without the form of address before it (``de heer``, ``Minister``, ``mevrouw``)."""
    before = None
    while before != name:
        before, name = name, _ADDRESS.sub("", name.strip())
    return name


def gender_of_address(text: str) -> Gender | None:
    """What a form of address tells: ``mevrouw`` is a woman, ``de heer`` a man, anything else ``None``."""
    woman, man = bool(_WOMAN.search(text)), bool(_MAN.search(text))
    if woman == man:
        return None
    return "female" if woman else "male"


def party_key(label: str) -> str:
    """Key of a party label: letters, digits, ``&`` and ``+`` alone, so ``sp·a``, ``SP.A`` and ``sp.a`` are one."""
    return _NOT_LABEL.sub("", fold(label))


def title_parts(title: str) -> tuple[str, frozenset[str]]:
    """A minister's title as its rank (``minister-president``, ``viceminister-president`` or empty) and portfolio parts.

    ``Viceminister-president van de Vlaamse Regering en Vlaams minister van Wonen en Sport`` gives
    ``("viceminister-president", {"wonen", "sport"})``.
    """
    folded = fold(title)
    rank = ""
    head = _HEAD.match(folded)
    if head:
        rank = "viceminister-president" if "vice" in head[0] else "minister-president"
        folded = folded[head.end() :]
    body = _MINISTER.sub("", folded)
    return rank, frozenset(part for part in _SPLIT_TITLE.split(body) if part)


def slug(name: str) -> str:
    """A readable id: ``Jos D'Haese`` gives ``jos-dhaese``."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name).replace("'", "")).strip("-")
