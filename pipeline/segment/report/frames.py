"""How a sentence is built in which somebody speaks who does not open it: agent, experiencer, predicate, tag.

``Door An Proef wordt gevraagd``, ``Dat verbaast An Proef``, ``Verheugd is An Proef``, ``Dat kan, zo besluit An Proef``.

Comes in: a paragraph's text, and the pattern of the names and of the offices of one report.
Goes out: the match of the frame that its first sentence is: groups ``verb``, and ``name`` or ``office``.
Does not: say whether the one it names has the floor (``named``, ``offices``).

In all of them the person is no subject of a verb of saying, but the one whose view the sentence gives: by whom a thing
is said (agent), whom it pleases or strikes (experiencer), of whom an attitude is told before the verb (predicate), to
whom the words before a comma belong (tag). A person who opens a sentence before such a verb (``De minister kan An
Proef overtuigen``) says it, and not the one behind.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.segment.report.shapes import says
from pipeline.segment.report.words import ADVERB, MAY, THEN, alternatives, office_named, own_offices

_CLAUSE = r"(?:[^.?!;:]|(?<=\d)\.(?=\d))"  # a character of a clause, the point of a figure among them
_PART = r"(?:[^.?!;:,]|(?<=\d)[.,](?=\d))"
_SENTENCE = r"(?:[^.?!;]|(?<=\d)\.(?=\d))"
_WORD = r"(?:[^\s.,;:?!]|(?<=\d)[.,](?=\d))+"
_THOUGHT = (
    r"(?:vraag|mening|stelling|standpunt|opmerking|bewering|redenering|bekommernis|bezorgdheid|vrees|suggestie|kritiek|"
    r"zienswijze|visie|analyse|uitspraak|cijfers?)"
)
_FEELING = (
    r"(?:(?:vraag|opmerking|bedenking|bekommernis|twijfel|bezwar|vraagteken)(?:en|s|sen)?|vrees|aandacht|bezorgdheid|"
    r"ongerustheid|indruk|ongeloof|verbazing|verwondering|ergernis|kritiek|lof|steun|begrip|onbegrip|instemming|bijval|"
    r"scepsis|waardering|ontgoocheling|tevredenheid|hoop)(?![^\W_])"
)
_ADDRESSED = r"(?:[Dd]e\sheer|[Mm]evrouw|[Cc]ollega|[Mm]inister)\s|[A-ZÀ-Þ][\w’'-]+\s(?:(?:van|de)\s)?[A-ZÀ-Þ]"
_LEAD = rf"{_CLAUSE}{{2,120}}?\s"
_FEW = rf"(?:{_WORD}\s){{0,4}}?"
_NOT_GUESSED = (
    rf"(?!\s(?:{_WORD}\s){{0,8}}?te\s[a-z]+en(?![^\W_]))"
    rf"(?!\s(?:{_WORD}\s){{0,2}}?"
    r"(?:blijkbaar|kennelijk|wellicht|misschien|schijnbaar|klaarblijkelijk|vermoedelijk)(?![^\W_]))"
)
"""What somebody seems to do or feel (``Dat lijkt hij niet te weten``, ``stoort hem blijkbaar niet``) another tells."""
_NOT_DONE = r"(?![^.?!;]*\s(?:[a-z]{2,6})?ge[a-z]{2,}(?:[dt]|en)(?=[.,;:]|\s*\Z))"
"""What somebody has done (``heeft een vraag over de prijs gesteld``) another tells."""
_MOVED = (
    r"(?:bekoren|overtuigen|bevallen|geruststellen|tevredenstellen|verbazen|verheugen|storen|bevredigen|verwonderen|"
    r"behagen|vermurwen|ontgaan)(?![^\W_])"
)
_MOVES_WITH = (
    r"(?P<verb>spreekt|spreken|valt|vallen|ligt|liggen|baart|baren|zit|zitten|gaat|gaan|stelt|stellen|stemt|stemmen|"
    r"maakt|maken|laat|laten|klinkt|klinken)\s{who}\s"
    rf"{_FEW}(?:aan|op|tegen|mee|zwaar|na\saan\shet\shart|zorgen|dwars|(?:veel\s)?te\sver|teleur|tevreden|"
    r"hoopvol|ongerust|blij|bezorgd|onverschillig|koud|triest|somber|vreemd|vertrouwd)(?=[.,:;]|\s(?:dat|om|hoe)\s|\s*\Z)"
)
_BEFORE_SUBJECT = r"(?:Met|In|Op|Over|Van|Voor|Tegen|Door|Bij|Naar|Daar[a-z]*|Hier[a-z]*|Zo|Nu|Dan|Toch|Ook)"
"""How a sentence begins whose subject stands behind the verb: ``Met dat plan gaat An Proef te ver`` is told of her."""
_STANCE = (
    r"(?:verheugd|blij|tevreden|gelukkig|ontevreden|ongelukkig|bezorgd|ongerust|benieuwd|sceptisch|kritisch(?:er)?|"
    r"strenge?r?|milder|scherper|enthousiast(?:er)?|overtuigd|verbaasd|verwonderd|ontgoocheld|teleurgesteld|voorstander|"
    r"tegenstander|gekant|akkoord|positief|negatief|voorzichtig(?:er)?|formeel|stellig|gerustgesteld|opgetogen|geschrokken|"
    r"verontrust|verontwaardigd|hoopvol|optimistisch|pessimistisch|vol\slof|(?:goed\s)?te\sspreken|het\s(?:\S+\s){0,3}?(?:on)?eens)"
)
_DEGREE = r"(?:Niet|Minder|Meer|Zeer|Heel|Bijzonder|Even|Ook|Erg|Wel|Alvast|Uiterst|Ronduit|Evenmin|Al\seven)\s"
_JUDGED = (
    r"(?:een|geen|niet|te|onvoldoende|voldoende|genoeg|belangrijk(?:er)?|essentieel|cruciaal|prioritair|onaanvaardbaar|"
    r"aanvaardbaar|onbespreekbaar|bespreekbaar|ondenkbaar|onbegrijpelijk|onduidelijk|evident|logisch|(?:de|het)\s(?:kern|"
    r"prioriteit|essentie|belangrijkste|minimum|maximum|uitgangspunt|hoofdzaak|criterium))(?![^\W_])"
)
_UTTERANCE = (
    r"(?:vraag|antwoord|opmerking|conclusie|besluit|oordeel|stelling|reactie|repliek|verweer|boodschap|mening|verwijt|"
    r"kritiek)"
)
_ASKED = (
    r"(?:vra(?:ag|gen)|opmerking(?:en)?|bedenking(?:en)?|suggesties?|interpellatie|tussenkomst(?:en)?|betoog|uitspraak|"
    r"kritiek|verzoek|cijfers)(?![^\W_])"
)


class Frames:
    """The frames of one report. ``named`` is the pattern of its names, with the groups ``before`` and ``name``.

    ``families`` is a pattern found wherever one of the names is.
    """

    def __init__(self, named: str, families: str) -> None:
        self._anybody = re.compile(rf"(?<![\w-])(?:{families}|(?i:{own_offices()}))(?![\w-])")
        groups = ((named, _of_names()), (f"(?:{named}|{office_named()})", _of_all()))
        self._frames = tuple(_Frame(template, who) for who, templates in groups for template in templates)

    def match(self, text: str, start: int, end: int) -> list[re.Match[str]]:
        """The frames that the sentence is; the first whose group ``name`` is a person's is meant."""
        if self._anybody.search(text, start, end) is None:  # most sentences: one search is sooner done than all frames
            return []
        return [found for one in self._frames if (found := one.match(text, start, end)) is not None]


