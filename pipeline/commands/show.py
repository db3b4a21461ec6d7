"""``vraagbaak show``: one claim beside its source, and for a PDF the page with the figure marked.

Comes in: the id of a claim, a database, the folder of its documents. Goes out: a card on stdout, a PNG file.
Does not: find the place on the page; ``pipeline.facsimile`` does.
"""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.commands.options import Database, place_option
from pipeline.commands.outcome import UsageFault, writing
from pipeline.commands.query import made_database, readable
from pipeline.facsimile import DOUBTS
from pipeline.settings import read_settings

_CLAIM = """
select c.*, d.title, d.source_path, d.sha256, d.media_type, d.page_url, d.source_url, t.text as whole
from claims c join documents d using (doc_id) join texts t using (doc_id) where c.claim_id = ?
"""
_AROUND = 300


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(show)


def show(
    context: typer.Context,
    claim_id: Annotated[str, typer.Argument(help="The claim_id of a row in claims.")],
    database: Database = None,
    raw: Annotated[Path | None, place_option(help="Folder with the documents. Default data/raw.")] = None,
    image: Annotated[
        Path | None, place_option(help="Write the page of the PDF with the figure marked to this PNG file.")
    ] = None,
) -> None:
    """Shows one figure beside its source.

    What it says, who said it, the text around it, where it stands; with --image its page as a picture.
    """
    settings = read_settings(context.obj)
    claim = _read(database or Path(settings.database), readable(claim_id, "The claim_id"))
    print(_card(claim))
    if image:
        _draw(claim, raw or Path(settings.raw), image)
        print(f"page image: {image}")


def _read(database: Path, claim_id: str) -> dict[str, Any]:
    with made_database(database) as connection:
        cursor = connection.execute(_CLAIM, [claim_id])
        names = [column[0] for column in cursor.description or ()]
        row = cursor.fetchone()
        if row is None:
            told = "Its ids are in the column claim_id of the claims."
            raise UsageFault(f"'{database}' has no claim '{claim_id}'. {told}")
        claim = dict(zip(names, row, strict=True))
        return {
            **claim,
            "doubts": [message for (message,) in connection.execute(DOUBTS, [claim["doc_id"]]).fetchall()],
        }


def _card(claim: dict[str, Any]) -> str:
    value = _digits(claim["value"])
    if claim["value"] is None:
        value = f"{_digits(claim['low'])} to {_digits(claim['high'])}"
    said = f"{claim['comparator']} {value} {claim['unit'] or ''}".strip()
    change = f", {claim['change']}" if claim["change"] else ""
    lines = [
        f"{' '.join(claim['text'].split())}   ({claim['kind']}: {said}{change})",
        f"when:     {_when(claim)}",
        f"who:      {_or(claim['speaker'])} ({_or(claim['party'])}), {_or(claim['role'])}, {_or(claim['date'])}",
        f"document: {claim['doc_id']}, page {_or(claim['page'])}, from character {claim['char_start']}",
        f"source:   {claim['page_url'] or claim['source_url'] or 'no address is known'}",
        *(f"careful:  {message}" for message in claim["doubts"]),  # of the whole document: how well it could be read
        "",
        textwrap.fill(_around(claim), 100),
    ]
    return "\n".join(lines)


def _digits(number: float | None) -> object:
    """All digits that are stored, and no exponent: millions are to be read."""
    return _or(number) if number is None else f"{number:.15g}"


def _when(claim: dict[str, Any]) -> str:
    if claim["period_start"] is None and claim["period_end"] is None:
        return str(claim["time_text"] or "not said")
    return f"{_or(claim['time_text'])} ({_or(claim['period_start'])} to {_or(claim['period_end'])})"


def _or(value: object) -> object:
    return "-" if value is None else value


def _around(claim: dict[str, Any]) -> str:
    text, start, end = claim["whole"], claim["char_start"], claim["char_end"]
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return " ".join(f"… {before}»{text[start:end]}«{after} …".split())


def _draw(claim: dict[str, Any], raw: Path, image: Path) -> None:
    from pipeline.facsimile import NoFacsimile, drawn

    try:
        picture = drawn(claim, raw)
    except NoFacsimile as none:
        raise UsageFault(str(none)) from none
    with writing(image) as file:
        picture.save(file, format="PNG")
