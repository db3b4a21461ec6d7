"""Which form a text is told to have, from the marks that stand in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.records import Metadata, Transcript
from pipeline.register import Register
from pipeline.segment.forms import detect
from tests.segment.reading import read

BULLETIN = """{above}Vraag nr. {number}{date}van {honorific} KAREL EXEMPEL

Bruggen – Herstel

1. Hoeveel bruggen zijn hersteld ?
2. Wat kostte dat ?

Antwoord

1. Er zijn 12 bruggen hersteld.
2. Dat kostte 3.000 euro.
"""
MINISTER = "WARD PROEFMANS\nVLAAMS MINISTER VAN VOORBEELDEN\n\n"


def _transcript(text: str) -> Transcript:
    return Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)


@pytest.mark.parametrize(
    "text",
    [
        BULLETIN.format(above=above, number=number, date=date, honorific=honorific)
        for above in ("", MINISTER, "VRAGEN EN ANTWOORDEN\n\n" + MINISTER)
        for number, date, honorific in (
            ("7", "\nvan 5 maart 2003\n", "de heer"),
            ("1207", " van 5 maart 2003 ", "mevrouw"),
            ("80", " d.d. 5.3.2003 ", "de heer"),
        )
    ],
)
def test_the_bulletin_is_a_written_question(text: str) -> None:
    assert detect(_transcript(text)).doc_type == "written_question"


@pytest.mark.parametrize("session", [" (zitting 2002-2003)", " (2002-2003)", "\n(Zitting 2002-2003)"])
def test_a_question_with_its_session_behind_the_number(session: str) -> None:
    bulletin = BULLETIN.format(above="", number=f"7{session}", date=" van 5 maart 2003\n", honorific="de heer")
    assert detect(_transcript(bulletin)).doc_type == "written_question"
    head = f"Schriftelijke vraag nr. 7{session.replace(chr(10), ' ')} van de heer Karel Exempel\n\nBruggen – Herstel"
    asked = "1. Hoeveel zijn er?\n\nAntwoord\n\n1. Er zijn er 12.\n"
    assert detect(_transcript(f"{head}\n\n{asked}")).doc_type == "written_question"


@pytest.mark.parametrize(
    "text",
    [
        "De gemeenteraad vergadert.\n\nAntwoord\n\nDe raad stelt vast dat er 12 bruggen zijn.\n",
        "Vraag nr. 5 werd beantwoord in de raad.\n\nVragen en antwoorden\n\nEr zijn 12 bruggen.\n",
        "Boodschappen: melk, brood, 6 eieren.\n",
    ],
)
def test_a_word_or_two_of_the_form_are_not_enough(text: str) -> None:
    assert detect(_transcript(text)).doc_type == "unknown"


def test_a_sitting_that_mentions_a_question_by_number_stays_a_sitting() -> None:
    text = (
        "Vraag om uitleg van Karel Exempel aan Ward Proefmans over bruggen\n\n– 12 (2002-2003)\n\n"
        "De voorzitter: De heer Exempel heeft het woord.\n\n"
        "De heer Karel Exempel (N-VA): In uw antwoord op\nVraag nr. 7 van 5 maart 2003 telt u 12 bruggen.\n\n"
        "De voorzitter: Minister Proefmans heeft het woord.\n\nMinister Ward Proefmans: Dat klopt.\n"
    )
    assert detect(_transcript(text)).doc_type == "committee_proceedings"


PAGE = "U bent hier\n\nDe voorzitter\n\nMevrouw Exempel heeft het woord.\n\nAn Exempel (N-VA)\n\nDat is zo.\n\n{said}\n"


@pytest.mark.parametrize(
    "said",
    [
        "De voorzitter\n\nDe actuele vraag is afgehandeld.",
        "De algemene bespreking is gesloten.",
        "De voorzitter\n\nHoofdelijke stemming\n\nAan de orde is de stemming over de motie.",
        "We zullen straks de hoofdelijke stemming over het voorstel houden.",
        "Dientengevolge neemt het Vlaams Parlement de motie aan.",
        "Is het parlement het hiermee eens? (Instemming)",
        "MORGENVERGADERING",
        "NAMIDDAGVERGADERING VAN DONDERDAG 22 JULI 2004",
    ],
)
def test_a_page_without_its_head_is_of_the_plenary_by_the_words_of_the_chair(said: str) -> None:
    assert detect(_transcript(PAGE.format(said=said))).doc_type == "plenary_proceedings"


@pytest.mark.parametrize(
    "said",
    [
        "Ik stelde vorige week een actuele vraag over de algemene bespreking.",
        "Na de hoofdelijke stemming van gisteren is alles duidelijk.",
        "Het Vlaams Parlement keurde dat goed.",
        "Morgenvergadering of niet, dat is de vraag.",
    ],
)
def test_words_about_the_plenary_tell_nothing(said: str) -> None:
    assert detect(_transcript(PAGE.format(said=said))).doc_type == "unknown"


@pytest.mark.parametrize(
    "said",
    [
        "De voorzitter\n\nDe vraag om uitleg is afgehandeld.",
        "De voorzitter\n\nDe vragen om uitleg zijn afgehandeld.",
        "– Wegens de sneeuw werd deze vraag om uitleg via videoconferentie behandeld.",
        "De gedachtewisseling is gesloten.",
        "De voorzitter\n\nDe commissievergadering is gesloten.",
    ],
)
def test_a_page_without_its_head_is_of_a_committee_by_the_words_of_the_chair(said: str) -> None:
    assert detect(_transcript(PAGE.format(said=said))).doc_type == "committee_proceedings"


@pytest.mark.parametrize(
    "said",
    [
        "De voorzitter\n\nHet incident is gesloten.",
        "De voorzitter\n\nDe interpellatie is afgehandeld.",
        "In de commissie zei u iets anders.",
        "De commissievergaderingen zijn openbaar.",
        "U kreeg daarover vorige week een vraag om uitleg.",
    ],
)
def test_what_is_said_in_both_sittings_tells_neither(said: str) -> None:
    found = detect(_transcript(PAGE.format(said=said)))
    assert (found.doc_type, found.layout) == ("unknown", "web")


@pytest.mark.parametrize(
    ("head", "doc_type"),
    [
        ("Report plenary meeting\nReport", "plenary_proceedings"),
        ("Report plenary meeting", "plenary_proceedings"),
        ("Report meeting Commissie voor Bruggen\nReport", "committee_proceedings"),
    ],
)
def test_the_first_line_of_a_page_tells_the_sitting(head: str, doc_type: str) -> None:
    said = (
        "De heer Exempel heeft het woord.\nMinister, hoeveel bruggen zijn er?\nMinister Proef heeft het woord.\nTwaalf."
    )
    assert detect(_transcript(f"{head}\n{said}\n")).doc_type == doc_type


def test_a_printed_sitting_of_old_is_told_by_its_opening() -> None:
    text = "Nr. 48\n\nOPENING VAN DE VERGADERING\n\nVoorzitter : De heer L. Proef\n\nDe Voorzitter : Dames en Heren.\n"
    assert detect(_transcript(text)).doc_type == "plenary_proceedings"


@pytest.mark.parametrize("chair", ["De heer Voorzitter. —", "De Voorzitter. –", "Mevrouw de Voorzitter. -"])
def test_turns_behind_a_point_and_a_dash_are_printed_ones(chair: str) -> None:
    text = f"{chair} Het woord is aan de heer Maes.\n\nDe heer Maes. — Er zijn 12 bruggen.\n"
    assert detect(_transcript(text)).layout == "printed"


@pytest.mark.parametrize(
    "heading",
    [
        "Schriftelijke vraag nr. 5 van 2 oktober 2008 van de heer KAREL EXEMPEL",
        "Schriftelijke vraag nr. 5",
        "Schriftelijke vraag\nnr. 5 van 2 oktober 2008\nvan Karel Exempel",
        "Schriftelijke vraag\n\nNr. 5",
    ],
)
def test_a_question_headed_on_one_line_in_small_letters(heading: str) -> None:
    text = f"{heading}\naan de heer WARD PROEFMANS, Vlaams minister van Bruggen\n\nHoeveel?\n\nAntwoord\n\nTwaalf.\n"
    assert detect(_transcript(text)).doc_type == "written_question"


@pytest.mark.parametrize(
    "behind", [" nr. 5 van vorig jaar werd beantwoord.", "\nnr. 5 van vorig jaar werd beantwoord."]
)
def test_a_sentence_about_a_written_question_is_no_heading(behind: str) -> None:
    text = f"Schriftelijke vraag{behind}\n\nHoeveel?\n"
    assert detect(_transcript(text)).doc_type == "unknown"


@pytest.mark.parametrize("word", ["ANTWOORD", "Antwoord"])
def test_asker_and_minister_beside_the_file_make_a_written_question(word: str) -> None:
    said = f"Hoeveel bruggen zijn er?\n\n{word}\n\nEr zijn er 12.\n"
    both = Metadata(asker="Exempel, Karel", addressees=("Proefmans, Ward",))
    assert detect(replace(_transcript(said), metadata=both)).doc_type == "written_question"
    assert detect(replace(_transcript(said), metadata=Metadata(asker="Exempel, Karel"))).doc_type == "unknown"
    annex = said.replace(word, "Tabel 1")
    assert detect(replace(_transcript(annex), metadata=both)).doc_type == "unknown"
    spoken = f"De voorzitter: Minister Proefmans heeft het woord.\n\nMinister Ward Proefmans: Dit is een\n{word}\n"
    assert detect(replace(_transcript(spoken), metadata=both)).doc_type != "written_question"


@pytest.mark.parametrize(
    ("head", "doc_type"),
    [
        ("VLAAMSE RAAD\nHANDELINGEN\nVERGADERING VAN DONDERDAG 14 MAART 1985", "plenary_proceedings"),
        ("VLAAMSE RAAD\nHANDELINGEN\nCOMMISSIE VOOR CULTUUR\nVERGADERING VAN 14 MAART 1985", "committee_proceedings"),
        ("VLAAMSE RAAD\nVERGADERING VAN DONDERDAG 14 MAART 1985", "unknown"),
        ("VLAAMSE RAAD\nHANDELINGEN VAN DE WILGENRAAD", "unknown"),
        ("VLAAMSE RAAD\nHANDELINGEN — Nr. 9 — 12 december 1984\n\nVRAGEN OM UITLEG", "plenary_proceedings"),
        ("VLAAMSE RAAD\nHANDELINGEN — Nr. 33\nVERGADERING VAN DONDERDAG 5 MEI 1983", "plenary_proceedings"),
        ("VLAAMSE RAAD\nHANDELINGEN - 12 december 1984\nOPENBARE COMMISSIEVERGADERING", "committee_proceedings"),
    ],
)
def test_proceedings_of_the_house_by_their_title(head: str, doc_type: str) -> None:
    said = "De Voorzitter. — De heer Peeters heeft het woord.\n\nDe heer L. Peeters. — Er zijn er 40."
    assert detect(_transcript(f"{head}\n\n{said}\n")).doc_type == doc_type


def test_a_chair_called_by_function_is_enough(register: Register) -> None:
    head = "HANDELINGEN\nPLENAIRE VERGADERING\n16 oktober 2013\n\n"
    said = "De heer Ludo Achterbroeck, voorzitter: Goed.\n\nFemke Oosterzele (Groen): Er zijn 45 bruggen.\n"
    assert [one.role for one in read(head + said, register).speeches] == ["chair", "member"]


ASKED_AND_ANSWERED = """Bruggen{dash}Herstel

