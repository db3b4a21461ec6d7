"""What Markdown, or a browser in letters, writes into a text for stress, headings, links and divisions, taken out.

Comes in: a text with LF line ends.
Goes out: the text as a reader of the page would see it.
Does not: touch a sign that stands for itself: the mark of a note behind a figure (``12*``), the number of something
(``# Limburg``), the rule below the head of a table, a name with lines in it (``an_peeters``).
"""

from __future__ import annotations

import re

_STRESSED = re.compile(
    r"(?<![\w*\\])(?P<stars>\*{1,3})(?=[^\s*])(?P<words>[^*\n|]{1,400})(?<=[^\s*\\])(?P=stars)(?![\w*])"
    r"|(?<![\w_\\])(?P<lines>_{1,3})(?=[^\s_])(?P<said>[^_\n|]{1,400})(?<=[^\s_\\])(?P=lines)(?![\w_])"
)
_HASHES = re.compile(r"^#{2,6}[ ]+(?=\S)", re.MULTILINE)
_UNDERLINED = re.compile(r"(?:\A|(?<=\n\n))(?P<title>[^\n]+)\n(?P<line>={3,}|-{3,})[ \t]*(?=\n[ \t]*\n)")
_ABOUT = 2  # characters that such a line may be longer or shorter than its heading
_LINK = re.compile(r"!?\[(?P<words>[^\[\]\n]{0,300})\]\((?=[^()\s]*[/.#:])[^()\s]{1,500}(?: \"[^\"\n]{0,300}\")?\)")
_CLASS = re.compile(r"[ ]?\{[.#][^{}\n]{1,200}\}(?=[ \t]*$)", re.MULTILINE)
_DIVISION = re.compile(
    r"^[ \t]*(?::{3,}[^\n]*|`{3,}[a-z]{0,12}[ \t]*"
    r"|(?:</?(?:div|section|article|main|header|footer|nav|span|p)(?:[ ][^<>\n]{0,300})?>[ \t]*)+)$",
    re.MULTILINE | re.IGNORECASE,
)
_INLINE = re.compile(r"</?(?:u|b|i|em|strong|small|mark)>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(?=[-.*_\[\]()#+!>~|`$<\"'@])")
# lynx numbers the links and lists them at the end.
_LISTED = re.compile(
    r"\n[ \t]*+References[ \t]*+\n\s*+"
    r"(?:(?:Visible links:\s*+)?\d{1,5}\.[ ](?:https?|file|mailto):\S++\s*+)++\Z"
)
_NUMBER = re.compile(r"\[\d{1,5}\](?=\w)")


def unmarked(text: str) -> str:
    """``text`` without such marks; as it is where it has none, as nearly all texts."""
    if "##" in text:
        text = _HASHES.sub("", text)
    if "](" in text:
        text = _LINK.sub(lambda link: link["words"] if link.group()[0] == "[" else "", text)
    if any(sign in text for sign in (":::", "```", "{", "</")):
        text = _INLINE.sub("", _DIVISION.sub("", _CLASS.sub("", text)))
    if "*" in text or "_" in text:
        text = _STRESSED.sub(lambda found: found["words"] or found["said"], text)
    if "\\" in text:
        text = _ESCAPED.sub("", text)
    if listed := _LISTED.search(text):
        text = _NUMBER.sub("", text[: listed.start() + 1])
    return _UNDERLINED.sub(_without_line, text) if "\n---" in text or "\n===" in text else text


def _without_line(heading: re.Match[str]) -> str:
    """A heading without the line below it, if that is as long."""
    return heading["title"] if abs(len(heading["title"].strip()) - len(heading["line"])) <= _ABOUT else heading.group()
