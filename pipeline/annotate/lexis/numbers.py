"""Reads a number at a place in text: digits in every notation, number words, scale words, fractions.

Comes in: text and an offset.
Goes out: ``Number`` with value and place.
Does not: ask what the number counts, or whether it is a date; that is the grammar's work.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.annotate.lexis.words import SCALES, cardinal, glued_share, part, tally
from pipeline.clean import lowered

Form = Literal["digits", "words", "mixed", "fraction", "tally"]

_DIGITS = re.compile(
    r"(?P<dotted>\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d]|\.\d))"
    r"|(?P<spaced>\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?!\d)"
    r"|(?<!\d )\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d|[.,]\d| \d| ?%| ?procent))"
    r"|(?P<commas>\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!\d))"
    r"|(?P<comma>\d+,\d+(?!,?\d))"
    r"|(?P<point>\d+\.\d+(?!\.?\d))"
    r"|(?P<plain>\d+)"
    r"|(?P<bare>,\d+)"
)
LONGEST = 40  # characters: a longer row of digits is no number that anybody states
_GREATEST = 1e24  # a scale word behind more than that is no more read: enough of them would make it infinite
_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009")
_VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅙": 1 / 6, "⅛": 1 / 8}
_SLASH = re.compile(r"(?:(\d+)\s+)?([1-9]\d?)/([1-9]\d{0,2})(?:de|den|ste|sten)?(?![\w/]|[.,]\d)")
_SCALE = re.compile(
    r"[^\S\n]?(duizend|mil(?:j|li)oen|mil(?:j|li)ard|bil(?:j|li)oen|mln|mio|milj|mld|mia|mrd|dzd)(?![^\W_])(?:(?<=mln)\.|(?<=mld)\.|(?<=milj)\.|(?<=mio)\.|(?<=mia)\.|(?<=mrd)\.)?"
    r"|(?P<k>[^\S\n]?[kK])(?![^\W_])|(?P<m>[^\S\n]?(?-i:M))(?![^\W_])",
    re.IGNORECASE,
)
_LETTERS = {"k": 1e3, "m": 1e6}
_MONEY_BEHIND = re.compile(r"[^\S\n]?(?:euro|eur|€)(?![^\W_])", re.IGNORECASE)
_ABBREVIATED = {"mln": 1e6, "mio": 1e6, "milj": 1e6, "mld": 1e9, "mia": 1e9, "mrd": 1e9, "dzd": 1e3}
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*")
_NEXT_WORD = re.compile(r"[^\S\n]+([^\W\d_]+(?:[-\u2011][^\W\d_]+)*)")
_NEXT_HUNDRED = re.compile(r"[^\S\n]+honderd(?![^\W_])", re.IGNORECASE)
_AND_PART = re.compile(
    r"[^\S\n]+en[^\S\n]+(?:(?:een|één)[^\S\n]+)?(half|halve|kwart|driekwart)(?![^\W_])", re.IGNORECASE
)
_AND = re.compile(r"[^\S\n]+(?:en[^\S\n]+)?(?=[^\W_])", re.IGNORECASE)
_TWO_OF = re.compile(r"(?<![^\W_])(?:respectievelijk|resp\.?|tussen)[^\S\n]+\Z", re.IGNORECASE)
_GAP = re.compile(r"[^\S\n](?=\d)")
_TAL = re.compile(r"(?:[-\u2011]|[^\S\n])?tal(?![^\W_])", re.IGNORECASE)
_COMMA_WORD = re.compile(r"[^\S\n]+komma(?=[^\S\n])", re.IGNORECASE)
_DOZEN = re.compile(r"[^\S\n]+dozijn(?:en)?(?![^\W_])", re.IGNORECASE)
_HALF = re.compile(r"(?:(?:een|één)[^\S\n]+)?(half|halve)(?![^\W_])", re.IGNORECASE)
_SIGN = re.compile(r"(?<![^\W_])(?<![\d.,)\]])([-−–+])(?=[\d,])|(?<![^\W_])min(?:us)?[^\S\n]+(?=[^\W_])", re.IGNORECASE)
_PARTS = {"half": 0.5, "halve": 0.5, "kwart": 0.25, "driekwart": 0.75}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read. ``scale`` is the scale word's factor (1 without one); ``bare`` one run of digits alone.

    ``blurred``: a word like ``ongeveer`` stood before it, as it does before figures alone.
    """

    start: int
    end: int
    value: float
    form: Form
    scale: float = 1.0
    bare: bool = False
    blurred: bool = False


