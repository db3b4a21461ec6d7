"""The words of a page that prints no blanks: pdfium guesses them from the gaps between letters, and is put right here.

Comes in: a ``Line`` of such a page.
Goes out: the same line, its blanks where the letters stand apart by the widths of their type.
Does not: look at pages with blanks of their own, or at a line whose letters all stand apart.

pdfium measures from ink to ink, so that it parts ``1`` from ``.500`` in a type of one width, and joins ``€`` and ``24``
in a narrow one. Here the letters' advance widths are measured, which touch inside a word.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from operator import lt, sub
from statistics import median

from pipeline.extract.pdf.calls import FIRST, NUMBERS, extents, four_floats, get_loose_box, is_generated
from pipeline.extract.pdf.frame import Line, turned

_WORD = re.compile(r"\S+")
_SAMPLE = 12  # blanks of a page that are looked at
_APART = 0.17  # of the size of the type: a word space, even in a tight line
_TOGETHER = 0.1
_SAME = 0.005  # what rounding may do to a word
_STEPS = 50  # sizes in a point: one size is measured a little differently from line to line
_WORDS = 20_000  # remembered
_TOUCHING = 0.06  # farther apart inside a word: the letters are set apart, or their widths are wrong


def prints_blanks(page: ctypes.c_void_p, text: str) -> bool:
    """Whether the blanks of a page's ``text`` are mostly printed, not guessed by pdfium."""
    at, seen, guessed = text.find(" "), 0, 0
    while at >= 0 and seen < _SAMPLE:
        seen += 1
        guessed += is_generated(page, at) == 1
        at = text.find(" ", at + 1)
    return guessed * 2 <= seen


class Respacer:
    """Puts the blanks of a document's lines right.

    It remembers how wide a word was in which it found no gap: one that is as wide again costs the places of its ends.
    """

    def __init__(self) -> None:
        self._widths: dict[tuple[str, int], float] = {}  # by the word and the size of its type

    def respaced(self, page: ctypes.c_void_p, lines: Sequence[Line]) -> list[Line]:
        """``lines`` of ``page`` (the address of a text page) with their blanks by the gaps between letters' widths."""
        words = [[] if line.turns else [found.span() for found in _WORD.finditer(line.text)] for line in lines]
        places = [
            line.char + at
            for line, spans in zip(lines, words, strict=True)
            for start, end in spans
            for at in (start, end - 1)
        ]
        lefts, rights = extents(page, places)
        del lefts[1::2], rights[::2]
        found, at = [], 0
        for line, spans in zip(lines, words, strict=True):
            here = slice(at, at + len(spans))
            at += len(spans)
            is_well = bool(spans) and self._is_well_spaced(page, line, spans, lefts[here], rights[here])
            found.append(line if is_well else _respaced(page, line))
        return found

    def _is_well_spaced(
        self, page: ctypes.c_void_p, line: Line, words: list[tuple[int, int]], lefts: list[float], rights: list[float]
    ) -> bool:
        """Whether pdfium has parted the line's words, with their ends, where they stand apart, and nowhere else."""
        together = _TOGETHER * line.size
        if min(map(sub, lefts[1:], rights), default=together) < together:
            return False
        widths, size, same = self._widths, round(line.size * _STEPS), _SAME * line.size
        for (start, end), left, right in zip(words, lefts, rights, strict=True):
            word = line.text[start:end], size
            if not -same < widths.get(word, inf) - right + left < same:
                if not _is_close(page, line, start, end):
                    return False
                if len(widths) >= _WORDS:
                    widths.clear()
                widths[word] = right - left
        return True


def _is_close(page: ctypes.c_void_p, line: Line, start: int, end: int) -> bool:
    """Whether no two letters of a word stand apart."""
    lefts, rights = extents(page, range(line.char + start, line.char + end))
    if not all(map(lt, lefts, rights)):
        return False
    return max(map(sub, lefts[1:], rights), default=0.0) <= _APART * line.size


def _respaced(page: ctypes.c_void_p, line: Line) -> Line:
    edges = _edges(page, line)
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
        if gap is not None and between and gap < _TOGETHER and _are_guessed(page, line, last + 1, at):
            del kept[-between:]
        elif gap is not None and not between and gap > _APART:
            kept.append(None)
        kept.append(at)
        last = at if edges[at] is not None else last
    if kept == list(range(len(line.text))):
        return line
    text = "".join(" " if at is None else line.text[at] for at in kept)
    return line._replace(text=text, runs=_runs(line, kept))


def _edges(page: ctypes.c_void_p, line: Line) -> list[tuple[float, float] | None]:
    """Left and right edge of each letter by its width; ``None`` for a blank and for what is not printed."""
    edges: list[tuple[float, float] | None] = []
    get, turns = get_loose_box, line.turns
    for char, letter in enumerate(line.text, line.char):
        if letter == " " or letter.isspace() or not get(page, char, FIRST):
            edges.append(None)
            continue
        x0, top, x1, bottom = four_floats(NUMBERS)
        if turns:
            x0, _, x1, _ = turned((x0, bottom, x1, top), turns)
        edges.append((x0, x1) if x1 > x0 else None)
    return edges


def _are_guessed(page: ctypes.c_void_p, line: Line, start: int, end: int) -> bool:
    return all(line.text[at] == " " and is_generated(page, line.char + at) == 1 for at in range(start, end))


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
