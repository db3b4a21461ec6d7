"""Bulletins of many questions: headings on one line, pointers to another page, section titles and page heads."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Proceedings
from pipeline.segment.written import segment_written

from .micro import read, register

MINISTER = "WARD PROEFMANS\nVLAAMS MINISTER VAN VOORBEELDEN\n\n"
NOBODY = "no asker in the text or the metadata"
FIRST = "Vraag nr. 54\nvan 4 mei 2031\nvan LOTTE VOORBEELD\n\n"
BRIDGES = "Bruggen - Herstel\n\nHoeveel bruggen zijn er?\n\nAntwoord\n\nEr zijn 145 bruggen.\n\n"
ROADS = "Wegen - Aanleg\n\nHoeveel kilometer weg is er?\n\nAntwoord\n\nEr is 800 kilometer.\n"


def asked(found: Proceedings) -> list[tuple[int | None, str | None, str | None, str | None]]:
    return [(one.number, one.asker.name, one.addressee.name, one.subject) for one in found.questions]


def replied(found: Proceedings) -> list[str | None]:
    return [one.answer_text for one in found.pairs]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("van LOTTE VOORBEELD", "van PIETER DE STAAL"),
        ("van mevrouw L. VOORBEELD", "van de heer P. DE STAAL"),
        ("van mevrouw L. VOORBEELD.", "van de heer P. DE STAAL."),
        ("van Mevr. VAN DEN VOORBEELD.", "van de heer P. STAAL"),
        ("van mevrouw L. Voorbeeld", "van de heer P.-J. De Staal"),
        ("van de dames L. VOORBEELD en A. PROEF", "van de heer P. VAN STAAL."),
    ],
)
def test_a_heading_on_one_line_begins_a_question(first: str, second: str) -> None:
    found = read(
        f"{MINISTER}Vraag nr. 54 van 4 mei 2031 {first}\n\n{BRIDGES}Vraag nr. 55 van 6 mei 2031 {second}\n\n{ROADS}"
    )
    assert [one[0] for one in asked(found)] == [54, 55]
    assert [one[2] for one in asked(found)] == ["Ward Proefmans"] * 2
    assert [one[3] for one in asked(found)] == ["Bruggen - Herstel", "Wegen - Aanleg"]
    assert all(one.asker.name or one.asker.matched_by != NOBODY for one in found.questions)
    assert replied(found) == ["Er zijn 145 bruggen.", "Er is 800 kilometer."]


@pytest.mark.parametrize(
    "line",
    [
        "Vraag nr. 12 van 5 maart 2030 van de heer Staal werd al beantwoord.",
        "Vraag nr. 12 van 5 maart 2030 bleef zonder antwoord",
        "Vraag nr. 12 van 5 maart 2030 van de VVSG",
    ],
)
def test_a_sentence_about_a_question_begins_none(line: str) -> None:
    found = read(f"{MINISTER}{FIRST}{BRIDGES}{line}\n")
    assert [one[0] for one in asked(found)] == [54]


@pytest.mark.parametrize(
    ("printed", "subject", "question"),
    [
        ("Hoeveel sluizen zijn er ?", None, "Hoeveel sluizen zijn er ?"),
        ("Hoeveel sluizen zijn er aan het kanaal en aan de\nzijarmen ervan?", None, "Hoeveel sluizen zijn er aan het"),
        ("Sluizen - Waarom niet ?\n\nHoeveel zijn er?", "Sluizen - Waarom niet ?", "Hoeveel zijn er?"),
        ("Sluizen - Aantal\nHoeveel zijn er?", "Sluizen - Aantal", "Hoeveel zijn er?"),
    ],
)
def test_all_that_is_asked_is_no_subject(printed: str, subject: str | None, question: str) -> None:
    found = read(
        f"{MINISTER}{FIRST}{printed}\n\nAntwoord\n\nEr zijn 7 sluizen.\n\nVraag nr. 55\nvan 6 mei 2031\n{ROADS}"
    )
    assert found.pairs[0].question_text is not None
    assert found.pairs[0].question_text.startswith(question)
    assert found.questions[0].subject == subject or subject is None


POINTER = (
    "Zie{}\nVlaams minister van Stalen, Proeven en Wegen\nVraag nr. 90\nvan 5 mei 2031\nvan Pieter Staal\nBlz. 645\n\n"
)


@pytest.mark.parametrize("colon", [":", " :", " ook:"])
@pytest.mark.parametrize("answer", ["", "Antwoord\n\nIk verwijs naar het antwoord van mijn collega.\n\n"])
def test_a_pointer_to_the_question_of_another_minister_is_no_question(colon: str, answer: str) -> None:
    found = read(
        f"{MINISTER}{FIRST}Bruggen - Herstel\n\nHoeveel bruggen zijn er?\n\n"
        f"{POINTER.format(colon)}{answer}Vraag nr. 55\nvan 6 mei 2031\nvan PIETER STAAL\n\n{ROADS}"
    )
    assert [one[0] for one in asked(found)] == [54, 55]
    first = found.pairs[0]
    assert first.question_text == "Hoeveel bruggen zijn er?"
    assert first.answer_text == ("Ik verwijs naar het antwoord van mijn collega." if answer else None)
    assert next(one.text for one in found.speeches if one.act == "question") == "Hoeveel bruggen zijn er?"
    assert "announcement" in {one.kind for one in found.spans}


def test_a_pointer_on_one_line_behind_the_minister() -> None:
    found = read(
        f"{MINISTER}{FIRST}Bruggen - Herstel\n\n"
        "Zie : Vlaams minister van Stalen\nVraag nr. 90 van 5 mei 2031 van Pieter Staal\nBlz. 645\n\n"
        f"Vraag nr. 55\nvan 6 mei 2031\nvan PIETER STAAL\n\n{ROADS}"
    )
    assert [one[0] for one in asked(found)] == [54, 55]
    assert replied(found)[-1] == "Er is 800 kilometer."


def test_a_question_below_a_sentence_that_begins_so_is_one() -> None:
    found = read(
        f"{MINISTER}{FIRST}{BRIDGES}Zie: het verslag van de dienst.\n\n"
        f"Vraag nr. 55\nvan 6 mei 2031\nvan PIETER STAAL\n\n{ROADS}"
    )
    assert [one[0] for one in asked(found)] == [54, 55]


@pytest.mark.parametrize(
    "title",
    [
        "B. Vragen waarop werd geantwoord na het verstrijken van de reglementaire termijn (Regl. art. 69,5)",
        "II. VRAGEN WAAROP NIET WERD GEANTWOORD BINNEN DE REGLEMENTAIRE TERMIJN (R.v.O. art. 65, 5)",
        "B. Vragen waarop werd geantwoord na het verstrijken van de termijn (Reglement artikel 81, 3 en 4)",
        "I. VRAGEN VAN DE LEDEN EN ANTWOORDEN VAN DE REGERING",
        "I . VRAGEN VAN DE LEDEN EN ANTWOORDEN VAN DE R E G E R I N G",
        "VLAAMS PARLEMENT ₪ SCHRIFTELIJKE VRAGEN",
    ],
)
def test_a_section_title_is_nobodys_answer(title: str) -> None:
    found = read(
        f"{MINISTER}{FIRST}{BRIDGES}{title}\n\n"
        f"AN STAAL\nVLAAMS MINISTER VAN STALEN\n\nVraag nr. 7\nvan 6 mei 2031\nvan PIETER STAAL\n\n{ROADS}"
    )
    assert [(one[0], one[2]) for one in asked(found)] == [(54, "Ward Proefmans"), (7, "An Staal")]
    assert replied(found) == ["Er zijn 145 bruggen.", "Er is 800 kilometer."]


@pytest.mark.parametrize(
    "head",
    [
        "Vlaamse Raad - Vragen en Antwoorden - Nr. 17 - 21 juni 1983                         536",
        "536          Vlaamse Raad - Vragen en Antwoorden - Nr. 17 - 21 juni 1983",
        "Vlaams Parlement – Vragen en Antwoorden – Nr.8 – Mei-Juni 2009                  -13-",
        "Cultuurraad - Vragen en Antwoorden - Nr. 12 - 23 september 1975 149",
    ],
)
def test_a_page_head_breaks_no_word(head: str, tmp_path: Path) -> None:
    path = tmp_path / "bulletin.txt"
    path.write_text(
        f"{MINISTER}{FIRST}Bruggen - Herstel\n\nHoeveel zijn er?\n\nAntwoord\n\n"
        f"Er zijn 12.400 hang-\n\n{head}\n\nbruggen in het land.\n",
        encoding="utf-8",
    )
    found = segment_written(extract(path, doc_id="bulletin", source_path="bulletin.txt"), register())
    assert replied(found) == ["Er zijn 12.400 hangbruggen in het land."]


def test_name_and_title_on_one_line_in_capitals() -> None:
    for comma in (",", ""):
        found = read(
            f"WARD PROEFMANS{comma} MINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER VAN VOORBEELDEN\n\n"
            f"Vraag nr. 54 van 4 mei 2031 van LOTTE VOORBEELD\n\n{BRIDGES}"
            f"AN STAAL{comma} VLAAMS MINISTER VAN STALEN\n\nVraag nr. 7 van 6 mei 2031 van PIETER STAAL\n\n{ROADS}"
        )
        assert [(one[0], one[2]) for one in asked(found)] == [(54, "Ward Proefmans"), (7, "An Staal")]
        assert replied(found) == ["Er zijn 145 bruggen.", "Er is 800 kilometer."]


@pytest.mark.parametrize("opening", ["Antwoord: ", "Antwoord : ", "ANTWOORD: "])
def test_the_answer_begins_on_the_line_that_announces_it(opening: str) -> None:
    found = read(f"{MINISTER}{FIRST}Bruggen\n\nHoeveel bruggen zijn er?\n\n{opening}Er zijn 145 bruggen.\n")
    assert [(one.act, one.text) for one in found.speeches] == [
        ("question", "Hoeveel bruggen zijn er?"),
        ("answer", "Er zijn 145 bruggen."),
    ]
    assert replied(found) == ["Er zijn 145 bruggen."]


def test_the_word_below_each_part_of_an_answer_begins_no_other() -> None:
    found = read(
        f"{MINISTER}{FIRST}Bruggen\n\n1. Hoeveel bruggen zijn er?\n2. Hoeveel wegen?\n\nAntwoord\n\n"
        "1. Hoeveel bruggen zijn er?\nAntwoord: er zijn 145 bruggen.\n2. Hoeveel wegen?\nAntwoord: 12 wegen.\n"
    )
    assert [one.act for one in found.speeches] == ["question", "answer"]
    assert [one.label for one in found.pairs] == ["1", "2"]


def test_a_title_without_a_name_is_nobodys_answer() -> None:
    found = read(
        f"MINISTER VAN VOORBEELDEN\n\n{FIRST}{BRIDGES}MINISTER VAN STALEN\n\nVraag nr. 7\nvan 6 mei 2031\n"
        f"van PIETER STAAL\n\n{ROADS}"
    )
    assert [one[0] for one in asked(found)] == [54, 7]
    assert replied(found) == ["Er zijn 145 bruggen.", "Er is 800 kilometer."]


def test_sections_without_a_question_and_the_register_are_nobodys_words() -> None:
    found = read(
        f"{MINISTER}{FIRST}{BRIDGES}II. VRAGEN WAARVAN DE TERMIJN VERSTREKEN IS EN WAAROP NOG NIET WERD GEANTWOORD\n"
        f"(Reglement artikel 81, 6)\n\n{MINISTER}Vraag nr. 55\nvan 6 mei 2031\nvan PIETER STAAL\n\nWegen\n\n"
        "Hoeveel kilometer weg is er?\n\nIII. VRAGEN DIE WERDEN OMGEZET IN VRAGEN OM UITLEG\n"
        "(Reglement artikel 81, 4)\n\nNihil\n\nREGISTER\n\nBruggen - Herstel\nL. Voorbeeld 1425\n"
    )
    assert [one[0] for one in asked(found)] == [54, 55]
    assert [one.question_text for one in found.pairs] == ["Hoeveel bruggen zijn er?", "Hoeveel kilometer weg is er?"]
    assert replied(found) == ["Er zijn 145 bruggen.", None]
    assert found.spans[-1].kind == "contents"


def test_a_mark_of_the_page_is_no_word(tmp_path: Path) -> None:
    path = tmp_path / "bulletin.txt"
    head = "(3)\n\n20 Vlaamse Raad - Vragen en Antwoorden - Nr. 2 - 5 februari 1986"
    path.write_text(
        f"{MINISTER}{FIRST}Bruggen\n\nHoeveel zijn er?\n\n{head}\n\nAntwoord\n\nTwaalf.\n", encoding="utf-8"
    )
    found = segment_written(extract(path, doc_id="bulletin", source_path="bulletin.txt"), register())
    assert [one.question_text for one in found.pairs] == ["Hoeveel zijn er?"]


@pytest.mark.parametrize("above", ["21 JUNI 1983", "ZITTING 1982-1983 Nr. 17", "VLAAMSE RAAD", "NR. 17"])
def test_a_line_of_the_title_page_is_no_minister(above: str) -> None:
    section = "I. VRAGEN VAN DE LEDEN EN ANTWOORDEN VAN DE REGERING"
    found = read(f"{above}\n\n{section}\n\nMINISTER VAN VOORBEELDEN\n\n{FIRST}{BRIDGES}")
    assert [(one[0], one[2]) for one in asked(found)] == [(54, None)]


@pytest.mark.parametrize("line", ["(Zitting 2029-2030)\nvan 4 mei 2031", "(Zitting 2029-2030) van 4 mei 2031"])
def test_a_question_of_the_session_before(line: str) -> None:
    found = read(f"{MINISTER}Vraag nr. 54\n{line}\nvan mevrouw L. VOORBEELD\n\n{BRIDGES}")
    assert asked(found) == [(54, "L. Voorbeeld", "Ward Proefmans", "Bruggen - Herstel")]
    assert [str(one.date) for one in found.questions] == ["2031-05-04"]


@pytest.mark.parametrize(
    "head",
    [
        "Vraag nr. 54 (zitting 2029-2030) van 4 mei 2030\n\nvan mevrouw L. VOORBEELD",
        "Vraag nr. 54 (Zitting 2029-2030)\nvan 4 mei 2030 van mevrouw L. VOORBEELD",
        "Vraag nr. 54 van 4 mei 2030 (zitting 2029 - 2030)\nvan mevrouw L. VOORBEELD",
    ],
)
def test_the_session_behind_the_number_or_the_day(head: str) -> None:
    found = read(f"{MINISTER}{head}\n\n{BRIDGES}{FIRST}{ROADS}")
    assert [one[:2] for one in asked(found)] == [(54, "L. Voorbeeld"), (54, "Lotte Voorbeeld")]
    assert [str(one.date) for one in found.questions] == ["2030-05-04", "2031-05-04"]


@pytest.mark.parametrize(
    "line",
    [
        "WARD PROEFMANS, VICE-VOORZITTER VAN DE VLAAMSE EXECUTIEVE, GEMEENSCHAPSMINISTER VAN BRUGGEN",
        "WARD PROEFMANS, VOORZITTER VAN DE VLAAMSE EXECUTIEVE",
    ],
)
def test_who_leads_the_executive_is_a_minister(line: str) -> None:
    for above in ("", "BULLETIN VAN VRAGEN EN ANTWOORDEN\n\n4 MEI 2031\n\n"):
        assert asked(read(f"{above}{line}\n\n{FIRST}{BRIDGES}"))[0][2] == "Ward Proefmans"


def test_who_leads_something_else_is_none() -> None:
    found = read(f"{MINISTER}{FIRST}{BRIDGES}AN PROEF, VOORZITTER VAN DE VERENIGING\n\n{FIRST}{ROADS}")
    assert {one[2] for one in asked(found)} == {"Ward Proefmans"}


def test_a_question_on_one_line_in_capitals_with_its_minister() -> None:
    found = read(
        "SCHRIFTELIJKE VRAAG NR. 54 VAN 4 MEI 2031 VAN MEVROUW LOTTE VOORBEELD AAN DE HEER WARD PROEFMANS, "
        "VLAAMS MINISTER VAN BRUGGEN, WEGEN EN WERK\n\nBruggen - Herstel\n\nHoeveel bruggen zijn er?\n\n"
        "ANTWOORD VAN DE HEER WARD PROEFMANS, VLAAMS MINISTER VAN BRUGGEN, WEGEN EN WERK\n\nEr zijn 145 bruggen.\n"
    )
    assert asked(found) == [(54, "Lotte Voorbeeld", "Ward Proefmans", "Bruggen - Herstel")]
    assert replied(found) == ["Er zijn 145 bruggen."]


def test_the_register_with_a_number() -> None:
    found = read(f"{MINISTER}{FIRST}{ROADS}\n{FIRST}{BRIDGES}III. REGISTER\n\nBruggen - Herstel, 54, L. Voorbeeld\n")
    assert replied(found) == ["Er is 800 kilometer.", "Er zijn 145 bruggen."]


@pytest.mark.parametrize("title", ["Staatssecretaris voor Bruggen en Wegen", "Minister van Bruggen", "Eerste Minister"])
def test_a_title_in_small_letters_above_a_question_is_nobodys_words(title: str) -> None:
    second = FIRST.replace("54", "2")
    found = read(f"Minister van Wegen\n\n{FIRST}{BRIDGES}{title}\n\n{second}{ROADS}")
    assert [one[2] for one in asked(found)] == [None, None]
    assert replied(found) == ["Er zijn 145 bruggen.", "Er is 800 kilometer."]


def test_a_title_in_small_letters_below_its_minister_stays_his() -> None:
    second = FIRST.replace("54", "2")
    found = read(f"{MINISTER}{FIRST}{BRIDGES}AN PROEF\n\nVlaams minister van Wegen\n\n{second}{ROADS}")
    assert asked(found)[0][2] == "Ward Proefmans"
    assert (replied(found)[0] or "").startswith("Er zijn 145 bruggen.")


@pytest.mark.parametrize("title", ["Staatssecretaris voor Wegen", "STAATSSECRETARIS VOOR WEGEN"])
def test_below_a_title_without_a_name_nobody_above_is_asked(title: str) -> None:
    second, third = FIRST.replace("54", "2"), FIRST.replace("54", "3")
    found = read(f"{MINISTER}{FIRST}{BRIDGES}{title}\n\n{second}{ROADS}\n{third}{BRIDGES}")
    assert [one[2] for one in asked(found)] == ["Ward Proefmans", None, None]


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("above", ["21 JUNI 1983", "ZITTING 1982-1983 Nr. 17", "VLAAMSE RAAD", "NR. 17"])
def test_a_minister_right_below_the_title_page(above: str, gap: str) -> None:
    section = "A. Vragen waarop werd geantwoord binnen de reglementaire termijn (R.v.O. art. 65, 3)"
    minister = f"WARD PROEFMANS\n{gap}VLAAMS MINISTER VAN BRUGGEN\n{gap}"
    found = read(f"BULLETIN\n{gap}{above}\n{gap}{section}\n{gap}{minister}{FIRST}{BRIDGES}")
    assert [(one[0], one[2]) for one in asked(found)] == [(54, "Ward Proefmans")]


@pytest.mark.parametrize("comma", [",", ""])
@pytest.mark.parametrize(
    "title", ["VLAAMS MINISTER VAN BRUGGEN, WEGEN EN WERK", "MINISTER-PRESIDENT VAN DE VLAAMSE REGERING"]
)
def test_a_heading_on_one_line_with_the_title_of_the_minister(title: str, comma: str) -> None:
    found = read(
        f"SCHRIFTELIJKE VRAAG nr. 54 van LOTTE VOORBEELD datum: 4 mei 2031 aan WARD PROEFMANS{comma} {title}\n\n"
        f"Bruggen  -  Herstel\n\nHoeveel bruggen zijn er?\n\nANTWOORD\n\nEr zijn 145 bruggen.\n"
    )
    assert asked(found) == [(54, "Lotte Voorbeeld", "Ward Proefmans", "Bruggen - Herstel")]
    assert [one.addressee_title for one in found.questions] == [title]


@pytest.mark.parametrize(
    "said",
    [
        "(Antwoord : zie gecoördineerd antwoord, vraag nr. 7 aan minister Staal, blz. 612)",
        "(Zie antwoord op vraag nr. 7, blz. 612)",
    ],
)
def test_a_pointer_in_brackets_is_nobodys_words(said: str) -> None:
    found = read(f"{MINISTER}{FIRST}Bruggen - Herstel\n\n{said}\n\n{FIRST.replace('54', '55')}{ROADS}")
    assert [one[0] for one in asked(found)] == [54, 55]
    assert [one.text for one in found.speeches] == ["Hoeveel kilometer weg is er?", "Er is 800 kilometer."]


@pytest.mark.parametrize("said", ["(Ann Proef, Vlaams minister van Stalen : vraag nr. 7, blz. 612 - red.)"])
def test_a_remark_of_the_editors_is_nobodys_words(said: str) -> None:
    found = read(f"{MINISTER}{FIRST}{BRIDGES}{said}\n\n{FIRST.replace('54', '55')}{ROADS}")
    assert [one.text for one in found.speeches][1:3] == ["Er zijn 145 bruggen.", "Hoeveel kilometer weg is er?"]


def test_a_remark_in_brackets_is_no_pointer() -> None:
    found = read(
        f"{MINISTER}{FIRST}Bruggen\n\nHoeveel?\n\nAntwoord\n\nEr zijn er 12.\n\n(Zie tabel nr. 3: 145 bruggen)\n"
    )
    assert "145" in found.speeches[-1].text


@pytest.mark.parametrize("answer", ["Antwoord. - ", "Antwoord. — ", "Antwoord .— "])
@pytest.mark.parametrize("asker", ["de heer Voorbeeld", "de heer J. Voorbeeld", "Mevr. Van den Voorbeeld-De Proef"])
def test_a_bulletin_of_the_seventies_with_points(asker: str, answer: str) -> None:
    two = [("Bruggen. - Herstel.", "Hoeveel bruggen zijn er ?", "145 bruggen."), ("Wegen.", "Hoeveel ?", "800 km.")]
    found = read(
        "MINISTER VAN VOORBEELDEN\n\n"
        + "".join(
            f"Vraag nr. {at} van {at} mei 1976 van {asker}.\n\n{about}\n\n{asks}\n\n{answer}{said}\n\n"
            for at, (about, asks, said) in enumerate(two, 7)
        )
    )
    assert [(one.number, one.date) for one in found.questions] == [(7, dt.date(1976, 5, 7)), (8, dt.date(1976, 5, 8))]
    assert found.questions[0].subject == "Bruggen. - Herstel."
    assert [one.text for one in found.speeches if one.act == "answer"] == ["145 bruggen.", "800 km."]
    assert [(pair.status, pair.answer_text) for pair in found.pairs] == [
        ("answered", "145 bruggen."),
        ("answered", "800 km."),
    ]


@pytest.mark.parametrize(
    ("title", "day", "who"),
    [
        ("GEMEENSCHAPSMINISTER VAN BINNENLANDSE AANGELEGENHEDEN", "4 mei 1983", "Mark Galle"),
        ("GEMEENSCHAPSMINISTER VAN BINNENLANDSE\nAANGELEGENHEDEN", "4 mei 1983", "Mark Galle"),
        ("Gemeenschapsminister van Binnenlandse Aangelegenheden", "4 mei 1983", "Mark Galle"),
        ("GEMEENSCHAPSMINISTER VAN BRUGGEN", "4 mei 1983", None),
        ("MINISTER VAN NEDERLANDSE CULTUUR", "4 mei 1976", None),
        ("Minister van Nederlandse Cultuur", "4 mei 1976", None),
    ],
)
@pytest.mark.parametrize("above", ["", "I. VRAGEN VAN DE LEDEN EN ANTWOORDEN VAN DE MINISTERS\n\n"])
def test_a_title_alone_is_that_of_the_minister(above: str, title: str, day: str, who: str | None) -> None:
    first = FIRST.replace("4 mei 2031", day)
    two = first.replace("54", "55")
    found = read(f"{above}{title}\n\n{first}{BRIDGES}{two}{ROADS}")
    assert [(one.addressee.name, one.addressee_title) for one in found.questions] == [
        (who, title.replace("\n", " ")),
    ] * 2
    assert {pair.minister.name for pair in found.pairs} == {who}


@pytest.mark.parametrize(
    ("subject", "rest"),
    [
        ("Bruggen. - Herstel.", ""),
        ("Bruggen - B.V.H.", ""),
        ("Bruggen. - Herstel. - Schelde.", ""),
        ("Bruggen – Herstel 2030.", ""),
        ("Decreet van 4 mei 2029 houdende het herstel van de bruggen over\nde Schelde en de Leie. - Toepassing.", ""),
        (None, "De dienst – een jonge dienst – telt bruggen.\n\n"),
        (None, "De brug - die van hout is - werd hersteld.\n\n"),
        (None, "Wie telt ze? De dienst - Bruggen en Wegen.\n\n"),
    ],
)
def test_a_subject_may_end_with_a_point(subject: str | None, rest: str) -> None:
    above = f"{subject}\n\n" if subject else rest
    found = read(f"{MINISTER}{FIRST}{above}Hoeveel bruggen zijn er?\n\nAntwoord\n\nEr zijn 145 bruggen.\n")
    assert [one[3] for one in asked(found)] == [subject and " ".join(subject.split())]
    assert [" ".join((one.question_text or "").split()) for one in found.pairs] == [
        " ".join(f"{rest}Hoeveel bruggen zijn er?".split())
    ]


SECOND = "Vraag nr. 55\nvan 6 mei 2031\nvan PIETER STAAL\n\n"
WAITING = "II. VRAGEN WAAROP NIET WERD GEANTWOORD BINNEN DE REGLEMENTAIRE TERMIJN\n\n"


@pytest.mark.parametrize(
    ("title", "again", "who"),
    [
        (WAITING, "", None),
        ("B. Vragen waarop werd geantwoord na het verstrijken van de reglementaire termijn\n\n", "", None),
        (WAITING, MINISTER, "Ward Proefmans"),
        ("VLAAMS PARLEMENT \u2023 SCHRIFTELIJKE VRAGEN\n\n", "", "Ward Proefmans"),
        ("", "", "Ward Proefmans"),
    ],
)
def test_another_part_of_the_bulletin_has_ministers_of_its_own(title: str, again: str, who: str | None) -> None:
    found = read(f"{MINISTER}{FIRST}{BRIDGES}{title}{again}{SECOND}{ROADS}")
    assert [one[2] for one in asked(found)] == ["Ward Proefmans", who]


def test_a_title_that_heads_pages_begins_no_part() -> None:
    third = "Vraag nr. 56\nvan 7 mei 2031\nvan PIETER STAAL\n\n"
    found = read(f"{MINISTER}{FIRST}{BRIDGES}{WAITING}{SECOND}{ROADS}\n{WAITING}{third}{ROADS}")
    assert [one[2] for one in asked(found)] == ["Ward Proefmans"] * 3


def test_the_session_may_stand_behind_the_number() -> None:
    found = read(f"{MINISTER}{FIRST.replace('nr. 54', 'nr. 54 (2030-2031)')}{BRIDGES}")
    assert [(one[0], one[3]) for one in asked(found)] == [(54, "Bruggen - Herstel")]
