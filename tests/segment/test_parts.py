"""The small parts: spans that tile, dates, labels, people who are never guessed, acts and rounds."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.records import Identity, Role, Transcript
from pipeline.register import Register, fold, read_register
from pipeline.segment.acts import Link, acts, links
from pipeline.segment.dates import find_date, find_session, session_on
from pipeline.segment.floor import floor_at_end
from pipeline.segment.forms import detect
from pipeline.segment.labels import parse_label
from pipeline.segment.names import Names
from pipeline.segment.tiling import Piece, tile

DAY = dt.date(2022, 3, 1)


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register()


# --- tiling ----------------------------------------------------------------------------------------------------------


@given(
    st.text(alphabet="ab \n", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3),
)
def test_spans_tile_whatever_the_pieces(text: str, pieces: list[tuple[int, int]], over: list[tuple[int, int]]) -> None:
    low = [Piece("speech", a, b, f"s{a}") for a, b in _apart(pieces, len(text))]
    high = [Piece("furniture", a, b) for a, b in _apart(over, len(text))]
    spans = tile(text, low, over=high)
    assert "".join(text[one.start : one.end] for one in spans) == text
    assert all(one.start < one.end for one in spans)
    for at, letter in enumerate(text):
        if not letter.isspace():
            span = next(one for one in spans if one.start <= at < one.end)
            covered = any(piece.start <= at < piece.end for piece in high)
            spoken = next((piece.speech_id for piece in low if piece.start <= at < piece.end), None)
            assert (span.kind == "furniture") == covered
            assert span.speech_id == (None if covered else spoken)


def _apart(pairs: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for a, b in sorted((min(pair), min(max(pair), length)) for pair in pairs):
        if a < b and (not kept or kept[-1][1] <= a):
            kept.append((a, b))
    return kept


def test_overlapping_pieces_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        tile("abcdef", [Piece("speech", 0, 4), Piece("heading", 3, 6)])


def test_furniture_cuts_a_turn_into_spans_of_one_speech() -> None:
    spans = tile("aaa\n\nfoot\n\nbbb", [Piece("speech", 0, 14, "s0")], over=[Piece("furniture", 5, 9)])
    assert [(one.kind, one.speech_id) for one in spans] == [("speech", "s0"), ("furniture", None), ("speech", "s0")]


# --- dates -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Commissievergadering nr. C9 (2030-2031) – 24 februari 2031 11", dt.date(2031, 2, 24)),
        ("donderdag 24 maart 2016, 9.28u", dt.date(2016, 3, 24)),
        ("Brussel, 1 AUGUSTUS 2003", dt.date(2003, 8, 1)),
        ("07/11/2000", dt.date(2000, 11, 7)),
        ("31 februari 2020", None),
        ("3 mensen 2020", None),
    ],
)
def test_dates(text: str, day: dt.date | None) -> None:
    assert find_date(text) == day


def test_sessions() -> None:
    assert find_session("– 912 (2022-2023)") == "2022-2023"
    assert find_session("Stuk 12 (2009-10)") == "2009-2010"
    assert find_session("de periode 2019-2024") is None
    assert session_on(dt.date(2022, 9, 20)) == "2021-2022"
    assert session_on(dt.date(2022, 9, 27)) == "2022-2023"


# --- labels ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "kind", "name", "brackets"),
    [
        ("Anna Van den Bossche-De Wit (N-VA)", "person", "Anna Van den Bossche-De Wit", ("N-VA",)),
        ("Mevrouw Leen Vandersmissen (CD&V)", "person", "Leen Vandersmissen", ("CD&V",)),
        ("Minister-president Karel D’Hondt", "minister", "Karel D’Hondt", ()),
        ("Jean-Pierre ’t Serstevens (Onafhankelijke)", "person", "Jean-Pierre ’t Serstevens", ("Onafhankelijke",)),
        ("Gül Yıldız Öztürk (sp·a)", "person", "Gül Yıldız Öztürk", ("sp·a",)),
        ("Rik Van de Ven-\nster (Open Vld)", "person", "Rik Van de Venster", ("Open Vld",)),
        ("De VOORZITTER", "chair", None, ()),
        ("DE HEER JAN PEETERMANS", "person", "JAN PEETERMANS", ()),
        ("Minister Mia De Smedt (tot de heer Peeters)", "minister", "Mia De Smedt", ("tot de heer Peeters",)),
        ("De heer van der Elst", "person", "van der Elst", ()),
        ("De heer Jan Peetermans (N-VA), voorzitter", "chair", "Jan Peetermans", ("N-VA",)),
        ("De heer Jan Peetermans, voorzitter van de commissie voor Bruggen", "chair", "Jan Peetermans", ()),
        ("An Maes (VVSG), directeur", "person", "An Maes", ("VVSG",)),
        ("An Maes, directeur (VVSG)", "person", "An Maes", ("VVSG",)),
    ],
)
def test_labels(printed: str, kind: str, name: str | None, brackets: tuple[str, ...]) -> None:
    label = parse_label(printed)
    assert label is not None
    assert (label.kind, label.name, label.brackets) == (kind, name, brackets)


@pytest.mark.parametrize(
    "printed",
    ["Minister-president", "Collega Peeters", "Mevrouw de minister", "Ten eerste", "Mijn vraag is", "Peeters",
     "Het antwoord van minister Peeters", "De vraag", "2", "Vraag 1", "Kort samengevat", "Dames en heren"],
)  # fmt: skip
def test_no_labels(printed: str) -> None:
    assert parse_label(printed) is None


# --- people ----------------------------------------------------------------------------------------------------------


@settings(deadline=None)  # the register is read anew for each example
@given(st.data())
def test_a_name_that_is_nearly_right_is_nobody(data: st.DataObject) -> None:
    names = Names(read_register(), DAY)
    person = data.draw(st.sampled_from(names.register.facts.people))
    known = {fold(one.name) for one in names.register.facts.people}
    at = data.draw(st.integers(0, len(person.family_name) - 1).filter(lambda i: person.family_name[i].isalpha()))
    letter = data.draw(st.sampled_from("bcdfgklmprstz"))
    spoiled = person.family_name[:at] + letter + person.family_name[at + 1 :]
    if fold(spoiled) == fold(person.family_name) or fold(f"{person.given_name} {spoiled}") in known:
        return
    who = names.member(f"{person.given_name} {spoiled}")
    assert who.person_id is None
    assert who.matched_by is not None


def test_members_of_one_surname_stay_apart(register: Register) -> None:
    families: dict[str, list[str]] = {}
    for person in register.facts.people:
        if register.sat(person.person_id, DAY) and person.gender == "male":
            families.setdefault(person.family_name, []).append(person.name)
    shared = {family: names for family, names in families.items() if len(names) > 1}
    for family, names in shared.items():
        who = Names(register, DAY).member(f"De heer {family}")
        assert who.person_id is None
        assert who.matched_by is not None
        assert all(name in who.matched_by for name in names)


def test_party_of_a_label_without_a_day_keeps_its_spelling(register: Register) -> None:
    assert Names(register, None).member("Iemand Onbekends", party_label="CD&V").party == "CD&V"
    assert Names(register, dt.date(2023, 3, 1)).member("Iemand Onbekends", party_label="sp.a").party == "Vooruit"
    assert Names(register, dt.date(2012, 6, 1)).member("Iemand Onbekends", party_label="sp·a").party == "sp.a"


def test_a_surname_means_the_one_named_in_the_item_only_whole(register: Register) -> None:
    known = [Identity(name="Rosalinde De Roowaert"), Identity(name="Pol Roowaert")]
    names = Names(register, DAY)
    assert names.among("mevrouw De Roowaert", known) == Identity(
        name="Rosalinde De Roowaert", matched_by="surname, unique in the item; name not in the register"
    )
    found = names.among("de heer Roowaert", known)
    assert found is not None
    assert found.name == "Pol Roowaert"


# --- acts ------------------------------------------------------------------------------------------------------------


def test_acts_follow_the_ministers_turns() -> None:
    roles: list[Role | None] = ["chair", "member", "member", "minister", "member", "minister", "member", "guest", None]
    assert acts(roles, asks=True) == [
        "chair", "question", "question", "answer", "follow_up", "reply", "closing", "speech", "speech",
    ]  # fmt: skip
    assert acts(roles, asks=False) == ["chair", *["speech"] * 8]
    assert acts(["member", "chair", "member"], asks=True) == ["question", "chair", "question"]


def test_rounds() -> None:
    done = acts(["member", "member", "minister", "minister", "minister", "member", "minister", "member"], asks=True)
    who = ["a", "b", "x", "y", "x", "a", "x", "b"]
    assert links(done, who) == [
        Link(0, 2, 1), Link(1, 2, 1), Link(0, 3, 2), Link(1, 3, 2), Link(5, 6, 4),
    ]  # fmt: skip
    assert links(acts(["member"], asks=True), ["a"]) == [Link(0, None, 1)]


# --- forms -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "doc_type", "layout"),
    [
        ("van het vorige.\n\nDe voorzitter: Dank u.\n", "unknown", "printed"),
        ("VRAAG OM UITLEG van An Maes aan Bob Bo, over x\n\nDe voorzitter: Ja.\n", "committee_proceedings", "printed"),
        ("ACTUELE VRAAG van An Maes aan Bob Bo, over x\n\nAn Maes (N-VA): A.\n\nMinister Bob Bo: B.\n",
         "plenary_proceedings", "printed"),
        ("U bent hier\n\nPlenaire vergadering\n\nDe voorzitter\n\nMevrouw Maes heeft het woord.\n\nDag.\n",
         "plenary_proceedings", "web"),
        ("Mevrouw Maes heeft het woord.\nDag.\n", "unknown", "web"),
        ("Mevrouw Maes heeft het woord.\nDag. (Applaus bij Groen)\n", "plenary_proceedings", "web"),
        ("SCHRIFTELIJKE VRAAG\nnr. 8\nvan AN MAES\ndatum: 1 mei 2020\n\n1. Hoeveel?\n", "written_question", "written"),
        ("Verslag\nnamens de Commissie voor X\nuitgebracht door An Maes\n", "committee_report", "report"),
        ("Er was eens een koning.\n", "unknown", "none"),
        ("Ingrediënten: meel.\nBereiding: bakken.\n", "unknown", "none"),
        ("", "unknown", "none"),
    ],
)  # fmt: skip
def test_forms(text: str, doc_type: str, layout: str) -> None:
    form = detect(Transcript("d", "d", "0", "text/plain", text))
    assert (form.doc_type, form.layout) == (doc_type, layout)


# --- the floor -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("De heer Peetermans heeft het woord.", "De heer Peetermans"),
        ("Dank u. Mevrouw Van de Velde heeft opnieuw het woord.", "Mevrouw Van de Velde"),
        ("Mevrouw van der Vleugel krijgt het woord voor haar repliek.", "Mevrouw van der Vleugel"),
        ("Minister-president Peetermans heeft het woord.", "Minister-president Peetermans"),
        ("De heer Jan Peetermans (N-VA) heeft het woord.", "De heer Jan Peetermans"),
        ("De heer Peetermans, verslaggever, heeft het woord.", "De heer Peetermans"),
        ("Collega Peetermans heeft het woord.", "Peetermans"),
        ("Het woord is aan mevrouw Maes.", "mevrouw Maes"),
        ("Mevrouw Maes van de VVSG heeft het woord.", "Mevrouw Maes"),
        ("De minister heeft het woord.", "De minister"),
        ("Mevrouw Maes, u hebt het slotwoord.", "Mevrouw Maes"),
        ("Mevrouw Maes krijgt het slotwoord.", "Mevrouw Maes"),
        ("De heer Peetermans heeft het woord gevraagd.", None),
        ("De heer Peetermans heeft het woord. Of niet?", None),
        ("Wie heeft het woord?", None),
        ("De sector krijgt graag het laatste woord.", None),
        ("Wie heeft het slotwoord?", None),
        ("Iedereen die iets wil zeggen heeft het woord.", None),
        ("Ik heb het woord ‘vlot’ gebruikt.", None),
    ],
)
def test_floor(text: str, whom: str | None) -> None:
    assert floor_at_end(text) == whom
