"""Numbers of lines beside the text are kept out of it; ranks, lists and tables keep theirs."""

from __future__ import annotations

import pytest

from tests.extract.drawing import LEFT, PITCH, TOP, Paper, prose


def clean(transcript) -> list[str]:
    """The lines that are no furniture."""
    marks = [(mark.start, mark.end) for mark in transcript.marks if mark.kind == "furniture"]
    text = "".join(
        letter for at, letter in enumerate(transcript.text) if not any(start <= at < end for start, end in marks)
    )
    return [line for line in text.replace("\f", "").split("\n") if line]


def right(paper: Paper, x: float, y: float, text: str, size: float = 7) -> None:
    paper.canvas.setFont(paper.font, size)
    paper.canvas.drawRightString(x, y, text)


@pytest.mark.parametrize("step", [1, 2, 5, 10])
@pytest.mark.parametrize("on_each_page", [True, False])
def test_numbers_of_lines_are_no_text(read, step, on_each_page):
    """Also on a last page of a few lines, where they are too few to be told by themselves."""
    paper, count, printed = Paper(), 0, []
    for page, n_lines in enumerate((44, 44, 12)):
        lines = [f"{page} {line}" if at == 3 else line for at, line in enumerate(prose(page + 1, n_lines))]
        count = 0 if on_each_page else count
        for at, line in enumerate(lines):
            count += 1
            paper.at(LEFT, TOP - PITCH * at, line)
            if count % step == 0:
                right(paper, LEFT - 8, TOP - PITCH * at, str(count))
        printed += lines
        paper.page()
    assert clean(read("x.pdf", paper.done())) == printed


def test_a_number_that_its_program_printed_with_its_line_is_cut_off(read):
    paper = Paper()
    lines = prose(1, 30)
    for at, line in enumerate(lines, 1):
        y = TOP - PITCH * at
        if at % 5:
            paper.at(LEFT, y, line)
            continue
        text = paper.canvas.beginText(LEFT - 16 + (5.0 if at < 10 else 0.0), y)
        text.setFont(paper.font, 10)
        text.textOut(f"{at} ")
        text.setTextOrigin(LEFT, y)
        text.textOut(line)
        paper.canvas.drawText(text)
    assert clean(read("x.pdf", paper.done())) == lines


def test_ranks_of_a_table_are_its_cells(read):
    paper = Paper()
    for at in range(1, 25):
        y = TOP - PITCH * at
        right(paper, LEFT - 8, y, str(at), 10)
        paper.at(LEFT, y, f"Korfdorp {'abcdefghijklmnopqrstuvwxyz'[at]}")
        right(paper, 300, y, f"{at * 37}", 10)
        right(paper, 380, y, f"{at * 11},5%", 10)
    text = read("x.pdf", paper.done()).text
    assert all(line.split()[0] == str(at) for at, line in enumerate(text.splitlines()[:24], 1))


def test_numbered_paragraphs_and_lists_keep_their_numbers(read):
    """A number before each paragraph counts paragraphs; a list of one line to each entry is not the whole page."""
    paper, at = Paper(), 0
    for number in range(1, 8):
        for line in prose(number, 4):
            paper.at(LEFT, TOP - PITCH * at, line)
            if line == prose(number, 4)[0]:
                right(paper, LEFT - 8, TOP - PITCH * at, str(number), 10)
            at += 1
    for number, line in enumerate(prose(9, 8), 1):
        paper.at(LEFT, TOP - PITCH * at, line)
        right(paper, LEFT - 8, TOP - PITCH * at, str(number), 10)
        at += 1
    lines = clean(read("x.pdf", paper.done()))
    assert len([line for line in lines if line[0].isdigit()]) == 15


def test_years_before_lines_are_no_numbers_of_lines(read):
    paper = Paper()
    for at, line in enumerate(prose(1, 30)):
        paper.at(LEFT, TOP - PITCH * at, line)
        if at % 4 == 0:
            right(paper, LEFT - 8, TOP - PITCH * at, str(2010 + at // 4), 10)
    lines = clean(read("x.pdf", paper.done()))
    assert [line.split()[0] for line in lines if line[0].isdigit()] == [str(2010 + at) for at in range(8)]


def test_numbers_of_chapters_in_a_list_with_sections_stay(read):
    """The sections between them are lines as well, though they begin with a number of their own."""
    paper = Paper()
    for chapter in range(1, 7):
        paper.lines([f"{chapter}    Hoofdstuk over de korven en de raten van het jaar 2031 {'. ' * 20}{chapter}"])
        for section in range(1, 4):
            paper.lines([f"{chapter}.{section}  Afdeling over de zwermen in de heide en aan de dijk"], x=LEFT + 14)
    lines = clean(read("x.pdf", paper.done()))
    assert len([line for line in lines if line[0].isdigit()]) == 24


@pytest.mark.parametrize("figures", [["88", "12", "1203", "45", "7"], ["88", "412"], ["640"]])
def test_figures_that_hang_where_lines_were_numbered_stay(read, figures):
    """On a later page whose lines are not numbered, a column of figures hangs out into that margin."""
    paper, printed = Paper(), []
    for page in range(2):
        lines = prose(page + 1, 40)
        for at, line in enumerate(lines, 1):
            paper.at(LEFT, TOP - PITCH * at, line)
            if page == 0 and at % 5 == 0:
                right(paper, LEFT - 8, TOP - PITCH * at, str(at))
        for at, figure in enumerate(figures if page else ()):
            right(paper, LEFT - 8, TOP - PITCH * (4 + 5 * at), figure)
        paper.page()
    transcript = read("x.pdf", paper.done())
    printed = " ".join(clean(transcript)).split()
    assert [figure for figure in figures if figure in printed] == figures
    assert "35" not in printed


@pytest.mark.parametrize("n_lines", [3, 6, 9])
def test_the_few_numbers_of_a_last_page_are_none(read, n_lines):
    paper, printed, count = Paper(), [], 0
    for page in range(2):
        lines = prose(page + 1, 40 if page == 0 else n_lines)
        for at, line in enumerate(lines, 1):
            count += 1
            paper.at(LEFT, TOP - PITCH * at, line)
            if count % 3 == 0:
                right(paper, LEFT - 8, TOP - PITCH * at, str(count))
        printed += lines
        paper.page()
    assert clean(read("x.pdf", paper.done())) == printed
