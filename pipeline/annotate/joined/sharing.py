"""The units that several numbers share: ``5, 7 en 9 procent``, ``van 45 naar 58 scholen``, ``300 tegen 6 euro``.

Comes in: the tokens of a sentence and its ``Part`` records.
Goes out: the parts; a unit said once is in every part it belongs to.
Does not: find units; ``parts`` has read those that stand behind their number.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.joined.bracketed import in_rows_of_brackets
from pipeline.annotate.joined.satellites import end_of, satellites
from pipeline.annotate.lexis import participles
from pipeline.annotate.lexis.lexicon import DURATIONS, lexicon, words
from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.shapes import adjective, content, may_be_year, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.parts import Part, has_unit
from pipeline.annotate.phrases.scaling import scaling
from pipeline.annotate.phrases.units import rate_behind

_JOINTS = frozenset({"respectievelijk", "van", "/", "à", "en/of", "-", "–", "zelfs", "maar"})
_AUXILIARIES = frozenset({"werd", "werden", "is", "zijn", "was", "waren", "wordt", "worden"})
_LINKS = frozenset({"naar", "tegenover", "tot", "versus", "en", ",", "of", ";"})


def with_elided_units(found: list[Token], parts: list[Part]) -> list[Part]:
    """Units said once for several numbers: from the right (``5, 7 en 9 procent``), then from the left."""
    parts = _with_prices(found, _with_votes(found, _with_satellites(found, in_rows_of_brackets(found, parts))))
    for index in range(len(parts) - 2, -1, -1):
        part, (following, goes_on) = parts[index], _next(found, parts, index)
        if has_unit(part) or following.is_again:
            continue
        if not has_unit(following):
            parts[index] = _with_millions(found, part, following)
        else:
            between = found[goes_on : following.first]
            if following.number.scale > 1 and _is_told_in(found):
                continue
            if between and _shares_with_next(found, part, following, between):
                parts[index] = _inherit(part, following)
    for index in range(1, len(parts)):
        if has_unit(parts[index]):
            continue
        source, between = _source(found, parts, index)
        if source is not None and source.number.scale > 1 and _is_told_in(found):
            continue
        if source is not None and has_unit(source) and _goes_on(found, source, parts[index], between):
            parts[index] = _as_before(parts[index], source)
    return parts


def _next(found: list[Token], parts: list[Part], index: int) -> tuple[Part, int]:
    """The number behind, and from where to it; across ages in brackets: ``2,1 (3-5 jaar) en 5,5 procent``."""
    part, later = parts[index], parts[index + 1 :]
    if found[part.last + 1].low == "(":
        closed = next((at for at in range(part.last + 2, len(found)) if found[at].low == ")"), len(found))
        within = [one for one in later if one.first < closed]
        aged = bool(within) and within[-1].unit is not None and within[-1].unit.rule.norm == "year"
        if aged and len(within) < len(later):
            return later[len(within)], closed + 1
    return later[0], part.last + 1


def _is_told_in(found: list[Token]) -> bool:
    """``In miljoen euro: 12 voor sluizen, 2 miljard euro voor dijken``: the plain number is in what stands first."""
    stated = scaling(found)
    return stated is not None and stated.unit is not None


def _with_millions(found: list[Token], part: Part, following: Part) -> Part:
    """``van 45 naar 58 miljoen``: without euros, too, the first number is in millions."""
    between = [token.low for token in found[part.last + 1 : following.first]]
    before = low_at(found, part.first - 1)
    if before != "van" or between not in (["naar"], ["tot"]) or not leaves_out_millions(part.number, following.number):
        return part
    scale = following.number.scale
    number = replace(part.number, value=round(part.number.value * scale, 6), scale=scale)
    return replace(part, number=number)


def _with_satellites(found: list[Token], parts: list[Part]) -> list[Part]:
    again = satellites(found, parts)
    marked = list(parts)
    for index in again:
        marked[index] = replace(marked[index], is_again=True)
        unit = marked[index].unit
        marked[index - 1] = replace(marked[index - 1], again=unit.kind if unit is not None else None)
    return marked


def _shares_with_next(found: list[Token], part: Part, following: Part, between: list[Token]) -> bool:
    """Whether the unit of the next number is this one's too."""
    if _says_it_again(part, following, between) or _some_at_price(found, part, following) or _closes(between):
        return False
    if any(token.low == "binnen" for token in between):
        return False  # `150 binnen 60 dagen`: so many things in that time
    if between[0].low in _COMPARED and between[-1].low in {"of", "ofwel", "oftewel"} and len(between) > 1:
        return False  # `300 minder of 12 procent`
    if len(between) > 1 and _is_so_much_more(found, following):
        return False  # `waren het er 45, dit jaar 12 procent minder`
    if between[-1].low in _AMONG and participles.is_participle(between[-2:][0].low):
        return False  # `41, verspreid over 5 provincies`: of other things
    if following.unit is not None and any(participles.is_participle(token.low) for token in between):
        return False  # `32 uitgevoerd, of 3 miljoen euro`, `320 geslaagd, of 71 procent`
    near = len(between) <= 5 and all(
        token.low in words("between numbers with one unit") or token.low in lexicon().qualifying for token in between
    )
    near = near and any(token.low in _LINKS or token.low in _JOINTS for token in between)
    near = near or _before_other_trait(found, between, following) or _side_by_side(part, following, between)
    near = near or _place_by_place(found, part, between) or _out_of(part, following, between)
    if near or _instead(between):
        return True
    if following.number.scale >= _MILLIARD and part.number.scale == 1:
        return False  # `12 voor sluizen, 2 miljard euro voor dijken`: in millions, or in milliards?
    plain = part.number.bare or (part.number.form == "digits" and part.number.value < 1000)
    apart = len(between) <= 6 and plain and tied(found, between)
    return apart or _each_with_its_own(found, between, following)


