"""What a label, a caption or a sentence says of the figures under it: kind, unit, scale.

Comes in: clean text of one label, caption or sentence.
Goes out: ``Meaning``; the counted noun of a phrase.
Does not: see cells. What these contradict is settled in ``meaning``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.annotate.lexis.lexicon import UnitRule, lexicon
from pipeline.annotate.lexis.participles import STRONG
from pipeline.annotate.lexis.participles import inflected as bends
from pipeline.annotate.phrases.units import PERIODS
from pipeline.annotate.tables.ground.prices import may_be_amounts, without_amounts
from pipeline.annotate.tables.ground.words import (
    NORM,
    PERIOD,
    SCALED,
    YEAR,
    first_of,
    has,
    is_period,
    is_total,
    scale_of,
    without_marks,
    words,
)
from pipeline.records import ClaimKind

_NAME = r"[^\W\d_][\w’'-]*"
_AMOUNT_OF = re.compile(
    r"(?:\b(?:totaal)?aantal(?:len)?|\bhoeveelhe(?:id|den)|#|\bhoeveel(?!\w)|\bmet de (?P<rank>meeste|minste))\s*"
    rf"((?:{_NAME},?\s+){{0,5}}{_NAME})",
    re.IGNORECASE,
)
_PARTED_BY = re.compile(r"(?<!\w)(?:naar|naargelang|volgens|per)\s+(?:het\s+)?\Z", re.IGNORECASE)
_NUMBER_OF = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{2,}(?:en|(?:aa|eu|e|o)rs))-?aantal(?:len)?(?!\w)", re.IGNORECASE
)  # ``ledenaantal``
_NOUN_AND_MORE = re.compile(  # ``wachtlijst | | persoonsvolgend budget``, ``aanvragen | voor | een premie``
    r"(?:(?:de|het|alle|deze|volgende|[^\W\d_]{3,}e)\s+)*([^\W\d_]+)\s+(van|voor|met|op|om)?\b([^:;.–-]*)",
    re.IGNORECASE,
)
_OF_A_SPAN = re.compile(r"(?:lijst|lijsten|tijd|tijden|termijn|termijnen|duur)\Z", re.IGNORECASE)
_QUANTITY = re.compile(r"\bhoeveelhe(?:id|den)\b", re.IGNORECASE)
_PER = re.compile(
    rf"(?P<bent>(?<![^\W\d_])[^\W\d_]{{3,}}e\s+)?(?P<noun>{_NAME}(?:en|s|’s|'s)),?\s+(?:per|naar|volgens)\b"
)
_OF_ANOTHER = re.compile(  # ``Controles bij erkende handelaars per provincie``: these are not what is counted
    r"(?P<what>[^\W\d_]+)\s+(?:bij|aan|door|tegen|in|op|voor|uit)\s+(?:(?:de|het|alle|hun)\s+)?"
    r"(?:[^\W\d_-]+e\s+(?:en|of)\s+)?\Z",  # ``door openbare en private diensten``
    re.IGNORECASE,
)
_PAIRED = re.compile(r"[^\W\d_](?:en|s)\s(?:en|of)\s(?:[^\W\d_]+e\s)?\Z")
_AT_END = re.compile(
    r"(?:\b(?:de|van|alle|deze|volgende)|(?P<bent>[^\W\d_]{3,}e))\s+"
    rf"(?P<noun>{_NAME}(?:en|s|’s|'s))\s*(?:\([^()]*\))?\s*[:.]?\s*\Z"
)
_CAPTION_LABEL = re.compile(
    r"\A(?:(?:Tabel|TABEL|Overzicht|Bijlage|Figuur)(?:\s+\w{1,4}(?:\.\d+)*\s*[.:–-]?|\s?[.:–-])\s+|\d{1,2}[.)]\s*|[a-z][.)]\s+)+"
)
_OVERVIEW = re.compile(
    r"\A(?:(?:het\s+)?overzicht|(?:de\s+)?(?:evolutie|verdeling|spreiding|opdeling|opsplitsing|cijfers|gegevens|resultaten|lijst))\s+"
    r"(?:van|over|inzake|betreffende)\s+(?:(?:de|het|alle|deze)\s+)?(?:\d[\d.]*\s+)?",
    re.IGNORECASE,
)
_WORDS = re.compile(rf"{_NAME}|[^\s\w]|\d+")
_PLURAL = re.compile(r"[^\W\d_][\w-]{2,}(?:en|s)|[^\W\d_]\w+[’']s")
_BRACKETED = re.compile(r"[(\[]\s*(?:in\s+)?([^()\[\]]{1,30}?)\s*[)\]]|\b[iI]n\s+(\S+(?:\s+\S+)?)\s*\Z")
_IN_UNIT = re.compile(
    rf"\b[iI]n\s+(?:{SCALED}\s+)?((?:voltijdse?\s+)?[^\W\d_]+[²³]?)(?=\s+(?:per|naar|volgens)\b|\s*:?\s*\Z)"
)  # ``Oppervlakte in ha per regio:``
_PARTICIPLE = re.compile(
    r"(?:ge|be|ver|ont|her|toege|aange|goedge|inge|uitge|afge|opge|over|weerge|neerge)\w{2,}(?:d|t|en)\Z"
)
_BENT_PARTICIPLE = re.compile(rf"(?:{_PARTICIPLE.pattern[:-2]})e")
_STRONG_PARTICIPLE = re.compile(r"(?:toe|aan|goed|in|uit|af|op|over|weer|neer)ge\w{3,}en")
_ADVERB = re.compile(r"[^\W\d_]{2,}(?:isch|lijk|baar|zaam|matig|durig|delig)")
_NEGATED = re.compile(r"\A(?:niet[- ]|on(?=ge))")
_A_PERCENTAGE = r"(?:[^\W\d_]+e\s+)?[^\W\d_]*percentages?(?!\w)"  # ``jaarlijkse slaagpercentages``
_IN_PERCENT = re.compile(
    r"[(,]\s*(?:in\s+)?(?:%|procent)(?:\s*\)|\s+[^\W\d_])|\A%\s|\b(?:uitgedrukt\s+)?in\s+(?:%|procent(?:en)?)(?!\w)"
    r"|\A(?:tabel\s+\S+\s+)?(?:het\s+)?"
    rf"(?:procentueel aandeel|procentuele\b|{_A_PERCENTAGE})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words say of the figures they stand over: ``None`` where they say nothing."""

    kind: ClaimKind | None = None
    unit: str | None = None
    factor: float = 1.0

    @property
    def is_money(self) -> bool:
        """Whether the figures are an amount in euros or in another currency."""
        rule = lexicon().units.get((self.unit or "").lower())
        return self.kind == "euro" or (rule is not None and rule.kind == "currency")


