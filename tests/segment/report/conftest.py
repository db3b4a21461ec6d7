"""The register that the tests of reports read names by."""

from __future__ import annotations

import pytest

from pipeline.register import Register, read_register


@pytest.fixture(scope="session")
def register() -> Register:
    return read_register()
