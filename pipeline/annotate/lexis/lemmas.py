"""The singular of a Dutch noun, for adding up: ``ondernemingen`` -> ``onderneming``.

Comes in: a noun as written. Goes out: its singular, lower case, by spelling rules and a few irregular plurals.
Does not: know every noun; a wrong singular is the same for every occurrence, so that counting still works.
"""

from __future__ import annotations

import re
from functools import lru_cache

_IRREGULAR = {
    "centra": "centrum", "musea": "museum", "criteria": "criterium", "laboratoria": "laboratorium", "kinderen": "kind",
    "leden": "lid", "steden": "stad", "schepen": "schip", "eieren": "ei", "mensen": "mens", "koeien": "koe",
    "data": "datum", "media": "medium", "wegen": "weg", "dagen": "dag", "spelen": "spel", "gaten": "gat",
    "daken": "dak",
    "vaten": "vat", "glazen": "glas", "gebreken": "gebrek", "sloten": "slot", "lieden": "man", "kalveren": "kalf",
    "runderen": "rund", "goederen": "goed", "aanvragen": "aanvraag", "vragen": "vraag", "meldingen": "melding",
    "werken": "werk", "gevallen": "geval", "middelen": "middel", "artikelen": "artikel", "percelen": "perceel",
    "trajecten": "traject", "fasen": "fase", "zieken": "zieke", "gemeenten": "gemeente", "doden": "dode",
    "gewonden": "gewonde", "ziekten": "ziekte", "stoffen": "stof", "huizen": "huis", "personen": "persoon",
}  # fmt: skip
# What ends in these follows its last part: `personeelsleden`, `hoofdsteden`.
_ENDS = {"leden": "lid", "steden": "stad", "schepen": "schip", "wegen": "weg", "daken": "dak"}
# A noun made of an adjective or a participle keeps its -e: `werkloze`, `gedetineerde`, `betrokkene`.
_NAMED_BY_TRAIT = re.compile(
    r"(?:eerden|kkenen|(?<![aeo])lozen|bejaarden|gehandicapten|gewonden|veroordeelden|gehuwden|verdachten|vermisten"
    r"|gekozenen|aangestelden|afgevaardigden|gevangenen|verzekerden|gegadigden|geslaagden|(?<![ie])enden"
    r"|zelfstandigen|minderjarigen|meerderjarigen|jarigen|behoeftigen|deskundigen"
    r"|anderstaligen|taligen|wezigen|plichtigen)\Z"
)
_FIRST_PART = re.compile(r"(.+(?:en|s))-(verbaal|generaal|fiscaal|militair|criminelen)\Z")
_LONG = re.compile(r"[^aeiou]([aeou])([bcdfgklmnprstvz])en\Z")


@lru_cache(maxsize=20_000)
def singular(noun: str) -> str:
    """Singular of ``noun``, lower case; the last word of several decides."""
    low = noun.lower().replace("’", "'")
    head, _, last = low.rpartition(" ")
    return f"{head} {_one(last)}".strip()


def _one(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for plural, one in _IRREGULAR.items():
        if len(plural) > 5 and word.endswith(plural):
            return word[: -len(plural)] + one
    known = _by_ending(word)
    if known is not None:
        return known
    if word.endswith("heden"):
        return word[:-5] + "heid"
    if word.endswith(("'s", "ën")):
        return word[:-2]
    if word.endswith("en") and len(word) > 4:
        return _from_en(word)
    if word.endswith("s") and not word.endswith(("ss", "is", "us", "as")) and len(word) > 3:
        return word[:-1]
    return word


def _by_ending(word: str) -> str | None:
    """Compounds of an irregular plural, and persons named by a trait."""
    compound = _FIRST_PART.match(word)
    if compound:
        return f"{_one(compound[1])}-{compound[2]}"
    for plural, one in _ENDS.items():
        if word.endswith(plural) and len(word) > len(plural) + 2:
            return word[: -len(plural)] + one
    return word[:-1] if _NAMED_BY_TRAIT.search(word) else None


def _from_en(word: str) -> str:
    stem = word[:-2]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        return stem[:-1]
    long = _LONG.search(word)
    if long and not stem.endswith(("el", "er", "em", "en", "ig")):
        stem = stem[:-2] + long[1] * 2 + long[2]
    if stem.endswith("v"):
        return stem[:-1] + "f"
    if stem.endswith("z"):
        return stem[:-1] + "s"
    return stem
