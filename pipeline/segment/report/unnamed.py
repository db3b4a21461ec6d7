"""A paragraph that names nobody as its speaker: whose view it gives, and who else than the last speaker may be meant.

Comes in: a ``Section``, the text of the paragraph, the names to look for, its cues.
Goes out: an ``Attribution``.
Does not: know who begins a paragraph without a name (``strangers``).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from pipeline.segment.report.carried import carried_on
from pipeline.segment.report.cue import Cue, asks, first_end, sentences
from pipeline.segment.report.cues import Names
from pipeline.segment.report.known import Known
from pipeline.segment.report.section import Attribution, Section
from pipeline.segment.report.unlisted import stranger_behind_verb
from pipeline.segment.report.words import ADVERB, NO_VERB, Says, office_behind_past, office_of, own_offices

_CALLED_BEHIND = re.compile(
    r"(?:Dat|Dit|Die|Deze|Zo|Toch|Daar[a-z]*|Hier[a-z]*) [a-z]+ (?:ook )?de (?P<who>[a-zà-ÿ-]{4,})"
)
_CLAUSE_BEFORE = re.compile(
    r"(?!(?:Zoals|Als|Omdat|Hoewel|Nu|Of)\s|Dat\s(?!(?:is|was|kan|zal|zou|mag|wil|(?!het|niet|met|uit|dit)[a-z]+t)\s))(?:(?!(?:dat|of|om|die|maar|wat|waar)\s)(?:[^\s.,;:?!]|(?<=\d)[.,](?=\d))+\s){1,14}"
)
_BY_FUNCTION = re.compile(r"olgens de (?P<who>[a-zà-ÿ-]{4,})(?![\w-])")
_COUNTS_ON = re.compile(r"Ten (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende)(?![^\W_])")
_BUT_NOT_SO = re.compile(
    r",\s(?:maar|doch|terwijl)\s(?:dat|dit|die|het|ze)\s(?:klopt|kloppen|is|zijn|was|waren)\s(?:[^\s,.;:?!]+\s){0,2}?"
    r"(?:niet|geen|onjuist|fout|verkeerd|onwaar)(?![^\W_])"
)
_BUT = re.compile(r",\s(?:maar|terwijl|hoewel|doch)\s")


def unnamed(section: Section, text: str, names: Names, cues: Sequence[Cue]) -> Attribution:
    """Whose words a paragraph is that does not say who speaks."""
    spoke = section.past and office_behind_past().search(text[: first_end(text)])
    viewed = any(cue.at == 0 and cue.where == "volgens" and cue.name for cue in cues)  # what the office must, in a view
    if section.owner is None and (spoke or (not viewed and _is_office_behind(section, text))):
        return section.leaves_open("an office stands behind a verb that leaves open whether it speaks")
    if section.owner is None and _is_told_by_another(section, names.told_at_end(text)):
        return section.leaves_open("somebody else than who spoke just before is named behind what is said")
    if (speaks := _speaks(section, text, names, cues)) is not None:
        return section.speaks(*speaks)
    if section.name and any(cue.where == "volgens" and cue.first and cue.name == section.name for cue in cues):
        return carried_on(section, cues)
    if section.owner is None and (
        stranger_behind_verb(text, section.people.is_given)
        or _is_view(section, cues)
        or _is_view_of_guest(section, text)
    ):
        return section.leaves_open(
            "the paragraph gives the words or the view of somebody else than who spoke just before"
        )
    if (reason := _named_in_first_sentence(section, text, names)) is not None:
        return section.leaves_open(reason)
    if (teller := _tells_behind(section, text, names, cues)) is not None:
        return section.speaks(teller, "named behind the first sentence, and nobody else is")
    if (asked := _asks(section, text, names, cues)) is not None:
        return section.leaves_open(f"the paragraph names {asked} only further on")
    return carried_on(section, cues)


def _named_in_first_sentence(section: Section, text: str, names: Names) -> str | None:
    """Why a paragraph is open that names somebody in its first sentence, by name or by function."""
    if section.owner is not None:
        named = names.inverted_at_start(text)
        return None if named in (None, section.name) else f"{named} is named in a section of {section.owner.name}"
    if _is_about_another(section, names.mentioned(text, asking=not section.answers)):
        return "the first sentence names somebody else than who spoke just before"
    if _is_about_guest(section, text):
        return "the first sentence calls a guest by function who did not speak just before"
    return None


def _speaks(section: Section, text: str, names: Names, cues: Sequence[Cue]) -> tuple[Known, str] | None:
    """Who speaks in a discussion whose view a paragraph gives, or who is its subject; and why."""
    viewer = _viewer(section, text, cues) if section.owner is None else None
    if viewer is not None:
        return viewer, "whose view the paragraph gives"
    subject = _subject(section, text, names)
    return (subject, "named as subject behind the first verb") if subject is not None else None


def _subject(section: Section, text: str, names: Names) -> Known | None:
    """The member or guest who is the subject behind the first verb; ministers name so those who asked."""
    name = names.subject_behind_adverbial(text) if section.owner is None and not section.answers else None
    who = section.people.by_name(name) if name else None
    return who if who is not None and section.people.role(who, None) in ("member", "guest") else None


def _asks(section: Section, text: str, names: Names, cues: Sequence[Cue]) -> str | None:
    """Who is the subject behind the question with which a paragraph begins, other than who spoke just before.

    ``Kan dat wel? An Proef ziet het niet``, ``Kan dat wel? Dat wil ook An Proef weten``: theirs, or told of them.
    """
    end = first_end(text)
    behind = [cue for cue in cues if not cue.first and cue.where == "start" and cue.name]
    if section.speaking is None or not asks(text[:end]):
        return None
    named = (cue.name for cue in behind if cue.name != section.name and not (cue.past or cue.of_others))
    told = names.told_at_start(text) - {section.speaking.name} if section.owner is None else frozenset()
    if section.owner is None and _is_about_another(section, also := names.mentioned(text[end:], asking=False)):
        told |= also - {section.speaking.name}
    return next(named, None) or next(iter(sorted(told)), None)


def _tells_behind(section: Section, text: str, names: Names, cues: Sequence[Cue]) -> Known | None:
    """Who says what a paragraph of two sentences holds, named in the second: where a discussion is, and nobody answers.

    ``Kan dat wel? An Proef vreest van niet.``, ``De prijs stijgt. Is dat normaal, vraagt An Proef.``
    """
    bounds = list(sentences(text))
    behind = [cue for cue in cues if not cue.first]
    if section.owner is not None or section.answers or not section.floor or len(bounds) < 2 or len(behind) != len(cues):
        return None
    (_, asked), last = bounds[0], bounds[1]
    first = behind[0] if behind and behind[0].at < last[1] else None
    if first is None or first.name is None or first.weak or first.past or first.of_others or not first.alone:
        return None
    too = first.where == "behind verb" and " ook " not in text[last[0] : last[1]]
    opens, ends = asks(text[:asked]) and (first.at == last[0] or too), first.tag and len(bounds) == 2
    others = (names.mentioned(text, asking=True) | {cue.name for cue in behind if cue.name}) - {first.name}
    return section.people.by_name(first.name) if (opens or ends) and not others else None


def _is_office_behind(section: Section, text: str) -> bool:
    """Whether an office stands as the subject behind the first verb, and another spoke: ``Dat zal de minister nagaan``.

    Told of the minister by who speaks, or what the minister says. A question is put to them; ``Ten tweede`` goes on.
    """
    end = first_end(text)
    if section.speaking is None or _COUNTS_ON.match(text) or asks(text[:end]):
        return False
    found = _behind_verb().finditer(text, 0, end)
    return any(_is_another(section, office_of(one["office"] or "de minister")) for one in found)


@cache
def _behind_verb() -> re.Pattern[str]:
    """A word that may be a verb in the present, and an office behind it: group ``office``.

    Or the clause that opens ``Wat de minister kan zeggen, is dat``.
    """
    verb = rf"(?:\AWat|(?<![^\W_])(?!{NO_VERB})(?:[a-zà-ÿ]+t|zal|wil|kan|mag|is))"
    return re.compile(rf"{verb}\s{ADVERB}(?:(?P<office>(?i:{own_offices()}))(?![\w-])|minister\s[A-ZÀ-Þ])")


def _is_another(section: Section, office: Says | None) -> bool:
    """Whether who holds an office is not the one who is speaking."""
    role = section.people.role(section.speaking, None) if section.speaking else None
    if office in ("minister", "president"):
        return role != "minister"
    return office is not None and section.people.holder(office) != section.speaking


def _is_told_by_another(section: Section, tag: Cue | None) -> bool:
    """Whether a verb and its subject, alone behind the first sentence, are not of who spoke just before."""
    return tag is not None and section.speaking is not None and section.whose(tag) != section.speaking.name


def _is_about_another(section: Section, mentioned: Collection[str]) -> bool:
    """Whether a member is named who does not have the floor: theirs are the words, or they are talked about.

    Ministers and the chair are talked about in most paragraphs, and who answers names those who asked.
    """
    people = (section.people.by_name(name) for name in mentioned)
    others = (one for one in people if one is not None and one != section.speaking)
    return section.speaking is not None and any(section.people.role(one, None) in ("member", "guest") for one in others)


def _is_about_guest(section: Section, text: str) -> bool:
    """Whether the first sentence takes up what was said, and a guest is its subject: ``Dat mag de arts niet``."""
    match = _CALLED_BEHIND.match(text)
    guest = section.people.called(match["who"], None) if match else None
    return guest is not None and section.speaking is not None and guest != section.speaking


def _is_view(section: Section, cues: Sequence[Cue]) -> bool:
    """Whether the first sentence tells whose view it gives (``volgens Jan Voorbeeld``), and another spoke."""
    view = next((cue for cue in cues if cue.where == "volgens" and cue.first), None)
    if view is None or section.speaking is None or view.office == "any":
        return False
    if view.office == "member":
        return section.answers
    whose = section.people.by_name(view.name) if view.name else view.office and section.people.holder(view.office)
    return whose != section.speaking


def _is_view_of_guest(section: Section, text: str) -> bool:
    """Whether the first sentence gives the view of a guest by function (``volgens de arts``), and another spoke."""
    view = _BY_FUNCTION.search(text, 0, first_end(text))
    holders = section.people.with_function(view["who"]) if view else ()
    return bool(holders) and section.speaking is not None and section.speaking not in holders


def _is_of_main_clause(text: str, view: Cue) -> bool:
    """Whether a view stands in the first clause, and nothing is set against it: ``Dat kan volgens Proef``."""
    if view.verb != "volgens":
        return False
    return _CLAUSE_BEFORE.fullmatch(text, 0, view.at) is not None and not _BUT.search(text, view.at, first_end(text))


def _gives_all(section: Section, text: str, view: Cue) -> bool:
    """Whether the first sentence gives one's view alone: it opens with it, or has it in its main clause."""
    if view.at == 0:
        return _BUT_NOT_SO.search(text, 0, first_end(text)) is None
    return not section.answers and _is_of_main_clause(text, view)


def _is_of_somebody_else(cue: Cue, who: Known, view: Cue | None) -> bool:
    """Whether another speaks; not where a view that opens the paragraph tells what an office must or may do."""
    if view is not None and view.at == 0 and cue.office is not None and cue.first and cue.weak:
        return False
    return cue.name != who.name and cue.office not in ("member", "any")


def _viewer(section: Section, text: str, cues: Sequence[Cue]) -> Known | None:
    """Whose words a paragraph is whose first clause says whose view it gives, and that names nobody else.

    Members speak of what ministers and guests find: there, and of them, it is not certain.
    """
    views = (cue for cue in cues if cue.where == "volgens" and cue.first)
    view = next((one for one in views if _gives_all(section, text, one)), None)
    name = view.name if view is not None and view.alone else None
    if view is not None and view.office is not None and section.replies and section.speaking is None:
        name = section.whose(view)
    who = section.people.by_name(name) if name else None
    if who is None or any(_is_of_somebody_else(cue, who, view) for cue in cues):
        return None
    answers = [section.people.role(one, None) in ("minister", "guest") for one in (who, section.speaking) if one]
    if section.replies and section.speaking is None:
        return who
    return who if not answers[0] or (len(answers) == 2 and answers[1]) else None
