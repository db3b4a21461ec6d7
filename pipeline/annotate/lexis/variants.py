"""Words before a number that say the same are one token: ``net geen 45`` as ``bijna``, ``in het jaar 2014`` as ``in``.

Comes in: the tokens so far and the number that follows them.
Goes out: the tokens, the last of them joined; the joined one reads as the word that the rules know.
Does not: change what is printed; places stay those of the text.
"""

from __future__ import annotations

from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.token import Token

_NEAR_A_NUMBER = {
    "ongeveer": (
        *("ca", "ca .", "circa", "zowat", "pakweg", "nagenoeg", "grofweg", "ruwweg", "plusminus", "plus minus"),
        *("om en bij", "om en bij de", "om en nabij", "om en nabij de", "om en rond", "grosso modo"),
    ),
    "bijna": ("net geen", "net niet", "haast", "welhaast", "vrijwel", "iets minder dan"),
    "ruim": ("iets meer dan", "net iets meer dan", "dik"),
}
_YEAR_OF = ("jaar", "kalenderjaar", "begrotingsjaar", "dienstjaar", "werkjaar", "boekjaar")
_SINCE = ("van", "voor", "over", "sinds", "vanaf", "tegen", "dan")
_BEFORE_A_YEAR = {
    "in": ("tijdens", "gedurende", *(f"{word} het {of}" for word in ("in", "tijdens", "gedurende") for of in _YEAR_OF)),
    **{word: tuple(f"{word} het {of}" for of in _YEAR_OF) for word in _SINCE},
}
_FIRST, _LAST, _ROUND = 1950, 2045, 100


def joined(variants: dict[str, tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    """The word that each row of words stands for."""
    return {tuple(row.split()): word for word, rows in variants.items() for row in rows}


_OF_SIZE, _OF_YEAR = joined(_NEAR_A_NUMBER), joined(_BEFORE_A_YEAR)
_ENDS = {row[-1] for row in (*_OF_SIZE, *_OF_YEAR)}
_LONGEST = max(len(row) for row in (*_OF_SIZE, *_OF_YEAR))


def in_one_word(text: str, found: list[Token], number: Number) -> None:
    """Joins the last tokens of ``found`` where they only vary a word that the rules know."""
    if not found or found[-1].low not in _ENDS:
        return
    year = number.bare and _FIRST <= number.value <= _LAST and number.end - number.start == len("2014")
    known = _OF_YEAR if year else _OF_SIZE
    if year and number.value % _ROUND == 0:  # `gedurende 2000 dagen`
        return
    for length in range(min(_LONGEST, len(found)), 0, -1):
        word = known.get(tuple(token.low for token in found[-length:]))
        if word is not None:
            first, last = found[-length], found[-1]
            found[-length:] = [first._replace(kind="word", end=last.end, low=word, text=text[first.start : last.end])]
            return
