"""Where sentences end behind a letter or an abbreviation: a name may go on there, or a sentence begin."""

from __future__ import annotations

import pytest

from pipeline.annotate.lexis.sentences import Sentences

TWO = (
    "Wij geven 4 miljoen euro aan O&O.|Er komt 12 procent bij.",
    "De minister dankt u.|Wij behandelden 90 aanvragen.",
    "Dat is lijn E.|De bus rijdt er om het uur.",
    "Het gaat om 12 dossiers in categorie C.|In 2015 waren het er 13.",
    "De raad koos plan B.|Van de 40 leden waren er 12 tegen.",
    "Er zijn 4 leden van groep A.|Is dat genoeg?",
    "Dat kost 4 mln.|In 2015 was dat 3 mln. euro.",
    "Zo staat het onder punt b.|De andere 12 blijven.",
)
ONE = (
    "De heer A. Peeters kreeg 12 dossiers.",
    "De heren J. Op de Beeck en A. Van de Velde kregen 12 dossiers.",
    "Mevrouw L. De la Motte telde er 12.",
    "Het lid J. In 't Veld telde er 12.",
    "Volgens dr. Van Ranst zijn het er 12.",
    "Volgens o.a. De Standaard zijn het er 12.",
    "Het gaat o.a. Om de andere 12 scholen.",
    "Scholen, bv. In Vrijheid en De Regenboog, krijgen 12 uren.",
    "A. Het aantal dossiers is 12.",
    "12 mln. De Lijn en 4 mln. De Watergroep.",
)


def _cut(text: str) -> list[str]:
    sentences = Sentences(text)
    return [text[start:end] for start, end in sorted({sentences.around(at) for at in range(len(text))})]


@pytest.mark.parametrize("text", TWO)
def test_a_sentence_begins_behind_a_letter_or_an_abbreviation(text: str) -> None:
    assert _cut(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize("text", ONE)
def test_a_name_goes_on_behind_a_letter_or_an_abbreviation(text: str) -> None:
    assert _cut(text) == [text]


def test_a_label_inside_a_line_stays_with_what_it_labels() -> None:
    assert _cut("Er zijn 12 scholen. b. De kostprijs is 4 euro.")[-1].endswith("b. De kostprijs is 4 euro.")
