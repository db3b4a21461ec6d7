"""The headings of columns that stand apart: wrapped over several lines, or groups above sub-headings.

Comes in: the pieces of the heading lines with their places, the columns of the rows below.
Goes out: one label per column, group headings in front; ``None`` where the longest line does not fit the columns.
Does not: cut words that single blanks part (``headings``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.words import is_period
from pipeline.annotate.tables.layouts.places import Placed

_NEAR = 2  # characters that a heading may stand off the middle or the edge of its columns
_MOST_COLUMNS = 16
Reach = tuple[int, int]


@dataclass(slots=True)
class Levels:
    """``labels``: one per column, those of row labels included. ``rows``: the pieces of each line, by column.

    ``told``: whether all lines found their columns; else labels lack the groups of the lines above. ``title``: what
    lines above say that are no headings.
    """

    labels: list[str | None]
    rows: list[list[tuple[int, Piece]]] = field(default_factory=list)
    told: bool = True
    title: str = ""


def levels(lines: Sequence[Sequence[Placed]], reach: Sequence[Reach], first: int) -> Levels | None:
    """The headings over columns of those ``reach``, of which the values begin at column ``first``."""
    base = max(range(len(lines)), key=lambda i: (len(lines[i]), i))
    places = _base(lines[base], reach, first)
    if places is None:
        return None
    wide = list(reach)
    found = Levels([None] * len(reach))
    for place, one in zip(places, lines[base], strict=True):
        found.labels[place] = one.text
        wide[place] = (min(wide[place][0], one.left), max(wide[place][1], one.right))
    found.rows.append([(place, one.piece) for place, one in zip(places, lines[base], strict=True)])
    for line in lines[base + 1 :]:
        if not _below(line, wide, first, found):
            return None
    for line in reversed(lines[:base]):
        if _runs_over(line, wide, found):
            found.title = " ".join(filter(None, (*(one.text for one in line), found.title)))
            continue
        if not _above(line, wide, first, found):
            found.told = False
            break
    return found


def _base(line: Sequence[Placed], reach: Sequence[Reach], first: int) -> list[int] | None:
    """The columns under the pieces of the longest line."""
    if len(line) == len(reach):
        return list(range(len(reach)))
    if len(line) == len(reach) - first and line[0].left >= reach[first - 1][0] + 1 and _over(line[0], reach) != [0]:
        return list(range(first, len(reach)))
    places: list[int] = []
    for one in line:
        over = _over(one, reach) or _nearest(one, reach)
        if len(over) != 1 or (places and over[0] <= places[-1]):
            return None
        places += over
    return places


def _over(one: Placed, reach: Sequence[Reach]) -> list[int]:
    """The columns that a piece stands over, in part or whole."""
    return [i for i, (left, right) in enumerate(reach) if one.left < right and left < one.right]


def _nearest(one: Placed, reach: Sequence[Reach]) -> list[int]:
    """The column beside a piece that stands over none; none where two are as near."""
    gaps = [max(left - one.right, one.left - right) for left, right in reach]
    best = min(gaps)
    return [i for i, gap in enumerate(gaps) if gap <= best + 1]


def _below(line: Sequence[Placed], reach: Sequence[Reach], first: int, found: Levels) -> bool:
    """Joins a line that goes on below the longest: each piece stands over one column that has a label.

    Over names alone it would be a row whose figures stand on the next line.
    """
    over = [_over(one, reach) for one in line]
    if any(len(places) != 1 or found.labels[places[0]] is None for places in over) or over[-1][0] < first:
        return False
    for one, (place,) in zip(line, over, strict=True):
        found.labels[place] = joined(found.labels[place] or "", one.text)
    found.rows.append([(place, one.piece) for one, (place,) in zip(line, over, strict=True)])
    return len({place for (place,) in over}) == len(over)


def _above(line: Sequence[Placed], reach: Sequence[Reach], first: int, found: Levels) -> bool:
    """Joins a line above: first parts of labels, labels of columns that have none yet, or groups."""
    pieces = list(line)
    row: list[tuple[int, Piece]] = []
    while pieces and (over := _over(pieces[0], reach)) and over[-1] < first:
        one = pieces.pop(0)
        _prefix(found, over[:1], one)
        row.append((over[0], one.piece))
    for one in list(pieces):
        bare = [i for i in _over(one, reach) if found.labels[i] is None]
        if len(bare) == 1:
            pieces.remove(one)
            found.labels[bare[0]] = one.text
            row.append((bare[0], one.piece))
    taken = {place for place, _ in row}
    columns = [i for i in range(first, len(reach)) if found.labels[i] is not None and i not in taken]
    pieces = _rejoined(pieces, [found.labels[i] or "" for i in columns])
    spans = _spans(pieces, columns, reach, [found.labels[i] or "" for i in columns]) if pieces else []
    if spans is None:
        found.rows.insert(0, sorted(row, key=lambda entry: entry[0]))
        return False
    for one, span in zip(pieces, spans, strict=True):
        _prefix(found, span, one)
        row.append((span[0], one.piece))
    found.rows.insert(0, sorted(row, key=lambda entry: entry[0]))
    return True


def _rejoined(pieces: list[Placed], labels: Sequence[str]) -> list[Placed]:
    """The pieces, those that converters cut at the edges of columns whole again: ``Gewone`` ``scholen`` over groups.

    As many as there are columns, the first of each group begins with a capital, the others do not.
    """
    begun = [piece for piece in pieces if not piece.text[0].islower()]
    size = len(labels) // len(begun) if begun else 0
    parted = len(pieces) == len(labels) and size > 1 and pieces[::size] == begun
    if not parted or [*labels[:size]] * len(begun) != list(labels):
        return pieces
    return [_one(pieces[at : at + size]) for at in range(0, len(pieces), size)]


def _one(parts: Sequence[Placed]) -> Placed:
    first, last = parts[0], parts[-1]
    whole = Piece(" ".join(part.text for part in parts), first.piece.start, last.piece.end)
    return Placed(whole, first.left, last.right)


def _runs_over(line: Sequence[Placed], reach: Sequence[Reach], found: Levels) -> bool:
    """Whether a line above whole headings is a title that converters cut at the edges of columns, no headings.

    It begins over the names of the rows, goes on over the next column, and somewhere in lower case.
    """
    places = [_over(one, reach) for one in line]
    begun = len(line) > 1 and places[0][:1] == [0] and [at[:1] for at in places] == [[at] for at in range(len(line))]
    return begun and found.labels[0] is not None and any(one.text[0].islower() for one in line[1:])


def _prefix(found: Levels, span: Sequence[int], one: Placed) -> None:
    for place in span:
        label = found.labels[place]
        found.labels[place] = one.text if label is None else joined(one.text, label)


def joined(first: str, second: str) -> str:
    """Two parts of a label; a word broken at a line's end is made whole."""
    if first.endswith("-") and second[:1].islower():
        return first[:-1] + second
    return f"{first} {second}".strip()


