"""Reads the label of a turn: ``De voorzitter``, ``Anna Van den Bergh (Groen)``, ``Minister-president Jan Jansen``.

Comes in: a label or a name as printed, on one line or broken over two.
Goes out: ``Label``, its parts; or ``None`` where the words are no label in form.
Does not: know any person or party, or decide whether a line that looks like a label is one (``turns`` does).

A label is a form of address, a title, a name, a party or organisation in brackets, a function after a comma; what
makes a name is its structure: capitals, initials, particles. ``Collega Peeters`` and ``Minister-president`` alone
are words with which speakers address each other, no labels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.rulebook import Rule, rules

Kind = Literal["chair", "minister", "person", "nobody"]

_BRACKET = re.compile(r"\s*[(\[]\s*([^()\[\]]{1,80}?)\s*[)\]]\s*\Z")
_PARTY = r"(?:[A-ZÀ-Þ5]|sp)[\w.·&-]*(?: [A-Z&][\w.&-]*){0,2}"
_BESIDE_DASH = (
    re.compile(rf"(?P<name>[^\d()/–]{{4,60}}?)(?: ?/ ?| [–-] )(?P<party>{_PARTY})"),
    re.compile(rf"(?P<party>{_PARTY})(?: ?/ ?| [–-] )(?P<name>[^\d()/–]{{4,60}})"),
)
UNSEEN = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Soft hyphens, and spaces and joiners without width."""
_SEEN = re.compile(r"\u00ad(?=[ \t]*\n)|(?:(?<=[a-zß-ÿ])|(?<=\b[A-ZÀ-Þ]))\u00ad(?=[A-ZÀ-Þ])")
_SPLIT_WORD = re.compile(r"(?<=[^\W\d_])-[ \t]*\n[ \t\f]*(?=[a-zà-ÿ])")
_SPLIT_HYPHEN = re.compile(r"(?<=[^\W\d_])-[ \t]*\n[ \t\f]*(?=[^\W\d_])")
_SPLIT_MINISTER = re.compile(r"(minister)-[ \t]*\n[ \t\f]*president\b", re.IGNORECASE)
_INITIAL = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.-?){1,4}\Z")
_WORD = re.compile(r"['’]?[^\W\d_]+(?:[-'’.·][^\W\d_]+)*['’]?\Z")
_MAY_OPEN = frozenset(
    ["van", "de", "den", "der", "vande", "vanden", "vander", "ter", "ten", "te", "'t", "’t", "d'", "d’", "von"]
)
_LETTERS = re.compile(r"[^\W\d_]+")
_MAX_TOKENS = 8
# ``(Het woord nemend vanop zijn bank)``, ``(Teruggekeerd naar haar plaats)``: no body is called so.
_DOING = re.compile(
    r"\s[a-zà-ÿ]+end(?=\s(?:aan|achter|bij|in|met|naar|op|tegen|tot|uit|van|vanaf|vanop|vanuit|voor|zich)\s|\Z)"
    r"|\s(?:aan|achter|in|naar|op|uit|van|vanaf|vanop|vanuit|voor) (?:zijn|haar)\s"
)
_MINISTER_ALONE = frozenset({"de minister", "de minister-president"})
_SEVERAL = re.compile(r",\s+(?:en\s+)?|\s+(?:en|&)\s+")
_PLURAL = re.compile(r"(?:de (?:heren|dames)|(?:de )?ministers)\s", re.IGNORECASE)
_OF_OFFICE = re.compile(r"(?:(?:bevoegd )?voor|van(?! de[nr]?\b)) [^\d.,;!?]{3,120}")
CHAIR_ALONE = frozenset({"de voorzitter", "de voorzitster"})


