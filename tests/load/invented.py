"""Builds invented documents as the stages would hand them over. Invented people, invented figures."""

from __future__ import annotations

import datetime as dt
import hashlib

from pipeline.load import Bundle
from pipeline.records import (
    AgendaItem,
    Annotated,
    Cell,
    Claim,
    Identity,
    Metadata,
    Page,
    Proceedings,
    QAPair,
    Quantity,
    Question,
    Span,
    Speech,
    Table,
    TableCheck,
    Transcript,
)

DAY = dt.date(2021, 3, 4)
ASKER = Identity("Wannes Okkerse", "wannes-okkerse", "Groen", "groen", "Groen", False, "exact name")
SECOND = Identity("Lieve Dasseville", None, "N-VA", "nva", "N-VA", True, "not in the register")
MINISTER = Identity("Roos Verhaverbeke", "roos-verhaverbeke", "Vooruit", "vooruit", None, True, "exact name")
TITLE = "Vlaams minister van Veren en Sluizen"


def claim(doc_id: str, text: str, surface: str, *, value: float | None = None, after: int = 0, **more: object) -> Claim:
    """A count at the first place of ``surface`` behind ``after``; ``more`` goes into the quantity."""
    start = text.index(surface, after)
    fields = {"kind": "count", "low": None, "high": None, "unit": surface.split(" ", 1)[-1], **more}
    place = {key: fields.pop(key) for key in ("table_start", "table_row", "table_column", "is_total") if key in fields}
    return Claim(
        f"{doc_id}#c{start}",
        start,
        start + len(surface),
        Quantity(value=value, **fields),  # type: ignore[arg-type]
        sentence=surface,
        rule="test",
        **place,  # type: ignore[arg-type]
    )


def written(
    doc_id: str,
    questions: dict[str, str],
    answers: dict[str, str],
    *,
    claims: tuple[tuple[str, dict[str, object]], ...] = (),
    referred: dict[str, str] | None = None,
    asks: bool = True,
    number: int = 7,
    minister: Identity = MINISTER,
    metadata: Metadata | None = None,
    digest: str | None = None,
) -> Bundle:
    """A written question with numbered sub-questions and answers; ``referred`` maps a label to the one referred to."""
    head = "SCHRIFTELIJKE VRAAG\n"
    asked = "".join(f"{label}. {text}\n" for label, text in questions.items())
    middle = "ANTWOORD\n"
    told = "".join(f"{label}. {text}\n" for label, text in answers.items())
    text = head + asked + middle + told
    q_start, a_head = len(head), len(head) + len(asked)
    a_start = a_head + len(middle)
    item, q_speech, a_speech = f"{doc_id}#i0", f"{doc_id}#s{q_start}", f"{doc_id}#s{a_start}"
    question_id = f"{doc_id}#q{number}"

    def place(label: str, body: str, after: int) -> tuple[int, int]:
        start = text.index(f"{label}. {body}", after)
        return start, start + len(f"{label}. {body}")

    pairs = []
    for label, body in questions.items():
        begin, end = place(label, body, q_start)
        target = (referred or {}).get(label)
        source = target or label
        answer = answers.get(source)
        first, last = place(source, answer, a_start) if answer is not None else (None, None)
        pairs.append(
            QAPair(
                f"{doc_id}#p{begin}-{'' if first is None else first}",
                item,
                question_id,
                1,
                label,
                q_speech,
                body,
                begin,
                end,
                a_speech if answer is not None else None,
                answer,
                first,
                last,
                ASKER,
                minister,
                TITLE,
                "referred" if target else "answered" if answer is not None else "unanswered",
                None if answer is not None else "label missing in answer",
                target,
                "numbered",
                asks,
                ("year",),
            )
        )
    spans = (
        Span("heading", 0, q_start),
        Span("speech", q_start, a_head, q_speech),
        Span("heading", a_head, a_start),
        Span("speech", a_start, len(text), a_speech),
    )
    speeches = (
        Speech(q_speech, item, 1, "written", "WANNES OKKERSE", ASKER, "member", None, "question", asked.strip(), DAY,
               q_start, a_head - 1),
        Speech(a_speech, item, 2, "written", None, minister, "minister", None, "answer", told.strip(), DAY, a_start,
               len(text) - 1),
    )  # fmt: skip
    asked_question = Question(
        question_id, item, "schriftelijke vraag", number, "2020-2021", "Veren", ASKER, minister, TITLE, DAY
    )
    transcript = Transcript(
        doc_id,
        doc_id,
        hashlib.sha256((doc_id + text).encode()).hexdigest(),
        "text/plain",
        text,
        metadata=metadata or Metadata(),
    )
    proceedings = Proceedings(
        doc_id,
        "written_question",
        "Veren  -\nWachttijden",
        "2020-2021",
        "2019-2024",
        None,
        None,
        number,
        DAY,
        spans,
        (AgendaItem(item, 1, "Veren", "schriftelijke vraag", None, DAY, 0, len(text)),),
        (asked_question,),
        speeches,
        tuple(pairs),
    )
    found = tuple(claim(doc_id, text, surface, **fields) for surface, fields in claims)  # type: ignore[arg-type]
    return bundled(transcript, proceedings, Annotated(doc_id, found), digest)


