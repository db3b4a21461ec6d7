"""Everybody who takes part in a report, from its lists, its section titles and its paragraphs; and who they are.

Comes in: the front of a report, its paragraphs, the register.
Goes out: ``People``: names to look for, and an identity for each name on a day.
Does not: take a name from running text on trust: without a list, a title or a section of one's own only a name that
the register knows is taken.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.records import Identity, Role
from pipeline.register import Person, Register, fold
from pipeline.segment.labels import is_aside
from pipeline.segment.names import Names, proper
from pipeline.segment.report.front import Front, heard, organisation_of
from pipeline.segment.report.known import Known
from pipeline.segment.report.openings import (
    addressed,
    bracketed_at_start,
    function_and_name,
    introduced_at_start,
    minister_who_says,
    names_at_start,
    speaks_in,
)
from pipeline.segment.report.paragraphs import Paragraph
from pipeline.segment.report.shapes import names_person
from pipeline.segment.report.titles import (
    body_in_title,
    domain_in_title,
    function_in_title,
    given_floor,
    heading_name,
    in_title,
    looks_like_name,
    office_in_title,
    role_of,
    without_number,
)
from pipeline.segment.report.words import Says, is_title

_MINISTER_ALONE = re.compile(
    r"(?:de )?(?:(?:Vlaams |Gemeenschaps|vice-?)?minister(?:-president)?)\s"
    r"(?P<family>(?:(?-i:[Vv]an|[Dd]e[nr]?|[Vv]ande[nr]?|VAN|DE[NR]?)\s){0,2}(?-i:[A-ZÀ-Þ])[\w’'-]+)"
    r"(?-i:(?=\s[a-zà-ÿ]|\s*[.:,(]|\s*\Z))",
    re.IGNORECASE,
)
_PROPOSER = re.compile(r"(?<!mede-)\b(?:hoofd)?(?:indien|initiatiefnee?m)(?:er|ster)(?! van amend)", re.IGNORECASE)
_TABLED_IT = re.compile(
    r"(?P<address>(?:De heer|Mevrouw)\s)?(?P<name>[A-ZÀ-Þ][^,.;:()]{1,50}),\s"
    r"(?P<told>(?:hoofd|eerste\s)?(?:indien|initiatiefne+m)(?:er|ster)(?:\svan\s(?!amend)[^,.;:]{3,80})?),\s[a-z]"
)
_LAST_BRACKETS = re.compile(r"\(([^()]{2,60})\)\s*\Z")
_ALLIED = re.compile(r"\s*(?:/|-|\ben\b)\s*")  # parties that sat together: ``An-Bert``, ``An en Bert``


class People:
    """Who takes part, and who each of them is on a day."""

    def __init__(self, front: Front, paragraphs: Sequence[Paragraph], register: Register) -> None:
        self._register, self._date, self._session = register, front.date, front.session
        self._known: dict[str, Known] = {}
        self._same: dict[str, str] = {}
        self._days: dict[dt.date | None, Names] = {}
        self._found: dict[tuple[str, dt.date | None], Identity] = {}
        self._text = "\n".join(one.text for one in paragraphs if one.kind == "text")
        self._whole = " ".join(" ".join(one.text.split()) for one in paragraphs)
        self._addressed: dict[str, bool | None] = {}
        for one in front.people:
            self._add(one)
        self._given = {name.split(" ")[0] for name in self._known} | _given_names(register.facts.people)
        for name, body in heard(paragraphs):
            self._add(self._heard(name, body))
        for index, paragraph in enumerate(paragraphs):
            opening = paragraph.kind == "heading" or index < front.body
            for name, told, in_brackets in addressed(paragraph.text, anywhere=opening):
                if (guest := self._told(name, told, in_brackets=in_brackets)) is not None:
                    self._add(guest)
        for paragraph in paragraphs:
            if paragraph.kind == "heading":
                for one in self._of_body(paragraph.text, in_title(paragraph.text)):
                    self._add(one)
                if (headed := self._headed(paragraph.text)) is not None:
                    self._add(headed)
            elif paragraph.kind == "text":
                self._add_from_text(paragraph.text)
                self._add_in_office(paragraph.text)
        for paragraph in paragraphs:
            self._add_minister(paragraph)
            self._add_proposer(paragraph)
        self._known = {key: self._in_office(self._with_initial(one)) for key, one in self._known.items()}
        self._found.clear()
        self._reporters = {who.name for name in front.reporters if (who := self.by_name(name)) is not None}
        self.chair = next((one for one in self._known.values() if one.role == "chair"), None)

    @property
    def known(self) -> tuple[Known, ...]:
        """All who take part."""
        return tuple(self._known.values())

    def by_name(self, name: str) -> Known | None:
        """The one of that full name, or of its other form with initials or in full."""
        key = fold(name)
        return self._known.get(self._same.get(key, key))

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
        forms = {function, re.sub(r"ster\Z", "er", function), re.sub(r"er\Z", "ster", function)}
        fits = [
            one
            for one in self.known
            if one.role == "guest" and forms & set((one.title or "").lower().split(" van ")[0].split()[:3])
        ]
        if body is not None:
            fits = [one for one in fits if _same_body(body, f"{one.title} {one.organisation or ''}")]
        return fits[0] if len(fits) == 1 else None

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

    def is_party(self, label: str) -> bool:
        """Whether ``label`` is the name of a party."""
        return self._register.party_from_label(label) is not None

    def identity(self, who: Known, day: dt.date | None) -> Identity:
        """Who that is on ``day``."""
        key = (who.name, day or self._date)
        if key not in self._found:
            names = self._names(key[1])
            self._found[key] = names.minister(who.name) if who.role == "minister" else names.member(who.name)
        return self._found[key]

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

    def is_given(self, word: str) -> bool:
        """Whether a word is the given name of somebody in the register or on a list of the report."""
        return fold(word) in self._given

    def _in_register(self, name: str) -> bool:
        return self._register.person_by_full_name(name, self._date).person is not None

    def _names(self, day: dt.date | None) -> Names:
        if day not in self._days:
            self._days[day] = Names(self._register, day, self._session)
        return self._days[day]

    def _told(self, name: str, told: str, *, in_brackets: bool) -> Known | None:
        """Somebody of whom it is told behind the name who they are; ``None`` where that says nothing certain."""
        if not looks_like_name(name) or is_aside(told):
            return None
        if in_brackets:
            return self._introduced(name, told) if told[:1].isupper() else None
        role = role_of(told)
        if role != "guest":
            return Known(name, role, None, told) if role else None
        if told[:1].isupper():
            if self.is_given(told.split(maxsplit=1)[0]):
                return None  # another person of a list
            return Known(name, role, organisation_of(told), told)
        if not names_person(told):
            return None
        return Known(name) if self._sat(name) else Known(name, role, organisation_of(told), told)

    def _heard(self, name: str, body: str | None) -> Known:
        """Somebody on a list of those who were heard: a guest, but for who sits in parliament or government."""
        if body is not None:
            return self._introduced(name, body)
        return Known(name) if self._sat(name) else Known(name, "guest")

    def _sat(self, name: str) -> bool:
        """Whether that is a member of parliament or government, whatever else they are called."""
        names = self._names(self._date)
        return names.sat(names.member(name))

    def _with_initial(self, one: Known) -> Known:
        """Somebody who may be printed with an initial (``K. Voorbeeld``) as well, if nobody else has the two."""
        given, _, family = one.name.partition(" ")
        same = [other for other in self.known if other.name[0] == given[0] and other.name.partition(" ")[2] == family]
        short = f"{given[0]}. {family}"
        if _is_initial(given) or not family or len(same) > 1 or short in one.aliases:
            return one
        self._same[fold(short)] = self._same.get(fold(one.name), fold(one.name))
        return replace(one, aliases=(*one.aliases, short))

    def _in_office(self, one: Known) -> Known:
        """Somebody of whom the report does not say what they are: a minister, where the register has them in office."""
        if one.role is not None or self._date is None:
            return one
        person_id = self.identity(one, None).person_id
        title = self._register.title_at(person_id, self._date) if person_id else None
        return replace(one, role="minister", title=title) if title else one

    def _headed(self, heading: str) -> Known | None:
        """Whom a title consists of, with a party, a function or a body behind the name; nobody where that is no name.

        A name that neither the register nor a form of address vouches for must speak somewhere.
        """
        headed = heading_name(heading)
        if headed is None or headed.role == "minister":
            return headed
        name, told = headed.name, headed.organisation
        if told is None:
            return Known(name) if self._in_register(name) else None
        vouched = names_person(told) or headed.title or self.is_given(name.split(" ")[0]) or self._in_register(name)
        if not vouched and not speaks_in(name, self._text):
            return None
        if told[:1].islower():
            return self._told(name, told, in_brackets=False)
        return None if self.is_given(told.split(maxsplit=1)[0]) else self._introduced(name, told)

    def _of_body(self, heading: str, found: Sequence[Known]) -> Sequence[Known]:
        """Who speaks for the body behind a name, or several for that in brackets at the end of a title.

        A party's name there tells nothing new of several.
        """
        told = body_in_title(heading) if len(found) == 1 and found[0].role is None else None
        if told is not None and not self.is_given(told[1].split(maxsplit=1)[0]) and not self._sat(told[0]):
            return [self._introduced(*told)]
        body = _LAST_BRACKETS.search(heading)
        if len(found) < 2 or body is None or self._register.party_from_label(body[1]) is not None:
            return found
        return [replace(one, role="guest", organisation=body[1]) for one in found]

    def _introduced(self, name: str, told: str) -> Known:
        """Somebody whom a paragraph introduces by party, by function, or by the body they speak for."""
        if any(self._register.party_from_label(one) is not None for one in (told, *_ALLIED.split(told))):
            return Known(name, "member")
        role = role_of(told)
        if told[:1].isupper() and role != "minister":
            return Known(name, "guest", told)
        return Known(name, role, organisation_of(told) if role == "guest" else None, told)

    def _add(self, one: Known) -> None:
        """Keeps the first mention; a role or an organisation told later completes it."""
        if one.name.isupper():
            one = replace(one, name=self._in_small_letters(one.name))
        key = self._key(one)
        old = self._known.get(key)
        if old is None:
            self._known[key] = one
            return
        if key != fold(one.name):
            self._same[fold(one.name)] = key
        name = one.name if _is_initial(old.name.split(" ")[0]) and not _is_initial(one.name.split(" ")[0]) else old.name
        printed = dict.fromkeys((*old.aliases, old.name, one.name))
        self._known[key] = replace(
            old,
            name=name,
            aliases=tuple(form for form in printed if fold(form) != fold(name)),
            role=old.role or one.role,
            organisation=old.organisation or one.organisation,
            title=old.title or one.title,
        )

    def _key(self, other: Known) -> str:
        """Under what name somebody is kept: ``K. Voorbeeld`` under that of the one Karel Voorbeeld, or reversed."""
        key = fold(other.name)
        if key in self._known:
            return key
        given, _, family = other.name.partition(" ")
        fits = [
            kept
            for kept, one in self._known.items()
            if fold(one.name.partition(" ")[2]) == fold(family)
            and one.name[0] == given[0]
            and _is_initial(given) != _is_initial(one.name.partition(" ")[0])
            and (other.role in (None, one.role) or one.role in (None, "chair"))
        ]
        return fits[0] if len(fits) == 1 else key

    def _in_small_letters(self, name: str) -> str:
        """A name in capitals as the report prints it elsewhere, or the register."""
        printed = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self._text, re.IGNORECASE)
        if printed is not None and not printed.group().isupper():
            return printed.group()
        person = self._register.person_by_full_name(name, self._date).person
        return person.name if person else proper(name)

    def _add_minister(self, paragraph: Paragraph) -> None:
        """A minister printed by surname alone, of nobody else here, whom the register has in office under that name."""
        printed = given_floor(paragraph.text) if paragraph.kind == "heading" else (paragraph.text,)
        for one in (match for text in printed if (match := _MINISTER_ALONE.match(text))):
            family = fold(one["family"])
            if self._date is None or any(f" {key}".endswith(f" {family}") for key in self._known):
                continue
            if paragraph.kind != "heading" and any(known.role == "minister" for known in self._known.values()):
                continue  # who may be spoken of, where another takes part
            who = self._names(self._date).minister(one["family"])
            if who.name and who.person_id:
                title = self._register.title_at(who.person_id, self._date)
                self._add(Known(who.name, "minister", None, title, listed=paragraph.kind == "heading"))

    def _add_proposer(self, paragraph: Paragraph) -> None:
        """A member of whom a paragraph tells, as it begins, that they tabled what is discussed."""
        told = _TABLED_IT.match(paragraph.text)
        if told is None:
            return
        name = fold(" ".join(told["name"].split()))
        fits = [key for key in self._known if key == name or (told["address"] and key.partition(" ")[2] == name)]
        if len(fits) == 1 and self._known[fits[0]].role in ("member", "chair"):
            one = self._known[fits[0]]
            self._known[fits[0]] = replace(one, title=one.title or told["told"])

    def _add_in_office(self, text: str) -> None:
        """A minister in full who says something, though not as the subject that opens a paragraph, by the register."""
        name = minister_who_says(text)
        if name is None or self._date is None or any(_is_of(key, fold(name)) for key in self._known):
            return
        who = self._names(self._date).minister(name)
        title = self._register.title_at(who.person_id, self._date) if who.person_id else None
        if title:
            self._add(Known(name, "minister", None, title, listed=False))

    def _add_from_text(self, text: str) -> None:
        told = introduced_at_start(text)
        if told is not None and fold(told[0]) not in self._known and looks_like_name(told[0]):
            self._add(self._introduced(*told))
            return
        party = bracketed_at_start(text)
        if party is not None and self.is_party(party[1]) and fold(party[0]) not in self._known:
            self._add(Known(party[0], "member"))
            return
        named = function_and_name(text)
        if named is not None and fold(named.name) not in self._known and looks_like_name(named.name):
            role = role_of(named.told)
            if role in ("minister", "guest") and not (role == "guest" and self._sat(named.name)):
                body = organisation_of(named.told) if role == "guest" else None
                self._add(Known(named.name, role, body, named.told))
            return
        found = names_at_start(text)
        if found is None:
            return
        title, name = found
        if fold(name) in self._known or not looks_like_name(name):
            return
        if any(key.endswith(f" {fold(name)}") for key in self._known):
            return  # a surname of several words: ``De heer Van Voorbeeld``
        if title or self._in_register(name):
            self._add(Known(name, role_of(title), None, title, listed=False))


@cache
def _given_names(people: tuple[Person, ...]) -> frozenset[str]:
    return frozenset(fold(one.name).split(" ")[0] for one in people)


def _is_initial(given: str) -> bool:
    return re.fullmatch(r"(?:[A-ZÀ-Þ][a-z]?\.-?){1,3}", given) is not None


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


def _is_of(whole: str, name: str) -> bool:
    """Whether a folded name is ``whole`` or its surname: ``Van Maes`` of ``An Van Maes``."""
    return whole == name or whole.endswith(f" {name}")
