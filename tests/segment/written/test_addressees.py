"""Headings as they were printed in other years: fields with colons, titles in lower case, several ministers."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings

from .micro import read

TITLE = "Vlaams minister van Voorbeelden, Proeven en Stalen"
WORDS = "\n\n1. Hoeveel bruggen zijn er?\n2. Welk budget?\n\nANTWOORD\n\n1. Er zijn er 145.\n2. Er is 2 miljoen euro.\n"
SUBJECT = "\n\nBruggen - Herstel"


def asked(found: Proceedings) -> tuple[int | None, str, str | None, str | None, str | None, str | None]:
    (question,) = found.questions
    assert [speech.text.split()[0] for speech in found.speeches] == ["1.", "1."]
    name, title = question.addressee.name, question.addressee_title
    return question.number, str(question.date), question.asker.name, name, title, question.subject


@pytest.mark.parametrize(
    "heading",
    [
        f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan: LOTTE PROEF\ndatum: 4 mei 2031\naan: WARD STAAL\n{TITLE.upper()}",
        f"SCHRIFTELIJKE VRAAG\n\nvan : LOTTE PROEF\naan : WARD STAAL, {TITLE}\ndatum : 4 mei 2031\nnr. : 54",
        f"SCHRIFTELIJKE VRAAG\nNr. 54\nDatum: 4 mei 2031\nVan: LOTTE PROEF\nAan: WARD STAAL, {TITLE}",
        f"SCHRIFTELIJKE VRAAG\nVan: Lotte Proef\nAan: Ward Staal, {TITLE}\nDatum: 4 mei 2031\nNr.: 54",
        f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n{TITLE}",
        f"SCHRIFTELIJKE VRAAG\nVraag nr. 54 van 4 mei 2031\nvan mevrouw LOTTE PROEF\naan de heer WARD STAAL, {TITLE}",
        f"Vraag nr. 54\nvan 4 mei 2031\nvan mevrouw LOTTE PROEF\naan de heer WARD STAAL\n{TITLE}",
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n"
        "Vlaams minister van Voorbeelden, Proeven\nen Stalen",
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL,\n"
        "Vlaams minister van Voorbeelden,\nProeven en Stalen",
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL, Vlaams minister van\n"
        "Voorbeelden, Proeven en\nStalen",
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n"
        "Vlaams minister van Voorbeelden, Proeven en\nStalen",
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL, VLAAMS MINISTER VAN\n"
        "VOORBEELDEN, PROEVEN EN STALEN",
        "SCHRIFTELIJKE VRAAG\nvan : LOTTE PROEF\naan : WARD STAAL, Vlaams minister van Voorbeelden, Proeven en\n"
        "Stalen\ndatum : 4 mei 2031\nnr. : 54",
        f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL, {TITLE}\n"
        f"en aan AN PROEFMANS, {TITLE}",
        f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n{TITLE.upper()}\n"
        "en aan AN PROEFMANS\nVLAAMS MINISTER VAN PLEINEN",
        f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n{TITLE.upper()}\n"
        "AN PROEFMANS\nVLAAMS MINISTER VAN PLEINEN",
        f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n{TITLE}\n"
        "AN PROEFMANS\nVlaams minister van Pleinen",
    ],
)
def test_what_a_heading_says(heading: str) -> None:
    number, date, asker, minister, title, subject = asked(read(heading + SUBJECT + WORDS))
    assert (number, date, asker, minister) == (54, "2031-05-04", "Lotte Proef", "Ward Staal")
    assert (title or "").casefold() == TITLE.casefold()
    assert subject == "Bruggen - Herstel"


@pytest.mark.parametrize("names", ["WARD STAAL, AN PROEFMANS en JO DOE", "WARD STAAL en AN PROEFMANS"])
def test_ministers_on_one_line(names: str) -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan {names}"
    found = read(heading + SUBJECT + WORDS)
    assert asked(found) == (54, "2031-05-04", "Lotte Proef", "Ward Staal", None, "Bruggen - Herstel")
    assert "several_ministers" in [one.code for one in found.problems]


def test_a_subject_that_says_so() -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nNr. 54\nDatum: 4 mei 2031\nVan: LOTTE PROEF\nAan: WARD STAAL, {TITLE}"
    assert asked(read(f"{heading}\nOnderwerp: Bruggen - Herstel{WORDS}"))[5] == "Bruggen - Herstel"


@pytest.mark.parametrize(
    "above",
    [
        f"WARD STAAL\n{TITLE}\n\nANTWOORD\n",
        "WARD STAAL\nVlaams minister van Voorbeelden,\nProeven en Stalen\n\nANTWOORD\nop vraag nr. 54 van 4 mei 2031\n",
        f"Antwoord van de heer Ward Staal, {TITLE}\n",
        "ANTWOORD VAN WARD STAAL\n",
    ],
)
def test_a_minister_above_the_answer(above: str) -> None:
    heading = "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031"
    found = read(f"{heading}{SUBJECT}{WORDS.replace('ANTWOORD', above, 1)}")
    assert [speech.text.split(maxsplit=1)[0] for speech in found.speeches] == ["1.", "1."]
    assert found.speeches[0].text.endswith("budget?")
    assert found.speeches[1].who.name == "Ward Staal"
    if "minister" in above:
        assert found.speeches[1].title == TITLE


# --- what must stay as it is ------------------------------------------------------------------------------------


def test_capitals_that_name_nobody_announce_nothing() -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n{TITLE.upper()}"
    answer = (
        f"WARD STAAL\n{TITLE.upper()}\n\nEr zijn er 145.\n\nANTWOORD VAN DE GEMEENTE\nGeen.\nANTWOORD VAN AL DOE\nGeen."
    )
    found = read(f"{heading}{SUBJECT}\n\nHoeveel bruggen zijn er?\n\n{answer}\n")
    assert [speech.text.split("\n")[0] for speech in found.speeches] == ["Hoeveel bruggen zijn er?", "Er zijn er 145."]


def test_a_subject_on_the_minister_stays_a_subject() -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL, {TITLE}"
    found = read(f"{heading}\n\nMinister van Staat - Titel{WORDS}")
    assert (found.questions[0].subject, found.questions[0].addressee_title) == ("Minister van Staat - Titel", TITLE)


def test_the_subject_right_below_a_title_is_no_part_of_it() -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL, {TITLE}"
    found = read(f"{heading}\nBruggen\n\nSinds 2030 worden bruggen hersteld die al\nlang op slot zijn.{WORDS}")
    assert (found.questions[0].subject, found.questions[0].addressee_title) == ("Bruggen", TITLE)


def test_a_note_on_other_ministers_above_and_below_the_question() -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n{TITLE.upper()}"
    note = "Deze vraag werd gesteld aan de ministers Ward Staal (54), An Proefmans (55)"
    found = read(f"{heading}{SUBJECT}\n\n{note}{WORDS.replace('ANTWOORD', f'{note}.{chr(10)}{chr(10)}ANTWOORD')}")
    assert found.pairs[1].question_text == "Welk budget?"
    assert [span.kind for span in found.spans if span.kind == "announcement"] == ["announcement"] * 2


@pytest.mark.parametrize("first", ["aan de gemeenten, die van niets weten", "aan de steden, die betalen."])
def test_a_sentence_that_begins_so_names_nobody(first: str) -> None:
    found = read(f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\n{first}{WORDS}")
    assert found.questions[0].addressee.name is None


def test_chapter_titles_of_the_bulletin_hide_no_minister() -> None:
    question = "Vraag nr. {}\nvan 4 mei 2001\nvan mevrouw LOTTE PROEF\n\nBruggen\n\nHoeveel ?\n\nAntwoord\n\nGeen.\n\n"
    text = (
        "SCHRIFTELIJKE VRAGEN EN ANTWOORDEN\n\nI. VRAGEN VAN DE VLAAMSE VOLKSVERTEGENWOORDIGERS EN ANTWOORDEN VAN DE "
        f"MINISTERS\n\nWARD STAAL\nVLAAMS MINISTER VAN VOORBEELDEN\n\n{question.format(1)}{question.format(2)}"
    )
    assert [one.addressee.name for one in read(text).questions] == ["Ward Staal", "Ward Staal"]


def test_the_note_on_other_ministers_is_no_subject() -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n{TITLE.upper()}"
    note = "\n\nDeze vraag werd gesteld aan de ministers\nWard Staal (vraag nr. 54)\nAn Proefmans (vraag nr. 55)"
    found = read(heading + note + SUBJECT + WORDS)
    assert found.questions[0].subject == "Bruggen - Herstel"
    assert [span.kind for span in found.spans][:3] == ["heading", "announcement", "speech"]


@pytest.mark.parametrize("names", ["LOTTE PROEF en JAN STAAL", "LOTTE PROEF, AN EXEMPEL en JAN STAAL"])
def test_askers_on_one_line(names: str) -> None:
    heading = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan {names}\ndatum: 4 mei 2031\naan WARD STAAL"
    (question,) = read(heading + SUBJECT + WORDS).questions
    assert question.asker.name == "Lotte Proef"
    assert question.co_askers[-1].name == "Jan Staal"


def test_one_asker_has_no_others() -> None:
    (question,) = read(f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\naan WARD STAAL{SUBJECT}{WORDS}").questions
    assert question.co_askers == ()


@pytest.mark.parametrize(
    "heading",
    [
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 sep-\ntember 2031\naan WARD STAAL",
        "Schriftelijke vraag nr. 54 van 4 september 2031 van Lotte Proef aan de heer\nWard Staal",
        "Schriftelijke vraag nr. 54 van 4 september 2031 van Lotte\nProef aan minister Ward Staal",
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4\nseptember 2031\naan WARD STAAL",
    ],
)
def test_a_line_of_a_heading_cut_in_two(heading: str) -> None:
    (question,) = read(heading + SUBJECT + WORDS).questions
    assert (question.number, str(question.date), question.asker.name) == (54, "2031-09-04", "Lotte Proef")
    assert (question.addressee.name, question.subject) == ("Ward Staal", "Bruggen - Herstel")


@pytest.mark.parametrize("line", ["Bruggen van 4 sep-\ntember 2031", "Van de 4 brug-\ngen van toen"])
def test_a_subject_cut_in_two_is_no_field(line: str) -> None:
    heading = "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE PROEF\ndatum: 4 mei 2031\naan WARD STAAL\n\n"
    (question,) = read(heading + line + WORDS).questions
    assert str(question.date) == "2031-05-04"


def test_who_is_printed_and_not_known_is_not_said_to_be_missing() -> None:
    printed = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan mevrouw ONBEKENDE\ndatum: 4 mei 2031\naan WARD STAAL, {TITLE}"
    told = {one.code: one.message for one in read(printed + SUBJECT + WORDS).problems}
    assert "surname not in the register" in told["asker_missing"]
    assert "No asker is printed" not in told["asker_missing"]


def test_who_is_not_printed_is_said_to_be_missing() -> None:
    printed = f"SCHRIFTELIJKE VRAAG\nnr. 54\ndatum: 4 mei 2031\naan WARD STAAL, {TITLE}"
    told = {one.code: one.message for one in read(printed + SUBJECT + WORDS).problems}
    assert "no asker in the text or the metadata" in told["asker_missing"]
