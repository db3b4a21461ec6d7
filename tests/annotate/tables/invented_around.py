# ruff: noqa: E501, W291 - tables stand here as they are printed
"""Invented tables with notes, units and sources around their figures, numbers in labels, codes before names."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "a note says which part of a year is told",
        """Aantal bezoekers per huis:
Huis        2019     2020     2021*    2022**
Noord      1.204    1.310     1.298       610
Zuid         980    1.002     1.011       498
* exclusief groepen
** tot en met 30 juni 2022
""",
        """Noord | 2019 | count | 1204 | bezoekers | 2019
Noord | 2020 | count | 1310 | bezoekers | 2020
Noord | 2021 | count | 1298 | bezoekers | 2021
Noord | 2022 | count | 610 | bezoekers | 2022
Zuid | 2019 | count | 980 | bezoekers | 2019
Zuid | 2020 | count | 1002 | bezoekers | 2020
Zuid | 2021 | count | 1011 | bezoekers | 2021
Zuid | 2022 | count | 498 | bezoekers | 2022""",
    ),
    Case(
        "a note that names another year limits none",
        """Aantal bezoekers per huis:
Huis        2019     2020 (1)
Noord      1.204    1.310
Zuid         980    1.002
(1) bijgewerkt tot 3 maart 2021
""",
        """Noord | 2019 | count | 1204 | bezoekers | 2019
Noord | 2020 | count | 1310 | bezoekers | 2020
Zuid | 2019 | count | 980 | bezoekers | 2019
Zuid | 2020 | count | 1002 | bezoekers | 2020""",
    ),
    Case(
        "parts of a year between brackets behind it",
        """Aantal bezoekers per huis:
Huis     2020 (eerste semester)     2021 (januari-augustus)     2022 (raming)
Noord                     1.204                       1.310             1.298
Zuid                        980                       1.002             1.011
""",
        """Noord | 2020 (eerste semester) | count | 1204 | bezoekers | 2020 (eerste semester)
Noord | 2021 (januari-augustus) | count | 1310 | bezoekers | 2021 (januari-augustus)
Noord | 2022 (raming) | count | 1298 | bezoekers | 2022 (raming)
Zuid | 2020 (eerste semester) | count | 980 | bezoekers | 2020 (eerste semester)
Zuid | 2021 (januari-augustus) | count | 1002 | bezoekers | 2021 (januari-augustus)
Zuid | 2022 (raming) | count | 1011 | bezoekers | 2022 (raming)""",
    ),
    Case(
        "units of measure alone below years",
        """Verwerkt slib per installatie
Installatie          2009                      2010
                 ton       kg P            ton       kg P
Noord         12.400     31.000         13.050     33.600
Zuid           8.300     20.700          8.150     20.400
""",
        """Noord | 2009 ton | measure | 12400 | ton | 2009
Noord | 2009 kg P | measure | 31000 | kg | 2009
Noord | 2010 ton | measure | 13050 | ton | 2010
Noord | 2010 kg P | measure | 33600 | kg | 2010
Zuid | 2009 ton | measure | 8300 | ton | 2009
Zuid | 2009 kg P | measure | 20700 | kg | 2009
Zuid | 2010 ton | measure | 8150 | ton | 2010
Zuid | 2010 kg P | measure | 20400 | kg | 2010""",
    ),
    Case(
        "units of measure behind a noun or before a stuff",
        """Bossen per streek:
Streek     Oppervlakte ha     m³ hout     Inwoners per km²
Noord               1.204       9.800                  412
Zuid                  980       7.450                  388
""",
        """Noord | Oppervlakte ha | measure | 1204 | ha | -
Noord | m³ hout | measure | 9800 | m³ | -
Noord | Inwoners per km² | count | 412 | Inwoners | -
Zuid | Oppervlakte ha | measure | 980 | ha | -
Zuid | m³ hout | measure | 7450 | m³ | -
Zuid | Inwoners per km² | count | 388 | Inwoners | -""",
    ),
    Case(
        "labels that end in numbers, one cell a line",
        """Het aantal plaatsen en het budget per schijf:
