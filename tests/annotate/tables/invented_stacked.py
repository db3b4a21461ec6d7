"""Headings over several lines, scales of measures, counts by channel or number, and what a title does not say."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "a heading goes on in small letters, the next begins with a capital",
        """Jaar
Aantal
boetes
Geïnd
bedrag (in
euro)
2018
1.204
96.320
2019
1.377
110.160
""",
        """2018 | Aantal boetes | count | 1204 | boetes | 2018
2018 | Geïnd bedrag (in euro) | euro | 96320 | EUR | 2018
2019 | Aantal boetes | count | 1377 | boetes | 2019
2019 | Geïnd bedrag (in euro) | euro | 110160 | EUR | 2019""",
    ),
    Case(
        "a mean goes on in small letters",
        """Soort
Aantal
Totaalbedrag
Gemiddeld
bedrag
Zon
12
14.210,50
1.154,99
Wind
9
1.086,00
120,67
""",
        """Zon | Aantal | count | 12 | - | -
Zon | Totaalbedrag | euro | 14210.5 | EUR | -
Zon | Gemiddeld bedrag | euro | 1154.99 | EUR | -
Wind | Aantal | count | 9 | - | -
Wind | Totaalbedrag | euro | 1086 | EUR | -
Wind | Gemiddeld bedrag | euro | 120.67 | EUR | -""",
    ),
    Case(
        "a name of a row in two lines is no column of words",
        """Net
Gewoon
onderwijs
Buitengewoon
onderwijs
Stad
98
46
Vrij
gesubsidieerd
155
51
Officieel
gesubsidieerd
412
18
""",
        """Stad | Gewoon onderwijs | count | 98 | - | -
Stad | Buitengewoon onderwijs | count | 46 | - | -
Vrij gesubsidieerd | Gewoon onderwijs | count | 155 | - | -
Vrij gesubsidieerd | Buitengewoon onderwijs | count | 51 | - | -
Officieel gesubsidieerd | Gewoon onderwijs | count | 412 | - | -
Officieel gesubsidieerd | Buitengewoon onderwijs | count | 18 | - | -""",
    ),
    Case(
        "a heading cut off by its number names no column",
        """Jaar
Korven na 30
dagen
Gesloten
Open
2017
312
120
904
2018
299
144
310
2019
301
187
770
""",
        "",
    ),
    Case(
        "thousands of tons",
        """Overslag per kade (in 1.000 ton)
Kade
2019
2020
Noord
238
231
Zuid
32
29
Oost
45
47
""",
        """Noord | 2019 | measure | 238000 | ton | 2019
Noord | 2020 | measure | 231000 | ton | 2020
Zuid | 2019 | measure | 32000 | ton | 2019
Zuid | 2020 | measure | 29000 | ton | 2020
Oost | 2019 | measure | 45000 | ton | 2019
Oost | 2020 | measure | 47000 | ton | 2020""",
    ),
    Case(
        "what came by telephone is counted",
        """Aantal klachten per jaar:
Jaar\tE-mail\tTelefoon
2019\t312\t108
2020\t421\t96
""",
        """2019 | E-mail | count | 312 | klachten | 2019
2019 | Telefoon | count | 108 | klachten | 2019
2020 | E-mail | count | 421 | klachten | 2020
2020 | Telefoon | count | 96 | klachten | 2020""",
    ),
    Case(
        "numbers of telephones are not",
        """Dienst\tTelefoon\tLeden
Noord\t050123456\t12
Zuid\t051654321\t14
""",
        """Noord | Leden | count | 12 | - | -
Zuid | Leden | count | 14 | - | -""",
    ),
    Case(
        "rows by number",
        """Gezinnen naar aantal kinderen:
Aantal kinderen\tAantal gezinnen\t%
1\t12.300\t45,2
2\t10.200\t37,5
3 of meer\t4.700\t17,3
""",
        """1 | Aantal gezinnen | count | 12300 | gezinnen | -
1 | % | percentage | 45.2 | percent | -
2 | Aantal gezinnen | count | 10200 | gezinnen | -
2 | % | percentage | 37.5 | percent | -
3 of meer | Aantal gezinnen | count | 4700 | gezinnen | -
3 of meer | % | percentage | 17.3 | percent | -""",
    ),
    Case(
        "by what they are parted is not what is counted",
        """Gezinnen naar aantal kinderen:
