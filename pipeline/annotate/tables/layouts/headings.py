"""Cuts the words of a heading into as many cells as the table has columns.

Comes in: the lines of a heading and the number of columns of values below it.
Goes out: ``Heading``: a stub (over the row labels) and one label per column, group headings in front; how well it fits.
Does not: find the heading lines; the layouts offer candidates and take the best.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import BOUND_OF_AGE, Line
from pipeline.annotate.tables.ground.words import MONTH, YEAR, has, is_period, is_stub, is_total, words
from pipeline.annotate.tables.sense.units import is_elided

_TOKEN = re.compile(
    rf"{BOUND_OF_AGE.pattern}|[#%€](?=\w)|(?:[QKST][1-4]|(?i:{MONTH})) (?:19|20)\d\d\S*"
    r"|(?:19|20)\d\d\s?[-–]\s?\d{4}\S*|(?:19|20)\d\d[-–/]\d\d\S*"
    r"|(?:[1-4](?:e|ste|de)|eerste|tweede|derde|vierde)\s+(?:kwartaal|semester|trimester|trim\.?|kw\.?)(?:\s+20\d\d)?\S*|\S+"
)
_RANGE = re.compile(r"\d+(?:[-–]\d+|\+)")
_SYMBOLS = ("#", "%", "€")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a heading; ``gap`` tells what stands before it."""

    text: str
    start: int
    end: int
    gap: str  # "blank", "wide" (tab, bar, several blanks), "fold" (soft line break), "line" (line break), "join" (none)


@dataclass(slots=True)
class Heading:
    """``labels``: one per column of values. ``fit``: 0 (a guess) to 1 (as many natural cells as columns)."""

    labels: list[str | None]
    stub: str | None
    fit: float
    rows: list[list[tuple[int, Piece]]] = field(default_factory=list)


class Lexicon:
    """The words of the document: tells whether two pieces of a broken word make one."""

    def __init__(self, text: str) -> None:
        """Takes the raw text; it is read only when a broken word is met."""
        self._text = text

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(word.lower() for word in re.findall(r"[^\W\d_]{3,}", self._text))

    def joins(self, left: str, right: str) -> bool:
        """Whether ``left`` at a line's end and ``right`` at the next line's begin are one broken word."""
        tail, head = re.search(r"[^\W\d_]+\Z", left), re.match(r"[^\W\d_]+", right)
        if tail is None or head is None or not head.group()[0].islower():
            return False
        piece, joined = head.group().lower(), (tail.group() + head.group()).lower()
        if piece in words("binder") or piece in words("opener") or piece in words("total"):
            return False
        if self._counts[joined] > 0:
            return True
        return len(piece) <= 2 and self._counts[piece] == 0


def words_of(lines: Sequence[Line], lexicon: Lexicon) -> list[Word]:
    """The words of heading lines, in order, with the gaps between them."""
    found: list[Word] = []
    for index, line in enumerate(lines):
        edges = {piece.start for piece in line.wide[1:]} if len(line.wide) > 1 else set()
        for match in _TOKEN.finditer(line.text.replace("|", " ")):
            start, end = line.start + match.start(), line.start + match.end()
            gap = "wide" if start in edges else "blank"
            if match.start() == 0 and index:
                before = lines[index - 1]
                gap = "fold" if before.folds else "line"
                if not before.folds and found and lexicon.joins(before.text, line.text):
                    found[-1] = replace(found[-1], text=found[-1].text + match.group(), end=end)
                    continue
            elif match.start() and not line.text[match.start() - 1].isspace():
                gap = "join"
            found.append(Word(match.group(), start, end, gap))
    return found


def split(
    found: Sequence[Word], columns: int, *, stacked: bool = False, shares: Sequence[bool] = (), twice: bool = False
) -> Heading:
    """The heading over ``columns`` columns.

    ``stacked``: each cell stood on lines of its own. ``shares``: which columns hold percentages, where that is known.
    ``twice``: each row bears two names, a day and a place.
    """
    if not found:
        return Heading([None] * columns, None, 0.0)
    scores = _scores(found, stacked)
    natural = sum(1 for score in scores if score > 0) + 1
    stub = is_stub(found[0].text)
    counts = [columns + 1, columns] if stub or natural != columns else [columns, columns + 1]
    options = [_single_words(found, columns, stub)]
    for count in (*counts, natural):
        if 0 < count <= min(columns + 1, len(found)):
            fit = _fit(scores, count, natural, stacked) * _complete(count, columns, stub)
            options.append(_placed(_cells(found, scores, count), columns, fit, stub))
    if natural == columns + 2:
        cells = _cells(found, scores, natural)
        if twice or all(is_stub(text_of(cell)) for cell in cells[:2]):
            options.append(_placed(cells, columns, 1.0, stub))
    dated = _ending_in_periods(found, columns)
    options += [dated] if dated is not None else []
    options += _by_capitals(found, columns, stub, stacked)
    for option in options:
        option.fit += _agreement(option.labels, shares)
    return max(options, key=lambda option: option.fit)


