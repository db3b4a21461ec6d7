"""Stage outputs stay inside their folder whatever a file is called, and are whole or absent."""

from __future__ import annotations

import pytest

from pipeline.records import Transcript
from pipeline.run.storage import Local
from pipeline.run.store import Refused, Store, name_of

NAMES = [
    "vraag.txt",
    "map/onder/vraag één.txt",
    "../buiten.txt",
    "..",
    "a/../../b.txt",
    ".verborgen.txt",
    "regel\neinde.txt",
    "nul\x00byte.txt",
    "lang" * 100 + ".txt",
    "C:\\pad\\vraag.txt",
    "%2E%2E/x.txt",
]


def _transcript(doc_id: str) -> Transcript:
    return Transcript(doc_id, doc_id, "0" * 64, "text/plain", "tekst\n")


@pytest.mark.parametrize("doc_id", NAMES)
def test_no_name_leads_out_of_the_folder(tmp_path, doc_id):
    store = Store(Local(tmp_path / "extracted"))
    store.write("extract", doc_id, "f", _transcript(doc_id))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 1
    assert (tmp_path / "extracted" / "extract") in files[0].parents
    assert store.read("extract", doc_id, Transcript)[1].doc_id == doc_id
    assert list(store.kept("extract")) == [doc_id]


def test_names_do_not_collide(tmp_path):
    assert len({name_of("extract", name) for name in NAMES}) == len(NAMES)
    long = "x" * 300
    assert name_of("extract", long + "a") != name_of("extract", long + "b")


def test_dropping_removes_the_folders_it_empties(tmp_path):
    store = Store(Local(tmp_path))
    store.write("extract", "a/b/c.txt", "f", _transcript("a/b/c.txt"))
    store.drop("extract", "a/b/c.txt")
    store.drop("extract", "a/b/c.txt")
    assert not (tmp_path / "extract").exists()


def test_a_half_written_output_is_no_output(tmp_path):
    store = Store(Local(tmp_path))
    store.write("extract", "a.txt", "f", _transcript("a.txt"))
    (tmp_path / "extract" / ".part-xyz").write_bytes(b"half")
    (tmp_path / name_of("extract", "b.txt")).write_bytes(b"no stamp\n")
    assert list(store.kept("extract")) == ["a.txt"]
    assert {path.name for path in (tmp_path / "extract").iterdir()} == {"a.txt.jsonl"}


def test_a_refusal_is_kept_like_an_output(tmp_path):
    store = Store(Local(tmp_path))
    store.refuse("extract", "a.pdf", "f", Refused("truncated", "'a.pdf' ends too early."))
    stamp = store.stamp("extract", "a.pdf")
    assert stamp is not None
    assert stamp.refused == Refused("truncated", "'a.pdf' ends too early.")
    assert stamp.fingerprint == "f"
