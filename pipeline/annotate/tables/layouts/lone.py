"""Lines of one cell each: what such a line holds, and labels that share their line with the first figure set apart.

Comes in: the lines of a text.
Goes out: the lines, parted; yes or no for one line.
Does not: find tables (``stacked``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.annotate.tables.ground.lines import Line, is_closed, is_prose
from pipeline.annotate.tables.ground.words import is_period

SHORT = 48
_IN_SENTENCE = re.compile(r"[.:;?!]\s")


def is_plain(line: Line) -> bool:
    """Whether a line holds words alone."""
    return not line.hollow and not line.cells and len(line.text) <= SHORT and not is_closed(line.text)


def parted(lines: Sequence[Line], text: str) -> tuple[list[Line], list[int]]:
    """The lines, with a label that shares its line with its first cell set apart; and where each came from."""
    result: list[Line] = []
    origin: list[int] = []
    for index, line in enumerate(lines):
        if len(line.text) <= SHORT and _alone(lines, index + 1) and _is_mixed(line):
            piece, cell = line.label_piece, line.cells[0]
            result.append(Line(text[piece.start : piece.end], piece.start, piece.end, line.blanks, line.seam, False))
            result.append(Line(text[cell.start : line.end], cell.start, line.end, 0, False, line.folds))
            origin += [index, index]
            continue
        result.append(line)
        origin.append(index)
    return result, origin


def _is_mixed(line: Line) -> bool:
    """Whether the line is a label and a cell, and no end of a sentence."""
    if line.separated or not line.cells or not line.label:
        return False
    return not is_prose(line.label) and not _IN_SENTENCE.search(line.text)


def _alone(lines: Sequence[Line], index: int) -> bool:
    """Whether the line is one figure and nothing else."""
    return (
        index < len(lines) and is_lone_value(lines[index]) and len(lines[index].cells) == 1 and not lines[index].blanks
    )


def is_lone_value(line: Line) -> bool:
    """Whether a line holds figures, periods or empty marks alone."""
    return bool(line.cells) and not line.label and not line.hollow


def is_lone_period(line: Line) -> bool:
    """Whether a line is one period and nothing else."""
    return is_lone_value(line) and len(line.cells) == 1 and is_period(line.cells[0].text)
