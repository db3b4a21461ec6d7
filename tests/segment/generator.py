"""Invents sittings from the register and from what the forms are known to look like; knows the right answer.

Written from the description of the forms, not from the parser. What is said is filler without meaning, with the traps
of real speech in it: colleagues addressed before a colon, the chair addressed before a comma, names at line starts.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field

from pipeline.months import MONTHS
from pipeline.register import Person, Register

_WORDS = [
    "de", "het", "een", "beleid", "cijfers", "plan", "budget", "middelen", "sector", "gemeenten", "scholen",
    "water", "energie", "dossier", "vraag", "traject", "overleg", "akkoord", "decreet", "toekomst", "maatregel",
    "premie", "aanvraag", "jaar", "procent", "euro", "en", "of", "maar", "want", "ook", "niet", "zeer",
    "Vlaanderen", "Brussel", "Limburg", "kmo’s", "ondersteuning", "samenwerking", "verantwoordelijkheid",
    "infrastructuur",
]  # fmt: skip
_TRAPS = (
    "Minister-president: mijn vraag is eenvoudig.",
    "Minister: ik kom tot mijn besluit.",
    "Collega {other}: dat klopt niet.",
    "Mijnheer {other}: u hebt gelijk.",
    "Voorzitter, ik rond af.",
    "Voorzitter: nog één punt.",
    "Vlaamse Regering: doe iets.",
    "Ten eerste: het geld is op.",
    "Ik citeer: de trein is te laat.",
    "De heer {other} zei het al.",
    "Mevrouw {other} vroeg het woord niet.",
    "Europese Commissie: zo heet dat.",
    "Conclusie: we wachten.",
)


@dataclass(frozen=True, slots=True)
class Truth:
    """One turn: where it starts, who speaks (``None``: nobody can tell), in which role."""

    start: int
    name: str | None
    role: str


@dataclass(slots=True)
class Sheet:
    """A text under construction."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    @property
    def text(self) -> str:
        return "".join(self.parts)


_GIVEN = {
    "female": ["Godelieve", "Marie-Louise", "Hilde", "Anne-Mie", "Fatma", "Zoë", "Chantal", "Wivina", "Élise"],
    "male": ["Hendrik", "Jean-Pierre", "Koen", "Miel", "Ali", "Gaspard", "Jos", "Renaat", "Theo"],
}
_FAMILY = [
    "Van den Heuvelmans", "De Keersgieterens", "Vanderzwalmen", "D’Hoogstraete", "Van dermeulebroeck", "’t Kindtje",
    "Merckaert-Van Goethem", "Peetermans", "van der Lindenhove", "De Schoolmeester", "Yıldırımoğlu", "El Bouzambou",
    "Vande Wiellemans", "Op de Beeckman", "Ceulenaere", "Le Grandcourt", "Vermeersch-Declercqs", "In ’t Venster",
]  # fmt: skip
_PARTIES = [
    "CVP",
    "VLD",
    "SP",
    "AGALEV",
    "VL. BLOK",
    "VU&ID",
    "CD&V",
    "sp.a",
    "N-VA",
    "Groen!",
    "Vlaams Belang",
    "Onafhankelijke",
]


