"""The line ends of a written question that stands on one line.

Comes in: a long line.
Goes out: the places of the blanks before the fields of a heading, before the names and titles above an answer, behind
a subject and before numbered parts.
Does not: look at a line without the heading of a question or of an answer.

A name in capitals is followed by a title in capitals, and that by a subject that may begin with an abbreviation.
Where both end is sure only because name and title are printed again, right above the answer. A subject ends where a
word that begins sentences has a capital and nothing before it ends a sentence, if there is one such place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count, pairwise, takewhile

from pipeline.extract.relined.words import words_that

_LONGEST_NAMES = 1500  # characters of names and titles above an answer of many ministers
_LONGEST_SUBJECT = 250
_LONGEST_BEHALF = 20
_DATE = r"(?:\d{1,2} [a-z]{3,9} \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4})"
_KIND = r"GECO[ÖO]RDINEERD|GEZAMENLIJK|AANVULLEND|VOORLOPIG|VERWIJZEND|BIJKOMEND|GEMEENSCHAPPELIJK|DEFINITIEF"
_BEHALF = r"(?:[Mm]ede )?(?:[Nn]amens|NAMENS|in naam van|IN NAAM VAN)"
_HEADING = re.compile(
    r"(?<!\S)(?:"
    r"(?P<question>SCHRIFTELIJKE VRAAG|Schriftelijke [Vv]raag)(?P<number> nr\. ?\d{1,5})"
    rf"(?P<asker> van [^\d:]{{3,150}}?)(?P<day> datum ?: ?{_DATE})(?P<to> aan)?(?= )"
    rf"|(?P<answer>(?:(?:{_KIND}) )*ANTWOORD)(?P<behalf> {_BEHALF} [^\da-zß-ÿ]{{3,200}}?)?"
    rf"(?:(?P<on> op (?:de )?(?:schriftelijke )?vra(?:ag|gen) nrs?\. ?\d{{1,5}}(?: van {_DATE})?)"
    r"(?P<by> van(?= ))?(?= )"
    r"|(?= \(?(?:\d{1,2}|[a-z])[.)] | [A-ZÀ-Þ][a-zà-ÿ])))"
)
_FOR_WHOM = re.compile(rf" {_BEHALF}\Z")
_TITLE = re.compile(r" (?:(?:VLAAMSE? |VICE-?|GEMEENSCHAPS)*MINISTER\b|STAATSSECRETARIS\b)")
_SENTENCE_ENDS = r"(?<=[.?!:;)\]”’\"'…]) "
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
    r"|(?:Deze|Dezelfde) (?:schriftelijke )?vraag (?:werd|wordt|is) |BIJLAGEN?(?: |\Z))"
)
_FIRST = re.compile(rf" {_TO_QUESTION}?\(?(\d{{1,2}})(?:{_STOP} ?\S|/ |:)")
_REFERS = re.compile(r"\b(?:vra(?:ag|gen)|artikels?|art\.|punt(?:en)?|nrs?\.|tabel|bijlage|en|of)\Z", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'’&-]+,?|[A-ZÀ-Þ]\.|[&–-])")
_END = re.compile(r"[.?!] ")

_Words = list[re.Match[str]]


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading with the names and titles that go with it; what is asked or answered goes from ``end`` on."""

    start: int
    end: int
    line_ends: tuple[int, ...]
    is_answer: bool


@cache
def _opening() -> re.Pattern[str]:
    """The blank before a word that begins a sentence, where none has ended."""
    words, articles = (
        "|".join(sorted(one.capitalize() for one in words_that(says))) for says in ("opening", "article")
    )
    return re.compile(
        rf"(?<=[^\W_]|[)”’]) (?=(?:(?:{words})\b|(?:{articles}) (?:[a-zà-ÿ]|[A-Z][a-zà-ÿ]+se ))(?! [-–]))"
    )


