"""The text of a page as pdfium gives it, and the lines that it makes of it.

Comes in: an open text page.
Goes out: its text, one character for each of pdfium's; the lines of it with the characters where they begin.
Does not: know where anything stands on the page.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from pipeline.extract.pdf.page.alphabet import SUSPECT, in_its_alphabet
from pipeline.extract.pdf.page.calls import handle_of, read_text

UNKNOWN = "\ufffd"
"""A letter that its font does not tell."""

_HYPHEN = "\ufffe"  # what pdfium puts for a line-end hyphen and its line break
_HYPHEN_ENDS = f"{_HYPHEN}\n"
_LONE = re.compile("\r(?!\n)")
_SOFT_HYPHEN = "\u00ad"  # at a line's end, where pdfium leaves it as it is
_CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]")  # but for line ends
_ODD = re.compile(f"[{SUSPECT}{_CONTROL.pattern[1:]}")  # one search for both
_HYPHEN_CODE, _DELETE, _LINE_END = 2, 127, (10, 13)  # where letters are read one by one


class Printed(NamedTuple):
    """The lines of a page's text, by columns."""

    texts: list[str]
    starts: list[int]
    typical: list[int]  # the character whose type is the line's
    indented: list[bool]  # whether a blank is printed before it


def page_text(handle: Any) -> str:  # noqa: ANN401 - pdfium's own handle
    """The page's text, one character for each of pdfium's, so that character ``i`` has box ``i``.

    A letter that its font does not tell is ``UNKNOWN``.
    """
    count = pdfium.FPDFText_CountChars(handle)
    if count <= 0:
        return ""
    text = read_text(handle_of(handle), count).decode("utf-16-le", errors="replace")
    if len(text) == count and text.count("\r") == text.count("\r\n"):
        odd = _ODD.search(text)
        if odd is None:
            return text
        if _CONTROL.search(text, odd.start()) is None:
            return in_its_alphabet(text)
    # Of unknown letters the whole text leaves some out; of others it has the codes.
    return in_its_alphabet("".join([_character(handle, at) for at in range(count)]))


def _character(handle: Any, at: int) -> str:  # noqa: ANN401 - pdfium's own handle
    code = pdfium.FPDFText_GetUnicode(handle, at)
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return UNKNOWN
    if code >= ord(" ") and code != _DELETE:
        return chr(code)
    if pdfium.FPDFText_HasUnicodeMapError(handle, at):  # the code that the font has for the letter
        return UNKNOWN
    return _HYPHEN if code == _HYPHEN_CODE else chr(code) if code in _LINE_END else " "


def printed(text: str) -> Printed:
    """The lines of a page's ``text``."""
    texts, starts, typical, indented = found = Printed([], [], [], [])
    text = text.replace("\u2010", "-").replace("\u2011", "-")  # as fonts may name the one hyphen that is printed
    if text.count("\r") != text.count("\r\n"):
        text = _LONE.sub("\n", text)
    at = 0
    for piece in text.replace(_HYPHEN, _HYPHEN_ENDS).split("\n"):
        is_broken = piece[-1:] == _HYPHEN
        line = piece[:-1].strip() if is_broken else piece.strip()
        if line:
            start = at if line[0] == piece[0] else at + piece.index(line[0])
            middle = len(line) // 2
            typical.append(start + (middle if line[middle].isalpha() else typical_of(line)))
            indented.append(start > at)
            if is_broken:
                line += "-"
            elif line[-1] == _SOFT_HYPHEN:
                line = line[:-1] + "-"
            texts.append(line)
            starts.append(start)
        elif is_broken and texts and texts[-1][-1] != "-":  # alone on a line, as pdfium may put what stands for it
            texts[-1] += "-"
        at += len(piece) + (not is_broken)
    return found


def typical_of(text: str) -> int:
    """A letter from the middle of the line: the first one may be a bullet, a digit a raised note mark."""
    middle = len(text) // 2
    if text[middle].isalpha():
        return middle
    for step in range(1, middle + 1):
        if text[middle - step].isalpha():
            return middle - step
        if text[middle + step : middle + step + 1].isalpha():
            return middle + step
    return middle if not text[middle].isspace() else middle - 1
