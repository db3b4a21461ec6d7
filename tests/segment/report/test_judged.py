"""What somebody else makes of somebody: who is judged is spoken of, and does not speak."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.report.discussion import last_speaker

K, A, W = "Karel Exempelaar", "Ann Monstermans", "Ward Proefmans"
ANSWER = "De minister antwoordt dat er 12 zijn.\n\n"


@pytest.mark.parametrize("before", ["", ANSWER])
@pytest.mark.parametrize(
    "said",
    [
        "Terecht wijst Ann Monstermans op de 400 wilgen.",
        "Terecht merkt Ann Monstermans op dat er 400 zijn.",
        "Ten onrechte beweert Ann Monstermans dat er 400 zijn.",
        "Ann Monstermans wijst er terecht op dat er 400 zijn.",
        "Ann Monstermans vraagt terecht aandacht voor de 400 wilgen.",
        "Ann Monstermans stelt een terechte vraag over de 400 wilgen.",
        "Ann Monstermans stelt een goede vraag over de 400 wilgen.",
        "Ann Monstermans heeft een punt: 400 wilgen is veel.",
        "Ann Monstermans slaat de nagel op de kop: 400 wilgen.",
        "Ann Monstermans ziet spoken: er zijn er 400.",
        "Ann Monstermans vraagt te veel: 400 wilgen zijn er niet.",
        "Ann Monstermans doet alsof er 400 zijn.",
        "Ann Monstermans vergeet dat er 400 zijn.",
        "Ann Monstermans onderschat de 400 wilgen.",
        "Ann Monstermans gaat voorbij aan de 400 wilgen.",
        "Ann Monstermans verwart de 400 wilgen met eiken.",
        "Ann Monstermans spreekt zichzelf tegen: er zijn er 400.",
        "Ann Monstermans spreekt onwaarheid: er zijn er 400.",
        "Ann Monstermans leest het rapport verkeerd: er zijn er 400.",
        "Ann Monstermans haalt twee zaken door elkaar: er zijn er 400.",
        "Ann Monstermans suggereert ten onrechte dat er 400 zijn.",
        "Ann Monstermans weet heel goed dat er 400 zijn.",
        "Ann Monstermans moet de 400 wilgen nog eens tellen.",
        "Ann Monstermans is slecht geïnformeerd: er zijn er 400.",
        "Ann Monstermans is verkeerd: er zijn er 400.",
        "Met dat voorstel gaat Ann Monstermans te ver: 400 wilgen.",
        "Met 400 wilgen raakt Ann Monstermans een gevoelige snaar.",
        "In Durme plant Ann Monstermans 400 wilgen.",
        "Voor die 400 wilgen betaalt Ann Monstermans niets.",
        "Op 4 mei opent Ann Monstermans de tuin met 400 wilgen.",
    ],
)
def test_who_is_judged_does_not_speak(before: str, said: str, register: Register) -> None:
    assert last_speaker(before + said, register) in (None, W if before else K)


@pytest.mark.parametrize("before", ["", ANSWER])
@pytest.mark.parametrize(
    "said",
    [
        "Ann Monstermans wijst erop dat de 400 wilgen terecht werden gekapt.",
        "Ann Monstermans vraagt of dat terecht is: 400 wilgen.",
        "Ann Monstermans stelt een vraag over de 400 wilgen.",
        "Over de 400 wilgen maakt Ann Monstermans zich geen illusies.",
        "Met 400 wilgen kan Ann Monstermans zich verzoenen.",
        "Van Ann Monstermans krijgt het plan met 400 wilgen alle steun.",
        "Tegen de 400 wilgen heeft Ann Monstermans geen bezwaar.",
        "Voor die 400 wilgen trekt Ann Monstermans aan de alarmbel.",
        "Ann Monstermans vergeet niet dat er 400 zijn.",
        "Ann Monstermans onderschat de 400 wilgen niet.",
        "Ann Monstermans moet vaststellen dat er 400 zijn.",
        "Ann Monstermans stelt graag een goede vraag over 400 wilgen.",
        "Ann Monstermans vindt dat hij terecht 400 wilgen vraagt.",
    ],
)
def test_who_says_it_of_something_else_speaks(before: str, said: str, register: Register) -> None:
    assert last_speaker(before + said, register) == A
