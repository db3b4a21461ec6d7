"""Line feeds that clean text of a written question keeps, made into what a reader takes them for.

Comes in: clean text of a speech, a sub-question or an answer.
Goes out: the text with a folded sentence joined and paragraphs set apart by a blank line; rows of tables and items of
lists stay on their lines.
Does not: change a word.

The words after which no line ends by itself are data: ``rules/written_folds.toml``.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.rulebook import Rule, rules

_PARAGRAPHS = re.compile(r"(?<=[^\n]{60}[.?!])\n(?!\n)(?=[A-ZÀ-Þ‘“][^\n]{40,}|[A-ZÀ-Þ‘“][^\n]{20,}[.?!:](?:\n|\Z))")


class FoldWords(Rule, frozen=True, kw_only=True):
    """Words behind which a sentence must go on. ``words`` are lower case."""

    words: tuple[str, ...]


def unfolded(text: str) -> str:
    """``text`` without line feeds inside sentences, its paragraphs a blank line apart."""
    if "\n" not in text:
        return text
    return _PARAGRAPHS.sub("\n\n", _folds().sub(r"\g<kept> ", text))


@cache
def _folds() -> re.Pattern[str]:
    words = sorted((word for rule in rules("written_folds", FoldWords) for word in rule.words), key=len, reverse=True)
    either = "|".join(re.escape(word) for word in words)
    # Only what stands last on its line is looked at more closely.
    return re.compile(rf"(?<![\w-])(?=[\w.]+\n)(?P<kept>(?:(?i:{either})|(?:[a-z]\.){{2,4}}))\n(?!\n)")
