"""Line ends put back into documents that stand on one line, as exports to a table of texts leave them.

Comes in: a text with line feeds.
Goes out: the same text, as long as it was, with line feeds for the blanks that were line ends, and bounds of what was
rows of a table.
Does not: touch a line that is not far longer than a heading.

    written     a written question since 2010    blocks    headings with the names that go with them
    bulletin    many of them, before             parts     the line ends in and between them
    sitting     what is said in a sitting        cells     rows of a table that nothing puts together again
    words       classes of words: ``rules/relined.toml``
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.relined.bulletin import bulletin_blocks
from pipeline.extract.relined.cells import loose_cells
from pipeline.extract.relined.parts import line_ends
from pipeline.extract.relined.sitting import sitting_line_ends
from pipeline.extract.relined.written import written_blocks

__all__ = ["Relined", "relined"]

_BROKEN_WORD = re.compile(r"(?<=[^\W\d_]-) (?=[a-zß-ÿ])(?!(?:en|of|tot|noch|maar|als|dan) )")  # but for `boven- en`
_LONG_LINE = re.compile(r"[^\n\f]{300,}")  # no heading is on so long a line


@dataclass(frozen=True, slots=True)
class Relined:
    """A text with its line ends, and bounds of what was rows of a table in it."""

    text: str
    cells: tuple[tuple[int, int], ...]


def relined(text: str) -> Relined | None:
    """``text`` with its line ends; ``None`` where no line is so long and has headings or turns within it."""
    letters: list[str] = []
    cells: list[tuple[int, int]] = []
    for long in _LONG_LINE.finditer(text):
        line = long.group()
        blocks = [*written_blocks(line)] or [*bulletin_blocks(line)]
        found = {*line_ends(line, blocks)} or {*sitting_line_ends(line)}
        ends = [at for at in found if line[at].isspace()]
        if ends:
            ends = sorted({*ends, *(one.start() for one in _BROKEN_WORD.finditer(line))})
            letters = letters or list(text)
            for at in ends:
                letters[long.start() + at] = "\n"
            for start, end in pairwise([-1, *ends, len(line)]):
                begin = long.start() + start + 1
                cells += [(begin + a, begin + b) for a, b in loose_cells(line[start + 1 : end])]
    return Relined("".join(letters), tuple(cells)) if letters else None
