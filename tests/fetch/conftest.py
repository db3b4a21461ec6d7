"""The local parliament and short cuts to fetch from it."""

from __future__ import annotations

import pytest

from pipeline.fetch import Fetcher, Politeness, Service
from tests.fetch.parliament import Parliament


@pytest.fixture
def parliament():
    with Parliament() as running:
        yield running


@pytest.fixture
def fetcher(parliament, tmp_path):
    """Opens a run over ``tmp_path / "raw"``; hurried, for the server is ours."""

    def opened(*, update=False, rate=2000.0, tries=6, backoff=0.005, at_once=2, read_timeout=5.0, **limits):
        service = Service(parliament.url, parliament.url, **limits)
        polite = Politeness(rate, at_once, tries, backoff, longest_wait=3.0, read_timeout=read_timeout)
        return Fetcher(tmp_path / "raw", service, polite, update=update)

    return opened