class _Frame:
    """One frame. Its pattern is made when a sentence first begins as it does: the names make that dear, few are met."""

    def __init__(self, template: str, who: str) -> None:
        self._template, self._who = template, who
        self._begins = _begins(template)
        self._pattern: re.Pattern[str] | None = None

    def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
        if self._begins.match(text, start, end) is None:
            return None
        if self._pattern is None:
            self._pattern = re.compile(self._template.replace("{who}", self._who))
        return self._pattern.match(text, start, end)


@cache
def _begins(template: str) -> re.Pattern[str]:
    """What stands in a frame before the one it names: the same in all reports."""
    return re.compile(template.partition("{who}")[0])


def _of_names() -> tuple[str, ...]:
    """Frames in which an office is read elsewhere, or would be talked about."""
    said = rf"(?:[^\s.?!;:]+\s){{0,12}}?(?:{alternatives('said')})(?![^\W_])"
    return (
        rf"(?:Ook\s+)?[Dd]oor\s+{{who}}\s+(?P<verb>wordt|werd)\s{said}",
        rf"{THEN}\s+(?P<verb>wordt|werd)\s+(?:er\s+)?door\s+{{who}}\s{said}",
        rf"(?:Di[te]|Dat|Deze|Hier[a-z]+|Daar[a-z]+)\s(?:{_THOUGHT}\s)?(?P<verb>wordt|werd)\s"
        rf"(?:[^\s.?!;:,\d]+\s){{0,6}}?(?:{alternatives('said')})\sdoor\s{{who}}",
        rf"Bij\s+{{who}}\s+(?P<verb>rijst|leeft|roept|wekt)\s+{ADVERB}(?:de|een|het|dat|dit)\s",
        r"(?:Dezelfde|Die|Deze|Een\s(?:gelijk|soort)[a-z]+)\s[a-z]+\s(?P<verb>leeft|rijst)\s+(?:ook\s)?bij\s+{who}",
        rf"(?:Of|Hoe[a-z]*|Waar[a-z]*|Wanneer|Wie|Wat|Welke?)\s{_CLAUSE}{{3,160}}?,\s(?P<verb>is)\s"
        r"de\s(?:[a-z]+\s)?vraag\svan\s{who}(?=\.)",
        rf"Van\s+{{who}}\s+(?P<verb>komt|kwam)\s+{ADVERB}(?:de|een|het)\s",
        rf"(?:Ook\s+)?[Vv]an\s+{{who}}\s+(?=(?P<verb>[a-z]+)){MAY}",
        rf"(?:Over|Met|Van|Voor|Tegen|Aan|Onder|Daar[a-z]*|Hier[a-z]*|Dat|Dit)(?:\s{_PART}{{1,80}}?)?\s(?P<verb>is|blijft)\s"
        rf"{ADVERB}{{who}}\s(?:zich\s)?{_FEW}(?:{_STANCE}|(?:het\s)?(?:er\s)?mee\seens|tegen|voor)(?=[.,:;]|\s*\Z)",
        rf"(?:Ook\s)?[Vv]an\s{{who}}\s(?P<verb>krijgt|krijgen)\s(?:de|het|dit|dat|deze)\s{_CLAUSE}{{2,80}}?"
        r"\b(?:steun|bijval|lof|kritiek|instemming|krediet|goedkeuring|onvoldoende|pluim)(?![^\W_])",
        rf"(?:Ook\s)?(?:[Oo]ver|[Bb]ij|[Rr]ond|[Oo]mtrent|[Ii]nzake|(?:Daar|Hier)(?:over|bij|rond|omtrent))(?:\s{_PART}{{1,80}}?)?\s"
        rf"(?P<verb>heeft)\s{ADVERB}{{who}}\s{_FEW}{_ASKED}(?=[.,:;]|\s(?:over|bij|voor|die|of|om)\s|\s*\Z){_NOT_DONE}",
        r"Bij\smonde\svan\s{who}\s(?P<verb>[a-z]+t)\s",
        r"Wat\s{who}\s(?P<verb>betreft),?\s(?!(?:zij|hij|ze|die|is|was|heeft)\s)[a-zà-ÿ]",
        r"(?:Een|De|Nog een)\s(?:[a-z]+\s){0,3}?(?:vraag|opmerking|bedenking|suggestie|reactie|kritiek)\s"
        rf"(?:{_WORD}\s){{0,5}}?(?P<verb>komt|kwam)\s+(?:er\s+)?{ADVERB}van\s+{{who}}",
    )