Aantal kinderen\tGezinnen
0\t9.300
1\t12.300
2\t10.200
""",
        """0 | Gezinnen | count | 9300 | - | -
1 | Gezinnen | count | 12300 | - | -
2 | Gezinnen | count | 10200 | - | -""",
    ),
    Case(
        "several participles before the noun",
        """Het aantal ingediende, goedgekeurde en geweigerde aanvragen:
Jaar\tIngediend\tGoedgekeurd
2020\t540\t412
2021\t611\t470
""",
        """2020 | Ingediend | count | 540 | aanvragen | 2020
2020 | Goedgekeurd | count | 412 | aanvragen | 2020
2021 | Ingediend | count | 611 | aanvragen | 2021
2021 | Goedgekeurd | count | 470 | aanvragen | 2021""",
    ),
    Case(
        "figures without the sign that those beside them bear are no money",
        """Investeringen per bekken
Bekken\tInvestering\tKm beek
Noord\t€ 4.500\t36,2
Zuid\t€ 2.125\t18,0
""",
        """Noord | Investering | euro | 4500 | EUR | -
Noord | Km beek | measure | 36.2 | km | -
Zuid | Investering | euro | 2125 | EUR | -
Zuid | Km beek | measure | 18 | km | -""",
    ),
    Case(
        "an income is one",
        """Mediaaninkomen per wijk
Wijk\tInwoners\tMediaan (euro)
Noord\t6.120\t17.804
Zuid\t9.004\t18.210
""",
        """Noord | Inwoners | count | 6120 | - | -
Noord | Mediaan (euro) | euro | 17804 | EUR | -
Zuid | Inwoners | count | 9004 | - | -
Zuid | Mediaan (euro) | euro | 18210 | EUR | -""",
    ),
    Case(
        "places for boys are places",
        """Capaciteit van de instellingen. Er zijn plaatsen te kort.
Campus\tPlaatsen jongens\tPlaatsen meisjes
Noord\t110\t12
Zuid\t42\t10
""",
        """Noord | Plaatsen jongens | count | 110 | Plaatsen | -
Noord | Plaatsen meisjes | count | 12 | Plaatsen | -
Zuid | Plaatsen jongens | count | 42 | Plaatsen | -
Zuid | Plaatsen meisjes | count | 10 | Plaatsen | -""",
    ),
    Case(
        "children of an age are children",
        """Opvangplaatsen per 100 kinderen
Gemeente\tPlaatsen\tKinderen 0-3 jaar\tPlaatsen per 100 kinderen
Noord\t1.420\t3.105\t45,7
Zuid\t690\t1.580\t43,7
""",
        """Noord | Plaatsen | count | 1420 | Plaatsen | -
Noord | Kinderen 0-3 jaar | count | 3105 | Kinderen | -
Noord | Plaatsen per 100 kinderen | count | 45.7 | Plaatsen | -
Zuid | Plaatsen | count | 690 | Plaatsen | -
Zuid | Kinderen 0-3 jaar | count | 1580 | Kinderen | -
Zuid | Plaatsen per 100 kinderen | count | 43.7 | Plaatsen | -""",
    ),
    Case(
        "ages under and over which",
        """Leden naar leeftijd
Domein\t-18 jaar\t+18 jaar\tTotaal
Muziek\t61\t28\t89
Dans\t14\t12\t26
""",
        """Muziek | -18 jaar | count | 61 | Leden | -
Muziek | +18 jaar | count | 28 | Leden | -
Muziek | Totaal | count | 89 | Leden | -
Dans | -18 jaar | count | 14 | Leden | -
Dans | +18 jaar | count | 12 | Leden | -
Dans | Totaal | count | 26 | Leden | -""",
    ),
    Case(
        "ages one below the other",
        """Leden naar leeftijd
Domein
-12 jaar
12-18 jaar
+18 jaar
Muziek
61
28
12
Dans
14
31
34
""",
        """Muziek | -12 jaar | count | 61 | Leden | -
