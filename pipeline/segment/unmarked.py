"""Finds labels whose colon was forgotten, or printed as another sign, in sittings that print one.

Comes in: the raw text, its visible lines, the lines that have a label, and what the document itself tells of names.
Goes out: ``Candidate`` records that need no further evidence, in order.
Does not: look within a line, or at labels that have their colon (``turns`` does).

``Minister Jan Peeters Dank u, collega.``: behind a name prose goes on with a verb, in small letters. So a paragraph
begins with a label where a full name that is known, with a form of address, an office or a party, stands right before a
capital, and a sentence follows; so with ``De voorzitter`` before words that give the floor or close an item.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from pipeline.segment.labels import Label, is_name, parse_label
from pipeline.segment.lines import Line, opens, paragraph
from pipeline.segment.turns import CHAIR_SAYS, Candidate, Lore

_MAY = re.compile(
    r"^[ \t\f]*(?=De heer |Mevrouw |Minister|Viceminister|De [Vv]oorzit"
    r"|[A-ZÀ-Þ][^:;.!?()\n]{3,70}[ \t]\([^()\n]{1,30}\)[ \t;–—-]{1,4}[A-ZÀ-Þ])",
    re.MULTILINE,
)
_SIGN = r"(?:[ \t]?[;–—]|[ \t]-)?[ \t\u00a0]+"
_BRACKET = re.compile(rf"(?P<label>[A-ZÀ-Þ][^:;.!?()\n]{{3,70}}[ \t]\([^()\n]{{1,30}}\)){_SIGN}(?=[A-ZÀ-Þ])")
_TITLE = re.compile(r"(?:De heer|Mevrouw|(?:Viceminister|Minister)(?:-president)?) (?=[A-ZÀ-Þ])")
_CHAIR = re.compile(rf"(?P<label>De (?:V|v)oorzitt(?:er|ster)){_SIGN}(?=[A-ZÀ-Þ])")
_BEHIND = re.compile(rf"{_SIGN}(?P<next>[A-ZÀ-Þ][\w'’-]*)")
_TOKEN = re.compile(r"[^\s:;,.!?()]+")
_LONGEST = 5  # words of a name
_ENDS = ".!?…)”"
_GOES_ON = frozenset({"Van", "Vanden", "Vander", "Vande"})  # the name of a husband, printed without its hyphen


def unmarked_candidates(text: str, lines: Sequence[Line], taken: Collection[int], lore: Lore) -> list[Candidate]:
    """The labels without a colon that open a paragraph of sentences. ``taken``: lines that have one with a colon."""
    found: list[Candidate] = []
    starts = [line.start for line in lines]
    for match in _MAY.finditer(text):
        at = bisect_left(starts, match.end())
        if at == len(lines) or starts[at] != match.end() or at in taken:
            continue
        line = lines[at]
        end = _end_of_label(line.text, lore) if opens(lines, at) else None
        if end is None or lines[paragraph(lines, at) - 1].text[-1] not in _ENDS:
            continue
        label = parse_label(line.text[: end[0]])
        if label is not None and _is_known(label, lore):
            words = line.start + end[1]
            found.append(Candidate(at, line.start, words, label, paragraph=True, sure=True, said=text[words]))
    return found


def _end_of_label(line: str, lore: Lore) -> tuple[int, int] | None:
    """Where the label that opens ``line`` ends, and where the words behind it begin."""
    if match := _BRACKET.match(line):
        return match.end("label"), match.end()
    if (match := _CHAIR.match(line)) and CHAIR_SAYS.match(line, match.end()):
        return match.end("label"), match.end()
    title = _TITLE.match(line)
    if title is None:
        return None
    ends = [match.end() for match, _ in zip(_TOKEN.finditer(line, title.end()), range(_LONGEST), strict=False)]
    for end in reversed(ends):
        name, behind = line[title.end() : end], _BEHIND.match(line, end)
        if behind is not None and is_name(name) and lore.is_known(name):
            other = behind["next"] in _GOES_ON or lore.is_party(behind["next"])
            return None if other else (end, behind.start("next"))
    return None


def _is_known(label: Label, lore: Lore) -> bool:
    placed = any(map(lore.is_party, label.brackets)) or bool(label.address or label.title)
    return label.kind == "chair" or (label.full and placed and lore.is_known(label.name or ""))
