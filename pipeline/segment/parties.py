"""The party that a document prints behind somebody's name, for those of whom the register has none.

Comes in: the text of a document, and its people, those under a label with a party among them.
Goes out: the same people in the party that the document prints with their name, there or elsewhere.
Does not: look behind surnames in the text, or say anything of somebody with two parties.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.records import Identity
from pipeline.register import fold
from pipeline.segment.names import Names

_BEHIND = re.compile(r"\s*(?:\((?P<bracketed>[^(),\n]{1,24})[),]|,\s(?P<between>[^(),.;:\n]{1,24})(?=,))")
"""``(N-VA)``, ``(N-VA, verslaggever)``, and ``, N-VA,`` before what is said of somebody."""
_LONGEST = 60  # characters of a name


class PrintedParties:
    """What ``text`` prints behind full names, and the labels of those who are ``labelled``; read when asked for."""

    def __init__(self, text: str, labelled: Sequence[Identity] = ()) -> None:
        self._text, self._labelled = text, labelled
        self._printed: list[tuple[str, str, str]] | None = None

    def completed(self, who: Identity, names: Names) -> Identity:
        """``who`` in the one party printed with that name; unchanged where a party is known, or none or two printed.

        So too where several are of that name: which of them the party belongs to is not told.
        """
        if who.party_id is not None or not who.name or (who.matched_by or "").startswith("several people"):
            return who
        label = who.party_label or (self._label(fold(who.name), names) if " " in who.name else None)
        return who if label is None else names.in_party(who, label)

    def _label(self, name: str, names: Names) -> str | None:
        if self._printed is None:
            self._printed = [*self._in_text(names), *self._on_labels(names)]
        parties = {party: label for before, party, label in self._printed if f" {before}".endswith(f" {name}")}
        return next(iter(parties.values())) if len(parties) == 1 else None

    def _in_text(self, names: Names) -> list[tuple[str, str, str]]:
        """What stands before each party, folded; the party's id; its label."""
        found = []
        for one in _BEHIND.finditer(self._text):
            label = (one["bracketed"] or one["between"]).strip()
            party = names.register.party_from_label(label)
            if party is not None:
                before = fold(self._text[max(0, one.start() - _LONGEST) : one.start()])
                found.append((before, party.party_id, label))
        return found

    def _on_labels(self, names: Names) -> list[tuple[str, str, str]]:
        found = []
        for one in self._labelled:
            party = names.register.party_from_label(one.party_label) if one.party_label else None
            if party is not None and one.name and one.party_label:
                found.append((fold(one.name), party.party_id, one.party_label))
        return found
