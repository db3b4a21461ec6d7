"""Many words as one pattern that looks at what they begin with once.

Comes in: words. Goes out: a piece of a regular expression, to be put in a group.
Does not: set case aside, or say what may stand in a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby


def alternatives(words: Iterable[str]) -> str:
    """``{"dag", "dagen", "week"}`` -> ``dag(?:en)?|week``: any of ``words``, the longest that fits first."""
    return _branches(sorted(set(words) - {""}))


def _branches(words: Sequence[str]) -> str:
    branches = []
    for _, same in groupby(words, key=lambda word: word[0]):
        alike = list(same)
        shared = alike[0]  # and of the last: they are in order
        while not alike[-1].startswith(shared):
            shared = shared[:-1]
        rest = [word[len(shared) :] for word in alike if word != shared]
        behind = f"(?:{_branches(rest)})" + ("?" if len(rest) < len(alike) else "") if rest else ""
        branches.append(re.escape(shared) + behind)
    return "|".join(branches)