class LabelWord(Rule, frozen=True, kw_only=True):
    """Words at the head of a label, or particles inside a name. ``role``: what they say of the speaker.

    ``address`` (de heer), ``chair``, ``minister``, ``particle`` (van den), ``honorific`` (prof. dr.), ``office``
    (gouverneur), ``somebody``: the last part of a noun for who speaks, alone or before a name (kabinetsmedewerker),
    ``unnamed``: what stands before such a noun (een, onbekende); ``not_a_name``; ``aside``: first words in brackets
    behind a name that name no body (op de tribune); behind a comma ``clause``: words that stand in no function,
    ``opening``: words that begin none. ``words`` are lower case, as one string each; the longest wins.
    """

    role: Literal[
        "address",
        "chair",
        "minister",
        "particle",
        "honorific",
        "office",
        "somebody",
        "unnamed",
        "not_a_name",
        "aside",
        "clause",
        "opening",
    ]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """The parts of a label. ``name`` has no form of address, title, party or function in it.

    ``full``: the name has a given name or initials before the family name. ``brackets``: what stands in brackets
    behind the name, in order; the first is the party of a member or the organisation of a guest. ``function``: behind a
    comma, or the office before the name. kind ``nobody``: somebody speaks, and who it is is not told.
    """

    text: str
    kind: Kind
    title: str | None = None
    address: str | None = None
    name: str | None = None
    full: bool = False
    brackets: tuple[str, ...] = ()
    function: str | None = None


def parse_label(printed: str) -> Label | None:
    """The parts of a label as printed (without its colon), or ``None`` where its form is none of a label."""
    text = fold_label(printed)
    rest, brackets = _brackets(text)
    chair = _chair(rest)
    if chair is not None:
        name = chair or (_named_in(brackets) if brackets else None)
        if name and not is_name(name):
            return None
        return Label(text, "chair", name=name, full=bool(name and has_given_name(name)), brackets=brackets)
    rest, function = _function(rest)
    if function:
        if _is_clause(function):
            return None
        rest, inner = _brackets(rest)
        brackets = (*inner, *brackets)
    address, rest = _head(rest, "address")
    title, rest = _head(rest, "minister")
    if title and not address:
        address, rest = _head(rest, "address")
    honorific, rest = _head(rest, "honorific")
    office, rest = _office(rest)
    if not rest and not address and (title or "").lower() in _MINISTER_ALONE:
        return Label(text, "minister", title, brackets=brackets)
    rest = _given_name_first(rest)
    told = title or address or honorific or office or has_given_name(rest)
    unclear = _is_somebody(text) if rest == text else title is not None and _OF_OFFICE.match(rest) is not None
    if not told or unclear or not is_name(rest):
        return None
    function = function or office
    chairs = next((one for one in (function, *brackets) if one and _is_chair_function(one)), None)
    if chairs and not title:
        return Label(text, "chair", None, address, rest, has_given_name(rest), brackets, chairs)
    minister = title or (function if function and _is_minister_function(function) else None)
    kind: Kind = "minister" if minister else "person"
    return Label(text, kind, minister, address, rest, has_given_name(rest), brackets, function)


def nameless_label(printed: str) -> Label | None:
    """A label that says that somebody speaks and not who: ``Spreker 1``, ``Een ambtenaar``, ``Jan Maes en An Peers``.

    So is an office with its portfolio: where the name begins in ``Minister van Werk Jan Peers`` is not told.
    """
    text = fold_label(printed)
    title, rest = _head(_head(text, "address")[1], "minister")
    office = title is not None and _OF_OFFICE.fullmatch(rest) is not None and not _is_clause(rest)
    return Label(text, "nobody") if office or _is_somebody(text) or _names_several(text) else None


def _names_several(text: str) -> bool:
    """Whether people are named who speak at once, one of them as only people are: ``Jan Maes (Groen) en An Peers``."""
    whole = _PLURAL.sub("", text)
    each = _SEVERAL.split(whole)
    if len(each) < 2 or whole != text:
        return len(each) > 1 and all(one[0].isupper() and is_plain_name(one) for one in each)
    labels = [parse_label(one) for one in each]
    return all(labels) and any(one.address or one.title or one.brackets for one in labels if one)


