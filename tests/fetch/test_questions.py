"""Written questions from a local parliament: whole, once, with what is told of them, whatever goes wrong."""

from __future__ import annotations

import datetime as dt
import hashlib
import json

import pytest

from pipeline.extract.sidecar import read_sidecar, sidecar
from pipeline.fetch import Service, fetch_questions
from pipeline.fetch.shelf import flat
from pipeline.records import Metadata
from tests.fetch.parliament import HTML_PAGE, Answer, as_json, question

FIRST, LAST = dt.date(2023, 1, 1), dt.date(2023, 3, 31)


def fetched(fetcher, first=FIRST, last=LAST, **options):
    with fetcher(**options) as run:
        fetch_questions(run, first, last)
    return run.tally


def spread(parliament, count, days=85):
    parliament.add(*(question(1000 + at, FIRST + dt.timedelta(days=at * days // count)) for at in range(count)))


def whole(parliament, tmp_path):
    """Every question of the parliament is there with its own bytes; nothing else is."""
    there = {path.stem: path.read_bytes() for path in (tmp_path / "raw/schv").glob("*.pdf")}
    return there == {str(one.number): one.data for one in parliament.questions.values()}


def manifest(tmp_path):
    lines = (tmp_path / "raw/.fetch/manifest.jsonl").read_text().splitlines()
    return {one["id"]: one for one in map(json.loads, lines)}


def test_each_question_arrives_with_its_metadata_and_a_line_in_the_manifest(parliament, fetcher, tmp_path):
    spread(parliament, 130)
    tally = fetched(fetcher)
    assert (tally.found, tally.stored, tally.n_failed) == (130, 130, 0)
    assert whole(parliament, tmp_path)
    entry = manifest(tmp_path)["schv:1007"]
    data = (tmp_path / "raw/schv/1007.pdf").read_bytes()
    assert entry["sha256"] == hashlib.sha256(data).hexdigest()
    assert (entry["size"], entry["status"]) == (len(data), "stored")
    assert entry["url"].startswith("https://docs.vlaamsparlement.be/")
    metadata, problems = read_sidecar(sidecar(tmp_path / "raw/schv/1007.pdf"))
    assert not problems
    assert metadata.title == "Bijenkasten & hommels - Steun 1007"
    assert metadata.themes == ("Landbouw", "Natuur")
    assert metadata.parliament_id == "schv:1007"
    assert (metadata.asker, metadata.asker_id, metadata.addressee_ids) == ("Voorbeeld, Jan", "4386", ("4077",))
    assert (metadata.date, metadata.date_answered) == (dt.date(2023, 1, 3), dt.date(2023, 1, 20))
    assert metadata.answered_in_time is True
    assert metadata.page_url.endswith("/schriftelijke-vragen/1007")
    assert metadata.source_url == "https://docs.vlaamsparlement.be/pfile?id=501007"


def test_a_second_run_asks_for_no_document_again(parliament, fetcher, tmp_path):
    spread(parliament, 20)
    fetched(fetcher)
    parliament.log.clear()
    tally = fetched(fetcher)
    assert (tally.stored, tally.there) == (0, 20)
    assert not parliament.paths("pfile")
    assert not parliament.paths("schv")


def test_with_a_third_of_the_answers_wrong_all_arrive_once(parliament, fetcher, tmp_path):
    spread(parliament, 150)
    parliament.share, parliament.slow = 0.33, 0.05
    tally = fetched(fetcher, tries=15, at_once=4)
    assert tally.complete
    assert whole(parliament, tmp_path)
    files = {path: count for path, count in parliament.delivered.items() if "pfile" in path}
    assert max(files.values()) <= 2  # a slow answer may be thrown away by a time limit, nothing else is taken twice


def test_an_update_takes_what_is_new_or_replaced_and_nothing_else(parliament, fetcher, tmp_path):
    spread(parliament, 12)
    fetched(fetcher)
    parliament.add(question(2000, FIRST))
    changed = parliament.questions[1003]
    changed.data, changed.changed = changed.data.replace(b"nr. 3", b"nr. 4"), "2031-05-05"
    same = parliament.questions[1004]  # touched in the service, the file is the same
    same.changed = "2031-05-06"
    same.detail["thema"] = "Milieu"
    parliament.log.clear()
    tally = fetched(fetcher, update=True)
    assert (tally.stored, tally.replaced, tally.there) == (1, 1, 11)
    assert len(parliament.paths("pfile")) == 3
    conditional = [path for _, path, headers in parliament.log if "if-none-match" in headers]
    assert sorted(conditional) == ["/pfile?id=501003", "/pfile?id=501004"]
    assert whole(parliament, tmp_path)
    assert json.loads((tmp_path / "raw/schv/1004.meta.json").read_text())["themes"] == ["Milieu"]


def test_too_many_results_are_asked_in_fewer_days(parliament, fetcher, tmp_path):
    spread(parliament, 90)
    parliament.most = 10

    def full(path, _):
        days = path.partition("daterange:")[2].split("?")[0].split("..")
        first, last = map(dt.date.fromisoformat, days)
        found = [one for one in parliament.questions.values() if first <= one.published <= last]
        return Answer(b"", 500) if len(found) > 10 else None

    parliament.special["/api/search/"] = full
    tally = fetched(fetcher, tries=2)
    assert tally.complete
    assert whole(parliament, tmp_path)


def test_a_service_that_lists_fewer_than_it_counts_is_asked_in_fewer_days(parliament, fetcher, tmp_path):
    spread(parliament, 60)
    parliament.most = 15
    assert fetched(fetcher).complete
    assert whole(parliament, tmp_path)


def test_days_that_cannot_be_listed_and_months_without_documents_are_told(parliament, fetcher):
    parliament.add(question(1, dt.date(2023, 1, 10)))
    parliament.special["/api/search/query/inmeta:publicatiedatum:daterange:2023-03-31"] = Answer(b"", 400)
    tally = fetched(fetcher, dt.date(2023, 1, 1), dt.date(2023, 3, 31))
    assert "2023-02" in "\n".join(tally.lines())
    assert "2023-01" not in "\n".join(tally.lines())
    tally = fetched(fetcher, dt.date(2023, 3, 31), dt.date(2023, 3, 31))
    assert tally.not_asked
    assert not tally.complete


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(b"PK\x03\x04 word/document.xml", kind="application/pdf"), "office_file"),
        (Answer(b"\x89PNG....", kind="image/png"), "image"),
        (Answer(HTML_PAGE, kind="application/pdf"), "error_page"),
        (Answer(b"", kind="application/pdf"), "empty"),
        (Answer(b"", 404), "http_404"),
        (Answer(b"", 500), "http_500"),
        (Answer(b"%PDF-1.4 " + b"x" * 5000, kind="application/pdf"), "too_large"),
        (Answer(b"%PDF-1.4 ...%%EOF", cut=True), "cut"),
        (Answer(b"", 302, headers={"Location": "http://127.0.0.1:9/pfile?id=1"}), "elsewhere"),
        (Answer(b"", 302, headers={"Location": "file:///etc/passwd"}), "elsewhere"),
        (Answer(b"%PDF-1.4 %%EOF", delay=2.0), "timeout"),
    ],
)
def test_a_file_that_cannot_be_used_is_a_reason_and_never_a_file(parliament, fetcher, tmp_path, answer, code):
    parliament.add(question(1, FIRST), question(2, FIRST))
    parliament.special["/pfile?id=500001"] = answer
    tally = fetched(fetcher, tries=2, max_file=4000, read_timeout=1.0)
    assert {code: len(ones) for code, ones in tally.failed.items()} == {code: 1}
    assert sorted(path.name for path in (tmp_path / "raw/schv").glob("*")) == ["2.meta.json", "2.pdf"]
    assert manifest(tmp_path)["schv:1"]["code"] == code
    parliament.special.clear()
    assert fetched(fetcher).stored == 1  # what failed is asked again


def test_answers_in_other_shapes_are_read(parliament, fetcher, tmp_path):
    for at in range(1, 6):
        parliament.add(question(at, FIRST))
    xml = (
        b'<?xml version="1.0" encoding="UTF-8"?><schriftelijkevraag id="1"><titel>Bijen</titel><nummer>7</nummer>'
        b'<vraagsteller id="4386"><voornaam>Jan</voornaam><naam>Voorbeeld</naam></vraagsteller>'
        b"<thema>Landbouw</thema><thema>Natuur</thema>"
        b"<bestand-ordered><URL>https://docs.vlaamsparlement.be/files/pfile?id=500001</URL></bestand-ordered>"
        b"</schriftelijkevraag>"
    )
    detail = parliament.questions[2].detail
    mixed = {key.replace("-", "").upper(): value for key, value in detail.items() if key != "minister"}
    mixed["BESTANDORDERED"] = mixed["BESTANDORDERED"][0]
    mixed["VRAAGSTELLER"] = [[mixed["VRAAGSTELLER"]]]
    parliament.special["/e/opendata/schv/lijst"] = Answer(b"", 400)
    parliament.special["/e/opendata/schv/1"] = Answer(xml, kind="text/xml")
    parliament.special["/e/opendata/schv/2"] = as_json({"data": mixed}, kind="text/plain")
    parliament.special["/e/opendata/schv/3"] = Answer(b"", 404)
    parliament.special["/e/opendata/schv/4"] = lambda _, count: Answer(HTML_PAGE) if count < 3 else None
    parliament.special["/e/opendata/schv/5"] = as_json({"fout": "even geen gegevens"})
    tally = fetched(fetcher, tries=3)
    assert tally.stored == 4
    assert list(tally.failed) == ["no_answer"]
    told = {at: read_sidecar(tmp_path / f"raw/schv/{at}.meta.json")[0] for at in (1, 2, 3, 4)}
    assert told[1].asker_id == "4386"
    assert told[1].themes == ("Landbouw", "Natuur")
    assert (told[2].asker_id, told[2].addressees) == ("4386", ("Proef, Els",))
    assert (told[3].asker, told[3].asker_id, told[3].themes) == ("Voorbeeld, Jan", None, ("Landbouw", "Natuur"))
    assert told[4].addressee_ids == ("4077",)


def test_a_single_result_may_come_as_an_object_and_without_a_count(parliament, fetcher, tmp_path):
    one = question(7, FIRST)
    parliament.add(one)
    result = {key.title(): value for key, value in parliament.result(one).items()}
    result["Metatags"]["metatag"] = {"name": "soort", "value": "SCHV"}
    parliament.special["/api/search/"] = as_json({"Result": result})
    assert fetched(fetcher).stored == 1
    assert whole(parliament, tmp_path)


def test_the_number_of_the_file_in_the_id_of_a_result_is_enough(parliament, fetcher, tmp_path):
    one = question(7, FIRST)
    del one.detail["bestand-ordered"]
    parliament.add(one)
    result = parliament.result(one)
    result["metatags"]["metatag"] = [tag for tag in result["metatags"]["metatag"] if tag["name"] != "document"]
    parliament.special["/api/search/"] = as_json({"count": 1, "result": [result]})
    assert fetched(fetcher, FIRST, FIRST).stored == 1
    assert whole(parliament, tmp_path)


def test_another_host_is_another_place_whatever_its_port():
    service = Service("http://service.example", "https://files.example:8443")
    for allowed in ("http://service.example/x", "https://service.example/x", "https://files.example:8443/pfile?id=1"):
        assert service.allows(allowed)
    for other in (
        "http://other.example/x", "https://other.example:8443/x", "https://files.example/x", "http:///x",
        "ftp://service.example/x", "http://service.example:8080/x",
    ):  # fmt: skip
        assert not service.allows(other)


def test_a_question_without_a_file_or_with_unclear_files_is_told(parliament, fetcher, tmp_path):
    open_question, unclear = question(1, FIRST), question(2, FIRST)
    parliament.add(open_question, unclear)
    first = parliament.result(unclear)
    second = json.loads(json.dumps(first).replace("500002", "500003"))
    bare = {"id": "http://be.vlp.feed/1", "metatags": {"metatag": [{"name": "soort", "value": "SCHV"}]}}
    parliament.special["/api/search/"] = as_json({"count": 3, "result": [first, second, bare]})
    for one in (open_question, unclear):
        del one.detail["bestand-ordered"]
    tally = fetched(fetcher, FIRST, FIRST)
    assert tally.nothing == 1
    assert list(tally.failed) == ["file_unclear"]
    assert not list((tmp_path / "raw").glob("schv/*"))


def test_names_come_from_ids_alone(parliament, fetcher, tmp_path):
    bad = parliament.result(question(1, FIRST))
    for at, number in enumerate(("../../uit", "1/../../uit", "12 34", "1" * 40)):
        bad["id"] = f"http://be.vlp.feed/{number}"
        bad["metatags"]["metatag"] = [{"name": "soort", "value": "SCHV"}]
        parliament.special["/api/search/"] = as_json({"count": 1, "result": [bad]})
        fetched(fetcher, FIRST + dt.timedelta(days=at), FIRST + dt.timedelta(days=at))
    assert {path.name for path in tmp_path.iterdir()} == {"raw"}
    assert {path.name for path in (tmp_path / "raw").iterdir()} <= {".fetch", "schv"}


def test_results_of_another_kind_are_left_out(parliament, fetcher):
    other = parliament.result(question(9, FIRST))
    other["metatags"]["metatag"][0]["value"] = "VI"
    parliament.special["/api/search/"] = as_json({"count": 1, "result": [other]})
    assert fetched(fetcher, FIRST, FIRST).found == 0


def test_a_day_that_lists_fewer_than_it_counts_is_taken_and_told(parliament, fetcher):
    one = question(7, FIRST)
    parliament.add(one)
    parliament.special["/api/search/"] = as_json({"count": 9, "result": [parliament.result(one)]})
    tally = fetched(fetcher, FIRST, FIRST)
    assert tally.stored == 1
    assert "counts 9 results and lists 1" in "\n".join(tally.lines())


def test_markup_in_what_is_told_is_read_as_text():
    told = flat(Metadata(title="<p>Bos<br>en hei</p>", themes=("Natuur &amp; bos", "<b></b>"), date=FIRST))
    assert told == {"title": "Bos en hei", "themes": ["Natuur & bos"], "date": "2023-01-01"}


def test_a_question_without_a_day_counts_once_however_many_months_list_it(parliament, fetcher):
    one = question(7, FIRST)
    parliament.add(one)
    result = parliament.result(one)
    result["metatags"]["metatag"] = [tag for tag in result["metatags"]["metatag"] if tag["name"] != "publicatiedatum"]
    parliament.special["/api/search/"] = as_json({"count": 1, "result": [result]})
    tally = fetched(fetcher)
    assert (tally.found, tally.stored, tally.there) == (1, 1, 0)
