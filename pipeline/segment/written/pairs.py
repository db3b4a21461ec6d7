"""Links each numbered sub-question to its answer.

Comes in: the labels of a question and the labels of its answer.
Goes out: ``Link`` records: the stretch asked, the stretch that answers, and how the two were linked.
Does not: name people, or read figures.

What a reference may look like (``Zie antwoord vraag 5``, ``idem``) is data: ``rules/written_references.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from pipeline.clean import stripped
from pipeline.records import PairStatus
from pipeline.rulebook import Rule, rules
from pipeline.segment.written.labels import ORDINALS, Label

Stretch = tuple[int, int]
_NUMBERS = re.compile(r"\d{1,2}|(?<![a-z\d.])[a-z](?![a-z])")
_RANGE = re.compile(r"-|–|tot")
_UP_TO = re.compile(r"t\.?\s?e\.?\s?m\b\.?|t/m")


class Reference(Rule, frozen=True, kw_only=True):
    """One way of answering by pointing at another answer.

    ``pattern`` must match the whole folded answer, case aside; its group ``which`` holds the labels. Without that
    group, ``means`` says which answer is meant: the ``previous`` one, or an ``earlier`` one that is not named.
    """

    pattern: str
    means: Literal["named", "previous", "earlier"]


@dataclass(frozen=True, slots=True)
class Link:
    """One sub-question and its answer; ``label`` is ``None`` for a question without numbers."""

    label: str | None
    asked: Stretch | None
    answer: Stretch | None
    status: PairStatus
    reason: str | None
    refers_to: str | None
    method: Literal["numbered", "single"]


def single(asked: Stretch | None, answer: Stretch | None) -> Link:
    """The link of a question without sub-questions."""
    if answer is None:
        return Link(None, asked, None, "unanswered", "no answer in file", None, "single")
    return Link(None, asked, answer, "answered", None, None, "single")


def numbered(
    questions: Sequence[tuple[str, Stretch]],
    answers: Mapping[str, Stretch],
    whole: Stretch | None,
    words: Mapping[str, str],
) -> tuple[Link, ...]:
    """Links for labelled sub-questions.

    ``answers`` gives the stretch behind each label of the answer, ``whole`` the answer as such (``None`` where the
    file has none), ``words`` the clean text of each labelled answer. An answer without any label answers all
    sub-questions together.
    """
    if whole is None:
        return tuple(
            Link(label, asked, None, "unanswered", "no answer in file", None, "numbered") for label, asked in questions
        )
    if not answers:
        return tuple(Link(label, asked, whole, "answered", None, None, "single") for label, asked in questions)
    order = [label for label, _ in questions]
    links = [_direct(label, asked, answers.get(label)) for label, asked in questions]
    return tuple(_referred(link, order, answers, words) for link in links)


def _direct(label: str, asked: Stretch, answer: Stretch | None) -> Link:
    if answer is None:
        return Link(label, asked, None, "unanswered", "label missing in answer", None, "numbered")
    return Link(label, asked, answer, "answered", None, None, "numbered")


def _referred(link: Link, order: Sequence[str], answers: Mapping[str, Stretch], words: Mapping[str, str]) -> Link:
    """``link``, or where its answer only points at others, the link to the answer that is meant."""
    if link.answer is None or link.label is None:
        return link
    targets = _targets(link.label, order, answers, words)
    if targets is None:
        return link
    if not targets:
        return replace(link, status="referred", reason="which earlier answer is meant is not stated")
    stretch, missing = _joined(targets, answers)
    reason = f"the answer text is that of {targets[0]} alone" if missing else None
    return replace(link, answer=stretch, status="referred", reason=reason, refers_to=", ".join(targets))


def _targets(
    label: str, order: Sequence[str], answers: Mapping[str, Stretch], words: Mapping[str, str]
) -> tuple[str, ...] | None:
    """Labels that the answer to ``label`` points at, followed to the end; ``None`` where it is an answer itself."""
    found = _points_at(label, order, answers, words)
    seen = {label}
    while found and len(found) == 1 and found[0] not in seen:
        seen.add(found[0])
        further = _points_at(found[0], order, answers, words)
        if further is None:
            return found
        if not further or set(further) & seen:
            return ()
        found = further
    return found


def _points_at(
    label: str, order: Sequence[str], answers: Mapping[str, Stretch], words: Mapping[str, str]
) -> tuple[str, ...] | None:
    for rule, pattern in _references():
        match = pattern.fullmatch(words.get(label, "").strip())
        if match is None:
            continue
        if rule.means == "named":
            named = _labels(match["which"].lower(), order)
            return named if named and all(one in answers and one != label for one in named) else None
        own = answers[label]
        before = [one for one in order[: order.index(label)] if one in answers and answers[one] != own]
        if rule.means == "previous" or len({answers[one] for one in before}) == 1:
            return (before[-1],) if before else None
        return ()
    return None


def _labels(which: str, order: Sequence[str]) -> tuple[str, ...]:
    """The labels that ``which`` names (``1 en 2``, ``3-5``); empty where one of them is no label of the question."""
    if which in ORDINALS:
        place = ORDINALS.index(which)
        return (order[place],) if place < len(order) else ()
    found: list[str] = []
    at = 0
    which = _UP_TO.sub("-", which)
    for match in _NUMBERS.finditer(which):
        label = match.group()
        if label not in order:
            return ()
        if found and _RANGE.search(which, at, match.start()) and order.index(label) > order.index(found[-1]):
            found.extend(order[order.index(found[-1]) + 1 : order.index(label)])
        found.append(label)
        at = match.end()
    return tuple(dict.fromkeys(found))


def _joined(targets: Sequence[str], answers: Mapping[str, Stretch]) -> tuple[Stretch, bool]:
    """One stretch for all ``targets`` where no other answer stands between them; else that of the first, and True."""
    meant = {answers[label] for label in targets}
    whole = min(start for start, _ in meant), max(end for _, end in meant)
    if any(whole[0] < start < whole[1] for start, _ in set(answers.values()) - meant):
        return answers[targets[0]], True
    return whole, False


@cache
def _references() -> tuple[tuple[Reference, re.Pattern[str]], ...]:
    return tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in rules("written_references", Reference))


def answer_stretches(labels: Sequence[Label], end: int, text: str) -> dict[str, Stretch]:
    """For each label of an answer the raw stretch behind it; ``end`` is where the numbered answers end.

    Labels that stand one below the other without words between them share the words behind the last of them.
    """
    if not labels:
        return {}
    found: dict[str, Stretch] = {}
    waiting: list[str] = []
    bounds = [*(label.start for label in labels[1:]), end]
    for label, last in zip(labels, bounds, strict=True):
        names = waiting + [label.printed(number) for number in label.numbers]
        first, stop = stripped(text, label.end, last)
        if first >= stop and last != end:
            waiting = names
            continue
        waiting = []
        if first < stop:
            found.update(dict.fromkeys(names, (first, stop)))
    return found


def question_stretches(labels: Sequence[Label], end: int, text: str) -> list[tuple[str, Stretch]]:
    """For each label of a question the raw stretch behind it; a label without words behind it asks nothing."""
    bounds = [*(label.start for label in labels[1:]), end]
    parts = (
        (label.printed(label.numbers[0]), stripped(text, label.end, last))
        for label, last in zip(labels, bounds, strict=True)
    )
    return [(label, part) for label, part in parts if part[0] < part[1]]
