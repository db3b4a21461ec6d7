"""The pair of raw and clean text: broken words joined, furniture out, lines unfolded, and the way back.

Comes in: the raw text of a transcript and the ranges of it that are to be read.
Goes out: ``CleanText``, which maps every clean character to the raw offset it came from.
Does not: decide what is furniture, or change the raw text.

In clean text a blank line separates paragraphs, a line feed stands where the line break means something (a list
label, a row of a table, a heading), and a line that was merely folded continues after one space. Raised digits are
note marks and left out, but for the powers of measures (``m²``); so are stars and bracketed numbers that stand between
a figure and its unit.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from unicodedata import normalize

from pipeline.months import ANY_MONTH
from pipeline.rulebook import Rule, rules

PARAGRAPH = "\n\n"
LINE = "\n"
FOLD = " "

_SITES = (
    r"(?<![^\S\n])[^\S\n]*\n\s*|\u00ad(?:[^\S\n]*[\n\f]\s*)?|\f\s*|[ \t]{2,}|[⁰¹²³⁴-⁹]+|[\ufb00-\ufb06]"
    r"|[\u200b-\u200d\u2060\ufeff]+|[\u2010\u2011](?![^\S\n]*[\n\f]|\Z)"
)
# One set of characters goes before, so that the search runs over letters at full speed.
_FIRST = r"(?=[\s\u00ad⁰¹²³⁴-⁹\ufb00-\ufb06\u200b-\u200d\u2060\ufeff\u2010\u2011])"
_SITE = re.compile(rf"{_FIRST}(?:{_SITES})")
# A note mark that hides the unit of its figure: ``12,5* procent``, ``318* gevallen``, ``48.312(1) werknemers``; not
# the stars of ``4* hotels``, nor ``artikel 12(2) van``. Raised digits in brackets are one wherever they stand.
_UNIT = r"[^\S\n]?(?:%|procent|percent|euro|EUR|mil(?:joen|jard))"
_NOTE = (
    r"[*(](?:(?<=\()[⁰¹²³⁴-⁹]{1,3}\)"
    rf"|(?<=\d\*)\*{{0,2}}(?={_UNIT})|(?<=\d\*)(?<![^\d.,][1-5]\*)\*{{0,2}}(?=[^\S\n][a-z(])"
    rf"|(?<=\d\()\d\)(?={_UNIT})|(?<=\d\.\d{{3}}\()\d\)(?=[^\S\n][a-z]))"
)
_RARE = rf"[A-Za-z][\u0300-\u036f]+|{_NOTE}"
_SITE_IN_RARE = re.compile(f"{_SITES}|{_RARE}")  # slow, so for texts alone that hold what is rare
_HAS_RARE = re.compile(rf"[\u0300-\u036f]|{_NOTE}")
_NO_BREAKS = "\u00a0\u2007\u2009\u202f"
_NO_BREAK = re.compile(rf"[{_NO_BREAKS}](?!(?<=\d.)\d{{3}}(?!\d))")  # three digits behind it: thousands
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?(?:-[^\W_]+)*")
_TOKEN_BEFORE = re.compile(r"[^\s(\[“‘\"/–—]*\Z")
_TOKEN_AFTER = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ELLIPSIS = re.compile(r"(?:en|of|tot|noch|als|respectievelijk|maar)\b(?!-)")
_LIST_LABEL = re.compile(r"(?:\d{1,2}[.)](?!\d)|\(?[a-z]\)|\(?[ivx]{1,4}\)|[-–−•*·▪○][ \t])")
_INDENTED_LABEL = re.compile(rf"[ \t]*(?:{_LIST_LABEL.pattern}[ \t]*)?")
_NUMERIC_ROW = re.compile(r"(?:[-–+€%.,\s*#]*\d)+[-–+€%.,\s*]*\Z")
_CELLS_AT_END = re.compile(r"(?:(?<!\S)[-+€]?\d[\d.,]*%?\**[ \t]*){2,}\Z")
_YEAR = r"(?:19[5-9]|20[0-5])\d"
_PART = r"(?:eerste|tweede|derde|vierde|[1-4](?:e|ste|de)?) (?:kwartaal|semester|trimester|jaarhelft|helft)(?: van)?"
# The period that heads a line of its own: ``2014: 57 korven``, ``Schooljaar 2014-2015: 41``.
PERIOD_LABEL = re.compile(
    rf"(?:(?:begin|eind|in|op|per|sinds|tot|vanaf|voor) )?(?:het )?(?:[^\W\d_]*jaar |periode )?"
    rf"(?:(?:\d{{1,2}} )?(?:{ANY_MONTH}) |(?:{_PART}|[kqst][1-4]) )?"
    rf"{_YEAR}(?: ?[-/–] ?(?:{_YEAR}|\d\d))?(?: [kqst][1-4])?(?: \([^()\n]{{1,30}}\))? ?: ",
    re.IGNORECASE,
)
# A line that is a label and its figure, as lists have them one below the other: ``mannen: 12``, ``huur: 4.500 euro;``.
FIGURE_ENTRY = re.compile(
    r"(?:[-–•*]\s+)?[^\W\d_][^\n:.;?!]{0,60} ?:[ \t]*"
    r"(?:€ ?)?\d[\d.,]*(?<![.,])(?: ?(?:%|euro|EUR))?[.,;]?(?=\s*(?:\n|\Z))"
)
# The same with more behind it: ``Gent: 45 dossiers, toegekend 123.000``.
_OPENS_ENTRY = re.compile(r"[^\W\d_][^\n:.;?!]{0,60} ?:[ \t]*(?!\d{1,2}[.)](?!\d))(?:€ ?)?\d")
_READS_ON = re.compile(
    r"(?<!\w)(?:de|en|het|in|of|om|op|sinds|tegen|tot|van|vanaf|voor|[^\W\d_]*jaar)\Z", re.IGNORECASE
)
_ENTRY = re.compile(r"[^\s.,;:]{1,12} {2,}[(]?[^\W\d_]\S*(?: \S+)*\Z")  # ESR  Europees Stelsel van Rekeningen
_NO_VOWEL = re.compile(r"[^aeiouyáéíóúäëïöüàèìòù]+\Z", re.IGNORECASE)
_CLASHES = frozenset({"aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oe", "oi", "oo", "ou", "ui", "uu", "éé"})
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")  # a note mark, or the power of a measure
_LETTERS = {
    **dict(
        zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)
    ),
    **dict.fromkeys("\u2010\u2011", "-"),
}
_OPENS_NOTE = frozenset("*(")
_UNSEEN = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_LINE_END_HYPHENS = "-\u2010"
_POWER = re.compile(r"(?:(?<![^\W\d_])[cdhkmμµ]?m|10)\Z")
_PLACE_NAME = re.compile(  # Heist-op-den-Berg: a capital follows, which tells it from Minis-ter-president
    r"(?:(?:op|aan|ten|ter|de|den|der|in|bij|lez|le|la|les|sur|onder|over|'t|'s)-\s*){1,3}(?=[^\W\d_])[^a-zà-öø-ÿ]"
)
_LAST_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?(?:-[^\W_]+)*\Z")
_BROKEN = re.compile(r"[-\u2010][^\S\n]*\n\s*(?=(\S*))")
_TREMA = re.compile("[äëïöü]")
_TREMAS = {"e": "ë", "i": "ï", "o": "ö", "u": "ü"}
_NO_TREMA = str.maketrans("äëïöü", "aeiou")
# Where a word breaks before a letter with a trema the trema goes (Woordenlijst, 5.1): it returns behind these parts.
_PREFIX_TREMA = frozenset({("ge", "e"), ("ge", "i"), ("ge", "u"), ("be", "e"), ("be", "i"), ("co", "o"), ("zo", "o")})
# An i and an e that begin two syllables of one word: ``industri-eel``, ``subsidi-es``, ``vari-eert``, ``mili-eu``.
_ENDING_BEHIND_I = re.compile(
    r"(?:eel|eels|ele|es|eur|eurs|euren|eus|euze|e(?:er|r)(?:d|de|den|t|en|end|ende|ing|ingen|s)?)\Z"
)
_TAKEN_FOR = str.maketrans({"ı": "i", "ſ": "s", "\u0307": None})
_MOST_DIGITS = 9  # fits in 32 bits
_LONG_LINE = 1_000  # a paragraph on one line, as in texts that were never set on pages
_TERMINAL = ".!?:;…"
_CLOSERS = "\"'”’»)]"


class HyphenRule(Rule, frozen=True, kw_only=True):
    """First parts of compounds that keep their hyphen: ``kmo-``, ``niet-``. ``words`` are lower case.

    ``before_words``: only before what is a word of its own in the document, for parts that also begin common words
    (``ex-`` in ``ex-minister`` and ``expert``). ``compounds`` are whole: ``minister-president``.
    """

    words: tuple[str, ...] = ()
    before_words: bool = False
    compounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Words:
    """What a document tells of its words: all of them, first and second parts of hyphened ones, those with a trema."""

    known: frozenset[str]
    firsts: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    with_trema: dict[str, str]


class Hyphens:
    """Says of a word broken by a line-end hyphen whether the hyphen belongs to it, by evidence in the document."""

    def __init__(self, text: str) -> None:
        """Takes the whole raw text of the document; it is read only when a break is in doubt."""
        self._text = text

    @cached_property
    def _words(self) -> _Words:
        known = {word.lower() for part in _unbroken(self._text) for word in _WORD.findall(part)}
        pairs = {(parts[0], parts[1]) for word in known if len(parts := word.split("-")) == 2}
        firsts = {first for first, second in pairs if second and (first[-1] + second[0]) not in _CLASHES}
        plain = {word.translate(_NO_TREMA): word for word in known if not word.isascii() and _TREMA.search(word)}
        return _Words(frozenset(known), frozenset(firsts), frozenset(pairs), plain)

    def knows(self, word: str) -> bool:
        """Whether ``word`` stands in the document, in any case."""
        return word.lower() in self._words.known

    def keeps(self, left: str, right: str) -> bool:
        """Whether ``left-`` / ``right`` is one word with a hyphen; ``left`` and ``right`` are the broken parts."""
        whole = _LAST_WORD.search(left)
        left = whole.group() if whole else left
        last = left.rsplit("-", 1)[-1]
        if not right[0].isalpha() or not right[0].islower() or not last.isalpha() or _abbreviates(last):
            return True
        words = self._words
        joined, hyphened = (left + right).lower(), f"{left}-{right}".lower()
        if joined in words.known or hyphened in words.known:
            return joined not in words.known
        return self._keeps_unseen(last.lower(), right.lower())

    def _keeps_unseen(self, last: str, right: str) -> bool:
        """The same for a compound that stands nowhere else in the document."""
        words, certain, doubtful = self._words, _kept_firsts(False), _kept_firsts(True)
        if last in certain or (last in doubtful and len(right) > 3 and right in words.known):
            return True
        if any((first, right) in words.pairs for first in _tails(last)) or _is_compound(last, right):
            return True
        if (last[-1] + right[0]) in _CLASHES:
            return self.trema(last, right) is None and not _is_one_word(last, right)
        return len(last) > 2 and last not in doubtful and last in words.firsts and last in words.known

    def trema(self, left: str, right: str) -> str | None:
        """The letter with the trema that a word lost at its break (``ge-`` / ``evalueerd``), else ``None``."""
        whole = _LAST_WORD.search(left)
        left = (whole.group() if whole else left).lower()
        letter = _TREMAS.get(right[0])
        if letter is None or not left or left[-1] not in "aeiou":
            return None
        spelt = self._words.with_trema.get(left + right.lower())
        if spelt is not None and spelt[len(left)] == letter:
            return letter
        return letter if (left, right[0]) in _PREFIX_TREMA else None


def _unbroken(text: str) -> Iterator[str]:
    """The stretches of ``text`` between words broken at a line end: half a word is no evidence."""
    at = 0
    for broken in _BROKEN.finditer(text):
        left = broken.start()
        while left > at and not text[left - 1].isspace():
            left -= 1
        yield text[at:left]
        at = broken.end(1)
    yield text[at:]


def _tails(word: str) -> tuple[str, ...]:
    return tuple(word[at:] for at in range(len(word) - 2))


def _abbreviates(part: str) -> bool:
    return (len(part) > 1 and part.isupper()) or (len(part) > 1 and _NO_VOWEL.match(part) is not None and len(part) < 4)


def _is_one_word(last: str, right: str) -> bool:
    """Whether the vowels that would clash in a compound are those of an ending."""
    if last.endswith("mili") and right.startswith("eu"):
        return True
    stem = len(last) > 2 and last.endswith("i") and last[-2] not in "aeiou"
    return stem and last not in _kept_firsts(True) and _ENDING_BEHIND_I.match(right) is not None


def _is_compound(last: str, right: str) -> bool:
    return any(last.endswith(first) and right.startswith(second) for first, second in _compounds())


@cache
def _compounds() -> tuple[tuple[str, str], ...]:
    pairs = [compound.split("-", 1) for rule in rules("hyphens", HyphenRule) for compound in rule.compounds]
    return tuple((first, second) for first, second in pairs)


@cache
def _kept_firsts(before_words: bool) -> frozenset[str]:
    kept = [rule for rule in rules("hyphens", HyphenRule) if rule.before_words is before_words]
    return frozenset(word for rule in kept for word in rule.words)


@dataclass(frozen=True, slots=True)
class CleanText:
    """Clean text and the way back. ``text[i]`` came from raw offset ``raw(i)``."""

    text: str
    _clean_starts: tuple[int, ...]
    _raw_starts: tuple[int, ...]
    _raw_ends: tuple[int, ...]

    def raw(self, index: int) -> int:
        """Raw offset of clean character ``index``; an inserted blank lies where its line break begins."""
        piece = max(bisect_right(self._clean_starts, index) - 1, 0)
        return min(self._raw_starts[piece] + index - self._clean_starts[piece], self._raw_ends[piece])

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Raw ``(start, end)`` of the clean stretch ``start:end``, which must not be empty."""
        return self.raw(start), self.raw(end - 1) + 1

    def clean(self, offset: int) -> int:
        """Clean index of the first character that came from raw ``offset`` or later."""
        piece = bisect_right(self._raw_starts, offset) - 1
        if piece < 0:
            return 0
        inside = min(offset, self._raw_ends[piece]) - self._raw_starts[piece]
        if offset >= self._raw_ends[piece] and piece + 1 < len(self._clean_starts):
            return self._clean_starts[piece + 1]
        return min(self._clean_starts[piece] + inside, len(self.text))


