"""Cuts printed proceedings into turns: where ``Label: text`` begins a new speaker, and where it only looks so.

Comes in: the raw text, its visible lines, and what the document itself tells of names.
Goes out: ``Turn`` records in order, without overlap.
Does not: say who speaks (``oral`` does), or read the website's form (``website``).

A label stands at the start of a line and of a paragraph, or right below a heading. Which shapes need what evidence:
the chair, a minister by full name, a member by full name with a party or a form of address: none;
a bare full name, or one with an organisation: the chair gave that person the floor, or the name had a turn before, or
the same label comes again; where no parties are printed, it is enough that the name is known;
a surname alone: the chair gave that person the floor in the turn before, or the document prints no full names at all;
a surname or a bare full name of somebody known in this item: a paragraph and a sentence of its own;
a family name with nothing else: no label of the document has more, and the chair or a heading names that person;
a surname alone between two labels of one speaker: nobody's label is printed again before another has spoken.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.register import fold
from pipeline.segment.heading import asks_by_name, begins
from pipeline.segment.labels import Label, nameless_label, parse_label, surname_alone
from pipeline.segment.lines import Line, is_below_rows, is_below_title, opens
from pipeline.segment.nameless import calls, has_title, is_bare, names_somebody
from pipeline.segment.names import has_initial
from pipeline.segment.notices import is_notice
from pipeline.segment.present import Named, Present

# The blank behind the colon may be lost before a capital.
_ONE_LINE = re.compile(
    r"([^\W\d_a-zß-ÿ'’][^:\n]{1,130}?)[ \t\u00a0]?:(?=[\sA-ZÀ-Þ“]|\Z)|(['’][^:\n]{2,100}?)[ \t]?:(?=\s|\Z)"
)
# Before about 1985: ``De heer Peeters. — Mijnheer de Voorzitter``.
_POINT_AND_DASH = re.compile(r"([^\W\d_a-zß-ÿ][^:;!?—\n]{1,130}?)[ \t]?\.[ \t]?[—–-](?=\s)")
_TAIL = re.compile(r"([^:\n]{0,80}?)(?:[ \t\u00a0]?:|\.[ \t]?[—–])(?=\s|\Z)")
_OPENS_LABEL = re.compile(r".*-\Z|(?:De(?: waarnemend| heer)?|Mevrouw|(?:Vice)?[Mm]inister(?:-president)?)\Z")
CHAIR_SAYS = re.compile(
    r"[^:]{0,200}?\bhet woord\b|[^:.]{0,80}\b(?:is|zijn|wordt) (?:gesloten|afgehandeld|geopend|geschorst)\b"
)
"""What the chair says who gives the floor, or closes an item."""
_BARE_CHAIR = re.compile(r"^[ \t\f]*Voorzit(?:ter|ster)[ \t]?:\s+(?=[A-ZÀ-Þ])", re.MULTILINE)
_THE_CHAIR = re.compile(r"^[ \t\f]*De (?i:voorzit(?:ter|ster))[ \t]?[:.\n]", re.MULTILINE)
_QUOTES = frozenset("\"“„‘'«")
_SPOKEN_TO = ("mijnheer", "juffrouw")
_TO_YOU = re.compile(r"Uw?\b")
# A line with a page number at an end that names the house, the sitting or a session, in whatever words.
_LIKE_FOOT = re.compile(
    r"(?=[^\n]*(?:vergadering|[Hh]andelingen|HANDELINGEN|[Pp]arlement|PARLEMENT|Vlaamse Raad|\(\d{4}-\d{4}\)))"
    r"(?:-? ?\d{1,4} ?-?\s+[^\n]{8,110}[^.?!:;,]|[^\Wa-z][^\n]{8,110}\s-? ?\d{1,4} ?-?)"
)
_MANY_LINES, _FEW_GAPS = 15, 0.1
_HEADING_LINES = 6
_SHORT, _NARROW, _LONG = 12, 45, 130


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn. ``start``: its first character (of the label, if one is printed); ``words``: of the first spoken word.

    ``printed`` is the label as printed without its colon, spaces folded; ``None`` where none is printed. ``floor`` is
    the name to which the chair gave the floor, where that is the only sign, ``function`` what the chair said of that
    person; ``chair``: the words are the chair's though no label says so. ``service_id``: the speaker's id in the
    parliament's service.
    """

    start: int
    words: int
    end: int
    label: Label | None = None
    printed: str | None = None
    floor: str | None = None
    chair: bool = False
    service_id: str | None = None
    function: str | None = None

    @property
    def is_chair(self) -> bool:
        """Whether the words are the chair's, by the label or without one."""
        return self.chair or (self.label is not None and self.label.kind == "chair")


