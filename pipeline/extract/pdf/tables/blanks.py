"""Rows that a page prints as one stretch of text, cut where a blank is too wide for one between words.

Comes in: the lines of a page, and the open page.
Goes out: the same lines, those that may be rows of figures, or headings above such rows, as one line for each cell.
Does not: look at a page without two lines near each other that may be rows; or know columns (``aligned`` does).

pdfium gives a row one box where the file prints it as one string, its columns held apart by blanks or by moves
inside the string; and cells that stand a little farther apart than words come in one box too. What tells them apart is
the room between the widths that the type gives its letters: a word space has less than 0.6 of the type's size, also in
a type of one width, but in a justified line, where all are alike. And where the file prints the blanks between words,
it prints none between cells, however near they stand; nor does a line of words stop in the file to go on behind others.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf
from statistics import median

from pipeline.extract.pdf.page.calls import Handle, ink, is_generated, space
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.lines import PageLines
from pipeline.extract.pdf.tables.stacks import MAX_PITCH, MAX_REACH

_FIGURE = r"(?:€ ?)?(?:[-+−–]?\(?\d[\d.,]*(?: ?[%€])?\)?\**|[-–]|n\.?b\.?|n\.?v\.?t\.?)"  # or what stands for one
_ENDS = re.compile(rf"(?:\A|\S ){_FIGURE}\Z")
_BEGINS = re.compile(rf"{_FIGURE}(?: [^\W\d_][^\s,.;:!?]*){{1,4}}\Z")
_LABEL = re.compile(r"(?![a-z])[^\W\d_][^,.;:?!]{0,40}\Z")
_ONE = re.compile(_FIGURE)
_ENDS_IN_TWO = re.compile(rf"(?:\A|\S ){_FIGURE} {_FIGURE}\Z")
_LAST = frozenset("0123456789%€)*")  # of a row's last cell
_EMPTY = (" -", " –", " n.b.", " nb.", " nb", " n.b", " n.v.t.", " nvt.", " nvt", " n.v.t")  # one without a figure
_FIRST = frozenset("0123456789€-+<(")  # of a cell that is a figure
_TAIL = 32  # characters of a line that are looked at; of a shorter one all
_LOOSER = 1.12  # times the room that a letter takes in most lines of the page
_SAMPLED = 4  # so many lines apart are those that are measured for it
_LOOSE = 0.62  # more than a letter takes in any line of words
_WIDE = 0.65  # of the size of the type
_APART = 0.1  # so, where something else tells cells apart
_SURE = 1.0  # wider than a word space in most justified lines
_EVEN = 0.25
_WORDS = 3  # of a line that is stretched to the margin, at least
_IN_LINE = 2.0  # points
_LOOKED_AT = 24  # lines, for blanks that are printed
_WORD = re.compile(r"[^\W\d_]{2}")
_WORDS_APART = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")
_LINE_END = 3  # characters
_HEADINGS = 4  # lines above the first row, each as far from the next as rows are

_Stretch = tuple[float, float, float]  # of the page, from the first to the last baseline; where its rows begin


def with_cells(page: Handle, lines: PageLines) -> PageLines:
    """``lines`` with the rows and their headings cut into cells; ``page`` as ``handle_of`` gives the text page."""
    ended = [line for line in lines.lines if line.text[-1] in _LAST] if lines.turns == 0 else []
    if len(ended) < 2:
        return lines
    loose = min(_LOOSER * median(map(_room, lines.lines[::_SAMPLED])), _LOOSE)
    rows = [line for line in ended if line.turns == 0 and _is_row(line, loose)]
    if rows:
        empty = [line for line in lines.lines if line.text.endswith(_EMPTY)]
        rows += [line for line in empty if line.turns == 0 and _is_row(line, loose)]
        rows += _beside_labels(lines.lines, loose)
    near = list(_stretches(_with_labels(rows, lines.lines), MAX_PITCH))
    near = near if any(_of(line, near) for line in rows) else []
    beside = list(_stretches(_in_pieces(ended), MAX_REACH, rows, 0.0))
    if not near and not beside:
        return lines
    over = [_of(line, near) or _over(line, beside) for line in lines.lines]
    return _with_cells_apart(_cut(page, lines, over, ended) if any(over) else lines, [*near, *beside])


def _cut(page: Handle, lines: PageLines, near: Sequence[_Stretch | None], ended: Sequence[Line]) -> PageLines:
    """The lines, those in a stretch (``near``) as one line for each cell."""
    figures = [line for line in ended if _is_figure(line)] if _prints_blanks(page, lines.lines) else None
    cut = [piece for line, one in zip(lines.lines, near, strict=True) for piece in _cells(page, line, one, figures)]
    return replace(lines, lines=tuple(cut))


def _is_figure(line: Line) -> bool:
    return line.text[0] in _FIRST and (" " not in line.text or _ONE.fullmatch(line.text) is not None) and not line.turns


def _prints_blanks(page: Handle, lines: Sequence[Line]) -> bool:
    """Whether most blanks between words are printed; those between figures may all be between cells."""
    some = [line for line in lines if " " in line.text]
    some = some[:: len(some) // _LOOKED_AT + 1]
    sample = [place for line in some for at in _between_words(line.text) if (place := line.place(at)) is not None]
    return 0 < len(sample) >= 2 * [is_generated(page, at) for at in sample].count(1)


def _between_words(text: str) -> Iterator[int]:
    return (match.start() for match in _WORDS_APART.finditer(text))


def _with_labels(rows: Sequence[Line], lines: Sequence[Line]) -> Sequence[Line]:
    """``rows`` and the lines between two of them that stand as near as the rows of one label: its second line."""
    if len(rows) < 2:
        return rows
    levels = sorted(row.baseline for row in rows)
    out = list(rows)
    for line in lines:
        at = bisect_left(levels, line.baseline)
        if 0 < at < len(levels) and line.baseline < levels[at] <= levels[at - 1] + MAX_REACH * line.size:
            out.append(line)
    return out


def _over(line: Line, near: Sequence[_Stretch]) -> _Stretch | None:
    """The stretch in which a line of several words may hold headings of columns of figures, or a label and a figure."""
    found = _of(line, near)
    return found if found and (line.x1 > found[2] or _ENDS.search(line.text)) else None


def _is_row(line: Line, loose: float) -> bool:
    """Whether a line ends in a figure and has more room than most, or ends in two figures."""
    ends = _ENDS if _room(line) > loose or "  " in line.text else _ENDS_IN_TWO
    return ends.search(line.text, max(0, len(line.text) - _TAIL)) is not None


def _beside_labels(lines: Sequence[Line], loose: float) -> list[Line]:
    """Lines of a figure and the label of the next table, behind the label of the figure: tables side by side."""
    found = [line for line in lines if line.text[0] in _FIRST and line.turns == 0 and _room(line) > loose]
    found = [line for line in found if _BEGINS.match(line.text)]
    labels = {round(line.baseline): line.x1 for line in lines if _LABEL.match(line.text)} if found else {}
    return [line for line in found if labels.get(round(line.baseline), inf) < line.x0]


def _in_pieces(lines: Sequence[Line]) -> list[Line]:
    """Figures beside others: their row is printed cell by cell, its headings may yet stand as near as words."""
    figures = [line for line in lines if _is_figure(line)]
    level = Counter(round(line.baseline) for line in figures)
    return [line for line in figures if level[round(line.baseline)] > 1]


def _with_cells_apart(lines: PageLines, near: Sequence[_Stretch]) -> PageLines:
    """``lines``, those of rows printed in pieces and of their headings as cells where no word space is between.

    A line that is stretched to the margin is one piece: between pieces of rows stands no word space.
    """
    if not near:
        return lines
    out = list(lines.lines)
    inside = [
        at for at, line in enumerate(out) if not line.turns and any(one[0] <= line.baseline <= one[1] for one in near)
    ]
    inside.sort(key=lambda at: (round(out[at].baseline), out[at].x0))
    for left, right in pairwise(inside):
        one, other = out[left], out[right]
        least = (_WIDE if _goes_on(one, other) else _APART) * other.size
        apart = other.x0 - one.x1 >= least and round(one.baseline) == round(other.baseline)
        out[right] = other._replace(cell=True) if apart else other
    return replace(lines, lines=tuple(out))


def _goes_on(one: Line, other: Line) -> bool:
    """Whether a line follows another in the file, with no more than a line's end between."""
    last = one.place(len(one.text) - 1)
    return last is not None and last < other.char <= last + _LINE_END


