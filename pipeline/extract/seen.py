"""Text as a reader sees it: letters in one sign, no signs without ink, no marks that a tool left.

Comes in: text of a file or a page.
Goes out: the same text; labels and names in it are spelled in one way.
Does not: change what is seen: a soft hyphen between figures, before a capital or at a line's end stays.
"""

from __future__ import annotations

import re
from html import unescape
from unicodedata import normalize

_LINE_END = re.compile("\r*\n|\r|[\x0b\x85\u2028\u2029]")
# A line break of Markdown or of HTML, a sign by its name: no transcript means them.
_BREAK = re.compile(r"(?:<br ?/?>[ \t]*|\\)(?=\n)", re.IGNORECASE)
_NAMED_SIGN = re.compile(
    r"&(?:amp|nbsp|quot|euro|hellip|[lr][sd]quo|[mn]dash|[a-z](?:acute|grave|uml|circ|cedil)|#\d{2,5});",
    re.IGNORECASE,
)
# Links, classes and divisions of Markdown; the numbers that lynx sets before links, and their list at the end.
_LINK = re.compile(r"!?\[(?P<words>[^\[\]\n]{0,300})\]\((?=[^()\s]*[/.#:])[^()\s]{1,500}(?: \"[^\"\n]{0,300}\")?\)")
_ESCAPED = re.compile(r"\\(?=[-.*_\[\]()#+!>~|`$<\"'@])")  # a sign that is no mark of Markdown
# Words that are stressed: signs that stand at both ends of them, none at a figure's end alone, as the mark of a note.
_STRESSED = re.compile(
    r"(?<![\w*])(?P<stars>\*{1,3})(?=[^\s*])(?P<words>[^*\n]{1,400})(?<=[^\s*])(?P=stars)(?![\w*])"
    r"|(?<![\w_])(?P<lines>_{1,3})(?=[^\s_])(?P<said>[^_\n]{1,400})(?<=[^\s_])(?P=lines)(?![\w_])"
)
_CLASS = re.compile(r"[ ]?\{[.#][^{}\n]{1,200}\}(?=[ \t]*$)", re.MULTILINE)
_DIVISION = re.compile(
    r"^[ \t]*(?::{3,}[^\n]*|`{3,}[a-z]{0,12}[ \t]*"
    r"|(?:</?(?:div|section|article|main|header|footer|nav|span|p)(?:[ ][^<>\n]{0,300})?>[ \t]*)+)$",
    re.MULTILINE | re.IGNORECASE,
)
_UNDERLINED = re.compile(r"(?:\A|(?<=\n\n))(?P<title>[^\n]+)\n(?P<line>={3,}|-{3,})[ \t]*(?=\n[ \t]*\n)")
_LINKS = re.compile(
    r"\n[ \t]*References[ \t]*\n\s*(?:[ \t]*(?:Visible links:)?[ \t]*\d{1,5}\.[ ](?:https?|file|mailto):\S+\s*)+\Z"
)
_LINK_NUMBER = re.compile(r"\[\d{1,5}\](?=\w)")
_NO_INK = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_SHY = re.compile("(?<=[^\\W\\d_])\u00ad(?=[^\\W\\d_A-ZÀ-Þ])|(?<=[A-ZÀ-Þ]{2})\u00ad(?=[A-ZÀ-Þ]{2})")
_QUOTED = re.compile("^> ?", re.MULTILINE)  # of a letter
_FEW = 4  # lines
_ABOUT = 2  # characters
_HYPHEN = re.compile("(?<=\\w)[\u2010\u2011](?=\\w)")


def as_plain(text: str) -> str:
    """A plain text with LF line ends, without marks of another tool, as it is seen."""
    lines = _BREAK.sub("", _LINE_END.sub("\n", text))
    lines = _NAMED_SIGN.sub(lambda sign: unescape(sign.group()), lines)
    return as_seen(_without_margin(_without_marks_of_links(lines)))


def _without_marks_of_links(text: str) -> str:
    """``text`` without what Markdown, or a browser in letters, writes for stress, links, divisions and headings."""
    if "\\" in text:
        text = _ESCAPED.sub("", text)
    if "*" in text or "_" in text:
        text = _STRESSED.sub(lambda found: found["words"] or found["said"], text)
    if "](" in text:
        text = _LINK.sub(lambda link: link["words"] if link.group()[0] == "[" else "", text)
    if listed := _LINKS.search(text):
        text = _LINK_NUMBER.sub("", text[: listed.start() + 1])
    if any(sign in text for sign in (":::", "```", "{", "</")):
        text = _DIVISION.sub("", _CLASS.sub("", text))
    return _UNDERLINED.sub(_without_line, text) if "\n---" in text or "\n===" in text else text


def _without_line(heading: re.Match[str]) -> str:
    """A heading without the line below it, if that is as long."""
    return heading["title"] if abs(len(heading["title"].strip()) - len(heading["line"])) <= _ABOUT else heading.group()


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
