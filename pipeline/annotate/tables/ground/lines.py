"""Cuts the readable ranges into lines, and a line into a label and the cells that end it.

Comes in: raw text and the ranges to read.
Goes out: ``Line`` records with raw offsets; of each, the trailing run of cells (``Line.cells``) and what precedes it.
Does not: decide that anything is a table.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.tables.ground.cells import is_paired, read_cell
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.words import MONTH, YEAR, Role, is_empty, is_period, words

_BREAK = re.compile(r"[\n\f]")
_MONEY = (
    r"(?:[kKM](?:€|[eE]uro?\b|EUR\b)|(?:mln|mio|mld|mia)\b\.?(?:\s?(?:€|EUR\b|euro\b))?"
    r"|(?:miljoen|miljard)\b(?:\s(?:euro|EUR)\b)?)"
)
_UNIT = rf"(?:%|‰|{_MONEY}|(?:procent|percent)\b|(?:vte|VTE|km²?|m²|m³|ha|kg|ton|MW|GWh|MWh|kWh)\b)"
_SOFT_NUMBER = r"(?:\d{1,3}(?:[.\u00a0\u202f'’]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d+(?:[.,]\d+)?)"
_PERIOD = (
    rf"(?:\d{{1,2}}[-/.]\d{{1,2}}[-/.])?(?:(?:[QKST][1-4]|(?:\d{{1,2}} )?{MONTH})[ /-])?(?:19[5-9]\d|20[0-5]\d)"
    r"(?:\s?[-/–]\s?20[0-5]\d|[-/–]\d\d(?!\d))?(?:[/-]?[QKST][1-4]| [QKST][1-4](?! (?:19|20)\d\d))?"
)
_MARK = r"(?:\s?\*+|\s?\(?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}\)?)?"


def _token(before: str, behind: str) -> re.Pattern[str]:
    """A cell inside a line whose cells are parted by single blanks; ``before``, ``behind``: where currency stands."""
    return re.compile(
        rf"(?<!\S)(?:(?P<period>{_PERIOD})(?:\*+|\s\*+)?"
        rf"|(?P<number>\(?(?:[<>≤≥~±]\s?)?{before}[-+−–]?{before}{_SOFT_NUMBER}(?:,[-–]+)?"
        rf"(?:[-–]{_SOFT_NUMBER}(?=\s?%))?(?:\s{{0,2}}{_UNIT}|{behind})?\)?{_MARK})"
        rf"|(?P<empty>n\.?v\.?t\.?|n\.b\.?|nb\.?|n/a|n\.a\.?|n\.g\.|-{{1,2}}|[–—−/?…x]|\.\.\.|€\s+[-–]))(?!\S)",
        re.IGNORECASE,
    )


_TOKEN_AFTER_SIGN = _token(r"(?:(?:€|EUR\b)\s*)?", r"\s?(?:(?:€|EUR\b)(?!\s*\d)|euro\b)")
_TOKEN_BEFORE_SIGN = _token("", r"\s?(?:€|EUR\b|euro\b)")
_SIGN_AT_END = re.compile(r"\d\s?(?:€|EUR|euro)\)?\s?\**\Z", re.IGNORECASE)
_REMARK = re.compile(r"(?<=[\d%])\s+\([^\W\d_][^()\d]{1,30}\)\Z")
_TAIL = 36
_AT_END = re.compile(r"\d|(?<!\S)(?:n\.?[vbag]\.?t?\.?|nb|n/a|-{1,2}|[–—−/?…x]|\.\.\.)\Z", re.IGNORECASE)
_ABBREVIATED: tuple[Role, ...] = ("stub", "identifier", "total", "mean", "empty", "opener")
_BULLET = re.compile(r"[-–•·▪○*]\s+(?=[^\W\d_])")
_BULLET_OF_LIST = re.compile(r"[-–•·▪○*o]\s+(?=\w)")  # ``- 2019: 12.345``: no minus, for the figure comes behind
_TWO_NUMBERS = re.compile(r"(?<!\S)[\d.,%]+\s+[\d.,%]+(?!\S)")
_WIDE = re.compile(r"[ \u00a0]{2,}")
_BOUND = r"(?:€\s?)?\d[\d.,]*(?:\s?(?:€|euro\b|EUR\b))?"
_SIZE = r"(?:\s?(?:euro|EUR|vte|VTE|km²?|m²|m³|ha|kg|ton|kW|MW|GWh|MWh|kWh|jaar|maand(?:en)?|dagen|uur)(?!\w)|\s?€)"
_FROM = (
    r"(?:[Vv]an|[Vv]anaf|[Vv]oor|[Nn]a|[Ss]inds|[Tt]ussen|[Mm]eer dan|[Mm]inder dan|[Tt]ot(?: en met)?|[Oo]nder"
    r"|[Bb]oven|[<>≤≥]=?)"
)
_TO = r"(?:[-–]|tot(?: en met)?|t\.?e\.?m\.?|t/m|à|en)\s?[<>≤≥]?=?\s?"
_CLASS = re.compile(  # a row label that is a class of sizes: ``0 - 2 ha``, ``Meer dan 50 ha``, ``100 kW of meer``
    rf"(?:{_FROM}\s?{_BOUND}{_SIZE}?(?:\s{_TO}{_BOUND})?{_SIZE}?|{_BOUND}{_SIZE}?\s?{_TO}{_BOUND}{_SIZE}"
    rf"|€\s?\d[\d.,]*\s?{_TO}€\s?\d[\d.,]*|{_BOUND}{_SIZE}\s(?:en|of)\s(?:meer|minder|groter|kleiner|ouder|langer))(?=\s|\Z)"
)
_OF_AMOUNTS = re.compile(  # ``tot 10.000 euro``: a label, no cell; ``< 5`` and ``minder dan 5`` are cells
    rf"(?=.*(?:€|euro|EUR))(?:(?=[^\W\d_]){_FROM}\s{_BOUND}(?:\s{_TO}{_BOUND})?|{_BOUND}\stot(?: en met)?\s{_BOUND})"
)
_AGES = re.compile(
    r"(?:\d{1,3}\s?[-–]\s?\d{1,3}|\d{1,3}\s?\+|[<>≤≥]\s?\d{1,3})(?:\s(?:jaar|maanden|dagen|weken|km|ha))?"
)
BOUND_OF_AGE = re.compile(r"[-–+][1-9]\d\s?(?:jaar|-?jarigen)")
"""An age that parts people, no figure: ``-18 jaar``, ``+65 jaar``."""
_PAIR = 2
_MANY = 3  # pieces that begin in small letters
_LONE_SIGN = re.compile(
    r"[ \t]*(?:(?:€|EUR)[ \t]*\n[ \t]*[-−]?\d[\d.,]*(?:[ \u00a0\u202f]\d{3}(?:,\d+)?(?!\d))*(?=\s|\Z)"  # of an amount
    r"|[-−+]?\d[\d.,]*[ \t]?\n%(?=[ \t]*(?:\n|\Z)))"  # the sign of percent on the line below
)
_COUNT = rf"{_SOFT_NUMBER}(?P<words>(?:\s[^\W\d_]{{2,}}){{1,4}})(?:\)|\s?[-–,(])?\Z"
_COUNTED = re.compile(rf"(?::\s+|\s\(){_COUNT}")  # ``Antwerpen: 145 nieuwe aanvragen``, ``Wachttijd (45 klachten)``
_COUNTED_WITHIN = re.compile(rf":\s+{_SOFT_NUMBER}(?P<words>(?:\s[^\W\d_]{{2,}}){{1,4}})\s?[(,;]")
_COUNTED_BARELY = re.compile(rf"\s{_COUNT}")  # ``Antwerpen 145 aanvragen``
_SIGNS_IN_BRACKETS = ("%)", " euro)", " EUR)")
_SHOUTED = re.compile(r"(?<!\S)[A-Z]{2,6}!\Z")
_SIGNS = ("€", "EUR")
_OF_SIZES = frozenset({"en", "meer", "minder", "of", "tot"})
_EMPHASIS = re.compile(  # of Markdown, also twice: **`2019`**
    r"(?P<mark>\*{1,3}|_{1,3}|`)(?P<inner>`[^\s*_`][^*_`]*`|[^\s*_`](?:[^*_`]*[^\s*_`])?)(?P=mark)"
    r"(?:\\?\*){0,2}"  # the mark of a note: **2021***
)
_LINE_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
RULED = re.compile(r"[\s|:+=_-]*[-=_]{3,}[\s|:+=_-]*|\|(?:\s?(?::-+:?|-{2,}:?|-:)\s?\|)+")


@dataclass(frozen=True)
class Line:
    """One line of raw text, ``text == raw[start:end]``, white space at its ends left out.

    ``blanks``: empty lines before it; ``seam``: furniture or a page break before it; ``folds``: a blank stood before
    the line feed, so the sentence or cell goes on; ``hollow``: the line held only blanks (an empty cell, perhaps);
    ``name``: its figure is the number of a row, and counts nothing; ``listed``: ends of the label and of what parts it
    from the one figure behind it (``2019: 41``), as offsets in ``text``; ``answers``: a speech begins with it, behind
    its number, ``opens``: or an answer behind its number; ``shares``: a figure between brackets is the share of the one
    before it; ``leads``: the figure of a list stands before its label, ``listed`` tells where it ends; ``semicolons``:
    these part its cells; ``cornered``: an empty cell stands before the bar that begins it.
    """

    text: str
    start: int
    end: int
    blanks: int
    seam: bool
    folds: bool
    hollow: bool = False
    name: bool = False
    listed: tuple[int, int] | None = None
    answers: bool = False
    shares: bool = False
    opens: bool = False
    leads: bool = False
    semicolons: bool = False
    cornered: bool = False

    @cached_property
    def wide(self) -> tuple[Piece, ...]:
        """Cells separated by tabs, bars or several blanks; empty where the line has no such separator."""
        return tuple(_with_signs(list(_wide_cells(self)), self)) if self._parted else ()

    @cached_property
    def _split(self) -> tuple[int, tuple[Piece, ...]]:
        if not _AT_END.search(self.text, max(0, len(self.text) - _TAIL)) or _OF_AMOUNTS.fullmatch(self.text):
            return len(self.text), ()
        token_of = _TOKEN_BEFORE_SIGN if _SIGN_AT_END.search(self.text) else _TOKEN_AFTER_SIGN
        tokens = list(token_of.finditer(self.text))
        cells: list[Piece] = []
        remark = _REMARK.search(self.text)
        edge = remark.start() if remark else len(self.text)
        for token in reversed(tokens):
            if BOUND_OF_AGE.fullmatch(token.group()):
                return len(self.text), ()
            if self.text[token.end() : edge].strip() or token.group().count("(") != token.group().count(")"):
                break
            cells.append(Piece(token.group(), self.start + token.start(), self.start + token.end()))
            edge = token.start()
        size = _CLASS.match(self.text) if cells and edge < _TAIL else None
        if size is not None and edge < size.end() and cells[0].start > self.start + size.end():
            cells = [cell for cell in cells if cell.start > self.start + size.end()]
            edge = size.end()
        return edge, tuple(_paired(cells[::-1], self))

    @cached_property
    def cells(self) -> tuple[Piece, ...]:
        """The cells that end the line: as separated, else the trailing run of numbers, periods and empty marks."""
        if self.listed is not None and self.leads:
            first = self._bullet
            return (Piece(self.text[first : self.listed[0]], self.start + first, self.start + self.listed[0]),)
        if self.listed is not None:
            return (Piece(self.text[self.listed[1] :], self.start + self.listed[1], self.end),)
        if self.name or (not self._parted and not _AT_END.search(self.text, max(0, len(self.text) - _TAIL))):
            return ()
        if self.separated:
            return self.wide if self._unlabelled else self.wide[1:]
        return self._split[1]

    @cached_property
    def _parted(self) -> bool:
        return self.semicolons or "  " in self.text or "\t" in self.text or "|" in self.text

    @cached_property
    def separated(self) -> bool:
        """Whether tabs, bars or several blanks separate all cells of the line."""
        if not self._parted or self.listed is not None:
            return False
        pieces = self.wide
        if len(pieces) < 2 or not all(_cell_like(piece.text) or _wordy(piece.text) for piece in pieces[1:]):
            return False
        return any(_cell_like(piece.text) and piece.text for piece in pieces[1:])

    @cached_property
    def _unlabelled(self) -> bool:
        """Whether the first of the separated cells is a figure too; an age before one other names the row."""
        first = self.wide[0].text
        return _cell_like(first) and not (len(self.wide) == _PAIR and _AGES.fullmatch(first) is not None)

    @cached_property
    def _bullet(self) -> int:
        """Where the text of a list begins, behind its bullet."""
        bullet = _BULLET_OF_LIST.match(self.text)
        return bullet.end() if bullet else 0

    @cached_property
    def label(self) -> str:
        """What precedes the cells."""
        return self.label_piece.text

    @cached_property
    def label_piece(self) -> Piece:
        """The label with its raw offsets."""
        if self.separated:
            return Piece("", self.start, self.start) if self._unlabelled else self.wide[0]
        if self.listed is not None and self.leads:
            plain = self.text.rstrip(".,; ")
            return Piece(plain[self.listed[1] :], self.start + self.listed[1], self.start + len(plain))
        edge = len(self.text) if self.name else self.listed[0] if self.listed else self._split[0]
        plain = self.text[:edge].rstrip()
        bullet = (_BULLET if self.listed is None else _BULLET_OF_LIST).match(plain)
        begin = bullet.end() if bullet else 0
        return Piece(plain[begin:], self.start + begin, self.start + len(plain))


def _paired(cells: Sequence[Piece], line: Line) -> Iterator[Piece]:
    """``45 (12%)`` is one cell with two figures, ``45 (12.000 euro)`` another; ``45 (12)`` where it fills the line."""
    if len(cells) == _PAIR and is_paired(line.text):
        yield Piece(line.text, line.start, line.end)
        return
    held: Piece | None = None
    for cell in cells:
        ends = (*_SIGNS_IN_BRACKETS, ")") if line.shares else _SIGNS_IN_BRACKETS
        if held is not None and cell.text.startswith("(") and cell.text.rstrip("*").endswith(ends):
            yield Piece(line.text[held.start - line.start : cell.end - line.start], held.start, cell.end)
            held = None
            continue
        if held is not None:
            yield held
        held = cell
    if held is not None:
        yield held


def _wide_cells(line: Line) -> Iterator[Piece]:
    """Cells between semicolons, bars or tabs, which keep empty ones; else between runs of blanks."""
    text = line.text
    if RULED.fullmatch(text):
        return
    if line.semicolons:
        yield from _cut(line, text.split(";"), 0, 1)
        return
    if "|" in text:
        lead = 1 if text.startswith("|") and not line.cornered else 0
        yield from _cut(line, text[lead:].rstrip().removesuffix("|").split("|"), lead, 1)
        return
    if "\t" in text:
        yield from _cut(line, text.split("\t"), 0, 1)
        return
    if "  " in text:
        gaps = [gap.span() for gap in _WIDE.finditer(text)]
        edges = zip([0, *[end for _, end in gaps]], [*[start for start, _ in gaps], len(text)], strict=True)
        pieces = [Piece(text[start:end], line.start + start, line.start + end) for start, end in edges]
        yield from () if _is_prose(pieces[1:]) else pieces


def _is_prose(pieces: Sequence[Piece]) -> bool:
    """Whether pieces are words of a sentence in a justified line, and no cells: as many as these are no remarks."""
    small = [piece.text.lower().split() for piece in pieces if piece.text[:1].islower() and not is_empty(piece.text)]
    joined = words("binder") | words("verb")
    return len(small) >= _MANY and any(not joined.isdisjoint(text) for text in small)


def _with_signs(pieces: Sequence[Piece], line: Line) -> Iterator[Piece]:
    """Joins a sign of money that is set apart to its amount, as accounts print it: ``€   12.345``."""
    if not any(piece.text in _SIGNS for piece in pieces):
        yield from pieces
        return
    filled = [piece for piece in pieces if piece.text]
    behind = 1 if filled[-1].text in _SIGNS else 0  # ``12.345   €``: each amount before its sign
    at = 0
    while at < len(pieces):
        pair = pieces[at : at + 2]
        if at and len(pair) == 2 and pair[behind].text in _SIGNS and _amount_like(pair[1 - behind].text):
            start, end = pair[0].start, pair[1].end
            whole = Piece(line.text[start - line.start : end - line.start], start, end)
            yield pair[1 - behind] if is_empty(pair[1 - behind].text) else whole
            at += 1
        else:
            yield pieces[at]
        at += 1


def _amount_like(text: str) -> bool:
    return is_empty(text) or (bool(read_cell(text, years=True)) and not text.endswith("%"))


def _cut(line: Line, parts: Sequence[str], at: int, gap: int) -> Iterator[Piece]:
    for part in parts:
        bare = part.strip()
        start = line.start + at + (len(part) - len(part.lstrip()) if bare else 0)
        while (marked := _EMPHASIS.fullmatch(bare)) is not None:
            bare, start = marked["inner"], start + marked.start("inner")
        yield Piece(_unbroken(bare), start, start + len(bare))
        at += len(part) + gap


def _unbroken(text: str) -> str:
    """A cell without the line breaks that converters to Markdown leave in it: ``Aantal<br>leden``, ``Oost-<br>eind``.

    Figures keep their places.
    """
    if "<br" not in text.lower():
        return text
    apart = _LINE_BREAK.sub(lambda mark: " " * len(mark.group()), text)
    return apart if read_cell(" ".join(apart.split())) else _join(_LINE_BREAK.split(text.replace("**", "")))


def _join(parts: Sequence[str]) -> str:
    whole = parts[0].strip()
    for part in map(str.strip, parts[1:]):
        if whole.endswith("-") and part[:1].isalpha():
            whole = whole[:-1] + part if part[0].islower() and part.split()[0] not in words("binder") else whole + part
        else:
            whole = f"{whole} {part}".strip()
    return whole


def _cell_like(text: str) -> bool:
    if BOUND_OF_AGE.fullmatch(text):
        return False
    return not text or is_empty(text) or is_period(text) or bool(read_cell(text))


def _wordy(text: str) -> bool:
    return len(text) < 60 and not _TWO_NUMBERS.search(text)


def lines_of(text: str, ranges: Sequence[tuple[int, int]]) -> list[Line]:
    """Lines of all ranges in order. Lines without any character are counted in ``blanks`` of the next one."""
    found: list[Line] = []
    blanks, seam = 0, False
    for index, (first, last) in enumerate(ranges):
        if index and text[ranges[index - 1][1] : first].strip():
            seam = True
        at = first
        while at < last:
            match = _BREAK.search(text, at, last)
            end = match.start() if match else last
            lone = _LONE_SIGN.match(text, at, last)
            if lone:
                end = lone.end()
                match = _BREAK.match(text, end, last)
            raw = text[at:end]
            bare = raw.strip()
            tabbed = "\t" in raw and bool(bare)
            if bare and not (RULED.fullmatch(raw) and len(bare) > 2):
                start = at if tabbed and raw[0] == "\t" else at + len(raw) - len(raw.lstrip())
                stop = end if tabbed else start + len(bare)
                found.append(Line(text[start:stop], start, stop, blanks, seam, raw[-1].isspace()))
                blanks, seam = 0, False
            elif raw and not bare and "\n" not in raw:
                found.append(Line("", at, end, blanks, seam, False, hollow=True))
                blanks, seam = 0, False
            elif not raw:
                blanks += 1
            if match and match.group() == "\f":
                seam = True
            at = end + 1
    return found


def is_year_row(cells: Sequence[Piece]) -> bool:
    """Whether the cells are a run of periods, as a heading prints them: years one after the other, months."""
    if len(cells) < 2 or not all(is_period(cell.text) for cell in cells):
        return False
    years = [int(match.group()) for cell in cells if (match := YEAR.match(cell.text.strip()))]
    steps = {b - a for a, b in itertools.pairwise(years)}
    return len(years) < len(cells) or steps <= {1} or steps <= {-1} or (len(steps) == 1 and len(cells) > 2)


def ends_sentence(text: str) -> bool:
    """Whether a line ends a sentence; ``Nr.``, ``Tot.`` and ``GO!`` do not."""
    if not is_closed(text):
        return False
    last = text.rsplit(maxsplit=1)[-1].lower()
    return not (text[-1] == "." and any(last in words(role) for role in _ABBREVIATED))


def is_class(label: str) -> bool:
    """Whether a row label is a class of sizes or amounts, which says nothing of what the cells beside it count."""
    return any(one.fullmatch(label) is not None for one in (_CLASS, _AGES, BOUND_OF_AGE))


def holds_count(label: str, *, barely: bool = False) -> bool:
    """Whether a label ends in a count of its own: ``Antwerpen: 145 aanvragen``, ``wachttijd (45 klachten)``.

    Behind a colon it may go on: ``Antwerpen: 145 aanvragen (27 %), gemiddeld``. A size is none: ``Jongeren (18 jaar)``,
    ``Groep 2: 10 werknemers of meer``. ``barely``: nothing need part the count from what stands before it.
    """
    counted = _COUNTED_BARELY.search(label) if barely else _COUNTED.search(label) or _COUNTED_WITHIN.search(label)
    tokens = counted["words"].lower().split() if counted else []
    return bool(tokens) and not any(token in lexicon().units or token in _OF_SIZES for token in tokens)


def is_shouted(label: str) -> bool:
    """Whether a label ends in a name that bears an exclamation mark: ``GO!``."""
    return _SHOUTED.search(label) is not None


def is_closed(text: str, marks: str = ".:;?!") -> bool:
    """Whether a line ends in one of ``marks``, as no label does, or is empty; ``GO!`` is a name."""
    return not text or (text[-1] in marks and not is_shouted(text))


def is_prose(label: str, cells: int = 1) -> bool:
    """Whether what stands before the numbers reads on into them: no row label. Several ``cells`` allow more."""
    if not label:
        return False
    tokens = label.split()
    if (label[-1] in ",;=(–/!" and not is_shouted(label)) or (label[-1] in ".:" and (cells < 2 or len(tokens) > 6)):
        return True
    last, first = tokens[-1].lower(), tokens[0].lower()
    if last in words("reference") or first in words("noteworthy") or len(tokens) > 14:
        return True
    return cells < 2 and last in words("binder")


def goes_on(label: str) -> bool:
    """Whether a label that reads on may still be one, cut at the end of its line: ``Dienst van de``."""
    return (label[-1] not in ",:;=(–!" or is_shouted(label)) and label.split(maxsplit=1)[0].lower() not in words(
        "noteworthy"
    )


def figures(cells: Sequence[Piece]) -> int:
    """How many of the cells are numbers, not periods or empty marks."""
    return sum(1 for cell in cells if any(ch.isdigit() for ch in cell.text) and not _is_of_periods(cell.text))


def _is_of_periods(text: str) -> bool:
    """Whether a cell is a period, or begins with one and goes on in words: ``2019 Evolutie (%)``."""
    first, _, rest = text.partition(" ")
    return is_period(text) or (is_period(first) and rest[:1].isupper())