def fold_label(printed: str) -> str:
    """A label on one line: a word broken at a line end joined, white space folded, unseen signs left out.

    ``Minister-`` / ``president`` keeps its hyphen: it is part of the word.
    """
    whole = _SPLIT_MINISTER.sub(r"\1-president", as_seen(printed))
    return " ".join(_SPLIT_HYPHEN.sub("-", _SPLIT_WORD.sub("", whole)).split())


def as_seen(printed: str) -> str:
    """``printed`` without signs that a reader does not see: a soft hyphen is seen at a line's end, or in ``N-VA``."""
    return UNSEEN.sub("", _SEEN.sub("-", printed))


def is_name(text: str) -> bool:
    """Whether ``text`` has the structure of a person's name: capitals, initials and particles only."""
    tokens = text.split()
    if not 1 <= len(tokens) <= _MAX_TOKENS or any(token.lower() in _words("not_a_name") for token in tokens):
        return False
    capital = False
    for at, token in enumerate(tokens):
        if _INITIAL.match(token):
            capital = True
        elif not _WORD.match(token):
            return False
        elif token.lstrip("'’")[:1].isupper():
            capital = capital or token.lower() not in _words("particle")
        elif token.lower() in _words("particle"):
            if at == 0 and token not in _MAY_OPEN:
                return False
        elif at == 0 or tokens[at - 1].lower() not in _words("particle"):
            return False
        else:
            capital = True
    return capital and tokens[-1].lower() not in _words("particle")


def _given_name_first(text: str) -> str:
    """``PEETERS Jan`` as ``Jan PEETERS``: as lists print names."""
    *family, given = text.split() or [""]
    capitals = all(one.isupper() and len(one) > 1 and "." not in one for one in family)
    named = any(one.lower() not in _words("particle") for one in family) and given.istitle() and given.isalpha()
    return f"{given} {' '.join(family)}" if capitals and named else text


def is_plain_name(text: str) -> bool:
    """Whether a name has a capital wherever it is no particle: a phrase like ``Beroep op het reglement`` has not."""
    tokens = text.split()
    return is_name(text) and all(
        token.lstrip("'’")[:1].isupper() or token.lower() in _words("particle") for token in tokens
    )


def has_given_name(name: str) -> bool:
    """Whether something stands before the family name: ``Jan De Smet`` and ``J. De Smet``, not ``De Smet``."""
    tokens = name.split()
    if len(tokens) < 2 or tokens[0].lower() in _words("particle"):
        return False
    parts = tokens[0].lower().split("-")
    return not (len(parts) > 1 and parts[-1] in _words("particle"))


def is_aside(bracket: str) -> bool:
    """Whether words in brackets say how somebody speaks, not for which party or body."""
    first = bracket.split(maxsplit=1)[0].lower().rstrip(",.")
    return first in _words("aside") or _DOING.search(bracket) is not None


def surname_alone(text: str) -> Label | None:
    """A family name by itself, which is a label only where something else says whose it is."""
    return Label(text, "person", name=text) if is_plain_name(text) and not has_given_name(text) else None


def strip_address(printed: str) -> str:
    """A printed name without form of address, title and honorific: ``de heer Jan De Smet`` gives ``Jan De Smet``."""
    rest = fold_label(printed)
    before = ""
    while before != rest:
        before = rest
        for role in ("address", "minister", "honorific", "office"):
            rest = _head(rest, role)[1]
    return rest


def ends_in_honorific(text: str) -> bool:
    """Whether a text ends in what stands before a name, and so ends no sentence: ``prof. dr.``"""
    return f" {text.lower()}".endswith(tuple(f" {word}" for word in _words("honorific")))


