"""Finds turns that begin in the middle of a line, in texts whose paragraphs have run together.

Comes in: the raw text and its visible lines.
Goes out: ``Candidate`` records for the labels within lines, in order.
Does not: look at labels that open a line (``turns`` does).

``De heer Peeters heeft het woord. Jan Peeters (Groen): ...`` is certain: who is given the floor follows. So is
``De voorzitter:`` before words that give the floor or close an item. Where a text has such places, a minister or a
member by full name with a party or a form of address behind the end of a sentence begins a turn too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.segment.floor import floor_at_end
from pipeline.segment.labels import Label, parse_label, strip_address
from pipeline.segment.lines import Line
from pipeline.segment.turns import Candidate, named_in

_RUNS_ON = re.compile(
    r"(?:[.!?] De voorzit(?:ter|ster)|\bhet woord\. [A-ZÀ-Þ][^\n:.!?]{1,80}(?:\n[^\n:.!?]{1,50})?) ?:"
)
_LABEL = re.compile(
    r"(?<=[.!?…)”\"])[ \t]+"
    r"(?P<label>[A-ZÀ-Þ][^\n:.!?()]{1,70}(?:\n[^\n:.!?()]{1,50})?(?:[ \t\n]\([^()]{1,40}\))?)[ \t]?:[ \t\n]"
)
_CHAIR_SAYS = re.compile(
    r"[^:]{0,200}?\bhet woord\b|[^:.]{0,80}\b(?:is|zijn|wordt) (?:gesloten|afgehandeld|geopend|geschorst)\b"
)
_BEFORE = 160


def inline_candidates(text: str, lines: Sequence[Line]) -> list[Candidate]:
    """The labels within lines of a text that has run together; none in any other text."""
    if not _RUNS_ON.search(text):
        return []
    found = [(one, _is_certain(text, one)) for one in _labels(text, lines)]
    if not any(certain for _, certain in found):
        return []
    return [one for one, certain in found if certain or _is_whole(one.label)]


def _labels(text: str, lines: Sequence[Line]) -> Iterator[Candidate]:
    """Everything within a line that has the shape of a label, behind the end of a sentence."""
    starts = [line.start for line in lines]
    for match in _LABEL.finditer(text):
        label = parse_label(match["label"])
        at = bisect_right(starts, match.start("label")) - 1
        if label is not None and at >= 0 and match.start("label") < lines[at].end:
            yield Candidate(at, match.start("label"), match.end(), label, paragraph=True)


def _is_certain(text: str, one: Candidate) -> bool:
    label = one.label
    if label.kind == "chair":
        return label.name is None and _CHAIR_SAYS.match(text, one.words) is not None
    whom = floor_at_end(" ".join(text[max(0, one.start - _BEFORE) : one.start].split()))
    return bool(whom and label.name and named_in(label.name, strip_address(whom)))


def _is_whole(label: Label) -> bool:
    """Whether a label is more than a surname, and of no person who is merely quoted with a function."""
    return label.full and bool(label.title or label.address or label.brackets) and not label.function
