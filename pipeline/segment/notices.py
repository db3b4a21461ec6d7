"""Finds the lines that nobody speaks: who chairs, how an item is dealt with, votes, applause.

Comes in: the lines of a transcript.
Goes out: ``Notice`` records with raw offsets; ``chair`` names who takes the chair, as printed.
Does not: find page furniture (extract does), or headings.

The wording is data: ``rules/notices.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.rulebook import Rule, rules
from pipeline.segment.heading import begins, read_number
from pipeline.segment.labels import fold_label, has_given_name, is_name, is_plain_name, strip_address
from pipeline.segment.lines import Line, opens, paragraph
from pipeline.segment.listed import is_list_head, list_end

NoticeKind = Literal["number", "chair", "stage", "vote", "guests"]

_CHAIR = re.compile(
    r"(?:[-–—−][ ]*)?(?:(?:waarnemend|dienstdoend)e? )?(?:(?:onder)?voorzit(?:ters?|ster)[ ]?:|voorzitterschap van )"
    r"[ ]*(?P<name>\S.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_IN_HEAD = re.compile(r"Voorzit(?:ter|ster)(?: (?P<name>\S.{4,60}))?\Z")
_BELOW_CHAIR = re.compile(
    r"(?:De voorzit(?:ter|ster)|van .{3,160} (?:aan|tot) .{3,300}|[–-] .*|.{3,80} heeft het woord\.)\Z"
)
_NO_CHAIR = re.compile(r"voorzit(?:ter|ster)[ ]?:?\Z", re.IGNORECASE)
_OPENS_NOTICE = frozenset("-–—−vVwWdDoOnN0123456789")  # who chairs, a number, a dash
_DASH = re.compile(r"[-–—−][ \t\u00a0]+(?=\S)")
_BRACKET = re.compile(r"[(\[](?P<inside>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]][.,]?\Z", re.DOTALL)
_TAKES = re.compile(r"\s*(?:,[^,]*,?)?\s*(?:treedt|neemt|bekleedt|vervangt|zit|opent)\b", re.IGNORECASE)
_DEPUTY = re.compile(r"\w, (?:[a-z]+ )?(?:onder)?voorzit(?:ter|ster), ")
_OPENS_SITTING = re.compile(r"\bgeopend\b|\bopent\b")
_OPENED_BY = re.compile(r".*?\bgeopend\b.*?\s(?:door|voorzitterschap van)\s+(?P<name>[^.,:;!?()]{3,60})", re.IGNORECASE)
_ADDRESS = ("de heer", "mevrouw")
_MAY_TAKE = re.compile(r"voorzit|treedt|neemt|zit |geopend")
_BETWEEN_NAMES = re.compile(r"[,;]\s*|\s+en\s+")
_DECIDES = "dientengevolge"
_OPENING = 40
_MAX_LINES = 5
_CHAIR_LINES = 3
_HEAD = 30


class NoticeRule(Rule, frozen=True, kw_only=True):
    """One wording of a notice; see the head of the rule file."""

    form: Literal["dash", "bracket", "line", "paragraph", "roll"]
    pattern: str
    chair: bool = False
    vote: bool = False
    shout: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. ``inside``: it stands within turns and ends none (applause, the count of a vote)."""

    kind: NoticeKind
    start: int
    end: int
    chair: str | None = None
    inside: bool = False
    opens: bool = False


def find_notices(lines: Sequence[Line]) -> list[Notice]:
    """All notices, in order; none overlaps another."""
    found: list[Notice] = []
    at = 0
    while at < len(lines):
        notice = _read(lines, at)
        if notice is None:
            at += 1
            continue
        found.append(notice)
        while at < len(lines) and lines[at].start < notice.end:
            at += 1
    return found


def is_notice(line: Line) -> bool:
    """Whether the line by itself opens a notice that can follow a heading: who chairs, a number, a dash."""
    text = line.text
    if text[0] not in _OPENS_NOTICE:
        return False
    return bool(_chair_name(text) or _NO_CHAIR.match(text) or read_number(text) or _dash_rule(text))


def is_stage(bracket: str) -> bool:
    """Whether words in brackets say what the room does: ``Gelach``, ``Applaus bij de N-VA``."""
    inside = bracket.strip().lower()
    return any(pattern.match(inside) for pattern, rule in _rules("bracket") if not rule.chair)


