"""A written question around an invented question and answer, and the pairs that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pipeline.records import Metadata, Proceedings, QAPair, Transcript
from pipeline.register import Register, read_register
from pipeline.segment.written import segment_written

HEAD = """SCHRIFTELIJKE VRAAG
nr. 54
van LOTTE VAN DEN VOORBEELD
datum: 4 mei 2031
aan WARD PROEFMANS
VLAAMS MINISTER VAN VOORBEELDEN

Bruggen  -  Stand van zaken

Bruggen zijn er om over te gaan.

"""
MIDDLE = """

WARD PROEFMANS
VLAAMS MINISTER VAN VOORBEELDEN

ANTWOORD
op vraag nr. 54 van 4 mei 2031
van LOTTE VAN DEN VOORBEELD

"""


@cache
def register() -> Register:
    """The register as it is shipped."""
    return read_register()


def transcript(text: str, stated: Metadata | None = None) -> Transcript:
    """``text`` as extract hands it on, with what is stated beside it."""
    return Transcript("bruggen.txt", "bruggen.txt", "0", "text/plain", text, metadata=stated or Metadata())


def read(text: str, stated: Metadata | None = None) -> Proceedings:
    """The rows of a document."""
    return segment_written(transcript(text, stated), register())


def pairs(question: str, answer: str) -> Sequence[QAPair]:
    """The pairs of a document with these words below its headings."""
    return read(f"{HEAD}{question}{MIDDLE}{answer}\n").pairs


def answers(question: str, answer: str) -> dict[str | None, str | None]:
    """The answer to each label, folded to one line."""
    return {pair.label: _folded(pair.answer_text) for pair in pairs(question, answer)}


def questions(question: str) -> dict[str | None, str | None]:
    """The words of each sub-question, folded to one line."""
    return {pair.label: _folded(pair.question_text) for pair in pairs(question, "Dat wordt onderzocht.")}


def _folded(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())
