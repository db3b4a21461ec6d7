"""Prose that was set to both margins: blanks part its words as they part cells, and it holds no table."""

from __future__ import annotations

import random

import pytest

from pipeline.annotate.tables import read_tables

_PROSE = """\
De minister legt uit dat de gemeente vorig jaar slechts 60 van de 412 bruggen kon
herstellen, want er was toen nog maar 1,4 miljoen euro voor de werken. Daarom is
het bedrag dit jaar met 35 procent verhoogd, van 40 naar 54 miljoen euro, waarmee
wij tegen eind 2031 nog eens 120 bruggen willen vernieuwen. Van de scholen zijn er
op dit ogenblik 45 aangesloten, en dat zijn er 7 meer dan in september van het jaar
daarvoor, terwijl de wachtlijst gemiddeld drie maanden korter is geworden en er
ten belope van 329.000 euro via het agentschap (amendement nr. 7 en nr. 8) in VAK
en VEK wordt bijgepast, zodat op 1 juni 2031 artikel 4 van het decreet van 29 maart
in werking kan treden met een budget dat 12 procent hoger ligt dan dat van nu.
"""


def _justified(seed, width):
    rng, out = random.Random(seed), []
    for line in _PROSE.splitlines():
        words = line.split()
        gaps = [" "] * (len(words) - 1)
        for _ in range(width - len(line)):
            gaps[rng.randrange(len(gaps))] += " "
        out.append("".join(word + gap for word, gap in zip(words, [*gaps, "\n"], strict=True)))
    return "".join(out)


@pytest.mark.parametrize("width", [88, 95, 105, 120])
def test_justified_prose_holds_no_table(width):
    for seed in range(60):
        text = _justified(seed, width)
        assert read_tables(text, [(0, len(text))]).tables == (), text


def test_a_row_keeps_its_remarks_in_small_letters():
    text = (
        "Sluis        toestand     beslissing   kostprijs (euro)\n"
        "Oostveld     goed         gepland      120.000\n"
        "Westbeek     slecht       goedgekeurd  345.000\n"
        "Zuiddijk     matig        in opmaak    67.500\n"
    )
    (table,) = read_tables(text, [(0, len(text))]).tables
    assert [cell.text for cell in table.cells if cell.text.endswith("00")] == ["120.000", "345.000", "67.500"]