_MILLIARD = 1e9
_AMONG = frozenset({"over", "in", "door", "uit", "aan", "onder"})


def _is_so_much_more(found: list[Token], part: Part) -> bool:
    """``12 procent minder``, ``drie keer zoveel``: the size of a change, which is told in no unit of a level."""
    behind = low_at(found, part.last + 1)
    if part.unit is None or behind not in _COMPARED:
        return False
    return part.unit.kind == "percentage" or part.unit.rule.lemma in _TIMES


_COMPARED = frozenset({"meer", "minder", "hoger", "lager", "zo", "zoveel"})
_TIMES = frozenset({"keer", "maal"})


def _closes(between: list[Token]) -> bool:
    """``45 boten (2014: 40) en 30 schepen``: the number stands in brackets, and the next behind them."""
    marks = [token.low for token in between if token.low in {"(", ")"}]
    return marks[:1] == [")"] and "(" not in marks


def _source(found: list[Token], parts: list[Part], index: int) -> tuple[Part | None, list[Token]]:
    """The number before, from which this one may go on, and what stands between; satellites are passed over."""
    before, part = parts[index - 1], parts[index]
    between = found[_behind_rate(found, before, part) : part.first]
    if before.is_again and not part.is_again and index > 1:
        end = end_of(found, before)
        if end >= part.first:  # in the same brackets
            return before, between
        before = parts[index - 2]
        opened = next((at for at in range(before.last + 1, part.first) if found[at].low == "("), parts[index - 1].first)
        between = [*found[before.last + 1 : opened], *found[end + 1 : part.first]]
    if part.again is not None and before.unit is not None and before.unit.kind == part.again:
        return None, between
    things = next((one for one in reversed(parts[: index - 1]) if one.noun is not None), None)
    sized = _is_price(before) or (before.unit is not None and before.unit.kind == "measure")
    if things is not None and [token.low for token in found[max(0, before.first - 2) : before.first]] == [
        "goed",
        "voor",
    ]:
        return things, between  # `45 gidsen, goed voor 12 vte, nu 60`
    if things is not None and _is_age_of(found, things, before):
        return things, between  # `45 kinderen jonger dan 6 jaar in 2017 en 60 in 2018`
    if things is not None and sized and not _alike(before, part) and _alike(things, part):
        return things, between  # `45 gemeenten een subsidie van 10.000 euro, in 2019 38`
    return before, between