Muziek | 12-18 jaar | count | 28 | Leden | -
Muziek | +18 jaar | count | 12 | Leden | -
Dans | -12 jaar | count | 14 | Leden | -
Dans | 12-18 jaar | count | 31 | Leden | -
Dans | +18 jaar | count | 34 | Leden | -""",
    ),
    Case(
        "means of a size are no counts",
        """Tabel 3: Gemiddelde leeftijd bij vertrek
Sector\tMannen\tVrouwen
Zorg\t60,4\t59,1
Bouw\t61,2\t60,5
""",
        """Zorg | Mannen | count | 60.4 | - | -
Zorg | Vrouwen | count | 59.1 | - | -
Bouw | Mannen | count | 61.2 | - | -
Bouw | Vrouwen | count | 60.5 | - | -""",
    ),
    Case(
        "years five apart",
        """Jaar
Korven
Potten
2010
4.120
52
2015
3.377
66
2020
2.705
81
""",
        """2010 | Korven | count | 4120 | - | 2010
2010 | Potten | count | 52 | - | 2010
2015 | Korven | count | 3377 | - | 2015
2015 | Potten | count | 66 | - | 2015
2020 | Korven | count | 2705 | - | 2020
2020 | Potten | count | 81 | - | 2020""",
    ),
    Case(
        "a count beside a size in one line",
        """Provincie Aantal Oppervlakte (ha)
Aalst 214 5.204
Limburg 98 2.401
Gent 31 700
""",
        """Aalst | Aantal | count | 214 | - | -
Aalst | Oppervlakte (ha) | measure | 5204 | ha | -
Limburg | Aantal | count | 98 | - | -
Limburg | Oppervlakte (ha) | measure | 2401 | ha | -
Gent | Aantal | count | 31 | - | -
Gent | Oppervlakte (ha) | measure | 700 | ha | -""",
    ),
    Case(
        "a list of those who wait for money is none",
        """Wachtlijst persoonsvolgend budget op 30 juni
Groep
2019
2020
Noord
12.382
23.100
Zuid
32.900
29.412
Oost
4.580
4.710
""",
        """Noord | 2019 | count | 12382 | - | 2019
Noord | 2020 | count | 23100 | - | 2020
Zuid | 2019 | count | 32900 | - | 2019
Zuid | 2020 | count | 29412 | - | 2020
Oost | 2019 | count | 4580 | - | 2019
Oost | 2020 | count | 4710 | - | 2020""",
    ),
    Case(
        "requests for money are none",
        """Evolutie van de aanvragen voor subsidies
Groep
2019
2020
Noord
12.382
23.100
Zuid
32.900
29.412
Oost
4.580
4.710
""",
        """Noord | 2019 | count | 12382 | aanvragen | 2019
Noord | 2020 | count | 23100 | aanvragen | 2020
Zuid | 2019 | count | 32900 | aanvragen | 2019
Zuid | 2020 | count | 29412 | aanvragen | 2020
Oost | 2019 | count | 4580 | aanvragen | 2019
Oost | 2020 | count | 4710 | aanvragen | 2020""",
    ),
    Case(
        "money named behind a colon",
        """Verenigingen: toegekende subsidies
Groep
2019
2020
Noord
12.382
23.100
Zuid
32.900
29.412
Oost
4.580
4.710
""",
        """Noord | 2019 | euro | 12382 | EUR | 2019
Noord | 2020 | euro | 23100 | EUR | 2020
Zuid | 2019 | euro | 32900 | EUR | 2019
Zuid | 2020 | euro | 29412 | EUR | 2020
Oost | 2019 | euro | 4580 | EUR | 2019
Oost | 2020 | euro | 4710 | EUR | 2020""",
    ),
    Case(
        "money for things",
        """Subsidies voor verenigingen
Groep
2019
2020
Noord
12.382
23.100
Zuid
32.900
29.412
Oost
4.580
4.710
""",
        """Noord | 2019 | euro | 12382 | EUR | 2019
Noord | 2020 | euro | 23100 | EUR | 2020
Zuid | 2019 | euro | 32900 | EUR | 2019
Zuid | 2020 | euro | 29412 | EUR | 2020
Oost | 2019 | euro | 4580 | EUR | 2019
Oost | 2020 | euro | 4710 | EUR | 2020""",
    ),
    Case(
        "two things told of, and no label of either",
        """Aantal kamers en studio's per stad
