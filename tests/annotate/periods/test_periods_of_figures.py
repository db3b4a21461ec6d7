"""The days of each figure of a sentence. Invented sentences; quantities stand between square brackets."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.periods import TimeExpression, govern
from pipeline.annotate.prose import read
from tests.annotate.periods.test_governing import unbracketed

REFERENCE = dt.date(2019, 10, 17)


def periods(marked: str) -> list[str]:
    """First and last day of each figure in ``marked``; of a whole year the year, and ``""`` where none is known."""
    text, places = unbracketed(marked)
    return [_days(one) for one in govern(text, places, (0, len(text)), reference=REFERENCE)]


def _days(one: TimeExpression | None) -> str:
    if one is None or (one.period_start is None and one.period_end is None):
        return ""
    written = f"{one.period_start or ''}..{one.period_end or ''}"
    year = written[:4]
    return year if written == f"{year}-01-01..{year}-12-31" else written


_TODAY = "2019-10-17..2019-10-17"
_LATE = "2014-10-01..2014-12-31"
CASES: dict[str, list[tuple[str, list[str]]]] = {
    "when something else was, told by a clause of its own": [
        ("Nadat het decreet in 2017 begon te gelden, zonken er [45 boten].", [""]),
        ("Voordat het decreet in 2017 begon te gelden, zonken er [45 boten].", [""]),
        ("Sedert we in 2015 begonnen, zonken er [45 boten].", [""]),
        ("Totdat in 2020 de brug opengaat, varen er [45 boten].", [""]),
        ("Er zonken [45 boten] vooraleer het decreet in 2017 begon te gelden.", [""]),
        ("In 2016, voordat het decreet in 2017 begon te gelden, zonken er [45 boten].", ["2016"]),
        ("Sinds mijn aantreden in 2014 zonken er [45 boten].", ["2014-01-01.."]),
    ],
    "what a cause was, told between commas": [
        ("De boetes hebben, onder meer door de stijging in 2015, in totaal [4 miljoen euro] opgebracht.", [""]),
        ("In 2016 hebben de boetes, mede dankzij de stijging in 2015, [4 miljoen euro] opgebracht.", ["2016"]),
        ("Sinds de start van de regeerperiode in 2014 zonken er [45 boten].", ["2014-01-01.."]),
    ],
    "what year it was, told by a clause": [
        ("In 2017, het laatste jaar waarvoor er cijfers zijn, zonken er [45 boten].", ["2017"]),
        ("In 2017 (het laatste jaar met cijfers) zonken er [45 boten].", ["2017"]),
        ("Het laatste jaar zonken er [45 boten].", ["2018-10-17..2019-10-17"]),
    ],
    "each year": [
        ("Op 30 juni van elk jaar varen er [45 boten].", [""]),
        ("Elk jaar op 30 juni varen er [45 boten].", [""]),
        ("In september van ieder jaar varen er [45 boten].", [""]),
    ],
    "a year that the figures are said to concern, or that counts them": [
        ("Wat 2018 betreft, zijn er [45 boten] gezonken.", ["2018"]),
        ("Voor wat het jaar 2018 betreft, zijn er [45 boten] gezonken.", ["2018"]),
        ("2018 telde [45 branden], 2017 telde er [60].", ["2018", "2017"]),
        ("In 2017 waren er [60 branden], maar 2018 bracht er [45].", ["2017", "2018"]),
        ("Horizon 2018 leverde [45 euro] op.", [""]),
        ("Wat in Gent 2018 heet, telde [45 boten].", [""]),
    ],
    "where something was moved to": [
        ("Door de verschuiving van de paasvakantie naar het einde van maart daalde het met [12 procent].", [""]),
        ("De verhuizing van de markt naar begin juni leverde [45 kramen] op.", [""]),
        ("Het feest werd uitgesteld naar volgend jaar en kost [300 euro].", [""]),
        ("Van 2010 naar 2014 steeg het aantal met [45 boten].", ["2010-01-01..2014-12-31"]),
        ("Het steeg van [45] in 2010 naar vorig jaar [60].", ["2010", "2018"]),
    ],
    "what is set against a figure, with nothing else told of it": [
        ("In 2018 was dat [12 procent], in vergelijking met [15 procent].", ["2018", ""]),
        ("In 2018 zonken er [45 boten], ten opzichte van [60].", ["2018", ""]),
        ("In 2018 zonken in Gent [45 boten], tegenover [60] in Aalst.", ["2018", "2018"]),
        ("In 2018 zonken er [45 boten] tegenover [60 schepen].", ["2018", "2018"]),
        ("In 2018 was dat [12 procent], vergeleken met [15 procent] bij de mannen.", ["2018", "2018"]),
        ("In 2018 betaalden mannen [45 euro], tegenover vrouwen [60 euro].", ["2018", "2018"]),
        ("In 2018 werd het aangenomen met [9 stemmen] tegen [5].", ["2018", "2018"]),
    ],
    "what the things of a relative clause cost": [
        ("De [34 boten] die in 2014 werden besteld, kosten [5 miljoen euro].", ["2014", ""]),
        ("De boot die in 2014 werd besteld, kost elk jaar [300 euro].", [""]),
        ("Het bedrag dat in 2014 werd betaald, bedraagt [300 euro].", ["2014"]),
    ],
    "behind two nouns, where the next figure has its own": [
        ("[53 procent] van de boten en kano's voer in 2015 uit, tegen [51 procent] in 2011.", ["2015", "2011"]),
        ("[45 boten] en kano's voeren in 2015 uit, tegen [51] in 2011.", ["2015", "2011"]),
        ("[45 boten] zonken en de stad kocht in 2015, na lang wachten, [7 kano's].", ["", "2015"]),
    ],
    "a length of time in words that say when": [
        ("Er varen nu [45 boten] minder dan [vier jaar] geleden.", [_TODAY, ""]),
        ("In 2018 was dat [12 procent] meer tegenover [twee jaar] eerder.", ["2018", ""]),
        ("De reis duurt nu [vier jaar], een jaar later dan [zes jaar] eerder.", [_TODAY, ""]),
        ("De boot wacht nu [vier jaar].", [_TODAY]),
        ("In 2010 zonken [45 boten], een jaar later dan weer [60].", ["2010", "2011"]),
        ("In 2010 voeren er [45 boten], een jaar later dan gepland.", ["2010"]),
    ],
    "what it is for": [
        ("Nu is er [3 miljoen euro] nodig om [45 scholen] te bouwen.", [_TODAY, ""]),
        ("Nu zetten we stappen om over vier jaar [80 procent] te halen.", [""]),
        ("Nu zijn er om en bij de [45 scholen].", [_TODAY]),
        ("Nu maken we een plan om tegen 2022 [45 scholen] te bouwen.", ["..2022-12-31"]),
    ],
    "what was decided": [
        ("In 2015 werd beslist dat de premie [300 euro] bedraagt.", [""]),
        ("Vorig jaar in april is vastgelegd hoe [10 miljoen euro] wordt verdeeld.", [""]),
        ("In 2015 is afgesproken dat er tegen 2022 [45 boten] komen.", ["..2022-12-31"]),
        ("In 2015 werd [10 miljoen euro] vastgelegd.", ["2015"]),
    ],
    "what is asked": [
        ("Bij [200 musea] vroeg de dienst of ze vorig jaar een boot kochten.", [""]),
        ("Van [200 boten] is niet bekend of er in 2016 een motor in zat.", [""]),
        ("Er zonken [45 boten] of schepen in 2016.", ["2016"]),
    ],
    "how it is, behind what happened": [
        ("Het museum werd in 1998 opgericht en heeft [45 gidsen].", [""]),
        ("Het project startte in 2012 en telt [300 boten].", [""]),
        ("De werf opende in 2012 de deuren en biedt plaats aan [45 boten].", [""]),
        ("De werf werd in 2012 vernieuwd en is goed voor [45 banen].", [""]),
        ("Het museum werd in 1998 opgericht en telde [45 gidsen].", ["1998"]),
        ("In 2012 werd de werf verbouwd en kreeg ze [45 boten].", ["2012"]),
        ("In 2012 werden er [12 boten] gekeurd en zijn er [45 boten] gesloopt.", ["2012", "2012"]),
        ("In 2012 start het project en telt het [45 boten].", ["2012"]),
        ("Het museum werd in 2012 opgericht en heeft vandaag [45 gidsen].", [_TODAY]),
        ("In 2012 was er sprake van [45 boten] en dat is een stijging met [12 procent].", ["2012", "2012"]),
        ("Het museum werd dit jaar geopend en telt [45 gidsen].", ["2019"]),
    ],
    "of the whole whose time is told": [
        (
            "Voor dit jaar is het [2 euro], of [een derde] van het bedrag dat vorig jaar te klein bleek.",
            ["2019", "2019"],
        ),
        ("[Een derde] van de boten die in 2014 zonken, was oud.", ["2014"]),
        ("Van de [34 boten] uit 2014 zijn er vandaag [12 boten] verkocht.", ["", _TODAY]),
        ("Het tekort van [12 miljoen euro] uit 2016 wordt in 2020 weggewerkt.", [""]),
        ("In 2018 werden [34 boten] uit 2014 verkocht.", ["2018"]),
        ("[12 procent] van de boten uit 2014 zonk in 2016.", ["2016"]),
    ],
    "how much later": [
        ("In 2010 voeren er [45 boten]; vandaag, negen jaar later, zijn er [60].", ["2010", _TODAY]),
        ("Toen voeren er [45 boten]; nu, negen jaar later, zijn er [60].", ["", ""]),
        ("In 2010 voeren er [45 boten]; vorig jaar, acht jaar later, waren er [60].", ["2010", "2018"]),
        ("Er voeren [45 boten] in 2010, vijf jaar later [60].", ["2010", "2015"]),
        ("Er voeren [45 boten] vijf jaar geleden, twee jaar later [60].", ["2014", "2016"]),
    ],
    "for how long from then on": [
        ("De stad erkende de werf op 14 juli 2017 voor een periode van [vier jaar].", [""]),
        ("De stad erkende op 14 juli 2017 [vier werven].", ["2017-07-14..2017-07-14"]),
        ("In 2016 gold een termijn van [45 dagen].", ["2016"]),
    ],
    "behind a quantity of the same year": [
        ("Naast de [626 boten] zijn er in 2012 nog [45 schepen].", ["2012", "2012"]),
        ("Er zijn [626 boten] in 2012 en [45 schepen] in 2013.", ["2012", "2013"]),
        ("Er zonken [45 boten] in 2013, terwijl [37 schippers] datzelfde jaar stopten.", ["2013", "2013"]),
        ("In 2013 zonken in de eerste drie maanden van het jaar [45 boten].", ["2013-01-01..2013-03-31"]),
        ("In de eerste drie maanden van het jaar zonken [45 boten].", [""]),
    ],
    "against a year that is over": [
        ("Dat is een toename met [15 procent] tegen 2017.", [""]),
        ("In 2018 was dat een toename met [15 procent] tegen 2017.", ["2018"]),
        ("Dat moet een toename met [15 procent] tegen 2025 zijn.", ["..2025-12-31"]),
        ("Tegen 2017 waren er [45 boten].", ["..2017-12-31"]),
        ("Dat is een stijging van [15 procent] tegen 2017.", [""]),
        ("Zo halen we het doel van [50 procent] tegen 2017.", ["..2017-12-31"]),
    ],
    "in the morning, and the day after": [
        ("Deze morgen zonken er [45 boten].", [""]),
        ("Vrijdag morgen zonken er [45 boten].", [""]),
        ("Morgen komen er [45 boten].", ["2019-10-18..2019-10-18"]),
    ],
    "in two periods": [
        ("In december 2016 en januari 2017 zonken [45 boten].", ["2016-12-01..2017-01-31"]),
        ("In 2015 en in 2016 zonken [45 boten].", ["2015-01-01..2016-12-31"]),
        ("Vorig jaar en dit jaar zonken [45 boten].", ["2018-01-01..2019-12-31"]),
        ("Dit en volgend jaar komen er [45 boten].", ["2019-01-01..2020-12-31"]),
        ("Eind 2015 en begin 2016 zonken [45 boten].", ["2015-10-01..2016-03-31"]),
        ("Er zonken [45 boten] in 2015 en in 2016.", ["2015-01-01..2016-12-31"]),
        ("Er zonken in 2015 en in 2016 [45 boten].", ["2015-01-01..2016-12-31"]),
        ("In 2014 en 2015 zonken [45 boten].", ["2014-01-01..2015-12-31"]),
        ("In 2014 en 2016 zonken [45 boten].", [""]),
        ("In maart en september 2016 zonken [45 boten].", [""]),
        ("In maart 2015 en maart 2016 zonken [45 boten].", [""]),
        ("Op 3 mei 2015 en 4 juni 2016 zonken [45 boten].", [""]),
        ("Op 3 en 12 mei 2015 zonken [45 boten].", [""]),
        ("In 2014 en in 2016 zonken [45 boten].", [""]),
        ("In 2015 en in 2016 zonken telkens [45 boten].", [""]),
        ("In 2012 tot en met 2016 zonken [45 boten].", ["2012-01-01..2016-12-31"]),
        ("Tussen 2012 en 2016 zonken [45 boten].", ["2012-01-01..2016-12-31"]),
        ("Er zonken [45 boten] in 2015 en in 2016 [60 boten].", ["2015", "2016"]),
        ("Er zonken [45 boten] in 2015 en in 2016 zonken er [60].", ["2015", "2016"]),
        ("Dat was zo in 2015 en vorig jaar zonken [60 boten].", ["2018"]),
        ("In 2015 en in 2016 zonken er respectievelijk [45] en [60 boten].", ["2015", "2016"]),
        ("In 2015 en de komende jaren komen er [45 boten].", [""]),
        ("In 2015 en het jaar daarop zonken [45 boten].", [""]),
        ("In 2015 en de jaren daarna zonken [45 boten].", [""]),
        ("Er zonken [45 boten] in 2015 en het jaar daarop [60].", ["2015", "2016"]),
    ],
    "in that of another year": [
        ("In de begroting 2017 staat [12 miljoen], in die van 2016 stond [10 miljoen].", ["2017", "2016"]),
        ("In de begroting van dit jaar staat [12], in die van vorig jaar stond [10].", ["2019", "2018"]),
        (
            "In de zomer van 2015 zonken [12 boten], in die van 2016 [8].",
            ["2015-06-01..2015-08-31", "2016-06-01..2016-08-31"],
        ),
        ("In die van 2016 stond [10 miljoen].", [""]),
        ("Vorig jaar stond [12] in het plan, in die van Gent [10].", ["2018", "2018"]),
    ],
    "without its year, behind another year than that of the text": [
        ("Vorig jaar zonken [45 boten], in april [12 boten].", ["2018", ""]),
        ("Volgend jaar komen er [45 boten], in maart [12].", ["2020", ""]),
        ("Twee jaar geleden zonken [45 boten], op 5 maart [12].", ["2017", ""]),
        ("Vorig jaar zonken [45 boten], in het tweede kwartaal [12].", ["2018", ""]),
        ("Dit jaar zonken [45 boten], in april [12].", ["2019", "2019-04-01..2019-04-30"]),
        ("Vorig jaar in april zonken [45 boten].", ["2018-04-01..2018-04-30"]),
        ("Dit jaar in december komen er [45 boten].", ["2019-12-01..2019-12-31"]),
        (
            "Vorig jaar in april zonken [45 boten], in mei [12].",
            ["2018-04-01..2018-04-30", "2018-05-01..2018-05-31"],
        ),
        ("Eind vorig jaar zonken [45 boten], in april [12].", ["2018-10-01..2018-12-31", "2019-04-01..2019-04-30"]),
        ("Vorig jaar zonken [45 boten], dit jaar [12], in april [5].", ["2018", "2019", "2019-04-01..2019-04-30"]),
    ],
    "what was in a year that something is set beside": [
        ("Vorig jaar zonk [12 procent], een groot verschil met 2015, toen het om [32 procent] ging.", ["2018", "2015"]),
        ("Dat is een terugkeer naar 2015, toen er [45 boten] waren.", ["2015"]),
        ("Vorig jaar, toen er [45 boten] waren, zonk [12 procent].", ["2018", "2018"]),
        ("In 2015, toen er [45 boten] waren, zonk [12 procent].", ["2015", "2015"]),
    ],
    "since when nothing like it was": [
        ("Het aantal dook in 2018 voor het eerst sinds 2010 onder [45 boten].", ["2018"]),
        ("In 2018 werd het hoogste aantal sinds 2010 geteld: [45 boten].", ["2018"]),
        ("Nooit eerder sinds 2010 zonken er [45 boten].", [""]),
        ("In 2018, voor het eerst sinds de storm van 2010, groeide dat met [3 procent].", ["2018"]),
        ("De grootste haven kreeg sinds 2010 al [45 boten].", ["2010-01-01.."]),
        ("De laatste boten sinds 2010 waren er [45].", ["2010-01-01.."]),
    ],
    "what stands in brackets": [
        ("Eind 2014 kreeg [20 procent] het nieuwe tarief (ingevoerd in 2012), [80 procent] het oude.", [_LATE, _LATE]),
        ("Vorig jaar (2018) waren er [45 boten].", ["2018"]),
        ("De [45 boten] ([2,7 procent] van alle boten met een groot zeil) zonken in 2014.", ["2014", ""]),
    ],
    "the year since which, in brackets": [
        ("Dat is het hoogste aantal boten sinds de start in 2015 ([45 boten]).", ["2015"]),
        ("Sinds 2015 ([45 boten]) stijgt het.", ["2015"]),
        ("Sinds 2015 zonken er [45 boten].", ["2015-01-01.."]),
    ],
    "of the whole, not of the part": [
        ("[9] van die [45 boten] lekten in 2014.", ["2014", "2014"]),
        ("Dat is [de helft] van de [45 boten] die in 2014 vergingen.", ["", "2014"]),
        ("Dat zijn er [12] van de [45 boten] in 2014.", ["2014", "2014"]),
        ("Er waren [10 boten] en [20 schepen] die in 2014 vergingen.", ["2014", "2014"]),
    ],
    "behind the age of whom is counted": [
        ("Er waren [234 matrozen] tussen [12 en 17 jaar] in 2014.", ["2014", "2014"]),
        ("Dat is [12 procent] van de matrozen jonger dan [17 jaar] in 2014.", ["2014", "2014"]),
        ("De [234 matrozen] hadden voor wie ouder was dan [17 boten] in 2014.", ["", "2014"]),
    ],
    "what was asked or told about": [
        ("Op 12 februari berichtte de krant over het vergaan van [6 boten].", [""]),
        ("In 2018 stelde ik een vraag over [45 boten].", [""]),
        ("Ik heb u op 3 mei een vraag gesteld over [12 boten].", [""]),
        ("De krant schreef vorige week over [300 boten].", [""]),
        ("In 2018 vroegen [340 schippers] over de hele kust steun aan.", ["2018"]),
        ("In 2018 gingen er [12 boten] over de sluis.", ["2018"]),
        ("In 2018 voeren er over de rivier [12 boten].", ["2018"]),
    ],
    "when it was said or asked": [
        ("Hij vroeg vorig jaar aan de schipper waar die [45 boten] lagen.", [""]),
        ("Zij zei in 2018 in de haven dat er [45 boten] liggen.", [""]),
        ("De bewering in de media in 2018, dat [45 boten] lek zijn, klopt niet.", [""]),
        ("In 2018 waren er [45 boten] waar niemand van wist.", ["2018"]),
    ],
    "behind a relative clause, in the clause of the figure": [
        ("Bij [de helft] van de boten die vissen, werden in 2018 lekken gezien.", ["2018"]),
        ("Bij [de helft] van de boten die vissen, zijn lekken; in 2018 waren het [12 boten].", ["", "2018"]),
        ("[45 boten] die vissen, en in 2018 [12 schepen].", ["", "2018"]),
    ],
    "what points back is no relative clause": [
        (
            "Terwijl er in 2009 nog [240 boten] waren, waren dat er in 2012 [de helft], namelijk [120].",
            ["2009", "2012", "2012"],
        ),
    ],
    "a stretch told from its end, or of schools": [
        ("Tussen januari 2018 en december 2017 daalde dat met [een derde].", [""]),
        ("Tussen het schooljaar 2010-2011 en 2017-2018 steeg dat met [3 procent].", ["2010-09-01..2018-08-31"]),
        ("Tussen het jaar 2010 en 2017 steeg dat met [3 procent].", ["2010-01-01..2017-12-31"]),
    ],
    "an aside behind the first of two years": [
        ("De voorbije jaren steeg dat tussen 1961 ([7 procent] van buiten) en 2005 ([56 procent]).", ["1961", "2005"]),
        ("Tussen 1961 ([7 procent]) en 2005 ([56 procent]) steeg dat met [12 procent].", ["1961", "2005", ""]),
        ("Tussen 2018 (toen het begon) en 2019 zonken er [45 boten].", ["2018-01-01..2019-12-31"]),
        ("Volgens lijn 1961 ([7 procent]) is dat zo.", [""]),
    ],
    "through the years": [
        ("In 2006 zonk [32 procent], en door de jaren heen lag dat rond [30 procent].", ["2006", ""]),
    ],
    "a year of whatever happened in it": [
        ("Sinds het recessiejaar 2009 zonken er [45 boten].", ["2009-01-01.."]),
        ("In het overgangsjaar 2012 zonken er [45 boten].", ["2012"]),
        ("In het voorjaar van 2012 zonken er [45 boten].", ["2012-03-01..2012-05-31"]),
    ],
    "behind a finite verb, of the whole clause": [
        ("Het aandeel schippers tussen [20 en 64 jaar] bedroeg in 2018 bij ons [75 procent].", ["2018", "2018"]),
        ("De [640 schippers] kochten in 2018 samen [75 boten].", ["2018", "2018"]),
        ("Toen kochten de [640 schippers] in 2018 samen [75 boten].", ["2018", "2018"]),
        ("Hier werden [45 boten] in 2018 verkocht en [60] in 2019.", ["2018", "2019"]),
        ("De [640 schippers] ingeschreven in 2018 kochten [75 boten].", ["2018", ""]),
        ("Bij schippers van [60 jaar] lag het aandeel in 2018 op [12 procent].", ["2018", "2018"]),
        ("De uitstoot van de [45 boten] bedroeg in 2018 in totaal [12 ton].", ["2018", "2018"]),
        ("[45 boten] waren in 2018 lek en [60] in 2017.", ["2018", "2017"]),
        ("Van [12 havens] waren in 2017 geen cijfers, van [30 havens] wel.", ["2017", ""]),
    ],
    "behind the label of an answer that lost its blank": [
        ("2.In 2018 zonken [45 boten].", ["2018"]),
        ("10.Sinds 2014 zonken [45 boten], in 2017 [60].", ["2014-01-01..", "2017"]),
        ("De prijs op 1.5.2018 was [45 euro].", ["2018-05-01..2018-05-01"]),
        ("Versie 2.5 voor [45 boten].", [""]),
    ],
    "years that are counted or pointed at, with no decade behind them": [
        ("De tol bedroeg al jaren [70 miljoen], een jaar later [90 miljoen].", ["", ""]),
        ("Er lagen al jaren [60 boten].", [""]),
        ("In de jaren 70 lagen er [60 boten].", ["1970-01-01..1979-12-31"]),
        ("In de jaren 70 [60 boten], in de jaren 80 [45].", ["1970-01-01..1979-12-31", "1980-01-01..1989-12-31"]),
    ],
    "against the figures of another year": [
        (
            "In 2018 zonken [45 boten] en [12 schepen], tegenover [60 boten] en [20 schepen] in 2017.",
            ["2018"] * 2 + ["2017"] * 2,
        ),
        (
            "In 2017 zonken [48 boten] ([1,5 procent]), tegenover [31 boten] ([0,9 procent]) in 2013.",
            ["2017"] * 2 + ["2013"] * 2,
        ),
        ("In 2018 zonken [45 boten], tegenover [60] in 2017.", ["2018", "2017"]),
        ("Er zonken [45 boten], tegenover [60] in 2017.", ["", "2017"]),
        ("Er zonken [45 boten], vergeleken met [60] in 2017.", ["", "2017"]),
        ("Er zonken [45 boten], [60 schepen] in 2017.", ["2017", "2017"]),
        ("Daar staat tegenover dat de vloot sinds 2006 met [12 procent] kromp.", ["2006-01-01.."]),
        ("De vloot kromp tegenover dat van 2006 met [12 procent].", [""]),
    ],
    "a change between two years, in the later one": [
        ("In 2018 zonken [60 boten] tegenover [50] in 2017, een stijging van [20 procent].", ["2018", "2017", "2018"]),
        (
            "In 2018 zonken [60 boten], terwijl er in 2017 [50 boten] zonken, een stijging met bijna [20 procent].",
            ["2018", "2017", "2018"],
        ),
        ("In 2017 zonken [50 boten], in 2018 [60], een stijging met [20 procent].", ["2017", "2018", "2018"]),
        ("In 2018 zonken [60 boten], in 2017 [50], met een lading van [20 ton].", ["2018", "2017", "2017"]),
    ],
    "in both of two periods": [
        # so many in each of them, which the days of both together would not say
        ("Zowel in 2017 als in 2018 zonken [45 boten].", [""]),
        ("Zowel in 2017 als 2018 zonken [45 boten].", [""]),
        ("Zowel in maart 2017 als in april 2017 zonken [45 boten].", [""]),
        ("Zowel in het jaar 2017 als vorig jaar zonken [45 boten].", [""]),
        ("Zowel vorig jaar als dit jaar zonken [45 boten], in 2016 [12].", ["", "2016"]),
        ("Zowel vorig jaar als in Oostende zonken [45 boten].", ["2018"]),
        ("Zowel in 2014 als in 2018 zonken [45 boten].", [""]),
        ("Zowel in 2018 als in Oostende zonken [45 boten].", ["2018"]),
        ("In 2017 zonken er zoveel boten als in 2018, [45] in totaal.", ["2017"]),
    ],
    "of another stretch, told by pointing or usual": [
        (
            "Het daalde van [67 procent] in 2012 tot [62 procent] in 2014, elders in dezelfde periode met [4 procent].",
            ["2012", "2014", "2012-01-01..2014-12-31"],
        ),
        ("In 2014 daalde het, terwijl de rest in dezelfde periode met [4 procent] steeg.", ["2014"]),
        (
            "In mei 2012 waren er, in vergelijking met dezelfde periode van het jaar voordien, [45 boten] meer.",
            ["2012-05-01..2012-05-31"],
        ),
        ("Met [45 boten] zitten we onder de piek van de periode tussen 2012 en 2013.", [""]),
        ("De piek van de periode tussen 2012 en 2013 bedroeg [45 boten].", ["2012-01-01..2013-12-31"]),
        ("In 2018 zonken [45 boten], veel meer dan gewoonlijk ([20]).", ["2018", ""]),
        ("In 2018 zonken gewoonlijk [45 boten].", ["2018"]),
        ("In 2018 zonken [45 boten], terwijl het er normaal [20] zijn.", ["2018", ""]),
        (
            "De voorbije vijf jaar zonken [45 boten], terwijl er nu [20] varen.",
            ["2014-10-17..2019-10-17", "2019-10-17..2019-10-17"],
        ),
        ("De voorbije vijf jaar zonken [45 boten], terwijl [20 schippers] wachten.", ["2014-10-17..2019-10-17", ""]),
        ("In 2018 zonken [45 boten], terwijl [20 schippers] wachtten.", ["2018", "2018"]),
    ],
    "two years that follow a school year": [
        (
            "In het schooljaar 2016-2017 waren er [45 klassen], in 2017-2018 [60].",
            ["2016-09-01..2017-08-31", "2017-09-01..2018-08-31"],
        ),
    ],
    "of the figure behind it in a relative clause": [
        ("De haven telt [13 schippers] die in 2017 [45 boten] keurden.", ["", "2017"]),
        ("De haven steunt [13 schippers] die in 2017 bouwden.", ["2017"]),
        ("De haven steunt [13 schippers] die in 2017 begonnen voor [vijf jaar].", ["2017", "2017"]),
        ("Op 1 mei 2018 zonken [45 boten], samen goed voor [3 miljoen euro].", ["2018-05-01..2018-05-01"] * 2),
    ],
    "what was told of a whole": [
        (
            "Van de [14 miljoen euro] steun is tot eind 2018 amper [2 miljoen euro] betaald.",
            ["..2018-12-31", "..2018-12-31"],
        ),
        ("Van de [45 boten] steun zonk, en in 2018 bleven er [12] over.", ["", "2018"]),
    ],
    "by the end of something, in its year": [
        ("Tegen het einde van de legislatuur in 2024 zijn er [45 boten].", ["..2024-12-31"]),
        ("Tegen de start van het seizoen in mei 2024 zijn er [45 boten].", ["..2024-05-31"]),
        ("Op het einde van de legislatuur, in 2024, zijn er [45 boten].", ["2024"]),
        ("Tegen het einde van de legislatuur in Gent zijn er [45 boten].", ["..2024-06-08"]),
    ],
    "the last of others than those up to now": [
        ("In 2018, het laatste jaar voor de fusie, zonken [45 boten].", ["2018"]),
        ("In 2018 – het laatste jaar voor de fusie – zonken [45 boten].", ["2018"]),
        ("In het laatste jaar dat de premie gold, zonken [45 boten].", [""]),
        ("In de laatste drie jaar voor de fusie zonken [45 boten].", [""]),
        ("In het laatste schooljaar voor de hervorming waren er [45 klassen].", [""]),
        ("In het laatste jaar secundair onderwijs zitten [45 leerlingen].", [""]),
        ("Het laatste jaar zonken [45 boten].", ["2018-10-17..2019-10-17"]),
        ("Het laatste jaar zonken voor de kust [45 boten].", ["2018-10-17..2019-10-17"]),
        ("Het laatste jaar kreeg onderwijs [45 miljoen euro].", ["2018-10-17..2019-10-17"]),
        ("Het voorbije jaar voor de eerste keer zonken er [45 boten].", ["2018-10-17..2019-10-17"]),
        ("Het laatste jaar, voor zover bekend, zonken [45 boten].", ["2018-10-17..2019-10-17"]),
    ],
    "against what holds today": [
        ("Het bedraagt nu [12 procent] tegen [15 procent] in de begroting.", ["2019-10-17..2019-10-17", ""]),
        ("Vandaag zinken [45 boten], tegenover [60] in 2017.", ["2019-10-17..2019-10-17", "2017"]),
        ("In 2018 zonken [45 boten], tegenover [60 schepen].", ["2018", "2018"]),
    ],
    "of another clause": [
        ("Schippers die in 2015 bouwden, krijgen [300 euro].", [""]),
        ("Wie in 2015 bouwde, krijgt [300 euro].", [""]),
        ("In 2018 kregen schippers die in 2015 bouwden, [300 euro].", ["2018"]),
        ("In 2018 kregen schippers [300 euro].", ["2018"]),
        ("Het bedrag dat in 2015 werd betaald, was [300 euro].", ["2015"]),
        ("Van de [45 boten] die in 2015 beloofd waren, zijn er [12] klaar.", ["2015", ""]),
        ("Schippers geboren in 2015 krijgen [300 euro].", [""]),
        ("Boten verkocht in 2015 stegen met [12 procent].", ["2015"]),
        ("Er zijn [45 boten] verkocht in 2015.", ["2015"]),
        ("Het aantal boten dat in 2015 zonk, steeg met [12 procent].", ["2015"]),
        ("In die haven lagen in 2015, zo zegt men, [45 boten].", ["2015"]),
        ("Er ging [300 euro] naar boeken voor schippers die in 2014 begonnen.", [""]),
        ("We hebben [45 boten] aangekocht die in 2021 worden hersteld.", [""]),
        ("Er liggen [45 boten] die in 2014 werden hersteld.", ["2014"]),
        ("De besparing van [45 euro] op de werking van de Vlaamse overheid die in 2014 begon.", ["2014"]),
    ],
    "what a day is known for": [
        ("Op 14 mei 2012 bleek dat er [45 boten] zijn.", [""]),
        ("Op 14 mei 2012 waren er [45 boten].", ["2012-05-14..2012-05-14"]),
        ("In 2012 bleek dat er [45 boten] zijn.", ["2012"]),
        ("Op 14 mei 2012 bleek dat er in 2010 [45 boten] waren.", ["2010"]),
        ("In mei 2012 kregen we te horen dat er [45 boten] zonken.", [""]),
        ("Op 14 mei 2012 deelde de minister mee dat er [45 boten] zonken.", [""]),
        ("In 2012 werd bekend dat er [45 boten] zonken.", [""]),
        ("De minister kondigde in 2012 aan dat er [45 boten] komen.", [""]),
        ("De minister zei in 2012 dat er [45 boten] komen.", [""]),
        ("Wij stelden in 2012 vast dat er [45 boten] waren.", ["2012"]),
        ("In 2012 waren [45 boten] bekend.", ["2012"]),
    ],
    "when it began": [
        ("Sinds 2012, toen er [45 boten] waren, zijn er [60] gezonken.", ["2012", "2012-01-01.."]),
        ("Sinds de jaren 90, toen er [45 boten] waren, is er veel veranderd.", [""]),
        ("Sinds 2012 waren er [45 boten].", ["2012-01-01.."]),
    ],
    "a year told once more": [
        ("In het beste jaar, 2013, waren er [45 boten] en in het slechtste jaar, 2015, [12].", ["2013", "2015"]),
        ("Het laatste jaar, 2018, telden we [45 boten].", ["2018"]),
    ],
    "months in a row": [
        (
            "Het aantal steeg in januari 2018 ([+11 procent]) en maart ([+12 procent]).",
            ["2018-01-01..2018-01-31", "2018-03-01..2018-03-31"],
        ),
        (
            "Het aantal steeg in januari ([+11 procent]) en maart ([+12 procent]).",
            ["2019-01-01..2019-01-31", "2019-03-01..2019-03-31"],
        ),
    ],
    "before it was built": [
        ("Er zijn [45 havens] gebouwd voor 1970.", ["..1969-12-31"]),
        ("Er is [45 euro] voorzien voor 2020.", ["2020"]),
    ],
    "against what may come": [
        ("[12 procent] van de boten is bestand tegen een nieuwe oorlog.", [""]),
        ("Tegen de verkiezingen van 2024 zijn er [45 boten].", ["..2024-12-31"]),
        ("Tegen de zomer van 2020 zijn er [45 boten].", ["..2020-08-31"]),
    ],
    "past brackets": [
        ("De haven kostte [1,5 miljoen euro] (zonder btw) in 2014.", ["2014"]),
        ("[45 boten] (ruim [12 procent]) waren in 2014 lek.", ["2014", "2014"]),
        ("[45 boten] ([12 procent]) in 2014 en [60] ([15 procent]) in 2015.", ["2014", "2014", "2015", "2015"]),
        ("[45 boten] (in 2013 waren het er [40]) waren in 2014 lek.", ["", "2013"]),
        ("2014: [45 boten] ([12 procent]), 2015: [60 boten].", ["2014", "2014", "2015"]),
        ("[45 boten] ([12 procent]) In 2014 waren er [60].", ["", "", "2014"]),
    ],
    "parted as follows": [
        ("In 2014 zonken [45 boten], als volgt verdeeld: [30] in het noorden en [15] elders.", ["2014"] * 3),
        ("In 2014 zonken [45 boten], als men [12 schepen] niet telt.", ["2014", ""]),
    ],
    "a stretch of months": [
        ("In de periode november 2013 – juni 2014 zonken [45 boten].", ["2013-11-01..2014-06-30"]),
        ("In de periode november 2013-juni 2014 zonken [45 boten].", ["2013-11-01..2014-06-30"]),
    ],
    "compared with what stands behind tot": [
        ("Het aantal boten is in verhouding tot 2014 gestegen met [45].", [""]),
    ],
    "before and behind what is named": [
        ("[60 procent] van de boten dateert van voor 1970.", ["..1969-12-31"]),
        ("[60 procent] van de boten is van voor 1970.", ["..1969-12-31"]),
        ("Uit een vraag van voor de zomer blijkt dat [60 procent] zinkt.", [""]),
        ("Ruim voor 2018 waren er [45 boten].", ["..2017-12-31"]),
        ("Voor 2018 is er [3 miljoen euro].", ["2018"]),
        ("In 2017 waren er [45 boten], het jaar daarna waren dat [30 boten].", ["2017", "2018"]),
        ("In 2017 waren er [45 boten], de jaren daarna waren dat [30 boten].", ["2017", ""]),
    ],
    "of what stands in brackets alone": [
        (
            "De haven had eind 2018 [3 procent] wrakken (een jaar eerder was dat [5 procent]), maar in Gent bedroeg "
            "het nog altijd [8 procent] (tegenover [10 procent] een jaar eerder).",
            [f"{year}-10-01..{year}-12-31" for year in (2018, 2017, 2018, 2017)],
        ),
        ("In 2018 waren er [45 boten] (in 2017 waren er [40]), en [30 schepen].", ["2018", "2017", "2018"]),
        ("Er waren [45 boten] (2017), een jaar later [50].", ["2017", "2018"]),
    ],
    "between two days in figures": [
        ("In de periode 01.01.2018 - 30.06.2018 zonken [45 boten].", ["2018-01-01..2018-06-30"]),
        ("Over de periode 1/3/17-30/9/17 zonken [45 boten].", ["2017-03-01..2017-09-30"]),
        ("Op 01.01.2018 waren er [45 boten].", ["2018-01-01..2018-01-01"]),
        ("In de periode 31/02/2018-30/06/2018 zonken [45 boten].", [""]),
    ],
    "years by a name of their own, and what a day was said on": [
        ("In het topjaar 2014 waren er [120 boten].", ["2014"]),
        ("Het rampjaar 2018 kostte [45 boten].", ["2018"]),
        ("De havenindex 2018 bedraagt [11 procent].", ["2018"]),
        ("Eind maart 2018 berichtte de krant dat er [52 boten] wachten.", [""]),
        ("Op 3 mei 2017 bleek uit uw antwoord dat er [12 boten] zijn.", [""]),
        ("In 2018 bleek dat er [52 boten] wachten.", ["2018"]),
    ],
    "the same months of another year": [
        (
            "In de eerste helft van 2018 waren er [320 boten], in dezelfde periode van 2017 waren dat er [290].",
            ["2018-01-01..2018-06-30", "2017-01-01..2017-06-30"],
        ),
        (
            "In de eerste zes maanden van 2016 zonken er [45 boten], in de overeenkomstige periode van 2015 [38].",
            ["2016-01-01..2016-06-30", "2015-01-01..2015-06-30"],
        ),
        (
            "In het eerste kwartaal van 2019 zonken er [45 boten], tegenover [38] in dezelfde periode vorig jaar.",
            ["2019-01-01..2019-03-31", "2018-01-01..2018-03-31"],
        ),
        (
            "In de eerste helft van 2016 zonken er [45 boten], in dezelfde periode in 2015 waren dat er [38].",
            ["2016-01-01..2016-06-30", "2015-01-01..2015-06-30"],
        ),
        (
            "In februari 2016 zonken er [45 boten], in dezelfde maand van 2015 [38].",
            ["2016-02-01..2016-02-29", "2015-02-01..2015-02-28"],
        ),
        (
            "Van januari tot en met mei 2016 zonken er [45 boten], in dezelfde periode een jaar eerder [38].",
            ["2016-01-01..2016-05-31", "2015-01-01..2015-05-31"],
        ),
        ("In dezelfde periode van 2015 zonken er [38 boten].", [""]),
        ("Op 1 maart 2016 lagen er [45 boten], in dezelfde periode van 2015 [38].", ["2016-03-01..2016-03-01", ""]),
        ("In 2016 zonken er [45 boten], in dezelfde maand van 2015 [38].", ["2016", ""]),
        ("In 2016 zonken er [45 boten], [3] meer dan in dezelfde periode van 2015.", ["2016", "2016"]),
        (
            "In de eerste helft van 2016 zonken er [45 boten], in die periode ook [38 vlotten].",
            ["2016-01-01..2016-06-30"] * 2,
        ),
    ],
    "the figure of what is compared with": [
        (
            "In 2018 keurden we [412 boten], [12 procent] meer dan in 2017, toen er [368] werden gekeurd.",
            ["2018", "2018", "2017"],
        ),
        ("In 2018 waren er [412 boten], een stijging ten opzichte van 2017 ([368]).", ["2018", "2017"]),
        ("Er waren [412 boten] in 2018, een stijging ten opzichte van 2017 ([368 boten]).", ["2018", "2017"]),
        ("Dat is een stijging tegenover 2017, toen we [368 boten] keurden.", ["2017"]),
        ("Dat is meer dan in 2017, toen het om [368 boten] en [12 vlotten] ging.", ["2017", "2017"]),
        ("Dat is het dubbele van 2005, toen het om [12 miljoen euro] ging.", ["2005"]),
        ("In 2018 was het [14 procent], meer dan in 2017 (toen [12 procent]).", ["2018", "2017"]),
        ("De uitstoot was in 2018 maar [de helft] van die in 2010.", ["2018"]),
        ("In 2018 zonken [45 boten], in 2019 [60 boten], samen goed voor [105 boten].", ["2018", "2019", ""]),
        ("In 2018 zonken [45 boten] en [60 vlotten], samen goed voor [3 miljoen euro].", ["2018", "2018", "2018"]),
        ("In 2018 en 2019 ging telkens [45 miljoen euro] naar de haven.", [""]),
        ("Er was voor 2018 en 2019 telkens [45 miljoen euro] voor de haven.", [""]),
        ("In 2018 en 2019 ging [45 miljoen euro] naar de haven, telkens in mei.", ["2018-01-01..2019-12-31"]),
        ("Met veel boten scoort Gent ([45 procent]) in 2018 het best.", ["2018"]),
        ("Het aantal in Gent ([45 procent]) daalde in 2018 met [12 procent].", ["", "2018"]),
        ("De huurders van die in 2010 gebouwde [45 huizen] betalen meer.", ["2010"]),
        ("In 2018 waren er [412 boten], een stijging ten opzichte van 2017 ([12 procent]).", ["2018", "2018"]),
        ("In 2018 waren er [412 boten], meer dan in 2017 ([+44]).", ["2018", "2018"]),
        ("In 2018 waren er [412 boten], meer dan in 2017 ([44 boten] extra).", ["2018", "2018"]),
        ("In 2018 is dat meer dan in 2017, toen het stormde, met [412 boten] in totaal.", ["2018"]),
        ("Volgens het decreet van 2005, toen er [12 havens] waren, is het maximum [45 boten].", ["2005", ""]),
    ],
    "each its own": [
        (
            "Eind 2015 en eind 2016 waren er respectievelijk [450] en [512 boten].",
            ["2015-10-01..2015-12-31", "2016-10-01..2016-12-31"],
        ),
        ("Eind 2015 en 2016 waren er [450] en [512 boten].", ["2015-10-01..2015-12-31", "2016-10-01..2016-12-31"]),
        (
            "Op 1 februari 2016 en 2017 telden we respectievelijk [450] en [512 boten].",
            ["2016-02-01..2016-02-01", "2017-02-01..2017-02-01"],
        ),
        (
            "Op 30 juni en op 31 december 2016 telden we respectievelijk [450] en [512 boten].",
            ["2016-06-30..2016-06-30", "2016-12-31..2016-12-31"],
        ),
        (
            "In de schooljaren 2015-2016 en 2016-2017 waren er respectievelijk [450] en [512 schippers].",
            ["2015-09-01..2016-08-31", "2016-09-01..2017-08-31"],
        ),
        (
            "Er waren respectievelijk [45], [58] en [63 boten] in januari, februari en maart 2016.",
            ["2016-01-01..2016-01-31", "2016-02-01..2016-02-29", "2016-03-01..2016-03-31"],
        ),
        (
            "In het eerste en het tweede kwartaal van 2016 waren er respectievelijk [45] en [58 boten].",
            ["2016-01-01..2016-03-31", "2016-04-01..2016-06-30"],
        ),
        ("Er waren [412], [530] en [612 boten] in respectievelijk 2015, 2016 en 2017.", ["2015", "2016", "2017"]),
        ("In respectievelijk 2005 en 2006 zonken er [45] en [56 boten].", ["2005", "2006"]),
        ("In 2010 respectievelijk 2011 zonken er [45] en [56 boten].", ["2010", "2011"]),
        ("We willen tegen 2020 en 2030 respectievelijk [45] en [60 procent].", ["..2020-12-31", "..2030-12-31"]),
        ("Vorig jaar en dit jaar zonken er respectievelijk [45] en [56 boten].", ["2018", "2019"]),
        ("Respectievelijk [6] en [11 procent] zonk in 2013, 2014 en 2015.", ["2013-01-01..2015-12-31"] * 2),
        ("In juni en juli 2016 zonken er [45 boten] en [12 vlotten].", ["2016-06-01..2016-07-31"] * 2),
        ("Van 2013 tot 2014 zonken er respectievelijk [6] en [11 boten].", ["2013-01-01..2014-12-31"] * 2),
        ("In juni en juli zonken er [2016 boten].", ["2019-06-01..2019-07-31"]),
    ],
    "school years in the plural": [
        ("In de schooljaren 2015-2016, 2016-2017 en 2017-2018 zonken er [45 boten].", ["2015-09-01..2018-08-31"]),
        ("In de schooljaren 2015-2016 tot en met 2017-2018 zonken er [45 boten].", ["2015-09-01..2018-08-31"]),
        ("Tussen de schooljaren 2015-2016 en 2017-2018 zonken er [45 boten].", ["2015-09-01..2018-08-31"]),
        ("Tijdens de academiejaren 2015-16 en 2016-17 zonken er [45 boten].", ["2015-09-01..2017-08-31"]),
        ("In de schooljaren 2015 en 2016 zonken er [45 boten].", ["2015-09-01..2017-08-31"]),
        ("In de jaren 2015-2016 en 2016-2017 zonken er [45 boten].", ["2015-01-01..2017-12-31"]),
    ],
    "periods of a programme and budgets": [
        ("In de programmaperiode 2014-2020 krijgt de haven [45 miljoen euro].", ["2014-01-01..2020-12-31"]),
        ("In de vorige beleidsperiode 2014-2019 kreeg zij [45 miljoen euro].", ["2014-01-01..2019-12-31"]),
        ("De planperiode 2010-2015 kostte [45 miljoen euro].", ["2010-01-01..2015-12-31"]),
        ("In de programmeringsperiode van 2014 tot 2020 krijgt zij [45 miljoen euro].", ["2014-01-01..2020-12-31"]),
        ("In de regeerperiode 2009-2014 kreeg zij [45 miljoen euro].", ["2009-06-07..2014-05-24"]),
        ("Het budget van 2016 bedroeg [45 miljoen euro].", ["2016"]),
        ("Het budget 2016 bedraagt [45 miljoen euro].", ["2016"]),
        ("In de begroting 2016 is [45 miljoen euro] ingeschreven.", ["2016"]),
        ("Op de begroting 2016 staat [45 miljoen euro].", ["2016"]),
        ("In de begroting van 2016 is [45 miljoen euro] ingeschreven.", ["2016"]),
        ("Bij de begrotingscontrole 2016 kwam er [45 miljoen euro] bij.", ["2016"]),
        ("De uitgaven van 2016 bedroegen [45 miljoen euro].", ["2016"]),
        ("De begroting 2018 trekt [9 miljoen euro] uit.", [""]),
        ("De boete van het decreet van 2016 bedraagt [45 euro].", [""]),
        ("Het programma 2016 is met [45 miljoen euro] te klein.", [""]),
        ("De begroting werd met [45 miljoen euro] verhoogd.", [""]),
        ("In de begroting kreeg zij [2016 euro].", [""]),
    ],
    "a stretch whose years stand in brackets": [
        ("De afgelopen vijf jaar (2013-2017) zonken er [45 boten].", ["2013-01-01..2017-12-31"]),
        ("De voorbije [vijf jaar] (2013-2017) zonken er [45 boten].", ["", "2013-01-01..2017-12-31"]),
        ("De voorbije [vijf jaar] (2013 tot en met 2017) zonken er [45 boten].", ["", "2013-01-01..2017-12-31"]),
        ("De voorbije [drie jaar] (2015, 2016 en 2017) zonken er [45 boten].", ["", "2015-01-01..2017-12-31"]),
        ("Voor de komende [drie jaar] (2014-2016) is er [45 miljoen euro].", ["", "2014-01-01..2016-12-31"]),
        ("Gespreid over [vijf jaar] (2013-2017) gaat het om [45 boten].", ["", "2013-01-01..2017-12-31"]),
        (
            "In de afgelopen [drie schooljaren] (2015-2016 tot 2017-2018) zonken er [45 boten].",
            ["", "2015-09-01..2018-08-31"],
        ),
        ("De wachttijd bedroeg [2 jaar] (2013-2017) en [3 jaar] (2018).", ["2013-01-01..2017-12-31", "2018"]),
        ("Het duurt [vijf jaar] (2013), bij [45 boten].", ["2013", ""]),
    ],
    "years as labels": [
        ("Steun 2007: [45.000 euro], 2008: [46.000 euro], 2009: [47.000 euro].", ["2007", "2008", "2009"]),
        ("Het aantal boten: 2009: [345]; 2010: [367]", ["2009", "2010"]),
        ("De bedragen zijn als volgt: 2004: [4 euro]; 2005: [5 euro]", ["2004", "2005"]),
        ("De bezetting bedroeg 2009: [95 %]; 2010: [96 %]", ["2009", "2010"]),
        (" - 2013: [€ 123.456] - 2014: [€ 134.567] - 2015: [€ 145.678]", ["2013", "2014", "2015"]),
        ("Steun: 2003: [5 euro] - 2004: [6 euro] – 2005: [7 euro].", ["2003", "2004", "2005"]),
        ("In 2016: [45 boten] - 2017: [58 boten].", ["2016", "2017"]),
        ("Uitgaven 2009: [1.234 EUR]", ["2009"]),
        ("Totaal 2010: [345 boten]\nTotaal 2011: [365 boten]", ["2010", "2011"]),
        ("- Werkingskosten 2010: [345 euro]", ["2010"]),
        ("Aantal gekeurde boten 2010: [345]", ["2010"]),
        ("Er waren [45 boten] in 2016: [12] in de haven.", ["2016", "2016"]),
        ("Budget 2010: [1,2 miljoen euro] - Budget 2011: [1,4 miljoen euro].", ["2010", "2011"]),
        ("Budget 2010: [1,2 miljoen euro], budget 2011: [1,4 miljoen euro].", ["2010", "2011"]),
        ("Horizon 2020: [45 miljoen euro]", [""]),
        ("Haven 2030: [45 acties] en [12 doelen]", ["", ""]),
        ("Het plan Uitgaven 2030: [45 acties]", [""]),
    ],
}


@pytest.mark.parametrize(
    ("marked", "expected"), [pytest.param(*case, id=case[0]) for cases in CASES.values() for case in cases]
)
def test_period_of_each_figure(marked: str, expected: list[str]) -> None:
    assert periods(marked) == expected


ENDS = {
    "Tussen 2010 en 2014 steeg het aantal boten van 45 naar 60.": ["2010", "2014"],
    "Het aantal boten is tussen 2010 en 2014 gedaald van 60 naar amper 45.": ["2010", "2014"],
    "Van 2010 tot 2014 daalde het aandeel van 60 procent naar 45 procent.": ["2010", "2014"],
    "Tussen 2010 en 2014 steeg het aantal van zo'n 45 boten naar 60.": ["2010", "2014"],
    "In de periode 2010-2014 daalde het aantal boten van 60 naar 45.": ["2010", "2014"],
    "De kosten stegen in de periode 2010-2014 van 12 miljoen euro naar 18 miljoen euro.": ["2010", "2014"],
    "In de periode van 2010 tot 2014 nam de haven toe van 45 hectare tot 60 hectare.": ["2010", "2014"],
    "In de jaren 2010 tot en met 2014 daalde het aantal boten van 60 naar 45.": ["2010", "2014"],
    "De kosten stegen van 2 tot 3 miljoen euro in de periode 2010-2014.": ["2010", "2014"],
    "In de schooljaren 2010-2011 tot 2013-2014 steeg het aantal boten van 45 naar 60.": ["2010..2011", "2013..2014"],
    "In de periode 2010-2014 daalde het aantal van 60 naar 45, een daling met 15.": ["2010", "2014", "2010..2014"],
    "Sinds 2010 steeg het aantal boten van 45 naar 60.": ["2010", "None..None"],
    "Sinds 2010 is de prijs verdubbeld, van 30 euro naar 60 euro.": ["2010", "None..None"],
    "Op een jaar tijd steeg het aantal boten van 45 naar 60.": ["None..None", "None..None"],
    "Het aantal boten steeg van 45 naar 60 in een jaar tijd.": ["None..None", "None..None"],
    "Het aantal boten steeg van 45 naar 60 sinds 2010.": ["2010", "None..None"],
    "Er was een daling van 60 naar 45 boten tussen 2010 en 2014.": ["2010", "2014"],
    "De toename van 45 naar 60 boten in de periode 2010-2014 verrast.": ["2010", "2014"],
    "Het aantal boten evolueerde van 45 tot 60 in de periode 2010-2014.": ["2010", "2014"],
    "Er voeren 45 tot 60 boten naar Gent tussen 2010 en 2014.": ["2010..2014"],
    "In 2016 steeg het aantal boten van 45 naar 60.": ["None..None", "2016"],
    "Op 1 januari 2016 is de prijs verhoogd van 45 euro naar 60 euro.": ["None..None", "2016"],
    "De ambitie is om tegen 2030 het aandeel van de boten op te trekken van 15 naar 20 procent.": [
        "None..None", "None..2030",
    ],
    "De voorbije drie jaar daalde het van 45 procent naar 40 procent.": ["None..None", "None..None", "2016..2019"],
    "In 2016 voeren 45 boten van 12 havens naar 60 kades.": ["2016", "2016", "2016"],
    "In 2016 daalde de prijs van 45 boten met 12 procent.": ["2016", "2016"],
    "Sinds 2010 varen 45 boten van Gent naar 12 havens.": ["2010..None", "2010..None"],
    "Sinds 2010 steeg het aantal boten met 12 procent.": ["2010..None"],
    "In 2010-2011 steeg het aantal boten van 45 naar 60.": ["None..None", "None..None"],
    "In de periode 2010-2011 steeg het aantal boten van 45 naar 60.": ["2010..2011", "2010..2011"],
    "In het schooljaar 2010-2011 steeg het aantal boten van 45 naar 60.": ["2010..2011", "2010..2011"],
    "In de periode 2010-2014 werden premies van 200 tot 500 euro betaald.": ["2010..2014"],
    "In de periode 2010-2014 steeg de prijs van 3 boten tot 60 euro.": ["2010..2014", "2010..2014"],
    "Tussen 2010 en 2014 steeg het aantal boten met 12 procent tot 60 boten.": ["2010..2014", "2014"],
    "Tussen 2010 en 2014 steeg het aantal boten met 12 procent.": ["2010..2014"],
    "Tussen 2010 en 2014 zonken er 45 tot 60 boten.": ["2010..2014"],
    "Tussen 2010 en 2014 voeren 45 boten van Gent naar 12 havens.": ["2010..2014", "2010..2014"],
    "Tussen mei 2010 en juni 2014 steeg het aantal boten van 45 naar 60.": ["2010", "2014"],
    "Tussen midden 2010 en eind 2014 steeg het aantal boten van 45 naar 60.": ["2010", "2014"],
    "Van mei 2010 tot juni 2014 steeg het aantal boten met 12 procent.": ["2010..2014"],
    "Het steeg van 45 boten in 2010 tot 60 in 2014. De prijs steeg in dezelfde periode met 12 procent.": [
        "2010", "2014", "2010..2014",
    ],
    "Op vier jaar tijd daalde het aantal boten met 12 procent, van 60 in 2010 naar 45 in 2014.": [
        "None..None", "2010..2014", "2010", "2014",
    ],
    "Van 2010 tot 2014 steeg het aantal boten op vier jaar tijd met 12 procent.": ["None..None", "2010..2014"],
    "Op vijf jaar tijd daalde het aantal boten met 12 procent, van 60 in 2010 naar 45 in 2014.": [
        "None..None", "None..None", "2010", "2014",
    ],
    "In 2014 waren er 45 boten, op vier jaar tijd een daling met 12 procent.": ["2014", "None..None", "None..None"],
    "Op vier jaar tijd steeg het aantal boten met 12 procent.": ["None..None", "None..None"],
    "Er was op een jaar tijd een daling met 12 procent.": ["None..None"],
    "Er was op een maand tijd een daling met 12 procent.": ["2019"],
    "In vijf jaar tijd werden er 45 boten gebouwd.": ["None..None", "2014..2019"],
    "De voorbije vier jaar steeg het aantal boten met 12 procent.": ["None..None", "2015..2019"],
    "Er zijn meer boten dan in 2010. De prijs steeg in dezelfde periode met 12 procent.": ["None..None"],
    "In 2010 waren er 45 boten. In dezelfde periode zonken er 12 boten.": ["2010", "2010"],
}  # fmt: skip


@pytest.mark.parametrize("text", ENDS)
def test_each_end_of_a_stretch_has_its_figure(text: str) -> None:
    bounds = [(one.quantity.period_start, one.quantity.period_end) for one in read(text, reference=REFERENCE)]
    years = [f"{start and start.year}..{end and end.year}" for start, end in bounds]
    assert [one[:4] if one[:4] == one[6:] and one != "None..None" else one for one in years] == ENDS[text]


def test_two_years_are_of_a_school_year_where_those_named_last_were() -> None:
    text = "In het schooljaar 2016-2017 waren er 45 klassen. In 2017-2018 zijn het 60 klassen."
    after = read(text, reference=REFERENCE)[1].quantity
    assert (after.period_start, after.period_end) == (dt.date(2017, 9, 1), dt.date(2018, 8, 31))
    other = read(text.replace("het schooljaar", "de jaren"), reference=REFERENCE)[1].quantity
    assert (other.time_text, other.period_start, other.period_end) == ("In 2017-2018", None, None)


def test_then_points_at_the_year_that_was_compared_with_last() -> None:
    text = "In 2014 steeg dat tot 45 boten. Dat is meer vergeleken met 2012. Toen lag het aantal op 40 boten."
    then = read(text, reference=REFERENCE)[1].quantity
    assert (then.time_text, then.period_start, then.period_end) == ("Toen", dt.date(2012, 1, 1), dt.date(2012, 12, 31))
    told = [" met 2012, zegt de dienst. Toen lag", " met 2012. En toen lag"]
    for varied in (text.replace(" met 2012. Toen lag", one) for one in told):
        assert read(varied, reference=REFERENCE)[1].quantity.period_start == dt.date(2012, 1, 1)
    other = read(text.replace(" vergeleken met 2012", ""), reference=REFERENCE)[1].quantity
    assert other.period_start == dt.date(2014, 1, 1)


def test_later_counts_from_the_year_that_an_apposition_tells_once_more() -> None:
    text = "In 2012, aan het begin van de voorbije legislatuur, waren er 45 boten. Drie jaar later waren er 60 boten."
    later = read(text, reference=REFERENCE)[-1].quantity
    assert (later.period_start, later.period_end) == (dt.date(2015, 1, 1), dt.date(2015, 12, 31))


@pytest.mark.parametrize("month", [3, 9, 11])
def test_the_past_year_is_the_last_twelve_months_or_a_calendar_year(month: int) -> None:
    text = "Het voorbije jaar zonken er 45 boten. Een jaar eerder waren het er 60."
    past = [one.quantity for one in read(text, reference=dt.date(2019, month, 14))]
    assert [(one.time_text, one.period_start) for one in past] == [
        ("Het voorbije jaar", None),
        ("Een jaar eerder", None),
    ]
    last = read("Het laatste jaar zonken er 45 boten.", reference=dt.date(2019, month, 14))[-1].quantity
    assert last.period_start == dt.date(2018, month, 14)
    years = read("De voorbije twee jaar zonken er 45 boten.", reference=dt.date(2019, 3, 14))[-1].quantity
    assert years.period_start == dt.date(2017, 3, 14)


def test_the_same_stretch_is_the_one_that_was_told_last() -> None:
    text = (
        "In 2017 zonken 20 boten, maar tussen 2015 en 2017 daalde dat met 18 procent. "
        "In dezelfde periode kwamen er 6 boten bij."
    )
    same = read(text, reference=REFERENCE)[-1].quantity
    assert (same.period_start, same.period_end) == (dt.date(2015, 1, 1), dt.date(2017, 12, 31))
    other = read(text.replace("tussen 2015 en 2017", "in 2015"), reference=REFERENCE)[-1].quantity
    assert (other.time_text, other.period_start, other.period_end) == ("In dezelfde periode", None, None)


def test_then_is_not_today() -> None:
    text = "Vandaag varen er 45 boten. Toen waren het er 30."
    then = read(text, reference=REFERENCE)[-1].quantity
    assert (then.time_text, then.period_start, then.period_end) == ("Toen", None, None)
    other = read(text.replace("Vandaag", "Vorig jaar"), reference=REFERENCE)[-1].quantity
    assert other.period_start == dt.date(2018, 1, 1)
