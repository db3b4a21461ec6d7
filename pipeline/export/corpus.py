"""What TEI says around the words: headers of documents, and the corpus file with people, parties and ministers.

Comes in: rows of the database. Goes out: the ``teiHeader`` of a document, and the whole ``teiCorpus``.
Does not: invent what the register does not know: a person has the names, parties and offices that it vouches for.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from lxml import etree

from pipeline import __version__
from pipeline.export.xml import TEI, Element, child, folded, identifier, root_of
from pipeline.register import MEMBER

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_PARLIAMENT, _GOVERNMENT = "org.parliament", "org.government"
_SPEAKERS = {
    "chair": "chair: whoever presides", "regular": "regular: member or minister", "guest": "guest: invited speaker",
    "unknown": "unknown: the document does not tell",
}  # fmt: skip
_ACTS = ("chair", "question", "answer", "reply", "follow_up", "closing", "speech", "reported")
_COMPARATORS = {
    "eq": "exactly", "approx": "about", "lt": "under", "le": "at most", "gt": "over", "ge": "at least",
}  # fmt: skip
_SCOPE = {"parla.sitting": "sitting: one document", "reference": "reference: no special time"}
_EDITORIAL = {
    "correction": "Nothing is corrected.",
    "normalization": "White space is folded; words broken over lines are joined.",
    "hyphenation": "Hyphens at line ends are taken out or kept by evidence in the document and a list of words.",
    "quotation": "Quotation marks stand as printed.",
    "segmentation": "Turns are divided at the line breaks that the document means.",
}


def people_in(connection: DuckDBPyConnection) -> frozenset[str]:
    """The persons that the corpus file describes: those of the register who speak."""
    rows = connection.execute(
        "SELECT DISTINCT s.person_id FROM speeches AS s JOIN people AS p ON p.person_id = s.person_id"
    ).fetchall()
    return frozenset(person for (person,) in rows)


def day_made(connection: DuckDBPyConnection) -> str:
    """The day of the last run, ISO 8601."""
    rows = connection.execute("SELECT CAST(CAST(max(finished_at) AS DATE) AS VARCHAR) FROM runs").fetchall()
    return str(rows[0][0])


def component_header(header: Element, row: Mapping[str, object], tree: Element, made: str) -> None:
    """Fills the ``teiHeader`` of the document ``row``, whose body stands in ``tree``; ``made`` as in ``day_made``."""
    title = folded(str(row["title"] or row["committee"] or row["doc_id"]))
    day = row["date"]
    described = child(header, "fileDesc")
    stated = child(described, "titleStmt")
    child(stated, "title", title, type="main")
    child(stated, "meeting", str(row["meeting"] or ""), n=str(row["meeting"] or ""), ana="#parla.sitting")
    _edition(described)
    words = sum(len("".join(map(str, text.itertext())).split()) for text in tree.iter(f"{{{TEI}}}seg"))
    _extent(described, sum(1 for _ in tree.iter(f"{{{TEI}}}u")), words)
    _publication(described, made)
    source = child(child(described, "sourceDesc"), "bibl")
    child(source, "title", title, type="main")
    child(source, "idno", _address(row), type="URI")
    if isinstance(day, dt.date):
        child(source, "date", when=day.isoformat())
    encoding = child(header, "encodingDesc")
    child(child(encoding, "projectDesc"), "p", f"Made by vraagbaak {__version__} from {folded(str(row['doc_id']))}.")
    _tags(encoding, tree)
    setting = child(child(child(header, "profileDesc"), "settingDesc"), "setting")
    child(setting, "name", "Vlaams Parlement", type="org")
    child(setting, "date", **({"when": day.isoformat()} if isinstance(day, dt.date) else {"notBefore": "1971-12-07"}))


def corpus(connection: DuckDBPyConnection, names: Sequence[str], turns: int, made: str) -> Element:
    """The ``teiCorpus`` that includes the files ``names``."""
    tree = root_of("teiCorpus", "vraagbaak")
    header = child(tree, "teiHeader")
    described = child(header, "fileDesc")
    stated = child(described, "titleStmt")
    child(stated, "title", "Vlaams Parlement: vragen, antwoorden en de cijfers daarin", type="main")
    child(child(stated, "respStmt"), "resp", "Made by a program; see docs/quality.md of vraagbaak for its precision.")
    _edition(described)
    _extent(described, turns, None)
    _publication(described, made)
    source = child(child(described, "sourceDesc"), "bibl")
    child(source, "title", "Documents of the Flemish Parliament", type="main")
    child(source, "idno", "https://www.vlaamsparlement.be", type="URI")
    _encoding(header, names)
    profile = child(header, "profileDesc")
    setting = child(child(profile, "settingDesc"), "setting")
    child(setting, "name", "Vlaams Parlement", type="org")
    first, last = connection.execute("SELECT min(date), max(date) FROM documents").fetchall()[0]
    child(
        setting,
        "date",
        **({"from_": first.isoformat(), "to": last.isoformat()} if first else {"notBefore": "1971-12-07"}),
    )
    _participants(child(profile, "particDesc"), connection)
    child(child(profile, "langUsage"), "language", "Nederlands", ident="nl")
    for name in names:
        etree.SubElement(tree, "{http://www.w3.org/2001/XInclude}include").set("href", name)
    return tree


def _edition(described: Element) -> None:
    child(child(described, "editionStmt"), "edition", __version__)


def _extent(described: Element, turns: int, words: int | None) -> None:
    extent = child(described, "extent")
    child(extent, "measure", f"{turns} turns", unit="speeches", quantity=str(turns))
    if words is not None:
        child(extent, "measure", f"{words} words", unit="words", quantity=str(words))


def _publication(described: Element, made: str) -> None:
    published = child(described, "publicationStmt")
    child(child(published, "publisher"), "orgName", "vraagbaak")
    child(published, "idno", "https://www.vlaamsparlement.be", type="URI")
    terms = child(published, "availability", status="free")
    child(terms, "licence", "Modellicentie Gratis Hergebruik v1.0")
    child(terms, "p", "The words are those of the Flemish Parliament: free reuse with the source named.")
    child(published, "date", when=made)


def _address(row: Mapping[str, object]) -> str:
    for name in ("page_url", "source_url"):
        address = str(row[name] or "")
        if address.startswith(("https://", "http://")) and not any(sign.isspace() for sign in address):
            return address
    return "https://www.vlaamsparlement.be"


def _tags(encoding: Element, tree: Element) -> None:
    used = Counter(etree.QName(element).localname for element in tree.iter(f"{{{TEI}}}*"))
    namespace = child(child(encoding, "tagsDecl"), "namespace", name=TEI)
    for tag in ("body", "div", "gap", "head", "measure", "note", "seg", "text", "u"):
        if tag == "measure":
            count = sum(1 for found in tree.iter(f"{{{TEI}}}measure") if found.get("type"))
        else:
            count = used[tag]
        if count:
            child(namespace, "tagUsage", gi=tag, occurs=str(count))


def _encoding(header: Element, names: Sequence[str]) -> None:
    encoding = child(header, "encodingDesc")
    child(
        child(encoding, "projectDesc"), "p", f"Made by vraagbaak {__version__}: who asked, who answered, what figures."
    )
    editorial = child(encoding, "editorialDecl")
    for tag, meaning in _EDITORIAL.items():
        child(child(editorial, tag), "p", meaning)
    namespace = child(child(encoding, "tagsDecl"), "namespace", name=TEI)
    child(namespace, "tagUsage", gi="TEI", occurs=str(len(names)))
    classes = child(encoding, "classDecl")
    _taxonomy(classes, "speaker_types", "Types of speakers", _SPEAKERS)
    _taxonomy(classes, "acts", "Acts of turns", {f"act.{act}": act for act in _ACTS})
    _taxonomy(classes, "comparators", "How a figure limits", {f"cmp.{k}": v for k, v in _COMPARATORS.items()})
    _taxonomy(classes, "scopes", "Scope of a file", _SCOPE)


def _taxonomy(classes: Element, name: str, meaning: str, categories: Mapping[str, str]) -> None:
    taxonomy = child(classes, "taxonomy", id=name)
    child(child(taxonomy, "desc"), "term", meaning)
    for key, text in categories.items():
        child(child(child(taxonomy, "category", id=key), "catDesc"), "term", text)


def _participants(described: Element, connection: DuckDBPyConnection) -> None:
    organisations = child(described, "listOrg")
    for key, role, name in (
        (_PARLIAMENT, "parliament", "Vlaams Parlement"),
        (_GOVERNMENT, "government", "Vlaamse Regering"),
    ):
        child(child(organisations, "org", id=key, role=role), "orgName", name, full="yes")
    named: dict[str, list[tuple[str, object, object]]] = {}
    for party_id, party, start, end in connection.execute(
        "SELECT party_id, party, start_date, end_date FROM parties ORDER BY party_id, start_date NULLS FIRST"
    ).fetchall():
        named.setdefault(party_id, []).append((party, start, end))
    for party_id, names in named.items():
        org = child(organisations, "org", id=identifier(party_id, "party"), role="politicalParty")
        for party, start, end in names:
            child(org, "orgName", party, full="abb", **_between(start, end))
    people = child(described, "listPerson")
    for person in _people(connection):
        _person(people, connection, person)


def _people(connection: DuckDBPyConnection) -> Iterator[tuple[str, str, str | None, str | None, str | None, object]]:
    yield from connection.execute(
        "SELECT person_id, name, given_name, family_name, gender, birth_date FROM people "
        "WHERE person_id IN (SELECT person_id FROM speeches) ORDER BY person_id"
    ).fetchall()


def _person(
    people: Element,
    connection: DuckDBPyConnection,
    row: tuple[str, str, str | None, str | None, str | None, object],
) -> None:
    person_id, name, given, family, gender, born = row
    person = child(people, "person", id=identifier(person_id, "p"), n=person_id)
    named = child(person, "persName")
    if given and family:
        child(named, "surname", folded(family))
        child(named, "forename", folded(given))
    else:
        child(named, "term", folded(name))
    if gender:
        child(person, "sex", value={"male": "M", "female": "F"}[gender])
    if isinstance(born, dt.date):
        child(person, "birth", when=born.isoformat())
    for party_id, start, end in connection.execute(
        "SELECT party_id, start_date, end_date FROM memberships WHERE person_id = ? AND party_id IS NOT NULL "
        "ORDER BY start_date NULLS FIRST, party_id", [person_id]).fetchall():  # fmt: skip
        child(person, "affiliation", role="member", ref=f"#{identifier(party_id, 'party')}", **_between(start, end))
    for role, portfolio, start, end in connection.execute(
        "SELECT role, portfolio, start_date, end_date FROM mandates WHERE person_id = ? "
        "ORDER BY start_date NULLS FIRST, role, portfolio", [person_id]).fetchall():  # fmt: skip
        if role == MEMBER:
            child(person, "affiliation", role="member", ref=f"#{_PARLIAMENT}", **_between(start, end))
            continue
        office = child(person, "affiliation", role="minister", ref=f"#{_GOVERNMENT}", **_between(start, end))
        child(office, "roleName", folded(" ".join(part for part in (role, portfolio) if part)))


def _between(start: object, end: object) -> dict[str, str]:
    """Half-open days of the register as the first and the last day of TEI."""
    found = {}
    if isinstance(start, dt.date):
        found["from_"] = start.isoformat()
    if isinstance(end, dt.date):
        found["to"] = (end - dt.timedelta(days=1)).isoformat()
    return found
