"""Chooses among the drafts of a sentence those that are claims, and gives elided nouns back.

Comes in: tokens and drafts of one sentence, and what earlier sentences counted.
Goes out: the drafts that are claims, each with its unit where one can be known.
Does not: change values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.annotate.antecedents import Antecedents, announces
from pipeline.annotate.asides import behind_aside
from pipeline.annotate.change.left import left_of_qualifiers
from pipeline.annotate.draft import Draft
from pipeline.annotate.elided import OF_IT, right_behind_whole
from pipeline.annotate.figures import changes, noun_counted, noun_of_whole, of_people, told_as_figure
from pipeline.annotate.infinitives import together
from pipeline.annotate.inherited import (
    amount_again,
    as_last,
    as_often,
    elided_money,
    euros,
    large_as_before,
    part_of_whole,
    same_millions,
    scaled,
    shares_of_one,
)
from pipeline.annotate.labels import (
    about_money,
    heads_amounts,
    heads_francs,
    in_places,
    labelled,
    noun_of_label,
    row_of_list,
    rows_with_colons,
    size_of_money,
    states_scale,
)
from pipeline.annotate.levels import told_again
from pipeline.annotate.lexicon import lexicon, words
from pipeline.annotate.listed import part_of_list, under_amounts
from pipeline.annotate.nouns import NounPhrase, noun_phrase, verb_of_size
from pipeline.annotate.ordinals import next_of_kind
from pipeline.annotate.percents import about_share, is_share, signed_beside
from pipeline.annotate.scaling import Scaling, scaling
from pipeline.annotate.shapes import content, plural
from pipeline.annotate.sharing import in_brackets, leaves_out_millions
from pipeline.annotate.subjects import goes_on_as_subject, is_rest, opens_as_subject, plural_that_changes
from pipeline.annotate.tokens import Token

_QUOTES = {"'": "'", "‘": "’", "“": "”", '"': '"', "«": "»"}


def accepted(found: list[Token], drafts: list[Draft], antecedents: Antecedents) -> Iterator[Draft]:
    """The drafts that are claims; bare numbers get the noun or the money that they refer to, or are dropped."""
    antecedents.next_sentence()
    titles = _titles(found)
    stated = scaling(found)
    if stated is not None:
        titles.append((stated.first, stated.last))
    shares = shares_of_one(found, drafts)
    kept: list[Draft] = []
    for one in drafts:
        titled = any(start <= one.first and one.last <= end for start, end in titles)
        if titled or _idiom(found, one) or _scales(found, one) or _vague(found, one):
            continue
        if _no_share(found, one, drafts, kept, antecedents):
            continue
        draft = under_amounts(found, one, antecedents) or _read(found, one, kept, antecedents, stated, shares)
        if draft is None:
            continue
        if _is_amount(draft):
            draft = elided_money(found, replace(draft, last=draft.number_at), francs=antecedents.francs)
        antecedents.things = draft.kind == "count" and draft.unit_rule is None and draft.unit is not None
        if draft.kind == "count" and draft.unit_rule is None:
            antecedents.remember(draft.unit, draft.value or draft.high or 0)
        in_francs = draft.unit_rule is not None and draft.unit_rule.lemma == "frank"
        if in_francs or draft.kind == "euro":
            antecedents.francs = in_francs
        if draft.number is not None and draft.number.scale >= 1e6:
            antecedents.money = in_francs or draft.kind == "euro"
        kept.append(draft)
    antecedents.divide(kept)
    antecedents.last = next((one for one in reversed(kept) if not one.is_again), None)
    antecedents.last_end = found[-1].end if found else 0
    yield from (_measured(one) for one in kept)


def _read(
    found: list[Token],
    one: Draft,
    kept: list[Draft],
    antecedents: Antecedents,
    stated: Scaling | None,
    shares: frozenset[int],
) -> Draft | None:
    """The draft as it is told; a bare number with what it leaves out, in what the sentence says it is told in."""
    if one.rule != "bare number" and not (one.rule == "interval" and one.unit is None):
        return one
    if one.number_at in shares:
        return _as_share(one)
    if stated is not None and stated.unit is not None:
        return scaled(one, stated)
    draft = _with_millions(_completed(found, one, kept, antecedents), kept)
    return draft if draft is None or stated is None else scaled(draft, stated)


def _with_millions(draft: Draft | None, kept: list[Draft]) -> Draft | None:
    """``11 miljoen inwoners, waarvan 6,5 in Gent``: there are no pieces of these, so it is in millions.

    Of what is not known to be the same things it is dropped: ``het budget bedraagt 45 miljard, het tekort 1,5``.
    """
    last = next((one for one in reversed(kept) if one.number is not None and one.number.scale >= _MILLION), None)
    number = draft.number if draft is not None else None
    if draft is None or number is None or last is None or last.number is None or draft.kind != "count":
        return draft
    if draft.value is None or draft.value == int(draft.value) or number.scale != 1:
        return draft
    if draft.unit is None or draft.unit != last.unit or not leaves_out_millions(number, last.number):
        return None if draft.unit is None and last.kind == "euro" else draft
    value = round(number.value * last.number.scale, 6)
    return replace(draft, value=value, number=replace(number, value=value, scale=last.number.scale))


def _measured(draft: Draft) -> Draft:
    """``het aantal uren steeg van 9.840 tot 10.215``: what the number leaves out may be a unit of measure."""
    rule = lexicon().units.get((draft.unit or "").lower()) if draft.elided else None
    return draft if rule is None or rule.kind != "measure" else replace(draft, kind="measure", unit_rule=rule)


def _no_share(found: list[Token], one: Draft, drafts: list[Draft], kept: list[Draft], antecedents: Antecedents) -> bool:
    """``een derde`` of which there are two already; ``de andere helft`` where no half was told."""
    if one.rule == "other half":
        last = _last(found, kept, antecedents)
        return last is None or last.kind != "percentage" or last.value != 50
    return one.rule == "fraction" and next_of_kind(found, one, drafts, antecedents.just_counted(found[0].start))


def _last(found: list[Token], kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """What was told last, in this sentence or the one right before."""
    return kept[-1] if kept else antecedents.last if antecedents.near(found[0].start) else None


def _is_amount(draft: Draft) -> bool:
    """``2,25 miljard Europese middelen``, ``5 miljoen subsidies``: millions of what is money are money."""
    if draft.rule != "counted noun" or draft.number is None or draft.number.scale < 1e6 or draft.value is None:
        return False
    unit = (draft.unit or "").lower()
    return unit == "middelen" or unit.endswith(tuple(words("ends of words for amounts")))


def _titles(found: list[Token]) -> list[tuple[int, int]]:
    """Stretches in quotes that are names: begin with a capital, short, without a full stop."""
    out: list[tuple[int, int]] = []
    index = 0
    while index < len(found):
        close = _QUOTES.get(found[index].low) if found[index].kind == "mark" else None
        if close is not None:
            end = next((at for at in range(index + 1, min(len(found), index + 12)) if found[at].low == close), None)
            if end is not None and end > index + 1 and _is_title(found[index + 1 : end]):
                out.append((index, end))
                index = end
        index += 1
    return out


def _is_title(inside: list[Token]) -> bool:
    if len(inside) < 2 or not inside[0].text[:1].isupper() or inside[-1].low in ".?!":
        return False
    return not any(token.low in lexicon().verbs for token in inside)


def _scales(found: list[Token], draft: Draft) -> bool:
    """``(x 1.000 euro)``, ``bedragen in duizend euro``: how the figures of a table are to be read."""
    if draft.kind not in {"euro", "count"} or draft.first == 0:
        return False
    before = found[draft.first - 1].low
    if before in {"x", "×", "*"}:
        return draft.first == 1 or found[draft.first - 2].low in {"(", "[", ":", "in", "bedragen", "euro"}
    return before in {"in", "("} and found[draft.number_at].low in {"duizend", "miljoen", "miljard"}


def _vague(found: list[Token], draft: Draft) -> bool:
    """``een paar honderd``, ``enkele miljoen euro``: no number is told."""
    at = draft.number_at
    return at > 0 and found[at].low in _SIZES and found[at - 1].low in words("before a vague size")


_SIZES = frozenset({"honderd", "duizend", "miljoen", "miljard", "dozijn"})


def _idiom(found: list[Token], draft: Draft) -> bool:
    """``op één lijn``, ``onder één dak``: ``één`` behind a preposition, with no count in it."""
    if draft.kind != "count" or draft.value != 1 or draft.number is None or draft.number.form != "words":
        return False
    if draft.unit is None:
        return draft.last + 1 >= len(found) or found[draft.last + 1].low != "van"
    before = found[draft.first - 1].low if draft.first else ""
    return before in {"onder", "met", "op", "in", "uit", "tot", "van", "aan", "naar", "als", "door", "onderling"}


def _completed(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """A bare number with what it leaves out: the whole it is part of, money, a share, the noun counted before."""
    number = draft.number
    if number is None or together(found, draft.first, draft.last + 1):
        return None
    partitive = _partitive(found, draft)
    part = _that_cost_so_much(found, draft, kept, antecedents)
    part = (
        part
        or as_often(found, draft, kept)
        or _of_share(found, draft, kept)
        or part_of_whole(found, draft, [one for one in kept if not one.is_again])
    )
    part = part or _amount_told(found, draft, kept, antecedents)
    part = part or _so_many_a_day(found, draft, kept, antecedents)
    part = part or (part_of_list(found, draft, antecedents) if partitive is None else None)
    if part is not None:
        return part
    if number.form == "words" and number.value <= 1:
        return _one_of(draft, partitive)
    if partitive is not None:
        return replace(draft, unit=partitive.unit, rule="partitive")
    things = noun_counted(found, draft) is not None and not _about_money(found, kept)
    things = things or of_people(found, draft)
    if opens_as_subject(found, draft, behind_aside(found, draft.last) or draft.last + 1):
        return _counted_before(draft, antecedents)
    if is_rest(found, draft) and number.value > 1 and antecedents.wholes_for(number.value + 1):
        return _counted_before(draft, antecedents)
    if number.scale >= _MILLION and not things:
        large = _large(found, draft, kept, antecedents)
        if large is not None:
            return large
    alone = draft.again == "percentage" and found[draft.last + 1].low == "(" and not kept  # `een score van 3 (12%)`
    told = draft.again is not None and not alone
    told = told or told_as_figure(found, draft, kept) or goes_on_as_subject(found, draft, kept)
    told = told or (antecedents.things and (_difference(found, draft) or _those_that(found, draft)))
    if told and draft.again != "euro" and about_money(found, draft):
        return elided_money(found, draft, francs=antecedents.francs)
    return _from_before(found, draft, kept, antecedents, told=told)


def _that_cost_so_much(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``400 kaarten kosten 9 euro, de overige 100 kosten 10 euro``: of what was counted before."""
    of_size = draft.last + 1 < len(found) and verb_of_size(found, draft.last + 1)
    return _counted(found, draft, kept, antecedents) if of_size and antecedents.counted else None


