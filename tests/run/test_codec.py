"""Stage outputs survive the way to disk and back, and differ line by line where the records differ."""

from __future__ import annotations

import datetime as dt
import difflib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.records import Annotated, Claim, Mark, Page, Proceedings, Quantity, Span, TableCheck, Transcript
from pipeline.run import codec

TEXTS = st.text(alphabet=st.sampled_from('aé€ \n\r\f\u2028\x85"\\{}:\t😀'), max_size=80)


def encoded(record: Transcript | Proceedings | Annotated) -> bytes:
    return b"".join(codec.encode(record))


@given(TEXTS)
def test_any_text_comes_back(text):
    before = Transcript(
        "map/een vraag.txt", "map/een vraag.txt", "0" * 64, "text/plain", text, pages=(Page(1, 0, len(text)),)
    )
    assert codec.decode(encoded(before), Transcript) == before


def test_rows_dates_and_absent_values_come_back():
    quantity = Quantity("euro", None, 1.5, 2.0, "EUR", period_start=dt.date(2021, 1, 1), change="increase")
    before = Annotated("x", claims=(Claim("x#c1", 1, 4, quantity, 'zin met "aanhaling"', "rule"),))
    assert codec.decode(encoded(before), Annotated) == before


def test_one_changed_record_is_one_changed_line():
    def lines(end: int) -> list[str]:
        marks = (Mark("furniture", 0, 3), Mark("furniture", 9, end), Mark("contents", 20, 30))
        return encoded(Transcript("d", "d", "", "text/plain", "a\nb\n", marks=marks)).decode().splitlines()

    changed = [line for line in difflib.ndiff(lines(12), lines(13)) if line[0] in "+-"]
    assert len(changed) == 2
    assert all('"furniture"' in line for line in changed)


def test_a_field_of_the_wrong_kind_is_refused():
    body = encoded(Transcript("d", "d", "", "text/plain", "")).replace(b'"sha256":""', b'"sha256":7')
    with pytest.raises(codec.msgspec.MsgspecError):
        codec.decode(body, Transcript)


def test_spans_keep_their_order():
    spans = tuple(Span("body", at, at + 1) for at in range(50))
    record = Proceedings("d", "unknown", None, None, None, None, None, None, None, spans)
    assert codec.decode(encoded(record), Proceedings).spans == spans


def test_a_long_record_comes_in_parts_and_each_line_stays_whole():
    text = "Een zin van de minister.\r\nNog een\u2028zin, op \x85drie regels.\n" * 20_000 + "en een einde"
    pages = tuple(Page(number, number, number + 1) for number in range(1, 5_000))
    before = Transcript("d", "d", "", "text/plain", text, pages=pages)
    parts = list(codec.encode(before))
    assert max(map(len, parts)) < 500_000 < sum(map(len, parts))
    assert b"".join(parts).count(b'{"text":') == len(text.splitlines())
    assert codec.decode(b"".join(parts), Transcript) == before


@pytest.mark.parametrize("damage", [b'{"text":"a\\n"}\n{"tex', b"geen JSON\n", b'{"oud":1}\n'])
def test_lines_that_are_no_record_are_refused(damage):
    body = encoded(Transcript("d", "d", "", "text/plain", "a\n"))
    with pytest.raises(codec.msgspec.MsgspecError):
        codec.decode(body + damage, Transcript)


def test_a_number_that_cannot_come_back_is_not_written():
    """JSON has no infinity: one such record would stop the load of all others."""
    with pytest.raises(ValueError, match="found"):
        encoded(Annotated("x", checks=(TableCheck(0, "row", "Totaal", 1.0, float("inf"), 1.0),)))
    claim = Claim("x#c1", 1, 4, Quantity("count", float("nan"), None, None, "x"), "z", "r")
    with pytest.raises(ValueError, match="value"):
        encoded(Annotated("x", claims=(claim,)))
