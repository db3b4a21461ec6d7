"""The party that a document prints behind somebody's name, for those of whom the register has none.

Comes in: the text of a document, and its people, those under a label with a party among them.
Goes out: the same people in the party that the document prints with their name, there or elsewhere.
Does not: look behind surnames in the text, or say anything of somebody with two parties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.records import Identity
from pipeline.register import fold
from pipeline.segment.names import Names

_BEHIND = r"\s*(?:\((?P<bracketed>[^(),\n]{1,24})[),]|,\s(?P<between>[^(),.;:\n]{1,24}),)"
"""``(N-VA)``, ``(N-VA, verslaggever)``, and ``, N-VA,`` before what is said of somebody."""


@dataclass(frozen=True, slots=True)
class PrintedParties:
    """What is printed behind full names in ``text`` and on the labels of ``labelled``; each name is looked for once."""

    text: str
    labelled: Iterable[Identity] = ()
    _found: dict[str, str | None] = field(default_factory=dict, compare=False, repr=False)

    def completed(self, who: Identity, names: Names) -> Identity:
        """``who`` in the one party printed with that name; unchanged where a party is known, or none or two printed.

        So too where several are of that name: which of them the party belongs to is not told.
        """
        if who.party_id is not None or not who.name or (who.matched_by or "").startswith("several people"):
            return who
        key = fold(who.name)
        if key not in self._found:
            self._found[key] = self._label(who.name, names)
        label = who.party_label or self._found[key]
        return who if label is None else names.in_party(who, label)

    def _label(self, name: str, names: Names) -> str | None:
        full = r"\s+".join(map(re.escape, name.split()))
        behind = re.finditer(rf"(?<![\w.-]){full}{_BEHIND}", self.text, re.IGNORECASE)
        printed = [(one["bracketed"] or one["between"]).strip() for one in behind] if " " in name else []
        printed += [one.party_label for one in self.labelled if one.party_label and fold(one.name or "") == fold(name)]
        parties = {party.party_id: label for label in printed if (party := names.register.party_from_label(label))}
        return next(iter(parties.values())) if len(parties) == 1 else None
