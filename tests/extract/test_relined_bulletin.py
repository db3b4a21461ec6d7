"""Bulletins of questions and answers on one line."""

from __future__ import annotations

import pytest

from pipeline.extract.relined import relined
from pipeline.register import read_register
from pipeline.segment import segment

BULLETIN = """\
BULLETIN VAN VRAGEN EN ANTWOORDEN I. VRAGEN VAN DE LEDEN EN ANTWOORDEN VAN DE MINISTERS
MIA PROEF
VLAAMS MINISTER VAN PROEVEN
Vraag nr. 45
van 12 november 1999
van de heer JAN STAAL
Geluidsschermen – Plaatsing
Langs de wegen staan schermen.
1. Hoeveel kilometer scherm staat er ?
2. Wat kost een kilometer ?
N.B. Deze vraag werd gesteld aan mevrouw Proef (vraag nr. 45) en aan de heer Voorbeeld (vraag nr. 61).
Gecoördineerd antwoord
1. Er staat 62 kilometer.
2. Een kilometer kost 55 miljoen frank.
Vraag nr. 47
van 16 november 1999
van mevrouw AN VOORBEELD
Verkeerslichten – Defecten
Hoeveel lichten vielen uit ?
Antwoord
In 1998 waren er 4.310 defecten. Het antwoord op vraag 45 geldt ook hier.
WARD EXEMPEL
VLAAMS MINISTER VAN BRUGGEN
Vraag nr. 61
van 12 november 1999
van de heer JAN STAAL
Bruggen
Hoeveel bruggen zijn er ?
Antwoord :
Er zijn 12 bruggen."""


def test_each_question_of_a_bulletin_gets_its_lines_back():
    found = relined(" ".join(BULLETIN.split()))
    assert found is not None
    assert found.text.split("\n") == BULLETIN.split("\n")


def test_it_reads_as_with_its_lines(read):
    with_lines, without = (
        segment(read("bulletin.txt", text), read_register()) for text in (BULLETIN, " ".join(BULLETIN.split()))
    )
    asked = [(one.number, one.asker.name, one.addressee.name, one.subject) for one in without.questions]
    assert asked == [(one.number, one.asker.name, one.addressee.name, one.subject) for one in with_lines.questions]
    assert [one[:2] for one in asked] == [(45, "Jan Staal"), (47, "An Voorbeeld"), (61, "Jan Staal")]
    assert [one.answer_text for one in without.pairs] == [one.answer_text for one in with_lines.pairs]


@pytest.mark.parametrize(
    ("was", "printed", "found"),
    [
        ("STAAL Geluidsschermen – P", "STAAL VLIF – P", "van de heer JAN STAAL\nVLIF – Plaatsing\nLangs"),
        ("van de heer JAN STAAL Gelu", "van Mevr. A. STAAL Gelu", "\nvan Mevr. A. STAAL\nGelu"),
        (
            "MIA PROEF VLAAMS",
            "EEN HOOFD MET MEER WOORDEN DAN EEN NAAM MIA PROEF VLAAMS",
            "NAAM MIA PROEF VLAAMS MINISTER VAN PROEVEN\n",
        ),
        ("defecten. Het antwoord", "defecten. Antwoord 1 geldt. Het antwoord", "defecten. Antwoord 1 geldt. Het"),
        ("defecten. Het antwoord", "defecten. Aanvullend antwoord Nog 2. Het", "\nAanvullend antwoord\nNog 2."),
    ],
)
def test_what_differs_from_one_to_the_next(was, printed, found):
    text = " ".join(BULLETIN.split())
    assert was in text
    document = relined(text.replace(was, printed))
    assert document is not None
    assert found in document.text
