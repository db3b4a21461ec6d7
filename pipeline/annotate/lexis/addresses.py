"""Tells postal codes and numbers of houses from quantities: ``Grote Markt 1, 3000 Leuven``, ``te 2800 Mechelen``.

Comes in: the tokens of a sentence and the index of a number.
Goes out: yes or no.
Does not: know places or streets; a capital, a postal code and their order tell.
"""

from __future__ import annotations

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at

_PEOPLE = ("aren", "ers", "anen", "ezen", "lingen", "sen", "aars")  # `3000 Antwerpenaren`, no town


def in_address(found: list[Token], index: int) -> bool:
    """Whether the number is a postal code or the number of a house or a box."""
    if low_at(found, index - 1) == "te" and _postal_code(found, index):
        return True
    if _house(found, index):
        return _ends_street(found, index + 1)
    box = low_at(found, index - 1) == "bus" and index > 2 and _house(found, index - 2)
    return (box and _ends_street(found, index + 1)) or _behind_house(found, index)


def _bare(found: list[Token], index: int, low: int, high: int) -> bool:
    number = found[index].number if 0 <= index < len(found) else None
    return number is not None and number.bare and low <= number.value <= high


def _postal_code(found: list[Token], index: int) -> bool:
    if not _bare(found, index, 1000, 9999) or index + 1 >= len(found):
        return False
    town = found[index + 1]
    return town.kind == "word" and town.text.istitle() and not town.low.endswith(_PEOPLE)


def _house(found: list[Token], index: int) -> bool:
    """A small number right behind a word with a capital."""
    return index > 0 and _bare(found, index, 1, 999) and found[index - 1].text.istitle()


def _ends_street(found: list[Token], at: int) -> bool:
    """Whether a box, or a postal code behind a comma, comes next."""
    if at + 1 >= len(found):
        return False
    if found[at].low == "bus":
        return _bare(found, at + 1, 1, 9999)
    return found[at].low == "," and _closes(found, at + 1)


def _closes(found: list[Token], index: int) -> bool:
    """A postal code and a town, and nothing that goes on counting: not ``3000 Vlaamse gezinnen``."""
    if not _postal_code(found, index):
        return False
    behind = token_at(found, index + 2)
    return behind is None or behind.kind != "word" or behind.low in lexicon().stop


def _behind_house(found: list[Token], index: int) -> bool:
    if index < 3 or found[index - 1].low != "," or not _closes(found, index):
        return False
    return _house(found, index - 2) or (found[index - 3].low == "bus" and _bare(found, index - 2, 1, 9999))
