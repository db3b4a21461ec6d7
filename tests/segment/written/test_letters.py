"""Labels that are letters, Roman numbers or numbers of two levels, single and joint; lists printed unlike them."""

from __future__ import annotations

import pytest

from .micro import answers, questions

ASKED = ("Hoeveel bruggen zijn er?", "Hoeveel werden hersteld?", "Welk budget is er?")
BOTH, LAST = "Er zijn er 145, waarvan 12 hersteld.", "Er is 2 miljoen euro."


def _question(labels: tuple[str, str, str]) -> str:
    return "\n".join(f"{label} {words}" for label, words in zip(labels, ASKED, strict=True))


@pytest.mark.parametrize(
    ("labels", "printed", "joint"),
    [
        (("i.", "ii.", "iii."), ("i", "ii", "iii"), "i. en ii."),
        (("i)", "ii)", "iii)"), ("i", "ii", "iii"), "i) - ii)"),
        (("(i)", "(ii)", "(iii)"), ("i", "ii", "iii"), "(i) en (ii)"),
        (("I.", "II.", "III."), ("I", "II", "III"), "I-II."),
        (("a)", "b)", "c)"), ("a", "b", "c"), "a) en b)"),
        (("a.", "b.", "c."), ("a", "b", "c"), "a & b."),
        (("A.", "B.", "C."), ("A", "B", "C"), "A, B."),
        (("1.1.", "1.2.", "1.3."), ("1.1", "1.2", "1.3"), "1.1. en 1.2."),
        (("1.1", "1.2", "2.1"), ("1.1", "1.2", "2.1"), "Ad 1.1 en 1.2:"),
    ],
)
def test_labels_of_one_kind_may_be_joint(
    labels: tuple[str, str, str], printed: tuple[str, str, str], joint: str
) -> None:
    last = f"Ad {labels[2]}" if joint.startswith("Ad ") else labels[2]
    found = answers(_question(labels), f"{joint} {BOTH}\n\n{last} {LAST}")
    assert found == dict(zip(printed, (BOTH, BOTH, LAST), strict=True))


@pytest.mark.parametrize("joint", ["a) tot c)", "a-c)", "a. t.e.m. c."])
def test_a_joint_label_names_what_stands_between(joint: str) -> None:
    assert set(answers(_question(("a)", "b)", "c)")), f"{joint} {BOTH}")) == {"a", "b", "c"}
    assert set(answers(_question(("a)", "b)", "c)")), f"{joint} {BOTH}").values()) == {BOTH}


@pytest.mark.parametrize("prefix", ["Ad ", "Vraag ", "Antwoord op vraag ", "Punt "])
def test_a_word_before_a_number_of_two_levels(prefix: str) -> None:
    asked = "1.1. Hoeveel bruggen?\n1.2. Hoeveel wegen?\n2.1. Welk budget?"
    answer = f"{prefix}1.1. Er zijn er 145.\n{prefix}1.2. Er is 800 km.\n{prefix}2.1. Er is 2 miljoen euro."
    found = answers(asked, answer)
    assert found == {"1.1": "Er zijn er 145.", "1.2": "Er is 800 km.", "2.1": "Er is 2 miljoen euro."}


def test_roman_numbers_below_letters_are_parts_of_these() -> None:
    asked = "a) Hoeveel bruggen:\ni) in 2030?\nii) in 2031?\nb) Welk budget?"
    assert list(questions(asked)) == ["a", "b"]
    assert list(questions("a) Hoeveel?\nb) Waar?\nc) Wie?\nd) Wat?\ne) Hoe?\nf) Wiens?\ng) Welk?\nh) Zo?\ni) En?")) == [
        *"abcdefghi"
    ]


@pytest.mark.parametrize("answer", ["a en b zijn dezelfde weg van 12 km.", "i en ii zijn geteld: 145."])
def test_letters_without_a_stop_are_words(answer: str) -> None:
    assert set(answers(_question(("a)", "b)", "c)")), answer).values()) == {answer}


