"""One sign of who speaks in a paragraph, and what a verb and its subject are in their sentence.

Comes in: clean text.
Goes out: the ``Cue`` record; the bounds of sentences; whether a verb and who stands behind it tell of the sitting.
Does not: look for names (``cues``) or offices (``office_cues``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.segment.report.shapes import CLAUSE
from pipeline.segment.report.words import THEN, Says

_SENTENCE_END = re.compile(  # the stop first, so that the search runs over letters at full speed
    r"[.?!](?<![\s.(][A-Za-z].)(?<!\A[A-Za-z].)(?<!\bnr.)(?<!\bSt.)(?<!\bart.)(?<!\b[dDiI]r.)(?<!\b[pP]rof.)[”’\"')]*\s+(?=[A-ZÀ-Þ‘“'\"(])"
)
_THEN = re.compile(
    rf"(?:{THEN}|(?:Tijdens|Bij|In) (?:de|het|deze|dit|zijn|haar) (?:[a-z]+ )?"
    r"(?:bespreking|tussenkomst|betoog|repliek|uiteenzetting|gedachtewisseling|stemming|antwoord|inleiding|toelichting)"
    r"|Op (?:de|deze|die|zijn|haar) (?:vraag|opmerking)|Namens (?:zijn|haar) fractie)\s"
)
_EARLIER = re.compile(r"Toen|Nadat|Zoals|Omdat|Sinds|Vroeger|Destijds|(?:In|Op) [^,]*\d{4}")
_TAG_ENDS = re.compile(r"(?:\szich)?(?:\s(?:aan|toe|mee|vast|op|in|uit|af|weten))?[.,:](?=\s|\Z)")
Where = Literal["start", "behind verb", "volgens"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of who speaks. ``name`` for a name, ``office`` for words that stand for one, ``domain`` what it is of.

    ``first`` says whether it stands in the first sentence, ``weak`` whether its verb says something only sometimes.
    ``alone`` is false for a subject of several people; ``verb_at`` is the place of the verb behind a name at the start.
    ``past`` is true of a name with a verb in the past: in a report that tells in the present, what was said before.
    ``of_others`` is true of a name of which somebody else says something: ``Jan Voorbeeld vergist zich``.
    ``said`` is true of a verb of saying in the perfect (``heeft geantwoord``); ``perfect`` also of a name of which it
    is told what they have done, and not what they have read or heard.
    ``tag`` is true of a verb and its subject that stand alone at the end of a sentence: ``..., vraagt Jan Voorbeeld.``
    """

    at: int
    where: Where
    first: bool
    name: str | None = None
    office: Says | None = None
    domain: str | None = None
    verb: str | None = None
    weak: bool = False
    alone: bool = True
    verb_at: int | None = None
    past: bool = False
    perfect: bool = False
    said: bool = False
    of_others: bool = False
    tag: bool = False


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Bounds of the sentences of ``text``; the stop of ``nr.`` or of an initial ends none."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def first_end(text: str) -> int:
    """Where the first sentence of ``text`` ends."""
    return next((end for _, end in sentences(text)), 0)


def asks(sentence: str) -> bool:
    """Whether a sentence is a question, in quotation marks or not."""
    return sentence.rstrip("”’\"') \n").endswith("?")


def is_now(text: str, start: int, at: int) -> bool:
    """Whether a verb in the past inside a sentence tells what is said in the sitting: behind ``Daarop`` or a comma."""
    before = text[start:at]
    return _THEN.fullmatch(before) is not None or (before.endswith((", ", ", zo ")) and not _EARLIER.match(before))


def is_tag(text: str, first: int, start: int, end: int, *, ends: str = ".,") -> bool:
    """Whether a verb and its subject stand alone behind what is said, with a particle or not: ``..., weet An Maes.``

    Behind a clause at the beginning of the sentence (``first``) they tell what happens: ``Als het kan, komt An Maes.``
    """
    ended = _TAG_ENDS.match(text, end)
    alone = text.endswith((", ", ", zo "), 0, start) and ended is not None and ended.group()[-1] in ends
    return alone and not CLAUSE.match(text, first)