def bundled(
    transcript: Transcript, proceedings: Proceedings, annotated: Annotated, digest: str | None = None
) -> Bundle:
    """A bundle whose digest follows its content, as a run's does."""
    content = repr((transcript, proceedings, annotated)).encode()
    return Bundle(transcript, proceedings, annotated, digest or hashlib.sha256(content).hexdigest())


def joined(doc_id: str = "2021/zitting.pdf") -> Bundle:
    """A sitting over two pages: two joined questions, one answer with a footer in it, a follow-up, a reply."""
    parts = {
        "heading": "VRAAG OM UITLEG van Wannes Okkerse\n– 11 (2020-2021)\n"
        "VRAAG OM UITLEG van Lieve Dasseville\n– 12 (2020-2021)\n",
        "first": "Wannes Okkerse (Groen): Hoeveel veren varen er?\n",
        "second": "Lieve Dasseville (N-VA): Hoeveel sluizen zijn er?\n",
        "answer": "Minister Roos Verhaverbeke: Er varen 14 veren en",
        "foot": "\nVlaams Parlement 3\n\f",
        "rest": " er zijn 31 sluizen.\n",
        "follow": "Wannes Okkerse (Groen): En volgend jaar?\n",
        "reply": "Minister Roos Verhaverbeke: Dan 16 veren.\n",
    }
    at: dict[str, tuple[int, int]] = {}
    text = ""
    for name, part in parts.items():
        at[name] = (len(text), len(text) + len(part))
        text += part
    item = f"{doc_id}#i0"

    def speech_id(name: str) -> str:
        return f"{doc_id}#s{at[name][0]}"

    def span(kind: str, name: str, speech: str | None = None) -> Span:
        return Span(kind, *at[name], speech_id(speech) if speech else None)  # type: ignore[arg-type]

    def speech(seq: int, name: str, who: Identity, role: str, act: str, end: int | None = None) -> Speech:
        start, stop = at[name]
        body = text[start:stop].split(": ", 1)[1].strip()
        return Speech(speech_id(name), item, seq, "verbatim", None, who, role, None, act, body, DAY, start,  # type: ignore[arg-type]
                      (end or stop) - 1)  # fmt: skip

    def pair(ask: str, answer: str, who: Identity, number: int | None, round_: int) -> QAPair:
        (q0, q1), (a0, a1) = at[ask], at[answer]
        if answer == "answer":
            a1 = at["rest"][1]
        return QAPair(f"{doc_id}#p{q0}-{a0}", item, f"{doc_id}#q{number}" if number else None, round_, None,
                      speech_id(ask), text[q0:q1].strip(), q0, q1 - 1, speech_id(answer), "Er varen 14 veren.", a0,
                      a1 - 1, who, MINISTER, TITLE, "answered", None, None, "turn order", round_ == 1)  # fmt: skip

    spans = (
        span("heading", "heading"),
        span("speech", "first", "first"),
        span("speech", "second", "second"),
        span("speech", "answer", "answer"),
        span("furniture", "foot"),
        span("speech", "rest", "answer"),
        span("speech", "follow", "follow"),
        span("speech", "reply", "reply"),
    )
    speeches = (
        speech(1, "first", ASKER, "member", "question"),
        speech(2, "second", SECOND, "member", "question"),
        speech(3, "answer", MINISTER, "minister", "answer", at["rest"][1]),
        speech(4, "follow", ASKER, "member", "follow_up"),
        speech(5, "reply", MINISTER, "minister", "reply"),
    )
    questions = tuple(
        Question(
            f"{doc_id}#q{number}", item, "vraag om uitleg", number, "2020-2021", subject, who, MINISTER, TITLE, DAY
        )
        for number, subject, who in ((11, "veren", ASKER), (12, "sluizen", SECOND))
    )
    pairs = (
        pair("first", "answer", ASKER, 11, 1),
        pair("second", "answer", SECOND, 12, 1),
        pair("follow", "reply", ASKER, 11, 2),
    )
    page_end = at["foot"][1]
    transcript = Transcript(
        doc_id,
        doc_id,
        hashlib.sha256(text.encode()).hexdigest(),
        "application/pdf",
        text,
        (Page(1, 0, page_end), Page(2, page_end, len(text))),
    )
    proceedings = Proceedings(
        doc_id, "committee_proceedings", "Commissie voor Veren", "2020-2021", "2019-2024", "C12",
        "Commissie voor Veren", None, DAY, spans,
        (AgendaItem(item, 1, "veren en sluizen", "vraag om uitleg", "Hilde Terwagne", DAY, 0, len(text)),),
        questions, speeches, pairs,
    )  # fmt: skip
    annotated = Annotated(
        doc_id,
        (
            claim(doc_id, text, "14 veren", value=14, unit_lemma="veer"),
            claim(doc_id, text, "31 sluizen", value=31, unit_lemma="sluis"),
            claim(doc_id, text, "16 veren", value=16, unit_lemma="veer"),
        ),
    )
    return bundled(transcript, proceedings, annotated)


