"""Says what a share is a share of: ``12 procent van de Vlaamse scholen`` -> ``de Vlaamse scholen``.

Comes in: the tokens of a sentence and a ``Draft`` of a percentage.
Goes out: the whole as written, to the end of its phrase, or ``None``.
Does not: look beyond the clause.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.participles import VERBS_IN_GE, inflected, is_participle
from pipeline.annotate.lexis.shapes import adjective, content, plural, verbal
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.asides import behind_aside
from pipeline.annotate.phrases.attributes import linked
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.heads import second_head
from pipeline.annotate.phrases.nouns import noun_phrase, of_ages
from pipeline.annotate.phrases.units import unit_at

_DETERMINERS = frozenset(
    ["de", "het", "die", "deze", "dit", "dat", "alle", "onze", "hun", "zijn", "haar", "mijn", "uw", "een", "al", "ons"]
)
_BEFORE_NOUN = frozenset({"de", "alle", "al", "onze", "hun", "uw"})  # not `die`, `deze`, which may stand alone
_AMOUNT = frozenset({"totaal", "totale", "totaalaantal", "aantal", "geheel"})
_HOW_MUCH = frozenset({"hoeveelheid", "oppervlakte", "volume"})
_ATTRIBUTE = frozenset({"aan", "uit", "in", "voor", "met", "bij", "van", "onder", "binnen", "zonder", "op"})
_TIGHT = frozenset({"aan", "uit", "voor", "van", "bij"})  # `was 60 procent in orde`: `in` may go with the verb
_AT_WORK = frozenset({"slag", "werk", "zet", "beurt"})
_COPULAS = frozenset({"is", "zijn", "was", "waren", "betreft", "bedraagt", "bedroeg", "vertegenwoordigt", "vormt"})
_VERB_LAST = frozenset({"dat", "die", "omdat", "waarbij", "waarvan", "terwijl", "hoewel", "als", "toen", "zodat", "of"})
_NEAR = frozenset({"vorig", "verleden", "volgend"})
_LONGEST = 9  # tokens of one noun phrase
_ADVERBS = 4  # `alle dubbel positief geadviseerde plannen`


def base_of(found: list[Token], draft: Draft) -> str | None:
    """The whole that the share is of, as written."""
    at = draft.last + 1
    if draft.rule == "ratio":
        noun = noun_phrase(found, at, one=False)
        if noun is not None:
            return _text(found, at, noun.last)
    at = _past_respective(found, draft) or _past_bracket(found, draft)
    at += at < len(found) and found[at].low in _MAKING_UP  # `die 13 procent uitmaken van de boten`
    if at >= len(found) or found[at].low not in {"van", "der"}:
        return _opening(found, draft)
    if at + 1 < len(found) and found[at + 1].low in _NEAR:  # `de helft van vorig jaar`
        return None
    if _goes_with_gap(found, draft):
        return None
    last = _noun_end(found, at + 1)
    if (
        last is not None
        and found[last].low in words("predicates behind `van`")
        and found[at + 1].low not in _DETERMINERS
    ):
        return None
    if last is not None and found[last].low in _HOW_MUCH:
        last = _with_what_is_measured(found, last)  # `van de totale hoeveelheid drinkwater`
    return None if last is None else _text(found, at + 1, _with_attributes(found, draft, last))


def _past_respective(found: list[Token], draft: Draft) -> int:
    """``respectievelijk 28% en 12% van de vangst``: the whole of the last is that of each; 0 where there is none."""
    before = [token.low for token in found[max(0, draft.first - _RESPECTIVE) : draft.first]]
    if "respectievelijk" not in before or any(token in _ENDING for token in before[before.index("respectievelijk") :]):
        return 0
    at = draft.last + 1
    while at + 2 < len(found) and found[at].low in {"en", ","} and found[at + 1].number is not None:
        if found[at + 2].low not in _PERCENT:
            return 0
        at += 3
    return at if at > draft.last + 1 else 0


_RESPECTIVE, _ENDING = 8, frozenset({".", ";", ":", "("})


def _past_bracket(found: list[Token], draft: Draft) -> int:
    """``de helft (44 %) van de gezinnen``: of both, the share before the bracket and the one in it.

    Not ``de btw (21 procent) van de stad``, ``12 procent (45 clubs) van de stad``.
    """
    at, opened = draft.last + 1, draft.first - 1
    if opened > 0 and found[opened].low == "(" and at < len(found) and found[at].low == ")":
        figure = any(token.number is not None or token.low in _SHARES for token in found[max(0, opened - 3) : opened])
        return at + 1 if figure else at
    behind = behind_aside(found, draft.last)
    if behind is None:
        return at
    inside = found[behind - 2].low
    again = any(token.low == inside for token in found[behind + 1 : behind + 4])  # `12 % (45 clubs) van de clubs`
    return behind if behind - at == _BARE or inside in _PERCENT or again else at


_MAKING_UP = frozenset({"uitmaakt", "uitmaken", "uitmaakte", "uitmaakten", "vormt", "vormen", "vertegenwoordigen"})
_BARE = 3  # tokens of a number in brackets


def _goes_with_gap(found: list[Token], draft: Draft) -> bool:
    """``52 procent komt uit de kas van de stad en 48 procent van het gewest``: ``van`` says again where it comes from.

    The second clause leaves out what stands before the ``van`` of the first; it has no verb and ends behind its noun.
    """
    joint = draft.first - 1
    while joint > 0 and found[joint].low in lexicon().qualifying:
        joint -= 1
    if draft.rule == "ratio" or joint < 1 or found[joint].low not in {"en", ","}:
        return False
    first = next((at for at in range(joint - 1, max(0, joint - _LONGEST), -1) if found[at].low in _PERCENT), None)
    last = _noun_end(found, draft.last + 2)
    if first is None or last is None or found[first + 1].low not in _GAPPED:
        return False
    ends = last + 1 >= len(found) or found[last + 1].kind == "mark"
    verb = any(token.low in lexicon().verbs for token in found[first + 1 : joint])
    return ends and not verb and any(token.low == "van" for token in found[first + 2 : joint])


_PERCENT = frozenset({"%", "procent", "percent"})
_SHARES = _PERCENT | {"helft", "meerderheid", "minderheid", "merendeel", "deel", "gros"}
_GAPPED = frozenset({"voor", "uit", "ten", "in", "door", "op", "via"})


def _opening(found: list[Token], draft: Draft) -> str | None:
    """``Van de poetshulpen heeft 43 procent een diploma``: the whole opens the clause, its verb leads to the share.

    Right behind that phrase nothing but the verb can stand. Not ``van de ouders krijgt 12 procent een brief``, which
    may be whom it comes from; of those that are counted it is not (``van de 300 ouders krijgt``).
    """
    verb = draft.first - 1
    while verb > 0 and (
        found[verb].low in lexicon().qualifying or found[verb].low in words("words between a verb and a share")
    ):
        verb -= 1
    opens = next((at for at in range(verb - 2, max(-1, verb - _WHOLE_LONG), -1) if _opens_clause(found, at)), None)
    if opens is None or found[verb].kind != "word" or not found[verb].text.islower():
        return None
    counted = any(token.number is not None for token in found[opens + 2 : opens + 4])
    if found[verb].low.startswith(_COMING_FROM) and not counted:
        return None
    last = _noun_end(found, opens + 1)
    while last is not None and last + 1 < verb - 1:
        aged = _aged_end(found, last + 1)
        if aged == last and found[last + 1].low not in _ATTRIBUTE:
            return None
        last = aged if aged > last else _noun_end(found, last + 2)  # `van de leerlingen in Gent is 12 procent ziek`
    return _text(found, opens + 1, last) if last == verb - 1 else None


_WHOLE_LONG = 14  # tokens


def _opens_clause(found: list[Token], at: int) -> bool:
    """Whether a clause opens at ``at`` with ``van`` and a whole."""
    if found[at].low != "van" or found[at + 1].low not in _DETERMINERS:
        return False
    return at == 0 or found[at - 1].low in _BEFORE_CLAUSE


def _aged_end(found: list[Token], at: int) -> int:
    """``jongeren onder de 20``, ``mannen tussen 16 en 26 jaar``, ``wie ouder is dan 65``: where the age ends."""
    words_ = [token.low for token in found[at : at + 3]]
    led = 0
    if words_[:2] in (["onder", "de"], ["boven", "de"], ["tussen", "de"], ["jonger", "dan"], ["ouder", "dan"]):
        led = 2
    elif words_[:1] in (["tussen"], ["van"], ["vanaf"]):
        led = 1
    end = at + led
    if not led or end >= len(found) or found[end].number is None:
        return at - 1
    if end + 2 < len(found) and found[end + 1].low in {"en", "tot"} and found[end + 2].number is not None:
        end += 2
    return end + (end + 1 < len(found) and found[end + 1].low == "jaar")


_BEFORE_CLAUSE = frozenset({",", ";", ":", "en", "maar", "want", *"“”\"‘'("})
_COMING_FROM = ("krijg", "kreeg", "kreg", "ontv", "kom", "kwam", "hoor", "verne", "leen", "leend", "koop", "koch")


def _noun_end(found: list[Token], at: int) -> int | None:
    """The last token of the noun phrase that begins at ``at``; ``None`` where there is no noun."""
    start, at = at, _past_determiners(found, at)
    at = _past_described(found, at) if at > start else at
    if start < at < len(found) and (found[at].number is not None or found[at].kind == "label"):
        return _numbered_end(found, at)
    counted = at > start and found[at - 1].low in _AMOUNT
    at += at > start and _offered_thing(found, at)  # `de gevangen vis`, `het opgehaald papier`
    last: int | None = at - 1 if counted else None
    passed = at
    for index in range(at, min(len(found), at + _LONGEST)):
        if index < passed:
            continue
        token = found[index]
        if of_ages(found, index) is not None:
            return index + 3
        if token.kind == "word" and _before_noun(found, index):  # `de gevonden honden`, `de direct gestelde vragen`
            last = index
            continue
        if _leads_on(found, index, at, counted=counted):
            continue
        if token.kind != "word" or not content(token) or token.low in lexicon().verbs:
            is_both = token.low in lexicon().verbs and plural(token)
            if index == at > start and found[at - 1].low in _BEFORE_NOUN and is_both:
                last = index  # `de helft van alle verblijven`: no verb can follow `alle`
            break
        last = index
        if index > start and adjective(token) and (step := linked(found, index)) > 0:
            passed = index + step  # `de oude en nieuwe woningen`, `de grote, kleine en middelgrote bedrijven`
            continue
        following = token_at(found, index + 1)
        goes_on = following is not None and content(following) and plural(following) and token.low.endswith("e")
        if _described(token, following, token_at(found, index + 2)):
            continue
        named = token.text[:1].isupper() and not (_people(token) and following is not None and following.text.islower())
        if not adjective(token) and not named and not goes_on:
            break
    second = second_head(found, last) if last is not None and plural(found[last]) else None
    if second is not None:
        return second  # `58 procent van de vaders en moeders`
    return None if last is not None and _leaves_noun_out(found, last) else last


def _past_described(found: list[Token], at: int) -> int:
    """``de beloofde 45 projecten``, ``het te besparen aantal``: where the number or the noun behind these stands."""
    if low_at(found, at) == "te" and low_at(found, at + 1).endswith("n"):
        return at + 2 if at + 2 < len(found) and content(found[at + 2]) else at
    for numbered in (at + 1, at + 2):
        if numbered < len(found) and found[numbered].number is not None and not is_year(found, numbered):
            described = all(inflected(token.low) or adjective(token) for token in found[at:numbered])
            return numbered if described else at
    return at


def _past_determiners(found: list[Token], start: int) -> int:
    """Behind ``de``, ``het totaal aantal``, and the ``ruim`` of ``de ruim 2 miljoen gezinnen``."""
    at = start
    while at < len(found) and (found[at].low in _DETERMINERS or (at > start and found[at].low in _AMOUNT)):
        at += 1
    about = start < at < len(found) - 1 and found[at].low in lexicon().qualifying and found[at + 1].number is not None
    return at + about


def _numbered_end(found: list[Token], at: int) -> int | None:
    """``die 1.850 molens``, ``de 65-plussers``."""
    if (ages := _ages_end(found, at)) is not None:
        return ages
    if found[at].number is None:
        return None
    if (unit := unit_at(found, at + 1)) is not None and unit.kind in {"measure", "euro"}:
        return _with_what_is_measured(found, unit.last)
    noun = noun_phrase(found, at + 1, one=False)
    return None if noun is None else noun.last


def _with_what_is_measured(found: list[Token], last: int) -> int:
    """``de 1.309 kilometer fietspad``, ``de 4.000 hectare``."""
    behind = token_at(found, last + 1)
    named = behind is not None and behind.kind == "word" and content(behind) and behind.text.islower()
    verb = behind is None or behind.low in lexicon().verbs or is_participle(behind.low)
    return last + 1 if named and not verb and not adjective(found[last + 1]) else last


def _ages_end(found: list[Token], at: int) -> int | None:
    """``65-plussers``, ``12- tot 15-jarigen``, ``50- tot en met 69-jarige vrouwen``: where those of an age end."""
    end = at
    if at + 1 < len(found) and found[at].number is not None and found[at + 1].low == "-":
        end = at + 2
        while end < min(len(found), at + 5) and found[end].low in {"tot", "en", "met", "à"}:
            end += 1
    if end >= len(found) or (aged := _OF_AGE.fullmatch(found[end].low)) is None:
        return None
    noun = noun_phrase(found, end + 1, one=False) if aged["bent"] else None
    return end if aged["bent"] is None else None if noun is None else noun.last


_OF_AGE = re.compile(r"\d{1,3}-(?:jarigen|plussers|(?P<bent>jarige))")


def _people(token: Token) -> bool:
    """``Vlamingen``, ``Limburgers``: no name behind which its noun stands, as in ``de Lijn bussen``."""
    return token.text.istitle() and plural(token) and _PEOPLE.search(token.low) is not None


_PEOPLE = re.compile(r"(?:ingen|a?ers|aars|anen|iërs|ezen|ieten)\Z")


def _described(token: Token, following: Token | None, further: Token | None = None) -> bool:
    """``het sociaal patrimonium``, ``het gemeentelijk personeel``: an adjective that is not bent before its noun.

    Fewer endings than ``uninflected`` knows: here no number tells that a noun must follow (``het personeel``).
    """
    if following is None or not content(following) or following.low in lexicon().verbs:
        return False
    if adjective(following) and not _described(following, further):  # `het bruto binnenlands product`
        return False
    return _UNBENT.fullmatch(token.low) is not None and not is_participle(following.low)


_UNBENT = re.compile(
    r"[^\W\d_]+(?:lijk|isch|baar|lands|(?<!week)(?<!divid)(?<!vri)end)|[^\W\d_]+(?<!n)ig|bruto|netto|sociaal|federaal|regionaal|provinciaal|(?:inter)?nationaal|lokaal|centraal|digitaal|fiscaal"
    r"|totaal|globaal|secundair|primair|militair|publiek|privaat|vlaams|hoger|lager|klein|groot|nieuw|oud"
)


def _before_noun(found: list[Token], at: int) -> bool:
    """Whether a participle or an adverb stands at ``at`` that leads on to a plural noun."""
    if at + 1 >= len(found):
        return False
    if verbal(found[at]):
        return content(found[at + 1]) and plural(found[at + 1])
    if not _may_be_adverb(found[at]):
        return False
    for index in range(at + 1, min(len(found) - 1, at + _ADVERBS)):
        if verbal(found[index]) or _PARTICIPLE.fullmatch(found[index].low) is not None:
            return content(found[index + 1]) and plural(found[index + 1])
        if not _may_be_adverb(found[index]):
            return False
    return False


def _leads_on(found: list[Token], index: int, at: int, *, counted: bool) -> bool:
    """``het totaal beschikbaar budget``, ``deze gestopte zeer jonge werknemers``: no noun, for one follows.

    ``at`` is where the phrase begins behind its determiners; ``counted``: the last of them tells an amount.
    """
    behind = token_at(found, index + 1)
    if index == at:
        return counted and _described(found[index], behind)
    adverb = found[index].low in words("adverbs before an adjective") and adjective(found[index - 1])
    return adverb and behind is not None and content(behind)


def _offered_thing(found: list[Token], at: int) -> bool:
    """Whether a participle right behind its article leads to a noun: in the singular the noun ends the phrase."""
    behind = token_at(found, at + 1)
    if behind is None or not is_participle(found[at].low) or found[at].low in words("nouns that look like participles"):
        return False
    noun = content(behind) and behind.text.islower() and behind.low not in lexicon().verbs
    verbal_ = is_participle(behind.low) and behind.low not in words("nouns that look like participles")
    return noun and not verbal_ and not adjective(behind)


def _may_be_adverb(token: Token) -> bool:
    """``dubbel``, ``positief``, ``direct`` before a participle."""
    told = content(token) and not plural(token) and token.low not in lexicon().verbs
    return told or token.low.endswith(("ief", "eel", "aal"))


# A participle before a noun, and no verb in the past: not `geloofde`, `gebeurde`, `gehoorzaamde`.
_PARTICIPLE = re.compile(rf"(?!ge(?:{VERBS_IN_GE}))(?:[^\W\d_]{{2,4}})?ge[^\W\d_]{{3,}}[dt]e")


def _leaves_noun_out(found: list[Token], last: int) -> bool:
    """``de geplande 400 woningen``, ``de verkochte en verhuurde woningen``: an adjective whose noun is not reached."""
    behind = token_at(found, last + 1)
    if behind is None or not adjective(found[last]):
        return False
    return behind.kind in {"number", "label"} or (behind.low in {"en", "of", ","} and inflected(found[last].low))


def _with_attributes(found: list[Token], draft: Draft, last: int) -> int:
    """``de steun aan Limburgse bedrijven``: with what follows by a preposition, where the clause shows it belongs."""
    end = last
    for _ in range(2):
        if end + 2 >= len(found) or found[end + 1].low not in _ATTRIBUTE:
            break
        if found[end + 1].low == "aan" and not _AT_WORK.isdisjoint(token.low for token in found[end + 2 : end + 4]):
            break  # `is driekwart van de chauffeurs aan de slag`
        inner = _noun_end(found, end + 2)
        if inner is None:
            break
        end = inner
    behind = token_at(found, end + 1)
    if behind is not None and behind.low in lexicon().verbs:
        return end if not _verb_before(found, draft) else last
    ends = behind is None or behind.low in {".", ",", ";", "?", "!"}
    tight = found[last + 1].low in _TIGHT if last + 1 < len(found) else False
    return end if ends and tight and _told_to_be(found, draft) else last


def _verb_before(found: list[Token], draft: Draft) -> bool:
    """Whether the clause has its verb already, or has it last: what follows the noun may go with the verb."""
    for token in reversed(found[: draft.first]):
        if token.low in _VERB_LAST:
            return True  # `dat drie vierde van de chauffeurs aan de slag is`
        if token.low in {",", ";", ":"}:
            return False
        if token.low in lexicon().verbs:
            return True
    return False


def _told_to_be(found: list[Token], draft: Draft) -> bool:
    return any(token.low in _COPULAS for token in found[max(0, draft.first - 2) : draft.first])


def _text(found: list[Token], first: int, last: int) -> str:
    out = ""
    for token, before in zip(found[first : last + 1], [None, *found[first:last]], strict=True):
        out += " " if before is not None and before.end < token.start else ""
        out += token.text or token.low
    return out
