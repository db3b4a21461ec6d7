"""Answers of the open data service as text, by one template.

Comes in: a decoded answer.
Goes out: ``Content``. Each turn is its label on a line, its paragraphs, a blank line between paragraphs and behind it:

    Plenaire vergadering nr. 10 – 29 november 2023          marked as metadata, where the answer names the meeting

    <title of each question, debate, exchange of views or bill of the item>
    – 912 (2022-2023)

    Liesbeth Voorbeeld (Partij)                             marked as speaker, with the service's person id
    First paragraph.

    Second paragraph.

A turn without a label has a mark of no length where its text begins. A written question is laid out as its printed
form (``SCHRIFTELIJKE VRAAG``, ``nr. 8``, ``van``, ``datum:``, ``aan``), a search result as title and snippet.
Does not: resolve a person or pair a question with its answer.
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any

from pipeline.extract.content import Content
from pipeline.extract.markup import lay_out, paragraphs, passages
from pipeline.extract.service.describe import describe, kind_of, person_name, unwrap
from pipeline.extract.service.fields import Fields, flat
from pipeline.months import MONTHS
from pipeline.records import Mark, Metadata, Problem, Table

PERSON_SCHEME = "vlp"
SUBJECTS = ("vrageninterpellatie", "debat", "gedachtewisseling", "hoorzitting", "parlementair-initiatief")
_OFFICES = frozenset({"voorzitter", "minister", "president", "viceminister", "heer", "mevrouw", "ondervoorzitter"})
_PARTICLE = 3  # letters: van, den, der tell nobody from somebody else


class _Sheet:
    """A text under construction, with its marks and tables."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.marks: list[Mark] = []
        self.tables: list[Table] = []
        self.length = 0

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def line(self, text: str, kind: Any = None, **details: str | None) -> None:  # noqa: ANN401
        if kind:
            self.marks.append(Mark(kind, self.length, self.length + len(text), **details))
        self.write(text + "\n")

    def fragment(self, fragment: str) -> None:
        """The paragraphs and tables of a string that may hold HTML."""
        for passage in passages(fragment):
            if isinstance(passage, str):
                self.write(passage + "\n\n")
                continue
            lines, table = lay_out(passage, self.length)
            self.write(lines + "\n")
            self.tables.append(table)


def content_of(value: Any) -> Content | None:  # noqa: ANN401 - decoded JSON
    """``Content`` of an answer that holds text; ``None`` where it holds none or is no answer of the service."""
    several = _several(value)
    if several:
        return _joined([part for one in several if (part := content_of(one)) is not None])
    answer = unwrap(value)
    kind = kind_of(answer) if answer else None
    metadata = describe(value) or Metadata()
    sheet = _Sheet()
    problems: list[Problem] = []
    if answer is None or kind is None:
        return None
    if kind == "jln":
        _proceedings(sheet, answer, metadata, problems)
    elif kind == "schv":
        _written_question(sheet, answer, metadata)
    elif kind == "search":
        for result in answer.objects("result", "results"):
            _result(sheet, result)
    elif kind == "result":
        _result(sheet, answer)
    text = "".join(sheet.parts).rstrip("\n") + "\n"
    silent = kind == "jln" and not any(mark.kind == "speaker" for mark in sheet.marks)
    if silent or not text.strip():
        return None
    return Content(text, (), tuple(sheet.marks), tuple(sheet.tables), metadata, tuple(problems))


def _several(value: Any) -> tuple[Any, ...]:  # noqa: ANN401 - decoded JSON
    """The answers in a list of them, or in ``items``; nothing where there is only one."""
    inner = Fields(value).raw("items") if isinstance(value, dict) else value
    found = tuple(one for one in flat(inner) if isinstance(one, dict)) if isinstance(inner, list) else ()
    return found if len(found) > 1 else ()


def _joined(parts: list[Content]) -> Content | None:
    """Several answers as one text; of the metadata what all of them state."""
    if not parts:
        return None
    marks: list[Mark] = []
    tables: list[Table] = []
    problems: list[Problem] = []
    text = ""
    for part in parts:
        text += "\n" if text else ""
        shift = len(text)
        marks += [replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in part.marks]
        tables += [_shifted(table, shift) for table in part.tables]
        problems += [_moved(problem, shift) for problem in part.problems]
        text += part.text
    stated = [part.metadata for part in parts]
    same = {name.name: getattr(stated[0], name.name) for name in fields(Metadata) if _agree(stated, name.name)}
    return Content(text, (), tuple(marks), tuple(tables), Metadata(**same), tuple(problems))


