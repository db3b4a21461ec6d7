"""The documentation keeps its word: it builds, its commands are those of CI, its walks lead where they say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_site_builds_without_a_warning_and_asks_nothing_of_other_hosts(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for page in (tmp_path / "site").rglob("index.html"):
        loaded = re.findall(
            r"<(?:script|img|iframe)[^>]+src=\"(https?:[^\"]+)|<link[^>]+href=\"(https?:[^\"]+)", page.read_text()
        )
        assert [address for pair in loaded for address in pair if address and "canonical" not in address] == [], page


def test_every_page_stands_in_the_navigation() -> None:
    pages = set(re.findall(r"(\w[\w-]*\.md)", text("mkdocs.yml")))
    assert pages == {path.name for path in DOCS.glob("*.md")}


def test_the_commands_of_the_readme_and_of_contributing_are_those_of_ci() -> None:
    assert re.search(r"^exec make test$", text(".ci/run"), re.MULTILINE)
    for name in ("README.md", "CONTRIBUTING.md", "docs/index.md"):
        assert re.search(r"^```\n(?:make \w+\n)*make test\n```$", text(name), re.MULTILINE), name
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.glob("*.md")]:
        named = set(re.findall(r"\bmake ([a-z]+)\b(?=[`\n ])", path.read_text(encoding="utf-8")))
        assert {one for one in named if f"`make {one}" in path.read_text(encoding="utf-8")} <= targets, path


def test_every_command_of_the_program_that_the_docs_name_exists() -> None:
    from pipeline.commands import app

    known = {str(command.name or command.callback.__name__) for command in app.registered_commands if command.callback}
    known |= {str(group.name) for group in app.registered_groups}
    named = set()
    for path in [ROOT / "README.md", *DOCS.glob("*.md")]:
        named |= set(re.findall(r"\bvraagbaak ([a-z]+)\b", path.read_text(encoding="utf-8").split("```mermaid")[0]))
    assert {"query", "export", "explore", "show"} <= named
    assert named - known <= {"from", "keeps", "made"}, named - known


def test_every_option_of_the_program_is_told_in_the_docs() -> None:
    from typer.main import get_command

    from pipeline.commands import app

    told = "".join(path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *DOCS.glob("*.md")])
    named = set(re.findall(r"--[a-z][a-z-]*", told))
    commands: dict[str, Any] = vars(get_command(app))["commands"]
    for command in (*commands.values(), *commands["fetch"].commands.values()):
        for option in command.params:
            names = {name for name in (*option.opts, *option.secondary_opts) if name.startswith("--")}
            assert names - {"--browser"} <= named, command.name


def test_the_citation_file_has_what_its_form_asks() -> None:
    found = yaml.safe_load(text("CITATION.cff"))
    assert {"cff-version", "message", "title", "authors"} <= set(found)
    assert found["cff-version"] == "1.2.0"
    assert found["version"] == tomllib.loads(text("pyproject.toml"))["project"]["version"]
    assert found["license"] == "MIT"


def test_the_walk_to_a_new_unit_leads_to_a_figure_with_it(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "pipeline", tmp_path / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    rule = re.search(r"```toml\n(.+?)```", text("docs/extending.md"), re.DOTALL)
    assert rule is not None
    with (tmp_path / "pipeline/rules/units.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + rule[1])
    ask = (
        "from pipeline.annotate.prose import read\n"
        "print([(f.quantity.kind, f.quantity.value, f.quantity.unit) for f in read('Er zijn 12 theekisten gelost.')])"
    )
    done = subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[('measure', 12.0, 'theekisten')]"


def test_the_walks_to_a_new_party_and_a_new_person_lead_there(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "pipeline", tmp_path / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    party, people = re.findall(r"^```\n((?:[^`\n]*,[^`\n]*\n)+)```$", text("docs/extending.md"), re.MULTILINE)
    with (tmp_path / "pipeline/register/parties.csv").open("a", encoding="utf-8") as file:
        file.write(party)
    (tmp_path / "people.csv").write_text(people, encoding="utf-8")
    ask = (
        "from datetime import date; from pathlib import Path; from pipeline.register import read_register\n"
        "register = read_register(Path('people.csv'))\n"
        "print(register.party('havenlijst', date(2031, 1, 1)).name)\n"
        "print(read_register().party_from_label('Havenlijst').party_id)\n"
        "print(register.person_by_full_name('Jonas Testman').person.name)"
    )
    done = subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.split("\n") == ["Havenlijst", "havenlijst", "Jonas Testman", ""], done.stderr


def test_notebooks_carry_no_outputs_that_could_be_stale() -> None:
    import json

    notebooks = sorted((ROOT / "notebooks").glob("*.ipynb"))
    assert len(notebooks) == 3
    for path in notebooks:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        assert [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")] == [], path.name
