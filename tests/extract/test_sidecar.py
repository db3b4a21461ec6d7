"""The sidecar beside a document: flat keys, an answer of the service, and broken ones."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from pipeline.extract.metadata import KeyRule, field_of, read_date
from pipeline.rulebook import rules

TEXT = "SCHRIFTELIJKE VRAAG\n"


def test_flat_keys_in_either_language(read):
    keys = {
        "titel": "Bijen",
        "themes": ["Landbouw", "Natuur"],
        "pdf link": "https://docs.voorbeeld.be/pfile?id=1",
        "page_url": "https://www.voorbeeld.be/schriftelijke-vragen/99",
        "nummer": 8,
        "zittingsjaar": "2031-2032",
        "datum": "17 oktober 2031",
        "date_answered": "2031-11-07",
        "tijdig": True,
        "asker": "Voorbeeld, Jan",
        "addressees": ["Proef, Els", "Test, Bo"],
        "unknown key": {"x": 1},
    }
    metadata = read("x.txt", TEXT, json.dumps(keys)).metadata
    assert metadata.title == "Bijen"
    assert metadata.themes == ("Landbouw", "Natuur")
    assert metadata.number == "8"
    assert metadata.session == "2031-2032"
    assert metadata.date == dt.date(2031, 10, 17)
    assert metadata.date_answered == dt.date(2031, 11, 7)
    assert metadata.answered_in_time is True
    assert metadata.addressees == ("Proef, Els", "Test, Bo")
    assert metadata.parliament_id == "schv:99"


def answer(**more):
    return {
        "id": 4321,
        "titel": "Bijen in de stad",
        "onderwerp": "Bijen",
        "zittingsjaar": "2031-2032",
        "nummer": 8,
        "vraagsteller": {"id": 11, "voornaam": "Jan", "naam": "Van Voorbeeld"},
        "minister": {"id": 22, "voornaam": "Els", "naam": "Proef"},
        "thema": "Landbouw",
        "procedureverloop": [
            {"status": "Vraag gesteld aan de minister", "datum": "2031-10-17T00:00:00+0200"},
            {"status": "Laattijdig beantwoord", "datum": "2031-12-30T10:00:00+0100"},
        ],
        "bestand-ordered": {"URL": "https://docs.voorbeeld.be/pfile?id=5"},
        **more,
    }


@pytest.mark.parametrize("wrap", [lambda one: one, lambda one: {"items": [{"schriftelijke-vraag": one}]}])
def test_an_answer_of_the_service(read, wrap):
    metadata = read("x.txt", TEXT, json.dumps(wrap(answer()))).metadata
    assert metadata.parliament_id == "schv:4321"
    assert (metadata.asker, metadata.asker_id) == ("Van Voorbeeld, Jan", "11")
    assert (metadata.addressees, metadata.addressee_ids) == (("Proef, Els",), ("22",))
    assert metadata.themes == ("Landbouw",)
    assert (metadata.date, metadata.date_answered) == (dt.date(2031, 10, 17), dt.date(2031, 12, 30))
    assert metadata.answered_in_time is False
    assert metadata.source_url == "https://docs.voorbeeld.be/pfile?id=5"


def test_keys_in_other_spellings_and_lists_of_lists(read):
    odd = answer()
    odd["Minister"] = [[odd.pop("minister"), {"id": 23, "naam": "Test"}]]
    odd["themas"] = [{"thema": ["Natuur", "Werk"]}]
    del odd["thema"]
    metadata = read("x.txt", TEXT, json.dumps(odd)).metadata
    assert metadata.addressees == ("Proef, Els", "Test")
    assert metadata.themes == ("Natuur", "Werk")


def test_a_search_result_gives_its_metatags(read):
    tags = [("soort", "SCHV"), ("thema", "Landbouw"), ("thema", "Natuur"), ("vraagsteller", "Voorbeeld, Jan")]
    tags += [("themadatum", "2031-10-17"), ("opendata", "http://ws.voorbeeld.be/e/opendata/schv/77")]
    value = {"count": 1, "result": {"metatags": {"metatag": [{"name": n, "value": v} for n, v in tags]}}}
    metadata = read("x.txt", TEXT, json.dumps(value)).metadata
    assert metadata.themes == ("Landbouw", "Natuur")
    assert metadata.asker == "Voorbeeld, Jan"
    assert metadata.date == dt.date(2031, 10, 17)
    assert metadata.parliament_id == "schv:77"


@pytest.mark.parametrize("broken", [b"{", b"", b"[1]", b"\x00\xff\x00", b"[" * 100_000])
def test_a_broken_sidecar_is_a_problem_and_the_document_goes_on(read, broken):
    transcript = read("x.txt", TEXT, broken)
    assert transcript.text == TEXT
    assert [problem.code for problem in transcript.problems] == ["sidecar_unreadable"]


def test_a_value_that_cannot_be_read_is_reported(read):
    transcript = read("x.txt", TEXT, json.dumps({"date": "32 mei 2031", "title": "Bijen"}))
    assert transcript.metadata.date is None
    assert transcript.metadata.title == "Bijen"
    assert [problem.code for problem in transcript.problems] == ["metadata_value"]


@pytest.mark.parametrize(
    "stated", [{"number": "twaalf"}, {"number": 12.5}, {"session": "2031"}, {"session": "2031-2033"}]
)
def test_a_number_or_a_session_that_is_none_is_a_problem(read, stated):
    transcript = read("x.txt", TEXT, json.dumps(stated))
    assert [problem.code for problem in transcript.problems] == ["metadata_value"]
    assert (transcript.metadata.number, transcript.metadata.session) == (None, None)


@pytest.mark.parametrize("stated", ["2031-2032", "2031-32", "Zitting 2031/2032", "2031 – 2032"])
def test_a_session_is_its_two_years_however_it_is_written(read, stated):
    transcript = read("x.txt", TEXT, json.dumps({"session": stated, "number": "321"}))
    assert (transcript.metadata.session, transcript.metadata.number, transcript.problems) == ("2031-2032", "321", ())


@pytest.mark.parametrize(
    ("stated", "in_time"),
    [("Tijdig beantwoord", True), ("tijdig", True), ("ja", True), (1, True), ("laattijdig", False),
     ("Laattijdig  beantwoord", False), ("niet tijdig", False), ("neen", False), (0, False), (False, False)],
)  # fmt: skip
def test_whether_an_answer_came_in_time_in_the_words_of_the_service(read, stated, in_time):
    transcript = read("x.txt", TEXT, json.dumps({"tijdig": stated}))
    assert (transcript.metadata.answered_in_time, transcript.problems) == (in_time, ())


@pytest.mark.parametrize("stated", ["misschien", "tijdig?", "niet", 2, [True]])
def test_words_that_do_not_say_whether_it_came_in_time_are_a_problem(read, stated):
    transcript = read("x.txt", TEXT, json.dumps({"tijdig": stated}))
    assert transcript.metadata.answered_in_time is None
    assert [problem.code for problem in transcript.problems] == ["metadata_value"]


def test_what_the_service_says_itself_goes_before_what_follows_from_the_course(read):
    assert read("x.txt", TEXT, json.dumps(answer(tijdig="ja"))).metadata.answered_in_time is True
    assert read("x.txt", TEXT, json.dumps(answer(tijdig=None))).metadata.answered_in_time is False


def test_the_sidecar_wins_over_the_preamble(read):
    preamble = "title: Oud\nthema: Werk\npdf link: https://voorbeeld.be/1\n" + TEXT
    metadata = read("x.txt", preamble, json.dumps({"title": "Nieuw"})).metadata
    assert (metadata.title, metadata.themes) == ("Nieuw", ("Werk",))


@pytest.mark.parametrize("rule", rules("metadata_keys", KeyRule), ids=lambda rule: rule.id)
def test_key_rules_hold_their_examples(rule):
    assert {field_of(example) for example in rule.examples} == {rule.field}
    assert rule.field not in {field_of(example) for example in rule.counter_examples}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2031-02-03", dt.date(2031, 2, 3)),
        ("2031-02-03T14:02:18+0100", dt.date(2031, 2, 3)),
        ("2031-02-02T23:00:00Z", dt.date(2031, 2, 3)),
        ("2031-02-02T14:00:00Z", dt.date(2031, 2, 2)),
        ("3/2/2031", dt.date(2031, 2, 3)),
        ("maandag 3 februari 2031", dt.date(2031, 2, 3)),
        ("31 februari 2031", None),
        ("voorjaar 2031", None),
    ],
)
def test_dates(text, day):
    assert read_date(text) == day
