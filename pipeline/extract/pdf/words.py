"""The words of a page that prints no blanks: pdfium guesses them from the gaps between letters, and is put right here.

Comes in: a ``Line`` of such a page.
Goes out: the same line, its blanks where the letters stand apart by the widths of their type.
Does not: look at pages with blanks of their own, or at a line whose letters all stand apart.

pdfium measures from ink to ink, so that it parts ``1`` from ``.500`` in a type of one width, and joins ``€`` and ``24``
in a narrow one. Here the letters' advance widths are measured, which touch inside a word.
"""

from __future__ import annotations

from typing import Any

import pypdfium2.raw as pdfium

from pipeline.extract.pdf.frame import Line, turned

_SAMPLE = 12  # blanks of a page that are looked at
_APART = 0.17  # of the size of the type: a word space, even in a tight line
_TOGETHER = 0.1
_FEW = 4  # one change in so many characters: more, and the letters are set apart or their widths are wrong


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
    edges = [_edges(handle, line, at) for at in range(len(line.text))]
    kept: list[int | None] = []  # places in the line's text; ``None``: a blank put in
    changes, last = 0, None
    for at, edge in enumerate(edges):
        if edge is None:
            kept.append(at)
            continue
        if last is not None:
            gap, between = (edge[0] - edges[last][1]) / line.size, at - last - 1  # type: ignore[index]
            if between and gap < _TOGETHER and all(_is_guessed(handle, line, one) for one in range(last + 1, at)):
                del kept[-between:]
                changes += 1
            elif not between and gap > _APART:
                kept.append(None)
                changes += 1
        kept.append(at)
        last = at
    if not changes or changes * _FEW > len(line.text):
        return line
    text = "".join(" " if at is None else line.text[at] for at in kept)
    return line._replace(text=text, runs=_runs(line, kept))


def _edges(handle: Any, line: Line, at: int) -> tuple[float, float] | None:  # noqa: ANN401 - pdfium's own handle
    """Left and right edge of a letter by its width; ``None`` for a blank and for what is not printed."""
    if line.text[at].isspace():
        return None
    box = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(handle, line.char + at, box):
        return None
    x0, _, x1, _ = turned((box.left, box.bottom, box.right, box.top), line.turns)
    return (x0, x1) if x1 > x0 else None


def _is_guessed(handle: Any, line: Line, at: int) -> bool:  # noqa: ANN401 - pdfium's own handle
    return line.text[at] == " " and pdfium.FPDFText_IsGenerated(handle, line.char + at) == 1


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