@dataclass(frozen=True, slots=True)
class _Cut:
    """What replaces a break: ``filler``, after dropping ``drop`` characters before the break and ``skip`` behind it."""

    filler: str
    drop: int
    skip: int = 0


_JOINED, _FOLDED, _KEPT, _PARTED = (_Cut(filler, 0) for filler in ("", FOLD, LINE, PARAGRAPH))


class Cleaner:
    """Makes clean text of one transcript; keeps what is learned of its words and its line width."""

    def __init__(self, text: str) -> None:
        """Takes the raw text that all ranges point into."""
        self._raw = plain_blanks(text)
        self._hyphens = Hyphens(text)
        self._site = _SITE_IN_RARE if _HAS_RARE.search(text) else _SITE

    @cached_property
    def _width(self) -> int:
        lengths = sorted(len(line) for line in self._raw.splitlines() if line.strip())
        return lengths[int(len(lengths) * 0.8)] if lengths else 0

    def clean(self, ranges: Iterable[tuple[int, int]]) -> CleanText:
        """Clean text of the raw ``(start, end)`` ranges, in order; what lies between two ranges is left out."""
        pieces = _Pieces(self._raw)
        previous: int | None = None
        for start, end in ranges:
            first, last = _stripped(self._raw, start, end)
            if first == last:
                continue
            if previous is None:
                pieces.begin(first)
            else:
                pieces.cut(previous, first, self._decide(previous, first, seam=True))
            for site in self._site.finditer(self._raw, first, last):
                pieces.cut(site.start(), site.end(), self._decide(site.start(), site.end(), seam=False))
            previous = last
        return pieces.finish(previous)

    def _decide(self, start: int, end: int, *, seam: bool) -> _Cut:
        raw = self._raw
        gap = raw[start:end]
        if not gap:
            return _JOINED
        seam = seam and not gap.isspace()
        shy_before = raw[max(start - 1, 0) : start] == "\u00ad" and gap[0] not in _RAISED
        if gap.startswith("\u00ad") or (shy_before and raw[end : end + 1].isalnum()):
            return _JOINED
        if not seam and not gap[0].isspace():
            return _Cut(self._sign(gap, start), 0)
        if not seam and "\n" not in gap and "\f" not in gap:
            return _FOLDED
        if raw[start - 2 : start] == "(-" and raw[end].isdigit():
            return _JOINED
        broken = raw[start - 1] in _LINE_END_HYPHENS and start >= 2 and raw[start - 2].isalnum() and raw[end].isalnum()
        if broken and (seam or gap.count("\n") == 1 or raw[end].islower()):
            return self._hyphen(start, end)
        if seam or gap.count("\n") > 1 or "\f" in gap:
            return _FOLDED if self._continues(start, end, seam=seam or "\f" in gap) else _PARTED
        return _KEPT if self._is_hard(start, end) else _FOLDED

    def _sign(self, gap: str, start: int) -> str:
        """What a reader sees for a sign: nothing for one without ink or a note mark, letters for letters in one."""
        if gap[0] in _RAISED:
            return gap if _POWER.search(self._raw, max(0, start - 4), start) else ""
        if gap[0] in _UNSEEN or gap[0] in _OPENS_NOTE:
            return ""
        return _LETTERS.get(gap[0]) or normalize("NFC", gap)

    def _hyphen(self, start: int, end: int) -> _Cut:
        before = _TOKEN_BEFORE.search(self._raw, max(0, start - 60), start - 1)
        after = _TOKEN_AFTER.match(self._raw, end)
        left, right = before.group() if before else "", after.group() if after else ""
        if _ELLIPSIS.match(self._raw, end) and not self._hyphens.knows(left + right):
            return _Cut(FOLD, 0)
        if left[:1].isupper() and _PLACE_NAME.match(self._raw, end):
            return _Cut("", 0)
        if not left or not right or self._hyphens.keeps(left, right):
            return _Cut("", 0) if self._raw[start - 1] == "-" else _Cut("-", 1)
        trema = self._hyphens.trema(left, right)
        return _Cut("", 1) if trema is None else _Cut(trema, 1, 1)

    def _continues(self, start: int, end: int, *, seam: bool) -> bool:
        """Whether the sentence goes on over a blank line; ``seam``: over a page end, or furniture that was left out."""
        before = self._raw[start - 1]
        at = start - 1
        while at > 0 and self._raw[at] in _CLOSERS:
            at -= 1
        if self._raw[at] in _TERMINAL:
            return False
        after = self._raw[end]
        line = self._raw[self._raw.rfind("\n", 0, start) + 1 : start]
        if after.isupper() and before.islower() and len(line) < 0.5 * self._width:
            return False
        if after.islower():
            return True
        return seam and (before == "," or before.islower() or before.isdigit()) and not self._begins_row(line, end)

    def _begins_row(self, line: str, end: int) -> bool:
        """Whether a list item begins at ``end``, or a row of figures stands there or in ``line`` before it."""
        if _LIST_LABEL.match(self._raw, end):
            return True
        stop = self._raw.find("\n", end)
        following = self._raw[end : stop if stop >= 0 else len(self._raw)].strip()
        return any(_NUMERIC_ROW.match(one) or _CELLS_AT_END.search(one) for one in (line.strip(), following))

    def _is_hard(self, start: int, end: int) -> bool:
        raw = self._raw
        line_start = raw.rfind("\n", 0, start) + 1
        line_end = raw.find("\n", end)
        line, following = raw[line_start:start].strip(), raw[end : line_end if line_end >= 0 else len(raw)].strip()
        if not line or not following:
            return True
        if len(line) > _LONG_LINE or len(following) > _LONG_LINE:
            return not following[0].islower()
        if self._begins_line(following, line_start, start, line_end) or self._is_listed(line, following):
            return True
        if following[0].islower() or following[0] == "%" or line[-1] in ",=(-/–€":
            return False
        if _NUMERIC_ROW.match(following) or _NUMERIC_ROW.match(line):
            return not line[-1].islower() or not line[0].islower()
        if _CELLS_AT_END.search(following) and (_CELLS_AT_END.search(line) or len(line) < 0.75 * self._width):
            return True
        if _CELLS_AT_END.search(line) and len(line) < 0.75 * self._width:
            return True
        ends = line.rstrip(_CLOSERS)[-1:] in _TERMINAL
        if line[0].islower():  # the last line of a paragraph; an abbreviation ends no sentence
            return ends and len(line) < 0.75 * self._width and following[0].isupper() and len(line.split()[-1]) > 5
        return len(line) < (0.75 if ends else 0.55) * self._width

    def _is_listed(self, line: str, following: str) -> bool:
        """Whether two lines are a label and its figure each, or cells between semicolons; or a list ends."""
        if (parts := line.count(";")) > 1 and parts == following.count(";"):
            return True
        if _OPENS_ENTRY.match(following) and (_OPENS_ENTRY.match(line) or line[-1] == ":"):
            return True
        entry = FIGURE_ENTRY.match(line) is not None
        if FIGURE_ENTRY.match(following) and (entry or line[-1] == ":"):
            return True
        return entry and following[0].isupper() and len(line) < 0.55 * self._width

    def _begins_line(self, following: str, line_start: int, start: int, line_end: int) -> bool:
        """Whether ``following`` begins as lines alone begin: with the label of an item or an entry, with a period."""
        if _LIST_LABEL.match(following):
            return True
        if "  " in following and self._is_entry(self._raw[line_start:start].strip(), following, line_end):
            return True
        return PERIOD_LABEL.match(following) is not None and self._in_series(line_start, start, line_end)

    def _in_series(self, line_start: int, start: int, line_end: int) -> bool:
        """Whether a line that begins with a period is one of several, or what stands before it has ended."""
        raw = self._raw
        if self._has_period(line_start):
            return True
        line = raw[line_start:start].rstrip()
        if _READS_ON.search(line, max(0, len(line) - 20)):
            return False
        if line.rstrip(_CLOSERS)[-1:] in _TERMINAL or (line_end >= 0 and self._has_period(line_end + 1)):
            return True
        above = raw.rfind("\n", 0, max(line_start - 1, 0)) + 1  # its line may be the second of the one before
        return above < line_start and self._has_period(above)

    def _has_period(self, at: int) -> bool:
        """Whether the line at ``at`` begins with a period and a colon, be it behind a list label."""
        label = _INDENTED_LABEL.match(self._raw, at)
        return PERIOD_LABEL.match(self._raw, label.end() if label else at) is not None

    def _is_entry(self, line: str, following: str, line_end: int) -> bool:
        """Whether ``following`` is an entry of a list of abbreviations: two entries stand one after the other."""
        if not _ENTRY.match(following):
            return False
        stop = self._raw.find("\n", line_end + 1, line_end + _LONG_LINE) if line_end >= 0 else -1
        return bool(_ENTRY.match(line) or (stop >= 0 and _ENTRY.match(self._raw[line_end + 1 : stop].strip())))


