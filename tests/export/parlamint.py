"""What ParlaMint asks of its files, as far as these exports use it: content models and attributes, element by element.

Written from the published schemas (component and corpus). Where the export leaves them on purpose, it says so here:
``measure`` in ``seg`` and ``note``.
"""

from __future__ import annotations

import re

from lxml import etree

XML = "{http://www.w3.org/XML/1998/namespace}"
TEI = "{http://www.tei-c.org/ns/1.0}"

COMMON = {
    "fileDesc": "titleStmt editionStmt extent publicationStmt sourceDesc",
    "editionStmt": "edition", "edition": "TEXT", "title": "TEXT", "extent": "(measure )+",
    "publicationStmt": "publisher idno availability date", "publisher": "orgName", "availability": "licence p",
    "licence": "TEXT", "p": "TEXT", "sourceDesc": "bibl", "bibl": "title idno (date )?", "idno": "TEXT", "date": "TEXT",
    "projectDesc": "p", "tagsDecl": "namespace", "namespace": "(tagUsage )+", "tagUsage": "TEXT",
    "settingDesc": "setting", "setting": "(name )+date", "name": "TEXT", "orgName": "TEXT", "resp": "TEXT",
}  # fmt: skip
COMPONENT = COMMON | {
    "TEI": "teiHeader text", "teiHeader": "fileDesc encodingDesc profileDesc", "titleStmt": "(title )+(meeting )+",
    "meeting": "TEXT", "encodingDesc": "projectDesc tagsDecl", "profileDesc": "settingDesc", "text": "body",
    "body": "(div )+", "head": "TEXT", "div": "(head )*((note |gap )*u (note |gap |u )*|(note |gap )+)",
    "u": "((seg|note|gap) )+", "seg": "MIXED (measure )*", "note": "MIXED (measure )*", "measure": "TEXT",
    "gap": "desc", "desc": "TEXT",
}  # fmt: skip
CORPUS = COMMON | {
    "teiCorpus": "teiHeader (include )+", "teiHeader": "fileDesc encodingDesc profileDesc", "include": "",
    "titleStmt": "(title )+(respStmt )+", "respStmt": "resp", "measure": "TEXT",
    "encodingDesc": "projectDesc editorialDecl tagsDecl classDecl",
    "editorialDecl": "correction normalization hyphenation quotation segmentation", "correction": "p",
    "normalization": "p", "hyphenation": "p", "quotation": "p", "segmentation": "p", "classDecl": "(taxonomy )+",
    "taxonomy": "desc (category )+", "desc": "term", "term": "TEXT", "category": "catDesc", "catDesc": "term",
    "profileDesc": "settingDesc particDesc langUsage", "particDesc": "listOrg listPerson", "listOrg": "(org )+",
    "org": "(orgName )+", "listPerson": "(person )*", "person": "persName (sex )?(birth )?(affiliation )*",
    "persName": "(surname forename |term )", "surname": "TEXT", "forename": "TEXT", "sex": "", "birth": "",
    "affiliation": "(roleName )*", "roleName": "TEXT", "langUsage": "language", "language": "TEXT",
}  # fmt: skip
NEEDED = {
    "TEI": {f"{XML}id", f"{XML}lang", "ana"}, "teiCorpus": {f"{XML}id", f"{XML}lang"}, "u": {"ana"},
    "div": {"type"}, "tagUsage": {"gi", "occurs"}, "org": {"role"}, "orgName": set(), "affiliation": {"role"},
    "licence": set(), "availability": {"status"}, "category": {f"{XML}id"}, "taxonomy": {f"{XML}id"},
}  # fmt: skip
ALLOWED = {
    "u": {f"{XML}id", f"{XML}lang", "n", "who", "ana", "prev", "next", "source", "corresp"},
    "seg": {f"{XML}id", f"{XML}lang", "n", "corresp"},
    "note": {f"{XML}id", f"{XML}lang", "n", "type"},
    "div": {f"{XML}id", f"{XML}lang", "n", "type", "corresp"},
    "gap": {"reason"},
}


def faults(root: etree._Element) -> list[str]:
    """What in the file is not as the schema has it; empty for a good one."""
    models = CORPUS if root.tag == f"{TEI}teiCorpus" else COMPONENT
    found = []
    for element in root.iter("*"):
        tag = etree.QName(element).localname
        model = models.get(tag)
        if model is None:
            found.append(f"{tag} is no element of it")
            continue
        text, _, pattern = model.partition(" ") if model.startswith("MIXED") else ("", "", model)
        if model == "TEXT":
            text, pattern = model, ""
        children = "".join(etree.QName(one).localname + " " for one in element)
        wanted = pattern.strip() + " " if pattern and not pattern.endswith((")", "*", "+", "?")) else pattern
        if not re.fullmatch(wanted, children):
            found.append(f"{tag} holds {children!r}, not {wanted!r}")
        words = (element.text or "") + "".join(one.tail or "" for one in element)
        if not text and words.strip():
            found.append(f"{tag} holds the text {words.strip()[:30]!r}")
        found += [f"{tag} lacks {name}" for name in NEEDED.get(tag, set()) - set(element.attrib)]
        if tag in ALLOWED:
            found += [f"{tag} may not have {name}" for name in set(element.attrib) - ALLOWED[tag]]
    return found
