"""Cuts a sentence with a candidate into tokens: numbers, words, marks, and what only looks like a number.

Comes in: clean text and the bounds of a sentence.
Goes out: a list of ``Token``; dates, times, addresses and numbering are tokens of their own kind and hold no number.
Does not: join a number with its unit.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from pipeline.annotate.lexis import lookalikes
from pipeline.annotate.lexis.broken import is_broken
from pipeline.annotate.lexis.euro_sign import in_euros, in_words, is_behind_euro
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.numbers import Number, fraction_at, number_at, signed
from pipeline.annotate.lexis.shapes import titled
from pipeline.annotate.lexis.signs import compares, stands_apart
from pipeline.annotate.lexis.token import Token, TokenKind
from pipeline.annotate.lexis.variants import in_one_word
from pipeline.annotate.lexis.words import SCALES, cardinal, glued_share, opens_number, tally
from pipeline.months import MONTHS

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}[^\W\d_]?(?![^\W_])"  # an abbreviation: `o.a.`
    r"|['’](?:[stn])(?![^\W_])"
    r"|t/m(?=\s+\w)"  # tot en met, no ton per metre
    r"|[^\W\d_]\w*(?:(?:['’·&\-\u2011](?=[^\W_])|\^(?=\d)|(?<=[^\W\d_])\.(?=[a-z](?![^\W_])))\w*)*"
)
_SPACE = re.compile(r"\s*")
_SIGN = re.compile(r"(?:min|minus|plus)[ ](?=[^\W_])", re.IGNORECASE)
_SIGN_APART = re.compile(r". (?=\d)")  # `(- 6,4 %)`
_DIGIT_RUN = re.compile(r"[\d.,]*\d|\S")
_EUROS = re.compile(r"\s+(?:(?:euro|EUR|frank)(?![^\W_])|€)")
_PERCENT = frozenset({"percent", "pct"})
_STARS = re.compile(r"[1-5]\*(?=[^\S\n][a-z])")
_GLUED_LETTERS = re.compile(r"(?:[-\u2011])?[^\W\d_][\w-]*")
_OTHER_BY_ACCENT = frozenset({"één", "eén", "éen", "vóór"})  # another word than ``een``, ``voor``
_STRESSED = str.maketrans("áéíóú", "aeiou")
_UNIT_GLUED = re.compile(
    r"(?:k?m[²³2]?|cm|mm|kg|g|mg|l|ml|ha|t|u|°C|[kMG]W(?:h|p)?|k|EUR|euro|procent|percent|pct|frank|MB|GB|Mbps|dB|€|km/u|"
    r"x(?=[ ](?:per|zo|meer|minder|hoger|lager)[ ])|m\^2|mln|mld|kV)(?![^\W_])"
)


_OF_AGE = re.compile(r"-(?:jarigen?|plussers?)(?![^\W_])")  # `bij -25-jarigen`
_AGES = range(12, 100)
_YEARS_CLOSED = re.compile(r"\s(?:jaar|jarigen)\)")

_ADJECTIVE = re.compile(r"(?!(?:alle|deze)\Z)[^\W\d_]{3,}e|extra")
_PLURAL_BEFORE = re.compile(r"[^\W\d_]+(?:en|ën|s|['’]s)")


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Tokens of ``text[start:end]``, in order; white space is in none."""
    found: list[Token] = []
    at = start
    while label := lookalikes.LABEL.match(text, at, end):
        found.append(Token("label", at, label.end(), text[at : label.end()]))
        at = _SPACE.match(text, label.end(), end).end()  # type: ignore[union-attr]
        if len(found) == 2:
            break
    while True:
        while at < end and text[at].isspace():
            at += 1
        if at >= end:
            return _with_bracketed(text, in_words(found))
        if found and found[-1].low == "(" and (again := _SAID_AGAIN.match(text, at, end)):
            at = again.end()
        token = _token(text, at, end, found)
        if token.number is not None:
            is_amount = is_behind_euro(text, found, token, end)
            number = token.number
            token = in_euros(text, found, token, end) if is_amount else token
            in_one_word(text, found, number)
            if is_amount:
                found.append(token)
                token = Token("word", token.end, token.end, "euro", None, "euro")
        found.append(token)
        at = token.end


