"""What a report tells of the sitting itself, and nobody says: votes, pauses, the end, annexes, directions.

Comes in: clean text of a paragraph in which nobody is named as its speaker.
Goes out: whether its first sentence tells of the sitting.
Does not: read votes (``segment.report``), or know the openings that are nobody's words anywhere (``words.procedure``).
"""

from __future__ import annotations

import re

from pipeline.segment.report.cue import sentences

_SITTING = (
    r"(?:de|deze|die)\s(?:commissie)?(?:vergadering|bespreking|hoorzitting|gedacht(?:en)?wisseling|discussie|zitting"
    r"|behandeling|stemming(?:en)?|verdere\s[a-z]+)"
)
_ENDED = (
    r"(?:geschorst|gesloten|hervat|heropend|geopend|voortgezet|afgerond|beëindigd|afgesloten|verdaagd|opgeheven"
    r"|uitgesteld|aangehouden)"
)
_NOT_SO = r"(?!(?:niet|nog|met|tussen|toen|destijds|ooit)\s|\d{4})"
_WORDS = rf"(?:{_NOT_SO}[^\s,;:.?!]+\s){{0,12}}?"
_TOLD = re.compile(
    rf"(?:{_WORDS}(?:wordt|is)\s{_WORDS}{_SITTING}\s{_WORDS}{_ENDED}|{_SITTING}\s{_WORDS}(?:wordt|is)\s{_WORDS}{_ENDED})(?![^\W_])"
    r"|(?:Het|Dit)\sverslag\swordt\s[^.?!]*goedgekeurd|[^.?!]*\bwordt\shet\sverslag\s[^.?!]*goedgekeurd"
    r"|Er\s(?:zijn|worden)\s(?:verder\s)?geen\s(?:(?:verdere|andere|bijkomende)\s)?"
    r"(?:vragen|opmerkingen|sprekers|tussenkomsten)(?:\smeer)?(?=\s*[.,]|\s(?:over|van|bij|op|geformuleerd|gesteld|gemaakt))"
    r"|Niemand\s(?:vraagt|wenst)\s(?:(?:nog|meer|verder)\s){0,2}het\swoord"
    r"|(?:Daarop|Hierop|Daarna|Vervolgens)\s(?:volgt|volgen)\sde\sstemming(?:en)?|Over\shet\s[^,;:.?!]{3,60}\swordt\sgestemd"
    r"|(?:Aldus|Zo|Daartoe|Hiertoe|Dienovereenkomstig)\swordt\s(?:[a-z]+\s)?(?:beslist|besloten|overeengekomen)(?=\s*[.,])"
    r"|Tot\sverslaggevers?\sword(?:t|en)\s|Stemden\s(?:voor|tegen)|Onthielden\szich|Waren\s(?:aanwezig|verontschuldigd)"
    r"|Aan\sde\s(?:commissie|(?:commissie)?leden)\sw(?:ord(?:t|en)|erd(?:en)?)\s[^.?!;:]{3,80}\s(?:bezorgd|uitgedeeld|overhandigd)"
    r"|(?:Zie\s(?:ook\s)?)?bijlagen?\s\d",
    re.IGNORECASE,
)
_WENT_ON = re.compile(
    r"(?:Op|Tijdens)\s[^,;:.?!]{0,40}\d{4}\s(?:zet(?:te)?|vat(?:te)?|hervat(?:te)?|sloot|sluit|opende|rondde|werd|wordt)\s"
    rf"(?:de\scommissie\s)?{_SITTING}",
    re.IGNORECASE,
)
_ANNEXED = re.compile(
    r"[^.?!]*\b(?:presentaties?|nota|antwoorden|slides|dia[’']s|teksten?|uiteenzetting(?:en)?)\b[^.?!]*"
    r"\b(?:(?:opgenomen|gevoegd|bijgevoegd|toegevoegd|gaat|gaan)\b[^.?!]*\bbijlagen?\b|bijlagen?\b[^.?!]*\b(?:opgenomen|gevoegd)\b"
    r"|(?:te\svinden|te\sraadplegen|raadpleegbaar)\b[^.?!]*\b(?:bijlagen?|dossierpagina|documentenfiche|webpagina|website\svan\shet)\b)"
)
_VOTED = re.compile(
    r"[^.?!;]*\bword(?:t|en)\s[^.?!;]{0,120}(?:(?:aangenomen|verworpen|goedgekeurd)\s[^.?!;]{0,40}(?:\bstem(?:men)?\b|\beenparig)"
    r"|(?:\bstemmen\b|\beenparig\w*|\bunaniem)\s[^.?!;]{0,60}(?:aangenomen|verworpen|goedgekeurd))"
)
_LONGEST = 300
_DIRECTION = re.compile(r"\([^()]*\)\.?\s*\Z")


def is_of_the_sitting(text: str) -> bool:
    """Whether a paragraph tells what happens in the sitting, or is a direction in brackets."""
    if _DIRECTION.match(text):
        return True
    first = next((text[start:end] for start, end in sentences(text)), "")
    return len(first) < _LONGEST and any(pattern.match(first) for pattern in (_TOLD, _WENT_ON, _ANNEXED, _VOTED))
