"""The quantity engine as a spaCy component: ``nlp.add_pipe("numeric_claims")`` in anyone's pipeline.

Comes in: a ``Doc`` of any Dutch pipeline, a blank one too.
Goes out: the same ``Doc`` with ``doc.spans["claims"]``; each span carries ``span._.claim`` (a ``Quantity``) and
``span._.claim_kind``, ``claim_value``, ``claim_low``, ``claim_high``, ``claim_unit``, ``claim_comparator``,
``claim_change``, ``claim_rule``. The label of a span is its kind.
Does not: tokenize. The engine reads ``doc.text``; a claim that ends inside a token is widened to whole tokens.
The annotate stage never imports this module.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Span

from pipeline.annotate.prose import read

if TYPE_CHECKING:
    from spacy.tokens import Doc

_ATTRIBUTES = ("kind", "value", "low", "high", "unit", "comparator", "change")


class NumericClaims:
    """The component. ``spans_key``: where claims are kept; ``reference``: the date of the texts, if they have one."""

    def __init__(self, name: str, spans_key: str, reference: str | None) -> None:
        """``reference`` is an ISO date (``2023-03-01``); ``vorig jaar`` is resolved against it."""
        self.name = name
        self.spans_key = spans_key
        self.reference = None if reference is None else dt.date.fromisoformat(reference)
        _declare()

    def __call__(self, doc: Doc) -> Doc:
        """Fills ``doc.spans[spans_key]``."""
        spans = []
        for found in read(doc.text, reference=self.reference):
            span = doc.char_span(found.start, found.end, label=found.quantity.kind, alignment_mode="expand")
            if span is None:
                continue
            span._.claim = found.quantity
            span._.claim_rule = found.rule
            for attribute in _ATTRIBUTES:
                span._.set(f"claim_{attribute}", getattr(found.quantity, attribute))
            spans.append(span)
        doc.spans[self.spans_key] = spans
        return doc


@Language.factory("numeric_claims", default_config={"spans_key": "claims", "reference": None})
def make_numeric_claims(nlp: Language, name: str, spans_key: str, reference: str | None) -> NumericClaims:
    """Called by spaCy, through the entry point ``numeric_claims``."""
    return NumericClaims(name, spans_key, reference)


def _declare() -> None:
    for attribute in ("claim", "claim_rule", *(f"claim_{one}" for one in _ATTRIBUTES)):
        if not Span.has_extension(attribute):
            Span.set_extension(attribute, default=None)
