"""Labels of turns that a document prints with other signs than ``Label: text``, set right throughout.

``[00:12:31] De voorzitter: Dank u.``, ``- Mevrouw Peeters: ...``, ``| Jan Peeters (Groen) | Dank u. |``; cells of a row
with two blanks between them; ``D e   v o o r z i t t e r :``, a wide colon, a label with signs in it that nobody sees.

Comes in: the text of a document.
Goes out: text of the same length in which those labels stand at the head of their line, with a colon behind them.
Does not: touch a text that prints the chair's label plainly: what stands in a list there is no turn. Nor one where no
chair speaks so, unless all labels are such and somebody says two things: a list names each once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.segment.labels import UNSEEN, as_seen, parse_label

_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
# Captions: the number of the cue and its times, each on a line of its own; `<v De voorzitter>Dank u.</v>`.
_CUE = re.compile(rf"^(?:\d{{1,5}}[ \t]*\n)?{_TIME}[ ]*-->[ ]*{_TIME}[^\n]*$", re.MULTILINE)
_VOICE = re.compile(
    r"^<v(?:\.[\w.]+)?[ ](?P<label>[^<>\n]{2,120})>(?P<words>[^\n]*?)(?P<end></v>)?[ \t]*$", re.MULTILINE
)
_BEFORE = (
    rf"[ \t]*(?:(?P<time>[\[(]?{_TIME}(?:[ ]?[-–][ ]?{_TIME})?[\])]?(?:[ ]?[-–])?)"
    r"|(?P<number>[\[(]?(?:\d{1,3}|[a-z](?=[.)])|[IVX]{1,5}(?=[.)]))[.)\]]?|\d{1,2}\.\d{2})"
    r"|(?P<bullet>[-–—•*■●▪→>§#|o])|(?P<word>[Ss]preker|SPREKER)(?:[ ]?:)?)[ \t]*[ \t|;]+"
)
_AROUND = r"(?P<open><<|[\[(<\"])?"
_WORD = r"(?:[^\W\d_]|['’.·-])+"
_NAME = rf"(?=[^\W\d_]){_WORD}(?:[ ]{_WORD}){{0,6}}"
_BRACKET = r"[ ]?\((?!\d)[^()\n]{1,40}\)"
_LABEL = (
    r"(?P<label>(?P<chair>(?i:(?:de[ ])?voorzitt(?:er|ster)))"
    r"|(?i:(?:de[ ])?(?:heer|dhr\.)|mevrouw|mevr\.|(?:vice)?minister(?:-president)?)[ ]"
    rf"{_NAME}(?:{_BRACKET})?|{_NAME}{_BRACKET}|(?P<loose>{_NAME}(?:,[ ][^\n:;|()]{{3,60}})?(?:{_BRACKET})?))"
)
_BEHIND = (
    r"(?P<late>[ ]?[\[(]?\d{1,2}:\d{2}:\d{2}[\])]?)?(?:(?P<plain>[ ]?:(?=[ \t]|$))"
    r"|(?P<sign>[ ]?:[-–:]|[ ]?;|\.-|[ ](?:[>|/=]|=>|->)|\t|[ ]{2,}|：|(?:>>|[\])>])[ ]?:?|\"[,;]\"?)(?=[ \t\w])"
    r"|(?P<dash>\.?[ ][-–—])(?=[ ][A-ZÀ-Þ\d“‘\"(])(?![^\n.;!?]{0,80}\s[-–—]\s|[^\n:.]{1,24}:)"
    r"|(?P<alone>[ \t]*$))"
)
_LINE = re.compile(rf"^(?:{_BEFORE}){{0,2}}{_AROUND}{_LABEL}{_BEHIND}", re.MULTILINE)
# The head of a line that a plain label with the same letters may be: spread, or with signs that are not seen.
_SPREAD = re.compile(r"(?<!\S)[^\W\d_](?:[ ]\S)+(?!\S)")
_ODD = re.compile(
    rf"^(?=[^\n:：]{{0,130}}(?:{UNSEEN.pattern}|：|\S[ ]\S[ ]\S[ ]))(?P<label>[^\W\d_][^\n:：]{{1,130}}?)[ ]*[:：]"
    r"(?=[\sA-ZÀ-Þ“])",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"\s*[“\"‘'(]?[^\W\d_a-zß-ÿ]")
_LAST_BAR = re.compile(r"[ ]\|(?=[ \t]*$)", re.MULTILINE)
# What tells at once that nothing is to be set right, in most documents.
_CHAIR_PLAIN = re.compile(r"^De [Vv]oorzit(?:ter|ster)[ ]?(?::[ \t]|:?[ \t]*$)", re.MULTILINE)
_IN_SMALL = re.compile(r"^(?:de heer|dhr\.|mevrouw|mevr\.|(?:vice)?minister)[- ][^\n:]{3,90}:", re.MULTILINE)
_SMALL = ("", "small", "", "")
_FEWEST = 3


def with_plain_labels(text: str) -> str:
    """``text`` with its labels as print has them, of the same length."""
    text = _VOICE.sub(_as_label, _CUE.sub(lambda cue: re.sub(r"[^\n]", " ", cue.group()), text))
    text = _ODD.sub(_as_seen, text)
    if _CHAIR_PLAIN.search(text) and not _IN_SMALL.search(text):
        return text
    found = [(_shape(match), match) for match in _LINE.finditer(text)]
    sure = [(shape, match) for shape, match in found if match["loose"] is None and _is_label(match)]
    shapes = Counter(shape for shape, _ in sure if any(shape))
    if not shapes:
        return text
    habit = shapes.most_common(1)[0][0]
    own = [match for shape, match in sure if shape == habit]
    plain = [match for shape, match in sure if not any(shape)]
    if len(own) < _FEWEST or not _is_habit(text, own, plain, small=habit == _SMALL):
        return text
    parts, last = [], 0
    # A name with less around it goes the way of the others; before a dash it may be a place.
    for shape, match in found:
        if shape != habit or (match["loose"] and match["dash"]) or not _is_label(match):
            continue
        parts += [text[last : match.start()], _plain(match)]
        last = match.end()
    whole = "".join((*parts, text[last:]))
    return _LAST_BAR.sub("  ", whole) if "|" in (own[0]["sign"] or "") else whole


def _as_seen(odd: re.Match[str]) -> str:
    """A label as a reader sees it, with blanks behind its colon for what is left out; anything else as it is."""
    read = _SPREAD.sub(lambda word: word.group().replace(" ", ""), as_seen(odd["label"]))
    label = " ".join(read.split())
    return odd.group() if parse_label(label) is None else f"{label}:".ljust(len(odd.group()))


def _is_habit(text: str, own: Sequence[re.Match[str]], plain: Sequence[re.Match[str]], *, small: bool) -> bool:
    """Whether the document prints its turns as ``own``: the chair's too, but for few lines; or all of them, and talk.

    Forms of address in small letters stand beside the chair's label, which has none.
    """
    if any(match["chair"] for match in own):
        return len(plain) * 2 <= len(own) and not any(match["chair"] for match in plain)
    again = Counter(match["label"] for match in own).most_common(1)[0][1] > 1
    alone = all(small and match["chair"] for match in plain)
    return again and alone and all(_SENTENCE.match(text, match.end()) for match in own)


def _is_label(match: re.Match[str]) -> bool:
    """Whether a label is read; ``Voorzitter: de heer Peeters`` says who chairs."""
    named = match["plain"] is not None and match["label"].lower().startswith("voorzit")
    return not named and parse_label(_capital(match["label"])) is not None


def _shape(match: re.Match[str]) -> tuple[str, ...]:
    """With what signs a label is printed; no sign at all where it is printed plainly."""
    kind = next((name for name in ("time", "number", "bullet", "word", "open") if match[name]), "")
    sign = match[kind] if kind == "bullet" else "small" if match["label"][0].islower() else ""
    return kind, sign, "late" if match["late"] else "", "sign" if match["sign"] else "dash" if match["dash"] else ""


def _plain(match: re.Match[str]) -> str:
    """The label at the head of its line; tabs make up for what stood before it: one blank there opens a page."""
    label = match["label"]
    before, behind = match.start("label") - match.start(), match.end() - match.end("label")
    colon = "" if match["alone"] is not None else ":"
    return "\t" * before + _capital(label) + colon.ljust(behind)


def _capital(label: str) -> str:
    return label[0].upper() + label[1:]


def _as_label(voice: re.Match[str]) -> str:
    before = voice.start("label") - voice.start()
    tail = voice.end() - voice.end("words")
    return "\t" * before + voice["label"] + ":" + voice["words"] + " " * tail