Plaatsen
Budget (in euro)
Schijf 1
220
1.105.000
Schijf 2
504
4.870.200
Totaal
724
5.975.200
""",
        """Schijf 1 | Plaatsen | count | 220 | plaatsen | -
Schijf 1 | Budget (in euro) | euro | 1105000 | EUR | -
Schijf 2 | Plaatsen | count | 504 | plaatsen | -
Schijf 2 | Budget (in euro) | euro | 4870200 | EUR | -
Totaal | Plaatsen | count | 724 | plaatsen | -
Totaal | Budget (in euro) | euro | 5975200 | EUR | -""",
    ),
    Case(
        "labels that are numbered, one cell a line",
        """Het aantal ritten:
2011
2012
Lijn 1
1.204
1.310
Lijn 2
980
1.002
Lijn 3
870
905
""",
        """Lijn 1 | 2011 | count | 1204 | ritten | 2011
Lijn 1 | 2012 | count | 1310 | ritten | 2012
Lijn 2 | 2011 | count | 980 | ritten | 2011
Lijn 2 | 2012 | count | 1002 | ritten | 2012
Lijn 3 | 2011 | count | 870 | ritten | 2011
Lijn 3 | 2012 | count | 905 | ritten | 2012""",
    ),
    Case(
        "ages that wrap, one cell a line",
        """Het aantal cursisten per leeftijd:
Leeftijd
2015
2016
Jonger dan 25
jaar
233
402
25 tot en met 54
jaar
788
924
55 jaar en ouder
95
149
Totaal
1.116
1.475
""",
        """Jonger dan 25 jaar | 2015 | count | 233 | cursisten | 2015
Jonger dan 25 jaar | 2016 | count | 402 | cursisten | 2016
25 tot en met 54 jaar | 2015 | count | 788 | cursisten | 2015
25 tot en met 54 jaar | 2016 | count | 924 | cursisten | 2016
55 jaar en ouder | 2015 | count | 95 | cursisten | 2015
55 jaar en ouder | 2016 | count | 149 | cursisten | 2016
Totaal | 2015 | count | 1116 | cursisten | 2015
Totaal | 2016 | count | 1475 | cursisten | 2016""",
    ),
    Case(
        "a label with its first cell on its line is no numbered one",
        """Het aantal ritten:
2011
2012
2013
Kust 12
14
15
Kempen
37
41
40
Voeren
8
9
7
""",
        """Kust | 2011 | count | 12 | ritten | 2011
Kust | 2012 | count | 14 | ritten | 2012
Kust | 2013 | count | 15 | ritten | 2013
Kempen | 2011 | count | 37 | ritten | 2011
Kempen | 2012 | count | 41 | ritten | 2012
Kempen | 2013 | count | 40 | ritten | 2013
Voeren | 2011 | count | 8 | ritten | 2011
Voeren | 2012 | count | 9 | ritten | 2012
Voeren | 2013 | count | 7 | ritten | 2013""",
    ),
    Case(
        "what the figures are in stands below with the source",
        """Ontvangsten per belasting:
Belasting             2013          2014
Voorheffing        100 718       104 335
Leegstand              870           912
Totaal             101 588       105 247

Bedragen x 1.000 euro. Bron: eigen administratie.
""",
        """Voorheffing | 2013 | euro | 100718000 | EUR | 2013
Voorheffing | 2014 | euro | 104335000 | EUR | 2014
Leegstand | 2013 | euro | 870000 | EUR | 2013
Leegstand | 2014 | euro | 912000 | EUR | 2014
Totaal | 2013 | euro | 101588000 | EUR | 2013
Totaal | 2014 | euro | 105247000 | EUR | 2014""",
    ),
    Case(
        "what the figures are in stands below, with a note, before prose",
        """Ontvangsten per belasting:
