"""Notes at the foot of the pages of a text."""

from __future__ import annotations

import pytest

FEET = ["Vlaams Parlement\n19 (2031-2032) – Nr. 5 {n}\n", "19 (2031-2032) – Nr. 5 {n}\nVlaams Parlement\n", "\f"]
BODY = "Het register is een aanbeveling van het Rekenhof{call}. Het telt 12 bruggen.\nDe minister is het daarmee eens."
NOTES = [
    "1 Verslag van 28 mei 2029\nover de bruggen",
    "1\nVerslag van 28 mei 2029",
    "1\n\n  “Verslag” van 2029",
    "1  (Stuk 12)",
]


def marked(transcript) -> list[str]:
    return [transcript.text[mark.start : mark.end] for mark in transcript.marks if mark.kind == "footnote"]


@pytest.mark.parametrize("foot", FEET, ids=["below", "above", "form feed"])
@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("call", ["1", "”1", "1 ", " (zie)1"])
def test_a_note_is_called_from_its_page(read, foot, note, call):
    pages = [f"{BODY.format(call=call)}\n{note}\n", "Op de volgende pagina.\n", "En op de laatste.\n"]
    text = "".join(page + foot.format(n=at) for at, page in enumerate(pages, 7))
    assert marked(read("x.txt", text)) == [note]


def test_notes_are_numbered_on_or_anew(read):
    pages = [
        "Er is een brug1 en een sluis.2\n1 Aan de Leie.\n2 Aan de Dender.\n",
        "Er is een derde3.\n3 Aan de Schelde.\n",
        "Er is een beek.1\n1 In Durme.\n",
    ]
    found = ["1 Aan de Leie.\n2 Aan de Dender.", "3 Aan de Schelde.", "1 In Durme."]
    assert marked(read("x.txt", "\f".join(pages))) == found


@pytest.mark.parametrize(
    "page",
    [
        "Er zijn bruggen en sluizen.\n1 Aan de Leie.\n",  # no word bears the number
        "Er zijn bruggen.1\n1. Hoeveel zijn er?\n",  # a part of a question
        "Er zijn bruggen.1\n1 brug en 2 sluizen\n",
        "De uitstoot van CO1 daalt.\n1 Aan de Leie.\n",
        "Er zijn bruggen.1\n" + "Er zijn er veel.\n" * 3 + "3 Aan de Leie.\n",
        "Er zijn bruggen12.\n1 Aan de Leie.\n",
        "Er zijn bruggen.1\n1\n",  # nothing below it
    ],
)
def test_other_numbers_begin_no_note(read, page):
    assert marked(read("x.txt", f"{page}\fEen tweede pagina.\n\fEen derde.\n")) == []


def test_a_long_page_holds_its_notes_at_its_foot_alone(read):
    page = "Er zijn bruggen.1\n1 Aan de Leie.\n" + "Er zijn er veel.\n" * 20
    assert marked(read("x.txt", f"{page}\fEen tweede pagina.\n")) == []
