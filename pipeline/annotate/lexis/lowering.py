"""Lower case that keeps every character in its place.

Comes in: text. Goes out: text of the same length. Does not: fold accents.
"""

from __future__ import annotations


def lower(text: str) -> str:
    """``text`` in lower case; ``İ``, whose lower case is longer and would shift every offset, is an i.

    So is ``ı``, and ``ſ`` is an s, as for patterns that set case aside.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(one.lower()[0] for one in text)
    return lowered.replace("ı", "i").replace("ſ", "s")
