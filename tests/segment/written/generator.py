"""Invents written questions from the description of their form, with the pairs that they hold.

Written from the form (``forms.md``), not from the reader: it knows nothing of how labels are found.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

WORDS = [
    "bankjes",
    "bruggen",
    "fonteinen",
    "molens",
    "hagen",
    "sluizen",
    "dijken",
    "kaden",
    "putten",
    "torens",
    "pleinen",
    "paden",
    "perrons",
    "kiosken",
    "vijvers",
    "bermen",
    "veerponten",
    "egels",
    "nestkasten",
    "lantaarns",
    "zandbakken",
    "speelbossen",
    "wegkruisen",
    "kapelletjes",
]
PLACES = ["Limburg", "Antwerpen", "Oost-Vlaanderen", "West-Vlaanderen", "Vlaams-Brabant"]
STYLES = ("{n}. ", "{n}) ", "{n}.", "{n}.\n", "{n}/ ", "({n}) ", "{n}.) ")
IN_WORDS = ("Vraag {n}: ", "Ad {n}. ", "Antwoord op vraag {n}:\n", "Deelvraag {n}: ", "Wat vraag {n} betreft: ")
PARTS = ("{n}a. ", "{n}.a) ", "{n}a) ", "{n}. a) ")


@dataclass
class Expected:
    """What one sub-question must become."""

    label: str | None
    status: str
    refers_to: str | None
    asked_from: str
    answer_from: str | None


@dataclass
class Invented:
    """A document and what it holds."""

    text: str
    number: int
    asker: str
    minister: str
    expected: list[Expected] = field(default_factory=list)


def invent(seed: int) -> Invented:
    """The written question of that seed."""
    return _Maker(random.Random(seed)).make()


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._mark = 0
        self._in_words = False

    def make(self) -> Invented:
        chance = self._chance
        number, count = chance.randint(1, 1900), chance.choice([0, 2, 2, 3, 3, 4, 5, 6, 7, 9, 10, 12])
        asker = chance.choice(["LOTTE VAN DEN VOORBEELD", "SAM D'EXEMPEL", "KAREL EXEMPELAAR", "AN-SOFIE PROEFMANS"])
        minister = chance.choice(["WARD EXEMPLARIS", "GRIET STALENMANS"])
        title = chance.choice(
            [
                "VLAAMS MINISTER VAN PLEINEN EN PARKEN",
                "VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER \nVAN BRUGGEN",
            ]
        )
        gap = chance.choice(["", "\n"])
        style = chance.choice(STYLES)
        theme = chance.choice(["Stand van zaken", "Evolutie", "Aantal", "Subsidies"])
        subject = f"{chance.choice(WORDS).capitalize()}  -  {theme}"
        questions, expected = self._questions(count, style, gap)
        answers = self._answers(expected, style, gap)
        head = f"SCHRIFTELIJKE VRAAG\nnr. {number}\nvan {asker}\ndatum: 4 mei 2021\naan {minister}\n{title}\n{gap}"
        intro = self._prose(chance.randint(0, 3)) + gap
        answer_head = f"{gap}{minister}\n{title}\nANTWOORD \nop vraag nr. {number} van 4 mei 2021\nvan {asker}\n{gap}"
        form = chance.choice(["full", "full", "full", "no answer line", "bare", "twins", "heading below"])
        if form == "no answer line":
            answer_head = f"{gap}{minister}\n{title}\n{gap}"
        if form == "twins":
            questions += (
                f"Deze vraag werd gesteld aan de ministers {minister.title()} ({number}), \nPiet Specimen (98).\n"
            )
        if form == "heading below":
            head = ""
        if form == "bare" and count > 1 and not self._in_words:
            head, answer_head = "", "\n "
        text = head + subject + "\n" + gap + intro + questions + answer_head + answers
        return Invented(self._printed(text), number, asker, minister, expected)

    def _printed(self, text: str) -> str:
        """Page breaks in the middle of sentences, blanks at line ends, or line ends of another system."""
        chance = self._chance
        if chance.random() < 0.3:
            lines = text.split("\n")
            for at in range(12, len(lines), chance.randint(9, 25)):
                if lines[at][:1].islower():
                    lines[at] = " " + lines[at]
            text = "\n".join(lines)
        if chance.random() < 0.2:
            text = "\n".join(f"{line} " for line in text.split("\n"))
        return text.replace("\n", "\r\n") if chance.random() < 0.1 else text

    def _key(self, what: str) -> str:
        """A first word that is unique in the document, to find a part by."""
        self._mark += 1
        return f"{what}{self._mark:03d}x"

    def _questions(self, count: int, style: str, gap: str) -> tuple[str, list[Expected]]:
        if count == 0:
            key = self._key("Vraagwoord")
            return f"{key} {self._prose(1)}{gap}", [Expected(None, "answered", None, "", None)]
        parts: list[str] = []
        expected: list[Expected] = []
        for number in range(1, count + 1):
            key = self._key("Vraagwoord")
            parts.append(
                f"{style.format(n=number)}{key} hoeveel {self._chance.choice(WORDS)} zijn er?\n{self._tail(number)}"
            )
            expected.append(Expected(str(number), "answered", None, key, None))
        return gap.join(parts) + gap, expected

    def _tail(self, number: int) -> str:
        chance = self._chance
        kind = chance.choice(["none", "none", "prose", "letters", "bullets", "wrapped", "years"])
        if kind == "prose":
            return self._prose(chance.randint(1, 2))
        if kind == "letters":
            return "Graag een opsplitsing per:\na) provincie;\nb) gemeente;\nc) jaar.\n"
        if kind == "bullets":
            return "Graag een opsplitsing per:\n- provincie;\n- gemeente.\n"
        if kind == "wrapped":
            return f"De minister verwees daarbij naar het antwoord op vraag\n{chance.randint(1, 9)}. Is dat nog zo?\n"
        if kind == "years":
            return "Graag cijfers voor 2018, 2019,\n2020. Ook voor 2021 graag.\n"
        return ""

    def _answers(self, expected: list[Expected], style: str, gap: str) -> str:
        chance = self._chance
        if expected[0].label is None:
            key = self._key("Antwoordwoord")
            expected[0].answer_from = key
            return f"{key} {self._prose(2)}"
        parts = [self._prose(chance.randint(1, 2)) if chance.random() < 0.3 else ""]
        if chance.random() < 0.25:
            style, self._in_words = chance.choice(IN_WORDS), True
        at = 0
        while at < len(expected):
            at = self._answer(expected, at, style, parts)
        return gap.join(part for part in parts if part)

    def _answer(self, expected: list[Expected], at: int, style: str, parts: list[str]) -> int:
        """One answer, joint or not; gives the index of the next sub-question."""
        chance = self._chance
        one, left = expected[at], len(expected) - at
        direct = [other for other in expected[:at] if other.status == "answered"]
        draw = chance.random()
        if draw < 0.12 and direct:
            target = chance.choice(direct)
            words = chance.choice(
                [
                    "Zie antwoord op vraag {}.",
                    "Zie antwoord vraag {}.",
                    "Zie {}.",
                    "Ik verwijs naar mijn antwoord op vraag {}.",
                    "Idem vraag {}.",
                ]
            )
            parts.append(f"{style.format(n=one.label)}{words.format(target.label)}\n")
            one.status, one.refers_to, one.answer_from = "referred", target.label, target.answer_from
            return at + 1
        if draw < 0.17 and at and left > 1:
            one.status = "unanswered"
            return at + 1
        key = self._key("Antwoordwoord")
        if draw > 0.85 and not style.endswith("."):
            key = f"{chance.randint(2, 900)} {key}"
        if draw < 0.25 and left > 1:
            label = style.format(n=f"{one.label}{chance.choice([' en ', '-', ', '])}{expected[at + 1].label}")
            parts.append(f"{label}{key} {self._prose(1)}")
            one.answer_from = expected[at + 1].answer_from = key
            return at + 2
        if 0.25 < draw < 0.32 and style == "{n}. ":
            label = chance.choice(PARTS).format(n=one.label)
            further = label.replace("a", "b")
            parts.append(f"{label}{key} {self._prose(1)}{further}{self._prose(1)}")
            one.answer_from = f"{label[len(one.label or '') :].lstrip('. ')}{key}"
            return at + 1
        parts.append(f"{style.format(n=one.label)}{key} {self._prose(1)}{self._extra()}")
        one.answer_from = key
        return at + 1

    def _extra(self) -> str:
        """What may stand inside an answer: tables, lists, decimals and years at the start of a line."""
        chance = self._chance
        kind = chance.choice(["none", "none", "table", "cells", "list", "decimals", "letters"])
        if kind == "table":
            rows = "".join(f"{place} {chance.randint(1, 99)} {chance.randint(1, 99)}\n" for place in PLACES)
            return f"Provincie 2020 2021\n{rows}"
        if kind == "cells":
            return "Jaar\nAantal\n" + "".join(f"{year}\n{chance.randint(1, 40)}\n" for year in range(2018, 2022))
        if kind == "list":
            count = chance.choice([2, 3, 4])
            items = "".join(f"{n}. {chance.choice(WORDS)};\n" for n in range(1, count + 1))
            return f"De volgende maatregelen gelden:\n{items}"
        if kind == "decimals":
            return "Het gemiddelde bedraagt ongeveer\n2.5 dagen, en het budget was\n1.250.000 euro.\n"
        if kind == "letters":
            return "Het betreft:\na) bruggen;\nb) paden.\n"
        return ""

    def _prose(self, sentences: int) -> str:
        chance = self._chance
        return "".join(
            f"In {chance.randint(2015, 2021)} telde {chance.choice(PLACES)} {chance.randint(2, 900)} "
            f"{chance.choice(WORDS)}, en dat cijfer \nsteeg sinds 1 januari 2021 met {chance.randint(2, 40)} procent.\n"
            for _ in range(sentences)
        )
