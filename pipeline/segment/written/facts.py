"""What is known of one written question: number, date, asker, minister; from its text, else from the metadata.

Comes in: a ``Block``, the metadata that speak of it, the register.
Goes out: ``Facts``, with a problem for each contradiction.
Does not: choose by likelihood: of two contradicting statements the first printed is kept, and the problem says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from pipeline.clean import printed_number
from pipeline.records import Identity, Metadata, Problem, Severity
from pipeline.register import Register
from pipeline.segment.dates import session_on
from pipeline.segment.names import Names
from pipeline.segment.parties import PrintedParties
from pipeline.segment.written import people
from pipeline.segment.written.behalf import OPENING, on_behalf
from pipeline.segment.written.blocks import Answer, Block
from pipeline.segment.written.signatures import signed_by
from pipeline.segment.written.titles import Named
from pipeline.segment.written.twins import Twins

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Facts:
    """One written question as its rows carry it. ``names`` is the register on its day.

    ``put_to``: the ministers whom its heading names, where nothing beside the file names one.
    """

    number: int | None
    date: dt.date | None
    session: str | None
    subject: str | None
    asker: Identity
    addressee: Identity
    addressee_title: str | None
    names: Names
    problems: tuple[Problem, ...]
    co_askers: tuple[Identity, ...] = ()
    put_to: tuple[str, ...] = ()

    def with_parties(self, printed: str) -> Facts:
        """The same, with the parties of the askers as they are ``printed`` with the question."""
        parties = PrintedParties(printed)
        asker, *others = (parties.completed(one, self.names) for one in (self.asker, *self.co_askers))
        return replace(self, asker=asker, co_askers=tuple(others))

    def answerer(self, answer: Answer) -> tuple[Identity, str | None]:
        """The minister who gives ``answer`` and the title: the one named above it, else the one who was asked.

        Where several answer together, the one among them who was asked, else the first. Where nobody is named above
        it, the answer itself may say that another gives it.
        """
        if not answer.heading.ministers:
            return self._said(answer)
        ministers = answer.heading.ministers
        asked = self.addressee.name
        same = [one for one in ministers if asked and people.same_name(one.name, asked)]
        named = (same or list(ministers))[0]
        if asked and named.name and people.same_tail(named.name, asked):
            return self.addressee, named.title or self.names.title(self.addressee)  # by surname
        who = people.minister(self.names, named, None)
        return who, named.title or self.names.title(who)

    def _said(self, answer: Answer) -> tuple[Identity, str | None]:
        """Who answers by the words of ``answer``, else the one who was asked."""
        said = on_behalf([line.text for line in answer.lines[:OPENING]])
        if said is not None and said.by is not None:
            who = people.minister(self.names, Named(said.by), None)
            if who.person_id is not None or said.ranked:
                return who, self.names.title(who)
        if (signed := self._signed(answer)) is not None:
            return signed
        asked = self.addressee.name
        if said is not None and said.whom and asked and people.same_tail(said.whom, asked):
            return Identity(matched_by=f"answered in the name of {asked}, not told by whom"), None
        if len(self.put_to) > 1:
            return Identity(matched_by=f"put to {', '.join(self.put_to)}, not told who answers"), None
        return self.addressee, self.addressee_title

    def _signed(self, answer: Answer) -> tuple[Identity, str | None] | None:
        """The minister of another name who signs ``answer``: whoever came to the office since, or stands in."""
        signer = signed_by(answer.lines)
        asked = self.addressee.name
        if signer is None or (asked and people.same_tail(signer.name.split()[-1], asked)):
            return None
        who = people.minister(self.names, signer, None)
        return (who, signer.title) if who.name else None


def facts_of(block: Block, stated: Metadata, twins: Twins | None, register: Register) -> Facts:
    """What is known of the question in ``block``; ``stated`` is empty where the metadata speak of many questions.

    ``twins`` is the note with the numbers under which several ministers received the question: it gives the number
    where no heading does.
    """
    problems: list[Problem] = []
    answer = block.answers[0].heading if block.answers else None
    numbers = block.heading.number, answer.number if answer else None, printed_number(stated.number)
    number = _agreed("number", numbers, block, problems)
    if number is None:
        number = _number_among(twins, block)
    date = _agreed("date", (block.heading.date, answer.date if answer else None, stated.date), block, problems)
    session = stated.session or (session_on(date) if date else None)
    names = Names(register, date, session)
    asker = _asker(block, stated, names, problems)
    addressee, title = _addressee(block, stated, names, problems)
    problems.extend(_missing(block, date, asker, addressee))
    return Facts(
        number=number,
        date=date,
        session=session,
        subject=block.heading.subject or stated.subject or stated.title,
        asker=asker,
        addressee=addressee,
        addressee_title=title,
        names=names,
        problems=tuple(problems),
        co_askers=tuple(names.member(one) for one in _printed_askers(block)[1:]),
        put_to=()
        if len(stated.addressees) == 1
        else tuple(one.name or one.title or "" for one in block.heading.ministers),
    )


def _printed_askers(block: Block) -> tuple[str, ...]:
    """Those whom the question names as its askers, else its answer."""
    return block.heading.askers or next(
        (answer.heading.askers for answer in block.answers if answer.heading.askers), ()
    )


def _missing(block: Block, date: dt.date | None, asker: Identity, addressee: Identity) -> Iterator[Problem]:
    """One problem for each of day, asker and minister that text and metadata leave open, and for a lost question."""
    mend = "A sidecar file can state it, the register's overlay add the person."
    if date is None:
        message = "No day is printed with this written question or stated in its metadata. A sidecar file can state it."
        yield _problem("date_missing", message, block, "info")
    if asker.name is None:
        message = f"Who asks this written question cannot be told: {asker.matched_by}. {mend}"
        yield _problem("asker_missing", message, block, "info")
    if addressee.name is None:
        message = f"To which minister this written question was put cannot be told: {addressee.matched_by}. {mend}"
        yield _problem("minister_missing", message, block, "info")
    if block.answers and not block.lines:
        message = "The file holds an answer without its question: what was asked is not known. Add the question's file."
        yield _problem("question_missing", message, block, "info")


def _number_among(twins: Twins | None, block: Block) -> int | None:
    """The number that the note gives for the minister named in the headings."""
    named = [one.name for one in (*block.heading.ministers, *(m for a in block.answers for m in a.heading.ministers))]
    found = {
        number for name, number in (twins.entries if twins else ()) if any(people.same_name(name, n) for n in named)
    }
    return found.pop() if len(found) == 1 else None


def _agreed(what: str, values: Sequence[T | None], block: Block, problems: list[Problem]) -> T | None:
    """The first of what heading, answer and metadata say; a problem where they differ."""
    given = [value for value in values if value is not None]
    if len(set(given)) > 1:
        said = ", ".join(str(value) for value in given)
        problems.append(
            _problem(
                f"{what}_conflict",
                f"Heading, answer and metadata give more than one {what} for this written question ({said}); "
                "the first is kept. Check the source.",
                block,
            )
        )
    return given[0] if given else None


def _asker(block: Block, stated: Metadata, names: Names, problems: list[Problem]) -> Identity:
    below = next((answer.heading.askers for answer in block.answers if answer.heading.askers), ())
    askers = _printed_askers(block)
    printed = askers[:1]
    others = [*below[:1], *([stated.asker] if stated.asker else [])]
    for other in others:
        if printed and not people.same_name(printed[0], other):
            problems.append(
                _problem(
                    "asker_conflict",
                    f"The question names {printed[0]} as asker, its answer or metadata {other}; "
                    "the first is kept. Check the source.",
                    block,
                )
            )
            break
    if len(askers) > 1:
        message = "The question has several askers; the first is kept as asker. The heading names all of them."
        problems.append(_problem("several_askers", message, block, "info"))
    return people.asker(names, printed[0] if printed else None, stated.asker, stated.asker_id)


def _addressee(block: Block, stated: Metadata, names: Names, problems: list[Problem]) -> tuple[Identity, str | None]:
    """The minister asked, and the title printed; the one who answers where the question names nobody."""
    named = block.heading.ministers[:1]
    if len(block.heading.ministers) > 1:
        message = "The question was put to several ministers; the first is kept. The heading names all of them."
        problems.append(_problem("several_ministers", message, block, "info"))
    if not named and len({answer.heading.ministers for answer in block.answers}) == 1:
        named = block.answers[0].heading.ministers[:1]
    other = stated.addressees[0] if len(stated.addressees) == 1 else None
    if named and named[0].name and other and not people.same_name(named[0].name, other):
        message = (
            f"The text names {named[0].name} as minister, the metadata {other}; the text is kept. Check the source."
        )
        problems.append(_problem("minister_conflict", message, block))
    other_id = stated.addressee_ids[0] if len(stated.addressee_ids) == 1 else None
    who = people.minister(names, named[0] if named else None, other, other_id)
    return who, (named[0].title if named else None) or names.title(who)


def _problem(code: str, message: str, block: Block, severity: Severity = "warning") -> Problem:
    return Problem(code, message, severity, block.start, block.end)
