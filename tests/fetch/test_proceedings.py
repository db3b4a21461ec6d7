"""Proceedings from a local parliament: items as turns, whole sittings as PDF, provisional ones until they are final."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from pipeline.extract import extract
from pipeline.fetch import FetchStopped, fetch_proceedings
from tests.fetch.parliament import Answer, as_json, pdf

FIRST, LAST = dt.date(2023, 1, 1), dt.date(2023, 2, 28)


def meeting(number, day, *, items=(), provisional=False, kind="Commissie", pfile=None):
    """A meeting in its full form; the list form lacks the items."""
    report = {"isvoorlopigeversie": provisional, "pdffilewebpath": f"https://docs.vlaamsparlement.be/pfile?id={pfile}"}
    return {
        "id": number, "type": kind, "subtype": f"{kind}vergadering", "vergaderingnummer": "12",
        "datumbegin": f"{day}T14:02:18+0100", "laatste-wijziging": "2023-01-01T10:00:00+0100",
        "commissie": {"id": 77, "titel": "Commissie voor Bijenteelt", "afkorting": "BIJ"},
        "voorzitter": {"id": 900011, "voornaam": "Els", "naam": "Proef"}, "voorlopig-verslag": provisional,
        "besloten-vergadering": False, **({"commissiehandelingen": report} if pfile else {}),
        "journaallijn": [{"id": one} for one in items],
    }  # fmt: skip


def item(number, text="We steunden 120 bijenkasten."):
    return {
        "id": number, "vrageninterpellatie": {"id": 5, "titel": "Vraag om uitleg over bijen", "nummer": 912,
                                              "zittingsjaar": "2022-2023", "objecttype": {"naam": "Vraag om uitleg"}},
        "spreker": [{"sprekertitel": "De voorzitter", "sprekertekst": "<p>De heer Voorbeeld heeft het woord.</p>"},
                    {"sprekertitel": "Jan Voorbeeld (N-VA)", "sprekertekst": f"<p>{text}</p>",
                     "persoon": {"id": 900012}}],
    }  # fmt: skip


class House:
    """Meetings and items put into the running server."""

    def __init__(self, parliament):
        self.meetings, self.items, self.parliament = {}, {}, parliament
        parliament.special |= {
            "/e/opendata/verg/vorige": self.past,
            "/e/opendata/verg/": self.full,
            "/e/opendata/jln/": self.spoken,
            "/e/opendata/comm/huidige": as_json(
                {"items": [{"commissie": {"id": 77, "titel": "Commissie voor Bijenteelt", "afkorting": "BIJ"}}]}
            ),
        }

    def past(self, path, _):
        options = dict(part.split("=") for part in path.partition("?")[2].split("&"))
        first, last = (dt.datetime.strptime(options[name], "%d%m%Y").date() for name in ("datumvan", "datumtot"))
        kind = "Plenair" if options["type"] == "plen" else "Commissie"
        found = [
            {"vergadering": {key: value for key, value in one.items() if key != "journaallijn"}}
            for one in self.meetings.values()
            if first <= dt.date.fromisoformat(one["datumbegin"][:10]) <= last and one["type"] == kind
        ]
        return as_json({"disclaimer": "", "items": found[0] if len(found) == 1 else found})

    def full(self, path, _):
        found = self.meetings.get(int(path.rpartition("/")[2].partition("?")[0]))
        return as_json({"vergadering": found}) if found else Answer(b"", 404)

    def spoken(self, path, _):
        found = self.items.get(int(path.rpartition("/")[2]))
        return as_json(found) if found else Answer(b"", 404)


@pytest.fixture
def house(parliament):
    house = House(parliament)
    house.items = {1: item(1), 2: item(2), 3: {"id": 3, "vergadering": {"id": 10}}}
    house.meetings = {
        10: meeting(10, "2023-01-11", items=(1, 2, 3)),
        11: meeting(11, "2023-01-18", pfile=600),
        12: meeting(12, "2023-01-25") | {"besloten-vergadering": True},
        13: meeting(13, "2023-01-25", kind="Plenair", pfile=600),
    }
    parliament.special["/pfile?id=600"] = Answer(pdf("Handelingen van de vergadering"), kind="application/pdf")
    return house


def fetched(fetcher, update=False, **what):
    with fetcher(update=update) as run:
        fetch_proceedings(run, FIRST, LAST, **what)
    return run.tally


def visible(tmp_path):
    raw = tmp_path / "raw"
    return sorted(p.relative_to(raw).as_posix() for p in raw.rglob("*") if p.is_file() and ".fetch" not in p.parts)


def test_items_arrive_as_turns_and_a_sitting_without_items_as_pdf(house, fetcher, tmp_path):
    tally = fetched(fetcher, committees=["bij"])
    assert (tally.found, tally.stored, tally.nothing) == (4, 3, 1)
    assert visible(tmp_path) == [
        *("jln/1.json", "jln/1.meta.json", "jln/2.json", "jln/2.meta.json"),
        *("verg/11.meta.json", "verg/11.pdf"),
    ]
    transcript = extract(tmp_path / "raw/jln/1.json", doc_id="jln/1.json", source_path="jln/1.json")
    told = transcript.metadata
    assert (told.date, told.committee, told.chair_id) == (dt.date(2023, 1, 11), "Commissie voor Bijenteelt", "900011")
    assert told.parliament_id == "jln:1"
    assert told.page_url.endswith("/commissies/commissievergaderingen/10/verslag/1")
    assert [mark.person for mark in transcript.marks if mark.kind == "speaker"] == [None, "vlp:900012"]
    assert "120 bijenkasten" in transcript.text


def test_a_second_run_asks_for_the_lists_alone(house, parliament, fetcher):
    fetched(fetcher)
    parliament.log.clear()
    tally = fetched(fetcher)
    assert tally.there == tally.found == 5
    assert all("vorige" in path for path in parliament.paths())


def test_an_update_takes_what_became_final(house, parliament, fetcher, tmp_path):
    house.meetings[10] = meeting(10, "2023-01-11", items=(1, 2), provisional=True)
    fetched(fetcher)
    house.meetings[10] = meeting(10, "2023-01-11", items=(1, 2, 4))
    house.items[2] = item(2, "We steunden 121 bijenkasten.")
    house.items[4] = item(4)
    assert fetched(fetcher).stored == 0
    parliament.log.clear()
    tally = fetched(fetcher, update=True)
    assert (tally.stored, tally.replaced) == (1, 1)
    assert "121" in (tmp_path / "raw/jln/2.json").read_text()
    parliament.log.clear()
    assert fetched(fetcher, update=True).there == 5
    assert not parliament.paths("/jln/")


def test_a_provisional_report_is_asked_again_while_nothing_tells_of_a_change(house, fetcher, tmp_path):
    house.meetings = {10: meeting(10, "2023-01-11", items=(1,), provisional=True)}
    fetched(fetcher)
    house.items[1] = item(1, "We steunden 121 bijenkasten.")
    assert fetched(fetcher).there == 1
    assert fetched(fetcher, update=True).replaced == 1


def test_items_take_the_place_of_the_whole_sitting(house, fetcher, tmp_path):
    fetched(fetcher)
    house.meetings[11] = meeting(11, "2023-01-18", items=(4,), pfile=600) | {"laatste-wijziging": "2023-03-01"}
    house.items[4] = item(4)
    fetched(fetcher, update=True)
    assert "jln/4.json" in visible(tmp_path)
    assert not [name for name in visible(tmp_path) if name.startswith("verg/11")]


def test_one_failing_meeting_does_not_stop_the_others(house, parliament, fetcher):
    parliament.special = {"/e/opendata/verg/11": Answer(b"", 500)} | parliament.special
    tally = fetched(fetcher)
    assert [list(tally.failed), tally.stored] == [["http_500"], 3]


def test_turns_in_xml_are_kept_as_the_json_the_pipeline_reads(house, parliament, fetcher, tmp_path):
    xml = (
        '<journaallijn id="1"><vergadering id="10"><datumbegin>2023-01-11T14:00:00+0100</datumbegin></vergadering>'
        "<spreker><sprekertitel>Jan Voorbeeld (N-VA)</sprekertitel><sprekertekst><p>Wij steunden</p>"
        '<p>120 bijenkasten.</p></sprekertekst><persoon id="900012"/></spreker></journaallijn>'
    )
    parliament.special = {"/e/opendata/jln/1": Answer(xml.encode(), kind="text/xml")} | parliament.special
    fetched(fetcher)
    transcript = extract(tmp_path / "raw/jln/1.json", doc_id="x", source_path="x")
    assert "Wij steunden\n\n120 bijenkasten." in transcript.text
    assert [mark.person for mark in transcript.marks if mark.kind == "speaker"] == ["vlp:900012"]


def test_an_answer_that_is_no_list_is_no_empty_month(house, parliament, fetcher):
    parliament.special["/e/opendata/verg/vorige"] = as_json({"fout": "even geen gegevens"})
    tally = fetched(fetcher, plenary=True)
    assert len(tally.not_asked) == 2
    assert "no documents at all" not in "\n".join(tally.lines())
    parliament.special["/e/opendata/verg/vorige"] = as_json({"disclaimer": "", "items": []})
    tally = fetched(fetcher, plenary=True)
    assert "no documents at all in 2023-01, 2023-02" in "\n".join(tally.lines())
    assert tally.complete


def test_a_committee_that_is_not_known_stops_with_those_that_are(house, fetcher):
    with fetcher() as run, pytest.raises(FetchStopped, match="BIJ"):
        fetch_proceedings(run, FIRST, LAST, committees=["Wespen"])
    assert "no documents at all" not in "\n".join(run.tally.lines())  # nothing was asked about any day


def test_the_real_answer_is_read_by_the_same_code(house, parliament, fetcher, shared, tmp_path):
    real = (shared / "api/verg_vorige_plen_2023_response.json").read_bytes()
    parliament.special["/e/opendata/verg/vorige"] = Answer(real)
    for one in json.loads(real)["items"]:
        pfile = one["vergadering"]["plenairehandelingen"]["pdffilewebpath"].rpartition("=")[2]
        parliament.special[f"/pfile?id={pfile}"] = Answer(pdf(f"Handelingen {pfile}"), kind="application/pdf")
    with fetcher() as run:
        fetch_proceedings(run, dt.date(2023, 1, 1), dt.date(2023, 12, 31), plenary=True)
    assert (run.tally.found, run.tally.stored, run.tally.n_failed) == (35, 35, 0)
    assert "no documents at all in 2023-08, 2023-12" in "\n".join(run.tally.lines())
    told = json.loads((tmp_path / "raw/verg/1781978.meta.json").read_text())
    assert told["date"] == "2023-11-29"
    assert told["source_url"] == "https://docs.vlaamsparlement.be/pfile?id=2010275"
    assert (told["chair"], told["chair_id"]) == ("Homans, Liesbeth", "3411")
    assert told["page_url"] == "https://www.vlaamsparlement.be/plenaire-vergaderingen/1781978/verslag"
