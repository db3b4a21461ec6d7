"""Reads the tables of sentences: a sentence at the margin, its claims indented below it.

A claim is ``surface | kind value unit | comparator change weak rate=per statistic``; what is left out is plain.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pipeline.annotate.found import Found

HERE = Path(__file__).parent


def cases(name: str) -> Iterator[tuple[str, list[str]]]:
    """(sentence, claims as printed) of one table."""
    sentence, claims = "", list[str]()
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            claims.append(line.strip())
        elif line and not line.startswith("#"):
            if sentence:
                yield sentence, claims
            sentence, claims = line, []
    if sentence:
        yield sentence, claims


def printed(text: str, found: Found) -> str:
    """One claim in the form of the tables."""
    quantity = found.quantity
    value = (
        _number(quantity.value) if quantity.value is not None else f"{_number(quantity.low)}..{_number(quantity.high)}"
    )
    notes = [
        quantity.comparator if quantity.comparator != "=" else "",
        quantity.change or "",
        "weak" if quantity.weak else "",
        f"rate={quantity.rate_per}" if quantity.rate_per else "",
        quantity.statistic or "",
    ]
    line = f"{text[found.start : found.end]} | {quantity.kind} {value} {quantity.unit or ''}".rstrip()
    notes = [note for note in notes if note]
    return f"{line} | {' '.join(notes)}" if notes else line


def _number(value: float | None) -> str:
    assert value is not None
    return f"{round(value, 6):.14g}"
