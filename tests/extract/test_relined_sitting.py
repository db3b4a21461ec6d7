"""Proceedings of a sitting on one line: who speaks, and what is asked, are found as in the text with its lines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.extract.relined import relined
from pipeline.records import Proceedings
from pipeline.register import read_register
from pipeline.segment import segment

SITTING = """\
Commissievergadering nr. C999 (2031-2032) – 28 februari 2032

VRAAG OM UITLEG van Fien Voorbeeld aan Mia Proef, Vlaams minister van Proeven, over de bruggen

– 912 (2031-2032)

Voorzitter: de heer Jan Staal

De voorzitter: Mevrouw Voorbeeld heeft het woord.

Fien Voorbeeld (Groen): Voorzitter, minister, in 2031 sloten 12 brug-
gen. Hoeveel zijn het er nu? Ik las: ‘Een minister zei: het zijn er 30.’

De voorzitter: Minister Proef heeft het woord.

Minister Mia Proef: Er zijn 14 bruggen dicht. Mijn antwoord is kort: het worden er minder. Ik werk aan vervoers- en
energiearmoede.

Commissievergadering nr. C999 (2031-2032) – 28 februari 2032 7

De heer Jan Staal (N-VA), verslaggever: Dank u. Dat zijn er 2 meer.

– Mevrouw Fien Voorbeeld treedt als voorzitter op.

De voorzitter: De vraag om uitleg is afgehandeld.

VRAAG OM UITLEG van Jan Staal aan Mia Proef, Vlaams minister van Proeven, over de sluizen

– 913 (2031-2032)

Voorzitter: Fien Voorbeeld

De voorzitter: De heer Staal heeft het woord.

Jan Staal (N-VA): Hoeveel sluizen zijn er?

Minister Mia Proef: Er zijn 31 sluizen.

J. Peelmans (CD&V): Dank u."""


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def test_each_turn_and_each_heading_begins_a_line():
    found = relined(_on_one_line(SITTING))
    assert found is not None
    assert found.text.replace("\n", " ") == _on_one_line(SITTING)
    expected = [_on_one_line(part) for part in SITTING.split("\n\n")]
    assert found.text.replace("brug-\ngen", "brug- gen").split("\n") == expected


@pytest.mark.parametrize(
    "text",
    [
        SITTING.replace("\n", " ", 1),
        "Er zijn 12 bruggen. " * 20 + "De voorzitter: Dank u. Minister Proef: Er zijn 12 bruggen.",
        "Er zijn 12 bruggen. " * 20 + "De minister zei: er komen er 2 bij. Jan Staal (N-VA): dat is weinig." * 2,
    ],
    ids=["with its lines", "the chair speaks once", "no chair"],
)
def test_what_has_its_lines_is_left_alone(text):
    assert relined(text) is None


def test_the_rest_of_a_broken_word_stands_on_the_next_line():
    found = relined(_on_one_line(SITTING))
    assert found is not None
    assert "12 brug-\ngen." in found.text
    assert "vervoers- en energiearmoede" in found.text


def test_a_page_number_is_no_figure_of_who_speaks(read):
    document = segment(read("zitting.txt", _on_one_line(SITTING)), read_register())
    assert all("2032 7" not in speech.text for speech in document.speeches)
    assert [speech.who.name for speech in document.speeches if speech.role != "chair"] == [
        "Fien Voorbeeld",
        "Mia Proef",
        "Jan Staal",
        "Jan Staal",
        "Mia Proef",
        "J. Peelmans",
    ]


def test_real_ones_read_the_same_on_one_line(shared: Path, tmp_path: Path):
    found = [
        path for path in sorted((shared / "documents").glob("*.txt")) if "De voorzitter:" in path.read_text("utf-8")
    ]
    assert len(found) == 2
    for path in found:
        text = path.read_text("utf-8")
        with_lines, without = tmp_path / "a.txt", tmp_path / "b.txt"
        with_lines.write_text(text, "utf-8")
        without.write_text(_on_one_line(text), "utf-8")
        read = [segment(extract(one, doc_id="x", source_path="x"), read_register()) for one in (with_lines, without)]
        assert _said(read[0]) == _said(read[1])
        assert _asked(read[0]) == _asked(read[1])


def _said(document: Proceedings) -> list[tuple[str | None, str, str]]:
    """Without blanks and hyphens; and without the foot of a page, which on one line is words like any others."""
    words = [re.sub(r"[\s-]", "", one.text).replace("VlaamsParlement", "") for one in document.speeches]
    return [(one.who.name, one.act, said) for one, said in zip(document.speeches, words, strict=True)]


def _asked(document: Proceedings) -> list[tuple[int | None, str | None, str | None]]:
    return [(one.number, one.asker.name, one.addressee.name) for one in document.questions]


def test_the_name_of_an_instrument_stays_whole(read):
    line = _on_one_line(SITTING).replace("VRAAG OM UITLEG van Jan", "ACTUELE VRAAG van Jan")
    document = segment(read("zitting.txt", line), read_register())
    assert [question.instrument for question in document.questions] == ["vraag om uitleg", "actuele vraag"]
