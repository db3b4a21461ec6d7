"""A paragraph that somebody begins who is not named: a guest by function, a stranger, a member by party.

Comes in: a ``Section``, the text of the paragraph.
Goes out: the guest who is meant; or why the words are not the last speaker's, though nobody's for certain.
Does not: know the openings of several and of nobody (``others``).
"""

from __future__ import annotations

from pipeline.segment.report.cue import Cue
from pipeline.segment.report.known import Known
from pipeline.segment.report.openings import acts_in_function
from pipeline.segment.report.others import somebody_else_at_start
from pipeline.segment.report.section import Section
from pipeline.segment.report.unlisted import (
    acts_at_start,
    called_at_start,
    function_and_family,
    nameless_at_start,
    party_at_start,
    stranger_at_start,
    stranger_in_past,
    tagged_by_function,
)


def called(section: Section, text: str) -> Known | None:
    """The guest whom a paragraph calls by function, at its start or behind what is said; nobody else's section."""
    function = called_at_start(text) or tagged_by_function(text, known=True)
    guest = section.people.called(*function) if function else None
    return guest if section.owner in (None, guest) else None


def somebody_else(section: Section, first: Cue | None, text: str) -> str | None:
    """Why a paragraph that does not begin with a name is not the last speaker's, though it is nobody's certain."""
    if first is None and _is_of_another_party(section, text):
        return "the subject is called by a party that is not that of who spoke just before"
    if first is None and section.owner is None and not _is_called(section, text) and somebody_else_at_start(text):
        return "somebody speaks whom the paragraph does not name"
    spoke = section.past and section.owner is None and stranger_in_past(text)
    if spoke or _is_stranger(section, text) or _speaks_for_body(section, text):
        return "the paragraph names somebody whom no list of the report has"
    return None


def _speaks_for_body(section: Section, text: str) -> bool:
    """Whether somebody speaks for the body of a guest, called by a function that no list has."""
    function = called_at_start(text)
    return function is not None and function[1] is not None and section.people.speaks_for(function[1])


def _is_called(section: Section, text: str) -> bool:
    """Whether a paragraph begins with a function (``De directeur``) that may be that of who spoke just before."""
    function = nameless_at_start(text)
    return function is not None and text.startswith(("De ", "Het ")) and function in _function_known(section)


def _is_stranger(section: Section, text: str) -> bool:
    """Whether somebody speaks who is on no list; ``De directeur`` may be the one who spoke just before."""
    if _is_called(section, text):
        return False
    tagged = tagged_by_function(text)
    if section.owner is None and tagged is not None and tagged[0] not in _function_known(section):
        return True
    called = function_and_family(text)
    if called is not None and section.people.is_called_so(*called):
        return True
    acting = acts_in_function(text, auxiliary=section.owner is None) if section.speaking else None
    if acting is None and section.owner is None and section.speaking:
        acting = acts_at_start(text, section.people.is_given)
    if acting is not None and section.people.by_name(acting) is None:
        return True
    return stranger_at_start(text, section.people.is_given)


def _function_known(section: Section) -> str:
    """The function of who spoke just before."""
    return (section.speaking.title or "").lower() if section.speaking else ""


def _is_of_another_party(section: Section, text: str) -> bool:
    """Whether a paragraph calls its subject by a party (``De N-VA'er``) that is not the last speaker's."""
    party = party_at_start(text)
    if party is None or section.owner is not None or not section.people.is_party(party):
        return False
    return section.speaking is None or not section.people.sits_for(section.speaking, party)