_PERCENTAGE = re.compile(rf"(?:het\s+)?{_A_PERCENTAGE}", re.IGNORECASE)
_PERCENT_SIGN = re.compile(r"(?:\A|[^\d\s])\s*%")
_COUNT_SIGN = re.compile(r"#|(?<!\A)\bAantal\b")  # a heading below a group heading: ``Steun A # dossiers``

PERCENT = Meaning("percentage", "percent")
_PERMILLE = re.compile(r"‰|\bpromille\b", re.IGNORECASE)
PERMILLE = Meaning("percentage", "percent", 0.1)
_FOREIGN = re.compile(
    rf"(?:\b(?:in|x)\s+|[(,]\s*|\A)(?:(?P<scale>{SCALED})\s*)?(?P<money>(?:belgische\s+)?[^\W\d_]{{2,}}\.?)(?=\s*(?:[),.:]|\Z))",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?:\bper\s+|(?<!\w)(?:euro|eur|€)\s?/\s?)((?:1|10|100|1[. ]?000|10[. ]000|100[. ]000)\s+)?([^\W\d_][\w-]*)",
    re.IGNORECASE,
)
_EUROS_FOR = re.compile(r"(?:euro|eur|€)\s?(?:/|per\s)\s?[^\W\d_][\w-]*", re.IGNORECASE)
_BASE = re.compile(r"(?:%|\bprocent|\bpercentage|\baandeel)\s+(?:van|op|t\.o\.v\.)\s+([^()%]+)", re.IGNORECASE)
_FACTORS = {"d": 1e3, "m": 1e6}


