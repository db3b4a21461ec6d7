"""What the address asks for -> statements.

Comes in: the query part of an address. Goes out: the statement of a page of rows, of its facets, of all rows.
Does not: read the database, nor put a value into SQL: names of columns stand here, values are parameters.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from pipeline.explore.statement import Statement

PAGE = 50
_LAST_PAGE = 10_000
_PAGE_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_DAY = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")


class AskedWrongly(ValueError):
    """The address asks for something that cannot be; the message says what."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One field of the form: its ``name`` in the address, ``label`` for people, and the condition it puts."""

    name: str
    label: str
    condition: str
    read: Callable[[str], object] = str
    kind: str = "text"
    choices: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of rows: where they come from, with and without words; what is shown, sorted and counted."""

    name: str
    title: str
    rows: str
    found: str
    key: str
    columns: tuple[str, ...]
    filters: tuple[Filter, ...]
    facets: tuple[str, ...]
    orders: Mapping[str, str]


def _number(text: str) -> float:
    """A number as Dutch or English writes it; refused where it is a thousand in one and a decimal in the other."""
    if _TWO_WAYS.fullmatch(text):
        one, other = re.split(r"[.,]", text)
        raise AskedWrongly(f"'{text}' can be read in two ways: write {one}{other}, or {text}0 for a decimal.")
    try:
        number = float(text.replace(" ", "").replace(",", "."))
    except ValueError as error:
        raise AskedWrongly(f"'{text}' is no number.") from error
    if not math.isfinite(number):
        raise AskedWrongly(f"'{text}' is no number.")
    return number


def _day(text: str, *, last: bool) -> dt.date:
    match = _DAY.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError
        year, month, day = (int(part) if part else 0 for part in match.groups())
        if not month:
            return dt.date(year, 12, 31) if last else dt.date(year, 1, 1)
        if not day and last:
            return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
        return dt.date(year, month, day or 1)
    except ValueError as error:
        raise AskedWrongly(f"'{text}' is no day: write 2022, 2022-03 or 2022-03-15.") from error


def _first(text: str) -> dt.date:
    return _day(text, last=False)


def _last(text: str) -> dt.date:
    return _day(text, last=True)


def _named(column: str) -> str:
    return f"contains(lower({column}), lower(?))"


_SINCE = Filter("since", "From", "date >= ?", _first, hint="2022, 2022-03 or 2022-03-15")
_UNTIL = Filter("until", "Until", "date <= ?", _last, hint="2022, 2022-03 or 2022-03-15")
_PARTY = Filter("party", "Party", "party = ?", kind="list")
_SPEAKER = Filter("speaker", "Speaker", _named("speaker"), kind="list")
_ROLE = Filter("role", "Role", "role = ?", kind="choice", choices=("minister", "member", "chair", "guest"))
_MINISTER = Filter("minister", "Minister", _named("minister"), kind="list")
_PORTFOLIO = Filter("portfolio", "Portfolio", "contains(title_fold(minister_title), title_fold(?))", hint="wonen")
_INSTRUMENT = Filter(
    "instrument", "Instrument", "instrument = ?", kind="choice",
    choices=("schriftelijke vraag", "vraag om uitleg", "actuele vraag", "interpellatie"),
)  # fmt: skip
_THEME = Filter("theme", "Theme", "list_contains(list_transform(themes, lambda t: lower(t)), lower(?))")
_TYPE = Filter(
    "doc_type", "Document", "doc_type = ?", kind="choice",
    choices=("committee_proceedings", "plenary_proceedings", "committee_report", "written_question"),
)  # fmt: skip
_NEWEST = "date DESC NULLS LAST"

CLAIMS = Listing(
    name="claims",
    title="Figures",
    rows="claims_wide",
    found="search_claims(?)",
    key="claim_id",
    columns=("claim_id", "text", "kind", "value", "low", "high", "unit", "comparator", "change", "time_text",
             "sentence", "speaker", "party", "role", "minister", "asker", "date", "subject", "item_title", "weak",
             "is_total"),
    filters=(
        Filter("kind", "Kind", "kind = ?", kind="choice", choices=("percentage", "euro", "count", "measure")),
        Filter("unit", "Unit", "(unit_norm = ? OR unit = ?)", hint="persoon, EUR, percent"),
        Filter("min", "At least", "coalesce(value, low) >= ?", _number, kind="number"),
        Filter("max", "At most", "coalesce(value, high) <= ?", _number, kind="number"),
        _PARTY, _SPEAKER, _ROLE, _MINISTER, _PORTFOLIO,
        Filter("asker", "Asked by", _named("asker"), kind="list"),
        _INSTRUMENT, _THEME, _SINCE, _UNTIL, _TYPE,
        Filter("side", "Side", "side = ?", kind="choice", choices=("question", "answer")),
    ),
    facets=("kind", "party", "role", "minister", "year"),
    orders={
        "newest": f"{_NEWEST}, claim_id", "oldest": "date, claim_id",
        "largest": "coalesce(value, high) DESC NULLS LAST, claim_id", "smallest": "coalesce(value, low), claim_id",
    },
)  # fmt: skip
QUESTIONS = Listing(
    name="questions",
    title="Questions and answers",
    rows="qa_wide",
    found="(SELECT search_score(r_text, ?, 1000) AS score, * EXCLUDE (r_text) FROM (SELECT *, concat_ws(chr(10), "
    "subject, item_title, question_text, answer_text) AS r_text FROM qa_wide) WHERE search_matches(r_text, ?))",
    key="qa_id",
    columns=("qa_id", "label", "subject", "item_title", "question_text", "answer_text", "asker", "asker_party",
             "minister", "minister_party", "date", "instrument", "number", "status", "figure_response",
             "n_claims_in_answer"),
    filters=(
        Filter("asker", "Asked by", _named("asker"), kind="list"),
        Filter("party", "Party of the asker", "asker_party = ?", kind="list"),
        _MINISTER, _PORTFOLIO, _INSTRUMENT, _THEME, _SINCE, _UNTIL, _TYPE,
        Filter("response", "Figures in the answer", "figure_response = ?", kind="choice",
               choices=("figures", "zero", "annex", "elsewhere", "not_available", "none")),
        Filter("status", "Status", "status = ?", kind="choice",
               choices=("answered", "referred", "unanswered")),
    ),
    facets=("instrument", "asker_party", "minister", "figure_response", "year"),
    orders={"newest": f"{_NEWEST}, qa_id", "oldest": "date, qa_id",
            "most figures": "n_claims_in_answer DESC NULLS LAST, qa_id"},
)  # fmt: skip
SPEECHES = Listing(
    name="speeches",
    title="Speeches",
    rows="(SELECT s.*, i.title AS item_title, d.title AS document_title, d.doc_type FROM speeches AS s "
    "JOIN documents AS d ON d.doc_id = s.doc_id LEFT JOIN agenda_items AS i ON i.item_id = s.item_id)",
    found="search_speeches(?)",
    key="speech_id",
    columns=("speech_id", "speaker", "speaker_label", "party", "role", "act", "date", "item_title", "document_title",
             "n_words", "text"),
    filters=(
        _PARTY, _SPEAKER, _ROLE,
        Filter("act", "Act", "act = ?", kind="choice",
               choices=("question", "answer", "reply", "follow_up", "closing", "speech", "chair", "reported")),
        _SINCE, _UNTIL, _TYPE,
    ),
    facets=("party", "role", "act", "speaker", "year"),
    orders={"newest": f"{_NEWEST}, speech_id", "oldest": "date, speech_id", "longest": "n_words DESC, speech_id"},
)  # fmt: skip
LISTINGS = {listing.name: listing for listing in (CLAIMS, QUESTIONS, SPEECHES)}


@dataclass(frozen=True, slots=True)
class Selection:
    """A listing with what was asked of it."""

    listing: Listing
    words: str
    chosen: Mapping[str, str]
    order: str
    page: int

    @property
    def address(self) -> dict[str, str]:
        """The parts of the address that select, without sorting and paging."""
        return ({"q": self.words} if self.words else {}) | dict(self.chosen)

    @property
    def first(self) -> int:
        """Which of all rows stands first on this page, from 1."""
        return PAGE * (self.page - 1) + 1

    def link(self, **changed: str | int | None) -> str:
        """The address of this listing with parts changed; ``None`` takes a part away."""
        parts: dict[str, object] = {**self.address, "sort": self.order, **changed}
        kept = {name: value for name, value in parts.items() if value not in (None, "", "newest", "best")}
        return f"/{self.listing.name}" + (f"?{urlencode(kept)}" if kept else "")

    def rows(self) -> Statement:
        """One page of rows, with one more to tell whether there is a next."""
        listing = self.listing
        source, values = self.source()
        columns = ", ".join(("score", *listing.columns) if self.words else listing.columns)
        place = f"LIMIT {PAGE + 1} OFFSET {self.first - 1}"
        return Statement(f"SELECT {columns}\nFROM {source}\nORDER BY {self._order()}\n{place}", values)

    def everything(self) -> Statement:
        """All rows with all columns."""
        source, values = self.source()
        return Statement(f"SELECT *\nFROM {source}\nORDER BY {self._order()}", values)

    def facets(self) -> Statement:
        """Counts by each facet and in all: (which, value, n), read in one pass."""
        source, values = self.source()
        names = self.listing.facets
        columns = ", ".join("year(date) AS year" if name == "year" else name for name in names)
        sets = ", ".join(f"({name})" for name in names)
        cases = " ".join(f"WHEN grouping({name}) = 0 THEN '{name}'" for name in names)
        shown = " ".join(f"WHEN grouping({name}) = 0 THEN CAST({name} AS VARCHAR)" for name in names)
        sql = (
            f"SELECT CASE {cases} END AS facet, CASE {shown} END AS value, count(*) AS n\n"
            f"FROM (SELECT {columns} FROM {source})\nGROUP BY GROUPING SETS ({sets}, ())\nORDER BY facet, n DESC, value"
        )
        return Statement(sql, values)

    def source(self) -> tuple[str, tuple[object, ...]]:
        """The rows that are selected, as what stands behind FROM, with its values."""
        source = self.listing.rows
        values: list[object] = []
        if self.words:
            source = self.listing.found
            values = [self.words] * source.count("?")
        conditions = []
        for one in self.listing.filters:
            text = self.chosen.get(one.name)
            if text:
                conditions.append(one.condition)
                values += [one.read(text)] * one.condition.count("?")
        year = self.chosen.get("year")
        if year:
            conditions.append("year(date) = ?")
            values.append(_first(year).year)
        where = f"\nWHERE {' AND '.join(conditions)}" if conditions else ""
        return source + where, tuple(values)

    def _order(self) -> str:
        if self.order == "best":
            return f"score DESC, {_NEWEST}, {self.listing.key}"
        return self.listing.orders[self.order]


def selected(listing: Listing, asked: Mapping[str, str]) -> Selection:
    """Raises ``AskedWrongly`` for a number, day, order or page that is none."""
    known = {one.name for one in listing.filters} | {"year"}
    chosen = {name: value.strip() for name, value in asked.items() if name in known and value.strip()}
    words = asked.get("q", "").strip()
    order = asked.get("sort", "").strip() or ("best" if words else "newest")
    if order not in listing.orders and not (order == "best" and words):
        raise AskedWrongly(f"Rows cannot be sorted by '{order}'.")
    page = asked.get("page", "1")
    if not _PAGE_NUMBER.fullmatch(page) or int(page) > _LAST_PAGE:
        raise AskedWrongly(f"'{page}' is no page.")
    selection = Selection(listing, words, chosen, order, int(page))
    selection.source()  # reads every value, so that a wrong one is told at once
    return selection
