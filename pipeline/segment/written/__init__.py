"""Written questions: one file with the question and its answer, or a bulletin with many.

Comes in: the transcript of a written question, and the register.
Goes out: ``Proceedings``: per question one item, a ``question`` and an ``answer`` speech, and a pair per sub-question.
Does not: read figures. Every line of the form may be missing (``blocks``, ``heading``: ``fields``, ``subjects``); what
the text lacks is taken from the metadata, and where the two contradict each other a problem says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment.dates import find_session, legislature, session_on
from pipeline.segment.tiling import SPAN_OF_MARK, Piece, tile
from pipeline.segment.written.assemble import Document, Place, Rows, assemble
from pipeline.segment.written.blocks import read_blocks
from pipeline.segment.written.lines import Line, holes, read_lines
from pipeline.segment.written.marks import says
from pipeline.segment.written.pointers import pointers

__all__ = ["segment_written"]

_HEAD = 2000
_MINISTER_ALONE = re.compile(
    r"(?:Eerste [Mm]inister|(?:Vlaams )?[Mm]inister|Gemeenschapsminister|Staatssecretaris)"
    r"(?: (?:van|voor)\b[^.?!:;]{3,100})?"
)
_PART = re.compile(r"(?:[IVX]{1,5}|[A-E])\. (?:Vragen|VRAGEN) (?:waarop|WAAROP|waarvan|WAARVAN)\b")
_NOTHING = re.compile(r"(?:Nihil|NIHIL)\.?")
_LEADER = re.compile(r"(?:\.\s?){5}\s*\d{1,4}\Z")


def segment_written(transcript: Transcript, register: Register) -> Proceedings:
    """A written question, or a bulletin of them, cut into items, speeches, questions and pairs."""
    known = transcript.metadata
    lines = read_lines(transcript)
    nameless = {lines[at].start: lines[at].text for at in range(len(lines) - 1) if _is_minister_alone(lines, at)}
    nameless |= dict.fromkeys(_sections(lines), "")
    between, lines = _between(lines)
    blocks = read_blocks(lines, [one for one in (known.subject, known.title) if one], nameless)
    numbers = Counter(block.heading.number for block in blocks)
    document, rows = Document(transcript, register), Rows(notes=between)
    for block in blocks:
        shared_number = block.heading.number is not None and numbers[block.heading.number] > 1
        place = Place(len(rows.items), alone=len(blocks) == 1, shares_number=shared_number)
        assemble(document, block, place, rows)
    rows.pieces.extend(_contents(lines, rows))
    only = rows.questions[0] if len(rows.questions) == 1 else None
    date = only.date if only else known.date
    return Proceedings(
        doc_id=transcript.doc_id,
        doc_type="written_question",
        title=(only.subject if only else None) or known.title,
        session=known.session or (session_on(date) if date else find_session(transcript.text[:_HEAD])),
        legislature=legislature(date or next((one.date for one in rows.questions if one.date), None)),
        meeting=None,
        committee=None,
        number=only.number if only else None,
        date=date,
        spans=tile(transcript.text, rows.pieces, over=_marked(transcript, rows)),
        items=tuple(rows.items),
        questions=tuple(rows.questions),
        speeches=tuple(rows.speeches),
        pairs=tuple(rows.pairs),
        problems=tuple(rows.problems),
    )


def _sections(lines: Sequence[Line]) -> Iterator[int]:
    """Where a part of the bulletin begins, each under ministers of its own; a title that comes again heads pages."""
    first = next((line.start for line in lines if says(line.text, "question")), 0)
    titles = [line for line in lines if line.start > first and _PART.match(line.text) and says(line.text, "section")]
    often = Counter(line.text for line in titles)
    yield from (line.start for line in titles if often[line.text] == 1)


def _between(lines: Sequence[Line]) -> tuple[list[Piece], tuple[Line, ...]]:
    """What is printed between questions, and the lines that are left: section titles, and pointers to other pages."""
    titles = [(at, at + 1) for at, line in enumerate(lines) if says(line.text, "section")]
    titles += [(at, at + 1) for at in range(len(lines) - 1) if _is_minister_alone(lines, at)]
    pointing = list(pointers(lines))
    nothing = [(at + 1, at + 2) for at, _ in titles if at + 1 < len(lines) and _NOTHING.fullmatch(lines[at + 1].text)]
    titles += nothing
    closing = _register(lines)
    taken = {at for first, behind in titles + pointing for at in range(first, behind)} | set(closing)
    pieces = [Piece("heading", lines[first].start, lines[behind - 1].end) for first, behind in titles]
    pieces += [Piece("announcement", lines[first].start, lines[behind - 1].end) for first, behind in pointing]
    pieces += [Piece("contents", lines[closing[0]].start, lines[-1].end)] if closing else []
    return pieces, tuple(line for at, line in enumerate(lines) if at not in taken)


def _is_minister_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether line ``at`` is a minister's title in small letters without a name, set apart above a question."""
    named = at > 0 and lines[at - 1].in_capitals and not says(lines[at - 1].text, "section")
    apart = lines[at].gap and lines[at + 1].gap and not named
    return apart and says(lines[at + 1].text, "question") and _MINISTER_ALONE.fullmatch(lines[at].text) is not None


def _register(lines: Sequence[Line]) -> range:
    """The lines of the register that ends a bulletin: from its title on, where no question stands below."""
    asked = [at for at, line in enumerate(lines) if says(line.text, "question")]
    below = range(asked[-1] + 1, len(lines)) if len(asked) > 1 else ()
    return range(next((at for at in below if says(lines[at].text, "register")), len(lines)), len(lines))


def _contents(lines: Sequence[Line], rows: Rows) -> Iterator[Piece]:
    """Lines of a table of contents before the first question, where the file does not mark them."""
    first = min((item.start for item in rows.items), default=0)
    for line in lines:
        if line.end <= first and _LEADER.search(line.text[-80:]):
            yield Piece("contents", line.start, line.end)


def _marked(transcript: Transcript, rows: Rows) -> list[Piece]:
    """What lies over the question and its answer: the file's own marks, and notes that are nobody's words."""
    pieces: list[Piece] = []
    for start, end in holes(transcript):
        mark = next(
            one for one in transcript.marks if one.kind in SPAN_OF_MARK and one.start >= start and one.start < one.end
        )
        pieces.append(Piece(SPAN_OF_MARK[mark.kind], start, end))
    for note in rows.notes:
        if all(note.end <= piece.start or note.start >= piece.end for piece in pieces):
            pieces.append(note)
    return pieces
