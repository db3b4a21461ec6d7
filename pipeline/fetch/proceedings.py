"""Proceedings: the meetings of some days, their items as turns (``/jln``), or the PDF of a sitting without items.

Comes in: committees or the plenary, and two days. Goes out: ``jln/ID.json`` or ``verg/ID.pdf``, each with its sidecar.
Does not: take agendas or closed meetings.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import msgspec

from pipeline.extract.metadata import merge, read_date
from pipeline.extract.service import describe
from pipeline.extract.service.describe import kind_of
from pipeline.extract.service.fields import Fields
from pipeline.fetch.answers import every, holds, lists, number_of
from pipeline.fetch.failure import Failure, FetchStopped
from pipeline.fetch.harvest import Fetcher, Wanted
from pipeline.fetch.places import SERVICE_URL, WEBSITE_URL
from pipeline.fetch.shelf import Provenance
from pipeline.fetch.slices import Days, months, sliced
from pipeline.records import Metadata
from pipeline.register import fold

_ALL = 999_999  # what public clients send for "without a limit"
_TRUE = frozenset({"true", "j", "ja", "1"})


def fetch_proceedings(
    fetcher: Fetcher, first: dt.date, last: dt.date, *, committees: Sequence[str] = (), plenary: bool = False
) -> None:
    """Fetches the proceedings of the meetings from ``first`` to ``last``, both inclusive.

    ``committees`` are ids, abbreviations or whole titles; without any, and without ``plenary``, all meetings.
    Raises ``FetchStopped`` for a committee that the service does not know.
    """
    asked = [f"type=comm&idComm={committee_id(fetcher, name)}" for name in committees]
    if plenary or not asked:
        asked.append("type=plen")
    if not committees and not plenary:
        asked.append("type=comm")
    fetcher.tally.expect(months(first, last))  # from here on, with the committees known, a month can be found empty
    for what in asked:
        fetcher.each(_wanted(fetcher, first, last, what), lambda one: _fetch(fetcher, one))


def committee_id(fetcher: Fetcher, name: str) -> str:
    """The id of a committee given by id, abbreviation or title. Raises ``FetchStopped`` unless it is one."""
    if name.isdecimal():
        return name
    try:
        answer = fetcher.client.answer(fetcher.client.service.opendata("comm/huidige"))
    except Failure as failure:
        raise FetchStopped(
            f"The committees cannot be listed ({failure.message}); give the id of '{name}'."
        ) from failure
    known = list(every(answer, lambda one: "id" in one and ("afkorting" in one or "titel" in one)))
    found = {
        number
        for one in known
        if fold(name) in {fold(text) for text in Fields(one).texts("afkorting") + Fields(one).texts("titel", "naam")}
        and (number := number_of(one))
    }
    if len(found) == 1:
        return found.pop()
    titles = "; ".join(" ".join(Fields(one).texts("afkorting") + Fields(one).texts("titel", "naam")) for one in known)
    raise FetchStopped(f"'{name}' is not one committee of today; write one of: {titles}; or the id of an earlier one.")


def _wanted(fetcher: Fetcher, first: dt.date, last: dt.date, what: str) -> Iterator[Wanted]:
    for days, found in sliced(first, last, lambda days: _meetings(fetcher, days, what)):
        if isinstance(found, Failure):
            fetcher.tally.fail_days(days, found)
            fetcher.stop_if_hopeless(found)
            continue
        for meeting in found:
            try:
                yield from _of_meeting(fetcher, days.month, meeting)
            except Failure as failure:
                key = f"verg:{number_of(meeting)}"
                fetcher.tally.one_found(days.month)
                fetcher.tally.fail(key, failure)
                fetcher.shelf.note(key, "failed", Provenance(""), code=failure.code, reason=failure.message)
                fetcher.stop_if_hopeless(failure)


def _is_meeting(fields: Fields) -> bool:
    return "id" in fields and any(name in fields for name in ("datumbegin", "datumagendering", "vergaderingnummer"))


def _meetings(fetcher: Fetcher, days: Days, what: str) -> list[dict[str, Any]]:
    """The open meetings of a stretch, oldest first, each once."""
    span = f"datumvan={days.first:%d%m%Y}&datumtot={days.last:%d%m%Y}"
    url = fetcher.client.service.opendata(f"verg/vorige?{what}&{span}&dagen={_ALL}&limiet={_ALL}")
    answer = fetcher.client.answer(url, lists(_is_meeting))
    found = {number: one for one in every(answer, _is_meeting) if (number := number_of(one))}
    return sorted(
        (one for one in found.values() if _day(one, days) and not _flag(Fields(one), "besloten-vergadering")),
        key=lambda one: (str(_day(one, days)), str(number_of(one))),
    )


def _day(meeting: dict[str, Any], days: Days) -> dt.date | None:
    """The meeting's day; ``None`` where it lies outside the stretch. One without a day is taken where it was listed."""
    fields = Fields(meeting)
    day = read_date(fields.text("datumbegin", "datumagendering") or "") or days.first
    return day if days.first <= day <= days.last else None


def _flag(fields: Fields, *names: str) -> bool:
    return any(str(fields.raw(name)).lower() in _TRUE for name in names)