def _is_age_of(found: list[Token], things: Part, years: Part) -> bool:
    """``45 kinderen tussen 6 en 12 jaar``: who are counted, nothing that is told of them."""
    measured = years.unit is not None and years.unit.rule.norm == "year"
    between = found[things.last + 1 : years.first]
    led = bool(between) and between[0].low in _BEFORE_AGE
    return measured and led and all(token.low in _BEFORE_AGE or token.kind == "number" for token in between)


_BEFORE_AGE = frozenset(
    {"jonger", "ouder", "dan", "onder", "boven", "de", "tussen", "van", "vanaf", "tot", "en", "met"}
)


def _behind_rate(found: list[Token], before: Part, part: Part) -> int:
    """Where the sentence goes on behind ``3,4 agenten per 1.000 inwoners``."""
    rate, last = rate_behind(found, before.last + 1)
    return last + 1 if rate is not None and last + 1 < part.first else before.last + 1


def _is_price(part: Part) -> bool:
    return part.unit is not None and part.unit.kind == "euro" and part.number.scale == 1


def _alike(one: Part, other: Part) -> bool:
    """Whether two numbers are as plain: what is told of the same things year after year seldom differs more."""
    plain = one.number.value / one.number.scale
    return plain > 0 and 1 / 20 <= other.number.value / plain <= 20


def _goes_on(found: list[Token], before: Part, part: Part, between: list[Token]) -> bool:
    """Whether the unit of the number before is this one's too; ``3 euro, voor twee 5`` tells of two things."""
    if part.last + 1 < len(found) and found[part.last + 1].number is not None and not may_be_year(found[part.last + 1]):
        return False
    if before.unit is not None and before.unit.kind == "measure" and _stands_within(found, part):
        return False
    if before.noun is not None and not _alike(before, part) and (before.number.value == 1 or _beside(found, before)):
        return False
    share = before.unit is not None and before.unit.kind in {"percentage", "point"}
    if share and (_from_size_to_level(found, before, between) or _size_in_brackets(found, before, between)):
        return False
    if (share and _no_share(part, between)) or (_says_when(found, before) and not _instead(between)):
        return False
    told = (len(between) <= 8 and tied(found, between)) or _same_place(found, before, part, between)
    told = told or _without_verb(found, before, part, between)
    return told or _spread(found, between, before, part) or (_instead(between, _CLAUSE_LONG) and _ends(found, part))


def _beside(found: list[Token], part: Part) -> bool:
    """``steeg in de drie provincies, tot 2.340``: where it is so, and behind the comma what there are."""
    at = part.first - 1 - (found[part.first - 1].low in {"de", "alle", "die", "deze", "onze"})
    placed = at > 0 and found[at].low in {"in", "op", "bij", "over"}
    return placed and [token.low for token in found[part.last + 1 : part.last + 3]] in ([",", "tot"], [",", "naar"])


def _ends(found: list[Token], part: Part) -> bool:
    return part.last + 1 >= len(found) or found[part.last + 1].kind == "mark" or found[part.last + 1].low == "en"


_CLAUSE_LONG = 12  # tokens


def _no_share(part: Part, between: list[Token]) -> bool:
    """``40 procent, zo'n achthonderd, is vrouw``: more than all of them, and no level that a share came to."""
    return part.number.value > _ALL and not any(token.low in {"naar", "tot"} for token in between)


_ALL = 100


