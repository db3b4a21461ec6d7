"""Sittings cut, thinned out and put together at random: whatever comes, the rows stay sound."""

from __future__ import annotations

import datetime as dt
import random
import re
import textwrap
import time
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Mark, Metadata, Transcript
from pipeline.register import Register
from pipeline.segment import segment

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"
FORMS = ("committee", "plenary", "website")
TEXTS = [path.read_text(encoding="utf-8") for form in FORMS for path in sorted(DOCUMENTS.glob(f"{form}_*/source.txt"))]


def _cut(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text))
    return text[start : start + chance.randrange(60, 3000)]


def _thinned(text: str, chance: random.Random) -> str:
    return "\n".join(line for line in text.split("\n") if chance.random() > 0.2)


def _shuffled(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)


def _joined(text: str, chance: random.Random) -> str:
    return f"{text[:1500]}{chance.choice(TEXTS)[-1500:]}"


def _rewrapped(text: str, chance: random.Random) -> str:
    """As a narrow column prints it, its paragraphs run together: labels and notices begin and break anywhere."""
    paragraphs = text.split("\n\n")
    together = "\n\n".join(" ".join(paragraphs[at : at + 3]) for at in range(0, len(paragraphs), 3))
    return "\n\n".join(textwrap.fill(one, chance.randrange(30, 70)) for one in together.split("\n\n"))


DAMAGES = [_cut, _thinned, _shuffled, _joined, _rewrapped]


@pytest.mark.parametrize("change", DAMAGES, ids=lambda one: one.__name__.strip("_"))
def test_damaged_sittings_give_sound_rows(change, register: Register, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    chance = random.Random(20)
    path = tmp_path / "sitting.txt"
    for _ in range(60):
        damaged = change(chance.choice(TEXTS), chance)
        if not damaged.strip():
            continue
        path.write_text(damaged, encoding="utf-8")
        transcript = extract(path, doc_id="sitting.txt", source_path="sitting.txt")
        found = segment(transcript, register)
        text = transcript.text
        assert "".join(text[span.start : span.end] for span in found.spans) == text
        for ids in (
            [one.speech_id for one in found.speeches],
            [one.item_id for one in found.items],
            [one.question_id for one in found.questions],
            [one.qa_id for one in found.pairs],
        ):
            assert len(set(ids)) == len(ids)
        assert all(one.start < one.end and one.text for one in found.speeches), damaged


@pytest.mark.parametrize("text", TEXTS[:3])
def test_blanks_that_forbid_a_break_change_nothing(text: str, register: Register) -> None:
    chance = random.Random(20)
    forbidding = re.sub(r"(?<=[^\W\d]) (?=\S)", lambda _: chance.choice(" \u00a0\u202f"), text)
    made = [
        segment(Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=one), register)
        for one in (text, forbidding)
    ]
    assert made[0] == made[1]


def test_a_notice_ends_where_a_label_begins_on_its_line(register: Register) -> None:
    """A page of one paragraph in a narrow column: a turn begins anywhere on a line, its label on two."""
    text = """Voorbeeld - De vergadering wordt geopend om 14 uur. De
voorzitter : Dames en heren, de vergadering is geopend.
De voorzitter : Minister Proef heeft het woord. Minister
Ward Proef : Er zijn 12 bruggen. De heer Karel Exempel :
Dat is veel te weinig. De voorzitter : Het incident is
gesloten.
"""
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = segment(made, register)
    assert "".join(text[span.start : span.end] for span in found.spans) == text
    assert "Dames en heren, de vergadering is geopend." in [one.text for one in found.speeches]


@pytest.mark.parametrize("session", ["onbekend", "9999-10000", "0000-0001", "20x2", "²022", "2022"])
@pytest.mark.parametrize("day", [None, dt.date.min, dt.date.max])
def test_metadata_that_state_an_odd_session_or_day_cost_no_document(session, day, register: Register) -> None:  # type: ignore[no-untyped-def]
    for text in (
        "SCHRIFTELIJKE VRAAG\nnr. 5\nvan AN PROEF\naan BO PROEF\nVLAAMS MINISTER VAN PROEVEN\n\nANTWOORD\nTwaalf.\n",
        "SCHRIFTELIJKE VRAAG\nnr. 5\nvan AN PROEF\ndatum: 3 aprıl 2022\n1 ſ) Een\n1 İ) Ja\nANTWOORD\n1 ſ) Elf.\n",
        "De voorzitter: De heer Proef heeft het woord.\n\nDe heer Jan Proef (Groen): Ja.\n\nMinister Bo Proef: Neen.\n",
    ):
        known = Metadata(session=session, date=day)
        transcript = Transcript("x.txt", "x.txt", "", "text/plain", text, metadata=known)
        assert segment(transcript, register).speeches


def test_a_turn_on_the_first_line_ends_before_the_next(register: Register) -> None:
    text = "De voorzitter: Mevrouw Proef heeft het voorstel\nDe voorzitter: De heer Proef heeft een motie ingediend."
    found = segment(Transcript("x.txt", "x.txt", "", "text/plain", text), register)
    assert [text[one.start : one.end] for one in found.speeches] == text.split("\n")


def test_words_in_capitals_that_the_source_marks_as_spoken_are_no_heading(register: Register) -> None:
    """The service gives a turn without a label where a member calls out."""
    text = "De voorzitter\nDe vergadering is geopend.\n\nHOERA VOOR DE BRUG\n\nDe voorzitter\nStilte.\n"
    called = text.index("HOERA")
    marks = (
        *(Mark("speaker", at, at + 13, "De voorzitter") for at in (0, text.rindex("De voorzitter"))),
        Mark("speaker", called, called),
    )
    transcript = Transcript("x.json", "x.json", "", "application/json", text, marks=marks)
    said = [one.text for one in segment(transcript, register).speeches]
    assert said == ["De vergadering is geopend.", "HOERA VOOR DE BRUG", "Stilte."]


@pytest.mark.parametrize("above", ["A" + " " * 120_000 + "b", "1 " * 30_000 + "b", "12.5" * 15_000])
def test_a_long_line_above_a_label_is_read_in_time(above: str, register: Register) -> None:
    started = time.process_time()
    text = f"De voorzitter: Stilte.\n{above}\n{above}\nMinister Bo Proef: Dat klopt.\n"
    found = segment(Transcript("x.txt", "x.txt", "", "text/plain", text), register)
    assert found.speeches
    assert time.process_time() - started < 10
