"""What stands above a fetched text: a preamble of ``key: value`` lines, or the website's own words.

Comes in: a text.
Goes out: ``Metadata`` and the marks of kind ``metadata`` over the lines it was read from.
Does not: read a document's own heading (``datum: 17 oktober 2024`` under ``SCHRIFTELIJKE VRAAG``): segment does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.extract.metadata import field_of, merge, read_flat
from pipeline.records import Mark, Metadata

_KEY = re.compile(r"([A-Za-z][A-Za-z _'’-]{1,20}):[ \t]*(.*)")
_URL = re.compile(r"https?://\S+\Z")
_MEETING = re.compile(r"Report meeting\b[ \t]*(.*)|Verslag vergadering\b[ \t]*(.*)", re.IGNORECASE)
_CHROME = re.compile(
    r"U bent hier|Report|Verslag(?: van de vergadering)?|Home|Kruimelpad|Overslaan en naar de inhoud gaan"
)
_CORE = frozenset({"title", "themes", "source_url", "page_url", "language", "parliament_id"})
_MAX_CONTINUATION = 8
_MAX_LINES = 60


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Preamble:
    """What the lines above a text say, and where they stand."""

    metadata: Metadata
    marks: tuple[Mark, ...]


def read_preamble(text: str) -> Preamble:
    """The preamble of ``text`` and the words of the website below it; both may be missing."""
    lines = _head(text)
    used, metadata, marks = _keys(lines)
    below, chrome, chrome_marks = _chrome(lines[used:])
    return Preamble(merge(metadata, below) if chrome else metadata, (*marks, *chrome_marks))


def _head(text: str) -> list[_Line]:
    found: list[_Line] = []
    at = 0
    while at < len(text) and len(found) < _MAX_LINES:
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop]
        if line.strip():
            lead = len(line) - len(line.lstrip())
            found.append(_Line(at + lead, at + len(line.rstrip()), line.strip()))
        at = stop + 1
    return found


def _keys(lines: list[_Line]) -> tuple[int, Metadata, tuple[Mark, ...]]:
    """Lines used, what they state, and their mark. An address, or title and themes, make a preamble."""
    entries: list[tuple[str, list[str]]] = []
    used = 0
    for at, line in enumerate(lines):
        key = _known_key(line)
        if key is None:
            if at - used >= _MAX_CONTINUATION or not entries:
                break
            continue
        for between in lines[used:at]:
            entries[-1][1].append(between.text)
        entries.append((key[0], [key[1]] if key[1] else []))
        used = at + 1
    addresses = any(_URL.match(value) for _, values in entries for value in values)
    if not (addresses or {"title", "themes"} <= {field_of(key) for key, _ in entries}):
        return 0, Metadata(), ()
    metadata, _ = read_flat(((key, _joined(key, values)) for key, values in entries), origin="the preamble")
    return used, metadata, (Mark("metadata", lines[0].start, lines[used - 1].end),)


def _known_key(line: _Line) -> tuple[str, str] | None:
    """A Dutch key such as ``datum:`` may be the document's own: beside the core only a field's own name counts."""
    found = _KEY.fullmatch(line.text)
    field = field_of(found.group(1)) if found else None
    if found is None or field is None or not (field in _CORE or found.group(1) == field):
        return None
    return found.group(1), found.group(2)


def _joined(key: str, values: list[str]) -> str | list[str]:
    if field_of(key) == "themes":
        return [part for value in values for part in value.split(";")]
    return " ".join(values)


def _chrome(lines: list[_Line]) -> tuple[Metadata, bool, tuple[Mark, ...]]:
    """The website's own words at the top of a saved page, up to the first line that is the document's."""
    marks: list[Mark] = []
    committee: str | None = None
    for line in lines:
        meeting = _MEETING.fullmatch(line.text)
        if meeting is None and _CHROME.fullmatch(line.text) is None:
            break
        if meeting and committee is None:
            committee = meeting.group(1) or meeting.group(2) or None
        marks.append(Mark("metadata", line.start, line.end))
    return Metadata(committee=committee), bool(marks), tuple(marks)
