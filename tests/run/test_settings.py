"""Defaults, the configuration file, and where the outputs of another folder go."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.settings import Settings, SettingsError, extracted_for, read_settings


def test_every_entry_of_the_documentation_is_a_setting(root):
    text = (root / "docs" / "configuration.md").read_text(encoding="utf-8")
    documented = {line.split("`")[1] for line in text.splitlines() if line.startswith("| `")}
    assert documented == set(Settings.__struct_fields__)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("wrokers = 2", "wrokers"),
        ("workers = 0", "workers"),
        ("workers = 'two'", "workers"),
        ("seconds = -1", "seconds"),
        ("workers =", "vraagbaak.toml"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path, written, told):
    place = tmp_path / "vraagbaak.toml"
    place.write_text(written)
    with pytest.raises(SettingsError, match=told):
        read_settings(place)


def test_a_missing_file_is_told_only_when_it_was_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_settings(None) == Settings()
    with pytest.raises(SettingsError, match="elsewhere"):
        read_settings(tmp_path / "elsewhere.toml")


def test_each_folder_of_documents_has_outputs_of_its_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert extracted_for(Path("data/raw")) == Path("data/extracted")
    one, other = extracted_for(Path("a/docs")), extracted_for(Path("b/docs"))
    assert one != other
    assert one == extracted_for(tmp_path / "a" / "docs")
    assert one.parent == Path("data/extracted")
