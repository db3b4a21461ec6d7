"""Where in a sentence an expression of time may begin, whether it holds any, and of what time its verbs speak.

Comes in: a sentence, in lower case. Goes out: places, yes or no, a tense.
Does not: read an expression; it only spares reading where there can be none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.annotate.periods.context import Tense
from pipeline.annotate.periods.lexicon import ORDINALS, alternation, by_word
from pipeline.annotate.periods.patterns import ADJECTIVE, END, NUMBER, SOME, WEEKDAY, YEAR
from pipeline.months import MONTHS

# The longest way from the beginning of an expression to its first word of time (`Op 4, 11, 18 en 25 mei`).
_REACH = 48
_CANDIDATE = re.compile(
    r"(?<![^\W_])(?:(?<![-.,/]\b)|(?<=\d\.)(?=[^\W\d_]))(?="  # behind the label of an answer: `10.In 2011 waren er`
    + alternation([*by_word("preposition", "preposition of days"), *by_word("part"), *by_word("adverb", "frequency")])
    + END
    + rf"|{YEAR}|\d{{1,2}}[/.-]\d|\d{{1,3}}\s|{alternation(MONTHS)}{END}"
    rf"|(?:{NUMBER}|{SOME}|{alternation(ORDINALS)}|{ADJECTIVE}|{WEEKDAY})\s"
    r"|(?:de|het|dit|deze|onze|dat|die|(?:dat|die|het|de)zelfde|aan|bij|eerder|later|vroeger|tussen|van|daarvoor|daarna|ervoor|nadien|toen|jaren|jaar|maand|maanden)\s"
    rf"|[qks]\s?[1-4]|{alternation(by_word('school year', 'session', 'term', 'calendar year', 'season'))}\s"
    r")",
)
_PAST_VERB = re.compile(
    r"(?<![^\W_])(?:werd|werden|was|waren|had|hadden|heeft|hebben|hebt|heb|kreeg|kregen|bleek|bleken|steeg|stegen|daalde"
    r"|daalden|ging|gingen|kwam|kwamen|konden|kon|bereikte|telde|bedroeg|bedroegen|besliste|(?:is|zijn)\s+(?:\w+\s+){0,4}ge\w+[dtn])"
    r"(?![^\W_])"
)
_FUTURE_VERB = re.compile(
    r"(?<![^\W_])(?:zal|zullen|zult|zou|zouden|treedt|treden|komt|komen|wordt|worden|moet|moeten|start|starten|gepland"
    r"|verwacht|verwachten|gaat|gaan|plan|plannen|voorzien)(?![^\W_])"
)
_TRIGGERS = (
    "maand", "jaar", "jaren", "week", "weken", "dag", "daag", "decenni", "kwarta", "semest", "trimest", "basis",
    "gister", "morgen", "moment", "ogenblik", "heden", "thans", "actueel", "tegenwoordig", "vroeger", "voordien",
    "voorheen", "destijds", "indertijd", "verleden", "lijks", "daarvoor", "ervoor", "daarna", "nadien", "toen",
    "zomer", "winter", "herfst", "lente", "legislatuur", "periode", "sinds", "sedert", "crisis", "lockdown",
    "pandemie", "oorlog", "vakantie", "verkiezing", "epidemie", "brexit", "golf", "aanslag", "helft", "tot dusver",
)  # fmt: skip
_TRIGGER = re.compile(
    alternation([*_TRIGGERS, *(month for month in MONTHS if month != "mei")])
    + r"|nu\b|mei\b|(?:19|20)\d\d|['’]\d\d|\d[/.]\d"  # `nummer`, `meisjes`
)


def sites(sentence: str) -> Iterator[int]:
    """Places where an expression may begin, from left to right: near before a word or number that it needs."""
    site = None
    for needed in _TRIGGER.finditer(sentence):
        first = needed.start() - _REACH
        if site is None or site.start() < first:
            site = _CANDIDATE.search(sentence, max(first, 0))
        while site is not None and site.start() <= needed.start():
            yield site.start()
            site = _CANDIDATE.search(sentence, site.start() + 1)
        if site is None:
            return


def tells_past(words: str) -> bool:
    """Whether a verb among them speaks of what was."""
    return _PAST_VERB.search(words) is not None


def tense(sentence: str) -> Tense | None:
    """Whether the verbs speak of what was or of what will be; ``None`` where they do neither, or both."""
    past, future = tells_past(sentence), bool(_FUTURE_VERB.search(sentence))
    if past == future:
        return None
    return "past" if past else "future"
