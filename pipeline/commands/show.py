"""``vraagbaak show``: one claim beside its source, and for a PDF the page with the figure marked."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.commands.outcome import UsageFault
from pipeline.commands.query import open_database
from pipeline.settings import read_settings

if TYPE_CHECKING:
    from pipeline.extract.locate import Location

_CLAIM = """
select c.*, d.title, d.source_path, d.sha256, d.media_type, d.page_url, d.source_url, t.text as whole
from claims c join documents d using (doc_id) join texts t using (doc_id) where c.claim_id = ?
"""
_AROUND = 300
_SCALE = 2.0  # pixels a point: 144 dots per inch
_MARGIN = 2.0  # points that the frame stands off the figure
_COLOUR = (200, 30, 30)


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(show)


def show(
    context: typer.Context,
    claim_id: Annotated[str, typer.Argument(help="The claim_id of a row in claims.")],
    database: Annotated[
        Path | None, typer.Option("--db", help="The DuckDB file. Default data/parliament.duckdb.")
    ] = None,
    raw: Annotated[Path | None, typer.Option(help="Folder with the documents. Default data/raw.")] = None,
    image: Annotated[
        Path | None, typer.Option(help="Write the page of the PDF with the figure marked to this PNG file.")
    ] = None,
) -> None:
    """Shows a claim: what it says, who said it, the text around it, and where it stands in the source."""
    settings = read_settings(context.obj)
    claim = _read(database or Path(settings.database), claim_id)
    print(_card(claim))
    if image:
        _draw(claim, raw or Path(settings.raw), image)
        print(f"page image: {image}")


def _read(database: Path, claim_id: str) -> dict[str, Any]:
    with open_database(database) as connection:
        cursor = connection.execute(_CLAIM, [claim_id])
        names = [column[0] for column in cursor.description or ()]
        rows = cursor.fetchall()
    if not rows:
        raise UsageFault(f"'{database}' has no claim '{claim_id}'. Its ids are in the column claim_id of the claims.")
    return dict(zip(names, rows[0], strict=True))


def _card(claim: dict[str, Any]) -> str:
    value = claim["value"] if claim["value"] is not None else f"{claim['low']:g} to {claim['high']:g}"
    said = f"{claim['comparator']} {value} {claim['unit'] or ''}".strip()
    change = f", {claim['change']}" if claim["change"] else ""
    lines = [
        f"{' '.join(claim['text'].split())}   ({claim['kind']}: {said}{change})",
        f"when:     {_or(claim['time_text'])} ({_or(claim['period_start'])} to {_or(claim['period_end'])})",
        f"who:      {_or(claim['speaker'])} ({_or(claim['party'])}), {_or(claim['role'])}, {_or(claim['date'])}",
        f"document: {claim['doc_id']}, page {_or(claim['page'])}, from character {claim['char_start']}",
        f"source:   {_or(claim['page_url'] or claim['source_url'])}",
        "",
        textwrap.fill(_around(claim), 100),
    ]
    return "\n".join(lines)


def _or(value: object) -> object:
    return "-" if value is None else value


def _around(claim: dict[str, Any]) -> str:
    text, start, end = claim["whole"], claim["char_start"], claim["char_end"]
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return " ".join(f"… {before}»{text[start:end]}«{after} …".split())


def _draw(claim: dict[str, Any], raw: Path, image: Path) -> None:
    from pipeline.extract import Refusal, extract
    from pipeline.extract.locate import locate

    if claim["media_type"] != "application/pdf":
        raise UsageFault(f"'{claim['doc_id']}' is no PDF, so it has no page to draw. Leave --image out.")
    path = _source(raw, claim)
    try:
        transcript = extract(path, doc_id=claim["doc_id"], source_path=claim["source_path"])
        places = locate(path, transcript, claim["char_start"], claim["char_end"])
    except Refusal as refusal:
        raise UsageFault(refusal.message) from refusal
    if transcript.sha256 != claim["sha256"] or transcript.text != claim["whole"]:
        raise UsageFault(f"'{path}' has changed since it was read into the database. Run 'make all' again.")
    try:
        _page_image(path, places[0]).save(image, format="PNG")
    except OSError as error:
        raise UsageFault(f"'{image}' cannot be written ({error.strerror or error}).") from error


def _source(raw: Path, claim: dict[str, Any]) -> Path:
    """The file of the claim's document; never one outside ``raw``, whatever the database says."""
    path: Path = raw / claim["source_path"]
    if not path.resolve().is_relative_to(raw.resolve()) or not path.is_file():
        raise UsageFault(f"'{claim['source_path']}' is not in '{raw}'. Name the folder of documents with --raw.")
    return path


def _page_image(path: Path, place: Location) -> Any:  # noqa: ANN401 - a Pillow image; Pillow is imported where needed
    import pypdfium2
    from PIL import ImageDraw

    with pypdfium2.PdfDocument(path) as document:
        page = document[place.page - 1]
        bitmap = page.render(scale=_SCALE)
        position = bitmap.get_posconv(page)
        picture = bitmap.to_pil().convert("RGB")
        pen = ImageDraw.Draw(picture)
        for left, bottom, right, top in place.boxes:
            one = position.to_bitmap(left - _MARGIN, bottom - _MARGIN)
            other = position.to_bitmap(right + _MARGIN, top + _MARGIN)
            corners = [min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])]
            pen.rectangle(corners, outline=_COLOUR, width=3)
        return picture