Belasting             2013        2014 (*)
Voorheffing        100 718         104 335
Leegstand              870             912

Bedragen in duizend euro. (*) Voorlopige cijfers.
De opbrengst stijgt al enkele jaren.
""",
        """Voorheffing | 2013 | euro | 100718000 | EUR | 2013
Voorheffing | 2014 | euro | 104335000 | EUR | 2014
Leegstand | 2013 | euro | 870000 | EUR | 2013
Leegstand | 2014 | euro | 912000 | EUR | 2014""",
    ),
    Case(
        "what the figures are in stands above the next table",
        """Aantal dossiers per belasting:
Belasting             2013          2014
Voorheffing        100 718       104 335
Leegstand              870           912

Bedragen in duizend euro
Ontvangsten per belasting
Belasting             2013          2014
Voorheffing         98 718        99 335
Leegstand              860           902
""",
        """Voorheffing | 2013 | count | 100718 | dossiers | 2013
Voorheffing | 2014 | count | 104335 | dossiers | 2014
Leegstand | 2013 | count | 870 | dossiers | 2013
Leegstand | 2014 | count | 912 | dossiers | 2014
Voorheffing | 2013 | euro | 98718000 | EUR | 2013
Voorheffing | 2014 | euro | 99335000 | EUR | 2014
Leegstand | 2013 | euro | 860000 | EUR | 2013
Leegstand | 2014 | euro | 902000 | EUR | 2014""",
    ),
    Case(
        "what the figures are in stands below the source",
        """Ontvangsten per belasting:
Belasting             2013          2014
Voorheffing        100 718       104 335
Leegstand              870           912
Bron: eigen administratie
Bedragen in duizend euro
""",
        """Voorheffing | 2013 | euro | 100718000 | EUR | 2013
Voorheffing | 2014 | euro | 104335000 | EUR | 2014
Leegstand | 2013 | euro | 870000 | EUR | 2013
Leegstand | 2014 | euro | 912000 | EUR | 2014""",
    ),
    Case(
        "a source that names amounts scales nothing",
        """Aantal dossiers per belasting:
Belasting             2013          2014
Voorheffing        100 718       104 335
Leegstand              870           912
Bron: Bedragen in beeld
""",
        """Voorheffing | 2013 | count | 100718 | dossiers | 2013
Voorheffing | 2014 | count | 104335 | dossiers | 2014
Leegstand | 2013 | count | 870 | dossiers | 2013
Leegstand | 2014 | count | 912 | dossiers | 2014""",
    ),
    Case(
        "ranks and codes before the names, a total without",
        """Ongevallen, top 3 van de gemeenten:

Nr.  NIS-code  Gemeente      2017    2018   Evolutie (%)
1    91001     Aardorp      1.102   1.187           +7,7
2    91002     Beekhoven      640     618           -3,4
3    91004     Cederhout      255     271           +6,3
     Samen                  1.997   2.076           +4,0
""",
        """1 91001 Aardorp | 2017 | count | 1102 | - | 2017
1 91001 Aardorp | 2018 | count | 1187 | - | 2018
1 91001 Aardorp | Evolutie (%) | percentage | 7.7 | percent | -
2 91002 Beekhoven | 2017 | count | 640 | - | 2017
2 91002 Beekhoven | 2018 | count | 618 | - | 2018
2 91002 Beekhoven | Evolutie (%) | percentage | -3.4 | percent | -
3 91004 Cederhout | 2017 | count | 255 | - | 2017
3 91004 Cederhout | 2018 | count | 271 | - | 2018
3 91004 Cederhout | Evolutie (%) | percentage | 6.3 | percent | -
Samen | 2017 | count | 1997 | - | 2017
Samen | 2018 | count | 2076 | - | 2018
Samen | Evolutie (%) | percentage | 4 | percent | -""",
    ),
    Case(
        "members and money of clubs",
        """Leden en subsidies (in euro) van de grootste clubs