class Sitting:
    """One invented sitting of a committee, printed or on the website."""

    def __init__(self, register: Register, seed: int, form: str) -> None:
        self.random = random.Random(seed)
        self.register, self.form = register, form
        self.day = dt.date(2019, 10, 1) + dt.timedelta(days=self.random.randrange(1500))
        self.sheet = Sheet()
        self.truth: list[Truth] = []
        self.older = form == "older"
        if self.older:
            self.form = "printed"
            self.day = dt.date(1999, 10, 1) + dt.timedelta(days=self.random.randrange(4000))
        self.members, self.ministers = self._strangers() if self.older else self._people()
        self.width = self.random.choice((40, 48, 60) if self.older else (60, 76, 85))
        self.colon = self.random.choice((" :", ":")) if self.older else ":"
        self.address = self.random.random() < 0.5
        self.broken = self.random.random() < 0.7
        self.page = 3
        self.gap = "" if self.random.random() < 0.2 and form == "printed" else "\n"
        first = self.day.year if self.day.month >= 10 else self.day.year - 1
        self.session = f"{first}-{first + 1}"

    def _strangers(self) -> tuple[list[Person], list[Person]]:
        """People whom no register knows, with the shapes that names take."""
        found = []
        for family in self.random.sample(_FAMILY, len(_FAMILY)):
            gender = self.random.choice(("female", "male"))
            given = self.random.choice(_GIVEN[gender])
            found.append(Person(f"{given}-{family}", f"{given} {family}", given, family, gender, "invented"))
        return found[3:], found[:3]

    def _people(self) -> tuple[list[Person], list[Person]]:
        ministers = sorted(self.register.ministers_at(self.day), key=lambda one: one.person_id)
        members = [
            one
            for one in self.register.facts.people
            if self.register.party_at(one.person_id, self.day) and one not in ministers and one.gender
            and self.register.by_surname(_address(one), self.day).person == one
        ]  # fmt: skip
        return members, [one for one in ministers if self.register.title_at(one.person_id, self.day)]

    def build(self, items: int) -> tuple[str, list[Truth]]:
        """The text, and its turns."""
        self._head()
        for _ in range(items):
            self._item()
        return self.sheet.text, self.truth

    # --- the parts ---------------------------------------------------------------------------------------------

    def _head(self) -> None:
        self.date = f"{self.day.day} {MONTHS[self.day.month - 1]} {self.day.year}"
        if self.form == "printed":
            self.sheet.write(
                f"Commissievergadering nr. C{self.random.randrange(1, 300)} ({self.session}) – {self.date} 2\n\n"
            )
        else:
            self.sheet.write(f"U bent hier\n\nCommissievergadering\n\nmaandag {self.date}, 14.00u\n\nVoorzitter\n")

    def _item(self) -> None:
        self.chair = self.random.choice(self.members)
        askers = self.random.sample(self.members, self.random.choice((1, 1, 2, 3)))
        minister = self.random.choice(self.ministers)
        title = self.register.title_at(minister.person_id, self.day) or "Vlaams minister van Veren en Vlotten"
        for asker in askers:
            number = self.random.randrange(1, 3000)
            if self.form == "printed":
                head = f"VRAAG OM UITLEG van {asker.name} aan {minister.name}, {title}, over {self._words(5)}"
                if self.older:
                    people = f"{_full(asker)} tot {_full(minister)}"
                    head = f"Vraag om uitleg van {people}, {title}, over {self._words(5)}"
                self._paragraph(head)
                self.sheet.write(f"– {number} ({self.session})\n{self.gap or chr(10)}")
            else:
                self.sheet.write(f"van {asker.name} aan minister {minister.name}\n{number} ({self.session})\n")
        if self.form == "printed":
            word = "mevrouw" if self.chair.gender == "female" else "de heer"
            self.sheet.write(f"Voorzitter: {word} {self.chair.name}\n\n")
        speakers: list[tuple[Person, bool]] = [(one, False) for one in askers] + [(minister, True)]
        for one in askers + self.random.sample(self.members, self.random.choice((0, 1, 2))):
            speakers += [(one, False), (minister, True)] if self.random.random() < 0.5 else [(one, False)]
        for person, is_minister in speakers:
            name = f"Minister {person.family_name}" if is_minister else _address(person)
            self._chair(f"{self._maybe()}{name} heeft het woord.")
            self._turn(person, is_minister)
        self._chair(
            "De vraag om uitleg is afgehandeld." if len(askers) == 1 else "De vragen om uitleg zijn afgehandeld."
        )

    def _maybe(self) -> str:
        return f"{self._sentence()} " if self.random.random() < 0.2 and self.form != "bare" else ""

    def _chair(self, words: str) -> None:
        name = self.chair.name if self.form == "printed" else None
        self.truth.append(Truth(self.sheet.length, name, "chair"))
        if self.form == "printed":
            self._paragraph(f"De voorzitter{self.colon} {words}")
        elif self.form == "website":
            self.sheet.write(f"De voorzitter\n\n{words}\n\n")
        else:
            self.sheet.write(f"{words}\n")

    def _turn(self, person: Person, is_minister: bool) -> None:
        party = self.register.party_at(person.person_id, self.day)
        label = f"Minister {person.name}" if is_minister else f"{person.name} ({party.name if party else ''})"
        if self.older and not is_minister:
            label = _full(person, capital=True) if self.address else f"{person.name} ({self.random.choice(_PARTIES)})"
        self.truth.append(Truth(self.sheet.length, person.name, "minister" if is_minister else "member"))
        paragraphs = [self._prose() for _ in range(self.random.choice((1, 1, 2, 4)))]
        if self.form == "printed":
            self._paragraph(f"{label}{self.colon} {paragraphs[0]}")
            for one in paragraphs[1:]:
                self._paragraph(one)
        elif self.form == "website" and self.random.random() < 0.6:
            self.sheet.write(f"{label}\n\n" + "\n\n".join(paragraphs) + "\n\n")
        elif self.form == "website":
            self.sheet.write("\n\n".join(paragraphs) + "\n\n")
        else:
            self.sheet.write("\n".join(paragraphs) + "\n")

    # --- words -------------------------------------------------------------------------------------------------

    def _words(self, count: int) -> str:
        return " ".join(self.random.choice(_WORDS[:-3]).lower() for _ in range(count))

    def _sentence(self) -> str:
        words = [self.random.choice(_WORDS) for _ in range(self.random.randrange(4, 16))]
        return " ".join(words).capitalize() + self.random.choice((".", ".", "?", "!"))

    def _prose(self) -> str:
        found = [self._sentence() for _ in range(self.random.randrange(1, 5))]
        if self.random.random() < 0.4:
            other = self.random.choice(self.members).family_name
            found.insert(self.random.randrange(len(found) + 1), self.random.choice(_TRAPS).format(other=other))
        return " ".join(found)

    def _paragraph(self, text: str) -> None:
        """Writes one paragraph in lines, words broken at the end of some, and now and then the foot of a page."""
        lines = self._wrapped(text)
        for at, line in enumerate(lines):
            self.sheet.write(line + self.random.choice((" \n", "\n")))
            if at + 1 < len(lines) and self.random.random() < 0.03 and not line.endswith("-"):
                self._foot()
        self.sheet.write(self.gap)

    def _wrapped(self, text: str) -> list[str]:
        lines, line = [], ""
        for word in text.split(" "):
            if len(line) + len(word) + 1 <= self.width:
                line = f"{line} {word}".strip()
                continue
            room = self.width - len(line) - 2
            may_break = word.islower() or (self.older and word[1:].islower())
            if self.broken and word.isalpha() and len(word) > 6 and 3 <= room <= len(word) - 3 and may_break:
                lines.append(f"{line} {word[:room]}-")
                line = word[room:]
            else:
                lines.append(line)
                line = word
        return [*lines, line]

    def _foot(self) -> None:
        self.page += 1
        if self.random.random() < 0.5:
            self.sheet.write(
                f"\n\nCommissievergadering nr. C12 ({self.session}) – {self.date} {self.page}\n\nVlaams Parlement\n\n"
            )
        else:
            self.sheet.write(" ")


def _full(person: Person, *, capital: bool = False) -> str:
    word = "mevrouw" if person.gender == "female" else "de heer"
    return f"{word.capitalize() if capital else word} {person.name}"


def _address(person: Person) -> str:
    word = "Mevrouw" if person.gender == "female" else "De heer"
    return f"{word} {person.family_name}"