def _by_capitals(found: Sequence[Word], columns: int, stub: bool, stacked: bool) -> list[Heading]:
    """The heading whose cells begin with a capital, where these are as many as the cells of a row."""
    lines = _lines(found)
    cells = _begun(lines if stacked or len(lines) > 1 else [[word] for word in found])
    if len(cells) != columns + 1 or not (stub or (len(lines) > 1 and len(cells[0]) == 1)):
        return []
    if not stacked and (len(lines) not in (1, len(cells)) or len({text_of(cell) for cell in cells}) < len(cells)):
        return []  # ``Jaar M V M V``, below another line or without it
    return [_placed(cells, columns, 1.05 if stub and stacked else 0.95, stub)]


def _begun(lines: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """``Jaar`` / ``Aantal`` / ``boetes`` / ``Bedrag``: a cell begins with each line that does not go on from another.

    Empty where a line may do both: ``aantal`` in small letters below another cell.
    """
    cells: list[list[Word]] = []
    for line in lines:
        first = line[0].text
        before = cells[-1] if cells else []
        opened = sum(word.text.count("(") - word.text.count(")") for word in before) > 0
        bound = bool(before) and (before[-1].text.lower() in words("binder") or before[-1].text[-1] in "-–/")
        if before and (first[0].islower() or first[0] in "(/-–&+=" or opened or bound):
            if first.lower() in words("opener") | words("count") and not (len(before) == 1 and _bends(before[0].text)):
                return []  # but ``Toegekend`` / ``bedrag``
            before += line
        else:
            cells.append(list(line))
    return cells


def _bends(text: str) -> bool:
    """Whether a word that stands alone asks for a noun: ``Gemiddeld``, ``Totaal``, ``Toegekend``."""
    return is_elided(text) or text.lower() in words("mean") | words("total")


def _lines(found: Sequence[Word]) -> list[list[Word]]:
    cuts = [at for at, word in enumerate(found) if at and word.gap in ("line", "fold")]
    return [list(found[a:b]) for a, b in itertools.pairwise([0, *cuts, len(found)])]


def _ending_in_periods(found: Sequence[Word], columns: int) -> Heading | None:
    """``BO 2010 BA 2010 BO 2011``: each column has its words and its year, as many words each."""
    ends = [index for index, word in enumerate(found) if is_period(word.text)]
    sizes = {b - a for a, b in itertools.pairwise(ends)}
    if len(ends) != columns or len(sizes) != 1 or ends[-1] != len(found) - 1:
        return None
    size = sizes.pop()
    first = ends[0] - size + 1
    if size < 2 or not 0 <= first <= 2:
        return None
    cells = [list(found[end - size + 1 : end + 1]) for end in ends]
    return _placed([list(found[:first]), *cells] if first else cells, columns, 1.1, first > 0)


def _complete(count: int, columns: int, stub: bool) -> float:
    """A heading that leaves a column without label fits less."""
    if count < columns:
        return 0.6
    return 0.85 if stub and count == columns else 1.0


def _single_words(found: Sequence[Word], columns: int, stub: bool) -> Heading:
    """One word for each column, as where all headings are lower case: ``leeftijd man vrouw``."""
    bound = any(word.text.lower() in words("binder") or word.text[0] in "(#%€/" for word in found)
    if bound or len(found) not in ((columns + 1,) if stub else (columns, columns + 1)):
        return Heading([None] * columns, None, 0.0)
    return _placed([[word] for word in found], columns, 0.75, stub)


def _agreement(labels: Sequence[str | None], shares: Sequence[bool]) -> float:
    """Headings in percent stand over percentages, and no others do."""
    if len(shares) != len(labels) or not any(shares):
        return 0.0
    said = [label is not None and (has("percent", label) or has("share", label)) for label in labels]
    if {(True, False), (False, True)} <= set(zip(said, shares, strict=True)):
        return -0.6  # ``% goedgekeurd`` over plain figures, those with the sign beside it
    right = sum(1 for a, b in zip(said, shares, strict=True) if a == b)
    return 0.3 * (right / len(shares) - 0.5) if any(said) else 0.0


def _fit(scores: Sequence[float], count: int, natural: int, stacked: bool) -> float:
    ranked = sorted(scores, reverse=True)
    chosen, left = ranked[: count - 1], ranked[count - 1 :]
    if chosen and left and chosen[-1] == left[0] > 0 and not stacked:
        return 0.0  # which of the two it is, nothing tells
    wrong = sum(max(0.0, 0.5 - score) for score in chosen) + sum(max(0.0, score) for score in left)
    return 1.0 / (1.0 + wrong / max(1, natural))


def _cells(found: Sequence[Word], scores: Sequence[float], count: int) -> list[list[Word]]:
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))[: count - 1]
    cuts = [0, *sorted(i + 1 for i in order), len(found)]
    return [list(found[a:b]) for a, b in itertools.pairwise(cuts)]