Club          Leden       Subsidie
Korfbal     231.405      1.204.330
Kaatsen     155.018      1.010.442
""",
        """Korfbal | Leden | count | 231405 | Leden | -
Korfbal | Subsidie | euro | 1204330 | EUR | -
Kaatsen | Leden | count | 155018 | Leden | -
Kaatsen | Subsidie | euro | 1010442 | EUR | -""",
    ),
    Case(
        "money of two kinds",
        """Vergoedingen en subsidies (in euro) van de grootste clubs
Club     Vergoedingen       Subsidie
Korfbal       231.405      1.204.330
Kaatsen       155.018      1.010.442
""",
        """Korfbal | Vergoedingen | euro | 231405 | EUR | -
Korfbal | Subsidie | euro | 1204330 | EUR | -
Kaatsen | Vergoedingen | euro | 155018 | EUR | -
Kaatsen | Subsidie | euro | 1010442 | EUR | -""",
    ),
    Case(
        "members and money under years",
        """Subsidies (in duizend euro) en leden van de clubs
                2013                    2014
Club      Leden    Subsidies      Leden    Subsidies
Korfbal     405          330        410          341
Kaatsen     218          142        220          150
""",
        """Korfbal | 2013 Leden | count | 405 | leden | 2013
Korfbal | 2013 Subsidies | euro | 330000 | EUR | 2013
Korfbal | 2014 Leden | count | 410 | leden | 2014
Korfbal | 2014 Subsidies | euro | 341000 | EUR | 2014
Kaatsen | 2013 Leden | count | 218 | leden | 2013
Kaatsen | 2013 Subsidies | euro | 142000 | EUR | 2013
Kaatsen | 2014 Leden | count | 220 | leden | 2014
Kaatsen | 2014 Subsidies | euro | 150000 | EUR | 2014""",
    ),
    Case(
        "counts per head",
        """Bibliotheken in 2018
Gemeente      Uitleningen     Uitleningen per inwoner
Aardorp           182.340                         6,3
Beekhoven          91.022                         5,8
Zo'n cijfer zegt niet hoeveel uitleningen er digitaal waren.
""",
        """Aardorp | Uitleningen | count | 182340 | Uitleningen | in 2018
Aardorp | Uitleningen per inwoner | count | 6.3 | Uitleningen | in 2018
Beekhoven | Uitleningen | count | 91022 | Uitleningen | in 2018
Beekhoven | Uitleningen per inwoner | count | 5.8 | Uitleningen | in 2018""",
    ),
    Case(
        "what was handled, by its outcome",
        """Tabel 1: Behandelde aanvragen renovatiepremie naar uitkomst

Jaar          Aanvaard            Geweigerd               Totaal
2019      220 (71,0 %)          90 (29,0 %)         310 (100 %)
2020      300 (75,0 %)         100 (25,0 %)         400 (100 %)
""",
        """2019 | Aanvaard | count | 220 | aanvragen | 2019
2019 | Aanvaard | percentage | 71 | percent | 2019
2019 | Geweigerd | count | 90 | aanvragen | 2019
2019 | Geweigerd | percentage | 29 | percent | 2019
2019 | Totaal | count | 310 | aanvragen | 2019
2019 | Totaal | percentage | 100 | percent | 2019
2020 | Aanvaard | count | 300 | aanvragen | 2020
2020 | Aanvaard | percentage | 75 | percent | 2020
2020 | Geweigerd | count | 100 | aanvragen | 2020
2020 | Geweigerd | percentage | 25 | percent | 2020
2020 | Totaal | count | 400 | aanvragen | 2020
2020 | Totaal | percentage | 100 | percent | 2020""",
    ),
    Case(
        "a noun that ends in ie heads rows",
        """Uitgaven in duizend euro:
Soort\t2014\t2015
Nieuwbouw
Huur\t210\t198
Koop\t40\t38
Renovatie
Dak\t35\t41
Gevel\t12\t14
""",
        """Nieuwbouw Huur | 2014 | euro | 210000 | EUR | 2014
Nieuwbouw Huur | 2015 | euro | 198000 | EUR | 2015
Nieuwbouw Koop | 2014 | euro | 40000 | EUR | 2014
Nieuwbouw Koop | 2015 | euro | 38000 | EUR | 2015
Renovatie Dak | 2014 | euro | 35000 | EUR | 2014
Renovatie Dak | 2015 | euro | 41000 | EUR | 2015
Renovatie Gevel | 2014 | euro | 12000 | EUR | 2014
Renovatie Gevel | 2015 | euro | 14000 | EUR | 2015""",
    ),
    Case(
        "groups of rows, one cell a line",
        """Aantal wachtenden op 31 december, per streek en soort hulp:
Soort hulp
2020
2021
Kempen
Verblijf
412
455
Begeleiding
310
402
Voeren
Verblijf
188
n.b.
Begeleiding
640
655
Totaal
1.550
1.512
""",
        """Kempen Verblijf | 2020 | count | 412 | wachtenden | 2020
Kempen Verblijf | 2021 | count | 455 | wachtenden | 2021
Kempen Begeleiding | 2020 | count | 310 | wachtenden | 2020
Kempen Begeleiding | 2021 | count | 402 | wachtenden | 2021
Voeren Verblijf | 2020 | count | 188 | wachtenden | 2020
Voeren Begeleiding | 2020 | count | 640 | wachtenden | 2020
Voeren Begeleiding | 2021 | count | 655 | wachtenden | 2021
Totaal | 2020 | count | 1550 | wachtenden | 2020
Totaal | 2021 | count | 1512 | wachtenden | 2021""",
    ),
    Case(
        "labels of two lines that are alike head no rows",
        """Aantal wachtenden:
Streek
2020
2021
Noorder
kempen
412
455
Zuider
kempen
310
402
Voeren
188
190
""",
        """Noorder kempen | 2020 | count | 412 | wachtenden | 2020
Noorder kempen | 2021 | count | 455 | wachtenden | 2021
Zuider kempen | 2020 | count | 310 | wachtenden | 2020
Zuider kempen | 2021 | count | 402 | wachtenden | 2021
Voeren | 2020 | count | 188 | wachtenden | 2020
Voeren | 2021 | count | 190 | wachtenden | 2021""",
    ),
    Case(
        "shares beside school years",
        """Aantal tijdelijk afwezige leerlingen per vorm

Vorm\t2018-2019\t%\t2019-2020\t%
ASO\t1.204\t1,1\t1.310\t1,2
BSO\t6.115\t8,9\t5.987\t8,8
""",
        """ASO | 2018-2019 | count | 1204 | leerlingen | 2018-2019
ASO | % | percentage | 1.1 | percent | 2018-2019
ASO | 2019-2020 | count | 1310 | leerlingen | 2019-2020
ASO | % | percentage | 1.2 | percent | 2019-2020
BSO | 2018-2019 | count | 6115 | leerlingen | 2018-2019
BSO | % | percentage | 8.9 | percent | 2018-2019
BSO | 2019-2020 | count | 5987 | leerlingen | 2019-2020
BSO | % | percentage | 8.8 | percent | 2019-2020""",
    ),
    Case(
        "two years that do not follow each other are no school year",
        """Aantal leerlingen per vorm

Vorm\t2010-2014\t2014-2018
ASO\t1.204\t1.310
BSO\t6.115\t5.987
""",
        """ASO | 2010-2014 | count | 1204 | leerlingen | 2010-2014