def _brackets(text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` without what stands in brackets behind the name, or across a dash or a bar in their place."""
    for pattern in _BESIDE_DASH:
        name = strip_address(beside["name"]) if (beside := pattern.fullmatch(text)) else ""
        if beside and has_given_name(name) and is_name(name):
            return beside["name"], (beside["party"],)
    found: list[str] = []
    while len(found) < 3 and (match := _BRACKET.search(text)):
        found.insert(0, match[1])
        text = text[: match.start()].rstrip()
    return text, tuple(found)


def _named_in(brackets: tuple[str, ...]) -> str | None:
    """The chair named behind the bare word: ``De Voorzitter (de heer Peeters)``; a form of address must be there."""
    rest = _head(brackets[0], "address")
    return rest[1] if rest[0] and is_name(rest[1]) else None


def _chair(text: str) -> str | None:
    """What follows the word for the chair: empty for the bare word, ``None`` where the label names no chair."""
    head, rest = _head(text, "chair")
    if head is None or _head(text, "minister")[0]:  # the chairman of the Executive leads a government
        return None
    return strip_address(rest) if rest else ""


def _function(text: str) -> tuple[str, str | None]:
    name, comma, function = text.partition(",")
    return (name.strip(), function.strip()) if comma and function.strip() else (text, None)


def _is_clause(function: str) -> bool:
    """Whether the words behind the comma are those of a sentence: somebody is addressed or quoted."""
    words = _LETTERS.findall(function)
    return bool(words) and (words[0] in _words("opening") or not _words("clause").isdisjoint(words))


def _is_chair_function(function: str) -> bool:
    lowered = function.lower()
    if lowered.startswith(("voorzitter van het vlaams parlement", "voorzitter van de commissie")):
        return True
    return lowered in (
        "voorzitter",
        "voorzitster",
        "ondervoorzitter",
        "waarnemend voorzitter",
        "eerste ondervoorzitter",
    )


def _is_minister_function(function: str) -> bool:
    lowered = function.lower()
    return any(lowered.startswith(word) for word in _words("minister"))


def _head(text: str, role: str) -> tuple[str | None, str]:
    lowered = text.lower()
    for words in _by_length(role):
        if lowered.startswith(words) and (len(text) == len(words) or text[len(words)] == " "):
            return text[: len(words)], text[len(words) :].strip()
    return None, text


def _office(text: str) -> tuple[str | None, str]:
    """The office before a name: one that is listed, or a noun for who speaks (``Kabinetsmedewerker An Peers``)."""
    office, rest = _head(text, "office")
    first, _, name = text.partition(" ")
    if office is None and has_given_name(name) and first.lower().endswith(tuple(_words("somebody"))):
        return first, name
    return office, rest


def _is_somebody(text: str) -> bool:
    if " " not in text and text.lower().endswith(("leden", "sprekers", "stemmen")):  # ``Raadsleden: Er zijn er 12.``
        return False
    return _somebody().fullmatch(text) is not None and _words("clause").isdisjoint(_LETTERS.findall(text.lower()))


@cache
def _somebody() -> re.Pattern[str]:
    """A noun for who speaks, what may stand before it, a number behind it, and where that one belongs."""
    noun, before = ("|".join(map(re.escape, _by_length(role))) for role in ("somebody", "unnamed"))
    return re.compile(
        rf"(?!(?i:lid) \d)(?i:(?:(?:{before})\s)*[a-zà-ÿ-]*(?:{noun}))(?:[ _]?\d{{1,2}}|[ _][A-Z])?"
        r"(?:\s\([^()]{1,40}\)|\s(?:van|uit|bij|op|namens|in)\s(?:(?:de|het|een)\s)?[^\s:,.]+(?:\s[^\s:,.]+){0,3})?"
    )


@cache
def _words(role: str) -> frozenset[str]:
    return frozenset(word for rule in rules("label_words", LabelWord) if rule.role == role for word in rule.words)


@cache
def _by_length(role: str) -> tuple[str, ...]:
    return tuple(sorted(_words(role), key=len, reverse=True))
