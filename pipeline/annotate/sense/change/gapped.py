"""A sentence that leaves out the verb of change of the one before it: ``Het aantal katten zelfs met 30 procent.``

Comes in: the tokens of a sentence. Goes out: whether it is one.
Does not: look at the sentence before; ``prose`` knows what changed there.
"""

from __future__ import annotations

from pipeline.annotate.lexis.direction import direction_of_sentence
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.sense.change.left import left_of_qualifiers

_LONGEST = 16  # tokens


def goes_on_without_verb(found: list[Token]) -> bool:
    """Whether a subject and ``met`` with one quantity are all there is; not ``Een boot met 30 procent korting.``"""
    numbers = [at for at, token in enumerate(found) if token.number is not None]
    if len(numbers) != 1 or numbers[0] < 2 or len(found) > _LONGEST or direction_of_sentence(found) is not None:
        return False
    if any(token.low in lexicon().verbs or is_participle(token.low) or token.low in {",", ":"} for token in found):
        return False
    behind = [token.low for token in found[numbers[0] + 1 :]]
    ends = behind[:1] and behind[0] in lexicon().units and behind[1:] in ([], ["."], ["!"])
    at = left_of_qualifiers(found, numbers[0])
    return bool(ends) and at > 0 and found[at].low == "met"
