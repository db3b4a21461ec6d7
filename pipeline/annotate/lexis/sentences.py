"""Cuts clean text into sentences.

Comes in: clean text, where a blank line separates paragraphs and a line feed a label, a row or a heading.
Goes out: ``Sentences``, which tells for an offset the (start, end) of the sentence around it.
Does not: tokenize. It works only around the offsets it is asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.abbreviations import abbreviations
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.clean import FIGURE_ENTRY, PERIOD_LABEL, stripped

_CLOSERS, _BEGINS = r"[\"'”’»)\]]", r"(?=[\"'“‘«(\[]*[A-ZÀ-Ý0-9€–•])"
# One set of characters stands first, so that the search runs over the letters inside words at full speed.
_BREAK = re.compile(
    r"[\s\"'”’»)\].!?](?:"
    rf"(?:(?<=[.!?…]{_CLOSERS}){_CLOSERS}*[^\S\n]+|(?<=[.!?…][^\S\n])[^\S\n]*){_BEGINS}"  # an end, then a beginning
    r"|(?P<lost>(?<=[a-zà-ÿ][.!?])(?=[A-ZÀ-Ý][a-zà-ÿ]))"  # a blank lost behind the full stop
    r"|(?<=\n)\s*|(?<=[^\S\n])[^\S\n]*\n\s*)"
)
_LAST_WORD = re.compile(r"(?<![\w.])[\d_.]*([^\W\d_](?:[\w.]*[^\W_])?)\.\Z")
_LABEL = re.compile(r"\s*[(\[]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\Z")
_ITEM = re.compile(r"(?:[a-z]|[ivx]{1,4})[.)]\s")
_FIGURE_AT_END = re.compile(r": ?(?:€ ?)?\d[\d.,]*(?: ?(?:%|euro|EUR))?[.,;]?\Z")
_OPENING = re.compile(  # a word and what stands behind it and the words that are parts of names: `Van de Velde`
    r"[\"'“‘«(\[]*([A-ZÀ-Ý][^\W\d_]*)\s+(?:(?:de|den|der|het|['’]t|la|le|van|of)\s+)*(\S)"
)
_TERMINAL = ".!?…:;"
_LONGEST = 2_000  # characters: a row of figures without an end is read in stretches, for time grows with the square


class Sentences:
    """The sentences of one text, found paragraph by paragraph when asked for."""

    def __init__(self, text: str) -> None:
        """Takes clean text; nothing is cut yet."""
        self._text = text
        self._paragraph = (0, -1)
        self._starts: tuple[int, ...] = ()

    def around(self, offset: int) -> tuple[int, int]:
        """(start, end) of the sentence that holds ``offset``, without white space at its ends."""
        if not self._paragraph[0] <= offset < self._paragraph[1]:
            start = self._text.rfind("\n\n", 0, offset + 1)
            self._starts = self._cut(0 if start < 0 else start + 2)
            self._paragraph = (self._starts[0], self._starts[-1])
        starts = self._starts
        at = bisect_right(starts, offset) - 1
        return stripped(self._text, starts[max(at, 0)], starts[at + 1] if at + 1 < len(starts) else starts[-1])

    def _cut(self, start: int) -> tuple[int, ...]:
        """Starts of the sentences of the paragraph at ``start``, then the paragraph's end."""
        end = self._text.find("\n\n", start)
        end = len(self._text) if end < 0 else end
        starts = [start]
        for site in _BREAK.finditer(self._text, start, end):
            stop = site.start() if site["lost"] is None else site.end()
            if site.end() < end and self._is_end(starts[-1], stop, site.end()):
                starts.append(site.end())
        return (*self._shortened((*starts, end)), end)

    def _shortened(self, bounds: Sequence[int]) -> Iterator[int]:
        """The starts in ``bounds`` (the last is an end), with more of them in what is too long for a sentence."""
        for start, end in pairwise(bounds):
            at = start
            yield at
            while end - at > _LONGEST:
                blank = self._text.rfind(" ", at + 1, at + _LONGEST)
                at = blank + 1 if blank >= 0 else at + _LONGEST
                yield at

    def _is_end(self, start: int, stop: int, following: int) -> bool:
        text = self._text
        window = text[max(start, stop - 24) : stop]
        if "\n" in text[stop:following]:
            folded = text[following].islower() or text[following] == "%"
            if not folded or text[stop - 1] in _TERMINAL or _ITEM.match(text, following) is not None:
                return True
            if PERIOD_LABEL.match(text, following) is not None:
                return True
            return FIGURE_ENTRY.match(text, following) is not None and _FIGURE_AT_END.search(window) is not None
        if text[stop - 1] != ".":
            return True
        if stop - start < 24 and _LABEL.match(window):
            return False
        word = _LAST_WORD.search(window)
        if word is None or (word.start(1) and window[word.start(1) - 1] in "'’"):  # `kmo’s.`
            return True
        return self._ends_with(word.group(1).lower(), start, stop, following)

    def _ends_with(self, last: str, start: int, stop: int, following: int) -> bool:
        """Whether a sentence may end with the word ``last`` and its full stop, and does."""
        text = self._text
        if last in abbreviations(may_end=False):
            return False
        if last not in abbreviations(may_end=True) and (len(last) > 1 or last.isdigit()):
            return True
        before = text[start : stop - len(last) - 1].rstrip()
        is_label = not before or before[-1] in _TERMINAL  # `a. Het aantal`
        return not is_label and self._opens(following)

    def _opens(self, at: int) -> bool:
        """Whether no name goes on at ``at``, as one may behind an initial or an abbreviation, but a sentence begins."""
        opening = _OPENING.match(self._text, at)
        if opening is None or opening[1].lower() not in lexicon().stop:
            return False
        return opening[2].islower() or opening[2].isdigit()
