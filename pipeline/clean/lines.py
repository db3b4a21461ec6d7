"""Line breaks that mean something, and sentences that go on over a gap.

Comes in: the raw text, and where a break stands in it.
Goes out: whether the line break stays (a list label, a row of a table, a heading), whether the sentence goes on.
Does not: judge hyphens.
"""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.months import ANY_MONTH

_LIST_LABEL = re.compile(r"(?:\d{1,2}[.)](?!\d)|\(?[a-z]\)|\(?[ivx]{1,4}\)|[-–−•*·▪○][ \t])")
_INDENTED_LABEL = re.compile(rf"[ \t]*(?:{_LIST_LABEL.pattern}[ \t]*)?")
_NUMERIC_ROW = re.compile(r"(?:[-–+€%.,\s*#]*\d)+[-–+€%.,\s*]*\Z")
_CELLS_AT_END = re.compile(r"(?:(?<!\S)[-+€]?\d[\d.,]*%?\**[ \t]*){2,}\Z")
_LAST_FIGURE = re.compile(r"[€(]?[ ]?\d[\d.,]*%?[)]?[.?!](?=\Z|\s+[^\Wa-zà-ÿ])")
_SIGNED = re.compile(r"[-–−] ?\d[\d.,]*(?: ?%| [^\W\d_])")
_ASKS_FOR_FIGURE = re.compile(
    r"(?<!\w)(?:aan|circa|dan|door|er|in|met|naar|om|ongeveer|op|sinds|slechts|tegen|tot|van|vanaf|zo['’]n|zowat)\Z"
)
_YEAR = r"(?:19[5-9]|20[0-5])\d"
_PART = r"(?:eerste|tweede|derde|vierde|[1-4](?:e|ste|de)?) (?:kwartaal|semester|trimester|jaarhelft|helft)(?: van)?"
# The period that heads a line of its own: ``2014: 57 korven``, ``Schooljaar 2014-2015: 41``.
PERIOD_LABEL = re.compile(
    rf"(?:(?:begin|eind|in|op|per|sinds|tot|vanaf|voor) )?(?:het )?(?:[^\W\d_]*jaar |periode )?"
    rf"(?:(?:\d{{1,2}} )?(?:{ANY_MONTH}) |(?:{_PART}|[kqst][1-4]) )?"
    rf"{_YEAR}(?: ?[-/–] ?(?:{_YEAR}|\d\d))?(?: [kqst][1-4])?(?: \([^()\n]{{1,30}}\))? ?: ",
    re.IGNORECASE,
)
# A line that is a label and its figure, as lists have them one below the other: ``mannen: 12``, ``huur: 4.500 euro;``.
FIGURE_ENTRY = re.compile(
    r"(?:[-–•*]\s+)?[^\W\d_][^\n:.;?!]{0,60} ?:[ \t]*"
    r"(?:€ ?)?\d[\d.,]*(?<![.,])(?: ?(?:%|euro|EUR))?[.,;]?(?=\s*(?:\n|\Z))"
)
# The same with more behind it: ``Gent: 45 dossiers, toegekend 123.000``.
_OPENS_ENTRY = re.compile(r"[^\W\d_][^\n:.;?!]{0,60} ?:[ \t]*(?!\d{1,2}[.)](?!\d))(?:€ ?)?\d")
_READS_ON = re.compile(
    r"(?<!\w)(?:de|en|het|in|of|om|op|sinds|tegen|tot|van|vanaf|voor|[^\W\d_]*jaar)\Z", re.IGNORECASE
)
_ENTRY = re.compile(r"[^\s.,;:]{1,12} {2,}[(]?[^\W\d_]\S*(?: \S+)*\Z")  # ESR  Europees Stelsel van Rekeningen
_LONG_LINE = 1_000  # a paragraph on one line, as in texts that were never set on pages
_TERMINAL = ".!?:;…"
_CLOSERS = "\"'”’»)]"


