"""One-to-one matching of two sequences that lie in one text.

Comes in: two sequences and a measure of how well two members fit (0: not at all).
Goes out: pairs of indices; no member is used twice.
Does not: know what the members are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def match(first: Sequence[A], second: Sequence[B], affinity: Callable[[A, B], int]) -> dict[int, int]:
    """As many pairs ``{index in first: index in second}`` as possible; among candidates the better fit is tried first.

    Augmenting paths (Kuhn): a greedy choice could leave a member without partner that had only one candidate.
    """
    candidates = [_candidates(one, second, affinity) for one in first]
    taken: dict[int, int] = {}
    for index in range(len(first)):
        _place(index, candidates, taken, set())
    return {one: other for other, one in taken.items()}


def _candidates(one: A, second: Sequence[B], affinity: Callable[[A, B], int]) -> list[int]:
    fits = [(affinity(one, other), index) for index, other in enumerate(second)]
    return [index for fit, index in sorted(fits, key=lambda pair: (-pair[0], pair[1])) if fit > 0]


def _place(index: int, candidates: list[list[int]], taken: dict[int, int], tried: set[int]) -> bool:
    for other in candidates[index]:
        if other in tried:
            continue
        tried.add(other)
        if other not in taken or _place(taken[other], candidates, taken, tried):
            taken[other] = index
            return True
    return False
