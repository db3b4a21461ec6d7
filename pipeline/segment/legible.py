"""Lines that cut a document, set right where they were misread, broken by a narrow column or marked in Markdown.

``Vraag ur. l8``, ``2,2. Antwoord van de minister``, ``Vraag nr. 45 van 5 mei 1994 van de heer H. VAN`` / ``ROMPAEY``,
``**An Peeters (Groen):** Dank u.``

Comes in: the text of a document.
Goes out: text of the same length, so that every place in it is the place in the document.
Does not: touch a sentence or a figure: only what a line says by its form is set right, and only where the lines around
it leave no doubt. The document's own text stays as it is.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from pipeline.months import ANY_MONTH
from pipeline.segment.signs import with_plain_labels

_LIKE = str.maketrans("lIO", "110")
_VAN = r"[VvWw][a-z]{1,2}[.,]?"
# Each begins with the end of the line before: a search that begins so is many times faster.
# The first lines of a question in a bulletin: its number, its date, who asks.
_QUESTION = re.compile(
    r"(?P<above>[\n\f])(?P<first>[^\n]{5,20}?(?<![\dlIO])(?P<number>[\dlIO]{1,5})[^\w\n]{0,2})"
    r"(?P<between>\n(?:\([^)\n]{4,30}\)[^\S\n]*\n)?)"
    rf"(?P<van>{_VAN})(?P<day>[ ][\dlIO]{{1,2}}[ ])(?P<month>[^\W\d_]{{3,9}})(?P<year>[ ][\dlIO]{{4}})"
    rf"(?P<stop>[^\w\n]?)(?P<behind>[^\S\n]*\n)(?P<by>{_VAN})(?=[ ](?:de[ ]he(?:er|ren)|mevrouw|mevr\.|de[ ]dames?)[ ])"
)
_ANSWER = re.compile(r"(?P<above>\n[^\w\n]{0,2})(?P<word>[^\W\d_]{8})(?P<behind>[^\w\n]{0,3})(?=\n)")
_HEADING = re.compile(
    r"(?P<above>[\n\f])(?P<number>\d{1,2}(?:[.,]\d{1,2}){1,4}[.,])"
    r"(?=[ ](?P<title>[A-ZÀ-Þ‘“'\"][^\n]{2,110}(?:\n\S[^\n]{2,110}){0,2})\n\s*\n)"
)
_POINT = re.compile(r"(?P<above>[\n\f])(?P<number>\d{1,2}),(?=[ ][A-ZÀ-Þ][^\n]{2})")
# `t. Hoeveel`, `l, Er zijn`: the first of a list whose next label is 2; `b} op het platteland`.
_FIRST_LABEL = re.compile(r"(?P<above>[\n\f])[tlIi!|][.,](?=[ ][A-ZÀ-Þ][^\n]{2})")
_SECOND = re.compile(r"[\n\f](?:(?P<two>2)[.,]|\d{1,2}[.,]|[tlIi!|][.,])[ ](?=[A-ZÀ-Þ])")
_BRACE = re.compile(r"(?P<above>[\n\f][a-z])\}(?=[ ])")
_FAR = 2_000  # characters to the next label of a list
# A question's heading on one line, broken where it cannot end: behind a particle, an initial, a day or a month.
_WRAPPED = re.compile(
    rf"(?P<head>[\n\f]Vraag nr\.? ?\d{{1,5}},? (?=van |d\.d\. )[^\n]{{0,90}}?[ ](?:van|de|heer|heren|dames?|mevrouw|en"
    rf"|[12]?\d|3[01]|{ANY_MONTH}|(?:VAN|DEN?|DER|TEN?|TER|VANDEN|VANDER|[A-ZÀ-Þ]\.)))\n(?=\S)"
)
# `de heer G, Bossuyt`, `mevrouw R‚ DE BACKER`: the point of an initial.
_INITIAL = re.compile(r"[,‚](?<=(?:heer|rouw) [A-ZÀ-Þ].)(?= [A-ZÀ-Þ][\w-])")
# `de heer 3. VALKENIERS`, `£. WALTNIEL` above his office: an initial that is no letter is none; the family name stays.
_NO_INITIAL = re.compile(
    r"[^A-Za-zÀ-ÿ\s][.,‚][ ](?=[A-ZÀ-Þ])(?:(?<=(?:heer|rouw)[ ]...)"
    r"|(?<=[\n\f]...)(?=[^\n]{3,40}\n(?:GEMEENSCHAPS|VLAAMSE? |VICE|VOORZITTER|MINISTER)))"
)
# Lines of a bulletin that a converter ran together: `MINISTER VAN LANDBOUW Vraag nr. 1`, `ANTWOORDEN VAN DE REGERING
# MINISTER VAN LANDBOUW`, `art. 51). EERSTE MINISTER`, `wordt dat betaald ? Antwoord :`.
_OFFICE = r"(?:EERSTE[ ]|VICE-?|GEMEENSCHAPS|VLAAMSE?[ ]|STAATSSECRETARIS[ ]|M[Il]N[Il]STER[ ])"
_OFFICE_WORD = re.compile(_OFFICE)  # soon found or not
_RUN_ON = re.compile(
    rf"(?P<title>[\n\f](?=[^\na-km-zß-ÿ]{{0,60}}{_OFFICE})[^\na-km-zß-ÿ]{{8,150}}?)[ ]"
    rf"(?=Vraag[ ]nr\.?[ ]?\d{{1,5}}[ ]*(?:\n|[ ]van[ ]\d))"
)
_OFFICE_BELOW = re.compile(
    rf"(?P<above>\nANTWOORDEN[ ]VAN[ ]DE[ ][A-Z]{{6,12}}|[\n][^\n]{{0,80}}\b[Aa]rt\.[ ]\d[^()\n]{{0,30}}\)\.?)[ ]"
    rf"(?={_OFFICE}[^\na-km-zß-ÿ]{{4,150}}(?:\n|Vraag[ ]nr))"
)
_ANSWER_BEHIND = re.compile(r"(?P<asked>[.?!][”’\"')]{0,2})[ ](?=Antwoord[ ]?:?[ ]*\n)")
# `**An Peeters:** Dank u.`, `**An Peeters** (Groen): Dank u.`, `**ANTWOORD**`, `## De voorzitter`; `# Brugge` counts.
_EMPHASIS = re.compile(
    r"^(?P<lead>[ \t\f]*)(?P<hash>#{2,6}[ ]|[#][ ](?=(?i:schriftelijke[ ]vraag|vraag|antwoord)\b))?"
    r"(?P<mark>\*{1,3}|_{1,3}|(?<=[#][ ]))"
    r"(?P<inner>[^\W\d_][^*_\n]{1,400})(?P=mark)"
    r"(?:(?<=:)|(?<=:[*_])|(?<=:[*_]{2})|(?<=:[*_]{3})|(?P<colon>[ \t]?(?:\([^()\n]{1,40}\)[ \t]?)?:)|(?=[ \t]*$))",
    re.MULTILINE,
)
# `**1.** Hoeveel korven?`, `aan **BO TEST**`, `**van** Bo Test`
_EMPHASISED_PART = re.compile(
    r"^(?P<lead>[ \t\f]*)(?P<mark>\*{2,3}|_{2,3})"
    r"(?P<inner>\(?(?:\d{1,2}|[a-z])(?:[.)°]|\.[a-z\d]{1,2}[.)]?)|[Vv]an|[Aa]an)(?P=mark)(?=[ \t])"
    r"|^(?P<before>[ \t\f]*(?:[Vv]an|[Aa]an)(?: de heer| mevrouw| minister)? )(?P<sign>\*{2,3}|_{2,3})"
    r"(?P<name>[^\W\d_][^*_\n]{1,200})(?P=sign)(?=[ \t]*$)",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"[.?!][”’\"')]*\Z")
_ENDED = re.compile(r"[.?!:\n\f]\s?")
_CAPITAL = re.compile(r"\W{0,2}[VWYNU]")  # a V, or what one is taken for; `op mijn vraag nr. 5` is no heading
_WORD = "Antwoord"
_NUMBERED = "Vraag nr. "
_ALIKE = 0.7  # of the letters, in their order
_MISREAD = 2  # letters
_MOST_LINES = 3  # of one heading


def legible(text: str) -> str:
    """``text`` with its cutting lines set right, of the same length."""
    text = with_plain_labels(_EMPHASISED_PART.sub(_plain_part, _EMPHASIS.sub(_plain, text)))
    text = _POINT.sub(_with_point, _HEADING.sub(_with_points, text))
    text = _BRACE.sub(r"\g<above>)", _FIRST_LABEL.sub(_as_first, text))
    text = _apart(_NO_INITIAL.sub("   ", _INITIAL.sub(".", text)))
    text, questions = _QUESTION.subn(_as_printed, text)
    for _ in range(_MOST_LINES):
        text, wrapped = _WRAPPED.subn(r"\g<head> ", text)
        if not wrapped:
            break
    return _ANSWER.sub(_as_answer, text) if questions else text


def _plain(found: re.Match[str]) -> str:
    """A label or a line without its marks; blanks make up for them, tabs at its head: one blank there opens a page."""
    mark, colon = found["mark"], found["colon"] or ""
    return found["lead"] + "\t" * len((found["hash"] or "") + mark) + found["inner"] + colon + " " * len(mark)


def _plain_part(found: re.Match[str]) -> str:
    """The label of a part, or the name behind ``van``, without its marks."""
    lead, mark = found["lead"] or found["before"] or "", found["mark"] or found["sign"]
    return lead + "\t" * len(mark) + (found["inner"] or found["name"]) + " " * len(mark)


def _apart(text: str) -> str:
    """A bulletin's offices, questions and answers on lines of their own again; a line feed is as long as the blank."""
    text, offices = _OFFICE_BELOW.subn(r"\g<above>\n", text) if _OFFICE_WORD.search(text) else (text, 0)
    text, questions = _RUN_ON.subn(lambda found: found["title"].replace("l", "I") + "\n", text)
    return _ANSWER_BEHIND.sub(r"\g<asked>\n", text) if offices or questions else text


