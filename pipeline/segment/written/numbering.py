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

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import inf

from pipeline.segment.written.labels import (
    CALLED,
    IN_WORDS,
    KINDS,
    Kind,
    Label,
    bare_numbers,
    labels_of,
    lower_numbers,
    named_in_words,
    numbers_of,
    worded,
)
from pipeline.segment.written.lines import Line

_MOST_OF_A_NUMBER = 20
_NEVER = -1_000_000
_MOST_OPENINGS = 20


def _next(last: Label, now: Label) -> bool:
    return now.numbers[0] == last.numbers[0] + 1 or (_is_part(last, now) and now.part == last.part + 1 > 1)


def _next_dotted(last: Label, now: Label) -> bool:
    return now.numbers[0] in (last.numbers[0] + 1, (last.numbers[0] // 100 + 1) * 100 + 1)


def _later(last: Label, now: Label) -> bool:
    return now.numbers[0] > last.numbers[-1] or _is_part(last, now)


def _is_part(last: Label, now: Label) -> bool:
    """Whether ``now`` is a later part of the number that ``last`` names: ``1.b)`` behind ``1.a)``."""
    return now.part > last.part and now.numbers == last.numbers


def question_labels(lines: Sequence[Line]) -> tuple[Label, ...]:
    """Labels of a question without a gap: numbers; where it has none, 1.1 and 1.2, Roman numbers, or letters."""
    return next((series for kind in KINDS if (series := _of_kind(kind, lines))), ())


def _of_kind(kind: Kind, lines: Sequence[Line]) -> tuple[Label, ...]:
    found = labels_of(kind, lines)
    series = _that_asks(unbroken(found), found, lines)
    if series or kind != "number":
        return series
    mixed = unbroken(_in_order([*found, *lower_numbers(lines, found), *worded(lines)]))
    return mixed if any(label.part == 0 for label in mixed) else ()


def _that_asks(series: tuple[Label, ...], found: Sequence[Label], lines: Sequence[Line]) -> tuple[Label, ...]:
    """``series``, or the one above it that is printed otherwise, where each of that asks and none of ``series`` does.

    So a list of what is wanted (``1° Noord``) is longer than the questions above it, and holds none.
    """
    above = unbroken([one for one in found if one.start < series[0].start]) if series else ()
    if not above or _stop(above[0]) == _stop(series[0]):
        return series
    asking = [line.start for line in lines if "?" in line.text]
    bounds = [*(label.start for label in above), series[0].start]
    each = all(any(first <= at < last for at in asking) for first, last in pairwise(bounds))
    if not each or any(series[0].start <= at <= series[-1].start for at in asking):
        return series
    return unbroken([one for one in found if _stop(one) != _stop(series[0])])


def _in_order(labels: Sequence[Label]) -> list[Label]:
    return sorted(labels, key=lambda label: label.start)


def answer_labels(lines: Sequence[Line], asked: Sequence[Label]) -> tuple[Label, ...]:
    """Labels of an answer that name labels of the question, at least one; gaps, joint labels, any order allowed.

    Labels without a stop (``Vraag 1 Er zijn er 12.``) count where all that is asked is answered so.
    """
    found = labels_of(asked[0].kind, lines)
    series = _answer_series(lines, found, asked)
    firm = [label for label in found if not label.style.startswith(CALLED)]
    whole = len(firm) == len(found) or set(numbers_of(series)) == set(numbers_of(asked))
    return series if whole else _answer_series(lines, firm, asked)


def _answer_series(lines: Sequence[Line], found: Sequence[Label], asked: Sequence[Label]) -> tuple[Label, ...]:
    if asked[0].kind != "number":
        return _answered(found, asked)
    in_words = worded(lines)
    plain = _together(found, [*bare_numbers(lines, found), *in_words])
    below = lower_numbers(lines, found)
    series = _answered(_together(plain, below), asked)
    if set(series) <= set(below) and set(numbers_of(series)) != set(numbers_of(asked)):
        return _answered(plain, asked)  # chapters of a text that is not told by question
    return () if set(series) <= set(in_words) and _is_told_within(lines, series, asked) else series


def _is_told_within(lines: Sequence[Line], series: Sequence[Label], asked: Sequence[Label]) -> bool:
    """Whether an answer in sentences takes up a question elsewhere than at the start of a line, or above them all."""
    missing = set(numbers_of(asked)) - set(numbers_of(series))
    if not series or not missing:
        return False
    above = lines[0].start < series[0].start and asked[0].numbers[0] in missing
    return above or bool(missing & named_in_words(" ".join(line.text for line in lines)))


def _together(labels: Sequence[Label], others: Sequence[Label]) -> list[Label]:
    """All of them in their order, at each place the one that stands in ``labels``."""
    taken = {label.start for label in labels}
    return _in_order([*labels, *(label for label in others if label.start not in taken)])


def _answered(found: Sequence[Label], asked: Sequence[Label]) -> tuple[Label, ...]:
    whole = set(numbers_of(asked))
    series = _completed(_ascending(found, asked), found, whole)
    joint = [label for label in found if _is_open(label) and whole.issuperset(label.numbers)]
    if not joint or whole == set(numbers_of(series)):
        return series
    outside = [one for one in found if not any(_is_left_out(one, label) for label in joint)]
    return max(series, _completed(_ascending(outside, asked), found, whole), key=lambda one: len(numbers_of(one)))


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
    return best_series(known, steps=_later, opens=lambda first: True)


def _completed(series: Sequence[Label], candidates: Sequence[Label], asked: set[int]) -> tuple[Label, ...]:
    """``series`` with the labels that stand out of order: below a joint label (``1 en 3.``, ``2.``), or anywhere.

    Certain only where nothing else that looks like a label stands with them, which an item of a list would have; out
    of order anywhere only where all that is asked is answered then.
    """
    missing = asked - set(numbers_of(series))
    if not series or not missing:
        return tuple(series)
    among = [_strays(label, end, candidates, missing) for label, end in zip(series, _ends(series), strict=True)]
    below = [one for label, strays in zip(series, among, strict=True) if _is_open(label) for one in strays]
    every = [*_strays_above(series[0], candidates, missing), *(one for strays in among for one in strays)]
    kept = every if set(numbers_of(every)) == missing and _differ(every) else below if _differ(below) else []
    return tuple(_in_order([*series, *kept]))


def _strays(label: Label, end: float, candidates: Sequence[Label], missing: set[int]) -> list[Label]:
    """What looks like a label between ``label`` and ``end``, where all of it is printed alike and names ``missing``."""
    strays = [one for one in candidates if label.start < one.start < end and not _is_part(label, one)]
    styles = {one.style for one in strays} - {label.style}
    alike = not styles or (label.style.startswith(IN_WORDS) and len(styles) == 1)
    alike = alike and all(missing.issuperset(one.numbers) and one.quality > 1 for one in strays)
    return strays if alike else []


def _strays_above(first: Label, candidates: Sequence[Label], missing: set[int]) -> list[Label]:
    """The same above the ``first`` of a series: an answer that begins with its last part."""
    above = [one for one in candidates if one.start < first.start]
    alike = all(missing.issuperset(one.numbers) and one.style == first.style and one.quality > 1 for one in above)
    return above if alike else []


def _ends(series: Sequence[Label]) -> list[float]:
    return [*(label.start for label in series[1:]), inf]


def _is_open(label: Label) -> bool:
    """Whether a joint label leaves out a number between those it names."""
    return label.numbers[-1] - label.numbers[0] >= len(label.numbers)


def _is_left_out(label: Label, joint: Label) -> bool:
    inside = joint.numbers[0] < label.numbers[0] and label.numbers[-1] < joint.numbers[-1]
    return joint.start < label.start and inside and not set(joint.numbers) & set(label.numbers)


def _differ(labels: Sequence[Label]) -> bool:
    return len(numbers_of(labels)) == len(set(numbers_of(labels)))


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
    candidates: Sequence[Label], *, steps: Callable[[Label, Label], bool], opens: Callable[[int], bool]
) -> tuple[Label, ...]:
    """The ascending series of labels that explains most; of equals the one that begins first.

    ``steps(last, now)`` says whether a label may follow, ``opens(first)`` whether it may begin the series. A label
    that carries on a list begun inside a part pays for it, unless nothing else can stand in its place. Of a number
    printed with each of its parts the first label is given: the others are words of the same answer.
    """
    kept = _capped(candidates)
    nested, alike = _lists(kept), _printed_alike(kept)
    best: list[tuple[int, int]] = []
    ones = 0
    for index, label in enumerate(kept):
        own = 10 * len(label.numbers) + label.quality - min(label.part, 2)
        opening = own - min(ones, 3) if opens(label.numbers[0]) else _NEVER
        score, previous = opening, -1
        for before in range(index):
            if not steps(kept[before], label):
                continue
            if alike[index] > before and _stop(kept[before]) != _stop(label):
                continue  # the next item of a list inside a part, printed unlike the labels of the parts
            gain = best[before][0] + _gain(kept[before], label, own, carries_on=nested[index] > before)
            if gain > score:
                score, previous = gain, before
        best.append((score, previous))
        ones += label.numbers[0] == 1
    series = _walk(kept, best)
    return tuple(now for at, now in enumerate(series) if at == 0 or not _is_part(series[at - 1], now))


def _gain(before: Label, now: Label, own: int, *, carries_on: bool) -> int:
    """What ``now`` adds to a series that ends with ``before``; another part of the same number hardly anything."""
    if _is_part(before, now):
        return 1 + max(0, now.quality - before.quality)
    return own - (3 if carries_on else 0) - _change_of_style(before.style, now.style)


def _stop(label: Label) -> str:
    return _stop_of(label.style)


def _stop_of(style: str) -> str:
    return style[:2].strip("|")


def _change_of_style(before: str, now: str) -> int:
    """What it costs a label to be printed unlike the one before it: with another stop, or (not) alone on its line."""
    return (6 if _stop_of(before) != _stop_of(now) else 0) + (3 if before[-1:] != now[-1:] else 0)


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


def _printed_alike(labels: Sequence[Label]) -> list[int]:
    """For each label the place of the latest one before it with the same stop and the number before its own, or -1."""
    latest: dict[tuple[str, int], int] = {}
    places: list[int] = []
    for index, label in enumerate(labels):
        places.append(latest.get((_stop(label), label.numbers[0] - 1), -1))
        latest[_stop(label), label.numbers[-1]] = index
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
