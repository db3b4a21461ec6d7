"""Labels that do not tell by themselves that the one they name has a turn, and voices in brackets.

Comes in: labels in form, the words around them.
Goes out: whether a label names somebody with what that person is, or is a family name alone; what is called out.
Does not: decide on a label (``turns`` and ``website`` do), or say who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from pipeline.segment.labels import Label, nameless_label, parse_label

_CALLED_OUT = re.compile(
    r"[(\[](?P<label>[A-ZÀ-Þ][^()\[\]:\n]{2,60}?(?: ?\([^()\n]{1,40}\))?)(?P<verb> [a-zà-ÿ]+)?[ \t]?:"
    r"\s+(?=[“‘\"]?[A-ZÀ-Þ\d])[^()\[\]]{2,400}[.!?…][”’\"]?[)\]]"
)


def names_somebody(label: Label, is_given: Callable[[str], bool]) -> bool:
    """Whether a label has a full name and what that person is, be it that the person is not known.

    In ``Dokter Jan Peeters`` a title stands before the given name, whatever it be.
    """
    words = (label.name or "").split()
    titled = has_title(label) or (len(words) > 2 and is_given(words[1]) and not is_given(words[0]))
    return label.full and (titled or (bool(label.brackets or label.function) and is_given(words[0])))


def has_title(label: Label) -> bool:
    """Whether something other than a form of address stands before the name: ``Professor``, ``Vlaams ombudsman``."""
    before = label.text[len(label.address or "") :].lstrip()
    return label.title is None and label.name is not None and not before.startswith(label.name)


def is_bare(label: Label) -> bool:
    """Whether a label is a family name and nothing else, as a town may be."""
    return label.kind == "person" and label.text == label.name and not label.full


def calls(label: Label, between: str) -> bool:
    """Whether the chair's words name the person of a label as one does who gives the floor."""
    name = rf"\b(?:heer|mevrouw|minister) (?:[A-ZÀ-Þ]\S* )?{re.escape(label.name or '')}\b"
    return re.search(name, " ".join(between.split()), re.IGNORECASE) is not None


def called_out(text: str, turns: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where brackets within a turn hold what another calls out: ``(Mevrouw Peeters: Het zijn er 12!)``."""
    for start, end in turns:
        for match in _CALLED_OUT.finditer(text, start, end):
            label = parse_label(match["label"]) or nameless_label(f"{match['label']}{match['verb'] or ''}")
            if label is not None and (label.kind != "person" or label.address or label.brackets):
                yield match.span()