# `45 dossiers (of 12 procent)` is read as `45 dossiers (12 procent)`.
_SAID_AGAIN = re.compile(r"(?:of|ofwel|oftewel|dus)\s(?=(?:[^\W\d_]+\s){0,2}[€+−–-]?\s?\d)", re.IGNORECASE)


def _in_order(values: list[int]) -> bool:
    """``leden (1), nummers (2) en punten (3)``: notes."""
    return len(values) > 1 and all(after - before == 1 for before, after in pairwise(values))


def _with_bracketed(text: str, found: list[Token]) -> list[Token]:
    """Turns ``(45)`` into figures where the sentence has a row of them: ``Antwerpen (45), Gent (32)``.

    Behind plurals in lower case where there are three, or one too large for a note: ``honden (120), katten (45)``.
    """
    notes = [
        index
        for index in range(1, len(found))
        if found[index].kind == "label" and lookalikes.BRACKETED.fullmatch(found[index].low)
    ]
    if not notes:
        return found
    if places := _behind_years(found, notes) or _told_in_row(found, notes):
        return found if asks(found) else _opened(text, found, places)
    listed = [index for index in notes if _PLURAL_BEFORE.fullmatch(found[index - 1].low)]
    large = [at for at in range(2, len(found)) if found[at].kind == "number" and found[at - 1].low == "("]
    large = [at for at in large if _PLURAL_BEFORE.fullmatch(found[at - 2].low)]
    places = listed if len(listed) + len(large) > (1 if large else 2) else []
    places = places or [index for index in notes if found[index - 1].text[:1].isupper()]
    if all(_in_row(found, index) for index in places):
        large = [*large, *places]  # `Gent (120 euro), Aalst (98)`
    if len(places) + len(large) < 2 or _in_order([int(found[index].low[1:-1]) for index in places]):
        return found
    return found if asks(found) else _opened(text, found, places)


def _behind_years(found: list[Token], notes: list[int]) -> list[int]:
    """``meer dan in 2017 (59) en 2016 (81)``: two or more years, each with its figure."""
    places = [index for index in notes if index > 1 and _YEAR.fullmatch(found[index - 1].low)]
    led = bool(places) and found[places[0] - 2].low in _BEFORE_YEARS
    return [] if not led or len(places) < 2 or _in_order([int(found[index].low[1:-1]) for index in places]) else places


def _told_in_row(found: list[Token], notes: list[int]) -> list[int]:
    """``vooral vossen (32), in Gent de das (13) en in Aalst de bever (19)``: three or more that do not go up all along.

    Notes, pages and numbers of parts go up. What they are figures of is told in the plural, or one is too large for a
    note: ``de vader (45), de moeder (38) en de zoon (12)`` may be ages.
    """
    places = [index for index in notes if _named_by(found[index - 1])]
    sizes = [(index, float(found[index].low[1:-1])) for index in places]
    for at in range(2, len(found) - 1):
        number = found[at].number
        if number is not None and found[at - 1].low == "(" and found[at + 1].low == ")" and _named_by(found[at - 2]):
            sizes.append((at, number.value))
    row = [size for _, size in sorted(sizes)]
    heads = [found[index - 1].low for index in places]
    counted = max(row, default=0) >= _NO_NOTE or any(_PLURAL_BEFORE.fullmatch(head) for head in heads)
    falls = any(after < before for before, after in pairwise(row))
    return places if counted and falls and len(row) >= _ROW and max(row) >= _NO_PART else []


def _named_by(token: Token) -> bool:
    return (token.kind == "word" and len(token.low) > 2) or token.low in {"’", "'", "”", '"'}


_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEARS = frozenset({"in", "van", "voor", "dan", "tegenover", "sinds"})
_NO_NOTE, _NO_PART, _ROW = 100, 10, 3


