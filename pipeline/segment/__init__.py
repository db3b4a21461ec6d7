"""Segment: text -> items, turns, questions, question-answer pairs.

Comes in: a ``Transcript`` and the register of people.
Goes out: ``Proceedings``, whose spans tile the text.
Does not: open files, read quantities, or decide by likeness who somebody is.

``legible`` sets right the lines that cut a document; ``forms`` tells the form; then one reader for each: ``oral``
(proceedings of committee and plenary, in print, on the website and as JSON), ``written`` (written questions),
``report`` (committee reports).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.clean import plain_blanks
from pipeline.records import Problem, Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment.dates import find_session, legislature
from pipeline.segment.forms import Form, detect
from pipeline.segment.legible import legible
from pipeline.segment.tiling import SPAN_OF_MARK, Piece, tile

__all__ = ["segment"]

# Between two words of running text: behind a name it is the sign of a label, beside a figure that of a cell.
_TAB = re.compile(
    r"(?<![^\W_])(?P<before>van|de|het|een|aan|over|in|op|te|en|tot|met|voor|door)\t(?=[^\W\d_])"
    r"|(?<=[^\W\d_])\t(?=[a-zß-ÿ])"
)


def segment(transcript: Transcript, register: Register) -> Proceedings:
    """A transcript cut into spans, items, questions, speeches and pairs.

    Every transcript gives proceedings: a form that is not known gives ``doc_type`` ``unknown``, text of no speaker,
    and a problem that says so.
    """
    transcript = replace(transcript, text=legible(_tabless(plain_blanks(transcript.text))))
    form = detect(transcript)
    if form.layout == "written":
        from pipeline.segment.written import segment_written

        return segment_written(transcript, register)
    if form.layout == "report":
        from pipeline.segment.report import segment_report

        return segment_report(transcript, register)
    if form.layout == "none":
        return _unknown(transcript, form)
    from pipeline.segment.oral import segment_oral

    return segment_oral(transcript, register, form)


def _tabless(text: str) -> str:
    """``text``, as long as it was, with blanks for the tabs that stand between words of running text."""
    return _TAB.sub(lambda tab: f"{tab['before'] or ''} ", text) if "\t" in text else text


def _unknown(transcript: Transcript, form: Form) -> Proceedings:
    known = transcript.metadata
    marked = [
        Piece(SPAN_OF_MARK[mark.kind], mark.start, mark.end) for mark in transcript.marks if mark.kind in SPAN_OF_MARK
    ]
    problem = Problem(
        code="unknown_form",
        message=f"The form of this document is not known ({form.evidence}). Its text is kept and its figures are read, "
        "but no speaker or question is. Check that it is a transcript of the Flemish Parliament.",
        start=0,
        end=len(transcript.text),
    )
    return Proceedings(
        doc_id=transcript.doc_id,
        doc_type="unknown",
        title=known.title,
        session=known.session or find_session(transcript.text[:2000]),
        legislature=legislature(known.date),
        meeting=None,
        committee=known.committee,
        number=None,
        date=known.date,
        spans=tile(transcript.text, (), over=marked),
        problems=(problem,),
    )