ASO | 2014-2018 | count | 1310 | leerlingen | 2014-2018
BSO | 2010-2014 | count | 6115 | leerlingen | 2010-2014
BSO | 2014-2018 | count | 5987 | leerlingen | 2014-2018""",
    ),
    Case(
        "shares of all years behind the years are of none",
        """Aantal bezoeken per huis

Huis\t2018\t%\t2019\tTotaal
Noord\t1.204\t16,4\t1.310\t2.514
Zuid\t6.115\t83,6\t5.987\t12.102
""",
        """Noord | 2018 | count | 1204 | bezoeken | 2018
Noord | % | percentage | 16.4 | percent | -
Noord | 2019 | count | 1310 | bezoeken | 2019
Noord | Totaal | count | 2514 | bezoeken | -
Zuid | 2018 | count | 6115 | bezoeken | 2018
Zuid | % | percentage | 83.6 | percent | -
Zuid | 2019 | count | 5987 | bezoeken | 2019
Zuid | Totaal | count | 12102 | bezoeken | -""",
    ),
    Case(
        "things with an adjective beside money",
        """Tabel 1 geeft per streek het aantal erkende speelpleinen en de toegekende subsidies (in euro) weer.
Streek    Erkende speelpleinen 2020    Subsidie 2020    Erkende speelpleinen 2021    Subsidie 2021
Kempen                          112          410.250                          118          422.800
Voeren                           64          198.400                           61          190.310
""",
        """Kempen | Erkende speelpleinen 2020 | count | 112 | speelpleinen | 2020
Kempen | Subsidie 2020 | euro | 410250 | EUR | 2020
Kempen | Erkende speelpleinen 2021 | count | 118 | speelpleinen | 2021
Kempen | Subsidie 2021 | euro | 422800 | EUR | 2021
Voeren | Erkende speelpleinen 2020 | count | 64 | speelpleinen | 2020
Voeren | Subsidie 2020 | euro | 198400 | EUR | 2020
Voeren | Erkende speelpleinen 2021 | count | 61 | speelpleinen | 2021
Voeren | Subsidie 2021 | euro | 190310 | EUR | 2021""",
    ),
    Case(
        "euros beside millions",
        """De tabel geeft per pijler het aantal projecten, het subsidiebedrag (in miljoen euro) en de subsidie per project.

Pijler       Projecten   Subsidiebedrag   Gemiddelde subsidie (euro)
Opleiding       52.310             31,4                          600
Advies           9.870             14,8                        1.500
""",
        """Opleiding | Projecten | count | 52310 | projecten | -
Opleiding | Subsidiebedrag | euro | 31400000 | EUR | -
Opleiding | Gemiddelde subsidie (euro) | euro | 600 | EUR | -
Advies | Projecten | count | 9870 | projecten | -
Advies | Subsidiebedrag | euro | 14800000 | EUR | -
Advies | Gemiddelde subsidie (euro) | euro | 1500 | EUR | -""",
    ),
    Case(
        "an adverb before what is counted",
        """Het aantal tijdelijk werklozen in 2020:
Maand       Mannen     Vrouwen
Maart      312.450     244.120
April      348.002     290.118
""",
        """Maart | Mannen | count | 312450 | werklozen | Maart
Maart | Vrouwen | count | 244120 | werklozen | Maart
April | Mannen | count | 348002 | werklozen | April
April | Vrouwen | count | 290118 | werklozen | April""",
    ),
    Case(
        "ages head the columns, parted by semicolons",
        """Het aantal imkers per streek en leeftijdsklasse:
Streek;< 30 jaar;30-44 jaar;45-59 jaar;60 jaar en ouder;Totaal
Kempen;112;540;803;45;1.500
Voeren;88;301;290;21;700
""",
        """Kempen | < 30 jaar | count | 112 | imkers | -
