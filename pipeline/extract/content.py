"""What every reader of extract hands back, the limits it keeps, and how it says no.

Comes in: nothing.
Goes out: ``Content`` (a file's text and what the file tells of it), ``Options`` (limits), ``Refusal``, ``as_text``.
Does not: read anything.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from pipeline.records import Mark, Metadata, Page, Problem, Table


class Refusal(Exception):
    """A file that cannot become a document.

    ``code`` can be counted (snake_case); ``message`` is one sentence: what happened, where, and what to do.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type[Refusal], tuple[str, str]]:
        """Lets a refusal cross from a worker process whole."""
        return type(self), (self.code, self.message)


PASSING = frozenset({"vanished", "unreadable", "changed"})
"""Codes of what may be otherwise at the next run though the file has not changed."""


@dataclass(frozen=True, slots=True)
class Options:
    """Limits of one file: bytes on disk, pages, characters of text, and pages to search for ruled tables.

    ``max_chars`` has no setting: more than five thousand printed pages hold is no document.
    """

    max_bytes: int = 200_000_000
    max_pages: int = 5_000
    max_chars: int = 50_000_000
    max_table_pages: int = 300


DEFAULTS = Options()


def as_text(name: str) -> str:
    """The name of a file as it is told and kept: bytes that are no UTF-8 as escapes, for a record holds text alone."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", errors="backslashreplace")


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one file with its pages, marks and tables; offsets as in ``pipeline.records``."""

    text: str
    pages: tuple[Page, ...] = ()
    marks: tuple[Mark, ...] = ()
    tables: tuple[Table, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    problems: tuple[Problem, ...] = ()
