"""What came back of a printed document, counted against what went in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from pipeline.clean import Cleaner
from pipeline.records import Transcript
from tests.extract.printing.inventing import Grid, Invented, Prose


@dataclass
class Score:
    """Right and all of each kind, and what was wrong."""

    words: list[int] = field(default_factory=lambda: [0, 0])
    turns: list[int] = field(default_factory=lambda: [0, 0])
    cells: list[int] = field(default_factory=lambda: [0, 0])
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Takes the counts of another document."""
        for mine, more in ((self.words, other.words), (self.turns, other.turns), (self.cells, other.cells)):
            mine[0] += more[0]
            mine[1] += more[1]

    def shares(self) -> tuple[float, float, float]:
        """Words, turns, cells: the share that came back."""
        return tuple(right / max(total, 1) for right, total in (self.words, self.turns, self.cells))  # type: ignore[return-value]


def measured(document: Invented, transcript: Transcript) -> Score:
    """The score of one document."""
    score = Score()
    text = _clean(transcript)
    _words(document, text, score)
    _turns(document, text, score)
    _cells(document, transcript, score)
    return score


def _clean(transcript: Transcript) -> str:
    """Clean text without furniture, notes and contents; what stands between two tables is a text of its own."""
    aside = [(mark.start, mark.end) for mark in transcript.marks if mark.kind in ("furniture", "footnote", "contents")]
    cleaner, parts, at = Cleaner(transcript.text), [], 0
    for start, end in [*((table.start, table.end) for table in transcript.tables), (len(transcript.text),) * 2]:
        ranges = []
        for begin, stop in sorted(one for one in aside if at <= one[0] < start):
            ranges.append((at, begin))
            at = stop
        parts.append(cleaner.clean([*ranges, (at, max(at, start))]).text)
        at = max(at, end)
    return "\n\n".join(parts)


def _texts(document: Invented) -> list[str]:
    texts: list[str] = []
    for block in document.blocks:
        if isinstance(block, Prose):
            first, *rest = block.paragraphs
            texts += [f"{block.label}: {first}" if block.label else first, *rest]
        elif isinstance(block, Grid):
            texts += [block.caption] if block.caption else []
        else:
            texts.append(block.text)
    return texts


def _words(document: Invented, text: str, score: Score) -> None:
    expected, got = " ".join(_texts(document)).split(), text.split()
    score.words[1] += len(expected)
    if expected == got:
        score.words[0] += len(expected)
        return
    for kind, a, b, c, d in SequenceMatcher(None, expected, got, autojunk=False).get_opcodes():
        if kind == "equal":
            score.words[0] += b - a
        else:
            score.wrong.append(f"words {' '.join(expected[a:b][:8])!r} came back as {' '.join(got[c:d][:12])!r}")


def _turns(document: Invented, text: str, score: Score) -> None:
    """A turn came back where its label begins a paragraph and all its words follow; so for any other text."""
    flat, starts, at = "", set(), 0
    for paragraph in text.split("\n\n"):
        starts.add(len(flat))
        flat += " ".join(paragraph.split()) + " "
    for block in document.blocks:
        if isinstance(block, Prose):
            first, *rest = block.paragraphs
            whole = " ".join(" ".join([f"{block.label}: {first}" if block.label else first, *rest]).split()) + " "
            at = flat.find(whole)
            right = at in starts and (at + len(whole) in starts or at + len(whole) == len(flat))
            score.turns[0] += right
            score.turns[1] += 1
            if not right:
                score.wrong.append(f"turn {whole[:60]!r} " + ("runs into another" if at >= 0 else "is not whole"))


def _cells(document: Invented, transcript: Transcript, score: Score) -> None:
    found = [
        [[cell.text for cell in table.cells if cell.row == row] for row in range(table.n_rows)]
        for table in transcript.tables
    ]
    for block in document.blocks:
        if not isinstance(block, Grid):
            continue
        total = sum(bool(cell) for row in block.rows for cell in row)
        best, index = max(((_right(block.rows, grid), -at) for at, grid in enumerate(found)), default=(0, 0))
        best = best if 3 * best >= total else 0  # fewer are those of another table
        score.cells[0] += best
        score.cells[1] += total
        if best < total:
            score.wrong.append(f"table {block.rows[:3]} came back as {found[-index][:4] if found else None}")
        if best:
            found[-index] = []  # each table counts once


def _right(rows: Sequence[Sequence[str]], grid: Sequence[Sequence[str]]) -> int:
    return sum(
        bool(text) and number < len(grid) and column < len(grid[number]) and grid[number][column] == text
        for number, row in enumerate(rows)
        for column, text in enumerate(row)
    )
