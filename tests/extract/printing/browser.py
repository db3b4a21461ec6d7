"""Prints documents with a browser: its PDFs have embedded fonts, kerning, hyphens of its own and tables set by CSS.

One browser prints all documents handed in. ``executable`` is ``None`` where none is installed.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable, Iterator
from html import escape

from tests.extract.printing.inventing import Grid, Heading, Invented

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


def executable() -> str | None:
    """The browser's path."""
    return next((path for name in ("chromium", "google-chrome") if (path := shutil.which(name))), None)


def printed_by_browser(documents: Iterable[Invented], rng: random.Random) -> Iterator[bytes]:
    """One PDF for each document, each in a style of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=list(FLAGS))
        page = browser.new_page()
        for document in documents:
            page.set_content(_html(document, rng))
            yield page.pdf(
                format="A4",
                display_header_footer=True,
                header_template='<div style="font-size:9px;margin-left:60px">Jaarboek der imkers</div>',
                footer_template='<div style="font-size:9px;margin-left:60px"><span class="pageNumber"></span></div>',
                margin={"top": "70px", "bottom": "70px", "left": "80px", "right": "80px"},
            )
        browser.close()


def _html(document: Invented, rng: random.Random) -> str:
    font = rng.choice(("serif", "sans-serif", "Liberation Serif", "DejaVu Sans"))
    border = rng.choice(("1px solid black", "none"))
    style = f"""
        body {{ font: {rng.choice((10, 11, 12))}pt/{rng.choice((1.2, 1.35, 1.5))} "{font}", serif; margin: 0;
               text-align: {rng.choice(("left", "justify"))}; hyphens: {rng.choice(("none", "manual"))} }}
        p {{ margin: 0 0 0.9em; orphans: 1; widows: 1 }} h2 {{ font-size: 1.1em; margin: 1.2em 0 0.8em }}
        table {{ border-collapse: collapse; margin: 0.8em 0 }} tr {{ break-inside: avoid }}
        td {{ border: {border}; padding: 3px 10px; text-align: right; vertical-align: {rng.choice(("top", "middle"))} }}
        td:first-child {{ text-align: left; max-width: 190px; min-width: 110px }}
    """
    return f'<html lang="nl"><style>{style}</style><body>{"".join(_blocks(document))}</body></html>'


def _blocks(document: Invented) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Heading):
            yield f"<h2>{escape(block.text)}</h2>"
        elif isinstance(block, Grid):
            yield f"<p>{escape(block.caption)}</p>" if block.caption else ""
            head, *body = ("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in block.rows)
            yield f"<table><thead>{head}</thead>{''.join(body)}</table>"
        else:
            first, *rest = block.paragraphs
            label = f"<b>{escape(block.label)}</b>: " if block.label else ""
            yield f"<p>{label}{_soft(first)}</p>" + "".join(f"<p>{_soft(text)}</p>" for text in rest)


def _soft(text: str) -> str:
    """``text`` with soft hyphens where its long words may break, which show where they do."""
    words = (
        f"{word[:5]}&shy;{word[5:]}" if len(word) > 9 and word.isalpha() else escape(word) for word in text.split()
    )
    return " ".join(words)