def number_at(text: str, start: int, *, alone: bool = False) -> Number | None:
    """The longest number that begins at ``start``, or ``None``; ``start`` must be the start of a word or of digits.

    ``alone``: the text is about numbers only, so that ``een`` is 1 and ``vierduizend en twee`` one number.
    """
    if text[start].isdigit() or (text[start] == "," and text[start + 1 : start + 2].isdigit()):
        return _from_digits(text, start, alone=alone)
    if text[start] in _VULGAR:
        return Number(start, start + 1, _VULGAR[text[start]], "fraction")
    return _from_words(text, start, alone=alone)


def _digits(match: re.Match[str]) -> float:
    kind, written = match.lastgroup, match[0]
    if kind == "dotted" and not re.match(r"0\.\d{3}\Z", written):
        written = written.replace(".", "").replace(",", ".")
    elif kind == "spaced":
        written = written.translate(_SPACES).replace(",", ".")
    elif kind == "commas":
        written = written.replace(",", "")
    elif kind in {"comma", "bare"}:
        written = written.replace(",", ".")
    return float(written)


def _from_digits(text: str, start: int, *, alone: bool) -> Number | None:
    slash = _SLASH.match(text, start, start + LONGEST)
    if slash and int(slash[3]) > int(slash[2]) > 0:
        value = int(slash[1] or 0) + int(slash[2]) / int(slash[3])
        return _half_dozens(text, Number(start, slash.end(), value, "fraction"))
    match = _DIGITS.match(text, start, start + LONGEST)
    if match is None or match.end() == start + LONGEST:
        return None
    number = Number(start, match.end(), _digits(match), "digits", bare=match.lastgroup == "plain")
    if number.end < len(text) and text[number.end] in _VULGAR:
        return replace(number, end=number.end + 1, value=number.value + _VULGAR[text[number.end]], bare=False)
    tal = _TAL.match(text, number.end)
    if tal:
        return replace(number, end=tal.end(), form="tally", bare=False)
    return _half_dozens(text, _scaled(text, number, alone=alone))


def _from_words(text: str, start: int, *, alone: bool) -> Number | None:
    half = _HALF.match(text, start)
    if half and (text[start] not in "hH" or _SCALE.match(text, half.end()) or alone):
        number = Number(start, half.end(), 0.5, "words")
        return _half_dozens(text, _scaled(text, number, alone=alone))
    match = _WORD.match(text, start)
    if match is None:
        return None
    word = match[0]
    counted = tally(word)
    if counted is not None:
        return Number(start, match.end(), counted, "tally")
    value = cardinal(word)
    if value is None:
        return None
    if word.lower() == "een" and not alone and not _opens(text, match.end()):
        return None
    number = Number(start, match.end(), value, "words", scale=SCALES.get(lowered(word), 1.0))
    return _half_dozens(text, _scaled(text, _with_decimals(text, number), alone=alone))


def _opens(text: str, end: int) -> bool:
    """Whether ``een`` begins a number: ``een miljoen``, ``een honderdtal``, ``een dozijn``; not ``een duizendste``."""
    if _SCALE.match(text, end) or _DOZEN.match(text, end) or _COMMA_WORD.match(text, end):
        return True
    following = _NEXT_WORD.match(text, end)
    return following is not None and tally(following[1]) is not None


def _with_decimals(text: str, number: Number) -> Number:
    comma = _COMMA_WORD.match(text, number.end)
    if comma is None:
        return number
    digits, end = "", comma.end()
    while following := _NEXT_WORD.match(text, end):
        value = cardinal(following[1])
        if value is None or value >= 1000:
            break
        digits, end = digits + str(int(value)), following.end()
    return replace(number, end=end, value=float(f"{int(number.value)}.{digits}")) if digits else number


