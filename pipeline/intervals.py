"""How sure a measured share is: 95 % intervals.

Comes in: counts. Goes out: ``(low, high)`` between 0 and 1; ``None`` where nothing was counted.
Does not: know what was counted. Claims of one passage succeed and fail together, which these intervals ignore:
read them as the least uncertainty there is.
"""

from __future__ import annotations

from math import sqrt

Interval = tuple[float, float]

_Z = 1.959963984540054
_SEED = 20221
_RESAMPLES = 4000


def wilson(hits: int, n: int) -> Interval | None:
    """Wilson's score interval for ``hits`` out of ``n``."""
    if n == 0:
        return None
    share, z2 = hits / n, _Z * _Z
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    # With all or no hits the bound is the share itself, which rounding may miss by a hair.
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))


def bootstrap_f1(hits: int, extras: int, misses: int) -> Interval | None:
    """Percentile bootstrap for F1 with a fixed seed: the same counts always give the same interval.

    F1 = 2h / (2h + e + m) depends on the outcomes through the number of hits alone, so drawing n outcomes anew is one
    binomial draw. Where all outcomes are alike there is nothing to draw: then F1 is taken of Wilson's interval.
    """
    import numpy as np

    n = hits + extras + misses
    if n == 0:
        return None
    if hits in (0, n):
        low, high = wilson(hits, n) or (0.0, 1.0)
        return 2 * low / (1 + low), 2 * high / (1 + high)
    drawn = np.random.default_rng(_SEED).binomial(n, hits / n, _RESAMPLES)
    low, high = np.percentile(2 * drawn / (drawn + n), [2.5, 97.5])
    return float(low), float(high)
