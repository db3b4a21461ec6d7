# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables whose figures are told by what stands around them: prices in headings, notes in cells, columns of units."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "what each costs in the headings",
        """Aantal uitgeschreven retributies per gemeente:

Gemeente       Eerste retributie (40 euro)   Tweede retributie (€ 75)
Noorddorp                            1.310                        212
Zuiddorp                               877                        140
""",
        """Noorddorp | Eerste retributie (40 euro) | count | 1310 | retributies | -
Noorddorp | Tweede retributie (€ 75) | count | 212 | retributies | -
Zuiddorp | Eerste retributie (40 euro) | count | 877 | retributies | -
Zuiddorp | Tweede retributie (€ 75) | count | 140 | retributies | -""",
    ),
    Case(
        "marks of notes behind figures",
        """Aantal gesloten haltes:

Regio          2015      2016      2017
Noord           612 (1)   580       544
Zuid             88        91 (2)    79

(1) Met de tijdelijke haltes.
(2) Raming.
""",
        """Noord | 2015 | count | 612 | haltes | 2015
Noord | 2016 | count | 580 | haltes | 2016
Noord | 2017 | count | 544 | haltes | 2017
Zuid | 2015 | count | 88 | haltes | 2015
Zuid | 2016 | count | 91 | haltes | 2016
Zuid | 2017 | count | 79 | haltes | 2017""",
    ),
    Case(
        "a figure between brackets that no note explains",
        """Aantal gesloten haltes:

Regio          2015      2016      2017
Noord           612 (1)   580       544
Zuid             88        91 (2)    79
""",
        """Noord | 2016 | count | 580 | haltes | 2016
Noord | 2017 | count | 544 | haltes | 2017
Zuid | 2015 | count | 88 | haltes | 2015
Zuid | 2017 | count | 79 | haltes | 2017""",
    ),
    Case(
        "a title that names something beside what is counted",
        """Keuringen bij slagers per provincie in 2018

Provincie	Keuringen	Verwittigingen	Pv
Noord	112	41	12
Zuid	87	22	6
""",
        """Noord | Keuringen | count | 112 | Keuringen | in 2018
Noord | Verwittigingen | count | 41 | Verwittigingen | in 2018
Noord | Pv | count | 12 | - | in 2018
Zuid | Keuringen | count | 87 | Keuringen | in 2018
Zuid | Verwittigingen | count | 22 | Verwittigingen | in 2018
Zuid | Pv | count | 6 | - | in 2018""",
    ),
    Case(
        "a title whose counted noun stands before a comma",
        """Doorstroom van de stagiairs, per sector

Sector     2017    2018
Bouw        412     430
Zorg      1.204   1.310
""",
        """Bouw | 2017 | count | 412 | stagiairs | 2017
Bouw | 2018 | count | 430 | stagiairs | 2018
Zorg | 2017 | count | 1204 | stagiairs | 2017
Zorg | 2018 | count | 1310 | stagiairs | 2018""",
    ),
    Case(
        "a unit that heads a group of columns",
        """Personeel van de dienst op 31 december 2020:

                 Personen             Vte
Niveau         Man   Vrouw       Man   Vrouw
A              204     310     198,5   280,2
B              118     140     110,0   121,7
""",
        """A | Personen Man | count | 204 | - | op 31 december 2020
A | Personen Vrouw | count | 310 | - | op 31 december 2020
A | Vte Man | count | 198.5 | Vte | op 31 december 2020
A | Vte Vrouw | count | 280.2 | Vte | op 31 december 2020
B | Personen Man | count | 118 | - | op 31 december 2020
B | Personen Vrouw | count | 140 | - | op 31 december 2020
B | Vte Man | count | 110 | Vte | op 31 december 2020
B | Vte Vrouw | count | 121.7 | Vte | op 31 december 2020""",
    ),
    Case(
        "dots that lead to several columns",
        """De dotaties bedroegen (in miljoen frank) :

                      1989       1990
Noord ...........     41,2       38,0
Zuid . . . . . . .    22,7       25,1
""",
        """Noord | 1989 | count | 41200000 | frank | 1989
Noord | 1990 | count | 38000000 | frank | 1990
Zuid | 1989 | count | 22700000 | frank | 1989
Zuid | 1990 | count | 25100000 | frank | 1990""",
    ),
    Case(
        "a line of blanks over cells of one line each",
        """Aantal verleende attesten per jaar:
\x20
2015
2016
Verleend
1.204
1.540
waarvan na bezwaar
812
1.010
""",
        """Verleend | 2015 | count | 1204 | attesten | 2015
Verleend | 2016 | count | 1540 | attesten | 2016
waarvan na bezwaar | 2015 | count | 812 | attesten | 2015
waarvan na bezwaar | 2016 | count | 1010 | attesten | 2016""",
    ),
    Case(
        "the title of a list names what is counted, or what is measured",
        """1. Actieve tellers gas
2014: 1.204
2015: 1.310
2016: 1.288

2. Gemiddelde wachttijden loket
2014: 14
2015: 12
2016: 13

De tellers worden vervangen.
""",
        """2014 | Actieve tellers gas | count | 1204 | tellers | 2014
2015 | Actieve tellers gas | count | 1310 | tellers | 2015
2016 | Actieve tellers gas | count | 1288 | tellers | 2016
2014 | Gemiddelde wachttijden loket | count | 14 | - | 2014
2015 | Gemiddelde wachttijden loket | count | 12 | - | 2015
2016 | Gemiddelde wachttijden loket | count | 13 | - | 2016""",
    ),
    Case(
        "those with the most subsidies are no number of these",
        """De verenigingen met de meeste subsidies in 2018:
Aardorp     14.500
Beekhoven   13.800
Cederhout    9.800
""",
        """Aardorp | - | euro | 14500 | EUR | in 2018
Beekhoven | - | euro | 13800 | EUR | in 2018
Cederhout | - | euro | 9800 | EUR | in 2018""",
    ),
    Case(
        "a column of units behind the figures",
        """Cijfers van de imkerij:

Indicator                  2018      2019   Groei (%)   Eenheid
Opbrengst per korf         14,2      15,0         5,6   kg
Erkende imkerijen           333       331        -0,6   aantal
Verlies in de winter       19,4      20,1         3,6   %
Steun aan imkers            210       218         3,8   duizend euro
Korven                      118         -           -   n.v.t.
""",
        """Opbrengst per korf | 2018 | measure | 14.2 | kg | 2018
Opbrengst per korf | 2019 | measure | 15 | kg | 2019
Opbrengst per korf | Groei (%) | percentage | 5.6 | percent | -
Erkende imkerijen | 2018 | count | 333 | imkerijen | 2018
Erkende imkerijen | 2019 | count | 331 | imkerijen | 2019
Erkende imkerijen | Groei (%) | percentage | -0.6 | percent | -
Verlies in de winter | 2018 | percentage | 19.4 | percent | 2018
Verlies in de winter | 2019 | percentage | 20.1 | percent | 2019
Verlies in de winter | Groei (%) | percentage | 3.6 | percent | -
Steun aan imkers | 2018 | euro | 210000 | EUR | 2018
Steun aan imkers | 2019 | euro | 218000 | EUR | 2019
Steun aan imkers | Groei (%) | percentage | 3.8 | percent | -
Korven | 2018 | count | 118 | - | 2018""",
    ),
    Case(
        "a column of units before the figures",
        """Cijfers van de imkerij:

Indicator               Eenheid          2018      2019
Opbrengst per korf      kg               14,2      15,0
Steun aan imkers        duizend euro      210       218
""",
        """Opbrengst per korf kg | 2018 | measure | 14.2 | kg | 2018
Opbrengst per korf kg | 2019 | measure | 15 | kg | 2019
Steun aan imkers duizend euro | 2018 | euro | 210000 | EUR | 2018
Steun aan imkers duizend euro | 2019 | euro | 218000 | EUR | 2019""",
    ),
    Case(
        "units behind figures that single blanks part",
        """Cijfers van de imkerij:
Indicator 2018 2019 Eenheid
Opbrengst per korf 14,2 15,0 kg
Erkende imkerijen 333 331 aantal
Verlies in de winter 19,4 20,1 %
""",
        """Opbrengst per korf | 2018 | measure | 14.2 | kg | 2018
Opbrengst per korf | 2019 | measure | 15 | kg | 2019
Erkende imkerijen | 2018 | count | 333 | imkerijen | 2018
Erkende imkerijen | 2019 | count | 331 | imkerijen | 2019
Verlies in de winter | 2018 | percentage | 19.4 | percent | 2018
Verlies in de winter | 2019 | percentage | 20.1 | percent | 2019""",
    ),
    Case(
        "units of an organisation",
        """Aantal brieven per eenheid:

Eenheid      2018      2019
Noord         118       120
Zuid          333       331
""",
        """Noord | 2018 | count | 118 | brieven | 2018
Noord | 2019 | count | 120 | brieven | 2019
Zuid | 2018 | count | 333 | brieven | 2018
Zuid | 2019 | count | 331 | brieven | 2019""",
    ),
    Case(
        "a mean of something that is not counted",
        """Aantal koren en zangers per streek:

Streek     Aantal koren   Aantal zangers   Gemiddelde leeftijd   Gemiddelde per koor
Kust                104             2300                  42,3                  22,1
Kempen              410             9022                  44,1                  22,0
""",
        """Kust | Aantal koren | count | 104 | koren | -
Kust | Aantal zangers | count | 2300 | zangers | -
Kust | Gemiddelde leeftijd | count | 42.3 | - | -
Kust | Gemiddelde per koor | count | 22.1 | - | -
Kempen | Aantal koren | count | 410 | koren | -
Kempen | Aantal zangers | count | 9022 | zangers | -
Kempen | Gemiddelde leeftijd | count | 44.1 | - | -
Kempen | Gemiddelde per koor | count | 22 | - | -""",
    ),
    Case(
        "years before other words in the headings of Markdown",
        """| Streek | 2020 aantal feesten | 2020 bedrag | 2021 aantal feesten | 2021 bedrag |
|---|---|---|---|---|
| Kust | 118 | 204.310 | 131 | 230.118 |
| Kempen | 97 | 150.204 | 102 | 161.877 |
""",
        """Kust | 2020 aantal feesten | count | 118 | feesten | 2020
Kust | 2020 bedrag | euro | 204310 | EUR | 2020
Kust | 2021 aantal feesten | count | 131 | feesten | 2021
Kust | 2021 bedrag | euro | 230118 | EUR | 2021
Kempen | 2020 aantal feesten | count | 97 | feesten | 2020
Kempen | 2020 bedrag | euro | 150204 | EUR | 2020
Kempen | 2021 aantal feesten | count | 102 | feesten | 2021
Kempen | 2021 bedrag | euro | 161877 | EUR | 2021""",
    ),
    Case(
        "what each of two columns is in, told above them",
        """Gasten van hostels (x 1.000) en energiekosten (in miljoen euro)

Jaar     Gasten    Energiekosten
2019       14,2             31,2
2020        6,1             24,5
""",
        """2019 | Gasten | count | 14200 | Gasten | 2019
2019 | Energiekosten | euro | 31200000 | EUR | 2019
2020 | Gasten | count | 6100 | Gasten | 2020
2020 | Energiekosten | euro | 24500000 | EUR | 2020""",
    ),
    Case(
        "two nouns over columns without headings",
        """Aantal erkende hostels en bedden (2014):
Kust 412 9.204
Polder 877 31.118
Kempen 310 12.040
""",
        """Kust | - | count | 412 | - | 2014
Kust | - | count | 9204 | - | 2014
Polder | - | count | 877 | - | 2014
Polder | - | count | 31118 | - | 2014
Kempen | - | count | 310 | - | 2014
Kempen | - | count | 12040 | - | 2014""",
    ),
    Case(
        "the money is said to be that of one column",
        """Retributies in de zone per maand (bedrag in euro):
maand - retributies - bedrag
januari 2022 - 1.204 - 180.600
februari 2022 - 1.118 - 167.700
""",
        """januari 2022 | retributies | count | 1204 | Retributies | januari 2022
januari 2022 | bedrag | euro | 180600 | EUR | januari 2022
februari 2022 | retributies | count | 1118 | Retributies | februari 2022
februari 2022 | bedrag | euro | 167700 | EUR | februari 2022""",
    ),
    Case(
        "amounts that are said to be in euros, where no column has that name",
        """Subsidies per dienst (bedragen in euro):

Dienst      2021      2022
Noord      1.204     1.310
Zuid         812       830
""",
        """Noord | 2021 | euro | 1204 | EUR | 2021
Noord | 2022 | euro | 1310 | EUR | 2022
Zuid | 2021 | euro | 812 | EUR | 2021
Zuid | 2022 | euro | 830 | EUR | 2022""",
    ),
    Case(
        "a mean that the caption tells of beside what is counted",
        """Aantal leden en gemiddelde clubgrootte

Jaar     Leden     Clubgrootte     Index
2019    12.310            18,2       100
2020    12.488            18,0     101,4
""",
        """2019 | Leden | count | 12310 | leden | 2019
2019 | Clubgrootte | count | 18.2 | - | 2019
2019 | Index | count | 100 | - | 2019
2020 | Leden | count | 12488 | leden | 2020
2020 | Clubgrootte | count | 18 | - | 2020
2020 | Index | count | 101.4 | - | 2020""",
    ),
    Case(
        "figures between brackets beside shares",
        """Percentage geslaagden per richting (tussen haakjes het aantal deelnemers)

Richting        2019            2020
Zorg            81,2 (412)      80,4 (430)
Techniek        74,0 (310)      75,1 (322)
""",
        """Zorg | 2019 | percentage | 81.2 | percent | 2019
Zorg | 2019 | count | 412 | deelnemers | 2019
Zorg | 2020 | percentage | 80.4 | percent | 2020
Zorg | 2020 | count | 430 | deelnemers | 2020
Techniek | 2019 | percentage | 74 | percent | 2019
Techniek | 2019 | count | 310 | deelnemers | 2019
Techniek | 2020 | percentage | 75.1 | percent | 2020
Techniek | 2020 | count | 322 | deelnemers | 2020""",
    ),
    Case(
        "a unit that is told of one row",
        """Vermogen (MW) en aantal molens op 31 december

Gegeven      2018    2019
Vermogen    1.204   1.260
Molens        512     530
""",
        """Vermogen | 2018 | measure | 1204 | MW | 2018
Vermogen | 2019 | measure | 1260 | MW | 2019
Molens | 2018 | count | 512 | molens | 2018
Molens | 2019 | count | 530 | molens | 2019""",
    ),
    Case(
        "a unit that is told of what all rows get",
        """Steun aan bedrijven (in miljoen euro)

Soort            2018    2019
Bedrijven        12,4    13,0
Verenigingen      8,1     8,4
""",
        """Bedrijven | 2018 | euro | 12400000 | EUR | 2018
Bedrijven | 2019 | euro | 13000000 | EUR | 2019
Verenigingen | 2018 | euro | 8100000 | EUR | 2018
Verenigingen | 2019 | euro | 8400000 | EUR | 2019""",
    ),
    Case(
        "two things in order over columns without headings",
        """Overzicht van de middelen (in duizend euro) en het aantal acties per oproep:
Oproep 2018 | 4.204 | 31
Oproep 2019 | 4.310 | 28
Oproep 2020 | 5.118 | 40
""",
        """Oproep 2018 | - | euro | 4204000 | EUR | 2018
Oproep 2018 | - | count | 31 | acties | 2018
Oproep 2019 | - | euro | 4310000 | EUR | 2019
Oproep 2019 | - | count | 28 | acties | 2019
Oproep 2020 | - | euro | 5118000 | EUR | 2020
Oproep 2020 | - | count | 40 | acties | 2020""",
    ),
    Case(
        "what all rows are in, one of which has the name of them all",
        """Ontvangsten (in duizend euro)

Soort                     2018    2019
Belastingen             12.412  13.044
Ontvangsten uit huur       811     840
""",
        """Belastingen | 2018 | euro | 12412000 | EUR | 2018
Belastingen | 2019 | euro | 13044000 | EUR | 2019
Ontvangsten uit huur | 2018 | euro | 811000 | EUR | 2018
Ontvangsten uit huur | 2019 | euro | 840000 | EUR | 2019""",
    ),
    Case(
        "headings that each name what they count, one of them what the title names",
        """Sociale woningen per dorp

Dorp          Bewoonde huurwoningen   Kandidaat-huurders   Leegstaande huurwoningen
Aardorp                         412                1.204                          8
Beek                             37                   98                          2
""",
        """Aardorp | Bewoonde huurwoningen | count | 412 | huurwoningen | -
Aardorp | Kandidaat-huurders | count | 1204 | Kandidaat-huurders | -
Aardorp | Leegstaande huurwoningen | count | 8 | huurwoningen | -
Beek | Bewoonde huurwoningen | count | 37 | huurwoningen | -
Beek | Kandidaat-huurders | count | 98 | Kandidaat-huurders | -
Beek | Leegstaande huurwoningen | count | 2 | huurwoningen | -""",
    ),
    Case(
        "headings that tell what is counted apart, none of them names it",
        """Huurwoningen per dorp

Dorp           Bejaarde huurders   Grote gezinnen
Aardorp                       412              204
Beek                           37               98
""",
        """Aardorp | Bejaarde huurders | count | 412 | Huurwoningen | -
Aardorp | Grote gezinnen | count | 204 | Huurwoningen | -
Beek | Bejaarde huurders | count | 37 | Huurwoningen | -
Beek | Grote gezinnen | count | 98 | Huurwoningen | -""",
    ),
)
