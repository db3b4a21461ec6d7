"""A paragraph that does not say who speaks: whether it carries on the one before it.

Comes in: a ``Section``, the cues of the paragraph.
Goes out: an ``Attribution``.
Does not: look at its words for somebody without a name (``strangers``, ``unnamed``).
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.segment.report.cue import Cue
from pipeline.segment.report.section import Attribution, Section

TELLS_OF = frozenset({"heeft", "moet", "zou"})
"""Verbs by which is told of somebody as often as what they say."""
_UNSURE = "the paragraph names nobody as its speaker"


def carried_on(section: Section, cues: Sequence[Cue]) -> Attribution:
    """Whose words a paragraph is that names nobody else, or names somebody only further on."""
    named = {cue.name for cue in cues if cue.name and cue.where != "volgens" and not cue.weak}
    if section.speaking is None:
        if section.owner is not None and named == {section.owner.name}:
            return section.speaks(section.owner, "named further on in a section of one speaker")
        opens = [cue for cue in cues if cue.where == "start" and not (cue.weak or cue.past or cue.first)]
        who = section.people.by_name(opens[0].name) if len(opens) == 1 and opens[0].name and opens[0].alone else None
        if who is not None and not section.lost and section.owner is None and section.floor:
            return section.speaks(who, "named in a later sentence, first of the section")
        return Attribution(section.lost, None, _UNSURE if section.lost else None)
    if section.owner is None:
        named |= {cue.name for cue in cues if cue.first and cue.name and cue.where == "behind verb"}
        named |= {cue.name for cue in cues if cue.name and _tells_now(cue)}
    else:
        named |= {cue.name for cue in cues if cue.name and _acts_behind(cue)}
    others = {name for name in named if name and name != section.speaking.name}
    if others:
        return section.leaves_open(f"the paragraph names {', '.join(sorted(others))} only further on")
    if _clashes(section, cues):
        return section.leaves_open("the paragraph speaks of its speaker as somebody else than who spoke just before")
    if section.owner is not None and section.speaking == section.owner and len(section.heard) == 1:
        return section.speaks(section.speaking, "section of one speaker")
    if section.owner is not None and not named:
        return section.leaves_open(f"somebody else was heard in the section of {section.owner.name}")
    if not section.floor:
        return section.leaves_open("the paragraph names nobody in a section of articles and votes")
    return section.speaks(section.speaking, "carries on the paragraph before")


def _tells_now(cue: Cue) -> bool:
    """Whether a later sentence begins with somebody who does something now (``An Proef geeft een voorbeeld``)."""
    told = cue.past or cue.perfect or cue.of_others or cue.verb in TELLS_OF | {"is", "kan"}
    return cue.where == "start" and not cue.first and not told


def _acts_behind(cue: Cue) -> bool:
    """Whether somebody does something now behind the verb of the first sentence: ``Daarmee gaat An Proef akkoord``."""
    return cue.where == "behind verb" and cue.first and cue.verb not in TELLS_OF | {"is", "kan"} and not cue.past


def _clashes(section: Section, cues: Sequence[Cue]) -> bool:
    """Whether later words for the speaker (``stelt het lid``) do not fit the one who is speaking."""
    role = section.people.role(section.speaking, None) if section.speaking else None
    for cue in cues:
        if cue.where != "behind verb" or cue.name or cue.weak:
            continue
        if cue.office == "member" and role in ("minister", "guest"):
            return True
        if cue.office in ("minister", "president") and role != "minister":
            return True
    return False
