"""Letters that were read under another alphabet: ``FinanciÎn`` for ``Financiën``, ``Ä 24,50`` for ``€ 24,50``.

Comes in: the text of a page.
Goes out: the same text, of the same length, such letters put right.
Does not: touch a page without an accented capital inside a word in small letters, or ``Ä`` beside a number: no Dutch is
printed so.

A font that calls its letters symbols, as some programs write every font, is read by the table that it brings, that of
the Macintosh, while its codes are those of Windows. Other fonts of the page may be read rightly. So a letter is put
right inside a word in small letters alone, and a sign where no letter can stand.
"""

from __future__ import annotations

import re

_PRINTED = "àáâäçèéêëìíîïñòóôöùúûü"
_MISREAD = dict(zip(_PRINTED.encode("cp1252").decode("mac-roman"), _PRINTED, strict=True))
_LETTERS = "".join(_MISREAD)
SUSPECT = "ÈÎËÔÍÄ"
"""One of these is on each page that is touched."""

# Compiled when a page needs them: few do.
_EVIDENCE = r"(?<=[a-z])[ÈÎËÔÍ](?=[a-z])|(?<=[a-z])[ÈÎË](?![^\W_])|ÈÈ(?=n)|Ä ?(?=\d)|(?<=\d) ?Ä(?![^\W_])"
_WORD = rf"[A-Za-z{_LETTERS}]++"
_BEGINS = "ÈË"  # of small letters with an accent no others begin a word
_ENDS = "ÈËÍÎÔ‡"
_SIGNS = (
    (r"Ä(?= ?\d)|(?<=\d)Ä(?![^\W_])|(?<=\d )Ä(?![^\W_])", "€"),
    (r"(?<=[a-zé])í(?=s(?![^\W_]))|(?<![^\W_])í(?=[snt] )", "’"),
    (r"(?<![^\W_])ì(?=[^\W_])", "“"),
    (r"(?<=[\w.,!?])î(?![^\W_])", "”"),
    (r"(?<= )ñ(?= )|(?<=\d)ñ(?=\d)", "–"),
    (r"(?<=\d )∞(?=C)|(?<=\d)∞", "°"),
    (r"(?<=\w )‡(?= \w)", "à"),
    (r"(?<=m)≤(?![^\W_])", "²"),
    (r"(?<=m)≥(?![^\W_])", "³"),
)


def in_its_alphabet(text: str) -> str:
    """``text`` of a page, character for character, with its misread letters put right where it shows such."""
    if re.search(_EVIDENCE, text) is None:
        return text
    for pattern, sign in _SIGNS:
        text = re.sub(pattern, sign, text)
    return re.sub(_WORD, _put_right, text)


def _put_right(found: re.Match[str]) -> str:
    word = found.group()
    if not any("a" <= letter <= "z" for letter in word):
        return word
    last = len(word) - 1
    return "".join(
        letter
        if (at == 0 and letter not in _BEGINS) or (at == last and letter not in _ENDS)
        else _MISREAD.get(letter, letter)
        for at, letter in enumerate(word)
    )
