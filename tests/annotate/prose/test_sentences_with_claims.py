"""Invented sentences, each with exactly the claims it states."""

import datetime as dt
from collections import Counter
from itertools import pairwise

import pytest

from pipeline.annotate.prose import read
from pipeline.clean import Cleaner
from tests.annotate.prose.table import HERE, cases, printed

CASES = [
    pytest.param(sentence, claims, id=f"{path.stem}: {sentence[:50]}")
    for path in sorted(HERE.glob("*.txt"))
    for sentence, claims in cases(path.name)
]


@pytest.mark.parametrize(("sentence", "claims"), CASES)
def test_sentence_states_exactly_these_claims(sentence, claims):
    assert [printed(sentence, found) for found in read(sentence)] == claims


def test_enough_sentences():
    assert len(CASES) >= 300


def test_no_sentence_stands_twice():
    sentences = [case.values[0] for case in CASES]
    assert [sentence for sentence, n in Counter(sentences).items() if n > 1] == []


def test_offsets_and_sentence_bounds_survive_what_stands_before():
    before = "Dit is een zin zonder cijfers.\n\nEn nog een alinea. "
    text = before + "Er werden 45\nprojecten gesteund. Daarna volgde stilte."
    (found,) = read(text)
    assert text[found.start : found.end] == "45\nprojecten"
    assert text[slice(*found.sentence)] == "Er werden 45\nprojecten gesteund."


def test_claims_of_one_sentence_do_not_overlap_and_are_in_order():
    for path in HERE.glob("*.txt"):
        for sentence, _ in cases(path.name):
            found = read(sentence)
            assert all(a.end <= b.start for a, b in pairwise(found)), sentence


@pytest.mark.parametrize("label", ["1.", "10.", "2)", "a)", "8, 9.", "3.2.", "12. –"])
def test_list_labels_are_no_claims(label):
    found = read(f"{label} De scholen kregen 12 procent van het budget.")
    assert [one.quantity.value for one in found] == [12]


def test_belgian_francs_are_counts_with_euros_beside_them():
    (found,) = read("De premie bedroeg 403.399 frank.")
    assert (found.quantity.kind, found.quantity.value) == ("count", 403399)
    assert found.quantity.unit_norm == "EUR"
    assert found.quantity.value_norm == pytest.approx(10000, rel=1e-6)


def test_millions_of_a_text_older_than_the_euro_are_francs():
    text = "Het budget bedraagt 40 miljoen."
    assert [one.quantity.unit for one in read(text, reference=dt.date(1999, 5, 1))] == ["frank"]
    assert [one.quantity.unit for one in read(text, reference=dt.date(2009, 5, 1))] == ["EUR"]


def test_norms_are_for_adding_up():
    quantities = {one.quantity.unit: one.quantity for one in read("Het bos is 3 hectare groot en het pad 2 km lang.")}
    assert (quantities["hectare"].unit_norm, quantities["hectare"].value_norm) == ("m2", 30000)
    assert (quantities["km"].unit_norm, quantities["km"].value_norm) == ("m", 2000)


def test_base_of_a_share():
    (found,) = read("Slechts 12 procent van de Vlaamse scholen doet mee.")
    assert found.quantity.base == "de Vlaamse scholen"


def test_a_bare_number_takes_the_noun_counted_before_in_like_numbers():
    found = read("Er zijn 1700 gedetineerden in drie gevangenissen. In 2021 waren er 1650.")
    assert found[-1].quantity.unit == "gedetineerden"


def test_capitals_of_unusual_length_do_not_shift_offsets():
    text = "In \u0130stanbul en Aalst zijn er 12 scholen."
    (found,) = read(text)
    assert text[found.start : found.end] == "12 scholen"


def units(text, **told):
    return [(one.quantity.value, one.quantity.unit) for one in read(text, **told)]


def test_a_row_of_a_list_counts_what_stands_above_the_list():
    text = "Er kwamen 765 klachten.\n\nAantal plannen per stad:\n- Antwerpen: 123 (36 %)\n- Gent: 45, waarvan 12 nieuw"
    assert units(text)[1:] == [(123, "plannen"), (36, "percent"), (45, "plannen"), (12, "plannen")]


def test_a_row_of_a_list_of_amounts_is_money():
    text = "De bedragen zijn als volgt (in euro):\n- Antwerpen: 67.890, waarvan 12.000 voor Mechelen\n"
    assert units(text) == [(67890, "EUR"), (12000, "EUR")]
    assert units(text, reference=dt.date(1998, 3, 1))[0] == (67890, "EUR")
    francs = text.replace("euro", "frank")
    assert units(francs)[0] == (67890, "frank")


def test_a_list_that_scales_its_figures_is_not_read_as_prose():
    text = "De bedragen zijn als volgt (in duizend euro):\n- Antwerpen: 67 (12 %)\n"
    assert units(text) == [(12, "percent")]


def test_figures_in_a_list_of_labels_are_of_their_own_line():
    raw = "Verdeling van de leden naar geslacht:\nmannen: 12\nvrouwen: 30\n"
    text = Cleaner(raw).clean([(0, len(raw))]).text
    assert [printed(text, found) for found in read(text)] == ["12 | count 12 mannen", "30 | count 30 vrouwen"]


def test_a_number_behind_a_label_with_a_point_is_whole():
    assert units("1.2 Er waren 156 dossiers.\n2.1 3 miljoen euro.\n") == [(156, "dossiers"), (3_000_000, "EUR")]
    assert units("Het kost\n2 1 miljoen euro.") == []


def test_a_sign_left_open_at_a_line_end_leaves_its_figure_unread():
    assert units("De groei van de honing -\n2,3 % kwam onverwacht.\n") == []
    assert units("De groei van de honing –\n€ 12.400 kwam onverwacht.\n") == []
    assert units("De groei van de honing:\n-\n12 dossiers\n") == [(12, "dossiers")]
