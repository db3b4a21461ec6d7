"""What a second figure leaves out because the first of its row told it: ``verdwenen er 45 banen en in Gent 12``.

Comes in: the tokens of a sentence, its drafts in order, and each draft with its meaning.
Goes out: the same quantities, where a gap is certain with the change, the base or the rate of the one before.
Does not: hand on what belongs to a noun (``12 extra agenten en 45 kinderen``): a gap leaves out a verb, a noun of
change or a whole, and everything else of its clause stands in the same form again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.joined.sharing import in_brackets
from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.shapes import adjective, content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.sense.adjuncts import without_adjunct
from pipeline.annotate.sense.change import change_of_clause
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.annotate.sense.comparison import ARTICLES
from pipeline.records import Change, Quantity

_JOINTS = frozenset({",", "en", ";"})
_SAME_AGAIN = frozenset({"met", "van"})  # prepositions of the size of a change
_LEVELS = frozenset({"nu", "over", "totaal", "samen", "tot", "naar", "overblijvende"})  # `nu nog 12`: what is left
_KNOWN = frozenset({"de", "die", "deze"})  # `bovenop de 55 die er zijn`
_REST = frozenset({"overige", "resterende", "andere"})
_OTHERS = _REST | {"de"}
_COMPARED = frozenset({"van", "meer", "minder", "hoger", "lager", "per", "extra"})
_OWN = frozenset({"hun", "zijn", "haar", "onze", "ons", "het", "dat", "dit"})
_ENDS = frozenset({".", "!", "?", ":", ")"})
_LEVEL_VERBS = frozenset(
    {"is", "was", "zijn", "waren", "bedraagt", "bedroeg", "bedragen", "ligt", "lag", "wordt", "werd"}
)
_SUBJECT_LONG = 4  # tokens
_LONGEST = 20  # tokens between the two


def handed_on(
    found: list[Token], drafts: Sequence[Draft], meant: Sequence[Quantity], before: Quantity | None = None
) -> list[Quantity]:
    """``meant`` with what the gaps leave out, from left to right: a third takes it from the second.

    ``before``: what the sentence before told last.
    """
    out = list(meant)
    handed: set[int] = set()
    for at in range(len(out)):
        last = out[at - 1] if at else before
        if last is not None and _as_much_there(found, drafts[at], last, out[at]):
            out[at] = replace(out[at], change=last.change)
            handed.add(at)
        if at == 0:
            continue
        one, two = drafts[at - 1], drafts[at]
        open_ = out[at - 1].change is not None and out[at].change is None
        row = open_ and _in_row_of_brackets(found, one, two) and (at - 1 in handed or found[one.first].low[0] == "+")
        verb = open_ and _leaves_verb_out(found, one, two)
        if row or (verb and (at - 1 in handed or _told_by_clause(found, one) == out[at - 1].change)):
            out[at] = replace(out[at], change=out[at - 1].change)
            handed.add(at)
        elif _shares(out[at - 1], out[at]):
            out[at - 1], out[at] = _with_bases(found, (one, two), (out[at - 1], out[at]))
        if _same_rate(found, (one, two), (out[at - 1], out[at])):
            out[at] = replace(out[at], rate_per=out[at - 1].rate_per)
    return out


def _told_by_clause(found: list[Token], draft: Draft) -> Change | None:
    """The change that the clause tells, past a phrase before the figure."""
    shorter = without_adjunct(found, draft)
    return change_of_clause(found, draft) or (change_of_clause(*shorter) if shorter else None)


# --- change ----------------------------------------------------------------------------------------


def _leaves_verb_out(found: list[Token], one: Draft, two: Draft) -> bool:
    """Whether ``two`` stands as ``one`` does, in a clause without a verb: ``en met 3 procent in Aalst``."""
    if one.kind != two.kind or two.first - one.last > _LONGEST:
        return False
    if one.kind == "count" and one.unit != two.unit and (two.unit is None or two.first - one.last > 2):
        return False  # of other things only right behind `en`: `groeide met 40 boten en 12 schepen`
    left = left_of_qualifiers(found, two.first)
    joint = next((at for at in range(left, one.last, -1) if found[at].low in _JOINTS), None)
    if joint is None or any(token.low in _turns() for token in found[one.last + 1 : left + 1]):
        return False
    frame = found[joint + 1 : two.first]
    known = any(token.low in _KNOWN for token in found[left + 1 : two.first])
    if known or any(_verb(token) for token in frame) or not _LEVELS.isdisjoint(token.low for token in frame):
        return False
    return _same_place(found, one, left, joint) and _clause_ends(found, two)


def _as_much_there(found: list[Token], draft: Draft, last: Quantity, now: Quantity) -> bool:
    """``daalde met 12 procent. In Aalst was dat 9 procent``: a share of change again, of like size.

    Not where a share itself changes: ``het aandeel steeg met 12 procent, in Aalst is dat 30 procent``.
    """
    shares = last.unit == now.unit == "percent" and last.base is None and now.base is None and now.change is None
    sizes = (last.value or 0.0, now.value or 0.0)
    if not shares or last.change is None or not 0 < max(sizes) <= _TIMES * min(sizes):
        return False
    at = left_of_qualifiers(found, draft.first)
    while at > 1 and found[at].low in words("between `er` and its number"):
        at -= 1
    pointed = at > 0 and found[at].low == "dat" and found[at - 1].low in {"is", "was"}
    return pointed and _clause_ends(found, draft) and not any(map(names_share, (token.low for token in found[:at])))


def names_share(text: str) -> bool:
    """Whether ``text`` names what is told in percent: ``aandeel``, ``werkloosheidsgraad``."""
    return any(word in text for word in _SHARES_BY_NAME)


_SHARES_BY_NAME = ("aandeel", "percentage", "graad", "tarief", "rente", "cijfer")


def _in_row_of_brackets(found: list[Token], one: Draft, two: Draft) -> bool:
    """``Gent (+4 procent), Aalst (3 procent)``: the sign stands before the first of the row alone."""
    alone = all(in_brackets(found, draft.first, draft.last) for draft in (one, two))
    between = found[one.last + 2 : two.first - 1]
    joined = len(between) > 1 and between[0].low in _JOINTS and len(between) <= _SUBJECT_LONG
    return alone and one.unit == two.unit and joined and not any(_verb(token) for token in between)


def _turns() -> frozenset[str]:
    return words("borders of a clause") - {"maar"}


def _same_place(found: list[Token], one: Draft, left: int, joint: int) -> bool:
    """Whether both stand behind the same preposition, or both behind none; ``en`` alone may stand for the first's."""
    first = left_of_qualifiers(found, one.first)
    before = low_at(found, first)
    if left == joint and found[joint].low != "en":
        return False  # `300 plaatsen, 12 plaatsen per stad`: the first once more
    if before not in lexicon().prepositions:
        return not _names_another(found, joint + 1, left + 1)
    return before in _SAME_AGAIN and (found[left].low == before or left == joint)


