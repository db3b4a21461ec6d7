"""Text as a reader sees it: letters in one sign, no signs without ink, no marks that a tool left.

Comes in: text of a file or a page.
Goes out: the same text; labels and names in it are spelled in one way.
Does not: change what is seen: a soft hyphen between figures, before a capital or at a line's end stays.
"""

from __future__ import annotations

import re
from html import unescape
from unicodedata import normalize

from pipeline.extract.markdown import unmarked

_LINE_END = re.compile("\r*\n|\r|[\x0b\x85\u2028\u2029]")
# A line break of Markdown or of HTML, a sign by its name: no transcript means them.
_BREAK = re.compile(r"(?:<br ?/?>[ \t]*|\\)(?=\n)", re.IGNORECASE)
_NAMED_SIGN = re.compile(
    r"&(?:amp|nbsp|quot|euro|hellip|[lr][sd]quo|[mn]dash|[a-z](?:acute|grave|uml|circ|cedil)|#\d{2,5});",
    re.IGNORECASE,
)
_NO_INK = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_SHY = re.compile("(?<=[^\\W\\d_])\u00ad(?=[^\\W\\d_A-ZÀ-Þ])|(?<=[A-ZÀ-Þ]{2})\u00ad(?=[A-ZÀ-Þ]{2})")
_QUOTED = re.compile("^> ?", re.MULTILINE)  # of a letter
_FEW = 4  # lines
_HYPHEN = re.compile("(?<=\\w)[\u2010\u2011](?=\\w)")


def as_plain(text: str) -> str:
    """A plain text with LF line ends, without marks of another tool, as it is seen."""
    lines = _BREAK.sub("", _LINE_END.sub("\n", text))
    lines = _NAMED_SIGN.sub(lambda sign: unescape(sign.group()), lines)
    return as_seen(_without_margin(unmarked(lines)))


def _without_margin(text: str) -> str:
    """``text`` without the margin or signs of a quotation that all lines have; plain blanks where most forbid a break.

    Elsewhere a blank at a line's beginning tells something, and one that forbids a break is in a number.
    """
    if text.count("\u00a0") > text.count(" "):
        text = text.replace("\u00a0", " ")
    lines = _filled(text)
    if len(lines) < _FEW:
        return text
    if all(line[0] == ">" for line in lines):
        text = _QUOTED.sub("", text)
        lines = _filled(text)
    margin = min((len(line) - len(line.lstrip(" \t")) for line in lines), default=0)
    return re.sub(rf"^[ \t]{{{margin}}}(?=[^\n]*\S)", "", text, flags=re.MULTILINE) if margin else text


def _filled(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def as_seen(text: str) -> str:
    """``text`` with letters and accents in one sign, words whole within a line, and one kind of hyphen in them."""
    return _HYPHEN.sub("-", _SHY.sub("", normalize("NFC", _NO_INK.sub("", text))))
