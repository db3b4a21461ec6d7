"""What names a period by itself: ``9 februari 2023``, ``het derde kwartaal van 2022``, ``de voorbije zes jaar``.

Comes in: a sentence in lower case, a place in it, and what relative words lean on (``Context``).
Goes out: ``Nominal``: where the name ends and which days it means.
Does not: read the preposition before it, or search: it reads what begins at the place given.
"""

from __future__ import annotations

from pipeline.annotate.periods import named, pointing
from pipeline.annotate.periods.context import Context, Nominal

_FORMS = named.FORMS + pointing.FORMS


def nominal(sentence: str, at: int, context: Context) -> Nominal | None:
    """The longest name of a period that begins at ``at``."""
    best: Nominal | None = None
    for pattern, read in _FORMS:
        match = pattern.match(sentence, at)
        found = read(match, context) if match else None
        if found is not None and (best is None or found.end > best.end):
            best = found
    return best
