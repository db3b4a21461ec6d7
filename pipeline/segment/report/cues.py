"""Whom a paragraph of reported speech names as its speaker, and where.

Comes in: the clean text of a paragraph, and the people who take part.
Goes out: ``Cue`` records in reading order: a name that is the subject, or words like ``het lid`` that stand for one.
Does not: decide whose paragraph it is (``speakers``).

A name is a subject at the start of the paragraph, before a verb (``Minister Jan Voorbeeld wenst``) or a colon, or
behind a verb of saying in the present (``Vervolgens stelt Jan Voorbeeld``). A name anywhere else is talked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from pipeline.alternatives import alternatives as one_of
from pipeline.segment.report.cue import Cue, Where, asks, first_end, is_now, is_tag, sentences
from pipeline.segment.report.frames import Frames
from pipeline.segment.report.known import Known
from pipeline.segment.report.office_cues import offices_at_start, offices_behind, offices_behind_told
from pipeline.segment.report.openings import function_and_name
from pipeline.segment.report.shapes import CLAUSE, COLON, OFFICE, apposition, says_always
from pipeline.segment.report.verbs import PERFECT, and_says, has_said, is_judged_first, is_of_others, is_past, is_weak
from pipeline.segment.report.words import (
    ADVERB,
    ADVERBIAL,
    NO_VERB,
    alternatives,
    is_head,
    is_title,
    office_as_tag,
    office_of,
    views,
    words,
)

_VERB = re.compile(r"[a-zà-ÿ]+")
ASKS_ABOUT = "betreft"
"""The verb of ``De tweede vraag van Jan Voorbeeld betreft``: his words, or those of who answers it."""
_JOINED = re.compile(r"\s*(?:,\s*[A-ZÀ-Þ][^,.]{2,60})?\s*\b(?:en|of)\b\s+(?:[a-z-]+\s+){0,2}[A-ZÀ-Þ]")
_AND_OTHERS = re.compile(r"\s(?:c\.\s?s\.|e\.a\.)")
_AS = re.compile(r"Als (?!het\b|de\b|er\b|men\b|dat\b|dit\b|ze\b|zij\b|hij\b|we\b)[^,]+\Z")
_KNOWS = frozenset({"kent", "weet", "ziet"})
_TITLED = r"(?:[Dd]e heer|[Mm]evrouw|[Cc]ollega|[Mm]inister)\s+"
_OBJECT_FIRST = re.compile(
    r"(?:\s\([^()]{2,40}\))?(?:\s(?P<verb>[a-z]+t|wil|kan|zal|mag)\s(?:hij|zij)(?![^\W_])"
    r"|,\s(?:zo\s)?(?P<aside>[a-z]+t)\s(?:hij|zij|ze|het\slid|(?:de\s)?spre[ek]+ster|(?:de\s)?spreker)(?:\s[a-z]+)?,\s)"
)
_OF_WHAT = re.compile(r",|\s(?:van|voor|aan|bij|in|op|te|namens|en)\s")
_THEIR_COLLEAGUE = r"(?:Zijn|Haar|Hun)\s+(?=[a-z]*(?:collega|geno(?:ot|te))\s)"
_ARTICLE = re.compile(r"\s+(?:het|de|een)\s")
_ASKING = ("van ", "aan ", "Aan ")
_VIEW_OF = re.compile(r"\b(?:mening|standpunt|overtuiging|oordeel|opvatting|zienswijze|vrees)\svan\s\Z")
_WHILE = re.compile(r"(?:Nu|Omdat|Aangezien|Nadat|Toen|Als|Hoewel|Terwijl|Sinds|Zodra)\s+")
_LISTED = re.compile(
    r"(?:,\s+(?:de heer |mevrouw |minister )?[A-ZÀ-Þ][^\s,.;()]*(?:\s[^\s,.;()]+){0,5}?){1,6}"
    r"\s+en\s+(?:de heer |mevrouw )?[A-ZÀ-Þ]"
)
_PARTICLE = r"(?:\s(?:aan|toe|mee|vast|op|in|uit|voor|tegen|bij))?"
_BY_WHOM = re.compile(r"\svan\s(?:[A-ZÀ-Þ]|de heer\s|mevrouw\s|(?:de\s)?minister)")
_STOP = re.compile(r"(?:\s\([^()]{2,40}\))?\.\s+(?:[—–-]\s+)?(?=[A-ZÀ-Þ\"'“‘«])")
_STATES = frozenset({"wordt", "moet", "komt", "heeft", "krijgt", "staat", "zit", "geldt", "betekent", "betreft"})


class Names:
    """The names to look for in one report: compiled once. ``past``: it tells in the past what is said.

    ``is_party`` says of words in brackets behind a name that they are a party; ``is_called`` whether the one of a full
    name may have those titles before a surname.
    """

    def __init__(
        self,
        known: Iterable[Known],
        *,
        past: bool = False,
        is_party: Callable[[str], bool] = lambda words: False,
        is_called: Callable[[str, Sequence[str]], bool] = lambda name, titles: True,
    ) -> None:
        self._is_party, self._is_called = is_party, is_called
        known = tuple(known)
        printed = {form: one.name for one in known for form in (one.name, *one.aliases)}
        names = sorted(set(printed.values()), key=len, reverse=True)
        self._by_text = {form: printed[one] for one in printed for form in (_folded(one), _folded(one).upper())}
        self._by_surname: dict[str, list[str]] = {}
        for name in names:
            for family in name.split(" ", 1)[1:]:
                for form in dict.fromkeys((_folded(family), _folded(family).upper())):
                    self._by_surname.setdefault(form, []).append(name)
        full = _either(sorted(printed, key=len, reverse=True))
        families = sorted({name.split(" ", 1)[1] for name in names if " " in name}, key=len, reverse=True)
        family = _either(families)
        self._functions = {one.name: frozenset(_OF_WHAT.split((one.title or "").lower())[0].split()) for one in known}
        named = rf"(?P<before>(?:[\w.-]+\s+){{0,4}}?)(?P<name>{full}|{family})(?![\w’-])"
        self._start = re.compile(
            rf"(?:Ook\s+)?(?:[Hh]et\s+(?=(?:commissie|parlements)?lid\s)|{_THEIR_COLLEAGUE})?{named}"
        )
        self._family_at_start = re.compile(
            rf"(?:Ook\s+)?(?P<family>{_either(families)})(?![\w’'-])\s+(?P<verb>[a-zà-ÿ]+)"
        )
        self._mention = re.compile(
            rf"(?<![\w-])(?:(?P<full>{full})|(?P<titled>{_TITLED})(?P<family>{family}))(?![\w-])"
        )
        self._behind = re.compile(
            rf"\b(?P<verb>{alternatives('verb')}|{alternatives('adding')}|[Vv]olgens|{views()})\s+{ADVERB}{named}(?P<more>\s+en\s+(?:[A-ZÀ-Þ]|de\s|mevrouw\s))?"
        )
        self._frames = Frames(named, rf"{family}|{full}")
        self._inverted = re.compile(
            rf"(?:Dat|Dit|Die|Deze|Zo|Toch|Wel|Daar[a-z]*|Hier[a-z]*)\s(?P<verb>[a-z]+t)\s{ADVERB}{named}"
        )
        self._behind_adverbial = re.compile(
            rf"{ADVERBIAL}\s(?!{NO_VERB})(?P<verb>[a-z]+t|wil|zal)\s{ADVERB}{named}(?!['’]s?\s|\s+(?:en|of)\s+[A-ZÀ-Þ])"
        )
        self._asks_about = re.compile(
            r"(?:De|Een)\s(?:eerste|tweede|derde|vierde|laatste|volgende|andere|bijkomende|belangrijkste)\s"
            rf"(?:vraag|opmerking|bedenking|suggestie|kritiek|bekommernis|zorg|bezorgdheid|punt)\svan\s{named}\s"
            r"(?:betreft|gaat|luidt|handelt|slaat|heeft|is|peilt|houdt)(?=\s)"
        )
        self._tag = re.compile(rf",\s(?:zo\s)?(?P<verb>[a-z]+t)\s{ADVERB}{named}{_PARTICLE}\.(?=\s|\Z)")
        self._told = re.compile(rf"\b(?P<verb>{alternatives('told_past')})\s+{ADVERB}{named}") if past else None

    def cues(self, text: str) -> tuple[Cue, ...]:
        """All cues of a paragraph, in reading order."""
        found: list[Cue] = []
        for index, (start, end) in enumerate(sentences(text)):
            opening = list(self._at_start(text, start, end, first=index == 0))
            found.extend(opening)
            found.extend(offices_at_start(text, start, end, first=index == 0))
            behind = [
                *self._behind_verbs(text, start, end, first=index == 0),
                *offices_behind(text, start, end, first=index == 0),
                *self._behind_told(text, start, end, first=index == 0),
            ]
            if self._told:
                behind.extend(offices_behind_told(text, start, end, first=index == 0))
            if asks(text[start:end]):  # a question has its verb before whom it asks about
                behind = [cue for cue in behind if text.endswith((", ", ", zo "), start, cue.at)]
            taken = opening[0].verb_at if opening else None  # its subject stands before it: behind it an object
            found.extend(cue for cue in behind if cue.at != taken)
        return tuple(sorted(found, key=lambda cue: cue.at))

    def mentioned(self, text: str, *, asking: bool) -> frozenset[str]:
        """Everybody whom the first sentence of a paragraph names; with ``asking`` also behind ``de vraag van``."""
        found = (
            match
            for match in self._mention.finditer(text, 0, first_end(text))
            if asking or not text.endswith(_ASKING, 0, match.start()) or _VIEW_OF.search(text, 0, match.start())
        )
        return frozenset(name for match in found for name in self._meant(match))

    def _meant(self, mention: re.Match[str]) -> Sequence[str]:
        """Whom a full name or a form of address and a surname may mean."""
        if mention["full"]:
            return [self._by_text[_folded(mention["full"])]]
        family = _folded(mention["family"])
        return self._bearers(family, mention["titled"].split()) or self._by_surname[family]

    def told_at_end(self, text: str) -> Cue | None:
        """Whom a verb and its subject name that stand alone behind the first sentence: ``..., legt An Proef uit.``

        Whatever the verb; behind a clause that asks for it (``Als het kan, betaalt de minister.``) they say nothing.
        """
        if CLAUSE.match(text):
            return None
        end = first_end(text)
        match = self._tag.search(text, 0, end)
        if match is not None and (name := self._person(match)):
            return Cue(match.start("verb"), "behind verb", True, name, verb=match["verb"])
        office = office_as_tag().search(text, 0, end)
        if office is None:
            return None
        return Cue(office.start("verb"), "behind verb", True, office=office_of(office["office"]), verb=office["verb"])

    def told_at_start(self, text: str) -> frozenset[str]:
        """Everybody with whom a later sentence of a paragraph begins, before a verb in small letters."""
        found = (self._start.match(text, start) for start, _ in sentences(text) if start)
        named = ((match, self._person(match)) for match in found if match)
        return frozenset(name for match, name in named if name and re.match(r"\s[a-zà-ÿ]", text[match.end() :]))

    def inverted_at_start(self, text: str) -> str | None:
        """Who is the subject behind the first verb of a paragraph that takes up what was said: ``Dat ziet Proef``."""
        match = self._inverted.match(text)
        return self._person(match) if match and match["verb"] not in words("no_subject") | _STATES else None

    def subject_behind_adverbial(self, text: str) -> str | None:
        """Who does something now, behind the verb of a paragraph that opens with no subject: ``Concreet wil An Proef``.

        It says what ``An Proef wil`` does; what somebody else would say of her it is not. A question is put to her.
        """
        end = first_end(text)
        match = self._behind_adverbial.match(text, 0, end)
        if match is None or asks(text[:end]) or is_judged_first(text):
            return None
        verb, said = match["verb"], text[match.start("verb") : end]
        told = verb in words("no_subject") | words("past") | words("moves") | _STATES
        behind = f"{verb} {text[match.end() : end].lstrip()}"
        if told or is_of_others(verb, behind, weak=is_weak(verb, text, match.end(), end)) or is_past(verb, said):
            return None
        return self._person(match)

    def in_clause_at_start(self, text: str) -> str | None:
        """Who is the subject of the clause that opens a paragraph: ``Nu An Proef het woord heeft, vraagt ze``."""
        clause = _WHILE.match(text)
        match = self._start.match(text, clause.end()) if clause else None
        return self._person(match) if match else None

    def family_at_start(self, text: str) -> tuple[str, bool] | None:
        """The surname alone with which a paragraph begins before a verb, whether one person has it or several.

        Empty where a second person follows. And whether that is said of its bearer by another (``heeft gelijk``).
        """
        match = self._family_at_start.match(text)
        if match is None or match["verb"] in words("no_subject") - {"en"}:
            return None
        if match["verb"] == "en":
            return "", False
        return _folded(match["family"]), is_of_others(match["verb"], text[match.start("verb") :], weak=True)

    def _at_start(self, text: str, start: int, end: int, *, first: bool) -> Iterator[Cue]:
        if first and (alone := self._surname_alone(text)) is not None:
            yield alone
            return
        about = self._asks_about.match(text, start, end) if first else None
        if about is not None and (name := self._person(about)):
            yield Cue(start, "start", first, name, verb=ASKS_ABOUT, weak=True)
            return
        if first and (framed := self._framed(text, start, end)) is not None:
            yield framed
            return
        if first and (called := self._behind_function(text, end)) is not None:
            yield called
            return
        match = self._start.match(text, start, end)
        name = self._person(match) if match else None
        if match is None or name is None:
            return
        if first and _AND_OTHERS.match(text, match.end(), end):
            yield Cue(start, "start", first, name, alone=False)
            return
        if first and (COLON.match(text, match.end()) or self._is_label(text, match)):
            yield Cue(start, "start", first, name, verb=":")
            return
        if (other := _of_pronoun(text, match.end(), end)) is not None:
            yield Cue(start, "start", first, office="any", verb="vindt", verb_at=other)
            return
        rest = apposition().match(text, match.end(), end)
        verb = rest["verb"] if rest else None
        joined = _JOINED.match(text, match.end(), end) or (first and _LISTED.match(text, match.end(), end))
        if joined and not OFFICE.match(text, match.end(), end):
            yield Cue(start, "start", first, name, alone=False)
        elif verb and verb.islower() and verb not in words("no_subject") and (first or verb in words("verb") - {"had"}):
            at = rest.start("verb") if rest else match.end()
            weak, past = is_weak(verb, text, match.end(), end), is_past(verb, text[at:end])
            if first and self._is_party(text[match.end() : at].strip(" ()")):  # who is introduced so speaks
                weak = past = False
            said = verb == "heeft" and has_said().match(text, at, end) is not None
            perfect = said or (verb == "heeft" and PERFECT.match(text, at, end) is not None)
            others = is_of_others(verb, text[at:end], weak=weak)
            if (weak or past) and (also := and_says().search(text, at, end)) is not None:
                verb, weak, past, said, perfect = also["verb"], False, False, False, False
            yield Cue(
                start,
                "start",
                first,
                name,
                verb=verb,
                weak=weak,
                verb_at=at,
                past=past,
                perfect=perfect,
                said=said,
                of_others=others,
            )

    def _is_label(self, text: str, named: re.Match[str]) -> bool:
        """Whether a name alone is a sentence before what its bearer says (``An Proef. Er zijn``), and heads no list."""
        stop = _STOP.match(text, named.end())
        if stop is None or (_folded(named["name"]) not in self._by_text and not named["before"]):
            return False
        following = self._start.match(text, stop.end())
        return following is None or self._person(following) is None

    def _framed(self, text: str, start: int, end: int) -> Cue | None:
        """Whose view a sentence gives that somebody else, or something, opens (``Dat verbaast Jan Voorbeeld``)."""
        for found in self._frames.match(text, start, end):
            office = found.groupdict().get("office")
            if office is not None:
                return Cue(start, "start", True, office=office_of(office), domain=found["domain"], verb="vindt")
            if name := self._person(found):
                past = found["verb"] in ("werd", "kwam")
                return Cue(start, "start", True, name, verb=found["verb"], weak=True, past=past)
        return None

    def _behind_function(self, text: str, end: int) -> Cue | None:
        """A name behind what its bearer is, at the start of a paragraph: ``De minister van Wilgen, de heer Proef,``."""
        found = function_and_name(text)
        name = self._by_text.get(_folded(found.name)) if found else None
        verb = _VERB.match(text, found.end, end) if found else None
        if name is None or verb is None or found is None or verb.group() in words("no_subject"):
            return None
        at, said = verb.start(), text[verb.start() : end]
        weak, past = is_weak(verb.group(), text, verb.end(), end), is_past(verb.group(), said)
        others = is_of_others(verb.group(), said, weak=weak) or (weak and verb.group() in ("heeft", "is", "moet"))
        return Cue(0, "start", True, name, verb=verb.group(), weak=weak, verb_at=at, past=past, of_others=others)

    def _surname_alone(self, text: str) -> Cue | None:
        """A surname that one person has, alone at the start of a paragraph, with a verb that always says something."""
        match = self._family_at_start.match(text)
        bearers = self._by_surname.get(_folded(match["family"]), []) if match else []
        name = bearers[0] if len(bearers) == 1 else None
        if match is None or name is None or not says_always(match["verb"]):
            return None
        return Cue(0, "start", True, name, verb=match["verb"], verb_at=match.start("verb"))

    def _behind_verbs(self, text: str, start: int, end: int, *, first: bool) -> Iterator[Cue]:
        for match in _each(self._behind, text, start, end):
            name = self._person(match)
            verb = match["verb"].lower()
            at = start if text[start : match.start()] == "Ook " else match.start()
            if verb != "voor" and verb in words("view"):
                verb = "volgens"
            view = verb == "volgens" or (verb == "voor" and at == start)
            if name is None or (not view and (at == start or verb == "voor")):
                continue
            if verb == "voor" and _ARTICLE.match(text, match.end()):  # before: ``Voor Jan Voorbeeld het woord neemt``
                continue
            where: Where = "volgens" if view else "behind verb"
            weak = is_weak(verb, text, match.end(), end) and not is_tag(text, start, match.start(), match.end())
            weak = weak and not (text.startswith("Namens ", start) or (verb in _KNOWS and _AS.match(text, start, at)))
            weak = weak or (not view and (is_judged_first(text[start:at]) or _is_judged(verb, text[match.end() : end])))
            told = verb in ("verneemt", "hoort") and _BY_WHOM.match(text, match.end(), end) is not None
            tag = not view and is_tag(text, start, match.start(), match.end(), ends=".:")
            yield Cue(at, where, first, name, verb=verb, weak=weak, alone=not (match["more"] or told), tag=tag)

    def _behind_told(self, text: str, start: int, end: int, *, first: bool) -> Iterator[Cue]:
        """Names behind a verb in the past, in a report that tells in the past: as tags, and behind ``Daarop``."""
        for match in _each(self._told, text, start, end) if self._told else ():
            name = self._person(match)
            if name is not None and is_now(text, start, match.start()):
                yield Cue(match.start(), "behind verb", first, name, verb=match["verb"], past=True)

    def _person(self, match: re.Match[str]) -> str | None:
        """The full name meant: titles alone may stand before it, and must stand before a surname."""
        before, printed = match["before"].split(), _folded(match["name"])
        full = self._by_text.get(printed)
        bearers = [full] if full else self._bearers(printed, before)
        name = bearers[0] if len(bearers) == 1 else None
        functions = self._functions.get(name, frozenset()) if name else frozenset()
        if not all(is_title(word) or word.lower() in functions for word in before):
            return None
        if full is None and not any(is_head(word) or word.lower() in functions - words("modifier") for word in before):
            return None
        return name

    def _bearers(self, family: str, titles: Sequence[str]) -> list[str]:
        """Everybody of a surname who may have those titles: of a man and a woman one is ``mevrouw``."""
        return [name for name in self._by_surname.get(family, ()) if self._is_called(name, titles)]


def _each(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """All matches, those too that begin behind the verb of one before: ``is volgens An Proef`` holds two."""
    match = pattern.search(text, start, end)
    while match is not None:
        yield match
        match = pattern.search(text, match.end("verb"), end)


def _is_judged(verb: str, behind: str) -> bool:
    """Whether what stands behind a verb and its subject is said of them by another: ``stelt An Maes ten onrechte``."""
    return is_of_others(verb, f"{verb} {behind.lstrip()}", weak=False)


def _of_pronoun(text: str, name_end: int, end: int) -> int | None:
    """Where a verb stands whose subject is the pronoun behind it, and not the name before it.

    ``Jan Voorbeeld dankt hij``, ``Jan Voorbeeld, zo stelt hij vast, heeft een punt``.
    """
    match = _OBJECT_FIRST.match(text, name_end, end)
    return match.start(match.lastgroup or "verb") if match else None


def _either(names: Sequence[str]) -> str:
    """The names as alternatives of a pattern, in ordinary letters or in capitals."""
    forms = one_of(form for name in names for form in (name, name.upper()))
    return forms.replace(r"\ ", r"\s+").replace("'", "['’]") or r"(?!)"


def _folded(name: str) -> str:
    return " ".join(name.split()).replace("’", "'")
