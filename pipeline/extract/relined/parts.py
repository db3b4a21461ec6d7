"""The line ends in and between the blocks of written questions.

Comes in: a line and its ``Block`` records.
Goes out: the places of the blanks around the headings, behind a subject, before numbered parts, notes and annexes, and
around names with titles below a sentence.
Does not: find the blocks.

A subject ends where a word that begins sentences has a capital and nothing before it ends a sentence, if there is one
such place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import count, pairwise

from pipeline.extract.relined.blocks import TITLE, Block, before, behind
from pipeline.extract.relined.words import words_that

_LONGEST_SUBJECT = 250
_SENTENCE_ENDS = r"(?<=[.?!:;)\]”’\"'…])(?<![Nn]r\.)(?<!nrs\.)(?<![Aa]rt\.)(?<!blz\.)(?<!N\.B\.) "
_ORDINAL = r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)"
_QUESTIONS = r"(?:[Dd]eel|[Ss]ub)?[Vv]ra(?:ag|gen)"
_TO_QUESTION = rf"(?:(?:Antwoord(?:en)? )?(?:[Oo]p )?(?:[Dd]e |[Uu]w )?(?:{_QUESTIONS}|Ad|Punt) (?:nr\. )?)"
_STOP = r"(?:\.\)|[.)°]|(?:, ?| en | & | ?- ?)\d{1,2}[.)])(?!\d)"
_LABEL = re.compile(
    rf"{_SENTENCE_ENDS}(?=(?:{_TO_QUESTION}?\(?(?P<number>\d{{1,2}}){_STOP} ?"
    rf"|{_TO_QUESTION}(?P<named>\d{{1,2}})(?:: ?| (?=[A-ZÀ-Þ]))|(?P<barred>\d{{1,2}})/ (?=[A-ZÀ-Þ\d]))(?P<words>\S))"
)
_PART = re.compile(
    rf"{_SENTENCE_ENDS}(?=[a-z]\) \S|\d{{1,2}}\.[a-z1-9][.)]? \S|{_TO_QUESTION}\d{{1,2}}[^.:?!]{{0,20}}[.:]"
    r"|(?:Voor wat|Wat|Betreffende|Inzake|Aangaande|Met betrekking tot) (?:de |uw )?"
    rf"(?:{_ORDINAL} )?{_QUESTIONS}\b"
    r"|(?:N\.?B\.? ?:? ?)?(?:Deze|Dezelfde) (?:schriftelijke )?vraag (?:werd|wordt|is) |BIJLAGEN?(?: |\Z))"
)
_FIRST = re.compile(rf" {_TO_QUESTION}?\(?(\d{{1,2}})(?:{_STOP} ?\S|/ |:)")
_REFERS = re.compile(r"\b(?:vra(?:ag|gen)|artikels?|art\.|punt(?:en)?|nrs?\.|tabel|bijlage|en|of)\Z", re.IGNORECASE)
_END = re.compile(r"[.?!] ")


@cache
def _opening() -> re.Pattern[str]:
    """The blank before a word that begins a sentence, where none has ended."""
    words, articles = (
        "|".join(sorted(one.capitalize() for one in words_that(says))) for says in ("opening", "article")
    )
    return re.compile(
        rf"(?<=[^\W_]|[)”’]) (?=(?:(?:{words})\b|(?:{articles}) (?:[a-zà-ÿ]|[A-Z][a-zà-ÿ]+se ))(?! [-–]))"
    )


def line_ends(line: str, blocks: Iterable[Block]) -> Iterator[int]:
    """The blanks of ``line`` that were line ends."""
    asked = 0
    for block, below in pairwise([*blocks, None]):
        if block is None:
            return
        end = below.start if below else len(line)
        yield from (at for at in (block.start - 1, *block.line_ends, block.end) if 0 <= at < len(line))
        yield from (found.start() for found in _PART.finditer(line, block.end, end))
        yield from _names_between(line, block.end, end)
        numbers = _numbers(line, block.end, end, asked if block.is_answer else 0)
        yield from numbers.values()
        if not block.is_answer:
            asked = next(n for n in count(1) if n not in numbers) - 1
            yield from _behind_subject(line, block.end, min([end, *numbers.values()]))


def _names_between(line: str, start: int, end: int) -> Iterator[int]:
    """The line ends around names with titles below a sentence: another minister answers, or signs."""
    for title in TITLE.finditer(line, start, end):
        name = before(line, title.start())
        begin = name[0].start() - 1 if name else start
        words = behind(line, title.start())
        if words and begin > start and line[begin - 1] in ".?!:;)":
            yield from (begin, title.start(), min(words[-1].end(), end - 1))


def _numbers(line: str, start: int, end: int, asked: int) -> dict[int, int]:
    """Where the numbered parts begin: behind a sentence, or in the only place where the one between two others can.

    No sentence ends where the first part of a question stands right below its subject, or a part below a table.
    ``asked`` parts are sought in an answer.
    """
    first = _FIRST.match(line, start, end)
    found = {int(first[1]): start} if first else {}
    for label in _LABEL.finditer(line, start, end):
        if not asked or not label["words"].islower():  # an answer may list things by number, too
            found.setdefault(int(label["number"] or label["named"] or label["barred"]), label.start())
    for number in range(max(asked, *found, 0), 0, -1):
        if number not in found and (number <= asked or number + 1 in found):
            low = max((at for other, at in found.items() if other < number), default=start)
            high = min((at for other, at in found.items() if other > number), default=end)
            blanks = (one.start() for one in re.finditer(rf" (?=\(?{number}(?:\.\)|[.)/]) ?[A-ZÀ-Þ(])", line[low:high]))
            once = [low + at for at in blanks if at and not _REFERS.search(line, low, low + at)]
            found |= {number: once[0]} if len(once) == 1 else {}
    return found


def _behind_subject(line: str, start: int, end: int) -> Iterator[int]:
    """Where the subject below a heading ends, if that can be told; else the end of the first sentence below it."""
    sentence = _END.search(line, start, end)
    stop = min(sentence.start() if sentence else end, start + _LONGEST_SUBJECT)
    begins = [found.start() for found in _opening().finditer(line, start + 1, stop)]
    if len(begins) == 1:
        yield begins[0]
    elif sentence and sentence.end() < end:
        yield sentence.end() - 1
