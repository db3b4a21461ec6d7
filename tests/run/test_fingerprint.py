"""A stage is redone when something it reads changes, and only then."""

from __future__ import annotations

import subprocess
import sys

from pipeline.run import fingerprint


def names(package: str) -> set[str]:
    return {path.relative_to(fingerprint.ROOT).as_posix() for path in fingerprint._closure(fingerprint.ROOT / package)}


def test_a_stage_depends_on_the_shared_ground_and_on_no_other_stage():
    for stage in ("extract", "segment", "annotate", "load"):
        found = names(stage)
        assert "records.py" in found
        others = {"extract", "segment", "annotate", "load"} - {stage}
        assert not {name for name in found if name.split("/")[0] in others}
        assert not {name for name in found if name.startswith(("run/", "commands/"))}


def test_every_rule_file_is_read_by_some_stage():
    stages = ("extract", "segment", "annotate", "load", "register", "evaluate", "audit")
    read = {
        name
        for stage in stages
        for module in fingerprint._closure(fingerprint.ROOT / stage)
        for name in fingerprint._rule_names(module)
    }
    kept = {path.stem for path in (fingerprint.ROOT / "rules").glob("*.toml")}
    assert kept == read


def test_a_changed_rule_changes_only_the_stages_that_read_it(tmp_path):
    """The package is copied, a rule is changed there, and the digests are compared."""
    script = (
        "from pipeline.run import fingerprint as f; "
        "print(*[f.code_digest(s) for s in ('extract', 'segment', 'annotate', 'load')])"
    )

    def digests() -> list[str]:
        done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout.split()

    import shutil

    shutil.copytree(fingerprint.ROOT, tmp_path / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    before = digests()
    rule = tmp_path / "pipeline" / "rules" / "furniture.toml"
    rule.write_text(rule.read_text(encoding="utf-8") + "\n# a remark\n", encoding="utf-8")
    after = digests()
    assert [old != new for old, new in zip(before, after, strict=True)] == [True, False, False, False]
