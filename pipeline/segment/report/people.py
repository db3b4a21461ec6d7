"""Who is meant in a report: by a title, by an office or a function, by a form of address.

Comes in: who takes part (``gather``), and words of the report.
Goes out: ``People``: the one who is meant, or nobody where several may be; what each of them is on a day.
Does not: find out who takes part.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from pipeline.records import Role
from pipeline.register import Register, fold
from pipeline.segment.report.front import Front
from pipeline.segment.report.gather import Gathered
from pipeline.segment.report.known import Known
from pipeline.segment.report.paragraphs import Paragraph
from pipeline.segment.report.titles import (
    domain_in_title,
    function_in_title,
    given_floor,
    heading_name,
    in_title,
    office_in_title,
    without_number,
)
from pipeline.segment.report.words import Says, is_title

_PROPOSER = re.compile(r"(?<!mede-)\b(?:hoofd)?(?:indien|initiatiefnee?m)(?:er|ster)(?! van amend)", re.IGNORECASE)


class People(Gathered):
    """Who takes part, and who of them is meant."""

    def __init__(self, front: Front, paragraphs: Sequence[Paragraph], register: Register) -> None:
        super().__init__(front, paragraphs, register)
        self._whole = " ".join(" ".join(one.text.split()) for one in paragraphs)
        self._addressed: dict[str, bool | None] = {}
        self._reporters = {who.name for name in front.reporters if (who := self.by_name(name)) is not None}
        self._tabled = {who.name for name in front.tabled if (who := self.by_name(name)) is not None}
        self.chair = next((one for one in self._known.values() if one.role == "chair"), None)

    def of_section(self, title: str) -> Known | None:
        """The one person to whom a section's title gives the floor (``Tussenkomst van Jan Voorbeeld``)."""
        found = [self.by_name(one.name) for one in in_title(title)]
        if not found and (who := self._by_surname(title)) is not None:
            found = [who]
        if not found and (headed := heading_name(title)) is not None and (who := self.by_name(headed.name)) is not None:
            found = [who]
        if not found and (domain := domain_in_title(title)):
            return self.minister_of(domain)
        if not found and (office := office_in_title(title)) not in (None, "member"):
            return self.holder(office)
        if not found and (function := function_in_title(title)):
            return self.proposer() if _PROPOSER.fullmatch(function) else self.called(function, None)
        if not found and (guest := self._speaker_for(title)) is not None:
            return guest
        return found[0] if len(found) == 1 else None

    def _by_surname(self, title: str) -> Known | None:
        """The only one of the surname to whom a title gives the floor (``Tussenkomst van mevrouw Voorbeeld``)."""
        for who in given_floor(title):
            words, titles = who.split(), list[str]()
            while words and is_title(words[0]):
                titles.append(words.pop(0))
            found = [one for one in self.known if fold(one.name.partition(" ")[2]) == fold(" ".join(words))]
            found = [one for one in found if self.is_called(one.name, titles)]
            if words and found:
                return found[0] if len(found) == 1 else None
        return None

    def _speaker_for(self, title: str) -> Known | None:
        """The only guest of the body of which a title consists, or to which it gives the floor."""
        bodies = {_body(who) for who in (*given_floor(title), without_number(title))}
        guests = [one for one in self.known if one.role == "guest" and one.organisation]
        found = [one for one in guests if bodies & _names_of(one.organisation or "")]
        return found[0] if len(found) == 1 else None

    def speaker_of(self, title: str) -> Known | None:
        """Whose name a line without a number consists of, with a party or a body behind it, or not."""
        headed = heading_name(title)
        who = self.by_name(headed.name) if headed is not None else None
        return who if who is not None and who.listed else None

    def holder(self, office: Says, heard: Sequence[Known] = ()) -> Known | None:
        """The one person who holds an office: the chair, the only reporter, or the only minister of that rank.

        Of several ministers the only one of ``heard`` is meant.
        """
        if office == "chair":
            return self.chair
        if office == "reporter":
            return self.by_name(next(iter(self._reporters))) if len(self._reporters) == 1 else None
        ministers = [one for one in self.known if one.role == "minister"]
        presidents = [one for one in ministers if (one.title or "").lower().startswith("minister-president")]
        if office == "president":
            return presidents[0] if len(presidents) == 1 else None
        if office != "minister":
            return None
        for group in ([one for one in heard if one in ministers], [one for one in ministers if one not in presidents]):
            if len(group) == 1:
                return group[0]
        return None

    def one_of(self, office: Says, people: Sequence[Known]) -> Known | None:
        """The only minister among ``people``, where a minister is meant."""
        ministers = {one.name for one in people if office == "minister" and one.role == "minister"}
        return self.by_name(ministers.pop()) if len(ministers) == 1 else None

    def minister_of(self, domain: str) -> Known | None:
        """The one minister who takes part and whose title tells all of ``domain`` (``Wilgen en Bruggen``)."""
        wanted = _capitalised(domain)
        found = [one for one in self.known if one.role == "minister" and wanted <= _capitalised(one.title or "")]
        return found[0] if len(found) == 1 else None

    def called(self, function: str, body: str | None) -> Known | None:
        """The one guest of that function (``directeur``, of ``De Wilg``), as the report tells it of them."""
        fits = self.with_function(function)
        if body is not None:
            fits = [one for one in fits if _same_body(body, f"{one.title} {one.organisation or ''}")]
        return fits[0] if len(fits) == 1 else None

    def with_function(self, function: str) -> Sequence[Known]:
        """The guests of whom the report tells that function."""
        forms = {function, re.sub(r"ster\Z", "er", function), re.sub(r"er\Z", "ster", function)}
        return [
            one
            for one in self.known
            if one.role == "guest" and forms & set((one.title or "").lower().split(" van ")[0].split()[:3])
        ]

    def tabled(self, who: Known) -> bool:
        """Whether the title page names somebody among those who tabled what is discussed."""
        return who.name in self._tabled

    def proposer(self) -> Known | None:
        """The one of whom the report tells that they tabled what is discussed."""
        found = [one for one in self.known if _PROPOSER.search(one.title or "")]
        return found[0] if len(found) == 1 else None

    def speaks_for(self, body: str) -> bool:
        """Whether a guest speaks for that body."""
        return any(_same_body(body, one.organisation) for one in self.known if one.role == "guest" and one.organisation)

    def sits_for(self, who: Known, label: str) -> bool:
        """Whether the register has a member in the party that ``label`` prints, on the day of the report."""
        party = self._register.party_from_label(label)
        seated = self.role(who, None) in ("member", "chair")
        return seated and party is not None and self.identity(who, None).party_id == party.party_id

    def role(self, who: Known, day: dt.date | None) -> Role | None:
        """The role: as listed; else a member's, where the register knows the person."""
        if who.role == "chair" or who.role in ("minister", "guest"):
            return who.role
        return "member" if who.role == "member" or self.identity(who, day).person_id else None

    def title(self, who: Known, day: dt.date | None) -> str | None:
        """The title of a minister on ``day``, as the register has it, else as the report prints it; else ``None``."""
        if self.role(who, day) != "minister":
            return None
        person_id, on = self.identity(who, day).person_id, day or self._date
        return (self._register.title_at(person_id, on) if person_id and on else None) or who.title

    def woman(self, who: Known) -> bool | None:
        """Whether that is a woman by the register, else by what the report calls them; ``None`` where nothing tells."""
        person_id = self.identity(who, None).person_id
        person = self._register.person(person_id) if person_id else None
        if person and person.gender:
            return person.gender == "female"
        if who.name not in self._addressed:
            self._addressed[who.name] = self._is_mevrouw(who)
        return self._addressed[who.name]

    def _is_mevrouw(self, who: Known) -> bool | None:
        forms = "|".join(re.escape(form) for form in (who.name, *who.aliases))
        found = re.finditer(rf"(?<![^\W_])(de heer|mevrouw) (?:{forms})(?![\w-])", self._whole, re.IGNORECASE)
        said = {one[1].lower() == "mevrouw" for one in found}
        return said.pop() if len(said) == 1 else None

    def is_called(self, name: str, titles: Sequence[str]) -> bool:
        """Whether the one of that full name may be called so: a man is not ``mevrouw``."""
        who = self.by_name(name)
        woman = self.woman(who) if who is not None else None
        lowered = {title.lower() for title in titles}
        if "minister" in lowered and who is not None and who.role in ("member", "chair", "guest"):
            return False
        return woman is None or not lowered & ({"heer", "dhr."} if woman else {"mevrouw", "mevr."})

    def is_called_so(self, function: str, family: str) -> bool:
        """Whether that is somebody's surname, or a sentence somewhere calls somebody so: ``kapitein De Wolf``."""
        if any(key.endswith(f" {fold(family)}") for key in self._known):
            return True
        return re.search(rf"(?<=[a-z,;] ){re.escape(function)} {re.escape(family)}(?![\w-])", self._text) is not None


def _body(printed: str) -> str:
    """The name of a body as a title prints it, its article off."""
    return re.sub(r"\A(?:de|het)\s+", "", " ".join(printed.split()), flags=re.IGNORECASE).casefold()


def _names_of(organisation: str) -> set[str]:
    """The names by which a title may call a body: in full, and the short one in brackets."""
    name, _, rest = organisation.partition(" (")
    return {one.strip(" )").casefold() for one in (organisation, name, rest) if one.strip(" )")}


def _capitalised(text: str) -> set[str]:
    return {fold(word) for word in re.findall(r"[^\W\d_]+", text) if word[0].isupper()}


def _same_body(printed: str, told: str) -> bool:
    """Whether a body is told in the words printed, or those are its initials."""
    names = [word for word in re.findall(r"[^\W_]+", told) if word[0].isupper()]
    return bool(set(re.findall(r"[^\W_]{3,}", printed)) & set(names)) or printed == "".join(one[0] for one in names)