def _of_all() -> tuple[str, ...]:
    """Frames of names and of offices alike."""
    moves = alternatives("moves")
    thing = rf"(?!(?:Ook\s)?(?:{_ADDRESSED}|(?i:{own_offices()})(?![\w-])))"
    return (
        rf"{_LEAD}(?P<verb>{moves})\s{ADVERB}{{who}}{_NOT_GUESSED}(?!['’]s?\s)",
        rf"{thing}{_LEAD}(?:kan|kunnen|kon|konden|weet|weten)\s{ADVERB}{{who}}\s{_FEW}(?P<verb>{_MOVED})",
        rf"(?!{_BEFORE_SUBJECT}\s){thing}{_LEAD}{_MOVES_WITH}",
        rf"{thing}{_LEAD}(?P<verb>doet|doen|deed|deden)\s{ADVERB}{{who}}\s{_FEW}"
        r"(?:denken|schrikken|twijfelen|vermoeden|besluiten|vrezen|hopen|concluderen|fronsen|terugdenken)(?![^\W_])",
        rf"Het\s(?P<verb>is)\s{ADVERB}{{who}}\s{_FEW}(?:opgevallen|niet\sontgaan|bijgebleven|(?<!blijkbaar\s)duidelijk|te\sdoen|niet\som)\s"
        r"(?:dat|om|hoe|waarom|of)\s",
        rf"(?:Di[te]|Dat|Zulks|Deze)\s(?:{_THOUGHT}\s)?(?P<verb>wordt|werd)\s(?:[^\s.,;:?!\d]+\s){{0,2}}?door\s{{who}}\s"
        rf"(?:[^\s.?!;:]+\s){{0,6}}?(?:{alternatives('said')})(?![^\W_])",
        rf"{thing}{_LEAD}(?P<verb>is|zijn|blijft|blijven|was|waren|vormt|betekent)\s{ADVERB}voor\s{{who}}\s"
        rf"(?:(?:nog|al|dan|echt|zeker|alvast|absoluut|duidelijk)\s){{0,2}}{_JUDGED}",
        rf"{_SENTENCE}{{3,300}}?,\s(?:zo\s)?(?P<verb>luidt|klinkt|is)\s(?:de|het)\s(?:[a-z]+\s)?{_UTTERANCE}\s(?:van|bij)\s{{who}}"
        r"(?=[.:]|\s*\Z)",
        rf"Het\s(?P<verb>komt|kwam)\s{ADVERB}{{who}}\s{_FEW}voor\s(?:dat|alsof)\s",
        rf"Het\s(?P<verb>ontgaat|ontging)\s{ADVERB}{{who}}\s{_FEW}(?:waarom|hoe|wat|welke?|wie)\s",
        rf"Wat\s{{who}}\s(?:[a-z]+\s){{0,3}}?(?P<verb>{moves}|mist|bijblijft|opvalt|tegenvalt|dwarszit),?\s(?:is|zijn)\s",
        rf"(?:{_DEGREE}){{0,2}}(?i:{_STANCE})(?:\s{_CLAUSE}{{1,100}}?)?\s(?P<verb>is|blijft|toont\szich|noemt\szich)\s{ADVERB}"
        r"{who}(?=[.,:;]|\s*\Z)",
        rf"(?:Ook\s|Een\s|Dezelfde\s|Heel\swat\s|Veel\s)?(?i:{_FEELING})\s(?:{_PART}{{0,60}}\s)?"
        r"(?P<verb>is|komt|klinkt|leeft|heerst|valt|rijst)\s(?:(?:er|ook|vooral|te\shoren|daarover|nog)\s){0,4}"
        r"(?:bij|van|vanwege|uit\sde\s(?:mond|hoek)\svan|van\sde\skant\svan)\s{who}",
        rf"Bij\s{{who}}\s(?P<verb>gaat|is|leeft|heerst|overheerst|bestaat|groeit|klinkt)\s(?:{_CLAUSE}{{1,80}}\s)??{_FEELING}",
        rf"{_SENTENCE}{{3,300}}?,\szo\s(?!(?:is|was|heeft|had|wordt|moet|kan|zal)\s)(?P<verb>[a-z]+t)\s{ADVERB}{{who}}"
        r"(?:\szich)?(?:\s(?:aan|toe|mee|vast|op|in|uit|af))?(?=[.,:])",
        rf"Waar(?:op|na|tegen)\s{{who}}\s(?:{_WORD}\s){{0,10}}?(?P<verb>{says()})(?![^\W_])",
        rf"(?:Op|In\santwoord\sop|Als\s(?:antwoord|reactie)\sop|In\sreactie\sop)\s{_PART}{{0,80}}?{_ASKED}{_PART}{{0,100}}?\s"
        rf"(?P<verb>(?!(?:wordt|is|heeft|volgt)\s)[a-z]+t)\s{ADVERB}{{who}}",
    )