def _begins_paragraph(found: re.Match[str]) -> bool:
    """Whether a blank line, a page's end or the end of a sentence stands above."""
    at = found.start()
    return found["above"] == "\f" or _ENDED.fullmatch(found.string, max(0, at - 1), at) is not None


def _with_points(heading: re.Match[str]) -> str:
    """``2,2. De heer X``: a comma is no part of a heading's number; ``2,5`` without a point behind it is a figure."""
    title = heading["title"].rstrip()
    if "," not in heading["number"] or _SENTENCE.search(title) or not _begins_paragraph(heading):
        return heading.group()
    return heading["above"] + heading["number"].replace(",", ".")


def _with_point(label: re.Match[str]) -> str:
    """``3, Er komen 12 camera's``: a label, where a sentence has ended above."""
    return f"{label['above']}{label['number']}." if _begins_paragraph(label) else label.group()


def _as_first(label: re.Match[str]) -> str:
    second = _SECOND.search(label.string, label.end(), label.end() + _FAR)
    is_first = second is not None and second["two"] is not None and _begins_paragraph(label)
    return f"{label['above']}1." if is_first else label.group()


def _as_printed(found: re.Match[str]) -> str:
    """The number, the date and the asker of a question, each part as long as it was."""
    first = _first_line(found["first"], found["number"])
    if first is None:
        return found.group()
    return "".join(
        (
            found["above"],
            first,
            found["between"],
            _of(found["van"]),
            found["day"].translate(_LIKE),
            found["month"].replace("ì", "i").replace("í", "i"),
            found["year"].translate(_LIKE),
            " " * len(found["stop"]),
            found["behind"],
            _of(found["by"]),
        )
    )


def _first_line(line: str, number: str) -> str | None:
    """``Vraag, ur. l8`` as ``Vraag nr. 18``, as long as it was; ``None`` where it is too short or something else."""
    before = line[: line.rindex(number)]
    if not _CAPITAL.match(before) or SequenceMatcher(None, before, _NUMBERED, autojunk=False).ratio() < _ALIKE:
        return None
    for written in (_NUMBERED, "Vraag nr ", "Vraag nr"):
        if len(written) + len(number) <= len(line):
            return (written + number.translate(_LIKE)).ljust(len(line))
    return None


def _of(word: str) -> str:
    """``wan``, ``var.`` as ``van``; two letters are too few to hold it."""
    return "van".ljust(len(word)) if word[:3].isalpha() and len(word) > 2 else word


def _as_answer(found: re.Match[str]) -> str:
    """A line that is ``Antwoord`` but for a letter or two, or with marks around it that nobody printed."""
    if sum(one != other for one, other in zip(found["word"], _WORD, strict=True)) > _MISREAD:
        return found.group()
    behind = "".join(":" if mark == ":" else " " for mark in found["behind"])
    return "\n" + " " * (len(found["above"]) - 1) + _WORD + behind
