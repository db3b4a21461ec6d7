"""Pieces of patterns that the forms of periods share.

Comes in: the words of the lexicon. Goes out: strings for regular expressions, sets of adjectives.
Does not: read text.
"""

from __future__ import annotations

import re

from pipeline.annotate.periods.lexicon import NUMBERS, UNITS, alternation
from pipeline.months import MONTHS

END = r"(?![^\W_])"
_NO_YEAR = r"(?![^\W_]|[.,]\d|\s?(?:%|€(?!\s?\d)))"
YEAR = (
    rf"(?:(?:19[5-9]\d|20[0-9]\d){_NO_YEAR}"
    rf"|['’]\d{{2}}{_NO_YEAR}(?!['’]|\s(?:procent|percent|euro|miljoen|miljard|jaar)))"
)
MONTH = alternation(MONTHS) + END
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WEEKDAY = alternation(WEEKDAYS)
NUMBER = r"(?:\d{1,3}|" + alternation(NUMBERS) + r"|anderhal(?:f|ve))"
SOME = r"(?:(?:een\s+)?(?:paar|aantal)|enkele|vele|meerdere|verschillende)"
UNIT = alternation(UNITS)
JOIN = r"\s*(?:,|-|–|/|\s(?:en|of|tot(?:\s+en\s+met)?|t/m|t\.e\.m\.|tem|à)\s)\s*"
PREVIOUS = frozenset({"vorig", "vorige", "verleden", "voorgaande", "voorgaand", "voorafgaande"})
NEXT = frozenset({"volgend", "volgende", "komend", "komende", "eerstvolgende", "eerstkomende", "aanstaande"})
FOLLOWING = frozenset({"volgende", "daaropvolgende"})
PAST = frozenset({"afgelopen", "voorbije", "laatste", "recente", "voorbij", "jongste", "verlopen"})
THIS = frozenset({"dit", "deze", "huidig", "huidige", "lopend", "lopende"})
ADJECTIVE = alternation(PREVIOUS | NEXT | PAST | THIS | FOLLOWING)
RELATIVE_YEAR = (
    rf"(?:(?:het|dit|datzelfde)\s+)?{alternation((PREVIOUS | NEXT | PAST | THIS) - {'recente', 'laatste'})}\s+jaar"
)
OF_YEAR = rf"(?:\s+(?:van\s+)?(?:het\s+(?:begrotings|kalender)?jaar\s+)?(?P<y>{YEAR}|{RELATIVE_YEAR}))"
DETERMINER = rf"(?P<det>(?:(?:het|de|dit|deze|{ADJECTIVE})\s+){{0,2}})"

# Units that are so many of a simpler one.
SPANS = {"quarter": ("month", 3), "semester": ("month", 6), "decade": ("year", 10)}


# The last of others than those up to now: `het laatste jaar voor de fusie`, `... dat de premie gold`, `... secundair`.
LAST_OF_OTHERS = re.compile(
    r"\s+(?:(?:voor|vóór|alvorens)\s+(?!zover|zoveel)|(?:met|zonder)\s+(?!\d|ongeveer|bijna|ruim|circa|zo|meer|minder|een)|(?:dat|waarin|waarop|waarvoor|waarvan|waarover|waarmee)\b"
    r"|(?:(?:secundair|lager|hoger|middelbaar|(?:buiten)?gewoon|technisch|algemeen)\s+)?"
    r"[^\W\d_]*(?:onderwijs|opleiding|humaniora|kleuter|secundair|middelbaar|bachelor|master)\b)"
)
