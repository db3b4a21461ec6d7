"""Tells nouns, adjectives and plurals by their shape: closed classes and the endings of Dutch words, without a tagger.

Comes in: a token. Goes out: yes or no.
Does not: look at the words around it (``nouns``, ``attributes``).
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis import participles
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.token import Token

_PLURAL = re.compile(
    r"(?:[^\W\d_].*(?:en|ën)|.*[^s'’]s|.*['’]s|.*(?:centra|musea|criteria|stadia|media|data|agenda's|curricula|memoranda|fora|quota"
    r"|gymnasia|dia's|extrema|maxima|minima|decennia|consortia|ministeria|diploma|toria|aria|examina|schemata|lemmata"
    r"|catalogi|syllabi|alumni|collegae)|.*(?:ici|ieren|lieden|lui)|[A-Z]{2,}s?|.*ers|.*(?:en|s)-(?:verbaal|generaal|fiscaal|militair))\Z",
    re.DOTALL,
)
_NOUN_E = re.compile(
    r".*(?:ie|tie|sie|heide|age|ade|ure|ette|euse|oge|ème|ice|ance|ence|ine|ise|ude|ule|ee|oe|dienste)\Z"
)
_UNINFLECTED = re.compile(
    r".*(?:ig|lijk|isch|baar|loos|zaam|achtig|end|eel|aal|air|ief|eus|iek|ant|ent|matig|gericht|gerelateerd|vormig|waardig)\Z"
    r"|(?:ge|ver|be|her|ont|aan|op|uit|af|in|om|toe|over)[^\W\d_]+(?:d|t)\Z"
    r"|(?:groot|klein|nieuw|oud|lang|kort|hoog|laag|vast|vol|half|goed|slecht|sterk|zwak|jong|vlaams|federaal|lokaal|extern|intern|apart|ander|enkel|dubbel|concreet|duidelijk|bijkomend|regionaal|provinciaal|nationaal|sociaal|publiek|privaat|zwaar|licht|breed|eigen|zelfstandig|voltijds|deeltijds|halftijds|actief|heel|juist|zeker|mooi|beperkt|centraal|algemeen|globaal|totaal|schriftelijk|mondeling|uniek|zuiver|open|gesloten)\Z"
)
_ADJECTIVES_IN_S = frozenset(
    {"vers", "los", "grijs", "vals", "paars", "dwars", "divers", "wijs", "trots", "struis"}
    | {"nederlands", "vlaams", "brussels", "waals", "antwerps", "gents", "leuvens", "limburgs", "europees"}
    | {
        "frans",
        "engels",
        "duits",
        "pools",
        "turks",
        "spaans",
        "italiaans",
        "portugees",
        "roemeens",
        "bulgaars",
        "deens",
    }
    | {"hongaars", "oekraïens", "amerikaans", "zweeds", "noors", "fins", "iers", "schots", "brits", "grieks", "chinees"}
    | {"japans", "marokkaans", "algerijns", "afghaans", "iraaks", "berbers", "albanees", "latijns"}
)
_SHORT_ADJECTIVES = frozenset({"lage", "vage", "trage", "hoge", "droge", "dure", "pure", "zure", "nette", "vette"})
# `vermeldden`, `startten`: no noun has a double letter there. `exporteren`, `resulteerden`; not `goederen`, nor those
# who have been something: `gedetineerden`, `afgestudeerden`.
_VERB = re.compile(
    r"[^\W\d_]+(?:[^\W\d_aeiouäëïöü]|[aeiou]{2})(?:dd|tt)en"
    r"|(?!(?:af|in|op|uit|aan|bij|mede|ex-?|on)?ge)[^\W\d_]{3,}eerden"
    r"|(?![^\W\d_]*(?:kind|goed|volk|blad|lamm|kalv|rad|lied|rund|hoend|beend|gemoed|geled|oud|jong|and|wond|lett|kl"
    r"|(?<!be)h|v|b|(?<!i)p|(?<![uio])m|sf|sp|zw)eren\Z)[^\W\d_]{2,}[bcdfghjklmnpqrstvwxz]eren"
)
_LIKE_VERB = ("dden", "tten", "eerden", "eren")
_NO_PLURAL = ("sch", "lijks", "loos", "gewijs", "lings", "waarts", "zijds", "maals", "grens", "bonus")
_DIGITS = "0123456789-"


def may_be_year(token: Token) -> bool:
    """Whether a number reads as a year of our time; ``is_year`` asks what stands around it."""
    return token.number is not None and token.number.bare and 1950 <= token.number.value <= 2045


def content(token: Token) -> bool:
    """Whether a token is a word that can be a noun or an adjective."""
    return token.kind == "word" and token.low not in lexicon().stop and len(token.low) > 1


def adjective(token: Token) -> bool:
    """Whether a word looks like an inflected adjective."""
    low = token.low
    if low in lexicon().nouns or _NOUN_E.match(low):
        return low in _SHORT_ADJECTIVES or low.endswith(
            (
                "ige",
                "ische",
                "sche",
                "elijke",
                "ère",
                "iële",
                "ieve",
                "ende",
                "eerde",
                "oude",
                "ruime",
                "beide",
                "goede",
                "brede",
                "eine",
                "ijne",
                "zette",
            )
        )
    return low.endswith(("e", "ë")) and len(low) > 2


def plural(token: Token) -> bool:
    """Whether a word looks like a plural noun; ``65-plussers`` behind a number is one."""
    if token.low in _ADJECTIVES_IN_S or (token.low.endswith(_LIKE_VERB) and _VERB.fullmatch(token.low)):
        return False
    return _PLURAL.match(token.text.lstrip(_DIGITS)) is not None and not token.low.endswith(_NO_PLURAL)


def uninflected(token: Token) -> bool:
    """Whether a word has the shape of an adjective without ending, as behind a verb: ``statutair``, ``lopend``."""
    return _UNINFLECTED.match(token.low) is not None


def verbal(token: Token) -> bool:
    """Whether a word has the shape of a participle, which is no noun: ``opgetrokken``, ``vervangen``."""
    return participles.is_strong(token.low)


def titled(token: Token) -> bool:
    """Whether a word is printed as a name: ``Gent``, ``Heist-op-den-Berg``, ``'s-Gravenvoeren``; not an acronym."""
    return token.kind == "word" and _TITLED.match(token.text) is not None


_TITLED = re.compile(r"(?:['’]s-)?(?:IJ|[^\W\d_])(?<![a-zà-ÿ])[a-zà-ÿ]")
