"""What a bare number leaves out: the whole it is part of, money, a share, a measure, the noun counted before.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number, the claims before it, what earlier sentences counted.
Goes out: the draft completed, or ``None`` where it is no claim.
Does not: find the noun (``left_out``), or choose among drafts that have one (``selection``).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.bare.apposed import subject_apposed
from pipeline.annotate.bare.counted import noun_counted
from pipeline.annotate.bare.elided import OF_IT
from pipeline.annotate.bare.figures import changes, of_people, told_as_figure
from pipeline.annotate.bare.labels import (
    about_money,
    heads_amounts,
    heads_francs,
    row_of_list,
    size_of_money,
    states_scale,
)
from pipeline.annotate.bare.left_out import is_more, noun_left_out
from pipeline.annotate.bare.listed import part_of_list
from pipeline.annotate.bare.millions import large, money_spoken_of
from pipeline.annotate.bare.percents import about_share, is_share, signed_beside
from pipeline.annotate.bare.replies import in_reply, reply
from pipeline.annotate.joined.inherited import (
    amount_again,
    as_last,
    as_often,
    elided_money,
    euros,
    part_of_whole,
    same_millions,
)
from pipeline.annotate.joined.sharing import in_brackets
from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import DIVIDED, lexicon, words
from pipeline.annotate.lexis.opening import begins
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.antecedents import Antecedents, announces
from pipeline.annotate.phrases.asides import behind_aside
from pipeline.annotate.phrases.infinitives import together
from pipeline.annotate.phrases.levels import told_again
from pipeline.annotate.phrases.nouns import NounPhrase, noun_phrase, verb_of_size
from pipeline.annotate.phrases.subjects import goes_on_as_subject, is_rest, opens_as_subject
from pipeline.annotate.sense.change.left import left_of_qualifiers


def last_told(found: list[Token], kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """What was told last, in this sentence or the one right before; not how long ago it was."""
    kept = [one for one in kept if low_at(found, one.last + 1) not in {"geleden", "later", "eerder"}]
    return kept[-1] if kept else antecedents.last if antecedents.near(begins(found)) else None


def completed(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
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
        or _by_so_much(found, draft, kept)
        or part_of_whole(found, draft, [one for one in kept if not one.is_again])
    )
    part = part or _amount_told(found, draft, kept, antecedents) or _part_of_measure(found, draft, kept, antecedents)
    part = part or _so_many_a_day(found, draft, kept, antecedents)
    part = part or (part_of_list(found, draft, antecedents) if partitive is None else None)
    part = part or (reply(found, draft, kept, antecedents) if partitive is None else None)
    if part is not None:
        return part
    if number.form == "words" and number.value <= 1:
        return _one_of(draft, partitive)
    whole = partitive or subject_apposed(found, draft)
    if whole is not None:
        return replace(draft, unit=whole.unit, rule="partitive" if partitive else "elided noun")
    things = noun_counted(found, draft) is not None and not money_spoken_of(found, kept)
    things = things or of_people(found, draft)
    if opens_as_subject(found, draft, behind_aside(found, draft.last) or draft.last + 1):
        counted = _counted_before(draft, antecedents)
        if counted is not None or draft.again is None:
            return counted
    if is_rest(found, draft) and number.value > 1 and antecedents.wholes_for(number.value + 1):
        return _counted_before(draft, antecedents)
    if number.scale >= _MILLION and not things:
        millions = large(found, draft, kept, antecedents, last_told(found, kept, antecedents))
        if millions is not None:
            return millions
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


def _so_many_a_day(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``er zijn veel reizigers, 1,5 miljoen per dag``: of what stands before the comma, where no money is spoken of."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    if behind not in _A_DAY or (draft.value or 0) < _MILLION or draft.first < 2 or found[draft.first - 1].low != ",":
        return None
    noun = found[draft.first - 2]
    if (
        antecedents.money
        or money_spoken_of(found, kept)
        or not (plural(noun) and content(noun) and noun.text.islower())
    ):
        return None
    return replace(draft, unit=noun.text, rule="elided noun")


_A_DAY = (["per", "dag"], ["per", "uur"], ["per", "week"])
_MILLION = 1_000_000


def _amount_told(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``1.500.000,-``; ``een premie van 700.000``; ``Tielt kreeg 310.000 euro. Aalst kreeg 290.000``."""
    without_cents = draft.last > draft.number_at and found[draft.last].low in {"-", "–"}
    told = without_cents or size_of_money(found, draft)
    told = told or (not kept and amount_again(found, draft, last_told(found, [], antecedents)))
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
        return as_share(draft)
    kept = [one for one in kept if not one.is_again and not _size_of_change(found, one)]
    again = _told_again(found, draft, kept, antecedents)
    share = again is None and draft.again != "percentage" and is_share(found, draft, kept)
    if not (share or told or again):
        return None
    again = again or (None if share or draft.again == "euro" else _money_again(found, draft, kept))
    if again is not None:
        return again
    if share or (draft.again != "percentage" and about_share(found, draft, kept)):
        return as_share(draft)
    return _counted(found, draft, kept, antecedents)