def _large(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """Millions without a noun: of what was measured or counted in millions, else money where it is spoken of."""
    last = _last(found, kept, antecedents)
    if last is not None and _is_more(found, draft) and _times_in_millions(last):
        return large_as_before(draft, [last])
    # `300 woningen. Vlaanderen trekt 25 miljoen uit`; not `500.000 inwoners. China heeft 1,4 miljard`
    alike = antecedents.noun_for(draft.value or draft.high or 0) is not None
    spent = not alike and any(token.low in words("verbs of spending") for token in found)
    if antecedents.money or not antecedents.counted or spent or _about_money(found, kept):
        return large_as_before(draft, kept) or elided_money(found, draft, francs=antecedents.francs)
    return None


def _times_in_millions(last: Draft) -> bool:
    """``werd 19,3 miljoen keer bezocht. Dat is een miljoen meer dan in 2006``: of what has no noun."""
    rule, number = last.unit_rule, last.number
    return rule is not None and rule.kind in {"count", "measure"} and number is not None and number.scale >= _MILLION


def _so_many_a_day(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``er zijn veel reizigers, 1,5 miljoen per dag``: of what stands before the comma, where no money is spoken of."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    if behind not in _A_DAY or (draft.value or 0) < _MILLION or draft.first < 2 or found[draft.first - 1].low != ",":
        return None
    noun = found[draft.first - 2]
    if antecedents.money or _about_money(found, kept) or not (plural(noun) and content(noun) and noun.text.islower()):
        return None
    return replace(draft, unit=noun.text, rule="elided noun")


_A_DAY = (["per", "dag"], ["per", "uur"], ["per", "week"])
_MILLION = 1_000_000


def _amount_told(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``1.500.000,-``; ``een premie van 700.000``; ``Tielt kreeg 310.000 euro. Aalst kreeg 290.000``."""
    without_cents = draft.last > draft.number_at and found[draft.last].low in {"-", "–"}
    told = without_cents or size_of_money(found, draft)
    told = told or (not kept and amount_again(found, draft, _last(found, [], antecedents)))
    return elided_money(found, draft, francs=antecedents.francs) if told else None


def _counted_before(draft: Draft, antecedents: Antecedents) -> Draft | None:
    """``er zijn 300 gemeenten. 45 hebben nog geen plan``: some of what was counted before, or no claim."""
    wholes = antecedents.wholes_for(draft.value or draft.high or 0)
    if not wholes:
        return None
    return replace(draft, unit=wholes[0] if len(wholes) == 1 else None, rule="elided noun")


def _from_before(
    found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents, *, told: bool
) -> Draft | None:
    """A bare number that leaves out what the claims before it told; ``told``: it is told as a figure."""
    if signed_beside(found, draft, kept):
        return _as_share(draft)
    kept = [one for one in kept if not one.is_again and not _size_of_change(found, one)]
    again = _told_again(found, draft, kept, antecedents)
    share = again is None and draft.again != "percentage" and is_share(found, draft, kept)
    if not (share or told or again):
        return None
    again = again or (None if share or draft.again == "euro" else _money_again(found, draft, kept))
    if again is not None:
        return again
    if share or (draft.again != "percentage" and about_share(found, draft, kept)):
        return _as_share(draft)
    return _counted(found, draft, kept, antecedents)


def _size_of_change(found: list[Token], one: Draft) -> bool:
    """``is gedaald (-25%), van 400 naar 300``: what follows goes on from before the brackets."""
    signed = (one.value or 0) < 0 or found[one.first - 1].low == "+" or found[one.first].low.startswith("+")
    return one.kind == "percentage" and (signed or changes(found)) and in_brackets(found, one.first, one.last)


def _counted(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """The number with the noun that it leaves out, or with the money that its list is said to tell of."""
    heading = antecedents.heading(found[0].start) if row_of_list(found, draft) else ""
    if heads_amounts(heading):
        francs = antecedents.francs and "euro" not in heading.lower()
        return None if states_scale(heading) else elided_money(found, draft, francs=francs or heads_francs(heading))
    above = antecedents.announced(found[0].start) if announces(heading) else None
    noun = _noun(found, draft, kept, antecedents, above)
    if noun is None and draft.value is not None and draft.value != int(draft.value) and _is_row(found):
        return None  # `50 jaar en ouder 61,4`: of a table that was not read, what in is not told
    return replace(draft, unit=noun, rule="elided noun")


def _is_row(found: list[Token]) -> bool:
    """Whether a line is labels and figures alone: no verb, nothing that the figures are per."""
    return all(token.low not in lexicon().verbs and token.low not in {"per", ":", "="} for token in found)


def _noun(
    found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents, above: str | None
) -> str | None:
    """The noun that the number leaves out, told nearest to it: in its label, its sentence, above its list, before."""
    if _makes_up(found, draft, kept):
        return None
    if kept and right_behind_whole(found, draft, kept):
        return kept[-1].unit
    if kept and _more_of_last(found, draft, kept[-1]):
        kinds = {one.unit for one in kept if one.kind == "count" and one.unit_rule is None}
        return kept[-1].unit if len(kinds) == 1 else None
    if not kept and _is_more(found, draft) and len(antecedents.latest_nouns()) > 1:
        wholes = antecedents.wholes_for(draft.value or draft.high or 0)
        return wholes[0] if len(wholes) == 1 else None
    nearest = _where_it_began(found, draft, kept) or _of_so_many_more(found, draft) or _as_never_before(found, draft)
    nearest = nearest or _again_of_last(found, draft, kept) or _of_share_before(found, draft, kept)
    told = nearest or noun_of_label(found, draft) or noun_counted(found, draft) or above or noun_of_whole(found, draft)
    told = told or plural_that_changes(found, draft)
    if in_places(found, draft):
        return told
    if told is not None or (labelled(found, draft) and any(noun_of_label(found, one) for one in kept)):
        return told  # `mannen: 44, vrouwen: 56, totaal: 100`: each label has its own noun
    size = draft.value or draft.high or 0
    if found[0].low in OF_IT and antecedents.near(found[0].start):
        wholes = antecedents.wholes_for(size)  # `13 artsen deden 1.625 controles. Daarvan vonden er 62 plaats in Gent`
        return antecedents.divided or (wholes[0] if len(wholes) == 1 else None)
    if labelled(found, draft) or found[draft.first - 1].low == ":":
        sizes = rows_with_colons(found)
        if len(sizes) > 1 and len(antecedents.latest_nouns()) > 1:  # of the one that they make up, or of none
            return antecedents.made_up_by(sum(sizes))
    return antecedents.noun_for(size) or antecedents.announced(found[0].start)


def _of_share_before(found: list[Token], draft: Draft, kept: list[Draft]) -> str | None:
    """``van de dossiers werd 57 procent goedgekeurd (61.900)``: the share once more, as a number of its whole."""
    share = kept[-1] if kept and kept[-1].unit == "percent" and in_brackets(found, draft.first, draft.last) else None
    if share is None or any(token.kind == "mark" for token in found[share.last + 1 : draft.first - 1]):
        return None
    opens = next((at for at in range(share.first) if found[at].low == "van" and _opens_clause(found, at)), None)
    for at in (share.last + 1, opens):
        if at is not None and at + 2 < len(found) and found[at].low == "van" and found[at + 1].low in _WHOLE:
            noun = noun_phrase(found, at + 2, one=False)
            return None if noun is None else noun.unit
    return None


def _opens_clause(found: list[Token], at: int) -> bool:
    return at == 0 or found[at - 1].kind == "mark"


_WHOLE = frozenset({"de", "die", "deze", "alle", "onze", "hun"})


def _more_of_last(found: list[Token], draft: Draft, last: Draft) -> bool:
    """``74,2 miljoen bonnen, 3,1 miljoen meer dan in 2017``: right behind what was counted, more of the same."""
    between = [token.low for token in found[last.last + 1 : left_of_qualifiers(found, draft.first) + 1]]
    things = last.kind == "count" and last.unit_rule is None and last.low is None
    return things and between == [","] and _is_more(found, draft)


def _is_more(found: list[Token], draft: Draft) -> bool:
    """``dat zijn er 5 miljoen meer dan in 2016``: the difference, smaller than what there are."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    return behind in (["meer", "dan"], ["minder", "dan"])


def _where_it_began(found: list[Token], draft: Draft, kept: list[Draft]) -> str | None:
    """``het aantal ritten met bussen daalde van 144 bussen naar 72``: the noun told with the first of the two."""
    if not kept or kept[-1].kind != "count" or kept[-1].elided:
        return None
    came, began = left_of_qualifiers(found, draft.first), left_of_qualifiers(found, kept[-1].first)
    joined = came > 0 and began >= 0 and found[came].low in {"naar", "tot"} and found[began].low == "van"
    return kept[-1].unit if joined else None


def _of_so_many_more(found: list[Token], draft: Draft) -> str | None:
    """``311.600 of 9 procent meer toeristen``: the noun stands behind the change told again as a share."""
    at = draft.last + 1
    low = [token.low for token in found[at : at + 4]]
    share = low[:1] in (["of"], ["ofwel"]) and low[2:3] in (["procent"], ["%"]) and low[3:] in (["meer"], ["minder"])
    noun = noun_phrase(found, at + 4, one=False) if share and found[at + 1].number is not None else None
    return None if noun is None else noun.unit


def _as_never_before(found: list[Token], draft: Draft) -> str | None:
    """``waren er, met bijna 4.700, nog nooit zoveel schippers``: what there were so many of stands behind."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 6]]
    if behind[:1] != [","] or "nooit" not in behind or "zoveel" not in behind:
        return None
    noun = noun_phrase(found, draft.last + 2 + behind.index("zoveel"), one=False)
    return None if noun is None else noun.unit


def _again_of_last(found: list[Token], draft: Draft, kept: list[Draft]) -> str | None:
    """``2.000 vte, dat zijn er 1.800 voor Gent en 200 voor Aalst``: of what was told last, jobs in full time too."""
    if not kept or kept[-1].kind != "count" or draft.first < 3:
        return None
    before = [token.low for token in found[draft.first - 3 : draft.first]]
    told = before in (["dat", "zijn", "er"], ["dat", "waren", "er"])
    told = told or (before[-1] in {"en", ","} and kept[-1].rule == "elided noun")
    return kept[-1].unit if told else None


def _makes_up(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``45 mannen en 60 vrouwen, samen 105``: things of two kinds, of which it is neither."""
    counts = [one for one in kept[-2:] if one.kind == "count" and one.value is not None]
    kinds = {one.unit for one in counts}
    both = len(kinds) == 2 and sum(one.value or 0 for one in counts) == draft.value
    return both and found[draft.first - 1].low in {"samen", "totaal", "tezamen"}


def _difference(found: list[Token], draft: Draft) -> bool:
    """``dat is 70 minder dan vorig jaar``: so many of what was counted last."""
    before = [token.low for token in found[max(0, draft.first - 2) : draft.first]]
    return before in (["dat", "is"], ["dat", "was"]) and _is_more(found, draft)


def _those_that(found: list[Token], draft: Draft) -> bool:
    """``meer dan de 4500 die er nu zijn``, ``bovenop de 55 die al actief zijn``: so many of what was counted last."""
    before = [token.low for token in found[max(0, draft.first - 2) : draft.first]]
    behind = found[draft.last + 1].low if draft.last + 1 < len(found) else ""
    return before[1:] == ["de"] and before[0] in {"dan", "bovenop", "naast", "buiten"} and behind == "die"


def _as_share(draft: Draft) -> Draft:
    return replace(draft, kind="percentage", unit="percent", rule="elided percent")


def _told_again(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``vandaag is dat 58``: what was told last, in this sentence or the one before."""
    last = _last(found, kept, antecedents)
    if last is None or not (told_again(found, draft) or _measured_again(found, draft, kept)):
        return None
    return as_last(draft, last)


def _measured_again(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``1.308 dagen ziek tegenover 1.394 in 2015``, ``3.600 dagen, in 2019 waren het er 2.900``: nothing is counted."""
    if not kept or kept[-1].kind != "measure" or draft.first < 2:
        return False
    at = left_of_qualifiers(found, draft.first)
    if at >= 0 and found[at].low in {"tegenover", "tegen", "versus"}:
        return True
    return [token.low for token in found[max(0, at - 1) : at + 1]] in (["het", "er"], ["dat", "er"])


def _of_share(found: list[Token], draft: Draft, kept: list[Draft]) -> Draft | None:
    restated = _in_numbers(found, draft, kept)
    return None if restated is None else replace(draft, unit=restated.unit, rule="share in numbers")


def _in_numbers(found: list[Token], draft: Draft, kept: list[Draft]) -> NounPhrase | None:
    """``99 procent van de gezinnen, of 2,6 miljoen``: the share once more, as a number of what it is a share of."""
    if not kept or kept[-1].unit != "percent" or (draft.value or 0) < 10:
        return None
    at = kept[-1].last + 1
    between = [token.low for token in found[at : draft.first]]
    while between and between[-1] in words("between `er` and its number"):
        between.pop()
    told = between[-1:] and between[-1] in {"of", "ofwel", "oftewel"} and "," not in between[:-2]
    told = told or (between[-1:] == [","] and "," not in between[:-1] and _in_all(found, draft))
    if len(between) < 3 or between[0] != "van" or not told:
        return None
    at += 1 + (found[at + 1].low in {"de", "die", "deze", "onze", "hun", "alle", "al"})
    return noun_phrase(found, at, one=False)


def _in_all(found: list[Token], draft: Draft) -> bool:
    """``een derde van de leerlingen, 450 in totaal, komt uit Brussel``."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 4]]
    return behind[:2] == ["in", "totaal"] and behind[2:] in ([], [","], ["."])


def _one_of(draft: Draft, whole: NounPhrase | None) -> Draft | None:
    """``één van deze scholen``; ``één`` alone is no claim."""
    if whole is None or draft.value is None or draft.value < 1:
        return None
    return replace(draft, last=whole.last, unit=whole.unit, rule="partitive")


def _partitive(found: list[Token], draft: Draft) -> NounPhrase | None:
    """``12 van deze scholen``: the noun phrase of the whole; ``twaalf van hen`` has no noun."""
    at = behind_aside(found, draft.last) or draft.last + 1
    if (
        at + 2 >= len(found)
        or found[at].low != "van"
        or found[at + 1].low not in {"de", "die", "deze", "onze", "hun", "alle", "uw", "dergelijke", "zulke"}
    ):
        return None
    counted = found[at + 2].kind == "number"  # `12 (21 %) van de 56 gemeenten`
    return noun_phrase(found, at + 2 + counted, one=False)


def _about_money(found: list[Token], kept: list[Draft]) -> bool:
    return any(draft.kind == "euro" for draft in kept) or any(
        token.low in words("talk of money")
        or token.low.endswith(("kosten", "budget", "subsidie", "middelen", "steun", "krediet", "uitgaven", "bedrag"))
        for token in found
    )


def _same_money(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``wij vroegen 50.000 euro en kregen er 30.000``."""
    size = draft.value or draft.high or 0
    euros = [at for at, token in enumerate(found) if token.low == "euro"]
    if _of_priced_things(found, draft, euros):
        return False
    if kept and kept[-1].kind == "euro" and kept[-1].value and size:
        return 1 / 20 <= size / kept[-1].value <= 20
    return not kept and size >= 1000 and bool(euros) and not _there_are(found, draft)


def _there_are(found: list[Token], draft: Draft) -> bool:
    """``werden er daarvan 1.240 uitbetaald, goed voor 190.000 euro``: things; ``er is 12.000 vrij``: money."""
    before = {token.low for token in found[max(0, draft.first - 5) : draft.first]}
    return "er" in before and not before.isdisjoint({"zijn", "waren", "werden", "worden"})


def _of_priced_things(found: list[Token], draft: Draft, euros: list[int]) -> bool:
    """``je kunt er vierhonderd kopen tegen 9 euro``: the price of things is no amount that they go on from."""
    there = any(token.low == "er" for token in found[: draft.first])
    return there and bool(euros) and all(at > 1 and found[at - 2].low == "tegen" for at in euros)


def _money_again(found: list[Token], draft: Draft, kept: list[Draft]) -> Draft | None:
    """A bare number behind an amount, as an amount."""
    millions = same_millions(found, draft, kept)
    return millions or (euros(draft) if _same_money(found, draft, kept) else None)
