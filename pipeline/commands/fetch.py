"""``vraagbaak fetch questions | proceedings | members``: documents and register from the open data.

Comes in: days, committees, limits. Goes out: documents and ``people.csv`` in a folder, what became of them on stderr.
Does not: speak to the service; ``pipeline.fetch`` does.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.options import place_option
from pipeline.commands.outcome import INTERRUPTED, REFUSED, STOPPED, UsageFault
from pipeline.run.progress import note
from pipeline.settings import read_settings

if TYPE_CHECKING:
    from pipeline.fetch import Fetcher

fetch = typer.Typer(
    help="Gets documents from the parliament's open data service.",
    no_args_is_help=True,
)

Raw = Annotated[Path | None, place_option(help="Folder that receives the documents. Default data/raw.")]
First = Annotated[dt.datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="First day, 2024-01-01.")]
Last = Annotated[dt.datetime, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day, 2024-06-30; it counts.")]
Update = Annotated[bool, typer.Option("--update", help="Look again at what is there: take what is new or replaced.")]
ServiceUrl = Annotated[
    str | None, typer.Option(envvar="VRAAGBAAK_SERVICE_URL", help="Another host for the service: a mirror.")
]
FilesUrl = Annotated[str | None, typer.Option(envvar="VRAAGBAAK_FILES_URL", help="Another host for the files.")]
Contact = Annotated[
    str, typer.Option(envvar="VRAAGBAAK_CONTACT", help="Your address, told to the service in the name we ask under.")
]
Rate = Annotated[
    float, typer.Option(min=0.05, help="Requests a second at most; never over 5 at the parliament's hosts.")
]
AtOnce = Annotated[int, typer.Option(min=1, max=16, help="Requests at once at most; never over 4 there.")]
Tries = Annotated[int, typer.Option(min=1, max=20, help="How often a request is tried.")]
Backoff = Annotated[float, typer.Option(min=0.0, help="Seconds to wait after a first failure; doubled after each.")]
ReadTimeout = Annotated[float, typer.Option(min=0.1, help="Seconds without a byte after which a request is cut.")]
MaxFileMb = Annotated[int, typer.Option(min=1, help="A larger file (MiB) is not taken.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when a document failed.")]


@dataclass(frozen=True, slots=True)
class _Limits:
    contact: str
    rate: float
    at_once: int
    tries: int
    backoff: float
    read_timeout: float
    max_file_mb: int


def register(app: typer.Typer) -> None:
    """Adds the commands of this file to ``app``."""
    app.add_typer(fetch, name="fetch")


@fetch.command()
def questions(
    context: typer.Context,
    first: First,
    last: Last,
    raw: Raw = None,
    update: Update = False,
    service_url: ServiceUrl = None,
    files_url: FilesUrl = None,
    contact: Contact = "",
    rate: Rate = 3.0,
    at_once: AtOnce = 2,
    tries: Tries = 6,
    backoff: Backoff = 1.0,
    read_timeout: ReadTimeout = 60.0,
    max_file_mb: MaxFileMb = 200,
    strict: Strict = False,
) -> None:
    """Written questions with their answers, by the days on which they were published."""
    from pipeline.fetch import fetch_questions

    days = _days(first, last)
    with_limits = _Limits(contact, rate, at_once, tries, backoff, read_timeout, max_file_mb)
    _run(context, raw, update, service_url, files_url, with_limits, strict, lambda one: fetch_questions(one, *days))


@fetch.command()
def proceedings(
    context: typer.Context,
    first: First,
    last: Last,
    committee: Annotated[
        list[str] | None,
        typer.Option(help="Id, abbreviation or title of a committee; may be repeated. Without it all meetings."),
    ] = None,
    plenary: Annotated[bool, typer.Option("--plenary", help="The plenary sittings.")] = False,
    raw: Raw = None,
    update: Update = False,
    service_url: ServiceUrl = None,
    files_url: FilesUrl = None,
    contact: Contact = "",
    rate: Rate = 3.0,
    at_once: AtOnce = 2,
    tries: Tries = 6,
    backoff: Backoff = 1.0,
    read_timeout: ReadTimeout = 60.0,
    max_file_mb: MaxFileMb = 200,
    strict: Strict = False,
) -> None:
    """Proceedings of committees and plenary sittings, item by item, as spoken turns."""
    from pipeline.fetch import fetch_proceedings

    days = _days(first, last)
    with_limits = _Limits(contact, rate, at_once, tries, backoff, read_timeout, max_file_mb)
    work = lambda one: fetch_proceedings(one, *days, committees=committee or (), plenary=plenary)  # noqa: E731
    _run(context, raw, update, service_url, files_url, with_limits, strict, work)


@fetch.command()
def members(
    context: typer.Context,
    raw: Raw = None,
    update: Update = False,
    service_url: ServiceUrl = None,
    files_url: FilesUrl = None,
    contact: Contact = "",
    rate: Rate = 3.0,
    at_once: AtOnce = 2,
    tries: Tries = 6,
    backoff: Backoff = 1.0,
    read_timeout: ReadTimeout = 60.0,
    strict: Strict = False,
) -> None:
    """Members with their parties and seats, day by day, into people.csv beside the documents."""
    from pipeline.fetch import fetch_members

    with_limits = _Limits(contact, rate, at_once, tries, backoff, read_timeout, 200)
    _run(context, raw, update, service_url, files_url, with_limits, strict, fetch_members)


def _days(first: dt.datetime, last: dt.datetime) -> tuple[dt.date, dt.date]:
    if last < first:
        raise UsageFault(f"--to {last:%Y-%m-%d} lies before --from {first:%Y-%m-%d}: exchange them.")
    return first.date(), last.date()


def _run(
    context: typer.Context,
    raw: Path | None,
    update: bool,
    service_url: str | None,
    files_url: str | None,
    limits: _Limits,
    strict: bool,
    work: Callable[[Fetcher], None],
) -> None:
    """Does ``work`` over the folder and tells what came of it, also where it had to stop."""
    from pipeline.fetch import FILES_URL, SERVICE_URL, Fetcher, FetchStopped, Politeness, Service

    folder = raw or Path(read_settings(context.obj).raw)
    try:
        service = Service(
            service_url or SERVICE_URL, files_url or FILES_URL, limits.contact, limits.max_file_mb * 1024 * 1024
        )
    except ValueError as error:
        raise UsageFault(str(error)) from error
    polite = Politeness(limits.rate, limits.at_once, limits.tries, limits.backoff, read_timeout=limits.read_timeout)
    try:
        fetcher = Fetcher(folder, service, polite, update=update)
    except OSError as error:
        raise UsageFault(f"'{folder}' cannot be written ({error.strerror}): name another folder with --raw.") from error
    try:
        with fetcher:
            work(fetcher)
    except OSError as error:
        _tell(fetcher)
        note(f"vraagbaak: '{folder}' cannot be written ({error.strerror}). What arrived is kept: mend that.")
        raise typer.Exit(STOPPED) from error
    except KeyboardInterrupt:
        _tell(fetcher)
        note("vraagbaak: Interrupted. What arrived is kept: run the same command again to go on.")
        raise typer.Exit(INTERRUPTED) from None
    except FetchStopped as stopped:
        _tell(fetcher)
        note(f"vraagbaak: {stopped}")
        raise typer.Exit(STOPPED) from stopped
    _tell(fetcher)
    if strict and not fetcher.tally.complete:
        raise typer.Exit(REFUSED)


def _tell(fetcher: Fetcher) -> None:
    for line in fetcher.tally.lines():
        note(line)
