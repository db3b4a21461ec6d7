"""Words spoken between those of a sentence: ``er waren, zo blijkt uit het verslag, 45``, ``er zijn, minister, 45``.

Comes in: clean text.
Goes out: the text with blanks in their place, as long as before.
Does not: touch an aside that holds digits, marks or a clause of its own, or one behind which a clause ends.
"""

from __future__ import annotations

import re

# Who is spoken to, where it was read, who says so, what the speaker thinks.
_SPOKEN = (
    r"(?:(?:beste|geachte|waarde)\s)?(?:minister|voorzitter|collega['’]?s?|mijnheer|mevrouw|dames\sen\sheren)"
    r"|zo\s(?:bl(?:ijkt|eek)|zegt|zei|stelde?t?|luidt|meldt|st(?:aat|ond)|schr(?:ijft|eef)|las|lees|lezen|lazen|verneem"
    r"|vernam|vernemen|vernamen|weten?|leert|leren|tonen|toont|verklaarde?|antwoord(?:t|de))"
    r"|aldus|zegt|zei|stelt|schrijft|meldt|volgens|naar\s(?:verluidt|eigen\szeggen)"
    r"|(?:denk|dacht|meen|geloof|vrees|hoop|vind|vermoed)\sik|ik\s(?:denk|dacht|meen|geloof|vrees|hoop|vermoed)"
    r"|zoals\s(?:u|ik|we|wij|hij|men|gezegd|bekend|iedereen)"
)
_FINITE = (
    r"(?:is|zijn|was|waren|werden?|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|zou|zouden|moet|moeten)"
)
_BETWEEN = re.compile(
    rf"[,–—-]\s(?:{_SPOKEN})(?![^\W_])(?:\s(?!{_FINITE}(?![^\W_]))[^\s,.;:!?()\d–—]+){{0,9}}(?:,|\s[–—-])(?=\s[^\W_])",
    re.IGNORECASE,
)
# `Wie in 2015 bouwde, zegt de minister, krijgt 45 euro`: a clause ends there.
_SUBORDINATE = re.compile(
    r"(?:(?<![^\W_])(?:als|wanneer|omdat|doordat|aangezien|toen|hoewel|terwijl|nadat|voordat|zodat|indien|zodra|tenzij|mits"
    r"|wie|wat|waar[^\W\d_]*)|(?<=[^\W\d_]\s)(?:dat|die))(?![^\W_])[^,.;:!?\n]*\Z",
    re.IGNORECASE,
)
_CLAUSE = 160  # characters


def without_spoken_between(text: str) -> str:
    """``text``, blank where something is spoken between."""
    return _BETWEEN.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    text, start = match.string, match.start()
    apart = start > 0 and text[start - 1].isspace()
    told = text[start - 2 : start].strip()[-1:].isalpha() if start > 1 else False
    if not told or apart == (match[0][0] == ",") or _SUBORDINATE.search(text, max(0, start - _CLAUSE), start):
        return match[0]
    return " " * len(match[0])
