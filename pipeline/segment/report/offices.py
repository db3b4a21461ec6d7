"""A paragraph whose subject is an office or a pronoun: ``De minister antwoordt``, ``Het lid vraagt``, ``De indiener``.

Comes in: a ``Section``, the cue of the office, the text and the other cues of the paragraph.
Goes out: an ``Attribution``.
Does not: take an office for anybody where several hold it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.segment.report.carried import carried_on
from pipeline.segment.report.cue import Cue, first_end
from pipeline.segment.report.known import Known
from pipeline.segment.report.section import Attribution, Section
from pipeline.segment.report.shapes import acts_now
from pipeline.segment.report.words import words

_BEING = frozenset({"wordt", "blijkt", "lijkt", "dient", "hoeft", "bent", "niet", "met", "dat", "het", "uit"})
_MAY_BE_TOLD = frozenset({"wil", "staat"})
"""Verbs behind an office with which it speaks as often as others tell of it; what it must, can or may others say."""
_INTRODUCED = re.compile(r"(?:Ook )?[Dd]e [\w-]+, (?:de heer |mevrouw )?[A-ZÀ-Þ][^,.]{2,60},")
_PARTY_OF = re.compile(
    r"(?:Ook )?[Dd]e fractie(?:voorzitter|leider) van (?:de |het )?"
    r"(?P<party>[^\W\d_][\w.·&!-]*(?: [A-ZÀ-Þ][\w-]*){0,2})"
)
_PLURAL = re.compile(r"(?:en|zijn|aan)\Z")
_PROPOSER = re.compile(r"(?:\w+\s)?de (?:(?:(?:hoofd)?indien|initiatiefne+m)(?:er|ster)|auteur)\b", re.IGNORECASE)


def office(section: Section, cue: Cue, text: str, cues: Sequence[Cue]) -> Attribution:
    """Whose words a paragraph is that begins with an office, or with words that stand for a person."""
    if cue.office == "member" and (tabled := _PROPOSER.match(text, cue.at)) and _is_proposers(section):
        return _proposer(section, main="hoofd" in tabled.group())
    if cue.office in ("member", "any"):
        return _pronoun(section, cue, text)
    holder = _holder(section, cue)
    if cue.domain and holder is None and section.owner is None and cue.where == "start":
        return section.leaves_open("an office is named as speaker, and who holds it here is not certain")
    if section.speaking is not None and holder == section.speaking:
        return section.speaks(holder, "called by office, and spoke just before")
    chair_opens = cue.office == "chair" and cue.where == "start"
    told = section.past and (cue.said or cue.verb in words("told_past"))
    has = cue.verb == "heeft" and cue.weak and not (cue.perfect or cue.said) and cue.where == "start"
    if has and not told and cue.office in ("minister", "president") and section.owner is None:
        return section.leaves_open("an office is the subject, and its verb leaves open whether it speaks")
    if cue.where == "start" and not told and (doubt := _doubt(section, cue, text, chair_opens=chair_opens)):
        return section.leaves_open(f"{doubt}, and its verb leaves open whether it speaks")
    says = cue.verb in words("verb") | words("adding") | {":"} and (chair_opens or not cue.weak)
    if not told and not says:
        return _acted_on(section, text) or carried_on(section, [one for one in cues if one.at > cue.at])
    answers = cue.where == "start" and cue.verb in words("answering") | words("adding") | {":"}
    if holder is not None and (section.owner in (None, holder) or chair_opens or answers):
        return section.speaks(holder, "called by office, the only one who holds it here")
    return section.leaves_open("an office is named as speaker, and who holds it here is not certain")


def _acted_on(section: Section, text: str) -> Attribution | None:
    """Why an office does something with who spoke just before, who would not say so of themselves."""
    if section.owner is not None or section.speaking is None or not _names(section.speaking, text):
        return None
    return section.leaves_open("an office is the subject, and who spoke just before is named as somebody else")


def _names(who: Known, text: str) -> bool:
    """Whether the first sentence names somebody, and not as whose view it gives.

    ``De minister kan An Proef geruststellen`` is not An Proef's, ``De minister moet volgens An Proef wachten`` is.
    """
    forms = "|".join(re.escape(form) for form in (who.name, *who.aliases))
    family = rf"(?:de heer|mevrouw|collega|minister) {re.escape(who.name.partition(' ')[2])}"
    return re.search(rf"(?<!volgens )\b(?:{forms}|{family})(?![\w-])", text[: first_end(text)]) is not None


def _holder(section: Section, cue: Cue) -> Known | None:
    """Who holds the office that a cue names here."""
    if cue.domain is not None:
        return section.people.minister_of(cue.domain)
    if cue.office is None or (cue.office == "minister" and (section.of_stranger or section.met_stranger)):
        return None
    return section.people.holder(cue.office, section.heard) or section.people.one_of(cue.office, section.of_chapter)


def _doubt(section: Section, cue: Cue, text: str, *, chair_opens: bool) -> str | None:
    """Why it is open whether the office with which a paragraph begins speaks; ``None`` where its verb tells."""
    verb, subject = cue.verb or "", "an office is the subject"
    past = section.past and (verb.endswith(("de", "te")) or verb in words("past") - {"had"})
    if past or (_acts(verb) and section.speaking is not None and (cue.weak or verb != "is")):
        return subject
    if _INTRODUCED.match(text) and cue.weak:
        return "an office is introduced with a name"
    may = acts_now(verb) or verb in _MAY_BE_TOLD
    return subject if cue.weak and not chair_opens and section.owner is None and may else None


def _acts(verb: str) -> bool:
    """Whether a verb tells of something done now: what is said is told so, what a speaker tells of others seldom is."""
    return verb in ("is", "zal") or (verb.endswith("t") and verb not in words("verb") | words("adding") | _BEING)


def _is_proposers(section: Section) -> bool:
    """Whether ``de indiener`` is not who spoke just before; in a section of one speaker it may be its owner."""
    who = section.people.proposer()
    return section.speaking != section.owner or (who is not None and (section.owner is None or section.owner != who))


def _proposer(section: Section, *, main: bool) -> Attribution:
    """``De indiener`` is who tabled what is discussed, and of several the one who spoke just before."""
    who = section.people.proposer()
    if who is None and section.speaking is not None and not main and section.people.tabled(section.speaking):
        return section.speaks(section.speaking, "of those who tabled what is discussed the one who spoke just before")
    if who is None or section.owner not in (None, who):
        return section.leaves_open("it is not certain who tabled what is discussed")
    return section.speaks(who, "the only one who is told to have tabled what is discussed")


def _pronoun(section: Section, cue: Cue, text: str) -> Attribution:
    who = section.speaking
    if who is None or (cue.office == "any" and section.owner is not None and section.lost):
        return section.leaves_open("it is not certain for whom the paragraph's subject stands")
    if cue.office == "member" and (party := _PARTY_OF.match(text, cue.at)) and not _leads(section, who, party["party"]):
        return section.leaves_open("somebody is called by a party that is not that of who spoke just before")
    if cue.office == "member" and section.people.role(who, None) in ("minister", "guest"):
        if section.owner is not None and _only_member(section, section.owner):
            return section.speaks(section.owner, "the only member heard in a section of one speaker")
        return section.leaves_open("a member is meant, but somebody else spoke just before")
    said = text[cue.verb_at or cue.at :].lower().split(" ", 3)
    speaker = any(word.startswith(("spreker", "spreekster")) for word in said[:2])
    if speaker and section.owner is None and section.people.role(who, None) == "minister":
        return section.leaves_open("a speaker is meant, who may be another than the minister who spoke just before")
    woman = section.people.woman(who)
    she = bool({"zij", "ze"} & set(said[:2])) and not _PLURAL.search(cue.verb or "")
    if woman is not None and (("hij" in said[:2] and woman) or (she and not woman)):
        return section.leaves_open("the pronoun does not fit the one who spoke just before")
    return section.speaks(who, "stands for the one who spoke just before")


def _leads(section: Section, who: Known, party: str) -> bool:
    """Whether somebody sits for a party, where the register knows it: ``De fractievoorzitter van de N-VA``."""
    return section.people.is_party(party) and section.people.sits_for(who, party)


def _only_member(section: Section, owner: Known) -> bool:
    """Whether the section is a member's, and nobody but ministers and guests was heard beside them."""
    roles = [section.people.role(one, None) for one in section.heard if one != owner]
    return section.people.role(owner, None) in ("member", "chair") and all(
        role in ("minister", "guest") for role in roles
    )
