"""What the quantity engine finds in clean text: one quantity with its place.

Comes in: nothing.
Goes out: ``Found``, whose offsets count characters of the clean text that was read.
Does not: know raw offsets; ``annotate`` maps them.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.records import Quantity


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity and where it stands. ``sentence`` is the (start, end) of its sentence; ``rule`` names what read it.

    ``again``: it says the quantity before it once more, ``45 (12%)``.
    """

    start: int
    end: int
    quantity: Quantity
    sentence: tuple[int, int]
    rule: str
    again: bool = False
