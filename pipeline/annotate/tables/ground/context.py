"""What stands around a table: its caption, the sentence that introduces it, the paragraph above.

Comes in: the lines above the heading.
Goes out: ``Context``: caption, introducing sentence, paragraph; and where the caption begins.
Does not: read the heading itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotate.tables.ground.lines import Line
from pipeline.annotate.tables.ground.words import SCALED, is_stub, words

_NAMED = re.compile(r"(?:Tabel|TABEL)\s+\d+[a-z]?(?:\.\d+)*\s*(?:[.:–-]|$)")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý0-9(‘“])")
_LABEL = re.compile(r"\d{1,2}[.)]\s*|[a-z][.)]\s+|[-–•*]\s+")
_LEADING_LABEL = re.compile(rf"\A(?:{_LABEL.pattern})")
_SOURCE = re.compile(r"\(?[Bb]ron(?:nen)?\b")
_MARKED = re.compile(r"(?:\(?\*{1,3}\)?|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹])\s*[^\W\d_]")  # ``(*) Voorlopige cijfers.``
_ASIDE = re.compile(r"\([^()]*\)")  # ``Opbrengst van de heffing (bedragen in duizend euro)``: no verb
_MOST_LINES = 14
_LONGEST_SCALE = 80
_SCALES = re.compile(  # ``Bedragen in duizend euro.``, ``(in miljoen euro)``, ``* x 1.000 euro``
    r"[(*]*\s*(?:(?:noot|nota|opmerking)\s*:\s*)?(?:(?:alle|deze|de)\s+)*(?:bedragen|cijfers|getallen|kredieten|budgetten|uitgaven)?\s*"
    r"(?:(?:zijn|worden|werden|staan|in\s+de\s+tabel)\s+)*(?:(?:uitgedrukt|weergegeven|vermeld|opgenomen)\s+)?(?:in|x)\s+"
    rf"(?:{SCALED}(?:\s*(?:euro|eur|frank|bef|fr\.?|€))?|euro|k\s?€|k\s?euro?|m\s?€|m\s?euro?)\s*[).*]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Context:
    """``caption`` and ``sentence`` as a reader sees them; ``paragraph`` all lines above, down to the table."""

    caption: str | None
    sentence: str
    paragraph: str


_ANNOUNCES = re.compile(
    r"\b(?:tabel(?:len)?|overzicht(?:en)?|(?:de|het)?\s?volgende\s+(?!jaar|jaren|maand|week|legislatuur)"
    r"|(?:hier)?onderstaande?|hieronder|hierna|hiernavolgende?|hierbij|bijgaande?|als\s+volgt)\b",
    re.IGNORECASE,
)
_SPEAKS_OF = re.compile(
    r"\b(?:verdeeld|verdeling|opsplitsing|opgesplitst|evolutie|cijfers|gegevens|lijst|per\s+\w+|aantal(?:len)?)\b",
    re.IGNORECASE,
)


def announces(sentence: str) -> bool:
    """Whether a sentence above a table names what follows: it ends in a colon, points below, or is a title."""
    return sentence.endswith(":") or is_title(sentence) or _ANNOUNCES.search(sentence) is not None


def introduces(sentence: str) -> bool:
    """Whether a sentence above a table may tell what its cells count: it announces them, or speaks of numbers."""
    return announces(sentence) or _SPEAKS_OF.search(sentence) is not None


def title_of(caption: str | None, sentence: str) -> str | None:
    """The words that name a table: its caption, else the sentence that announces it, else none."""
    return caption or (sentence if sentence and announces(sentence) else None)


def is_title(text: str) -> bool:
    """Whether a line names something: a phrase without a full stop and without a verb."""
    plain = _LEADING_LABEL.sub("", text).rstrip(" :")
    if not plain or plain[-1] in ".;?!,-" or len(plain) > 140 or plain[0].islower():
        return False
    tokens = [token.strip("(),").lower() for token in _ASIDE.sub("", plain).split()]
    return not any(token in words("verb") for token in tokens)


def is_caption(line: Line) -> bool:
    """Whether the line begins a numbered caption: ``Tabel 2a. ...``."""
    return _NAMED.match(line.text) is not None


def is_numbered(text: str) -> bool:
    """Whether a caption or title bears the number of its table."""
    return _NAMED.match(text) is not None or (text.startswith("Tabel ") and is_title(text))


def caption_below(lines: Sequence[Line], end: int, width: int) -> tuple[str, int] | None:
    """The numbered caption right below a table that ends at ``end``, and the index past its last line.

    The source of the table may stand between them.
    """
    at = bisect_left(lines, end, key=lambda line: line.start)
    at += at < len(lines) and is_source(lines[at].text)
    if at == len(lines) or not is_caption(lines[at]) or lines[at].blanks > 2:
        return None
    last = caption_end(lines, at, len(lines), width)
    return _fold(" ".join(line.text for line in lines[at:last])), last


def caption_end(lines: Sequence[Line], at: int, stop: int, width: int) -> int:
    """Index past the last line of the caption from ``at`` on. ``width`` 0: a blank at a line's end shows each fold."""
    end = at + 1
    while end < stop and end - at < 5 and not lines[end].blanks:
        before, line = lines[end - 1], lines[end]
        if line.hollow:
            break
        if before.text.endswith((".", ":")) and not before.folds:
            break
        if is_stub(line.text) and line.text[0].isupper():
            break  # the heading of a table whose caption fills its line
        if not (before.folds or (width and (len(before.text) > 0.8 * width or line.text[0].islower()))):
            break
        end += 1
    return end


