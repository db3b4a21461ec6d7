"""The database as a file: brought up to date on a copy, replaced in one step, left alone when something goes wrong."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from pipeline.load import (
    Bundle,
    ContractViolated,
    DatabaseBusy,
    DatabaseUnwritable,
    HoldsMore,
    LoadReport,
    NotOurDatabase,
    Refused,
    RunInfo,
    digest,
    loaded,
    ready,
    update,
)
from pipeline.records import Span
from pipeline.register import Register
from tests.load.invented import joined, tabled, written

Load = Callable[..., LoadReport]
Ask = Callable[[str], list[tuple[object, ...]]]
REFUSED = Refused("leeg.pdf", "extract", "empty_file", "'leeg.pdf' is empty. Save it again.")


def three() -> list[Bundle]:
    return [joined(), tabled(), written("vraag.txt", {"1": "Hoeveel veren?"}, {"1": "Er zijn 14 veren."})]


def test_first_load_builds_the_database(database: Path, load: Load, ask: Ask) -> None:
    report = load(three(), refusals=(REFUSED,))
    assert (report.changed, report.loaded, report.removed, report.documents, report.refused) == (True, 3, 0, 3, 1)
    assert loaded(database) == {one.transcript.doc_id: one.digest for one in three()}
    assert ask("SELECT doc_id, stage, code FROM problems") == [(None, "extract", "empty_file")]
    assert ask("SELECT n_documents, n_claims, n_loaded FROM runs") == [(3, report.claims, 3)]


def test_a_missing_database_holds_nothing(database: Path) -> None:
    assert loaded(database) == {}


def test_a_load_of_nothing_new_leaves_the_file_alone(database: Path, load: Load) -> None:
    load(three(), refusals=(REFUSED,))
    before = os.stat(database)
    report = load(refusals=(REFUSED,))
    assert (report.changed, report.documents) == (False, 3)
    after = os.stat(database)
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_clock_that_jumps_back_misleads_no_later_run(database: Path, load: Load, tmp_path: Path) -> None:
    load(three())
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE runs SET finished_at = TIMESTAMP '2099-01-01', register = 'another'")
    assert load().changed  # the register differs from the one of the run before
    assert not load().changed
    assert loaded(database)


def test_only_what_changed_is_replaced(load: Load, ask: Ask) -> None:
    load(three())
    load([written("vraag.txt", {"1": "Hoeveel sluizen?"}, {"1": "Er zijn 9 sluizen."})])
    assert ask("SELECT count(*) FROM documents") == [(3,)]
    assert ask("SELECT question_text FROM qa_pairs WHERE doc_id = 'vraag.txt'") == [("Hoeveel sluizen?",)]
    assert ask("SELECT count(*) FROM texts WHERE doc_id = 'vraag.txt'") == [(1,)]
    assert ask("SELECT n_loaded FROM runs ORDER BY finished_at") == [(3,), (1,)]


def test_the_way_there_does_not_show(tmp_path: Path, register: Register) -> None:
    one, other = tmp_path / "one.duckdb", tmp_path / "other.duckdb"
    update(one, three(), [], [REFUSED], register, RunInfo())
    first = [written("vraag.txt", {"1": "Oud?"}, {"1": "Ja."}), tabled("weg.txt")]
    update(other, first, [], [], register, RunInfo())
    update(other, reversed(three()), ["weg.txt"], [REFUSED], register, RunInfo())
    assert digest(one) == digest(other)


def test_digest_knows_no_order_of_rows_or_columns(database: Path, load: Load) -> None:
    load(three())
    before = digest(database)
    with duckdb.connect(str(database)) as connection:
        for table in ("claims", "question_sets", "table_checks"):
            connection.execute(f"CREATE TABLE turned AS SELECT * FROM {table} ORDER BY ALL DESC")
            connection.execute(f"DELETE FROM {table}")
            connection.execute(f"INSERT INTO {table} SELECT * FROM turned")
            connection.execute("DROP TABLE turned")
        connection.execute("UPDATE runs SET version = 'another'")
        connection.execute("UPDATE loaded SET digest = 'another'")
        connection.execute("ALTER TABLE coalitions RENAME TO old")
        connection.execute("CREATE TABLE coalitions AS SELECT source, end_date, * EXCLUDE (source, end_date) FROM old")
        connection.execute("DROP TABLE old")
    assert digest(database) == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE claims SET value = value + 1e-9 WHERE text = '31 sluizen'",
        "UPDATE claims SET unit = '' WHERE text = '31 sluizen'",
        "UPDATE claims SET unit = NULL, unit_lemma = unit WHERE text = '31 sluizen'",
        "UPDATE question_sets SET askers = ['Wannes Okkerse, Lieve Dasseville']",
        "UPDATE claims SET weak = NOT weak WHERE text = '31 sluizen'",
        "UPDATE documents SET date = date + 1 WHERE doc_id = 'tabel.txt'",
        "INSERT INTO claim_pairs SELECT * FROM claim_pairs LIMIT 1",
        "DELETE FROM table_cells WHERE col = 1 AND row = 1",
    ],
)
def test_digest_tells_any_change(database: Path, load: Load, change: str) -> None:
    load(three())
    before = digest(database)
    with duckdb.connect(str(database)) as connection:
        connection.execute(change)
    assert digest(database) != before


class _Narrow:
    """A connection that can look at three rows at once; with more it is out of memory."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection

    def execute(self, sql: str, stretch: list[int] | None = None) -> duckdb.DuckDBPyConnection:
        if stretch and stretch[1] - stretch[0] > 3:
            raise duckdb.OutOfMemoryException("failed to allocate")
        return self._connection.execute(sql, stretch)


