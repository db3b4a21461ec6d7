"""Whose words the paragraphs of one section of a report hold.

Comes in: the paragraphs of a section in order, the people who take part.
Goes out: ``Attribution`` per paragraph: speech of somebody, speech of nobody certain with the reason, or no speech.
Does not: guess. Certain are: a paragraph whose subject is a name; words for the one who spoke just before (``het
lid``, ``hij``); a paragraph without a name in a section that gives the floor to one person and in which nobody else
was heard; and one that follows a speaker in the same section and names nobody else. Where signs contradict each other
the speaker is left open, and stays open until the next name.

Asked in this order: is it nobody's, or of two; is who tells it open (a group, a pronoun, a surname alone); does the
owner of the section come back; is a guest called by function, or somebody meant whom no list has (``strangers``). Then
what begins the paragraph tells: a name (``named``), an office or a pronoun (``offices``), neither (``unnamed``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.segment.report.carried import carried_on
from pipeline.segment.report.cue import Cue
from pipeline.segment.report.cues import Names
from pipeline.segment.report.known import Known
from pipeline.segment.report.named import named, takes_the_floor
from pipeline.segment.report.offices import office
from pipeline.segment.report.proceedings import is_of_the_sitting
from pipeline.segment.report.section import Attribution, Section
from pipeline.segment.report.strangers import called, somebody_else
from pipeline.segment.report.unlisted import fraction_at_start, minister_says
from pipeline.segment.report.unnamed import unnamed
from pipeline.segment.report.words import procedure, words

_IN_THEIR_VIEW = re.compile(r"[a-z]+ (?:[^\s.,;:?!]+ ){0,2}?volgens (?P<who>haar|hem)(?![^\W_])")

_IN_MAIN_CLAUSE = re.compile(
    r"[a-z]+\s(?:(?!(?:dat|of|om|die|hoe|waarom|wat)\s)(?:[^\s.,;:?!]|(?<=\d)[.,](?=\d))+\s){0,3}"
)


def hear(section: Section, text: str, names: Names) -> Attribution:
    """Whose words ``text`` is."""
    cues = names.cues(text)
    if section.owner is None and procedure().match(text) and not _is_raised(text, cues):
        return Attribution(False)
    first = next((cue for cue in cues if _counts(section, cue)), None)
    if section.owner is None and (two := _of_two(section, first, cues)) is not None:
        return section.leaves_open(two)
    first = _tagged(section, first, text, cues)
    if fraction_at_start(text) and (section.owner is None or (first is not None and first.office == "any")):
        return section.leaves_open("the group of somebody is the subject, and who tells of it is open")
    if (doubt := _doubtful_name(section, first, text, names)) is not None:
        return section.leaves_open(doubt)
    if section.owner is not None and _returns(section, section.owner, first, cues):
        return section.speaks(section.owner, "named further on in a section of one speaker")
    if first is None or (first.at > 0 and not first.tag):
        if (guest := called(section, text)) is not None:
            return section.speaks(guest, "called by function, the only guest of it")
        if first is None and is_of_the_sitting(text):
            return Attribution(False)
        if (reason := somebody_else(section, first, text)) is not None:
            section.met_stranger = section.met_stranger or minister_says(text)
            return section.leaves_open(reason)
    return unnamed(section, text, names, cues) if first is None else _begun(section, first, text, cues)


def _of_two(section: Section, first: Cue | None, cues: Sequence[Cue]) -> str | None:
    """Why a paragraph of a discussion is open that is of two people."""
    if _is_answered(section, first, cues):
        return "two people speak in the paragraph"
    return "what somebody says is told in the view of somebody else" if _is_in_view(first, cues) else None


def _is_in_view(first: Cue | None, cues: Sequence[Cue]) -> bool:
    """Whether somebody says something in a sentence that opens with the view of another: ``Volgens Proef zegt zij``."""
    view = cues[0] if cues and cues[0].at == 0 and cues[0].where == "volgens" else None
    return view is not None and view.name is not None and first is not None and not first.tag and first.at > 0


def _is_raised(text: str, cues: Sequence[Cue]) -> bool:
    """Whether somebody says something at an article: ``Bij artikel 2 vraagt An Proef``; an object stands elsewhere."""
    said = (cue for cue in cues if cue.first and cue.where == "behind verb" and not cue.weak)
    return text.startswith(("Bij ", "Op ")) and any(said)


def _doubtful_name(section: Section, first: Cue | None, text: str, names: Names) -> str | None:
    """Why it is open whom a pronoun or a surname alone means."""
    if first is not None:
        meant = names.in_clause_at_start(text) if first.office == "any" else None
        return "a pronoun may stand for somebody named before it" if meant not in (None, section.name) else None
    alone = names.family_at_start(text)
    if alone is None or alone[0] == section.family or (alone[1] and section.owner is not None):
        return None
    return "a surname alone is named, and whether its bearer speaks is open"


def _tagged(section: Section, first: Cue | None, text: str, cues: Sequence[Cue]) -> Cue | None:
    """The cue behind what is said (``..., zegt Jan Voorbeeld``), where who stands before it does not speak."""
    alone = next((cue for cue in cues if cue.first and cue.tag and cue.office not in ("any", "member")), None)
    if alone is not None and not alone.weak and (first is None or first.verb != ":"):
        return alone  # what stands before it is what is said, its subject too
    says = first is not None and first.verb in words("verb") | words("adding") | {":"} and not first.weak
    if first is None or (says and not first.of_others):
        return first
    behind = (cue for cue in cues if cue.first and cue.where == "behind verb" and not cue.weak)
    tags = (cue for cue in behind if cue.office not in ("any", "member"))  # ``zegt ze``: of who stands before it
    return next((cue for cue in tags if text.endswith((", ", ", zo "), 0, cue.at)), first)


def _begun(section: Section, first: Cue, text: str, cues: Sequence[Cue]) -> Attribution:
    """Whose words a paragraph is that says who speaks."""
    if first.office is not None and not first.alone:
        return section.leaves_open("the paragraph has more than one person as its subject")
    if first.past and (not section.past or first.verb == "had") and first.name != section.name:
        return _told_of(section, first, cues)
    if _is_view_of(section, first, text):
        return carried_on(section, [cue for cue in cues if cue is not first and cue.where != "volgens"])
    if (viewer := _viewed_by(section, first, text, cues)) is not None:
        return viewer
    if first.of_others and section.owner is None:
        return section.leaves_open(f"something is said of {first.name}, by whom is open")
    if first.of_others and first.name != section.name:
        return carried_on(section, [cue for cue in cues if cue is not first])
    return named(section, first, cues) if first.name else office(section, first, text, cues)


def _is_view_of(section: Section, first: Cue, text: str) -> bool:
    """Whether the speaker says something of the member named first: ``An Proef moet volgens haar wachten``."""
    if (
        section.speaking is None
        or first.name in (None, section.name)
        or first.verb not in ("moet", "kan", "zou", "mag")
    ):
        return False
    view = _IN_THEIR_VIEW.match(text, first.verb_at or 0)
    woman = section.people.woman(section.speaking) if view else None
    return view is not None and woman is not (view["who"] != "haar")


def _viewed_by(section: Section, first: Cue, text: str, cues: Sequence[Cue]) -> Attribution | None:
    """Whose words tell what somebody does in the view of another: ``An Proef ziet dat volgens de minister fout``."""
    view = next((cue for cue in cues if cue.where == "volgens" and cue.first and cue.at > first.at), None)
    if view is None or first.name is None or first.verb_at is None or view.office in ("any", "member"):
        return None
    if not _IN_MAIN_CLAUSE.fullmatch(text, first.verb_at, view.at):
        return None
    name = section.whose(view)
    who = section.people.by_name(name) if name else None
    if who is None or who.name == first.name:
        return None
    if who in (section.speaking, section.owner):
        return section.speaks(who, "whose view of somebody else the paragraph gives")
    return section.leaves_open(f"the view of {who.name} is given of {first.name}, by whom is open")


def _told_of(section: Section, first: Cue, cues: Sequence[Cue]) -> Attribution:
    """A paragraph that begins with what somebody did before: told by who has the floor; what they said is open."""
    if section.owner is not None and section.speaking == section.owner and first.verb not in words("told_past"):
        return carried_on(section, [cue for cue in cues if not cue.past])
    if section.owner is not None:
        return section.leaves_open(f"{first.name} is named in a section of {section.owner.name}")
    return section.leaves_open("the paragraph begins with what somebody said before")


def _is_answered(section: Section, first: Cue | None, cues: Sequence[Cue]) -> bool:
    """Whether somebody else than the one with whom the paragraph begins answers in a later sentence of it."""
    begins = section.whose(first) if first is not None and first.at == 0 else None
    later = (cue for cue in cues if not cue.first and cue.where != "volgens" and _answers(cue))
    if begins is not None:  # ``aldus het lid`` is the one with whom it begins
        later = (cue for cue in later if cue.office not in ("member", "any"))
    return any(section.whose(cue) not in (None, begins) for cue in later)


def _answers(cue: Cue) -> bool:
    """Whether somebody in a later sentence says what it holds: ``An Proef antwoordt dat``, ``aldus An Proef``."""
    return cue.verb in words("answering") or cue.verb == "aldus"


def _returns(section: Section, owner: Known, first: Cue | None, cues: Sequence[Cue]) -> bool:
    """Whether a paragraph begins with somebody else's view, and then has the section's owner as its subject.

    Not where the other one takes the floor: then both speak.
    """
    if first is not None and first.name == owner.name:
        return False
    other = section.people.by_name(first.name) if first is not None and first.name else None
    if other is not None and first is not None and takes_the_floor(section, other, first):
        return False
    subjects = {cue.name for cue in cues if cue.name and not cue.first and cue.where in ("start", "volgens")}
    return subjects == {owner.name}


def _counts(section: Section, cue: Cue) -> bool:
    """Whether a cue says who speaks: in the first sentence, and behind a weak verb only who is speaking anyway."""
    if not cue.first or cue.where == "volgens":
        return False
    if cue.where == "start" or not cue.weak:
        return True
    if cue.name:
        return cue.name == section.name
    return cue.office in ("member", "any")
