"""The numbers of a report's headings: what they are in the outline, and whether one may follow another.

Comes in: the text of a paragraph, and the number of the last heading.
Goes out: the number as a path: Roman ``III`` is ``(3,)``, ``4.1.2`` under it ``(3, 4, 1, 2)``.
Does not: say what is a heading (``paragraphs`` does): a year, a day or an item of a list may stand so, too.
"""

from __future__ import annotations

import re

from pipeline.months import ANY_MONTH
from pipeline.segment.report.words import everyone, no_floor

_ROMAN = re.compile(r"(?P<number>[IVX]{1,5})\.\s+(?P<title>\S.*)", re.DOTALL)
_DECIMAL = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,5})\.?\s+"
    r"(?P<title>[^\W\d_a-zà-ÿ‘“'\"].*|[‘“'\"].*|[a-z]{1,4}[.·&][a-z][a-z.·&-]{0,8}(?=\Z|-fractie\Z).*)",
    re.DOTALL,
)
"""With a title that begins with a capital, or is an abbreviation in small letters: ``2. sp.a``."""
_LIKE_ROMAN = re.compile(r"(?P<number>[IVXLEHUTKlikhtv1!|]{1,5})[.,]?\s+(?P<title>[A-ZÀ-Þ].*)", re.DOTALL)
_STROKES = str.maketrans({**dict.fromkeys("LETKlikt1!|", "I"), **dict.fromkeys("HhU", "II"), "v": "V"})
_DAY = re.compile(rf"\d{{1,2}}\s+(?:{ANY_MONTH})\s+\d{{4}}(?:\s+\(\d{{4}}-\d{{4}}\))?", re.IGNORECASE)
_LETTER = re.compile(r"(?P<number>[A-H])\.\s+(?P<title>[^\W\d_].*)", re.DOTALL)
_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = tuple(f"{'X' * tens}{unit}" for tens in range(4) for unit in _UNITS)


def is_number(text: str) -> bool:
    """Whether a line begins as a heading with a number does, and is no day."""
    numbered = _ROMAN.fullmatch(text) or _DECIMAL.fullmatch(text) or _LETTER.fullmatch(text)
    return bool(numbered) and not _DAY.fullmatch(text)


def number_of(text: str, last: tuple[int, ...]) -> tuple[int, ...] | None:
    """The number with which a heading begins, below the section of the ``last`` one; ``None`` where it has none."""
    roman = _ROMAN.fullmatch(text)
    if roman is not None and roman["number"] in _ROMANS:
        return (_ROMANS.index(roman["number"]),)
    decimal = _DECIMAL.fullmatch(text)
    if decimal and not _DAY.fullmatch(text):  # ``2 JULI 1991`` on a title page
        return (last[0], *(int(part) for part in decimal["number"].split(".")))
    return None


def misread_roman(text: str, last: tuple[int, ...]) -> tuple[int, ...] | None:
    """The next section, where text recognition misread its Roman number: ``L Uiteenzetting``, ``IH. Stemming``.

    Its title must be that of a section: words in capitals, or what is done in one.
    """
    match = _LIKE_ROMAN.fullmatch(text)
    if match is None or _DAY.fullmatch(text):
        return None
    if not (is_section(match["title"]) or match["title"].isupper()):
        return None
    strokes = match["number"].translate(_STROKES)
    before = last[1] if last[0] == 0 and len(last) > 1 else last[0]  # the first one may have been read as ``1.``
    expected = _ROMANS[(before + 1) % len(_ROMANS)]
    of_strokes = set(strokes + expected) == {"I"} and abs(len(strokes) - len(expected)) == 1  # the point, or one lost
    return (before + 1,) if strokes == expected or of_strokes else None


def is_section(title: str) -> bool:
    """Whether a title says what is done in a section of a report."""
    return bool(everyone().search(title) or no_floor().search(title))


def letter_of(text: str, last: tuple[int, ...]) -> tuple[int, ...] | None:
    """The number of a section with a letter; the first must have a title like ``A. Toelichting``: ``A. Denys`` is one
    who signs."""
    match = _LETTER.fullmatch(text)
    if match is None or (last == (0,) and not is_section(text)):
        return None
    return (ord(match["number"]) - ord("A") + 1,)


def follows(last: tuple[int, ...], number: tuple[int, ...]) -> bool:
    """Whether ``number`` may come after ``last`` in an outline; a misprinted or lost number or two is forgiven."""
    if len(number) == 1:
        return 0 < number[0] - last[0] <= 2
    shared = 0
    while shared < min(len(last), len(number)) and last[shared] == number[shared]:
        shared += 1
    if shared == len(last):
        return number[shared:] in ((1,), (1, 1)) or (len(number) == shared + 1 and number[shared] <= 2)
    if shared == len(number):
        return False
    return number[shared] > last[shared] and number[shared] - last[shared] <= 3 and set(number[shared + 1 :]) <= {1}
