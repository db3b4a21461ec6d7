"""The line ends of the proceedings of a sitting that stand on one line.

Comes in: a long line.
Goes out: the places of the blanks before labels of turns, headings, notices, papers' numbers and the name of the chair.
Does not: look at a line in which the chair does not speak twice, or find labels of surnames alone: a colon behind a
name is no turn in itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CHAIR = re.compile(r" (?=De (?:waarnemend )?voorzit(?:ter|ster) ?: )")
_NAME = r"(?:[A-ZÀ-Þ]\. ){0,3}[A-ZÀ-Þ][\w'’-]*(?: [\w'’-]+){0,5}"
_RANK = r"(?:[Vv]laams )?(?:[Vv]ice)?[Mm]inister(?:-president)?"
_ENDS = r"(?<=[.!?…)”’\"])(?<! [A-ZÀ-Þ]\.)"
_TURN = re.compile(
    rf"{_ENDS} (?=(?:{_NAME} \([^()\d]{{2,40}}\)|(?:De heer|Mevrouw|{_RANK}) {_NAME}(?: \([^()]{{2,40}}\))?)"
    r"(?:, [a-z][^:.?!]{2,80})? ?: )"
    rf"|(?<=het woord\.) (?={_NAME}(?:, [^:.]{{3,80}})? ?: )"
)
_INSTRUMENT = r"(?:VRA(?:AG|GEN)(?: OM UITLEG)?|(?:ACTUELE |DRINGENDE )?(?:VRA(?:AG|GEN)|INTERPELLATIES?))"
_IN_CAPITALS = re.compile(rf"(?<!\bACTUELE)(?<!\bDRINGENDE) (?={_INSTRUMENT} van (?:de heer |mevrouw )?[A-ZÀ-Þ])")
_ITEM = re.compile(
    rf"(?:{_ENDS}|(?<=\d)) (?=(?:Vra(?:ag|gen) om uitleg|(?:Actuele|Dringende) (?:vra(?:ag|gen)|interpellaties?)"
    r"|Interpellaties?) van (?:de heer |mevrouw )?[A-ZÀ-Þ])"
)
_NOTICE = re.compile(rf"{_ENDS} (?=[–—] [A-ZÀ-Þ])")
_PAPER = re.compile(r" (?=[–—-] \d{1,5} \(\d{4}-\d{4}\))")
_BEHIND_PAPER = re.compile(r"(?<=\d \(\d{4}-\d{4}\)) (?=[A-ZÀ-Þ])")
_PAGE_HEAD = re.compile(  # with the number of the page, on one side of it
    r"(?:(?<= )(?P<left>\d{1,5}) )?(?<= )(?P<head>(?:Commissievergadering|Plenaire vergadering) nr\. ?[A-Z]?\d{1,4}"
    r"(?: [–—-] [A-Z]{2,5} ?\d{1,3})? \(\d{4}-\d{4}\) [–—-] \d{1,2} [a-z]{3,9} \d{4})(?P<right> \d{1,5})?(?= )"
)
_IN_CHAIR = re.compile(r" (?=Voorzitter: (?:de heer|mevrouw) [A-ZÀ-Þ])")


def sitting_line_ends(line: str) -> Iterator[int]:
    """The blanks of a long line that were line ends: none where the chair does not speak twice within it."""
    chair = [found.start() for found in _CHAIR.finditer(line)]
    if len(chair) < 2:
        return
    yield from chair
    for pattern in (_TURN, _IN_CAPITALS, _ITEM, _IN_CHAIR, _NOTICE, _PAPER, _BEHIND_PAPER):
        yield from (found.start() for found in pattern.finditer(line))
    for head in _PAGE_HEAD.finditer(line):
        yield from (head.start("head" if head["right"] or not head["left"] else "left") - 1, head.end())