def written_line_ends(line: str) -> Iterator[int]:
    """The blanks of a long line that were line ends."""
    asked = 0
    for block, below in pairwise([*_blocks(line), None]):
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


def _blocks(line: str) -> Iterator[_Block]:
    asker, told = "", _Words()
    for heading, below in pairwise([*_HEADING.finditer(line), None]):
        if heading is None:
            return
        if heading["question"]:
            asker, told = heading["asker"], _behind(line, heading.end())
            again = _names_above(line, below.start()) if below and below["answer"] else []
            told = told[: max((_as_again(told, words) for _, words in again), default=0) or len(told)]
            yield _question(line, heading, told)
        else:
            yield _answer(line, heading, told, asker)


def _behind(line: str, at: int) -> _Words:
    """The words in capitals from ``at`` on."""
    return list(takewhile(_is_in_capitals, _WORD.finditer(line, at)))


def _before(line: str, at: int) -> _Words:
    """The words in capitals that end at ``at``."""
    words = [*_WORD.finditer(line, max(0, at - _LONGEST_NAMES), at)]
    return [*takewhile(_is_in_capitals, reversed(words))][::-1]


def _is_in_capitals(word: re.Match[str]) -> bool:
    return _CAPITALS.fullmatch(word.group()) is not None


def _names_above(line: str, at: int) -> list[tuple[int, _Words]]:
    """Who answers at ``at`` and in whose name: names with titles, each with the blank before it and its ``namens``."""
    found: list[tuple[int, _Words]] = []
    while words := _before(line, at):
        at = words[0].start() - 1
        behalf = _FOR_WHOM.search(line, max(0, at - _LONGEST_BEHALF), max(0, at))
        at = behalf.start() if behalf else at
        found.insert(0, (at, words))
        if behalf is None:
            break
    return found


def _names_between(line: str, start: int, end: int) -> Iterator[int]:
    """The line ends around names with titles below a sentence: another minister answers, or signs."""
    for title in _TITLE.finditer(line, start, end):
        name = _before(line, title.start())
        begin = name[0].start() - 1 if name else start
        words = _behind(line, title.start())
        if words and begin > start and line[begin - 1] in ".?!:;)":
            yield from (begin, title.start(), min(words[-1].end(), end - 1))


def _as_again(told: _Words, again: _Words) -> int:
    """How many words of a name and title stand at the beginning of the one and at the end of the other."""
    one, other = [word.group() for word in told], [word.group() for word in again]
    return next((n for n in range(min(len(one), len(other)), 1, -1) if one[:n] == other[-n:]), 0)


def _question(line: str, heading: re.Match[str], told: _Words) -> _Block:
    ends = [heading.start(field) for field in ("number", "asker", "day", "to") if heading[field]]
    if told and not heading["to"]:
        ends.append(heading.end())
    end = told[-1].end() if told else heading.end()
    return _Block(heading.start(), end, (*ends, *_title(line, told)), is_answer=False)


def _answer(line: str, heading: re.Match[str], told: _Words, asker: str) -> _Block:
    start, end = heading.start(), heading.end()
    ends = [heading.start(field) for field in ("on", "behalf") if heading[field]]
    above = _names_above(line, start)
    if above:
        ends.append(start - 1)
        first = above[0][1][-_as_again(told, above[0][1]) :]
        start = first[0].start()
        for at, words in [(0, first), *above[1:]]:
            ends += [at] if at else []
            ends += _title(line, words)
    if heading["by"]:
        by = heading.start("by")
        named = _behind(line, end)
        end = by + len(asker) if asker and line.startswith(f"{asker} ", by) else named[-1].end() if named else end
    return _Block(start, end, tuple(ends), is_answer=True)


def _title(line: str, words: _Words) -> Iterator[int]:
    """Where the title begins behind the name in ``words``."""
    found = _TITLE.search(line, words[0].end(), words[-1].end()) if words else None
    if found:
        yield found.start()


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
