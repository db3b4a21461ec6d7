"""Fixtures that all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real documents and gold, no part of the repository: beside the checkout, or where VRAAGBAAK_SHARED says."""
    place = Path(os.environ.get("VRAAGBAAK_SHARED", ROOT.parent / "shared"))
    if not (place / "documents").is_dir():
        pytest.skip(
            "the real documents are not here: VRAAGBAAK_SHARED may name the folder that holds documents/ and gold/"
        )
    return place
