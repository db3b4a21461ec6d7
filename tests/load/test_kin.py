"""Duplicates and twins: the same thing in another form, one question put to several ministers."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.load import Bundle, LoadReport
from pipeline.load.kin import duplicates
from pipeline.records import Identity, Metadata
from tests.load.invented import bundled, tabled, written

Load = Callable[..., LoadReport]
Ask = Callable[[str], list[tuple[object, ...]]]
OTHER = Identity("Gust Ampe", "gust-ampe", "N-VA", "nva", None, True, "exact name")


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ([("a.txt", "1", None), ("b.txt", "2", None)], {}),
        ([("a.txt", "1", None), ("b.pdf", "1", None)], {"a.txt": "b.pdf"}),
        ([("a.json", "1", "schv:5"), ("b.pdf", "2", "schv:5")], {"b.pdf": "a.json"}),
        ([("lang/a.pdf", "1", None), ("a.pdf", "1", None)], {"lang/a.pdf": "a.pdf"}),
        (
            [("a.pdf", "1", None), ("b.pdf", "1", "jln:3"), ("c.json", "2", "jln:3")],
            {"a.pdf": "c.json", "b.pdf": "c.json"},
        ),
    ],
)
def test_the_preferred_form_leads(rows: list[tuple[str, str, str | None]], wanted: dict[str, str]) -> None:
    for order in itertools.permutations(rows):
        assert dict(duplicates(order)) == wanted


def with_id(bundle: Bundle, parliament_id: str) -> Bundle:
    told = replace(bundle.transcript, metadata=Metadata(parliament_id=parliament_id))
    return bundled(told, bundle.proceedings, bundle.annotated)


def test_a_duplicate_that_goes_frees_the_other(load: Load, ask: Ask) -> None:
    load([with_id(tabled("een.txt"), "schv:1"), with_id(tabled("twee.pdf"), "schv:1"), tabled("drie.html")])
    marked = "SELECT doc_id, duplicate_of FROM documents WHERE duplicate_of IS NOT NULL ORDER BY 1"
    assert ask(marked) == [("drie.html", "twee.pdf"), ("een.txt", "twee.pdf")]
    load(removed=("twee.pdf",))
    assert ask(marked) == [("een.txt", "drie.html")]
    load(removed=("drie.html",))
    assert ask(marked) == []


def put(doc_id: str, number: int, minister: Identity, text: str = "Hoeveel veren voeren er in 2020 uit?") -> Bundle:
    return written(doc_id, {"1": text}, {"1": f"Antwoord van {minister.name}."}, number=number, minister=minister)


def test_one_question_to_two_ministers_is_a_twin(load: Load, ask: Ask) -> None:
    first, second = (
        put("a.txt", 142, OTHER),
        put("b.txt", 91, written("x", {"1": "?"}, {}).proceedings.questions[0].addressee),
    )
    load([first, second, put("c.txt", 8, OTHER, "Hoeveel bruggen gingen er in 2020 open?")])
    rows = "SELECT question_id, twin_of, twin_basis FROM questions ORDER BY 1"
    assert ask(rows) == [("a.txt#q142", "b.txt#q91", "same words"), ("b.txt#q91", None, None), ("c.txt#q8", None, None)]
    load(removed=("b.txt",))
    assert ask(rows) == [("a.txt#q142", None, None), ("c.txt#q8", None, None)]


def test_short_words_prove_no_twin(load: Load, ask: Ask) -> None:
    load([put("a.txt", 1, OTHER, "Hoeveel?"), put("b.txt", 2, OTHER, "Hoeveel?")])
    assert ask("SELECT count(twin_of) FROM questions") == [(0,)]


def test_a_duplicate_is_no_twin(load: Load, ask: Ask) -> None:
    load([with_id(put("a.txt", 1, OTHER), "schv:9"), with_id(put("b.pdf", 1, OTHER), "schv:9")])
    assert ask("SELECT count(twin_of) FROM questions") == [(0,)]
