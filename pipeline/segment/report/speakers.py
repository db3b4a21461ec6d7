"""Whose words the paragraphs of one section of a report hold.

Comes in: the paragraphs of a section in order, the people who take part.
Goes out: ``Attribution`` per paragraph: speech of somebody, speech of nobody certain with the reason, or no speech.
Does not: guess. Certain are: a paragraph whose subject is a name; words for the one who spoke just before (``het
lid``, ``hij``); a paragraph without a name in a section that gives the floor to one person and in which nobody else
was heard; and one that follows a speaker in the same section and names nobody else. Where signs contradict each other
the speaker is left open, and stays open until the next name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pipeline.segment.report.cues import ASKS_ABOUT, Cue, Names, sentences
from pipeline.segment.report.known import Known
from pipeline.segment.report.openings import (
    acts_at_start,
    acts_now,
    called_at_start,
    fraction_at_start,
    nameless_at_start,
    party_at_start,
    stranger_at_start,
    stranger_behind_verb,
    stranger_in_past,
    tagged_by_function,
)
from pipeline.segment.report.others import somebody_else_at_start
from pipeline.segment.report.people import People
from pipeline.segment.report.proceedings import is_of_the_sitting
from pipeline.segment.report.words import office_behind_past, procedure, words

_BEING = frozenset({"wordt", "blijkt", "lijkt", "dient", "hoeft", "bent", "niet", "met", "dat", "het", "uit"})
_INTRODUCED = re.compile(r"(?:Ook )?[Dd]e [\w-]+, (?:de heer |mevrouw )?[A-ZÀ-Þ][^,.]{2,60},")
_PROPOSER = re.compile(r"(?:\w+\s)?de (?:(?:(?:hoofd)?indien|initiatiefne+m)(?:er|ster)|auteur)\b", re.IGNORECASE)
_CALLED_BEHIND = re.compile(
    r"(?:Dat|Dit|Die|Deze|Zo|Toch|Daar[a-z]*|Hier[a-z]*) [a-z]+ (?:ook )?de (?P<who>[a-zà-ÿ-]{4,})"
)
_IN_THEIR_VIEW = re.compile(r"[a-z]+ (?:[^\s.,;:?!]+ ){0,2}?volgens (?P<who>haar|hem)(?![^\W_])")
_TELLS_OF = frozenset({"heeft", "moet", "zou"})
_UNSURE = "the paragraph names nobody as its speaker"


@dataclass(frozen=True, slots=True)
class Attribution:
    """``speech`` says whether the paragraph is reported speech; ``who`` and ``rule`` whose and why, or why nobody's."""

    speech: bool
    who: Known | None = None
    rule: str | None = None


def _acts(verb: str) -> bool:
    """Whether a verb tells of something done now: what is said is told so, what a speaker tells of others seldom is."""
    return verb in ("is", "zal") or (verb.endswith("t") and verb not in words("verb") | words("adding") | _BEING)


def _tells_now(cue: Cue) -> bool:
    """Whether a later sentence begins with somebody who does something now (``An Proef geeft een voorbeeld``)."""
    told = cue.past or cue.perfect or cue.of_others or cue.verb in _TELLS_OF | {"is", "kan"}
    return cue.where == "start" and not cue.first and not told


def _acts_behind(cue: Cue) -> bool:
    """Whether somebody does something now behind the verb of the first sentence: ``Daarmee gaat An Proef akkoord``."""
    return cue.where == "behind verb" and cue.first and cue.verb not in _TELLS_OF | {"is", "kan"} and not cue.past


