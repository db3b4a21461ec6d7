"""Who signs an answer: the name and the title of a minister on its last lines.

Comes in: the lines of an answer.
Goes out: a ``Named`` with the title printed; ``None`` where no minister signs.
Does not: look people up, or read a name without a title: that may be an annex's, a service's or the member's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean import clean_line
from pipeline.segment.written.lines import Line
from pipeline.segment.written.titles import Named

_LAST = 5
_WORD = r"[A-ZÀ-Þ][\w'’.-]*"
_NAME = re.compile(rf"{_WORD}(?: (?:{_WORD}|van|de[nr]?|te[nr]?|VAN|DE[NR]?|['’][tT])){{1,5}}")
_TITLE = re.compile(
    r"(?:de )?(?:vlaamse? minister|(?:eerste )?(?:vice-?)?minister(?:-president| vice-president)?|gemeenschapsminister)"
    r"(?:,| van\b| voor\b)[^.?!:;\d]{3,200}",
    re.IGNORECASE,
)


def signed_by(lines: Sequence[Line]) -> Named | None:
    """The minister who signs: a name above a title, or a title, a comma and a name, with nothing below."""
    tail = [clean_line(line.text) for line in lines[-_LAST:]]
    for at in range(len(tail) - 1):
        if _NAME.fullmatch(tail[at]) and _TITLE.fullmatch(rest := " ".join(tail[at + 1 :])):
            return Named(tail[at], rest)
        above = " ".join(tail[at:-1])
        if _NAME.fullmatch(tail[-1]) and above.endswith(",") and _TITLE.fullmatch(above):
            return Named(tail[-1], above.rstrip(","))
    return None