def context_of(lines: Sequence[Line], top: int, caption: tuple[int, int] | None, floor: int = 0) -> Context:
    """The context of a table whose heading begins at line ``top``; ``caption`` as indexes of lines.

    Lines before ``floor`` belong to another table.
    """
    named = " ".join(line.text for line in lines[caption[0] : caption[1]]) if caption else None
    before = caption[0] if caption else top
    paragraph = _paragraph(lines, before, floor)
    if not re.search(r"[^\W\d_]", paragraph):
        paragraph = ""
    sentence = _introducing([_fold(_LEADING_LABEL.sub("", one)) for one in _SENTENCE_END.split(paragraph)])
    return Context(_LEADING_LABEL.sub("", _fold(named)) if named else None, sentence, _fold(paragraph))


def _introducing(sentences: Sequence[str]) -> str:
    """The last sentence above a table, if it introduces it; with one beside it that says how amounts are scaled."""
    last = len(sentences) - 1
    if scales(sentences[last]):
        return " ".join(one for one in sentences[max(0, last - 1) :] if one is sentences[last] or introduces(one))
    if not introduces(sentences[last]):
        return ""
    return " ".join(one for one in sentences[max(0, last - 1) :] if one is sentences[last] or scales(one))


def scales(text: str) -> bool:
    """Whether a line or sentence says what all figures of a table are in, and nothing but that, a source or notes."""
    parts = _SENTENCE_END.split(text)
    told = [parts[0], *(one for one in parts[1:] if not _MARKED.match(one))]
    told = [one for one in told if not _SOURCE.match(one)]
    return len(told) == 1 and len(told[0]) <= _LONGEST_SCALE and _SCALES.fullmatch(told[0]) is not None


def is_source(text: str) -> bool:
    """Whether a line below a table tells where its figures come from."""
    return _SOURCE.match(text) is not None


def _paragraph(lines: Sequence[Line], top: int, floor: int) -> str:
    if top - 1 > floor and lines[top - 1].hollow and not lines[top].blanks:
        top -= 1  # the empty cell over the labels, or a line of blanks
    first = top
    while first > floor and top - first < _MOST_LINES:
        if first < top and lines[first].blanks:
            break
        if (first < len(lines) and lines[first].blanks > 2) or lines[first - 1].hollow:
            break
        if first < top and _LABEL.match(lines[first].text):
            break
        first -= 1
    return " ".join(line.text for line in lines[first:top])


def _fold(text: str) -> str:
    return " ".join(re.sub(r"(?<=\w)- (?=(?!en\b|of\b)[a-z])", "", text).split())
