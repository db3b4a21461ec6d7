"""The examples of the word lists bind them to the code that reads them."""

from __future__ import annotations

import pytest

from pipeline.rulebook import rules
from pipeline.segment.report.cues import Names
from pipeline.segment.report.known import Known
from pipeline.segment.report.titles import in_title
from pipeline.segment.report.unlisted import stranger_at_start
from pipeline.segment.report.verbs import told_in_past
from pipeline.segment.report.words import (
    ReportWords,
    everyone,
    is_title,
    no_floor,
    office_at_start,
    office_of,
    procedure,
    words,
)

RULES = rules("report_words", ReportWords)
NAMES = Names([Known("Jan Voorbeeld"), Known("An Proef")])


def names_a_subject(text: str) -> bool:
    """Whether a name in the text is read as the one who speaks."""
    return any(cue.name and cue.alone and cue.where != "volgens" for cue in NAMES.cues(text))


def stands_for_somebody(rule: ReportWords, text: str) -> bool:
    """Whether the text has words of this rule as subject, or behind ``volgens``."""
    start = office_at_start().match(text)
    return bool(start and office_of(start["office"]) == rule.says) or any(
        cue.office == rule.says for cue in NAMES.cues(text)
    )


def holds(rule: ReportWords, text: str) -> bool:
    """Whether the code reads ``text`` as an example of ``rule``."""
    match rule.says:
        case "verb" | "weak_verb":
            return names_a_subject(text)
        case "title" | "modifier":
            return bool(NAMES.cues(text)) and all(
                is_title(word) for word in text.partition(" Jan Voorbeeld")[0].split()
            )
        case "adding" | "nameless":
            return stranger_at_start(text, {"Jan", "An"}.__contains__)
        case "of_others" | "judges":
            return any(cue.of_others for cue in NAMES.cues(text))
        case "view":
            return any(cue.name and cue.where == "volgens" for cue in NAMES.cues(text))
        case "separable":
            return any(not cue.weak for cue in NAMES.cues(text))
        case "answering":
            return any(not cue.first and cue.where == "start" for cue in NAMES.cues(text))
        case "no_subject":
            return not names_a_subject(text)
        case "section":
            return bool(list(in_title(text)))
        case "no_floor":
            return bool(no_floor().search(text))
        case "everyone":
            return bool(everyone().search(text))
        case "said" | "moves":
            return any(cue.name and cue.where == "start" for cue in NAMES.cues(text))
        case "past":
            return any(cue.past for cue in NAMES.cues(text))
        case "told":
            return bool(words("told") & set(text.split()))
        case "told_past":
            return told_in_past([text])
        case "procedure":
            return bool(procedure().match(text))
        case _:
            return stands_for_somebody(rule, text)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.says != "weak_verb"], ids=lambda rule: rule.id)
def test_examples_hold_and_counter_examples_do_not(rule: ReportWords) -> None:
    for example in rule.examples:
        assert holds(rule, example), example
    for example in rule.counter_examples:
        assert not holds(rule, example), example


def test_weak_verbs_are_verbs_and_are_known_as_weak() -> None:
    (rule,) = (rule for rule in RULES if rule.says == "weak_verb")
    (strong,) = (rule for rule in RULES if rule.says == "verb")
    for example in rule.examples:
        assert all(cue.weak for cue in NAMES.cues(example) if cue.name)
    for example in rule.counter_examples:
        assert not any(cue.weak for cue in NAMES.cues(example))
    assert set(rule.words) - set(strong.words) <= {"legt"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jan Voorbeeld vraagt 5 bankjes.", "Jan Voorbeeld"),
        ("De heer Jan Voorbeeld (Groen) vraagt 5 bankjes.", "Jan Voorbeeld"),
        ("Jan Voorbeeld, directeur van het Proefhuis, vraagt 5 bankjes.", "Jan Voorbeeld"),
        ("De heer Voorbeeld vraagt 5 bankjes.", "Jan Voorbeeld"),
        ("Voorbeeld vraagt 5 bankjes.", "Jan Voorbeeld"),
        ("Wat de bankjes betreft, verwijst An Proef naar de cijfers.", "An Proef"),
        ("De bankjes zijn te duur, stelt minister Jan Voorbeeld.", "Jan Voorbeeld"),
    ],
)
def test_a_name_as_subject_is_found(text: str, name: str) -> None:
    assert [cue.name for cue in NAMES.cues(text) if cue.where != "volgens"] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "De vraag van Jan Voorbeeld is duidelijk.",
        "Zoals Jan Voorbeeld al zei, zijn de bankjes te duur.",
        "Jan Voorbeelds bankjes zijn te duur.",
        "Vindt Jan Voorbeeld dat ook?",
        "Hoe verklaart minister Jan Voorbeeld dat?",
        "Voorbeeld heeft bankjes.",
        "Voorbeelden vraagt men zelden.",
        "De bankjes van Jan Voorbeeld en An Proef zijn te duur.",
    ],
)
def test_a_name_that_is_talked_about_is_no_subject(text: str) -> None:
    assert not names_a_subject(text)


@pytest.mark.parametrize(
    "near", ["Jan Voorbeel", "Jan Voorbeelds", "Jan Voorbeeldt", "Jan Voorbeeld-Proef", "Jana Voorbeeld"]
)
def test_a_name_that_is_only_like_one_on_the_list_is_nobodys(near: str) -> None:
    assert not names_a_subject(f"{near} vraagt 5 bankjes.")
    assert not names_a_subject(f"Daarna stelt {near} een vraag.")
