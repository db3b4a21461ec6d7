"""Pages of the website that open with a title: which of them are questions, and what stands above the turns."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register, read_register
from pipeline.segment import segment

HEAD = "U bent hier\n\nPlenaire vergadering\n\nwoensdag 14 oktober 2015, 14.00u\n\nVoorzitter\n"
TURNS = """De voorzitter

De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA)

Voorzitter, in 2014 waren er 1200 wilgen.

De voorzitter

Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen

Er zijn er nu 1450.
"""


@pytest.fixture(scope="module")
def register(request: pytest.FixtureRequest) -> Register:
    """The register with invented people over it."""
    return read_register(request.path.with_name("people.csv"))


def _read(text: str, register: Register) -> Proceedings:
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return segment(made, register)


LONG = (
    "van de Vlaamse Regering, verslag door Ludo Achterbroeck, Femke Oosterzele, Leona De Grootvelde en Bavo Pauwelijns"
)


@pytest.mark.parametrize(
    "title",
    [
        "van de Vlaamse Regering, verslag door Ludo Achterbroeck\n15 (2015-2016) nr. 1\n",
        f"{LONG}, Ignace Van dermolen\n15 (2015-2016) nr. 1 tot 4\n",
        "van Femke Oosterzele en Bavo Pauwelijns\n88 (2015-2016) nr. 3\n",
        "Wensen voor het nieuwe jaar\n",
        "In memoriam Alois Merckaert\n",
        "Verslag van de wilgenwachter\n",
    ],
)
def test_a_page_under_another_title_is_no_question(title: str, register: Register) -> None:
    found = _read(HEAD + title + TURNS, register)
    assert [one.kind for one in found.items] == ["debate"]
    assert [one.act for one in found.speeches] == ["chair", "speech", "chair", "speech"]
    assert found.pairs == ()
    assert found.questions == ()
    assert {one.kind for one in found.spans} <= {"metadata", "announcement", "heading", "speech"}


@pytest.mark.parametrize("title", ["", "van Ludo Achterbroeck aan minister Hadewijch Torfsen\n401 (2015-2016)\n"])
def test_a_page_without_another_title_is_a_question(title: str, register: Register) -> None:
    found = _read(HEAD + title + TURNS, register)
    assert [one.kind for one in found.items] == ["actuele vraag"]
    assert [pair.status for pair in found.pairs] == ["answered"]


def test_who_asks_under_another_title_asks(register: Register) -> None:
    said = TURNS.replace("1200 wilgen.", "1200 wilgen. Hoeveel zijn er nu, minister?")
    found = _read(f"{HEAD}De wilgen langs de dijk\n{said}", register)
    assert [pair.status for pair in found.pairs] == ["answered"]
