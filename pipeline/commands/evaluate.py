"""``vraagbaak evaluate`` and ``vraagbaak sample``: how good the claims and turns of a database are.

``evaluate`` measures against gold, or counts the codes of a sheet that ``sample`` wrote and a reader filled in.

Comes in: gold or coded sheets, and a database or documents. Goes out: figures of quality, or a sheet, on stdout.
Does not: compare or draw; ``pipeline.evaluate`` does.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.options import Database, chosen, place_option, reading_options
from pipeline.commands.outcome import UsageFault
from pipeline.commands.query import made_database
from pipeline.presence import is_folder, is_there
from pipeline.settings import read_settings

if TYPE_CHECKING:
    from pipeline.evaluate.found import FoundDocument
    from pipeline.evaluate.gold import GoldDocument
    from pipeline.extract import Options


def register(app: typer.Typer) -> None:
    """Adds the commands of this file to ``app``."""
    app.command()(evaluate)
    app.command()(sample)


def evaluate(
    context: typer.Context,
    gold: Annotated[
        list[Path],
        typer.Argument(help="Folder with KEY.claims.jsonl and KEY.speeches.jsonl; or one coded sheet (.csv), or two."),
    ],
    database: Database = None,
    documents: Annotated[
        Path | None, place_option(help="Read this folder of documents now instead of a database.")
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="List misses, extras and wrong attributes.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Prints precision, recall and F1 against marked files.

    By kind of claim, prose and table cells apart, each with its number of cases.

    Given a sheet that 'vraagbaak sample' wrote and a reader has coded, it prints the share judged right; given the
    sheets of two readers, their agreement as Cohen's kappa too.
    """
    from pipeline.evaluate import GoldError, as_json, as_text, from_database, read_gold
    from pipeline.evaluate import evaluate as scored
    from pipeline.evaluate.coding import is_coded

    for place in gold:
        if not is_there(place):
            raise UsageFault(f"There is no file or folder '{place}'.")
    if all(is_coded(place) for place in gold):
        _refuse_for_sheets(database=database, documents=documents, show=show, json=json)
        return _coded(gold)
    if len(gold) > 1:
        raise UsageFault("Name one folder of gold, or one or two coded sheets (.csv).")
    if database and documents:
        raise UsageFault("--db and --documents exclude each other: name one of them.")
    try:
        marked = read_gold(gold[0])
    except GoldError as error:
        raise UsageFault(str(error)) from error
    if documents:
        found = _read(documents, marked, reading_options(read_settings(context.obj)))
    else:
        place = chosen(context, database)
        with made_database(place):
            found = tuple(from_database(place, marked))
    if not found:
        keys = ", ".join(one.key for one in marked)
        raise UsageFault(
            f"None of the marked documents ({keys}) is in '{documents or place}'. "
            "Name the database that holds them with --db, or their folder with --documents."
        )
    result = scored(marked, found)
    sys.stdout.write(as_json(result).decode() if json else as_text(result, show=show))
    return None


def _refuse_for_sheets(**given: object) -> None:
    """A sheet holds all that it is judged by: an option that would be passed over is told."""
    for name, value in given.items():
        if value:
            raise UsageFault(f"--{name} is for gold; a coded sheet is counted without it.")


def _read(documents: Path, marked: Sequence[GoldDocument], options: Options) -> tuple[FoundDocument, ...]:
    from pipeline.evaluate.in_process import read_documents
    from pipeline.extract import Refusal

    if not is_folder(documents):
        raise UsageFault(f"There is no folder '{documents}'. Name the folder of the documents with --documents.")
    try:
        return tuple(read_documents(documents, marked, options))
    except Refusal as refusal:
        raise UsageFault(refusal.message) from refusal


def _coded(sheets: list[Path]) -> None:
    from pipeline.evaluate.coding import CodingError, agreement, coded_as_text, read_coded, score_coded

    if len(sheets) > 2:
        raise UsageFault("Agreement is of two coders: name one sheet or two.")
    try:
        coders = [read_coded(sheet) for sheet in sheets]
    except CodingError as error:
        raise UsageFault(str(error)) from error
    for sheet, rows in zip(sheets, coders, strict=True):
        if all(judgement is None for row in rows for judgement in row.judgements.values()):
            raise UsageFault(f"No row of {sheet.name} is coded. Fill the columns 'right', 'kind_right' ... first.")
    agreed = agreement(*coders) if len(coders) == 2 else ()
    sys.stdout.write(coded_as_text(score_coded(coders[0]), agreed))


def sample(
    context: typer.Context,
    n: Annotated[int, typer.Option("--n", min=1, help="How many claims.")] = 50,
    database: Database = None,
    seed: Annotated[int, typer.Option(help="Another number draws other claims.")] = 1,
) -> None:
    """Writes a sample of claims as CSV, for a reader to code.

    Stratified, on stdout, with empty columns: vraagbaak sample --n 100 > sheet.csv

    Fill the columns 'right', 'kind_right' ... with yes or no and give the file to 'vraagbaak evaluate'.
    """
    from pipeline.evaluate.coding import as_sheet
    from pipeline.evaluate.coding import sample as drawn

    place = chosen(context, database)
    with made_database(place):
        sys.stdout.write(as_sheet(drawn(place, n, seed=seed)))
