"""What looks like a number and is none: dates, times, addresses, account numbers, labels, notes, references.

Comes in: nothing.
Goes out: compiled patterns; ``GUARDS`` tells by its groups: ``address``, ``date``, ``time``, ``ordinal``.
Does not: decide about years or numbering that only the words around tell; ``guards`` does.
"""

from __future__ import annotations

import re

from pipeline.months import ANY_MONTH, ANY_SHORT_MONTH

_MONTH = rf"(?:{ANY_MONTH}|(?:{ANY_SHORT_MONTH})\.)"
_DAY = r"(?:[12]?\d|3[01])(?:e|de|ste)?"
# `de nacht van 11 op 12 maart`; not `van 12 op 30 juni naar 45 in juli`.
_NIGHT = "|".join(f"{day}[ ]op[ ]{day + 1}" for day in range(1, 31)) + "|(?:28|29|30|31)[ ]op[ ]1"
_YEAR = r"(?:1[89]|20)\d\d"
# Behind an opening quote these tell `'25 euro'` from the year `'25`.
_COUNTED = "euro|frank|procent|percent|%|miljoen|miljard|duizend|jaar|maanden|weken|dagen|werkdagen|uur|uren"
_SIZED = "miljoen|miljard|duizend|euro|€|frank|procent|percent|%"
# `al jaren 70 miljoen`, `de voorbije jaren 60 boetes`: years that are counted or pointed at are no decade; with a size
# behind the number it is none either.
NO_DECADE_BEFORE = "".join(
    rf"(?<!(?<![^\W_]){word}\s)"
    for word in (
        "al", "alle", "afgelopen", "beide", "drie", "eerste", "enkele", "enige", "komende", "laatste", "meerdere",
        "paar", "recente", "sommige", "tien", "twee", "veel", "vele", "vier", "verscheidene", "verschillende", "vijf",
        "volgende", "voorbije", "voorgaande", "vorige", "zes",
    )
)  # fmt: skip
NO_DECADE_BEHIND = rf"(?!\s?(?:{_SIZED})(?![^\W_]))"
_DECADE = "tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"

_ADDRESS = r"""
    (?:https?://|www\.)[^\s<>]*[^\s<>.,;:!?)]
    |[\w.+-]+@[\w-]+(?:\.[\w-]+)+
    |\b[\w-]+\.(?:be|com|org|eu|nl|net)\b(?:/[^\s]*)?
    |BE[ ]?\d\d(?:[ ]?\d{4}){3}
    |\d{3}-\d{7}-\d\d
    |BE[ ]?0?\d{3}\.\d{3}\.\d{3}
    |0\d{3}\.\d{3}\.\d{3}(?!\d)
    |(?:\+|00)\d{1,3}[ ./]?(?:\(0\)[ ]?)?\d{1,3}(?:[ ./]?\d{2,3}){2,4}(?!\d)
    |0\d{1,3}[ ./-][ ]?\d{2,3}(?:[ .]\d{2,3}){1,3}(?!\d)
    |0\d{8,9}(?!\d)
    |24/7(?![\w/])
    |\d+\^\d+
"""
_DATE = rf"""
    {_DAY}(?:[ ]*(?:,|en|tot|tot[ ]en[ ]met|-|–|of|t\.e\.m\.|t/m)[ ]*{_DAY})*
        [ ](?:tot[ ]en[ ]met[ ]|en[ ]|tot[ ])?{_MONTH}(?![^\W_])(?:[ ]+(?:{_YEAR}|['’]\d\d)(?!\d))?
    |(?<=van[ ])(?:{_NIGHT})[ ]{_MONTH}(?![^\W_])(?:[ ]+{_YEAR}(?!\d))?
    |{_MONTH}[ ]+{_YEAR}(?![\d.,]\d)
    |{_MONTH}[ ]['’]\d\d(?!\d)
    |\d{{1,2}}(?P<sep>[/.-])\d{{1,2}}(?P=sep)(?:19|20)?\d\d(?![\d]|[.,]\d)
    |(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d(?!\d)
    |{_YEAR}[ ]*[-–/][ ]*(?:(?:19|20)?\d\d)(?![\d.,]\d|\d|[ ]*(?:euro|procent|%))
    |['’]\d\d(?![\d\w'’])(?![.,]\d|[ ](?:{_COUNTED})(?![^\W_]))
    |{NO_DECADE_BEFORE}jaren[ ](?:{_DECADE}|['’]?[1-9]0)(?![\w.,]\w){NO_DECADE_BEHIND}
"""
_TIME = r"""
    \d{1,2}[.:u]\d{2}[ ]?(?:uur|u\.?|h)(?![^\W_])
    |\d{1,2}[uh](?:\d{2})?(?![^\W_])
    |(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])
    |\d{1,2}[ ]uur[ ]\d{2}(?![\d.,]|[ ](?:procent|euro|minuten|min\.))
"""
_ORDINAL = r"\d+(?:e|de|ste|ième|er|st|nd|th)(?![^\W_])|\d+[°º](?![ ]?C(?![^\W_]))"

GUARDS = re.compile(
    rf"(?P<address>{_ADDRESS})|(?P<date>{_DATE})|(?P<time>{_TIME})|(?P<ordinal>{_ORDINAL})",
    re.VERBOSE | re.IGNORECASE,
)

# At the start of a sentence: `1.`, `2)`, `8, 9.`, `3.2 Titel`, `a)`, `1/ Titel`, a bullet.
LABEL = re.compile(
    r"[(\[]?\d{1,3}(?:\.\d{1,2}){0,3}"
    r"(?:[ ]?(?:,|en|-|–|tot|tot en met|t\.e\.m\.|t/m|/|\+)[ ]?\d{1,3})*(?:[.)\]]|[.)]?[a-z][.)])(?=\D|\Z)"
    r"|\d{1,2}(?:\.\d{1,2}){1,4}(?=[ ]+[A-ZÀ-Ý])|[a-z][.)](?=\s)|[-–−•*·▪○][ ]|\d{1,3}[ ](?=[-–]\s)"
    r"|\d{1,2}/(?=[ ])"
)
# A line that is a label and its figure: ``Antwerpen: 45 (waarvan 12 nieuw)``.
ENTRY = re.compile(r"(?:[^\W\d_]|(?:19|20)\d\d)[^\n:.;?!]{0,60}[ \t]?:[ \t]*(?:€ ?)?\d")
MID_LABEL = re.compile(r"[a-z]?\d{1,2}[a-z]?[)°º](?=\s)")
NOTE = re.compile(r"\(\d{1,2}\)|\[\d{1,2}\]|\(\d{1,5}\s\((?:19|20)\d\d-(?:19|20)\d\d\)")
BRACKETED = re.compile(r"\(\d+\)")
SECTION = re.compile(r"\d{1,3}(?:\.\d{1,3}){2,}(?![\d])")
SESSION = re.compile(r"\d{1,5}[ ](?=\((?:19|20)\d\d-(?:19|20)?\d\d\))")
FOOTNOTE = re.compile(
    r"\d{1,2}(?=[ ](?:De|Het|Een|Zie|Cf|Dit|Deze|Verslag|Parl|Hand|In|Bron|Decreet|Besluit|Artikel|Wet|Koninklijk"
    r"|Advies|Ontwerp|Voorstel|Arrest|Richtlijn|Verordening|Http|Op|Voor)(?![^\W_]))"
)
