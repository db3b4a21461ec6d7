"""Words for an office, or for who spoke just before, as signs of who speaks: ``De minister zegt``, ``stelt het lid``.

Comes in: the clean text of a paragraph, the bounds of a sentence.
Goes out: ``Cue`` records with an office.
Does not: say who holds it (``offices``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.segment.report.cue import Cue, Where, is_now, is_tag
from pipeline.segment.report.verbs import PERFECT, has_said, is_weak
from pipeline.segment.report.words import (
    office_as_label,
    office_at_start,
    office_behind_blank,
    office_behind_told,
    office_behind_verb,
    office_in_passive,
    office_of,
    office_with_view,
    words,
)

_AND_SOMEBODY = re.compile(
    r"(?:en|of|alsook)\s"
    r"(?:(?:ook\s)?(?:de heer|mevrouw|collega|(?:het|een)\s(?:ander\s)?lid|de (?:voorzitter|[a-z]*minister))(?![^\W_])"
    r"|(?:minister\s)?[A-ZÀ-Þ])"
)


def offices_at_start(text: str, start: int, end: int, *, first: bool) -> Iterator[Cue]:
    """The office with which a sentence begins: as the agent of a passive, as a label, or as the subject of a verb."""
    passive = office_in_passive().match(text, start, end) if first else None
    if passive is not None:
        office, past = office_of(passive["office"]), passive["verb"] == "werd"
        verb = "heeft" if past else "antwoordt"  # ``werd geantwoord`` tells what ``heeft geantwoord`` does
        yield Cue(start, "start", first, office=office, domain=passive["domain"], verb=verb, weak=past, said=past)
        return
    label = office_as_label().match(text, start, end) if first else None
    if label is not None:
        yield Cue(start, "start", first, office=office_of(label["office"]), domain=label["domain"], verb=":")
        return
    match = office_at_start().match(text, start, end)
    verb = match["verb"].lower() if match else ""
    if match and match["office"].lower().startswith("het antwoord"):
        if verb != "luidt" and not text.startswith("is dat ", match.start("verb")):
            return  # what somebody else makes of it
        verb = "luidt"
    if verb in ("dat", "die"):
        return  # one among several, not who spoke just before
    if match and first and _AND_SOMEBODY.match(text, match.start("verb"), end):
        yield Cue(start, "start", first, office=office_of(match["office"]), domain=match["domain"], alone=False)
        return
    if match and (first or verb in words("answering")):
        yield Cue(
            start,
            "start",
            first,
            office=office_of(match["office"]),
            domain=match["domain"],
            verb=verb,
            weak=is_weak(verb, text, match.end(), end),
            perfect=verb == "heeft" and PERFECT.match(text, match.start("verb"), end) is not None,
            said=verb == "heeft" and has_said().match(text, match.start("verb"), end) is not None,
        )


def offices_behind(text: str, start: int, end: int, *, first: bool) -> Iterator[Cue]:
    """Offices behind a verb of saying, or whose view the sentence gives."""
    if first and (view := office_with_view().match(text, start, end)) is not None:
        yield Cue(start, "volgens", first, office=office_of(view["office"]), verb="volgens")
    if office_behind_blank().search(text, start, end) is None:
        return
    for match in office_behind_verb().finditer(text, start, end):
        verb = match.group().split()[0].lower()
        if match.start() == start and verb != "volgens":
            continue
        where: Where = "volgens" if verb == "volgens" else "behind verb"
        weak = is_weak(verb, text, match.end(), end) and not is_tag(text, start, match.start(), match.end())
        office = office_of(match["office"])
        tag = is_tag(text, start, match.start(), match.end(), ends=".:")
        yield Cue(match.start(), where, first, office=office, domain=match["domain"], verb=verb, weak=weak, tag=tag)


def offices_behind_told(text: str, start: int, end: int, *, first: bool) -> Iterator[Cue]:
    """Offices behind a verb in the past, in a report that tells in the past: as tags, and behind ``Daarop``."""
    for match in office_behind_told().finditer(text, start, end):
        if is_now(text, start, match.start()):
            office, verb = office_of(match["office"]), match["verb"]
            yield Cue(match.start(), "behind verb", first, office=office, domain=match["domain"], verb=verb, past=True)
