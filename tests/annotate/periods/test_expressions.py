"""Expressions of time and their days. Every sentence and figure is invented; the text is of Wednesday 15 March 2017."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.annotate.periods import TimeExpression, times
from pipeline.months import MONTHS

REFERENCE = dt.date(2017, 3, 15)


def read(sentence: str, reference: dt.date | None = REFERENCE) -> tuple[TimeExpression, ...]:
    return times(sentence, 0, len(sentence), reference=reference)


def days(one: TimeExpression) -> str:
    return f"{one.period_start or ''}..{one.period_end or ''}"


# What is written, how it relates to its period, the period ('' is open or unknown), whether the year is stated.
STATED = [
    # years
    ("in 2014", "in", "2014-01-01..2014-12-31"),
    ("In 2014", "in", "2014-01-01..2014-12-31"),
    ("in bijvoorbeeld 2014", "in", "2014-01-01..2014-12-31"),
    ("tijdens 2014", "in", "2014-01-01..2014-12-31"),
    ("gedurende 2014", "in", "2014-01-01..2014-12-31"),
    ("in de loop van 2014", "in", "2014-01-01..2014-12-31"),
    ("in het jaar 2014", "in", "2014-01-01..2014-12-31"),
    ("voor 2018", "in", "2018-01-01..2018-12-31"),
    ("over 2014", "in", "2014-01-01..2014-12-31"),
    ("rond 2010", "in", "2010-01-01..2010-12-31"),
    ("in heel 2014", "in", "2014-01-01..2014-12-31"),
    ("in '14", "in", "2014-01-01..2014-12-31"),
    ("sinds ’98", "since", "1998-01-01.."),
    ("voor het begrotingsjaar 2018", "in", "2018-01-01..2018-12-31"),
    ("in het aanslagjaar 2016", "in", "2016-01-01..2016-12-31"),
    ("sinds 2011", "since", "2011-01-01.."),
    ("sedert 2011", "since", "2011-01-01.."),
    ("vanaf 2019", "since", "2019-01-01.."),
    ("met ingang van 2019", "since", "2019-01-01.."),
    ("na 2015", "since", "2016-01-01.."),
    ("tot 2030", "until", "..2030-12-31"),
    ("tot en met 2016", "until", "..2016-12-31"),
    ("t.e.m. 2016", "until", "..2016-12-31"),
    ("vóór 2010", "until", "..2009-12-31"),
    ("tegen 2030", "by", "..2030-12-31"),
    ("uiterlijk in 2025", "by", "..2025-12-31"),
    ("ten laatste in 2025", "by", "..2025-12-31"),
    ("ten vroegste in 2025", "since", "2025-01-01.."),
    ("op zijn laatst in 2025", "by", "..2025-12-31"),
    ("voor of op 1 juli 2015", "until", "..2015-07-01"),
    ("in 1970 of vroeger", "until", "..1970-12-31"),
    ("in de jaren zeventig of nog eerder", "until", "..1979-12-31"),
    ("op 1 juli 2015 of later", "since", "2015-07-01.."),
    ("met betrekking tot 2014", "in", "2014-01-01..2014-12-31"),
    ("wat betreft 2014", "in", "2014-01-01..2014-12-31"),
    # edges of months and years, weeks, weekends, halves of decades
    ("in de laatste week van februari 2016", "in", "2016-02-23..2016-02-29"),
    ("in de eerste tien dagen van maart 2016", "in", "2016-03-01..2016-03-10"),
    ("in de laatste maand van 2016", "in", "2016-12-01..2016-12-31"),
    ("in week 35 van 2016", "in", "2016-08-29..2016-09-04"),
    ("in het weekend van 5 en 6 maart 2016", "in", "2016-03-05..2016-03-06"),
    ("in de eerste helft van de jaren tachtig", "in", "1980-01-01..1984-12-31"),
    ("in de tweede helft van de jaren '90", "in", "1995-01-01..1999-12-31"),
    # more than one year
    ("in 2013 en 2014", "in", "2013-01-01..2014-12-31"),
    ("in 2013, 2014 en 2015", "in", "2013-01-01..2015-12-31"),
    ("in 2013-2014", "in", "2013-01-01..2014-12-31"),
    ("in de jaren 2013-2014", "in", "2013-01-01..2014-12-31"),
    ("in de jaren 2013 en 2014", "in", "2013-01-01..2014-12-31"),
    ("de periode 2010-2015", "in", "2010-01-01..2015-12-31"),
    ("in de periode 2010-2015", "in", "2010-01-01..2015-12-31"),
    ("in de periode van 2010 tot 2015", "in", "2010-01-01..2015-12-31"),
    ("over de periode 2010-2015", "in", "2010-01-01..2015-12-31"),
    ("tussen 2010 en 2015", "in", "2010-01-01..2015-12-31"),
    ("van 2010 tot 2015", "in", "2010-01-01..2015-12-31"),
    ("van 2010 tot en met 2015", "in", "2010-01-01..2015-12-31"),
    ("van 2010 t.e.m. 2015", "in", "2010-01-01..2015-12-31"),
    ("vanaf 2010 tot 2015", "in", "2010-01-01..2015-12-31"),
    ("in de jaren negentig", "in", "1990-01-01..1999-12-31"),
    ("in de jaren tachtig", "in", "1980-01-01..1989-12-31"),
    ("in de jaren '90", "in", "1990-01-01..1999-12-31"),
    ("sinds de jaren 70", "since", "1970-01-01.."),
    # parts of a year
    ("begin 2014", "in", "2014-01-01..2014-03-31"),
    ("begin van 2014", "in", "2014-01-01..2014-03-31"),
    ("in het begin van 2014", "in", "2014-01-01..2014-03-31"),
    ("midden 2014", "in", "2014-05-01..2014-08-31"),
    ("medio 2014", "in", "2014-05-01..2014-08-31"),
    ("halverwege 2014", "in", "2014-05-01..2014-08-31"),
    ("eind 2014", "in", "2014-10-01..2014-12-31"),
    ("einde 2014", "in", "2014-10-01..2014-12-31"),
    ("op het einde van 2014", "in", "2014-10-01..2014-12-31"),
    ("aan het einde van 2014", "in", "2014-10-01..2014-12-31"),
    ("sinds eind 2014", "since", "2014-10-01.."),
    ("sinds begin 2014", "since", "2014-01-01.."),
    ("tot eind 2018", "until", "..2018-12-31"),
    ("tegen eind 2018", "by", "..2018-12-31"),
    ("tegen het einde van 2018", "by", "..2018-12-31"),
    ("voor eind 2018", "by", "..2018-12-31"),
    ("voor het einde van 2018", "by", "..2018-12-31"),
    ("midden jaren negentig", "in", "1993-01-01..1996-12-31"),
    ("in de eerste jaarhelft van 2015", "in", "2015-01-01..2015-06-30"),
    ("in de tweede jaarhelft van 2015", "in", "2015-07-01..2015-12-31"),
    ("in de eerste helft van 2015", "in", "2015-01-01..2015-06-30"),
    ("het eerste semester van 2015", "in", "2015-01-01..2015-06-30"),
    ("in het tweede semester van 2015", "in", "2015-07-01..2015-12-31"),
    ("in het derde kwartaal van 2015", "in", "2015-07-01..2015-09-30"),
    ("derde kwartaal 2015", "in", "2015-07-01..2015-09-30"),
    ("in het laatste kwartaal van 2015", "in", "2015-10-01..2015-12-31"),
    ("in het eerste en tweede kwartaal van 2015", "in", "2015-01-01..2015-06-30"),
    ("in het vierde trimester van 2015", "in", "2015-10-01..2015-12-31"),
    ("in Q3 2015", "in", "2015-07-01..2015-09-30"),
    ("in de eerste drie maanden van 2015", "in", "2015-01-01..2015-03-31"),
    ("de eerste 9 maanden van 2015", "in", "2015-01-01..2015-09-30"),
    ("de laatste twee maanden van 2015", "in", "2015-11-01..2015-12-31"),
    ("in het voorjaar van 2015", "in", "2015-03-01..2015-05-31"),
    ("in de zomer van 2015", "in", "2015-06-01..2015-08-31"),
    ("in het najaar van 2015", "in", "2015-09-01..2015-11-30"),
    ("in de winter van 2015-2016", "in", "2015-12-01..2016-02-29"),
    ("in de winter van 2015", "in", "2014-12-01..2015-02-28"),
    ("begin de jaren 2000", "in", "2000-01-01..2002-12-31"),
    ("sinds halfweg de jaren 90", "since", "1993-01-01.."),
    ("in het coronajaar 2020", "in", "2020-01-01..2020-12-31"),
    ("anno 2014", "in", "2014-01-01..2014-12-31"),
    ("vóór de zomer van 2015", "until", "..2015-05-31"),
    ("voor de zomer van 2015", "until", "..2015-05-31"),
    # months
    ("in februari 2016", "in", "2016-02-01..2016-02-29"),
    ("in februari van 2016", "in", "2016-02-01..2016-02-29"),
    ("in de maand mei 2015", "in", "2015-05-01..2015-05-31"),
    ("in januari en februari 2016", "in", "2016-01-01..2016-02-29"),
    ("In de maanden januari en februari van 2016", "in", "2016-01-01..2016-02-29"),
    ("van april tot en met juni 2016", "in", "2016-04-01..2016-06-30"),
    ("van september 2015 tot juni 2016", "in", "2015-09-01..2016-06-30"),
    ("tussen april 2015 en maart 2016", "in", "2015-04-01..2016-03-31"),
    ("sinds september 2015", "since", "2015-09-01.."),
    ("tot juni 2018", "until", "..2018-06-30"),
    ("tegen juni 2018", "by", "..2018-06-30"),
    ("begin maart 2016", "in", "2016-03-01..2016-03-10"),
    ("eind juni 2016", "in", "2016-06-21..2016-06-30"),
    ("half april 2016", "in", "2016-04-11..2016-04-20"),
    # days
    ("op 9 februari 2016", "in", "2016-02-09..2016-02-09"),
    ("op maandag 8 februari 2016", "in", "2016-02-08..2016-02-08"),
    ("per 31 december 2015", "in", "2015-12-31..2015-12-31"),
    ("op datum van 1 januari 2016", "in", "2016-01-01..2016-01-01"),
    ("op 31/12/2015", "in", "2015-12-31..2015-12-31"),
    ("op 31.12.2015", "in", "2015-12-31..2015-12-31"),
    ("op 2015-12-31", "in", "2015-12-31..2015-12-31"),
    ("sinds 1 september 2014", "since", "2014-09-01.."),
    ("vanaf 1 januari 2018", "since", "2018-01-01.."),
    ("tot en met 30 juni 2016", "until", "..2016-06-30"),
    ("tot 30 juni 2016", "until", "..2016-06-30"),
    ("vóór 1 januari 2010", "until", "..2009-12-31"),
    ("na 31 december 2015", "since", "2016-01-01.."),
    ("uiterlijk op 31 december 2018", "by", "..2018-12-31"),
    ("tussen 1 januari 2015 en 31 maart 2016", "in", "2015-01-01..2016-03-31"),
    ("van 1 januari tot en met 31 maart 2016", "in", "2016-01-01..2016-03-31"),
    ("van 1 november tot 31 maart 2016", "in", "2015-11-01..2016-03-31"),
    ("van 1 tot 15 maart 2016", "in", "2016-03-01..2016-03-15"),
    # years that are no calendar years
    ("in het schooljaar 2014-2015", "in", "2014-09-01..2015-08-31"),
    ("schooljaar 2014-2015", "in", "2014-09-01..2015-08-31"),
    ("tijdens het schooljaar 2014-15", "in", "2014-09-01..2015-08-31"),
    ("sinds het schooljaar 2014-2015", "since", "2014-09-01.."),
    ("in het academiejaar 2014-2015", "in", "2014-09-01..2015-08-31"),
    ("in het zittingsjaar 2015-2016", "in", "2015-09-28..2016-09-25"),
    ("in de legislatuur 2009-2014", "in", "2009-06-07..2014-05-24"),
    # events with a date
    ("Sinds de start van de proeftuinen (oktober 2012)", "since", "2012-10-01.."),
    ("sinds de opening in 2013", "since", "2013-01-01.."),
]
RELATIVE = [
    ("in de laatste week van februari", "in", "2017-02-22..2017-02-28"),
    ("het afgelopen weekend", "in", "2017-03-11..2017-03-12"),
    ("komend weekend", "in", "2017-03-18..2017-03-19"),
    ("op datum van vandaag", "in", "2017-03-15..2017-03-15"),
    ("dit jaar", "in", "2017-01-01..2017-12-31"),
    ("vorig jaar", "in", "2016-01-01..2016-12-31"),
    ("volgend jaar", "in", "2018-01-01..2018-12-31"),
    ("verleden jaar", "in", "2016-01-01..2016-12-31"),
    ("het vorige jaar", "in", "2016-01-01..2016-12-31"),
    ("in het lopende jaar", "in", "2017-01-01..2017-12-31"),
    ("sinds vorig jaar", "since", "2016-01-01.."),
    ("vanaf volgend jaar", "since", "2018-01-01.."),
    ("tegen volgend jaar", "by", "..2018-12-31"),
    ("het afgelopen jaar", "in", "2016-03-15..2017-03-15"),
    ("het voorbije jaar", "in", "2016-03-15..2017-03-15"),
    ("de voorbije zes jaar", "in", "2011-03-15..2017-03-15"),
    ("in de voorbije 6 jaar", "in", "2011-03-15..2017-03-15"),
    ("de afgelopen drie maanden", "in", "2016-12-15..2017-03-15"),
    ("gedurende de laatste twee weken", "in", "2017-03-01..2017-03-15"),
    ("de laatste tien jaar", "in", "2007-03-15..2017-03-15"),
    ("het voorbije decennium", "in", "2007-03-15..2017-03-15"),
    ("de jongste vijf jaar", "in", "2012-03-15..2017-03-15"),
    ("de komende vier jaar", "in", "2017-03-15..2021-03-15"),
    ("in de komende jaren", "in", "2017-03-15.."),
    ("de voorbije jaren", "in", "..2017-03-15"),
    ("de afgelopen maanden", "in", "..2017-03-15"),
    ("vorige maand", "in", "2017-02-01..2017-02-28"),
    ("deze maand", "in", "2017-03-01..2017-03-31"),
    ("volgende week", "in", "2017-03-20..2017-03-26"),
    ("vorige week", "in", "2017-03-06..2017-03-12"),
    ("deze week", "in", "2017-03-13..2017-03-19"),
    ("dit kwartaal", "in", "2017-01-01..2017-03-31"),
    ("vorig kwartaal", "in", "2016-10-01..2016-12-31"),
    ("afgelopen vrijdag", "in", "2017-03-10..2017-03-10"),
    ("vandaag", "in", "2017-03-15..2017-03-15"),
    ("Vandaag", "in", "2017-03-15..2017-03-15"),
    ("momenteel", "in", "2017-03-15..2017-03-15"),
    ("op dit moment", "in", "2017-03-15..2017-03-15"),
    ("op dit ogenblik", "in", "2017-03-15..2017-03-15"),
    ("thans", "in", "2017-03-15..2017-03-15"),
    ("nu", "in", "2017-03-15..2017-03-15"),
    ("gisteren", "in", "2017-03-14..2017-03-14"),
    ("tot nu toe", "until", "..2017-03-15"),
    ("tot op heden", "until", "..2017-03-15"),
    ("tot vandaag", "until", "..2017-03-15"),
    ("drie jaar geleden", "in", "2014-01-01..2014-12-31"),
    ("een jaar geleden", "in", "2016-01-01..2016-12-31"),
    ("twee maanden geleden", "in", "2017-01-01..2017-01-31"),
    ("veertien dagen geleden", "in", "2017-03-01..2017-03-01"),
    ("op een maand tijd", "in", "2017-02-15..2017-03-15"),
    ("op tien jaar tijd", "in", "2007-03-15..2017-03-15"),
    ("in vijf jaar tijd", "in", "2012-03-15..2017-03-15"),
    ("begin dit jaar", "in", "2017-01-01..2017-03-31"),
    ("eind vorig jaar", "in", "2016-10-01..2016-12-31"),
    ("tegen eind volgend jaar", "by", "..2018-12-31"),
    ("in februari", "in", "2017-02-01..2017-02-28"),
    ("in november", "in", "2016-11-01..2016-11-30"),
    ("in november van vorig jaar", "in", "2016-11-01..2016-11-30"),
    ("tegen september", "by", "..2017-09-30"),
    ("op 9 februari", "in", "2017-02-09..2017-02-09"),
    ("sinds 1 december", "since", "2016-12-01.."),
    ("op 1 maart jongstleden", "in", "2017-03-01..2017-03-01"),
    ("in het eerste kwartaal", "in", "2017-01-01..2017-03-31"),
    ("in het derde kwartaal", "in", "2016-07-01..2016-09-30"),
    ("in het eerste semester van vorig jaar", "in", "2016-01-01..2016-06-30"),
    ("de eerste twee maanden van dit jaar", "in", "2017-01-01..2017-02-28"),
    ("in de zomer van vorig jaar", "in", "2016-06-01..2016-08-31"),
    ("vorige zomer", "in", "2016-06-01..2016-08-31"),
    ("dit voorjaar", "in", "2017-03-01..2017-05-31"),
    ("dit schooljaar", "in", "2016-09-01..2017-08-31"),
    ("het vorige schooljaar", "in", "2015-09-01..2016-08-31"),
    ("deze legislatuur", "in", "2014-05-25..2019-05-25"),
    ("in de vorige legislatuur", "in", "2009-06-07..2014-05-24"),
    ("tijdens de huidige regeerperiode", "in", "2014-05-25..2019-05-25"),
    ("tussen nu en 2030", "in", "2017-03-15..2030-12-31"),
    ("tegen het einde van het jaar", "by", "..2017-12-31"),
    ("op het einde van het schooljaar", "in", "2017-06-01..2017-08-31"),
    ("dit begrotingsjaar", "in", "2017-01-01..2017-12-31"),
    ("eerder dit jaar", "in", "2017-01-01..2017-12-31"),
    ("bij de start van deze legislatuur", "in", "2014-05-25..2015-05-24"),
    ("aan het einde van de vorige legislatuur", "in", "2013-05-25..2014-05-24"),
    ("tot het einde van de legislatuur", "until", "..2019-05-25"),
    ("sinds het begin van deze legislatuur", "since", "2014-05-25.."),
]
UNDATED = [
    "volgend weekend",
    "twee weekends geleden",
    "in de laatste dagen van december",
    "in het weekend van 5 maart 2016",
    "het afgelopen anderhalf jaar",
    "vroeger",
    "destijds",
    "in het verleden",
    "jaarlijks",
    "maandelijks",
    "op jaarbasis",
    "enkele jaren geleden",
    "de afgelopen tien à vijftien jaar",
    "in het eerste trimester",
    "het daaropvolgende jaar",
    "een paar maanden geleden",
    "sinds de start van het actieplan",
    "sinds de invoering van het nieuwe tarief",
    "sinds de hervorming",
    "tijdens de coronacrisis",
    "vóór de pandemie",
    "tijdens de eerste lockdown",
    "vier jaar later",
]
NO_TIME = [
    "per jaar",
    "per maand",
    "in Gent",
    "voor de scholen",
    "het decreet van 5 april 2014",
    "het decreet van 2014",
    "Vlaanderen 2030",
    "de begroting 2018",
    "Agenda 2030",
    "tijdens de vergadering",
    "we trekken daarvoor",
    "vroeger dan gepland",
    "tot '45 procent'",
    "voor '20 miljoen euro'",
    "de cijfers van 2014 en 2015",
    "de begroting van 2014-2015",
    "tot tien werknemers",
    "vanaf 25 euro",
    "op school",
    "na overleg",
    "jaarlijkse",
    "hedendaagse",
    "in 2000,5 ton",
    "in de tweede helft",
    "in het vijfde kwartaal van 2014",
    "over 5 april 2014",
    "tegen een nieuwe pandemie",
    "mei 68-ers",
    "tot 45 procent",
    "begin van het debat",
    "op 2014 plaatsen",
]


@pytest.mark.parametrize(("words", "relation", "period"), STATED)
def test_stated(words: str, relation: str, period: str) -> None:
    one = _only(words)
    assert (one.text, one.relation, days(one), one.basis) == (words, relation, period, "stated")


@pytest.mark.parametrize(("words", "relation", "period"), RELATIVE)
def test_relative(words: str, relation: str, period: str) -> None:
    one = _only(words)
    assert (one.text, one.relation, days(one), one.basis) == (words, relation, period, "relative")


@pytest.mark.parametrize("words", UNDATED)
def test_words_of_time_without_days(words: str) -> None:
    assert (_only(words).text, days(_only(words))) == (words, "..")


@pytest.mark.parametrize("words", NO_TIME)
def test_no_words_of_time(words: str) -> None:
    assert read(f"Zo zijn er {words} heel wat boten.") == ()


def _only(words: str) -> TimeExpression:
    """The one expression of a sentence that speaks of what was, with the words at its head or in its middle."""
    sentence = f"{words} waren er boten." if words[0].isupper() else f"Er waren {words} boten."
    [one] = read(sentence)
    assert sentence[one.start : one.end] == one.text
    return one


@pytest.mark.parametrize(("words", "_relation", "_period"), RELATIVE)
def test_without_a_reference_nothing_relative_is_dated(words: str, _relation: str, _period: str) -> None:
    sentence = f"Er waren {words} boten."
    [one] = read(sentence, reference=None)
    assert one.text == words
    assert days(one) == (".." if "2030" not in words else "..2030-12-31")


@pytest.mark.parametrize("words", ["van 1 november tot 31 maart 2016", "van 1 november 2015 tot 31 maart"])
def test_a_range_lends_its_year_without_a_reference(words: str) -> None:
    [one] = read(f"Er waren {words} boten.", reference=None)
    assert (days(one), one.basis) == ("2015-11-01..2016-03-31", "stated")


def test_an_aside() -> None:
    [one] = read("Nu is dat 30 procent – daarvoor 12 procent.")[1:]
    assert (one.text, one.strength) == ("daarvoor", "aside")


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("De regeling treedt in werking op 1 mei.", "2017-05-01..2017-05-01"),
        ("De regeling werd stopgezet op 1 mei.", "2016-05-01..2016-05-01"),
        ("De regeling zou vanaf september lopen.", "2017-09-01.."),
        ("Vergadering op 2 april.", ".."),
    ],
)
def test_tense_tells_which_day_without_a_year(sentence: str, period: str) -> None:
    [one] = read(sentence)
    assert days(one) == period


def test_later_counts_from_what_was_named_before() -> None:
    first, second = read("In 2011 waren er 40 boten, vier jaar later waren er 60.")
    assert days(second) == "2015-01-01..2015-12-31"
    assert second.basis == "relative"
    assert days(first) == "2011-01-01..2011-12-31"


def test_the_following_year_follows_the_year_named_before() -> None:
    assert [days(one) for one in read("In 2011 waren er 40 boten, het volgende jaar 60.")][
        1
    ] == "2012-01-01..2012-12-31"
    assert [days(one) for one in read("Volgend jaar zijn er 60.")] == ["2018-01-01..2018-12-31"]
    assert [days(one) for one in read("In 2011 waren er 40, volgend jaar worden het er 60.")][
        1
    ] == "2018-01-01..2018-12-31"


def test_that_year_is_the_year_named_before() -> None:
    assert [days(one) for one in read("In 2011 waren er 40 boten en in dat jaar kwamen er 3 bij.")] == [
        "2011-01-01..2011-12-31",
        "2011-01-01..2011-12-31",
    ]


def test_one_or_the_other_is_one_expression() -> None:
    [one] = read("Dat was vorig jaar of twee jaar geleden.")
    assert (one.text, days(one)) == ("vorig jaar of twee jaar geleden", "2015-01-01..2016-12-31")


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("sinds 2012 of sinds 2014", "2012-01-01.."),
        ("vóór 2012 of tot 2014", "..2014-12-31"),
        ("sinds 2012 of tot 2014", ".."),
    ],
)
def test_one_or_the_other_may_be_open(words: str, period: str) -> None:
    [one] = read(f"Dat was {words}.")
    assert (one.text, days(one)) == (words, period)


@pytest.mark.parametrize(
    "sentence",
    [
        "Er waren toen ook 45 boten.",
        "Toen waren er 45 boten.",
        "Toen lag het aantal op 45 boten.",
        "Dat kostte toen 3 euro.",
    ],
)
def test_then_as_an_adverb(sentence: str) -> None:
    assert [one.text.lower() for one in read(sentence)] == ["toen"]


@pytest.mark.parametrize(
    ("words", "reference", "period"),
    [
        ("de voorbije legislatuur", dt.date(2018, 4, 12), "2009-06-07..2014-05-24"),
        (
            "de voorbije legislatuur",
            dt.date(2019, 4, 12),
            "..",
        ),  # weeks before the election it may be the one that ends
        ("de vorige legislatuur", dt.date(2019, 4, 12), "2009-06-07..2014-05-24"),
        ("het voorbije schooljaar", dt.date(2019, 7, 12), "2018-09-01..2019-08-31"),
        ("het voorbije schooljaar", dt.date(2019, 6, 12), ".."),
        ("het voorbije schooljaar", dt.date(2019, 10, 12), "2018-09-01..2019-08-31"),
        ("vorig schooljaar", dt.date(2019, 7, 12), ".."),
        ("vorig schooljaar", dt.date(2019, 6, 12), "2017-09-01..2018-08-31"),
        ("volgend schooljaar", dt.date(2019, 7, 12), "2019-09-01..2020-08-31"),
    ],
)
def test_a_term_or_a_school_year_about_its_end(words: str, reference: dt.date, period: str) -> None:
    assert [days(one) for one in read(f"In Aalst waren er {words} 45 boten.", reference)] == [period]


@pytest.mark.parametrize(
    ("words", "reference", "period"),
    [
        ("deze winter waren er", dt.date(2021, 1, 15), "2020-12-01..2021-02-28"),
        ("deze winter waren er", dt.date(2021, 5, 4), "2020-12-01..2021-02-28"),
        ("deze winter komen er", dt.date(2021, 5, 4), "2021-12-01..2022-02-28"),
        ("deze winter komen er", dt.date(2021, 12, 4), "2021-12-01..2022-02-28"),
        ("vorige winter waren er", dt.date(2021, 1, 15), "2019-12-01..2020-02-29"),
        ("vorige winter waren er", dt.date(2021, 5, 4), "2020-12-01..2021-02-28"),
        ("vorige winter waren er", dt.date(2021, 12, 4), "2020-12-01..2021-02-28"),
        ("volgende winter komen er", dt.date(2021, 1, 15), "2021-12-01..2022-02-28"),
        ("komende winter komen er", dt.date(2021, 5, 4), "2021-12-01..2022-02-28"),
        ("komende zomer komen er", dt.date(2021, 5, 4), "2021-06-01..2021-08-31"),
        ("komende zomer komen er", dt.date(2021, 8, 4), "2022-06-01..2022-08-31"),
        ("volgende zomer komen er", dt.date(2021, 5, 4), "2022-06-01..2022-08-31"),
    ],
)
def test_a_season_pointed_at(words: str, reference: dt.date, period: str) -> None:
    sentence = f"In Gent {words} boten."
    assert [days(one) for one in read(sentence, reference=reference)] == [period]


@pytest.mark.parametrize("sentence", ["We hadden 45 boten toen we begonnen.", "Toen u begon, waren er 45 boten."])
def test_then_as_a_conjunction_is_no_time(sentence: str) -> None:
    assert read(sentence) == ()


def test_a_range_lends_its_year_both_ways() -> None:
    [one] = read("Dat gold vanaf juli 2016 tot 31 maart.")
    assert days(one) == "2016-07-01..2017-03-31"


def test_digits_of_a_quantity_are_no_year() -> None:
    sentence = "Er liepen in 2014 dossiers en in 2000 scholen."
    at = sentence.index("2000")
    assert [one.text for one in times(sentence, 0, len(sentence), taken=[(at, at + len("2000 scholen"))])] == [
        "in 2014"
    ]


@pytest.mark.parametrize(
    "sentence", ["2014: 45 boten", "- 2014: 45 boten", "45 boten (2014)", "45 boten (2014: 3 meer)"]
)
def test_a_bare_year_as_a_label_or_between_brackets(sentence: str) -> None:
    [one] = read(sentence)
    assert one.text == "2014"


def test_offsets_count_in_the_whole_text() -> None:
    text = "Eerste zin. In 2014 waren er 45 boten."
    [one] = times(text, 12, len(text))
    assert text[one.start : one.end] == "In 2014"


def test_impossible_days_are_no_days() -> None:
    assert read("op 31 februari 2016 waren er boten") == ()
    assert read("op 45/13/2016 waren er boten") == ()
    assert read("op 0 mei waren er boten") == ()


YEARS = st.integers(1999, 2035)
OPENINGS = st.sampled_from(["in", "tijdens", "gedurende"])
FILLERS = st.sampled_from(["", "de haven van Gent ", "samen met de schippers ", "toch wel ", "meer dan verwacht "])


@settings(deadline=None)
@given(YEARS, OPENINGS, FILLERS, FILLERS)
def test_any_year_is_found_wherever_it_stands(year: int, opening: str, before: str, behind: str) -> None:
    [one] = read(f"Er waren {before}{opening} {year} {behind}45 boten.")
    assert (one.text, days(one)) == (f"{opening} {year}", f"{year}-01-01..{year}-12-31")


@settings(deadline=None)
@given(st.dates(dt.date(1999, 1, 1), dt.date(2035, 12, 31)), FILLERS)
def test_any_day_is_found_in_each_notation(date: dt.date, filler: str) -> None:
    written = f"{date.day} {MONTHS[date.month - 1]} {date.year}"
    for words in (written, f"{date:%d/%m/%Y}", f"{date.day}.{date.month}.{date.year}", f"{date.isoformat()}"):
        [one] = read(f"Er waren {filler}op {words} 45 boten.")
        assert (one.text, days(one)) == (f"op {words}", f"{date}..{date}")


@settings(deadline=None)
@given(YEARS, st.integers(1, 12), st.integers(1, 12), FILLERS)
def test_any_months_of_a_year(year: int, first: int, last: int, filler: str) -> None:
    if first >= last:
        return
    words = f"van {MONTHS[first - 1]} tot en met {MONTHS[last - 1]} {year}"
    [one] = read(f"Er waren {filler}{words} 45 boten.")
    assert one.text == words
    assert one.period_start == dt.date(year, first, 1)
    assert one.period_end is not None
    assert (one.period_end.month, (one.period_end + dt.timedelta(days=1)).day) == (last, 1)


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        (
            "In januari 2021 12, in februari 14 en in maart 15.",
            ["2021-01-01..2021-01-31", "2021-02-01..2021-02-28", "2021-03-01..2021-03-31"],
        ),
        (
            "In het eerste kwartaal van 2021 12, in het tweede kwartaal 14.",
            ["2021-01-01..2021-03-31", "2021-04-01..2021-06-30"],
        ),
        (
            "In de eerste helft van 2021 12, in de tweede helft 14.",
            ["2021-01-01..2021-06-30", "2021-07-01..2021-12-31"],
        ),
        ("In 2021 14 van de tweede helft.", ["2021-01-01..2021-12-31"]),
        ("In het schooljaar 2019-2020 12, in 2020-2021 14.", ["2019-09-01..2020-08-31", "2020-09-01..2021-08-31"]),
        ("In 2019-2020 12, in 2020-2021 14.", ["2019-01-01..2020-12-31", "2020-01-01..2021-12-31"]),
        ("In het schooljaar 2019-2020 12, in 2020 en 2021 14.", ["2019-09-01..2020-08-31", "2020-01-01..2021-12-31"]),
        ("In het voorjaar van 2021 12, in het najaar 14.", ["2021-03-01..2021-05-31", "2021-09-01..2021-11-30"]),
        (
            "In het vierde kwartaal van 2020 12, in het eerste kwartaal 14.",
            ["2020-10-01..2020-12-31", ".."],
        ),  # of which year?
        ("In december 2021 12, in januari 14.", ["2021-12-01..2021-12-31", ".."]),
    ],
)
@pytest.mark.parametrize("reference", [None, dt.date(2022, 3, 15)])
def test_a_part_of_a_year_without_its_year_is_of_the_year_before_it(sentence, periods, reference):
    assert [days(one) for one in read(sentence, reference)] == periods


@pytest.mark.parametrize("verb", ["zijn er 45 binnengekomen", "komen er 45 binnen", "zullen er 45 binnengekomen zijn"])
def test_what_something_is_since_has_begun(verb: str) -> None:
    (one,) = read(f"Sinds de start op 1 april {verb}.")
    assert (one.relation, days(one)) == ("since", "2016-04-01..")


@pytest.mark.parametrize(
    "words", ["op 3 en 12 april", "in 2014 en 2018", "vorig jaar en dit jaar", "in het eerste kwartaal van 2016"]
)
def test_case_does_not_tell(words: str):
    told = [[days(one) for one in read(spelt)] for spelt in (words, words.upper(), words.title())]
    assert told[0]
    assert told[1:] == told[:1] * 2


def test_a_name_behind_two_years_is_no_verb():
    """``antwerpen`` has the ending of one, and would open a clause of its own."""
    assert [one.text for one in read("Zo was het in 2014 en in 2015 Antwerpen")] == ["in 2014 en in 2015"]
    assert [one.text for one in read("Zo was het in 2014 en in 2015 startten er 45")] == ["in 2014", "in 2015"]
