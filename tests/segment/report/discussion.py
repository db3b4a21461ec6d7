"""An invented report with a discussion, and who is read to speak its last paragraph."""

from __future__ import annotations

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.report.fronts import front

REPORT = (
    front("de gedachtewisseling over de wilgen", 2023)
    + """Voorzitter: Griet Stalenmans.
Vaste leden: Ine Specimens, Karel Exempelaar; Griet Stalenmans, Ann Monstermans; Bert Wouters, Els Wouters.

1. Toelichting door minister Ward Proefmans, Vlaams minister van Wilgen en Bruggen

Minister Ward Proefmans licht toe dat er 518 wilgen waren.

2. Bespreking

Karel Exempelaar vraagt of dat haalbaar is.

{said}
"""
)


def last_speaker(said: str, register: Register) -> str | None:
    """Who speaks the last paragraph of ``said``, which goes on the discussion; ``None`` where that stays open."""
    text = REPORT.format(said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    last = segment(made, register).speeches[-1]
    assert last.text == said.rpartition("\n\n")[2]
    return last.who.name
