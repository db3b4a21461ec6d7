"""Answers of the open data service as text, by one template.

Comes in: a decoded answer.
Goes out: ``Content``. Each turn is its label on a line, its paragraphs, a blank line between paragraphs and behind it:

    Plenaire vergadering nr. 10 – 29 november 2023          marked as metadata, where the answer names the meeting

    <title of each question of the item>
    – 912 (2022-2023)

    Liesbeth Voorbeeld (Partij)                             marked as speaker, with the service's person id
    First paragraph.

    Second paragraph.

A turn without a label has a mark of no length where its text begins. A written question is laid out as its printed
form (``SCHRIFTELIJKE VRAAG``, ``nr. 8``, ``van``, ``datum:``, ``aan``), a search result as title and snippet.
Does not: resolve a person or pair a question with its answer.
"""

from __future__ import annotations

from typing import Any

from pipeline.extract.content import Content
from pipeline.extract.markup import paragraphs
from pipeline.extract.metadata import MONTHS
from pipeline.extract.service.describe import describe, kind_of, unwrap
from pipeline.extract.service.fields import Fields
from pipeline.records import Mark, Metadata, Problem

PERSON_SCHEME = "vlp"


class _Sheet:
    """A text under construction, with its marks."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.marks: list[Mark] = []
        self.length = 0

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def line(self, text: str, kind: Any = None, **details: str | None) -> None:  # noqa: ANN401
        if kind:
            self.marks.append(Mark(kind, self.length, self.length + len(text), **details))
        self.write(text + "\n")

    def paragraphs(self, texts: tuple[str, ...]) -> None:
        for text in texts:
            self.write(text + "\n\n")


def content_of(value: Any) -> Content | None:  # noqa: ANN401 - decoded JSON
    """``Content`` of an answer that holds text; ``None`` where it holds none or is no answer of the service."""
    fields = unwrap(value)
    kind = kind_of(fields) if fields else None
    metadata = describe(value) or Metadata()
    sheet = _Sheet()
    problems: list[Problem] = []
    if fields is None or kind is None:
        return None
    if kind == "jln":
        _proceedings(sheet, fields, metadata, problems)
    elif kind == "schv":
        _written_question(sheet, fields, metadata)
    elif kind == "search":
        for result in fields.objects("result", "results"):
            _result(sheet, result)
    elif kind == "result":
        _result(sheet, fields)
    text = "".join(sheet.parts).rstrip("\n") + "\n"
    if not text.strip():
        return None
    return Content(text, (), tuple(sheet.marks), (), metadata, tuple(problems))


def _proceedings(sheet: _Sheet, fields: Fields, metadata: Metadata, problems: list[Problem]) -> None:
    heading = _meeting_line(fields.object("vergadering"), metadata)
    if heading:
        sheet.line(heading, "metadata")
        sheet.write("\n")
    for question in fields.objects("vrageninterpellatie"):
        _question_heading(sheet, question)
    for number, turn in enumerate(fields.objects("spreker"), 1):
        _turn(sheet, turn, number, problems)


def _meeting_line(meeting: Fields, metadata: Metadata) -> str | None:
    name = meeting.text("subtype", "type")
    number = meeting.text("vergaderingnummer")
    day = f"{metadata.date.day} {MONTHS[metadata.date.month - 1]} {metadata.date.year}" if metadata.date else None
    parts = [f"{name or 'Vergadering'} nr. {number}" if number else name, day]
    return " – ".join(part for part in parts if part) or None


def _question_heading(sheet: _Sheet, question: Fields) -> None:
    title = question.text("titel", "onderwerp")
    number, session = question.text("nummer"), question.text("zittingsjaar")
    if title:
        sheet.line(title)
    if number and session:
        sheet.write(f"\n– {number} ({session})\n" if title else f"– {number} ({session})\n")
    if title or (number and session):
        sheet.write("\n")


def _turn(sheet: _Sheet, turn: Fields, number: int, problems: list[Problem]) -> None:
    label = " ".join(paragraphs(turn.text("sprekertitel") or "")) or None
    raw = turn.raw("sprekertekst")
    texts = paragraphs(raw) if isinstance(raw, str) else ()
    person = turn.object("persoon").text("id")
    scheme = f"{PERSON_SCHEME}:{person}" if person else None
    start = sheet.length
    if label:
        sheet.line(label, "speaker", label=label, person=scheme)
    elif texts:
        sheet.marks.append(Mark("speaker", start, start, person=scheme))
    if not texts and label:
        message = f"Turn {number} has a label and no text: look at the answer of the service."
        problems.append(Problem("turn_without_text", message, "warning", start, sheet.length - 1))
        sheet.write("\n")
    sheet.paragraphs(texts)


def _written_question(sheet: _Sheet, fields: Fields, metadata: Metadata) -> None:
    sheet.line("SCHRIFTELIJKE VRAAG")
    if metadata.number:
        sheet.line(f"nr. {metadata.number}")
    if metadata.asker:
        sheet.line(f"van {_spoken(metadata.asker)}")
    if metadata.date:
        sheet.line(f"datum: {metadata.date.day} {MONTHS[metadata.date.month - 1]} {metadata.date.year}")
    for name in metadata.addressees:
        sheet.line(f"aan {_spoken(name)}")
    sheet.write("\n")
    if metadata.title or metadata.subject:
        sheet.line(metadata.title or metadata.subject or "")
        sheet.write("\n")
    question, answer = fields.raw("vraagtekst", "vraag", "tekst"), fields.raw("antwoordtekst", "antwoord")
    if isinstance(question, str):
        sheet.paragraphs(paragraphs(question))
    if isinstance(answer, str) and answer.strip():
        sheet.line("ANTWOORD")
        sheet.write("\n")
        sheet.paragraphs(paragraphs(answer))


def _spoken(name: str) -> str:
    """``Familienaam, Voornaam`` as ``Voornaam Familienaam``."""
    family, _, given = name.partition(", ")
    return f"{given} {family}" if given else family


def _result(sheet: _Sheet, result: Fields) -> None:
    texts = (*paragraphs(result.text("title", "titel") or ""), *paragraphs(result.text("snippet") or ""))
    sheet.paragraphs(texts)
