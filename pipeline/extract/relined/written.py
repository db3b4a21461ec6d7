"""The blocks of a written question since about 2010 that stands on one line.

Comes in: a long line.
Goes out: a ``Block`` for each heading of a question and of an answer.
Does not: look for headings of the bulletins (``bulletin``).

A name in capitals is followed by a title in capitals, and that by a subject that may begin with an abbreviation.
Where both end is sure only because name and title are printed again, right above the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.extract.relined.blocks import DATE, Block, Words, before, behind, title_in

_LONGEST_BEHALF = 20
_KIND = r"GECO[ÖO]RDINEERD|GEZAMENLIJK|AANVULLEND|VOORLOPIG|VERWIJZEND|BIJKOMEND|GEMEENSCHAPPELIJK|DEFINITIEF"
_BEHALF = r"(?:[Mm]ede )?(?:[Nn]amens|NAMENS|in naam van|IN NAAM VAN)"
_HEADING = re.compile(
    r"(?<!\S)(?:"
    r"(?P<question>SCHRIFTELIJKE VRAAG|Schriftelijke [Vv]raag)(?P<number> nr\. ?\d{1,5})"
    rf"(?P<asker> van [^\d:]{{3,150}}?)(?P<day> datum ?: ?{DATE})(?P<to> aan)?(?= )"
    rf"|(?P<answer>(?:(?:{_KIND}) )*ANTWOORD)(?P<behalf> {_BEHALF} [^\da-zß-ÿ]{{3,200}}?)?"
    rf"(?:(?P<on> op (?:de )?(?:schriftelijke )?vra(?:ag|gen) nrs?\. ?\d{{1,5}}(?: van {DATE})?)"
    r"(?P<by> van(?= ))?(?= )"
    r"|(?= \(?(?:\d{1,2}|[a-z])[.)] | [A-ZÀ-Þ][a-zà-ÿ])))"
)
_FOR_WHOM = re.compile(rf" {_BEHALF}\Z")


def written_blocks(line: str) -> Iterator[Block]:
    """The headings of questions and answers in ``line``."""
    asker, told = "", Words()
    for heading, below in pairwise([*_HEADING.finditer(line), None]):
        if heading is None:
            return
        if heading["question"]:
            asker, told = heading["asker"], behind(line, heading.end())
            again = _names_above(line, below.start()) if below and below["answer"] else []
            told = told[: max((_as_again(told, words) for _, words in again), default=0) or len(told)]
            yield _question(line, heading, told)
        else:
            yield _answer(line, heading, told, asker)


def _names_above(line: str, at: int) -> list[tuple[int, Words]]:
    """Who answers at ``at`` and in whose name: names with titles, each with the blank before it and its ``namens``."""
    found: list[tuple[int, Words]] = []
    while words := before(line, at):
        at = words[0].start() - 1
        behalf = _FOR_WHOM.search(line, max(0, at - _LONGEST_BEHALF), max(0, at))
        at = behalf.start() if behalf else at
        found.insert(0, (at, words))
        if behalf is None:
            break
    return found


def _as_again(told: Words, again: Words) -> int:
    """How many words of a name and title stand at the beginning of the one and at the end of the other."""
    one, other = [word.group() for word in told], [word.group() for word in again]
    return next((n for n in range(min(len(one), len(other)), 1, -1) if one[:n] == other[-n:]), 0)


def _question(line: str, heading: re.Match[str], told: Words) -> Block:
    ends = [heading.start(field) for field in ("number", "asker", "day", "to") if heading[field]]
    if told and not heading["to"]:
        ends.append(heading.end())
    end = told[-1].end() if told else heading.end()
    return Block(heading.start(), end, (*ends, *title_in(line, told)), is_answer=False)


def _answer(line: str, heading: re.Match[str], told: Words, asker: str) -> Block:
    start, end = heading.start(), heading.end()
    ends = [heading.start(field) for field in ("on", "behalf") if heading[field]]
    above = _names_above(line, start)
    if above:
        ends.append(start - 1)
        first = above[0][1][-_as_again(told, above[0][1]) :]
        start = first[0].start()
        for at, words in [(0, first), *above[1:]]:
            ends += [at] if at else []
            ends += title_in(line, words)
    if heading["by"]:
        by = heading.start("by")
        named = behind(line, end)
        end = by + len(asker) if asker and line.startswith(f"{asker} ", by) else named[-1].end() if named else end
    return Block(start, end, tuple(ends), is_answer=True)
