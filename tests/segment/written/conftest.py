"""The register that the tests of written questions read with."""

from __future__ import annotations

import pytest

from pipeline.register import Register, read_register


@pytest.fixture(scope="session")
def register() -> Register:
    """The register as it is shipped."""
    return read_register()