def _of_meeting(fetcher: Fetcher, month: str, meeting: dict[str, Any]) -> Iterator[Wanted]:
    """The items of a meeting that are not there yet, or the PDF of the whole where it has none."""
    key, version, provisional = f"verg:{number_of(meeting)}", _version(meeting), _provisional(meeting)
    entry = fetcher.shelf.manifest.get(key)
    listed = (
        entry is not None
        and entry.status == "listed"
        and (not fetcher.update or (entry.version == version and not entry.provisional))
    )
    keys = entry.items if entry is not None and listed else ()
    if not keys and not fetcher.is_done(key, version):
        meeting = _full(fetcher, key, meeting)
        keys = _items(meeting)
        if keys:
            url = fetcher.client.service.opendata(key.replace(":", "/"))
            fetcher.shelf.drop(key)
            fetcher.shelf.note(key, "listed", Provenance(url, version, provisional), items=keys)
    for one in keys or (key,):
        fetcher.tally.one_found(month)
        if fetcher.is_done(one, version):
            fetcher.tally.count("there")
        else:
            yield Wanted(one, version, meeting, provisional)


def _full(fetcher: Fetcher, key: str, meeting: dict[str, Any]) -> dict[str, Any]:
    """The full form of a meeting, which names its items; the list form where the service does not have it."""
    url = fetcher.client.service.opendata(f"{key.replace(':', '/')}?aanpassingen=nee&idPrsHighlight=0")
    try:
        answer = fetcher.client.answer(url, holds(_is_meeting))
    except Failure as failure:
        if failure.code in {"http_404", "http_410"}:
            return meeting
        raise
    return {**meeting, **next(every(answer, _is_meeting))}


def _items(meeting: dict[str, Any]) -> tuple[str, ...]:
    found = map(number_of, every(Fields(meeting).raw("journaallijn"), lambda one: "id" in one))
    return tuple(dict.fromkeys(f"jln:{number}" for number in found if number))


def _version(meeting: dict[str, Any]) -> str:
    """The state of a meeting's proceedings: last change, provisional or final, the PDF."""
    fields = Fields(meeting)
    parts = (fields.text("laatste-wijziging"), "provisional" if _provisional(meeting) else "final", _pdf(meeting))
    return ";".join(part for part in parts if part)


def _provisional(meeting: dict[str, Any]) -> bool:
    fields = Fields(meeting)
    report = fields.object("plenairehandelingen", "commissiehandelingen")
    return _flag(fields, "voorlopig-verslag") or _flag(report, "isvoorlopigeversie")


def _pdf(meeting: dict[str, Any]) -> str | None:
    return Fields(meeting).object("plenairehandelingen", "commissiehandelingen").text("pdffilewebpath")


def _fetch(fetcher: Fetcher, one: Wanted) -> None:
    if one.key.startswith("jln:"):
        _fetch_item(fetcher, one)
    else:
        _fetch_sitting(fetcher, one)


def _is_item(fields: Fields) -> bool:
    return "spreker" in fields or ("vergadering" in fields and "id" in fields)


def _fetch_item(fetcher: Fetcher, one: Wanted) -> None:
    url = fetcher.client.service.opendata(one.key.replace(":", "/"))
    answer = fetcher.client.answer(url, holds(_is_item))
    item = next(every(answer, _is_item))
    origin = Provenance(url, one.version, one.provisional)
    if kind_of(Fields(item)) != "jln" or not any(turn.text("sprekertekst") for turn in Fields(item).objects("spreker")):
        fetcher.shelf.note(one.key, "no_text", origin, reason="the item has no spoken text")
        fetcher.tally.count("nothing")
        return
    before = fetcher.shelf.stored(one.key)
    data = msgspec.json.format(msgspec.json.encode(item), indent=1) + b"\n"
    changed = fetcher.shelf.keep_answer(one.key, data, _metadata(one, item), origin)
    fetcher.tally.count("stored" if before is None else "replaced" if changed else "there")


def _metadata(one: Wanted, item: dict[str, Any] | None) -> Metadata:
    """What the service tells of an item and its meeting."""
    meeting = describe(one.learned) or Metadata()
    told = merge(describe(item) or Metadata(), replace(meeting, parliament_id=None)) if item else meeting
    sitting = (number_of(one.learned) or "") if isinstance(one.learned, dict) else ""
    number = one.key.partition(":")[2]
    plenary = (Fields(one.learned).text("type") or "").lower().startswith("plen")
    website = "plenaire-vergaderingen" if plenary else "commissies/commissievergaderingen"
    below = f"/{number}" if item else ""
    page = f"{WEBSITE_URL}/{website}/{sitting}/verslag{below}" if sitting else None
    told = replace(told, parliament_id=one.key, page_url=page)
    return replace(told, source_url=f"{SERVICE_URL}/e/opendata/jln/{number}") if item else told


def _fetch_sitting(fetcher: Fetcher, one: Wanted) -> None:
    stated = _pdf(one.learned)
    origin = Provenance(stated or "", one.version, one.provisional)
    if stated is None:
        fetcher.shelf.note(one.key, "no_file", origin, reason="the meeting has no report yet")
        fetcher.tally.count("nothing")
        return
    fetcher.take_pdf(one.key, stated, _metadata(one, None), origin)