def _says_when(found: list[Token], part: Part) -> bool:
    """``is de voorbije vijf jaar toegenomen tot 340``, ``de eerste drie maanden 340``: a time is no unit of what is."""
    lasts = part.unit is not None and part.unit.rule.norm in DURATIONS
    return lasts and part.first > 0 and found[part.first - 1].low in _BEFORE_TIMES


_BEFORE_TIMES = frozenset(
    {"voorbije", "afgelopen", "laatste", "jongste", "eerste", "komende", "volgende", "op", "in", "over", "na"}
)


def _stands_within(found: list[Token], part: Part) -> bool:
    """``300 binnen 30 dagen, 150 (30 %) binnen 60 dagen``: the measure behind a number says in what time, not what."""
    behind = [token.low for token in found[part.last + 1 : part.last + 6]]
    if behind[:1] == ["("] and ")" in behind:
        behind = behind[behind.index(")") + 1 :]
    return behind[:1] == ["binnen"]


def _same_place(found: list[Token], before: Part, part: Part, between: list[Token]) -> bool:
    """``3 miljoen euro voor de musea, 2 voor de archieven``: the same preposition behind both."""
    if not 3 <= len(between) <= 6 or between[0].low not in _PLACING or between[-1].low not in {",", "en"}:
        return False
    plain = all(token.kind in {"word", "date"} and not participles.is_participle(token.low) for token in between[:-1])
    behind = low_at(found, part.last + 1)
    return plain and behind == between[0].low and found[before.last + 1] is between[0]


def _without_verb(found: list[Token], before: Part, part: Part, between: list[Token]) -> bool:
    """``vrouwen zijn 15,1 dagen ziek, mannen 11,8``: the next clause has its subject only, and decimals as before."""
    if not 2 <= len(between) <= 7 or between[-2].low not in {",", "en", ";"} or not plural(between[-1]):
        return False
    fine = all(one.number.value % 1 and one.number.scale == 1 for one in (before, part)) and _alike(before, part)
    behind = found[part.last + 1].low if part.last + 1 < len(found) else "."
    return fine and all(token.kind == "word" for token in between[:-2]) and behind in {".", ",", ";", "en", ")"}


def _from_size_to_level(found: list[Token], before: Part, between: list[Token]) -> bool:
    """``steeg met 3 procent tot 45.320``, ``(+3 procent tot 45.320)``: behind the size of a change what it led to."""
    at = before.first - 1
    while at > 0 and found[at].low in lexicon().qualifying:
        at -= 1
    size = (at >= 0 and found[at].low == "met") or found[before.first].low[0] in "+-–" or before.number.value < 0
    return size and any(token.low in {"tot", "naar", "van"} for token in between)


def _size_in_brackets(found: list[Token], before: Part, between: list[Token]) -> bool:
    """``is gedaald (-25%), van 400 naar 300``: the size of the change by the way, then from which level to which."""
    leads = any(token.low in {"van", "naar", "tot"} for token in between)
    return leads and between[0].low == ")" and in_brackets(found, before.first, before.last)


def in_brackets(found: list[Token], first: int, last: int) -> bool:
    """Whether a figure stands in brackets, with nothing beside it but its sign."""
    opened = first - 1 - (first > 1 and found[first - 1].low in {"+", "-", "–"})
    return opened >= 0 and found[opened].low == "(" and last + 1 < len(found) and found[last + 1].low == ")"


def leaves_out_millions(number: Number, known: Number) -> bool:
    """``van 100 miljoen euro naar 150``: a number as plain as that of the millions before it."""
    plain = known.value / known.scale
    alike = plain > 0 and 1 / 100 <= number.value / plain <= 20
    said = number.form == "digits" or (number.form == "words" and number.value > 1)
    return known.scale >= 1e6 and number.scale == 1 and number.value < 1000 and said and alike


