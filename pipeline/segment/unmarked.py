"""Finds labels whose colon was forgotten, or printed as another sign, and labels alone on their line, in print.

Comes in: the raw text, its visible lines, the lines that have a label, and what the document itself tells of names.
Goes out: ``Candidate`` records that need no further evidence, in order.
Does not: look within a line, or at labels that have their colon (``turns`` does).

``Minister Jan Peeters Dank u, collega.``: behind a name prose goes on with a verb, in small letters. So a paragraph
begins with a label where a full name that is known, with a form of address, an office or a party, stands right before a
capital, and a sentence follows; so with ``De voorzitter`` before words that give the floor or close an item. A dash is
as good as a colon, and needs as much evidence. A line of its own, ``Jan Peeters (Groen)``, stands between sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from pipeline.segment.labels import Label, is_name, parse_label
from pipeline.segment.lines import Line, opens, paragraph
from pipeline.segment.turns import CHAIR_SAYS, Candidate, Lore, is_shape

_MAY = re.compile(
    r"^[ \t\f]*(?=De heer |Mevrouw |Minister|Viceminister|De [Vv]oorzit"
    r"|[A-ZÀ-Þ][^:;.!?()\n]{3,70}[ \t]\([^()\n]{1,30}\)(?:[ \t;–—-]{1,4}[A-ZÀ-Þ]|(?:,[^\n.;:]{3,60})?[ \t]*$)"
    r"|[A-ZÀ-Þ][^:;!?\n]{3,100}?[ \t.][–—])",
    re.MULTILINE,
)
_SIGN = r"(?:[ \t]?;|[ \t]-)?[ \t\u00a0]+"
_BRACKET = re.compile(rf"(?P<label>[A-ZÀ-Þ][^:;.!?()\n]{{3,70}}[ \t]\([^()\n]{{1,30}}\)){_SIGN}(?=[A-ZÀ-Þ])")
_TITLE = re.compile(r"(?:De heer|Mevrouw|(?:Viceminister|Minister)(?:-president)?) (?=[A-ZÀ-Þ])")
_CHAIR = re.compile(rf"(?P<label>De (?:V|v)oorzitt(?:er|ster)){_SIGN}(?=[A-ZÀ-Þ])")
# In the place of every colon; not the first of two, which set words apart.
_DASHED = re.compile(
    r"(?P<label>[A-ZÀ-Þ][^:;!?\n]{3,100}?)(?:[ \t]|[ \t]?\.[ \t]?)[–—][ \t\u00a0]+(?=[A-ZÀ-Þ\d“‘\"(])"
    r"(?![^\n.:;!?]{0,80}\s[–—]\s)"
)
_BEHIND = re.compile(rf"{_SIGN}(?P<next>[A-ZÀ-Þ][\w'’-]*)")
_TOKEN = re.compile(r"[^\s:;,.!?()]+")
_LONGEST = 5  # words of a name
_ENDS = ".!?…)”"
_QUOTES = '“"‘(0123456789'
_SENTENCE = re.compile(r"[.!?…][)”\"’]?(?:\s|\Z)")
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
        if (alone := _alone(lines, at, taken, lore)) is not None:
            words = lines[at + 1].start
            found.append(Candidate(at, line.start, words, alone, paragraph=True, sure=True, said=text[words]))
            continue
        end = _end_of_label(line.text, lore) if opens(lines, at) else None
        if end is None or lines[paragraph(lines, at) - 1].text[-1] not in _ENDS:
            continue
        label, words = parse_label(line.text[: end[0]]), line.start + end[1]
        known = label is not None and _is_known(label, lore)
        if label is not None and is_shape(label, text, words) and (known or _DASHED.match(line.text)):
            apart = line.gap and lines[at - 1].text[-1] in _ENDS
            found.append(
                Candidate(at, line.start, words, label, paragraph=True, sure=known, apart=apart, said=text[words])
            )
    return found


def _alone(lines: Sequence[Line], at: int, taken: Collection[int], lore: Lore) -> Label | None:
    """The label that fills line ``at``, with a sentence on either side: no entry of a list, no line of broken prose."""
    if not at or at + 1 >= len(lines) or at + 1 in taken or lines[at - 1].text[-1] not in _ENDS:
        return None
    below = lines[at + 1].text
    label, beside = parse_label(lines[at].text), (parse_label(lines[at - 1].text), parse_label(below))
    prose = (below[0].isupper() or below[0] in _QUOTES) and any(
        _SENTENCE.search(line.text) for line in lines[at + 1 : paragraph(lines, at + 1)]
    )
    if label is None or label.kind == "chair" or any(beside) or not (label.full and prose):
        return None
    party = any(map(lore.is_party, label.brackets))
    placed = party or (not label.brackets and (label.title or label.address) and lore.is_known(label.name or ""))
    return label if placed else None


def _end_of_label(line: str, lore: Lore) -> tuple[int, int] | None:
    """Where the label that opens ``line`` ends, and where the words behind it begin."""
    if (match := _DASHED.match(line)) and parse_label(match["label"]) is not None:
        return match.end("label"), match.end()
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
