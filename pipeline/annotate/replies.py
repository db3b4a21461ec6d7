"""Where replies to questions begin, and what their questions ask for.

Comes in: the pairs of a document; the cells of its tables.
Goes out: ``Reply`` records for what is read as prose; cells that leave out their unit, as what was asked for.
Does not: read prose or tables.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import groupby

from pipeline.annotate.phrases.asked import Reply, Wanted, asked, goes_on, in_what_was_asked
from pipeline.annotate.tables import CellClaim
from pipeline.annotate.tables.sense.units import names_no_thing, tells_which
from pipeline.clean import CleanText
from pipeline.records import Proceedings

_WHOLE = 100  # percent


class Replies:
    """Where replies to questions begin, and what the questions ask for."""

    def __init__(self, proceedings: Proceedings) -> None:
        questions: defaultdict[tuple[int, int], str] = defaultdict(str)
        for pair in proceedings.pairs:
            if pair.answer_start is not None and pair.answer_end is not None:
                questions[pair.answer_start, pair.answer_end] += f"{pair.question_text or ''}\n"
        self._questions = sorted(questions.items())
        self._starts = [start for (start, _), _ in self._questions]

    def within(self, ranges: Sequence[tuple[int, int]], clean: CleanText) -> Iterator[Reply]:
        """Those in ``ranges`` by their offset in the ``clean`` text; one that begins with a label begins behind it."""
        at = max(0, bisect_right(self._starts, ranges[0][0]) - 1)
        for (start, end), _ in self._questions[at : bisect_left(self._starts, ranges[-1][1])]:
            if end > ranges[0][0]:
                yield Reply(clean.clean(start), self._wanted[at])
            at += 1

    def of_cells(self, claims: Sequence[CellClaim]) -> Iterator[CellClaim]:
        """``claims`` in their order; bare counts as what was asked for, in a table that says nothing else."""
        for start, group in groupby(claims, key=lambda one: one.table_start):
            cells = list(group)
            wanted = self._to(start)
            takes = wanted is not None and bool(wanted.unit) and _may_take(cells, wanted)
            for cell in cells:
                taken = wanted if takes and _is_open(cell) else None
                if taken is None or not (names_no_thing(cell.column) or (taken.is_noun and tells_which(cell.column))):
                    yield cell
                else:
                    yield replace(cell, quantity=in_what_was_asked(cell.quantity, taken))

    def _to(self, start: int) -> Wanted | None:
        """The one thing that the question asks for to which what stands at ``start`` replies."""
        at = bisect_right(self._starts, start) - 1
        wanted = self._wanted[at] if at >= 0 and start < self._questions[at][0][1] else ()
        return wanted[0] if len(wanted) == 1 else None

    @cached_property
    def _wanted(self) -> list[tuple[Wanted, ...]]:
        """What each question asks for; of ``hoeveel daarvan`` what the one before does."""
        found: list[tuple[Wanted, ...]] = []
        for _, question in self._questions:
            wanted = asked(question)
            found.append(found[-1] if not wanted and found and goes_on(question) else wanted)
        return found


def _is_open(cell: CellClaim) -> bool:
    return cell.quantity.kind == "count" and cell.quantity.unit is None


def _may_take(cells: Sequence[CellClaim], wanted: Wanted) -> bool:
    """Whether the cells without unit may be what is asked for.

    Not where the table counts something beside them, or where a size is asked for and the rows tell what is done.
    """
    if any(cell.quantity.kind == "count" and cell.quantity.unit is not None for cell in cells):
        return False
    if wanted.is_noun:
        return True
    largest = max((cell.quantity.value or 0.0 for cell in cells if _is_open(cell)), default=0.0)
    fits = wanted.rule is None or wanted.rule.kind != "percentage" or largest <= _WHOLE
    return fits and not any(tells_which(cell.row) for cell in cells)