@lru_cache(maxsize=4096)
def of_label(label: str | None) -> Meaning:
    """Kind, unit and scale that a heading or row label states."""
    if not label or is_period(label) or is_class_of_things(label):
        return Meaning()  # ``2022 (raming)``, ``0-9 werknemers``
    plain = NORM.sub(" ", without_marks(label))
    rest = without_amounts(plain)
    return _of_plain(plain) if rest == plain else _of_priced(rest, plain)


def _of_plain(plain: str) -> Meaning:
    if _PERMILLE.search(plain):
        return PERMILLE
    scale = scale_of(plain)
    factor = scale.factor if scale is not None else 1.0
    inside = [(a or b).strip(" .") for a, b in _BRACKETED.findall(plain)]
    first = first_of(plain, "percent", "euro", "count")
    bracketed = any(text.lower() in words("percent") for text in inside)
    if bracketed or first == "percent" or _PERCENT_SIGN.search(plain) or _PERCENTAGE.match(plain):
        return PERCENT
    if scale is not None and scale.kind == "euro":
        return Meaning("euro", "EUR", factor)
    named = next((unit for text in inside if (unit := _named_unit(text, factor)) is not None), None)
    if named is not None:
        return named
    other = other_money(plain) or (_last_money(plain) if first == "euro" else None)
    if other is not None:
        return other
    measured = _measured(plain) if first != "euro" else None
    if measured is not None:
        return Meaning("measure", measured, factor)
    if first == "euro" and not _COUNT_SIGN.search(plain):
        return Meaning("euro", "EUR", factor)
    return _counted(plain, first is not None, factor)


def _of_priced(rest: str, label: str) -> Meaning:
    """Of things with what each costs (``Boete (150 euro)``), or of a class of amounts: never that amount."""
    meaning = of_label(rest)
    return meaning if meaning.kind != "euro" or may_be_amounts(label) else _counted(rest, counts=False, factor=1.0)


_CLASS_OF_THINGS = re.compile(r"\d{1,3}(?:\s?[-–]\s?\d{1,3}|\+)?\s[^\W\d_]{3,}(?:\s(?:en|of)\s(?:meer|minder))?")


def is_class_of_things(label: str) -> bool:
    """Whether a label parts what is counted by how many of something each has: ``0-9 werknemers``, ``1 kind``."""
    return _CLASS_OF_THINGS.fullmatch(label) is not None


def _counted(plain: str, counts: bool, factor: float) -> Meaning:
    """A label that counts things, or names a unit of measure as what it counts. ``counts``: it holds such a word."""
    noun = counted_noun(plain)
    rule = _unit_rule(noun) if noun else None
    if rule is not None and rule.kind == "measure":
        return Meaning("measure", noun, factor)
    tokens = (PERIOD.sub(" ", plain) if YEAR.search(plain) else plain).split()  # ``VTE 2016``, ``Vte Vrouwen``
    for one in (*tokens[-1:], *(tokens[:1] if not has("share", plain) else ())):
        rule = _unit_rule(one)
        if not counts and rule is not None and rule.kind == "count" and rule.lemma != "keer":
            return Meaning("count", one, factor)
    return Meaning("count", noun, factor) if counts or noun else Meaning(None, None, factor)