def _spans(
    pieces: Sequence[Placed], columns: Sequence[int], reach: Sequence[Reach], labels: Sequence[str]
) -> list[list[int]] | None:
    """The columns that each piece heads: groups where the labels below come back, one each, or by place."""
    count, wide = len(pieces), len(columns)
    if count > wide:
        return None
    if count == 1 and wide > 1:
        return _one_over(pieces[0], columns, reach, labels)
    if len(set(labels)) < wide:
        groups = _again(count, columns, labels)
        even = groups is not None and len({tuple(labels[columns.index(i)] for i in group) for group in groups}) == 1
        begun = groups is not None and _go_alike(groups, dict(zip(columns, labels, strict=True)))
        sure = even or (begun and all(is_period(one.text) for one in pieces))
        if groups and (sure or all(_inside(one, group, reach) for one, group in zip(pieces, groups, strict=True))):
            return groups
        return _each(pieces, columns, reach) if wide == count else _by_labels(pieces, columns, reach, labels)
    if all(is_period(one.text) for one in pieces) and wide > count:
        return _by_place(pieces, columns, reach)
    return _each(pieces, columns, reach)


def _again(count: int, columns: Sequence[int], labels: Sequence[str]) -> list[list[int]] | None:
    """Groups that each begin with the same label, if there are ``count``; no label comes back inside one."""
    starts = [i for i, label in enumerate(labels) if label == labels[0]]
    if len(starts) != count or count == len(labels):
        return None
    groups = [range(a, b) for a, b in pairwise([*starts, len(labels)])]
    if any(len({labels[i] for i in group}) < len(group) for group in groups):
        return None
    return [[columns[i] for i in group] for group in groups]


