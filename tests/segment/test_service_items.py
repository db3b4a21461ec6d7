"""Items of the service whose text has no heading: the title that stands beside it."""

from __future__ import annotations

import json
from pathlib import Path

from pipeline.extract import extract
from pipeline.register import read_register
from pipeline.segment import segment

SAID = [
    {"sprekertitel": "De voorzitter", "sprekertekst": "<p>De heer Achterbroeck heeft het woord.</p>"},
    {"sprekertitel": "Ludo Achterbroeck (N-VA)", "sprekertekst": "<p>Hoeveel wilgen zijn er?</p>"},
    {"sprekertitel": "Minister Hadewijch Torfsen", "sprekertekst": "<p>Er zijn er 1450.</p>"},
]


def test_the_title_of_the_file_is_that_of_its_one_item(tmp_path: Path) -> None:
    for title in ("Vraag om uitleg over de wilgen", None):
        path = tmp_path / "item.json"
        meeting = {"id": 1, "type": "Commissie", "datumbegin": "2015-10-13T14:00:00+0200"}
        path.write_text(json.dumps({"id": 2, "titel": title, "vergadering": meeting, "spreker": SAID}), "utf-8")
        found = segment(extract(path, doc_id="item.json", source_path="item.json"), read_register())
        assert [one.title for one in found.items] == [title]
        assert [(one.asker.name, one.minister.name) for one in found.pairs] == [
            ("Ludo Achterbroeck", "Hadewijch Torfsen")
        ]