class Lines:
    """Judges the breaks of one raw text by the lines around them, and by how wide its lines are."""

    def __init__(self, raw: str) -> None:
        self._raw = raw

    @cached_property
    def _width(self) -> int:
        lengths = sorted(len(line) for line in self._raw.splitlines() if line.strip())
        return lengths[int(len(lengths) * 0.8)] if lengths else 0

    def continues(self, start: int, end: int, *, seam: bool) -> bool:
        """Whether the sentence goes on over a blank line; ``seam``: over a page end, or furniture that was left out."""
        before = self._raw[start - 1]
        at = start - 1
        while at > 0 and self._raw[at] in _CLOSERS:
            at -= 1
        if self._raw[at] in _TERMINAL:
            return False
        after = self._raw[end]
        line = self._raw[self._raw.rfind("\n", 0, start) + 1 : start]
        if after.isupper() and before.islower() and len(line) < 0.5 * self._width:
            return False
        if after.islower():
            return True
        return seam and (before == "," or before.islower() or before.isdigit()) and not self._begins_row(line, end)

    def _begins_row(self, line: str, end: int) -> bool:
        """Whether a list item begins at ``end``, or a row of figures stands there or in ``line`` before it."""
        if _LIST_LABEL.match(self._raw, end):
            return True
        stop = self._raw.find("\n", end)
        following = self._raw[end : stop if stop >= 0 else len(self._raw)].strip()
        return any(_NUMERIC_ROW.match(one) or _CELLS_AT_END.search(one) for one in (line.strip(), following))

    def is_hard(self, start: int, end: int) -> bool:
        """Whether the break between two lines stays: the one behind it, or the one before, stands for itself."""
        raw = self._raw
        line_start = raw.rfind("\n", 0, start) + 1
        line_end = raw.find("\n", end)
        line, following = raw[line_start:start].strip(), raw[end : line_end if line_end >= 0 else len(raw)].strip()
        if not line or not following:
            return True
        if len(line) > _LONG_LINE or len(following) > _LONG_LINE:
            return not following[0].islower()
        goes_on = self._is_figure(line, following, line_end)
        if not goes_on and (
            self._begins_line(following, line_start, start, line_end) or self._is_listed(line, following)
        ):
            return True
        if goes_on or following[0].islower() or following[0] == "%" or line[-1] in ",=(-/–€":
            return False
        if _NUMERIC_ROW.match(following) or _NUMERIC_ROW.match(line):
            return not line[-1].islower() or not line[0].islower()
        if _CELLS_AT_END.search(following) and (_CELLS_AT_END.search(line) or len(line) < 0.75 * self._width):
            return True
        if _CELLS_AT_END.search(line) and len(line) < 0.75 * self._width:
            return True
        ends = line.rstrip(_CLOSERS)[-1:] in _TERMINAL
        if line[0].islower():  # the last line of a paragraph; an abbreviation ends no sentence
            return ends and len(line) < 0.75 * self._width and following[0].isupper() and len(line.split()[-1]) > 5
        return len(line) < (0.75 if ends else 0.55) * self._width

    def _is_figure(self, line: str, following: str, line_end: int) -> bool:
        """Whether a sentence goes on with a figure that looks like a label or a row: ``om`` / ``35.``.

        A word that asks for a figure stands before it, or a full line above it, alone on a last line.
        """
        if not (line[-1].islower() or line[-1] == ","):
            return False
        figure = _LAST_FIGURE.match(following)
        if figure is None and _SIGNED.match(following) is None:
            return False
        if _ASKS_FOR_FIGURE.search(line, max(0, len(line) - 20)):
            return True
        below = self._raw[line_end + 1 : line_end + 2] if line_end >= 0 else ""
        alone = figure is not None and figure.end() == len(following) and not below.strip()
        return alone and len(line) >= 0.75 * self._width

    def _is_listed(self, line: str, following: str) -> bool:
        """Whether two lines are a label and its figure each, or cells between semicolons; or a list ends."""
        if (parts := line.count(";")) > 1 and parts == following.count(";"):
            return True
        if ":" not in line:
            return False
        label = _INDENTED_LABEL.match(line)
        at = label.end() if label else 0  # `2. Gent: 45.000` opens a list within an item
        if _OPENS_ENTRY.match(following) and (_OPENS_ENTRY.match(line, at) or line[-1] == ":"):
            return True
        entry = FIGURE_ENTRY.match(line, at) is not None
        if FIGURE_ENTRY.match(following) and (entry or line[-1] == ":"):
            return True
        return entry and following[0].isupper() and len(line) < 0.55 * self._width

    def _begins_line(self, following: str, line_start: int, start: int, line_end: int) -> bool:
        """Whether ``following`` begins as lines alone begin: with the label of an item or an entry, with a period."""
        if _LIST_LABEL.match(following):
            return True
        if "  " in following and self._is_entry(self._raw[line_start:start].strip(), following, line_end):
            return True
        return (
            ": " in following
            and PERIOD_LABEL.match(following) is not None
            and self._in_series(line_start, start, line_end)
        )

    def _in_series(self, line_start: int, start: int, line_end: int) -> bool:
        """Whether a line that begins with a period is one of several, or what stands before it has ended."""
        raw = self._raw
        if self._has_period(line_start):
            return True
        line = raw[line_start:start].rstrip()
        if _READS_ON.search(line, max(0, len(line) - 20)):
            return False
        if line.rstrip(_CLOSERS)[-1:] in _TERMINAL or (line_end >= 0 and self._has_period(line_end + 1)):
            return True
        above = raw.rfind("\n", 0, max(line_start - 1, 0)) + 1  # its line may be the second of the one before
        return self._has_period(above)

    def _has_period(self, at: int) -> bool:
        """Whether the line at ``at`` begins with a period and a colon, be it behind a list label."""
        label = _INDENTED_LABEL.match(self._raw, at)
        return PERIOD_LABEL.match(self._raw, label.end() if label else at) is not None

    def _is_entry(self, line: str, following: str, line_end: int) -> bool:
        """Whether ``following`` is an entry of a list of abbreviations: two entries stand one after the other."""
        if not _ENTRY.match(following):
            return False
        stop = self._raw.find("\n", line_end + 1, line_end + _LONG_LINE) if line_end >= 0 else -1
        return bool(_ENTRY.match(line) or (stop >= 0 and _ENTRY.match(self._raw[line_end + 1 : stop].strip())))
