"""The second and the third head of a noun phrase: ``63 casusregisseurs en psychologen``.

Comes in: the tokens of a sentence and the place of the first head. Goes out: the place of the last, or ``None``.
Does not: take a verb for a head where a clause may begin.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis import participles
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import token_at


def third_head(found: list[Token], at: int, last: int) -> int | None:
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
    following = token_at(found, last + 3)
    if following is not None and _is_subject(found, last, second, following):
        return last + 2
    if (
        second.low[-1] == "n"
        and head.low[-1] != "n"
        and not second.low.endswith(("gen", "ten", "ren", "nen", "len", "den"))
    ):
        return None
    if _NO_VERB.search(second.low):
        return last + 2  # `kregen 74 scholen en centra een subsidie`
    return None if _is_verb(second, following) else last + 2


def _is_verb(second: Token, following: Token | None) -> bool:
    """Whether the second may be the verb of a clause, as what follows it shows: ``en hopen het te halen``."""
    if second.low in lexicon().verbs or _past_tense(second.low, following):
        return True
    if following is None or following.kind not in {"word", "number"}:
        return False
    if second.low.endswith("s") and following.kind == "word" and not following.low.endswith("n"):
        return False  # no plural verb ends so, nor does the one that would follow its subject
    return following.low in _OBJECTS or (content(following) and not participles.WEAK.match(following.low))


_OBJECTS = frozenset({"de", "het", "een", "we", "ze", "er", "wij", "zij", "zich", "dat", "ook", "hun", "haar"})


def _is_subject(found: list[Token], last: int, second: Token, following: Token) -> bool:
    """``de helft van alle trams en bussen reed``: before the only verb of the sentence stands no other one."""
    verbs = lexicon().verbs
    only = following.low in verbs and second.low not in verbs
    return only and not any(token.low in verbs for token in found[:last])


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
