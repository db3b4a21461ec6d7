"""docs/fetching.md tells of every code that a failure can have."""

from __future__ import annotations

import re


def test_every_code_of_a_failure_is_explained(root):
    source = "".join(path.read_text() for path in (root / "pipeline/fetch").glob("*.py"))
    codes = set(re.findall(r'Failure\(\s*"([a-z_]+)"', source)) | set(re.findall(r'b"[^"]+", "([a-z_]+)", "', source))
    text = (root / "docs/fetching.md").read_text()
    assert {"cut", "office_file", "elsewhere"} <= codes
    assert not {code for code in codes - {"short", "stopped"} if f"`{code}`" not in text}