def _as_before(part: Part, before: Part) -> Part:
    """The unit of the number before; its millions too, where the number is as plain: ``van 100 miljoen naar 150``."""
    number, scale = part.number, before.number.scale
    if leaves_out_millions(number, before.number):
        number = replace(number, value=round(number.value * scale, 6), scale=scale)
    unit = before.unit and replace(before.unit, last=part.last)
    return replace(part, number=number, unit=unit, noun=before.noun)


def _side_by_side(part: Part, following: Part, between: list[Token]) -> bool:
    """``25 bij 12,5 meter``: the sides of a thing."""
    sides = len(between) == 1 and between[0].low in {"bij", "x", "×", "op"} and following.unit is not None
    return sides and following.unit is not None and following.unit.rule.norm == "m" and part.number.scale == 1


def _place_by_place(found: list[Token], part: Part, between: list[Token]) -> bool:
    """``in maart 15 en in april 21 vluchten``, ``bij monumenten 60 en bij kerken 80 procent``: the same preposition."""
    if not 3 <= len(between) <= 6 or between[0].low not in {",", "en"} or between[1].low not in _PLACING:
        return False
    if "totaal" in {token.low for token in between} or part.number.form != "digits":
        return False
    plain = all(token.kind in {"word", "date"} or may_be_year(token) for token in between[1:])
    return plain and any(token.low == between[1].low for token in found[max(0, part.first - 5) : part.first])


def _out_of(part: Part, following: Part, between: list[Token]) -> bool:
    """``12 op de 412 dossiers``, ``300 van die 900 hectare``: so many of all."""
    link = [token.low for token in between]
    of = link in (["op", "de"], ["op"], ["op", "een", "totaal", "van"])
    sized = following.unit is not None and following.unit.kind in {"measure", "euro"}
    of = of or (sized and link in (["van", "die"], ["van", "deze"], ["van", "onze"], ["van", "hun"]))
    of = of or _of_described(between)
    return of and (sized or following.noun is not None) and part.number.value < following.number.value


def _of_described(between: list[Token]) -> bool:
    """``12 van de beloofde 45 kilometer``, ``12 van de in totaal 45 projecten``."""
    opening, told = [token.low for token in between[:2]], between[2:]
    if opening not in (["van", "de"], ["van", "die"], ["van", "deze"], ["van", "onze"], ["van", "hun"]):
        return False
    if [token.low for token in told] == ["in", "totaal"]:
        return True
    return 0 < len(told) <= 2 and all(participles.inflected(token.low) or adjective(token) for token in told)


def _each_with_its_own(found: list[Token], between: list[Token], following: Part) -> bool:
    """``120 voor scholen, 150 voor crèches en 170 euro voor clubs``: the same preposition behind each of them."""
    if not 3 <= len(between) <= 6 or between[0].low not in _PLACING or between[-1].low not in {",", "en"}:
        return False
    behind = low_at(found, following.last + 1)
    return behind == between[0].low and all(token.kind in {"word", "date"} for token in between[:-1])


_PLACING = frozenset({"in", "bij", "voor", "op", "te", "onder"})


def _instead(between: list[Token], longest: int = 6) -> bool:
    """``70 kilometer per uur in plaats van 50``, ``zes maanden in de plaats van drie``: the same unit again."""
    last = [token.low for token in between[-4:]]
    if last[-2:] == ["van", "de"]:
        last.pop()
    told = last[-1:] == ["i.p.v."] or last[-3:] == ["in", "plaats", "van"] or last[-4:] == ["in", "de", "plaats", "van"]
    return told and len(between) <= longest


def _with_votes(found: list[Token], parts: list[Part]) -> list[Part]:
    """``9 stemmen voor, 2 tegen en 4 onthoudingen``: what is for or against is votes."""
    votes = next((part.noun for part in parts if part.noun is not None and part.noun.unit.lower() == "stemmen"), None)
    if votes is None:
        return parts
    return [
        replace(part, noun=votes) if not has_unit(part) and _for_or_against(found, part) else part for part in parts
    ]


