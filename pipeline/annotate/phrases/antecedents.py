"""What the sentences before have told of: nouns that were counted, amounts, the headings of lists.

Comes in: clean text, and the claims of its sentences in order.
Goes out: ``Antecedents``, which a bare number is asked of: which noun, which money does it leave out?
Does not: decide whether a bare number is a claim (``selection``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.lookalikes import ENTRY, LABEL
from pipeline.annotate.lexis.shapes import plural
from pipeline.annotate.lexis.tokens import tokens
from pipeline.annotate.phrases.asked import Reply, Wanted
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.units import counted_at

_ANNOUNCING = re.compile(r"(?<![^\W_])(?:[Aa]antal(?:len)?|[Hh]oeveel)[ \n]")
_VAGUE = re.compile(r"(?<![^\W_])(?:[Vv]eel|[Vv]ele|[Hh]eel\swat|[Ee]nkele|[Hh]onderden|[Tt]ientallen|[Dd]uizenden)\s")
_BESIDE = re.compile(r"(?<![^\W_])(?:behalve|in|met|na|op|sinds|tijdens)\s\Z", re.IGNORECASE)
_OPENS_LIST = re.compile(r"(?::|(?<!\w)(?:waarvan|waaronder))\s*\Z")
_COUNTED_ITEM = re.compile(r"[-–−•*·▪○][ \t]+\d[\d.]*[ \t][^\W\d_]")  # ``- 182 goedgekeurd``
_SENTENCE_ENDS = re.compile(r"[.!?:;]\s+(?=\S)|\n\s*(?=\S)")
_LOOK_BACK = 600  # characters
_FAR = 80  # characters
_WORD = 12  # characters of a preposition
_NEXT = 3  # characters between a sentence and the next one
_ALIKE = 20  # times: numbers of like things seldom differ more
_CLOSE = 3  # times: two that differ less are hard to tell apart by their size
_MILLIONS = 1_000_000
_LEAST_PARTS = 2


def announces(line: str) -> bool:
    """Whether a line says that something is counted below it: ``aantal plannen per stad:``."""
    return _ANNOUNCING.search(line) is not None


@dataclass(slots=True)
class Antecedents:
    """What was counted lately, the latest last: (noun, size, age in sentences); and the money spoken of.

    ``last``: the last claim of the sentence that ends at ``last_end``; ``things``: the last claim was a count of
    things; ``money``: the last large figure was an amount; ``francs``: the last amount was in francs (at first: the
    text is older than the euro); ``divided``: the noun of the whole that the parts told in the sentence make up.
    ``replies``: the reply that is being read, and those to come.
    """

    text: str = ""
    counted: list[tuple[str, float, int]] = field(default_factory=list)
    money: bool = False
    francs: bool = False
    last: Draft | None = None
    last_end: int = 0
    things: bool = False
    divided: str | None = None
    replies: list[Reply] = field(default_factory=list)

    def reach(self, end: int) -> None:
        """Comes to the sentence that ends at ``end``; the reply to a question about other things forgets all before."""
        while len(self.replies) > 1 and self.replies[1].start < end:
            self.replies.pop(0)
            wanted = {one.unit.lower() for one in self.replies[0].wanted}
            if any(wanted) and wanted.isdisjoint(noun.lower() for noun, _, _ in self.counted):
                self.counted.clear()

    def asked(self, start: int, *, things: bool = False) -> Wanted | None:
        """The one thing that the question asks for, where no other is named from the reply's beginning to ``start``.

        ``things``: what is left out is counted, whatever sizes are asked for beside it.
        """
        reply = self.replies[0] if self.replies else None
        wanted = [one for one in reply.wanted if one.is_noun or not things] if reply is not None else []
        if reply is None or len(wanted) != 1 or start - reply.start > _LOOK_BACK:
            return None
        before = tokens(self.text, reply.start, start)
        return None if any(token.text[:1].islower() and plural(token) for token in before) else wanted[0]

    def next_sentence(self) -> None:
        """A noun is remembered for four sentences with numbers."""
        self.counted = [(noun, size, age + 1) for noun, size, age in self.counted[-4:] if age < 4]

    def remember(self, noun: str | None, size: float) -> None:
        """Takes the unit of a claim of kind count."""
        if noun is not None:
            self.counted.append((noun, size, 0))

    def noun_for(self, size: float) -> str | None:
        """The noun that a bare number of this size refers to: the latest counted in like numbers, else the latest.

        Millions of what was counted in hundreds are of something else: ``300 woningen. Daarvoor is 25 miljoen nodig``.
        Of two that an earlier sentence counted it is neither, where it is about as large as both or their sum.
        """
        alike = [one for one in self.counted if one[1] and size and 1 / _ALIKE <= size / one[1] <= _ALIKE]
        if alike:
            noun, _, age = alike[-1]
            beside = [one for one in alike if one[2] == age] if age else alike[-1:]
            nouns = {one[0] for one in beside}
            if len(nouns) == 1:
                return noun
            close = {one[0] for one in beside if 1 / _CLOSE <= size / one[1] <= _CLOSE}
            return close.pop() if len(close) == 1 and size != sum(one[1] for one in beside) else None
        if not self.counted:
            return None
        noun, known, _ = self.counted[-1]
        return noun if size < _MILLIONS or known >= _MILLIONS else None

    def wholes_for(self, size: float) -> tuple[str, ...]:
        """The nouns that so many can be a part of, each once: of the latest sentence that counted so many or more."""
        wholes = [one for one in self.counted if one[1] >= size]
        latest = [one for one in wholes if one[2] == wholes[-1][2]]
        alike = [one for one in latest if one[1] <= _ALIKE * size]
        return tuple(dict.fromkeys(noun for noun, _, _ in alike or latest))

    def divide(self, kept: list[Draft]) -> None:
        """``1.114 voertuigen: 612 auto's en 502 bussen``: what the latest sentence counted, and parted wholly."""
        counts = [one for one in kept if one.kind == "count" and one.unit is not None and one.value is not None]
        sizes = [one.value or 0.0 for one in counts]
        whole = len(sizes) > _LEAST_PARTS and sizes[0] == sum(sizes[1:])
        if kept:
            self.divided = counts[0].unit if whole else None

    def latest_nouns(self, least: float = 0) -> tuple[str, ...]:
        """The nouns that the latest sentence with a count told, of which there are ``least`` or more."""
        youngest = min((age for _, _, age in self.counted if age), default=0)
        latest = [one for one in self.counted if one[2] == youngest and one[2] and one[1] >= least]
        return tuple(dict.fromkeys(noun for noun, _, _ in latest))

    def made_up_by(self, total: float) -> str | None:
        """The one noun of which so many were counted."""
        nouns = {noun for noun, size, age in self.counted if age and size == total}
        return nouns.pop() if len(nouns) == 1 else None

    def others_before(self, start: int, noun: str) -> bool:
        """``340 clubs. Er kwamen veel ouders. In Aalst waren er 90``: told of last, without a number, not ``noun``.

        Where or how it is, is told of beside it: ``in veel gevallen``, ``met enkele uitzonderingen``.
        """
        for site in _VAGUE.finditer(self.text, max(self.last_end, start - _LOOK_BACK), start):
            if _BESIDE.search(self.text, max(0, site.start() - _WORD), site.start()):
                continue
            other = noun_phrase(tokens(self.text, site.end(), min(start, site.end() + _FAR)), 0, one=False)
            if other is not None and other.unit.lower() not in {noun.lower(), *lexicon().units}:
                return True
        return False

    def near(self, start: int) -> bool:
        """Whether the sentence with the last claim ends right before ``start``."""
        return start - self.last_end <= _NEXT

    def right_before(self, start: int) -> tuple[str, int, int]:
        """The text, and where the sentence right before ``start`` begins and ends in it; an empty one at a gap."""
        end = start
        while end and start - end < _NEXT and self.text[end - 1].isspace():
            end -= 1
        first = max(0, end - _LOOK_BACK)
        begins = [site.end() for site in _SENTENCE_ENDS.finditer(self.text, first, end)]
        return self.text, begins[-1] if begins else first, end

    def just_counted(self, start: int) -> list[float]:
        """The sizes of what the sentence right before ``start`` counted."""
        return [size for _, size, age in self.counted if age == 1] if self.near(start) else []

    def heading(self, start: int) -> str:
        """The line that announces the list whose item begins at ``start``: ``de bedragen zijn (in euro):``."""
        for line in reversed(self.text[max(0, start - _LOOK_BACK) : start].splitlines()):
            if _OPENS_LIST.search(line):
                return line
            if line.strip() and not LABEL.match(line.lstrip()) and not ENTRY.match(line.lstrip()):
                break
        return ""

    def whole_of_list(self, start: int, size: float) -> str | None:
        """``340 dossiers, waarvan`` over ``- 182 goedgekeurd``: the one noun that the items from ``start`` divide."""
        if not _COUNTED_ITEM.match(self.text, start) or not self._beside_item(start):
            return None
        wholes = self.wholes_for(size)
        return wholes[0] if len(wholes) == 1 and wholes[0] in self.heading(start).split() else None

    def _beside_item(self, start: int) -> bool:
        """Whether the line before the item at ``start`` or the one behind it is such an item too."""
        above = self.text.rfind("\n", 0, max(0, start - 1)) + 1
        below = self.text.find("\n", start) + 1
        beside = [above] * (above < start) + [below] * (below > 0)
        return any(_COUNTED_ITEM.match(self.text, at) is not None for at in beside)

    def announced(self, start: int) -> str | None:
        """The noun that the text before ``start`` says will be counted: ``aantal aanvragen:``, ``hoeveel scholen``."""
        before = max(self.replies[0].start if self.replies else 0, start - _LOOK_BACK)
        ends = [site.end() for site in _ANNOUNCING.finditer(self.text, before, start)]
        if not ends:
            return None
        behind = tokens(self.text, ends[-1], min(start, ends[-1] + _FAR))
        counted = counted_at(behind, 0) if behind else None
        return None if counted is None else counted[0]