_PHYSICAL = re.compile(  # no words for times, none that are names too: ``bar``, ``are``
    r"(?:ha|[hH]ectaren?|km²?|[kK]ilometers?|m²|m³|m2|m3|kg|ton|[lL]iters?|hl|[kMGT]Wh|[kMG]W)"
)
_OF_SUBSTANCE = re.compile(  # ``ton CO2 per jaar``, ``kg N``, ``kWh per dag``
    rf"(?P<unit>[kM]?{_PHYSICAL.pattern})(?:\s(?:[A-Z][A-Za-z]?[\d₂₃₄]?){{1,3}}(?:[- ]eq[\w.]*)?)?"
    r"(?:\s?(?:per|/)\s?[^\W\d_]+)?"
)
_AHEAD = re.compile(r"(?:Km|Kg|Ton|Ha)(?=\s[a-zà-ÿ])")  # ``Km waterloop``
_TIMES = re.compile(r"(?:[dD]agen|[wW]eken|[mM]aanden|[uU]ren|[mM]inuten)")


def _measured(label: str) -> str | None:
    """The unit of measure that a heading is, begins or ends with: ``2004 ton``, ``kg N``, ``Oppervlakte ha``."""
    tokens = (PERIOD.sub(" ", label) if YEAR.search(label) else label).split()
    if not tokens:
        return None
    if _AHEAD.match(label) and tokens[1] not in words("binder"):
        return tokens[0].lower()
    if len(tokens) == 1 and _TIMES.fullmatch(tokens[0]):
        return tokens[0]
    if _PHYSICAL.fullmatch(tokens[0]) and all(token[0].isalpha() for token in tokens):
        return None if words("binder").difference(("per",)).intersection(tokens[1:2]) else tokens[0]
    noun = len(tokens) > 1 and tokens[-2].isalpha() and tokens[-2].lower() not in words("binder")
    return tokens[-1] if noun and _PHYSICAL.fullmatch(tokens[-1]) else None


def _unit_rule(text: str) -> UnitRule | None:
    return lexicon().units.get(text.lower()) or lexicon().units.get(text.lower() + ".")


def is_measure(unit: str) -> bool:
    """Whether a unit is one of measure: ``ha``, ``dagen``."""
    rule = _unit_rule(unit)
    return rule is not None and rule.kind == "measure"


def _named_unit(text: str, factor: float) -> Meaning | None:
    """The unit between brackets or behind ``in``: ``(km)``, ``(in miljoen frank)``, ``in dagen``, ``(kg/inwoner)``."""
    text = text.split(",", maxsplit=1)[0].strip()  # `(in euro/m³, btw inbegrepen)`
    if _EUROS_FOR.fullmatch(text):
        return Meaning("euro", "EUR", factor)
    if text == "a":
        return None  # the mark of a note, and not of ares
    one, _, each = text.partition("/")
    if each.isalpha() and is_measure(one.strip()):
        return Meaning("measure", text, factor)
    last = text.rsplit(maxsplit=1)[-1] if text.split() else ""
    whole = _unit_rule(text)
    rule = whole or (_unit_rule(last) if factor != 1.0 else None)
    if rule is None:
        of_substance = _OF_SUBSTANCE.fullmatch(text)
        return Meaning("measure", of_substance["unit"], factor) if of_substance else None
    if rule.kind == "euro":
        return Meaning("euro", "EUR", factor * rule.factor)
    if rule.kind == "measure":
        return Meaning("measure", last if factor != 1.0 else text, factor)
    return Meaning("count", text if whole else last, factor) if rule.kind in ("count", "currency") else None


@lru_cache(maxsize=2048)
def other_money(text: str) -> Meaning | None:
    """Francs, dollars: what a heading or caption says the amounts are in, ``in duizend frank``; ``None`` for euros."""
    for match in _FOREIGN.finditer(text):
        money = match["money"]
        rule = _unit_rule(money)
        if rule is None and money.endswith("."):
            rule = _unit_rule(money.rstrip("."))
        if rule is not None and rule.kind == "currency":
            return Meaning("count", money, factor_of((match["scale"] or "").lower()))
    return None


