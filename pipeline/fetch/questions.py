"""Written questions: the search lists them, ``/schv`` tells of them, the file store has question and answer in one PDF.

Comes in: the first and last day on which they were published. Goes out: ``schv/ID.pdf`` with its sidecar.
Does not: take annexes; which of several files holds the question is told by ``/schv``, never guessed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from pipeline.extract.metadata import merge, read_date
from pipeline.extract.service import describe
from pipeline.extract.service.describe import kind_of
from pipeline.extract.service.fields import Fields
from pipeline.fetch.answers import every, holds, number_of
from pipeline.fetch.failure import Failure
from pipeline.fetch.harvest import Fetcher, Wanted
from pipeline.fetch.places import FILES_URL, WEBSITE_URL
from pipeline.fetch.shelf import Provenance
from pipeline.fetch.slices import Days, months, sliced
from pipeline.records import Metadata

_PAGE, _MOST, _AT_ONCE = 100, 10_000, 50
_FILTER = "paginatype:Parlementair document.aggregaat:Vraag of interpellatie.aggregaattype:Schriftelijke vraag"
_FEED = re.compile(r"be\.vlp\.feed/(\d{1,12})(?:/pfls/(\d{1,12}))?")
_OPENDATA = re.compile(r"/opendata/schv/(\d{1,12})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of the search: a question, or one file of it."""

    number: str
    day: dt.date | None
    version: str
    file: str | None
    page: str | None
    raw: dict[str, Any]


def fetch_questions(fetcher: Fetcher, first: dt.date, last: dt.date) -> None:
    """Fetches the written questions published from ``first`` to ``last``, both inclusive."""
    fetcher.tally.expect(months(first, last))
    fetcher.each(_wanted(fetcher, first, last), lambda one: _fetch(fetcher, one))


def _wanted(fetcher: Fetcher, first: dt.date, last: dt.date) -> Iterator[Wanted]:
    seen: set[str] = set()
    for days, found in sliced(first, last, lambda days: _search(fetcher, days)):
        if isinstance(found, Failure):
            fetcher.tally.fail_days(days, found)
            fetcher.stop_if_hopeless(found)
            continue
        questions: dict[str, list[Hit]] = {}
        for hit in found:
            if hit.number not in seen:
                questions.setdefault(hit.number, []).append(hit)
        seen |= questions.keys()
        yield from _missing(fetcher, days.month, questions)


def _missing(fetcher: Fetcher, month: str, questions: dict[str, list[Hit]]) -> Iterator[Wanted]:
    """The questions that are not there yet, with what ``/schv/lijst`` tells of them."""
    missing = []
    for number, hits in questions.items():
        fetcher.tally.one_found(month)
        if fetcher.is_done(f"schv:{number}", _version(hits)):
            fetcher.tally.count("there")
        else:
            missing.append(number)
    for start in range(0, len(missing), _AT_ONCE):
        numbers = missing[start : start + _AT_ONCE]
        details = _details(fetcher, numbers)
        for number in numbers:
            hits = questions[number]
            yield Wanted(f"schv:{number}", _version(hits), (hits, details.get(number)))


def _details(fetcher: Fetcher, numbers: list[str]) -> dict[str, dict[str, Any]]:
    """Many questions in one request; empty where the service does not answer it: then each is asked for itself."""
    try:
        answer = fetcher.client.answer(fetcher.client.service.opendata(f"schv/lijst?id={','.join(numbers)}"))
    except Failure as failure:
        fetcher.stop_if_hopeless(failure)
        return {}
    return {number: one for one in every(answer, _is_question) if (number := number_of(one))}


def _is_question(fields: Fields) -> bool:
    return kind_of(fields) == "schv" and "id" in fields


