# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables of which a part cannot be told, beside others of the same look in which it can."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "groups of years, one of them with its change",
        """Imkers en middelen per streek

Streek
Imkers Middelen (in miljoen euro)
2019 2020 2019 2020 Verschil
Kust 204 211 12,4 12,9 0,5
Polder 188 179 10,8 10,1 -0,7
""",
        """Kust | Imkers 2019 | count | 204 | Imkers | 2019
Kust | Imkers 2020 | count | 211 | Imkers | 2020
Kust | Middelen (in miljoen euro) 2019 | euro | 12400000 | EUR | 2019
Kust | Middelen (in miljoen euro) 2020 | euro | 12900000 | EUR | 2020
Kust | Middelen (in miljoen euro) Verschil | euro | 500000 | EUR | -
Polder | Imkers 2019 | count | 188 | Imkers | 2019
Polder | Imkers 2020 | count | 179 | Imkers | 2020
Polder | Middelen (in miljoen euro) 2019 | euro | 10800000 | EUR | 2019
Polder | Middelen (in miljoen euro) 2020 | euro | 10100000 | EUR | 2020
Polder | Middelen (in miljoen euro) Verschil | euro | -700000 | EUR | -""",
    ),
    Case(
        "a lone name between groups and years is that of the rows",
        """Imkers en middelen per streek

Imkers Middelen (in miljoen euro)
Streek
2019 2020 2019 2020 Verschil
Kust 204 211 12,4 12,9 0,5
Polder 188 179 10,8 10,1 -0,7
""",
        """Kust | Imkers 2019 | count | 204 | Imkers | 2019
Kust | Imkers 2020 | count | 211 | Imkers | 2020
Kust | Middelen (in miljoen euro) 2019 | euro | 12400000 | EUR | 2019
Kust | Middelen (in miljoen euro) 2020 | euro | 12900000 | EUR | 2020
Kust | Middelen (in miljoen euro) Verschil | euro | 500000 | EUR | -
Polder | Imkers 2019 | count | 188 | Imkers | 2019
Polder | Imkers 2020 | count | 179 | Imkers | 2020
Polder | Middelen (in miljoen euro) 2019 | euro | 10800000 | EUR | 2019
Polder | Middelen (in miljoen euro) 2020 | euro | 10100000 | EUR | 2020
Polder | Middelen (in miljoen euro) Verschil | euro | -700000 | EUR | -""",
    ),
    Case(
        "years that come back, more names over them than groups",
        """Imkers en korven per streek

Kust Polder Kempen Haspengouw
2019 2020 2019 2020 Verschil
Leden 204 211 124 129 5
Korven 188 179 108 101 -7
""",
        "",
    ),
    Case(
        "years that come back one cell a line, groups among them",
        """Overzicht van de korven per streek

Streek

Imkers
2019

Korven

2020

2019

2020

Kust

204

211

124

129

Polder

188

179

108

101
""",
        "",
    ),
    Case(
        "groups behind bars, lines of headings without one at their ends",
        """Aantal imkers per streek en geslacht

Streek| 2020| 2021
---|---|---
M| V| Totaal| M| V| Totaal
Kust| 204| 318| 522| 231| 302| 533
Polder| 97| 144| 241| 88| 152| 240
""",
        """Kust | 2020 M | count | 204 | imkers | 2020
Kust | 2020 V | count | 318 | imkers | 2020
Kust | 2020 Totaal | count | 522 | imkers | 2020
Kust | 2021 M | count | 231 | imkers | 2021
Kust | 2021 V | count | 302 | imkers | 2021
Kust | 2021 Totaal | count | 533 | imkers | 2021
Polder | 2020 M | count | 97 | imkers | 2020
Polder | 2020 V | count | 144 | imkers | 2020
Polder | 2020 Totaal | count | 241 | imkers | 2020
Polder | 2021 M | count | 88 | imkers | 2021
Polder | 2021 V | count | 152 | imkers | 2021
Polder | 2021 Totaal | count | 240 | imkers | 2021""",
    ),
    Case(
        "one thing named above columns without headings, written alike",
        """Het aantal korven per streek:
Kust 204 318
Polder 97 144
Kempen 88 152
""",
        """Kust | - | count | 204 | korven | -
Kust | - | count | 318 | korven | -
Polder | - | count | 97 | korven | -
Polder | - | count | 144 | korven | -
Kempen | - | count | 88 | korven | -
Kempen | - | count | 152 | korven | -""",
    ),
    Case(
        "two things named above columns without headings",
        """Leden en uitgaven per streek:
Kust 204 310.877
Polder 97 277.402
Kempen 88 188.310
""",
        "",
    ),
    Case(
        "amounts above columns without headings, one of them without cents",
        """Toegekende bedragen (in euro) per streek:
Kust 1.204.877,50 41
Polder 655.402,00 27
Kempen 310.118,75 88
""",
        "",
    ),
    Case(
        "amounts above columns without headings, all with cents",
        """Toegekende bedragen (in euro) per streek:
Kust 1.204.877,50 41.310,00
Polder 655.402,00 27.118,50
Kempen 310.118,75 88.204,25
""",
        """Kust | - | euro | 1204877.5 | EUR | -
Kust | - | euro | 41310 | EUR | -
Polder | - | euro | 655402 | EUR | -
Polder | - | euro | 27118.5 | EUR | -
Kempen | - | euro | 310118.75 | EUR | -
Kempen | - | euro | 88204.25 | EUR | -""",
    ),
    Case(
        "a sign of its own tells what a figure is below no heading",
        """Leden en aandeel per streek:
Kust 204 31,2%
Polder 97 27,4%
Kempen 88 18,8%
""",
        """Kust | - | percentage | 31.2 | percent | -
Polder | - | percentage | 27.4 | percent | -
Kempen | - | percentage | 18.8 | percent | -""",
    ),
    Case(
        "a day and a place name the rows",
        """Beurzen voor imkers

Datum Locatie Bezoekers Standhouders
14 maart 2018 Aardorp 412 38
22 mei 2018 Beek 388 31
""",
        """14 maart 2018 Aardorp | Bezoekers | count | 412 | Bezoekers | 14 maart 2018
14 maart 2018 Aardorp | Standhouders | count | 38 | Standhouders | 14 maart 2018
22 mei 2018 Beek | Bezoekers | count | 388 | Bezoekers | 22 mei 2018
22 mei 2018 Beek | Standhouders | count | 31 | Standhouders | 22 mei 2018""",
    ),
    Case(
        "names over the columns that could be cut in two ways",
        """Beurzen voor imkers

Kring Locatie Bezoekers Standhouders
De Korf Aardorp 412 38
De Raat Beek 388 31
""",
        "",
    ),
    Case(
        "units behind the names of the rows",
        """Kengetallen van de kring

Kengetal Eenheid 2019 2020
Personeel VTE 12,5 13,1
Loonkosten miljoen euro 28,4 29,1
Korven aantal 88 31
Verzuim % 6,4 5,9
""",
        """Personeel VTE | 2019 | count | 12.5 | VTE | 2019
Personeel VTE | 2020 | count | 13.1 | VTE | 2020
Loonkosten miljoen euro | 2019 | euro | 28400000 | EUR | 2019
Loonkosten miljoen euro | 2020 | euro | 29100000 | EUR | 2020
Korven aantal | 2019 | count | 88 | Korven | 2019
Korven aantal | 2020 | count | 31 | Korven | 2020
Verzuim % | 2019 | percentage | 6.4 | percent | 2019
Verzuim % | 2020 | percentage | 5.9 | percent | 2020""",
    ),
    Case(
        "units behind the names of the rows, one of them cut",
        """Kengetallen van de kring

Kengetal Eenheid 2019 2020
Personeel VTE 12,5 13,1
Loonkosten miljoen euro 28,4 29,1
Bezetting van 88 31
de korven
""",
        """Personeel VTE | 2019 | count | 12.5 | VTE | 2019
Personeel VTE | 2020 | count | 13.1 | VTE | 2020
Loonkosten miljoen euro | 2019 | euro | 28400000 | EUR | 2019
Loonkosten miljoen euro | 2020 | euro | 29100000 | EUR | 2020""",
    ),
    Case(
        "units below the names of the rows",
        """Kengetallen van de kring

Kengetal
Eenheid
2019
2020
Personeel
VTE
12,5
13,1
Loonkosten
miljoen euro
28,4
29,1
Verzuim
%
6,4
5,9
""",
        """Personeel VTE | 2019 | count | 12.5 | VTE | 2019
Personeel VTE | 2020 | count | 13.1 | VTE | 2020
Loonkosten miljoen euro | 2019 | euro | 28400000 | EUR | 2019
Loonkosten miljoen euro | 2020 | euro | 29100000 | EUR | 2020
Verzuim % | 2019 | percentage | 6.4 | percent | 2019
Verzuim % | 2020 | percentage | 5.9 | percent | 2020""",
    ),
    Case(
        "percentages under another heading than the one that tells them",
        """Aanvragen van imkers

Jaar Aanvragen Goedgekeurd %
goedgekeurd
Toegekend
bedrag
2017 1.204 977 81,1% € 412.310
2018 1.310 1.102 84,1% € 455.877
""",
        """2017 | Aanvragen | count | 1204 | Aanvragen | 2017
2017 | Goedgekeurd | count | 977 | imkers | 2017
2017 | % goedgekeurd | percentage | 81.1 | percent | 2017
2017 | Toegekend bedrag | euro | 412310 | EUR | 2017
2018 | Aanvragen | count | 1310 | Aanvragen | 2018
2018 | Goedgekeurd | count | 1102 | imkers | 2018
2018 | % goedgekeurd | percentage | 84.1 | percent | 2018
2018 | Toegekend bedrag | euro | 455877 | EUR | 2018""",
    ),
    Case(
        "headings of two lines that run into each other",
        """Aanvragen van imkers

Jaar Aanvragen Goedgekeurd % Toegekend
goedgekeurd bedrag
2017 1.204 977 81,1% € 412.310
2018 1.310 1.102 84,1% € 455.877
""",
        "",
    ),
    Case(
        "labels over more lines than three, above their figures",
        """Bedragen (in euro) per maatregel

Maatregel Vastgelegd bedrag Uitbetaald bedrag
Ondersteuning van
lokale kringen bij
het beheer van
korven en raten
1.204.877,50 988.310,25
Subsidies voor de
aanleg van bermen
655.402,00 612.204,00
Bijenhotels 310.118,75 277.655,10
""",
        """Ondersteuning van lokale kringen bij het beheer van korven en raten | Vastgelegd bedrag | euro | 1204877.5 | EUR | -
Ondersteuning van lokale kringen bij het beheer van korven en raten | Uitbetaald bedrag | euro | 988310.25 | EUR | -
Subsidies voor de aanleg van bermen | Vastgelegd bedrag | euro | 655402 | EUR | -
Subsidies voor de aanleg van bermen | Uitbetaald bedrag | euro | 612204 | EUR | -
Bijenhotels | Vastgelegd bedrag | euro | 310118.75 | EUR | -
Bijenhotels | Uitbetaald bedrag | euro | 277655.1 | EUR | -""",
    ),
    Case(
        "codes cut over lines beside names",
        """Kredieten (in duizend euro)

Artikel Omschrijving 2021 2022
QA0- Werking 1.204 1.188
1QC-WT kring
QB0- Subsidies 8.655 8.402
2QD-WT lokaal
Totaal 9.859 9.590
""",
        "",
    ),
    Case(
        "codes whole before names, parted by tabs",
        "Kredieten (in duizend euro)\n\nArtikel\tOmschrijving\tBO 2021\tBA 2022\nVAK\tVEK\tVAK\tVEK\n"
        "QA0-1QC\tWerking\t1.204\t1.188\t1.310\t1.297\nQB0-2QD\tSubsidies\t8.655\t8.402\t9.118\t8.977\n"
        "Totaal\t\t9.859\t9.590\t10.428\t10.274\n",
        """QA0-1QC Werking | BO 2021 VAK | euro | 1204000 | EUR | 2021
QA0-1QC Werking | BO 2021 VEK | euro | 1188000 | EUR | 2021
QA0-1QC Werking | BA 2022 VAK | euro | 1310000 | EUR | 2022
QA0-1QC Werking | BA 2022 VEK | euro | 1297000 | EUR | 2022
QB0-2QD Subsidies | BO 2021 VAK | euro | 8655000 | EUR | 2021
QB0-2QD Subsidies | BO 2021 VEK | euro | 8402000 | EUR | 2021
QB0-2QD Subsidies | BA 2022 VAK | euro | 9118000 | EUR | 2022
QB0-2QD Subsidies | BA 2022 VEK | euro | 8977000 | EUR | 2022
Totaal | BO 2021 VAK | euro | 9859000 | EUR | 2021
Totaal | BO 2021 VEK | euro | 9590000 | EUR | 2021
Totaal | BA 2022 VAK | euro | 10428000 | EUR | 2022
Totaal | BA 2022 VEK | euro | 10274000 | EUR | 2022""",
    ),
    Case(
        "numbers that are names",
        """Overzicht van de dossiers

Dossiernummer
Aanvrager
Telefoon
Bedrag (euro)
20190412
De Korf
09 231 44 18
12.500
20190588
De Raat
055 20 61 77
48.250
20190731
De Darren
059 50 12 88
7.750
""",
        "",
    ),
    Case(
        "a title that ends in its year is no name of the rows",
        """Opnames en verblijf in 2015
Dierenkliniek Opnames Gemiddelde duur
(dagen)
De Korf 12.204 5,4
De Raat 8.655 6,1
De Darren 7.310 5,8
""",
        """De Korf | Opnames | count | 12204 | Opnames | in 2015
De Korf | Gemiddelde duur (dagen) | measure | 5.4 | dagen | in 2015
De Raat | Opnames | count | 8655 | Opnames | in 2015
De Raat | Gemiddelde duur (dagen) | measure | 6.1 | dagen | in 2015
De Darren | Opnames | count | 7310 | Opnames | in 2015
De Darren | Gemiddelde duur (dagen) | measure | 5.8 | dagen | in 2015""",
    ),
    Case(
        "names of groups alone on their line, proven by sums",
        """Aantal klachten per domein
Domein
2018
2019
Zorg
Ouderen
412
455
Thuis
204
231
Subtotaal zorg
616
686
Kunst
Erfgoed
88
91
Film
61
58
Subtotaal kunst
149
149
Totaal
765
835
""",
        """Zorg Ouderen | 2018 | count | 412 | klachten | 2018
Zorg Ouderen | 2019 | count | 455 | klachten | 2019
Zorg Thuis | 2018 | count | 204 | klachten | 2018
Zorg Thuis | 2019 | count | 231 | klachten | 2019
Zorg Subtotaal zorg | 2018 | count | 616 | klachten | 2018
Zorg Subtotaal zorg | 2019 | count | 686 | klachten | 2019
Kunst Erfgoed | 2018 | count | 88 | klachten | 2018
Kunst Erfgoed | 2019 | count | 91 | klachten | 2019
Kunst Film | 2018 | count | 61 | klachten | 2018
Kunst Film | 2019 | count | 58 | klachten | 2019
Kunst Subtotaal kunst | 2018 | count | 149 | klachten | 2018
Kunst Subtotaal kunst | 2019 | count | 149 | klachten | 2019
Totaal | 2018 | count | 765 | klachten | 2018
Totaal | 2019 | count | 835 | klachten | 2019""",
    ),
    Case(
        "lines above labels where no sums close them head nothing",
        """Aantal klachten per domein
Domein
2018
2019
Zorg
Ouderen
412
455
Thuis
204
231
Totaal zorg
600
686
Kunst
Erfgoed
88
91
Film
61
58
Totaal kunst
149
149
""",
        """Zorg Ouderen | 2018 | count | 412 | klachten | 2018
Zorg Ouderen | 2019 | count | 455 | klachten | 2019
Thuis | 2018 | count | 204 | klachten | 2018
Thuis | 2019 | count | 231 | klachten | 2019
Totaal zorg | 2018 | count | 600 | klachten | 2018
Totaal zorg | 2019 | count | 686 | klachten | 2019
Kunst Erfgoed | 2018 | count | 88 | klachten | 2018
Kunst Erfgoed | 2019 | count | 91 | klachten | 2019
Film | 2018 | count | 61 | klachten | 2018
Film | 2019 | count | 58 | klachten | 2019
Totaal kunst | 2018 | count | 149 | klachten | 2018
Totaal kunst | 2019 | count | 149 | klachten | 2019""",
    ),
    Case(
        "the total of a group whose name fills a line between tabs",
        "Aantal klachten per domein\n\nDomein\t2018\t2019\nZorg\t\t\nOuderen\t412\t455\nThuis\t204\t231\nTotaal\t616\t686\n"
        "Kunst\t\t\nErfgoed\t88\t91\nFilm\t61\t58\nTotaal\t149\t149\n",
        """Zorg Ouderen | 2018 | count | 412 | klachten | 2018
Zorg Ouderen | 2019 | count | 455 | klachten | 2019
Zorg Thuis | 2018 | count | 204 | klachten | 2018
Zorg Thuis | 2019 | count | 231 | klachten | 2019
Zorg Totaal | 2018 | count | 616 | klachten | 2018
Zorg Totaal | 2019 | count | 686 | klachten | 2019
Kunst Erfgoed | 2018 | count | 88 | klachten | 2018
Kunst Erfgoed | 2019 | count | 91 | klachten | 2019
Kunst Film | 2018 | count | 61 | klachten | 2018
Kunst Film | 2019 | count | 58 | klachten | 2019
Kunst Totaal | 2018 | count | 149 | klachten | 2018
Kunst Totaal | 2019 | count | 149 | klachten | 2019""",
    ),
    Case(
        "headings that part what a title names, by the last of several parts",
        """Hoeveel leerlingen zijn er?

Leerlingen in het onderwijs per net, geslacht en schooljaar

Net       2017-2018             2018-2019
          Jongens   Meisjes     Jongens   Meisjes
GO!        4.204     2.118       4.310     2.177
Vrij       1.877       988       1.902     1.004
""",
        """GO! | 2017-2018 Jongens | count | 4204 | Leerlingen | 2017-2018
GO! | 2017-2018 Meisjes | count | 2118 | Leerlingen | 2017-2018
GO! | 2018-2019 Jongens | count | 4310 | Leerlingen | 2018-2019
GO! | 2018-2019 Meisjes | count | 2177 | Leerlingen | 2018-2019
Vrij | 2017-2018 Jongens | count | 1877 | Leerlingen | 2017-2018
Vrij | 2017-2018 Meisjes | count | 988 | Leerlingen | 2017-2018
Vrij | 2018-2019 Jongens | count | 1902 | Leerlingen | 2018-2019
Vrij | 2018-2019 Meisjes | count | 1004 | Leerlingen | 2018-2019""",
    ),
    Case(
        "the parts that a title names are the names of the rows, what it counts stands over the figures",
        """Hoeveel leerlingen en leerkrachten zijn er?

Leerlingen en leerkrachten per provincie en net

Provincie  Net        Leerlingen  Leerkrachten
Kust       vrij        4.204     2.118
Polder     officieel   1.877       988
""",
        """Kust vrij | Leerlingen | count | 4204 | Leerlingen | -
Kust vrij | Leerkrachten | count | 2118 | leerkrachten | -
Polder officieel | Leerlingen | count | 1877 | Leerlingen | -
Polder officieel | Leerkrachten | count | 988 | leerkrachten | -""",
    ),
    Case(
        "rows of which nothing is left but their units",
        """Verkoop van de kring

Eenheid   2014      2015
m³        204.118   231.655
duizend euro   8.204   9.310
aantal   412   388
""",
        """- | 2014 | measure | 204118 | m³ | 2014
- | 2015 | measure | 231655 | m³ | 2015
- | 2014 | euro | 8204000 | EUR | 2014
- | 2015 | euro | 9310000 | EUR | 2015
- | 2014 | count | 412 | - | 2014
- | 2015 | count | 388 | - | 2015""",
    ),
    Case(
        "a name that comes back before figures is no numbered one",
        """Aantal kampen per type en streek

Type Streek 2016 2017
Speelplein Noord 41 44
Zuid 38 35
Kampplaats Noord 18 21
Zuid 12 9
""",
        """Speelplein Noord | 2016 | count | 41 | kampen | 2016
Speelplein Noord | 2017 | count | 44 | kampen | 2017
Speelplein Zuid | 2016 | count | 38 | kampen | 2016
Speelplein Zuid | 2017 | count | 35 | kampen | 2017
Kampplaats Noord | 2016 | count | 18 | kampen | 2016
Kampplaats Noord | 2017 | count | 21 | kampen | 2017
Kampplaats Zuid | 2016 | count | 12 | kampen | 2016
Kampplaats Zuid | 2017 | count | 9 | kampen | 2017""",
    ),
    Case(
        "a name that comes back before numbers that go on",
        """Aantal leerlingen per graad

Graad 2016 2017
Graad 1 41 44
Graad 2 38 35
Graad 3 18 21
""",
        """Graad 1 | 2016 | count | 41 | leerlingen | 2016
Graad 1 | 2017 | count | 44 | leerlingen | 2017
Graad 2 | 2016 | count | 38 | leerlingen | 2016
Graad 2 | 2017 | count | 35 | leerlingen | 2017
Graad 3 | 2016 | count | 18 | leerlingen | 2016
Graad 3 | 2017 | count | 21 | leerlingen | 2017""",
    ),
    Case(
        "units with a scale behind names of several words",
        """Kerncijfers van de kring

Parameter Eenheid 2018 2019
Bezoekers miljoen 412,5 418,9
Gevlogen afstand duizend km 8.204 8.310
Oogst ton 78,4 79,2
""",
        """Bezoekers miljoen | 2018 | count | 412500000 | Bezoekers | 2018
Bezoekers miljoen | 2019 | count | 418900000 | Bezoekers | 2019
Gevlogen afstand duizend km | 2018 | measure | 8204000 | km | 2018
Gevlogen afstand duizend km | 2019 | measure | 8310000 | km | 2019
Oogst ton | 2018 | measure | 78.4 | ton | 2018
Oogst ton | 2019 | measure | 79.2 | ton | 2019""",
    ),
    Case(
        "names of groups of two words, proven by sums",
        """Aantal klachten per dorp

Dorp 2019 2020
Streek aan zee
Aardorp 204 188
Beek 97 91
Totaal streek aan zee 301 279
Streek in het binnenland
Linde 412 388
Molen 88 72
Totaal streek in het binnenland 500 460
Algemeen totaal 801 739
""",
        """Streek aan zee Aardorp | 2019 | count | 204 | klachten | 2019
Streek aan zee Aardorp | 2020 | count | 188 | klachten | 2020
Streek aan zee Beek | 2019 | count | 97 | klachten | 2019
Streek aan zee Beek | 2020 | count | 91 | klachten | 2020
Streek aan zee Totaal streek aan zee | 2019 | count | 301 | klachten | 2019
Streek aan zee Totaal streek aan zee | 2020 | count | 279 | klachten | 2020
Streek in het binnenland Linde | 2019 | count | 412 | klachten | 2019
Streek in het binnenland Linde | 2020 | count | 388 | klachten | 2020
Streek in het binnenland Molen | 2019 | count | 88 | klachten | 2019
Streek in het binnenland Molen | 2020 | count | 72 | klachten | 2020
Streek in het binnenland Totaal streek in het binnenland | 2019 | count | 500 | klachten | 2019
Streek in het binnenland Totaal streek in het binnenland | 2020 | count | 460 | klachten | 2020
Algemeen totaal | 2019 | count | 801 | klachten | 2019
Algemeen totaal | 2020 | count | 739 | klachten | 2020""",
    ),
    Case(
        "the name of a group begins with a word that may stand over rows",
        """Aantal klachten per dorp
Dorp
2019
2020
Regio Noord
Aardorp
204
188
Beek
97
91
Totaal regio Noord
301
279
Regio Zuid
Linde
412
388
Molen
88
72
Totaal regio Zuid
500
460
""",
        """Regio Noord Aardorp | 2019 | count | 204 | klachten | 2019
Regio Noord Aardorp | 2020 | count | 188 | klachten | 2020
Regio Noord Beek | 2019 | count | 97 | klachten | 2019
Regio Noord Beek | 2020 | count | 91 | klachten | 2020
Regio Noord Totaal regio Noord | 2019 | count | 301 | klachten | 2019
Regio Noord Totaal regio Noord | 2020 | count | 279 | klachten | 2020
Regio Zuid Linde | 2019 | count | 412 | klachten | 2019
Regio Zuid Linde | 2020 | count | 388 | klachten | 2020
Regio Zuid Molen | 2019 | count | 88 | klachten | 2019
Regio Zuid Molen | 2020 | count | 72 | klachten | 2020
Totaal regio Zuid | 2019 | count | 500 | klachten | 2019
Totaal regio Zuid | 2020 | count | 460 | klachten | 2020""",
    ),
    Case(
        "bars between cells, the first of the heading empty",
        """De premies per soort.

| Aantal dossiers| Uitbetaald (€)
---|---|---
Soort| 2018| 2019| 2018| 2019
Honing| 412| 388| 226.600| 213.400
Was| 951| 1.204| 1.426.500| 1.806.000
""",
        """Honing | Aantal dossiers 2018 | count | 412 | dossiers | 2018
Honing | Aantal dossiers 2019 | count | 388 | dossiers | 2019
Honing | Uitbetaald (€) 2018 | euro | 226600 | EUR | 2018
Honing | Uitbetaald (€) 2019 | euro | 213400 | EUR | 2019
Was | Aantal dossiers 2018 | count | 951 | dossiers | 2018
Was | Aantal dossiers 2019 | count | 1204 | dossiers | 2019
Was | Uitbetaald (€) 2018 | euro | 1426500 | EUR | 2018
Was | Uitbetaald (€) 2019 | euro | 1806000 | EUR | 2019""",
    ),
    Case(
        "bars between cells, the label of the last row empty",
        """Aantal imkers per streek

Streek| 2018| 2019
---|---|---
Kust| 204| 211
Polder| 188| 179
| 392| 390
""",
        """Kust | 2018 | count | 204 | imkers | 2018
Kust | 2019 | count | 211 | imkers | 2019
Polder | 2018 | count | 188 | imkers | 2018
Polder | 2019 | count | 179 | imkers | 2019
- | 2018 | count | 392 | imkers | 2018
- | 2019 | count | 390 | imkers | 2019""",
    ),
    Case(
        "bars before all rows",
        """Aantal imkers per streek

| Streek | 2018 | 2019
|---|---|---
| Kust | 204 | 211
| Polder | 188 | 179
""",
        """Kust | 2018 | count | 204 | imkers | 2018
Kust | 2019 | count | 211 | imkers | 2019
Polder | 2018 | count | 188 | imkers | 2018
Polder | 2019 | count | 179 | imkers | 2019""",
    ),
    Case(
        "money over bare figures, where all other money bears its sign: the headings are those of other columns",
        """Steun per jaar

Jaar	Vissers	Steun aan jagers	Steun aan boeren	Steun aan imkers
2020	€ 14.000	57	€ 22.000	€ 9.000
2021	€ 12.500	41	€ 15.000	€ 8.000
""",
        """2020 | - | euro | 14000 | EUR | 2020
2020 | - | euro | 22000 | EUR | 2020
2020 | - | euro | 9000 | EUR | 2020
2021 | - | euro | 12500 | EUR | 2021
2021 | - | euro | 15000 | EUR | 2021
2021 | - | euro | 8000 | EUR | 2021""",
    ),
    Case(
        "a heading that says euros itself needs no sign in its cells",
        """Steun per jaar

Jaar	Steun aan vissers	Steun per hoofd (in euro)	Steun aan boeren
2020	€ 14.000	57	€ 22.000
2021	€ 12.500	41	€ 15.000
""",
        """2020 | Steun aan vissers | euro | 14000 | EUR | 2020
2020 | Steun per hoofd (in euro) | euro | 57 | EUR | 2020
2020 | Steun aan boeren | euro | 22000 | EUR | 2020
2021 | Steun aan vissers | euro | 12500 | EUR | 2021
2021 | Steun per hoofd (in euro) | euro | 41 | EUR | 2021
2021 | Steun aan boeren | euro | 15000 | EUR | 2021""",
    ),
    Case(
        "what would head the labels says what figures are: its column is one of figures, and years are no labels of it",
        """Steun per jaar

# molens Steun (euro)
2020 57 318 204
2021 60 942 264
""",
        "",
    ),
    Case(
        "over labels and columns enough, the same headings are read",
        """Steun per jaar

Jaar # molens Steun (euro)
2020 57 318.204
2021 60 942.264
""",
        """2020 | # molens | count | 57 | molens | 2020
2020 | Steun (euro) | euro | 318204 | EUR | 2020
2021 | # molens | count | 60 | molens | 2021
2021 | Steun (euro) | euro | 942264 | EUR | 2021""",
    ),
    Case(
        "a group below the heading of a table whose other groups cannot have been cut from their rows",
        """Aantal leden per streek

Streek Leden Steun in euro
Kust
Zeebos 204 12.400
Duindorp 188 10.800
Heuvels en binnenland
Kempenhof 312 21.600
Haspenhof 76 9.350
""",
        """Kust Zeebos | Leden | count | 204 | leden | -
Kust Zeebos | Steun in euro | euro | 12400 | EUR | -
Duindorp | Leden | count | 188 | leden | -
Duindorp | Steun in euro | euro | 10800 | EUR | -
Heuvels en binnenland Kempenhof | Leden | count | 312 | leden | -
Heuvels en binnenland Kempenhof | Steun in euro | euro | 21600 | EUR | -
Haspenhof | Leden | count | 76 | leden | -
Haspenhof | Steun in euro | euro | 9350 | EUR | -""",
    ),
    Case(
        "headings that are found and cannot be told apart, one of them of money, below a title that counts",
        """Aantal leden per streek

Streek
Leden
Steun in euro
Kust
Zeebos
204
12.400
Duindorp
188
10.800
Heuvels en binnenland
Kempenhof
312
21.600
Haspenhof
76
9.350
""",
        "",
    ),
    Case(
        "the foot of a page between rows heads none of them",
        """Aantal korven per streek

Streek                2019      2020
Kust                 1.204     1.310
Polder                 377       412

Dienst Korven in Voorbeeldland - versie 3 maart 2022

Kempen                 640       655
Heuvels                701       720
""",
        """Kust | 2019 | count | 1204 | korven | 2019
Kust | 2020 | count | 1310 | korven | 2020
Polder | 2019 | count | 377 | korven | 2019
Polder | 2020 | count | 412 | korven | 2020""",
    ),
    Case(
        "one row says that it is in euros, below a title that speaks of money",
        """Overzicht van de premie per jaar

                2018      2019
Aanvragen      1.204     1.310
Toegekend        987     1.045
Bedrag (€)   412.300   455.120
""",
        """Aanvragen | 2018 | count | 1204 | - | 2018
Aanvragen | 2019 | count | 1310 | - | 2019
Toegekend | 2018 | count | 987 | - | 2018
Toegekend | 2019 | count | 1045 | - | 2019
Bedrag (€) | 2018 | euro | 412300 | EUR | 2018
Bedrag (€) | 2019 | euro | 455120 | EUR | 2019""",
    ),
    Case(
        "the same below a name for the rows, where no heading is placed",
        """Aantal leden per regio

Regio
Leden
Steun in euro
Kustdorpen
Zeebos
204
12.400
Duindorp
188
10.800
Kempense dorpen
Kempenhof
312
21.600
Haspenhof
76
9.350
""",
        "",
    ),
)
