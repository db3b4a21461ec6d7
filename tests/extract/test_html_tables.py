"""Tables of HTML: what a page shows in their cells, which rows and columns it marks as headings."""

from __future__ import annotations

import json

import pytest

from pipeline.extract.markup import lay_out, parse, passages, rows


def _table(inner: str):
    return parse(f"<table>{inner}</table>").find(".//table")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<b>1</b>.204", "1.204"),
        ("1.204<sup>1</sup>", "1.204¹"),
        ("12,5<sup><a href='#n'>[3]</a></sup>", "12,5(³)"),
        ("m<sup>2</sup>", "m²"),
        ("CO<sub>2</sub> (ton)", "CO2 (ton)"),
        ("1<sup>e</sup> kwartaal", "1e kwartaal"),
        ("2018<br>Leden", "2018 Leden"),
        ("<p>2018</p><p>Leden</p>", "2018 Leden"),
        ("<span style='display:none'>0000512</span>512", "512"),
        ("<script>sort(3)</script>512", "512"),
        ("Leer&shy;lingen", "Leerlingen"),
        ("1&nbsp;204", "1 204"),
        ("14<br>150", "14 / 150"),  # two figures, and not one of fourteen thousand
        ("&nbsp;", ""),
    ],
)
def test_a_cell_says_what_the_page_shows(cell: str, text: str) -> None:
    assert rows(_table(f"<tr><td>{cell}</td><td>b</td></tr>"))[0][0] == text


def test_a_raised_digit_of_prose_is_no_digit_of_the_figure(read) -> None:
    text = read("x.html", "<p>Dat is 12,5<sup>3</sup> procent van 45<sup>(2)</sup> bijen op 3 m<sup>2</sup>.</p>").text
    assert text == "Dat is 12,5³ procent van 45(²) bijen op 3 m².\n"


HEAD = "<tr><th>Klas</th><th>1</th><th>2</th></tr>"
BODY = "<tr><th>100</th><td>12</td><td>14</td></tr><tr><th>250</th><td>8</td><td>9</td></tr>"


@pytest.mark.parametrize(
    ("inner", "shape"),
    [
        (HEAD + BODY, (1, 1)),  # numbers that the page says are headings
        (f"<thead>{HEAD.replace('th>', 'td>')}</thead><tbody>{BODY}</tbody>", (1, 1)),
        (HEAD + "<tr><th colspan=3>Bos</th></tr>" + BODY, (1, 1)),  # a group of rows
        (HEAD + "<tr><th>Bos</th><th></th><th></th></tr>" + BODY, (1, 1)),
        (HEAD + "<tr><th></th><th>M</th><th>V</th></tr>" + BODY, (2, 1)),
        ((HEAD + BODY).replace("th>", "td>"), (0, 1)),  # nothing is marked
        ((HEAD + BODY).replace("td>", "th>"), (0, 1)),  # all is
    ],
)
def test_the_page_tells_its_headings(inner: str, shape: tuple[int, int]) -> None:
    table = lay_out(_table(inner), 0)[1]
    assert (table.heading_rows, table.label_columns) == shape


def test_the_foot_stands_last_wherever_it_is_written() -> None:
    foot = "<tfoot><tr><td>Totaal</td><td>7</td></tr></tfoot>"
    body = "<tbody><tr><td>Bos</td><td>3</td></tr><tr><td>Hei</td><td>4</td></tr></tbody>"
    assert [row[0] for row in rows(_table(foot + body))] == ["Bos", "Hei", "Totaal"]


def test_a_table_in_a_table_is_read_once() -> None:
    nest = "<table><tr><td>Bos</td><td>3</td></tr><tr><td>Hei</td><td>4</td></tr></table>"
    for _ in range(60):
        nest = f"<table><tr><td>a</td><td>b</td></tr><tr><td>{nest}</td><td>c</td></tr></table>"
    assert sum(not isinstance(one, str) for one in passages(nest)) == 1


ANSWER = (
    "<p>Het aantal bijen:</p><table><tr><th rowspan=2>Bos</th><th colspan=2>2030</th></tr><tr><th>M</th><th>V</th></tr>"
    "<tr><td>Elzen</td><td></td><td>14</td></tr><tr><td>Beuken</td><td>3</td><td>9</td></tr></table><p>Meer niet.</p>"
)
WRITTEN = {"procedureverloop": [], "vraagsteller": {"naam": "Proef", "voornaam": "Els"}, "vraagtekst": "Hoeveel?"}


@pytest.mark.parametrize("several", [False, True])
def test_a_table_in_an_answer_of_the_service_is_a_table(read, several: bool) -> None:
    one = {**WRITTEN, "antwoordtekst": ANSWER}
    transcript = read("x.json", json.dumps({"items": [one, one]} if several else one))
    table = transcript.tables[-1]
    assert len(transcript.tables) == 1 + several
    assert (table.n_rows, table.n_columns, table.heading_rows, table.label_columns) == (4, 3, 2, 1)
    assert [cell.text for cell in table.cells if cell.row == 2] == ["Elzen", "", "14"]
    assert all(transcript.text[cell.start : cell.end] in ("", cell.text) for cell in table.cells)
    assert "Het aantal bijen:\n\nBos  2030\nM  V\nElzen  14\nBeuken  3  9\n\nMeer niet." in transcript.text


def test_a_turn_that_is_a_table_alone_has_text(read) -> None:
    turn = {"sprekertitel": "Els Proef (P)", "sprekertekst": ANSWER[ANSWER.index("<table") : -len("<p>Meer niet.</p>")]}
    transcript = read("x.json", json.dumps({"spreker": [turn]}))
    assert not transcript.problems
    assert len(transcript.tables) == 1
