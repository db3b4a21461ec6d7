"""The contract between the stages: what each hands to the next, as frozen records.

Comes in: nothing; this module imports the standard library alone.
Goes out: the types that extract, segment, annotate and load exchange.
Does not: read, decide or format anything.

All offsets count code points in ``Transcript.text``, 0-based, end exclusive, so that
``text[start:end]`` gives back what was read. Dates are ``datetime.date``. Sequences are tuples.
"Clean" text is what a reader sees (``pipeline.clean``): broken words joined, furniture out, lines unfolded.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that was refused, or a passage that could not be read.

    ``code`` can be counted (snake_case); ``message`` is one sentence that says what happened and what to do.
    """

    code: str
    message: str
    severity: Severity = "warning"
    start: int | None = None
    end: int | None = None


# --- extract -> ------------------------------------------------------------------------------------------------

MarkKind = Literal["furniture", "contents", "metadata", "speaker", "footnote", "cells"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text whose nature the file itself tells: page furniture, a contents page, a speaker's turn.

    kind ``speaker`` covers the label line of a turn in a structured source (the service's JSON); ``label`` is that
    label as given and ``person`` the speaker's id in the service, ``None`` where it is absent. kind ``cells``: figures
    of a table whose rows and columns are lost, or of columns read across; nobody can tell what is said of them.
    """

    kind: MarkKind
    start: int
    end: int
    label: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the source; pages tile the text. ``number`` is 1-based and physical, not the printed number."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table. ``row`` and ``column`` are 0-based and count heading rows; ``text`` is clean.

    A cell without a place of its own in the text has ``start == end``.
    """

    row: int
    column: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its cells, found on a page (extract) or in running text (annotate): one record for both.

    ``heading_rows`` rows at the top and ``label_columns`` columns at the left hold labels; the rest holds values.
    The first ``title_rows`` of them name the whole, as sheets do that are printed with their title: no column's label.
    ``drawn``: rules or markup part its rows, so that no label of one goes on in the next.
    """

    start: int
    end: int
    caption: str | None
    n_rows: int
    n_columns: int
    heading_rows: int
    label_columns: int
    cells: tuple[Cell, ...]
    page: int | None = None
    title_rows: int = 0
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file, its preamble or its sidecar states about the document; ``None`` or empty where it says nothing.

    ``parliament_id`` is the id in the open data service, prefixed by its kind (``schv:1834565``, ``jln:...``).
    Names are as given (``asker``: ``De Roo, Stijn``); ids are the service's person ids.
    """

    title: str | None = None
    subject: str | None = None
    themes: tuple[str, ...] = ()
    source_url: str | None = None
    page_url: str | None = None
    language: str | None = None
    parliament_id: str | None = None
    kind: str | None = None
    number: str | None = None
    session: str | None = None
    committee: str | None = None
    date: dt.date | None = None
    date_answered: dt.date | None = None
    answered_in_time: bool | None = None
    asker: str | None = None
    asker_id: str | None = None
    addressees: tuple[str, ...] = ()
    addressee_ids: tuple[str, ...] = ()
    chair: str | None = None
    chair_id: str | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """One accepted input file as text. Extract's output; never altered afterwards."""

    doc_id: str
    source_path: str
    sha256: str
    media_type: str
    text: str
    pages: tuple[Page, ...] = ()
    marks: tuple[Mark, ...] = ()
    tables: tuple[Table, ...] = ()
    metadata: Metadata = Metadata()
    problems: tuple[Problem, ...] = ()


# --- segment -> ------------------------------------------------------------------------------------------------

DocType = Literal["committee_proceedings", "plenary_proceedings", "committee_report", "written_question", "unknown"]
SpanKind = Literal["speech", "heading", "announcement", "furniture", "metadata", "contents", "vote", "body", "unknown"]
Mode = Literal["verbatim", "reported", "written"]
Role = Literal["chair", "member", "minister", "guest"]
Act = Literal["chair", "question", "answer", "reply", "follow_up", "closing", "speech", "reported"]
Instrument = Literal["schriftelijke vraag", "vraag om uitleg", "actuele vraag", "interpellatie"]
PairStatus = Literal["answered", "referred", "unanswered"]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a printed name is, on a date.

    ``name`` is the full name; a printed full name stays the name even when the register does not know it (then
    ``person_id`` is ``None``). ``party`` is the party's name at the date, ``party_label`` as printed. ``majority``:
    whether the party sat in the Flemish government that day, ``None`` if unknown. ``matched_by`` is the rule that
    resolved the person, or the reason why none could, with the candidates.
    """

    name: str | None = None
    person_id: str | None = None
    party: str | None = None
    party_id: str | None = None
    party_label: str | None = None
    majority: bool | None = None
    matched_by: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one kind; spans tile the text, white space belongs to the span before it."""

    kind: SpanKind
    start: int
    end: int
    speech_id: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A debate on one or more joined questions, a section of a report, or one written question."""

    item_id: str
    seq: int
    title: str | None
    kind: str
    chair: str | None
    date: dt.date | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Question:
    """One formal question. ``addressee_title`` is the minister's title as printed, spaces folded.

    ``instrument`` is ``None`` where nothing tells it; ``co_askers`` put it together with ``asker``, the first printed.
    """

    question_id: str
    item_id: str
    instrument: Instrument | None
    number: int | None
    session: str | None
    subject: str | None
    asker: Identity
    addressee: Identity
    addressee_title: str | None
    date: dt.date | None
    date_submitted: dt.date | None = None
    date_answered: dt.date | None = None
    answered_in_time: bool | None = None
    co_askers: tuple[Identity, ...] = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """One turn. ``start`` is the first character of the label (of the first spoken word where none is printed).

    ``text`` is clean and leaves the label out; paragraphs in it are separated by a blank line. ``title`` is the title
    under which a minister speaks: as printed, else as the register has it on the day; ``None`` for others.
    """

    speech_id: str
    item_id: str | None
    seq: int
    mode: Mode
    speaker_label: str | None
    who: Identity
    role: Role | None
    organisation: str | None
    act: Act
    text: str
    date: dt.date | None
    start: int
    end: int
    title: str | None = None


@dataclass(frozen=True, slots=True)
class QAPair:
    """Who asked and who answered: one oral round, or one numbered sub-question of a written question."""

    qa_id: str
    item_id: str
    question_id: str | None
    round: int
    label: str | None
    question_speech_id: str | None
    question_text: str | None
    question_start: int | None
    question_end: int | None
    answer_speech_id: str | None
    answer_text: str | None
    answer_start: int | None
    answer_end: int | None
    asker: Identity
    minister: Identity
    minister_title: str | None
    status: PairStatus
    status_reason: str | None
    refers_to: str | None
    method: Literal["numbered", "turn order", "single"]
    asks_for_figures: bool
    breakdowns_asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proceedings:
    """A transcript cut into spans, items, speeches, questions and pairs. Segment's output."""

    doc_id: str
    doc_type: DocType
    title: str | None
    session: str | None
    legislature: str | None
    meeting: str | None
    committee: str | None
    number: int | None
    date: dt.date | None
    spans: tuple[Span, ...]
    items: tuple[AgendaItem, ...] = ()
    questions: tuple[Question, ...] = ()
    speeches: tuple[Speech, ...] = ()
    pairs: tuple[QAPair, ...] = ()
    problems: tuple[Problem, ...] = ()


# --- annotate -> -----------------------------------------------------------------------------------------------

ClaimKind = Literal["percentage", "euro", "count", "measure"]
Comparator = Literal["=", "~", "<", "<=", ">", ">="]
Change = Literal["increase", "decrease"]
TimeRelation = Literal["in", "since", "until", "by"]
Statistic = Literal["mean", "median", "maximum", "minimum"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a numeric claim says, free of where it stands. Percentages in percent, euros in euros.

    ``value`` is ``None`` exactly when ``low`` and ``high`` give an interval. ``unit`` is as written (clean);
    ``unit_lemma`` singular lower case; ``unit_norm`` and ``value_norm`` (``norm_low`` to ``norm_high``, equal for a
    single value) in a base unit for adding up. ``rate_per``: ``year``, ``50.000 inwoners``; ``None`` is a level.
    ``base``: the whole that a percentage is a share of, as written. ``weak``: the class that the guidelines call
    optional. Periods: first and last day, inclusive, ``None`` is open.
    """

    kind: ClaimKind
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    unit_lemma: str | None = None
    unit_norm: str | None = None
    value_norm: float | None = None
    norm_low: float | None = None
    norm_high: float | None = None
    comparator: Comparator = "="
    change: Change | None = None
    rate_per: str | None = None
    statistic: Statistic | None = None
    base: str | None = None
    weak: bool = False
    time_text: str | None = None
    time_relation: TimeRelation | None = None
    period_start: dt.date | None = None
    period_end: dt.date | None = None
    period_basis: Literal["stated", "relative"] | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One numeric claim at its place. ``sentence`` is clean; of a table cell it is ``caption | row | column``.

    ``table_start`` is the ``start`` of the table that the claim is a cell of; ``None`` in prose.
    """

    claim_id: str
    start: int
    end: int
    quantity: Quantity
    sentence: str
    rule: str
    table_start: int | None = None
    table_row: str | None = None
    table_column: str | None = None
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class TableCheck:
    """A printed total or share against what its parts give. ``difference`` is found minus expected."""

    table_start: int
    axis: Literal["row", "column", "share"]
    label: str
    expected: float
    found: float
    difference: float


@dataclass(frozen=True, slots=True)
class Annotated:
    """The numeric claims of a document, and the tables read for them. Annotate's output."""

    doc_id: str
    claims: tuple[Claim, ...] = ()
    tables: tuple[Table, ...] = ()
    checks: tuple[TableCheck, ...] = ()
    problems: tuple[Problem, ...] = ()
