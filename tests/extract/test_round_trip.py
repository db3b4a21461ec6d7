"""What is printed comes back: documents of known words in varied layouts, printed by reportlab, read and cleaned.

The printer breaks words at line ends, puts furniture on each page, breaks pages inside turns, sets one column or
two, and knows nothing of the reader.
"""

from __future__ import annotations

import random

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from pipeline.clean import Cleaner
from tests.extract.drawing import WORDS, Paper

VOWELS = "aeiou"


def words(rng: random.Random, count: int) -> list[str]:
    found = [rng.choice(WORDS) + (rng.choice(WORDS) if rng.random() < 0.3 else "") for _ in range(count)]
    for at in range(0, count, 9):
        found[at] = rng.choice(["12.500", "45 procent", "3,5", "Oost-Vlaanderen", "kmo-steun", "€ 24,50", "2031"])
    return " ".join(found).split()


def turns(rng: random.Random, count: int) -> list[str]:
    made = []
    for number in range(count):
        spoken = words(rng, rng.randrange(20, 160))
        label = rng.choice(["De voorzitter", "Jan Voorbeeld (Partij)", "Minister Els Proef"])
        made.append(f"{label}: {'Beurt'} {number} " + " ".join(spoken) + ".")
    return made


def broken(word: str, rng: random.Random) -> tuple[str, str] | None:
    """A word cut between vowel and consonant, or at its own hyphen."""
    if "-" in word:
        left, right = word.split("-", 1)
        return left, right
    places = [at for at in range(2, len(word) - 2) if word[at - 1] in VOWELS and word[at] not in VOWELS]
    return (word[: (at := rng.choice(places))], word[at:]) if places and word.isalpha() else None


def lines(text: str, width: float, font: str, size: float, rng: random.Random) -> list[str]:
    """``text`` in lines of ``width``, words broken where they help to fill one."""
    made, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if stringWidth(longer, font, size) <= width:
            line = longer
            continue
        parts = broken(word, rng)
        if parts and line and stringWidth(f"{line} {parts[0]}-", font, size) <= width:
            made.append(f"{line} {parts[0]}-")
            line = parts[1]
        else:
            made.append(line)
            line = word
    return [*made, line]


def printed(texts: list[str], rng: random.Random) -> bytes:
    font, size = rng.choice(["Times-Roman", "Helvetica", "Courier"]), rng.choice([8, 9, 10, 11])
    n_columns = rng.choice([1, 1, 2])
    paper = Paper(font=font)
    width = 420.0 if n_columns == 1 else 200.0
    lead, apart = size * rng.choice([1.15, 1.25, 1.4]), size * rng.choice([0.7, 1.0])
    header = rng.choice(["Jaarboek der imkers {}", "{} Jaarboek – Nr. 5", ""])
    footer = rng.choice(["Huis van de honing", "{}", "- {} -"])
    number, column, y = 1, 0, 770.0

    def furnish() -> None:
        for at, form in ((805, header), (35, footer)):
            if form:
                paper.at(90, at, form.format(number), size)

    furnish()
    for text in texts:
        for line in lines(text, width, font, size, rng):
            if y < 70:
                y, column = 770.0, column + 1
                if column == n_columns:
                    paper.page()
                    number, column = number + 1, 0
                    furnish()
            paper.at(90 + column * 220, y, line, size)
            y -= lead
        y -= apart
    return paper.done()


def cleaned(transcript) -> str:
    ranges, at = [], 0
    for mark in transcript.marks:
        if mark.kind == "furniture":
            ranges.append((at, mark.start))
            at = mark.end
    return Cleaner(transcript.text).clean([*ranges, (at, len(transcript.text))]).text


@pytest.mark.parametrize("seed", range(24))
def test_what_is_printed_comes_back(read, seed):
    rng = random.Random(seed)
    texts = turns(rng, 30)
    text = cleaned(read("x.pdf", printed(texts, rng)))
    expected, got = " ".join(texts).split(), text.split()
    wrong = [pair for pair in zip(expected, got, strict=False) if pair[0] != pair[1]]
    assert got == expected, (len(expected), len(got), wrong[:3])
    starts = {paragraph.split("Beurt")[0] + "Beurt" for paragraph in text.split("\n\n") if "Beurt" in paragraph}
    labels = [paragraph for paragraph in text.split("\n\n") if ": Beurt " in paragraph[:40]]
    assert len(labels) >= 0.995 * len(texts), starts
