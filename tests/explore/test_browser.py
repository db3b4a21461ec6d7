"""The explorer in a real browser: search, open a figure, see it marked and in view, copy, download; nothing runs that a
document brings along. Installed by ``.ci/run``; skipped where there is no Chromium.

``VRAAGBAAK_SCREENSHOTS=docs/images`` makes the pictures of the documentation.
"""

from __future__ import annotations

import csv
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import duckdb
import pytest

from tests.explore.conftest import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
WIDTH = "image => image.decode().then(() => image.naturalWidth)"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("no Chromium on this machine; .ci/run installs one where it may")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def tab(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport={"width": 1200, "height": 850}, accept_downloads=True)
    faults: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(address) else faults.append(request.url))
    yield page
    context.close()
    assert faults == []  # no error, and nothing was asked of another host


def test_from_a_search_to_a_marked_figure_and_its_download(tab: Page, tmp_path: Path) -> None:
    tab.goto("/")
    tab.keyboard.type("subsidie")  # the field has the focus
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/claims?q=subsidie*")
    assert tab.locator("ol.rows > li").count() > 0
    first = tab.locator("a.value").first
    stated = first.inner_text()
    first.click()
    mark = tab.locator("#figure")
    mark.wait_for()
    assert mark.is_visible()
    inside = tab.evaluate(
        "() => { const m = document.getElementById('figure').getBoundingClientRect(), "
        "b = document.querySelector('.transcript').getBoundingClientRect(); "
        "return m.top >= b.top && m.bottom <= b.bottom && m.top >= 0 && m.bottom <= innerHeight; }"
    )
    assert inside
    assert stated.split()[-1].lower() in tab.locator("h1").inner_text().lower()
    tab.go_back()
    with tab.expect_download() as started:
        tab.get_by_role("link", name="CSV").click()
    started.value.save_as(tmp_path / "rows.csv")
    with (tmp_path / "rows.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == tab.locator("ol.rows > li").count()


def test_choices_narrow_and_a_facet_can_be_taken_away(tab: Page) -> None:
    tab.goto("/claims")
    every = tab.get_by_role("status").inner_text()
    tab.get_by_text("Select", exact=True).click()
    tab.get_by_label("Kind").select_option("euro")
    tab.get_by_role("button", name="Search").click()
    narrowed = tab.get_by_role("status").inner_text()
    assert narrowed != every
    tab.locator("aside a[aria-current]").first.click()
    assert tab.get_by_role("status").inner_text() == every


def test_the_keyboard_alone_reaches_the_content(tab: Page) -> None:
    tab.goto("/claims")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.keyboard.press("Enter")
    assert tab.evaluate("location.hash") == "#main"


def test_the_sql_is_copied(tab: Page) -> None:
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto("/claims?kind=euro")
    tab.get_by_text("The SQL of this page").click()
    tab.get_by_role("button", name="Copy").first.click()
    tab.get_by_role("button", name="Copied").wait_for()
    assert "kind = 'euro'" in tab.evaluate("navigator.clipboard.readText()")


def test_the_page_image_of_a_pdf_shows(tab: Page, rows: duckdb.DuckDBPyConnection) -> None:
    claim = rows.execute(
        "SELECT claim_id FROM claims JOIN documents USING (doc_id) WHERE media_type = 'application/pdf' ORDER BY 1"
    ).fetchall()[0][0]
    tab.goto("/claim?" + urlencode({"id": claim}))
    image = tab.locator(".facsimile img")
    image.scroll_into_view_if_needed()
    assert image.evaluate(WIDTH) > 500


@pytest.mark.parametrize("path", ["/", "/claims", "/questions", "/speeches", "/charts", "/series"])
@pytest.mark.parametrize("width", [390, 1200])
def test_no_page_is_wider_than_the_screen(tab: Page, path: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(path)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_paper(tab: Page, scheme: str) -> None:
    tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    tab.goto("/claims")
    ratio = tab.evaluate("""() => {
      const light = colour => { const [r, g, b] = colour.match(/\\d+/g).map(n => { n /= 255;
        return n <= .03928 ? n / 12.92 : ((n + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
      const paper = light(getComputedStyle(document.body).backgroundColor);
      return Math.min(...['body', 'main a', '.meta', '.tag'].map(where => {
        const ink = light(getComputedStyle(document.querySelector(where)).color);
        return (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05); })); }""")
    assert ratio >= 4.5


def test_nothing_runs_that_a_document_brings_along(browser: Browser, hostile: tuple[str, str]) -> None:
    address, claim = hostile
    page = browser.new_page()
    alerts: list[str] = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    for path in ("/claims", "/questions", "/speeches", "/charts", "/claim?" + urlencode({"id": claim})):
        page.goto(address + path)
        assert page.title() != "taken"
        assert "<script>" in page.locator("main").inner_text() or path == "/charts"
    assert alerts == []
    page.close()


def test_real_documents_can_be_searched_and_seen(browser: Browser, shared: Path, tmp_path: Path) -> None:
    from pipeline.run.engine import Places, Request, run

    run(Places(shared / "documents", tmp_path / "extracted", tmp_path / "p.duckdb"), Request())
    with served(tmp_path / "p.duckdb", shared / "documents") as address:
        page = browser.new_page(viewport={"width": 1200, "height": 850})
        page.goto(f"{address}/claims?q=elektronisch+toezicht&kind=count&min=1800&max=1900")
        page.locator("a.value").first.click()
        assert page.locator("#figure").is_visible()
        page.goto(f"{address}/claims?doc_type=committee_report&q=miljard")
        page.locator("a.value").first.click()
        page.locator(".facsimile img").scroll_into_view_if_needed()
        assert page.locator(".facsimile img").evaluate(WIDTH) > 500
        page.close()


def test_pictures_for_the_documentation(tab: Page, rows: duckdb.DuckDBPyConnection) -> None:
    folder = os.environ.get("VRAAGBAAK_SCREENSHOTS")
    if not folder:
        pytest.skip("VRAAGBAAK_SCREENSHOTS names no folder for the pictures")
    claim = rows.execute("SELECT claim_id FROM claims WHERE table_id IS NOT NULL ORDER BY 1").fetchall()[0][0]
    for name, path in {"claims": "/claims?q=subsidie", "claim": "/claim?" + urlencode({"id": claim}),
                       "charts": "/charts"}.items():  # fmt: skip
        tab.goto(path)
        tab.screenshot(path=Path(folder) / f"explorer-{name}.png")
    tab.set_viewport_size({"width": 390, "height": 800})
    tab.emulate_media(color_scheme="dark")
    tab.goto("/claims?q=subsidie")
    tab.screenshot(path=Path(folder) / "explorer-small-dark.png")
