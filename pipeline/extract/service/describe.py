"""What an answer of the open data service states about a document, as ``Metadata``.

Comes in: a decoded answer: a written question (``/schv``), an item of the proceedings (``/jln``), an oral question
(``/vi``), a meeting, or one search result with its metatags.
Goes out: ``Metadata``; ``None`` for JSON that is none of these.
Does not: read spoken text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pipeline.extract.metadata import merge, parliament_id, read_date, read_flag, read_flat
from pipeline.extract.service.fields import Fields
from pipeline.records import Metadata

_WRAPPERS = ("vergadering", "journaallijn", "schriftelijke-vraag", "vraag-interpellatie", "vrageninterpellatie", "data")
_LATE = re.compile(r"\b(?:laattijdig|niet tijdig|te laat|buiten termijn)", re.IGNORECASE)
_ANSWERED = re.compile(r"\bbeantwoord", re.IGNORECASE)
_PUT = re.compile(r"\b(?:vraag gesteld|gesteld aan|ingediend)", re.IGNORECASE)


def describe(value: Any) -> Metadata | None:  # noqa: ANN401 - decoded JSON
    """``Metadata`` of an answer, or ``None`` where ``value`` is no answer of the service."""
    fields = unwrap(value)
    if fields is None:
        return None
    kind = kind_of(fields)
    if kind == "schv":
        return _written_question(fields)
    if kind == "jln":
        return _proceedings(fields)
    if kind == "verg":
        return _meeting(fields)
    if kind == "search":
        results = tuple(fields.objects("result", "results"))
        return _search_result(results[0]) if len(results) == 1 else Metadata()
    if kind == "result":
        return _search_result(fields)
    return None


def unwrap(value: Any) -> Fields | None:  # noqa: ANN401 - decoded JSON
    """The one object inside ``items`` and type wrappers; ``None`` for JSON without an object."""
    for _ in range(4):
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if not isinstance(value, dict):
            return None
        fields = Fields(value)
        inner = fields.raw("items")
        wrapper = next((fields.raw(name) for name in _WRAPPERS if len(value) == 1 and name in fields), None)
        if kind_of(fields) or (inner is None and wrapper is None):
            return fields
        value = inner if inner is not None else wrapper
    return Fields(value) if isinstance(value, dict) else None


def kind_of(fields: Fields) -> str | None:
    """``jln``, ``schv``, ``verg``, ``search``, ``result``; ``None`` for anything else."""
    if "spreker" in fields:
        return "jln"
    if "procedureverloop" in fields or isinstance(fields.raw("vraagsteller"), dict | list):
        return "schv"
    if "vergaderingnummer" in fields or ("datumbegin" in fields and "type" in fields):
        return "verg"
    if "metatags" in fields:
        return "result"
    return "search" if "result" in fields or "results" in fields else None


def person_name(person: Fields) -> str | None:
    """``Familienaam, Voornaam`` as the service's metatags write it."""
    family, given = person.text("naam", "familienaam"), person.text("voornaam")
    return f"{family}, {given}" if family and given else family


def _written_question(fields: Fields) -> Metadata:
    asker = fields.object("vraagsteller")
    ministers = tuple(fields.objects("minister", "ministers"))
    put, answered, in_time = _course(fields)
    files = tuple(fields.objects("bestand-ordered", "bestand"))
    stated = read_flag(fields.raw("tijdig")) if "tijdig" in fields else None
    number = fields.text("id")
    return Metadata(
        title=fields.text("titel"),
        subject=fields.text("onderwerp"),
        themes=fields.texts("thema", "themas"),
        source_url=files[0].text("url", "href") if files else None,
        parliament_id=f"schv:{number}" if number else None,
        kind="schriftelijke vraag",
        number=fields.text("nummer"),
        session=fields.text("zittingsjaar"),
        date=put or _date(fields, "datum", "datum-vraag"),
        date_answered=answered,
        answered_in_time=stated if stated is not None else in_time,
        asker=person_name(asker),
        asker_id=asker.text("id"),
        addressees=tuple(name for one in ministers if (name := person_name(one))),
        addressee_ids=tuple(number for one in ministers if (number := one.text("id"))),
    )


