"""Fixtures that all tests share."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent

# A shell that starts the tests in the background has them ignore an interrupt, and what they start would ignore it too.
signal.signal(signal.SIGINT, signal.default_int_handler)


# A crowded machine is no fault of what is tested.
hypothesis.settings.register_profile("here", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("here")


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


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the sample corpus, built once; nobody writes to it."""
    from pipeline.run.engine import Places, Request, run

    place = tmp_path_factory.mktemp("sample")
    run(Places(ROOT / "data" / "raw", place / "extracted", place / "parliament.duckdb"), Request())
    return place / "parliament.duckdb"
