"""Candidates for labels: the numbers and letters with which lines of a written question begin.

Comes in: the lines of a question or of an answer.
Goes out: ``Label`` records for one kind of label, each with how well it stands.
Does not: decide which of them are labels: the series they form tells that (``numbering``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.clean import lowered
from pipeline.segment.written.lines import Line

_NUMBER = r"\d{1,2}(?!\d)[a-z]?"
_JOINER = r"\s*(?:,|;|&|\+|/|en|-|–|tot\s+en\s+met|tot|t\.?\s?e\.?\s?m\.?|t/m)\s*"
_NEXT = "|".join(rf"(?<=(?<!\d){number}[.)])\s+(?={number + 1}(?:[.)]\s|\s?(?:en|&)\s))" for number in range(1, 30))
"""Between two numbers that each have a stop and follow one another: ``1. 2. en 3.``."""
_STOPS = r"(?![.)]-\s+\d{1,2}(?![\d.)°:-]))(?:[.)°]{0,2}|\s?[:/-](?=\s+(?:en|&)\s))"
"""What may stand behind a number before another joins it; in ``2.- 12 bruggen`` none does."""
_PARTS = rf"(?P<part>[a-z])(?:[.)]?{_JOINER}[a-z]\b)*"
_PREFIX = (
    r"(?:(?:(?:(?:(?:[a-zëö]+(?:lijk|ig|end|d)\s+)?antwoord(?:en)?|ad)\s+)?(?:op\s+)?(?:(?:de|uw)\s+)?(?:(?:deel|sub)?vra(?:ag|gen)|vr\.)|antwoord(?:en)?(?:\s+op)?|antw\.|ad\.?|sub|re|nr\.?|nummer"
    r"|punt(?:en)?|onderde(?:el|len)"
    r"|op(?=\s+\d{1,2}(?:\s?(?:,|en|tot|-|–|t/m|t\.e\.m\.)\s?\d{1,2})*\s?:))\s+(?:nr\.?\s*)?)"
)
_NUMBERED = re.compile(
    rf"(?:[-–•*]\s+)?(?P<prefix>{_PREFIX})?\(?(?P<number>\d{{1,2}})(?!\d)(?:{_PARTS})?(?P<more>(?:{_STOPS}(?:{_JOINER}(?:vraag\s+)?|{_NEXT})\(?{_NUMBER}){{0,12}})"
    r"(?:\s?(?P<stop>[.)]\)?-?|°|:|/(?=\s)|\s?[-–](?=\s))(?!\d)|(?=\s|$|\([a-z]\)))\s*",
    re.IGNORECASE,
)
_BAR_ALONE = re.compile(
    rf"(?P<prefix>{_PREFIX})?\(?(?P<number>\d{{1,2}})(?P<part>)(?P<more>)\s?(?P<stop>[-–])\s+(?=\d)", re.IGNORECASE
)
_OPEN_STOP = re.compile(r"\(?(?P<number>\d{1,2})(?P<stop>:|/|\s?[-–])\s+(?=\S)")
_AND_NEXT = re.compile(r"(?:en|&)\s+\(?\d{1,2}\s?[:/-]")
_WORD_OR_SIGN = re.compile(r"[^\W\d_]{2}|[%€]")
_BARE = re.compile(r"(?P<number>\d{1,2})(?P<stop>)\s+(?=[A-ZÀ-Þ])")
_PART = re.compile(
    r"(?:(?P<bracket>\(?)(?P<letter>[a-z])(?:\)\.?|\.(?![\w.]))|(?P<glued>[a-zA-H]|[ivx]{2,4})(?=\s|$))\s*"
)
ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")
"""What stands for a number in words, from 1 on."""
_ORDINAL = rf"(?:{'|'.join(ORDINALS)}|[1-9](?:ste|de|e))"
_WHICH = (
    rf"(?:(?:de|uw)\s+)?(?:(?P<ordinal>{_ORDINAL})(?:\s+en\s+(?:de\s+)?(?P<second>{_ORDINAL}))?"
    rf"\s+(?:deel|sub)?vra(?:ag|gen)|(?:(?:deel|sub)?vra(?:ag|gen)|punt(?:en)?)\s+(?P<number>\d{{1,2}})(?P<more>(?:{_JOINER}{_NUMBER}){{0,12}}))"
)
_OF_A_QUESTION = re.compile(r"(?:[a-zëö]+\s)?(?:antw|(?:deel|sub)?vra|ad\b)", re.IGNORECASE)
_MAY_NAME = re.compile(r"vra|punt", re.IGNORECASE)
IN_WORDS = "w"  # the stop of all labels in words: in sentences it varies
CALLED = "c"  # the same where ``Vraag 1`` has none before its words
_NAMED = re.compile(rf"(?<![^\W_]){_WHICH}(?![^\W_])", re.IGNORECASE)
_ABOUT = (
    r"(?:(?:voor\s+)?wat\s+betreft|voor|op|bij|over|rond|omtrent|betreffende|inzake|aangaande|m\.?b\.?t\.?"
    r"|met\s+betrekking\s+tot|in\s+verband\s+met|ten\s+aanzien\s+van|(?:in|als|(?:voor\s+)?het)\s+antwoord\s+op)"
)
_GOES_ON = (
    r"(?:(?:is|zijn|was|waren|wordt|worden|werd|werden|kan|kunnen|moet|moeten|geldt|gelden|heb|heeft|hebben)\s"
    r"|(?!(?:van|uit|in|over|aan|die|dat|dan|en|of|door|om|bij|met|tot|naar|op|voor|als|hoe|waar|per|na|sinds)\s)"
    r"[a-zà-ÿ]+\s(?:ik|we|wij|u|men|er|het|de|dit|dat|deze|die|een|geen|mijn|onze|niet)(?![^\W_]))"
)
"""A verb, and its subject behind it: the sentence is about the question (``Voor vraag 2 verwijs ik``), not about one of
somebody (``Op de eerste vraag van een ander lid``).
"""
_COLON = r"\s*(?P<stop>[,:])\s*"
_WORDED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:voor\s+)?wat\s+{_WHICH}\s+(?:betreft|aangaat)(?:{_COLON}|\s+(?=[a-zà-ÿ]))",
        rf"{_ABOUT}\s+{_WHICH}(?:{_COLON}|(?P<alone>\s*$)|\s+(?={_GOES_ON}))",
        rf"{_WHICH}\s+(?=(?:betreft|betreffen|gaat\sover|gaan\sover|valt|vallen|hangt|hangen|beantwoord)\s)",
        rf"(?:antwoord\s+)?(?:op\s+)?{_WHICH}\s*(?P<stop>:|\.?$)\s*",
    )
)
_DOTTED = re.compile(
    rf"(?:(?i:{_PREFIX}))?(?P<first>\d{{1,2}}\.\d{{1,2}})(?P<more>(?:[.)]?{_JOINER}\d{{1,2}}\.\d{{1,2}}){{0,9}})"
    r"(?P<stop>[.)]?:?)(?![\w.,%])(?:\s+|$)"
)


def _lettered(sign: str) -> re.Pattern[str]:
    """A label of letters: one, or several (``a) en b)``, ``i.-iii.``) before the last of which no word stands."""
    several = rf"(?P<first>{sign})(?P<more>(?:[.)]{{0,2}}{_JOINER}\(?{sign}(?![^\W_])){{0,9}})"
    prefix = rf"(?P<prefix>(?i:{_PREFIX})(?=\(?{sign}[.):]))?"
    return re.compile(rf"{prefix}\(?{several}(?P<stop>[.)]:?|/(?=\s)|(?(prefix):|(?!)))(?![\w.])\s*")


_RANGE = re.compile(r"-|–|tot|t\.?\s?e\.?\s?m|t/m", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_FURTHER = re.compile(
    rf"(?P<joiner>{_JOINER})\(?(?P<sign>\d{{1,2}}\.\d{{1,2}}|[ivx]{{1,5}}|[IVX]{{1,5}}|[a-zA-Z])(?![^\W_])"
)
_FINISHED = re.compile(r"[.?!:;…][”’\"')\]]*\Z")
_CALLS_A_NUMBER = re.compile(
    r"\b(?:vra(?:ag|gen)|deelvra(?:ag|gen)|punt(?:en)?|artikel(?:en)?|art\.?|nrs?\.?|nummers?|tabel(?:len)?|bijlagen?|"
    r"figu(?:ur|ren)|grafiek|hoofdstuk|pagina|blz\.?|p\.|fase|van|in|op|met|en|of|tot|aan|bij|naar|om|per|voor|door|"
    r"over|dan|circa|ongeveer|ruim|bijna|de|het|een|deze|die|t\.e\.m\.|zijn|is|was|waren|na|sinds|vanaf)\Z",
    re.IGNORECASE,
)
_LONGEST_RANGE = 30
_LONGEST_PHRASE = 60
_NO_LABEL = -15
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


Kind = Literal["number", "dotted", "roman", "capital", "letter", "small roman", "sectioned", "in roman section"]


@dataclass(frozen=True, slots=True)
class Label:
    """A label: the numbers it names, where it starts and where the words behind it start.

    ``numbers`` has several entries for a joint label (``8, 9``; ``1-3``). Letters and Roman numbers count from 1;
    ``2.3`` is 203, and so is ``3`` in section ``B``. ``style`` is the stop, a bar, and whether the label stands alone
    on its line. ``part`` is the place of what is printed with a number and divides its answer: 2 for ``1.b)``, ``1b``
    and, where a question is numbered on one level, ``1.2``; the words begin with it. 0 where there is none.
    """

    numbers: tuple[int, ...]
    start: int
    end: int
    style: str
    quality: int
    kind: Kind = "number"
    part: int = 0

    def printed(self, number: int) -> str:
        """The label as a reader would cite it: ``5``, ``c``, ``IV``, ``2.3``, ``B.3``."""
        match self.kind:
            case "letter":
                return chr(ord("a") + number - 1)
            case "capital":
                return chr(ord("A") + number - 1)
            case "roman":
                return _ROMANS[number - 1]
            case "small roman":
                return _ROMANS[number - 1].lower()
            case "sectioned":
                return f"{chr(ord('A') + number // 100 - 1)}.{number % 100}"
            case "in roman section":
                return f"{_ROMANS[number // 100 - 1]}.{number % 100}"
            case "dotted":
                return f"{number // 100}.{number % 100}"
            case _:
                return str(number)


KINDS: dict[Kind, re.Pattern[str]] = {
    "number": _NUMBERED,
    "dotted": _DOTTED,
    "roman": _lettered("[IVX]{1,5}"),
    "capital": _lettered("[A-Z]"),
    "letter": _lettered("[a-z]"),
    "small roman": _lettered("[ivx]{1,5}"),
}


def numbers_of(labels: Iterable[Label]) -> tuple[int, ...]:
    """All numbers that ``labels`` name, in order."""
    return tuple(number for label in labels for number in label.numbers)


def labels_of(kind: Kind, lines: Sequence[Line]) -> list[Label]:
    """All lines that may begin with a label of one kind."""
    stops = _open_stops(lines) if kind == "number" else frozenset()
    found = (_label(kind, lines, index, stops) for index in range(len(lines)))
    return [label for label in found if label and label.quality > _NO_LABEL]


def _open_stops(lines: Sequence[Line]) -> frozenset[str]:
    """Which of ``:``, ``/`` and ``-`` stand behind a 1 that is no cell, span or ratio: on top, or before a capital.

    A bar needs less: in a ratio no blank stands behind it.
    """
    found = ((index, line.text, _OPEN_STOP.match(line.text)) for index, line in enumerate(lines))
    return frozenset(match["stop"] for index, text, match in found if match and _opens(match, text, index))


def _opens(match: re.Match[str], text: str, index: int) -> bool:
    capital = text[match.end()].isupper()
    if match["stop"] == "/":
        return capital or match["number"] == "1"
    return match["number"] == "1" and (capital or index == 0)


def lower_numbers(lines: Sequence[Line], plain: Sequence[Label]) -> list[Label]:
    """Lines that begin with 1.1, 1.2 as parts of the number 1; ``plain`` are the numbers printed by themselves.

    Only what runs from 1.1 on is taken, and no number that is printed by itself as well: a decimal or the heading of
    a chapter runs nowhere.
    """
    printed = set(numbers_of(plain))
    runs: dict[int, list[Label]] = {}
    for label in labels_of("dotted", lines):
        number, part = divmod(label.numbers[0], 100)
        run = runs.setdefault(number, [])
        if part == len(run) + 1 and number not in printed and len(label.numbers) == 1:
            style = f".{label.style[label.style.index('|') :]}"
            run.append(replace(label, numbers=(number,), end=label.start, style=style, kind="number", part=part))
    return [label for run in runs.values() if len(run) > 1 for label in run]


def bare_numbers(lines: Sequence[Line], found: Sequence[Label]) -> list[Label]:
    """Lines that begin with a number and a capital, where ``found`` has labels such as ``1 a)``: no stop anywhere."""
    if not any(label.part and label.style.startswith("|") for label in found):
        return []
    each = (
        made(lines, index, match, (int(match["number"]),), match.end())
        for index, line in enumerate(lines)
        if (match := _BARE.match(line.text))
    )
    return [label for label in each if label.quality > 1]


def _label(kind: Kind, lines: Sequence[Line], index: int, stops: frozenset[str]) -> Label | None:
    line = lines[index]
    match = KINDS[kind].match(line.text)
    if match is None:
        return None
    if kind == "number":
        bar = _before_figure(lines, index, stops & {"/"})  # never the bar of `1/2.`: a blank stands behind it
        return bar or _number(lines, index, match) or _before_figure(lines, index, stops)
    numbers = _each(kind, match)
    return replace(made(lines, index, match, numbers, match.end()), kind=kind) if numbers else None


def worded(lines: Sequence[Line]) -> list[Label]:
    """Lines that name a question in words: ``Antwoord op de eerste vraag:``, ``Wat vraag 2 betreft,``.

    Behind a comma, or without one, the words go on and are kept whole, behind a colon they follow.
    """
    found: list[Label] = []
    for index, line in enumerate(lines):
        if line.text[0].islower() or not _MAY_NAME.search(line.text[:_LONGEST_PHRASE]):
            continue
        match = next((match for pattern in _WORDED if (match := pattern.match(line.text))), None)
        numbers = _worded_numbers(match) if match else ()
        if match and numbers:
            label = made(lines, index, match, numbers, match.end())
            label = replace(label, style=f"{IN_WORDS}{label.style[label.style.index('|') :]}")
            parts = match.groupdict()
            apart = parts.get("stop") not in (",", None) or parts.get("alone") is not None
            found.append(label if apart else replace(label, end=label.start))
    return [label for label in found if label.quality > _NO_LABEL]


def named_in_words(text: str) -> frozenset[int]:
    """The numbers of all questions that ``text`` names in words, wherever it does."""
    return frozenset(number for match in _NAMED.finditer(text) for number in _worded_numbers(match))


def _worded_numbers(match: re.Match[str]) -> tuple[int, ...]:
    if match["number"]:
        return _numbers(match)
    named = [lowered(match[group]) for group in ("ordinal", "second") if match[group]]
    return tuple(sorted({int(one[0]) if one[0].isdigit() else ORDINALS.index(one) + 1 for one in named}))


def _before_figure(lines: Sequence[Line], index: int, stops: frozenset[str]) -> Label | None:
    """``2: 120 bruggen``, ``2/ 12 %``: a label where the text has begun with such stops (``1: Er zijn``), no span."""
    match = _OPEN_STOP.match(lines[index].text)
    if (
        match is None
        or match["stop"] not in stops
        or _AND_NEXT.match(lines[index].text, match.end())
        or not (match["stop"] == "/" or _WORD_OR_SIGN.search(lines[index].text, match.end()))
    ):
        return None
    return made(lines, index, match, (int(match["number"]),), match.end())


def _number(lines: Sequence[Line], index: int, match: re.Match[str]) -> Label | None:
    """A label that is a number, or several; a part of one where a letter stands with it."""
    text, numbers = lines[index].text, _numbers(match)
    if not numbers and match["prefix"] and (alone := _BAR_ALONE.match(text)) is not None:
        match, numbers = alone, (int(alone["number"]),)  # ``Vraag 3 – 2 bruggen`` is no span of questions
    below = _PART.match(text, match.end())
    if below and below["glued"] and text[match.end() - 1].isspace():
        below = None
    joint = len(numbers) > 1
    bare = not match["stop"] and bool(match["prefix"]) and match.end() < len(text)
    if not numbers or not (_may_stand(match, text[match.end() :], joint=joint) or _is_bracketed(below)):
        return None
    if joint or not (below or match["part"]):
        label = made(lines, index, match, numbers, match.end())
        return replace(label, style=f"{CALLED}{label.style}") if bare else label
    letter, words = (match["part"], match.end()) if below is None else (below["letter"] or below["glued"], below.end())
    place = ord(lowered(letter)[0]) - ord("a") + 1 + (_ROMANS.index(letter.upper()) if len(letter) > 1 else 0)
    label = made(lines, index, match, numbers, words, place)
    return replace(label, end=label.start + (match.end() if below else match.start("part")))


def made(
    lines: Sequence[Line], index: int, match: re.Match[str], numbers: tuple[int, ...], words: int, part: int = 0
) -> Label:
    """The label of line ``index`` whose words begin at ``words``."""
    line = lines[index]
    rest = line.text[words:]
    return Label(
        numbers=numbers,
        start=line.start,
        end=line.start + words,
        style=f"{(match.groupdict().get('stop') or '')[:2]}|{'' if rest else 'alone'}",
        quality=_quality(lines, index, rest, listed=part > 0),
        part=part,
    )


def _is_bracketed(below: re.Match[str] | None) -> bool:
    return below is not None and ")" in below.group()


def _each(kind: Kind, match: re.Match[str]) -> tuple[int, ...]:
    """The numbers of a label that is no plain number, ascending: ``b`` and ``c`` of ``b) en c)``; empty for others."""
    numbers = list(_one(kind, match["first"]))
    for one in _FURTHER.finditer(match["more"]):
        further = _one(kind, one["sign"]) if numbers else ()
        between = range(numbers[-1] + 1, further[0]) if further and _RANGE.search(one["joiner"]) else range(0)
        if not further or further[0] <= numbers[-1] or len(between) > _LONGEST_RANGE:
            return ()
        numbers.extend(between)
        numbers.append(further[0])
    return tuple(numbers)


def _one(kind: Kind, printed: str) -> tuple[int, ...]:
    match kind:
        case "roman" | "small roman":
            return (_ROMANS.index(printed.upper()) + 1,) if printed.upper() in _ROMANS else ()
        case "dotted":
            above, _, below = printed.partition(".")
            return (int(above) * 100 + int(below),) if int(below) else ()
        case _:
            return (ord(printed.lower()) - ord("a") + 1,)


def _may_stand(match: re.Match[str], rest: str, *, joint: bool) -> bool:
    """A label without a stop needs to be joint, before a capital, or ``Vraag`` before it and a capital or a figure."""
    if match["stop"]:
        return match["stop"] != ":" or bool(match["prefix"]) or not rest[:1].isdigit()
    if not rest:
        return joint or bool(match["prefix"])
    called = _OF_A_QUESTION.match(match["prefix"] or "") is not None
    return (rest[0].isupper() and (joint or called)) or (rest[0].isdigit() and called)


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    numbers = [int(match["number"])]
    at = 0
    more = match["more"] or ""
    for digits in _DIGITS.finditer(more):
        number = int(digits.group())
        if number <= numbers[-1]:
            return (numbers[0],) if number == numbers[-1] else ()
        if number - numbers[-1] > _LONGEST_RANGE:
            return ()
        joined = bool(_RANGE.search(more, at, digits.start()))
        numbers.extend(range(numbers[-1] + 1, number) if joined else ())
        numbers.append(number)
        at = digits.end()
    return tuple(numbers) if numbers[0] > 0 else ()


def _quality(lines: Sequence[Line], index: int, rest: str, *, listed: bool) -> int:
    """How well a label stands: after a finished sentence, before a capital or a figure; badly as an item of a list.

    A part of a number is ``listed``: it may end as items do.
    """
    line = lines[index]
    quality = 1 if not rest or rest[0].isupper() or rest[0] in "‘“\"'(" else 0 if rest[0].isdigit() else -1
    if not listed and (rest.endswith((";", ",")) or (rest[:1].islower() and not _FINISHED.search(rest))):
        quality -= 8
    if index == 0 or line.gap or line.page_break:
        return quality + 2
    before = lines[index - 1].text
    if _FINISHED.search(before):
        return quality + (0 if before.endswith((":", ";")) else 2)
    return quality - 20 if _CALLS_A_NUMBER.search(before) else quality