def test_digest_is_the_same_in_pieces_and_keeps_little_in_memory(
    database: Path, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(three())
    whole, limits = digest(database), list[tuple[str, ...]]()
    reading = sys.modules["pipeline.load.database"].reading

    @contextmanager
    def narrowly(place: Path) -> Iterator[_Narrow]:
        with reading(place) as connection:
            yield _Narrow(connection)
            limits.extend(connection.execute("SELECT current_setting('memory_limit')").fetchall())

    monkeypatch.setattr(sys.modules["pipeline.load.digest"], "reading", narrowly)
    assert digest(database) == whole
    assert limits == [("488.2 MiB",)]


def test_what_is_replaced_goes_and_the_rest_stays(load: Load, ask: Ask) -> None:
    load([*three(), written("nog.txt", {"1": "Hoeveel?"}, {"1": "Er zijn 9 sluizen."})])
    load([tabled(), joined(), tabled("nieuw.txt")])
    assert ask("SELECT doc_id, count(*) FROM texts GROUP BY doc_id ORDER BY doc_id") == [
        ("2021/zitting.pdf", 1), ("nieuw.txt", 1), ("nog.txt", 1), ("tabel.txt", 1), ("vraag.txt", 1),
    ]  # fmt: skip
    assert ask("SELECT count(*) FROM claims WHERE doc_id = 'tabel.txt'") == [(4,)]


def test_a_membership_says_whether_it_is_inferred(load: Load, ask: Ask, register: Register) -> None:
    load([tabled()])
    told = [row.get("inferred") for row in register.tables()["memberships"]]
    assert ask("SELECT count(*), count(inferred), count(*) FILTER (WHERE inferred) FROM memberships") == [
        (len(told), sum(one is not None for one in told), sum(one is True for one in told))
    ]


def test_digest_tells_other_rows(database: Path, load: Load) -> None:
    load(three())
    before = digest(database)
    load([tabled("nog.txt")])
    assert digest(database) != before


def test_removed_documents_leave_no_row(load: Load, ask: Ask) -> None:
    load(three())
    report = load(removed=("2021/zitting.pdf", "nooit-geweest.txt"))
    assert (report.removed, report.documents) == (1, 2)
    tables = [
        table
        for (table,) in ask("SELECT table_name FROM duckdb_columns() WHERE column_name = 'doc_id' AND NOT internal")
    ]
    assert "claim_pairs" in tables
    for table in tables:
        assert ask(f"SELECT count(*) FROM {table} WHERE doc_id = '2021/zitting.pdf'") == [(0,)], table


def test_a_document_that_is_now_refused_goes(load: Load, ask: Ask) -> None:
    load(three())
    load(refusals=(Refused("tabel.txt", "extract", "not_text", "'tabel.txt' is an image."),))
    assert ask("SELECT doc_id FROM documents ORDER BY 1") == [("2021/zitting.pdf",), ("vraag.txt",)]
    assert ask("SELECT source_path, code FROM problems") == [("tabel.txt", "not_text")]


def test_refusals_are_those_of_today(load: Load, ask: Ask) -> None:
    load(three(), refusals=(REFUSED,))
    assert load().changed
    assert ask("SELECT count(*) FROM problems") == [(0,)]


def test_an_exception_on_the_way_leaves_the_old_database(database: Path, load: Load) -> None:
    load(three())
    before = digest(database)

    def broken() -> Iterator[Bundle]:
        yield tabled("nieuw.txt")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(broken())
    assert digest(database) == before
    assert [path.name for path in database.parent.iterdir() if "building" in path.name] == []


def test_an_exception_in_the_first_load_leaves_no_database(database: Path, load: Load) -> None:
    def broken() -> Iterator[Bundle]:
        yield tabled("nieuw.txt")
        raise RuntimeError("the disk is gone")

    with pytest.raises(RuntimeError):
        load(broken())
    assert not database.exists()


def torn(doc_id: str) -> Bundle:
    """A document whose spans leave a gap."""
    whole = tabled(doc_id)
    end = len(whole.transcript.text)
    spans = (Span("body", 0, 60), Span("body", 61, end))
    return replace(whole, proceedings=replace(whole.proceedings, spans=spans), digest="torn")


def test_a_document_that_breaks_a_check_is_left_out_and_the_others_are_loaded(
    database: Path, load: Load, ask: Ask
) -> None:
    load(three())
    before = digest(database)
    report = load([torn("kapot.txt"), written("goed.txt", {"1": "Ja?"}, {"1": "Ja."}), torn("stuk.txt")])
    assert (report.loaded, report.refused) == (1, 2)
    assert [(one.source_path, one.stage, one.code) for one in report.unsound] == [
        ("kapot.txt", "load", "rows_unsound"),
        ("stuk.txt", "load", "rows_unsound"),
    ]
    assert "spans_tile" in report.unsound[0].message
    assert ask("SELECT count(*) FROM documents WHERE doc_id IN ('kapot.txt', 'stuk.txt')") == [(0,)]
    assert ask("SELECT count(*) FROM spans WHERE doc_id IN ('kapot.txt', 'stuk.txt')") == [(0,)]
    assert ask("SELECT source_path FROM problems WHERE code = 'rows_unsound' ORDER BY 1") == [
        ("kapot.txt",),
        ("stuk.txt",),
    ]
    load(removed=["goed.txt"])
    assert ask("SELECT count(*) FROM problems WHERE code = 'rows_unsound'") == [(0,)]
    assert digest(database) == before


def test_check_all_looks_at_what_did_not_change(database: Path, load: Load) -> None:
    load(three())
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE claims SET text = 'anders' WHERE doc_id = 'tabel.txt'")
    load([tabled("nieuw.txt")])
    with pytest.raises(ContractViolated, match="claim_text_round_trips"):
        load(check_all=True)


def test_a_reader_keeps_the_database_it_opened(database: Path, load: Load) -> None:
    load(three())
    script = """
        import sys, duckdb
        connection = duckdb.connect(sys.argv[1], read_only=True)
        print(connection.execute("select count(*) from documents").fetchall()[0][0], flush=True)
        sys.stdin.readline()
        print(connection.execute("select count(*), sum(length(text)) > 0 from texts").fetchall()[0], flush=True)
    """
    with _python(script, str(database)) as reader:
        assert _line(reader) == "3"
        load([tabled("nieuw.txt")])
        _tell(reader)
        assert _line(reader) == "(3, True)"
    with duckdb.connect(str(database), read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchall() == [(4,)]


def test_a_database_that_another_program_writes_is_busy(database: Path, load: Load) -> None:
    load(three())
    before = digest(database)
    script = """
        import sys, duckdb
        connection = duckdb.connect(sys.argv[1])
        print("open", flush=True)
        sys.stdin.readline()
    """
    with _python(script, str(database)) as writer:
        assert _line(writer) == "open"
        with pytest.raises(DatabaseBusy, match="in use by another program"):
            loaded(database)
        with pytest.raises(DatabaseBusy, match="in use by another program"):
            load([tabled("nieuw.txt")])
        _tell(writer)
    assert digest(database) == before


def test_a_file_that_is_no_database_is_not_taken_for_a_busy_one(tmp_path: Path, load: Load) -> None:
    place = tmp_path / "lockdown" / "geen.duckdb"
    place.parent.mkdir()
    place.write_bytes(b"geen database" * 1_000)
    with pytest.raises(NotOurDatabase):
        loaded(place)


def test_open_for_writing_in_this_process_is_busy_too(database: Path, load: Load) -> None:
    load(three())
    with duckdb.connect(str(database)), pytest.raises(DatabaseBusy):
        load([tabled("nieuw.txt")])


def test_what_would_stop_a_load_is_known_before_it_begins(
    database: Path, load: Load, tmp_path: Path, register: Register
) -> None:
    ready(database)  # where there is none yet
    assert not database.exists()
    load(three())
    ready(database)
    with duckdb.connect(str(database)) as connection:
        connection.execute("CREATE TABLE mine (a INTEGER)")
        with pytest.raises(DatabaseBusy):
            ready(database)
    ready(database)  # what a researcher added stays, as long as nothing is built anew
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE runs SET schema_version = 'older'")
    with pytest.raises(HoldsMore, match="'mine'"):
        ready(database)
    with pytest.raises(NotOurDatabase, match="it is a folder"):
        ready(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseUnwritable):
        ready(tmp_path / "file" / "p.duckdb")

    def second() -> Iterator[Bundle]:
        yield tabled()
        with pytest.raises(DatabaseBusy):
            ready(tmp_path / "other.duckdb")

    update(tmp_path / "other.duckdb", second(), [], [], register, RunInfo())


def test_two_runs_do_not_build_one_database(database: Path, load: Load) -> None:
    def second() -> Iterator[Bundle]:
        yield tabled()
        with pytest.raises(DatabaseBusy):
            load([tabled("ander.txt")])

    load(second())
    assert list(loaded(database)) == ["tabel.txt"]


def test_a_full_disk_is_one_sentence(database: Path, load: Load) -> None:
    load(three())
    before = digest(database)
    script = """
        import resource, sys
        sys.path.insert(0, sys.argv[2])
        from pathlib import Path
        from tests.load.invented import tabled
        from pipeline.load import DatabaseUnwritable, RunInfo, update
        from pipeline.register import read_register
        place = Path(sys.argv[1])
        limit = place.stat().st_size + 300_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        many = [tabled(f"{number}.txt") for number in range(4_000)]
        try:
            update(place, many, [], [], read_register(), RunInfo())
        except DatabaseUnwritable as fault:
            print(type(fault).__name__, len(str(fault).splitlines()))
    """
    with _python(script, str(database), str(Path(__file__).parents[2])) as process:
        out, _ = process.communicate(timeout=120)
    assert out.split() == ["DatabaseUnwritable", "1"]
    assert digest(database) == before
    assert [path.name for path in database.parent.iterdir() if "building" in path.name] == []


@pytest.mark.parametrize(
    "error",
    [
        duckdb.IOException(
            'Checkpoint failed for database "building". The database has been invalidated. '
            "Original error: No space left on device"
        ),
        duckdb.TransactionException("TransactionContext Error: Failed to commit: No space left on device"),
    ],
)
def test_of_a_full_disk_the_cause_is_told_and_not_what_became_of_the_copy(database: Path, error: Exception) -> None:
    with (
        pytest.raises(DatabaseUnwritable) as told,
        sys.modules["pipeline.load.database"].successor(database, copied=False),
    ):
        raise error
    assert str(told.value).startswith(f"'{database}' cannot be written (No space left on device). ")


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, register: Register) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    with pytest.raises(DatabaseUnwritable, match="cannot be written"):
        update(file / "parliament.duckdb", [tabled()], [], [], register, RunInfo())


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write into a read-only folder")
def test_a_read_only_folder_is_one_sentence(tmp_path: Path, register: Register) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    with pytest.raises(DatabaseUnwritable, match="cannot be written"):
        update(folder / "parliament.duckdb", [tabled()], [], [], register, RunInfo())


def test_a_file_that_is_no_database_is_left_alone(database: Path, load: Load) -> None:
    database.write_text("my notes\n" * 1000)
    with pytest.raises(NotOurDatabase, match="left alone"):
        loaded(database)
    with pytest.raises(NotOurDatabase):
        load(three())
    assert database.read_text().startswith("my notes")


def test_a_link_stays_a_link(tmp_path: Path, register: Register) -> None:
    there, link = tmp_path / "disk" / "parliament.duckdb", tmp_path / "parliament.duckdb"
    there.parent.mkdir()
    link.symlink_to(there)
    for bundles in ([tabled()], [tabled(), tabled("nog.txt")]):
        update(link, bundles, [], [], register, RunInfo())
    assert link.is_symlink()
    assert len(loaded(there)) == 2


def test_one_input_refused_twice_is_nothing_new(load: Load) -> None:
    assert load(three(), refusals=(REFUSED, REFUSED)).changed
    assert not load(refusals=(REFUSED, REFUSED)).changed


def test_somebody_elses_database_is_left_alone(database: Path, load: Load) -> None:
    with duckdb.connect(str(database)) as connection:
        connection.execute("CREATE TABLE recipes (name VARCHAR)")
    with pytest.raises(NotOurDatabase, match="tables are others"):
        load(three())


def test_tables_of_another_version_are_built_anew(database: Path, load: Load, ask: Ask) -> None:
    load(three())
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE runs SET schema_version = 'older'")
        connection.execute("ALTER TABLE claims DROP COLUMN weak CASCADE")
    assert loaded(database) == {}
    load(three())
    assert ask("SELECT count(*) FROM documents") == [(3,)]
    assert ask("SELECT count(*) FROM claims WHERE NOT weak") != [(0,)]


OWN = {
    "table": "CREATE TABLE codes AS SELECT claim_id, 1.5::DECIMAL(5, 2) AS score FROM claims",
    "view": "CREATE VIEW mine AS SELECT * FROM claims",
    "macro": "CREATE MACRO twice(x) AS 2 * x",
}


@pytest.mark.parametrize("own", OWN)
def test_what_a_researcher_adds_stays_and_is_no_part_of_the_digest(
    database: Path, load: Load, ask: Ask, own: str
) -> None:
    load(three())
    before = digest(database)
    with duckdb.connect(str(database)) as connection:
        connection.execute(OWN[own])
    assert digest(database) == before
    load([*three(), written("nog.txt", {"1": "Hoeveel?"}, {"1": "Er zijn 9 sluizen."})])
    uses = {"table": "SELECT count(*) FROM codes", "view": "SELECT count(*) FROM mine", "macro": "SELECT twice(3)"}
    assert ask(uses[own])[0][0] > 0


@pytest.mark.parametrize(("own", "name"), [("table", "codes"), ("view", "mine"), ("macro", "twice")])
def test_what_a_researcher_added_is_not_lost_where_all_is_built_anew(
    database: Path, load: Load, ask: Ask, own: str, name: str
) -> None:
    load(three())
    with duckdb.connect(str(database)) as connection:
        connection.execute(OWN[own])
        connection.execute("UPDATE runs SET schema_version = 'older'")
    with pytest.raises(HoldsMore, match=f"'{name}'"):
        load(three())
    assert ask("SELECT schema_version FROM runs") == [("older",)]


def test_leavings_of_a_killed_run_do_no_harm(database: Path, load: Load, ask: Ask) -> None:
    load(three())
    beside = database.with_name(f".{database.name}.building")
    beside.write_bytes(b"half a database")
    beside.with_name(beside.name + ".wal").write_bytes(b"half a log")
    database.with_name(database.name + ".wal").write_bytes(b"")
    load([tabled("nieuw.txt")])
    assert ask("SELECT count(*) FROM documents") == [(4,)]
    assert sorted(path.name for path in database.parent.iterdir() if path.name.endswith((".wal", ".building"))) == []


def test_a_killed_run_leaves_the_old_database(database: Path, load: Load, ask: Ask) -> None:
    load(three())
    before = digest(database)
    script = """
        import sys, time
        sys.path.insert(0, sys.argv[2])
        from pathlib import Path
        from tests.load.invented import tabled
        from pipeline.load import RunInfo, update
        from pipeline.register import read_register

        def endless():
            for number in range(1_000_000):
                if number == 5_000:
                    print("on the way", flush=True)
                yield tabled(f"{number}.txt")

        update(Path(sys.argv[1]), endless(), [], [], read_register(), RunInfo())
    """
    with _python(script, str(database), str(Path(__file__).parents[2])) as process:
        assert _line(process) == "on the way"
        with pytest.raises(DatabaseBusy):
            load([tabled("nieuw.txt")])
        process.kill()
    assert digest(database) == before
    load([tabled("nieuw.txt")])
    assert ask("SELECT count(*) FROM documents") == [(4,)]
    assert [path.name for path in database.parent.iterdir() if "building" in path.name] == []


def test_the_file_opens_in_clients_from_1_2_on(database: Path, load: Load) -> None:
    load(three())
    load([tabled("nieuw.txt")])
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{database}' AS it (READ_ONLY)")
        tags = connection.execute("SELECT tags FROM duckdb_databases() WHERE database_name = 'it'").fetchall()
    assert "v1.2.0" in str(tags)


def test_updates_again_and_again_do_not_grow_the_file(database: Path, load: Load) -> None:
    for round_ in range(4):
        load([written("vraag.txt", {"1": f"Hoeveel {round_}?"}, {"1": "Er zijn 14 veren."})])
    size = database.stat().st_size
    for round_ in range(10, 16):
        load([written("vraag.txt", {"1": f"Hoeveel {round_}?"}, {"1": "Er zijn 14 veren."})])
    assert database.stat().st_size < 1.5 * size


def test_a_file_with_much_room_left_is_packed(database: Path, load: Load, ask: Ask) -> None:
    noise = random.Random(7)

    def many() -> list[Bundle]:
        return [written(f"{n}.txt", {"1": noise.randbytes(6_000).hex()}, {"1": "Geen."}) for n in range(1500)]

    load(many())
    size = database.stat().st_size
    assert size > 26_000_000
    load(many())
    assert database.stat().st_size < 1.2 * size
    assert ask("SELECT count(*) FROM documents") == [(1500,)]
    assert ask("SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND comment IS NULL") == [(0,)]
    assert ask("SELECT minister_for('Wonen', DATE '2021-05-05') IS NOT NULL") == [(True,)]


def test_one_document_handed_over_twice_is_refused(database: Path, load: Load) -> None:
    with pytest.raises(ContractViolated, match="document_ids_unique"):
        load([tabled(), tabled()])
    assert not database.exists()


def _python(script: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _tell(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("on\n")
    process.stdin.flush()
