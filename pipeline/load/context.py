"""The words around a figure: by them two equal figures are one fact or two.

Comes in: a sentence and the figure in it. Goes out: a ``Context``.
Does not: weigh words; the more words agree, the surer (``repeats``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.clean import clean_line

_WORD = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*")
_BROKEN = re.compile(r"-[^\S\n]*\n\s*")
_REACH = 12
"""Words looked at on each side of the figure."""
_SHORTEST = 4
"""Letters below which a word says little (``voor``, ``met`` and ``een`` are said of anything)."""
_STEM = 6
"""Letters by which words are compared, so that ``gemeente`` and ``gemeenten`` agree."""
_COMMON = frozenset(
    """
    aan aantal alle alleen allemaal altijd andere anders bedraagt bedrag bedragen behalve beide bijna binnen
    daar daarbij daarin daarmee daarna daarom daarop daarvan daarvoor deze dezelfde die dit door doorheen
    echter eens eerder enkel ermee ervan ervoor euro extra gaan gaat gegeven geven gewoon goed graag haar
    hebben hebt heeft heel hier hiermee hiervan hiervoor hoeveel immers indien intussen jaar jaarlijks jaren
    kan komen komt kunnen maakt maar maken meer miljard miljoen minder minister moet moeten momenteel naar
    naast namelijk niet nieuwe nog onder ongeveer onze ook over procent procentpunt reeds rond sinds slechts
    sommige staat steeds tegen tegenover tijdens totaal totale tussen uit vanaf vandaag vanuit veel verder
    vervolgens volgende volgens voor vooral voorbije voorzien vorig vorige waar waarbij waarin waarmee waarop
    waarvan waarvoor wanneer want waren weer wel werd werden wij willen worden wordt zal zeer zegt zelf zich
    zijn zo'n zoals zodat zonder zouden zowel zo’n zullen
    """.split()  # noqa: SIM905 - a list of words, read as words
)
"""Words of four letters and more that are said of anything."""


@dataclass(frozen=True, slots=True)
class Context:
    """``words``: what is spoken of, shortened; ``names``: names and numbers beside the figure."""

    words: frozenset[str]
    names: frozenset[str]

    def differs(self, other: Context) -> bool:
        """Whether each side names something that the other does not: ``in Gent`` and ``in Aalst``."""
        return bool(self.names - other.names) and bool(other.names - self.names)


@lru_cache(maxsize=4096)
def context(sentence: str, figure: str) -> Context:
    """The words within reach of the figure in its (clean) sentence; of the whole sentence where it is not found."""
    shown = clean_line(_BROKEN.sub("", figure))
    at = sentence.find(shown)
    if at < 0:
        before, after = [], list(_WORD.finditer(sentence))
    else:
        before = list(_WORD.finditer(sentence, 0, at))[-_REACH:]
        after = list(_WORD.finditer(sentence, at + len(shown)))[:_REACH]
    own = {word.casefold()[:_STEM] for word in _WORD.findall(shown)}
    words: set[str] = set()
    names: set[str] = set()
    for match in (*before, *after):
        word = match[0]
        stem = word.casefold()[:_STEM]
        if any(map(str.isdigit, word)) or (word[0].isupper() and match.start() > 0):
            names.add(word.casefold())
        if len(word) >= _SHORTEST and word.isalpha() and word.casefold() not in _COMMON and stem not in own:
            words.add(stem)
    return Context(frozenset(words), frozenset(names))
