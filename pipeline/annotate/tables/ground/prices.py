"""Amounts that a label states of the things it counts: what each costs, or the class of amounts that they are of.

Comes in: clean text of one label.
Goes out: the label without them; whether the figures below may be such amounts all the same.
Does not: tell what is counted (``units`` does).
"""

from __future__ import annotations

import re

from pipeline.annotate.tables.ground.words import scale_of

_NUMBER = r"(?!(?:19|20)\d\d(?!\d))\d[\d.,]*"  # ``Uitgaven 2019 euro``: a year
_EUROS = rf"(?:€\s?{_NUMBER}|(?:€\s?)?{_NUMBER}(?:\s(?:miljoen|miljard|mln\.?|mio\.?))?\s?(?:euro(?!\w)|EUR(?!\w)|€))"
_TO = r"\s?(?:[-–]|t\.?e\.?m\.?|t/m|tot(?: en met)?|à|en)\s?[<>≤≥]?\s?"
_BOUNDS = r"(?:[<>≤≥]=?|vanaf|tussen|(?:meer|minder) dan|tot(?: en met)?|onder|boven|hoger dan|lager dan|max\.?|min\.?)"
_AMOUNTS = re.compile(  # what things cost, or a class of amounts: ``(150 euro)``, ``van 53 euro``, ``€ 0 - € 5.000``
    rf"(?<![^\s(])(?P<bound>(?:van\s)?{_BOUNDS}\s?)?(?P<of>van\s|à\s|ad\s|ten belope van\s)?"
    rf"(?:(?:€\s?)?{_NUMBER}(?:\s?€)?{_TO}{_EUROS}|{_EUROS})(?P<open>\s(?:en|of)\s(?:meer|minder|hoger|lager))?(?![^\s),])",
    re.IGNORECASE,
)
_POWER = re.compile(r"(?<!\d)1(?:[. ]?000)+(?![\d.])")


def without_amounts(label: str) -> str:
    """``Boete (150 euro)`` -> ``Boete``; ``(in 1.000 euro)`` is what figures are in, and stays."""
    if ("€" not in label and "eur" not in label.lower()) or scale_of(label) is not None:
        return label
    return " ".join(_AMOUNTS.sub(" ", label).replace("( )", " ").split())


def may_be_amounts(label: str) -> bool:
    """Whether what is paid is bounded (``Subsidies tot 5.000 euro``), or ``(€ 1.000)`` perhaps what figures are in."""
    return any(match["bound"] or match["open"] or _POWER.search(match[0]) for match in _AMOUNTS.finditer(label))
