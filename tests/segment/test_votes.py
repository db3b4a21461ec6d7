"""Votes in print: count, decision and lists by name are nobody's speech; words about a vote are the speaker's."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read as _read

SITTING = """Plenaire vergadering nr. 29 (2022-2023) – 29 maart 2023

ONTWERP VAN DECREET houdende de veerboten
– 1543 (2022-2023) – Nr. 1

Hoofdelijke stemming

Voorzitter: mevrouw Griet Sterckmans

De voorzitter: Dames en heren, aan de orde is de hoofdelijke stemming.

Stemming nr. 1:

Ziehier het resultaat:

117 leden hebben aan de stemming deelgenomen;
116 leden hebben ja geantwoord;
1 lid heeft zich onthouden.

{said}

De voorzitter: De vergadering is gesloten.
"""
DEBATE = """Plenaire vergadering nr. 29 (2022-2023) – 29 maart 2023

ONTWERP VAN DECREET houdende de veerboten

Voorzitter: mevrouw Griet Sterckmans

De voorzitter: Mevrouw Oosterzele heeft het woord.

Femke Oosterzele (Groen): Er is gestemd.

{said}

De voorzitter: De vergadering is gesloten.
"""


@pytest.mark.parametrize(
    "said",
    [
        "Dientengevolge neemt het parlement de motie niet aan.",
        "Dientengevolge neemt het parlement het ontwerp van decreet aan. Het zal aan de Vlaamse Regering ter "
        "bekrachtiging worden overgezonden.",
        "Dientengevolge neemt het parlement het ontwerp van decreet\naan. Het zal aan de Vlaamse Regering ter "
        "bekrach-\ntiging worden overgezonden.",
        "JA-stemmen:\nAchterbroeck Ludo, De Grootvelde Leona, Oosterzele Femke.\n\nNEEN-stemmen:\n\n"
        "D’Hoogheert Kamiel.",
        "Hebben ja geantwoord: Ludo Achterbroeck, Leona De Groot-\nvelde en Femke Oosterzele.",
        "Het resultaat wat betreft de gewestaangelegenheden is als volgt:\n\n102 leden hebben ja geantwoord.",
    ],
)
def test_all_of_a_vote(said: str, register: Register) -> None:
    found = _read(SITTING.format(said=said), register)
    assert [one.text for one in found.speeches][1:] == ["De vergadering is gesloten."]
    assert "unknown" not in {one.kind for one in found.spans}
    assert "text_without_speaker" not in {one.code for one in found.problems}
    text = SITTING.format(said=said)
    votes = "".join(text[one.start : one.end] for one in found.spans if one.kind == "vote")
    assert "116 leden hebben ja geantwoord" in votes
    assert said in votes


@pytest.mark.parametrize(
    "said",
    [
        "Dientengevolge neemt het aantal veerboten toe. Dat is 20 procent meer.",
        "JA-stemmen: de meerderheid.",
        "Onthoudingen: die waren er niet, mevrouw Sterckmans.",
        "Hebben neen geantwoord: dat weet ik niet.",
    ],
)
def test_words_about_a_vote(said: str, register: Register) -> None:
    found = _read(DEBATE.format(said=said), register)
    assert [" ".join(one.text.split()) for one in found.speeches][1] == f"Er is gestemd. {said}"


CHAIR_COUNTS = """De voorzitter: Aan de orde is de stemming over de motie.

Stemming nr. 3

Ziehier het resultaat:
117 leden hebben aan de stemming deelgenomen;
116 leden hebben ja geantwoord;
1 lid heeft zich onthouden.

{said}"""
PAGE = "U bent hier\n\nPlenaire vergadering\n\nwoensdag 29 maart 2023, 14.00u\n\n{vote}"


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("– De motie wordt aangenomen.", ""),
        ("Dientengevolge neemt het Vlaams Parlement de motie aan.", ""),
        ("JA-stemmen:\nLudo Achterbroeck, Leona De Grootvelde\n\nONTHOUDINGEN:\nFemke Oosterzele", ""),
        ("Het veer blijft dus varen.", " Het veer blijft dus varen."),
    ],
)
@pytest.mark.parametrize("form", [DEBATE, PAGE])
def test_a_count_is_no_speech_where_the_chair_has_the_floor(
    said: str, rest: str, form: str, register: Register
) -> None:
    vote = CHAIR_COUNTS.format(said=said)
    text = form.format(said=vote, vote=vote.replace("voorzitter: ", "voorzitter\n\n"))
    found = _read(text, register)
    chair = [" ".join(one.text.split()) for one in found.speeches if "motie" in one.text]
    assert chair == [f"Aan de orde is de stemming over de motie.{rest}"]
    votes = "".join(text[one.start : one.end] for one in found.spans if one.kind == "vote")
    assert "117 leden" in votes
    assert rest or said in votes