def _last_money(label: str) -> Meaning | None:
    """``Bedrag BEF``."""
    last = label.rsplit(maxsplit=1)[-1]
    rule = _unit_rule(last)
    return Meaning("count", last) if rule is not None and rule.kind == "currency" else None


def factor_of(scale: str) -> float:
    """What a word of scale multiplies by: ``duizend``, ``mln.``, ``1.000``."""
    if not scale:
        return 1.0
    if scale[0].isdigit():
        return 1e6 if scale.count("0") > 3 else 1e3
    return 1e9 if scale.startswith(("miljard", "mld", "mia")) else _FACTORS[scale[0]]


@lru_cache(maxsize=512)
def of_text(text: str | None) -> Meaning:
    """What a caption or sentence says of all figures: more careful than a label, for it says much else too."""
    if not text:
        return Meaning()
    if _PERMILLE.search(text):
        return PERMILLE
    scale = scale_of(text)
    if scale is not None and scale.kind == "euro":
        return Meaning("euro", "EUR", scale.factor)
    factor = scale.factor if scale is not None else 1.0
    other = other_money(text)
    if other is not None:
        return other
    if _IN_PERCENT.search(text):
        return PERCENT
    noun = counted_noun(text)
    said = [inside for inside, _ in _BRACKETED.findall(text) if inside]
    said += _IN_UNIT.findall(text) if noun is None or _QUANTITY.search(text) else []  # ``hoeveelheid asbest in ton``
    for inside in said:
        named = _named_unit(inside.strip(" ."), factor)
        if named is not None:
            return named
    if noun or has("count", text):
        rule = _unit_rule(noun) if noun else None  # `aantal kilometer`
        return Meaning("measure" if rule is not None and rule.kind == "measure" else "count", noun, factor)
    if has("euro", text) and not _names_things_first(text):
        return Meaning("euro", "EUR", factor)
    return Meaning(None, None, factor)


def first_noun(title: str | None) -> str | None:
    """The first word of a title that is no name of a table, article or bent adjective: ``Vergoedingen aan clubs``."""
    found = _NOUN_AND_MORE.match(_OVERVIEW.sub("", _CAPTION_LABEL.sub("", title or ""), count=1))
    return found[1] if found is not None else None


def _names_things_first(text: str) -> bool:
    """Whether a title names other things first, and money only with them: ``Aanvragen voor een premie``."""
    phrase = _OVERVIEW.sub("", _CAPTION_LABEL.sub("", text), count=1)
    found = _NOUN_AND_MORE.match(phrase)
    if found is None or has("euro", found[1]) or not has("euro", found[3]):
        return False
    thing, joint = found[1], found[2]
    if _OF_A_SPAN.search(thing) is not None:
        return True
    plural = _PLURAL.fullmatch(thing) is not None and not is_singular(thing) and not thing.endswith("ingen")
    return plural and bool(joint) and not is_adjective(thing)


def counted_noun(text: str) -> str | None:
    """The noun behind ``aantal``, ``#`` or ``hoeveel``: ``aantal Limburgse kmo's`` -> ``kmo's``."""
    for match in _AMOUNT_OF.finditer(text):
        if _PARTED_BY.search(text, max(0, match.start() - 20), match.start()):
            continue  # ``Gezinnen naar aantal kinderen``
        noun = head_noun(match[2])
        if noun and not (match["rank"] and noun.lower() in words("euro")):
            return noun
    compound = _NUMBER_OF.search(text)
    return compound[1] if compound is not None else None


