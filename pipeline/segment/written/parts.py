"""One answer in parts that are each numbered anew: of several ministers, or for several policy areas.

Comes in: the lines of an answer, and the labels of its question.
Goes out: the indexes at which parts begin, with the minister where a line names one.
Does not: take a list inside an answer for a part: each part has a title and answers every sub-question, or names
another minister as the one who answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.segment.written.labels import Label, labels_of, numbers_of
from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import says
from pipeline.segment.written.numbering import answer_labels
from pipeline.segment.written.people import same_name
from pipeline.segment.written.titles import Named, answering

_ENDS_A_SENTENCE = re.compile(r"[.?!;,][”’\"')]*\Z")
_OPENINGS = ("ANTWOORD", "Antwoord", "GECOÖRDINEERD ANTWOORD", "Gecoördineerd antwoord")
_LONGEST_TITLE = 120
_OF_WHOM = re.compile(r"\A(?:Gecoördineerd |GECOÖRDINEERD )?(?:Antwoord|ANTWOORD) (?:van|VAN) ")
_OFFICE = re.compile(r"(?:de )?(?:Vlaamse? )?(minister van [^.?!:;\d]{3,150})", re.IGNORECASE)


def ministers_in(lines: Sequence[Line], asked: Sequence[Named]) -> tuple[tuple[int, Named], ...]:
    """Lines that say which minister answers below them; empty unless they name several, each once.

    A line may announce the answer, or be no more than the name or the title of one of several who were ``asked``: then
    the first stands on top, and each has words below it, which a signature has not.
    """
    found = [(index, named) for index, line in enumerate(lines) if (named := announced(line, asked)) is not None]
    plain = [(index, named) for index, line in enumerate(lines) if (named := _one_of(line.text, asked)) is not None]
    ends = [*(index for index, _ in plain[1:]), len(lines)]
    if not found and plain and plain[0][0] <= 1 and all(end > at + 1 for (at, _), end in zip(plain, ends, strict=True)):
        found = plain
    twice = any(same_name(one.name, other.name) for (_, one), (_, other) in combinations(found, 2))
    return () if twice or len(found) < 2 else tuple(found)


def announced(line: Line, asked: Sequence[Named]) -> Named | None:
    """The minister whose answer ``line`` announces: by name, or by a title that one of those ``asked`` has."""
    if not line.text.startswith(_OPENINGS) or not says(line.text, "lone"):
        return None
    return answering(line.text) or _one_of(_OF_WHOM.sub("", line.text), asked)


def _one_of(line: str, asked: Sequence[Named]) -> Named | None:
    """The one of several ``asked`` of whom ``line`` is the name, with a rank or a title, or the title."""
    words = line.rstrip(": ")
    named = answering(f"Antwoord van {words}")
    office = _OFFICE.fullmatch(words)
    if len(asked) < 2 or not (named or office):
        return None
    title = office[1].casefold() if office else None
    found = [one for one in asked if named and same_name(one.name, named.name)]
    found = found or [one for one in asked if title and title in (one.title or "").casefold()]
    return found[0] if len(found) == 1 else None


def areas_in(lines: Sequence[Line], asked: Sequence[Label]) -> tuple[int, ...]:
    """Indexes of the titles under which every sub-question is answered anew; empty where there are not several."""
    whole = set(numbers_of(asked))
    if len(whole) < 2 or asked[0].kind != "number":
        return ()
    titles = tuple(_titles(lines))
    if len(titles) < 2:
        return ()
    ends = [*titles[1:], len(lines)]
    parts = [answer_labels(lines[first:last], asked) for first, last in zip(titles, ends, strict=True)]
    stand = all(label.quality > 0 for part in parts for label in part)
    return titles if stand and all(set(numbers_of(part)) == whole for part in parts) else ()


def _titles(lines: Sequence[Line]) -> Iterator[int]:
    """Lines that stand as titles above a 1, from the first 1 on."""
    begun = {label.start: label.numbers[0] for label in labels_of("number", lines)}
    for index, line in enumerate(lines):
        if begun.get(line.start) != 1:
            continue
        if index and _is_title(lines, index - 1) and lines[index - 1].start not in begun:
            yield index - 1
        elif index == 0 or not any(lines[at].start in begun for at in range(index)):
            return  # the first answer stands under no title


def _is_title(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if len(line.text) > _LONGEST_TITLE or _ENDS_A_SENTENCE.search(line.text):
        return False
    below_sentence = not line.text.endswith(":") and bool(_ENDS_A_SENTENCE.search(lines[index - 1].text))
    return index == 0 or line.gap or below_sentence