def text_of(cell: Sequence[Word]) -> str:
    """The label of a heading cell; broken words joined."""
    label = cell[0].text
    for word in cell[1:]:
        if word.gap == "join":
            label += word.text
        elif word.gap in ("line", "fold") and label.endswith("-") and word.text[:1].islower():
            label = label[:-1] + word.text
        elif word.gap in ("line", "fold") and _is_cut(label, word.text):
            label += word.text  # ``Oost-`` / ``Vlaanderen``, ``2018-`` / ``2019``
        else:
            label += " " + word.text
    return label


def _is_cut(label: str, rest: str) -> bool:
    """Whether a hyphen that ends a line is one inside a name or between years."""
    before = label[-2:-1]
    return label[-1:] == "-" and ((before.isalpha() and rest[0].isupper()) or (before + rest[0]).isdigit())


def _piece(cell: Sequence[Word]) -> Piece:
    return Piece(text_of(cell), cell[0].start, cell[-1].end)


def _placed(cells: Sequence[Sequence[Word]], columns: int, fit: float, stub: bool) -> Heading:
    pieces = [_piece(cell) for cell in cells]
    labels: list[str | None] = [None] * columns
    row: list[tuple[int, Piece]] = []
    name: str | None = None
    stubs = max(len(pieces) - columns, 1 if stub else 0)
    if stubs:
        name = " ".join(piece.text for piece in pieces[:stubs])
        row = [(0, Piece(name, pieces[0].start, pieces[stubs - 1].end))]
        pieces = pieces[stubs:]
    if name and pieces and YEAR.search(name) and is_period(pieces[0].text):
        fit *= 0.5  # a year before the years is one of them, no name of the rows
    for index, piece in enumerate(pieces[:columns]):
        labels[index] = piece.text
        row.append((index + 1, piece))
    return Heading(labels, name, fit, [row])


def _scores(found: Sequence[Word], stacked: bool) -> list[float]:
    """For each gap between two words: above 0 where a cell likely ends there."""
    repeated = _repeated(found)
    result: list[float] = []
    depth = 0
    for before, word in itertools.pairwise(found):
        depth = max(0, depth + before.text.count("(") - before.text.count(")"))
        result.append(-9.0 if depth else _score(before, word, repeated, stacked))
    return result


@dataclass(frozen=True, slots=True)
class Repeated:
    """Words that come back in a heading, and those of them that each time stand before another word."""

    words: frozenset[str]
    prefixes: frozenset[str]


def _repeated(found: Sequence[Word]) -> Repeated:
    counts = Counter(word.text.lower() for word in found)
    several = frozenset(text for text, n in counts.items() if n > 1)
    behind: dict[str, list[str]] = {}
    for word, following in itertools.zip_longest(found, found[1:]):
        if word.text.lower() in several and word.text[0].isupper():
            behind.setdefault(word.text.lower(), []).append(following.text.lower() if following else "")
    prefixes = {text for text, next_ in behind.items() if "" not in next_ and len(set(next_)) == len(next_) > 1}
    return Repeated(several, frozenset(prefixes))


def _score(before: Word, word: Word, repeated: Repeated, stacked: bool) -> float:
    left, right = before.text.lower(), word.text.lower()
    if word.gap == "join":
        return 4.0 if word.text[0] in _SYMBOLS else -9.0
    if word.gap == "wide":
        return 6.0
    score = _gap(word.gap, stacked)
    fixed = _fixed(before, word)
    if fixed is not None:
        return score + fixed
    if left in words("opener") and left.endswith("e") and not left.endswith("ie") and word.gap != "line":
        return score - 2.0
    score += _first_word(word, right, stacked)
    if is_period(word.text):
        again = left in repeated.words and left[0].isalpha() and not is_period(before.text)
        score += -2.0 if again or left in words("change") else 3.5  # ``Evolutie 2017-2019``
    elif is_period(before.text) or before.text.endswith(")"):
        score += 1.5
    if is_total(before.text) and not word.text[0].islower():
        score += 1.0
    score += _by_repetition(before, word, repeated)
    if (left in words("count") or left in words("percent")) and not is_period(word.text):
        score -= 2.5
    elif left in words("opener") and not is_total(before.text) and word.text[0].islower():
        score -= 1.5
    return score