def _shifted(table: Table, shift: int) -> Table:
    cells = tuple(replace(cell, start=cell.start + shift, end=cell.end + shift) for cell in table.cells)
    return replace(table, start=table.start + shift, end=table.end + shift, cells=cells)


def _moved(problem: Problem, shift: int) -> Problem:
    if problem.start is None or problem.end is None:
        return problem
    return replace(problem, start=problem.start + shift, end=problem.end + shift)


def _agree(stated: list[Metadata], name: str) -> bool:
    return all(getattr(one, name) == getattr(stated[0], name) for one in stated)


def _proceedings(sheet: _Sheet, item: Fields, metadata: Metadata, problems: list[Problem]) -> None:
    heading = _meeting_line(item.object("vergadering"), metadata)
    if heading:
        sheet.line(heading, "metadata")
        sheet.write("\n")
    for subject in (one for name in SUBJECTS for one in item.objects(name)):
        _heading(sheet, subject)
    for number, turn in enumerate(item.objects("spreker"), 1):
        _turn(sheet, turn, number, problems)


def _meeting_line(meeting: Fields, metadata: Metadata) -> str | None:
    name = meeting.text("subtype", "type")
    number = meeting.text("vergaderingnummer")
    day = f"{metadata.date.day} {MONTHS[metadata.date.month - 1]} {metadata.date.year}" if metadata.date else None
    parts = [f"{name or 'Vergadering'} nr. {number}" if number else name, day]
    return " – ".join(part for part in parts if part) or None


def _heading(sheet: _Sheet, subject: Fields) -> None:
    title = subject.text("titel", "onderwerp")
    number, session = subject.text("nummer"), subject.text("zittingsjaar")
    if title:
        sheet.line(title)
    if number and session:
        sheet.write(f"\n– {number} ({session})\n" if title else f"– {number} ({session})\n")
    if title or (number and session):
        sheet.write("\n")


def _turn(sheet: _Sheet, turn: Fields, number: int, problems: list[Problem]) -> None:
    label = " ".join(paragraphs(turn.text("sprekertitel") or "")) or None
    raw = turn.raw("sprekertekst")
    text = raw if isinstance(raw, str) and passages(raw) else ""
    person = turn.object("persoon").text("id")
    scheme = f"{PERSON_SCHEME}:{person}" if person else None
    start = sheet.length
    if label:
        sheet.line(label, "speaker", label=label, person=scheme)
    elif text:
        sheet.marks.append(Mark("speaker", start, start, person=scheme))
    if label and (other := _other_name(label, turn.object("persoon"))):
        message = f"Turn {number} is labelled '{label}', its person is named {other}: look who spoke."
        problems.append(Problem("label_and_id_differ", message, "warning", start, sheet.length - 1))
    if not text and label:
        message = f"Turn {number} has a label and no text: look at the answer of the service."
        problems.append(Problem("turn_without_text", message, "warning", start, sheet.length - 1))
        sheet.write("\n")
    sheet.fragment(text)


def _other_name(label: str, person: Fields) -> str | None:
    """The person's name where the answer gives it and the label names somebody else; most answers give the id alone."""
    name = person_name(person)
    words = set(_words(label))
    if name is None or words & set(_words(name)) or not words - _OFFICES:
        return None
    return _spoken(name)


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) > _PARTICLE]


def _written_question(sheet: _Sheet, written: Fields, metadata: Metadata) -> None:
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
    named = metadata.title if (metadata.title or "").lower() != metadata.kind else None  # else it titles nothing
    if named or metadata.subject:
        sheet.line(named or metadata.subject or "")
        sheet.write("\n")
    question, answer = written.raw("vraagtekst", "vraag", "tekst"), written.raw("antwoordtekst", "antwoord")
    if isinstance(question, str):
        sheet.fragment(question)
    if isinstance(answer, str) and answer.strip():
        sheet.line("ANTWOORD")
        sheet.write("\n")
        sheet.fragment(answer)


def _spoken(name: str) -> str:
    """``Familienaam, Voornaam`` as ``Voornaam Familienaam``."""
    family, _, given = name.partition(", ")
    return f"{given} {family}" if given else family


def _result(sheet: _Sheet, result: Fields) -> None:
    sheet.fragment(result.text("title", "titel") or "")
    sheet.fragment(result.text("snippet") or "")
