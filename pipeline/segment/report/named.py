"""A paragraph whose subject is a name: whether the one of that name speaks, or somebody tells of them.

Comes in: a ``Section``, the cue of the name and those of the rest of the paragraph.
Goes out: an ``Attribution``.
Does not: look for names (``cues``).
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.segment.report.carried import TELLS_OF
from pipeline.segment.report.cue import Cue
from pipeline.segment.report.cues import ASKS_ABOUT
from pipeline.segment.report.known import Known
from pipeline.segment.report.section import Attribution, Section
from pipeline.segment.report.words import words

_PROMISED = frozenset({"zal", "kan", "weet"})
"""Verbs behind a member with which a minister who answers promises or presumes: ``An Proef zal de cijfers krijgen``."""


def named(section: Section, cue: Cue, cues: Sequence[Cue]) -> Attribution:
    """Whose words a paragraph is that begins with a name."""
    who = section.people.by_name(cue.name or "")
    if who is None or not cue.alone:
        return section.leaves_open("the paragraph has more than one person as its subject")
    if cue.verb == ASKS_ABOUT and section.is_asked(who):
        return section.leaves_open(f"a question of {who.name} is taken up by who has the floor, or put")
    if section.replies and cue.weak and section.owner is None and section.is_asked(who):
        return section.leaves_open(f"{who.name} is named in a section of answers")
    if cue.verb in _PROMISED and (cue.weak or cue.verb == "zal") and section.owner is None and section.is_asked(who):
        return section.leaves_open(f"{who.name} is named where who was asked speaks, and its verb tells of either")
    if cue.weak and cue.verb in TELLS_OF and _is_told_of(section, who):
        return section.leaves_open(f"whether {who.name} speaks or is spoken of is open")
    if (
        section.owner is None
        and who != section.speaking
        and section.speaking is not None
        and cue.perfect
        and not (section.past and cue.said)
    ):
        return section.leaves_open(f"it is told what {who.name} has done, by whom is open")
    foreign = section.owner is not None and who != section.owner
    if section.owner is not None and foreign and not takes_the_floor(section, who, cue):
        return section.leaves_open(f"{who.name} is named in a section of {section.owner.name}")
    if foreign and any(section.owner and one.name == section.owner.name and _speaks_too(one) for one in cues):
        return section.leaves_open("two people speak in the paragraph")
    return section.speaks(who, "named as subject of the paragraph")


def _speaks_too(cue: Cue) -> bool:
    return cue.where == "start" or (cue.verb == "aldus" and not cue.first)


def _is_told_of(section: Section, who: Known) -> bool:
    """Whether a minister is named where a member speaks, who may tell of them."""
    return (
        section.speaking is not None
        and section.people.role(who, None) == "minister"
        and section.people.role(section.speaking, None) != "minister"
    )


def takes_the_floor(section: Section, who: Known, cue: Cue) -> bool:
    """Whether somebody else speaks in a section of one speaker, and is not merely talked about."""
    says = cue.verb == ":" or cue.verb in words("verb") | words("adding")
    says = says or (section.past and cue.verb in words("told_past"))
    return cue.where == "start" and who.listed and says and not cue.weak
