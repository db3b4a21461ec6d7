"""An audit as plain text, for the end of a run.

Comes in: an ``Audit``. Goes out: lines of text. Does not: ask the database.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from pipeline.audit.model import Audit, Count, PartyShare, Turns

_LONGEST = 10
"""Rows shown of a list that has no bound of its own; the rest is counted."""
_WIDEST = 100


def render(audit: Audit) -> str:
    """The audit in plain text, without a line feed at the end."""
    return "\n".join(_sections(audit))


def _sections(audit: Audit) -> Iterator[str]:
    yield from _counts("Documents", audit.documents, "duplicate", "duplicates")
    yield from _counts("Questions", audit.questions, "without a known asker")
    yield from _counts("Question-answer pairs", audit.pairs, "asks for figures", "ask for figures")
    yield from _counts("Numeric claims", audit.claims, "in the view figures")
    yield from _turns(audit)
    yield from _list(
        "Refused inputs", [f"{_short(one.source_path, 40)} [{one.code}] {one.message}" for one in audit.refused]
    )
    yield from _counts("Problems reported in documents", audit.problems, "error", "errors")
    yield from _counts("Left open in the rows", audit.untold, "told in problems", nought=True)
    yield from _list(
        "Written questions with a gap in their numbering",
        [f"{one.question_id or one.doc_id}: no {', '.join(map(str, one.missing))}" for one in audit.gaps],
    )
    yield from _list("Documents without a date", [f"{one.doc_id} ({one.doc_type})" for one in audit.undated])
    yield from _list(
        f"Tables that do not add up ({audit.n_table_checks} totals and shares checked)",
        [
            f"{one.table_id} {one.axis} '{_short(one.label, 40)}': "
            f"printed {one.found:.12g}, parts give {one.expected:.12g}"
            for one in audit.imbalances
        ],
    )


def _counts(title: str, counts: Sequence[Count], part: str, parts: str = "", *, nought: bool = False) -> Iterator[str]:
    """Counts under a heading, each with its part, called ``parts`` where it is not one.

    A part of nought is said only with ``nought``.
    """
    total = sum(one.n for one in counts)
    yield f"{title}: {total}"
    rows = []
    for one in counts:
        number = one.part or 0
        said = f"{number} {part if number == 1 or not parts else parts}"
        rows.append((one.label, str(one.n), said if number or nought else ""))
    yield from _aligned(rows)


def _turns(audit: Audit) -> Iterator[str]:
    whole = audit.turns
    yield f"Turns: {whole.n}, of which {whole.unresolved} without a person of the register{_percent(whole)}"
    if not whole.unresolved:
        return
    yield "  by reason:"
    yield from _aligned([(one.label, str(one.unresolved), _nameless(one)) for one in audit.turns_by_reason], indent=4)
    yield "  by role:"
    yield from _aligned(
        [(one.label, f"{one.unresolved} of {one.n}", _nameless(one)) for one in audit.turns_by_role], indent=4
    )
    yield "  by form:"
    yield from _aligned(
        [(one.label, f"{one.unresolved} of {one.n}", _nameless(one)) for one in audit.turns_by_form], indent=4
    )
    shown = [one for one in audit.turns_by_party if one.unresolved or one.verdict]
    if shown:
        yield "  by party:"
        yield from _aligned([_party(one) for one in shown], indent=4)


def _party(one: PartyShare) -> tuple[str, str, str]:
    said = {"over": "more than the others", "under": "less than the others", "": ""}[one.verdict]
    return (one.party, f"{one.unresolved} of {one.n}", f"{one.low:.0%} to {one.high:.0%} {said}".rstrip())


def _percent(one: Turns) -> str:
    return f" ({one.unresolved / one.n:.1%}; {one.nameless} without a name)" if one.n else ""


def _nameless(one: Turns) -> str:
    return f"{one.nameless} without a name" if one.nameless else ""


def _list(title: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"{title}: {len(lines) or 'none'}"
    yield from (f"  {_short(line, 220)}" for line in islice(lines, _LONGEST))
    if len(lines) > _LONGEST:
        yield f"  ... and {len(lines) - _LONGEST} more"


def _aligned(rows: Sequence[tuple[str, str, str]], indent: int = 2) -> Iterator[str]:
    shown: Iterable[tuple[str, str, str]] = rows[:_LONGEST]
    wide = max((len(_short(label, _WIDEST)) for label, _, _ in shown), default=0)
    high = max((len(number) for _, number, _ in shown), default=0)
    for label, number, note in shown:
        yield f"{'':{indent}}{_short(label, _WIDEST):{wide}}  {number:>{high}}  {note}".rstrip()
    if len(rows) > _LONGEST:
        yield f"{'':{indent}}... and {len(rows) - _LONGEST} more"


def _short(text: str, most: int) -> str:
    """On one line, cut at ``most`` characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= most else folded[: most - 1] + "…"
