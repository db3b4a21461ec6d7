"""A written question around an invented question and answer, and the pairs that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pipeline.records import QAPair, Transcript
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


def transcript(text: str) -> Transcript:
    """``text`` as extract hands it on."""
    return Transcript(doc_id="bruggen.txt", source_path="bruggen.txt", media_type="text/plain", sha256="0", text=text)


def pairs(question: str, answer: str) -> Sequence[QAPair]:
    """The pairs of a document with these words below its headings."""
    return segment_written(transcript(f"{HEAD}{question}{MIDDLE}{answer}\n"), register()).pairs


def answers(question: str, answer: str) -> dict[str | None, str | None]:
    """The answer to each label, folded to one line."""
    return {pair.label: _folded(pair.answer_text) for pair in pairs(question, answer)}


def questions(question: str) -> dict[str | None, str | None]:
    """The words of each sub-question, folded to one line."""
    return {pair.label: _folded(pair.question_text) for pair in pairs(question, "Dat wordt onderzocht.")}


def _folded(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())
