"""Page numbers that stand between the rows of a table, where extract could not know them for furniture.

Comes in: the lines of a text.
Goes out: the lines without such numbers; the line behind one bears a seam.
Does not: know other furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.annotate.tables.ground.lines import Line

_NUMBER = re.compile(
    r"[-–]?\s?\d{1,4}\s?[-–]?|\d{1,4}\s?/\s?\d{1,4}|(?:Pagina|pagina|blz\.|p\.)\s?\d{1,4}(?:\s(?:van|/)\s\d{1,4})?"
)
_LONGEST = 20


def without_page_numbers(lines: Sequence[Line]) -> list[Line]:
    """The lines less the numbers that stand alone beside a page break, or set off by a blank line between two rows."""
    return list(_kept(lines))


def _kept(lines: Sequence[Line]) -> Iterator[Line]:
    dropped: Line | None = None
    for index, line in enumerate(lines):
        if (
            dropped is None
            and len(line.text) <= _LONGEST
            and _NUMBER.fullmatch(line.text)
            and _stands_apart(lines, index)
        ):
            dropped = line
            continue
        yield line if dropped is None else replace(line, blanks=line.blanks + dropped.blanks, seam=True)
        dropped = None


def _stands_apart(lines: Sequence[Line], index: int) -> bool:
    if not 0 < index < len(lines) - 1:
        return False
    before, line, after = lines[index - 1 : index + 2]
    if (line.seam and after.blanks) or (after.seam and line.blanks):
        return True
    rows = all(len(one.cells) >= 2 and one.label for one in (before, after))
    return rows and bool(line.blanks or after.blanks or line.seam or after.seam)