De bruggen over de Leie zijn oud en werden nooit hersteld.

1. Hoeveel bruggen zijn er?
2. Wat kost hun herstel?

1. Er zijn 12 bruggen.
2. Dat kost 40.000 euro.
"""


@pytest.mark.parametrize("dash", ["  -  ", " - ", " – "])
def test_numbered_parts_that_begin_twice_below_a_subject_are_a_written_question(dash: str, register: Register) -> None:
    text = ASKED_AND_ANSWERED.format(dash=dash)
    assert detect(_transcript(text)).doc_type == "written_question"
    found = read(text, register)
    assert [one.status for one in found.pairs] == ["answered", "answered"]
    assert [one.subject for one in found.questions] == ["Bruggen - Herstel" if "-" in dash else "Bruggen – Herstel"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1. Er zijn", "Er zijn"),  # the numbers begin once
        ("zijn er?\n2. Wat kost hun herstel?", "zijn er.\n2. Dat is duur."),  # nothing is asked
        ("40.000 euro.", "40.000 euro.\n3. Is dat veel?"),  # questions and answers in turns
        ("Bruggen - Herstel", "Bruggen en herstel"),
        ("Bruggen - Herstel", "Een zin over de bruggen - en hun herstel."),
    ],
)
def test_other_numbered_texts_are_no_written_question(old: str, new: str) -> None:
    text = ASKED_AND_ANSWERED.format(dash=" - ")
    assert old in text
    assert detect(_transcript(text.replace(old, new))).doc_type == "unknown"
