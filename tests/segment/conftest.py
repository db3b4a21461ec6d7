"""The register that the tests of sittings read with."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.register import Register, read_register


@pytest.fixture(scope="session")
def register() -> Register:
    """The register with invented people over it."""
    return read_register(Path(__file__).with_name("people.csv"))
