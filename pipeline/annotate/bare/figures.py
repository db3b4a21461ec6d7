"""Says whether a number without unit or noun is told as a figure.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number, the claims before it in the sentence.
Goes out: yes or no.
Does not: find the noun that it leaves out (``counted``), or look into other sentences (``selection``).
"""

from __future__ import annotations

from pipeline.annotate.bare.counted import is_namely, noun_counted, so_many
from pipeline.annotate.bare.elided import OF_IT, counts_again
from pipeline.annotate.bare.labels import first_of_years, told_by_label, year_in_brackets
from pipeline.annotate.joined.sharing import tied
from pipeline.annotate.lexis.direction import direction_of_sentence, evolves, multiplied
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.shapes import adjective, content, may_be_year, plural, titled
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import asks, low_at, token_at
from pipeline.annotate.phrases.asides import behind_aside, share_behind, tells_in_brackets
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.infinitives import infinitive_behind
from pipeline.annotate.phrases.levels import is_number_of, moves_within
from pipeline.annotate.phrases.rest import of_rest
from pipeline.annotate.phrases.units import is_large_base
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.months import MONTHS


def told_as_figure(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """Whether a number without unit or noun is told as a figure, not as a name."""
    number = draft.number
    assert number is not None  # noqa: S101 - asked by the caller
    before = token_at(found, draft.first - 1)
    behind = token_at(found, draft.last + 1)
    listed = before is not None and (_listed(found, draft) or _told_in_brackets(found, draft, kept))
    listed = listed or _there_in_place(found, draft) or _counter_stands(found, draft) or _namely(found, draft)
    listed = listed or _it_was(found, draft) or _at_its_peak(found, draft) or _elsewhere(found, draft, kept)
    if listed or is_number_of(found, draft, kept) or _per_so_many(found, draft.last + 1):
        return True
    if before is not None and (_is_name_before(before, number, draft) or (not kept and _named_by_noun(found, draft))):
        return False
    if behind is not None and number.bare and number.value < 100 and behind.low in {"(", ")", "°", "x", "×"}:
        # `3 x 12 lokalen` has one figure with a noun; not `(in 2015 waren er 30)`
        closes = behind.low == ")" and (_of_those(found, draft) or _goes_to(found, draft, kept))
        return closes or (behind.low == "(" and _limited(found, draft, kept, behind))  # `daalde tot 12 (15 in 2017)`
    if number.form == "tally" or number.scale > 1:
        return True
    if _limited(found, draft, kept, behind) or (_year_behind(found, draft) and number.value > 1 and draft.first > 0):
        return True
    people = of_people(found, draft)
    if people or (behind is not None and behind.low in OF_IT) or of_rest(found, draft, kept):
        return number.value > 1 or not people  # `een van hen` tells whom
    again = _in_parallel(found, draft, kept) or _year_by_year(found, draft, kept) or counts_again(found, draft, kept)
    if again or _of_those(found, draft):
        return True
    telling = number.blurred or (before is not None and before.low in words("before a figure without a noun"))
    if number.value >= 100 or (not number.bare and number.form == "digits"):
        return telling or changes(found) or bool(kept)
    return (
        telling
        and changes(found)
        and number.form in {"digits", "words"}
        and number.value > 1
        and (before is not None and before.low in {"van", "naar", "tot"})
    )


def _per_so_many(found: list[Token], at: int) -> bool:
    """``is 6,2 per 1.000``, ``goed voor 12 per 100.000 inwoners``: nothing but a figure is told for so many."""
    number = found[at + 1].number if at + 1 < len(found) and found[at].low == "per" else None
    return number is not None and is_large_base(number)


def of_people(found: list[Token], draft: Draft) -> bool:
    """``120 van hen kregen een contract``, ``ze zijn met 14 miljoen``, ``dat zijn er 14 miljoen``."""
    at = behind_aside(found, draft.last) or draft.last + 1  # `83.700 (61 procent) onder hen`
    if [token.low for token in found[at : at + 2]] in _OF_PEOPLE:
        return True
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    if draft.number is None or draft.number.scale < _MILLION:
        return False
    at = left_of_qualifiers(found, draft.first)
    before = [token.low for token in found[max(0, at - 3) : at]]
    if at >= 0 and found[at].low == "met":
        turned = len(behind) == 2 and behind[0] in _ARE and behind[1] in _THEY  # `met 14 miljoen waren ze`
        ends = not behind or behind[0] in _ENDS
        straight = ends and before[-1:] and before[-1] in _ARE | _THEY | _NOW and not _THEY.isdisjoint(before)
        return turned or bool(straight and not _ARE.isdisjoint(before))
    while at > 1 and found[at].low in words("between `er` and its number"):
        at -= 1
    before = [token.low for token in found[max(0, at - 2) : at]]  # `het zijn er nu 2 miljoen`
    return at > 1 and found[at].low == "er" and before[-1] in _ARE and before[0] in {"dat", "er", "het"}


_MILLION = 1e6
_ARE = frozenset({"zijn", "waren"})
_THEY = frozenset({"we", "wij", "ze", "zij"})
_NOW = frozenset({"nu", "al", "vandaag", "jaar", "intussen", "ondertussen", "inmiddels", "samen"})
_ENDS = frozenset({".", ",", ";", "!", "?", ")", "in", "op", "en"})
_OF_PEOPLE = (["onder", "hen"], ["van", "hen"], ["onder", "ons"], ["van", "ons"])


def _is_name_before(before: Token, number: Number, draft: Draft) -> bool:
    """``Airbus 320``, ``de N 340``."""
    named = before.kind == "word" and (content(before) or len(before.text) == 1) and before.text[:1].isupper()
    return named and draft.first > 1 and number.bare


def _named_by_noun(found: list[Token], draft: Draft) -> bool:
    """``op lijn 340``, ``met vlucht 370``: a noun without an article between a preposition and the number."""
    noun, number = found[draft.first - 1], draft.number
    if number is None or not number.bare or number.value >= _NO_NAME or draft.first < 2:
        return False
    plain = content(noun) and noun.text.islower() and not plural(noun) and noun.low not in _WHENS
    return plain and found[draft.first - 2].low in lexicon().prepositions - {"per"}


_NO_NAME = 1000
_WHENS = frozenset(MONTHS) | words("parts of a year") | words("between `er` and its number")


def _listed(found: list[Token], draft: Draft) -> bool:
    """``Antwerpen (45), Gent (32)``, ``Antwerpen 45, Limburg 32``, ``Totaal: 45`` at the end of its line."""
    before = found[draft.first - 1]
    behind = token_at(found, draft.last + 1)
    if told_by_label(found, draft):
        return True
    if draft.first == 0 and found[0].opened >= 0:
        return behind is None or (behind.low in {".", ";"} and draft.last + 2 >= len(found))
    if before.low == "(":
        closes = behind is not None and behind.low == ")" and draft.first > 1 and not asks(found)
        named = _name(found[draft.first - 2]) or (draft.first > 2 and is_year(found, draft.first - 2))
        return closes and (named or tells_in_brackets(found, draft))
    if (
        before.low == ":"
        and draft.first > 1
        and (found[draft.first - 2].kind == "date" or is_year(found, draft.first - 2))
    ):
        return behind is None or behind.low in {";", ",", ")", ".", "("}
    if before.low == ":" and draft.value == 1:
        return False  # `drie vragen: 1. Hoeveel ...`
    if before.low == ":" and _names_with_colons(found) and (behind is None or behind.low in {";", ",", "en", "."}):
        return True
    if before.low == ":":
        return behind is None or (behind.low in {".", ";"} and draft.last + 2 >= len(found))
    ends = behind is None or behind.low in {",", ";", "en", "."}
    road = len(before.text) == 1 and found[draft.first - 2].low == "de"  # `op de N 8, de N 12 en de E 17`
    return ends and _name(before) and draft.first > 1 and not road and _row_of_names(found)


def _names_with_colons(found: list[Token]) -> bool:
    """Whether the sentence holds two or more of ``Gent: 80;``."""
    rows = [at for at in range(2, len(found)) if found[at].number is not None and found[at - 1].low == ":"]
    return len(rows) > 1 and all(_name(found[at - 2]) for at in rows)


def _name(token: Token) -> bool:
    """A name or a year; not an acronym, behind which a number is part of the name (``ESR 8``)."""
    return token.kind == "date" or titled(token)


def _row_of_names(found: list[Token]) -> bool:
    """Whether the sentence holds two or more of ``Name 12,``."""
    rows = sum(
        1
        for index in range(1, len(found))
        if found[index].number is not None
        and _name(found[index - 1])
        and (index + 1 >= len(found) or found[index + 1].low in {",", ";", "en", "."})
    )
    return rows >= 2


def _of_those(found: list[Token], draft: Draft) -> bool:
    """``er waren 12``, ``werden er slechts 12 ingevuld``, ``waarvan vier``: a number that leaves its noun out."""
    behind = token_at(found, draft.last + 1)
    if behind is not None and behind.kind in {"number", "date"}:
        return False
    if infinitive_behind(found, draft.first, draft.last):
        return True
    at = _past_asides(found, draft.first)
    before = [token.low for token in found[max(0, at - 4) : at]]
    while before and before[-1] in words("between `er` and its number"):
        before.pop()
    if not before:
        return False
    if before[-1] in {"waarvan", "waaronder"} or before[-2:] in (
        ["er", "dat"],
        ["er", "dit"],
        ["van", "wie"],
        ["onder", "wie"],
    ):
        return True
    return before[-1] == "er" or (
        len(before) > 1 and before[-2] == "er" and before[-1] in words("between `er` and its number: verbs")
    )


def _past_asides(found: list[Token], at: int) -> int:
    """Where ``er`` may end before the number at ``at``: ``er tot dusver 5``, ``er volgens de minister 280``."""
    while at > 1 and found[at - 1].low in words("between `er` and its number"):
        at -= 1
    for width in (2, 3):
        if at > width and " ".join(token.low for token in found[at - width : at]) in _SO_FAR:
            return at - width
    for index in range(at - 2, max(0, at - _LONGEST_ASIDE), -1):
        if found[index].low == "volgens" and all(token.kind == "word" for token in found[index:at]):
            return index if found[index - 1].low == "er" else at
    return at


def _there_in_place(found: list[Token], draft: Draft) -> bool:
    """``daarvan liggen er in Gent 8``: no name, for the verb is told of more than one."""
    if draft.first < 4 or found[draft.first - 2].low not in {"in", "te"} or (draft.value or 0) < 2:
        return False
    if OF_IT.isdisjoint(token.low for token in found[: draft.first - 3]):
        return False
    verb, there, place = found[draft.first - 4], found[draft.first - 3], found[draft.first - 1]
    ends = draft.last + 1 >= len(found) or found[draft.last + 1].low in {".", "!", "?", ";"}
    return ends and there.low == "er" and place.text[:1].isupper() and verb.kind == "word" and verb.low.endswith("n")


def _elsewhere(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``in Gent zijn er 340 boten, in de rest van Vlaanderen 90``, ``in de eerste ronde 45, in de tweede ronde 51``.

    No name: not ``in de Airbus 320``.
    """
    behind = token_at(found, draft.last + 1)
    place = found[draft.first - 1] if draft.first > 1 else None
    counted = bool(kept) and kept[-1].kind == "count" and kept[-1].unit_rule is None and (draft.value or 0) > 1
    ends = behind is None or behind.low in _ENDS
    if not counted or not ends or place is None:
        return False
    trait = found[draft.first - 2]
    if content(place) and any(token.low == place.low for token in found[: kept[-1].first]):
        if trait.kind != "word" or trait.low in _ARTICLES | lexicon().prepositions:
            return False
    elif not titled(place) or trait.low in _ARTICLES or adjective(trait):
        return False
    opens = next((at for at in range(draft.first - 2, kept[-1].last + 1, -1) if found[at].low == "in"), None)
    if opens is None or found[opens - 1].low not in {",", "en", ";", "maar"}:
        return False
    return any(token.low == "in" for token in found[: kept[-1].first])


_ARTICLES = frozenset({"de", "het", "een"})


def _counter_stands(found: list[Token], draft: Draft) -> bool:
    """``begin januari stond de teller nog op 92``."""
    at = left_of_qualifiers(found, draft.first)
    while at > 0 and found[at].low in words("between `er` and its number"):
        at -= 1
    told = at > 1 and found[at].low == "op" and (draft.value or 0) > 1
    return told and any(token.low == "teller" for token in found[max(0, at - _LONGEST_ASIDE) : at])


def _it_was(found: list[Token], draft: Draft) -> bool:
    """``in 2010 bedroeg het nog 159.295``: of what the sentence before told."""
    at = draft.first - 1
    while at > 0 and found[at].low in words("between `er` and its number"):
        at -= 1
    told = at > 1 and found[at].low in {"het", "dat"} and found[at - 1].low in words("verbs of a level")
    ends = draft.last + 1 >= len(found) or found[draft.last + 1].low in _ENDS
    return told and ends and (draft.value or 0) >= _NO_CLOCK


def _at_its_peak(found: list[Token], draft: Draft) -> bool:
    """``het aantal klachten kende met 36 een hoogtepunt``."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 4]]
    peak = behind[:1] == ["een"] and any(word.endswith(_PEAKS) for word in behind[1:])
    at = left_of_qualifiers(found, draft.first)
    return peak and at > 0 and found[at].low == "met" and noun_counted(found, draft) is not None


_PEAKS = ("hoogtepunt", "dieptepunt", "record", "piek", "laagterecord", "maximum", "minimum")
_NO_CLOCK = 100  # `is het 12` may tell the time


def _namely(found: list[Token], draft: Draft) -> bool:
    """``het aantal klachten is klein, namelijk 45``, ``er kwamen nooit zoveel klachten, namelijk 45``."""
    ends = draft.last + 1 >= len(found) or found[draft.last + 1].low in _ENDS
    if not ends or (draft.value or 0) < 2 or not is_namely(found, draft):
        return False
    return so_many(found, draft.first) is not None or noun_counted(found, draft) is not None


_SO_FAR = frozenset({"tot dusver", "tot nu toe", "tot nog toe", "tot op heden", "tot vandaag"})
_LONGEST_ASIDE = 5  # tokens


def _in_parallel(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``om 14 personen en volgens het platform om 35``: the same again, behind a preposition."""
    if (
        not any(one.kind == "count" and one.unit_rule is None and one.rule != "partitive" for one in kept)
        or draft.first == 0
    ):
        return False
    before, behind = found[draft.first - 1], token_at(found, draft.last + 1)
    if behind is not None and behind.low == "per":
        return True
    if before.low in {",", "en"} and kept[-1].rule == "elided noun" and behind is not None and behind.kind == "word":
        return draft.number is not None and draft.number.bare
    ends = behind is None or behind.low in {".", ",", ";", "en", "versus", "tegenover", "?", "!", ")"}
    return (
        (ends or (before.low in {"tegenover", "tegen"} and _at_other_time(found, draft.last + 1)))
        and draft.number is not None
        and draft.number.value > 1
        and before.low in words("before a number in a parallel clause")
    )


def _at_other_time(found: list[Token], at: int) -> bool:
    """``tegenover 97 het jaar voordien``, ``tegen 4 in het eerste kwartaal``."""
    behind = [token.low for token in found[at : at + 4]]
    return any(low in _TIMES for low in behind[1:2]) or (behind[:1] == ["in"] and any(low in _TIMES for low in behind))


_TIMES = frozenset({"jaar", "schooljaar", "maand", "maanden", "week", "kwartaal", "semester", "helft", "periode"})


def _year_by_year(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``in 2007 waren er 88, in 2008 92``: a year stands right before, and something was counted already."""
    if not kept or kept[-1].kind != "count" or kept[-1].unit_rule is not None or draft.first < 2:
        return False
    behind = token_at(found, draft.last + 1)
    if kept[-1].elided and tied(found, found[kept[-1].last + 1 : draft.first]):
        return True  # `waarvan negen in Aalst en acht in Ronse`
    at = draft.first - 1
    while at > 1 and found[at].low in words("between `er` and its number"):
        at -= 1
    named = found[at].low == "jaar" and found[at - 1].low in {"dit", "vorig", "verleden", "volgend", "komend"}
    year = named or found[at].kind == "date" or found[at].low in words("parts of a year") or is_year(found, at)
    return year and (behind is None or behind.low in {",", ";", "en", ".", ")"})


def _limited(found: list[Token], draft: Draft, kept: list[Draft], behind: Token | None) -> bool:
    """``het aantal zittingen wordt beperkt tot vijf per maand``, ``het aantal stijgt met 12 tot 45``."""
    at = draft.first - 1
    at -= at > 0 and found[at].low == "respectievelijk"
    before = low_at(found, at)
    to = behind is not None and (behind.low == "naar" or (behind.low == "tot" and multiplied(found)))
    if before == "van" and to:
        return (draft.value or 0) > 1 and noun_counted(found, draft) is not None
    if _goes_to(found, draft, kept) or moves_within(found, draft):
        return True
    counted = any(token.low == "aantal" for token in found) or noun_counted(found, draft) is not None
    if before not in {"tot", "naar", "met"} or (draft.value or 0) < 2 or not counted:
        return False
    ends = behind is None or behind.low in {
        ".",
        ",",
        ";",
        "per",
        "tot",
        "naar",
        "en",
        ")",
        "(",
        "af",
        "toe",
        "omhoog",
        "omlaag",
    }
    results = words("verbs before a resulting `tot`")
    return ends and (changes(found) or any(token.low in results for token in found))


def _goes_to(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``van 19 naar 14``, ``van 60 tot amper 45``: where a number that left its noun out came to."""
    at = left_of_qualifiers(found, draft.first) if draft.first else -1
    if at < 1 or not kept or not kept[-1].elided or kept[-1].last + 1 != at:
        return False
    return found[at].low == "naar" or (found[at].low == "tot" and changes(found))


def _year_behind(found: list[Token], draft: Draft) -> bool:
    at = draft.last + 1
    if at + 1 >= len(found) or found[at].low not in {"in", "eind", "op"}:
        return False
    second = found[at + 1]
    if second.low in MONTHS:  # `de tellers: 28.100 in december`; not `artikel 12 in december`
        return draft.number is not None and not draft.number.bare
    return second.kind == "date" or may_be_year(second)


def _told_in_brackets(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    return _year_in_brackets(found, draft, kept) or _share_in_brackets(found, draft)


def _share_in_brackets(found: list[Token], draft: Draft) -> bool:
    """``zijn er 45 (34 %)``, ``en 12 (9 %) onbekend``: the count once more as a share; no name stands before it."""
    before = found[draft.first - 1]
    if not share_behind(found, draft.last) or draft.rule == "interval" or draft.value != int(draft.value or 0):
        return False
    if before.low in _LEADING_TO_LEVEL:  # `een score van 3 (12 %)`
        return changes(found) or noun_counted(found, draft) is not None
    return not content(before) or (_name(before) and _row_of_shares(found))


_LEADING_TO_LEVEL = frozenset({"van", "per", "op", "onder", "boven", "tot"})


def _row_of_shares(found: list[Token]) -> bool:
    """Whether the sentence holds two or more of ``Antwerpen 45 (34 %)``."""
    return sum(1 for at in range(1, len(found)) if share_behind(found, at) and _name(found[at - 1])) > 1


def _year_in_brackets(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``het aantal bedroeg 12 (2018), 15 (2019)``: the year of a figure right behind it, and what is counted before."""
    if not year_in_brackets(found, draft.last):
        return False
    return bool(kept) or noun_counted(found, draft) is not None or first_of_years(found, draft)


def changes(found: list[Token]) -> bool:
    """Whether the sentence tells of a change."""
    return direction_of_sentence(found) is not None or evolves(found)
