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


def ministers_in(lines: Sequence[Line]) -> tuple[tuple[int, Named], ...]:
    """Lines that say which minister answers below them; empty unless they name several, each once."""
    found = [
        (index, named)
        for index, line in enumerate(lines)
        if line.text.startswith(_OPENINGS) and says(line.text, "lone") and (named := answering(line.text)) is not None
    ]
    twice = any(same_name(one.name, other.name) for (_, one), (_, other) in combinations(found, 2))
    return () if twice or len(found) < 2 else tuple(found)


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
