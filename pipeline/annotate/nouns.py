"""Finds the counted noun behind a number, without a tagger: closed classes and the shape of Dutch words.

Comes in: the tokens of a sentence and the index behind a number.
Goes out: ``NounPhrase``: where it ends, its head as written, the words before the head.
Does not: decide whether the number is a claim.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.annotate import participles
from pipeline.annotate.lexicon import lexicon, words
from pipeline.annotate.tokens import Token

_PLURAL = re.compile(
    r"(?:[^\W\d_].*(?:en|ën)|.*[^s'’]s|.*['’]s|.*(?:centra|musea|criteria|laboratoria|stadia|media|data|agenda's|curricula|memoranda|fora|quota"
    r"|aquaria|auditoria|gymnasia|dia's|extrema|maxima|minima|decennia|consortia|ministeria|sanatoria|diploma|crematoria|observatoria)"
    r"|.*(?:ici|ieren|lieden|lui)|[A-Z]{2,}s?|.*ers|.*(?:en|s)-(?:verbaal|generaal|fiscaal|militair))\Z",
    re.DOTALL,
)
_NOUN_E = re.compile(
    r".*(?:ie|tie|sie|heide|age|ade|ure|ette|euse|oge|ème|ice|ance|ence|ine|ise|ude|ule|ee|oe|dienste)\Z"
)
_UNINFLECTED = re.compile(
    r".*(?:ig|lijk|isch|baar|loos|zaam|achtig|end|eel|aal|air|ief|eus|iek|ant|ent|matig|gericht|gerelateerd|vormig|waardig)\Z"
    r"|(?:ge|ver|be|her|ont|aan|op|uit|af|in|om|toe|over)[^\W\d_]+(?:d|t)\Z"
    r"|(?:groot|klein|nieuw|oud|lang|kort|hoog|laag|vast|vol|half|goed|slecht|sterk|zwak|jong|vlaams|federaal|lokaal|extern|intern|apart|ander|enkel|dubbel|concreet|duidelijk|bijkomend|federaal|regionaal|provinciaal|nationaal|sociaal|publiek|privaat|zwaar|licht|breed|eigen|zelfstandig|voltijds|deeltijds|halftijds|actief|heel|juist|zeker|mooi|beperkt|centraal|algemeen|globaal|totaal|schriftelijk|mondeling|uniek|zuiver|open|gesloten)\Z"
)
_ADJECTIVES_IN_S = frozenset({"vers", "los", "grijs", "vals", "paars", "dwars", "divers", "wijs", "trots", "struis"})
_SHORT_ADJECTIVES = frozenset({"lage", "vage", "trage", "hoge", "droge", "dure", "pure", "zure", "nette", "vette"})
_DIGITS = "0123456789-"
_CLOSING = {"'": "'", "‘": "’", '"': '"', "“": "”", "(": ")"}
_LINK = {",", "en", "of", "en/of", "/"}
_COMPLEMENTING = frozenset({"in", "aan", "van", "door", "op", "bij", "uit", "voor", "met", "naar", "onder", "via"})
_NOUN_ENDINGS = ("en", "ën", "'s", "heid", "ing", "schap", "tie", "teit")
_SORTS = {"soort", "soorten", "type", "types"}
_COUNTED_SINGULARS = {"man", "stuk", "personeel", "volk", "kind"}


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """``first`` and ``last`` are token indexes; ``unit`` the head as written; ``words`` those before it, lower case."""

    first: int
    last: int
    unit: str
    words: tuple[str, ...]


def noun_phrase(found: list[Token], at: int, *, one: bool) -> NounPhrase | None:
    """The phrase whose number ends before ``found[at]``; ``one``: the number is 1, so the noun is singular."""
    if not one and (whole := _shortened(found, at)) is not None:
        return whole
    head = _singular(found, at) if one else _plural(found, at)
    if head is None:
        return None
    first, last = head
    inside = tuple(token.low for token in found[at:first])
    last = _of_a_sort(found, first, last)
    second = None if one else _third(found, at, last) or second_head(found, last)
    if second is not None:
        return NounPhrase(at, second, _text(found, first, second), inside)
    start = last if found[first].low in _SORTS and last > first else first
    return NounPhrase(at, last, _text(found, start, last), inside)


def _shortened(found: list[Token], at: int) -> NounPhrase | None:
    """``land- en tuinbouwbedrijven``: the first noun leaves its end to the second."""
    for first in range(at, min(at + 4, len(found) - 3)):
        token, dash = found[first], found[first + 1]
        if (ages := of_ages(found, first)) is not None:
            return NounPhrase(at, first + 3, ages, tuple(one.low for one in found[at:first]))
        if token.kind != "word" or not content(token):
            return None
        if dash.low == "-" and dash.start == token.end and found[first + 2].low in _LINK:
            head = found[first + 3]
            if not content(head) or not plural(head) or found[first + 2].start == dash.end:
                return None
            text = f"{token.text}- {found[first + 2].text or found[first + 2].low} {head.text}"
            return NounPhrase(at, first + 3, text, tuple(one.low for one in found[at:first]))
        if not adjective(token) and token.low not in lexicon().inside:
            return None
    return None


def of_ages(found: list[Token], at: int) -> str | None:
    """``16- en 17-jarigen``, ``3- tot 5-jarigen`` that begin at ``at``: those of two ages, as written."""
    if at + 3 >= len(found) or found[at].number is None or found[at + 1].low != "-":
        return None
    head = _OF_AGE.fullmatch(found[at + 3].low)
    glued = found[at + 1].start == found[at].end and found[at + 2].low in _LINK | {"tot", "à"}
    return f"{found[at].low}- {found[at + 2].low} {found[at + 3].text or head[0]}" if head and glued else None


_OF_AGE = re.compile(r"\d{1,3}-(?:jarigen|plussers)")


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
    if token.low in _ADJECTIVES_IN_S:
        return False
    return _PLURAL.match(token.text.lstrip(_DIGITS)) is not None and not token.low.endswith(("sch", "lijks"))


def uninflected(token: Token) -> bool:
    """Whether a word has the shape of an adjective without ending, as behind a verb: ``statutair``, ``lopend``."""
    return _UNINFLECTED.match(token.low) is not None


def _plural(found: list[Token], at: int) -> tuple[int, int] | None:
    """First and last token of the plural head behind a number; ``None`` where the words there are no noun phrase."""
    index, limit = at, min(len(found), at + 8)
    while index < limit:
        step = _attribute(found, index) or _unbent_row(found, at, index) or _step(found, at, index)
        if step == 0:
            return (_name_start(found, at, index), index) if _is_head(found, index) else None
        index += step
    return None


def _is_head(found: list[Token], index: int) -> bool:
    token = found[index]
    if verb_of_size(found, index) or token.low in words("adjectives in -en that are no nouns"):
        return False
    if token.low in _SORTS or token.low in _COUNTED_SINGULARS or _noun_not_verb(found, index):
        return True
    return content(token) and not verbal(token) and plural(token)


def verb_of_size(found: list[Token], index: int) -> bool:
    """``de overige 100 kosten 10 euro``, ``die 12 wegen samen 30 kilo``: a verb, for what it asks for follows it."""
    norms = _SIZE_OF.get(found[index].low)
    if norms is None:
        return False
    at = index + 1
    while at < len(found) and (found[at].low in lexicon().qualifying or found[at].low in _TOGETHER):
        at += 1
    if at < len(found) and found[at].low == "€":
        return "EUR" in norms
    if at + 1 >= len(found) or found[at].number is None:
        return False
    rule = lexicon().units.get(found[at + 1].low)
    return rule is not None and rule.norm in norms


_SIZE_OF = {
    "kosten": frozenset({"EUR"}),
    "wegen": frozenset({"kg"}),
    "meten": frozenset({"m", "m2"}),
    "duren": frozenset({"year", "month", "day", "hour"}),
}
_TOGETHER = frozenset({"samen", "elk", "nu", "gemiddeld", "nog", "vandaag", "dan"})


def _step(found: list[Token], at: int, index: int) -> int:
    """How many tokens from ``index`` on stand before the head; 0 where the phrase ends, with a head or without."""
    token = found[index]
    following = found[index + 1] if index + 1 < len(found) else None
    if token.kind == "mark":
        called = index == at or found[index - 1].low in _CALLED
        return _in_marks(found, index) or int(token.low in "'‘\"“" and called)
    if following is None:
        return 0
    inside = lexicon().inside
    called = token.low in _CALLED and following.low in "'‘\"“"  # `45 zogenoemde 'brede scholen'`
    if called or (following.kind == "mark" and _set_apart(found, index + 1)):
        return int(called or (content(token) and (adjective(token) or token.low in inside)))
    goes_on = content(following) or following.low in inside or _noun_not_verb(found, index + 1)
    if token.low in inside and goes_on:
        return int(not (token.low in _SORTS and plural(following)))
    if not content(token):
        unbent = _UNINFLECTED.match(token.low) is not None and content(following) and adjective(following)
        unbent = unbent or _offered(token, following)
        return int(unbent or (index == at and _told_of_each(token, following)))
    if _participle_before_noun(token, following) or (plural(token) and _genitive(token, following)):
        return 1
    if verbal(token) or plural(token):
        return 0
    if adjective(token) and (link := linked(found, index)) > 0:
        return link
    return int((goes_on or following.low in {"of", "en"}) and _stands_before(token, following, first=index == at))


def _offered(token: Token, following: Token) -> bool:
    """``12 aangeboden plaatsen``: no verb, of which it is the participle; not ``12 ontvangen subsidies``."""
    noun = content(following) and plural(following) and following.text.islower() and not verbal(following)
    return noun and participles.is_strong_in_ge(token.low)


def _told_of_each(token: Token, following: Token) -> bool:
    """``12 miljoen gebruikte bonnen``, ``120 betaalde stages``: no verb, which would be ``gebruikten``."""
    noun = content(following) and plural(following) and following.text.islower() and not verbal(following)
    return noun and token.low.endswith(("de", "te")) and participles.inflected(token.low)


_CALLED = frozenset({"zogenoemde", "zogenaamde", "zogeheten"})


def _noun_not_verb(found: list[Token], index: int) -> bool:
    """``er staan 80 namen op de lijst``: a noun, for the clause has its verb; not ``45 namen deel``."""
    if found[index].low not in words("nouns that are verbs too"):
        return False
    verbs = []
    for token in reversed(found[:index]):
        if token.kind == "mark" or token.low in words("ends of the clause before"):
            break
        if token.low in lexicon().verbs:
            verbs.append(token.low)
    other = words("verbs with an infinitive") | words("verbs with an infinitive or an object") | _STAYING
    return bool(verbs) and other.isdisjoint(verbs)


_STAYING = frozenset({"blijft", "blijven", "bleef", "bleven"})  # `van hen bleven 45 werken`


def _set_apart(found: list[Token], index: int) -> bool:
    """``1,2 miljoen ‘slimme’ meters``, ``200 (elektrische) wagens``: one word between marks before the noun."""
    if index + 3 >= len(found) or found[index + 2].low != _CLOSING.get(found[index].low):
        return False
    word, noun = found[index + 1], found[index + 3]
    told = adjective(word) or verbal(word) or participles.is_participle(word.low) or word.low.endswith("en")
    return content(word) and told and content(noun) and plural(noun) and not verbal(noun)


def _in_marks(found: list[Token], index: int) -> int:
    """``300 (semi-)publieke palen``, ``120 (gedeeltelijk) beschermde huizen``: tokens of the aside, or 0."""
    if _set_apart(found, index):
        return 3
    if found[index].low != "(" or index + 4 >= len(found):
        return 0
    if (aside := _adverb_in_brackets(found, index)) > 0:
        return aside
    close = index + 2 + (found[index + 2].low == "-")
    if close + 2 >= len(found) or found[close].low != ")":
        return 0
    word, trait, noun = found[index + 1], found[close + 1], found[close + 2]
    told = found[close].end == trait.start if close > index + 2 else uninflected(word)
    behind = content(trait) and adjective(trait) and content(noun) and plural(noun)
    return close - index + 1 if told and content(word) and behind else 0


def _adverb_in_brackets(found: list[Token], index: int) -> int:
    """``20.000 (vooral) semi-publieke palen``, ``450 (meestal kleine) scholen``: tokens of the aside, or 0."""
    close = index + 2 + (found[index + 2].low != ")")
    if close + 1 >= len(found) or found[close].low != ")" or found[index + 1].low not in words("adverbs of an aside"):
        return 0
    if close > index + 2 and not adjective(found[index + 2]):
        return 0
    noun = next((at for at in (close + 1, close + 2) if at < len(found) and plural(found[at])), None)
    led = noun is not None and all(content(token) for token in found[close + 1 : noun + 1])
    return close - index + 1 if led else 0


def _stands_before(token: Token, following: Token, *, first: bool) -> bool:
    """Whether ``token`` is an adjective, an adverb before one, or part of a name."""
    if adjective(token) or adjective(following) or following.low in lexicon().inside or _UNINFLECTED.match(token.low):
        return True
    return (token.text[:1].isupper() and following.text[:1].isupper()) or (first and plural(following))


def verbal(token: Token) -> bool:
    """Whether a word has the shape of a participle, which is no noun: ``opgetrokken``, ``vervangen``."""
    return participles.is_strong(token.low)


def _participle_before_noun(token: Token, following: Token | None) -> bool:
    """``toegewezen plaatsen``: an uninflected participle in -en before a plural noun."""
    return verbal(token) and following is not None and content(following) and plural(following)


def linked(found: list[Token], index: int) -> int:
    """``unieke en relevante risico's``, ``kleine, middelgrote en grote bedrijven``: how far it is to the next of a row.

    A row is adjectives with links between them, each perhaps with an adverb, and a noun behind the last; else 0.
    """
    at, step = index, 0
    while at + 2 < len(found) and found[at + 1].low in _LINK | {"maar"}:
        second = at + 2 + (found[at + 1].low == "," and found[at + 2].low in {"maar", "en", "of"})
        second += second < len(found) and found[second].low in words("adverbs before an adjective")
        if second >= len(found) or not (content(found[second]) or _unbent(found[second])):
            return 0
        told = adjective(found[second]) or found[second].low in lexicon().inside
        if not (told or _participle_before_noun(found[second], _token(found, second + 1))):
            return 0
        step, at = step or second - index, second
    behind = _token(found, at + 1)
    return step if step and behind is not None and content(behind) else 0


def _unbent(token: Token) -> bool:
    """``gesloten``, ``houten``, ``eigen``: what stands before a noun without an ending, and is none itself."""
    return verbal(token) or token.low in words("adjectives in -en that are no nouns")


def _unbent_row(found: list[Token], at: int, index: int) -> int:
    """``27 gesloten en verouderde sluizen``, ``120 houten en stenen bruggen``: how far it is to the next of the row.

    0 where the first is the verb of its own clause: ``er werden 36 gesloten en nieuwe huizen gebouwd``.
    """
    behind = _token(found, index + 1)
    if behind is None or behind.low not in _LINK or not _unbent(found[index]):
        return 0
    step = linked(found, index)
    return 0 if step == 0 or (verbal(found[index]) and _has_auxiliary(found, at, index + step)) else step


def _has_auxiliary(found: list[Token], at: int, last: int) -> bool:
    """Whether a verb before the number waits for a participle: one of ``worden``, or another with one behind."""
    before = set()
    for token in reversed(found[:at]):
        if token.kind == "mark" or token.low in words("ends of the clause before"):
            break
        before.add(token.low)
    if not before.isdisjoint(_PASSIVE):
        return True
    behind = found[last + 1 : last + 8]
    end = next((place for place, token in enumerate(behind) if token.kind == "mark"), len(behind))
    told = any(participles.is_participle(token.low) for token in behind[1:end])
    return told and not before.isdisjoint(_PERFECT)


_PASSIVE = frozenset({"wordt", "worden", "werd", "werden"})
_PERFECT = frozenset({"is", "zijn", "was", "waren", "heeft", "hebben", "had", "hadden"})


def _token(found: list[Token], index: int) -> Token | None:
    return found[index] if index < len(found) else None


def _attribute(found: list[Token], index: int) -> int:
    """How many tokens from ``index`` on only lead to the adjective or the participle of the noun; 0 for none."""
    if index + 2 >= len(found):
        return 0
    return _to_participle(found, index) or _to_be_done(found, index) or _adverbs(found, index)


def _adverbs(found: list[Token], index: int) -> int:
    """``nog niet afgewerkte dossiers``, ``al dan niet gegronde klachten``: adverbs before an adjective and a noun."""
    at = index
    while at < len(found) and at - index < 4 and found[at].low in words("adverbs before an adjective"):
        at += 1
    if at == index or at + 1 >= len(found):
        return 0
    if _to_be_done(found, at):
        return at - index
    if not content(found[at]) or not content(found[at + 1]):
        return 0
    return at - index if adjective(found[at]) or _participle_before_noun(found[at], found[at + 1]) else 0


def _to_be_done(found: list[Token], index: int) -> int:
    """``te behandelen dossiers``: what is still to be done; not ``om er 12 te bereiken``."""
    if found[index].low != "te" or index + 2 >= len(found) or not found[index + 1].low.endswith("n"):
        return 0
    verb, noun = found[index + 1], found[index + 2]
    if verb.kind != "word" or not content(noun) or not plural(noun) or verbal(noun):
        return 0
    return 0 if any(token.low == "om" for token in found[max(0, index - 6) : index]) else 2


def _to_participle(found: list[Token], index: int) -> int:
    """``in Vlaanderen gevestigde bedrijven``, ``aan de gemeenten overgedragen wegen``: how far it is to the participle.

    0 where the words behind the preposition are not surely its noun: ``45 in streng beveiligde gebouwen``.
    """
    if found[index].low not in _COMPLEMENTING:
        return 0
    for at in range(index + 2, min(index + 6, len(found) - 1)):
        if found[at].kind not in {"word", "number", "date"} or found[at].low in _COMPLEMENTING:
            return 0
        if _inflected_participle(found[at], found[at + 1]):
            return at - index if _complement(found, index, at) else 0
    return 0


def _inflected_participle(token: Token, noun: Token) -> bool:
    if not content(noun) or not plural(noun) or verbal(noun) or token.low in lexicon().nouns:
        return False
    told = content(token) and (participles.inflected(token.low) or verbal(token))
    return told or token.low in {"gegeven", "gelegen", "genomen", "aangeboden", "toegewezen"}


def _complement(found: list[Token], index: int, end: int) -> bool:
    """Whether the words between a preposition and a participle are a year, a name, or end in a noun."""
    inside, last = found[index + 1 : end], found[end - 1]
    if any(token.number is not None and not _like_year(token) for token in inside):
        return False
    if last.number is not None or last.kind == "date" or last.low in _PRONOUNS:
        return len(inside) == 1  # `in 2012 ingediende dossiers`, `aan haar gestelde vragen`
    if content(last) and last.text[:1].isupper():
        return True  # `in Gent gebouwde schepen`, whatever the name looks like
    if not content(last) or adjective(last) or _UNINFLECTED.match(last.low) or last.low in lexicon().inside:
        return False
    if found[index].low == "door":
        return True
    return last.low.endswith(_NOUN_ENDINGS) or last.low in words("nouns of a complement")


_PRONOUNS = frozenset({"hem", "haar", "hen", "hun", "ons", "mij", "u", "zich"})


def _like_year(token: Token) -> bool:
    return token.number is not None and token.number.bare and 1950 <= token.number.value <= 2045


def _name_start(found: list[Token], at: int, index: int) -> int:
    """Where the name begins that ends in the plural at ``index``: ``vijf extra Blue Care Points``."""
    first = index
    while found[first].text[:1].isupper() and first > at and _in_name(found[first - 1]):
        first -= 1
    return first


def _in_name(token: Token) -> bool:
    return (
        token.text[:1].isupper() and (token.low.endswith("ice") or not adjective(token)) and not token.low.endswith("s")
    )


def _genitive(token: Token, following: Token | None) -> bool:
    """``23 Limburgs kmo's``, ``Vlaanderens scholen``: a name in -s before the noun; not ``61 CLB's begeleiden``."""
    if token.low.endswith(("'s", "’s")) and token.text[:-2].isupper():
        return False
    return (
        token.low.endswith("s")
        and token.text[:1].isupper()
        and following is not None
        and content(following)
        and plural(following)
    )


def _singular(found: list[Token], at: int) -> tuple[int, int] | None:
    index, limit = at, min(len(found), at + 6)
    inside = lexicon().inside
    while index < limit:
        token = found[index]
        following = found[index + 1] if index + 1 < len(found) else None
        goes_on = following is not None and (content(following) or following.low in inside)
        if token.low in inside and goes_on:
            if token.low in _SORTS:
                return index, index
            index += 1
            continue
        if not content(token):
            return None
        if goes_on and (adjective(token) or _UNINFLECTED.match(token.low)) and _may_be_noun(following):
            index += 1
            continue
        if verbal(token) or (
            participles.WEAK.match(token.low)
            and not goes_on
            and token.low not in words("nouns that look like participles")
        ):
            return None
        return index, index
    return None


def _may_be_noun(token: Token | None) -> bool:
    return token is not None and token.kind == "word"


def _of_a_sort(found: list[Token], first: int, last: int) -> int:
    if found[first].low in _SORTS and last + 1 < len(found) and content(found[last + 1]):
        return last + 1
    return last


def _third(found: list[Token], at: int, last: int) -> int | None:
    """Index of the last head of a list of three: ``70 kinderen, jongeren en volwassenen``.

    Not where a clause may begin behind the comma, ``er zijn 70 scholen, leraren en ouders klagen``, nor behind those
    that are known: ``de 300 gemeenten, provincies en intercommunales``.
    """
    if at > 1 and found[at - 2].low in _KNOWN:
        return None
    if last + 4 >= len(found) or found[last + 1].low != "," or found[last + 3].low not in {"en", "of"}:
        return None
    middle = found[last + 2]
    if not (middle.text.islower() and content(middle) and plural(middle)) or middle.low in lexicon().verbs:
        return None
    end = second_head(found, last + 2)
    following = found[end + 1].low if end is not None and end + 1 < len(found) else ""
    told = following in lexicon().verbs and any(token.low in lexicon().verbs for token in found[: at - 1])
    return None if told or _heads_clause(following) else end


def _heads_clause(following: str) -> bool:
    """``klagen``: what looks like a plural verb behind the last of a list."""
    return following.endswith("en") and following not in _BEHIND_LIST


_KNOWN = frozenset({"de", "alle", "onze", "die", "deze"})
_BEHIND_LIST = frozenset({"tegen", "tussen", "binnen", "buiten", "samen", "alleen", "gekregen", "worden", "werden"})


_DASHES = frozenset({"-", "–"})


def second_head(found: list[Token], last: int) -> int | None:
    """Index of a second head across ``en``: ``63 casusregisseurs en psychologen``."""
    if last + 2 >= len(found) or found[last + 1].low not in {"en", "of", "en/of"}:
        return None
    head, second = found[last], found[last + 2]
    if second.low in _DASHES and last + 3 < len(found):  # `vakvrouwen en -mannen`, `bruggen en – tunnels`
        shortened = found[last + 3].start == second.end or not any(one.low in _DASHES for one in found[last + 4 :])
        return last + 3 if shortened and plural(found[last + 3]) else None
    if not content(second) or not plural(second) or second.text.istitle() != head.text.istitle():
        return None
    if _opens_gap(found, last):
        return None
    if (
        second.low[-1] == "n"
        and head.low[-1] != "n"
        and not second.low.endswith(("gen", "ten", "ren", "nen", "len", "den"))
    ):
        return None
    following = found[last + 3] if last + 3 < len(found) else None
    if _NO_VERB.search(second.low):
        return last + 2  # `kregen 74 scholen en centra een subsidie`
    if second.low in lexicon().verbs or _past_tense(second.low, following):
        return None
    if (
        following is not None
        and following.kind in {"word", "number"}
        and (
            following.low in {"de", "het", "een", "we", "ze", "er", "wij", "zij", "zich", "dat", "ook", "hun", "haar"}
            or (content(following) and not participles.WEAK.match(following.low))
        )
    ):
        return None
    return last + 2


def _opens_gap(found: list[Token], last: int) -> bool:
    """``stroom aan 300 huizen en gas aan 200 huizen``: the second noun opens a clause that leaves its verb out."""
    at = last + 3
    if at + 1 >= len(found) or found[at].low not in _TO_WHOM:
        return False
    number = next((one for one in range(at + 1, min(len(found), at + 5)) if found[one].kind == "number"), None)
    counted = next((one for one in range(last - 1, max(0, last - 5), -1) if found[one].kind == "number"), 0)
    before = {token.low for token in found[max(0, counted - 4) : counted]}
    return number is not None and found[at].low in before


_TO_WHOM = frozenset({"aan", "voor", "met", "naar", "uit", "van"})


# Plurals that no verb looks like.
_NO_VERB = re.compile(
    r"(?:[ae]nten|isten|ingen|heden|teiten|schappen|jongeren|ouderen|volwassenen|entra|usea|toria|aars|eurs|iers|tors|['’]s)\Z"
)


def _past_tense(low: str, following: Token | None) -> bool:
    """``en veroorzaakten voor 3 miljoen``: a verb in the past, told by its shape and by what it goes on with."""
    if following is None or following.kind == "mark":
        return False
    return following.kind == "number" or _PAST.fullmatch(low) is not None


_PAST = re.compile(
    r"(?:ver|be|ont|her|mis)[^\W\d_]*(?:[kfps]ten|[^cn]igden|[lrmvzwgb]den)|[^\W\d_]+(?<!g)eerden|troffen"
)


def _text(found: list[Token], first: int, last: int) -> str:
    return (
        " ".join(token.text or token.low for token in found[first : last + 1])
        .replace(" - ", " -")
        .replace(" – ", " –")
        .replace(" , ", ", ")
    )