def _fixed(before: Word, word: Word) -> float | None:
    """Where signs and small words decide alone."""
    left, right = before.text.lower(), word.text.lower()
    if before.text in _SYMBOLS and word.text in _SYMBOLS:
        return 4.0
    if BOUND_OF_AGE.fullmatch(word.text) or (BOUND_OF_AGE.fullmatch(before.text) and word.text[0].isupper()):
        return 3.0  # ``-18 jaar`` beside ``+18 jaar``
    if _RANGE.fullmatch(left) and (word.text[0].isupper() or word.text[0].isdigit()):
        return 3.0  # ``65+`` before ``Totaal``
    if left in ("<", ">", "≤", "≥") or (left in ("totaal", "totale") and right in words("count")):
        return -5.0
    if before.text in _SYMBOLS or left in words("binder") or before.text[-1] in "/-–&+(,:=":
        return -5.0
    if (right in words("binder") and word.text[0].islower()) or word.text[0] in "(/-–&+=":
        return -4.0
    return None


def _by_repetition(before: Word, word: Word, repeated: Repeated) -> float:
    """A word that comes back before different words opens a cell, and its cell goes on: ``Opleiding A Opleiding B``."""
    right = word.text.lower()
    opens = right in repeated.prefixes or (right in repeated.words and right in words("opener") | words("count"))
    return (0.7 if opens else 0.0) - (1.2 if before.text.lower() in repeated.prefixes else 0.0)


def _gap(gap: str, stacked: bool) -> float:
    if gap == "fold":
        return -1.5 if stacked else -0.3
    if gap == "line":
        return 0.8 if stacked else 0.3
    return -1.5 if stacked else 0.0


def _first_word(word: Word, lowered: str, stacked: bool) -> float:
    if word.text[0] in _SYMBOLS:
        return 4.0
    if word.text[0] in "<>≤≥" or _RANGE.fullmatch(word.text):
        return 3.0
    score = 0.0 if word.text[0].isdigit() else 1.0
    if word.text[0].islower():
        score = -0.4 if stacked else -1.5
    total = is_total(word.text)
    if (lowered in words("opener") and not total) or lowered in words("percent") or lowered in words("count"):
        score += 2.0
    if total and not word.text[0].islower():
        score += 0.7 if stacked else 1.2
    return score