def _go_alike(groups: Sequence[Sequence[int]], labels: Mapping[int, str]) -> bool:
    """Whether the labels of each group are the first of those of the longest: four quarters, then two."""
    names = [[labels[at] for at in group] for group in groups]
    longest = max(names, key=len)
    return len(longest) > 1 and all(longest[: len(one)] == one for one in names)


def _inside(one: Placed, columns: Sequence[int], reach: Sequence[Reach]) -> bool:
    """Whether the middle of a piece stands over its columns."""
    return 2 * reach[columns[0]][0] <= one.left + one.right <= 2 * reach[columns[-1]][1]


def _each(pieces: Sequence[Placed], columns: Sequence[int], reach: Sequence[Reach]) -> list[list[int]] | None:
    """Every piece stands over one column, no two over the same."""
    over = [[i for i in _over(one, reach) if i in columns] for one in pieces]
    if any(len(places) != 1 for places in over) or len({places[0] for places in over}) != len(over):
        return None
    return over


def _one_over(
    one: Placed, columns: Sequence[int], reach: Sequence[Reach], labels: Sequence[str]
) -> list[list[int]] | None:
    """A lone piece heads all columns that are periods, or that it stands over; else the one it stands over."""
    over = [i for i in _over(one, reach) if i in columns]
    if all(is_period(label) for label in labels) and _aligned(one, columns, reach):
        return [list(columns)]
    if len(over) == 1:
        return [over]
    return [list(columns)] if _aligned(one, columns, reach) else None


def _by_labels(
    pieces: Sequence[Placed], columns: Sequence[int], reach: Sequence[Reach], labels: Sequence[str]
) -> list[list[int]] | None:
    """The one way to cut the columns in groups that each hold no label twice, their pieces over one of them."""
    named = dict(zip(columns, labels, strict=True))
    found = [
        groups
        for groups in _cuts(columns, len(pieces))
        if all(len({named[at] for at in group}) == len(group) for group in groups)
        and all(set(_over(one, reach)) & set(group) for one, group in zip(pieces, groups, strict=True))
    ]
    return found[0] if len(found) == 1 else None


def _cuts(columns: Sequence[int], count: int) -> Iterator[list[list[int]]]:
    """All ways to cut the columns in so many groups; none where they are too many to try."""
    for cuts in combinations(range(1, len(columns)), count - 1) if len(columns) <= _MOST_COLUMNS else ():
        yield [list(columns[a:b]) for a, b in pairwise([0, *cuts, len(columns)])]


def _by_place(pieces: Sequence[Placed], columns: Sequence[int], reach: Sequence[Reach]) -> list[list[int]] | None:
    """The one way to cut the columns in groups over which the pieces stand straight."""
    found = [
        groups
        for groups in _cuts(columns, len(pieces))
        if all(_aligned(one, group, reach) for one, group in zip(pieces, groups, strict=True))
    ]
    return found[0] if len(found) == 1 else None


def _aligned(one: Placed, columns: Sequence[int], reach: Sequence[Reach]) -> bool:
    """Whether a piece begins where its columns begin, or stands in their middle."""
    left, right = reach[columns[0]][0], reach[columns[-1]][1]
    if one.right - one.left == 1 == reach[columns[0]][1] - left:
        return one.left == left  # cells by number: the empty ones stand behind
    return abs(one.left - left) <= _NEAR or abs(one.left + one.right - left - right) <= 2 * _NEAR
