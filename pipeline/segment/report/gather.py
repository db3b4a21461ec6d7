"""Everybody who takes part in a report, from its lists, its section titles and its paragraphs.

Comes in: the front of a report, its paragraphs, the register.
Goes out: ``Gathered``: the roll of who takes part.
Does not: take a name from running text on trust: without a list, a title or a section of one's own only a name that
the register knows is taken.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.register import Register, fold
from pipeline.segment.labels import is_aside
from pipeline.segment.report.front import Front, heard, organisation_of
from pipeline.segment.report.known import Known
from pipeline.segment.report.office_cues import offices_at_start
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
from pipeline.segment.report.roll import Roll
from pipeline.segment.report.shapes import names_person
from pipeline.segment.report.titles import (
    body_in_title,
    domain_in_title,
    given_floor,
    heading_name,
    in_title,
    looks_like_name,
    role_of,
)
from pipeline.segment.report.unlisted import minister_says

_MINISTER_ALONE = re.compile(
    r"(?:de )?(?:(?:Vlaams |Gemeenschaps|vice-?)?minister(?:-president)?)\s"
    r"(?P<family>(?:(?-i:[Vv]an|[Dd]e[nr]?|[Vv]ande[nr]?|VAN|DE[NR]?)\s){0,2}(?-i:[A-ZÀ-Þ])[\w’'-]+)"
    r"(?-i:(?=\s[a-zà-ÿ]|\s*[.:,(]|\s*\Z))",
    re.IGNORECASE,
)
_SURNAME = r"(?:(?:[Vv]an|[Dd]e[nr]?|[Vv]ande[nr]?)\s){0,2}[A-ZÀ-Þ][\w’'-]+"
_IN_APPOSITION = re.compile(
    rf"(?P<address>De heer|Mevrouw)\s(?P<family>{_SURNAME}),\s"
    r"(?:(?:Vlaams|[Gg]emeenschaps)\s?)?(?:vice-?)?minister(?:-president)?\svan\s[^.;:]{3,120},\s(?=[a-z])"
)
_TABLED_IT = re.compile(
    r"(?P<address>(?:De heer|Mevrouw)\s)?(?P<name>[A-ZÀ-Þ][^,.;:()]{1,50}),\s"
    r"(?P<told>(?:hoofd|eerste\s)?(?:indien|initiatiefne+m)(?:er|ster)(?:\svan\s(?!amend)[^,.;:]{3,80})?),\s[a-z]"
)
_SAT_BEFORE = dt.timedelta(days=60)  # a report is tabled some weeks behind the sittings that it tells of
_LAST_BRACKETS = re.compile(r"\(([^()]{2,60})\)\s*\Z")


class Gathered(Roll):
    """Who takes part, as the report tells it."""

    def __init__(self, front: Front, paragraphs: Sequence[Paragraph], register: Register) -> None:
        super().__init__(front, paragraphs, register)
        for one in front.people:
            self._add(one)
        self._given |= {name.split(" ")[0] for name in self._known}
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
            self._add_minister_by_office(paragraph)
            self._add_proposer(paragraph)
        self._known = {key: self._in_office(self._with_initial(one)) for key, one in self._known.items()}
        self._found.clear()

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

    def _add_minister(self, paragraph: Paragraph) -> None:
        """A minister printed by surname alone, of nobody else here, whom the register has in office under that name."""
        printed = given_floor(paragraph.text) if paragraph.kind == "heading" else (paragraph.text,)
        if paragraph.kind == "text" and (told := _IN_APPOSITION.match(paragraph.text)) is not None:
            self._add_surname_in_office(told["family"], listed=False, woman=told["address"] == "Mevrouw")
        for one in (match for text in printed if (match := _MINISTER_ALONE.match(text))):
            others = any(known.role == "minister" for known in self._known.values())
            if (
                paragraph.kind == "heading" or not others or minister_says(one.string)
            ):  # who may be spoken of, where another takes part
                self._add_surname_in_office(one["family"], listed=paragraph.kind == "heading")

    def _add_surname_in_office(self, printed: str, *, listed: bool, woman: bool | None = None) -> None:
        """The minister of that surname on the day, where nobody else here has it; ``woman``: by the form of address."""
        family = fold(printed)
        if self._date is None or any(f" {key}".endswith(f" {family}") for key in self._known):
            return
        who = self._names(self._date).minister(printed)
        person = self._register.person(who.person_id) if who.person_id else None
        if person is not None and (woman is None or person.gender in (None, "female" if woman else "male")):
            title = self._register.title_at(person.person_id, self._date)
            self._add(Known(who.name or person.name, "minister", None, title, listed=listed))

    def _add_minister_by_office(self, paragraph: Paragraph) -> None:
        """Who holds an office by which the report calls its minister, and has held it for so long that it is theirs.

        ``De minister van Bruggen verklaart``: not where another minister takes part, of whom somebody may speak so.
        """
        if self._date is None or any(known.role == "minister" for known in self._known.values()):
            return
        domain = _domain_of(paragraph)
        if domain is None:
            return
        days = (self._date - _SAT_BEFORE, self._date)
        holders = [self._register.minister_for(f"minister van {domain}", day).person for day in days]
        who = holders[0]
        if who is not None and holders[1] is not None and holders[1].person_id == who.person_id:
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


def _domain_of(paragraph: Paragraph) -> str | None:
    """Of what the minister is whom a title gives the floor, or with whose words a paragraph begins."""
    if paragraph.kind == "heading":
        return domain_in_title(paragraph.text)
    if paragraph.kind != "text" or not paragraph.text.startswith("De "):
        return None
    cues = offices_at_start(paragraph.text, 0, len(paragraph.text), first=True)
    return next((cue.domain for cue in cues if cue.office == "minister" and not cue.weak), None)


def _is_of(whole: str, name: str) -> bool:
    """Whether a folded name is ``whole`` or its surname: ``Van Maes`` of ``An Van Maes``."""
    return whole == name or whole.endswith(f" {name}")
