# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables as they come out of copied text: marks of Markdown, dots that lead to figures, headings that are missing."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "what figures are in, in k euro",
        """Hieronder de kredieten (in k euro):

Artikel        VAK 2019   VEK 2019
QA0-WT            5.120      4.980
QB0-WT            1.204      1.310
""",
        """QA0-WT | VAK 2019 | euro | 5120000 | EUR | 2019
QA0-WT | VEK 2019 | euro | 4980000 | EUR | 2019
QB0-WT | VAK 2019 | euro | 1204000 | EUR | 2019
QB0-WT | VEK 2019 | euro | 1310000 | EUR | 2019""",
    ),
    Case(
        "what figures are in, x € 1.000",
        """Ontvangsten per dienst (x € 1.000)

Dienst        2019       2020
Noord        5.120      4.980
Zuid         1.204      1.310
""",
        """Noord | 2019 | euro | 5120000 | EUR | 2019
Noord | 2020 | euro | 4980000 | EUR | 2020
Zuid | 2019 | euro | 1204000 | EUR | 2019
Zuid | 2020 | euro | 1310000 | EUR | 2020""",
    ),
    Case(
        "marks of Markdown around labels and figures",
        """Hieronder de middelen (in k€).

| **Type** | **2007** | 2008* |
|------|-----:|-----:|
| **Musea** | | |
| Landelijk | 5.120 | 5.304 |
| _Regionaal_ | 2.018 | 2.105 |
| **Archieven** | | |
| Stad | 1.440 | 1.452 |
| Dorp | 312 | n.v.t. |
| **Totaal** | **8.890** | **8.861** |

* voorlopig
""",
        """Musea Landelijk | 2007 | euro | 5120000 | EUR | 2007
Musea Landelijk | 2008 | euro | 5304000 | EUR | 2008
Musea Regionaal | 2007 | euro | 2018000 | EUR | 2007
Musea Regionaal | 2008 | euro | 2105000 | EUR | 2008
Archieven Stad | 2007 | euro | 1440000 | EUR | 2007
Archieven Stad | 2008 | euro | 1452000 | EUR | 2008
Archieven Dorp | 2007 | euro | 312000 | EUR | 2007
Totaal | 2007 | euro | 8890000 | EUR | 2007
Totaal | 2008 | euro | 8861000 | EUR | 2008""",
    ),
    Case(
        "dots lead to francs",
        """In 1978 werden volgende toelagen vastgelegd :

kerken ......................... 214.308.000 F
kastelen en herenhoeven ........  36.115.500 F
molens .........................   9.704.250 F
""",
        """kerken | - | count | 214308000 | F | In 1978
kastelen en herenhoeven | - | count | 36115500 | F | In 1978
molens | - | count | 9704250 | F | In 1978""",
    ),
    Case(
        "dots lead to francs with a stop, behind blanks",
        """De premies bedroegen in 1997 :

kerken . . . . . . . . 412.308.000 fr.
kastelen . . . . . . .  88.115.500 fr.
Totaal . . . . . . . . 500.423.500 fr.
""",
        """kerken | - | count | 412308000 | fr. | in 1997
kastelen | - | count | 88115500 | fr. | in 1997
Totaal | - | count | 500423500 | fr. | in 1997""",
    ),
    Case(
        "a line each behind the name of the rows",
        """Het aantal adopties:

Jaar

Aantal

Bedrag (euro)

2010

221

18

2011

183

16

2012

122

14
""",
        """2010 | Aantal | count | 221 | adopties | 2010
2010 | Bedrag (euro) | euro | 18 | EUR | 2010
2011 | Aantal | count | 183 | adopties | 2011
2011 | Bedrag (euro) | euro | 16 | EUR | 2011
2012 | Aantal | count | 122 | adopties | 2012
2012 | Bedrag (euro) | euro | 14 | EUR | 2012""",
    ),
    Case(
        "the noun behind a participle that is bent",
        """Tabel : geplaatste geluidsschermen

Provincie\tAantal\tLengte (m)
Kempen\t14\t5.210
Voeren\t3\t1.180
""",
        """Kempen | Aantal | count | 14 | geluidsschermen | -
Kempen | Lengte (m) | measure | 5210 | m | -
Voeren | Aantal | count | 3 | geluidsschermen | -
Voeren | Lengte (m) | measure | 1180 | m | -""",
    ),
    Case(
        "a bare participle in a caption is no noun",
        """Tabel : premie toegekenden

Provincie\tAantal\tLengte (m)
Kempen\t14\t5.210
Voeren\t3\t1.180
""",
        """Kempen | Aantal | count | 14 | - | -
Kempen | Lengte (m) | measure | 5210 | m | -
Voeren | Aantal | count | 3 | - | -
Voeren | Lengte (m) | measure | 1180 | m | -""",
    ),
    Case(
        "a heading that is missing, one cell a line, below the name of the rows and years",
        """Aantal klanten:
Huis
2019
2020
Noord
112
140
252
Zuid
88
90
178
Oost
70
71
141
""",
        """Noord | - | count | 112 | klanten | -
Noord | - | count | 140 | klanten | -
Noord | - | count | 252 | klanten | -
Zuid | - | count | 88 | klanten | -
Zuid | - | count | 90 | klanten | -
Zuid | - | count | 178 | klanten | -
Oost | - | count | 70 | klanten | -
Oost | - | count | 71 | klanten | -
Oost | - | count | 141 | klanten | -""",
    ),
    Case(
        "a heading that is missing below what names the rows",
        """Aantal klanten per huis:
Huis
Mannen
Vrouwen
Noord
112
140
252
Zuid
88
90
178
Oost
70
71
141
""",
        """Noord | - | count | 112 | klanten | -
Noord | - | count | 140 | klanten | -
Noord | - | count | 252 | klanten | -
Zuid | - | count | 88 | klanten | -
Zuid | - | count | 90 | klanten | -
Zuid | - | count | 178 | klanten | -
Oost | - | count | 70 | klanten | -
Oost | - | count | 71 | klanten | -
Oost | - | count | 141 | klanten | -""",
    ),
    Case(
        "headings without a name of the rows, one cell a line",
        """Aantal klanten:
Mannen
Vrouwen
Totaal
Noord
112
140
252
Zuid
88
90
178
Oost
70
71
141
""",
        """Noord | Mannen | count | 112 | klanten | -
Noord | Vrouwen | count | 140 | klanten | -
Noord | Totaal | count | 252 | klanten | -
Zuid | Mannen | count | 88 | klanten | -
Zuid | Vrouwen | count | 90 | klanten | -
Zuid | Totaal | count | 178 | klanten | -
Oost | Mannen | count | 70 | klanten | -
Oost | Vrouwen | count | 71 | klanten | -
Oost | Totaal | count | 141 | klanten | -""",
    ),
    Case(
        "a heading that is missing between tabs joins no figures",
        """Aantal klanten:
Huis\t2019\t2020
Noord\t112\t140\t25
Zuid\t88\t90\t178
Oost\t70\t71\t141
""",
        """Noord | - | count | 112 | klanten | -
Noord | - | count | 140 | klanten | -
Noord | - | count | 25 | klanten | -
Zuid | - | count | 88 | klanten | -
Zuid | - | count | 90 | klanten | -
Zuid | - | count | 178 | klanten | -
Oost | - | count | 70 | klanten | -
Oost | - | count | 71 | klanten | -
Oost | - | count | 141 | klanten | -""",
    ),
    Case(
        "school years of teachers",
        """Het aantal afwezige leerkrachten per niveau:
Niveau\t2017-2018\t2018-2019
Lager\t1.204\t1.255
Secundair\t3.118\t3.206
""",
        """Lager | 2017-2018 | count | 1204 | leerkrachten | 2017-2018
Lager | 2018-2019 | count | 1255 | leerkrachten | 2018-2019
Secundair | 2017-2018 | count | 3118 | leerkrachten | 2017-2018
Secundair | 2018-2019 | count | 3206 | leerkrachten | 2018-2019""",
    ),
    Case(
        "four quarters of a year and two of the next",
        """Aantal dossiers per kwartaal

                    2010                        2011
             Q1    Q2    Q3    Q4        Q1    Q2
Kempen      112   131    98   140       150   148
Voeren       44    51     -    61        70    66
""",
        """Kempen | 2010 Q1 | count | 112 | dossiers | 2010 Q1
Kempen | 2010 Q2 | count | 131 | dossiers | 2010 Q2
Kempen | 2010 Q3 | count | 98 | dossiers | 2010 Q3
Kempen | 2010 Q4 | count | 140 | dossiers | 2010 Q4
Kempen | 2011 Q1 | count | 150 | dossiers | 2011 Q1
Kempen | 2011 Q2 | count | 148 | dossiers | 2011 Q2
Voeren | 2010 Q1 | count | 44 | dossiers | 2010 Q1
Voeren | 2010 Q2 | count | 51 | dossiers | 2010 Q2
Voeren | 2010 Q4 | count | 61 | dossiers | 2010 Q4
Voeren | 2011 Q1 | count | 70 | dossiers | 2011 Q1
Voeren | 2011 Q2 | count | 66 | dossiers | 2011 Q2""",
    ),
    Case(
        "things beside the amount that is told in millions",
        """De tabel geeft het aantal steundossiers en het bedrag (in miljoen euro).

Jaar\tDossiers\tBedrag
2019\t1.204\t31,4
2020\t1.310\t35,0
""",
        """2019 | Dossiers | count | 1204 | steundossiers | 2019
2019 | Bedrag | euro | 31400000 | EUR | 2019
2020 | Dossiers | count | 1310 | steundossiers | 2020
2020 | Bedrag | euro | 35000000 | EUR | 2020""",
    ),
    Case(
        "parts of an amount that is told in millions",
        """De tabel geeft het bedrag (in miljoen euro) per soort.

Jaar\tMusea\tBibliotheken\tTotaal bedrag
2019\t12,4\t31,4\t43,8
2020\t1,2\t35,0\t36,2
""",
        """2019 | Musea | euro | 12400000 | EUR | 2019
2019 | Bibliotheken | euro | 31400000 | EUR | 2019
2019 | Totaal bedrag | euro | 43800000 | EUR | 2019
2020 | Musea | euro | 1200000 | EUR | 2020
2020 | Bibliotheken | euro | 35000000 | EUR | 2020
2020 | Totaal bedrag | euro | 36200000 | EUR | 2020""",
    ),
    Case(
        "parts of an amount that is told in thousands",
        """De tabel geeft het bedrag (in duizend euro).

Jaar\tScholen\tBibliotheken\tTotaal bedrag
2019\t12.400\t31.400\t43.800
2020\t1.200\t35.000\t36.200
""",
        """2019 | Scholen | euro | 12400000 | EUR | 2019
2019 | Bibliotheken | euro | 31400000 | EUR | 2019
2019 | Totaal bedrag | euro | 43800000 | EUR | 2019
2020 | Scholen | euro | 1200000 | EUR | 2020
2020 | Bibliotheken | euro | 35000000 | EUR | 2020
2020 | Totaal bedrag | euro | 36200000 | EUR | 2020""",
    ),
    Case(
        "a day of each year",
        """Het aantal bedden op 31 december, per streek:

Streek     2011     2012
Kempen    1.204    1.250
Voeren      310      322
""",
        """Kempen | 2011 | count | 1204 | bedden | 2011
Kempen | 2012 | count | 1250 | bedden | 2012
Voeren | 2011 | count | 310 | bedden | 2011
Voeren | 2012 | count | 322 | bedden | 2012""",
    ),
    Case(
        "a day on which something was done is none of each year",
        """Het aantal aanvragen, ingediend op 31 december, per streek:

Streek     2011     2012
Kempen    1.204    1.250
Voeren      310      322
""",
        """Kempen | 2011 | count | 1204 | aanvragen | 2011
Kempen | 2012 | count | 1250 | aanvragen | 2012
Voeren | 2011 | count | 310 | aanvragen | 2011
Voeren | 2012 | count | 322 | aanvragen | 2012""",
    ),
    Case(
        "amounts are of no day",
        """Het aantal bedden op 31 december en de steun, per streek:

Streek     Bedden 2012     Steun 2012 (euro)
Kempen           1.204               125.000
Voeren             310                32.200
""",
        """Kempen | Bedden 2012 | count | 1204 | bedden | 2012
Kempen | Steun 2012 (euro) | euro | 125000 | EUR | 2012
Voeren | Bedden 2012 | count | 310 | bedden | 2012
Voeren | Steun 2012 (euro) | euro | 32200 | EUR | 2012""",
    ),
    Case(
        "years of columns without headings, told in order",
        """Het aantal installaties per streek in respectievelijk 2015 en 2016 is als volgt:
Kempen
3.204
4.110
Voeren
2.877
3.540
Haspengouw
4.018
5.266
Waasland
1.204
1.310
""",
        """Kempen | - | count | 3204 | installaties | 2015
Kempen | - | count | 4110 | installaties | 2016
Voeren | - | count | 2877 | installaties | 2015
Voeren | - | count | 3540 | installaties | 2016
Haspengouw | - | count | 4018 | installaties | 2015
Haspengouw | - | count | 5266 | installaties | 2016
Waasland | - | count | 1204 | installaties | 2015
Waasland | - | count | 1310 | installaties | 2016""",
    ),
    Case(
        "more years than columns are given to none",
        """Het aantal installaties per streek in respectievelijk 2015, 2016 en 2017 is als volgt:
Kempen
3.204
4.110
Voeren
2.877
3.540
Haspengouw
4.018
5.266
Waasland
1.204
1.310
""",
        """Kempen | - | count | 3204 | installaties | -
Kempen | - | count | 4110 | installaties | -
Voeren | - | count | 2877 | installaties | -
Voeren | - | count | 3540 | installaties | -
Haspengouw | - | count | 4018 | installaties | -
Haspengouw | - | count | 5266 | installaties | -
Waasland | - | count | 1204 | installaties | -
Waasland | - | count | 1310 | installaties | -""",
    ),
    Case(
        "a list whose items end in semicolons",
        """Het aantal aanvragen per discipline in 2016:
– theater: 58;
– dans: 31;
– muziek: 1.277.
""",
        """theater | - | count | 58 | aanvragen | in 2016
dans | - | count | 31 | aanvragen | in 2016
muziek | - | count | 1277 | aanvragen | in 2016""",
    ),
    Case(
        "amounts in thousands, a list whose items end in semicolons",
        """De uitgaven (in duizend euro) waren:
- werking: 1.204;
- personeel: 3.400;
- investeringen: 250.
""",
        """werking | - | euro | 1204000 | EUR | -
personeel | - | euro | 3400000 | EUR | -
investeringen | - | euro | 250000 | EUR | -""",
    ),
    Case(
        "full-time equivalents of years beside money",
        """De tabel geeft het personeel en het budget (x 1.000 EUR).
Sector        VTE 2016   VTE 2017   Budget 2016   Budget 2017
Ouderen        1.204,5    1.255,0        61.204        63.900
Jeugd            810,2      822,4        40.118        41.005
""",
        """Ouderen | VTE 2016 | count | 1204.5 | VTE | 2016
Ouderen | VTE 2017 | count | 1255 | VTE | 2017
Ouderen | Budget 2016 | euro | 61204000 | EUR | 2016
Ouderen | Budget 2017 | euro | 63900000 | EUR | 2017
Jeugd | VTE 2016 | count | 810.2 | VTE | 2016
Jeugd | VTE 2017 | count | 822.4 | VTE | 2017
Jeugd | Budget 2016 | euro | 40118000 | EUR | 2016
Jeugd | Budget 2017 | euro | 41005000 | EUR | 2017""",
    ),
    Case(
        "years below the years that they are of",
        """Budget 2016-2018 (euro)

2016: 1.204.000
2017: 1.310.000
2018: 1.402.000
Totaal: 3.916.000
""",
        """2016 | 2016-2018 (euro) | euro | 1204000 | EUR | 2016
2017 | 2016-2018 (euro) | euro | 1310000 | EUR | 2017
2018 | 2016-2018 (euro) | euro | 1402000 | EUR | 2018
Totaal | 2016-2018 (euro) | euro | 3916000 | EUR | 2016-2018""",
    ),
    Case(
        "names and one figure each, one a line, below what they count",
        """Aantal voertuigen per brandstof op 1 augustus 2018:
Diesel
1.904.210
Benzine
1.502.330
Elektrisch
8.450
""",
        """Diesel | - | count | 1904210 | voertuigen | op 1 augustus 2018
Benzine | - | count | 1502330 | voertuigen | op 1 augustus 2018
Elektrisch | - | count | 8450 | voertuigen | op 1 augustus 2018""",
    ),
    Case(
        "names and one figure each below a line that counts nothing",
        """De ingang ligt bij de volgende huizen:
Diesel
1.904
Benzine
1.502
Elektrisch
8.450
""",
        """""",
    ),
    Case(
        "a third sex in the headings",
        """Aantal leden:

Leeftijd\tM\tV\tX\tTotaal
<18\t112\t140\t1\t253
18-64\t412\t455\t3\t870
65+\t98\t120\t0\t218
""",
        """<18 | M | count | 112 | leden | -
<18 | V | count | 140 | leden | -
<18 | X | count | 1 | leden | -
<18 | Totaal | count | 253 | leden | -
18-64 | M | count | 412 | leden | -
18-64 | V | count | 455 | leden | -
18-64 | X | count | 3 | leden | -
18-64 | Totaal | count | 870 | leden | -
65+ | M | count | 98 | leden | -
65+ | V | count | 120 | leden | -
65+ | X | count | 0 | leden | -
65+ | Totaal | count | 218 | leden | -""",
    ),
    Case(
        "things with a prefix beside the amount that is told in millions",
        """De tabel geeft het aantal goedgekeurde VLIF-dossiers en de toegekende steun (in milj. euro).

Jaar\tDossiers\tSteun
2019\t1.204\t31,4
2020\t1.310\t35,0
""",
        """2019 | Dossiers | count | 1204 | dossiers | 2019
2019 | Steun | euro | 31400000 | EUR | 2019
2020 | Dossiers | count | 1310 | dossiers | 2020
2020 | Steun | euro | 35000000 | EUR | 2020""",
    ),
    Case(
        "parts that add up to the amount that is told in millions",
        """Omzet (in miljoen euro)

Jaar\tBedrijven\tParticulieren\tOmzet
2019\t1.204\t31\t1.235
2020\t1.310\t35\t1.345
""",
        """2019 | Bedrijven | euro | 1204000000 | EUR | 2019
2019 | Particulieren | euro | 31000000 | EUR | 2019
2019 | Omzet | euro | 1235000000 | EUR | 2019
2020 | Bedrijven | euro | 1310000000 | EUR | 2020
2020 | Particulieren | euro | 35000000 | EUR | 2020
2020 | Omzet | euro | 1345000000 | EUR | 2020""",
    ),
    Case(
        "a rule of Markdown with two dashes a column",
        """De tabel bevat de steun (in duizend EUR).

| **Dorp** | **2021** | **2022** |
|:--|--:|--:|
| Molendal | 312,4 | 330,1 |
| Kerkdorp | 190,7 | - |
""",
        """Molendal | 2021 | euro | 312400 | EUR | 2021
Molendal | 2022 | euro | 330100 | EUR | 2022
Kerkdorp | 2021 | euro | 190700 | EUR | 2021""",
    ),
    Case(
        "norms of exhaust are no amounts",
        """Aantal bussen per type en euronorm:
Type\tEuro 4\tEuro 5\tEuro 6
Stadsbus\t112\t140\t98
Streekbus\t44\t61\t70
""",
        """Stadsbus | Euro 4 | count | 112 | bussen | -
Stadsbus | Euro 5 | count | 140 | bussen | -
Stadsbus | Euro 6 | count | 98 | bussen | -
Streekbus | Euro 4 | count | 44 | bussen | -
Streekbus | Euro 5 | count | 61 | bussen | -
Streekbus | Euro 6 | count | 70 | bussen | -""",
    ),
    Case(
        "things that are counted beside rows that name money",
        """Uitgaven en aantal begunstigden in 2016 (bedragen in k EUR)

Maatregel         Begunstigden    Uitgaven
Tegemoetkoming           1.204       3.400
Toelage                    310       1.250
""",
        """Tegemoetkoming | Begunstigden | count | 1204 | begunstigden | in 2016
Tegemoetkoming | Uitgaven | euro | 3400000 | EUR | in 2016
Toelage | Begunstigden | count | 310 | begunstigden | in 2016
Toelage | Uitgaven | euro | 1250000 | EUR | in 2016""",
    ),
    Case(
        "school years of a list whose pupils the line above names",
        """Aantal leerlingen in het secundair onderwijs
2010-2011: 412.310
2011-2012: 408.220
2012-2013: 405.118
""",
        """2010-2011 | Aantal leerlingen in het secundair onderwijs | count | 412310 | leerlingen | 2010-2011
2011-2012 | Aantal leerlingen in het secundair onderwijs | count | 408220 | leerlingen | 2011-2012
2012-2013 | Aantal leerlingen in het secundair onderwijs | count | 405118 | leerlingen | 2012-2013""",
    ),
    Case(
        "items of items",
        """Aantal inbreuken:
 - snelheid: 1.204
 - alcohol: 310
   o bestuurders: 250
   o fietsers: 60
 - gordel: 98
""",
        """snelheid | - | count | 1204 | inbreuken | -
alcohol | - | count | 310 | inbreuken | -
bestuurders | - | count | 250 | inbreuken | -
fietsers | - | count | 60 | inbreuken | -
gordel | - | count | 98 | inbreuken | -""",
    ),
    Case(
        "things with an adjective beside the amount that is told in thousands",
        """De tabel bevat de projecten en het subsidiebedrag (in k€) per oproep.

| Oproep | Ingediende projecten | Goedgekeurde projecten | Subsidiebedrag |
| --- | --- | --- | --- |
| 2018 | 41 | 12 | 1.204 |
| 2019 | 58 | 15 | 1.502 |
""",
        """2018 | Ingediende projecten | count | 41 | projecten | 2018
2018 | Goedgekeurde projecten | count | 12 | projecten | 2018
2018 | Subsidiebedrag | euro | 1204000 | EUR | 2018
2019 | Ingediende projecten | count | 58 | projecten | 2019
2019 | Goedgekeurde projecten | count | 15 | projecten | 2019
2019 | Subsidiebedrag | euro | 1502000 | EUR | 2019""",
    ),
    Case(
        "school years of what schools report, not of what is built",
        """Het aantal meldingen van schoolverzuim per streek:

Streek          2010-2011   2011-2012
Kempen              1.204       1.310
Voeren                512         540
""",
        """Kempen | 2010-2011 | count | 1204 | meldingen | 2010-2011
Kempen | 2011-2012 | count | 1310 | meldingen | 2011-2012
Voeren | 2010-2011 | count | 512 | meldingen | 2010-2011
Voeren | 2011-2012 | count | 540 | meldingen | 2011-2012""",
    ),
    Case(
        "years of what is built for schools",
        """Het aantal dossiers schoolgebouwen per streek:

Streek          2010-2011   2011-2012
Kempen              1.204       1.310
Voeren                512         540
""",
        """Kempen | 2010-2011 | count | 1204 | dossiers | 2010-2011
Kempen | 2011-2012 | count | 1310 | dossiers | 2011-2012
Voeren | 2010-2011 | count | 512 | dossiers | 2010-2011
Voeren | 2011-2012 | count | 540 | dossiers | 2011-2012""",
    ),
)