def _read(lines: Sequence[Line], at: int) -> Notice | None:
    line = lines[at]
    first = line.text[:1]
    if first in _OPENS_NOTICE and read_number(line.text):
        return Notice("number", line.start, line.end)
    if first in "VvWwDdO-–—−" and (notice := _chair(lines, at)):
        return notice
    if _MAY_TAKE.search(line.text) and (notice := _takes(lines, at)):
        return notice
    if first == "E" and is_list_head(line):
        return Notice("guests", line.start, lines[list_end(lines, at) - 1].end)
    if first in "([":
        return _bracket(lines, at)
    if first in "-–—−":
        return _dash(lines, at)
    if first in "DdSsZzHhAEMV" or first.isdigit():
        return _line(lines, at) or (_decision(lines, at) if first in "Dd" else _roll(lines, at))
    return _roll(lines, at) if first in "JjNnOo" else None


def _chair(lines: Sequence[Line], at: int) -> Notice | None:
    line = lines[at]
    if at < _HEAD and (in_head := _chair_in_head(lines, at)):
        return in_head
    if _NO_CHAIR.match(line.text):
        return Notice("chair", line.start, line.end) if opens(lines, at) or at < _HEAD else None
    if not line.text[:26].lower().lstrip("wdo").count("voorzit"):
        return None
    found: Notice | None = None
    for end in range(at + 1, min(at + _CHAIR_LINES, len(lines)) + 1):
        if end > at + 1 and (lines[end - 1].gap or not _breaks_off(lines, at, end)):
            break
        name = _chair_name("\n".join(one.text for one in lines[at:end]))
        if name:
            found = Notice("chair", line.start, lines[end - 1].end, name)
    return found


def _chair_in_head(lines: Sequence[Line], at: int) -> Notice | None:
    """The chair in the head of a page of the website, without a colon, the name on the line or on the one below.

    Behind it the page begins with its questions, a label or the giving of the floor: prose would be this person's.
    """
    match = _IN_HEAD.match(lines[at].text)
    if match is None or at == 0:
        return None
    end = at + 1 if match["name"] else at + 2
    name = match["name"] or "".join(line.text for line in lines[at + 1 : end])
    if not (is_plain_name(strip_address(name)) and has_given_name(strip_address(name))) or end >= len(lines):
        return None
    if _BELOW_CHAIR.match(lines[end].text) is None and begins(lines[end].text) is None:
        return None
    return Notice("chair", lines[at].start, lines[end - 1].end, name)


def _breaks_off(lines: Sequence[Line], at: int, end: int) -> bool:
    """Whether the chair's name in ``lines[at : end - 1]`` goes on in the line below, as in a narrow column.

    It does behind a comma or a hyphen; else where the lines so far lack a family name and the line below is a name.
    """
    above = "\n".join(one.text for one in lines[at : end - 1])
    if above.endswith("-") or ("," in above and not _chair_name(above)):
        return True
    match = _CHAIR.match(above)
    so_far = strip_address(match["name"]) if match else ""
    hanging = so_far.rpartition("-")[2].lower() in ("van", "de", "der", "den")
    whole = is_name(so_far) and has_given_name(so_far) and not hanging
    return not whole and "," not in so_far and is_name(lines[end - 1].text.partition(",")[0])


def _chair_name(text: str) -> str | None:
    """The name in ``Voorzitter: de heer Jan Jansen``, as printed; ``None`` where a sentence follows the colon."""
    match = _CHAIR.match(text)
    if match is None:
        return None
    printed = fold_label(match["name"]).rstrip(".")
    name, _, function = printed.partition(",")
    first, *others = re.split(r"\s+(?:en|–|-)\s+", name)
    if len(function) > 60 or not all(is_name(strip_address(one)) for one in (first, *others)):
        return None
    return name if has_given_name(strip_address(name)) or name.lower().startswith(_ADDRESS) else None


def _takes(lines: Sequence[Line], at: int) -> Notice | None:
    """A paragraph that says who takes the chair, without a dash: a sentence with a person's name and nothing else.

    Below a line that ends no sentence, as a heading does, it must be whole on one line and say what that person is.
    """
    below_head = at < _HEAD and _OPENS_SITTING.search(lines[at].text)
    whole = not (below_head or opens(lines, at))
    if whole and not _DEPUTY.search(lines[at].text):
        return None
    for end in range(at + 1, at + 2 if whole else min(paragraph(lines, at), at + _CHAIR_LINES) + 1):
        text = fold_label("\n".join(line.text for line in lines[at:end]))
        form = "bracket" if (match := _BRACKET.match(text)) else "line"
        said = match["inside"] if match else text
        if any(rule.chair and pattern.match(said.lower()) for pattern, rule in _rules(form)):
            name = _who_takes(said)
            named = name and (has_given_name(strip_address(name)) or name.lower().startswith(_ADDRESS))
            found = Notice("chair", lines[at].start, lines[end - 1].end, name, opens=bool(_OPENS_SITTING.search(said)))
            return found if named else None
    return None


