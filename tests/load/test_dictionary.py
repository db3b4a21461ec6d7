"""The data dictionary in docs is the one that the database gives."""

from __future__ import annotations

import re
from pathlib import Path

from pipeline.load import schema
from pipeline.load.dictionary import dictionary

PLACE = Path(__file__).parents[2] / "docs" / "database.md"
_HOLLOW = re.compile(r"^(?:The|An?|Its) \w+(?: \w+)?\.$")


def test_the_file_in_docs_is_not_stale() -> None:
    assert PLACE.read_text(encoding="utf-8") == dictionary(), (
        "docs/database.md is stale: run python -m pipeline.load.dictionary > docs/database.md"
    )


def test_every_table_and_view_is_in_it() -> None:
    found = re.findall(r"^### (\w+)$", dictionary(), re.MULTILINE)
    assert sorted(found) == sorted(
        {*schema.table_names(), "figures", "claims_wide", "qa_wide", "responsiveness", "figure_series"}
    )


def test_no_column_is_explained_by_its_name_alone() -> None:
    rows = re.findall(r"^\| (\w+) \| [A-Z\[\]]+ \| (.+) \|$", dictionary(), re.MULTILINE)
    assert len(rows) > 300
    assert [(name, meaning) for name, meaning in rows if _HOLLOW.match(meaning) or len(meaning) < 15] == []