def _names_another(found: list[Token], start: int, end: int) -> bool:
    """``de daling bedraagt 12 procent, de bezetting 80 procent``: another subject; not ``in de stad``."""
    for at in range(start, end):
        if found[at].low in ARTICLES and found[at - 1].low not in lexicon().prepositions:
            return True
    return start < end and found[end - 1].low in lexicon().prepositions


def _clause_ends(found: list[Token], two: Draft) -> bool:
    """Whether nothing but where and for whom follows: not ``en 45 procent in Aalst rookt``, ``en 5 procent btw``."""
    at = two.last + 1
    if low_at(found, at) == "(":  # `met 12 (Gent) en 15 procent (Aalst)`
        at = next((close + 1 for close in range(at, len(found)) if found[close].low == ")"), at)
    while at < len(found) and found[at].low in lexicon().prepositions and found[at].low not in _COMPARED:
        at = _past_noun(found, at + 1)
    return at >= len(found) or found[at].low in _JOINTS or found[at].low in _ENDS


def _past_noun(found: list[Token], at: int) -> int:
    """Behind the name, the year, or the adjectives and the noun that begin at ``at``; a verb may stand there."""
    at += at < len(found) and found[at].low in ARTICLES | _OWN
    named = False
    while at < len(found):
        token = found[at]
        if token.text[:1].isupper() or token.number is not None or token.kind == "date":
            named, at = True, at + 1
            continue
        if named or not (content(token) or token.low in lexicon().inside):
            return at
        if not adjective(token):
            return at + 1
        at += 1
    return at


def _verb(token: Token) -> bool:
    participle = is_participle(token.low) and token.low not in words("nouns that look like participles")
    return token.low in lexicon().verbs or participle or of_verb(token.low) is not None


# --- base ------------------------------------------------------------------------------------------


def _shares(one: Quantity, two: Quantity) -> bool:
    """Two shares of which exactly one says what it is a share of."""
    alike = one.unit == two.unit == "percent" and one.change is None and two.change is None
    return alike and (one.base is None) != (two.base is None)


def _with_bases(
    found: list[Token], drafts: tuple[Draft, Draft], meant: tuple[Quantity, Quantity]
) -> tuple[Quantity, Quantity]:
    (one, two), (first, second) = drafts, meant
    if second.base is None and (_goes_on(found, one, two) or _says_finer(found, (one, two), (first, second))):
        return first, replace(second, base=first.base)
    if first.base is None and _said_at_end(found, one, two):
        return replace(first, base=second.base), second
    return meant


def _goes_on(found: list[Token], one: Draft, two: Draft) -> bool:
    """``57 procent van de dossiers is goedgekeurd en 40 procent afgekeurd``, ``, in Aalst 12 procent``."""
    if two.rule == "ratio" or two.first - one.last > _LONGEST:
        return False
    at = left_of_qualifiers(found, two.first)
    while at > one.last and (found[at].low in _OTHERS or found[at].low in words("between `er` and its number")):
        at -= 1
    if at > one.last + 1 and found[at - 1].low in {"in", "te"} and (found[at].text[:1].isupper() or is_year(found, at)):
        at -= 2
    behind = token_at(found, two.last + 1)
    if at <= one.last or found[at].low not in _JOINTS:
        return _of_next_subject(found, one, two)
    rest = not _REST.isdisjoint(token.low for token in found[at + 1 : two.first])
    if behind is None or behind.kind == "mark" or rest:
        return True
    return behind.low not in _COMPARED and (_verb(behind) or not content(behind))


