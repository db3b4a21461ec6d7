"""An invented archive of any size: written questions and sittings in the mix of a year, 15 to 1.

Comes in: a number of documents and a mean length. Goes out: text files in a folder, one call at a time.
Does not: copy a word of a real document; names come from the register, what they say is put together from phrases.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path

from pipeline.extract.metadata import MONTHS
from pipeline.register import Register, read_register

MIX = 16  # one document in so many is a sitting
_THINGS = (
    "scholen", "woningen", "aanvragen", "dossiers", "bedrijven", "plaatsen", "bomen", "bussen", "musea", "hoeves",
    "subsidies", "vergunningen", "bruggen", "sluizen", "opleidingen", "inspecties",
)  # fmt: skip
_SAID = (
    "In {year} ging het om {count} {thing}, goed voor {euro} euro.",
    "Dat is een stijging van {percent} procent tegenover {before}.",
    "Mijn administratie bekijkt met de sector hoe we dit verder kunnen aanpakken, en daar is overleg over nodig.",
    "Ongeveer {percent} procent van de {thing} ligt in de provincie Limburg, de rest is verspreid over Vlaanderen.",
    "We trekken daarvoor {million} miljoen euro uit, gespreid over de komende jaren.",
    "Het decreet laat ruimte voor lokale besturen om eigen keuzes te maken, en dat is een goede zaak voor iedereen.",
    "Van de {count} {thing} werden er {small} geweigerd omdat het dossier niet volledig was.",
    "Ik deel de bezorgdheid die uit de vraag spreekt, maar de bevoegdheid is verdeeld over verschillende niveaus.",
    # Real documents state a figure in every 400 characters: two sentences in three go without.
    "Collega's hebben terecht gewezen op het belang van een goede samenwerking tussen alle betrokken partners.",
    "Ik heb aan mijn administratie gevraagd om de mogelijkheden te onderzoeken en me daarover te adviseren.",
    "De besturen kunnen een beroep doen op begeleiding, en die wordt door de sector sterk gewaardeerd.",
    "Daarbij houden we rekening met de eigenheid van elke regio en met de draagkracht van wie het moet uitvoeren.",
    "Het is niet de bedoeling om bijkomende verplichtingen op te leggen, wel om goede voorbeelden te verspreiden.",
    "Wie vandaag een aanvraag indient, krijgt daarop een gemotiveerd antwoord binnen de termijn van het besluit.",
    "Ik wil vermijden dat we de sector overvragen, en daarom kiezen we voor een aanpak in overleg.",
    "Die informatie wordt niet centraal bijgehouden, en een bevraging zou een grote inspanning vergen.",
    "Over de verdere stappen heb ik nog geen beslissing genomen; ik wacht het advies van de raad af.",
    "U verwijst naar het regeerakkoord, en daarin staat duidelijk welke weg we willen gaan.",
    "Een evaluatie is voorzien, waarna de Vlaamse Regering een beslissing zal nemen over het vervolg van het traject.",
)


class Archive:
    """Invents documents; the same seed and number give the same text."""

    def __init__(self, *, mean: int = 4_000, register: Register | None = None) -> None:
        tables = (register or read_register()).tables()
        self._names = [str(row["name"]) for row in tables["people"]][:200]
        self._mean = mean

    def documents(self, count: int, *, first: int = 0) -> Iterator[tuple[str, str]]:
        """Names of files with their texts, ``count`` of them from number ``first`` on."""
        for number in range(first, first + count):
            dice = random.Random(number)
            if number % MIX == 0:
                yield f"zitting_{number:06}.txt", self._sitting(dice, number)
            else:
                yield f"vraag_{number:06}.txt", self._question(dice, number)

    def write(self, folder: Path, count: int, *, first: int = 0) -> int:
        """Writes them in folders of a thousand; gives the number of characters."""
        characters = 0
        for place, (name, text) in enumerate(self.documents(count, first=first)):
            room = folder / f"{(first + place) // 1000:03}"
            room.mkdir(parents=True, exist_ok=True)
            (room / name).write_text(text, encoding="utf-8")
            characters += len(text)
        return characters

    def _question(self, dice: random.Random, number: int) -> str:
        day = dt.date(2014, 9, 1) + dt.timedelta(days=number % 3600)
        asker, minister = dice.sample(self._names, 2)
        printed = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        asked = "".join(f"{place}. Hoeveel {dice.choice(_THINGS)} waren er per jaar?\n" for place in (1, 2, 3))
        room = max(self._mean * 2 // 3 - 700, 300) // 3
        answers = "".join(f"{place}. {self._talk(dice, room)}\n" for place in (1, 2, 3))
        return (
            f"SCHRIFTELIJKE VRAAG\nnr. {number % 900 + 1}\nvan {asker.upper()}\ndatum: {printed}\n"
            f"aan {minister.upper()}\nVLAAMS MINISTER VAN WONEN\n\nVerzonnen dossier - Stand van zaken\n\n"
            f"Dit is een verzonnen vraag over {dice.choice(_THINGS)}.\n{asked}\n{minister.upper()}\n"
            f"VLAAMS MINISTER VAN WONEN\n\nANTWOORD\nop vraag nr. {number % 900 + 1} van {printed}\n"
            f"van {asker.upper()}\n\n{answers}"
        )

    def _sitting(self, dice: random.Random, number: int) -> str:
        day = dt.date(2014, 9, 1) + dt.timedelta(days=number % 3600)
        chair, *others = dice.sample(self._names, 5)
        turns = [
            f"Commissie voor Verzonnen Zaken\nvergadering van {day.day} {MONTHS[day.month - 1]} {day.year}\n\n"
            f"VRAAG OM UITLEG van {others[0]} aan {others[1]} over verzonnen dossiers\n– {number % 3000 + 1} "
            f"({day.year}-{day.year + 1})\nVoorzitter: {chair}\n\nDe voorzitter\n{others[0]} heeft het woord.\n"
        ]
        length, speaker = 0, 0
        while length < self._mean * 5:
            said = self._talk(dice, 900)
            turns.append(f"De heer {others[speaker % 4]}\n{said}\n")
            length, speaker = length + len(said), speaker + 1
        return "\n".join(turns)

    def _talk(self, dice: random.Random, room: int) -> str:
        said, length = [], 0
        while length < room:
            year = dice.randint(2015, 2023)
            sentence = dice.choice(_SAID).format(
                year=year, before=year - 1, count=f"{dice.randint(100, 99_999):,}".replace(",", "."),
                thing=dice.choice(_THINGS), euro=f"{dice.randint(10_000, 9_999_999):,}".replace(",", "."),
                percent=f"{dice.randint(1, 99)},{dice.randint(0, 9)}", million=dice.randint(2, 900),
                small=dice.randint(2, 99),
            )  # fmt: skip
            said.append(sentence)
            length += len(sentence) + 1
        return " ".join(said)
