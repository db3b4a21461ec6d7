"""JSON of the open data service and saved pages, as documents of their own."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from pipeline.extract import Refusal
from pipeline.extract.service.describe import describe

ITEM = {
    "id": 777,
    "vergadering": {
        "id": 5,
        "subtype": "Commissievergadering",
        "vergaderingnummer": "12",
        "datumbegin": "2032-03-02T14:02:18+0100",
        "commissie": {"titel": "Commissie voor Bijen"},
        "voorzitter": {"id": 9, "naam": "Proef", "voornaam": "Els"},
    },
    "vrageninterpellatie": {"titel": "Vraag om uitleg over bijen", "nummer": 12, "zittingsjaar": "2031-2032"},
    "spreker": [
        {"sprekertitel": "De voorzitter", "sprekertekst": "<p>De heer Voorbeeld heeft het woord.</p>"},
        {
            "SprekerTitel": "<b>Jan Voorbeeld</b> (Partij)",
            "sprekertekst": "<p>Eén zin&nbsp;met <i>nadruk</i>.<br>Een regel.</p>\n<ul><li>a</li><li>b</li></ul>",
            "persoon": [{"id": 31}],
        },
        {"sprekertekst": "Zonder label.\n\nTweede alinea.", "persoon": None},
    ],
}


def test_a_turn_is_label_text_blank_line(read):
    transcript = read("x.json", json.dumps(ITEM))
    assert transcript.text == (
        "Commissievergadering nr. 12 – 2 maart 2032\n\nVraag om uitleg over bijen\n\n– 12 (2031-2032)\n\n"
        "De voorzitter\nDe heer Voorbeeld heeft het woord.\n\n"
        "Jan Voorbeeld (Partij)\nEén zin met nadruk.\nEen regel.\n\na\nb\n\n"
        "Zonder label.\n\nTweede alinea.\n"
    )
    speakers = [mark for mark in transcript.marks if mark.kind == "speaker"]
    assert [(transcript.text[mark.start : mark.end], mark.label, mark.person) for mark in speakers] == [
        ("De voorzitter", "De voorzitter", None),
        ("Jan Voorbeeld (Partij)", "Jan Voorbeeld (Partij)", "vlp:31"),
        ("", None, None),
    ]
    assert transcript.text[speakers[-1].start :].startswith("Zonder label.")


def test_the_meeting_is_metadata(read):
    metadata = read("x.json", json.dumps(ITEM)).metadata
    assert metadata.parliament_id == "jln:777"
    assert metadata.date == dt.date(2032, 3, 2)
    assert metadata.committee == "Commissie voor Bijen"
    assert (metadata.chair, metadata.chair_id) == ("Proef, Els", "9")


def test_a_meeting_and_a_result_of_a_search_describe_themselves():
    assert describe({"vergadering": ITEM["vergadering"]}).parliament_id == "verg:5"
    assert describe({"vergadering": {**ITEM["vergadering"], "id": None}}).parliament_id is None
    tags = [{"name": "zittingsjaar", "value": "2031-2032"}, {"name": "titel", "value": ""}, {"value": "los"}]
    found = describe({"title": "Bijen", "metatags": {"metatag": tags}})
    assert (found.title, found.session) == ("Bijen", "2031-2032")


def _contact(role, *names):
    contacts = [{"voornaam": given, "naam": family} for given, family in names]
    return {"beschrijving": role, "contact": contacts[0] if len(contacts) == 1 else contacts}


@pytest.mark.parametrize(
    ("contacts", "asker", "addressees"),
    [
        ([_contact("Indiener", ("Jan", "Voorbeeld")), _contact("Bevoegde minister", ("Els", "Proef"))],
         "Voorbeeld, Jan", ("Proef, Els",)),
        ([_contact("Indiener", ("Jan", "Voorbeeld"), ("Bo", "Test"))], None, ()),
        ([_contact("Spreker", ("Jan", "Voorbeeld")), {"beschrijving": "Indiener", "contact": []}], None, ()),
    ],
)  # fmt: skip
def test_who_put_the_question(read, contacts, asker, addressees):
    question = {**ITEM["vrageninterpellatie"], "contacttype": contacts}
    metadata = read("x.json", json.dumps({**ITEM, "vrageninterpellatie": [question]})).metadata
    assert (metadata.asker, metadata.addressees) == (asker, addressees)


def test_who_put_one_of_several_questions_is_not_who_put_them_all(read):
    question = {**ITEM["vrageninterpellatie"], "contacttype": [_contact("Indiener", ("Jan", "Voorbeeld"))]}
    metadata = read("x.json", json.dumps({**ITEM, "vrageninterpellatie": [question, question]})).metadata
    assert metadata.asker is None


@pytest.mark.parametrize("stated", [{"nummer": 12}, {"zittingsjaar": "2031-2032"}])
def test_a_number_without_its_session_is_not_written_as_one(read, stated):
    turn = {"sprekertitel": "De voorzitter", "sprekertekst": "Goed."}
    with_title = read("x.json", json.dumps({"vrageninterpellatie": {"titel": "Bijen", **stated}, "spreker": turn}))
    assert with_title.text == "Bijen\n\nDe voorzitter\nGoed.\n"
    without = read("x.json", json.dumps({"vrageninterpellatie": stated, "spreker": turn}))
    assert without.text == "De voorzitter\nGoed.\n"


def test_one_turn_as_an_object_and_absent_keys(read):
    transcript = read("x.json", json.dumps({"spreker": {"sprekertitel": "De voorzitter", "sprekertekst": "Goed."}}))
    assert transcript.text == "De voorzitter\nGoed.\n"


@pytest.mark.parametrize("wrap", [lambda items: items, lambda items: {"items": [{"journaallijn": i} for i in items]}])
def test_several_items_in_one_file(read, wrap):
    other = {**ITEM, "id": 778, "spreker": {"sprekertitel": "Bo Test (Partij)", "sprekertekst": "Ook goed."}}
    transcript = read("x.json", json.dumps(wrap([ITEM, other])))
    assert transcript.text.count("Commissievergadering nr. 12") == 2
    assert transcript.metadata.date == dt.date(2032, 3, 2)
    assert transcript.metadata.parliament_id is None
    speakers = [mark for mark in transcript.marks if mark.kind == "speaker"]
    assert [transcript.text[mark.start : mark.end] for mark in speakers] == [mark.label or "" for mark in speakers]
    assert speakers[-1].label == "Bo Test (Partij)"


def test_a_written_question_is_laid_out_as_printed(read):
    value = {
        "id": 1,
        "nummer": 8,
        "titel": "Bijen",
        "vraagsteller": {"voornaam": "Jan", "naam": "Van Voorbeeld"},
        "minister": [{"voornaam": "Els", "naam": "Proef"}],
        "procedureverloop": {"status": "Vraag gesteld aan de minister", "datum": "2031-10-17T00:00:00+0200"},
    }
    laid_out = "SCHRIFTELIJKE VRAAG\nnr. 8\nvan Jan Van Voorbeeld\ndatum: 17 oktober 2031\naan Els Proef\n\nBijen\n"
    assert read("x.json", json.dumps(value)).text == laid_out
    value |= {"titel": "Schriftelijke vraag", "onderwerp": "Bijen"}
    assert read("x.json", json.dumps(value)).text == laid_out


def test_the_words_of_a_written_question_and_of_its_answer(read):
    value = {
        "vraagsteller": {"voornaam": "Jan", "naam": "Voorbeeld"},
        "vraagtekst": "<p>Hoeveel bijen zijn er?</p>",
        "antwoordtekst": "<p>Er zijn er 12.</p><p>Meer niet.</p>",
    }
    assert read("x.json", json.dumps(value)).text == (
        "SCHRIFTELIJKE VRAAG\nvan Jan Voorbeeld\n\nHoeveel bijen zijn er?\n\nANTWOORD\n\nEr zijn er 12.\n\nMeer niet.\n"
    )


@pytest.mark.parametrize("several", [False, True])
def test_results_of_a_search_are_titles_and_what_was_found(read, several):
    one = {"title": "Bijen in Gent", "snippet": "Er zijn <b>12</b> bijen.", "metatags": {"metatag": []}}
    found = read("x.json", json.dumps({"result": [one, {**one, "title": "Bijen in Aalst"}]} if several else one)).text
    assert found.startswith("Bijen in Gent\n\nEr zijn 12 bijen.\n")
    assert ("Bijen in Aalst" in found) is several


def test_what_is_reported_of_the_second_of_several_items_stands_there(read):
    silent = {"spreker": [{"sprekertitel": "Bo Test", "sprekertekst": ""}, *ITEM["spreker"]]}
    transcript = read("x.json", json.dumps([ITEM, {**ITEM, **silent}]))
    (problem,) = (one for one in transcript.problems if one.code == "turn_without_text")
    assert transcript.text[problem.start : problem.end] == "Bo Test"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ('{"spreker": [', "broken_json"),
        ("{}", "json_unknown"),
        ("[1, 2]", "json_unknown"),
        ('"tekst"', "json_unknown"),
        ('{"spreker": []}', "json_without_text"),
        (
            '{"titel": "Veren", "vergadering": {"type": "Commissie", "datumbegin": "2031-03-14T14:00:00+0100"},'
            ' "spreker": []}',
            "json_without_text",
        ),
        ('{"items": [{"vergadering": {"id": 1, "vergaderingnummer": "3", "type": "Plenair"}}]}', "json_without_text"),
        ("[" * 50_000, "broken_json"),
    ],
)
def test_json_that_is_no_document_is_refused(read, value, code):
    with pytest.raises(Refusal) as refused:
        read("x.json", value)
    assert refused.value.code == code


PAGE = """<!DOCTYPE html><html lang="nl"><head><title>Verslag</title><style>p { color: red }</style>
<link rel="canonical" href="https://www.voorbeeld.be/commissievergaderingen/4/verslag/22"></head><body>
<nav>Menu <a>Home</a></nav><main><h1>Vraag over bijen</h1>
<div class="meeting-speech"><div class="meeting-speech__title"><a href="/volksvertegenwoordigers/31">Jan Voorbeeld
(Partij)</a></div><div class="meeting-speech__value"><p>Er zijn 12&nbsp;procent <b>meer</b> bijen.</p>
<script>var x = 5;</script><table><caption>Bijen</caption><tr><th>Provincie</th><th colspan="2">Aantal</th></tr>
<tr><th></th><th>2030</th><th>2031</th></tr><tr><td>Limburg</td><td>1.200</td><td></td></tr></table>
<p style="display: none">weg</p>Staart.</div></div></main><footer>voet</footer></body></html>"""


def test_a_saved_page(read):
    transcript = read("x.html", PAGE)
    assert transcript.text == (
        "Vraag over bijen\n\nJan Voorbeeld (Partij)\nEr zijn 12\u00a0procent meer bijen.\n\n"
        "Bijen\nProvincie  Aantal\n2030  2031\nLimburg  1.200\n\nStaart.\n"
    )
    assert [(mark.label, mark.person) for mark in transcript.marks] == [("Jan Voorbeeld (Partij)", "vlp:31")]
    assert transcript.metadata.parliament_id == "jln:22"
    assert transcript.metadata.language == "nl"
    assert transcript.metadata.title == "Vraag over bijen"


@pytest.mark.parametrize(
    ("rows", "n"), [(["Gent", "Aalst"], 0), (["Gent|12"], 0), (["Gent|12", "Aalst|13"], 1), (["Gent|12", "Aalst"], 1)]
)
def test_a_table_of_a_page_has_two_rows_and_two_columns_at_least(read, rows, n):
    cells = "".join(f"<tr><td>{row.replace('|', '</td><td>')}</td></tr>" for row in rows)
    assert len(read("x.html", f"<html><body><p>Bijen.</p><table>{cells}</table></body></html>").tables) == n


def test_a_page_that_does_not_say_its_language_has_none(read):
    assert read("x.html", "<html><body><p>Bijen.</p></body></html>").metadata.language is None


def test_a_saved_pages_table(read):
    transcript = read("x.html", PAGE)
    (table,) = transcript.tables
    assert (table.caption, table.heading_rows, table.label_columns) == ("Bijen", 2, 1)
    assert {(cell.row, cell.column): cell.text for cell in table.cells if cell.text} == {
        (0, 0): "Provincie",
        (0, 1): "Aantal",
        (0, 2): "Aantal",
        (1, 1): "2030",
        (1, 2): "2031",
        (2, 0): "Limburg",
        (2, 1): "1.200",
    }
    placed = [cell for cell in table.cells if cell.start < cell.end]
    assert len(placed) == 6
    assert all(transcript.text[cell.start : cell.end] == cell.text for cell in placed)


def test_cells_over_several_rows(read):
    page = """<table><tr><th rowspan=2>Soort</th><th colspan=2>Aantal</th></tr><tr><th>2030</th><th>2031</th></tr>
    <tr><td rowspan=2>Wild</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"""
    (table,) = read("x.html", page).tables
    assert [[cell.text for cell in table.cells if cell.row == row] for row in range(4)] == [
        ["Soort", "Aantal", "Aantal"],
        ["Soort", "2030", "2031"],
        ["Wild", "1", "2"],
        ["Wild", "3", "4"],
    ]
    assert (table.heading_rows, table.label_columns) == (2, 1)


def test_lines_of_the_web_form_stay_lines(read):
    page = (
        "<body><div>De voorzitter</div><div>Mevrouw Proef heeft het woord.</div><p><b>Els Proef (P)</b><br>Dank u.</p>"
    )
    assert read("x.html", page).text == ("De voorzitter\nMevrouw Proef heeft het woord.\n\nEls Proef (P)\nDank u.\n")


def test_two_breaks_make_a_paragraph(read):
    assert read("x.html", "<p>Een.<br>Twee.<br><br>Drie.</p>").text == "Een.\nTwee.\n\nDrie.\n"


def test_a_page_without_text_is_refused(read):
    with pytest.raises(Refusal) as refused:
        read("x.html", "<html><body><script>alles()</script></body></html>")
    assert refused.value.code == "no_text"


@pytest.mark.parametrize(
    ("label", "person", "differs"),
    [
        ("Jan Voorbeeld (Partij)", {"id": 31, "naam": "Proef", "voornaam": "Els"}, True),
        ("Jan Voorbeeld (Partij)", {"id": 31, "naam": "Voorbeeld", "voornaam": "Jan"}, False),
        ("Minister Voorbeeld-Test", {"id": 31, "naam": "Voorbeeld", "voornaam": "Jan"}, False),
        ("JAN VAN DEN VOORBEELD", {"id": 31, "naam": "van den Voorbeeld", "voornaam": "Johannes"}, False),
        ("De voorzitter", {"id": 31, "naam": "Proef", "voornaam": "Els"}, False),
        ("Jan Voorbeeld (Partij)", {"id": 31}, False),
    ],
)
def test_a_label_that_names_another_than_the_person_is_reported(read, label, person, differs):
    answer = {"spreker": {"sprekertitel": label, "sprekertekst": "Goed.", "persoon": person}}
    transcript = read("x.json", json.dumps(answer))
    assert [problem.code for problem in transcript.problems] == ["label_and_id_differ"] * differs
    (mark,) = (mark for mark in transcript.marks if mark.kind == "speaker")
    assert (mark.label, mark.person) == (label, "vlp:31")


@pytest.mark.parametrize("key", ["debat", "gedachtewisseling", "hoorzitting", "parlementair-initiatief"])
@pytest.mark.parametrize("several", [False, True])
def test_what_is_dealt_with_is_the_heading(read, key, several):
    subject = {"id": 3, "titel": "Actualiteitsdebat over bijen"}
    item = {name: value for name, value in ITEM.items() if name != "vrageninterpellatie"}
    text = read("x.json", json.dumps({**item, key: [subject] if several else subject})).text
    assert text.split("\n\n")[1] == "Actualiteitsdebat over bijen"
    bare = read("x.json", json.dumps({**item, key: {"id": 3}})).text
    assert bare.split("\n\n")[1] == "De voorzitter\nDe heer Voorbeeld heeft het woord."
