"""The numbers before sub-questions and sub-answers, told from other numbers at the start of a line.

Comes in: the lines of a question or of an answer.
Goes out: ``Label`` records that form one ascending series.
Does not: pair questions with answers.

A line that begins with a number and a stop may be a label, an item of a list inside one answer, the rest of a
sentence (``zie vraag`` / ``5. Verder``) or a cell of a table. One line cannot tell; the series can: the labels of a
question run 1, 2, 3 without a gap, those of an answer ascend among the labels of its question. Of all such series the
best is taken by length, then by how well each label stands (after a finished sentence, before a capital).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from pipeline.segment.written.lines import Line

_NUMBER = r"\d{1,2}(?!\d)[a-z]?"
_JOINER = r"\s*(?:,|;|&|\+|/|en|-|–|tot\s+en\s+met|tot|t\.?\s?e\.?\s?m\.?|t/m)\s*"
_PREFIX = r"(?:(?:(?:antwoord\s+)?(?:op\s+)?(?:deel|sub)?vra(?:ag|gen)|antwoord(?:en)?|ad|punt)\s+(?:nr\.?\s*)?)"
_NUMBERED = re.compile(
    rf"(?P<prefix>{_PREFIX})?\(?(?P<first>{_NUMBER})(?P<more>(?:[.)°]{{0,2}}{_JOINER}{_NUMBER}){{0,12}})"
    r"(?:\s?(?P<stop>[.)]\)?-?|°|:|/(?=\s)|\s?[-–](?=\s))(?!\d)|(?=\s|$))\s*",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"\(?(?P<first>[a-z])(?P<stop>[.)])(?![\w.])\s*")
_CAPITAL = re.compile(r"\(?(?P<first>[A-Z])(?P<stop>[.)])(?![\w.])\s*")
_ROMAN = re.compile(r"\(?(?P<first>[IVX]{1,5})(?P<stop>[.)])(?![\w.])\s*")
_DOTTED = re.compile(r"(?P<first>\d{1,2}\.\d{1,2})(?P<stop>[.)]?)(?![\w.,%])(?:\s+|$)")
_RANGE = re.compile(r"-|–|tot|t\.?\s?e\.?\s?m|t/m", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_FINISHED = re.compile(r"[.?!:;…][”’\"')\]]*\Z")
_CALLS_A_NUMBER = re.compile(
    r"\b(?:vra(?:ag|gen)|deelvra(?:ag|gen)|punt(?:en)?|artikel(?:en)?|art\.?|nrs?\.?|nummers?|tabel(?:len)?|bijlagen?|"
    r"figu(?:ur|ren)|grafiek|hoofdstuk|pagina|blz\.?|p\.|fase|van|in|op|met|en|of|tot|aan|bij|naar|om|per|voor|door|"
    r"over|dan|circa|ongeveer|ruim|bijna|de|het|een|deze|die|t\.e\.m\.|zijn|is|was|waren|na|sinds|vanaf)\Z",
    re.IGNORECASE,
)
_MOST_OF_A_NUMBER = 20
_LONGEST_RANGE = 30
_NEVER = -1_000_000
_MOST_OPENINGS = 20
_NO_LABEL = -15
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


Kind = Literal["number", "dotted", "roman", "capital", "letter", "sectioned"]


@dataclass(frozen=True, slots=True)
class Label:
    """A label: the numbers it names, where it starts and where the words behind it start.

    ``numbers`` has several entries for a joint label (``8, 9``; ``1-3``). Letters and Roman numbers count from 1;
    ``2.3`` is 203, and so is ``3`` in section ``B``. ``style`` is the stop, a bar, and whether the label stands alone
    on its line.
    """

    numbers: tuple[int, ...]
    start: int
    end: int
    style: str
    quality: int
    kind: Kind = "number"

    def printed(self, number: int) -> str:
        """The label as a reader would cite it: ``5``, ``c``, ``IV``, ``2.3``, ``B.3``."""
        match self.kind:
            case "letter":
                return chr(ord("a") + number - 1)
            case "capital":
                return chr(ord("A") + number - 1)
            case "roman":
                return _ROMANS[number - 1]
            case "sectioned":
                return f"{chr(ord('A') + number // 100 - 1)}.{number % 100}"
            case "dotted":
                return f"{number // 100}.{number % 100}"
            case _:
                return str(number)


_KINDS: dict[Kind, re.Pattern[str]] = {
    "number": _NUMBERED,
    "dotted": _DOTTED,
    "roman": _ROMAN,
    "capital": _CAPITAL,
    "letter": _LETTERED,
}


def _next(last: int, first: int) -> bool:
    return first == last + 1


def _next_dotted(last: int, first: int) -> bool:
    return first in (last + 1, (last // 100 + 1) * 100 + 1)


def question_labels(lines: Sequence[Line]) -> tuple[Label, ...]:
    """Labels of a question without a gap: numbers; where it has none, 1.1 and 1.2, Roman numbers, or letters."""
    return next((series for kind in _KINDS if (series := unbroken(labels_of(kind, lines)))), ())


def answer_labels(lines: Sequence[Line], asked: Sequence[Label]) -> tuple[Label, ...]:
    """Labels of an answer that name labels of the question, ascending; gaps and joint labels allowed."""
    return _ascending(labels_of(asked[0].kind, lines), asked) if asked else ()


def unbroken(candidates: Sequence[Label]) -> tuple[Label, ...]:
    """The best series of single labels without a gap; empty where it has fewer than two."""
    single = [label for label in candidates if len(label.numbers) == 1]
    dotted = bool(single) and single[0].kind == "dotted"
    series = best_series(single, steps=_next_dotted if dotted else _next, opens=lambda first: first in (1, 101))
    return series if len(series) > 1 else ()


def _ascending(candidates: Sequence[Label], asked: Sequence[Label]) -> tuple[Label, ...]:
    """The best series of labels that name labels in ``asked``."""
    allowed = set(numbers_of(asked))
    known = [label for label in candidates if allowed.issuperset(label.numbers)]
    return best_series(known, steps=lambda last, first: first > last, opens=lambda first: True)


def restart(lines: Sequence[Line]) -> tuple[tuple[Label, ...], Label] | None:
    """Where the numbering of a text begins anew: the labels before it, and the first label of the second series.

    For a text without an answer heading. Certain only where the second series answers the whole of the first: it
    begins with 1, reaches the last number, and is no list of fragments. Of several such places the one that
    explains most labels is taken.
    """
    found: list[tuple[int, int, tuple[Label, ...], Label]] = []
    candidates = labels_of("number", lines)
    above = {line.start: before.text for before, line in pairwise(lines)}
    openings = [index for index, label in enumerate(candidates) if label.numbers[0] == 1][1:_MOST_OPENINGS]
    for order, index in enumerate(openings):
        opening = candidates[index]
        asked = unbroken(candidates[:index])
        if not asked or above.get(opening.start, "").endswith(":"):
            continue
        series = _ascending(candidates[index:], asked)
        if not series or series[0] != opening or sum(one.quality for one in series) < 0:
            continue
        if asked[-1].numbers[-1] in numbers_of(series) and len(numbers_of(series)) > 1:
            found.append((len(asked) + len(numbers_of(series)), -order, asked, opening))
    if not found:
        return None
    *_, asked, opening = max(found, key=lambda one: one[:2])
    return asked, opening


def best_series(
    candidates: Sequence[Label], *, steps: Callable[[int, int], bool], opens: Callable[[int], bool]
) -> tuple[Label, ...]:
    """The ascending series of labels that explains most; of equals the one that begins first.

    ``steps(last, first)`` says whether a label may follow, ``opens(first)`` whether it may begin the series.
    A label that carries on a list begun inside a part pays for it, unless nothing else can stand in its place.
    """
    kept = _capped(candidates)
    nested = _lists(kept)
    best: list[tuple[int, int]] = []
    ones = 0
    for index, label in enumerate(kept):
        own = 10 * len(label.numbers) + label.quality
        opening = own - min(ones, 3) if opens(label.numbers[0]) else _NEVER
        score, previous = opening, -1
        for before in range(index):
            if not steps(kept[before].numbers[-1], label.numbers[0]):
                continue
            toll = 3 if nested[index] > before else 0
            toll += _change_of_style(kept[before].style, label.style)
            if best[before][0] + own - toll > score:
                score, previous = best[before][0] + own - toll, before
        best.append((score, previous))
        ones += label.numbers[0] == 1
    return _walk(kept, best)


def _change_of_style(before: str, now: str) -> int:
    """What it costs a label to be printed unlike the one before it: with another stop, or (not) alone on its line."""
    return (6 if before[:2].strip("|") != now[:2].strip("|") else 0) + (3 if before[-1:] != now[-1:] else 0)


def _lists(labels: Sequence[Label]) -> list[int]:
    """For each label the place of the latest "1" before it whose list it would carry on; -1 where there is none."""
    places: list[int] = []
    begun, run = -1, 0
    for index, label in enumerate(labels):
        first = label.numbers[0]
        places.append(begun if run and first == run + 1 else -1)
        if first == 1:
            begun = index
        if first in (1, run + 1):
            run = label.numbers[-1]
    return places


def _walk(kept: Sequence[Label], best: Sequence[tuple[int, int]]) -> tuple[Label, ...]:
    if not best or max(score for score, _ in best) <= 0:
        return ()
    at = max(range(len(best)), key=lambda index: (best[index][0], -index))
    series: list[Label] = []
    while at >= 0:
        series.append(kept[at])
        at = best[at][1]
    return tuple(reversed(series))


def _capped(candidates: Sequence[Label]) -> list[Label]:
    """At most so many candidates a number, the best placed, that the search stays quick on a text full of lists."""
    if len(candidates) <= _MOST_OF_A_NUMBER:
        return list(candidates)
    by_number: dict[int, list[Label]] = {}
    for label in candidates:
        by_number.setdefault(label.numbers[0], []).append(label)
    kept = [
        label for same in by_number.values() for label in sorted(same, key=lambda one: -one.quality)[:_MOST_OF_A_NUMBER]
    ]
    return sorted(kept, key=lambda label: label.start)


def labels_of(kind: Kind, lines: Sequence[Line]) -> list[Label]:
    """All lines that may begin with a label of one kind."""
    found = (_label(kind, lines, index) for index in range(len(lines)))
    return [label for label in found if label and label.quality > _NO_LABEL]


def _label(kind: Kind, lines: Sequence[Line], index: int) -> Label | None:
    line = lines[index]
    match = _KINDS[kind].match(line.text)
    if match is None:
        return None
    numbers = _numbers(match) if kind == "number" else _one(kind, match["first"])
    rest = line.text[match.end() :]
    if not numbers or (kind == "number" and not _may_stand(match, rest, joint=len(numbers) > 1)):
        return None
    return Label(
        numbers=numbers,
        start=line.start,
        end=line.start + match.end(),
        style=f"{(match['stop'] or '')[:2]}|{'' if rest else 'alone'}",
        quality=_quality(lines, index, rest),
        kind=kind,
    )


def _one(kind: Kind, printed: str) -> tuple[int, ...]:
    match kind:
        case "roman":
            return (_ROMANS.index(printed) + 1,) if printed in _ROMANS else ()
        case "dotted":
            above, _, below = printed.partition(".")
            return (int(above) * 100 + int(below),) if int(below) else ()
        case _:
            return (ord(printed.lower()) - ord("a") + 1,)


def _may_stand(match: re.Match[str], rest: str, *, joint: bool) -> bool:
    """A label without a stop needs a word before it (``Vraag 1``), or to be joint and followed by a capital."""
    if match["stop"]:
        return match["stop"] != ":" or not rest[:1].isdigit()
    if match["prefix"]:
        return not rest
    return joint and (not rest or rest[0].isupper())


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    numbers = [int(match["first"].rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))]
    at = 0
    more = match["more"] or ""
    for digits in _DIGITS.finditer(more):
        number = int(digits.group())
        if number <= numbers[-1]:
            return (numbers[0],) if number == numbers[-1] else ()
        if number - numbers[-1] > _LONGEST_RANGE:
            return ()
        joined = bool(_RANGE.search(more, at, digits.start()))
        numbers.extend(range(numbers[-1] + 1, number) if joined else ())
        numbers.append(number)
        at = digits.end()
    return tuple(numbers) if numbers[0] > 0 else ()


def _quality(lines: Sequence[Line], index: int, rest: str) -> int:
    """How well a label stands: after a finished sentence, before a capital; badly as an item of a list."""
    line = lines[index]
    quality = 1 if not rest or rest[0].isupper() or rest[0] in "‘“\"'(" else -1
    if rest.endswith((";", ",")) or (rest[:1].islower() and not _FINISHED.search(rest)):
        quality -= 8
    if index == 0 or line.gap or line.page_break:
        return quality + 2
    before = lines[index - 1].text
    if _FINISHED.search(before):
        return quality + (0 if before.endswith((":", ";")) else 2)
    return quality - 20 if _CALLS_A_NUMBER.search(before) else quality


def numbers_of(labels: Iterable[Label]) -> tuple[int, ...]:
    """All numbers that ``labels`` name, in order."""
    return tuple(number for label in labels for number in label.numbers)
