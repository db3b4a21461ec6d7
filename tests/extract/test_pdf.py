"""PDFs: pages, paragraphs, hyphens, furniture, columns, contents, footnotes, turned pages, tables, the way back."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.platypus import Table

from pipeline.extract import Refusal, extract, locate
from tests.extract.drawing import LEFT, PITCH, SIZE, TOP, Paper, prose


def marked(transcript, kind):
    return [transcript.text[mark.start : mark.end] for mark in transcript.marks if mark.kind == kind]


def body(transcript):
    text = transcript.text
    for mark in reversed(transcript.marks):
        if mark.kind == "furniture":
            text = text[: mark.start] + text[mark.end + 1 :]
    return text


def test_lines_paragraphs_and_page_ends(read):
    paper = Paper().lines(["Eerste regel van een alinea", "tweede regel."]).lines(["Nieuwe alinea."], gap=8).page()
    text = read("x.pdf", paper.lines(["Tweede bladzijde."]).done()).text
    assert text == "Eerste regel van een alinea\ntweede regel.\n\nNieuwe alinea.\n\fTweede bladzijde.\n\f"


def test_pages_tile_the_text(read):
    paper = Paper()
    for number in range(3):
        paper.lines(prose(number, 4)).page()
    transcript = read("x.pdf", paper.page().lines(["Na een lege bladzijde."]).done())
    assert [page.number for page in transcript.pages] == [1, 2, 3, 4, 5]
    assert transcript.pages[0].start == 0
    assert transcript.pages[-1].end == len(transcript.text)
    assert all(a.end == b.start for a, b in zip(transcript.pages, transcript.pages[1:], strict=False))
    assert all(transcript.text[page.end - 1] == "\f" for page in transcript.pages)
    assert transcript.text[transcript.pages[3].start : transcript.pages[3].end] == "\f"


def test_line_end_hyphen_is_hyphen_and_line_feed(read):
    text = read(
        "x.pdf", Paper().lines(["De steun voor kmo-por-", "tefeuille en Oost-", "Vlaanderen in 2025-", "26."]).done()
    ).text
    assert text.startswith("De steun voor kmo-por-\ntefeuille en Oost-\nVlaanderen in 2025-\n26.\n")


@pytest.mark.parametrize(
    ("header", "footer"),
    [
        (lambda n: f"Jaarboek der imkers {2030 + n % 1}  {n}", lambda n: "Huis van de honing"),
        (lambda n: f"{n} Jaarboek – Nr. 5" if n % 2 else f"Jaarboek – Nr. 5 {n}", lambda n: ""),
        (lambda n: "", lambda n: f"- {n + 40} -"),
        (lambda n: "Hoofdstuk een" if n < 5 else "Hoofdstuk twee", lambda n: f"{n}"),
    ],
    ids=["number in header", "odd and even", "number alone, shifted", "running chapter"],
)
def test_furniture_is_found_by_recurrence(read, header, footer):
    paper = Paper()
    expected = []
    for number in range(1, 9):
        for y, text in ((800, header(number)), (40, footer(number))):
            if text:
                paper.at(LEFT, y, text)
                expected.append(" ".join(text.split()))
        paper.lines([f"Artikel {number}", *prose(number, 5)]).page()
    transcript = read("x.pdf", paper.done())
    assert [" ".join(line.split()) for line in marked(transcript, "furniture")] == expected
    assert "Artikel 3\n" in body(transcript)


def test_the_page_foot_drawn_first_comes_last(read):
    paper = Paper()
    for number in range(1, 4):
        paper.at(LEFT, 40, "Huis van de honing").lines(prose(number, 3)).page()
    transcript = read("x.pdf", paper.done())
    assert transcript.text.startswith(prose(1, 1)[0])
    assert transcript.text.split("\f")[0].endswith("Huis van de honing\n")


def test_rows_that_differ_by_more_than_the_page_are_text(read):
    paper = Paper()
    for number, figure in enumerate((120, 455, 97, 1020), 1):
        paper.lines([f"Totaal {figure} korven"]).lines(prose(number, 3)).page()
    assert marked(read("x.pdf", paper.done()), "furniture") == []


@pytest.mark.parametrize("angle", [0, 45])
def test_a_watermark_is_furniture_wherever_it_is_drawn(read, angle):
    paper, pages = Paper(), [prose(1, 40), prose(2, 40), prose(3, 3)]
    for number, lines in enumerate(pages):
        paper.lines(lines[:20])
        paper.canvas.saveState()
        paper.canvas.translate(200, 400)
        paper.canvas.rotate(angle)
        paper.at(0, 0, "ONTWERP", 70).canvas.restoreState()
        paper.lines(lines[20:])
        if number < len(pages) - 1:
            paper.page()
    transcript = read("x.pdf", paper.done())
    assert marked(transcript, "furniture") == ["ONTWERP"] * 3  # on the last page it stands free
    assert body(transcript).split() == [word for lines in pages for line in lines for word in line.split()]


def test_a_title_in_large_type_is_no_watermark(read):
    paper = Paper().lines(["Jaarboek", "der imkers"], size=40).lines(["Z"], size=36)
    paper.y += PITCH
    transcript = read("x.pdf", paper.lines(prose(1, 30), x=LEFT + 30).done())
    assert marked(transcript, "furniture") == []


def test_known_wording_on_a_single_page(read):
    paper = Paper().at(LEFT, 800, "Commissievergadering nr. C900 (2031-2032) – 28 februari 2032 11")
    paper.at(LEFT, 40, "Vlaams Parlement").lines(["Het Vlaams Parlement telt mee.", "Vlaams Parlement"])
    assert marked(read("x.pdf", paper.done()), "furniture") == [
        "Commissievergadering nr. C900 (2031-2032) – 28 februari 2032 11",
        "Vlaams Parlement",
    ]


@pytest.mark.parametrize("order", ["column by column", "line by line", "right first"])
def test_two_columns_are_read_one_after_the_other(read, order):
    left, right = prose(1, 30, 6), prose(2, 30, 6)
    paper = Paper().lines(
        ["Een titel die over de beide kolommen van deze bladzijde heen loopt tot ver voorbij het midden"]
    )
    places = [(LEFT, 720 - PITCH * at, text) for at, text in enumerate(left)]
    places += [(320, 720 - PITCH * at, text) for at, text in enumerate(right)]
    if order == "line by line":
        places.sort(key=lambda place: (-place[1], place[0]))
    if order == "right first":
        places.reverse()
    for x, y, text in places:
        paper.at(x, y, text)
    lines = read("x.pdf", paper.done()).text.split("\n")
    assert [line for line in lines if line][1:-1] == left + right


def column(paper: Paper, x: float, texts: list[list[str]], gap: float) -> None:
    """Paragraphs of short lines, the ``gap`` between them in points."""
    y = TOP
    for paragraph in texts:
        for line in paragraph:
            paper.at(x, y, line)
            y -= PITCH
        y -= gap


def test_two_columns_of_headings_and_short_questions(read):
    """Hardly a line is full, as on a page of short questions; each column goes down by itself."""
    left = [["Vraag nr. 12", "van 4 mei 1986", "van de heer J. VOORBEELD"], ["Korven en raten in de tuin"]] * 5
    left.append(["Hoeveel korven staan er nu in de tuinen?"])
    right = [["Antwoord van de minister"], ["Er zijn 12 korven in een tuin."], ["Vraag nr. 13", "van 5 mei 1986"]] * 5
    right.append(["Er zijn nu nog 12 korven in alle tuinen samen."])
    paper = Paper()
    column(paper, LEFT, left, 7)
    column(paper, 320, right, 9.5)
    lines = [line for line in read("x.pdf", paper.done()).text.replace("\f", "").split("\n") if line]
    assert lines == [line for side in (left, right) for paragraph in side for line in paragraph]


@pytest.mark.parametrize("is_level", [True, False])
def test_a_column_of_questions_beside_a_longer_one_of_prose_is_a_column(read, is_level):
    """Most of its lines are short, and the running head is set over the middle of both."""
    left = [f"{'dek'[at % 3]}{'aeiou'[at % 5]}{'lmn'[at // 16]} {line}" for at, line in enumerate(prose(3, 48, 6))]
    right = ["Vraag nr. 12", "van 14 mei 2003", "van de heer JAN", "Korven - Raten"]
    right += [f"{at}. Hoeveel korven zijn er?" for at in (1, 2, 3)]
    right = [f"{line} {'abc'[at // 14]}" for at, line in enumerate((*right, *prose(2, 5, 7), "Antwoord", "Ja.") * 3)]
    paper = Paper().at(LEFT + 150, 800, "Korven - Raten op straat")
    for at, line in enumerate(left):
        paper.at(LEFT, TOP - PITCH * at, line)
    for at, line in enumerate(right):
        paper.at(320, TOP - PITCH * at - (0 if is_level else 4), line)
    lines = [line for line in read("x.pdf", paper.done()).text.replace("\f", "").split("\n") if line]
    assert lines[1:] == left + right


def test_labels_centred_on_the_lines_of_their_row_are_no_column(read):
    """A table without rules whose cells hold words: read across, for what stands beside a label belongs to it."""
    paper = Paper()
    for row in range(18):
        y = TOP - 3.2 * PITCH * row
        longer = " en de raten in de tuin" if row % 5 in (0, 3) else ""
        paper.at(LEFT, y - PITCH / 2, f"Maatregel voor de korven {row}{longer}")
        paper.at(320, y, "De imkers kregen een deel van")
        paper.at(320, y - PITCH, "de raten die er nog waren.")
    text = read("x.pdf", paper.done()).text
    assert text.index("De imkers") < text.index("korven 1")


def test_short_columns_of_a_last_page_are_read_one_after_the_other(read):
    """Four lines and two: too few to show a gutter, so that of the pages before it is taken."""
    paper, expected = Paper(), []
    for n_left, n_right in ((40, 40), (40, 40), (4, 2)):
        for x, n_lines in ((LEFT, n_left), (320, n_right)):
            lines = prose(x + n_lines, n_lines, 8)
            expected += lines
            for at, line in enumerate(lines):
                paper.at(x, TOP - PITCH * at, line)
        paper.page()
    lines = read("x.pdf", paper.done()).text.replace("\f", "").split("\n")
    assert [line for line in lines if line] == expected


def test_contents_are_told_from_text(read):
    paper = Paper().lines(
        ["INHOUD", *(f"{n}. Hoofdstuk over {w} {'.' * 60} {n + 3}" for n, w in enumerate(prose(1, 6, 2), 1))]
    )
    paper.lines(["Tekst na de inhoud."], gap=20)
    (contents,) = marked(read("x.pdf", paper.done()), "contents")
    assert contents.startswith("INHOUD")
    assert "Tekst na" not in contents


def test_contents_without_leaders(read):
    """Entries over several lines, their numbers at the right; the text repeats the entries' words."""
    paper = Paper().at(LEFT, 800, "Commissievergadering nr. C900 (2031-2032) – 28 februari 2032 2").lines(["INHOUD"])
    entries = [
        (["VRAAG OM UITLEG van Jan Voorbeeld aan Els Proef, Vlaams", "minister van Bijen, over de korven"], 912, 3),
        (["VRAAG OM UITLEG van Bo Test aan Els Proef, Vlaams", "minister van Bijen, over de raten"], 1020, 3),
        (["GEDACHTEWISSELING over het plan voor de linden"], 0, 14),
    ]
    for lines, number, page in entries:
        paper.lines(lines, gap=8)
        last = [f"– {number} (2031-2032)"] if number else []
        paper.lines(last)
        paper.at(500, paper.y + PITCH, str(page))
    paper.page()
    for number in range(3, 7):
        paper.at(LEFT, 800, f"Commissievergadering nr. C900 (2031-2032) – 28 februari 2032 {number}")
        paper.lines(prose(number, number)).lines([*entries[0][0], "– 912 (2031-2032)", f"Nu {number * 20}"]).page()
    transcript = read("x.pdf", paper.done())
    contents = marked(transcript, "contents")
    assert len(contents) == 1
    assert contents[0].startswith("INHOUD")
    assert contents[0].endswith("linden  14")
    assert body(transcript).count("VRAAG OM UITLEG van Jan Voorbeeld") == 5


