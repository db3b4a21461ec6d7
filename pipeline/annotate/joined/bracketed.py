"""Units that a row of brackets tells once: ``Gent (120 euro), Aalst (98)``, ``Gent (9 boten, 3 ezels), Aalst (4, 5)``.

Comes in: the tokens of a sentence and its ``Part`` records.
Goes out: the parts; those in later brackets have the units of the first, one by one.
Does not: read brackets that say a number once more (``satellites``), or that stand behind no name.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.parts import Part, has_unit

_MOST = 8  # tokens from a bracket to the one that closes it


def in_rows_of_brackets(found: list[Token], parts: list[Part]) -> list[Part]:
    """The parts; bare numbers in brackets behind a name have the units of the brackets behind the name before."""
    out = list(parts)
    known: list[Part] = []
    for group in _groups(found, out):
        here = [out[at] for at in group]
        if all(has_unit(part) for part in here):
            known = here
        elif len(known) == len(here) and not any(has_unit(part) for part in here):
            for at, like in zip(group, known, strict=True):
                out[at] = _like(out[at], like)
    return out


def _groups(found: list[Token], parts: list[Part]) -> list[list[int]]:
    """The parts of each bracket that stands right behind a name and holds nothing but figures."""
    groups: list[list[int]] = []
    for at, token in enumerate(found):
        if token.low != "(" or at == 0 or not found[at - 1].text[:1].isupper():
            continue
        close = next((end for end in range(at + 1, min(len(found), at + _MOST)) if found[end].low == ")"), None)
        within = [index for index, part in enumerate(parts) if close is not None and at < part.first < close]
        if within and close is not None and _nothing_else(found, [parts[index] for index in within], at, close):
            groups.append(within)
    return groups


def _nothing_else(found: list[Token], parts: list[Part], at: int, close: int) -> bool:
    """Whether the bracket holds figures alone, with ``en`` or a comma between them: ``(nog 3 procent boten)`` too."""
    ends = [at, *(part.last for part in parts)]
    starts = [*(part.first for part in parts), close]
    between = [tuple(token.low for token in found[end + 1 : start]) for end, start in zip(ends, starts, strict=True)]
    led = all(word in lexicon().qualifying | words("between `er` and its number") for word in between[0])
    share = parts[-1].unit is not None and parts[-1].unit.kind == "percentage"
    of_what = share and all(token.kind == "word" for token in found[parts[-1].last + 1 : close])
    joined = all(joint in {("en",), (",",)} for joint in between[1:-1])
    return led and joined and (of_what or not between[-1])


def _like(part: Part, like: Part) -> Part:
    """The bare number in the unit of the other; millions are not handed on."""
    if like.number.scale != part.number.scale:
        return part
    return replace(part, unit=like.unit and replace(like.unit, last=part.last), noun=like.noun)
