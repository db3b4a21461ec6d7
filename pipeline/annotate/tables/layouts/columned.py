"""Tables that came out a column at a time: the labels of the rows, then the figures of one column after the other.

Comes in: the lines of a text.
Goes out: ``Columned``: ``Found`` grids, and stretches of lines whose figures nothing can put under a heading.
Does not: read tables that came out row by row (``stacked``), nor choose where two readings stay possible.

What tells that the figures run down a column: lines that no blank one parts stand below each other, as many as there
are labels; totals that add up; signs that all figures of a column bear, and none of the next. What the counts of names
and figures allow in two ways is left unread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import Context, context_of
from pipeline.annotate.tables.ground.grid import Grid, Row
from pipeline.annotate.tables.ground.lines import Line, is_class
from pipeline.annotate.tables.ground.words import YEAR, first_word, has, is_period, is_stub, is_total
from pipeline.annotate.tables.layouts.evidence import adds_across, adds_down, are_of_signs, sign_of
from pipeline.annotate.tables.layouts.headings import Lexicon
from pipeline.annotate.tables.layouts.readings import LEAST_ROWS, Reading, readings, split_names
from pipeline.annotate.tables.layouts.rows import Found
from pipeline.annotate.tables.layouts.strewn import Item, Stretch, blocks_of, rises, stretches
from pipeline.annotate.tables.sense.units import of_label

_TIMES = (
    "jaar", "maand", "kwartaal", "semester", "trimester", "periode", "week", "datum", "dag", "tijdstip", "moment",
    "winter", "lente", "zomer", "herfst", "seizoen", "legislatuur", "campagne", "editie", "jaargang", "toestand",
    "stand",
)  # fmt: skip
_LONG, _FEW = 3, 2


@dataclass(slots=True)
class Columned:
    """``unread``: lines, first and past the last, of tables whose figures no heading can be given.

    ``classes``: where labels of tables not found here name bounds, which prose would take for figures: ``0-17 jaar``.
    """

    found: list[Found] = field(default_factory=list)
    unread: list[tuple[int, int]] = field(default_factory=list)
    classes: list[tuple[int, int]] = field(default_factory=list)


def columned(lines: Sequence[Line], lexicon: Lexicon) -> Columned:
    """All such tables, and the stretches that nobody can read."""
    result = Columned()
    floor = 0
    for stretch in stretches(lines, lexicon):
        proved = [one for one in readings(stretch) if _is_labelled(one) and _is_proved(one, stretch, lines, floor)]
        if len(proved) == 1:
            result.found.append(_found(proved[0], stretch, lines, floor))
            floor = stretch.last
            continue
        names = [item.piece for group in (stretch.names, *stretch.between) for item in group]
        result.classes += [(piece.start, piece.end) for piece in names if is_class(piece.text)]
        if proved or _is_strewn(stretch) or _is_two_ways(stretch, lines, floor):
            result.unread.append((stretch.first, stretch.last))
    return result


def _found(reading: Reading, stretch: Stretch, lines: Sequence[Line], floor: int) -> Found:
    first = min(item.at for item in reading.names)
    context = _context(lines, first, floor)
    rows = [
        Row(label.text, label.pieces, [None if not read_cell(one.text) else one.piece for one in cells])
        for label, cells in zip(reading.labels, zip(*reading.chunks, strict=True), strict=True)
    ]
    heads = [(at, item.piece) for at, item in enumerate(reading.heads, start=1)]
    grid = Grid(
        lines[first].start, lines[stretch.last - 1].end, [item.text for item in reading.heads], rows,
        reading.stub.text if reading.stub else None, [[*([(0, reading.stub.piece)] if reading.stub else []), *heads]],
        context.caption, context.sentence, context.paragraph,
    )  # fmt: skip
    return Found(grid, first, stretch.last)


def _context(lines: Sequence[Line], top: int, floor: int) -> Context:
    return context_of(lines, top, None, floor)


def _is_labelled(reading: Reading) -> bool:
    """Whether the names can be labels and headings: none twice, years in their order, no stub among the labels."""
    labels, heads = [one.text for one in reading.labels], [one.text for one in reading.heads]
    if len(set(labels)) < len(labels) or len(set(heads)) < len(heads) or is_stub(labels[0]):
        return False
    if _is_cut(reading.labels, reading.heads) or not _are_in_line(reading.heads):
        return False
    return all(rises([int(year.group()) for one in of if (year := YEAR.match(one))]) for of in (labels, heads))


def _is_cut(labels: Sequence[Item], heads: Sequence[Item]) -> bool:
    """Whether names of one kind that follow on each other are cut in two: ``18-64 jaar`` / ``65 jaar en ouder``."""
    ordered = sorted([*labels, *heads], key=lambda item: item.at)
    own = {item.at for item in labels}
    alike = [(one, two) for one, two in pairwise(ordered) if _sort(one.text) and _sort(one.text) == _sort(two.text)]
    return any((one.at in own) != (two.at in own) and two.at == one.at + 1 for one, two in alike)


def _sort(name: str) -> str:
    """Of which sort a name is, where sorts do not mix: a class, a year, a month."""
    if is_class(name):
        return "class"
    return ("year" if name[0].isdigit() else "month") if is_period(name) else ""


def _are_in_line(heads: Sequence[Item]) -> bool:
    """Whether each heading stands alone in its block, or all stand in one: no labels are among them."""
    blocks = [len(block) for block in blocks_of(heads)]
    return max(blocks) == 1 or len(blocks) == 1


def _is_proved(reading: Reading, stretch: Stretch, lines: Sequence[Line], floor: int) -> bool:
    """Whether something beyond the counts of names and figures tells that they run down the columns."""
    said = _said(reading, lines, floor)
    if not _is_stub_known(reading, said):
        return False
    stacks = _are_stacks(reading.chunks)
    named = {item.block for item in reading.names}
    apart = stacks and any(chunk[0].block not in named for chunk in reading.chunks)
    if apart and _is_one_block(reading):
        return _fits_signs(reading)
    if [len(run) for run in stretch.runs] == [len(chunk) for chunk in reading.chunks]:
        return reading.heads[0] == stretch.names[-1] and _runs_down(reading, said)
    told = adds_down(reading.chunks) or adds_across(reading.chunks) or are_of_signs(reading.chunks)
    return (apart or told) and _is_below_stub(reading, stretch, said) and _is_split(reading, said)


def _is_below_stub(reading: Reading, stretch: Stretch, said: str) -> bool:
    """Whether no name stands between what is above the table and the labels, but for that over them."""
    stub = reading.stub
    if stub is None:
        return stretch.names[0] in (reading.labels[0], reading.heads[0])
    return is_stub(stub.text) or _is_told(stub.text, said) or stub == stretch.names[0]


def _said(reading: Reading, lines: Sequence[Line], floor: int) -> str:
    return _context(lines, min(item.at for item in reading.names), floor).paragraph.lower()


def _is_stub_known(reading: Reading, said: str) -> bool:
    """Whether what stands right above the labels in their block, no word of a label, stands over them."""
    stub = reading.stub
    if stub is None or stub.block != reading.labels[0].block or is_stub(stub.text) or _is_told(stub.text, said):
        return True
    return " " not in stub.text and reading.labels[-1].block == stub.block


def _is_told(stub: str, said: str) -> bool:
    """Whether the introduction says that figures are told by it: ``per grond``, ``naar grootte van het bedrijf``."""
    first = re.escape(first_word(stub))
    return re.search(rf"\b(?:per|naar|volgens)\s(?:[^\W\d_]+\s){{0,2}}{first}(?![^\W_])", said) is not None


def _are_stacks(chunks: Sequence[Sequence[Item]]) -> bool:
    """Whether the figures of each column stand below each other, no blank line between them."""
    return all(len({one.block for one in chunk}) == 1 for chunk in chunks)


def _is_one_block(reading: Reading) -> bool:
    """Whether the labels stand below each other, no heading among them."""
    blocks = {item.block for item in reading.labels}
    return len(blocks) == 1 and blocks.isdisjoint(item.block for item in reading.heads)


def _is_split(reading: Reading, said: str) -> bool:
    """Whether it is certain which of the names are labels: they end in the total, or the headings tell the signs."""
    down, across = adds_down(reading.chunks), adds_across(reading.chunks)
    if is_total(reading.labels[-1].text) != down or is_total(reading.heads[-1].text) != across:
        return False
    timed = reading.stub is not None and _is_time(reading.stub.text)
    if _is_dated(reading.labels) != _is_dated(reading.heads):
        return _is_dated(reading.labels) == timed
    if down or across:
        return True
    told, shares = _shares(reading)
    return any(told) and told == shares and not all(told)


def _shares(reading: Reading) -> tuple[list[bool], list[bool]]:
    """Which headings tell percentages, and in which columns all figures bear the sign of them."""
    told = [of_label(head.text).kind == "percentage" or has("percent", head.text) for head in reading.heads]
    return told, [{sign_of(item) for item in chunk} == {"percent"} for chunk in reading.chunks]


def _fits_signs(reading: Reading) -> bool:
    """Whether no heading of percentages stands over other figures while the sign of them stands under another."""
    told, shares = _shares(reading)
    pairs = set(zip(told, shares, strict=True))
    return not {(True, False), (False, True)} <= pairs


def _is_time(stub: str) -> bool:
    first = first_word(stub)
    return any(first == time or first.endswith(time) for time in _TIMES)


def _is_dated(items: Sequence[Item]) -> bool:
    """Whether the names are periods, with a total perhaps."""
    texts = [item.text for item in items]
    return any(map(is_period, texts)) and all(is_period(text) or is_total(text) for text in texts)


def _are_measures(items: Sequence[Item], said: str) -> bool:
    """Whether the names say what figures count, or what they are in: ``Aantal dossiers``, ``Bedrag (euro)``."""
    return any(
        of_label(item.text).kind is not None or re.search(rf"\baantal(?:len)?\s{re.escape(item.text.lower())}", said)
        for item in items
    )


def _runs_down(reading: Reading, said: str) -> bool:
    """Whether names with as many figures behind each as there are first names head columns, and are no labels of rows.

    Years do below ``Dorp``; what counts does below ``Dorp``, where a blank line parts each column from the next.
    """
    stub = reading.stub
    if stub is None or _is_time(stub.text) or _is_dated(reading.labels) or _are_measures([stub], said):
        return False
    known = is_stub(stub.text) or _is_told(stub.text, said)
    if _head_periods(reading.heads):
        return known or (_are_blocks(reading) and _is_one_block(reading) and stub.block == reading.labels[0].block)
    if not known or not _are_blocks(reading):
        return False
    return _are_measures(reading.heads, said) and not _are_measures(reading.labels, said)


def _head_periods(heads: Sequence[Item]) -> bool:
    """Whether headings are periods, or tell the total or a change of them."""
    texts = [item.text for item in heads]
    dated = sum(map(is_period, texts))
    return dated > 0 and all(is_period(one) or is_total(one) or (dated > 1 and YEAR.search(one)) for one in texts)


def _are_blocks(reading: Reading) -> bool:
    """Whether each heading stands in one block with its figures."""
    pairs = zip(reading.heads, reading.chunks, strict=True)
    if len({head.block for head in reading.heads}) < len(reading.heads):
        return False
    return all(head.block == chunk[0].block == chunk[-1].block for head, chunk in pairs)


def _is_strewn(stretch: Stretch) -> bool:
    """Whether figures below each other stand beside other such figures, no name between: they run down columns.

    So do they behind names below each other.
    """
    if not stretch.parted:
        return False
    stacks = [[block for block in blocks_of(run) if len(block) > 1] for run in stretch.runs]
    labels = [blocks_of(group)[-1] for group in (stretch.names, *stretch.between)]
    if any(len(of) > 1 for of in stacks) or any(
        len(names) > 1 and names[0].block != of[0][0].block for names, of in zip(labels, stacks, strict=True) if of
    ):
        return True
    lengths = sorted(len(run) for run in stretch.runs)
    return len(lengths) == 1 or (len(lengths) == _FEW and lengths[0] * 2 <= lengths[-1])


def _is_two_ways(stretch: Stretch, lines: Sequence[Line], floor: int) -> bool:
    """Whether names with their figures may be columns or rows alike, for all that is told."""
    rows = min(len(run) for run in stretch.runs)
    if not stretch.parted or any(len(run) != rows for run in stretch.runs):
        return False
    sizes = {1, *(len(group) for group in stretch.between)}  # of the names before figures: a group and its own
    if rows < LEAST_ROWS or len(sizes) > _FEW or len(stretch.runs) < _FEW:
        return False
    return any(_has_two_sides(stretch, rows, size, lines, floor) for size in sizes if len(stretch.names) >= rows + size)


def _has_two_sides(stretch: Stretch, rows: int, size: int, lines: Sequence[Line], floor: int) -> bool:
    """Whether the first names may be labels or headings alike, ``size`` of them before the first figures left out."""
    stub, labels, heads = next(split_names(stretch.names, rows, size))
    reading = Reading(stub, labels, (heads[-1], *(group[-1] for group in stretch.between)), stretch.runs)
    said = _said(reading, lines, floor)
    if _is_cut(labels, heads):
        return True
    timed = stub is not None and _is_time(stub.text)
    if _is_dated(labels):
        return timed and not _head_periods(reading.heads)
    measured, by_head = _are_measures(labels, said), _are_measures(reading.heads, said)
    if _are_blocks(reading):
        return not ((measured and not by_head) or (timed and _head_periods(reading.heads)))
    if stub is None or timed or measured:
        return measured and by_head and not _are_measures(reading.heads[1:], said)
    if _head_periods(reading.heads):
        return stub.block != labels[0].block and stub.text.count(" ") < _LONG
    return by_head and (is_stub(stub.text) or _is_told(stub.text, said))
