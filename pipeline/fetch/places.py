"""Where the service is, who we say we are, and how hard we may press.

Comes in: addresses given by the user. Goes out: ``Service`` and ``Politeness``.
Does not: send a request.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qs, urlsplit

from pipeline import __version__
from pipeline.fetch.failure import Failure

SERVICE_URL = "https://ws.vlpar.be"
FILES_URL = "https://docs.vlaamsparlement.be"
WEBSITE_URL = "https://www.vlaamsparlement.be"

_MOST_PER_SECOND = 5.0
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PLAIN_PATH = re.compile(r"/(?:files/)?docs/[\w./%-]+\.pdf", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Politeness:
    """How hard the service may be pressed: requests a second, requests at once, seconds and tries.

    ``backoff`` is the wait after a first failure, doubled after each further one up to ``longest_wait``, with jitter.
    A request that the service asks to repeat after more than ``longest_wait`` seconds is given up.
    """

    rate: float = 3.0
    at_once: int = 2
    tries: int = 6
    backoff: float = 1.0
    longest_wait: float = 300.0
    read_timeout: float = 60.0
    whole_timeout: float = 600.0


@dataclass(frozen=True)
class Service:
    """The hosts that may be asked, and the limits of what is taken from them (bytes).

    Both addresses are roots (``https://ws.vlpar.be``, a mirror's ``http://127.0.0.1:8000/mirror``).
    """

    service_url: str = SERVICE_URL
    files_url: str = FILES_URL
    contact: str = ""
    max_file: int = 200 * 1024 * 1024
    max_answer: int = 50 * 1024 * 1024

    def __post_init__(self) -> None:
        """Refuses an address that is none. Raises ``ValueError`` with a sentence."""
        for url in (self.service_url, self.files_url):
            parts = urlsplit(url)
            if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or parts.query or parts.username:
                raise ValueError(f"'{url}' is no address of a service; write it as {SERVICE_URL}.")

    @property
    def user_agent(self) -> str:
        """The name under which the service sees us."""
        about = "; ".join(filter(None, ("research on parliamentary proceedings", self.contact)))
        return f"vraagbaak/{__version__} ({about})"

    def polite(self, wanted: Politeness) -> Politeness:
        """``wanted``, at most a few requests a second where the parliament's own hosts are asked."""
        own = {urlsplit(url).hostname for url in (self.service_url, self.files_url)}
        real = {urlsplit(url).hostname for url in (SERVICE_URL, FILES_URL)}
        if not own & real:
            return wanted
        from dataclasses import replace

        return replace(wanted, rate=min(wanted.rate, _MOST_PER_SECOND), at_once=min(wanted.at_once, 4))

    def opendata(self, path: str) -> str:
        """Address of a path of the open data API (``schv/12``)."""
        return f"{_root(self.service_url)}/e/opendata/{path}"

    def search(self, query: str) -> str:
        """Address of a search, ``query`` already encoded."""
        return f"{_root(self.service_url)}/api/search/query/{query}"

    @cached_property
    def origins(self) -> frozenset[tuple[str, str, int]]:
        """Scheme, host and port of what may be asked; https of the same host goes with http."""
        found = {_origin(url) for url in (self.service_url, self.files_url)}
        return frozenset(
            found | {("https", host, 443) for scheme, host, port in found if (scheme, port) == ("http", 80)}
        )

    def allows(self, url: str) -> bool:
        """Whether a request may go to ``url``."""
        return _origin(url) in self.origins

    def file(self, stated: str) -> str:
        """The address from which a file stated by the service is taken: always below ``files_url``.

        Raises ``Failure`` (``elsewhere``) for an address that is none of the file store.
        """
        try:
            parts = urlsplit(stated.strip())
        except ValueError:  # brackets that hold no address
            raise _elsewhere(stated) from None
        number = parse_qs(parts.query).get("id", [""])[0]
        if parts.path.rstrip("/").endswith("/pfile") and number.isascii() and number.isdecimal():
            newer = "/files" if parts.path.startswith("/files/") else ""  # both forms are in use
            return f"{self.files_url.rstrip('/')}{newer}/pfile?id={number}"
        known = {urlsplit(url).hostname for url in (FILES_URL, self.files_url)}
        if parts.hostname in known and _PLAIN_PATH.fullmatch(parts.path) and ".." not in parts.path:
            return f"{self.files_url.rstrip('/')}{parts.path}"
        raise _elsewhere(stated)


def _elsewhere(stated: str) -> Failure:
    return Failure("elsewhere", f"the file is said to be at '{stated[:120]}', which is no place of the file store")


def _root(url: str) -> str:
    return re.sub(r"(?:/e/opendata)?/*$", "", url)


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or _DEFAULT_PORTS.get(parts.scheme, 0)
