"""From a stretch of a transcript back to the page it was read from.

Comes in: the file, its transcript, two offsets.
Goes out: ``Location`` records: the page, and for a PDF the boxes on it.
Does not: draw; ``render`` of a page belongs to whoever shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.extract.content import DEFAULTS, Options, Refusal
from pipeline.records import Transcript


@dataclass(frozen=True, slots=True)
class Location:
    """A page and the boxes on it, each ``left, bottom, right, top`` in points from the lower left corner."""

    page: int
    boxes: tuple[tuple[float, float, float, float], ...] = ()


def locate(
    path: Path, transcript: Transcript, start: int, end: int, *, options: Options = DEFAULTS
) -> tuple[Location, ...]:
    """Where ``transcript.text[start:end]`` stands: one ``Location`` a page; none for a text without pages.

    Raises ``Refusal`` where the file is gone or no longer gives the transcript's text.
    """
    pages = [page.number for page in transcript.pages if page.start < end and start < page.end]
    if transcript.media_type != "application/pdf":
        return tuple(Location(page) for page in pages)
    from pipeline.extract.pdf.document.places import boxes

    try:
        with path.open("rb") as file:
            found = boxes(file, transcript.text, start, end, name=path.name, options=options)
    except OSError as error:
        raise Refusal("unreadable", f"{path.name} cannot be opened ({error.strerror}): put it back.") from error
    return tuple(
        Location(page, tuple((box.left, box.bottom, box.right, box.top) for box in found if box.page == page))
        for page in pages
    )