def _course(fields: Fields) -> tuple[Any, Any, bool | None]:
    """Day put, day answered, and whether in time, from the course of the procedure."""
    put = answered = in_time = None
    for step in fields.objects("procedureverloop"):
        status, day = step.text("status", "omschrijving") or "", _date(step, "datum")
        if _ANSWERED.search(status) and not status.lower().startswith("niet beantwoord"):
            answered = answered or day
            in_time = False if _LATE.search(status) else True if "tijdig" in status.lower() else in_time
        elif _PUT.search(status):
            put = put or day
    return put, answered, in_time


def _proceedings(fields: Fields) -> Metadata:
    meeting = _meeting(fields.object("vergadering"))
    questions = tuple(fields.objects("vrageninterpellatie"))
    titles = [title for one in questions if (title := one.text("titel", "onderwerp"))]
    number = fields.text("id", "journaallijn-id")
    kinds = {kind.lower() for one in questions if (kind := one.object("objecttype").text("naam"))}
    alone = questions[0] if len(questions) == 1 else Fields({})
    askers = _contacts(alone, "indiener")
    own = Metadata(
        title=fields.text("titel", "onderwerp") or (titles[0] if len(titles) == 1 else None),
        parliament_id=f"jln:{number}" if number else None,
        kind=kinds.pop() if len(kinds) == 1 else None,
        session=next((year for one in questions if (year := one.text("zittingsjaar"))), None),
        themes=tuple(dict.fromkeys(theme for one in questions for theme in one.texts("thema", "themas"))),
        asker=askers[0] if len(askers) == 1 else None,
        addressees=_contacts(alone, "bevoegde minister"),
    )
    return merge(own, replace(meeting, parliament_id=None, kind=own.kind or meeting.kind))


def _contacts(question: Fields, role: str) -> tuple[str, ...]:
    """The people who have that role in an oral question: ``Indiener``, ``Bevoegde minister``."""
    found = (
        person_name(person)
        for group in question.objects("contacttype")
        if (group.text("beschrijving") or "").lower() == role
        for person in group.objects("contact")
    )
    return tuple(name for name in found if name)


def _meeting(fields: Fields) -> Metadata:
    chair = fields.object("voorzitter")
    committees = [name for one in fields.objects("commissie") if (name := one.text("titel", "naam"))]
    handelingen = fields.object("plenairehandelingen", "commissiehandelingen")
    number = fields.text("id")
    return Metadata(
        source_url=handelingen.text("pdffilewebpath"),
        parliament_id=f"verg:{number}" if number else None,
        kind=fields.text("subtype", "type"),
        session=fields.text("zittingsjaar"),
        committee=committees[0] if len(committees) == 1 else None,
        date=_date(fields, "datumbegin", "datumagendering", "datum"),
        chair=person_name(chair),
        chair_id=chair.text("id"),
    )


def _search_result(fields: Fields) -> Metadata:
    address = fields.text("url")
    own = Metadata(title=fields.text("title", "titel"), page_url=address)
    tags, _ = read_flat(_tags(fields), origin="the metatags")
    opendata = next((value for name, value in _tags(fields) if name.lower() == "opendata"), None)
    found = merge(tags, own)
    return replace(found, parliament_id=(parliament_id(opendata) if opendata else None) or found.parliament_id)


def _tags(fields: Fields) -> Iterator[tuple[str, str]]:
    for tag in fields.object("metatags").objects("metatag"):
        name, value = tag.text("name"), tag.text("value")
        if name and value:
            yield name, value


def _date(fields: Fields, *names: str) -> Any:  # noqa: ANN401
    text = fields.text(*names)
    return read_date(text) if text else None