def _opened(text: str, found: list[Token], places: list[int]) -> list[Token]:
    """The tokens; those at ``places`` as a number between brackets."""
    out: list[Token] = []
    for index, token in enumerate(found):
        number = _number(text, token.start + 1, token.end) if index in places else None
        if number is None:
            out.append(token)
            continue
        out.append(Token("mark", token.start, token.start + 1, "("))
        out.append(Token("number", number.start, number.end, text[number.start : number.end], number))
        out.append(Token("mark", number.end, token.end, ")"))
    return out


def _in_row(found: list[Token], index: int) -> bool:
    """Whether the name before a bracket stands right behind another bracket that holds a number and its unit."""
    at = index - 1 - (found[index - 2].low in _ARTICLES)  # `De Panne (12)`
    if at < 5 or not titled(found[index - 1]) or found[at - 1].low not in {",", "en"}:
        return False
    opened = next((one for one in range(at - 4, max(-1, at - 9), -1) if found[one].low == "("), None)
    if found[at - 2].low != ")" or opened is None:
        return False
    numbers = [token.number for token in found[opened + 1 : at - 2] if token.number is not None]
    number = numbers[0] if len(numbers) == 1 else None
    return number is not None and number.value <= _ALIKE * int(found[index].low[1:-1])  # no mark of a note


_ARTICLES = frozenset({"de", "den", "het", "la", "le"})
_ALIKE = 20  # times


def token_at(found: list[Token], at: int) -> Token | None:
    """The token at ``at``, ``None`` outside the sentence."""
    return found[at] if 0 <= at < len(found) else None


def low_at(found: list[Token], at: int) -> str:
    """What the token at ``at`` says, in small letters; nothing outside the sentence."""
    return found[at].low if 0 <= at < len(found) else ""


def asks(found: list[Token]) -> bool:
    """``Deze vraag werd gesteld aan de ministers A (302), B (488)``: numbers of questions."""
    said = {token.low for token in found if token.kind == "word"}
    return "gesteld" in said and not said.isdisjoint({"vraag", "vragen"})


def _token(text: str, at: int, end: int, before: list[Token]) -> Token:
    first = text[at]
    if first.isalpha():
        return _worded(text, at, end, before)
    if first.isdigit() or first in "½¼¾⅓⅔⅕⅙⅛":
        return _digits(text, at, end, before)
    if first in "'’" or first in {"+", "0"}:
        guard = lookalikes.GUARDS.match(text, at, end)
        if guard:
            return _guarded(guard, text, at)
        word = _WORD.match(text, at, end)
        if word:
            return Token("word", at, word.end(), word[0].lower(), text=word[0])
    if first in "([":
        note = lookalikes.NOTE.match(text, at, end)
        if note:
            return Token("label", at, note.end(), note[0])
    glued = first in "-−–+" and at + 1 < end and text[at + 1].isdigit() and _may_be_signed(text, at, before)
    if glued and (read := _behind_sign(text, at, end, before)):
        return read
    if first in "-−–+" and before and _SIGN_APART.match(text, at, end) and stands_apart(text, at, end, before):
        number = _number(text, at + 2, end)
        if number:
            value = number.value if first == "+" else -number.value
            number = Number(at, number.end, value, number.form, number.scale)
            return Token("number", at, number.end, text[at : number.end].lower(), number)
    return Token("mark", at, at + 1, first)


def _behind_sign(text: str, at: int, end: int, before: list[Token]) -> Token | None:
    """A number with its sign, the name of an age (``-25-jarigen``), or the sign alone as ``<``, before an age."""
    number = _number(text, at + 1, end)
    if number is None:
        return None
    if aged := _OF_AGE.match(text, number.end, end):
        return Token("label", at, aged.end(), text[at : aged.end()].lower())
    if _is_younger(text, at, number, before):
        return Token("mark", at, at + 1, "<")
    return Token("number", at, number.end, text[at : number.end].lower(), signed(text, number))