def test_a_section_called_contents_is_text(read):
    lines = ["Inhoud", "Het plan telt in artikel 3", "meer dan dat van artikel", "12", "en lid 14", "en dan nog 20"]
    assert marked(read("x.pdf", Paper().lines(lines).page().lines(prose(1, 3)).done()), "contents") == []


def test_contents_that_go_on_over_a_page(read):
    paper = Paper().lines(["Inhoudsopgave"])
    for number in range(1, 61):
        if number == 40:
            paper.page()
        paper.lines([f"Hoofdstuk {prose(number, 1, 3)[0]}"]).at(500, paper.y + PITCH, str(number // 2 + 3))
    paper.page().lines(prose(1, 30)).page().lines(prose(2, 30))
    first, second = marked(read("x.pdf", paper.done()), "contents")
    assert first.startswith("Inhoudsopgave")
    assert second.endswith("33")


def test_a_footnote_is_marked_and_its_mark_never_part_of_a_number(read):
    paper = Paper().lines(prose(1, 6)).at(LEFT, 400, "Er waren in 2021 goed 1.200")
    end = LEFT + stringWidth("Er waren in 2021 goed 1.200", paper.font, 10)
    paper.at(end, 404, "3", 6).at(end + 6, 400, "korven.").at(
        LEFT, 80, "3 Cijfers van de imkersbond, opgemaakt in", 7.5
    )
    transcript = read("x.pdf", paper.at(LEFT, 71, "het voorjaar.", 7.5).done())
    assert marked(transcript, "footnote") == ["3 Cijfers van de imkersbond, opgemaakt in\nhet voorjaar."]
    assert "1.2003" not in transcript.text
    assert "1.200³ korven." in transcript.text


def test_a_footnote_at_the_foot_of_a_column_is_marked(read):
    paper = Paper()
    for x, seed in ((LEFT, 1), (320, 2)):
        for at, line in enumerate(prose(seed, 30, 6)):
            paper.at(x, 720 - PITCH * at, line)
    paper.at(LEFT, 340, "3 Cijfers van de imkersbond.", 7.5).at(320, 340, "elf korven in het kleine dorp", 7.5)
    assert marked(read("x.pdf", paper.done()), "footnote") == ["3 Cijfers van de imkersbond."]


@pytest.mark.parametrize("mark", ["1", "15"])
def test_a_raised_mark_is_told_from_the_figure_wherever_it_stands_in_its_line(read, mark):
    paper = Paper()
    behind = " werkers geholpen"
    for length in range(4, 40):  # the mark stands in the middle of one of these lines
        before = "e" * length + " 48.312"
        x = LEFT
        for text, size, up in ((before, SIZE, 0), (mark, 6.5, 3.5), (behind, SIZE, 0)):
            paper.at(x, paper.y + up, text, size)
            x += paper.canvas.stringWidth(text, paper.font, size)
        paper.y -= 1.6 * SIZE
    raised = mark.translate(str.maketrans("15", "¹⁵"))
    found = [line for line in read("x.pdf", paper.done()).text.split("\n") if "48" in line]
    assert found == ["e" * length + f" 48.312{raised} werkers geholpen" for length in range(4, 40)]


@pytest.mark.parametrize("angle", [90, 180, 270])
@pytest.mark.parametrize("flagged", [True, False])
def test_turned_pages(read, angle, flagged):
    buffer = io.BytesIO()
    drawing = canvas.Canvas(buffer, pagesize=A4)
    if flagged:
        drawing.setPageRotation(angle)
    drawing.translate(300, 400)
    drawing.rotate(angle)
    for at, text in enumerate(prose(1, 5, 5)):
        drawing.drawString(0, -14 * at, text)
    drawing.save()
    assert read("x.pdf", buffer.getvalue()).text == "\n".join(prose(1, 5, 5)) + "\n\f"


GRID = [
    ["Provincie", "2030", "2031", "Bedrag"],
    ["Antwerpen", "1.234", "12,5%", "3.000,00"],
    ["West-Vlaanderen", "", "7", "- 12"],
    ["Totaal", "1.234", "", "2.988,00"],
]


def grid_of(table):
    return [[cell.text for cell in table.cells if cell.row == row] for row in range(table.n_rows)]


def test_a_ruled_table(read):
    paper = Paper().lines(["Overzicht van de korven per jaar."]).lines(["Tabel 4: korven per provincie"], gap=8)
    transcript = read("x.pdf", paper.table(GRID, [110, 70, 70, 70]).lines(["Zoals gezegd telt dat mee."], gap=8).done())
    (table,) = transcript.tables
    assert grid_of(table) == GRID
    assert (table.caption, table.heading_rows, table.label_columns, table.page) == (
        "Tabel 4: korven per provincie",
        1,
        1,
        1,
    )
    assert all(transcript.text[cell.start : cell.end] == cell.text for cell in table.cells)
    assert "\n\nProvincie  2030  2031  Bedrag\n" in transcript.text
    assert "2.988,00\n\nZoals gezegd" in transcript.text


def test_a_table_without_rules(read):
    rows = [["Provincie", "2030", "2031", "Bedrag"], *GRID[1:]]
    paper = Paper().lines(["Overzicht van de korven per jaar."]).table(rows, [110, 70, 70, 70], ruled=False)
    transcript = read("x.pdf", paper.lines(["Zoals gezegd telt dat mee voor ons."], gap=8).done())
    (table,) = transcript.tables
    assert grid_of(table) == rows
    assert (table.heading_rows, table.label_columns) == (1, 1)
    assert all(transcript.text[cell.start : cell.end] == cell.text for cell in table.cells)


def test_merged_cells_and_words_broken_inside_a_cell(read):
    rows = [
        ["Gemeente", "2030", "", "2031"],
        ["", "korven", "raten", "korven"],
        ["Sint-Joris-\nop-den-Dijk", "1", "", "3"],
        ["Maatschap-\npelijk werk", "5", "6", "7"],
    ]
    spans = [("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (2, 0))]
    transcript = read("x.pdf", Paper().table(rows, [110, 60, 60, 60], style=spans).done())
    (table,) = transcript.tables
    assert grid_of(table) == [
        ["Gemeente", "2030", "2030", "2031"],
        ["Gemeente", "korven", "raten", "korven"],
        ["Sint-Joris-op-den-Dijk", "1", "", "3"],
        ["Maatschappelijk werk", "5", "6", "7"],
    ]
    assert (table.heading_rows, table.label_columns) == (2, 1)
    (broken,) = (cell for cell in table.cells if cell.text == "Maatschappelijk werk")
    assert transcript.text[broken.start : broken.end] == "Maatschap-\npelijk werk"


def test_a_table_with_rules_across_only(read):
    rules = [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]
    rows = [["Jaar", "Aantal", "%"], ["2030", "1.200", "10,5%"], ["2031", "1.300", "11,5%"], ["Totaal", "2.500", ""]]
    (table,) = read("x.pdf", Paper().table(rows, [60, 50, 50], ruled=False, style=rules).done()).tables
    assert grid_of(table) == rows


def test_a_heading_over_two_columns(read):
    paper = Paper()
    for y, cells in (
        (700, [(200, "Limburg en Antwerpen"), (340, "Elders")]),
        (686, [(90, "Jaar"), (200, "korven"), (270, "raten"), (340, "korven")]),
        (672, [(90, "2030"), (200, "12"), (270, "1.340"), (340, "7")]),
        (658, [(90, "2031"), (200, "15"), (270, "1.350"), (340, "9")]),
    ):
        for x, text in cells:
            paper.at(x, y, text)
    (table,) = read("x.pdf", paper.done()).tables
    assert grid_of(table) == [
        ["", "Limburg en Antwerpen", "Limburg en Antwerpen", "Elders"],
        ["Jaar", "korven", "raten", "korven"],
        ["2030", "12", "1.340", "7"],
        ["2031", "15", "1.350", "9"],
    ]
    assert (table.heading_rows, table.label_columns) == (2, 1)


def test_what_looks_like_a_table_and_is_none(read):
    paper = Paper().lines(["Inhoud van dit boek"])
    for title, page in (("Bijen", 3), ("Korven", 7), ("Honing", 7), ("Raten", 12)):
        paper.at(LEFT, paper.y, title).at(400, paper.y, str(page))
        paper.y -= PITCH
    paper.y -= 30
    for short, long in (("BA", "begroting van de bond"), ("KV", "korven per vierkante meter"), ("RT", "raten")):
        paper.at(LEFT, paper.y, short).at(150, paper.y, long)
        paper.y -= PITCH
    paper.y -= 30
    for number in range(1, 5):
        paper.at(LEFT, paper.y, f"{number}.").at(LEFT + 30, paper.y, prose(number, 1)[0])
        paper.y -= PITCH
    assert read("x.pdf", paper.done()).tables == ()


@pytest.mark.parametrize("drawn", ["one path", "thin rectangles", "boxes"])
def test_a_grid_drawn_in_other_ways(read, drawn):
    paper = Paper()
    xs, ys = [90, 200, 270, 340, 410], [700, 684, 668, 652, 636]
    for row, cells in enumerate(GRID):
        for column, text in enumerate(cells):
            paper.at(xs[column] + 4, ys[row] - 12, text)
    path = paper.canvas.beginPath()
    for x in xs:
        path.moveTo(x, ys[0])
        path.lineTo(x, ys[-1])
    for y in ys:
        path.moveTo(xs[0], y)
        path.lineTo(xs[-1], y)
    if drawn == "one path":
        paper.canvas.drawPath(path)
    for x in xs if drawn == "thin rectangles" else []:
        paper.canvas.rect(x, ys[-1], 0.5, ys[0] - ys[-1], stroke=0, fill=1)
    for y in ys if drawn == "thin rectangles" else []:
        paper.canvas.rect(xs[0], y, xs[-1] - xs[0], 0.5, stroke=0, fill=1)
    for at in range(16) if drawn == "boxes" else []:
        x, y = at % 4, at // 4 + 1
        paper.canvas.rect(xs[x], ys[y], xs[x + 1] - xs[x], ys[y - 1] - ys[y])
    (table,) = read("x.pdf", paper.done()).tables
    assert grid_of(table) == GRID


@pytest.mark.parametrize("n_strings", range(7, 12))
@pytest.mark.parametrize("comes_last", [True, False])
def test_a_grid_beside_a_form_of_as_many_strings_as_it_has_rules(read, n_strings, comes_last):
    """A letterhead is one object however many strings it holds: what strings there are too many hides no rules."""
    paper = Paper()
    paper.canvas.beginForm("letterhead")
    paper.canvas.setFont(paper.font, SIZE)
    for at in range(n_strings):
        paper.canvas.drawString(30 + at * 46, TOP + 40, f"Dienst{at}")
    paper.canvas.endForm()
    rows = [["Dorp", "Kleur"], ["Aardorp", "rood"], ["Beekhoven", "geel"], ["Duinveld", "wit"]]  # nine objects of rules
    if not comes_last:
        paper.canvas.doForm("letterhead")
    paper.lines(["Zie de lijst."]).table(rows, [80, 80])
    if comes_last:
        paper.canvas.doForm("letterhead")
    assert grid_of(read("x.pdf", paper.done()).tables[0]) == rows


@pytest.mark.parametrize("flagged", [True, False])
def test_a_table_on_a_turned_page(read, flagged):
    buffer = io.BytesIO()
    drawing = canvas.Canvas(buffer, pagesize=A4)
    if flagged:
        drawing.setPageRotation(90)
    drawing.translate(500, 100)
    drawing.rotate(90)
    table = Table(GRID, colWidths=[110, 70, 70, 70], style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    table.wrapOn(drawing, 600, 400)
    table.drawOn(drawing, 20, 30)
    drawing.save()
    (found,) = read("x.pdf", buffer.getvalue()).tables
    assert grid_of(found) == GRID


def test_a_table_over_a_page_end_is_one(read):
    head = [["Jaar", "Aantal", "Bedrag"]]
    rows = [[str(2000 + at), str(at * 3), f"{at}.500"] for at in range(1, 21)]
    paper = Paper()
    for number, part in enumerate((rows[:12], rows[12:]), 1):
        paper.at(LEFT, 810, f"Jaarboek der imkers {number}").table(head + part, [80, 80, 80]).page()
    transcript = read("x.pdf", paper.done())
    (table,) = transcript.tables
    assert grid_of(table) == head + rows
    assert all(transcript.text[cell.start : cell.end] == cell.text for cell in table.cells)


def test_two_tables_of_other_shape_stay_two(read):
    paper = Paper().table([["a", "b"], ["c", "1"]], [80, 80]).page().table([["d", "e", "f"], ["g", "1", "2"]], [80] * 3)
    assert [table.n_columns for table in read("x.pdf", paper.done()).tables] == [2, 3]


def test_a_framed_paragraph_is_no_table(read):
    paper = Paper().lines(prose(1, 4))
    for at in range(8):
        paper.canvas.rect(80 + at, 600 + at, 400, 190)
    assert read("x.pdf", paper.done()).tables == ()


def test_the_way_back_to_the_page(tmp_path: Path):
    path = tmp_path / "x.pdf"
    path.write_bytes(Paper(font="Courier").lines(prose(1, 3)).page().lines(["abc 450 euro def"]).done())
    transcript = extract(path, doc_id="x", source_path="x")
    start = transcript.text.index("450 euro")
    (location,) = locate(path, transcript, start, start + 8)
    (box,) = location.boxes
    assert location.page == 2
    assert box[0] == pytest.approx(LEFT + 4 * 6, abs=1.5)
    assert box[2] == pytest.approx(LEFT + 12 * 6, abs=1.5)
    assert 758 <= box[1] <= 761


def test_a_changed_file_is_not_located(tmp_path: Path):
    path = tmp_path / "x.pdf"
    path.write_bytes(Paper().lines(["een"]).done())
    transcript = extract(path, doc_id="x", source_path="x")
    path.write_bytes(Paper().lines(["twee"]).done())
    with pytest.raises(Refusal, match="file_changed"):
        locate(path, transcript, 0, 1)


def test_the_real_report(shared: Path):
    path = next((shared / "documents").glob("*.pdf"))
    transcript = extract(path, doc_id="r", source_path="r")
    assert len(transcript.pages) == 68
    assert len(marked(transcript, "furniture")) == 2 * 67
    assert transcript.text.count("-\n") >= 586
    assert transcript.tables == ()
    assert transcript.problems == ()
    assert "\r" not in transcript.text
    assert "\ufffe" not in transcript.text


@pytest.mark.parametrize("leading", [1.15, 1.5, 2.2], ids=["tight", "one and a half", "double"])
@pytest.mark.parametrize(
    "n_lines", [(1, 2), (2, 4), (6, 9), (1, 1, 1, 2)], ids=["very short", "short", "long", "mostly one"]
)
@pytest.mark.parametrize("wider", [1.15, 1.2, 1.25, 1.5, 2.0])
def test_paragraphs_of_any_length_and_spacing_stand_apart(read, leading, n_lines, wider):
    """The lines of each paragraph run on, whatever share of the gaps on a page lies between paragraphs."""
    pitch, paper, expected = leading * 10, Paper(), []
    for number in range(40):
        own = chr(97 + number % 26) + chr(97 + number // 26)  # lines that recur at a page's edge would be furniture
        lines = [f"{own} {line}" for line in prose(number, n_lines[number % len(n_lines)] - 1)]
        lines.append(f"Slot {own}.")
        if paper.y - pitch * (len(lines) + wider) < 60:
            paper.page()
            expected.append("")
        for text in lines:
            paper.at(LEFT, paper.y, text)
            paper.y -= pitch
        paper.y -= pitch * (wider - 1)
        expected.append("\n".join(lines))
    found = read("x.pdf", paper.done()).text.replace("\f", "\n").split("\n\n")
    assert [block.strip() for block in found if block.strip()] == [block for block in expected if block]


def test_a_note_in_small_tight_type_does_not_part_the_lines_of_the_text(read):
    paper = Paper()
    for number in range(4):
        paper.lines(prose(number, 12)).lines(prose(number + 9, 6, 14), gap=20, size=6.5)
        paper.page()
    pages = read("x.pdf", paper.done()).text.split("\f")[:4]
    assert all(page.count("\n\n") == 1 for page in pages)


def test_quoted_lines_set_tighter_do_not_part_the_lines_of_the_text(read):
    paper = Paper()
    for number in range(6):
        for at, text in enumerate([*prose(number, 12), *prose(number + 9, 4, 9)]):
            paper.at(LEFT, paper.y, text)
            paper.y -= 12 if at > 11 else 19
        paper.page()
    text = read("x.pdf", paper.done()).text
    assert "\n".join(prose(2, 12)) in text


def test_lines_far_apart_in_type_of_their_own_are_paragraphs(read):
    paper = Paper()
    for word in prose(3, 1)[0].split():
        paper.at(LEFT, paper.y, f"Lid {word}", 14)
        paper.y -= 34
    paper.page()
    for number in range(3):
        paper.lines(prose(number, 30)).page()
    first = read("x.pdf", paper.done()).text.split("\f")[0]
    assert first.count("\n\n") == 11
