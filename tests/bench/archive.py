"""An invented archive of any size: written questions and sittings in the mix of a year, 15 to 1.

Comes in: a number of documents and their lengths. Goes out: text files in a folder, one call at a time.
Does not: copy a word of a real document; names come from the register, what they say is put together from phrases.

The lengths are those of the public archive: 7,500 questions of 4,500 characters and 500 sittings of 184,000 make a year
of the 3.4 GB since 1999.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from pipeline.months import MONTHS
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


_CHAIR = (
    "Mevrouw {name} heeft het woord.",
    "De heer {name} heeft het woord.",
    "Dank u wel. Vraagt er nog iemand het woord?",
)
_LINE = 80
_FIRST_DAY = dt.date(2016, 5, 4)  # of a government that lasted
_DAYS = 950


class Archive:
    """Invents documents; the same seed and number give the same text.

    ``mean`` is the length of a written question, ``sitting`` that of a sitting, in characters.
    """

    def __init__(self, *, mean: int = 4_500, sitting: int | None = None, register: Register | None = None) -> None:
        tables = (register or read_register()).tables()
        names = {str(row["person_id"]): str(row["name"]) for row in tables["people"]}
        members = {(names[str(row["person_id"])], str(row["party"])) for row in tables["memberships"] if _serves(row)}
        mandates = [row for row in tables["mandates"] if row["portfolio"] and _serves(row)]
        self._ministers = sorted({(names[str(row["person_id"])], str(row["portfolio"])) for row in mandates})
        governing = {name for name, _ in self._ministers}
        self._members = sorted(member for member in members if member[0] not in governing)
        self._mean = mean
        self._sitting_length = 41 * mean if sitting is None else sitting

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
        printed = _printed(_day(number))
        asker, (minister, portfolio) = dice.choice(self._members)[0], dice.choice(self._ministers)
        asked = "".join(f"{place}. Hoeveel {dice.choice(_THINGS)} waren er per jaar?\n" for place in (1, 2, 3))
        room = max(self._mean - 700, 300) // 3
        answers = "".join(f"{place}. {self._talk(dice, room)}\n" for place in (1, 2, 3))
        return (
            f"SCHRIFTELIJKE VRAAG\nnr. {number % 900 + 1}\nvan {asker.upper()}\ndatum: {printed}\n"
            f"aan {minister.upper()}\n{portfolio.upper()}\n\nVerzonnen dossier - Stand van zaken\n\n"
            f"Dit is een verzonnen vraag over {dice.choice(_THINGS)}.\n{asked}\n{minister.upper()}\n"
            f"{portfolio.upper()}\n\nANTWOORD\nop vraag nr. {number % 900 + 1} van {printed}\n"
            f"van {asker.upper()}\n\n{answers}"
        )

    def _sitting(self, dice: random.Random, number: int) -> str:
        """A committee meeting as printed: questions one after another, some ten turns each."""
        day, parts, length = _day(number), [], 0
        head = f"Commissievergadering nr. C{number % 300 + 1} ({day.year}-{day.year + 1}) – {_printed(day)}\n\n"
        while length < self._sitting_length:
            item = self._item(dice, number % 2_000 + len(parts), day)
            parts.append(item)
            length += len(item)
        return head + "\n\n".join(parts) + "\n"

    def _item(self, dice: random.Random, number: int, day: dt.date) -> str:
        chair, asker, other = dice.sample(self._members, 3)
        minister, portfolio = dice.choice(self._ministers)
        family = asker[0].split(" ", 1)[1]
        turns = [
            f"VRAAG OM UITLEG van {asker[0]} aan {minister}, {portfolio}, over verzonnen {dice.choice(_THINGS)}",
            f"– {number + 1} ({day.year}-{day.year + 1})",
            f"Voorzitter: {chair[0]}",
            f"De voorzitter: De heer {family} heeft het woord.",
            self._turn(dice, f"{asker[0]} ({asker[1]})", 2_500),
            f"De voorzitter: Minister {minister.split(' ', 1)[1]} heeft het woord.",
            self._turn(dice, f"Minister {minister}", 5_000),
        ]
        for speaker in (asker, other):
            turns.append("De voorzitter: " + dice.choice(_CHAIR).format(name=speaker[0].split(" ", 1)[1]))
            turns.append(self._turn(dice, f"{speaker[0]} ({speaker[1]})", 1_500))
            turns.append(self._turn(dice, f"Minister {minister}", 1_500))
        return "\n\n".join([*turns, "De voorzitter: De vraag om uitleg is afgehandeld."])

    def _turn(self, dice: random.Random, label: str, room: int) -> str:
        """A turn in paragraphs, its lines broken as a page breaks them."""
        said = self._talk(dice, dice.randint(room // 2, room * 3 // 2))
        return _broken(f"{label}: {said}")

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


def _serves(row: Mapping[str, object]) -> bool:
    """Whether a membership or mandate holds on all days of the archive."""
    first, last = row["start_date"], row["end_date"]
    return (
        isinstance(first, dt.date)
        and first <= _FIRST_DAY
        and (last is None or (isinstance(last, dt.date) and last >= _FIRST_DAY + dt.timedelta(days=_DAYS)))
    )


def _day(number: int) -> dt.date:
    return _FIRST_DAY + dt.timedelta(days=number % _DAYS)


def _printed(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _broken(text: str) -> str:
    """``text`` in lines of some 80 characters, broken at a blank."""
    lines, start = [], 0
    while len(text) - start > _LINE:
        end = text.rfind(" ", start, start + _LINE)
        lines.append(text[start : end + 1])
        start = end + 1
    return "\n".join([*lines, text[start:]])
