"""Pages that open a form: the head of a written question or of its answer among the first rows of the page.

Comes in: the rows of each page.
Goes out: on which pages such a head begins, and whether rows that recur belong to it.
Does not: find furniture. It keeps from it what recurs because a document of one page recurs.

In a bundle of questions that fill a page each, the words of the head stand at the same height of every page as a
running head does. Two things tell them apart: a number that is another on each page stands right below, and what is
below a line of text is text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from pipeline.extract.pdf.page.rows import Row

_FIRST_ROWS = 8  # a running head, the name and title of who answers, the heading and its number
_HEADING = re.compile(r"schriftelijke vraag|(?:[a-zö]{4,20} ){0,2}antwoord", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:op )?(?:de )?(?:schriftelijke )?(?:vraag )?(?:nr\.?|nummer) ?:? ?(\d{1,5})\b", re.IGNORECASE
)


class Openings:
    """Gathers the heads of forms, page by page."""

    def __init__(self) -> None:
        self._seen: dict[str, list[tuple[int, int, str]]] = defaultdict(list)  # page, row and number by wording

    def add(self, page: int, rows: Sequence[Row]) -> None:
        """Takes the next page, counted from 0: its rows in order."""
        for at, (above, below) in enumerate(pairwise(rows[:_FIRST_ROWS])):
            if _HEADING.fullmatch(above.text) and (number := _NUMBERED.match(below.text)):
                self._seen[above.text].append((page, at, number[1]))
                return

    def found(self) -> dict[int, int]:
        """The row of its heading by page; a heading over one number again and again is a running head."""
        return {page: row for seen in self._seen.values() if _differ(seen) for page, row, _ in seen}


def are_of_forms(recurring: Sequence[tuple[int, int]], opened: Mapping[int, int], n_pages: int) -> bool:
    """Whether ``recurring``, pages and rows at their top of the same words, is of forms and not a running head.

    ``opened`` is the row of the heading by page. Below it everything is of the form; above it, what stands on no other
    page is: the name of who answers.
    """
    below = [page for page, row in recurring if page in opened and row >= opened[page]]
    pages = {page for page, _ in recurring}
    others = set(range(1, n_pages)) - pages  # a cover says nothing
    return len(below) * 2 > len(recurring) or (pages <= opened.keys() and len(others) * 4 > len(pages))


def _differ(seen: Sequence[tuple[int, int, str]]) -> bool:
    return len({number for *_, number in seen}) * 4 >= len(seen) * 3
