"""Tells numbers that are names, years and ordinals from quantities.

Comes in: the tokens of a sentence and the index of a number.
Goes out: yes or no.
Does not: know dates, times and addresses; ``tokens`` has cut those out already.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.addresses import in_address
from pipeline.annotate.lexis.direction import of_noun, of_verb
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.shapes import content, may_be_year, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.units import unit_at

_LONGEST_ASIDE = 12  # tokens
_NEXT_CENTURIES = range(2100, 2201, 10)
"""Years as climates and forecasts name them."""
_LINKS = {",", "en", "-", "–", "/", "tot", "t/m", "of", "en/of", "versus", "t.e.m."}


def is_year(found: list[Token], index: int) -> bool:
    """Whether the number is a calendar year, not a quantity."""
    number = found[index].number
    if number is None or not number.bare or found[index].start != number.start:
        return False
    if 1500 <= number.value < 1950 and _old_year(found, index):
        return True
    if 1800 <= number.value <= 2099:
        return _recent_year(found, index, number)
    return number.value in _NEXT_CENTURIES and _far_year(found, index, number)


def _recent_year(found: list[Token], index: int, number: Number) -> bool:
    """Of the last two centuries, told by what stands before and behind."""
    if number.end - number.start != 4 or unit_at(found, index + 1) is not None or _begins_amount(found, index):
        return False
    before = low_at(found, index - 1)
    if before == "jaar" and low_at(found, index - 2) in _POINTED and number.value % 100 == 0:
        return False  # `dit jaar 2000 gasten`
    likely = may_be_year(found[index])
    noun = noun_phrase(found, index + 1, one=False)
    if before in words("before any year"):
        return likely or noun is None
    if noun is None or _origin(found, index):
        return likely or before in words("before a far year") or _origin(found, index)
    if not likely:
        return False
    if before in _LINKS and _year_before(found, index):
        return True
    if before in words("before a year with a noun behind") or _is_content_before(found, index) or noun.last > index + 2:
        return number.value % 100 != 0 or noun.first != index + 1
    return False


_POINTED = frozenset({"dit", "vorig", "volgend", "elk", "komend"})


def _far_year(found: list[Token], index: int, number: Number) -> bool:
    """``tegen 2100``, ``tussen 2050 en 2100``; not ``2300 tegen 2100``, ``gedaald tot 2100``, ``in 2100 scholen``."""
    before = low_at(found, index - 1)
    led = before in words("before a far year") or (before in _LINKS and _year_before(found, index))
    level = before == "tot" and index > 1 and of_verb(found[index - 2].low) is not None
    if number.end - number.start != 4 or not led or level:
        return False
    if unit_at(found, index + 1) is not None or noun_phrase(found, index + 1, one=False) is not None:
        return False
    others = (token.number for at, token in enumerate(found) if at != index)
    return not any(other is not None and _might_be_beside(other) for other in others)


def _might_be_beside(other: Number) -> bool:
    """Whether ``other`` is as large as a far year: the two may be figures that are compared."""
    return 1000 <= other.value < 10_000 and other.value not in _NEXT_CENTURIES and not 1950 <= other.value <= 2099


def _old_year(found: list[Token], index: int) -> bool:
    """``de atlas van 1841``, ``een kaart uit 1777``, ``Ferraris (1777)``: a year of an older century in a name."""
    before, behind = low_at(found, index - 1), low_at(found, index + 1)
    if before == "(":
        return behind == ")" and index > 1 and found[index - 2].kind == "word"
    if before not in {"van", "uit"} or behind in {"naar", "tot", "euro", "à", "-", "–"} or index < 2:
        return False
    if noun_phrase(found, index + 1, one=False) is not None or unit_at(found, index + 1) is not None:
        return False
    thing = found[index - 2]
    if before == "uit":
        return content(thing) and not thing.low.endswith(("bestaat", "bestaan"))
    told = thing.low in words("amounts before `van`") or of_noun(thing.low) is not None
    return content(thing) and not told


def _origin(found: list[Token], index: int) -> bool:
    """``dateert van 1898``: a year, however far."""
    return any(token.low in words("verbs of origin") for token in found[max(0, index - 4) : index])


def _begins_amount(found: list[Token], index: int) -> bool:
    """``2000 tot 20.000 euro``: the other end of the interval has a unit and is no year.

    ``in 2019 tot 400.000 euro`` is none: there the number has its place in time; nor is one that is not round.
    """
    if index + 2 >= len(found) or found[index + 1].low not in {"tot", "à", "-", "–", "en", "of"}:
        return False
    other = found[index + 2].number
    if other is None or (other.bare and 1800 <= other.value <= 2060):
        return False
    if other.value <= 1800 or unit_at(found, index + 3) is None:
        return False
    before, number = low_at(found, index - 1), found[index].number
    if before == "tussen" or number is None or not 1950 <= number.value <= 2045:
        return True
    return before not in words("before any year") and number.value % 50 == 0


def _is_content_before(found: list[Token], index: int) -> bool:
    return index > 0 and content(found[index - 1]) and not found[index - 1].low.endswith(("den", "ten"))


def _year_before(found: list[Token], index: int) -> bool:
    at = _before_aside(found, index - 2)
    return at >= 0 and (found[at].kind == "date" or is_year(found, at))


def _before_aside(found: list[Token], at: int) -> int:
    """What stands before an aside that ends at ``at``: ``tussen 2018 (toen het begon) en 2019``; else ``at``."""
    opened = {")": "(", ",": ","}.get(found[at].low) if at >= 0 else None
    aside = range(at - 1, max(at - _LONGEST_ASIDE, 0), -1) if opened else ()
    return next((one - 1 for one in aside if found[one].low == opened), at)


def is_numbering(found: list[Token], index: int) -> bool:
    """Whether the number is a name: behind ``artikel``, ``fase``, ``top``; or in a row of such numbers."""
    at = _naming_word(found, index)
    if _opens_heading(found, index) or _glued_to_label(found, index) or _is_part_named(found, index):
        return True
    if (
        _called(found, index)
        or in_address(found, index)
        or low_at(found, index + 1) == "fm"
        or _age_group(found, index)
    ):
        return True
    if at < 0 or unit_at(found, index + 1) is not None or _begins_measured(found, index) or _ends_row(found, at, index):
        return False
    book, word = lexicon(), found[at]
    if at == index - 1 and (word.low == "tel" or low_at(found, at - 1) in _SUBJECTS):
        return False  # `ik tel 16 gemeenten`: only `tel.` is short for a telephone; `wij vragen 8, niet 9 miljoen`
    if (
        word.low not in book.references
        and word.low not in book.soft_references
        and not word.low.endswith(tuple(words("ends of words that name by number")))
    ):
        return word.low in words("names with decimals")
    return word.low in words("names with decimals") or _names(found, at, index)


_SUBJECTS = frozenset({"ik", "wij", "we", "zij", "ze"})


def _opens_heading(found: list[Token], index: int) -> bool:
    """``1 Inleiding`` on a line of its own: the number of a heading that lost its point."""
    number = found[0].number
    one = index == 0 and number is not None and number.bare and number.value == 1
    return one and len(found) > 1 and found[1].text[:1].isupper() and found[-1].low not in {".", "?", "!"}


def _is_part_named(found: list[Token], index: int) -> bool:
    """``(onderdeel 3.7)``: decimals stand behind a comma."""
    named = index > 1 and content(found[index - 1]) and found[index - 1].text.islower()
    in_brackets = named and found[index - 2].low == "(" and low_at(found, index + 1) == ")"
    return in_brackets and _DOTTED.fullmatch(found[index].low) is not None


def _glued_to_label(found: list[Token], index: int) -> bool:
    """``1.12 bruggen zijn hersteld``: what opens a sentence so is 1.12 of them, or the label 1 and 12 of them."""
    if index or _DOTTED.fullmatch(found[0].low) is None or unit_at(found, 1) is not None:
        return False
    return noun_phrase(found, 1, one=False) is not None


_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")


def _age_group(found: list[Token], index: int) -> bool:
    """``als zij 80 plus wordt``, ``30-40-jarigen``, ``18 à 25-jarigen``: the name of an age; not ``20 plus 30``."""
    behind = found[index + 1 : index + 4]
    if behind and behind[0].low == "plus":
        return len(behind) < 2 or behind[1].number is None
    if len(behind) > 2 and behind[0].low in _OR_UNTIL and behind[1].low in _UNTIL:
        del behind[0]  # `6- tot 12-jarigen`
    return len(behind) > 1 and behind[0].low in _OR_UNTIL and _OF_AGE.fullmatch(behind[1].low) is not None


_UNTIL = frozenset({"tot", "à", "en", "of"})
_OR_UNTIL = _UNTIL | {"-", "–", "/"}
_OF_AGE = re.compile(r"\d{1,3}-(?:jarigen?|plussers?)")


def _ends_row(found: list[Token], at: int, index: int) -> bool:
    """``300 in groep 3, 1.200 in groep 2``: a comma behind a name, and what is counted in the next one."""
    number, first = found[index].number, found[at + 1].number
    if at >= index - 1 or number is None:
        return False
    grouped = not number.bare and number.scale == 1 and number.value >= _GROUPED  # names are written without points
    if grouped and first is not None and first.bare:
        return True
    behind = [token.low for token in found[index + 1 : index + 3]]
    return len(behind) > 1 and behind[0] in {"in", "van", "bij", "op", "uit", "voor"} and behind[1] == found[at].low


_GROUPED = 1_000


def _begins_measured(found: list[Token], index: int) -> bool:
    """``de groep 45-64 jaar``, ``categorie 0 tot 3 jaar``: the lower end of an interval that has a unit."""
    if index + 3 >= len(found) or found[index + 1].low not in {"-", "–", "tot", "à"} or found[index + 2].number is None:
        return False
    unit = unit_at(found, index + 3)
    return unit is not None and unit.kind == "measure"


_CUT_SHORT = {"nr", "nrs", "blz", "art"}  # text recognition takes their point for a comma


def _naming_word(found: list[Token], index: int) -> int:
    """Where the word stands that could name the number, before the whole row of numbers; below 0 where none can."""
    at = index - 1
    if at > 0 and (found[at].low == "." or (found[at].low == "," and found[at - 1].low in _CUT_SHORT)):
        at -= 1
    while (
        index - at < 24 and at > 0 and found[at].low in _LINKS and found[at - 1].kind in {"number", "label", "ordinal"}
    ):
        at -= 2
        if at >= 0 and found[at].low == "." and at > 0:
            at -= 1
    return _past_bracketed(found, at)


def _names(found: list[Token], at: int, index: int) -> bool:
    """Whether the word at ``at``, one behind which numbers are names, names this one."""
    word = found[at]
    if word.low in words("names that carry a year") and found[index].number is not None:
        number = found[index].number
        if number is not None and number.value < 1900:
            return False  # `Vlaanderen 2030` is a plan, `Vlaanderen 55` a figure
    if at > 0 and found[at - 1].low in words("before a word that then names nothing"):
        return False
    number = found[index].number
    if number is not None and (number.scale > 1 or "," in found[index].low):
        return False
    if _by_its_number(found, at, index):
        return True
    soft = word.low in lexicon().soft_references or word.low.endswith("groep")  # `in die doelgroep 45 kinderen`
    # `tijdens de actie 907 passagiers`; not `de fase 2 projecten`
    pointed = at > 0 and at == index - 1 and found[at - 1].low in _POINTING
    large = number is not None and number.value >= _NO_NAME
    if soft or (pointed and large) or (number is not None and number.form == "words" and at == index - 1):
        return noun_phrase(found, index + 1, one=False) is None
    return True


_NO_NAME = 100
_POINTING = frozenset({"de", "het", "deze", "die", "dit", "dat", "onze"})


def _by_its_number(found: list[Token], at: int, index: int) -> bool:
    """``in bus 33 zaten``, ``de bussen 23 en 33 staken``: a name, whatever follows; not ``in de bus 33 leerlingen``."""
    if found[at].low in words("vehicles with numbers"):
        return at < index - 1
    alone = at == 0 or found[at - 1].low not in words("before a vehicle without a number")
    return alone and found[at].low in words("a vehicle with a number")


def _called(found: list[Token], index: int) -> bool:
    """``bel naar 1700``: a short telephone number."""
    number = found[index].number
    if number is None or not number.bare or not 100 <= number.value <= 9999 or low_at(found, index - 1) not in _TO_CALL:
        return False
    if unit_at(found, index + 1) is not None or noun_phrase(found, index + 1, one=False) is not None:
        return False
    if any(token.low in words("calls") for token in found[max(0, index - 6) : index]):
        return True
    return low_at(found, index - 1) == "op" and any(token.low in words("lines of help") for token in found[:index])


_TO_CALL = {"naar", "op", "met", "nummer"}


def _past_bracketed(found: list[Token], at: int) -> int:
    """``amendement nr. 4 (-2 euro) en 5``: from the link before ``5`` to the word that names the row."""
    while at > 1 and found[at].low in _LINKS and found[at - 1].low == ")":
        opening = next((index for index in range(at - 2, max(0, at - 9), -1) if found[index].low == "("), 0)
        if opening < 2 or found[opening - 1].kind not in {"number", "label", "ordinal"}:
            return at
        at = opening - 2
        if at > 0 and found[at].low == ".":
            at -= 1
    return at


def ordinal_use(found: list[Token], index: int) -> bool:
    """Whether ``een derde`` stands before a singular noun and so is an ordinal (``een derde dienstverlener``)."""
    token = found[index]
    if not token.low.startswith(("een ", "één ")) or token.low.endswith(("kwart", "n")):
        return False
    if index + 1 >= len(found):
        return False
    if index and found[index - 1].low in words("before a fraction"):
        return False
    if _is_rest(found, index):
        return False
    following = found[index + 1]
    if index and found[index - 1].low == "met" and of_verb(following.low) is not None:
        return False  # `met een vijfde verminderd`
    return content(following) and following.low not in words("behind a fraction") and not plural(following)


def _is_rest(found: list[Token], index: int) -> bool:
    """``twee derde man, een derde vrouw``: with the one before it the whole; not ``een derde lid zingt``."""
    behind = token_at(found, index + 2)
    if behind is not None and behind.kind == "word":
        return False
    sizes = [token.number.value for token in found[:index] if token.number and token.number.form == "fraction"]
    number = found[index].number
    return bool(sizes) and number is not None and abs(sizes[-1] + number.value - 1) < _ROUNDED


_ROUNDED = 1e-6
