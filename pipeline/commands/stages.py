"""``vraagbaak all | extract | segment | annotate | load``: the run, whole or one stage of it.

Comes in: places, limits and ways of running. Goes out: what ``pipeline.run`` did, told on stderr; a summary on stdout.
Does not: read a document.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from pipeline.commands.options import Database, reading_options
from pipeline.commands.outcome import INTERRUPTED, REFUSED, UsageFault, interruptible
from pipeline.load import Refused
from pipeline.run.engine import Outcome, Places, Request, run
from pipeline.run.executor import Limits
from pipeline.run.plan import STAGES
from pipeline.run.progress import counted, note
from pipeline.settings import Settings, extracted_for, read_settings

Raw = Annotated[
    str | None,
    typer.Option(metavar="FOLDER", help="Documents (.txt .pdf .json .html): a folder, or s3://... . Default data/raw."),
]
Extracted = Annotated[
    str | None,
    typer.Option(
        metavar="FOLDER", help="Keeps what each stage produced: a folder, or s3://...; it belongs to one --raw."
    ),
]
Workers = Annotated[int | None, typer.Option(min=1, help="How many documents are read at once. Default: the cores.")]
Seconds = Annotated[float | None, typer.Option(min=0.1, help="A document that takes longer is stopped and refused.")]
MemoryMb = Annotated[int | None, typer.Option(min=256, help="A document that needs more MiB of memory is refused.")]
MaxFileMb = Annotated[int | None, typer.Option(min=1, help="A larger file (MiB) is refused unread.")]
MaxPages = Annotated[int | None, typer.Option(min=1, help="A PDF with more pages is refused.")]
MaxTablePages = Annotated[
    int | None, typer.Option(min=1, help="On so many pages of a PDF ruled tables are sought. Default 300.")
]
Means = Annotated[
    Literal["processes", "dask"] | None,
    typer.Option(
        "--executor", help="Where documents are read: processes of this machine (default), or a Dask cluster."
    ),
]
Scheduler = Annotated[str | None, typer.Option(help="Address of the Dask scheduler, such as tcp://host:8786.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when an input was refused.")]
Check = Annotated[bool, typer.Option("--check", help="Check every row of the database, not only what changed.")]


def register(app: typer.Typer) -> None:
    """Adds the commands of this file to ``app``."""
    app.command("all")(everything)
    for stage in (extract, segment, annotate, load):
        app.command()(stage)


def everything(
    context: typer.Context,
    raw: Raw = None,
    extracted: Extracted = None,
    database: Database = None,
    workers: Workers = None,
    seconds: Seconds = None,
    memory_mb: MemoryMb = None,
    max_file_mb: MaxFileMb = None,
    max_pages: MaxPages = None,
    max_table_pages: MaxTablePages = None,
    executor: Means = None,
    scheduler: Scheduler = None,
    strict: Strict = False,
    check: Check = False,
) -> None:
    """Reads a folder of transcripts into a database.

    Extract, segment, annotate, load; it ends with a summary and queries to try.

    Only what is new or changed since the last run is redone.
    """
    settings = _settings(
        context, raw=raw, extracted=extracted, database=database, workers=workers, seconds=seconds,
        memory_mb=memory_mb, max_file_mb=max_file_mb, max_pages=max_pages, max_table_pages=max_table_pages,
        executor=executor, scheduler=scheduler,
    )  # fmt: skip
    outcome = _run(settings, STAGES, load=True, check=check)
    _summarise(Path(settings.database))
    _finish(outcome, strict)


def extract(
    context: typer.Context,
    raw: Raw = None,
    extracted: Extracted = None,
    workers: Workers = None,
    seconds: Seconds = None,
    memory_mb: MemoryMb = None,
    max_file_mb: MaxFileMb = None,
    max_pages: MaxPages = None,
    max_table_pages: MaxTablePages = None,
    executor: Means = None,
    scheduler: Scheduler = None,
    strict: Strict = False,
) -> None:
    """Stage 1: files -> text, pages, tables, metadata."""
    settings = _settings(
        context, raw=raw, extracted=extracted, workers=workers, seconds=seconds, memory_mb=memory_mb,
        max_file_mb=max_file_mb, max_pages=max_pages, max_table_pages=max_table_pages,
        executor=executor, scheduler=scheduler,
    )  # fmt: skip
    _finish(_run(settings, ("extract",), load=False), strict)


def segment(
    context: typer.Context,
    raw: Raw = None,
    extracted: Extracted = None,
    workers: Workers = None,
    seconds: Seconds = None,
    memory_mb: MemoryMb = None,
    executor: Means = None,
    scheduler: Scheduler = None,
    strict: Strict = False,
) -> None:
    """Stage 2: text -> items, turns, questions, question-answer pairs. Reads what extract left."""
    settings = _settings(
        context, raw=raw, extracted=extracted, workers=workers, seconds=seconds, memory_mb=memory_mb,
        executor=executor, scheduler=scheduler,
    )  # fmt: skip
    _finish(_run(settings, ("segment",), load=False), strict)


def annotate(
    context: typer.Context,
    raw: Raw = None,
    extracted: Extracted = None,
    workers: Workers = None,
    seconds: Seconds = None,
    memory_mb: MemoryMb = None,
    executor: Means = None,
    scheduler: Scheduler = None,
    strict: Strict = False,
) -> None:
    """Stage 3: clean text and tables -> numeric claims. Reads what extract and segment left."""
    settings = _settings(
        context, raw=raw, extracted=extracted, workers=workers, seconds=seconds, memory_mb=memory_mb,
        executor=executor, scheduler=scheduler,
    )  # fmt: skip
    _finish(_run(settings, ("annotate",), load=False), strict)


def load(
    context: typer.Context,
    raw: Raw = None,
    extracted: Extracted = None,
    database: Database = None,
    strict: Strict = False,
    check: Check = False,
) -> None:
    """Stage 4: what the stages left -> one DuckDB file.

    It takes the old one's place in one step.
    """
    settings = _settings(context, raw=raw, extracted=extracted, database=database)
    _finish(_run(settings, (), load=True, check=check), strict)


def _settings(context: typer.Context, *, database: Path | None = None, **options: str | float | None) -> Settings:
    import msgspec

    given = {**options, "database": database and str(database)}
    for name, value in given.items():
        if value == "":  # as of a variable of the shell that is not set: it is no wish for the current folder
            raise UsageFault(f"--{name} is empty. Name a place, or leave the option out.")
    settings = read_settings(context.obj)
    chosen = msgspec.structs.replace(settings, **{name: value for name, value in given.items() if value is not None})
    if chosen.executor == "dask" and not chosen.scheduler:
        raise UsageFault("--executor dask needs --scheduler, the address of a Dask scheduler.")
    if given.get("scheduler") and chosen.executor != "dask":
        raise UsageFault("--scheduler is for --executor dask: name both, or neither.")
    return chosen


def _run(settings: Settings, stages: tuple[str, ...], *, load: bool, check: bool = False) -> Outcome:
    places = Places(
        raw=settings.raw,
        extracted=settings.extracted or extracted_for(settings.raw),
        database=Path(settings.database),
    )
    request = Request(
        stages=stages,
        load=load,
        workers=settings.workers,
        limits=Limits(settings.seconds, settings.memory_mb),
        options=reading_options(settings),
        check_all=check,
        scheduler=settings.scheduler if settings.executor == "dask" else None,
    )
    try:
        with interruptible():
            outcome = run(places, request)
    except KeyboardInterrupt as interrupt:  # caught here: the library of the command line would end it in silence
        note("vraagbaak: Interrupted. What was finished is kept; the database is as it was. Run again to go on.")
        raise typer.Exit(INTERRUPTED) from interrupt
    _tell(outcome, places)
    return outcome


def _tell(outcome: Outcome, places: Places) -> None:
    done = counted(outcome.documents, "document")
    if outcome.idle:
        note(f"Nothing to do: {done} up to date ({outcome.seconds:.1f} s).")
    else:
        loaded = {"load": outcome.load.loaded} if outcome.load else {}
        redone = ", ".join(f"{stage} {count}" for stage, count in (outcome.redone | loaded).items())
        gone = f"; {outcome.dropped} dropped, their files are gone" if outcome.dropped else ""
        note(f"{done} ({redone}{gone}) in {outcome.seconds:.1f} s; outputs in {places.extracted}")
    if outcome.waiting:
        kept = " (in the database nothing changed for that)" if outcome.load else ""
        waiting = counted(outcome.waiting, "document")
        note(f"Waiting for an earlier stage: {waiting}{kept}. Run 'vraagbaak all', or the stages in their order.")
    if outcome.links:
        note(f"Not followed: {counted(outcome.links, 'symbolic link')}. Put the files themselves in the folder.")
    for refused in outcome.refused:
        note(f"refused [{refused.code}] {_with_place(refused)}")


def _with_place(refused: Refused) -> str:
    """The message, which names the file, with the folder of that file: several may have one name."""
    place, message = refused.source_path, refused.message
    return message if place in message else f"{place}: {message}"


def _summarise(database: Path) -> None:
    from pipeline.audit import render, report
    from pipeline.commands.examples import show_examples

    sys.stdout.write(render(report(database)) + "\n")
    show_examples(database)


def _finish(outcome: Outcome, strict: bool) -> None:
    if strict and outcome.refused:
        raise typer.Exit(REFUSED)
