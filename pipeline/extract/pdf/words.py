"""The words of a page that prints no blanks: pdfium guesses them from the gaps between letters, and is put right here.

Comes in: a ``Line`` of such a page.
Goes out: the same line, its blanks where the letters stand apart by the widths of their type.
Does not: look at pages with blanks of their own, or at a line whose letters all stand apart.

pdfium measures from ink to ink, so that it parts ``1`` from ``.500`` in a type of one width, and joins ``€`` and ``24``
in a narrow one. Here the letters' advance widths are measured, which touch inside a word.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import Any

import pypdfium2.raw as pdfium

from pipeline.extract.pdf.calls import FIRST, NUMBERS, four_floats, get_loose_box
from pipeline.extract.pdf.frame import Line, turned

_SAMPLE = 12  # blanks of a page that are looked at
_APART = 0.17  # of the size of the type: a word space, even in a tight line
_TOGETHER = 0.1
_TOUCHING = 0.06  # farther apart inside a word: the letters are set apart, or their widths are wrong


def prints_blanks(handle: Any, text: str) -> bool:  # noqa: ANN401 - pdfium's own handle
    """Whether the blanks of a page's ``text`` are mostly printed, not guessed by pdfium."""
    at, seen, guessed = text.find(" "), 0, 0
    while at >= 0 and seen < _SAMPLE:
        seen += 1
        guessed += pdfium.FPDFText_IsGenerated(handle, at) == 1
        at = text.find(" ", at + 1)
    return guessed * 2 <= seen


def respaced(handle: Any, line: Line) -> Line:  # noqa: ANN401 - pdfium's own handle
    """``line`` with its blanks by the gaps between the letters' widths."""
    edges = _edges(handle, line)
    letters = [at for at, edge in enumerate(edges) if edge is not None]
    gaps = {
        other: (edges[other][0] - edges[one][1]) / line.size  # type: ignore[index]
        for one, other in pairwise(letters)
    }
    inside = [gap for at, gap in gaps.items() if edges[at - 1] is not None]
    if not inside or abs(median(inside)) > _TOUCHING:
        return line
    kept: list[int | None] = []  # places in the line's text; ``None``: a blank put in
    last = letters[0]
    for at in range(len(line.text)):
        gap = gaps.get(at)
        between = at - last - 1
        if gap is not None and between and gap < _TOGETHER and _are_guessed(handle, line, last + 1, at):
            del kept[-between:]
        elif gap is not None and not between and gap > _APART:
            kept.append(None)
        kept.append(at)
        last = at if edges[at] is not None else last
    if kept == list(range(len(line.text))):
        return line
    text = "".join(" " if at is None else line.text[at] for at in kept)
    return line._replace(text=text, runs=_runs(line, kept))


def _edges(handle: Any, line: Line) -> list[tuple[float, float] | None]:  # noqa: ANN401 - pdfium's own handle
    """Left and right edge of each letter by its width; ``None`` for a blank and for what is not printed."""
    edges: list[tuple[float, float] | None] = []
    get, turns = get_loose_box, line.turns
    for char, letter in enumerate(line.text, line.char):
        if letter == " " or letter.isspace() or not get(handle, char, FIRST):
            edges.append(None)
            continue
        x0, top, x1, bottom = four_floats(NUMBERS)
        if turns:
            x0, _, x1, _ = turned((x0, bottom, x1, top), turns)
        edges.append((x0, x1) if x1 > x0 else None)
    return edges


def _are_guessed(handle: Any, line: Line, start: int, end: int) -> bool:  # noqa: ANN401 - pdfium's own handle
    return all(
        line.text[at] == " " and pdfium.FPDFText_IsGenerated(handle, line.char + at) == 1 for at in range(start, end)
    )


def _runs(line: Line, kept: list[int | None]) -> tuple[tuple[int, int, int], ...]:
    runs: list[tuple[int, int, int]] = []
    for place, at in enumerate(kept):
        if at is None:
            continue
        if runs and place == runs[-1][0] + runs[-1][2] and line.char + at == runs[-1][1] + runs[-1][2]:
            runs[-1] = (*runs[-1][:2], runs[-1][2] + 1)
        else:
            runs.append((place, line.char + at, 1))
    return tuple(runs)
