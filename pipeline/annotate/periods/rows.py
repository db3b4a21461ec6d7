"""Periods named in a row, each by itself: ``op 1 mei 2016 en 2017``, ``in het eerste en tweede kwartaal van 2016``.

Comes in: clean text, the place where the row may begin, the date of the text.
Goes out: the place and the days of each period of the row.
Does not: say which figure is of which period.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.annotate.lexis.lowering import lower
from pipeline.annotate.periods.calendar import Period
from pipeline.annotate.periods.context import Context
from pipeline.annotate.periods.lexicon import ORDINALS, alternation, by_word
from pipeline.annotate.periods.patterns import END, MONTH, RELATIVE_YEAR, YEAR
from pipeline.annotate.periods.phrases import phrase

Member = tuple[int, int, Period]

_OPENING = re.compile(
    rf"(?:{alternation(by_word('preposition', 'preposition of days'))}\s+)?"
    r"(?:(?:respectievelijk|resp\.)\s+)?(?:(?:het|de)\s+)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*,\s*(?:en\s+)?|\s+(?:en(?:\s+respectievelijk)?|respectievelijk)\s+", re.IGNORECASE)
_NOUNS = sorted({one.replace("jaar", form) for one in by_word("school year", "session") for form in ("jaar", "jaren")})
_PIECES = re.compile(
    rf"(?:(?P<part>{alternation(by_word('part'))})\s+)?"
    rf"(?:(?P<ordinal>{alternation(ORDINALS)}){END}(?:\s+(?P<division>kwartaal|trimester|semester|jaarhelft|helft){END})?\s*"
    rf"|(?P<noun>{alternation(_NOUNS)})\s+|(?:(?:begrotings|kalender)?jaren|jaar|maanden|maand)\s+|(?P<day>\d{{1,2}}){END}\s*)?"
    rf"(?P<month>{MONTH}\s*)?(?:van\s+)?(?P<year>{YEAR}(?:[-–/]\d{{2,4}}{END})?|{RELATIVE_YEAR}{END})?",
    re.IGNORECASE,
)
# What a period that only names its year shares with the one before, and what the others share with the one behind.
_SMALLER, _LARGER = ("part", "ordinal", "division", "noun", "day", "month"), ("division", "month", "year")
_NEEDS = {"division": "ordinal", "month": "day"}

Pieces = dict[str, str]


def row(text: str, at: int, taken: Sequence[tuple[int, int]], reference: dt.date | None) -> list[Member]:
    """The periods of the row that begins at ``at``; none where it names but one, or one of them has no days.

    ``taken`` are the places of quantities: no period reaches into one.
    """
    places: list[tuple[int, int]] = []
    pieces: list[Pieces] = []
    opening = _OPENING.match(text, at)
    while opening:
        found = _PIECES.match(text, opening.end())
        if (
            not found
            or not found.group().strip()
            or any(one < found.end() and opening.end() < end for one, end in taken)
        ):
            break
        places.append((opening.end(), opening.end() + len(found.group().rstrip())))
        pieces.append({name: piece.strip() for name, piece in found.groupdict().items() if piece})
        between = _BETWEEN.match(text, places[-1][1])
        opening = _OPENING.match(text, between.end()) if between else None
    periods = [_period(one, reference) for one in _completed(pieces)] if len(pieces) > 1 else []
    known = [one for one in periods if one is not None]
    return [(*place, one) for place, one in zip(places, known, strict=True)] if len(known) == len(places) > 1 else []


def _completed(pieces: Sequence[Pieces]) -> list[Pieces]:
    """Each with what its neighbours say for it."""
    full = [dict(one) for one in pieces]
    for before, one in pairwise(full):
        if set(one) == {"year"}:
            one.update({name: before[name] for name in _SMALLER if name in before})
    for one, behind in reversed(list(pairwise(full))):
        for name in _LARGER:
            if name in behind and name not in one and (name == "year" or _NEEDS[name] in one):
                one[name] = behind[name]
    return full


def _period(pieces: Pieces, reference: dt.date | None) -> Period | None:
    """The days of one; ``None`` where it names no year, or what it names is no period."""
    if (
        "year" not in pieces
        or ("ordinal" in pieces) != ("division" in pieces)
        or ("day" in pieces) > ("month" in pieces)
    ):
        return None
    noun = pieces.get("noun", "").replace("jaren", "jaar")
    words = [pieces.get(name, "") for name in ("part", "ordinal", "division")]
    words += [noun, *(pieces.get(name, "") for name in ("day", "month")), "van" if "division" in pieces else ""]
    written = " ".join(word for word in [*words, pieces["year"]] if word)
    named = phrase(lower(written), 0, Context(reference))
    return named.period if named is not None and named.end == len(written) and named.period.known else None
