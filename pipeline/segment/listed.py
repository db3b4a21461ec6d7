"""The guests whom a page of the website lists above a hearing, with what they are.

Comes in: lines.
Goes out: how far a list goes, and the names in it with their functions.
Does not: say who speaks (``people`` does).

    Externe sprekers
    An Maes (voorzitter van De Wilg) en Bob Verlinde (directeur van De Els)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.register import fold
from pipeline.segment.labels import has_given_name, is_plain_name, strip_address
from pipeline.segment.lines import Line

_HEAD = frozenset({"Externe sprekers", "Externe spreker"})
_ONE = re.compile(r"(?P<name>[^(),;:.!?]{3,60}) \((?P<of>(?:[^()]|\([^()]*\)){2,120})\)(?:, en |, | en |\Z)")
_OF_HOUSE = re.compile(r"\b(?:vice)?minister\b|volksvertegenwoordiger\b", re.IGNORECASE)


def is_list_head(line: Line) -> bool:
    """Whether the line stands above a list of guests."""
    return line.text in _HEAD


def list_end(lines: Sequence[Line], at: int) -> int:
    """Index behind the last line of the list below its head at ``at``; the next line where none follows."""
    end = at + 1
    while end < len(lines) and _people(lines[end].text):
        end += 1
    return end


def listed_guests(text: str, lines: Sequence[Line]) -> dict[str, tuple[str, str]]:
    """Name and function of all in the lists of a page, by the folded name; who belongs to the house is no guest."""
    found: dict[str, tuple[str, str]] = {}
    for at, line in enumerate(lines if any(head in text for head in _HEAD) else ()):
        if is_list_head(line):
            for below in lines[at + 1 : list_end(lines, at)]:
                found |= {fold(name): (name, of) for name, of in _people(below.text) if not _OF_HOUSE.search(of)}
    return found


def _people(text: str) -> list[tuple[str, str]]:
    """The names and functions that a line consists of; empty where it holds anything else."""
    return list(_each(text)) if "(" in text else []


def _each(text: str) -> Iterator[tuple[str, str]]:
    at, found = 0, []
    while at < len(text):
        match = _ONE.match(text, at)
        name = strip_address(match["name"]) if match else ""
        if match is None or not (is_plain_name(name) and has_given_name(name)):
            return
        found.append((name, match["of"]))
        at = match.end()
    yield from found
