"""Relative clauses and reported ones: where the time that stands in a clause is not the time of the figure.

Comes in: what stands before an expression of time in its clause, what stands between it and a quantity.
Goes out: yes or no.
Does not: choose the expression that governs (``governing``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.participles import is_participle

RELATIVE = re.compile(r"(?<![^\W_])(?:die|dat|wat|wie|waar\w*)(?![^\W_])", re.IGNORECASE)
_OPENS_RELATIVE = re.compile(r"(?<![^\W_])(?:die|dat|wie)\s(?:[^\W\d_]+\s){0,3}\Z", re.IGNORECASE)
# `waren dat er in 2012 nog 45, namelijk`: what was told before, and no clause
_POINTS = re.compile(
    r"(?<![^\W_])(?:is|zijn|was|waren|werd|werden|bleven)\s(?:dat|die)\s(?:[^\W\d_]+\s){0,3}\Z", re.IGNORECASE
)
_MAIN_VERB = re.compile(r"[^,;:]*,\s(?P<verb>[^\W\d_]+)(?![^\W_])")
# The verb of a clause whose subject is told of: `Het bedrag dat in 2015 werd betaald, was 300 euro`.
_LEVELS = frozenset(
    ["is", "was", "zijn", "waren", "bedraagt", "bedragen", "bedroeg", "bedroegen", "ligt", "lag", "kostte"]
)
_BEFORE_NOUN = frozenset({"het", "een", "van", "aan", "in", "op", "uit", "met", "door", "per", "hun", "ons", "uw"})
_WORDS_TO_RELATIVE = 7
_SAID = re.compile(
    r"(?<![^\W_])(?:zei|zeiden|zegt|gezegd|verklaarde|verklaarden|verklaard|antwoordde|antwoordden|geantwoord|bekend"
    r"|bekendgemaakt|meegedeeld|deelden?\s(?:[^\W\d_]+\s){1,4}mee|vernam|vernamen|vernomen|lazen|hoorde|hoorden|gehoord"
    r"|te\shoren|schreef|schreven|geschreven|meldde|meldden|gemeld|stelde|vroeg|vroegen|gevraagd|beweerde|beweerden"
    r"|kondigde|kondigden|aangekondigd|beloofde|beloofden|beloofd|weten|berichtte|berichtten|bericht"
    r"|besliste|beslisten|beslist|besloot|besloten|vastgelegd|afgesproken|overeengekomen"
    r"|bl(?:ee|ij)kt?\s+uit(?:\s+\w+){1,4})(?![^\W_])[^.;]*(?<![^\W_])(?:dat|hoeveel|hoe)(?![^\W_])",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?<![^\W_])(?:zei|zeiden|verklaarden?|antwoordden?|schreef|schreven|meldden?|deelden?|kondigden?|beloofden?|vernam"
    r"|vernamen|hoorden?|berichtten?|beweerden?|vroeg|vroegen)(?![^\W_])",
    re.IGNORECASE,
)
# `zei vorig jaar in de commissie dat`, `vroeg vorige week aan de minister waar`; a verb between has a time of its own
_SAYS_BEHIND = re.compile(
    r"\s(?:[^\W\d_]+\s){0,6}?(?:dat|of|hoe|hoeveel|welke|waar|waarom|wanneer)(?![^\W_])", re.IGNORECASE
)
# `berichtte de pers over de vrijlating van 6 mensen`, `stelde ik een vraag over`: what it was about may be of any time
_SAYS_ABOUT = re.compile(
    r"(?:\A|\s)(?:berichtten?|schre(?:ef|ven)|vroeg(?:en)?|spra(?:k|ken)|ondervroeg(?:en)?|interpelleerden?|debatteerden?"
    r"|discussieerden?|stelden?\s(?:[^\W\d_]+\s){1,5}vra(?:ag|gen)|(?:vra(?:ag|gen)|artikels?|berichten?)\s(?:gesteld|verschenen|geschreven))"
    r"\s(?:[^\W\d_]+\s){0,5}?over\s",
    re.IGNORECASE,
)
# `300 ouders vrezen dat er in 2025`: when what they fear will be
_HOLDS = re.compile(
    r"(?<![^\W_])(?:zeg(?:t|gen)|zei(?:den)?|stel(?:t|len|den?)|vra(?:agt|gen)|vroeg(?:en)?|vre(?:est|zen|esden?)|ho(?:opt|pen|opten?)"
    r"|verwacht(?:en|ten?)?|denk(?:t|en)|dacht(?:en)?|vind(?:t|en)|vond(?:en)?|bereken(?:t|en|den?)|schat(?:ten?)?|meld(?:t|en|den?)"
    r"|verkla(?:art|ren|arden?)|bewe(?:ert|ren|erden?)|gelo(?:oft|ven|ofden?)|we(?:et|ten)|wist(?:en)?|bl(?:ijkt|ijken|eek|eken)"
    r"|to(?:ont|nen|onden?)|le(?:ert|ren|erden?)|bel(?:ooft|oven|oofden?)|eis(?:t|en|ten?)|wil(?:len|de|den)?|oord(?:eelt|elen|eelden?)"
    r"|vernam(?:en)?|verneem(?:t)?|geef(?:t)?|geven|gaf|gaven)(?![^\W_])[^,;:.]*\sdat\s",
    re.IGNORECASE,
)
# `daalde tot 64 procent, blijkt uit een enquête bij 4.300 reizigers`: how it is known
_KNOWN_FROM = re.compile(
    r",\s(?:(?:zo|dat)\s)?(?:bl(?:ijkt|eek)\suit|le(?:ert|erde)|to(?:ont|onde)|volgens|aldus|op\sbasis\svan)\s[^,;:]*\Z",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"(?<![^\W_])(?:bewering|bericht|melding|mededeling|aankondiging|belofte|uitspraak|verklaring|vaststelling|nieuws)"
    r"(?:\s[^\W\d_]+){0,4}\s?\Z",
    re.IGNORECASE,
)
_THAT_BEHIND = re.compile(r",?\s(?:dat|als\szou)(?![^\W_])", re.IGNORECASE)
_OF_WHOLE = re.compile(r"\s*van\s(?:de|het|die|deze|alle|onze)\s", re.IGNORECASE)
_AUXILIARIES = frozenset(["werd", "werden", "wordt", "worden", "heeft", "hebben", "had", "hadden"])
_NEAR, _LONGEST = 5, 12  # words
_SHOWN = re.compile(
    r"(?<![^\W_])(?:bleken|bleek|gebleken|toonden?|leerden?|stelden?)\s(?:[^\W\d_]+\s){0,4}dat(?![^\W_])",
    re.IGNORECASE,
)


def of_relative_clause(clause: str, gap: str) -> int:
    """``Gezinnen die in 2015 bouwden, krijgen 300 euro``: how far before the expression its clause opens, else 0.

    ``clause`` is what stands before the expression since the last comma, ``gap`` what follows it up to the quantity.
    """
    opens = _OPENS_RELATIVE.search(clause)
    if opens is None or "," not in gap or _POINTS.search(clause, 0, opens.end()):
        return 0
    return len(opens.group())


def leads_elsewhere(clause: str, gap: str) -> bool:
    """Whether the main clause behind it tells of something else: ``krijgen``; not ``waren``, ``steeg``.

    Some of a whole are told of for another time: ``van de 45 boten die in 2014 beloofd waren, zijn er 12 klaar``.
    """
    main = _MAIN_VERB.match(gap)
    low = main["verb"].lower() if main else ""
    verb = low in lexicon().verbs or low == "kosten"  # no noun stands there
    return verb and (_OF_WHOLE.match(clause) is not None or _tells_of_else(low))


def _tells_of_else(verb: str) -> bool:
    return verb not in _LEVELS and of_verb(verb) is None


def of_shortened_clause(clause: str, gap: str) -> bool:
    """``Kinderen geboren in 2014 krijgen 45 euro``: a participle behind its noun, then the verb."""
    before, behind = clause.split()[-_LONGEST:], gap.split(maxsplit=1)
    if len(before) < 2 or not behind or not is_participle(before[-1].lower()):
        return False
    low = behind[0].lower()
    told = any(word.lower() in lexicon().verbs for word in before[:-1])
    return not told and low in lexicon().verbs and low not in _AUXILIARIES and _tells_of_else(low)


def in_reach_of_relative(gap: str) -> bool:
    """A relative clause says when only if it belongs to what is counted: one clause, right behind the noun.

    Not ``300 euro voor boeken die in 2014 verschenen``, ``45 plannen goedgekeurd die volgend jaar beginnen``.
    """
    relatives = list(RELATIVE.finditer(gap))
    if not relatives:
        return True
    before = gap[: relatives[0].start()].split()
    if len(relatives) > 1 or len(before) > _WORDS_TO_RELATIVE:
        return False
    return "voor" not in before and not _ends_in_participle(before)


def of_content(gap: str) -> bool:
    """Whether what stands behind a quantity says, thinks or shows something else, of which the time is."""
    return _HOLDS.search(gap) is not None


def known_from(gap: str) -> re.Match[str] | None:
    """Where ``gap``, up to a quantity, begins to tell how something is known: ``, blijkt uit een enquête bij``."""
    return _KNOWN_FROM.search(gap)


def _ends_in_participle(words: Sequence[str]) -> bool:
    """``45 boten aangekocht die``; not ``de Vlaamse overheid die``, ``aan geld dat``, which only have its shape."""
    if not words or not is_participle(words[-1].lower()):
        return False
    before = words[-2].lower() if len(words) > 1 else ""
    return before not in _BEFORE_NOUN and not before.endswith("e")


def reported(clause: str, gap: str, *, one_day: bool) -> bool:
    """``begin mei verklaarde hij dat``, ``op 14 mei bleek dat er 45 zijn``: when it was said, or known.

    The verb may stand before: ``de minister kondigde in 2018 aan dat``. What was found in a longer period may have been
    so in it: ``In 2015 bleek dat 12 procent``.
    """
    if _SAYS_BEHIND.match(gap) and _SAYS.search(" ".join(clause.split()[-_NEAR:])):
        return True
    if _SAYS_ABOUT.search(" ".join(clause.split()[-_NEAR:]) + gap):
        return True
    if _SAYING.search(clause) and _THAT_BEHIND.match(gap):
        return True  # `de bewering begin dit jaar, dat er 45 zijn`
    return _SAID.search(gap) is not None or (one_day and _SHOWN.search(gap) is not None)
