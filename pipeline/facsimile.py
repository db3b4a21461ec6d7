"""A figure on its page: the page of the PDF as an image, with the figure boxed.

Comes in: a claim as the database has it, and the folder of documents. Goes out: a picture.
Does not: open a file outside that folder, whatever the database says, nor draw on a page of a file that has changed.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.extract import Options, Refusal, extract
from pipeline.extract.locate import Location, locate
from pipeline.presence import is_file

if TYPE_CHECKING:
    from PIL.Image import Image

QUERY = """
SELECT c.claim_id, c.doc_id, c.char_start, c.char_end, d.source_path, d.sha256, d.media_type, t.text AS whole
FROM claims AS c JOIN documents AS d ON d.doc_id = c.doc_id JOIN texts AS t ON t.doc_id = c.doc_id
WHERE c.claim_id = ?
"""
"""Gives the row that ``drawn`` asks for."""
DOUBTS = "SELECT message FROM problems WHERE doc_id = ? AND stage = 'extract' ORDER BY problem_id"
"""How well the document could be read, to be told beside each of its figures."""
_ALL = Options(max_bytes=sys.maxsize, max_pages=sys.maxsize)
"""What was read into the database kept the limits of that run, whatever they were."""
_SCALE = 2.0  # 144 dots per inch
_MOST_PIXELS = 25_000_000  # a page says how large it is, and may say anything
_MARGIN = 2.0  # points around the figure
_COLOUR = (200, 30, 30)


class NoFacsimile(Exception):
    """There is no page to draw; the message says why and what to do."""


def drawn(claim: Mapping[str, object], raw: Path) -> Image:
    """The page on which ``claim`` begins, boxed. Raises ``NoFacsimile``."""
    if claim["media_type"] != "application/pdf":
        raise NoFacsimile(f"'{claim['doc_id']}' is no PDF, so it has no page to draw.")
    path = _source(raw, str(claim["source_path"]))
    if _sha256(path) != claim["sha256"]:
        raise _changed(path)
    try:
        transcript = extract(path, doc_id=str(claim["doc_id"]), source_path=str(claim["source_path"]), options=_ALL)
        if transcript.text != claim["whole"]:  # by another version of the reader
            raise _changed(path)
        places = locate(path, transcript, int(str(claim["char_start"])), int(str(claim["char_end"])), options=_ALL)
    except Refusal as refusal:
        raise NoFacsimile(refusal.message) from refusal
    return _page_image(path, places[0])


def _changed(path: Path) -> NoFacsimile:
    return NoFacsimile(f"'{path}' has changed since it was read into the database. Run 'make all' again.")


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise NoFacsimile(f"'{path}' cannot be read ({error.strerror}): check its permissions.") from error


def _source(raw: Path, source_path: str) -> Path:
    path = raw / source_path
    try:
        known = path.resolve().is_relative_to(raw.resolve()) and is_file(path)
    except OSError as error:  # a name too long, a folder that cannot be entered
        raise NoFacsimile(f"'{path}' cannot be opened ({error.strerror}). Name another folder with --raw.") from error
    if not known:
        raise NoFacsimile(f"'{source_path}' is not in '{raw}'. Name the folder of documents with --raw.")
    return path


def _page_image(path: Path, place: Location) -> Image:
    import pypdfium2
    from PIL import ImageDraw

    with pypdfium2.PdfDocument(path) as document:
        page = document[place.page - 1]
        width, height = page.get_size()
        bitmap = page.render(scale=min(_SCALE, sqrt(_MOST_PIXELS / (width * height))))
        position = bitmap.get_posconv(page)
        picture: Image = bitmap.to_pil().convert("RGB")
        pen = ImageDraw.Draw(picture)
        for left, bottom, right, top in place.boxes:
            one = position.to_bitmap(left - _MARGIN, bottom - _MARGIN)
            other = position.to_bitmap(right + _MARGIN, top + _MARGIN)
            corners = [min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])]
            pen.rectangle(corners, outline=_COLOUR, width=3)
        return picture