def _says_finer(found: list[Token], drafts: tuple[Draft, Draft], meant: tuple[Quantity, Quantity]) -> bool:
    """``de helft van de leden (49 procent)``: the fraction once more; not ``een kwart (12 procent in Gent)``."""
    sizes = (meant[0].value or 0.0, meant[1].value or 0.0)
    rough = drafts[0].rule in {"fraction", "ratio"} and abs(sizes[0] - sizes[1]) <= _FINER
    return rough and in_brackets(found, drafts[1].first, drafts[1].last)


_FINER = 5  # points


def _of_next_subject(found: list[Token], one: Draft, two: Draft) -> bool:
    """``de stad draagt 30 procent van de kosten, het gewest 45 procent``; not ``de daling is 3 procent van``."""
    left = left_of_qualifiers(found, two.first)
    joint = next((at for at in range(left, one.last, -1) if found[at].low in _JOINTS), None)
    start = one.first - 1
    while start > 0 and found[start].kind == "word" and not _verb(found[start]):
        start -= 1
    if joint is None or not 1 <= left - joint <= _SUBJECT_LONG or found[start].low in _LEVEL_VERBS:
        return False
    subject = found[joint + 1 : left + 1]
    named = subject[0].low in ARTICLES or subject[0].text[:1].isupper()
    plain = all(token.kind == "word" and not _verb(token) for token in subject)
    led = start >= 0 and _verb(found[start]) and not any(token.low in _turns() for token in found[start:joint])
    return led and named and plain and found[left].low not in lexicon().prepositions and _clause_ends(found, two)


def _said_at_end(found: list[Token], one: Draft, two: Draft) -> bool:
    """``respectievelijk 20 en 15 procent van de vangst``, ``een derde, bijna de helft van de boten``."""
    left = left_of_qualifiers(found, two.first)
    if left != one.last + 1:
        return False
    if found[left].low == "en":
        return one.last == one.number_at and one.rule != "ratio"  # its `procent` is left out as well
    return found[left].low == "," and one.rule == two.rule == "fraction" and found[two.last + 1].low == "van"


# --- rate ------------------------------------------------------------------------------------------


def _same_rate(found: list[Token], drafts: tuple[Draft, Draft], meant: tuple[Quantity, Quantity]) -> bool:
    """``in 2012 waren er 60 klachten per maand, in 2014 45``: the same for another time; not ``, in totaal 540``."""
    (one, two), (first, second) = drafts, meant
    if first.rate_per is None or second.rate_per is not None or first.unit != second.unit:
        return False
    if low_at(found, two.last + 1) == "per":
        return False  # `één leraar per 8 kinderen, later één per 6`: per so many others
    between = found[one.last + 1 : two.first]
    if not (two.elided or two.first == two.last == two.number_at):
        return first.kind == "euro" and _alike(first, second) and _in_another_place(found, one, two)
    if not _alike(first, second) or len(between) > _LONGEST or any(token.low in _SUMS for token in between):
        return False
    behind = next((at for at in range(two.last + 1, len(found)) if found[at].kind == "mark"), len(found))
    whens = [*range(one.last + 1, two.first), *range(two.last + 1, behind)]
    return any(found[at].kind == "date" or is_year(found, at) or found[at].low in _WHEN for at in whens)


def _alike(one: Quantity, two: Quantity) -> bool:
    sizes = (one.value or 0.0, two.value or 0.0)
    return 0 < max(sizes) <= _TIMES * min(sizes)


def _in_another_place(found: list[Token], one: Draft, two: Draft) -> bool:
    """``90 euro per leraar in het secundair en 60 euro in het basisonderwijs``, ``in Gent is dat ..., in Aalst 60``."""
    joints = [at for at in range(one.last + 1, two.first) if found[at].low in _JOINTS]
    summed = any(token.low in _SUMS for token in found[one.last + 1 : two.first])
    if len(joints) != 1 or summed or two.first - one.last > _LONGEST or two.last + 1 >= len(found):
        return False
    left, joint = left_of_qualifiers(found, two.first), joints[0]
    if left == joint:
        behind = found[two.last + 1].low
        return behind in _PLACING and any(token.low == behind for token in found[one.last + 1 : joint])
    named = found[joint + 1].low in _PLACING and left - joint <= _SUBJECT_LONG
    ends = found[two.last + 1].kind == "mark"
    plain = all(token.kind == "word" and not _verb(token) for token in found[joint + 1 : left + 1])
    return named and ends and plain and any(token.low == found[joint + 1].low for token in found[: one.first])


_PLACING = frozenset({"in", "te"})
_TIMES = 4  # times: what differs more is of another stretch
_SUMS = frozenset({"totaal", "samen", "heel", "waarvan", "daarvan", "waaronder", "hele", "kosten", "som"})
_WHEN = frozenset({"vorig", "toen", "nu", "vandaag", "eerder", "later", "voordien"})
