"""What a name of a period leans on, and what reading one gives.

Comes in: nothing. Goes out: ``Context`` and ``Nominal``.
Does not: read text.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from pipeline.annotate.periods.calendar import Period

Kind = Literal["day", "month", "year", "part of year", "named year", "deictic", "ago", "event", "anaphor"]
Tense = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Context:
    """What relative words lean on.

    ``reference`` is the date of the text; ``anchor`` the period named last before (for ``vier jaar later``);
    ``year`` the year that a day or month without one belongs to, where the other end of a range states it; ``near`` the
    last period before in the same sentence that names its year and lies in it (``in 2005 12, op 30 september 8``);
    ``away``: a whole year other than that of the text was pointed at last (``vorig jaar 12, in april 8``: of which?);
    ``tense`` whether the sentence speaks of what was or of what will be, ``None`` where it does not tell.
    """

    reference: dt.date | None = None
    anchor: Period | None = None
    year: int | None = None
    near: Period | None = None
    away: bool = False
    tense: Tense | None = None


@dataclass(frozen=True, slots=True)
class Nominal:
    """A period named in words. ``bare``: it needs no preposition; ``several``: it joins years, months or days."""

    end: int
    period: Period
    kind: Kind
    bare: bool = False
    several: bool = False
