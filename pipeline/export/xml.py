"""XML elements of TEI, made so that no text can break them.

Comes in: names, texts, attributes. Goes out: elements and files.
Does not: let through a character that XML forbids; those are left out (``printable``).
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

TEI = "http://www.tei-c.org/ns/1.0"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """The text without the characters that XML 1.0 forbids."""
    return _FORBIDDEN.sub("", text)


def root_of(tag: str, name: str, **attributes: str) -> Element:
    """A root element in the namespace of TEI, in Dutch, with ``name`` as its id."""
    names: dict[str | None, str] = {None: TEI, "xi": "http://www.w3.org/2001/XInclude"}
    root = etree.Element(f"{{{TEI}}}{tag}", nsmap=names)  # type: ignore[arg-type]
    root.set(_ID, name)
    root.set(_LANG, "nl")
    for key, value in attributes.items():
        root.set(key, value)
    return root


def child(parent: Element, tag: str, text: str | None = None, /, **attributes: str) -> Element:
    """A new last child; ``id`` among the attributes means ``xml:id``, ``lang`` means ``xml:lang``."""
    made = etree.SubElement(parent, f"{{{TEI}}}{tag}")
    for key, value in attributes.items():
        made.set({"id": _ID, "lang": _LANG, "from_": "from"}.get(key, key), printable(value))
    if text is not None:
        made.text = printable(text)
    return made


def folded(text: str) -> str:
    """The text on one line, single blanks between words."""
    return " ".join(printable(text).split())


def identifier(name: str, prefix: str) -> str:
    """An XML id, and safe name of a file, for anything: a digest of ``name`` behind ``prefix``."""
    return f"{prefix}-{hashlib.sha256(name.encode()).hexdigest()[:16]}"


def written(root: Element, path: Path) -> None:
    """Writes the document as UTF-8. Raises ``OSError`` as any file: lxml would have errors of its own."""
    with path.open("wb") as file:
        etree.ElementTree(root).write(file, encoding="utf-8", xml_declaration=True)
