"""Page furniture by its wording, or for it parts sentences, in a text whose pages are unseen.

Comes in: a text.
Goes out: marks of kind ``furniture``, one per line: the known headers and footers of the parliament, and page numbers.
Does not: see positions. Furniture that recurs at the edge of PDF pages is found in ``pipeline.extract.pdf``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from pipeline.extract.interrupting import interrupting
from pipeline.records import Mark
from pipeline.rulebook import Rule, rules

_LINE = re.compile(r"[^\n\f]+")
_WORTH_A_LOOK = re.compile(r"\d|[Pp]arlement|PARLEMENT|P A R L|www\.")
_PAPER = re.compile(r"(?:Stuk )?\d{1,4}(?:-[A-Z])? ?\(\d{4}-\d{4}\) [–—-] Nr\. ?\d{1,3}")
_MAX_LENGTH = 160
_MAX_TITLE = 80
_AGAIN = 3
_NEAR = 4  # lines
_GAP = 2  # line ends: a converter may set a blank line between the parts of a foot
_MOST_COUNT = 0.75  # a page without text, or a figure that stands so, is not counted


class FurnitureRule(Rule, frozen=True, kw_only=True):
    """The wording of a header or footer. ``pattern`` matches a whole folded line; ``alone``: needs no neighbour."""

    pattern: str
    alone: bool


@cache
def _patterns(alone: bool) -> re.Pattern[str]:
    return re.compile(
        "|".join(f"(?:{rule.pattern})" for rule in rules("furniture", FurnitureRule) if rule.alone is alone)
    )


def is_sure(line: str) -> bool:
    """Whether the wording of ``line`` alone makes it furniture."""
    return _matches(line, alone=True)


def is_likely(line: str) -> bool:
    """Whether ``line`` is worded as furniture that needs a sure neighbour or the edge of a page."""
    return _matches(line, alone=False)


def likely_and_sure(line: str) -> tuple[bool, bool]:
    """``is_likely`` and ``is_sure`` of a line, at the cost of one where it is neither."""
    return (is_likely(line), is_sure(line)) if _candidate(line) else (False, False)


def _matches(line: str, *, alone: bool) -> bool:
    return _candidate(line) and _patterns(alone).fullmatch(" ".join(line.split())) is not None


def by_wording(text: str) -> tuple[Mark, ...]:
    """Marks over the lines of ``text`` that are furniture by wording, in order; a neighbour may stand lines off."""
    return tuple(sorted(_find(text), key=lambda mark: mark.start))


def _find(text: str) -> Iterator[Mark]:
    lines = [found for found in _LINE.finditer(text) if not found.group().isspace()]
    sure = [at for at, line in enumerate(lines) if is_sure(line.group())]
    sure += [*_counted(text, lines), *interrupting([" ".join(line.group().split()) for line in lines])]
    taken = set(sure)
    taken.update(_companions(text, lines, sure))
    for at in sure:
        for near in (at - 1, at + 1):
            if 0 <= near < len(lines) and near not in taken and _beside(text, lines[at], lines[near]):
                taken.add(near)
    for at in taken:
        line = lines[at].group()
        lead = len(line) - len(line.lstrip())
        yield Mark("furniture", lines[at].start() + lead, lines[at].start() + len(line.rstrip()))


def _counted(text: str, lines: list[re.Match[str]]) -> list[int]:
    """The name of the house, or a paper's number, right beside a page number: such numbers count up from page to page.

    Two are enough; a paper's number without one is its title, or a reference. Both may stand beside one number.
    """
    beside: defaultdict[int, set[int]] = defaultdict(set)
    for at, (line, below) in enumerate(pairwise(lines)):
        words, number = sorted((line.group().strip(), below.group().strip()), key=str.isdigit)
        near = text.count("\n", line.end(), below.start()) <= _GAP
        named = _PAPER.fullmatch(words) is not None or (is_likely(words) and not words[0].isdigit())
        if near and named and number.isdigit() and is_likely(number):
            place = at + below.group().strip().isdigit()
            beside[place].add(2 * at + 1 - place)
    numbers = [(place, int(lines[place].group())) for place in sorted(beside)]
    counts = [one[1] + 1 == other[1] for one, other in pairwise(numbers)]
    sure = {place for count, step in zip(counts, pairwise(numbers), strict=True) if count for place, _ in step}
    if len(sure) < _MOST_COUNT * len(numbers):
        return []
    found = {near for place in sure for near in (place, *beside[place])}
    return sorted(found | set(_between(lines, found, {place: int(lines[place].group()) for place in sure})))


def _between(lines: list[re.Match[str]], found: set[int], numbers: dict[int, int]) -> Iterator[int]:
    """The same of pages whose number stands some lines from the words beside which other pages have theirs.

    It is the next one behind the page before, and the words are those of the other pages.
    """
    words = {lines[at].group().strip() for at in found if at not in numbers}
    places = sorted(numbers)
    for at, line in enumerate(lines):
        before = bisect_left(places, at)
        if at in found or not before or line.group().strip() not in words:
            continue
        following = str(numbers[places[before - 1]] + 1)
        near = [one for one in range(at + 1, min(at + _NEAR, len(lines))) if lines[one].group().strip() == following]
        if near and numbers[places[min(before, len(places) - 1)]] != int(following):
            yield from (at, near[0])


def _companions(text: str, lines: list[re.Match[str]], sure: list[int]) -> Iterator[int]:
    """Lines of one wording that stand beside a sure one again and again, and nearly nowhere else.

    They are the other half of a page's furniture; a label or a heading also stands elsewhere.
    """
    beside: dict[str, list[int]] = defaultdict(list)
    known = set(sure)
    for at in sure:
        for near in (at - 1, at + 1):
            if 0 <= near < len(lines) and near not in known and _is_near(text, lines[at], lines[near]):
                beside[lines[near].group().strip()].append(near)
    again = {wording: places for wording, places in beside.items() if len(places) >= _AGAIN and _is_title(wording)}
    everywhere = Counter(words for line in lines if (words := line.group().strip()) in again)
    for wording, places in again.items():
        if everywhere[wording] * 4 <= len(places) * 5:
            yield from places


def _is_title(wording: str) -> bool:
    return len(wording) <= _MAX_TITLE and not wording[0].islower() and wording[-1] not in ".,;:?!-"


def _candidate(line: str) -> bool:
    return len(line) <= _MAX_LENGTH and _WORTH_A_LOOK.search(line) is not None


def _beside(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    return _is_near(text, one, other) and is_likely(other.group())


def _is_near(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    first, second = sorted((one, other), key=lambda line: line.start())
    return text.count("\n", first.end(), second.start()) <= 4
