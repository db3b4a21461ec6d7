"""How the service is asked: named, in turn, patiently, from the cache where nothing changed, and nowhere else."""

from __future__ import annotations

import datetime as dt
import threading
from email.utils import format_datetime
from itertools import pairwise

import httpx
import pytest

from pipeline.fetch import Failure, Fetcher, FetchStopped, Politeness, Service, fetch_questions
from pipeline.fetch.answers import decoded
from pipeline.fetch.client import Client
from pipeline.fetch.pace import Paced
from tests.fetch.parliament import HTML_PAGE, Answer, as_json, question

DAY = dt.date(2023, 1, 1)


@pytest.fixture
def client(parliament, tmp_path):
    def opened(*, fresh=False, service=None, **polite):
        polite = {"rate": 2000.0, "tries": 4, "backoff": 0.005, "longest_wait": 3.0, "read_timeout": 2.0} | polite
        service = service or Service(parliament.url, parliament.url)
        return Client(service, Politeness(**polite), tmp_path / "cache.db", fresh=fresh)

    return opened


def test_requests_say_who_asks(parliament, client):
    parliament.special["/e/opendata/x"] = as_json({"id": 1})
    service = Service(parliament.url, parliament.url, contact="mailto:onderzoek@example.org")
    with client(service=service) as one:
        one.answer(one.service.opendata("x"))
    headers = parliament.log[0][2]
    assert headers["user-agent"].startswith("vraagbaak/")
    assert "onderzoek@example.org" in headers["user-agent"]
    assert headers["accept"] == "application/json"