class Section:
    """The speakers of one section as they are heard. ``owner`` is the one whose name its title bears.

    ``floor``: whether a paragraph may carry on the one before it; not where articles are gone through.
    ``past``: whether the report tells in the past what is said.
    """

    def __init__(self, people: People, owner: Known | None, *, floor: bool = True, past: bool = False) -> None:
        self._people, self._owner, self._floor, self._past = people, owner, floor, past
        self._speaking: Known | None = owner
        self._heard: list[Known] = [owner] if owner else []
        self._lost = False
        self.of_stranger = False  # a section of a minister who is on no list
        self.of_chapter: Sequence[Known] = ()  # who had a section of the same chapter
        self.replies = False  # a section in which those are answered who asked before

    def hear(self, text: str, names: Names) -> Attribution:
        """Whose words ``text`` is."""
        cues = names.cues(text)
        if self._owner is None and procedure().match(text):
            return Attribution(False)
        first = next((cue for cue in cues if self._counts(cue)), None)
        if self._owner is None and self._is_answered(first, cues):
            return self._open("two people speak in the paragraph")
        first = self._tagged(first, text, cues)
        if fraction_at_start(text) and (self._owner is None or (first is not None and first.office == "any")):
            return self._open("the group of somebody is the subject, and who tells of it is open")
        if (doubt := self._doubtful_name(first, text, names)) is not None:
            return self._open(doubt)
        if self._owner is not None and self._returns(self._owner, first, cues):
            return self._speaks(self._owner, "named further on in a section of one speaker")
        if first is None or first.at > 0:
            if (guest := self._called(text)) is not None:
                return self._speaks(guest, "called by function, the only guest of it")
            if first is None and is_of_the_sitting(text):
                return Attribution(False)
            if (reason := self._somebody_else(first, text)) is not None:
                return self._open(reason)
        return self._unnamed(text, names, cues) if first is None else self._begun(first, text, cues)

    def _doubtful_name(self, first: Cue | None, text: str, names: Names) -> str | None:
        """Why it is open whom a pronoun or a surname alone means."""
        if first is not None:
            named = names.in_clause_at_start(text) if first.office == "any" else None
            return "a pronoun may stand for somebody named before it" if named not in (None, self._name) else None
        alone = names.family_at_start(text)
        if alone is None or alone[0] == self._family or (alone[1] and self._owner is not None):
            return None
        return "a surname alone is named, and whether its bearer speaks is open"

    def _somebody_else(self, first: Cue | None, text: str) -> str | None:
        """Why a paragraph that does not begin with a name is not the last speaker's, though it is nobody's certain."""
        if first is None and self._is_of_another_party(text):
            return "the subject is called by a party that is not that of who spoke just before"
        if first is None and self._owner is None and not self._is_called(text) and somebody_else_at_start(text):
            return "somebody speaks whom the paragraph does not name"
        spoke = self._past and self._owner is None and stranger_in_past(text)
        if spoke or self._is_stranger(text) or self._speaks_for_body(text):
            return "the paragraph names somebody whom no list of the report has"
        return None

    def _tagged(self, first: Cue | None, text: str, cues: Sequence[Cue]) -> Cue | None:
        """The cue behind what is said (``..., zegt Jan Voorbeeld``), where who stands before it does not speak."""
        says = first is not None and first.verb in words("verb") | words("adding") | {":"} and not first.weak
        if first is None or (says and not first.of_others):
            return first
        behind = (cue for cue in cues if cue.first and cue.where == "behind verb" and not cue.weak)
        tags = (cue for cue in behind if cue.office not in ("any", "member"))  # ``zegt ze``: of who stands before it
        return next((cue for cue in tags if text.endswith((", ", ", zo "), 0, cue.at)), first)

    def _begun(self, first: Cue, text: str, cues: Sequence[Cue]) -> Attribution:
        """Whose words a paragraph is that says who speaks."""
        if first.past and (not self._past or first.verb == "had") and first.name != self._name:
            return self._told_of(first, cues)
        if self._is_view_of(first, text):
            return self._carried_on([cue for cue in cues if cue is not first and cue.where != "volgens"])
        if first.of_others and self._owner is None:
            return self._open(f"something is said of {first.name}, by whom is open")
        if first.of_others and first.name != self._name:
            return self._carried_on([cue for cue in cues if cue is not first])
        return self._named(first, cues) if first.name else self._office(first, text, cues)

    def _is_view_of(self, first: Cue, text: str) -> bool:
        """Whether the speaker says something of the member named first: ``An Proef moet volgens haar wachten``."""
        if (
            self._speaking is None
            or first.name in (None, self._name)
            or first.verb not in ("moet", "kan", "zou", "mag")
        ):
            return False
        view = _IN_THEIR_VIEW.match(text, first.verb_at or 0)
        woman = self._people.woman(self._speaking) if view else None
        return view is not None and woman is not (view["who"] != "haar")

    def _unnamed(self, text: str, names: Names, cues: Sequence[Cue]) -> Attribution:
        """Whose words a paragraph is that does not say who speaks."""
        spoke = self._past and office_behind_past().search(text[: next(sentences(text), (0, 0))[1]])
        if self._owner is None and (spoke or self._is_minister_behind(cues)):
            return self._open("an office stands behind a verb that leaves open whether it speaks")
        if self._owner is None and self._is_told_by_another(names.told_at_end(text)):
            return self._open("somebody else than who spoke just before is named behind what is said")
        if self._owner is None and (viewer := self._viewer(cues)) is not None:
            return self._speaks(viewer, "whose view the paragraph gives")
        if self._name and any(cue.where == "volgens" and cue.first and cue.name == self._name for cue in cues):
            return self._carried_on(cues)
        if self._owner is None and (stranger_behind_verb(text, self._people.is_given) or self._is_view(cues)):
            return self._open("the paragraph gives the words or the view of somebody else than who spoke just before")
        if (reason := self._named_in_first_sentence(text, names)) is not None:
            return self._open(reason)
        if (asked := self._asks(text, names, cues)) is not None:
            return self._open(f"the paragraph names {asked} only further on")
        return self._carried_on(cues)

    def _named_in_first_sentence(self, text: str, names: Names) -> str | None:
        """Why a paragraph is open that names somebody in its first sentence, by name or by function."""
        if self._owner is not None:
            named = names.inverted_at_start(text)
            return None if named in (None, self._name) else f"{named} is named in a section of {self._owner.name}"
        answers = self._speaking is not None and self._people.role(self._speaking, None) in ("minister", "guest")
        if self._is_about_another(names.mentioned(text, asking=not answers)):
            return "the first sentence names somebody else than who spoke just before"
        if self._is_about_guest(text):
            return "the first sentence calls a guest by function who did not speak just before"
        return None

    def _asks(self, text: str, names: Names, cues: Sequence[Cue]) -> str | None:
        """Who is the subject behind the question with which a paragraph begins, other than who spoke just before.

        ``Kan dat wel? An Proef ziet het niet``: theirs, or told of them.
        """
        _, end = next(sentences(text), (0, 0))
        behind = [cue for cue in cues if not cue.first and cue.where == "start" and cue.name]
        if self._speaking is None or not text[:end].rstrip("”’\"') \n").endswith("?"):
            return None
        named = (cue.name for cue in behind if cue.name != self._name and not (cue.past or cue.of_others))
        told = names.told_at_start(text) - {self._speaking.name} if self._owner is None else frozenset()
        return next(named, None) or next(iter(sorted(told)), None)

    def _is_minister_behind(self, cues: Sequence[Cue]) -> bool:
        """Whether a minister or the chair may say the first sentence (``Daarna gaat de minister``): another spoke."""
        role = self._people.role(self._speaking, None) if self._speaking else None
        other = {"minister": ("chair",), "chair": ("minister", "president")}.get(
            role or "", ("minister", "president", "chair")
        )
        offices = (cue for cue in cues if cue.first and cue.where == "behind verb" and cue.office in other)
        may = any(cue.verb in ("is", "kan") or acts_now(cue.verb or "") for cue in offices)
        return may and self._speaking is not None

    def _is_told_by_another(self, tag: Cue | None) -> bool:
        """Whether a verb and its subject, alone behind the first sentence, are not of who spoke just before."""
        return tag is not None and self._speaking is not None and self._whose(tag) != self._speaking.name

    def _is_about_another(self, mentioned: Collection[str]) -> bool:
        """Whether a member is named who does not have the floor: theirs are the words, or they are talked about.

        Ministers and the chair are talked about in most paragraphs, and who answers names those who asked.
        """
        people = (self._people.by_name(name) for name in mentioned)
        others = (one for one in people if one is not None and one != self._speaking)
        return self._speaking is not None and any(self._people.role(one, None) in ("member", "guest") for one in others)

    def _is_about_guest(self, text: str) -> bool:
        """Whether the first sentence takes up what was said, and a guest is its subject: ``Dat mag de arts niet``."""
        match = _CALLED_BEHIND.match(text)
        guest = self._people.called(match["who"], None) if match else None
        return guest is not None and self._speaking is not None and guest != self._speaking

    def _is_view(self, cues: Sequence[Cue]) -> bool:
        """Whether the first sentence tells whose view it gives (``volgens Jan Voorbeeld``), and another spoke."""
        view = next((cue for cue in cues if cue.where == "volgens" and cue.first), None)
        if view is None or self._speaking is None or view.office == "any":
            return False
        if view.office == "member":
            return self._people.role(self._speaking, None) in ("minister", "guest")
        whose = self._people.by_name(view.name) if view.name else view.office and self._people.holder(view.office)
        return whose != self._speaking

    def _viewer(self, cues: Sequence[Cue]) -> Known | None:
        """Whose words a paragraph is that begins with whose view it gives, and names nobody else.

        Members speak of what ministers and guests find: there, and of them, it is not certain.
        """
        view = next((cue for cue in cues if cue.where == "volgens" and cue.at == 0), None)
        who = self._people.by_name(view.name) if view is not None and view.name and view.alone else None
        if who is None or any(cue.name != who.name and cue.office not in ("member", "any") for cue in cues):
            return None
        answers = [self._people.role(one, None) in ("minister", "guest") for one in (who, self._speaking) if one]
        if self.replies and self._speaking is None:
            return who
        return who if not answers[0] or (len(answers) == 2 and answers[1]) else None

    def _called(self, text: str) -> Known | None:
        """The guest whom a paragraph calls by function, at its start or behind what is said; nobody else's section."""
        called = called_at_start(text) or tagged_by_function(text, known=True)
        guest = self._people.called(*called) if called else None
        return guest if self._owner in (None, guest) else None

    def _speaks_for_body(self, text: str) -> bool:
        """Whether somebody speaks for the body of a guest, called by a function that no list has."""
        called = called_at_start(text)
        return called is not None and called[1] is not None and self._people.speaks_for(called[1])

    @property
    def _name(self) -> str | None:
        return self._speaking.name if self._speaking else None

    @property
    def _family(self) -> str | None:
        return self._speaking.name.partition(" ")[2] if self._speaking else None

    def _told_of(self, first: Cue, cues: Sequence[Cue]) -> Attribution:
        """A paragraph that begins with what somebody did before: told by who has the floor; what they said is open."""
        if self._owner is not None and self._speaking == self._owner and first.verb not in words("told_past"):
            return self._carried_on([cue for cue in cues if not cue.past])
        if self._owner is not None:
            return self._open(f"{first.name} is named in a section of {self._owner.name}")
        return self._open("the paragraph begins with what somebody said before")

    def _is_answered(self, first: Cue | None, cues: Sequence[Cue]) -> bool:
        """Whether somebody else than the one with whom the paragraph begins answers in a later sentence of it."""
        begins = self._whose(first) if first is not None and first.at == 0 else None
        later = (cue for cue in cues if not cue.first and cue.where != "volgens" and cue.verb in words("answering"))
        return any(self._whose(cue) not in (None, begins) for cue in later)

    def _whose(self, cue: Cue) -> str | None:
        """Whom a cue names, by name or by office; the one who spoke just before where it stands for that one."""
        if cue.name or cue.office is None:
            return cue.name
        if cue.office in ("member", "any"):
            return self._speaking.name if self._speaking else None
        holder = self._people.holder(cue.office, self._heard)
        return holder.name if holder else cue.office

    def _is_called(self, text: str) -> bool:
        """Whether a paragraph begins with a function (``De directeur``) that may be that of who spoke just before."""
        called = nameless_at_start(text)
        known = (self._speaking.title or "").lower() if self._speaking else ""
        return called is not None and text.startswith(("De ", "Het ")) and called in known

    def _is_stranger(self, text: str) -> bool:
        """Whether somebody speaks who is on no list; ``De directeur`` may be the one who spoke just before."""
        known = (self._speaking.title or "").lower() if self._speaking else ""
        if self._is_called(text):
            return False
        tagged = tagged_by_function(text)
        if self._owner is None and tagged is not None and tagged[0] not in known:
            return True
        acting = acts_at_start(text, self._people.is_given) if self._owner is None and self._speaking else None
        if acting is not None and self._people.by_name(acting) is None:
            return True
        return stranger_at_start(text, self._people.is_given)

    def _is_of_another_party(self, text: str) -> bool:
        """Whether a paragraph calls its subject by a party (``De N-VA'er``) that is not the last speaker's."""
        party = party_at_start(text)
        if party is None or self._owner is not None or not self._people.is_party(party):
            return False
        return self._speaking is None or not self._people.sits_for(self._speaking, party)

    def _returns(self, owner: Known, first: Cue | None, cues: Sequence[Cue]) -> bool:
        """Whether a paragraph begins with somebody else's view, and then has the section's owner as its subject.

        Not where the other one takes the floor: then both speak.
        """
        if first is not None and first.name == owner.name:
            return False
        other = self._people.by_name(first.name) if first is not None and first.name else None
        if other is not None and first is not None and self._takes_the_floor(other, first):
            return False
        subjects = {cue.name for cue in cues if cue.name and not cue.first and cue.where in ("start", "volgens")}
        return subjects == {owner.name}

    def _counts(self, cue: Cue) -> bool:
        """Whether a cue says who speaks: in the first sentence, and behind a weak verb only who is speaking anyway."""
        if not cue.first or cue.where == "volgens":
            return False
        if cue.where == "start" or not cue.weak:
            return True
        if cue.name:
            return self._speaking is not None and cue.name == self._speaking.name
        return cue.office in ("member", "any")

    # --- one case each ------------------------------------------------------------------------------------------

    def _named(self, cue: Cue, cues: Sequence[Cue]) -> Attribution:
        who = self._people.by_name(cue.name or "")
        if who is None or not cue.alone:
            return self._open("the paragraph has more than one person as its subject")
        if cue.verb == ASKS_ABOUT and self._is_asked(who):
            return self._open(f"a question of {who.name} is taken up by who has the floor, or put")
        if self.replies and cue.weak and self._owner is None and self._is_asked(who):
            return self._open(f"{who.name} is named in a section of answers")
        if cue.weak and cue.verb in _TELLS_OF and self._is_told_of(who):
            return self._open(f"whether {who.name} speaks or is spoken of is open")
        if (
            self._owner is None
            and who != self._speaking
            and self._speaking is not None
            and cue.perfect
            and not (self._past and cue.said)
        ):
            return self._open(f"it is told what {who.name} has done, by whom is open")
        foreign = self._owner is not None and who != self._owner
        if self._owner is not None and foreign and not self._takes_the_floor(who, cue):
            return self._open(f"{who.name} is named in a section of {self._owner.name}")
        if foreign and any(self._owner and one.name == self._owner.name and one.where == "start" for one in cues):
            return self._open("two people speak in the paragraph")
        return self._speaks(who, "named as subject of the paragraph")

    def _is_told_of(self, who: Known) -> bool:
        """Whether a minister is named where a member speaks, who may tell of them."""
        return (
            self._speaking is not None
            and self._people.role(who, None) == "minister"
            and self._people.role(self._speaking, None) != "minister"
        )

    def _is_asked(self, who: Known) -> bool:
        """Whether a member is named where a minister or a guest speaks."""
        return (
            self._speaking is not None
            and self._people.role(self._speaking, None) in ("minister", "guest")
            and self._people.role(who, None) == "member"
        )

    def _takes_the_floor(self, who: Known, cue: Cue) -> bool:
        """Whether somebody else speaks in a section of one speaker, and is not merely talked about."""
        says = cue.verb == ":" or cue.verb in words("verb") | words("adding")
        says = says or (self._past and cue.verb in words("told_past"))
        return cue.where == "start" and who.listed and says and not cue.weak

    def _office(self, cue: Cue, text: str, cues: Sequence[Cue]) -> Attribution:
        if cue.office == "member" and _PROPOSER.match(text, cue.at) and self._is_proposers():
            return self._proposer()
        if cue.office in ("member", "any"):
            return self._pronoun(cue, text)
        holder = self._holder(cue)
        if cue.domain and holder is None and self._owner is None and cue.where == "start":
            return self._open("an office is named as speaker, and who holds it here is not certain")
        if self._speaking is not None and holder == self._speaking:
            return self._speaks(holder, "called by office, and spoke just before")
        chair_opens = cue.office == "chair" and cue.where == "start"
        told = self._past and (cue.said or cue.verb in words("told_past"))
        has = cue.verb == "heeft" and cue.weak and not (cue.perfect or cue.said) and cue.where == "start"
        if has and not told and cue.office in ("minister", "president") and self._owner is None:
            return self._open("an office is the subject, and its verb leaves open whether it speaks")
        if cue.where == "start" and not told and (doubt := self._doubt(cue, text, chair_opens=chair_opens)):
            return self._open(f"{doubt}, and its verb leaves open whether it speaks")
        says = cue.verb in words("verb") | words("adding") | {":"} and (chair_opens or not cue.weak)
        if not told and not says:
            return self._carried_on([one for one in cues if one.at > cue.at])
        answers = cue.where == "start" and cue.verb in words("answering") | words("adding") | {":"}
        if holder is not None and (self._owner in (None, holder) or chair_opens or answers):
            return self._speaks(holder, "called by office, the only one who holds it here")
        return self._open("an office is named as speaker, and who holds it here is not certain")

    def _holder(self, cue: Cue) -> Known | None:
        """Who holds the office that a cue names here."""
        if cue.domain is not None:
            return self._people.minister_of(cue.domain)
        if cue.office is None or (cue.office == "minister" and self.of_stranger):
            return None
        return self._people.holder(cue.office, self._heard) or self._people.one_of(cue.office, self.of_chapter)

    def _doubt(self, cue: Cue, text: str, *, chair_opens: bool) -> str | None:
        """Why it is open whether the office with which a paragraph begins speaks; ``None`` where its verb tells."""
        verb, subject = cue.verb or "", "an office is the subject"
        past = self._past and (verb.endswith(("de", "te")) or verb in words("past") - {"had"})
        if past or (_acts(verb) and self._speaking is not None and (cue.weak or verb != "is")):
            return subject
        if _INTRODUCED.match(text) and cue.weak:
            return "an office is introduced with a name"
        return subject if cue.weak and not chair_opens and self._owner is None and acts_now(verb) else None

    def _is_proposers(self) -> bool:
        """Whether ``de indiener`` is not who spoke just before; in a section of one speaker it may be its owner."""
        who = self._people.proposer()
        return self._speaking != self._owner or (who is not None and (self._owner is None or self._owner != who))

    def _proposer(self) -> Attribution:
        """``De indiener`` is who tabled what is discussed, not who spoke just before."""
        who = self._people.proposer()
        if who is None or self._owner not in (None, who):
            return self._open("it is not certain who tabled what is discussed")
        return self._speaks(who, "the only one who is told to have tabled what is discussed")

    def _pronoun(self, cue: Cue, text: str) -> Attribution:
        who = self._speaking
        if who is None:
            return self._open("it is not certain for whom the paragraph's subject stands")
        if cue.office == "member" and self._people.role(who, None) in ("minister", "guest"):
            if self._owner is not None and self._only_member(self._owner):
                return self._speaks(self._owner, "the only member heard in a section of one speaker")
            return self._open("a member is meant, but somebody else spoke just before")
        said = text[cue.at :].lower().split(" ", 3)
        woman = self._people.woman(who)
        if woman is not None and (("hij" in said[:2] and woman) or ("zij" in said[:2] and not woman)):
            return self._open("the pronoun does not fit the one who spoke just before")
        return self._speaks(who, "stands for the one who spoke just before")

    def _carried_on(self, cues: Sequence[Cue]) -> Attribution:
        named = {cue.name for cue in cues if cue.name and cue.where != "volgens" and not cue.weak}
        if self._speaking is None:
            if self._owner is not None and named == {self._owner.name}:
                return self._speaks(self._owner, "named further on in a section of one speaker")
            opens = [cue for cue in cues if cue.where == "start" and not (cue.weak or cue.past or cue.first)]
            who = self._people.by_name(opens[0].name) if len(opens) == 1 and opens[0].name and opens[0].alone else None
            if who is not None and not self._lost and self._owner is None and self._floor:
                return self._speaks(who, "named in a later sentence, first of the section")
            return Attribution(self._lost, None, _UNSURE if self._lost else None)
        if self._owner is None:
            named |= {cue.name for cue in cues if cue.first and cue.name and cue.where == "behind verb"}
            named |= {cue.name for cue in cues if cue.name and _tells_now(cue)}
        else:
            named |= {cue.name for cue in cues if cue.name and _acts_behind(cue)}
        others = {name for name in named if name and name != self._speaking.name}
        if others:
            return self._open(f"the paragraph names {', '.join(sorted(others))} only further on")
        if self._clashes(cues):
            return self._open("the paragraph speaks of its speaker as somebody else than who spoke just before")
        if self._owner is not None and self._speaking == self._owner and len(self._heard) == 1:
            return self._speaks(self._speaking, "section of one speaker")
        if self._owner is not None and not named:
            return self._open(f"somebody else was heard in the section of {self._owner.name}")
        if not self._floor:
            return self._open("the paragraph names nobody in a section of articles and votes")
        return self._speaks(self._speaking, "carries on the paragraph before")

    def _only_member(self, owner: Known) -> bool:
        """Whether the section is a member's, and nobody but ministers and guests was heard beside them."""
        roles = [self._people.role(one, None) for one in self._heard if one != owner]
        return self._people.role(owner, None) in ("member", "chair") and all(
            role in ("minister", "guest") for role in roles
        )

    @property
    def owned(self) -> bool:
        """Whether the section is somebody's."""
        return self._owner is not None

    def goes_on_behind(self, above: Section) -> None:
        """Begins below a line without a number: whoever spoke above it may go on, or not."""
        self._lost = above._lost or above._speaking is not None

    # --- state --------------------------------------------------------------------------------------------------

    def _speaks(self, who: Known, rule: str) -> Attribution:
        self._speaking, self._lost = who, False
        if who not in self._heard:
            self._heard.append(who)
        return Attribution(True, who, rule)

    def _open(self, reason: str) -> Attribution:
        """Leaves a paragraph open; in a section of one speaker in which nobody else was heard, only that paragraph."""
        sole = self._owner is not None and len(self._heard) == 1
        self._speaking, self._lost = self._owner if sole else None, True
        return Attribution(True, None, reason)

    def _clashes(self, cues: Sequence[Cue]) -> bool:
        """Whether later words for the speaker (``stelt het lid``) do not fit the one who is speaking."""
        role = self._people.role(self._speaking, None) if self._speaking else None
        for cue in cues:
            if cue.where != "behind verb" or cue.name or cue.weak:
                continue
            if cue.office == "member" and role in ("minister", "guest"):
                return True
            if cue.office in ("minister", "president") and role != "minister":
                return True
        return False
