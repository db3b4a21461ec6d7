"""What a browser prints comes back: a second printer, with fonts, kerning and tables unlike the first one's."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract import extract
from tests.extract.printing.browser import executable, printed_by_browser
from tests.extract.printing.inventing import FORMS, Prose, invent
from tests.extract.printing.measuring import Score, measured


@pytest.mark.skipif(executable() is None, reason="no browser is installed")
def test_documents_printed_by_a_browser_come_back(tmp_path: Path):
    rng = random.Random(7)
    documents = [invent(rng, FORMS[at % 4]) for at in range(16)]
    for document in documents:  # a browser prints no footnotes
        document.blocks = [replace(one, note=None) if isinstance(one, Prose) else one for one in document.blocks]
    total, wrong = Score(), []
    for at, (document, data) in enumerate(zip(documents, printed_by_browser(documents, rng), strict=True)):
        path = tmp_path / f"{at}.pdf"
        path.write_bytes(data)
        score = measured(document, extract(path, doc_id="x", source_path="x"))
        total.add(score)
        wrong += [f"{at}: {one}" for one in score.wrong]
    words, turns, cells = total.shares()
    assert words >= 0.999, wrong
    assert turns >= 0.995, wrong
    assert cells >= 0.98, wrong
