"""Why something did not arrive.

Comes in: nothing. Goes out: the two exceptions of fetching.
Does not: decide what to do about it.
"""

from __future__ import annotations


class Failure(Exception):
    """One request or document that failed.

    ``code`` can be counted (``http_404``, ``cut``, ``timeout``, ``error_page``, ``office_file``). ``passing``: worth
    another try. ``retry_after``: seconds for which the service asked to be left alone.
    """

    def __init__(self, code: str, message: str, *, passing: bool = False, retry_after: float = 0.0) -> None:
        super().__init__(message)
        self.code, self.message, self.passing, self.retry_after = code, message, passing, retry_after


class FetchStopped(Exception):
    """Nothing more can be fetched now; the message says why and what to do. What arrived is kept."""