def _room(line: Line) -> float:
    """The room that a letter of the line takes, in sizes of its type."""
    return (line.x1 - line.x0) / (len(line.text) * line.size)


def _stretches(
    lines: Sequence[Line], pitch: float, more: Sequence[Line] = (), least: float = 0.1
) -> Iterator[_Stretch]:
    """Where rows stand near each other, ``least`` points or more high, with room for headings; ``more`` may go on."""
    if not lines or len(lines) + len(more) < 2:
        return
    lefts = {line: line.x0 for line in lines}
    rows = sorted([*lines, *more], key=lambda line: line.baseline)
    first, left = rows[0], lefts.get(rows[0], inf)
    for above, below in pairwise([*rows, None]):
        if below is not None and below.baseline - above.baseline <= pitch * above.size:  # type: ignore[union-attr]
            left = min(left, lefts.get(below, inf))
            continue
        if above is not None and above.baseline >= first.baseline + least and left < inf:
            yield first.baseline - _HEADINGS * MAX_PITCH * first.size, above.baseline, left
        if below is not None:
            first, left = below, lefts.get(below, inf)


def _of(line: Line, near: Sequence[_Stretch]) -> _Stretch | None:
    """The stretch that a line with blanks is in."""
    if line.turns or " " not in line.text:
        return None
    return next((one for one in near if one[0] <= line.baseline <= one[1]), None)


