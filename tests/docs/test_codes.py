"""The page on reading names each code that ``problems`` can hold, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

CALL = re.compile(r'(?:Refusal|Problem|Refused|_problem)\(\s*(?:code=|doc_id, "load", )?"([a-z0-9_]+)"')
NAMED = re.compile(r"(?:Refusal|Problem|Refused)\((_[A-Z]+)\b")
AGREED = re.compile(r'_agreed\("([a-z]+)"')
ENTRY = re.compile(r'^\s+\("([a-z_]+_[a-z_]+|mojibake)", ', re.MULTILINE)
LISTED = re.compile(r"^\| `([a-z0-9_]+)` \|", re.MULTILINE)


def codes(source: str) -> Iterator[str]:
    yield from CALL.findall(source)
    yield from (f"{what}_conflict" for what in AGREED.findall(source))
    for name in NAMED.findall(source):
        yield from re.findall(rf'^{name} = "([a-z_]+)"$', source, re.MULTILINE)
    if "Problem(code" in source:
        yield from ENTRY.findall(source)


def test_every_code_is_documented(root: Path):
    given: set[str] = set()
    for stage in ("extract", "segment", "annotate", "run", "load"):
        for path in sorted((root / "pipeline" / stage).rglob("*.py")):
            given.update(codes(path.read_text(encoding="utf-8")))
    listed = LISTED.findall((root / "docs" / "reading.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(given)
