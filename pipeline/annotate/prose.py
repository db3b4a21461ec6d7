"""The quantity engine for prose: from clean text to quantities with their meaning.

Comes in: clean text; the date of the text, against which ``vorig jaar`` is resolved.
Goes out: ``Found`` records in order of their place.
Does not: know raw offsets, tables, speakers or documents. It tokenizes only sentences that hold a candidate.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from pipeline.annotate.draft import Draft
from pipeline.annotate.found import Found
from pipeline.annotate.grammar import drafts
from pipeline.annotate.meaning import quantity
from pipeline.annotate.periods import attach_times
from pipeline.annotate.selection import Antecedents, accepted
from pipeline.annotate.sentences import Sentences
from pipeline.annotate.tokens import Token, tokens

_WORDS = "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig"
_CANDIDATE = re.compile(
    r"[\d½¼¾⅓⅔]"
    rf"|(?<![^\W_])(?:{_WORDS}|één|eén|éen|honderd|duizend|miljoen|miljard"
    r"|half|halve|anderhal|helft|kwart|nul|min[ \n])"
    r"|(?<![^\W_])een(?:en|(?=[ \n](?:op|van[ \n]de)[ \n])|(?=[ \n]\w+(?:de|ste|tal|dozijn|[ \n]op)(?!\w)))"
)


def read(text: str, *, reference: dt.date | None = None) -> tuple[Found, ...]:
    """Every quantity of ``text``, in order, with offsets in ``text``. ``reference``: the text's own date."""
    found: list[Found] = []
    antecedents = Antecedents(text)
    for start, end in _sentences(text):
        cut = tokens(text, start, end)
        for draft in accepted(cut, drafts(cut), antecedents):
            found.append(_found(cut, draft, (start, end)))
    return attach_times(text, found, reference=reference) if found else ()


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Bounds of the sentences that hold a candidate, each once, in order."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter whose lower case is longer would shift every offset
        lowered = "".join(one if len(one.lower()) != 1 else one.lower() for one in text)
    cut = Sentences(text)
    at = 0
    while site := _CANDIDATE.search(lowered, at):
        start, end = cut.around(site.start())
        yield from _pieces(text, start, end)
        at = max(end, site.end())


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch without full stops is read in pieces, so that the work stays linear in the length of the text."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = start + _LONGEST if cut <= start else cut
        yield start, cut
        start = cut + 1
    yield start, end


_LONGEST = 1_200


def _found(cut: list[Token], draft: Draft, sentence: tuple[int, int]) -> Found:
    return Found(cut[draft.first].start, _end(cut, draft), quantity(cut, draft), sentence, draft.rule)


def _end(cut: list[Token], draft: Draft) -> int:
    return cut[draft.last].end