def _is_younger(text: str, at: int, number: Number, before: list[Token]) -> bool:
    """``de jeugdwerkloosheid (-25 jaar)``: of those under an age; not ``een daling (-25 jaar)``."""
    if text[at] == "+" or not before or before[-1].low != "(" or number.value not in _AGES:
        return False
    return bool(_YEARS_CLOSED.match(text, number.end)) and not compares(text, at, at)


def _may_be_signed(text: str, at: int, before: list[Token]) -> bool:
    return not before or before[-1].end < at or before[-1].low in {"(", "€"}


def _guarded(guard: re.Match[str], text: str, at: int) -> Token:
    kind: TokenKind = guard.lastgroup if guard.lastgroup in {"address", "date", "time", "ordinal"} else "date"  # type: ignore[assignment]
    return Token(kind, at, guard.end(), text[at : guard.end()].lower())


def _worded(text: str, at: int, end: int, before: list[Token]) -> Token:
    word = _WORD.match(text, at, end)
    if word is None:
        return Token("mark", at, at + 1, text[at])
    written = word[0]
    low, nature = _read_alone(written)
    if low in _PERCENT:
        behind = word.end() + (low == "pct" and text[word.end() : word.end() + 1] == ".")
        return Token("word", at, behind, "procent", None, text[at:behind])
    if nature != "plain":
        read = _counting(text, at, end, low, nature, before)
        if read is not None:
            return read
    return Token("word", at, word.end(), low, None, written)


def _counting(text: str, at: int, end: int, low: str, nature: str, before: list[Token]) -> Token | None:
    """A date, an address or a number that begins with the word at ``at``; ``None`` where the word is only a word."""
    if nature == "guarded":
        guard = lookalikes.GUARDS.match(text, at, end)
        return _guarded(guard, text, at) if guard else None
    number = _number(text, at, end)
    if number is None and low in SCALES and (_one_of_size(before) or _the_amount(text, at + len(low), before)):
        number = Number(at, at + len(low), SCALES[low], "words", SCALES[low])
    if number is None and nature == "sign" and not _other_sign(before):
        number = _with_word_for_sign(text, at, end, low)
    return Token("number", at, number.end, text[at : number.end].lower(), number) if number else None


def _other_sign(before: list[Token]) -> bool:
    """``plus min 20``, ``plus of min 20``, ``plus/min 20``: either way, so that the number has no sign."""
    last = [token.low for token in before[-2:]]
    return last[-1:] in (["plus"], ["min"]) or (last[-1:] in (["of"], ["en"], ["/"]) and last[0] in {"plus", "min"})


def _one_of_size(before: list[Token]) -> bool:
    """``een dik miljoen``, ``dat extra miljard``: one of that size; not ``een paar miljoen``."""
    if len(before) < 2 or before[-1].low not in words("before one million"):
        return False
    return before[-2].low in {"een", "één", "dat", "dit", "het"}


def _the_amount(text: str, behind: int, before: list[Token]) -> bool:
    """``het miljard euro van Europa``: an amount known already; not ``de miljoenen``, ``het eerste miljoen``."""
    return bool(before) and before[-1].low in {"het", "dat", "dit"} and _EUROS.match(text, behind) is not None


def _with_word_for_sign(text: str, at: int, end: int, low: str) -> Number | None:
    """``min 5``, ``minus 13,3 miljard``, ``plus drie``."""
    sign = _SIGN.match(text, at, end)
    behind = _number(text, sign.end(), end) if sign else None
    if behind is None or behind.form not in {"digits", "words"}:
        return None
    return Number(at, behind.end, behind.value if low == "plus" else -behind.value, behind.form, behind.scale)


@lru_cache(maxsize=50_000)
def _read_alone(written: str) -> tuple[str, Literal["plain", "guarded", "number", "sign"]]:
    """A word in lower case, without its stress, and what it can begin."""
    low = _unstressed(written.lower())
    return low, _nature(low)