def _cells(page: Handle, line: Line, near: _Stretch | None, figures: Sequence[Line] | None) -> tuple[Line, ...]:
    """The cells of a line; the line where no blank in it is that wide, or where it is a label set to the margin.

    ``figures`` of the page where it prints its blanks, so that one which is not printed is between cells.
    """
    if near is None:
        return (line,)
    blanks = [at for at, letter in enumerate(line.text) if letter == " "]
    before, after = ([line.place(at + step) for at in blanks] for step in (-1, 1))
    if None in before or None in after:
        return (line,)
    (rights,), (lefts,) = space(page, before, "right"), space(page, after, "left")  # type: ignore[arg-type]
    gaps = [(left - right) / line.size for left, right in zip(lefts, rights, strict=True)]
    wide = [at for at, gap in zip(blanks, gaps, strict=True) if gap >= _WIDE]
    bare = []
    if figures is not None:
        bare = [at for at, gap in zip(blanks, gaps, strict=True) if gap >= _APART and _is_bare(page, line, at)]
        middles = [(lefts[at] + rights[at]) / 2 for at, blank in enumerate(blanks) if blank in bare]
        own = [one for one in figures if abs(one.baseline - line.baseline) <= MAX_REACH * line.size]
        bare = bare if _are_between(middles, own) or not _has_word(line.text) else []
    elif not _has_word(line.text):
        bare = list(_between_figures(line.text, dict(zip(blanks, gaps, strict=True))))
    cuts = sorted({*wide, *bare})
    even = not bare and max(gaps) < _SURE and max(gaps) - min(gaps) <= _EVEN
    if not cuts or (even and line.x0 <= near[2] + _IN_LINE and _is_of_words(line.text)):
        return (line,)
    return tuple(_parts(page, line, cuts))


def _is_bare(page: Handle, line: Line, at: int) -> bool:
    """Whether a blank of a line is not printed."""
    place = line.place(at)
    return place is None or is_generated(page, place) == 1


def _are_between(places: Sequence[float], figures: Sequence[Line]) -> bool:
    """Whether places are between columns of figures, of which there are enough."""
    columns: list[list[float]] = []
    for one in sorted(figures, key=lambda one: one.x0):
        if columns and one.x0 < columns[-1][1]:
            columns[-1][1] = max(columns[-1][1], one.x1)
        else:
            columns.append([one.x0, one.x1])
    over = any(x0 < place < x1 for place in places for x0, x1 in columns)
    return len(places) <= len(columns) and not over


def _between_figures(text: str, gaps: Mapping[int, float]) -> Iterator[int]:
    """The blanks, each so wide, behind which another figure begins, as its sign tells: that is of the nearer one."""
    for at, gap in gaps.items():
        before, after = text[:at], text[at + 1 :]
        if after[0] == "€" and before[-1] in _LAST:
            is_cut = gap >= gaps.get(at + 2, 0.0)
        else:
            is_cut = before[-1] == "%" or (before[-1] == "€" and gap > gaps.get(at - 2, gap if before == "€" else 0.0))
        if is_cut and after[0] in _FIRST:
            yield at


def _has_word(text: str) -> bool:
    return _WORD.search(text) is not None


def _is_of_words(text: str) -> bool:
    words = text.split()
    return len(words) >= _WORDS and words[-1][-1].isalpha()


def _parts(page: Handle, line: Line, cuts: Sequence[int]) -> Iterator[Line]:
    ends = [*cuts, len(line.text)]
    starts = [0, *[cut + 1 for cut in cuts]]
    (lefts,) = ink(page, [line.place(at) or 0 for at in starts[1:]], "left")
    (rights,) = ink(page, [line.place(at - 1) or 0 for at in cuts], "right")
    for start, end, x0, x1 in zip(starts, ends, [line.x0, *lefts], [*rights, line.x1], strict=True):
        yield line.part(start, end, x0, x1)._replace(cell=start > 0)
