"""Lower case that keeps every character in its place.

Comes in: text. Goes out: text of the same length. Does not: fold accents.
"""

from __future__ import annotations


def lower(text: str) -> str:
    """``text`` in lower case; a letter whose lower case is longer would shift every offset, and stays as it is."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(one if len(one.lower()) != 1 else one.lower() for one in text)