Kempen | 30-44 jaar | count | 540 | imkers | -
Kempen | 45-59 jaar | count | 803 | imkers | -
Kempen | 60 jaar en ouder | count | 45 | imkers | -
Kempen | Totaal | count | 1500 | imkers | -
Voeren | < 30 jaar | count | 88 | imkers | -
Voeren | 30-44 jaar | count | 301 | imkers | -
Voeren | 45-59 jaar | count | 290 | imkers | -
Voeren | 60 jaar en ouder | count | 21 | imkers | -
Voeren | Totaal | count | 700 | imkers | -""",
    ),
    Case(
        "ages head the columns, parted by blanks",
        """Het aantal imkers per streek en leeftijdsklasse:

Streek      < 30 jaar    30-44 jaar    60 jaar en ouder    Totaal
Kempen            112           540                  45       697
Voeren             88           301                  21       410
""",
        """Kempen | < 30 jaar | count | 112 | imkers | -
Kempen | 30-44 jaar | count | 540 | imkers | -
Kempen | 60 jaar en ouder | count | 45 | imkers | -
Kempen | Totaal | count | 697 | imkers | -
Voeren | < 30 jaar | count | 88 | imkers | -
Voeren | 30-44 jaar | count | 301 | imkers | -
Voeren | 60 jaar en ouder | count | 21 | imkers | -
Voeren | Totaal | count | 410 | imkers | -""",
    ),
    Case(
        "francs scale no other column",
        """Aantal plaatsen en toelagen (in miljoen frank) per streek in 1994:

Streek      Plaatsen    Toelagen    Personeel (VTE)
Kempen         4.210       512,4              810,5
Voeren         3.870       470,2              742,0
""",
        """Kempen | Plaatsen | count | 4210 | plaatsen | in 1994
Kempen | Toelagen | count | 512400000 | frank | in 1994
Kempen | Personeel (VTE) | count | 810.5 | VTE | in 1994
Voeren | Plaatsen | count | 3870 | plaatsen | in 1994
Voeren | Toelagen | count | 470200000 | frank | in 1994
Voeren | Personeel (VTE) | count | 742 | VTE | in 1994""",
    ),
    Case(
        "francs scale all years",
        """Toelagen (in miljoen frank) per streek:

Streek        1993        1994
Kempen       512,4       530,5
Voeren       470,2       482,0
""",
        """Kempen | 1993 | count | 512400000 | frank | 1993
Kempen | 1994 | count | 530500000 | frank | 1994
Voeren | 1993 | count | 470200000 | frank | 1993
Voeren | 1994 | count | 482000000 | frank | 1994""",
    ),
    Case(
        "a note on a year over sub-headings",
        """Het gebruik per huis:

Huis             2023                   2024*
           ritten    fietsen      ritten    fietsen
Noord       5.120        420       2.702        430
Zuid        1.610        301         341        340

* eerste zes maanden
""",
        """Noord | 2023 ritten | count | 5120 | ritten | 2023
Noord | 2023 fietsen | count | 420 | fietsen | 2023
Noord | 2024 ritten | count | 2702 | ritten | 2024
Noord | 2024 fietsen | count | 430 | fietsen | 2024
Zuid | 2023 ritten | count | 1610 | ritten | 2023
Zuid | 2023 fietsen | count | 301 | fietsen | 2023
Zuid | 2024 ritten | count | 341 | ritten | 2024
Zuid | 2024 fietsen | count | 340 | fietsen | 2024""",
    ),
    Case(
        "open classes in headings parted by single blanks",
        """Het aantal imkers per streek en leeftijd:
Streek 0-17 18-64 65+ Totaal
Kempen 112 540 45 697
Voeren 88 301 21 410
""",
        """Kempen | 0-17 | count | 112 | imkers | -
Kempen | 18-64 | count | 540 | imkers | -
Kempen | 65+ | count | 45 | imkers | -
Kempen | Totaal | count | 697 | imkers | -
Voeren | 0-17 | count | 88 | imkers | -
Voeren | 18-64 | count | 301 | imkers | -
Voeren | 65+ | count | 21 | imkers | -
Voeren | Totaal | count | 410 | imkers | -""",
    ),
    Case(
        "classes of things head the columns",
        """Aantal gezinnen per gemeente:

