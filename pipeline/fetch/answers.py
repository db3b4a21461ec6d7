"""What the service answers, as plain values: JSON or XML in, dictionaries and lists out.

Comes in: the bytes of an answer. Goes out: a value shaped as the JSON form, and the objects in it.
Does not: trust the content type, the depth of wrapping, or that a list is a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from lxml import etree

from pipeline.extract.service.fields import Fields
from pipeline.fetch.failure import Failure

_DEEPEST = 8
_MARKUP = frozenset({"p", "br", "strong", "em", "b", "i", "u", "ul", "ol", "li", "span", "a", "h3", "h4", "div", "sup"})
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")


def decoded(data: bytes) -> Any:  # noqa: ANN401 - JSON is what it is
    """The value of an answer. Raises ``Failure``: ``empty``, ``error_page``, ``no_answer``; each worth another try."""
    text = data.removeprefix(b"\xef\xbb\xbf").strip()
    if not text:
        raise Failure("empty", "the service answered with nothing", passing=True)
    if text[:1] in b"{[":
        return _json(text)
    if is_page(text):
        raise Failure("error_page", "the service answered with a web page instead of data", passing=True)
    if text[:1] == b"<":
        return _xml(text)
    raise Failure("no_answer", f"the service answered '{text[:60]!r}', which is neither JSON nor XML", passing=True)


def is_page(data: bytes) -> bool:
    """Whether bytes are a web page."""
    head = data[:2000].lstrip().lower()
    return head.startswith(_HTML) or (head.startswith((b"<?xml", b"<!--", b"<!doctype")) and b"<html" in head)


def _json(text: bytes) -> Any:  # noqa: ANN401
    try:
        return msgspec.json.decode(text)
    except (msgspec.MsgspecError, RecursionError):
        pass
    try:  # not in UTF-8: the service's older parts wrote Windows-1252
        return msgspec.json.decode(text.decode("cp1252"))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Failure("cut", f"the service's JSON is not whole ({error})", passing=True) from error


def _xml(text: bytes) -> Any:  # noqa: ANN401
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(text, parser)
    except etree.LxmlError as error:
        raise Failure("cut", f"the service's XML is not whole ({error})", passing=True) from error
    return {_name(root): _value(root)}


def _value(element: etree._Element, depth: int = 0) -> Any:  # noqa: ANN401
    """An element as JSON: attributes and children are keys, repeated children a list, a leaf its text."""
    children = [one for one in element if isinstance(one.tag, str)] if depth < 50 else []
    text = (element.text or "").strip()
    if any(_name(one) in _MARKUP for one in children):  # running text that was not escaped
        inner = "".join(etree.tostring(one, encoding="unicode") for one in children)
        return f"{element.text or ''}{inner}".strip()
    if not children and not element.attrib:
        return text or None
    found: dict[str, Any] = {str(key).rpartition("}")[2]: str(value) for key, value in element.attrib.items()}
    for child in children:
        key, value = _name(child), _value(child, depth + 1)
        if key not in found:
            found[key] = value
        elif isinstance(found[key], list):
            found[key].append(value)
        else:
            found[key] = [found[key], value]
    if text and not children:
        found["value"] = text
    return found


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def every(value: Any, test: Callable[[Fields], bool], depth: int = 0) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """The outermost objects for which ``test`` holds, however they are wrapped, in order."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if test(Fields(value)):
            yield value
        else:
            for one in value.values():
                yield from every(one, test, depth + 1)
    elif isinstance(value, list):
        for one in value:
            yield from every(one, test, depth + 1)


def holds(test: Callable[[Fields], bool]) -> Callable[[Any], bool]:
    """A check of an answer: that it has an object for which ``test`` holds."""
    return lambda value: any(True for _ in every(value, test))


def lists(test: Callable[[Fields], bool]) -> Callable[[Any], bool]:
    """A check of an answer: that it is a list of such objects, which may be empty."""

    def check(value: Any) -> bool:  # noqa: ANN401
        named = isinstance(value, dict) and any(key.lower() == "items" for key in value)
        return named or isinstance(value, list) or holds(test)(value)

    return check


def number_of(value: dict[str, Any]) -> str | None:
    """The object's own id in digits, ``None`` where it has none: what a file name may be made of."""
    text = Fields(value).text("id") or ""
    text = text.removesuffix(".0")
    return text if text.isascii() and text.isdecimal() and len(text) <= 12 else None