def _size_of_change(found: list[Token], one: Draft) -> bool:
    """``is gedaald (-25%), van 400 naar 300``: what follows goes on from before the brackets."""
    signed = (one.value or 0) < 0 or found[one.first - 1].low == "+" or found[one.first].low.startswith("+")
    return one.kind == "percentage" and (signed or changes(found)) and in_brackets(found, one.first, one.last)


def _counted(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """The number with the noun that it leaves out, or with the money that its list is said to tell of."""
    heading = antecedents.heading(begins(found)) if row_of_list(found, draft) else ""
    if heads_amounts(heading):
        francs = antecedents.francs and "euro" not in heading.lower()
        return None if states_scale(heading) else elided_money(found, draft, francs=francs or heads_francs(heading))
    above = antecedents.announced(begins(found)) if announces(heading) else None
    noun = noun_left_out(found, draft, kept, antecedents, above)
    if noun is None and (replied := in_reply(found, draft, antecedents)) is not None:
        return replied
    if noun is None and draft.value is not None and draft.value != int(draft.value) and _is_row(found):
        return None  # `50 jaar en ouder 61,4`: of a table that was not read, what in is not told
    if noun is None and not antecedents.counted and (of_measure := _of_measure(found, draft, kept, antecedents)):
        return of_measure
    return replace(draft, unit=noun, rule="elided noun")


def _of_measure(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``van de 340 hectare werd 120 verkocht``: so much of what was measured last, where nothing was counted.

    Not of what lasts or is as warm: that has no parts. Things would have a verb in the plural. Of a measure in the
    sentence before only where the number says that it goes on: ``daarvan``, ``nog eens 120``.
    """
    last = last_told(found, kept, antecedents)
    if last is None or last.unit_rule is None or last.unit_rule.norm not in DIVIDED or last.rate_per is not None:
        return None
    more = found[draft.first - 1].low in {"eens", "bijkomende"}
    if not kept and not (more or found[0].low in OF_IT):
        return None
    clause = (*found[last.last + 1 if kept else 0 : draft.first], *found[draft.last + 1 :])
    things = any(token.low in lexicon().verbs and token.low.endswith("n") for token in clause)
    return None if things else as_last(draft, last)


def _part_of_measure(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``er kwam 1.340 ton binnen. Daarvan wordt nog 450 verbrand``: never more than there is."""
    if kept or found[0].low not in OF_IT:
        return None
    at = draft.first - 1
    while at > 1 and (found[at].low in lexicon().qualifying or found[at].low in words("between `er` and its number")):
        at -= 1
    part = _of_measure(found, draft, kept, antecedents) if at == 1 and found[1].low in lexicon().verbs else None
    whole = antecedents.last
    return part if part and whole and (part.value or 0) <= (whole.value or 0) else None


def _is_row(found: list[Token]) -> bool:
    """Whether a line is labels and figures alone: no verb, nothing that the figures are per."""
    return all(token.low not in lexicon().verbs and token.low not in {"per", ":", "="} for token in found)


def _difference(found: list[Token], draft: Draft) -> bool:
    """``dat is 70 minder dan vorig jaar``: so many of what was counted last."""
    before = [token.low for token in found[max(0, draft.first - 2) : draft.first]]
    return before in (["dat", "is"], ["dat", "was"]) and is_more(found, draft)


def _those_that(found: list[Token], draft: Draft) -> bool:
    """``meer dan de 4500 die er nu zijn``, ``minder dan de 55 van vorig jaar``: so many of what was counted last."""
    before = [token.low for token in found[max(0, draft.first - 2) : draft.first]]
    behind = low_at(found, draft.last + 1)
    return (
        before[1:] == ["de"] and before[0] in {"dan", "bovenop", "naast", "buiten"} and behind in {"die", "van", "uit"}
    )


def as_share(draft: Draft) -> Draft:
    """The bare number as a percentage."""
    return replace(draft, kind="percentage", unit="percent", rule="elided percent")


def _told_again(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``vandaag is dat 58``: what was told last, in this sentence or the one before."""
    last = last_told(found, kept, antecedents)
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
    sizes = all(one.kind == "measure" for one in kept)
    if sizes and at == kept[-1].last + 1 and found[at].low == "," and is_more(found, draft):
        return True  # `dat zijn 66 dagen, 7 meer dan vorig jaar`
    return [token.low for token in found[max(0, at - 1) : at + 1]] in (["het", "er"], ["dat", "er"])


def _by_so_much(found: list[Token], draft: Draft, kept: list[Draft]) -> Draft | None:
    """``steeg met 5 procent en daalde daarna met 3``: the size of one more change, in the unit of the one before."""
    last = kept[-1] if kept else None
    if last is None or last.unit_rule is None or not (_by(found, last) and _by(found, draft)):
        return None
    ends = draft.last + 1 >= len(found) or found[draft.last + 1].low in _ENDS
    between = [token.low for token in found[last.last + 1 : draft.first]]
    changed = any(of_verb(low) is not None for low in between) and "aantal" not in between
    return as_last(draft, last) if ends and changed else None


_ENDS = frozenset({".", ",", ";", "en", "maar", ")", "?", "!"})


def _by(found: list[Token], draft: Draft) -> bool:
    at = left_of_qualifiers(found, draft.first)
    return at >= 0 and found[at].low == "met"


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