Gemeente     1 kind     2 kinderen     3 kinderen en meer     Totaal
Aardorp         120            210                     95        425
Beekhoven        88            150                     61        299
""",
        """Aardorp | 1 kind | count | 120 | gezinnen | -
Aardorp | 2 kinderen | count | 210 | gezinnen | -
Aardorp | 3 kinderen en meer | count | 95 | gezinnen | -
Aardorp | Totaal | count | 425 | gezinnen | -
Beekhoven | 1 kind | count | 88 | gezinnen | -
Beekhoven | 2 kinderen | count | 150 | gezinnen | -
Beekhoven | 3 kinderen en meer | count | 61 | gezinnen | -
Beekhoven | Totaal | count | 299 | gezinnen | -""",
    ),
    Case(
        "classes of things are not what is counted",
        """Bedrijven naar grootte:

Sector        0-9 werknemers     10-49 werknemers     50+ werknemers
Bouw                   1.204                  310                 45
Horeca                 2.101                  188                 12
""",
        """Bouw | 0-9 werknemers | count | 1204 | - | -
Bouw | 10-49 werknemers | count | 310 | - | -
Bouw | 50+ werknemers | count | 45 | - | -
Horeca | 0-9 werknemers | count | 2101 | - | -
Horeca | 10-49 werknemers | count | 188 | - | -
Horeca | 50+ werknemers | count | 12 | - | -""",
    ),
    Case(
        "figures that are not told are no heading",
        """Aantal geweigerde dossiers per dienst:

Dienst       2019     2020     2021
Noord          12       <5       14
Zuid           <5       <5       <5
Oost            7        9       <5
""",
        """Noord | 2019 | count | 12 | dossiers | 2019
Noord | 2020 | count | <5 | dossiers | 2020
Noord | 2021 | count | 14 | dossiers | 2021
Zuid | 2019 | count | <5 | dossiers | 2019
Zuid | 2020 | count | <5 | dossiers | 2020
Zuid | 2021 | count | <5 | dossiers | 2021
Oost | 2019 | count | 7 | dossiers | 2019
Oost | 2020 | count | 9 | dossiers | 2020
Oost | 2021 | count | <5 | dossiers | 2021""",
    ),
    Case(
        "a heading that is missing leaves all columns open",
        """Het aantal imkers per streek:
Streek
Jonger dan 30 
jaar
30-44 jaar
60 jaar en ouder
Totaal
Kempen
112
540
45
697
Voeren
88
301
21
410
""",
        """Kempen | - | count | 112 | imkers | -
Kempen | - | count | 540 | imkers | -
Kempen | - | count | 45 | imkers | -
Kempen | - | count | 697 | imkers | -
Voeren | - | count | 88 | imkers | -
Voeren | - | count | 301 | imkers | -
Voeren | - | count | 21 | imkers | -
Voeren | - | count | 410 | imkers | -""",
    ),
    Case(
        "figures with the mark of a note behind them, between others, parted by single blanks",
        """Aantal leden per streek

Streek 2019 2020 2021
Kust 426 1.095 (1) 1.678
Polder 233 7.293 521
Kempen 66 58 (2) 2.602 (1)
(1) voorlopig cijfer
(2) geschat
""",
        """Kust | 2019 | count | 426 | leden | 2019
Kust | 2020 | count | 1095 | leden | 2020
Kust | 2021 | count | 1678 | leden | 2021
Polder | 2019 | count | 233 | leden | 2019
Polder | 2020 | count | 7293 | leden | 2020
Polder | 2021 | count | 521 | leden | 2021
Kempen | 2019 | count | 66 | leden | 2019
Kempen | 2020 | count | 58 | leden | 2020
Kempen | 2021 | count | 2602 | leden | 2021""",
    ),
)