def announced_noun(text: str) -> str | None:
    """The plural that a caption names without counting it: ``Ingediende dossiers per provincie`` -> ``dossiers``."""
    match = _PER.search(text) or _AT_END.search(text)
    if match is None or _is_vague(match["noun"]) or is_singular(match["noun"]):
        return None  # ``Leegstand en verkoopprijs per streek``
    if _PAIRED.search(text, 0, match.start("noun")):
        return None  # ``Koppen en voltijdse equivalenten per dienst``: one or the other
    another = _OF_ANOTHER.search(text, 0, match.start())
    if another is not None and not _is_vague(another["what"]):
        return None
    return match["noun"] if is_adjective(match["bent"]) or not _is_participle(match["noun"]) else None


@lru_cache(maxsize=2048)
def rate_of(heading: str | None) -> str | None:
    """What figures under a heading are per: ``Huur per maand`` -> ``month``; ``Aantal per provincie`` is no rate."""
    match = _RATE.search(heading or "")
    if match is None:
        return None
    low = match[2].lower()
    if match[1]:
        return f"{match[1].strip()} {low}"
    if low in PERIODS:
        return PERIODS[low]
    classes = low in words("stub") | words("vague") or low.endswith(tuple(words("class")))
    return None if classes else low


@lru_cache(maxsize=512)
def rate_of_money(text: str | None) -> str | None:
    """What a caption says amounts are for: ``Prijs (in euro per ton)`` -> ``ton``."""
    inside = [a.split(",")[0].strip() for a, _ in _BRACKETED.findall(text or "")]
    return next((rate_of(one) for one in inside if _EUROS_FOR.fullmatch(one)), None)


def in_euros(text: str) -> bool:
    """Whether a caption says that its figures are euros, whatever their size: ``(in euro)``, ``(euro/inwoner)``."""
    return any(_IN_EUROS.fullmatch(a.split(",")[0].strip()) is not None for a, _ in _BRACKETED.findall(text))


_IN_EUROS = re.compile(rf"euro|eur|€|{_EUROS_FOR.pattern}", re.IGNORECASE)


@lru_cache(maxsize=2048)
def base_of(heading: str | None) -> str | None:
    """The whole that percentages under a heading are shares of: ``% van totaal`` -> ``totaal``."""
    match = _BASE.search(heading or "")
    return match[1].strip() if match else None


_ADJECTIVE = re.compile(
    r"\w+(?:ige|lijke|ische|ieve|bare|same|ende|aande|loze|[cirnt]ale|(?:ue|ë)le)|nieuwe|grote|kleine|jonge|oude",
    re.IGNORECASE,
)


def is_adjective(before: str | None) -> bool:
    """Whether a word is bent, so that a noun follows: ``geplaatste geluidsschermen``, not ``premie toegekenden``."""
    word = (before or "").strip().lower()
    return bool(word) and (_ADJECTIVE.fullmatch(word) is not None or bends(word))


def named_noun(text: str) -> str | None:
    """The plural that a caption names first: ``Tabel 2 - Vergunde installaties in 2018`` -> ``installaties``.

    ``None`` where the caption speaks of money or shares, or names something in the singular.
    """
    phrase, overview = _OVERVIEW.subn("", _CAPTION_LABEL.sub("", text), count=1)
    found: list[str] = []
    for token in _WORDS.findall(phrase):
        if not token[0].isalpha() or token.lower() in words("binder"):
            break
        found.append(token)
    if not found or any(token.lower() in words("euro") | words("percent") | words("share") for token in found):
        return None
    bare = next((at for at, token in enumerate(found) if not token.endswith("e")), 0)
    last = found[bare] if _names_several(found[bare]) else found[-1]  # ``Nieuwe aanvragen studietoelagen``
    if _is_vague(last) or (last is not found[0] and last[0].isupper()) or len(found) > 4:
        return None
    told = overview or (last is not found[0] and is_adjective(found[found.index(last) - 1]))
    participle = STRONG.fullmatch(last.lower()) if told else _is_participle(last)  # ``van de begunstigden``
    return last if _names_several(last) and not participle else None