Groep
2019
2020
Noord
12.382
23.100
Zuid
32.900
29.412
Oost
4.580
4.710
""",
        """Noord | 2019 | count | 12382 | - | 2019
Noord | 2020 | count | 23100 | - | 2020
Zuid | 2019 | count | 32900 | - | 2019
Zuid | 2020 | count | 29412 | - | 2020
Oost | 2019 | count | 4580 | - | 2019
Oost | 2020 | count | 4710 | - | 2020""",
    ),
    Case(
        "headings one below the other over rows on a line, below a title",
        """Vrijwilligers in de gebieden
Gebied
Vrijwilligers
Uren
Het Ven 112 4.110
Grote Heide 98 3.877
Zwarte Beek 61 2.204
""",
        """Het Ven | Vrijwilligers | count | 112 | Vrijwilligers | -
Het Ven | Uren | measure | 4110 | Uren | -
Grote Heide | Vrijwilligers | count | 98 | Vrijwilligers | -
Grote Heide | Uren | measure | 3877 | Uren | -
Zwarte Beek | Vrijwilligers | count | 61 | Vrijwilligers | -
Zwarte Beek | Uren | measure | 2204 | Uren | -""",
    ),
    Case(
        "rows of before and after a year",
        """Periode Aantal korven Aandeel
voor 1945 512 18,1%
1946-1970 698 24,7%
na 1970 1.620 57,2%
""",
        """voor 1945 | Aantal korven | count | 512 | korven | -
voor 1945 | Aandeel | percentage | 18.1 | percent | -
1946-1970 | Aantal korven | count | 698 | korven | -
1946-1970 | Aandeel | percentage | 24.7 | percent | -
na 1970 | Aantal korven | count | 1620 | korven | na 1970
na 1970 | Aandeel | percentage | 57.2 | percent | na 1970""",
    ),
    Case(
        "money for people, told of with its unit behind",
        """Vergoedingen betaald aan slachtoffers, per jaar (euro)
Jaar\tSlachtoffers\tVergoeding
2018\t45\t312.044
2019\t51\t377.210
""",
        """2018 | Slachtoffers | count | 45 | slachtoffers | 2018
2018 | Vergoeding | euro | 312044 | EUR | 2018
2019 | Slachtoffers | count | 51 | slachtoffers | 2019
2019 | Vergoeding | euro | 377210 | EUR | 2019""",
    ),
    Case(
        "staff in a unit of two words",
        """Personeel in voltijdse equivalenten
Niveau\tMannen\tVrouwen
A\t120,4\t131,0
B\t88,2\t140,5
""",
        """A | Mannen | count | 120.4 | voltijdse equivalenten | -
A | Vrouwen | count | 131 | voltijdse equivalenten | -
B | Mannen | count | 88.2 | voltijdse equivalenten | -
B | Vrouwen | count | 140.5 | voltijdse equivalenten | -""",
    ),
    Case(
        "a heading that bears an exclamation mark, a cell a line",
        """2. Het aantal leerlingen per onderwijsnet bedraagt:

Schooljaar
GO!
OGO
VGO
2015-2016
112.304
98.711
410.220
2016-2017
113.980
99.004
411.873
""",
        """2015-2016 | GO! | count | 112304 | leerlingen | 2015-2016
2015-2016 | OGO | count | 98711 | leerlingen | 2015-2016
2015-2016 | VGO | count | 410220 | leerlingen | 2015-2016
2016-2017 | GO! | count | 113980 | leerlingen | 2016-2017
2016-2017 | OGO | count | 99004 | leerlingen | 2016-2017
2016-2017 | VGO | count | 411873 | leerlingen | 2016-2017""",
    ),
    Case(
        "shares of things that the caption names behind the sign",
        """Evolutie van de waterkwaliteit (% meetplaatsen met goede score):

Bekken\t2010\t2020
IJzer\t18\t25
Nete\t30\t38
""",
        """IJzer | 2010 | percentage | 18 | percent | 2010
IJzer | 2020 | percentage | 25 | percent | 2020
Nete | 2010 | percentage | 30 | percent | 2010
Nete | 2020 | percentage | 38 | percent | 2020""",
    ),
)