def _scaled(text: str, number: Number, *, alone: bool) -> Number:
    """Takes in the scale words behind ``number``, and the lower numbers behind those."""
    number = _hundreds(text, number)
    if number.value == 1 and number.form == "words":
        following = _NEXT_WORD.match(text, number.end)
        counted = tally(following[1]) if following else None
        if following and counted:
            return replace(number, end=following.end(), value=counted, form="tally")
    number = _and_a_half_of(text, number)
    while number.value < _GREATEST and (scale := _SCALE.match(text, number.end)):
        if scale[1] is None and not _is_scale_letter(text, number, scale, alone=alone):
            break
        factor = _LETTERS.get(scale.lastgroup or "") or SCALES.get(lowered(scale[1])) or _ABBREVIATED[lowered(scale[1])]
        number = replace(
            number, end=scale.end(), value=_times(number.value, factor), scale=number.scale * factor, bare=False
        )
    half = _AND_PART.match(text, number.end)
    if half and (number.form != "digits" or number.value < 1000 or number.scale > 1):
        unit = number.scale if number.scale > 1 else 1.0
        return replace(number, end=half.end(), value=number.value + _PARTS[lowered(half[1])] * unit, bare=False)
    return _with_lower(text, number, alone=alone)


def _is_scale_letter(text: str, number: Number, scale: re.Match[str], *, alone: bool) -> bool:
    """Whether ``k`` or ``M`` behind digits scales them: ``3k``, ``12 M euro``, ``€12M``; ``12 M`` may be anything."""
    if number.form != "digits":
        return False
    money = _MONEY_BEHIND.match(text, scale.end()) is not None
    money = money or text[max(0, number.start - 2) : number.start].strip() == "€"
    return money or (scale["k"] is not None and (len(scale["k"]) == 1 or alone))


def _and_a_half_of(text: str, number: Number) -> Number:
    """``twee en een half miljoen``: the part is of the scale word, so it is added before the scaling."""
    if number.value >= 1000 or text[number.end + 1 : number.end + 3].lower() != "en":
        return number
    part_of = _AND_PART.match(text, number.end)
    scale = _SCALE.match(text, part_of.end()) if part_of else None
    if part_of is None or scale is None or scale[1] is None:
        return number
    return replace(number, end=part_of.end(), value=number.value + _PARTS[lowered(part_of[1])], bare=False)


def _hundreds(text: str, number: Number) -> Number:
    hundred = _NEXT_HUNDRED.match(text, number.end)
    if hundred and number.form == "words" and 2 <= number.value < 100:
        return replace(number, end=hundred.end(), value=number.value * 100)
    return number


def _is_apart(lower: Number) -> bool:
    """Whether a number with decimals in digits stands behind another: ``twee miljoen 2,5 procent``; not in words."""
    return lower.value != int(lower.value) and lower.form != "words"


def _with_lower(text: str, number: Number, *, alone: bool) -> Number:
    """``vijf miljard tweehonderd miljoen``: a lower number behind a scale word adds to it."""
    room = number.scale if number.scale > 1 else _roundness(number)
    if room < 100 and not alone:
        return number
    rest = (_in_digits(text, number) if room >= 1e6 else None) or (None if alone else _and_tens(text, number))
    if rest is not None:
        return rest
    joint = (_AND if alone else _NEXT_WORD).match(text, number.end)
    if joint is None:
        return number
    at = joint.end() if alone else joint.start(1)
    lower = (
        number_at(text, at) if text[at].isalnum() and (alone or number.scale > 1 or number.form == "words") else None
    )
    if lower is None:
        return _with_fraction(text, number, at) if alone and text[number.end : at].strip() else number
    if lower.form == "digits" and number.scale <= 1:
        return number
    spoken = bool(text[number.end : at].strip())
    fraction = _with_fraction(text, number, at) if alone and spoken else number
    if fraction.end > lower.end or lower.form == "tally" or lower.value >= room or _is_apart(lower):
        return fraction
    return replace(number, end=lower.end, value=number.value + lower.value, scale=max(lower.scale, 1.0))


