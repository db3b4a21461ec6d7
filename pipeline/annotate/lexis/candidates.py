"""Finds in clean text the places where a quantity may stand, quickly: only sentences around them are tokenized.

Comes in: clean text.
Goes out: offsets of digits and number words, in order; dates, addresses and plain years are passed over.
Does not: read a number. A place that is found may hold none; a place that is passed over holds none.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.lookalikes import GUARDS
from pipeline.annotate.lexis.lowering import lower
from pipeline.annotate.lexis.tokens import may_begin_number
from pipeline.annotate.lexis.words import part, tally

_WORDS = "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig"
# One set of characters stands first, so that the search runs over the letters inside words at full speed.
_PLACE = re.compile(
    r"[\d½¼¾⅓⅔\W](?:(?<=[\d½¼¾⅓⅔])(?<![^\W_].)(?<![^\W\d_]-.)"
    rf"|(?<=\W)(?P<word>{_WORDS}|één|eén|éen|honderd|duizend|miljoen|miljard"
    r"|half|halve|anderhal|helft|kwart|nul|min(?=[ \n])"
    r"|een(?:en|(?:derde|vierde|vijfde|zesde)n?(?!\w)"
    r"|(?=[ \n](?:op|van[ \n]de)[ \n])|(?=[ \n]\w+(?:de|ste|tal|dozijn|[ \n]op)(?!\w)))))"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*")
_BEHIND_EEN = re.compile(r"[ \n](\w+)(?:[ \n](op)(?!\w))?")
# A year of our time that ends its phrase; 2000 may be a round number.
_PLAIN_YEAR = re.compile(r"(?:19[5-9]\d|20(?:0[1-9]|[1-3]\d|4[0-5]))(?:(?=[.;:)?!](?:\s|\Z))|[ \n](?=([^\W\d_]+)))")
_GOING_ON = frozenset({"tot", "à", "a", "en", "of", "naar"})


class Candidates:
    """The places of one text."""

    def __init__(self, text: str) -> None:
        """Takes clean text."""
        self._lowered = " " + lower(text)  # a word at the very start has something before it too

    def next(self, at: int) -> int | None:
        """Offset in the text of the first place at or behind ``at``, ``None`` where there is none."""
        search_from = at
        while site := _PLACE.search(self._lowered, search_from):
            place = site.start() if site["word"] else site.start() - 1
            passed = self._passed(site) if place >= at else site.end()
            if passed is None:
                return place
            search_from = passed
        return None

    def _passed(self, site: re.Match[str]) -> int | None:
        """Where to go on when ``site`` surely holds no quantity, ``None`` where it may hold one."""
        lowered, start = self._lowered, site.start()
        if site["word"]:
            return None if self._counts(site["word"], start + 1) else site.end()
        year = _PLAIN_YEAR.match(lowered, start)
        if year and (year[1] is None or (year[1] in lexicon().stop and year[1] not in _GOING_ON)):
            return year.end() - 1
        guard = GUARDS.match(lowered, start)
        return guard.end() - 1 if guard else None

    def _counts(self, begins: str, start: int) -> bool:
        """Whether the word at ``start`` can begin a number; ``een`` only with the word behind it."""
        if begins != "een":
            word = _WORD.match(self._lowered, start)
            return word is not None and may_begin_number(word[0])
        behind = _BEHIND_EEN.match(self._lowered, start + len(begins))
        if behind is None:
            return False
        following = behind[1]
        return (
            behind[2] is not None
            or following in {"op", "van", "dozijn"}
            or part(following) is not None
            or tally(following) is not None
        )
