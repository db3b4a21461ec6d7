"""The spaCy component, found by its entry point."""

import spacy


def _pipeline(**config):
    nlp = spacy.blank("nl")
    nlp.add_pipe("numeric_claims", config=config)
    return nlp


def test_claims_are_spans_with_attributes():
    doc = _pipeline()("Meer dan 45 procent van de 12 scholen doet mee.")
    spans = doc.spans["claims"]
    assert [(span.text, span.label_) for span in spans] == [("45 procent", "percentage"), ("12 scholen", "count")]
    assert (spans[0]._.claim_value, spans[0]._.claim_comparator, spans[0]._.claim.kind) == (45, ">", "percentage")
    assert spans[1]._.claim_unit == "scholen"


def test_spans_are_widened_to_whole_tokens():
    doc = _pipeline()("Het kost 12,50€/stuk.")
    assert ["12,50" in span.text for span in doc.spans["claims"]] == [True]


def test_key_and_reference_date_can_be_set():
    doc = _pipeline(spans_key="figures", reference="2023-03-01")("Vorig jaar waren er 12 scholen.")
    (span,) = doc.spans["figures"]
    assert span._.claim.period_start.year == 2022


def test_two_pipelines_in_one_process():
    docs = [_pipeline()(text) for text in ("12 scholen", "Geen cijfers.")]
    assert [len(doc.spans["claims"]) for doc in docs] == [1, 0]
