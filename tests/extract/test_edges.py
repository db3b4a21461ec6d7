"""Headers and footers that change from page to page are told from the text by the number of their page."""

from __future__ import annotations

import pytest

from tests.extract.drawing import LEFT, PITCH, TOP, Paper, prose

ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
CHAPTERS = ["Inleiding", "Inleiding", "De korf", "De raat en de honing", "De raat en de honing", "Slot"]


def printed(edge, n_pages: int = 6, *, top: bool = True, first: int = 1) -> tuple[bytes, list[str]]:
    """Pages of prose with ``edge(page)`` above or below; and what of it is text."""
    paper, text = Paper(), []
    for page in range(n_pages):
        lines = prose(page + 1, 20)
        paper.at(LEFT, TOP + 30 if top else 40, edge(page + first))
        for at, line in enumerate(lines):
            paper.at(LEFT, TOP - PITCH * at, line)
        text += lines
        paper.page()
    return paper.done(), text


def clean(transcript) -> list[str]:
    text = transcript.text
    for mark in reversed([mark for mark in transcript.marks if mark.kind == "furniture"]):
        text = text[: mark.start] + text[mark.end :]
    return [line for line in text.replace("\f", "").split("\n") if line]


@pytest.mark.parametrize("top", [True, False])
@pytest.mark.parametrize(
    "edge",
    [
        lambda page: ROMAN[page - 1],
        lambda page: ROMAN[page - 1].upper(),
        lambda page: f"- {ROMAN[page - 1].upper()} -",
        lambda page: f"Jaarboek der imkers {ROMAN[page - 1]}",
        lambda page: f"{CHAPTERS[page - 1]} {page}",
        lambda page: f"{page} Jaarboek" if page % 2 == 0 else f"{CHAPTERS[page - 1]} {page}",
        lambda page: f"{CHAPTERS[page - 1]} - {page} -",
    ],
)
def test_what_ends_in_the_number_of_its_page(read, edge, top):
    pdf, text = printed(edge, top=top)
    assert clean(read("x.pdf", pdf)) == text


def test_the_number_may_begin_anywhere(read):
    pdf, text = printed(lambda page: f"{CHAPTERS[page - 41]} {page}", first=41)
    assert clean(read("x.pdf", pdf)) == text


@pytest.mark.parametrize(
    "edge",
    [
        lambda page: f"{CHAPTERS[page - 1]} {2030 - page}",  # moves another way
        lambda page: f"{CHAPTERS[page - 1]} {page}" if page in (2, 5) else f"{CHAPTERS[page - 1]} korf",  # on few pages
        lambda page: f"{'De raat ' * page}mix",
    ],
)
def test_headings_at_the_top_of_pages_stay(read, edge):
    pdf, _ = printed(edge)
    read_back = clean(read("x.pdf", pdf))
    assert [line for page in range(1, 7) for line in read_back if line == edge(page)]
    assert {edge(page) for page in range(1, 7)} <= set(read_back)


def test_a_heading_where_the_text_begins_stays(read):
    """The page on which a chapter begins prints no title above; its heading ends in the page's number by chance."""
    paper, text = Paper(), []
    for page in range(1, 8):
        if page != 3:
            paper.at(LEFT, TOP + 30, f"{CHAPTERS[page % 6]} {page}")
        lines = ["Hoofdstuk 3" if page == 3 else f"Deel {page * 7}", *prose(page, 20)]
        for at, line in enumerate(lines):
            paper.at(LEFT, TOP - PITCH * (at + bool(at)), line)
        text += lines
        paper.page()
    assert clean(read("x.pdf", paper.done())) == text


def in_columns(edge, n_pages: int = 5) -> tuple[bytes, list[str]]:
    """Pages of two columns, the last one of one, with ``edge(page)`` on the left and on the right above them."""
    paper, text = Paper(), []
    for page in range(1, n_pages + 1):
        left, right = edge(page)
        paper.at(LEFT, TOP + 30, left).at(LEFT + 340, TOP + 30, right)
        for column in range(2 if page < n_pages else 1):
            width = 36 if page < n_pages else 80
            lines = [line[:width].strip() for line in prose(10 * page + column, 24, 20)]
            for at, line in enumerate(lines):
                paper.at(LEFT + 230 * column, TOP - PITCH * at, line)
            text += lines
        paper.page()
    return paper.done(), text


@pytest.mark.parametrize(
    "edge",
    [
        lambda page: ("Jaarboek der imkers", f"{page}")[:: 1 if page % 2 == 0 else -1],
        lambda page: ("Jaarboek der imkers", f"{page}"),
        lambda page: ("Jaarboek der imkers", f"nr. {page + 40}"),
        lambda page: ("Jaarboek der imkers", "deel 3"),
    ],
)
def test_a_running_head_that_columns_part_on_all_pages_but_the_last(read, edge):
    pdf, text = in_columns(edge)
    assert clean(read("x.pdf", pdf)) == text


def test_other_words_beside_a_running_head_stay(read):
    """On the page without columns they are one row with what recurs, but not as two that recur."""
    pdf, text = in_columns(lambda page: ("Jaarboek der imkers", f"{page}" if page < 5 else "Slot van 12 korven"))
    assert clean(read("x.pdf", pdf)) == [*text[:-24], "Jaarboek der imkers  Slot van 12 korven", *text[-24:]]