@pytest.mark.parametrize(
    ("above", "items"),
    [
        ("Gelieve de cijfers te geven voor", ("1° 2029;", "2° 2030;", "3° 2031.")),
        ("Graag per soort:", ("1) houten bruggen;", "2) stalen bruggen;", "3) betonnen bruggen.")),
        ("Graag opgedeeld in:", ("1° Noord", "2° Zuid", "3° Oost", "4° West")),
    ],
)
def test_a_list_printed_unlike_the_labels_carries_none_of_them_on(above: str, items: tuple[str, ...]) -> None:
    asked = "1. Hoeveel bruggen zijn er?\n\n2. Hoeveel werden hersteld?\n\n" + "\n".join([above, *items])
    assert list(questions(asked)) == ["1", "2"]
    listed = "\n".join(f"{number}{items[0][1]} In totaal {number}2." for number in range(1, len(items) + 1))
    found = answers(asked, f"1. Er zijn er 145.\n\n2. Er werden er 12 hersteld.\n\n{listed}")
    assert found["1"] == "Er zijn er 145."
    assert (found["2"] or "").endswith(f"In totaal {len(items)}2.")


def test_a_label_may_be_printed_unlike_the_others() -> None:
    asked = "1. Hoeveel bruggen zijn er?\n2. Hoeveel werden hersteld?\n3) Welk budget is er?"
    assert list(questions(asked)) == ["1", "2", "3"]
    found = answers(asked, "1. Er zijn er 145.\n2. Er werden er 12 hersteld.\n3) Er is 2 miljoen euro.")
    assert list(found.values()) == ["Er zijn er 145.", "Er werden er 12 hersteld.", "Er is 2 miljoen euro."]


@pytest.mark.parametrize(("first", "second", "stop"), [("A", "B", "."), ("I", "II", "."), ("A", "B", "/")])
def test_sections_with_numbers_of_their_own(first: str, second: str, stop: str) -> None:
    asked = (
        f"{first}{stop} Herstel\n1. Hoeveel bruggen?\n2. Welk budget?\n\n"
        f"{second}{stop} Onderhoud\n1. Hoeveel bruggen?\n2. Welk budget?"
    )
    answer = (
        f"{first}{stop} Herstel\n1. Er zijn er 145.\n2. 2 miljoen euro.\n\n"
        f"{second}{stop} Onderhoud\n1. Er zijn er 12.\n2. 3 miljoen euro."
    )
    assert answers(asked, answer) == {
        f"{first}.1": "Er zijn er 145.",
        f"{first}.2": "2 miljoen euro.",
        f"{second}.1": "Er zijn er 12.",
        f"{second}.2": "3 miljoen euro.",
    }


def test_a_colon_behind_the_stop_of_a_label_is_no_word() -> None:
    found = answers(_question(("a)", "b)", "c)")), f"a) en b): {BOTH}\nc): {LAST}")
    assert found == {"a": BOTH, "b": BOTH, "c": LAST}


_STYLES = {
    "i)": ("i", "ii", "iii"),
    "I.": ("I", "II", "III"),
    "a)": ("a", "b", "c"),
    "A.": ("A", "B", "C"),
    "(1)": ("1", "2", "3"),
    "1.-": ("1", "2", "3"),
    "1/": ("1", "2", "3"),
    "a/": ("a", "b", "c"),
    "1:": ("1", "2", "3"),
}


@pytest.mark.parametrize("style", _STYLES)
@pytest.mark.parametrize("form", ["{label} ", "Antwoord op vraag {sign}: ", "Ad {sign}. ", "Antwoord {sign}: "])
def test_a_word_before_any_label_and_a_figure_behind(style: str, form: str) -> None:
    signs = _STYLES[style]
    labels = tuple(style.replace(signs[0], sign, 1) for sign in signs)
    words = ("Er zijn 145 bruggen.", "12 werden hersteld.", "2 miljoen euro.")
    said = [form.format(label=label, sign=sign) for label, sign in zip(labels, signs, strict=True)]
    found = answers(_question(labels), "\n\n".join(f"{a}{b}" for a, b in zip(said, words, strict=True)))
    assert found == dict(zip(signs, words, strict=True))


@pytest.mark.parametrize("style", ["i)", "I.", "a)", "A.", "(1)", "1/", "1:"])
def test_two_labels_that_en_joins_each_with_its_stop(style: str) -> None:
    signs = _STYLES[style]
    first, second, third = (style.replace(signs[0], sign, 1) for sign in signs)
    found = answers(_question((first, second, third)), f"{first} en {second} {BOTH}\n\n{third} {LAST}")
    assert found == dict(zip(signs, (BOTH, BOTH, LAST), strict=True))
