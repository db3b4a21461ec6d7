"""What heading, answer and metadata say against each other: the first is kept, and a problem tells it."""

from __future__ import annotations

import pytest

from pipeline.records import Metadata

from .micro import HEAD, MIDDLE, read

NOTHING = Metadata()


@pytest.mark.parametrize(
    ("middle", "stated", "codes"),
    [
        (MIDDLE, NOTHING, set()),
        (MIDDLE, Metadata(asker="Van den Voorbeeld, Lotte", addressees=("Proefmans, Ward",)), set()),
        (MIDDLE.replace("54", "55"), NOTHING, {"number_conflict"}),
        (MIDDLE, Metadata(number="55"), {"number_conflict"}),
        (MIDDLE.replace("4 mei", "5 mei"), NOTHING, {"date_conflict"}),
        (MIDDLE.replace("LOTTE VAN DEN VOORBEELD", "ANN MONSTERMANS"), NOTHING, {"asker_conflict"}),
        (MIDDLE, Metadata(asker="Monstermans, Ann"), {"asker_conflict"}),
        (MIDDLE, Metadata(addressees=("Monstermans, Ann",)), {"minister_conflict"}),
        (MIDDLE, Metadata(addressees=("Monstermans, Ann", "Proefmans, Ward")), set()),
    ],
)
def test_the_first_is_kept(middle: str, stated: Metadata, codes: set[str]) -> None:
    found = read(f"{HEAD}1. Hoeveel bruggen zijn er?{middle}1. Er zijn 145 bruggen.\n", stated)
    assert {one.code for one in found.problems if one.code.endswith("_conflict")} == codes
    (question,) = found.questions
    assert (question.number, str(question.date), question.asker.name) == (54, "2031-05-04", "Lotte Van den Voorbeeld")
    assert question.addressee.name == "Ward Proefmans"
