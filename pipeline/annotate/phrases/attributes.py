"""What stands between a number and the head of its noun phrase: adjectives, participles, adverbs, asides, names.

Comes in: the tokens of a sentence and a place in it. Goes out: how many tokens from there lead on to the head.
Does not: choose the head (``nouns``).
"""

from __future__ import annotations

from pipeline.annotate.lexis import participles
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import adjective, content, may_be_year, plural, uninflected, verbal
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at

_CLOSING = {"'": "'", "‘": "’", '"': '"', "“": "”", "(": ")"}
LINKS = {",", "en", "of", "en/of", "/"}
_COMPLEMENTING = frozenset({"in", "aan", "van", "door", "op", "bij", "uit", "voor", "met", "naar", "onder", "via"})
_NOUN_ENDINGS = ("en", "ën", "'s", "heid", "ing", "schap", "tie", "teit")
SORTS = {"soort", "soorten", "type", "types"}


def step(found: list[Token], at: int, index: int) -> int:
    """How many tokens from ``index`` on stand before the head; 0 where the phrase ends, with a head or without."""
    token = found[index]
    following = token_at(found, index + 1)
    if token.kind == "mark":
        called = index == at or found[index - 1].low in _CALLED
        return _in_marks(found, index) or int(token.low in "'‘\"“" and called)
    if following is None:
        return 0
    inside = lexicon().inside
    called = token.low in _CALLED and following.low in "'‘\"“"  # `45 zogenoemde 'brede scholen'`
    if called or (following.kind == "mark" and _set_apart(found, index + 1)):
        return int(called or (content(token) and (adjective(token) or token.low in inside)))
    goes_on = content(following) or following.low in inside or noun_not_verb(found, index + 1)
    if token.low in inside and goes_on:
        return int(not (token.low in SORTS and plural(following)))
    if not content(token):
        unbent = uninflected(token) and content(following) and adjective(following)
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


def noun_not_verb(found: list[Token], index: int) -> bool:
    """``er staan 80 namen op de lijst``: a noun, for the clause has its verb; not ``45 namen deel``."""
    if found[index].low not in words("nouns that are verbs too"):
        return False
    verbs = []
    for token in reversed(found[:index]):
        if token.kind == "mark" or token.low in words("ends of the clause before"):
            break
        if token.low in lexicon().verbs:
            verbs.append(token.low)
    verb, phrase = low_at(found, index + 1), low_at(found, index + 2)
    if not verbs and verb.endswith(("en", "t")) and phrase in lexicon().prepositions:
        return True  # `162.500 namen prijken op de lijst`
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
    if adjective(token) or adjective(following) or following.low in lexicon().inside or uninflected(token):
        return True
    return (token.text[:1].isupper() and following.text[:1].isupper()) or (first and plural(following))


def _participle_before_noun(token: Token, following: Token | None) -> bool:
    """``toegewezen plaatsen``: an uninflected participle in -en before a plural noun."""
    return verbal(token) and following is not None and content(following) and plural(following)


def linked(found: list[Token], index: int) -> int:
    """``unieke en relevante risico's``, ``kleine, middelgrote en grote bedrijven``: how far it is to the next of a row.

    A row is adjectives with links between them, each perhaps with an adverb, and a noun behind the last; else 0.
    """
    at, step = index, 0
    while at + 2 < len(found) and found[at + 1].low in LINKS | {"maar"}:
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


def unbent_row(found: list[Token], at: int, index: int) -> int:
    """``27 gesloten en verouderde sluizen``, ``120 houten en stenen bruggen``: how far it is to the next of the row.

    0 where the first is the verb of its own clause: ``er werden 36 gesloten en nieuwe huizen gebouwd``.
    """
    behind = _token(found, index + 1)
    if behind is None or behind.low not in LINKS or not _unbent(found[index]):
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
    return token_at(found, index)


def attribute(found: list[Token], index: int) -> int:
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
    return told or token.low in _NOUNS_TOO or participles.is_strong_in_ge(token.low)


_NOUNS_TOO = frozenset({"gegeven", "gelegen", "genomen", "toegewezen"})  # or names, by their shape alone


def _complement(found: list[Token], index: int, end: int) -> bool:
    """Whether the words between a preposition and a participle are a year, a name, or end in a noun."""
    inside, last = found[index + 1 : end], found[end - 1]
    if any(token.number is not None and not may_be_year(token) for token in inside):
        return False
    if last.number is not None or last.kind == "date" or last.low in _PRONOUNS:
        return len(inside) == 1  # `in 2012 ingediende dossiers`, `aan haar gestelde vragen`
    if content(last) and last.text[:1].isupper():
        return True  # `in Gent gebouwde schepen`, whatever the name looks like
    if not content(last) or adjective(last) or uninflected(last) or last.low in lexicon().inside:
        return False
    if found[index].low == "door":
        return True
    return last.low.endswith(_NOUN_ENDINGS) or last.low in words("nouns of a complement")


_PRONOUNS = frozenset({"hem", "haar", "hen", "hun", "ons", "mij", "u", "zich"})


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