def _names_several(word: str) -> bool:
    """Whether a word is a plural, also a short one that is a measure: ``uren``."""
    return _PLURAL.fullmatch(word) is not None or (word.endswith("en") and is_measure(word))


def _is_vague(noun: str) -> bool:
    """Whether a noun announces figures: ``cijfers``, and what ends in it (``slaagcijfers``)."""
    return noun.lower() in words("vague") or noun.lower().endswith(("cijfers", "gegevens", "percentages", "aantallen"))


_SINGULAR = re.compile(r"(?:ijs|uis|oces|us|is|as|ss|inkomen|vermogen|examen|leven|teken|wapen|bekken)\Z")  # ``basis``


def is_singular(word: str) -> bool:
    """Whether a word that ends as plurals do is none."""
    return _SINGULAR.search(word) is not None


def is_elided(heading: str) -> bool:
    """Whether a heading is a participle whose noun a heading before it names: ``Aanvragen | Geweigerd``."""
    plain = _NEGATED.sub("", heading.lower())
    if " " in plain or len(plain) < 4:
        return False
    weak = plain[-1] in "dt" and _PARTICIPLE.fullmatch(plain) is not None
    return weak or _STRONG_PARTICIPLE.fullmatch(plain) is not None


def names_no_thing(label: str | None) -> bool:
    """Whether a label says nothing of what the figures under it are: none, a period, a total."""
    return label is None or is_period(label) or is_total(label)


def tells_which(label: str | None) -> bool:
    """Whether a label tells which of the things counted, not what they are: ``Geplaatst``, ``Man``, ``Aantal``."""
    plain = (label or "").lower().strip(" :.")
    return plain in words("count") or plain in _SEXES or is_elided(plain)


_SEXES = frozenset({"m", "v", "x", "man", "vrouw"})


def _is_participle(word: str) -> bool:
    return _PARTICIPLE.fullmatch(word.lower()) is not None and not word.endswith("ingen")


def _bends_before(following: Sequence[str]) -> bool:
    """Whether a plural follows, behind an adjective perhaps: ``afwezige leerlingen``."""
    nouns = following[1:] if following and following[0].endswith("e") and following[0].islower() else following
    return bool(nouns) and _PLURAL.fullmatch(nouns[0]) is not None


def head_noun(phrase: str) -> str | None:
    """The first word that is no adjective; ``None`` where a preposition, a name or a total comes first."""
    tokens = phrase.split()
    for index, written in enumerate(tokens):
        token = written.rstrip(",")
        lowered = token.lower()
        if index and lowered in ("en", "of"):
            continue
        if token != written or _BENT_PARTICIPLE.fullmatch(lowered):
            if not bends(lowered):
                return token
            continue  # ``ingediende, goedgekeurde en geweigerde aanvragen``
        if lowered in words("binder") or is_total(token) or lowered in words("total") or lowered in words("count"):
            return None
        following = tokens[index + 1].lower() if index + 1 < len(tokens) else None
        if following is not None and bends(following) and index + 2 < len(tokens) and not _PLURAL.fullmatch(token):
            continue  # ``nieuw erkende diensten``
        if _ADVERB.fullmatch(lowered) and _bends_before(tokens[index + 1 :]):
            continue  # ``problematisch afwezige leerlingen``, ``tijdelijk werklozen``
        if STRONG.fullmatch(lowered):
            if following is None or following in words("binder"):
                return None
            continue
        inflected = lowered.endswith("e") or (lowered[-1] in "dt" and _PARTICIPLE.match(lowered) is not None)
        if inflected and following is not None and (following not in words("binder") or following in ("en", "of")):
            continue
        if following is None and lowered[-1] in "dt" and _PARTICIPLE.match(lowered):
            return None
        if token[0].isupper() and not token.isupper() and index == 0 and following is None:
            return None
        return token
    return None