def _for_or_against(found: list[Token], part: Part) -> bool:
    behind = low_at(found, part.last + 1)
    before = low_at(found, part.first - 1)
    return behind in {"tegen", "voor", "neen", "ja"} or before == "tegen"


def _with_prices(found: list[Token], parts: list[Part]) -> list[Part]:
    """``500 kaarten: 300 tegen 6 euro en 200 tegen 8 euro``: so many of them at a price."""
    out = list(parts)
    whole: Part | None = None
    for at in range(len(parts) - 1):
        part, price = parts[at], parts[at + 1]
        if part.noun is not None:
            whole = part
        elif whole is not None and not has_unit(part) and _at_price(found, part, price):
            out[at] = replace(part, noun=whole.noun) if part.number.value < whole.number.value else part
    return out


def _at_price(found: list[Token], part: Part, price: Part) -> bool:
    between = [token.low for token in found[part.last + 1 : price.first]]
    begins = part.first > 0 and found[part.first - 1].low in words("before so many at a price")
    return begins and between in (["tegen"], ["van"], ["aan"]) and _is_price(price)


def _some_at_price(found: list[Token], part: Part, price: Part) -> bool:
    """``je kunt er 400 kopen tegen 9 euro en 100 tegen 10 euro``: of the things that ``er`` stands for."""
    return _at_price(found, part, price) and any(token.low == "er" for token in found[: part.first])


def _before_other_trait(found: list[Token], between: list[Token], following: Part) -> bool:
    """``vijf Vlaamse en drie Waalse scholen``: each number has its adjective, the last one the noun too."""
    if not 2 <= len(between) <= 3 or following.noun is None or following.at + 1 >= len(found):
        return False
    links = all(token.low in {",", "en", "of"} for token in between[1:])
    trait = found[following.at + 1]
    return links and _trait(between[0]) and _trait(trait) and trait is not found[following.noun.last]


def _trait(token: Token) -> bool:
    """``Vlaamse``, ``tevreden``: an adjective as before a plural noun."""
    return (content(token) and token.low[-1] in "eë") or token.low in lexicon().inside


def _spread(found: list[Token], between: list[Token], before: Part, part: Part) -> bool:
    """``14 loketten: vijf in Aalst, vier in Ronse``: parts of what was counted, place by place."""
    if [token.low for token in between] != [":"] or before.noun is None or before.number.value <= part.number.value:
        return False
    return part.last + 2 < len(found) and found[part.last + 1].low in {"in", "uit", "voor", "te", "bij", "van"}


def _says_it_again(part: Part, following: Part, between: list[Token]) -> bool:
    """``5559, of 7,8 procent``: a count and its share, not two shares."""
    if following.unit is None or following.unit.kind != "percentage":
        return False
    return part.number.value > 1000 or [token.low for token in between[:2]] == [",", "of"]


def tied(found: list[Token], between: list[Token]) -> bool:
    """Whether nothing but places, years and links stands ``between`` two numbers of one unit."""
    if len(between) == 1 and between[0].low == "tegen":
        return True
    if not between or not any(token.low in _LINKS for token in between):
        return False
    if all(token.low in {",", "en", "of", ";"} for token in between):
        return False
    told = any(participles.is_participle(token.low) for token in between)
    return all(
        token.low in words("between numbers with one unit")
        or token.low in words("between figures of several years")
        or token.low == ";"
        or (told and token.low in _AUXILIARIES)
        or token.kind == "date"
        or token.text[:1].isupper()
        or participles.is_participle(token.low)
        or (token.number is not None and token.number.bare)
        for token in between
    )


def _inherit(part: Part, following: Part) -> Part:
    number = part.number
    if number.scale == 1 and following.number.scale >= 1e5 and number.value < 1000 and number.form != "tally":
        number = replace(number, value=round(number.value * following.number.scale, 6), scale=following.number.scale)
    return replace(part, number=number, unit=following.unit, noun=following.noun)
