"""One section of a report as it is heard: whose it is, who spoke last, who was heard.

Comes in: the people who take part, the one whose name the title bears; who is found to speak, one after another.
Goes out: ``Section``, and an ``Attribution`` for each paragraph.
Does not: read a paragraph (``speakers``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.segment.report.cue import Cue
from pipeline.segment.report.known import Known
from pipeline.segment.report.people import People


@dataclass(frozen=True, slots=True)
class Attribution:
    """``speech`` says whether the paragraph is reported speech; ``who`` and ``rule`` whose and why, or why nobody's."""

    speech: bool
    who: Known | None = None
    rule: str | None = None


class Section:
    """Who has the floor in one section. ``owner`` is the one whose name its title bears.

    ``floor``: whether a paragraph may carry on the one before it; not where articles are gone through.
    ``past``: whether the report tells in the past what is said.
    """

    def __init__(self, people: People, owner: Known | None, *, floor: bool = True, past: bool = False) -> None:
        self.people, self.owner, self.floor, self.past = people, owner, floor, past
        self.speaking: Known | None = owner
        self.heard: list[Known] = [owner] if owner else []
        self.lost = False  # whether it is open who spoke just before
        self.of_stranger = False  # a section of a minister who is on no list
        self.met_stranger = False  # whether such a minister spoke since one of the others did
        self.of_chapter: Sequence[Known] = ()  # who had a section of the same chapter
        self.below: str | None = None  # the letter of the topic in which its owner got the floor
        self.replies = False  # a section in which those are answered who asked before

    def goes_on_behind(self, above: Section) -> None:
        """Begins below a line without a number: whoever spoke above it may go on, or not."""
        self.lost = above.lost or above.speaking is not None

    @property
    def name(self) -> str | None:
        """The name of who spoke just before."""
        return self.speaking.name if self.speaking else None

    @property
    def family(self) -> str | None:
        """The surname of who spoke just before."""
        return self.speaking.name.partition(" ")[2] if self.speaking else None

    @property
    def answers(self) -> bool:
        """Whether a minister or a guest spoke just before."""
        return self.speaking is not None and self.people.role(self.speaking, None) in ("minister", "guest")

    def is_asked(self, who: Known) -> bool:
        """Whether a member is named where a minister or a guest speaks."""
        return self.answers and self.people.role(who, None) == "member"

    def whose(self, cue: Cue) -> str | None:
        """Whom a cue names, by name or by office; the one who spoke just before where it stands for that one."""
        if cue.name or cue.office is None:
            return cue.name
        if cue.office in ("member", "any"):
            return self.name
        holder = self.people.holder(cue.office, self.heard)
        return holder.name if holder else cue.office

    def speaks(self, who: Known, rule: str) -> Attribution:
        """Gives a paragraph to somebody, who has the floor from there on."""
        self.speaking, self.lost = who, False
        self.met_stranger = self.met_stranger and self.people.role(who, None) != "minister"
        if who not in self.heard:
            self.heard.append(who)
        return Attribution(True, who, rule)

    def leaves_open(self, reason: str) -> Attribution:
        """Leaves a paragraph open; in a section of one speaker in which nobody else was heard, only that paragraph."""
        sole = self.owner is not None and len(self.heard) == 1
        self.speaking, self.lost = self.owner if sole else None, True
        return Attribution(True, None, reason)