def tabled(doc_id: str = "tabel.txt") -> Bundle:
    """A text without speeches that holds a table whose total is wrong, and a sentence that repeats a cell."""
    rows = ("Provincie Veren", "Noord 3", "Zuid 3", "Totaal 7", "Er zijn 3 veren.")
    text = "\n".join(rows) + "\n"
    end = text.index("Er zijn")
    cells = []
    for row, line in enumerate(rows[:4]):
        for column, word in enumerate(line.split()):
            start = text.index(line) + line.index(word)
            cells.append(Cell(row, column, word, start, start + len(word)))
    table = Table(0, end - 1, "Veren per provincie", 4, 2, 1, 1, tuple(cells))
    cell = {"unit": "Veren", "unit_lemma": "veer", "table_start": 0, "table_column": "Veren"}
    claims = (
        claim(doc_id, text, "3", value=3, table_row="Noord", **cell),
        claim(doc_id, text, "3", value=3, after=text.index("Zuid"), table_row="Zuid", **cell),
        claim(doc_id, text, "7", value=7, table_row="Totaal", is_total=True, **cell),
        claim(doc_id, text, "3 veren", value=3, unit_lemma="veer"),
    )
    item = AgendaItem(f"{doc_id}#i0", 1, None, "section", None, DAY, 0, len(text))
    transcript = Transcript(doc_id, doc_id, hashlib.sha256(text.encode()).hexdigest(), "text/plain", text)
    proceedings = Proceedings(
        doc_id, "unknown", None, None, None, None, None, None, DAY, (Span("body", 0, len(text)),), (item,)
    )
    check = TableCheck(0, "column", "Totaal # Veren", 6, 7, 1)
    return bundled(transcript, proceedings, Annotated(doc_id, claims, (table,), (check,)))
