"""Which expression governs which quantity. Invented sentences; quantities stand between square brackets."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from pipeline.annotate.found import Found
from pipeline.annotate.periods import attach_times, govern
from pipeline.annotate.prose import read
from pipeline.records import Quantity

REFERENCE = dt.date(2017, 3, 15)


def unbracketed(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The sentence without brackets, and where the quantities stand in it."""
    text, places = "", []
    for piece in re.split(r"(\[[^\]]*\])", marked):
        if piece.startswith("["):
            places.append((len(text), len(text) + len(piece) - 2))
        text += piece.strip("[]")
    return text, places


def governing(marked: str) -> list[str | None]:
    text, places = unbracketed(marked)
    return [one.text if one else None for one in govern(text, places, (0, len(text)), reference=REFERENCE)]


CASES: dict[str, list[tuple[str, list[str | None]]]] = {
    "of the whole, and of the figure": [
        ("[61 procent] van de in 2010 gekeurde boten ligt vandaag stil.", ["vandaag"]),
        ("[45] van de in 2015 gekeurde boten werden in 2016 verkocht.", ["in 2016"]),
        ("[61 procent] van het in 2010 beloofde bedrag werd betaald.", ["in 2010"]),
        ("Sinds 2015 vaart er een veer, en in dat eerste jaar voeren er [45 boten].", ["in dat eerste jaar"]),
    ],
    "a year that is told of": [
        ("Vorig jaar was goed: 2012 werd afgesloten met een winst van [241 euro].", ["2012"]),
        ("2012 eindigde met [45 boten].", ["2012"]),
    ],
    "how it is known": [
        ("In 2015 daalde dat tot [64 procent], blijkt uit een enquête bij [430 schippers].", ["In 2015", None]),
        ("In 2015 visten [45 boten], leert een telling in [12 havens].", ["In 2015", None]),
        ("In 2015 visten [45 boten], volgens een telling in [12 havens].", ["In 2015", None]),
        ("In 2015 waren er, zo blijkt uit een telling, [45 boten].", ["In 2015"]),
    ],
    "what they say is of another time": [
        ("[300 schippers] vrezen dat er in 2025 geen vis meer is.", [None]),
        ("Uit [45 dossiers] bleek dat in 2015 te veel werd betaald.", [None]),
        ("De bond - die [300 schippers] telt - berekende dat de prijs in 2025 [12 euro] wordt.", [None, "in 2025"]),
        ("Er werden [45 boten] gekeurd in 2015.", ["in 2015"]),
    ],
    "before it in the clause": [
        ("In 2014 telde de vloot [45 boten].", ["In 2014"]),
        ("Vorig jaar werden er [120 sluizen] geopend.", ["Vorig jaar"]),
        ("Er werden in 2014 [45 boten] en [3 sleepboten] gekeurd.", ["in 2014", "in 2014"]),
        ("Sinds 2011 hebben ruim [900 schippers] de opleiding gevolgd.", ["Sinds 2011"]),
        ("We willen tegen 2030 [80 procent] van de kaaien vernieuwen.", ["tegen 2030"]),
        ("Momenteel wachten er [14 schippers] op een ligplaats.", ["Momenteel"]),
        ("Op 1 maart 2016 stond de teller op [312 aanvragen].", ["Op 1 maart 2016"]),
        ("In het schooljaar 2014-2015 volgden [3.210 leerlingen] les op een boot.", ["In het schooljaar 2014-2015"]),
        ("Van 2010 tot 2015 verdween [een kwart] van de vissers.", ["Van 2010 tot 2015"]),
        ("Begin 2016 kreeg de haven [2 miljoen euro].", ["Begin 2016"]),
        ("Van 2012-2016 is het aantal boten met [12 procent] gedaald.", ["Van 2012-2016"]),
        ("De rapporten van 2012-2016 tonen een daling van [12 procent].", [None]),
        ("Van 2012 en 2013 zijn er [12 klachten].", [None]),
        ("De voorbije zes jaar steeg de kost met [12 procent].", ["De voorbije zes jaar"]),
        ("Per 31 december 2015 waren er [77 vergunningen] in omloop.", ["Per 31 december 2015"]),
    ],
    "behind it in the clause": [
        ("De vloot telde [45 boten] in 2014.", ["in 2014"]),
        ("Maar liefst [een op de acht] schippers zou in 2014 schade hebben geleden.", ["in 2014"]),
        ("Er is [9 miljoen euro] uitgetrokken voor 2018.", ["voor 2018"]),
        ("Meer dan [de helft] van die boten werd gebouwd in 2014.", ["in 2014"]),
        ("We zagen een daling van [35 procent] de voorbije vier jaar.", ["de voorbije vier jaar"]),
        ("Zowat [75 procent] van de schippers had het afgelopen jaar contact met de haven.", ["het afgelopen jaar"]),
        ("Van de [45 boten] die in 2014 werden gekeurd, is er niets meer over.", ["in 2014"]),
        ("[45 boten] (2014) is weinig.", ["2014"]),
        ("Het gaat om [45 boten] sinds 2011.", ["sinds 2011"]),
        ("[60 procent] van de boten dateert van voor 1970.", ["van voor 1970"]),
    ],
    "each its own": [
        ("In 2014 was dat [54 procent], in 2015 was het [59 procent].", ["In 2014", "in 2015"]),
        ("Dat steeg van [1845] in 2014, naar [2324] in 2015 en [2588] in 2016.", ["in 2014", "in 2015", "in 2016"]),
        ("De duur nam toe van [76 dagen] in 2010 naar gemiddeld [109 dagen] in 2016.", ["in 2010", "in 2016"]),
        ("Waar er in 2013 [982 boten] lagen, telde de haven in 2016 dagelijks [1522 boten].", ["in 2013", "in 2016"]),
        ("Het waren er [45] in 2014, [50] in 2015 en [61] in 2016.", ["in 2014", "in 2015", "in 2016"]),
        ("In 2014 kwamen er [45 boten] en in 2015 [61 boten].", ["In 2014", "in 2015"]),
        ("Er waren [45 boten] in 2014 en [61 boten] in 2015.", ["in 2014", "in 2015"]),
        (
            "De deelname, die in de jaren 2009-2010 rond [60 procent] lag, zou dalen tot [50 procent] in 2016.",
            ["in de jaren 2009-2010", "in 2016"],
        ),
        ("Vroeger was het [één contract], nu zijn het [vijf percelen].", ["Vroeger", "nu"]),
        (
            "Het tekort bedraagt dit jaar [3 miljard euro], tegenover [4 miljard euro] vorig jaar.",
            ["dit jaar", "vorig jaar"],
        ),
        ("Dat zijn [45 boten] (2014), [50 boten] (2015) en [61 boten] (2016).", ["2014", "2015", "2016"]),
        ("2014: [45 boten]; 2015: [50 boten].", ["2014", "2015"]),
        ("In 2015 waren er [45 boten] (2014: [40], 2013: [38]).", ["In 2015", "2014", "2013"]),
        ("Voor 2015 is er [3 miljoen euro] (in 2014: [2 miljoen euro]).", ["Voor 2015", "in 2014"]),
        ("In 2015 waren er [45 boten] (2014: iets minder).", ["In 2015"]),
        ("De haven krijgt [40 procent] (in 2014 was dat [2 miljoen euro]).", [None, "in 2014"]),
        ("De haven krijgt [12 procent] (in 2014 bedroeg dat [15 procent]) van het geld.", [None, "in 2014"]),
        ("Er zijn [45 boten] (in 2014 waren er [30]).", [None, "in 2014"]),
        ("Er zijn [45 boten] (in 2014 was de haven nog dicht).", [None]),
        ("De steun is [3 miljoen euro] (in 2014, of [12 procent]).", ["in 2014", "in 2014"]),
        ("Er waren [45 boten] in 2015: te veel.", ["in 2015"]),
        ("In 2013 ([45%]), 2014 ([48%]) en 2015 ([50%]) lag het hoger.", ["In 2013", "2014", "2015"]),
        ("In 2014 waren er [45 boten], daarna nog [30].", ["In 2014", None]),
        ("De prijs steeg van [5 euro]/kg in 2014 naar [7 euro]/kg in 2015.", ["in 2014", "in 2015"]),
        (
            "Het ging van [18 branden] per 1.000 inwoners in 2013 naar [12] per 1.000 inwoners in 2014.",
            ["in 2013", "in 2014"],
        ),
        (
            "In 2013, 2014 en 2015 waren dat er respectievelijk [12], [15] en [19].",
            ["2013", "2014", "2015"],
        ),
        ("In 2013 en 2014 gebeurde dat respectievelijk [6] en [11] keer.", ["2013", "2014"]),
        ("In 2013 en 2014 waren er resp. [6] en [11 boten].", ["2013", "2014"]),
        ("In 2013 en 2014 waren er [6] en [11 boten].", ["2013", "2014"]),
        ("Er waren [6], [9] en [11 boten] in 2013, 2014 en 2015.", ["2013", "2014", "2015"]),
        ("In 2013 en 2014 waren er [6 boten] en [11 boten].", ["2013", "2014"]),
        ("In 2013 en 2014 waren er [6 boten] en [11 sluizen].", ["In 2013 en 2014", "In 2013 en 2014"]),
        ("In 2013 en 2014 waren er [6 boten] en zo'n [11 sluizen].", ["In 2013 en 2014", "In 2013 en 2014"]),
        ("Het ging om respectievelijk [6] en [11 boten] in 2013 en 2014.", ["2013", "2014"]),
        (
            "Van de [90 boten] werden er in 2013 en 2014 respectievelijk [6] en [11] gesloopt.",
            ["in 2013 en 2014", "2013", "2014"],
        ),
        (
            "Respectievelijk [6] en [11 procent] in 2013 en 2014, op een totaal van [90 boten].",
            ["2013", "2014", None],
        ),
    ],
    "shared": [
        ("Er waren [45 boten] en [12 sloepen] in 2014.", ["in 2014", "in 2014"]),
        ("Vandaag ligt een boot meer dan [drie maanden] stil, [97 dagen] om precies te zijn.", ["Vandaag", "Vandaag"]),
        ("In 2014 kregen [36 schippers] steun, wat [9,14 procent] van het totaal is.", ["In 2014", "In 2014"]),
        (
            "Dat jaar en in 2015 kwam er [4 miljoen euro] bij, waarvan [1 miljoen euro] voor de sluizen.",
            ["in 2015", "in 2015"],
        ),
        ("Vorig jaar had [75 procent] contact, een toename van [8 procentpunt].", ["Vorig jaar", "Vorig jaar"]),
        ("Het aantal van vandaag, namelijk [1700 boten], is hoog.", [None]),
        ("Dat is veel voor het aantal vandaag, namelijk [1700 boten].", ["vandaag"]),
        (
            "De kosten liepen met [3 miljoen euro] op in drie jaar tijd, een aangroei met [25 procent].",
            ["in drie jaar tijd"] * 2,
        ),
    ],
    "of the part, not of its whole": [
        ("Er zijn [40 boten], waarvan [12] in 2013 en [28] in 2014.", [None, "in 2013", "in 2014"]),
        ("Er zijn [40 boten], waarvan er [12] vergaan zijn in 2013.", [None, "in 2013"]),
        ("Er zijn [40 boten], [12] in 2013 en [28] in 2014.", [None, "in 2013", "in 2014"]),
        ("Er is [10 miljoen euro], [4 miljoen] in 2013 en [6 miljoen] in 2014.", [None, "in 2013", "in 2014"]),
        ("Er zijn [40 boten], met [12] in 2013, [8] in 2014 en [20] in 2015.", [None, "in 2013", "in 2014", "in 2015"]),
        ("In 2014 waren er [40 boten], waarvan [12] in januari.", ["In 2014", "in januari"]),
        ("Er waren [40 boten], [12 sloepen] en [8 kano's] in 2014.", [None, "in 2014", "in 2014"]),
        ("Er waren [9] en [11 boten] in 2014.", ["in 2014", "in 2014"]),
    ],
    "not of the session of a document": [
        ("Het voorstel nr. 1234 (2013-2014) nr. 1 werd met [63 stemmen] aangenomen.", [None]),
        ("Het ontwerp, 1234 (2013-2014) – Nr. 1, werd met [63 stemmen] aangenomen.", [None]),
        ("Het ontwerp (stuk 1234 (2013-2014)) werd met [63 stemmen] aangenomen.", [None]),
        ("Er waren [63 boten] (2013-2014) in Gent.", ["2013-2014"]),
    ],
    "in place of": [
        ("Sinds 1 maart 2016 kost een vaart [2 euro] in plaats van [1,60 euro].", ["Sinds 1 maart 2016", None]),
        ("De vaart kost [2 euro] in plaats van [1,60 euro] sinds 2016.", ["sinds 2016", None]),
        ("De schipper vaart nu [9 maanden] in de plaats van [3].", ["nu", None]),
        ("In 2016 waren er [45 boten] in plaats van [50 boten] in 2014.", ["In 2016", "in 2014"]),
    ],
    "of the effect, not of the cause": [
        (
            "De hoge instroom in 2012 zorgde voor een stijging van [12 procent] van het aantal boten in 2013.",
            ["in 2013"],
        ),
        ("De storm in 2009 leidde tot [300 wrakken] in 2010 en [400 wrakken] in 2011.", ["in 2010", "in 2011"]),
        ("De hoge instroom in 2012 zorgde voor een stijging van [12 procent].", ["in 2012"]),
    ],
    "said once more": [
        ("In 2014, aan het begin van deze legislatuur, waren er [45 boten].", ["In 2014"]),
        ("In 2014, op 3 mei, waren er [45 boten].", ["op 3 mei"]),
    ],
    "figures of a year": [
        ("De voorlopige cijfers van 2015 tonen een daling tot [45 boten].", ["2015"]),
        ("De cijfers van 2015 tonen dat er in 2014 [45 boten] waren.", ["in 2014"]),
        ("Op basis van de cijfers van 2015 krijgt de haven [45 boten].", [None]),
    ],
    "compared with": [
        ("Dat is een toename van [8 procentpunt] ten opzichte van 2014.", [None]),
        ("Dat is een toename van [8 procentpunt] ten opzichte van het jaar voordien.", [None]),
        ("Dit jaar kwam er [een derde] bij ten opzichte van vorig jaar.", ["Dit jaar"]),
        ("Dat zijn er [350] meer dan in dezelfde periode vorig jaar.", [None]),
        ("Dat zijn [12 boten] minder dan in 2014.", [None]),
        ("In vergelijking met vorig jaar zijn er [12 boten] minder.", [None]),
        ("In 2016 waren er [45 boten] tegenover [50 boten] in 2014.", ["In 2016", "in 2014"]),
        ("Net zoals in 2014 kregen [45 boten] een beurt.", [None]),
        ("Evenals vorig jaar liggen er [45 boten].", [None]),
        ("Steden zoals Gent telden in 2014 [45 boten].", ["in 2014"]),
        ("De vangst ligt nu [8 procent] onder het topjaar 2014.", ["nu"]),
        ("De vangst lag [8 procent] boven het recordjaar 2014.", [None]),
    ],
    "frequency": [
        ("We trekken jaarlijks [9 miljoen euro] uit.", ["jaarlijks"]),
        ("Het gaat om circa [35 boten] op jaarbasis (circa [9 procent]).", ["op jaarbasis", None]),
        ("In 2016 lagen er dagelijks gemiddeld [1522 boten].", ["In 2016"]),
        ("Er zijn [4.000 meldingen] per jaar.", [None]),
        ("Op jaarbasis tellen we om en bij [1500 boten].", ["Op jaarbasis"]),
    ],
    "not its own clause": [
        ("Nu wordt ook een kleine versie gesteund, waarbij een pakket zo’n [15.000 euro] kost.", [None]),
        ("Gisteren zei iemand dat het maar [200 euro] scheelt.", [None]),
        ("Eind 2014 werd een studie voorgesteld waaruit bleek dat [28 procent] van de boten lek is.", [None]),
        ("Nu blijkt dat er [45 boten] zijn.", [None]),
        ("De vloot telt [45 boten], maar in 2014 lag de haven stil.", [None]),
        ("Er zijn [92 boten] gekeurd en in 2014 zijn er [12 boten] gezonken.", [None, "in 2014"]),
        ("De haven begon deze legislatuur met [42 boten] en heeft er ondertussen [56].", ["deze legislatuur", None]),
        ("De helling kreeg [75.000 euro] van de werf van een schipper uit het dorp die een jaar later stopte.", [None]),
    ],
    "the time itself": [
        ("[Drie jaar] geleden waren er [45 boten].", [None, "Drie jaar geleden"]),
        ("In de voorbije [twee jaar] kwamen er [45 boten] bij.", [None, "In de voorbije twee jaar"]),
        ("Dat was [twee jaar] geleden.", [None]),
    ],
    "no time": [
        ("Het decreet van 5 april 2014 voorziet [9 miljoen euro].", [None]),
        ("De begroting 2018 trekt [9 miljoen euro] uit.", [None]),
        ("We trekken daarvoor [9 miljoen euro] uit.", [None]),
        ("De haven telt [45 boten].", [None]),
    ],
    "an aside": [
        (
            "Dat is [45 procent] voor sloepen – daarvoor [30 procent] –, en [35 procent] voor boten.",
            [None, "daarvoor", None],
        ),
    ],
    "nearer behind than outside": [
        ("In 2016 bleek dat er [45 boten] waren gekeurd in 2014.", ["in 2014"]),
        ("Bij de controle over 2015 bleek dat [40 boten] die men in 2014 kocht, weg waren.", ["in 2014"]),
    ],
    "a part and its whole": [
        ("Het gaat om [137 boten] op een totaal van [532 boten] die de haven in 2014 telde.", ["in 2014", "in 2014"]),
    ],
    "the time of a reason": [
        ("Aangezien de uitstoot de voorbije jaren steeg, moet er [26 procent] af.", [None]),
        ("Omdat het vorig jaar stormde, kregen we [3 miljoen euro].", [None]),
        ("Omdat de nood hoog is, gaven we deze legislatuur [145 miljoen euro] uit.", ["deze legislatuur"]),
    ],
    "a sum of what was named": [
        (
            "In 2014 was dat [3 miljoen euro], in 2015 [5 miljoen euro], samen dus [8 miljoen euro].",
            ["In 2014", "in 2015", None],
        ),
    ],
    "together with others": [
        ("We hielden sinds eind 2014, samen met de schippers, reeds [vier beurzen].", ["sinds eind 2014"]),
    ],
    "that year": [
        (
            "Dat schooljaar schreven [810 schippers] zich in, tegenover [815] het jaar voordien.",
            ["Dat schooljaar", "het jaar voordien"],
        ),
        ("De vloot groeide in die periode van [16 boten] naar [20 boten].", ["in die periode", "in die periode"]),
    ],
    "comparing with als": [
        ("Er varen vandaag evenveel schippers als in 2004, namelijk [260 schippers].", ["vandaag"]),
    ],
    "named before": [
        ("In 2011 waren er [45 boten], vier jaar later [60].", ["In 2011", "vier jaar later"]),
        (
            "In 2014 kregen [36 schippers] steun, van de [394 schippers] die in dat jaar steun kregen.",
            ["In 2014", "In 2014"],
        ),
    ],
}


