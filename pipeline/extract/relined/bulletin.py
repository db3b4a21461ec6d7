"""The blocks of a bulletin of questions and answers, before about 2010, that stands on one line.

Comes in: a long line.
Goes out: a ``Block`` for each heading of a question and each word for its answer.
Does not: find names that are not in capitals: nothing tells where such a name ends and a subject begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.extract.relined.blocks import DATE, TITLE, Block, Words, before, behind, title_in

_HEADING = re.compile(
    rf"(?<!\S)(?:(?P<question>Vraag nr\.? ?\d{{1,5}}),?(?P<day> (?:van|d\.?d\.?) {DATE}),?"
    r"(?P<asker> van )(?:de heer |mevrouw |[Mm]evr\. |de heren |de dames )?(?=[A-ZÀ-Þ][A-ZÀ-Þ.'’])"
    r"|(?<=[.?!:)”\"] )(?P<answer>(?:Gecoördineerd|Aanvullend|Voorlopig|Gezamenlijk) antwoord|Antwoord)"
    r"(?: ?:)?(?= \(?\d{1,2}[.)] | [A-ZÀ-Þ]))"
)
_SECTION = re.compile(r"EN ANTWOORDEN(?: VAN DE [A-Z]+)?\Z")
_LONGEST_NAME = 6  # words


def bulletin_blocks(line: str) -> Iterator[Block]:
    """The headings of questions in ``line``, and of the answer to each."""
    answered = True
    for heading in _HEADING.finditer(line):
        if heading["question"]:
            answered = False
            yield _question(line, heading)
        elif not answered or heading["answer"] != "Antwoord":
            answered = True
            yield Block(heading.start(), heading.end(), (), is_answer=True)


def _question(line: str, heading: re.Match[str]) -> Block:
    above = _below_section(line, before(line, heading.start()))
    asker = _name(behind(line, heading.end()))
    ends = [heading.start("day"), heading.start("asker")]
    ends += [*title_in(line, above), heading.start() - 1] if above else []
    start = above[0].start() if above else heading.start()
    return Block(start, asker[-1].end() if asker else heading.end(), tuple(ends), is_answer=False)


def _below_section(line: str, words: Words) -> Words:
    """``words`` without the title of a section before them; none where more stand before the title than make a name."""
    section = [at for at, word in enumerate(words) if _SECTION.search(line, words[0].start(), word.end())]
    words = words[section[-1] + 1 :] if section else words
    title = TITLE.search(line, words[0].end(), words[-1].end()) if words else None
    return words if title and sum(word.end() <= title.start() for word in words) <= _LONGEST_NAME else []


def _name(words: Words) -> Words:
    """``words`` without the abbreviation before a dash with which a subject begins (``JAN VOORBEELD VLIF – Steun``)."""
    dash = next((at for at, word in enumerate(words) if word.group() in "–-"), None)
    return words if dash is None else words[: max(dash - 1, 0)]