def test_requests_of_all_threads_keep_to_the_rate(parliament):
    paced = Paced(Service(parliament.url, parliament.url), rate=40.0)
    request = lambda: paced.handle_request(httpx.Request("GET", parliament.url + "/x")).read()  # noqa: E731
    threads = [threading.Thread(target=lambda: [request() for _ in range(5)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    paced.close()
    times = sorted(when for when, _, _ in parliament.log)
    assert len(times) == 20
    assert times[-1] - times[0] >= 19 / 40 * 0.95


def test_the_parliaments_own_hosts_are_never_pressed():
    hurried = Politeness(rate=500.0, at_once=16)
    assert Service().polite(hurried).rate == 5.0
    assert Service("https://WS.vlpar.be/e/opendata", "http://127.0.0.1").polite(hurried).at_once == 4
    assert Service("http://127.0.0.1", "http://127.0.0.1").polite(hurried) == hurried


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_holds_every_request_back(parliament, client, form):
    def busy(_, count):
        when = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=2)
        return (
            Answer(b"", 503, headers={"Retry-After": "1" if form == "seconds" else format_datetime(when)})
            if count == 1
            else None
        )

    parliament.special |= {"/e/opendata/a": busy, "/e/opendata/": as_json({"id": 1})}
    with client() as one:
        other = threading.Timer(0.15, lambda: one.answer(one.service.opendata("b")))
        other.start()
        one.answer(one.service.opendata("a"))
        other.join()
    first, *later = (when for when, _, _ in parliament.log)
    assert len(later) == 2
    assert min(later) - first >= 0.95


def test_a_long_retry_after_ends_the_run(parliament, tmp_path, fetcher):
    parliament.special["/api/search"] = Answer(b"", 429, headers={"Retry-After": "9999"})
    with pytest.raises(FetchStopped, match="9999"), fetcher() as run:
        fetch_questions(run, DAY, DAY)
    assert len(parliament.log) == 1


def test_waits_grow_between_tries(parliament, client):
    parliament.special["/e/opendata/x"] = Answer(b"", 500)
    with client(backoff=0.1, tries=4) as one, pytest.raises(Failure, match="500"):
        one.answer(one.service.opendata("x"))
    times = [when for when, _, _ in parliament.log]
    waits = [after - before for before, after in pairwise(times)]
    assert len(waits) == 3
    assert waits[0] >= 0.1
    assert waits[2] >= 0.4
    assert waits[2] < 1.5


def test_an_unchanged_answer_comes_from_the_cache_by_a_conditional_request(parliament, client):
    def tagged(_, count):
        conditional = parliament.log[-1][2].get("if-none-match") == '"een"'
        headers = {"ETag": '"een"', "Cache-Control": "max-age=0"}
        return Answer(b"", 304, headers=headers) if conditional else as_json({"id": count}, headers=headers)

    parliament.special["/e/opendata/x"] = tagged
    for fresh in (False, False, True):
        with client(fresh=fresh) as one:
            assert one.answer(one.service.opendata("x")) == {"id": 1}
    assert len(parliament.log) == 3
    assert [headers.get("if-none-match") for _, _, headers in parliament.log] == [None, '"een"', '"een"']


def test_what_could_not_be_used_does_not_come_back_from_the_cache(parliament, client):
    lasting = {"Cache-Control": "max-age=3600", "ETag": '"fout"'}
    parliament.special["/e/opendata/x"] = lambda _, count: (
        Answer(HTML_PAGE, headers=lasting) if count == 1 else as_json({"id": 2})
    )
    with client() as one:
        assert one.answer(one.service.opendata("x")) == {"id": 2}


@pytest.mark.parametrize("host", ["http://127.0.0.1:9/x", "http://localhost/x", "https://example.org/x"])
def test_nothing_is_asked_of_another_host(parliament, client, host):
    parliament.special["/e/opendata/x"] = Answer(b"", 301, headers={"Location": host})
    with client() as one, pytest.raises(Failure) as failed:
        one.answer(one.service.opendata("x"))
    assert failed.value.code == "elsewhere"
    assert len(parliament.log) == 1


def test_a_redirect_within_the_host_is_followed_and_a_circle_is_not(parliament, client):
    parliament.special["/e/opendata/x"] = Answer(b"", 302, headers={"Location": "/e/opendata/y"})
    parliament.special["/e/opendata/y"] = as_json({"id": 3})
    parliament.special["/e/opendata/z"] = Answer(b"", 302, headers={"Location": "/e/opendata/z"})
    with client() as one:
        assert one.answer(one.service.opendata("x")) == {"id": 3}
        with pytest.raises(Failure):
            one.answer(one.service.opendata("z"))


@pytest.mark.parametrize(
    ("stated", "asked"),
    [
        ("https://docs.vlaamsparlement.be/pfile?id=12", "http://m.test/files-here/pfile?id=12"),
        ("http://docs.vlaamsparlement.be/files/pfile?id=12&x=1", "http://m.test/files-here/files/pfile?id=12"),
        ("https://elders.test/pfile?id=12", "http://m.test/files-here/pfile?id=12"),
        ("https://docs.vlaamsparlement.be/docs/schv/2003-2004/vraag12.pdf", "http://m.test/files-here/docs/schv/2003-2004/vraag12.pdf"),
        ("https://docs.vlaamsparlement.be/docs/../../etc/x.pdf", None),
        ("https://elders.test/docs/a.pdf", None),
        ("https://www.vlaamsparlement.be/plenaire-vergaderingen/1/verslag", None),
        ("file:///etc/passwd", None),
        ("niets", None),
        ("https://[nergens/pfile?id=12", None),
        ("https://docs.vlaamsparlement.be/pfile?id=١٢", None),
    ],
)  # fmt: skip
def test_files_are_taken_from_the_file_host_alone(stated, asked):
    service = Service("http://m.test", "http://m.test/files-here/")
    if asked is None:
        with pytest.raises(Failure, match="file store"):
            service.file(stated)
    else:
        assert service.file(stated) == asked


def test_an_element_has_a_text_of_its_own_where_it_holds_no_others():
    answer = decoded(b'<x><day on="1">maandag</day><day on="2"/><part>before<name>An</name></part></x>')
    assert answer == {"x": {"day": [{"on": "1", "value": "maandag"}, {"on": "2"}], "part": {"name": "An"}}}


def test_an_answer_without_end_or_an_xml_bomb_is_cut(parliament, client):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x><id>&b;</id></x>'
    parliament.special["/e/opendata/bomb"] = Answer(bomb, kind="text/xml")
    parliament.special["/e/opendata/large"] = as_json({"id": "x" * 5000})
    service = Service(parliament.url, parliament.url, max_answer=2000)
    with client(service=service) as one:
        assert "aaaa" not in str(one.answer(one.service.opendata("bomb"), lambda value: True))
        with pytest.raises(Failure) as failed:
            one.answer(one.service.opendata("large"))
    assert failed.value.code == "too_large"


def test_a_service_that_is_away_stops_the_run_with_a_sentence(tmp_path):
    service = Service("http://127.0.0.1:9", "http://127.0.0.1:9")
    polite = Politeness(2000.0, 2, 2, 0.001, longest_wait=1.0, read_timeout=1.0)
    with pytest.raises(FetchStopped, match="does not answer"), Fetcher(tmp_path / "raw", service, polite) as run:
        fetch_questions(run, DAY, DAY)


def test_a_service_that_breaks_down_is_left_alone(parliament, fetcher):
    parliament.add(*(question(at, DAY) for at in range(1, 90)))
    parliament.special["/pfile"] = Answer(b"", 503)
    with pytest.raises(FetchStopped, match="run the same command again"), fetcher(tries=1) as run:
        fetch_questions(run, DAY, DAY)
    assert len(parliament.paths("/pfile")) < 30


def test_two_runs_do_not_share_a_folder(parliament, fetcher):
    with fetcher(), pytest.raises(FetchStopped, match="Another fetch"), fetcher():
        pass


def test_a_slow_answer_is_given_up_and_asked_again(parliament, client):
    parliament.special["/e/opendata/x"] = lambda _, count: as_json({"id": count}, delay=2.0 if count == 1 else 0)
    with client(read_timeout=1.0) as one:
        assert one.answer(one.service.opendata("x")) == {"id": 2}


def test_json_nested_without_end_is_a_failure_like_any_other():
    with pytest.raises(Failure, match="not whole"):
        decoded(b"[" * 100_000 + b"]" * 100_000)