def _unstressed(low: str) -> str:
    """A word without the accents that only stress it: ``méér``, ``mínstens``; other words keep theirs."""
    plain = low.translate(_STRESSED)
    if plain == low or low in _OTHER_BY_ACCENT:
        return low
    book = lexicon()
    known = plain in book.qualifying or plain in book.stop or any(plain in one.words for one in book.directions)
    return plain if known else low


def _nature(low: str) -> Literal["plain", "guarded", "number", "sign"]:
    """What a word, in lower case, can begin."""
    if low in _GUARDED_WORDS or low.startswith("www"):
        return "guarded"
    if low in {"min", "minus", "plus"}:
        return "sign"
    return "number" if may_begin_number(low) else "plain"


@lru_cache(maxsize=50_000)
def may_begin_number(low: str) -> bool:
    """Whether a word, in lower case, can begin a number or a share."""
    return (
        low in _HALVES
        or low.endswith("maal")
        or (opens_number(low) and any(read(low) is not None for read in (cardinal, tally, glued_share)))
    )


_HALVES = frozenset({"half", "halve", "kwart", "driekwart", "helft", "min", "miljoen", "miljard"})
_GUARDED_WORDS = frozenset({*MONTHS, "jaren", "be", "http", "https"})


def _digits(text: str, at: int, end: int, before: list[Token]) -> Token:
    guard = lookalikes.GUARDS.match(text, at, end)
    if guard:
        return _guarded(guard, text, at)
    if not before and (note := lookalikes.FOOTNOTE.match(text, at, end)):
        return Token("label", at, note.end(), note[0])
    number = _number(text, at, end)
    for pattern in (lookalikes.SECTION, lookalikes.SESSION):
        match = pattern.match(text, at, end)
        if match and (number is None or number.end < match.end() or pattern is lookalikes.SESSION):
            return Token("label", at, match.end(), match[0])
    middle = lookalikes.MID_LABEL.match(text, at, end)
    if middle and text[middle.end() - 1] == ")" and not _inside_brackets(before):
        return Token("label", at, middle.end(), middle[0])
    if number is None or is_broken(text, at, number.end):
        run = _DIGIT_RUN.match(text, at, end)
        return Token("label", at, number.end if number else run.end() if run else at + 1, text[at])
    if stars := _STARS.match(text, at, end):  # a class of hotels
        return Token("label", at, stars.end(), stars[0])
    glued = _GLUED_LETTERS.match(text, number.end, end)
    if glued and number.form != "tally" and not _UNIT_GLUED.match(text, number.end, end):
        name = _WORD.match(text, glued.start() + (0 if text[glued.start()].isalpha() else 1), end)
        unit = name[0].lower() if name else ""
        if not text[glued.start()].isalpha() and _are_counted(before):
            return Token("word", at, glued.end(), text[at : glued.end()].lower(), None, text[at : glued.end()])
        if text[glued.start()].isalpha() or unit not in {"liter", "meter", "kilometer", "uren"}:
            return Token("label", at, glued.end(), text[at : glued.end()].lower())
    return Token("number", at, number.end, text[at : number.end].lower(), number)


def _are_counted(before: list[Token]) -> bool:
    """``12.000 65-plussers``, ``120 werkloze 50-plussers``, ``het aantal 65-plussers``."""
    at = len(before) - 1
    while at > max(0, len(before) - 3) and before[at].kind == "word" and _ADJECTIVE.fullmatch(before[at].low):
        at -= 1
    return at >= 0 and (before[at].kind == "number" or before[at].low == "aantal")


def _inside_brackets(before: list[Token]) -> bool:
    depth = 0
    for token in before:
        depth += {"(": 1, ")": -1}.get(token.low, 0)
    return depth > 0


def _number(text: str, at: int, end: int) -> Number | None:
    number = number_at(text, at)
    if number is not None and number.end > end:
        return None
    if number is None or (number.form in {"digits", "words"} and number.value < 20):
        fraction = fraction_at(text, at)
        if fraction is not None and fraction.end <= end and (number is None or fraction.end > number.end):
            return fraction
    return number
