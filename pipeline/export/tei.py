"""Every document as TEI, in the form of ParlaMint, with the figures as ``measure``.

Comes in: a connection to a database. Goes out: a folder with one file per document and ``corpus.xml``, which tells of
people, parties and ministers and includes the others.
Does not: take a file name from a document (names are digests of the ids), nor hide where it leaves ParlaMint:
``measure`` stands inside ``seg`` and ``note``, a turn of nobody known has no ``who``, the licence is the parliament's.

Source of the form: the ParlaMint schemas of CLARIN, component and corpus, version 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.clean import Cleaner
from pipeline.export import corpus
from pipeline.export.place import filling
from pipeline.export.xml import Element, child, identifier, printable, root_of, written
from pipeline.marking import marked, within

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_NOTES = {"announcement", "vote", "body", "unknown"}
_ROLES = {"chair": "#chair", "member": "#regular", "minister": "#regular", "guest": "#guest"}
_COMPARATORS = {"=": "eq", "~": "approx", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_BREAKS = re.compile(r"\n+")


@dataclass(frozen=True, slots=True)
class Counted:
    """What an export holds."""

    documents: int
    turns: int
    claims: int


class _Claim(NamedTuple):
    claim_id: str
    kind: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    comparator: str
    char_start: int
    char_end: int


class _Turn(NamedTuple):
    speech_id: str
    item_id: str | None
    seq: int
    label: str | None
    person_id: str | None
    role: str | None
    act: str | None
    text: str
    char_start: int


def export_tei(connection: DuckDBPyConnection, folder: Path) -> Counted:
    """Writes the corpus to ``folder``; gives what it holds. Raises ``ExportFaulty``."""
    documents = _rows(connection, "SELECT doc_id, doc_type, title, meeting, committee, date, source_url, page_url, "
                      "legislature FROM documents ORDER BY doc_id")  # fmt: skip
    turns = claims = 0
    with filling(folder, "tei", {"documents": len(documents)}) as place:
        known, made = corpus.people_in(connection), corpus.day_made(connection)
        names = []
        for row in documents:
            tree, told = _document(connection, row, known, made)
            names.append(f"{identifier(str(row['doc_id']), 'd')}.xml")
            written(tree, place / names[-1])
            turns, claims = turns + told[0], claims + told[1]
        written(corpus.corpus(connection, names, turns, made), place / "corpus.xml")
    return Counted(len(documents), turns, claims)


def _document(
    connection: DuckDBPyConnection, row: Mapping[str, object], known: frozenset[str], made: str
) -> tuple[Element, tuple[int, int]]:
    doc_id = str(row["doc_id"])
    name = identifier(doc_id, "d")
    tree = root_of("TEI", name, ana="#parla.sitting #reference")
    header = child(tree, "teiHeader")
    body = child(child(tree, "text", ana="#reference"), "body")
    told = _Body(connection, doc_id, name, known).fill(body)
    corpus.component_header(header, row, tree, made)
    return tree, told


class _Body:
    """Fills the body of one document: sections with turns and notes, in the order of the text."""

    def __init__(self, connection: DuckDBPyConnection, doc_id: str, name: str, known: frozenset[str]) -> None:
        self._name, self._known = name, known
        self._raw = str(connection.execute("SELECT text FROM texts WHERE doc_id = ?", [doc_id]).fetchall()[0][0])
        self._cleaner = Cleaner(self._raw)
        self._titles = dict(
            connection.execute("SELECT item_id, title FROM agenda_items WHERE doc_id = ?", [doc_id]).fetchall()
        )
        self._items = connection.execute(
            "SELECT char_start, char_end, item_id FROM agenda_items WHERE doc_id = ? ORDER BY char_start", [doc_id]
        ).fetchall()
        self._turns = [_Turn(*found) for found in connection.execute(
            "SELECT speech_id, item_id, seq, speaker_label, person_id, role, act, text, char_start FROM speeches "
            "WHERE doc_id = ? ORDER BY char_start", [doc_id]).fetchall()]  # fmt: skip
        self._claims = [_Claim(*found) for found in connection.execute(
            "SELECT claim_id, kind, value, low, high, unit, comparator, char_start, char_end FROM claims "
            "WHERE doc_id = ? ORDER BY char_start, char_end", [doc_id]).fetchall()]  # fmt: skip
        self._ranges: dict[str, list[tuple[int, int]]] = {}
        self._asides: list[tuple[int, int, str]] = []
        for kind, speech_id, start, end in connection.execute(
            "SELECT kind, speech_id, char_start, char_end FROM spans WHERE doc_id = ? ORDER BY char_start", [doc_id]
        ).fetchall():
            if speech_id is not None:
                self._ranges.setdefault(speech_id, []).append((start, end))
            elif kind in _NOTES or within(self._claims, [(start, end)]):
                self._asides.append((start, end, kind))
        self._put = 0

    def fill(self, body: Element) -> tuple[int, int]:
        """Gives the number of turns and of figures that were put."""
        section: Element | None = None
        current: str | None = None
        for start, entry in self._in_order():
            item = entry.item_id if isinstance(entry, _Turn) else self._item_at(start)
            if section is None or item != current:
                section, current = self._section(body, item), item
            if isinstance(entry, _Turn):
                section.set("type", "debateSection")
                self._utterance(section, entry)
            else:
                self._note(section, *entry)
        if section is None:
            self._gap(self._section(body, None))
        return len(self._turns), self._put

    def _in_order(self) -> Iterator[tuple[int, _Turn | tuple[int, int, str]]]:
        entries: list[tuple[int, _Turn | tuple[int, int, str]]] = [(turn.char_start, turn) for turn in self._turns]
        entries += [(aside[0], aside) for aside in self._asides]
        return iter(sorted(entries, key=lambda entry: entry[0]))

    def _item_at(self, offset: int) -> str | None:
        return next((item for start, end, item in self._items if start <= offset < end), None)

    def _section(self, body: Element, item: str | None) -> Element:
        # A section becomes a debate with its first turn; until then it holds comments only.
        section = child(body, "div", type="commentSection")
        title = self._titles.get(item) if item else None
        if title:
            child(section, "head", title)
        return section

    def _gap(self, section: Element) -> None:
        child(child(section, "gap", reason="editorial"), "desc", "No words of this document could be told apart.")

    def _utterance(self, section: Element, turn: _Turn) -> None:
        if turn.label:
            child(section, "note", turn.label, type="speaker")
        who = {"who": f"#{identifier(turn.person_id, 'p')}"} if turn.person_id in self._known else {}
        ana = _ROLES.get(turn.role or "", "#unknown") + (f" #act.{turn.act}" if turn.act else "")
        utterance = child(section, "u", id=f"{self._name}.u{turn.seq}", n=turn.speech_id, ana=ana, **who)
        text, marks = marked(self._cleaner, self._claims, self._ranges.get(turn.speech_id, []), turn.text)
        self._segments(utterance, text, marks, f"{self._name}.u{turn.seq}")

    def _note(self, section: Element, start: int, end: int, kind: str) -> None:
        text, marks = marked(self._cleaner, self._claims, [(start, end)], None)
        if text.strip():
            self._mixed(child(section, "note", type=kind), text, marks)

    def _segments(self, utterance: Element, text: str, marks: Sequence[tuple[int, int, _Claim]], name: str) -> None:
        """One ``seg`` for each paragraph; a figure that runs over a break keeps its paragraph together."""
        begin, number = 0, 0
        breaks = [found.span() for found in _BREAKS.finditer(text)]
        for stop, next_begin in [*breaks, (len(text), len(text))]:
            if any(start < stop < end for start, end, _ in marks):
                continue
            part = text[begin:stop]
            if part.strip():
                number += 1
                inside = [(s - begin, e - begin, claim) for s, e, claim in marks if begin <= s and e <= stop]
                self._mixed(child(utterance, "seg", id=f"{name}.seg{number}"), part, inside)
            begin = next_begin
        if number == 0:
            child(child(utterance, "gap", reason="editorial"), "desc", "No words stand here.")

    def _mixed(self, element: Element, text: str, marks: Sequence[tuple[int, int, _Claim]]) -> None:
        position, last = 0, None
        for start, end, claim in marks:
            _append(element, last, text[position:start])
            last = child(element, "measure", text[start:end], **_measured(claim))
            position, self._put = end, self._put + 1
        _append(element, last, text[position:])


def _append(element: Element, last: Element | None, text: str) -> None:
    kept = printable(text)
    if last is None:
        element.text = (element.text or "") + kept
    else:
        last.tail = (last.tail or "") + kept


def _measured(claim: _Claim) -> dict[str, str]:
    values = {
        "type": claim.kind,
        "n": claim.claim_id,
        "ana": f"#cmp.{_COMPARATORS[claim.comparator]}",
        "unit": "_".join((claim.unit or "").split()) or None,
        "quantity": _number(claim.value),
        "min": _number(claim.low),
        "max": _number(claim.high),
    }
    return {name: value for name, value in values.items() if value is not None}


def _number(value: float | None) -> str | None:
    return None if value is None else format(value, ".12g") if abs(value) < 1e12 else format(value, ".0f")


def _rows(connection: DuckDBPyConnection, query: str) -> list[dict[str, object]]:
    answer = connection.execute(query)
    columns = [column[0] for column in answer.description or ()]
    return [dict(zip(columns, row, strict=True)) for row in answer.fetchall()]