def _search(fetcher: Fetcher, days: Days) -> list[Hit]:
    """All hits of a stretch. Raises ``Failure``, among them ``too_many`` and ``short``: ask for fewer days."""
    hits: dict[str, Hit | None] = {}
    count: int | None = None
    for page in range(1, _MOST // _PAGE + 2):
        url = _address(fetcher, days, page)
        answer = fetcher.client.answer(url, holds(_is_search))
        results = list(every(answer, _is_result))
        count = _count(answer)
        if count is not None and count > _MOST:
            raise Failure("too_many", f"{count} results, more than the service gives for one question")
        before = len(hits)
        for one in results:
            hits.setdefault(Fields(one).text("id") or repr(one), _hit(one))
        enough = len(hits) >= count if count is not None else len(results) < _PAGE
        if enough or len(hits) == before:
            break
    if count is not None and len(hits) < count:
        told = f"the service counts {count} results and lists {len(hits)}"
        if days.first < days.last:
            raise Failure("short", told)
        fetcher.tally.remarks.append(f"{days.first}: {told}")
    return [hit for hit in hits.values() if hit and (hit.day is None or days.first <= hit.day <= days.last)]


def _address(fetcher: Fetcher, days: Days, page: int) -> str:
    """The search for a stretch; a day more at its end, for public clients do not tell whether the last one counts."""
    query = f"inmeta:publicatiedatum:daterange:{days.first}..{days.last + dt.timedelta(days=1)}"
    options = f"requiredfields={quote(_FILTER, safe=':')}&collection=vp_collection&sort=date&max={_PAGE}&page={page}"
    return f"{fetcher.client.service.search(quote(query, safe=':.'))}?{options}"


def _is_search(fields: Fields) -> bool:
    return "count" in fields or "result" in fields


def _is_result(fields: Fields) -> bool:
    return "metatags" in fields or bool(_FEED.search(fields.text("id") or ""))


def _count(answer: Any) -> int | None:  # noqa: ANN401
    for one in every(answer, lambda fields: "count" in fields):
        text = Fields(one).text("count") or ""
        return int(text) if text.isdecimal() else None
    return None


def _hit(result: dict[str, Any]) -> Hit | None:
    """One result as a hit; ``None`` for what is no written question or has no number."""
    fields = Fields(result)
    tags: dict[str, str] = {}
    for tag in fields.object("metatags").objects("metatag"):
        name, value = tag.text("name"), tag.text("value")
        if name and value:
            tags.setdefault(name.lower(), value)
    if tags.get("soort", "SCHV").upper() != "SCHV":
        return None
    feed = _FEED.search(fields.text("id") or "")
    named = feed or _OPENDATA.search(tags.get("opendata", ""))
    if not named:
        return None
    pfile = feed.group(2) if feed else None
    file = tags.get("document") or (f"{FILES_URL}/pfile?id={pfile}" if pfile else None)
    day = read_date(tags.get("publicatiedatum", ""))
    return Hit(named.group(1), day, tags.get("last_modified", ""), file, tags.get("displayurl"), result)


def _version(hits: list[Hit]) -> str:
    """The state of a question: empty where the service does not tell, so that an update looks again."""
    stated = sorted({hit.version for hit in hits})
    return ";".join(stated) if all(stated) else ""


def _fetch(fetcher: Fetcher, one: Wanted) -> None:
    hits, detail = one.learned
    if detail is None:
        detail = _detail(fetcher, one.key)
    stated = _file_of(hits, detail)
    origin = Provenance(stated or "", one.version)
    if stated is None:
        fetcher.shelf.note(one.key, "no_file", origin, reason="the service names no file yet")
        fetcher.tally.count("nothing")
        return
    fetcher.take_pdf(one.key, stated, _metadata(one.key, hits, detail, stated), origin)


def _detail(fetcher: Fetcher, key: str) -> dict[str, Any]:
    """What ``/schv/ID`` tells; nothing where it does not know the question: then the search is all there is."""
    url = fetcher.client.service.opendata(key.replace(":", "/"))
    try:
        answer = fetcher.client.answer(url, holds(_is_question))
    except Failure as failure:
        if failure.code in {"http_404", "http_410"}:
            return {}
        raise
    return next(every(answer, _is_question))


def _file_of(hits: list[Hit], detail: dict[str, Any]) -> str | None:
    """The file with question and answer: the first that ``/schv`` lists, else the only one the search names.

    Raises ``Failure`` (``file_unclear``) where several come into question.
    """
    for file in Fields(detail).objects("bestand-ordered", "bestand"):
        if url := file.text("url", "href"):
            return url
    named = {hit.file for hit in hits if hit.file and ("pfile" in hit.file or hit.file.endswith(".pdf"))}
    if len(named) > 1:
        raise Failure("file_unclear", f"the service names {len(named)} files and does not tell which is the question")
    return next(iter(named), None)


def _metadata(key: str, hits: list[Hit], detail: dict[str, Any], file: str) -> Metadata:
    """What the service tells, ``/schv`` before the search; addresses are those of the parliament, never a mirror's."""
    told = describe(hits[0].raw) or Metadata()
    if detail:
        told = merge(describe(detail) or Metadata(), told)
    number = key.partition(":")[2]
    page = hits[0].page or f"{WEBSITE_URL}/parlementaire-documenten/schriftelijke-vragen/{number}"
    return replace(told, parliament_id=key, kind="schriftelijke vraag", source_url=file, page_url=page)