@dataclass(frozen=True, slots=True)
class Lore:
    """What may serve as evidence for a label.

    ``is_party`` of a bracket, ``is_known`` of a full name, ``is_given`` of the first word of a name; ``named``: the
    names in each heading.
    """

    is_party: Callable[[str], bool]
    is_known: Callable[[str], bool]
    is_given: Callable[[str], bool] = lambda word: False
    named: Sequence[Named] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that has the shape of a label; ``words`` is the offset behind the colon.

    ``paragraph``: a paragraph may begin there; ``sure``: the source itself says that it is a label; ``apart``: below a
    blank line and the end of a sentence, and a sentence follows the colon: no form of address within a turn.
    ``said``: the first character behind the colon; ``above``: the last one of the line above; ``dashed``: a point and
    a dash stand in the place of the colon, which no prose has behind a name with a form of address; ``to_you``: the
    words speak to somebody, who may be the one named.
    """

    line: int
    start: int
    words: int
    label: Label
    paragraph: bool
    sure: bool = False
    apart: bool = False
    said: str = ""
    above: str = ""
    dashed: bool = False
    to_you: bool = False

    @property
    def is_listed(self) -> bool:
        """Whether it is an entry of a list, as of those who are absent: ``An Peeters: ziekte;``.

        With a form of address before the name only where both the words behind the colon and the line above say so.
        """
        lowered, below = self.said.islower(), self.above in (":", ";")
        return (lowered and below) if self.label.address else (lowered or below)


def candidates(text: str, lines: Sequence[Line]) -> list[Candidate]:
    """Every line that opens with something in the shape of a label, in order."""
    found: list[Candidate] = []
    dense, bare = _is_dense(text, lines), calls_chair_bare(text)
    for at, line in enumerate(lines):
        one = _on_one_line(text, line.start)
        two = None if one else _over_lines(text, lines, at)
        if one is not None:
            printed, words = one[one.lastindex or 1], one.end()
        elif two is not None:
            printed, words = two
        else:
            continue
        label = parse_label(printed) or nameless_label(printed) or surname_alone(printed)
        dash = text[words - 1] != ":"
        if label is None or (dash and not (label.address or label.title or label.kind == "chair")):
            continue
        broken = "\n" in printed and "-\n" not in printed and not (dash and label.title)
        if is_shape(label, text, words, broken=broken, bare=bare):
            fresh = label.kind == "chair" or line.page or opens(lines, at) or is_notice(lines[at - 1])
            fresh = fresh or (
                _is_strong(label, text[words : words + 9])
                and (
                    _is_below_heading(lines, at)
                    or is_below_rows(lines, at)
                    or _LIKE_FOOT.fullmatch(lines[at - 1].text) is not None
                )
            )
            found.append(
                Candidate(
                    at,
                    line.start,
                    words,
                    label,
                    fresh,
                    apart=_is_apart(text, lines, at, words, printed=label if dense else None),
                    said=text[words : words + 9].lstrip()[:1],
                    above=lines[at - 1].text[-1] if at else "",
                    dashed=dash and bool(label.address),
                    to_you=_TO_YOU.match(text[words : words + 9].lstrip()) is not None,
                )
            )
    return found


def printed_turns(text: str, found: Sequence[Candidate], ends: Sequence[int], lore: Lore) -> list[Turn]:
    """The turns among ``found``. ``ends`` are sorted offsets at which a turn ends whatever follows (headings)."""
    habit = _Habit(found, lore)
    kept: list[Candidate] = []
    doubtful: list[Candidate] = []  # since the last one kept
    known: set[str] = set()
    present = Present(lore.named)
    for one in found:
        last = kept[-1] if kept else None
        between = text[last.words : one.start] if last and not _cut(last.words, one.start, ends) else ""
        present.enter(one.start)
        if not one.paragraph or not (
            one.sure
            or _is_turn(one, last if between else None, between, habit, lore, known)
            or (one.apart and speaks_here(one.label, present, lore.is_given))
            or (one.apart and is_bare(one.label) and not habit.initials and present.names(one.label))
        ):
            if last and may_speak(one, lore):
                kept.append(replace(one, label=replace(one.label, kind="nobody")))
            doubtful += [one] if _may_interrupt(one) else []
            continue
        if last is not None and between and len(doubtful) == 1 and _goes_on(last.label, one.label):
            kept.append(doubtful[0])
            present.speaks(doubtful[0].label)
            between = text[doubtful[0].words : one.start]
            last = doubtful[0]
        doubtful.clear()
        kept.append(one)
        if last is not None and last.label.kind == "chair":
            present.hears(between)
        present.speaks(one.label)
        if one.label.name and one.label.kind == "person" and not any(map(lore.is_party, one.label.brackets)):
            known.add(fold(one.label.name))
    return list(_turns(text, kept, ends))


def _on_one_line(text: str, start: int) -> re.Match[str] | None:
    """A label before a colon, or before a point and a dash: then the colon further on is one of what is said."""
    colon, dash = _ONE_LINE.match(text, start), _POINT_AND_DASH.match(text, start)
    if colon is None or dash is None or dash.end() > colon.end():
        return colon or dash
    label = parse_label(dash[1])
    whole = label is not None and (label.kind == "chair" or (label.address and len(label.name or "") > 1))
    return dash if whole else colon  # ``De heer J. - P. Peeters`` has initials


def _over_lines(text: str, lines: Sequence[Line], at: int) -> tuple[str, int] | None:
    """A label that goes on in the next visible line or two, and the offset behind its colon.

    Page furniture may stand between. Over three lines only in a narrow column.
    """
    first = lines[at].text
    if not first[0].isupper() or (len(first) < _SHORT and not _OPENS_LABEL.match(first)):
        return None
    head = first
    for below, above in zip(lines[at + 1 : at + 3], lines[at : at + 2], strict=False):
        if (below.gap and not text[above.end : below.start].strip()) or ":" in above.text or len(head) > _LONG:
            return None
        if match := _TAIL.match(below.text):
            return f"{head}\n{match[1]}", below.start + match.end()
        if max(len(above.text), len(below.text)) > _NARROW:
            return None
        head = f"{head}\n{below.text}"
    return None


def calls_chair_bare(text: str) -> bool:
    """Whether ``Voorzitter:`` is the chair's label here: it has words of the chair's, and none has an article."""
    found = [match.end() for match in _BARE_CHAIR.finditer(text)]
    return any(CHAIR_SAYS.match(text, end) for end in found) and _THE_CHAIR.search(text) is None


def is_shape(label: Label, text: str, words: int, *, broken: bool = False, bare: bool = False) -> bool:
    """Whether a parsed label may stand before a colon. Over two lines only what is sure on one is believed.

    ``bare``: the chair's label here is ``Voorzitter``, which members call the chair.
    """
    if label.kind == "chair":
        if label.text.lower() not in ("voorzitter", "voorzitster", "commissievoorzitter"):
            return True
        capital = text[words : words + 2].strip()[:1].isupper()
        return capital and (bare or CHAIR_SAYS.match(text, words) is not None)
    if broken:
        return label.full and bool(label.brackets or label.title or label.address or label.function)
    return True


def _is_strong(label: Label, said: str) -> bool:
    """Whether a label has more than a full name, and no quotation behind it: no prose is broken to begin a line so."""
    return label.full and bool(label.title or label.address or label.brackets) and said.lstrip()[:1] not in _QUOTES


def _is_below_heading(lines: Sequence[Line], at: int) -> bool:
    """Whether a heading ends right above line ``at``, without a blank line: a title, or the name of an instrument."""
    for above in range(at - 1, max(-1, at - 1 - _HEADING_LINES), -1):
        rule = begins(lines[above].text)
        named = lines[above].text[0].isupper() and asks_by_name(lines[above].text)
        if rule is not None and rule.instrument is not None and (named or opens(lines, above)):
            return True
        if lines[above].closed or lines[above].gap:
            break
    return is_below_title(lines, at)


def is_quoted(one: Candidate) -> bool:
    """Whether a name with a function, and what follows the colon, may be a newspaper's way to quote somebody.

    ``De heer Jan Peeters, directeur van De Wilg: “Het kan anders.”`` stands within the words of others too.
    """
    return bool(one.label.function and not one.label.title and (one.said in _QUOTES or one.said.islower()))


def _is_turn(one: Candidate, last: Candidate | None, between: str, habit: _Habit, lore: Lore, known: set[str]) -> bool:
    label = one.label
    if label.kind == "chair":
        return True
    if label.kind == "nobody":
        return one.apart and not one.to_you and not is_quoted(one)
    if is_bare(label):
        return one.apart and not habit.initials and bool(last and last.label.kind == "chair" and calls(label, between))
    party = any(lore.is_party(bracket) for bracket in label.brackets)
    sure = label.kind == "minister" or party or (label.address and not one.is_listed)
    if (label.full and sure and not is_quoted(one)) or _is_in_office(one) or one.dashed:
        return True
    given_floor = (
        last is not None and last.label.kind == "chair" and label.name is not None and named_in(label.name, between)
    )
    if label.full:
        name = label.name or ""
        printed = bool(label.brackets or (label.function and one.apart)) and lore.is_known(name)
        printed = printed or (bool(label.brackets or is_quoted(one)) and habit.recurs(label))
        bare = not habit.parties and lore.is_known(name) and not one.is_listed
        return given_floor or printed or bare or fold(name) in known
    if given_floor:
        habit.told()
    return given_floor or party or (habit.allows(label) and (not habit.initials or (one.apart and not one.to_you)))


def may_speak(one: Candidate, lore: Lore) -> bool:
    """Whether somebody is named above a sentence set apart who is not known to speak here: a guest, or who is quoted.

    Then nobody can tell whose words follow; they are not those of who had the floor.
    """
    named = names_somebody(one.label, lore.is_given) and one.paragraph and one.apart
    return named and not (one.to_you or is_quoted(one))


def _may_interrupt(one: Candidate) -> bool:
    """Whether a label that nothing else tells is one in form: who is so printed is not spoken to."""
    label = one.label
    addressed = (label.address or "").lower() in _SPOKEN_TO
    return one.paragraph and one.apart and bool(label.address or label.title) and not addressed


def _goes_on(before: Label, after: Label) -> bool:
    """Whether two labels are of one speaker: whose label is printed again has been interrupted."""
    return before.kind == after.kind and fold(before.name or "") == fold(after.name or "")


def _is_in_office(one: Candidate) -> bool:
    """Whether a surname stands between a form of address and the office of a minister, and nobody quotes it.

    ``De heer Peeters, minister van Cultuur. — Dat is juist.``: nobody is called upon so.
    """
    label = one.label
    quoted = one.said in _QUOTES or one.said.islower() or one.above in (":", ";", ",")
    return label.kind == "minister" and bool(label.address and label.function) and not quoted


def _is_apart(text: str, lines: Sequence[Line], at: int, words: int, *, printed: Label | None) -> bool:
    """Whether a label stands below a blank line and the end of a sentence, and a sentence or a figure follows it.

    A figure follows it only below a question. ``printed`` is the label in a text that has no blank lines: there it must
    say who that is, and the words must not be said to that very person.
    """
    above = lines[at - 1].text.rstrip("\"'”’»") if at else "."
    said = text[words : words + 9].lstrip()
    named = printed is not None and _says_who(printed)
    if printed is not None and (not named or _TO_YOU.match(said)):
        return False
    begins = said[:1].isupper() or (said[:1].isdigit() and above[-1:] == "?")
    return (lines[at].gap or printed is not None) and above[-1:] in ".!?…)" and begins


def _says_who(label: Label) -> bool:
    """Whether a label has a form of address, a title, or something behind a full name."""
    placed = label.kind == "nobody" or (label.full and bool(label.function or label.brackets))
    return placed or label.title is not None or (label.address or _SPOKEN_TO[0]).lower() not in _SPOKEN_TO


def _is_dense(text: str, lines: Sequence[Line]) -> bool:
    """Whether a text has lost its blank lines; page furniture between two lines is none."""
    gaps = sum(text.startswith("\n\n", line.start - 2) for line in lines if line.start > 1)
    return len(lines) > _MANY_LINES and gaps <= _FEW_GAPS * len(lines)


def speaks_here(label: Label, present: Present, is_given: Callable[[str], bool]) -> bool:
    """Whether a label of a shape that the document does not use opens a turn: its person is known in this item.

    ``Mijnheer Peeters`` is how people are addressed; ``De minister`` is known wherever one speaks. In a hearing an
    expert is known by title, or by a first name with an organisation behind.
    """
    shaped = label.full or label.title or label.address or has_title(label)
    if not shaped or (label.address or "").lower() in _SPOKEN_TO:
        return False
    if present.hearing and label.full and label.name and label.kind == "person":
        placed = (label.brackets or label.function) and is_given(label.name.split()[0])
        if placed or has_title(label):
            return True
    return label.name is None or present.knows(label)


def named_in(name: str, between: str) -> bool:
    """Whether the words ``between`` before a label name its person: by the whole name or the family name."""
    said = f" {fold(between)} "
    tokens = fold(name).split()
    return any(f" {' '.join(tokens[at:])}" in said for at in range(min(len(tokens), 3)))


class _Habit:
    """Whether this document prints its speakers by surname, so that one needs no other evidence.

    So it does once a surname follows the giving of the floor, or when it has several such labels and no given name but
    initials. A surname that it prints with more elsewhere is an address (``Mevrouw Peeters: u vroeg ...``).
    """

    def __init__(self, found: Sequence[Candidate], lore: Lore) -> None:
        people = [one.label for one in found if one.label.kind != "chair" and one.paragraph]
        full = [
            one for one in people if one.full and (one.title or one.address or any(map(lore.is_party, one.brackets)))
        ]
        short = [one for one in people if not one.full and (one.address or one.title)]
        names = [fold(one.name or "").split(" ") for one in full]
        self._tails = {" ".join(name[at:]) for name in names for at in range(len(name))}
        self.initials = bool(full)
        plain = all(has_initial(one.name or "") for one in full)
        self._on = plain and len(short) + len({one.name for one in full}) >= 3
        self.parties = any(lore.is_party(bracket) for one in people for bracket in one.brackets)

        self._counts = Counter(one.text for one in people)

    def recurs(self, label: Label) -> bool:
        """Whether the very same label opens another paragraph too: a guest with an organisation, not a heading."""
        return self._counts[label.text] > 1

    def told(self) -> None:
        """A surname was printed as a label where the floor had been given to it."""
        self._on = True

    def allows(self, label: Label) -> bool:
        """Whether a surname alone opens a turn here."""
        return self._on and fold(label.name or "") not in self._tails


def _cut(start: int, end: int, ends: Sequence[int]) -> bool:
    at = bisect_left(ends, start)
    return at < len(ends) and ends[at] < end


def _turns(text: str, kept: Sequence[Candidate], ends: Sequence[int]) -> Iterator[Turn]:
    for at, one in enumerate(kept):
        limit = kept[at + 1].start if at + 1 < len(kept) else len(text)
        nearest = bisect_right(ends, one.start)
        limit = min(limit, ends[nearest]) if nearest < len(ends) else limit
        words = one.words
        while words < limit and text[words].isspace():
            words += 1
        end = limit
        while end > words and text[end - 1].isspace():
            end -= 1
        yield Turn(one.start, words, end, one.label, one.label.text)
