"""A stage is redone when something it reads changes, and only then."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

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


def parsed(module: Path) -> tuple[set[str], set[str]]:
    """Imports and rule names as Python itself reads them."""
    nodes = list(ast.walk(ast.parse(module.read_bytes())))
    imports = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module:
            imports |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    calls = (node for node in nodes if isinstance(node, ast.Call) and node.args)
    rules = {
        call.args[0].value
        for call in calls
        if "rules" in {getattr(call.func, "id", ""), getattr(call.func, "attr", "")}
        and isinstance(call.args[0], ast.Constant)
    }
    return {name for name in imports if name.split(".")[0] == "pipeline"}, rules


def test_imports_and_rules_are_read_as_python_reads_them():
    for module in fingerprint.ROOT.rglob("*.py"):
        imports, rules = parsed(module)
        assert set(fingerprint._imports(module)) == imports, module
        assert set(fingerprint._rule_names(module)) == rules, module


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
