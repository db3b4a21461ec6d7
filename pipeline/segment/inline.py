"""Finds turns that begin in the middle of a line, in texts whose paragraphs have run together.

Comes in: the raw text and its visible lines.
Goes out: ``Candidate`` records for the labels within lines, in order.
Does not: look at labels that open a line (``turns`` does).

``De heer Peeters heeft het woord. Jan Peeters (Groen): ...`` is certain: who is given the floor follows. So is
``De voorzitter:`` before words that give the floor or close an item. Where a text has such places, a minister or a
member by full name with a party or a form of address behind the end of a sentence begins a turn too; in any text, where
a salutation follows the label as it opens turns, and the sentence above it quotes nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.segment.floor import floor_at_end
from pipeline.segment.labels import Label, ends_in_honorific, parse_label, strip_address
from pipeline.segment.lines import Line
from pipeline.segment.turns import CHAIR_SAYS, Candidate, named_in

_RUNS_ON = re.compile(
    r"(?:[.!?] De voorzit(?:ter|ster)|\bhet woord\. [A-ZÀ-Þ][^\n:.!?]{1,80}(?:\n[^\n:.!?]{1,50})?) ?:"
)
_LABEL = re.compile(
    r"(?<=[.!?…)”\"])[ \t]+"
    r"(?P<label>[A-ZÀ-Þ][^\n:.!?()]{1,70}(?:\n[^\n:.!?()]{1,50})?(?:[ \t\n]\([^()]{1,40}\))?)[ \t]?:[ \t\n]"
)
_BEFORE = 160
_WORDS = (
    r"(?:Dank u\b|Bedankt\b|Ik dank\b|(?:Mijnheer|Mevrouw|Meneer|Geachte) |"
    r"(?:Voorzitter|Collega[’']s?|(?:Viceminister|Minister)(?:-president)?)[ ,])"
)
_SALUTES, _COLON = re.compile(_WORDS), re.compile(rf":[ \t\n]{_WORDS}")
_ENDED = re.compile(r"[.!?…)”\"][ \t]+[A-ZÀ-Þ][^:.!?]{1,130}\Z")
_QUOTES = re.compile(
    r"\b(?:cit\w+|lees|las|lezen|luid\w+|antwoord\w*|zei\w*|zegt|sta(?:at|an|nd)|schr\w+|verslag\w*|volg\w*|quot\w+|woorden)\b"
    r"[^.?!…]*.{1,3}\Z"
)


def inline_candidates(text: str, lines: Sequence[Line]) -> list[Candidate]:
    """The labels within lines of a text that has run together; in any other text those that salute."""
    runs_on = _RUNS_ON.search(text) is not None
    if not runs_on and not _salutes_within(text):
        return []
    found = [(one, _is_certain(text, one)) for one in _labels(text, lines)]
    runs_on = runs_on and any(certain for _, certain in found)
    return [
        one
        for one, certain in found
        if (runs_on and certain) or (_is_whole(one.label) and (runs_on or _is_saluted(text, one)))
    ]


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
        return label.name is None and CHAIR_SAYS.match(text, one.words) is not None
    whom = floor_at_end(" ".join(text[max(0, one.start - _BEFORE) : one.start].split()))
    return bool(whom and label.name and named_in(label.name, strip_address(whom)))


def _salutes_within(text: str) -> bool:
    """Whether a salutation follows a colon, and the end of a sentence stands before what may be a label there."""
    starts = (match.start() for match in _COLON.finditer(text))
    return any(_ENDED.search(text, max(0, at - _BEFORE), at) is not None for at in starts)


def _is_saluted(text: str, one: Candidate) -> bool:
    """Whether the words behind a label are those that open a turn, and those above it announce no quotation."""
    above = text[max(0, one.start - _BEFORE) : one.start].rstrip()
    opens = _SALUTES.match(text, one.words) is not None and not ends_in_honorific(above)
    return opens and _QUOTES.search(above) is None


def _is_whole(label: Label) -> bool:
    """Whether a label is more than a surname, and of no person who is merely quoted with a function."""
    return label.full and bool(label.title or label.address or label.brackets) and not label.function
