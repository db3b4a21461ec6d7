"""Reads figures beside a label in running text: ``aantal inbreuken: 12 (5 %)``, ``mannen (1.234) en vrouwen (2.345)``.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number.
Goes out: whether the label tells of a figure, which noun it counts, whether it tells of money.
Does not: read lists of such lines below each other (``tables.lists``).
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import content, plural, verbal
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import asks, low_at, token_at
from pipeline.annotate.phrases.asides import share_behind
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.sense.change.left import left_of_qualifiers

_LONGEST = 10  # tokens
_COUNTING = frozenset({"aantal", "aantallen", "hoeveel"})
_TOTALS = frozenset({"totaal", "samen"})
_ROW_STARTS = frozenset({":", ",", ";", "en"})
_ROW_ENDS = frozenset({",", ";", ".", "en"})
_ENDS = frozenset({".", ";", ",", "("})
_WORD = re.compile(r"[^\W\d_]+")
_SCALED = re.compile(r"(?:x|×|\*)\s*1[. ]?000|(?:duizend|miljoen|miljard|mio|mln)(?![^\W_])|keuro|k€", re.IGNORECASE)
_GOING_ON = frozenset({"waarvan", "waaronder", "voor", "in", "op", "en", "per"})


def told_by_label(found: list[Token], draft: Draft) -> bool:
    """Whether a label or a noun before the number says that it is a figure, whatever the line goes on with."""
    if named_beside(found, draft) or _sum_beside(found, draft):
        return not asks(found)
    label = _label(found, draft.first)
    if not label or draft.last + 1 >= len(found) or not _counts(label):
        return False
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    if any(token.low in _COUNTING for token in label):
        return behind[0] in _ENDS or behind[0] in _GOING_ON
    if _told_of_money(label):
        return behind[0] in _ENDS
    if draft.value != int(draft.value or 0):
        return False  # `gemiddelde: 12,3; mediaan: 10,1`
    if behind[0] in _ENDS and not _in_figures(behind) and _rows(found) > 1:
        return True
    if behind[0] in _GOING_ON and behind[0] != "en":
        return noun_of_label(found, draft) is not None and (draft.value or 0) > 1
    if share_behind(found, draft.last):
        return True
    headless = found[0].opened == 0  # a table above took what says what is counted
    return not headless and behind in ([",", "waarvan"], [",", "waaronder"], ["(", "waarvan"])


def about_money(found: list[Token], draft: Draft) -> bool:
    """``toegekend bedrag: 123.456,78``, ``dat bedrag lag op 30.000``: amounts of such a label or subject."""
    label = _label(found, draft.first)
    if not label and found[0].low in _THAT and (draft.value or 0) >= _LEAST_SAID:
        at = left_of_qualifiers(found, draft.first)
        plain = all(token.kind != "mark" for token in found[:at])
        label = found[1:2] if at > 1 and plain and found[at].low in _LEADS_TO_LEVEL else []
    return bool(label) and _told_of_money(label)


_THAT = frozenset({"het", "dit", "dat", "de", "deze", "die"})
_LEADS_TO_LEVEL = frozenset({"van", "tot", "naar", "op", "bedraagt", "bedroeg", "bedragen", "bedroegen", "is", "was"})
_LEAST_SAID = 10_000  # a smaller figure may leave out its millions


def size_of_money(found: list[Token], draft: Draft) -> bool:
    """``een premie van ruim 700.000``, ``drie opdrachten van 3 miljoen``: so large an amount, its euros left out."""
    at = draft.first - 1
    while at > 1 and found[at].low in lexicon().qualifying:
        at -= 1
    size = draft.value or draft.high or 0
    if at < 1 or found[at].low != "van" or size < _SMALL_AMOUNT or _counts_on(found, draft):
        return False
    what = found[at - 1].low
    worth = size >= _MILLION and what in words("things that cost millions")
    return worth or what.endswith(tuple(words("ends of words for an amount that is given")))


def _counts_on(found: list[Token], draft: Draft) -> bool:
    """``een premie van 700 naar 800 punten``, ``van 500 (12 %)``: what follows may say what is counted."""
    behind = token_at(found, draft.last + 1)
    return behind is not None and behind.low in {"naar", "tot", "op", "à", "-", "–", "/", "van", "(", "of"}


_SMALL_AMOUNT, _MILLION = 100, 1_000_000


def labelled(found: list[Token], draft: Draft) -> bool:
    """Whether a label and a colon stand before the number, or ``totaal``."""
    return bool(_label(found, draft.first)) or (draft.first > 0 and found[draft.first - 1].low in _TOTALS)


def row_of_list(found: list[Token], draft: Draft) -> bool:
    """``- Antwerpen: 123 (36 %)``, ``Antwerpen: 123``: what is counted may stand above the list."""
    label = _label(found, draft.first)
    return bool(label) and (found[0].opened >= 0 or label[0] is found[0])


def first_of_years(found: list[Token], draft: Draft) -> bool:
    """``scholen: 45 (2010), 52 (2011)``: a row of figures behind a label, each with its year."""
    label = _label(found, draft.first)
    if not label or draft.value != int(draft.value or 0) or not _counts(label) or label[-1].low.endswith(_SHARES):
        return False
    return sum(1 for at in range(len(found)) if found[at].number is not None and year_in_brackets(found, at)) > 1


def year_in_brackets(found: list[Token], at: int) -> bool:
    """Whether a year stands in brackets behind the number at ``at``: ``45 (2010)``."""
    if at + 3 >= len(found) or found[at + 1].low != "(" or found[at + 3].low != ")":
        return False
    return found[at + 2].kind == "date" or is_year(found, at + 2)


_SHARES = ("graad", "percentage", "aandeel")


def rows_with_colons(found: list[Token]) -> list[float]:
    """The figures of ``6-17 jaar: 498; 18-64 jaar: 860``: each behind a colon, to the end of its row."""
    ends = [*found[1:], None]
    return [
        token.number.value
        for before, token, behind in zip(found, found[1:], ends[1:], strict=False)
        if before.low == ":" and token.number is not None and (behind is None or behind.low in _ENDS)
    ]


def states_scale(heading: str) -> bool:
    """``de bedragen (in miljoen euro):``: the figures below are not what they say."""
    return _SCALED.search(heading) is not None


def heads_amounts(heading: str) -> bool:
    """``de bedragen zijn als volgt (in euro):``: the figures below are money."""
    said = _WORD.findall(heading.lower())
    ends = tuple(words("ends of labels for amounts"))
    return any(word in words("names of money") or word.endswith(ends) for word in said)


def heads_francs(heading: str) -> bool:
    """``de bedragen (in frank):``."""
    said = set(_WORD.findall(heading.lower()))
    return "euro" not in said and not said.isdisjoint(words("names of money"))


def noun_of_label(found: list[Token], draft: Draft) -> str | None:
    """``toegekende premies: 345``: the noun in the plural that the label ends in; a name is none."""
    if named_beside(found, draft):
        return None if in_places(found, draft) else _noun_beside(found, _beside(found, draft.first))
    label = _label(found, draft.first)
    if not label or not label[-1].text.islower() or any(token.low in _COUNTING for token in label):
        return None
    if label[-1].low.endswith("ijs"):
        return None  # `onderwijs: 450`
    copula = next(
        (at for at, token in enumerate(label) if token.low in _COPULAS), -1
    )  # `de grootste groep zijn boten:`
    noun = noun_phrase(found, draft.first - 1 - len(label) + copula + 1, one=False)
    return noun.unit if noun is not None and noun.last == draft.first - 2 else None


_COPULAS = frozenset({"zijn", "waren", "blijven", "bleven"})


def _noun_beside(found: list[Token], at: int) -> str | None:
    """``loodsen (202)``; of ``ritten van loodsen (202)`` the first, of ``artsen of loodsen (202)`` neither."""
    before = low_at(found, at - 1)
    if before == "van":
        head = token_at(found, at - 2)
        return head.text if head is not None and content(head) and plural(head) else None
    joined = before == "of" or (before == "en" and at > 1 and found[at - 2].kind == "word")
    return None if joined else found[at].text


def named_beside(found: list[Token], draft: Draft) -> bool:
    """``mannen (1.234) en vrouwen (2.345)``, ``de cijfers zijn: mannen 1.234, vrouwen 2.345``: two or more of these."""
    if draft.rule == "interval" or draft.last != draft.first:
        return False
    rows = _rows_beside(found, bracketed=found[draft.first - 1].low == "(")
    return draft.first in rows


def in_places(found: list[Token], draft: Draft) -> bool:
    """``vallen in hotels (202) en winkels (145)``: a row of what something happens in, which nothing counts."""
    at = draft.first - 1
    if at < 1 or found[at].low != "(" or not named_beside(found, draft):
        return False
    for index in range(at - 1, max(-1, at - _LONGEST_ROW), -1):
        low = found[index].low
        if low in _WHERE:
            return True
        if found[index].kind not in {"word", "number"} and low not in {"(", ")", ",", "-"}:
            return False
        if low in lexicon().verbs or low in {"van", "om", "voor", "met", "door"}:
            return False
    return False


_WHERE = frozenset({"in", "bij", "uit", "op", "onder", "naar", "aan"})
_LONGEST_ROW = 40  # tokens


def _sum_beside(found: list[Token], draft: Draft) -> bool:
    """``mannen 1.234, vrouwen 2.345, totaal 3.579``."""
    return found[draft.first - 1].low in _TOTALS and bool(_rows_beside(found[: draft.first], bracketed=False))


def _rows_beside(found: list[Token], *, bracketed: bool) -> list[int]:
    """Where numbers stand right behind their nouns, two or more; without brackets a colon announces them."""
    rows = [at for at in range(2, len(found)) if (found[at - 1].low == "(") == bracketed and _named(found, at)]
    if bracketed and rows and rows[0] > 2 and found[1].low == "(" and _named(found, 2, capital=True):
        rows.insert(0, 2)  # `Honden (120), eenden (71) en katten (37)`
    if len(rows) < 2 or (not bracketed and found[rows[0] - 2].low != ":") or (bracketed and _notes(found, rows)):
        return []
    return rows


def _notes(found: list[Token], rows: list[int]) -> bool:
    """``de leden (12), de nummers (13) en de punten (14)``, ``ouders (12) en leraren (45)``: these may be notes."""
    values = [number.value for at in rows if (number := found[at].number) is not None]
    in_order = all(after - before == 1 for before, after in pairwise(values))
    return in_order or (max(values) < _NO_NOTE and len(values) < _MANY)


_NO_NOTE, _MANY = 100, 3


def _named(found: list[Token], at: int, *, capital: bool = False) -> bool:
    """Whether a number stands at ``at`` right behind its noun in the plural, in brackets or to the end of its row."""
    number, behind = found[at].number, found[at + 1].low if at + 1 < len(found) else "."
    noun = _beside(found, at)
    if number is None or noun < 0 or number.value < 2 or number.value != int(number.value) or is_year(found, at):
        return False
    if found[at - 1].low == "(" and behind != ")":
        return False
    if found[at - 1].low != "(" and (behind not in _ROW_ENDS or found[noun - 1].low not in _ROW_STARTS):
        return False
    return _counted_noun(found[noun], capital=capital)


def _beside(found: list[Token], at: int) -> int:
    """Where the word stands before the number or before its bracket; -1 where none does."""
    noun = at - 1 - (at > 1 and found[at - 1].low == "(")
    return noun if noun >= (found[at - 1].low != "(") and found[noun].kind == "word" else -1


def _counted_noun(token: Token, *, capital: bool) -> bool:
    book = lexicon()
    names = token.low in book.references or token.low in book.soft_references or token.low.endswith("ijs")
    return (capital or token.text.islower()) and content(token) and plural(token) and not verbal(token) and not names


def _label(found: list[Token], first: int) -> list[Token]:
    """The words before the colon before the number, back to the start of the sentence or to the row before."""
    if first < 2 or found[first - 1].low != ":":
        return []
    start = first - 1
    while start > 0 and first - start <= _LONGEST and found[start - 1].kind != "label":
        if found[start - 1].low in {";", ","}:
            break
        start -= 1
    label = found[start : first - 1]
    if first - start > _LONGEST or not label or any(token.kind not in {"word", "mark"} for token in label):
        return []
    return label if label[-1].kind == "word" else []


def _counts(label: list[Token]) -> bool:
    """Behind ``bladzijden:`` and ``vraag:`` stand names, unless they are counted: ``aantal bladzijden``."""
    said = {token.low for token in label}
    book = lexicon()
    return not said.isdisjoint(_COUNTING) or said.isdisjoint(book.references | book.soft_references)


def _told_of_money(label: list[Token]) -> bool:
    counted = any(token.low in _COUNTING for token in label)
    return not counted and label[-1].low.endswith(tuple(words("ends of labels for amounts")))


def _in_figures(behind: list[str]) -> bool:
    """``klassen: 1, 2``: a row of numbers behind one label."""
    return len(behind) > 1 and behind[1][:1].isdigit()


def _rows(found: list[Token]) -> int:
    """How many numbers of the sentence have a label: ``goedgekeurd: 23; geweigerd: 22``."""
    return sum(1 for at in range(2, len(found)) if found[at].kind == "number" and _label(found, at))
