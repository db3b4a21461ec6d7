"""The page on reading names each code that extract can give, and no other."""

from __future__ import annotations

import re
from pathlib import Path

CALL = re.compile(r'(?:Refusal|Problem)\(\s*"([a-z0-9_]+)"')
ENTRY = re.compile(r'^\s+\("([a-z_]+_[a-z_]+|mojibake)", ', re.MULTILINE)
LISTED = re.compile(r"^\| `([a-z0-9_]+)` \|", re.MULTILINE)


def test_every_code_is_documented(root: Path):
    given: set[str] = set()
    for path in sorted((root / "pipeline" / "extract").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        given |= set(CALL.findall(source))
        given |= {code for code in ENTRY.findall(source) if "Problem(code" in source}
    assert set(LISTED.findall((root / "docs" / "reading.md").read_text(encoding="utf-8"))) == given