def grouped(found: Sequence[Word], columns: int, *, stacked: bool = False) -> Heading | None:
    """Two levels: groups over a repeated pattern of sub-headings, or ``None`` where the words show no such thing."""
    for count in range(columns // 2, 1, -1):
        if columns % count:
            continue
        heading = _by_groups(found, columns, count, stacked)
        if heading is not None:
            return heading
    return _anew(found, columns, stacked)


def _anew(found: Sequence[Word], columns: int, stacked: bool) -> Heading | None:
    """Groups of years that begin anew, of which one has its change behind them, too: as many words as columns.

    ``Personeel Middelen`` over ``2019 2020 2019 2020 Verschil``.
    """
    names, low = found[:-columns], found[-columns:]
    if not names or low[0].gap not in ("line", "fold") or not is_period(low[0].text):
        return None
    starts = [at for at, word in enumerate(low) if word.text == low[0].text]
    parts = [[word.text for word in low[a:b]] for a, b in itertools.pairwise([*starts, columns])]
    years = min(parts, key=len)
    if len(parts) < 2 or len(years) < 2 or not all(_are_years(part, years) for part in parts):
        return None
    cells = _naturally(names, len(parts), stacked)
    if cells is None or any(is_period(word.text) for word in names):
        return None
    stub = _piece(cells.pop(_place_of_stub(cells))) if len(cells) > len(parts) else None
    tops = [_piece(cell) for cell in cells]
    labels: list[str | None] = [f"{top.text} {text}" for top, part in zip(tops, parts, strict=True) for text in part]
    over = [(start + 1, top) for start, top in zip(starts, tops, strict=True)]
    own = [(at, Piece(word.text, word.start, word.end)) for at, word in enumerate(low, start=1)]
    return Heading(labels, stub.text if stub else None, 1.2, [[*([(0, stub)] if stub else []), *over], own])


def _are_years(part: Sequence[str], years: Sequence[str]) -> bool:
    """Whether a group holds the same years as the others, and what they changed at most."""
    same = part[: len(years)] == years and all(map(is_period, years))
    return same and all(has("change", text) for text in part[len(years) :])


def _place_of_stub(cells: Sequence[Sequence[Word]]) -> int:
    """Which of the names stands over the rows: the first, or the last where it alone has a line of its own."""
    return -1 if cells[-1][0].gap == "line" and cells[1][0].gap != "line" else 0


def _naturally(names: Sequence[Word], count: int, stacked: bool) -> list[list[Word]] | None:
    """The names cut into ``count`` cells, or one more for the rows, where that is how many they are of themselves."""
    if len(names) < count:
        return None
    scores = _scores(names, stacked)
    natural = sum(1 for score in scores if score > 0) + 1
    return _cells(names, scores, natural) if natural in (count, count + 1) else None


def _by_groups(found: Sequence[Word], columns: int, groups: int, stacked: bool) -> Heading | None:
    size = columns // groups
    period = _longest(found, groups)
    if period is None:
        return None
    tail = found[period:]
    unit = list(tail[: len(tail) // groups])
    parts = _cells(unit, _scores(unit, stacked), size) if len(unit) >= size else []
    if len(parts) != size:
        return None
    stub, head = _before_periods(found[:period], groups) or _stub(found[:period])
    if len(head) < groups:
        return None
    dated = _ending_in_periods(head, groups) if stub is None else None  # ``Artikel BO 2023 BA 2023``
    if dated is not None:
        stub = next((piece for at, piece in dated.rows[0] if at == 0), None)
        tops = [piece for at, piece in dated.rows[0] if at]
    else:
        over = _tops(head) if stacked else []
        if len(over) > groups:
            return None  # the line of a caption, or of a name of the rows, is among them
        parted = over if len(over) == groups else _cells(head, _scores(head, stacked), groups)
        tops = [_piece(cell) for cell in parted]
    labels: list[str | None] = []
    low: list[tuple[int, Piece]] = [(0, stub)] if stub else []
    step = len(unit)
    for group in range(groups):
        at = 0
        for part in parts:
            piece = _piece(tail[group * step + at : group * step + at + len(part)])
            at += len(part)
            labels.append(f"{tops[group].text} {piece.text}")
            low.append((len(labels), piece))
    top = [(1 + group * size, piece) for group, piece in enumerate(tops)]
    return Heading(labels, stub.text if stub else None, 1.2, [top, low])


def _repeats(tail: Sequence[Word], groups: int) -> bool:
    step = len(tail) // groups
    texts = [word.text.lower() for word in tail]
    return step > 0 and all(texts[i] == texts[i % step] for i in range(len(texts)))


def _tops(head: Sequence[Word]) -> list[list[Word]]:
    """The groups that stand on lines of their own; one goes on where a line cannot begin a name."""
    cells: list[list[Word]] = []
    for word in head:
        begins = word.text[0] not in "(/–&+" and not word.text[0].islower()
        if not cells or (word.gap == "line" and begins and cells[-1][-1].text.lower() not in words("binder")):
            cells.append([])
        cells[-1].append(word)
    return cells


def _before_periods(head: Sequence[Word], groups: int) -> tuple[Piece | None, list[Word]] | None:
    """The stub before groups that are periods, ``Bestemming 2016 2017``; no group where it stands over two lines."""
    stub, periods = head[:-groups], head[-groups:]
    if not stub or not all(is_period(word.text) for word in periods) or any(is_period(word.text) for word in stub):
        return None
    return (_piece(stub), list(periods)) if all(word.gap != "line" for word in stub[1:]) else (None, [])


def _longest(found: Sequence[Word], groups: int) -> int | None:
    """Where the longest repeated tail begins."""
    best = None
    for at in range(len(found) - groups, 0, -1):
        tail = found[at:]
        if len(tail) % groups == 0 and _repeats(tail, groups):
            best = at
    return best


def _stub(head: Sequence[Word]) -> tuple[Piece | None, list[Word]]:
    """The stub stands first, or last, right before the sub-headings."""
    if not head:
        return None, []
    for at in range(len(head) - 1, 0, -1):
        if is_stub(head[at].text) and (len(head) - at) <= 3:
            return _piece(head[at:]), list(head[:at])
    if is_stub(head[0].text):
        end = 1
        while end < len(head) and head[end].gap == "fold":
            end += 1
        return _piece(head[:end]), list(head[end:])
    return None, list(head)
