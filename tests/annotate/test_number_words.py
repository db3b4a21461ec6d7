"""The number reader against an independent writer of Dutch number words, and the forms that writer never uses."""

import random

import pytest
from num2words import num2words

from pipeline.annotate.lexis.numbers import number_at
from pipeline.annotate.lexis.words import cardinal, part, tally
from tests.annotate.bare import read_numbers

SIZES = (100, 10_000, 1_000_000, 1_000_000_000, 10**12)


def _numbers(seed, count):
    draw = random.Random(seed)
    for _ in range(count):
        if draw.random() < 0.3:
            yield round(draw.uniform(0, 10 ** draw.randint(0, 6)), draw.randint(1, 3))
        else:
            yield draw.randint(0, draw.choice(SIZES))


def test_twenty_thousand_numbers_written_out_are_read_back():
    wrong = []
    for number in _numbers(20261120, 20_000):
        words = num2words(number, lang="nl")
        found = read_numbers(words)
        if len(found) != 1 or found[0].end != len(words) or abs(found[0].value - number) > 1e-6 * max(1, number):
            wrong.append((number, words, found))
    assert not wrong, wrong[:5]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("elfhonderd", 1100),
        ("vijftienhonderd", 1500),
        ("tweeëntwintighonderd", 2200),
        ("vijfentwintighonderdzevenenzeventig", 2577),
        ("anderhalf", 1.5),
        ("anderhalve", 1.5),
        ("tweeënhalf", 2.5),
        ("tweeëneenhalf", 2.5),
        ("drieëneenhalve", 3.5),
        ("zeveneneenhalf", 7.5),
        ("eneenhalf", None),
        ("twee en een half", 2.5),
        ("drieënhalve", 3.5),
        ("honderdentwee", 102),
        ("honderd-en-twee", 102),
        ("duizendeneen", 1001),
        ("een-en-twintig", 21),
        ("twee-en-dertig", 32),
        ("zevenenzestigduizendhonderdtweeënzeventig", 67172),
        ("drie honderd", 300),
        ("honderd duizend", 100_000),
        ("vijf duizend", 5000),
        ("vierduizend twee", 4002),
        ("anderhalf miljoen", 1_500_000),
        ("tweeënhalf miljoen", 2_500_000),
        ("een half miljoen", 500_000),
        ("vijf miljard tweehonderd miljoen", 5_200_000_000),
        ("éénentwintig", 21),
        ("nul komma vijf", 0.5),
        ("een dozijn", 12),
        ("min vijf", -5),
    ],
)
def test_forms_the_writer_never_uses(words, value):
    found = read_numbers(words)
    if value is None:
        assert len(found) != 1 or found[0].end != len(words)
    else:
        assert [(one.value, one.end) for one in found] == [(value, len(words))]


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("1.101.660,57", 1101660.57),
        ("25 000", 25000),
        ("25\u00a0000", 25000),
        ("25\u202f000,50", 25000.5),
        ("1 414 021 100", 1414021100),
        ("38.0", 38.0),
        ("0.125", 0.125),
        ("12.345", 12345),
        ("4,5", 4.5),
        ("1,234,567", 1234567),
        ("-2,18", -2.18),
        ("\u22123", -3),
        ("+391,7", 391.7),
        ("2,5 mln.", 2_500_000),
        ("3 mld", 3e9),
        ("10k", 10_000),
        ("2 1/4", 2.25),
        ("½", 0.5),
        ("3½", 3.5),
    ],
)
def test_notations(digits, value):
    (found,) = read_numbers(digits)
    assert (found.value, found.end) == (pytest.approx(value), len(digits))


@pytest.mark.parametrize(
    "word", ["honderden", "duizenden", "miljoenen", "tientallen", "achterstand", "aantal", "driehoek", "eenheid"]
)
def test_words_that_are_no_numbers(word):
    assert cardinal(word) is None
    assert tally(word) is None
    assert number_at(word, 0) is None


@pytest.mark.parametrize(
    ("word", "parts"),
    [("derde", 3), ("vierden", 4), ("achtste", 8), ("honderdste", 100), ("eerste", None), ("tweede", None)],
)
def test_parts_of_a_whole(word, parts):
    assert part(word) == parts


def test_four_columns_of_figures_are_not_one_number():
    assert [one.value for one in read_numbers("58 186 32 100%")] == [58, 186, 32, 100]
    assert len(read_numbers("423 0000")) == 2


@pytest.mark.parametrize(
    "words", ["12 " + "miljard " * 60, "honderd miljoen " + "miljard " * 60, "tien" + "miljoen" * 400]
)
def test_no_number_is_infinite(words):
    assert all(number.value < 1e40 for number in read_numbers(words))


@pytest.mark.parametrize("digits", ["1" * 60, "²"])
def test_a_long_row_of_digits_or_a_power_is_no_number(digits):
    assert number_at(digits, 0) is None