@pytest.mark.parametrize(
    ("marked", "expected"), [pytest.param(*case, id=case[0]) for cases in CASES.values() for case in cases]
)
def test_governing(marked: str, expected: list[str | None]) -> None:
    assert governing(marked) == expected


def found(text: str, places: list[tuple[int, int]]) -> list[Found]:
    quantity = Quantity(kind="count", value=1, low=None, high=None, unit="boten")
    return [Found(start, end, quantity, (0, len(text)), "a rule") for start, end in places]


def test_quantities_carry_their_period() -> None:
    text, places = unbracketed("Sinds vorig jaar zijn er [45 boten].")
    [one] = attach_times(text, found(text, places), reference=REFERENCE)
    assert one.quantity.time_text == "Sinds vorig jaar"
    assert one.quantity.time_relation == "since"
    assert (one.quantity.period_start, one.quantity.period_end) == (dt.date(2016, 1, 1), None)
    assert one.quantity.period_basis == "relative"


def test_a_time_without_days_has_no_basis() -> None:
    text, places = unbracketed("Vroeger waren er [45 boten].")
    [one] = attach_times(text, found(text, places), reference=REFERENCE)
    assert (one.quantity.time_text, one.quantity.period_basis) == ("Vroeger", None)


def test_later_looks_back_one_sentence() -> None:
    first = "In 2011 lagen er veel boten. "
    second, places = unbracketed("Vier jaar later waren er [60 boten].")
    moved = [(start + len(first), end + len(first)) for start, end in places]
    [one] = govern(first + second, moved, (len(first), len(first + second)), reference=REFERENCE)
    assert one is not None
    assert (one.period_start, one.period_end) == (dt.date(2015, 1, 1), dt.date(2015, 12, 31))


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("In 2005 waren er [12 zaken], op 30 september nog [8 zaken].", "2005-09-30", "2005-09-30"),
        ("In mei 2005 waren er [12 zaken], in november [8 zaken].", "2005-11-01", "2005-11-30"),
        ("In november 2005 waren er [12 zaken], in maart [8 zaken].", None, None),  # of that year or of the next
        ("Er waren [12 zaken], op 30 september nog [8 zaken].", "2016-09-30", "2016-09-30"),
    ],
)
def test_a_day_without_a_year_lies_in_the_year_named_before_it(sentence: str, start: str | None, end: str | None):
    text, places = unbracketed(sentence)
    last = govern(text, places, (0, len(text)), reference=REFERENCE)[-1]
    assert last is not None
    days = (last.period_start, last.period_end)
    assert tuple(day.isoformat() if day else None for day in days) == (start, end)


