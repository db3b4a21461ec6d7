"""Finds quotations of several lines: a transcript that a speaker reads out holds labels that are no turns.

Comes in: the raw text.
Goes out: ``Cover`` of the quotations.
Does not: find quotations within a line, or those whose marks do not match.
"""

from __future__ import annotations

import re

from pipeline.segment.tiling import Cover

# A line opens with the mark, another ends with its counterpart, and no third mark stands between: where a mark is
# forgotten the next one opens again, and nothing is held together. Longer quotations are annexes.
_QUOTATION = re.compile(r"^[ \t\f]*(?P<all>[“„][^“”„]{2,1200}”)[.,;]?[ \t]*$", re.MULTILINE)


def quotations(text: str) -> Cover:
    """The quotations in ``text`` that go on over line ends."""
    return Cover(match.span("all") for match in _QUOTATION.finditer(text) if "\n" in match["all"])
