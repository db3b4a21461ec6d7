"""Exports, read back by readers that share nothing with the writers: equal counts, equal values, nothing half."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow.parquet as pq
import pytest
from lxml import etree

from pipeline.export.corpus import corpus
from pipeline.export.place import ExportFaulty
from pipeline.export.tables import export_csv, export_parquet
from pipeline.export.tei import export_tei
from pipeline.load import schema
from tests.export.parlamint import TEI, XML, faults


@pytest.fixture(scope="module")
def connection(sample: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(sample), read_only=True) as connection:
        yield connection


def count(connection: duckdb.DuckDBPyConnection, rows: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {rows}").fetchall()[0][0])


def test_parquet_holds_every_row_and_value(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    tables = export_parquet(connection, tmp_path / "out")
    assert {"claims", "speeches", "qa_pairs", "texts", "people"} <= set(tables)
    for table, rows in tables.items():
        read = pq.read_table(tmp_path / "out" / f"{table}.parquet")
        assert read.num_rows == rows == count(connection, table)
    read = pd.read_parquet(tmp_path / "out" / "claims.parquet").set_index("claim_id").sort_index()
    wanted = connection.execute("SELECT * FROM claims").df().set_index("claim_id").sort_index()
    assert list(read["text"]) == list(wanted["text"])
    assert read["value"].equals(wanted["value"])


def test_csv_is_what_its_data_package_says(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    tables = export_csv(connection, tmp_path / "out")
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    assert {resource["name"] for resource in package["resources"]} == set(tables)
    assert package["name"] == "vraagbaak"
    assert "Flemish Parliament" in package["title"]
    assert all("Flemish Parliament" in licence["title"] for licence in package["licenses"])
    for resource in package["resources"]:
        path = tmp_path / "out" / resource["path"]
        frame = pd.read_csv(path, dtype=str, keep_default_na=False)
        assert len(frame) == resource["rows"] == count(connection, resource["name"])
        assert list(frame.columns) == [field["name"] for field in resource["schema"]["fields"]]
        assert resource["bytes"] == path.stat().st_size
        assert all(field["description"] for field in resource["schema"]["fields"])
        for key in resource["schema"].get("primaryKey", []):
            assert frame[key].is_unique


def test_csv_values_read_as_their_types(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    export_csv(connection, tmp_path / "out")
    frame = pd.read_csv(tmp_path / "out" / "claims.csv", parse_dates=["date"]).set_index("claim_id").sort_index()
    wanted = connection.execute("SELECT * FROM claims").df().set_index("claim_id").sort_index()
    assert frame["value"].fillna(-1).to_list() == wanted["value"].fillna(-1).to_list()
    assert frame["date"].to_list() == wanted["date"].to_list()
    assert frame["sentence"].to_list() == wanted["sentence"].to_list()
    sets = pd.read_csv(tmp_path / "out" / "question_sets.csv")
    assert all(isinstance(json.loads(askers), list) for askers in sets["askers"].dropna())


@pytest.fixture(scope="module")
def tei(connection: duckdb.DuckDBPyConnection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tei") / "out"
    export_tei(connection, folder)
    return folder


def test_tei_files_are_as_parlamint_has_them(tei: Path) -> None:
    for path in sorted(tei.glob("*.xml")):
        assert faults(etree.parse(str(path)).getroot()) == [], path.name


def test_tei_counts_are_those_of_the_database(connection: duckdb.DuckDBPyConnection, tei: Path) -> None:
    corpus = etree.parse(str(tei / "corpus.xml"))
    corpus.xinclude()
    root = corpus.getroot()
    assert len(root.findall(f"{TEI}TEI")) == count(connection, "documents")
    turns = {u.get("n") for u in root.iter(f"{TEI}u")}
    assert turns == {name for (name,) in connection.execute("SELECT speech_id FROM speeches").fetchall()}
    figures = [one for one in root.iter(f"{TEI}measure") if one.get("type")]
    assert sorted(str(one.get("n")) for one in figures) == sorted(
        name for (name,) in connection.execute("SELECT claim_id FROM claims").fetchall()
    )
    values = dict(connection.execute("SELECT claim_id, value FROM claims WHERE value IS NOT NULL").fetchall())
    assert all(
        float(str(one.get("quantity"))) == pytest.approx(values[one.get("n")]) for one in figures if one.get("quantity")
    )


def test_tei_says_who_speaks_and_every_pointer_has_its_target(connection: duckdb.DuckDBPyConnection, tei: Path) -> None:
    corpus = etree.parse(str(tei / "corpus.xml"))
    corpus.xinclude()
    ids = [element.get(f"{XML}id") for element in corpus.iter("*") if element.get(f"{XML}id")]
    assert len(ids) == len(set(ids))
    pointers = {
        pointer
        for element in corpus.iter("*")
        for name in ("who", "ana", "ref")
        for pointer in (element.get(name) or "").split()
    }
    assert {pointer.removeprefix("#") for pointer in pointers} <= set(ids)
    named = {person.get(f"{XML}id"): person.get("n") for person in corpus.iter(f"{TEI}person")}
    said = {u.get("n"): named.get((u.get("who") or "").removeprefix("#")) for u in corpus.iter(f"{TEI}u")}
    wanted = connection.execute(
        "SELECT speech_id, p.person_id FROM speeches AS s LEFT JOIN people AS p ON p.person_id = s.person_id"
    ).fetchall()
    assert said == dict(wanted)


def test_a_seat_in_parliament_is_no_office_in_the_government() -> None:
    """The members that the open data service tells of stand in the register with their seats."""
    with duckdb.connect() as connection:
        schema.create(connection)
        connection.execute("INSERT INTO people (person_id, name, gender) VALUES ('an-proef', 'An Proef', 'female')")
        connection.execute(
            "INSERT INTO mandates (person_id, role, portfolio, start_date) VALUES ('an-proef', 'Member', NULL, "
            "'2019-06-18'), ('an-proef', 'Minister', 'Vlaams minister van Proeven', '2021-02-03')"
        )
        connection.execute("INSERT INTO speeches (speech_id, doc_id, person_id) VALUES ('d#s0', 'd', 'an-proef')")
        (person,) = corpus(connection, [], 0, "2024-01-01").iter(f"{TEI}person")
    held = [(one.get("role"), one.get("ref"), one.get("from")) for one in person.iter(f"{TEI}affiliation")]
    assert held == [("member", "#org.parliament", "2019-06-18"), ("minister", "#org.government", "2021-02-03")]
    assert [one.get("value") for one in person.iter(f"{TEI}sex")] == ["F"]


def test_an_item_has_its_title_above_it(connection: duckdb.DuckDBPyConnection, tei: Path) -> None:
    heads = {head.text for path in tei.glob("d-*.xml") for head in etree.parse(str(path)).iter(f"{TEI}head")}
    titles = connection.execute("SELECT title FROM agenda_items WHERE title IS NOT NULL").fetchall()
    assert heads == {title for (title,) in titles} != set()


def test_the_words_of_a_turn_are_those_of_the_database(connection: duckdb.DuckDBPyConnection, tei: Path) -> None:
    texts = dict(connection.execute("SELECT speech_id, text FROM speeches").fetchall())
    for path in tei.glob("d-*.xml"):
        for u in etree.parse(str(path)).iter(f"{TEI}u"):
            words = " ".join(" ".join(str(part) for part in seg.itertext()) for seg in u.iter(f"{TEI}seg"))
            assert "".join(words.split()) == "".join(str(texts[u.get("n")]).split())


@pytest.mark.parametrize("write", [export_parquet, export_csv, export_tei])
def test_a_folder_with_other_files_is_left_alone(connection: duckdb.DuckDBPyConnection, tmp_path: Path, write) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(ExportFaulty, match="left alone"):
        write(connection, tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]
    with pytest.raises(ExportFaulty, match="no folder"):
        write(connection, tmp_path / "mine" / "thesis.txt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine"]


@pytest.mark.parametrize("write", [export_parquet, export_csv])
def test_tables_that_a_researcher_added_stay_at_home(sample: Path, tmp_path: Path, write) -> None:
    place = tmp_path / "p.duckdb"
    shutil.copy(sample, place)
    with duckdb.connect(str(place)) as writer:
        writer.execute("CREATE TABLE codes AS SELECT claim_id, 1.5::DECIMAL(5, 2) AS score FROM claims")
        tables = write(writer, tmp_path / "out")
    assert "claims" in tables
    assert "codes" not in tables


@pytest.mark.parametrize("kind", ["--csv", "--parquet", "--tei"])
def test_a_full_disk_is_one_sentence_and_leaves_nothing(sample: Path, tmp_path: Path, kind: str) -> None:
    limited = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000)); sys.argv[0] = 'vraagbaak'; "
        "from pipeline.commands import main; main()"
    )
    command = [sys.executable, "-c", limited, "export", "--db", str(sample), kind, str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert "'" + str(tmp_path / "out") + "' cannot be written" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_export_is_replaced_but_not_one_of_another_kind(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    export_csv(connection, tmp_path / "out")
    (tmp_path / "out" / "claims.csv").unlink()
    export_csv(connection, tmp_path / "out")
    assert (tmp_path / "out" / "claims.csv").is_file()
    with pytest.raises(ExportFaulty):
        export_parquet(connection, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_what_a_document_says_reaches_neither_paths_nor_markup(sample: Path, tmp_path: Path) -> None:
    hostile = "../../../etc/x <script>&]]>\x01\x0b'\"; --.txt"
    place = tmp_path / "o'dd.duckdb"
    shutil.copy(sample, place)
    with duckdb.connect(str(place)) as writer:
        writer.execute("UPDATE documents SET title = ?, page_url = 'javascript:alert(1)'", [hostile])
        writer.execute("UPDATE speeches SET speaker_label = ?", [hostile])
        writer.execute("UPDATE agenda_items SET title = ?", [hostile])
        doc_id = writer.execute("SELECT doc_id FROM documents ORDER BY 1").fetchall()[0][0]
        for table in ("documents", "texts", "speeches", "claims", "spans", "agenda_items"):
            writer.execute(f"UPDATE {table} SET doc_id = ? WHERE doc_id = ?", [hostile, doc_id])
    with duckdb.connect(str(place), read_only=True) as reader:
        told = export_tei(reader, tmp_path / "it's tei")
        export_csv(reader, tmp_path / "it's csv")
        export_parquet(reader, tmp_path / "it's parquet")
        assert told.claims == count(reader, "claims")
    for path in (tmp_path / "it's tei").glob("*.xml"):
        root = etree.parse(str(path)).getroot()
        assert not [element for element in root.iter("*") if "script" in str(element.tag)]
        assert b"javascript" not in path.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["it's csv", "it's parquet", "it's tei", "o'dd.duckdb"]


def test_the_command_writes_all_three_and_asks_for_one(sample: Path, tmp_path: Path) -> None:
    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pipeline", "export", "--db", str(sample), *map(str, arguments)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    done = run("--parquet", tmp_path / "a", "--csv", tmp_path / "b", "--tei", tmp_path / "c")
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "c"]
    assert "figures in" in done.stderr
    assert run().returncode == 2
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    refused = run("--csv", tmp_path / "full")
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)


def test_real_documents_keep_every_turn_and_figure(shared: Path, tmp_path: Path) -> None:
    from pipeline.run.engine import Places, Request, run

    run(Places(shared / "documents", tmp_path / "extracted", tmp_path / "p.duckdb"), Request())
    with duckdb.connect(str(tmp_path / "p.duckdb"), read_only=True) as connection:
        told = export_tei(connection, tmp_path / "tei")
        assert (told.turns, told.claims) == (count(connection, "speeches"), count(connection, "claims"))
    for path in (tmp_path / "tei").glob("*.xml"):
        assert faults(etree.parse(str(path)).getroot()) == []
