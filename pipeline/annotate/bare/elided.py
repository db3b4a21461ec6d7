"""Proves of a small number that it counts again what its sentence counted before, and leaves the noun out.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number, the claims before it in the sentence.
Goes out: yes or no.
Does not: take a number below a hundred on trust: most are numbering, ages or dates, so each form asks for its syntax.
"""

from __future__ import annotations

from itertools import pairwise

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import DIVIDED, lexicon, words
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.shapes import plural, uninflected
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import token_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.months import MONTHS

_JOINTS = frozenset({",", ";", "en"})
_ENDS = _JOINTS | {".", "?", "!", ")"}
OF_IT = frozenset({"daarvan", "hiervan", "ervan"})
_NEAR = frozenset({"dit", "vorig", "verleden", "volgend"})  # `vorig jaar`
_PARTS = frozenset({"begin", "eind", "half", "medio"})
_FAR = 14  # tokens between two counts of the same thing


def counts_again(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """Whether the syntax shows that the number is of what was counted before it."""
    if draft.rule == "interval" or _before_number(found, draft.last + 1):
        return False
    if right_behind_whole(found, draft, kept):
        return True
    if of_whole(found, draft, kept) or _there(found, draft) or _so_many(found, draft):
        return True
    if kept and all(map(_has_parts, kept)) and _adds_up(found, draft, kept):
        return True  # `120 kilometer: 80 in Limburg en 40 in Gent`
    if not kept or not _of_things(kept[-1]) or (draft.value or 0) < 2 or _numbered(found, kept[-1].last):
        return False
    if _of_people(found, draft) or _by_topic(found, draft, kept[-1]) or _adds_up(found, draft, kept):
        return True
    before = found[draft.first - 1].low
    if before not in _JOINTS and before != ":":
        return False
    return _beside(found, draft, kept[-1]) or _in_a_row(found, draft)


def _of_things(draft: Draft) -> bool:
    return draft.kind == "count" and draft.unit_rule is None and draft.unit is not None


def _has_parts(draft: Draft) -> bool:
    return draft.kind == "measure" and draft.unit_rule is not None and draft.unit_rule.norm in DIVIDED


def _before_number(found: list[Token], at: int) -> bool:
    return at < len(found) and found[at].kind in {"number", "date"}


def of_whole(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``van de 56 aanvragen werden 23 goedgekeurd``, ``daarvan zijn 45 afgerond``: the whole opens the clause."""
    verb = _verb_before(found, draft.first)
    if verb < 1 or not _agrees(found[verb], draft) or _one_of_a_list(found, draft):
        return False
    behind = token_at(found, draft.last + 1)
    if found[verb - 1].low in OF_IT and found[verb].low in lexicon().verbs:
        money = behind is not None and behind.low in {"voor", "naar", "aan"}  # `daarvan gaan 20 naar de scholen`
        return behind is not None and behind.kind == "word" and (not money or (bool(kept) and _of_things(kept[-1])))
    whole = _whole(found, verb, kept)
    if whole is None or (whole[1] is not None and whole[1] < (draft.value or 0)):
        return False
    return found[verb].low in lexicon().verbs or whole[0] + 1 == verb


def right_behind_whole(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``dat van de 300 scholen 45 een tuin hebben``: the verb stands last, so nothing parts the whole from its part."""
    whole = kept[-1] if kept else None
    if whole is None or not _of_things(whole) or whole.last + 1 != draft.first:
        return False
    before = [token.low for token in found[max(0, whole.first - 4) : whole.first]]
    opens = any(one == "van" and other in {"de", "die", "onze"} for one, other in pairwise(before))
    return opens and 1 < (draft.value or 0) < (whole.value or 0)


def _one_of_a_list(found: list[Token], draft: Draft) -> bool:
    """``van de artikelen worden 12 en 13 geschrapt``: numbers in a row are names."""
    behind = found[draft.last + 1 : draft.last + 3]
    return len(behind) > 1 and behind[0].low in _JOINTS and behind[1].kind == "number"


def _verb_before(found: list[Token], at: int) -> int:
    """Where the verb stands before the number, across ``slechts`` and ``in 2012``; -1 where none can."""
    at -= 1
    while at > 0 and (found[at].low in words("between `er` and its number") or _when(found, at)):
        at -= 1
    return at if at > 0 and found[at].kind == "word" else -1


def _when(found: list[Token], at: int) -> bool:
    if found[at].kind == "date" or is_year(found, at):
        return True
    if found[at].low in MONTHS or (found[at].low in _PARTS and found[at + 1].low in MONTHS):
        return True  # `zijn er eind oktober nog 72 bezet`
    near = found[at - 1].low if found[at].low == "jaar" else found[at + 1].low if found[at].low in _NEAR else ""
    return near == "jaar" or near in _NEAR


def _agrees(verb: Token, draft: Draft) -> bool:
    """Things told in the plural have a verb in -n; money has not: ``daarvan gaat 20 naar de scholen``."""
    return verb.low.endswith("n") == (draft.value != 1)


def _whole(found: list[Token], verb: int, kept: list[Draft]) -> tuple[int, float | None] | None:
    """Last token and size of the whole that opens the clause of the verb; its size is ``None`` where it is not told."""
    for index in range(max(0, verb - _FAR), verb - 1):
        if found[index].low != "van" or (index and found[index - 1].kind == "word" and not _opens(found[index - 1])):
            continue
        counted = next((one for one in kept if index < one.first <= index + 2), None)
        if counted is not None:
            return (counted.last, counted.value) if _of_things(counted) else None
        if found[index + 1].low in {"de", "die", "deze", "onze", "alle"}:
            noun = noun_phrase(found, index + 2, one=False)
            return (noun.last, None) if noun is not None and noun.last < verb else None
    return None


def _opens(token: Token) -> bool:
    return token.low in {"en", "maar", "dat", "want"}


def _there(found: list[Token], draft: Draft) -> bool:
    """``het waren er vorig jaar 340``, ``er waren in 2010 45 geldig``: a time stands between ``er`` and the number."""
    at = _verb_before(found, draft.first)
    if at < 1 or (draft.value or 0) < 2 or not any(_when(found, one) for one in range(at + 1, draft.first)):
        return False
    verb = found[at].low in words("between `er` and its number: verbs")
    return found[at].low == "er" or (verb and found[at - 1].low == "er")


def _so_many(found: list[Token], draft: Draft) -> bool:
    """``ze zijn met 35.000``, ``nu zijn we met 12``: people told by their number."""
    if draft.first < 3 or found[draft.first - 1].low != "met" or (draft.value or 0) < 2:
        return False
    before = {token.low for token in found[draft.first - 3 : draft.first - 1]}
    return bool(before & {"we", "wij", "ze", "zij", "jullie"}) and bool(before & {"zijn", "waren"})


def _of_people(found: list[Token], draft: Draft) -> bool:
    """``45 leden, van wie 12 vrouwelijk``."""
    before = [token.low for token in found[draft.first - 2 : draft.first]]
    return before in (["van", "wie"], ["onder", "wie"])


def _by_topic(found: list[Token], draft: Draft, last: Draft) -> bool:
    """``over stiptheid bedraagt 345, over comfort 123 en over prijs 67``: the same preposition before each of them."""
    joint, between = found[last.last + 1].low, found[last.last + 2 : draft.first]
    if not last.elided or joint not in _JOINTS or not 2 <= len(between) <= 5 or not _ends(found, draft):
        return False
    if between[0].low not in _PREPOSITIONS:
        return False
    plain = all(token.kind == "word" and token.low not in lexicon().verbs for token in between)
    return plain and any(token.low == between[0].low for token in found[: last.first])


def _ends(found: list[Token], draft: Draft) -> bool:
    return draft.last + 1 >= len(found) or found[draft.last + 1].low in _ENDS


def _adds_up(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``12 leden: 4 van de provincie, 4 van de gemeenten en 4 van het gewest``: the parts make the whole.

    So do those behind ``namelijk``, ``te weten``, ``meer bepaald``, a comma, and in a bracket.
    """
    whole = next((one for one in reversed(kept) if not one.elided), None)
    if whole is None or not (_of_things(whole) or _has_parts(whole)) or whole.value is None:
        return False
    colon = next((at for at in range(whole.last + 1, draft.first) if found[at].low in _LEADS_TO_PARTS), None)
    if colon is None and found[whole.last + 1].low == ",":
        colon = whole.last + 1
    if colon is None or colon - whole.last > _FAR:
        return False
    parts = _members(found, colon)
    return len(parts) > 1 and sum(parts) == whole.value


def _members(found: list[Token], behind: int) -> list[float]:
    """The numbers that stand as one of several."""
    numbers = (found[at].number for at in range(behind + 1, len(found)) if _member(found, at))
    return [number.value for number in numbers if number is not None]


def _member(found: list[Token], at: int) -> bool:
    """Whether a number stands at ``at`` as one of several: behind a colon, a comma or ``en``."""
    return found[at].kind == "number" and at > 0 and found[at - 1].low in _JOINTS | _LEADS_TO_PARTS


def _numbered(found: list[Token], behind: int) -> bool:
    """``drie vragen: 1 over de lonen, 2 over de premies``: the numbers count on from one."""
    return _members(found, behind)[:2] == [1, 2]


def _beside(found: list[Token], draft: Draft, last: Draft) -> bool:
    """``35 dossiers in behandeling en 12 in beroep``, ``45 zijn vast, 34 tijdelijk``: complements of one type."""
    between, behind = found[last.last + 1 : draft.first - 1], found[draft.last + 1 : draft.last + 3]
    if not between or len(between) > _FAR or not behind or found[draft.first - 1].low == ":":
        return False
    if any(token.number is not None and not is_year(found, at) for at, token in enumerate(between, last.last + 1)):
        return False  # `lijn 3 in de stad en 12 in de rand`
    told = any(_predicate(token) for token in between)
    if behind[0].low in _PREPOSITIONS:
        goes_on = len(behind) > 1 and behind[1].kind == "word"
        return goes_on and (told or any(token.low == behind[0].low for token in between))
    closed = len(behind) < 2 or behind[1].low in _ENDS
    return closed and ((told and _predicate(behind[0])) or behind[0].low in {"niet", "wel"})


def _predicate(token: Token) -> bool:
    """``goedgekeurd``, ``statutair``: what is told of things, with no noun behind it."""
    if token.kind != "word" or not token.text.islower() or plural(token) or token.low == "want":
        return False
    return is_participle(token.low) or uninflected(token)


def _in_a_row(found: list[Token], draft: Draft) -> bool:
    """``120 leden: 80 statutair en 40 contractueel``: each number has its predicate."""
    places = [at for at in range(draft.first, len(found) - 1) if _member(found, at) and _predicate(found[at + 1])]
    return places[:1] == [draft.number_at] and len(places) > 1


_LEADS_TO_PARTS = frozenset({":", "(", "namelijk", "weten", "bepaald", "name"})  # `met name`
_PREPOSITIONS = frozenset(
    {
        "aan",
        "bij",
        "binnen",
        "buiten",
        "dankzij",
        "door",
        "in",
        "met",
        "na",
        "naar",
        "omwille",
        "onder",
        "op",
        "over",
        "sinds",
        "te",
        "tegen",
        "tussen",
        "uit",
        "van",
        "vanwege",
        "voor",
        "wegens",
        "zonder",
    }
)
