"""Goes through a report: its sections, who has the floor in each, of which sitting it tells.

Comes in: paragraphs in order, the people who take part.
Goes out: ``Said`` records: each paragraph with its section, its day, and whose words it holds.
Does not: say whose words a paragraph is (``speakers``).
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.segment.dates import find_date
from pipeline.segment.report.cues import Names
from pipeline.segment.report.known import Known
from pipeline.segment.report.paragraphs import Paragraph, ends_report, is_division
from pipeline.segment.report.people import People
from pipeline.segment.report.section import Attribution, Section
from pipeline.segment.report.speakers import hear
from pipeline.segment.report.titles import domain_in_title
from pipeline.segment.report.verbs import told_in_past
from pipeline.segment.report.words import everyone, no_floor

_SITTING = re.compile(
    r"\b(?:bespreking|vergadering|hoorzitting|gedachtewisseling|zitting|toelichting|behandeling)\b.*\b(?:van|op)\s+\d",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"([A-H])\.\s")
_LETTER = re.compile(r"[^\W\d_]")
_REPLIES = re.compile(r"\A(?![^\n]*\bvragen\b)[^\n]*\bantwoord(?:en)?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph with the index of its section's heading (``None`` before the first) and the day of its sitting."""

    paragraph: Paragraph
    section: int | None
    day: dt.date | None
    attribution: Attribution


def attribute(paragraphs: Sequence[Paragraph], people: People, day: dt.date | None, body: int) -> Iterator[Said]:
    """Goes through the report once; ``day`` holds for what stands before the first sitting.

    ``body`` is the index of the first paragraph that may be somebody's words; the signatures end the report.
    """
    section: int | None = None
    sittings: list[tuple[int, dt.date | None]] = [(0, day)]
    past = told_in_past(one.text for one in paragraphs if one.kind == "text")
    names = Names(people.known, past=past, is_party=people.is_party, is_called=people.is_called)
    floor = Section(people, None, past=past)
    owners: list[tuple[tuple[int, ...], Known]] = []
    chapters: defaultdict[tuple[int, ...], list[Known]] = defaultdict(list)
    tail = next((at for at in range(body, len(paragraphs)) if ends_report(paragraphs[at])), len(paragraphs))
    topic: str | None = None  # the letter before the last topic of a section: ``B. Ziekenhuizen``
    for index, paragraph in enumerate(paragraphs):
        if paragraph.kind == "heading":
            section, topic = index, None
            day = _sitting(paragraph, sittings)
            owner = _owner(paragraph, people, owners)
            floor = Section(people, owner, floor=not no_floor().search(paragraph.text), past=past)
            floor.of_stranger = owner is None and domain_in_title(paragraph.text) is not None
            floor.replies = bool(_REPLIES.search(paragraph.text))
            if any(chapter := paragraph.number[:-1]):
                chapters[chapter].extend([owner] if owner else [])
                floor.of_chapter = tuple(chapters[chapter])
        elif paragraph.kind == "subheading" and body <= index < tail:
            letter = _TOPIC.match(paragraph.text)
            if letter and floor.below and ord(letter[1]) == ord(floor.below) + 1:
                floor = _behind_topic(people, floor, past=past)
            topic = letter[1] if letter else topic
            floor = _below(paragraph.text, people, floor, past=past, topic=topic)
        if paragraph.kind != "text" or not body <= index < tail or not _LETTER.search(paragraph.text):
            yield Said(paragraph, section, day, Attribution(False))
        else:
            yield Said(paragraph, section, day, hear(floor, paragraph.text, names))


def _behind_topic(people: People, floor: Section, *, past: bool) -> Section:
    """Who has the floor where the topic ends in which somebody got it by a line without a number: nobody yet."""
    behind = Section(people, None, past=past)
    behind.of_chapter = floor.of_chapter
    behind.goes_on_behind(floor)
    return behind


def _below(title: str, people: People, floor: Section, *, past: bool, topic: str | None) -> Section:
    """Who has the floor below a line without a number: who it names, nobody, or the one to whom the section belongs.

    Below the title of a topic nobody carries on what stands above it, but the owner of the section.
    """
    who = people.speaker_of(title) or people.of_section(title)
    articles = bool(no_floor().search(title) or is_division(title))
    if who is None and floor.owner is not None and not articles and not everyone().search(title):
        return floor
    below = Section(people, who, floor=not articles, past=past)
    below.replies = bool(_REPLIES.search(title))
    below.of_chapter = floor.of_chapter
    below.below = topic if who is not None else None
    if who is None:
        below.goes_on_behind(floor)
    return below


def _owner(heading: Paragraph, people: People, owners: list[tuple[tuple[int, ...], Known]]) -> Known | None:
    """Who has the floor in a section: by its title, else whoever has it in the section that it belongs to.

    ``owners`` are the sections above with their numbers; a title that gives the floor to others, or to all, ends it.
    """
    while owners and heading.number[: len(owners[-1][0])] != owners[-1][0]:
        owners.pop()
    own = people.of_section(heading.text)
    if own is None and (everyone().search(heading.text) or no_floor().search(heading.text)):
        owners.clear()
    elif own is not None and heading.number:
        owners.append((heading.number, own))
    return own or (owners[-1][1] if owners else None)


def _sitting(heading: Paragraph, sittings: list[tuple[int, dt.date | None]]) -> dt.date | None:
    """The day of the sitting that a section tells of: its own, or that of the section it belongs to."""
    depth = len(heading.number)
    while len(sittings) > 1 and sittings[-1][0] >= depth:
        sittings.pop()
    own = find_date(heading.text) if _SITTING.search(heading.text) else None
    if own:
        sittings.append((depth, own))
    return sittings[-1][1]