def test_what_says_a_number_once_more_holds_when_it_does() -> None:
    text = "Er waren 14 branden in 2009 (4%), 17 in 2010 (5%) en 19 in 2011 (6%)."
    years = [one.quantity.period_start and one.quantity.period_start.year for one in read(text)]
    assert years == [2009, 2009, 2010, 2010, 2011, 2011]


@pytest.mark.parametrize(
    ("sentence", "starts"),
    [
        ("In 2012-2013 waren er 45 boten, in 2013-2014 waren er 60.", [None, None]),
        ("In 2009-2014 waren er 45 boten, in 2014-2019 waren er 60.", [None, None]),
        ("In 2011-2012 waren er 45 boten, in 2013-2014 waren er 60.", [None, None]),
        ("In 2009-2014 waren er 45 boten, in 2015-2019 waren er 60.", [2009, 2015]),
        ("In 2012/2013 waren er 45 boten, sinds 2015-2016 zijn er 60.", [None, None]),
        ("In de periode 2012-2013 waren er 45 boten, in de jaren 2014-2015 60.", [2012, 2014]),
        ("Tussen 2010-2011 en 2018-2019 zonken er 45 boten.", [None]),
        ("Tussen 2010 en 2011 zonken er 45 boten.", [2010]),
        ("Van 2015-2016 naar 2016-2017 steeg dat met 45 boten.", [None]),
        ("In het schooljaar 2009-2010 zonken er 45 boten, tussen 2010-2011 en 2018-2019 60.", [2009, 2010]),
        ("In het schooljaar 2012-2013 waren er 45 boten, in 2013-2014 waren er 60.", [2012, 2013]),
        ("In 2012-2013 waren er 45 boten, in 2013 waren er 60.", [None, 2013]),
    ],
)
def test_years_that_may_turn_on_any_day_have_no_days(sentence: str, starts: list[int | None]) -> None:
    found = [one.quantity.period_start for one in read(sentence)]
    assert [start.year if start else None for start in found] == starts
