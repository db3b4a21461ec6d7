"""The lines of a text without page furniture: what headings, labels and stage directions are looked for in.

Comes in: the text and the ranges that are hidden (furniture, contents, metadata).
Goes out: ``Line`` records, blank ones left out.
Does not: join or alter anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_CONTENT = re.compile(r"[^\s][^\n\f]*")
_CLOSERS = "\"'”’»)]"
_TERMINAL = ".!?:;…–—■"
_DEMANDS_MORE = re.compile(
    r"\b(?:aan|als|bij|dat|de|die|door|een|en|het|hij|in|is|maar|met|namelijk|of|om|onder|op|over|te|tot|uit|van|voor|"
    r"want|zegt|zei|zij|zoals)\Z"
)
_CELL = r"[(€+<>≤≥−–-]*\d[\d.,]*\)?[ ]?[%€]?\*?"
_ROW = re.compile(  # a figure or what stands for one, and the label before it
    rf"(?![a-zß-ÿ])(?:(?:[^.!?:;]|\.(?=\d))*[^.!?:;,][ \t]+)?(?:{_CELL}|[-–]|n\.?v\.?t\.?)"
)
_LONGEST_ROW = 300  # characters
_ROWS, _LAST_LINES = 2, 4  # of a table: the last of its labels may be broken
_NEAR = 15  # lines
_AMPLE = 0.75  # of the width: letters differ in width, so that full lines differ in length


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line; ``start`` and ``end`` are raw offsets of its first and behind its last visible character.

    ``gap``: a blank line or page furniture stands above it (or nothing at all). ``page``: it opens a page, as far as
    the text shows (a form feed, or the single blank that page breaks leave behind).
    """

    start: int
    end: int
    text: str
    gap: bool
    page: bool

    @property
    def closed(self) -> bool:
        """Whether the line ends as a sentence or a heading clause does."""
        return self.text.rstrip(_CLOSERS)[-1:] in _TERMINAL or self.text[-1:] in ")]”"


def read_lines(text: str, hidden: Iterable[tuple[int, int]] = ()) -> list[Line]:
    """The visible lines of ``text``, in order. ``hidden`` ranges must be sorted; a line that begins in one is out."""
    out = sorted(hidden)
    found: list[Line] = []
    at, last, over = 0, 0, False
    for match in _CONTENT.finditer(text):
        start = match.start()
        while at < len(out) and out[at][1] <= start:
            at += 1
        if at < len(out) and out[at][0] <= start:
            over = True
            continue
        before = text[last:start]
        page = "\f" in before or before.endswith(("\n ", "\n\u00a0"))
        found.append(
            Line(start, start + len(match.group().rstrip()), match.group().rstrip(), _is_gap(before, found, over), page)
        )
        last, over = match.end(), False
    return found


def _is_gap(before: str, found: Sequence[Line], over: bool) -> bool:
    return not found or over or before.count("\n") > 1


def opens(lines: Sequence[Line], at: int) -> bool:
    """Whether a new paragraph, heading or turn may begin at line ``at``: nothing runs on into it from above."""
    line = lines[at]
    return line.gap or at == 0 or lines[at - 1].closed


def is_below_title(lines: Sequence[Line], at: int) -> bool:
    """Whether the line above ``at`` stands by itself though no blank line follows it, as a title does.

    Nothing runs on into it, it is no sentence, and it was left short on purpose: the first word of ``at`` had ample
    room on it, by the widest line near by.
    """
    if at == 0 or not opens(lines, at - 1) or not is_short(lines[at - 1]) or _DEMANDS_MORE.search(lines[at - 1].text):
        return False
    near = max(len(line.text) for line in lines[max(0, at - _NEAR) : at + _NEAR])
    return len(lines[at - 1].text) + 1 + len(lines[at].text.split(" ", 1)[0]) <= _AMPLE * near


def is_below_rows(lines: Sequence[Line], at: int) -> bool:
    """Whether a table ends right above line ``at``, without a blank line: no sentence runs on from its rows."""
    above = lines[max(0, at - _LAST_LINES) : at]
    if not above or _DEMANDS_MORE.search(above[-1].text):
        return False
    return sum(len(line.text) <= _LONGEST_ROW and _ROW.fullmatch(line.text) is not None for line in above) >= _ROWS


def paragraph(lines: Sequence[Line], at: int) -> int:
    """Index behind the last line of the paragraph that line ``at`` is in: up to the next blank line."""
    end = at + 1
    while end < len(lines) and not lines[end].gap:
        end += 1
    return end


def is_short(line: Line) -> bool:
    """Whether a line is a few words without the end of a sentence: a heading, no prose."""
    return len(line.text) <= 90 and line.text[-1] not in '.!?:;…,”’"' and not line.text[0].islower()