def _and_tens(text: str, number: Number) -> Number | None:
    """``tweehonderd en twaalf (miljoen)``: one number; ``respectievelijk honderd en twintig`` are two."""
    joint = _AND.match(text, number.end) if number.form == "words" and number.value < 10_000 else None
    if joint is None or not joint[0].strip() or not text[joint.end()].isalpha():
        return None
    lower = number_at(text, joint.end())
    if lower is None or lower.form != "words" or _TWO_OF.search(text, max(0, number.start - 20), number.start):
        return None
    tens = lower.value / lower.scale
    if tens >= 100 or tens != int(tens) or (tens == 1 and lower.scale > 1):
        return None
    return replace(number, end=lower.end, value=_times(number.value + tens, lower.scale), scale=lower.scale)


def _in_digits(text: str, number: Number) -> Number | None:
    """``1 miljard 200 miljoen``, ``2 miljoen 500.000``: one number in two, the second in digits right behind."""
    gap = _GAP.match(text, number.end)
    lower = number_at(text, gap.end()) if gap else None
    if lower is None or lower.bare or not 1e3 <= lower.value < number.scale or lower.value != int(lower.value):
        return None
    return replace(number, end=lower.end, value=number.value + lower.value, scale=max(lower.scale, 1.0))


def _with_fraction(text: str, number: Number, at: int) -> Number:
    fraction = fraction_at(text, at)
    if fraction is None:
        return number
    return replace(number, end=fraction.end, value=number.value + fraction.value * max(number.scale, 1.0))


def _roundness(number: Number) -> float:
    """100 for ``tweehonderd``, 1000 for ``vierduizend``: what may be added behind a round number word."""
    if number.form != "words" or number.value < 100:
        return 1.0
    return next((size for size in (1e9, 1e6, 1e3, 1e2) if number.value % size == 0), 1.0)


def _half_dozens(text: str, number: Number) -> Number:
    dozen = _DOZEN.match(text, number.end)
    if dozen is None:
        return number
    return replace(number, end=dozen.end(), value=number.value * 12, bare=False)


def _times(value: float, factor: float) -> float:
    """Product without binary dust: ``4.35 * 1e6`` is 4,350,000."""
    return round(value * factor, 6)


_QUARTER = re.compile(r"(?:(?:een|één|drie|1|3)[^\S\n]+)?kwart(?![^\W_])", re.IGNORECASE)
_PART = re.compile(r"[^\S\n]+([^\W\d_]+)")


def fraction_at(text: str, start: int) -> Number | None:
    """``twee derde``, ``een kwart``, ``drie vijfden`` at ``start`` as a number below one, else ``None``.

    ``een derde`` is read too: whether it is an ordinal there, the caller must know.
    """
    quarter = _QUARTER.match(text, start)
    if quarter:
        part_of = 0.75 if quarter[0][0] in "dD3" else 0.25
        return _of_scale(text, Number(start, quarter.end(), part_of, "fraction"))
    if text[start : start + 9].lower() == "driekwart":
        return _of_scale(text, Number(start, start + 9, 0.75, "fraction"))
    head = _DIGITS.match(text, start, start + LONGEST) if text[start].isdigit() else _WORD.match(text, start)
    if head is None:
        return None
    share = glued_share(head[0])
    if share is not None:
        return Number(start, head.end(), share, "fraction")
    count = _digits(head) if text[start].isdigit() else cardinal(head[0])
    following = _PART.match(text, head.end())
    parts = part(following[1]) if following else None
    if count is None or following is None or parts is None or not 0 < count < parts:
        return None
    return Number(start, following.end(), count / parts, "fraction")


def _of_scale(text: str, number: Number) -> Number:
    """``een kwart miljoen``: a number of that size, no share."""
    scale = _SCALE.match(text, number.end)
    if scale is None or scale[1] is None:
        return number
    factor = SCALES.get(lowered(scale[1])) or _ABBREVIATED[lowered(scale[1])]
    return Number(number.start, scale.end(), number.value * factor, "words", factor)


def signed(text: str, number: Number) -> Number:
    """``number`` with the sign that stands before it; a sign after a digit or a letter is none."""
    for width in (1, 4, 5, 6):
        at = number.start - width
        sign = _SIGN.match(text, at) if at >= 0 else None
        if sign and sign.end() == number.start:
            return replace(number, start=at, value=number.value if sign[1] == "+" else -number.value, bare=False)
    return number
