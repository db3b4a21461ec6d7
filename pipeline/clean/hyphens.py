"""Words broken at the end of a line: whether the hyphen belongs to the word.

Comes in: the raw text of a document; the two parts of a broken word.
Goes out: whether the hyphen stays, and the trema that a word lost where it broke.
Does not: find broken words. It decides by what else stands in the document, and by the list in ``rules/hyphens.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from pipeline.rulebook import Rule, rules

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?(?:-[^\W_]+)*")
_LAST_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?(?:-[^\W_]+)*\Z")
_BROKEN = re.compile(r"[-\u2010][^\S\n]*\n\s*(?=(\S*))")
_NO_VOWEL = re.compile(r"[^aeiouyáéíóúäëïöüàèìòù]+\Z", re.IGNORECASE)
_CLASHES = frozenset({"aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oe", "oi", "oo", "ou", "ui", "uu", "éé"})
_TREMA = re.compile("[äëïöü]")
_TREMAS = {"e": "ë", "i": "ï", "o": "ö", "u": "ü"}
_NO_TREMA = str.maketrans("äëïöü", "aeiou")
# Where a word breaks before a letter with a trema the trema goes (Woordenlijst, 5.1): it returns behind these parts.
_PREFIX_TREMA = frozenset({("ge", "e"), ("ge", "i"), ("ge", "u"), ("be", "e"), ("be", "i"), ("co", "o"), ("zo", "o")})
# Of words with ``co-`` before an o these alone are old enough to have a trema: coöperatie, coördineren, coöptatie.
_ONE_WORD_BEHIND_CO = ("oper", "ordin", "optatie", "opteer", "opter")
# An i and an e that begin two syllables of one word: ``industri-eel``, ``subsidi-es``, ``vari-eert``, ``mili-eu``.
_ENDING_BEHIND_I = re.compile(
    r"(?:eel|eels|ele|es|eur|eurs|euren|eus|euze|e(?:er|r)(?:d|de|den|t|en|end|ende|ing|ingen|s)?)\Z"
)


class HyphenRule(Rule, frozen=True, kw_only=True):
    """First parts of compounds that keep their hyphen: ``kmo-``, ``niet-``. ``words`` are lower case.

    ``before_words``: only before what is a word of its own in the document, for parts that also begin common words
    (``ex-`` in ``ex-minister`` and ``expert``). ``compounds`` are whole: ``minister-president``.
    """

    words: tuple[str, ...] = ()
    before_words: bool = False
    compounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Words:
    """What a document tells of its words: all of them, first and second parts of hyphened ones, those with a trema.

    ``heads`` are the first parts; ``firsts`` are those among them that no meeting of vowels set apart.
    """

    known: frozenset[str]
    heads: frozenset[str]
    firsts: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    with_trema: dict[str, str]


class Hyphens:
    """Says of a word broken by a line-end hyphen whether the hyphen belongs to it, by evidence in the document."""

    def __init__(self, text: str) -> None:
        """Takes the whole raw text of the document; it is read only when a break is in doubt."""
        self._text = text

    @cached_property
    def _words(self) -> _Words:
        known = {word.lower() for word in set().union(*map(_WORD.findall, _unbroken(self._text)))}
        pairs = {(parts[0], parts[1]) for word in known if len(parts := word.split("-")) == 2}
        firsts = {first for first, second in pairs if second and (first[-1] + second[0]) not in _CLASHES}
        plain = {word.translate(_NO_TREMA): word for word in known if not word.isascii() and _TREMA.search(word)}
        heads = frozenset(first for first, _ in pairs)
        return _Words(frozenset(known), heads, frozenset(firsts), frozenset(pairs), plain)

    def knows(self, word: str) -> bool:
        """Whether ``word``, or what stands behind its last full stop, is in the document, in any case."""
        return word.rpartition(".")[2].lower() in self._words.known

    def keeps(self, left: str, right: str) -> bool:
        """Whether ``left-`` / ``right`` is one word with a hyphen; ``left`` and ``right`` are the broken parts."""
        whole = _LAST_WORD.search(left)
        left = whole.group() if whole else left
        last = left.rsplit("-", 1)[-1]
        if not right[0].isalpha() or not last.isalpha() or len(last) == 1:  # no syllable is a letter: ``T-shirt``
            return True
        is_certain = not right[0].islower() or _abbreviates(last)
        if is_certain and not (left.isupper() and right.isupper()):
            return True
        words = self._words
        joined, hyphened = (left + right).lower(), f"{left}-{right}".lower()
        is_joined = joined in words.known or joined in words.heads
        if is_joined or hyphened in words.known or is_certain:
            return not is_joined
        return self._keeps_unseen(last.lower(), right.lower())

    def _keeps_unseen(self, last: str, right: str) -> bool:
        """The same for a compound that stands nowhere else in the document."""
        words, certain, doubtful = self._words, _kept_firsts(False), _kept_firsts(True)
        if last in certain or (last in doubtful and len(right) > 3 and right in words.known):
            return True
        if any((first, right) in words.pairs for first in _tails(last)) or _is_compound(last, right):
            return True
        if (last[-1] + right[0]) in _CLASHES:
            return self.trema(last, right) is None and not _is_one_word(last, right)
        return len(last) > 2 and last not in doubtful and last in words.firsts and last in words.known

    def is_prefix(self, first: str) -> bool:
        """Whether ``first`` is a part that stands with a hyphen before any word: ``niet-``."""
        return any(first.lower() in _kept_firsts(doubtful) for doubtful in (False, True))

    def trema(self, left: str, right: str) -> str | None:
        """The letter with the trema that a word lost at its break (``ge-`` / ``evalueerd``), else ``None``."""
        whole = _LAST_WORD.search(left)
        left = (whole.group() if whole else left).lower()
        letter = _TREMAS.get(right[0])
        if letter is None or not left or left[-1] not in "aeiou":
            return None
        spelt = self._words.with_trema.get(left + right.lower())
        if spelt is not None and spelt[len(left)] == letter:
            return letter
        if left == "co" and not right.startswith(_ONE_WORD_BEHIND_CO):
            return None
        return letter if (left, right[0]) in _PREFIX_TREMA else None


def _unbroken(text: str) -> Iterator[str]:
    """The stretches of ``text`` between words broken at a line end: half a word is no evidence."""
    at = 0
    for broken in _BROKEN.finditer(text):
        left = broken.start()
        while left > at and not text[left - 1].isspace():
            left -= 1
        yield text[at:left]
        at = broken.end(1)
    yield text[at:]


def _tails(word: str) -> tuple[str, ...]:
    return tuple(word[at:] for at in range(len(word) - 2))


def _abbreviates(part: str) -> bool:
    return (len(part) > 1 and part.isupper()) or (len(part) > 1 and _NO_VOWEL.match(part) is not None and len(part) < 4)


def _is_one_word(last: str, right: str) -> bool:
    """Whether the vowels that would clash in a compound are those of an ending."""
    if last.endswith("mili") and right.startswith("eu"):
        return True
    stem = len(last) > 2 and last.endswith("i") and last[-2] not in "aeiou"
    return stem and last not in _kept_firsts(True) and _ENDING_BEHIND_I.match(right) is not None


def _is_compound(last: str, right: str) -> bool:
    return any(last.endswith(first) and right.startswith(second) for first, second in _compounds())


@cache
def _compounds() -> tuple[tuple[str, str], ...]:
    pairs = [compound.split("-", 1) for rule in rules("hyphens", HyphenRule) for compound in rule.compounds]
    return tuple((first, second) for first, second in pairs)


@cache
def _kept_firsts(before_words: bool) -> frozenset[str]:
    kept = [rule for rule in rules("hyphens", HyphenRule) if rule.before_words is before_words]
    return frozenset(word for rule in kept for word in rule.words)
