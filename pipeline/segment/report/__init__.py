"""Committee reports (``Verslag namens de Commissie``): sections, and who says what in reported speech.

    paragraphs   lines into paragraphs, headings, contents    walk         through the report: section by section
    front        what stands before the first section         section      who has the floor in one, as it is heard
    titles       to whom the title of a section is            speakers     whose words a paragraph is, by these:
    people       who is meant (``gather``: everybody who      named        its subject is a name
                 takes part, kept in ``roll``, ``known``)
    words        the words of reported speech (rule files)    offices      an office, or a pronoun
    cues         signs of who speaks in a paragraph (``cue``, strangers    somebody without a name (``unlisted``)
                 of offices: ``office_cues``)                 unnamed      it names nobody as its speaker
    frames       sentences that something else opens          carried      it carries on the one before, or not
    verbs        what verbs tell of their subject             others       openings that are somebody else's
    openings     how a paragraph begins (``shapes``)          proceedings  what is told of the sitting itself

Comes in: the transcript of a report, and the register.
Goes out: ``Proceedings``: one item per numbered section, one ``reported`` speech per paragraph of reported speech.
Does not: make questions or pairs of reported speech, or name a speaker where the form leaves it open.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.clean import Cleaner
from pipeline.records import AgendaItem, Identity, Problem, Proceedings, Speech, Transcript
from pipeline.register import Register
from pipeline.segment.dates import legislature, session_on
from pipeline.segment.report.cue import sentences
from pipeline.segment.report.front import Front, read_front
from pipeline.segment.report.paragraphs import Paragraph, ends_report, read_paragraphs
from pipeline.segment.report.people import People
from pipeline.segment.report.walk import Said, attribute
from pipeline.segment.tiling import SPAN_OF_MARK, Piece, tile

__all__ = ["segment_report"]

_VOTE = re.compile(
    r"\b(?:aangenomen|verworpen|goedgekeurd|ingestemd|weggestemd)\b[^.?!]*?"
    r"(?:\bmet\s+\d+\s+stem(?:men)?\b|\beenparig|\bunaniem|\beenparigheid|\bbij\s+(?:zitten|handopsteken))"
    r"|\b(?:eenparig|unaniem|met\s+\d+\s+stem(?:men)?\s+(?:tegen|bij|voor)\b[^.?!]*?)\s*(?:aangenomen|verworpen|goedgekeurd)"
)


def segment_report(transcript: Transcript, register: Register) -> Proceedings:
    """A committee report cut into sections and paragraphs of reported speech."""
    holes = _holes(transcript)
    cleaner = Cleaner(transcript.text)
    paragraphs = read_paragraphs(transcript, [(one.start, one.end) for one in holes], cleaner)
    front = read_front(paragraphs)
    known = transcript.metadata
    day = front.date or known.date
    people = People(front, paragraphs, register)
    said = list(attribute(paragraphs, people, day, front.body))
    items = tuple(_items(transcript, front, said))
    speeches = tuple(_speeches(transcript.doc_id, people, said, items))
    return Proceedings(
        doc_id=transcript.doc_id,
        doc_type="committee_report",
        title=_title(front, known.title),
        session=front.session or known.session or (session_on(day) if day else None),
        legislature=legislature(day),
        meeting=None,
        committee=front.committee or known.committee,
        number=None,  # the number of a written question; a paper's number opens the title, as it does in print
        date=day,
        spans=tile(
            transcript.text, _pieces(front, said, speeches), over=[*holes, *_votes(transcript.text, said, holes)]
        ),
        items=items,
        speeches=speeches,
        problems=tuple(_problems(said, day, len(transcript.text))),
    )


def _title(front: Front, stated: str | None) -> str | None:
    """The title, led by the number of the parliamentary paper: ``12 (2031-2032) – Nr. 3. Verslag namens ...``."""
    title = front.title or stated
    if front.paper is None or title is None:
        return title or front.paper
    return title if title.startswith(front.paper) else f"{front.paper}. {title}"


def _problems(said: Sequence[Said], day: dt.date | None, end: int) -> Iterator[Problem]:
    """One problem for each paragraph of speech whose speaker is left open, and one for a report without a date."""
    if day is None:
        message = "No date is printed on this report or stated in its metadata; add it there."
        yield Problem("date_missing", message, "info", 0, end)
    for one in said:
        if one.attribution.speech and one.attribution.who is None:
            reason = one.attribution.rule or "nobody is named"
            message = (
                f"The speaker of this paragraph is left open: {reason}. Read it in its section to name the speaker."
            )
            yield Problem("speaker_not_resolved", message, "info", one.paragraph.start, one.paragraph.end)


def _holes(transcript: Transcript) -> list[Piece]:
    """What the file marks as no running text, sorted, without overlap."""
    found: list[Piece] = []
    for mark in sorted(transcript.marks, key=lambda one: (one.start, one.end)):
        start = max(mark.start, found[-1].end if found else 0)
        if mark.kind in SPAN_OF_MARK and start < mark.end:
            found.append(Piece(SPAN_OF_MARK[mark.kind], start, mark.end))
    return found


def _items(transcript: Transcript, front: Front, said: Sequence[Said]) -> Iterator[AgendaItem]:
    """Each numbered section, from its heading to the next; before them the preamble, which has no title of its own."""
    opening = front.preamble
    heads = [(index, one) for index, one in enumerate(said) if one.paragraph.kind == "heading" or index == opening]
    last_head = heads[-1][0] if heads else 0
    signed = (one.paragraph.start for one in said[last_head + 1 :] if ends_report(one.paragraph))
    last = next(signed, len(transcript.text))
    for seq, (index, one) in enumerate(heads):
        following = heads[seq + 1][1].paragraph.start if seq + 1 < len(heads) else last
        end = max(
            (other.paragraph.end for other in said[index:] if _within(other.paragraph, following)), default=following
        )
        start = one.paragraph.start
        yield AgendaItem(
            item_id=f"{transcript.doc_id}#i{start}",
            seq=seq,
            title=" ".join(one.paragraph.text.split()) if index != opening else None,
            kind="section",
            chair=front.chair,
            date=one.day,
            start=start,
            end=end,
        )


def _within(paragraph: Paragraph, following: int) -> bool:
    return paragraph.end <= following and paragraph.kind != "contents"


def _speeches(doc_id: str, people: People, said: Sequence[Said], items: Sequence[AgendaItem]) -> Iterator[Speech]:
    by_start = {item.start: item.item_id for item in items}
    preamble = next((item.start for item in items if item.title is None), None)
    seq = 0
    for one in said:
        if not one.attribution.speech:
            continue
        section = said[one.section].paragraph.start if one.section is not None else preamble
        yield _speech(doc_id, people, one, by_start.get(section) if section is not None else None, seq)
        seq += 1


def _speech(doc_id: str, people: People, one: Said, item_id: str | None, seq: int) -> Speech:
    who, rule = one.attribution.who, one.attribution.rule
    identity = _identity(people, one, one.day)
    paragraph, role = one.paragraph, people.role(who, one.day) if who else None
    return Speech(
        speech_id=f"{doc_id}#s{paragraph.start}",
        item_id=item_id,
        seq=seq,
        mode="reported",
        speaker_label=None,
        who=identity if who else Identity(matched_by=rule),
        role=role,
        organisation=who.organisation if role == "guest" and who else None,
        act="reported",
        text=paragraph.text,
        date=one.day,
        start=paragraph.start,
        end=paragraph.end,
        title=people.title(who, one.day) if who else None,
    )


def _identity(people: People, one: Said, day: dt.date | None) -> Identity:
    who = one.attribution.who
    if who is None:
        return Identity(matched_by=one.attribution.rule)
    found = people.identity(who, day)
    return replace(found, matched_by=f"{one.attribution.rule}; {found.matched_by}")


def _pieces(front: Front, said: Sequence[Said], speeches: Sequence[Speech]) -> Iterator[Piece]:
    ids = {speech.start: speech.speech_id for speech in speeches}
    for index, one in enumerate(said):
        paragraph = one.paragraph
        if one.attribution.speech:
            yield Piece("speech", paragraph.start, paragraph.end, ids[paragraph.start])
        elif paragraph.kind == "contents":
            yield Piece("contents", paragraph.start, paragraph.end)
        elif paragraph.kind in ("heading", "subheading") or index < front.title_end:
            yield Piece("heading", paragraph.start, paragraph.end)


def _votes(text: str, said: Sequence[Said], holes: Sequence[Piece]) -> Iterator[Piece]:
    """Sentences that tell the outcome of a vote, outside what the file marks; a paragraph of speech has none."""
    for one in said:
        if one.attribution.speech or one.paragraph.kind == "heading":
            continue
        first = one.paragraph.start
        for start, end in sentences(text[first : one.paragraph.end]):
            last = first + len(text[first : first + end].rstrip())
            clear = all(last <= hole.start or first + start >= hole.end for hole in holes)
            if clear and _VOTE.search(text, first + start, last):
                yield Piece("vote", first + start, last)
