"""Columns for which something said of a table does not hold: money, or a measure, that is told of another column.

Comes in: a ``Grid``, the heading of a column.
Goes out: what the column counts by the words around the table; what a unit told there is of, and what it is not of.
Does not: say what the column's figures are (``meaning``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import words as context_words
from pipeline.annotate.tables.ground.align import amount
from pipeline.annotate.tables.ground.cells import CellValue, read_cell
from pipeline.annotate.tables.ground.grid import Grid
from pipeline.annotate.tables.ground.words import first_word, has, is_identifier, is_period, is_total, scale_of, words
from pipeline.annotate.tables.sense.nouns import bare
from pipeline.annotate.tables.sense.units import (
    Meaning,
    first_noun,
    in_euros,
    is_adjective,
    is_elided,
    is_singular,
    of_label,
    of_text,
)

_MEASURED = re.compile(r"([^\W\d_]+)\s+\((?:in\s+)?[^\W\d_][^()\d]{0,12}\)")
_PHRASE = re.compile(r"([^().;:]{3,80})\(([^()]{1,30})\)")
_PARTED = re.compile(r"\b(?:en|of)\s|,\s")
_INSIDE = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[^\W\d_]+")
_NAMED = re.compile(r"\(([^\W\d_]+)\s+in\s+[^\W\d_][^()\d]{0,20}\)")  # ``(bedrag in euro)``
_COUNTED = r"\baantal(?:len)?\s+(?:[^\W\d_]+e\s+){{0,2}}(?:[^\W\d_]+-)?{}(?!\w)"
_BESIDE = (  # what is measured: ``leden en subsidies (in euro)``, ``subsidies (in euro) en leden``
    r"(?<!\w){0}(?:,\s[^\W\d_]+)*\s(?:en|of)\s(?:[^\W\d_]+e\s)?[^\W\d_]+\s\((?:in\s)?[^\W\d_]"
    r"|[^\W\d_]\)(?:,|\sen|\sof)\s(?:[^\W\d_]+e\s)?{0}(?!\w)"
)
_LISTED = r"(?:,|\ben|\bof)\s(?:het\s)?(?:aantal\s)?{0}(?!\w)|\A{0}(?:,|\sen|\sof)\s"  # ``controles, pv's en boetes``
_IN_UNIT = re.compile(  # ``wachttijd in dagen en leden``; ``in dagen van droogte`` says when
    r"(?<=[^\W\d_])\s(in\s(?:[^\W\d_]+[²³]?|€|%))(?=\s*(?:[,.:;]|\Z)|\s(?:en|per|naar|volgens)\s)"
)
_END_IN_UNIT = re.compile(r"\((?:in\s)?[^\W\d_][^()\d]{0,16}\)\s*[.:]?\Z")
_FEW, _ALIKE = 2, 4
_NEAR = 0.05  # of a sum of rounded parts


def _bracketed(said: str) -> str:
    """The words around a table, units that stand behind ``in`` between brackets: ``wachttijd in dagen en leden``."""
    return _IN_UNIT.sub(lambda match: f" ({match[1]})" if of_label(f"({match[1]})").kind else match[0], said)


def told_of(grid: Grid, heading: str | None) -> str | None:
    """``controles en inbreuken`` over columns ``Controles``, ``Inbreuken``: each column counts its own."""
    heading = bare(heading) if heading else None
    if not heading or not heading.replace(" ", "").isalpha() or len(grid.headings) < 2:
        return None
    if not heading.endswith(("en", "s")):
        return None
    said = f"{grid.caption or ''} {grid.intro or ''}".strip()
    if (match := re.search(rf"(?<!\w){heading}(?!\w)", said, re.IGNORECASE)) is not None:
        return match[0].rpartition(" ")[2]
    *before, thing = heading.split()
    if not before or not (thing[0].isupper() or all(map(is_adjective, before))):
        return None
    if re.search(_LISTED.format(thing), said, re.IGNORECASE) is not None:
        return thing  # ``Eigen Ritten`` below a group, ``Nieuwe leden``
    money = of_text(said).is_money and re.search(r"\baantal", said, re.IGNORECASE) is None
    return thing if money and thing.islower() and _is_beside_own_money(grid, heading) else None


def is_apart(grid: Grid, heading: str | None, *, parted: bool) -> bool:
    """Whether the money that is told of belongs to another column than the one under ``heading``.

    ``budget (in euro) en aantal leden`` over columns ``Leden``, ``Budget``: the money is that of the other.
    So it is with ``leden en subsidies (in euro)``, unless the heading names money itself: ``Vergoedingen``.
    """
    if _is_of_priced(grid, heading) or _is_beside_periods(grid, heading) or _is_beside_own_money(grid, heading):
        return True
    if _is_beside_signed(grid, heading):
        return True
    told = told_of(grid, heading)
    said = _bracketed(" ".join(grid.said))
    if heading and (own := _NAMED.search(said)) is not None:
        named = [singular(own[1].lower()) in _nouns_of(label) for label in grid.headings if label and label != heading]
        if any(named) and singular(own[1].lower()) not in _nouns_of(heading):
            return True
    measured = {singular(match[1].lower()) for match in _MEASURED.finditer(said)}
    if _END_IN_UNIT.search(grid.caption or grid.intro or "") and (first := first_noun(grid.caption or grid.intro)):
        measured.add(singular(first.lower()))  # ``Vergoedingen aan slachtoffers, per jaar (euro)``
    if told is None:
        return _is_thing_beside(grid, heading, measured, parted=parted)
    others = [label for label in grid.headings if label and singular(told.lower()) not in _nouns_of(label)]
    if re.search(_COUNTED.format(re.escape(told)), said, re.IGNORECASE) is not None:
        elided = any(is_elided(bare(label)) for label in others)  # ``Toegekend``: of the money that is told of
        return elided or any(measured & _nouns_of(label) or of_label(label).is_money for label in others)
    if singular(told.lower()) in measured or told.lower().endswith(
        tuple(context_words("ends of words for what is measured"))
    ):
        return False
    beside = re.search(_BESIDE.format(re.escape(told)), said, re.IGNORECASE) is not None
    apart = beside and any(measured & _nouns_of(label) and of_label(label).is_money for label in others)
    return apart or _is_thing_beside(grid, heading, measured, parted=parted)


def _is_beside_periods(grid: Grid, heading: str | None) -> bool:
    """Whether a column counts things beside those of periods, of which all else is told: ``2019 | 2020 | Inwoners``."""
    others = [label for label in grid.headings if label != heading and not is_identifier(label)]
    if len(others) < _FEW or not all(label and (is_period(label) or is_total(label)) for label in others):
        return False
    thing = heading or ""
    if not (thing.isalpha() and thing.endswith(("en", "s"))) or is_singular(thing) or is_elided(thing):
        return False
    return of_label(thing).kind is None and not thing.lower().endswith(
        tuple(context_words("ends of words for what is measured"))
    )


def _is_of_priced(grid: Grid, heading: str | None) -> bool:
    """``Woningen en verkoopprijs`` over ``Woningen | Leeg | Verkoopprijs``: the money named there is one column's own.

    Not where a unit says what all figures are in, where money is named first (``Kosten van clubs en bonden``), or for
    what is left out of that money: ``Betaald``.
    """
    said = grid.caption or grid.intro or ""
    first, *others = _PARTED.split(_INSIDE.sub(" ", said))
    money = {_head_of(part) for part in others if has("euro", part)}
    if not money or has("euro", first) or in_euros(said) or scale_of(said):
        return False
    if not heading or is_elided(bare(heading)) or is_total(heading):
        return False
    own = [label for label in grid.headings if label and of_label(label).is_money]
    return heading not in own and all(any(noun in _nouns_of(label) for label in own) for noun in money)


def _is_beside_own_money(grid: Grid, heading: str | None) -> bool:
    """Whether a column of things stands beside one that says itself that it is money: ``Projecten | Bedrag (euro)``.

    The title names money (``Subsidies per oproep``), but says of no figures what they are in.
    """
    *before, thing = bare(heading or "").split() or [""]
    if not thing.isalpha() or not thing.endswith(("en", "s")) or not all(map(is_adjective, before)):
        return False
    if is_elided(thing) or thing.lower().endswith(tuple(context_words("ends of words for what is measured"))):
        return False
    if of_label(heading).kind is not None or any(in_euros(one) or scale_of(one) for one in grid.said):
        return False
    if any(value.decimals or value.sign for value in _values_under(grid, heading)):
        return False
    return any(
        label and bare(label) != bare(heading or "") and _is_priced(grid, at) for at, label in enumerate(grid.headings)
    )


def _is_beside_signed(grid: Grid, heading: str | None) -> bool:
    """Whether no figure of a column bears a sign, and all of another do: ``Investering`` (``€ 4.500``), ``Km weg``."""
    if not heading or is_period(heading) or is_total(heading) or is_elided(bare(heading)) or of_label(heading).is_money:
        return False
    if any(value.sign for value in _values_under(grid, heading)):
        return False
    return any(_is_priced(grid, at) and not in_euros(label or "") for at, label in enumerate(grid.headings))


def _is_priced(grid: Grid, index: int) -> bool:
    """Whether a column bears a sign of money in its heading or in all its cells, and is no sum of the others."""
    heading = grid.headings[index] or ""
    values = [value for row in grid.rows if (cell := row.cells[index]) for value in read_cell(cell.text)[:1]]
    signed = bool(values) and all(value.sign == "euro" for value in values)
    return (signed or in_euros(heading)) and not _adds_others(grid, index)


def _is_thing_beside(grid: Grid, heading: str | None, measured: set[str], *, parted: bool) -> bool:
    """``het bedrag (in miljoen euro)`` over ``Dossiers | Bedrag``: a column of things beside that of the amount."""
    *before, thing = bare(heading or "").split() or [""]
    if not thing.isalpha() or not thing.endswith(("en", "s")) or of_label(heading).kind is not None:
        return False
    if not all(map(is_adjective, before)):
        return False
    if is_elided(thing) or thing.lower().endswith(tuple(context_words("ends of words for what is measured"))):
        return False
    if parted or any(value.decimals for value in _values_under(grid, heading)):
        return False
    return any(
        label and label != heading and not has("total", label) and measured & _nouns_of(label)
        and (of_label(label).is_money or of_label(label).kind is None) and not _adds_others(grid, at)
        for at, label in enumerate(grid.headings)
    )  # fmt: skip


def _adds_others(grid: Grid, index: int) -> bool:
    """Whether a column is in each row the sum of all others: then these are its parts."""
    rows = [[amount(cell) for cell in row.cells] for row in grid.rows]
    whole = [(row[index], sum(value or 0.0 for at, value in enumerate(row) if at != index)) for row in rows]
    return all(told is None or abs(told - parts) < _NEAR for told, parts in whole)


def _values_under(grid: Grid, heading: str | None) -> Iterator[CellValue]:
    index = next(at for at, label in enumerate(grid.headings) if bare(label or "") == bare(heading or ""))
    cells = (row.cells[index] for row in grid.rows)
    return (value for cell in cells if cell is not None for value in read_cell(cell.text)[:1])


def told_apart(grid: Grid, labels: Sequence[str | None]) -> tuple[dict[str, Meaning], frozenset[str]]:
    """The labels of which a unit is told, and others of which something else is: ``Vermogen (MW) en aantal molens``.

    None where what is said is said of all of them, or of none.
    """
    told: dict[str, Meaning] = {}
    apart: set[str] = set()
    phrases = _phrases(grid)
    nouns_of = {label: _nouns_of(label) for label in labels if label} if phrases else {}
    heads = {_head_of(part) for part in _PARTED.split(_INSIDE.sub(" ", _bracketed(grid.caption or grid.intro or "")))}
    for noun, meaning in phrases:
        own = [label for label, nouns in nouns_of.items() if noun in nouns or (meaning.unit or "").lower() in nouns]
        if own and len(own) < len(nouns_of):
            told.update(dict.fromkeys(own, meaning))
            apart.update(label for label, nouns in nouns_of.items() if label not in own and nouns & heads)
    return told, frozenset(apart)


def _phrases(grid: Grid) -> list[tuple[str, Meaning]]:
    """The nouns of which is said, with a unit behind them, what they are in; and what the unit means."""
    found = (one for one in _PHRASE.finditer(_bracketed(grid.caption or grid.intro or "")) if not _is_of_all(one[1]))
    told = [
        (_head_of(match[1]), of_label(f"({match[2]})")) for match in found if _NAMED.fullmatch(f"({match[2]})") is None
    ]
    return [
        (noun, meaning if meaning.kind is not None else replace(meaning, kind="count"))
        for noun, meaning in told
        if meaning.kind is not None or meaning.factor != 1.0
    ]


def _is_of_all(phrase: str) -> bool:
    """Whether a unit is said of all that is listed before it: ``ontbost en herbebost``, ``invoer en uitvoer (in ton)``.

    These are participles of one thing left out, or compounds of one noun that has no number.
    """
    parts = [" ".join(part.split()) for part in _PARTED.split(phrase)]
    if len(parts) < _FEW:
        return False
    heads = [part.rpartition(" ")[2].lower() for part in parts]
    one = {head[-_ALIKE:] for head in heads}
    return all(map(is_elided, parts)) or (len(one) == 1 and not heads[0].endswith(("en", "s")))


def _head_of(phrase: str) -> str:
    """The noun of the last part of a phrase: ``klachten en bezoekers van baden`` -> ``bezoeker``."""
    part = _WORD.findall(_PARTED.split(phrase.lower())[-1])
    head = next((at for at, word in enumerate(part) if at and word in words("binder")), len(part))
    return singular(part[head - 1]) if part else ""


def names_other(grid: Grid, heading: str | None) -> bool:
    """Whether a measure said of one thing (``oppervlakte (in ha)``) belongs to the column of that thing alone."""
    said = _bracketed(f"{grid.caption or ''} {grid.intro or ''}")
    measured = {match[1].lower() for match in _MEASURED.finditer(said)}
    if any(_is_of_all(match[1]) for match in _PHRASE.finditer(said)):
        return False
    return any(first_word(label) in measured for label in grid.headings) and first_word(heading) not in measured


def is_counted(grid: Grid, heading: str | None) -> bool:
    """Whether it is said that a column counts what its heading names: ``gehalte (mg/l) en aantal meetpunten``."""
    told = told_of(grid, heading)
    said = f"{grid.caption or ''} {grid.intro or ''}"
    return told is not None and re.search(_COUNTED.format(re.escape(told)), said, re.IGNORECASE) is not None


def _nouns_of(heading: str) -> set[str]:
    """The first and the last word of a heading without period, brackets, number: ``2014 Leden`` -> ``lid``."""
    words_of = _INSIDE.sub(" ", bare(heading)).lower().split()
    return {singular(word) for word in (*words_of[:1], *words_of[-1:])}