class _Pieces:
    """Collects the stretches that clean and raw text share."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._open: int | None = None
        self._length = 0
        self._parts: list[str] = []
        self._clean_starts: list[int] = []
        self._raw_starts: list[int] = []
        self._raw_ends: list[int] = []

    def begin(self, start: int) -> None:
        """Opens the first stretch."""
        self._open = start

    def cut(self, start: int, end: int, cut: _Cut) -> None:
        """Closes the open stretch at ``start``, less ``cut.drop``, and opens the next at ``end``."""
        if self._open is None:
            raise ValueError("a stretch must be opened before it is cut")
        self._close(max(start - cut.drop, self._open))
        if cut.filler:
            self._parts.append(cut.filler)
            self._length += len(cut.filler)
        self._open = end + cut.skip

    def _close(self, end: int) -> None:
        assert self._open is not None  # noqa: S101 - for the type checker; cut() and finish() have made sure
        self._clean_starts.append(self._length)
        self._raw_starts.append(self._open)
        self._raw_ends.append(end)
        self._parts.append(self._raw[self._open : end])
        self._length += end - self._open

    def finish(self, end: int | None) -> CleanText:
        """Closes the last stretch and hands out the text."""
        if end is None or self._open is None:
            return CleanText("", (0,), (0,), (0,))
        self._close(end)
        return CleanText(
            "".join(self._parts), tuple(self._clean_starts), tuple(self._raw_starts), tuple(self._raw_ends)
        )


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def plain_blanks(text: str) -> str:
    """``text`` with blanks for spaces that forbid a break, of the same length; those inside a number stay."""
    return _NO_BREAK.sub(" ", text) if any(blank in text for blank in _NO_BREAKS) else text


def lowered(word: str) -> str:
    """``word`` in lower case as a table of words has it, where a pattern that sets case aside has found it in a text.

    Such a pattern takes ``ı`` and ``İ`` for an i, ``ſ`` for an s and the sign of kelvin for a k.
    """
    return word.lower() if word.isascii() else word.lower().translate(_TAKEN_FOR)


def printed_number(text: str | None) -> int | None:
    """A number as questions bear it: digits alone, and so few that a column of whole numbers holds it."""
    return int(text) if text is not None and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def clean_line(text: str) -> str:
    """White space folded to single blanks, ends stripped: for labels, titles and cells."""
    return " ".join(text.split())
