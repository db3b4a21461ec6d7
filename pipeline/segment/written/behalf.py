"""Who answers in whose name, where an answer says so: ``namens minister X antwoord ik``, ``verstrekt door minister Y``.

Comes in: the lines of an answer above which no minister is printed; a line that announces an answer.
Goes out: the name of who answers as printed, or that it is not told; a line without the words on behalf of whom.
Does not: look people up. ``Mede namens`` changes nothing: who is asked answers, others agree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

OPENING = 6
"""Lines of an answer in which it may say who gives it, and one more."""
_MOST_LETTERS = 600
_LABEL = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]")
_RANK = r"(?:de heer |mevrouw |(?:mijn )?collega |(?:[Vv]laamse? )?(?:[Vv]ice)?[Mm]inister(?:-president)? )*"
_WHO = rf"{_RANK}(?P<{{}}>[A-ZÀ-Þ][\w'’-]*(?: (?:[A-ZÀ-Þ][\w'’-]*|van|de[nr]?|te[nr]?|['’]t)){{{{0,4}}}})"
_BY, _FOR = _WHO.format("by"), _WHO.format("whom")
_NAMENS = r"(?:[Nn]amens|[Ii]n naam van|[Ii]n de plaats van)"
_GIVEN = r"(?:beantwoord|verstrekt|gegeven|gecoördineerd|geformuleerd)"
_ANSWER = r"(?:[Dd]eze vraag|(?:[Dd]it|[Hh]et) (?:gecoördineerde? )?antwoord(?: op deze vraag)?)"
_TELLS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!mede )(?<!ook ){_NAMENS} {_FOR} antwoord(?:t {_BY}| ik\b)",
        rf"\b[Ii]k antwoord\b[^.\d]{{0,60}}(?<!mede )(?<!ook )\b{_NAMENS} {_FOR}",
        rf"\b{_ANSWER} (?:is|wordt|werd)\b[^.\d]{{0,40}}\b{_GIVEN} door {_BY}",
        rf"\b{_ANSWER} (?:is|wordt|werd)\b[^.\d]{{0,40}}\bdoor {_BY}[^.\d]{{0,120}}\b{_GIVEN}\b",
        rf"\A[Dd]it is (?:een|het) (?:gecoördineerde? )?antwoord van {_BY}",
        rf"\A(?:[Gg]ecoördineerd )?[Aa]ntwoord {_GIVEN} door {_BY}",
    )
)
_SUFFIX = re.compile(rf",?\s+(?:mede )?(?:{_NAMENS}|NAMENS|IN NAAM VAN)\s[^.?!:]{{3,160}}(?=:?\Z)")
_ALONE = re.compile(r"\(?(?:mede )?(?:[Nn]amens|NAMENS|[Ii]n naam van|IN NAAM VAN) [^\d.?!:;]{5,160}\)?")


@dataclass(frozen=True, slots=True)
class Behalf:
    """``by``: who answers, as printed, or ``None``; then somebody answers in the name of ``whom``, and who is untold.

    ``ranked``: the words call somebody a minister; else ``by`` may be a service.
    """

    by: str | None
    whom: str | None
    ranked: bool


def on_behalf(lines: Sequence[str]) -> Behalf | None:
    """Who is said to answer, above the first label of an answer; ``None`` where nothing is said, or nothing follows."""
    above: list[str] = []
    for line in lines[: OPENING - 1]:
        if _LABEL.match(line):
            break
        above.append(line)
    words = " ".join(" ".join(above).split())[:_MOST_LETTERS]
    match = next((found for one in _TELLS if (found := one.search(words))), None)
    if match is None:
        return None
    said = match.groupdict()
    goes_on = len(above) < len(lines) or len(words.rpartition(match.group())[2].partition(". ")[2]) > 0
    return Behalf(said.get("by"), said.get("whom"), "inister" in match.group()) if goes_on else None


def without_behalf(line: str) -> str:
    """``line`` without the words in whose name: ``Antwoord van minister Y, namens minister X`` announces Y."""
    return _SUFFIX.sub("", line)


def is_behalf(line: str) -> bool:
    """Whether a line of a heading says but in whose name the minister above it answers."""
    return _ALONE.fullmatch(line) is not None
