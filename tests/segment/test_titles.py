"""Pages of the website that open with a title: which of them are questions, and what stands above the turns."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.register import Register
from tests.segment.reading import read as _read

HEAD = "U bent hier\n\nPlenaire vergadering\n\nwoensdag 14 oktober 2015, 14.00u\n\nVoorzitter\n"
TURNS = """De voorzitter

De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA)

Voorzitter, in 2014 waren er 1200 wilgen.

De voorzitter

Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen

Er zijn er nu 1450.
"""


LONG = (
    "van de Vlaamse Regering, verslag door Ludo Achterbroeck, Femke Oosterzele, Leona De Grootvelde en Bavo Pauwelijns"
)


@pytest.mark.parametrize(
    "title",
    [
        "van de Vlaamse Regering, verslag door Ludo Achterbroeck\n15 (2015-2016) nr. 1\n",
        f"{LONG}, Ignace Van dermolen\n15 (2015-2016) nr. 1 tot 4\n",
        "van Femke Oosterzele en Bavo Pauwelijns\n88 (2015-2016) nr. 3\n",
        "Wensen voor het nieuwe jaar\n",
        "In memoriam Alois Merckaert\n",
        "Verslag van de wilgenwachter\n",
    ],
)
def test_a_page_under_another_title_is_no_question(title: str, register: Register) -> None:
    found = _read(HEAD + title + TURNS, register)
    assert [one.kind for one in found.items] == ["debate"]
    assert [one.act for one in found.speeches] == ["chair", "speech", "chair", "speech"]
    assert found.pairs == ()
    assert found.questions == ()
    assert {one.kind for one in found.spans} <= {"metadata", "announcement", "heading", "speech"}


@pytest.mark.parametrize("title", ["", "van Ludo Achterbroeck aan minister Hadewijch Torfsen\n401 (2015-2016)\n"])
def test_a_page_without_another_title_is_a_question(title: str, register: Register) -> None:
    found = _read(HEAD + title + TURNS, register)
    assert [one.kind for one in found.items] == ["actuele vraag"]
    assert [pair.status for pair in found.pairs] == ["answered"]


def test_who_asks_under_another_title_asks(register: Register) -> None:
    said = TURNS.replace("1200 wilgen.", "1200 wilgen. Hoeveel zijn er nu, minister?")
    found = _read(f"{HEAD}De wilgen langs de dijk\n{said}", register)
    assert [pair.status for pair in found.pairs] == ["answered"]


SAID = """De heer Achterbroeck heeft het woord.
Minister, in 2014 waren er 1200 wilgen. Hoeveel zijn er nu?
Minister Torfsen heeft het woord.
Er zijn er nu 1450.
"""
COMMITTEE = "Report meeting Commissie voor Binnenwateren"
VIDEO = "– Wegens de hoge waterstand werd deze vraag om uitleg via videoconferentie behandeld.\n"


@pytest.mark.parametrize(
    ("head", "title", "second", "kind"),
    [
        (COMMITTEE, "Vraag om uitleg over de wilgen langs de dijk", "Report", "vraag om uitleg"),
        (COMMITTEE, "Interpellatie over de wilgen langs de dijk", "Report", "interpellatie"),
        ("Report plenary meeting", "Actuele vraag over de wilgen langs de dijk", "Report", "actuele vraag"),
        ("Verslag vergadering Commissie voor Water", "Vraag om uitleg over de wilgen", "Verslag", "vraag om uitleg"),
    ],
)
@pytest.mark.parametrize("notice", ["", VIDEO])
def test_the_title_between_the_two_lines_of_the_head(
    head: str, title: str, second: str, kind: str, notice: str, register: Register
) -> None:
    found = _read(f"{head}\n{title}\n{second}\n{notice}{SAID}", register)
    assert [one.kind for one in found.items] == [kind]
    subject = title.partition(" over ")[2]
    assert [(one.instrument, one.subject) for one in found.questions] == [(kind, subject)]
    assert [pair.status for pair in found.pairs] == ["answered"]
    assert "unknown" not in {one.kind for one in found.spans}
    text = f"{head}\n{title}\n{second}\n"
    assert [text[one.start : one.end].strip() for one in found.spans if one.kind == "metadata"] == [head, second]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Actualiteitsdebat over de wilgen langs de dijk", "debate"),
        ("Gedachtewisseling over de wilgen langs de dijk", "exchange of views"),
    ],
)
def test_a_debate_between_the_two_lines_of_the_head_asks_nothing(title: str, kind: str, register: Register) -> None:
    found = _read(f"Report plenary meeting\n{title}\nReport\n{SAID}", register)
    assert [(one.kind, one.title) for one in found.items] == [(kind, title)]
    assert found.pairs == ()


def test_the_two_lines_of_the_head_without_a_title(register: Register) -> None:
    found = _read(f"{COMMITTEE}\nReport\n{SAID}", register)
    assert [one.kind for one in found.items] == ["vraag om uitleg"]
    assert found.questions == ()


ABSENT = "De volgende Vlaamse volksvertegenwoordigers hebben zich voor deze vergadering verontschuldigd:"
PRINT = """Plenaire vergadering nr. 12 (2015-2016) – 14 oktober 2015 3

VERONTSCHULDIGINGEN

De voorzitter: {said}

INGEKOMEN STUKKEN

De voorzitter: De lijst werd rondgedeeld.
"""


@pytest.mark.parametrize(
    "names",
    [
        "Ludo Achterbroeck: ziekte;\n\nFemke Oosterzele: buitenslands.",
        "Ludo Achterbroeck: Ziekte;\n\nFemke Oosterzele: Buitenslands.",
        "Ludo Achterbroeck, Bavo Pauwelijns: ziekte;\n\nFemke Oosterzele, Stef Pauwelijns: buitenslands.",
        "De heer Ludo Achterbroeck: ziekte;\n\nMevrouw Femke Oosterzele: buitenslands.",
    ],
)
@pytest.mark.parametrize("form", [PRINT, f"{HEAD}Verontschuldigingen\nDe voorzitter\n\n{{said}}\n"])
def test_the_list_of_who_is_absent_is_the_chairs(names: str, form: str, register: Register) -> None:
    found = _read(form.format(said=f"{ABSENT}\n\n{names}"), register)
    assert {one.role for one in found.speeches} == {"chair"}
    assert " ".join(found.speeches[0].text.split()) == " ".join(f"{ABSENT} {names}".split())


def test_a_bare_name_that_the_register_knows_speaks_where_no_parties_are_printed(register: Register) -> None:
    said = "Goed.\n\nLudo Achterbroeck: Voorzitter, ik vraag het woord.\n\nFemke Oosterzele: “Wilg” is een woord."
    found = _read(PRINT.format(said=said), register)
    assert [one.who.name for one in found.speeches if one.role == "member"] == ["Ludo Achterbroeck", "Femke Oosterzele"]


@pytest.mark.parametrize("head", ["", "Gedachtewisseling over de wilgen\n\n"])
def test_a_minister_speaks_under_the_title_of_the_day(head: str, register: Register) -> None:
    spoken = [one for one in _read(HEAD + head + TURNS, register).speeches if one.role == "minister"]
    assert [one.title for one in spoken] == [register.title_at("hadewijch-torfsen", dt.date(2015, 10, 14))]
    assert all(one.title for one in spoken)


def test_who_is_no_minister_speaks_under_no_title(register: Register) -> None:
    spoken = [one for one in _read(HEAD + TURNS, register).speeches if one.role != "minister"]
    assert [one.title for one in spoken] == [None] * 3
