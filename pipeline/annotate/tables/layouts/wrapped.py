"""Labels of rows over several lines, and lines of words that head a group of rows.

Comes in: the lines of a table in order: a label and its cells, or words alone.
Goes out: ``Strip`` records, one per row, with whole labels.
Does not: find rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.annotate.tables.ground.align import Strip
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.words import words
from pipeline.annotate.tables.layouts.groups import led

Entry = tuple[Piece | None, tuple[Piece, ...]]
LEAST_BELOW = 3  # labels that end below their figures, before any is taken to


def gathered(entries: Sequence[Entry], *, wraps: bool = True) -> list[Strip]:
    """Rows as printed; lines of words between them go to the label above, to the one below, or head a group.

    Where no label ``wraps`` they head a group, or else belong to no row.
    """
    if not wraps:
        return _headed(entries)
    below = _end_below(entries)
    strips: list[Strip] = []
    heads: dict[int, Piece] = {}
    held: list[Piece] = []
    for label, cells in entries:
        if not cells:
            held += [label] if label else []
            continue
        back = 0
        if strips:
            back = len(held) if below else _back(held, label.text if label else "", strips[-1].label or "")
        if back:
            strips.append(_extended(strips.pop(), held[:back]))
        held = held[back:]
        pieces = [*held, label] if label else list(held)
        if len(held) == 1 and label:
            heads[len(strips)] = held[0]
        strips.append(Strip(label_of(pieces), tuple(pieces), cells))
        held = []
    if held and strips:
        strips.append(_extended(strips.pop(), held))
    return with_groups(strips, heads)


def _end_below(entries: Sequence[Entry]) -> bool:
    """Whether labels end below their figures: as many as not do, the last of them too, none begins above the first."""
    if not entries or not entries[0][1] or entries[-1][1]:
        return False
    ending = sum(1 for (_, one), (_, other) in pairwise(entries) if one and not other)
    return ending >= LEAST_BELOW and 2 * ending >= sum(1 for _, cells in entries if cells)


def _headed(entries: Sequence[Entry]) -> list[Strip]:
    """Rows whose labels stand on their own line; a lone line of words right above some may head their group.

    In lower case, below names with capitals, it is the rest of one; so it is behind a hyphen.
    """
    strips: list[Strip] = []
    held: list[Piece] = []
    heads: dict[int, Piece] = {}
    named = all(label.text[0].isupper() for label, cells in entries if label and cells)
    for label, cells in entries:
        cut = bool(strips) and (strips[-1].label or "").endswith("-")
        if strips and label and not cells and not held and (cut or (named and label.text[0].islower())):
            strips.append(_extended(strips.pop(), (label,)))
        elif cells:
            if len(held) == 1 and label:
                heads[len(strips)] = held[0]
            strips.append(Strip(label.text if label else None, (label,) if label else (), cells))
            held = []
        elif label:
            held.append(label)
    result = list(strips)
    for start, end in led(strips, heads, wraps=False) or ():
        for index in range(start, end):
            strip = strips[index]
            whole = label_of((heads[start], *strip.label_pieces))
            result[index] = Strip(whole, strip.label_pieces, strip.cells, _plain(heads[start]))
    return result


def _extended(strip: Strip, held: Sequence[Piece]) -> Strip:
    pieces = (*strip.label_pieces, *held)
    return Strip(label_of(pieces), pieces, strip.cells)


def with_groups(strips: list[Strip], heads: dict[int, Piece]) -> list[Strip]:
    """A line that heads a group is part of all labels of the group."""
    result = list(strips)
    for start, end in led(strips, heads) or ():
        result[start] = replace(strips[start], group=_plain(heads[start]))
        for index in range(start + 1, end):
            pieces = (heads[start], *strips[index].label_pieces)
            result[index] = Strip(
                label_of(pieces), strips[index].label_pieces, strips[index].cells, _plain(heads[start])
            )
    return result


def _plain(head: Piece) -> str:
    """The name of a group, as labels begin with it."""
    return " ".join(head.text.split())


def label_of(pieces: Sequence[Piece]) -> str | None:
    """The label that pieces make together; words broken at a line's end are made whole."""
    label = ""
    for piece in pieces:
        text = " ".join(piece.text.split())
        if label.endswith("-") and text[:1].islower():
            label = label + text if label[:-1].lower() in words("binder") else label[:-1] + text
        elif label.endswith("-"):
            label += text
        else:
            label = f"{label} {text}".strip()
    return label or None


def _back(held: Sequence[Piece], following: str, above: str) -> int:
    """How many of the lines between two rows end the label ``above``: those that go on in lower case.

    So do all that stand behind a word which binds a phrase: ``vanaf`` / ``55 jaar``; or a hyphen: ``Oost-`` / ``Kust``.
    """
    count = 0
    for piece in held:
        is_bound = above.endswith("-") or above.rpartition(" ")[2].lower() in words("binder")
        if not (is_bound or piece.text[:1].islower() or piece.text[:1] in ("(", "&", "+")):
            break
        count, above = count + 1, piece.text
    if count == len(held) and (not following or following[0].islower() or following[0] == "("):
        return 0
    return count