def _bracket(lines: Sequence[Line], at: int) -> Notice | None:
    for end in range(at + 1, min(paragraph(lines, at), at + _MAX_LINES) + 1):
        text = " ".join(line.text for line in lines[at:end])
        match = _BRACKET.match(text)
        if match is None:
            continue
        if is_stage(match["inside"]):
            return Notice("stage", lines[at].start, lines[end - 1].end, inside=True)
        return None
    return None


def _dash(lines: Sequence[Line], at: int) -> Notice | None:
    if not opens(lines, at):
        return None
    end = min(paragraph(lines, at), at + _MAX_LINES)
    text = fold_label("\n".join(line.text for line in lines[at:end]))
    rule = _dash_rule(text)
    if rule is None:
        return None
    stop = _sentence_end(lines, at, end)
    body = _DASH.sub("", text, count=1)
    return Notice(
        "vote" if rule.vote else "chair" if rule.chair else "stage",
        lines[at].start,
        lines[stop - 1].end,
        _who_takes(body) if rule.chair else None,
    )


def _sentence_end(lines: Sequence[Line], at: int, end: int) -> int:
    """Index behind the first line that ends a sentence, or a number of a paper: a notice in dense text is no more."""
    for index in range(at, end):
        last = lines[index].text[-1]
        below = lines[index + 1].text[0] if index + 1 < end else ""
        if last in ".)" or (last.isdigit() and below.isupper()):
            return index + 1
    return end


def _dash_rule(text: str) -> NoticeRule | None:
    head = _DASH.match(text)
    if head is None:
        return None
    body = text[head.end() :].lower()
    return next((rule for pattern, rule in _rules("dash") if pattern.match(body)), None)


def _line(lines: Sequence[Line], at: int) -> Notice | None:
    text = lines[at].text.lower()
    alone = at == 0 or lines[at].gap or lines[at - 1].closed or _is_vote(lines[at - 1])
    rule = None
    if alone and _any_line().match(text):
        rules_of_lines = ((pattern, rule) for pattern, rule in _rules("line") if not rule.chair)
        rule = next((rule for pattern, rule in rules_of_lines if pattern.match(text)), None)
    inside = rule is not None and (rule.vote or rule.shout)
    if rule is None or not (inside or paragraph(lines, at) == at + 1):
        return None
    return Notice("vote" if rule.vote else "stage", lines[at].start, lines[at].end, inside=inside)


def _decision(lines: Sequence[Line], at: int) -> Notice | None:
    """What a vote decides: a line by itself or a whole paragraph."""
    if not lines[at].text.lower().startswith(_DECIDES) or not opens(lines, at):
        return None
    for end in (at + 1, min(paragraph(lines, at), at + _MAX_LINES)):
        text = fold_label("\n".join(line.text for line in lines[at:end])).lower()
        if any(pattern.match(text) for pattern, _ in _rules("paragraph")):
            return Notice("vote", lines[at].start, lines[end - 1].end, inside=True)
    return None


def _roll(lines: Sequence[Line], at: int) -> Notice | None:
    """A list of those who voted one way: names behind the colon, or alone in the paragraph below."""
    if ":" not in lines[at].text[:_OPENING] or not opens(lines, at):
        return None
    end = paragraph(lines, at)
    text = fold_label("\n".join(line.text for line in lines[at:end]))
    head = next((match for pattern, _ in _rules("roll") if (match := pattern.match(text.lower()))), None)
    if head is None:
        return None
    names = text[head.end() :].strip()
    if not names and end < len(lines):
        first, end = end, paragraph(lines, end)
        names = fold_label("\n".join(line.text for line in lines[first:end]))
    return Notice("vote", lines[at].start, lines[end - 1].end, inside=True) if _are_names(names) else None


def _are_names(text: str) -> bool:
    people = [one.strip() for one in _BETWEEN_NAMES.split(text.rstrip(".;, "))]
    return all(is_plain_name(strip_address(one)) and " " in one for one in people)


def _is_vote(line: Line) -> bool:
    return any(rule.vote and pattern.match(line.text.lower()) for pattern, rule in _rules("line"))


def _who_takes(body: str) -> str | None:
    if opened := _OPENED_BY.match(body):
        return opened["name"] if is_name(strip_address(opened["name"])) else None
    match = _TAKES.search(body)
    name = body[: match.start()].partition(",")[0] if match else ""
    return name if is_name(strip_address(name)) else None


@cache
def _any_line() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern.pattern})" for pattern, rule in _rules("line") if not rule.chair))


@cache
def _rules(form: str) -> tuple[tuple[re.Pattern[str], NoticeRule], ...]:
    return tuple((re.compile(rule.pattern), rule) for rule in rules("notices", NoticeRule) if rule.form == form)
