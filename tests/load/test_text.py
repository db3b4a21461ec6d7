"""Any text goes into the database and comes back: offsets count code points whatever the characters are."""

from __future__ import annotations

import hashlib
from pathlib import Path

import duckdb
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.load import Bundle, RunInfo, update
from pipeline.records import Annotated, Claim, Proceedings, Quantity, Span, Transcript
from pipeline.register import Register

ODD = "\x00\t\n\f\r\u00ad\u00a0\u202f\u2028\u0301é€ﬁ🧮👩\u200d⚖\U0010ffff"
TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=["Cs"])), min_size=1, max_size=60
)


def document(number: int, text: str) -> Bundle:
    """One claim on every character, and one on the whole."""
    doc_id = f"{number}é.txt"
    places = [(at, at + 1) for at in range(1, len(text))] + [(0, len(text))]
    claims = tuple(
        Claim(f"{doc_id}#c{start}", start, end, Quantity("count", 1.0, None, None, None), text, "test")
        for start, end in places
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    transcript = Transcript(doc_id, doc_id, digest, "text/plain", text)
    spans = (Span("body", 0, len(text)),)
    proceedings = Proceedings(doc_id, "unknown", None, None, None, None, None, None, None, spans)
    return Bundle(transcript, proceedings, Annotated(doc_id, claims), digest)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXTS, min_size=5, max_size=20))
def test_any_text_round_trips(tmp_path: Path, register: Register, texts: list[str]) -> None:
    place = tmp_path / "parliament.duckdb"
    place.unlink(missing_ok=True)
    update(place, [document(number, text) for number, text in enumerate(texts)], [], [], register, RunInfo())
    with duckdb.connect(str(place), read_only=True) as connection:
        found = dict(connection.execute("SELECT doc_id, text FROM texts").fetchall())
        wrong = connection.execute(
            "SELECT claim_id FROM claims JOIN texts USING (doc_id) "
            "WHERE claims.text <> substr(texts.text, char_start + 1, char_end - char_start)"
        ).fetchall()
    assert found == {f"{number}é.txt": text for number, text in enumerate(texts)}
    assert wrong == []
