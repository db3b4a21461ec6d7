# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables in the ways ministries print them, each with the cells that a reader finds in it.

A case is a text and its expected cells, written as ``row | column | kind | value | unit | time``; ``-`` is none.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """One layout. ``cells`` are all figures of the tables in ``text``, in reading order."""

    name: str
    text: str
    cells: str


CASES = (
    Case(
        "years as columns, provinces as rows, a total row and column",
        """De tabel hieronder geeft het aantal aanvragen per provincie weer.

Provincie 2019 2020 2021 Totaal
Antwerpen 120 131 98 349
Limburg 45 52 61 158
Oost-Vlaanderen 77 80 84 241
Totaal 242 263 243 748

Meer informatie volgt later.
""",
        """Antwerpen | 2019 | count | 120 | aanvragen | 2019
Antwerpen | 2020 | count | 131 | aanvragen | 2020
Antwerpen | 2021 | count | 98 | aanvragen | 2021
Antwerpen | Totaal | count | 349 | aanvragen | -
Limburg | 2019 | count | 45 | aanvragen | 2019
Limburg | 2020 | count | 52 | aanvragen | 2020
Limburg | 2021 | count | 61 | aanvragen | 2021
Limburg | Totaal | count | 158 | aanvragen | -
Oost-Vlaanderen | 2019 | count | 77 | aanvragen | 2019
Oost-Vlaanderen | 2020 | count | 80 | aanvragen | 2020
Oost-Vlaanderen | 2021 | count | 84 | aanvragen | 2021
Oost-Vlaanderen | Totaal | count | 241 | aanvragen | -
Totaal | 2019 | count | 242 | aanvragen | 2019
Totaal | 2020 | count | 263 | aanvragen | 2020
Totaal | 2021 | count | 243 | aanvragen | 2021
Totaal | Totaal | count | 748 | aanvragen | -""",
    ),
    Case(
        "years as rows, three measures",
        """2. Hieronder vindt u de cijfers.

Jaar Aantal dossiers Toegekend bedrag (euro) % goedgekeurd
2018 1.204 3.450.200,50 81,5%
2019 987 2.800.000,00 79,0%
2020 1.010 2.950.125,75 83,25%
""",
        """2018 | Aantal dossiers | count | 1204 | dossiers | 2018
2018 | Toegekend bedrag (euro) | euro | 3450200.5 | EUR | 2018
2018 | % goedgekeurd | percentage | 81.5 | percent | 2018
2019 | Aantal dossiers | count | 987 | dossiers | 2019
2019 | Toegekend bedrag (euro) | euro | 2800000 | EUR | 2019
2019 | % goedgekeurd | percentage | 79 | percent | 2019
2020 | Aantal dossiers | count | 1010 | dossiers | 2020
2020 | Toegekend bedrag (euro) | euro | 2950125.75 | EUR | 2020
2020 | % goedgekeurd | percentage | 83.25 | percent | 2020""",
    ),
    Case(
        "blanks as thousands separators",
        """De uitgaven per jaar (in euro):
Beleidsdomein 2021 2022 2023
Mobiliteit 1 234 567 1 300 000 999 500
Wonen 45 000 52 300 61 250
Totaal 1 279 567 1 352 300 1 060 750
""",
        """Mobiliteit | 2021 | euro | 1234567 | EUR | 2021
Mobiliteit | 2022 | euro | 1300000 | EUR | 2022
Mobiliteit | 2023 | euro | 999500 | EUR | 2023
Wonen | 2021 | euro | 45000 | EUR | 2021
Wonen | 2022 | euro | 52300 | EUR | 2022
Wonen | 2023 | euro | 61250 | EUR | 2023
Totaal | 2021 | euro | 1279567 | EUR | 2021
Totaal | 2022 | euro | 1352300 | EUR | 2022
Totaal | 2023 | euro | 1060750 | EUR | 2023""",
    ),
    Case(
        "marks for nothing and small numbers hidden",
        """Aantal meldingen per gemeente:
Gemeente 2021 2022 2023
Kerkdorp 12 n.v.t. 15
Molendal - 7 <5
Zandhoek n.b. / 31
""",
        """Kerkdorp | 2021 | count | 12 | meldingen | 2021
Kerkdorp | 2023 | count | 15 | meldingen | 2023
Molendal | 2022 | count | 7 | meldingen | 2022
Molendal | 2023 | count | <5 | meldingen | 2023
Zandhoek | 2023 | count | 31 | meldingen | 2023""",
    ),
    Case(
        "footnotes on labels, headings and cells",
        """Onderstaande tabel toont het aantal controles.
Dienst 2022 2023*
Noord** 210 198
Zuid 87* 91
Totaal 297 289
* cijfers tot en met 30 september.
** inclusief de haven.
""",
        """Noord | 2022 | count | 210 | controles | 2022
Noord | 2023 | count | 198 | controles | 2023
Zuid | 2022 | count | 87 | controles | 2022
Zuid | 2023 | count | 91 | controles | 2023
Totaal | 2022 | count | 297 | controles | 2022
Totaal | 2023 | count | 289 | controles | 2023""",
    ),
    Case(
        "months as rows",
        """Het aantal oproepen per maand in 2022:
Maand Aantal oproepen Gemiddelde wachttijd (minuten)
januari 1.540 4,2
februari 1.320 3,9
maart 1.498 5
""",
        """januari | Aantal oproepen | count | 1540 | oproepen | januari
januari | Gemiddelde wachttijd (minuten) | measure | 4.2 | minuten | januari
februari | Aantal oproepen | count | 1320 | oproepen | februari
februari | Gemiddelde wachttijd (minuten) | measure | 3.9 | minuten | februari
maart | Aantal oproepen | count | 1498 | oproepen | maart
maart | Gemiddelde wachttijd (minuten) | measure | 5 | minuten | maart""",
    ),
    Case(
        "school years as columns",
        """Tabel 4: Aantal leerlingen in het project, per net
Net 2018-2019 2019-2020 2020-2021
GO! 310 325 340
OVSG 120 118 131
Vrij onderwijs 980 1.002 1.044
""",
        """GO! | 2018-2019 | count | 310 | leerlingen | 2018-2019
GO! | 2019-2020 | count | 325 | leerlingen | 2019-2020
GO! | 2020-2021 | count | 340 | leerlingen | 2020-2021
OVSG | 2018-2019 | count | 120 | leerlingen | 2018-2019
OVSG | 2019-2020 | count | 118 | leerlingen | 2019-2020
OVSG | 2020-2021 | count | 131 | leerlingen | 2020-2021
Vrij onderwijs | 2018-2019 | count | 980 | leerlingen | 2018-2019
Vrij onderwijs | 2019-2020 | count | 1002 | leerlingen | 2019-2020
Vrij onderwijs | 2020-2021 | count | 1044 | leerlingen | 2020-2021""",
    ),
    Case(
        "a caption that scales, one column that it does not scale",
        """Tabel 2. Investeringen in 2021 (in miljoen euro)
Sector Bedrag Aantal projecten
Chemie 12,5 8
Voeding 3,75 11
""",
        """Chemie | Bedrag | euro | 12500000 | EUR | in 2021
Chemie | Aantal projecten | count | 8 | projecten | in 2021
Voeding | Bedrag | euro | 3750000 | EUR | in 2021
Voeding | Aantal projecten | count | 11 | projecten | in 2021""",
    ),
    Case(
        "a heading that scales, under (x 1000)",
        """Het personenvervoer evolueerde als volgt.
Jaar Reizigers (x 1000) Kosten (in duizend euro)
2016 1.250 880
2017 1.310 905,5
2018 1.405 930
""",
        """2016 | Reizigers (x 1000) | count | 1250000 | Reizigers | 2016
2016 | Kosten (in duizend euro) | euro | 880000 | EUR | 2016
2017 | Reizigers (x 1000) | count | 1310000 | Reizigers | 2017
2017 | Kosten (in duizend euro) | euro | 905500 | EUR | 2017
2018 | Reizigers (x 1000) | count | 1405000 | Reizigers | 2018
2018 | Kosten (in duizend euro) | euro | 930000 | EUR | 2018""",
    ),
    Case(
        "labels over several lines",
        """Aantal plaatsen per voorziening:
Voorziening 2020 2021
Centrum voor algemeen welzijn van de
regio Neteland 14 16
Dagopvang 30 32
Huis voor jongeren
met een beperking 8 9
""",
        """Centrum voor algemeen welzijn van de regio Neteland | 2020 | count | 14 | plaatsen | 2020
Centrum voor algemeen welzijn van de regio Neteland | 2021 | count | 16 | plaatsen | 2021
Dagopvang | 2020 | count | 30 | plaatsen | 2020
Dagopvang | 2021 | count | 32 | plaatsen | 2021
Huis voor jongeren met een beperking | 2020 | count | 8 | plaatsen | 2020
Huis voor jongeren met een beperking | 2021 | count | 9 | plaatsen | 2021""",
    ),
    Case(
        "two tables in a row",
        """Ingediende aanvragen:
Provincie 2021 2022
Antwerpen 11 12
Limburg 7 9
Totaal 18 21
Toegekende bedragen (euro):
Provincie 2021 2022
Antwerpen 110.000 125.500
Limburg 70.000 91.000
Totaal 180.000 216.500
""",
        """Antwerpen | 2021 | count | 11 | aanvragen | 2021
Antwerpen | 2022 | count | 12 | aanvragen | 2022
Limburg | 2021 | count | 7 | aanvragen | 2021
Limburg | 2022 | count | 9 | aanvragen | 2022
Totaal | 2021 | count | 18 | aanvragen | 2021
Totaal | 2022 | count | 21 | aanvragen | 2022
Antwerpen | 2021 | euro | 110000 | EUR | 2021
Antwerpen | 2022 | euro | 125500 | EUR | 2022
Limburg | 2021 | euro | 70000 | EUR | 2021
Limburg | 2022 | euro | 91000 | EUR | 2022
Totaal | 2021 | euro | 180000 | EUR | 2021
Totaal | 2022 | euro | 216500 | EUR | 2022""",
    ),
    Case(
        "tabs, with an empty cell",
        "Aantal inspecties:\nRegio\t2021\t2022\t2023\nWest\t5\t\t9\nOost\t6\t8\t12\nTotaal\t11\t8\t21\n",
        """West | 2021 | count | 5 | inspecties | 2021
West | 2023 | count | 9 | inspecties | 2023
Oost | 2021 | count | 6 | inspecties | 2021
Oost | 2022 | count | 8 | inspecties | 2022
Oost | 2023 | count | 12 | inspecties | 2023
Totaal | 2021 | count | 11 | inspecties | 2021
Totaal | 2022 | count | 8 | inspecties | 2022
Totaal | 2023 | count | 21 | inspecties | 2023""",
    ),
    Case(
        "several blanks between cells, labels and thousands with one",
        """Subsidies per vereniging (in euro)
Vereniging           Werkingsjaar 2020    Werkingsjaar 2021
De Blauwe Reiger     12 500               13 000
Kring voor Poëzie    8 250                8 400
""",
        """De Blauwe Reiger | Werkingsjaar 2020 | euro | 12500 | EUR | Werkingsjaar 2020
De Blauwe Reiger | Werkingsjaar 2021 | euro | 13000 | EUR | Werkingsjaar 2021
Kring voor Poëzie | Werkingsjaar 2020 | euro | 8250 | EUR | Werkingsjaar 2020
Kring voor Poëzie | Werkingsjaar 2021 | euro | 8400 | EUR | Werkingsjaar 2021""",
    ),
    Case(
        "bars between cells",
        """Aantal bezoekers:
| Domein | 2022 | 2023 |
|--------|------|------|
| Eikenbos | 4.500 | 4.720 |
| Duinenpark | 12.310 | |
| Totaal | 16.810 | 17.000 |
""",
        """Eikenbos | 2022 | count | 4500 | bezoekers | 2022
Eikenbos | 2023 | count | 4720 | bezoekers | 2023
Duinenpark | 2022 | count | 12310 | bezoekers | 2022
Totaal | 2022 | count | 16810 | bezoekers | 2022
Totaal | 2023 | count | 17000 | bezoekers | 2023""",
    ),
    Case(
        "one column under a heading",
        """Verdeling van de toegekende premies:

Provincie Aantal premies
Antwerpen 310
Limburg 150
Vlaams-Brabant 205
Totaal 665

Zoals u ziet is de spreiding goed.
""",
        """Antwerpen | Aantal premies | count | 310 | premies | -
Limburg | Aantal premies | count | 150 | premies | -
Vlaams-Brabant | Aantal premies | count | 205 | premies | -
Totaal | Aantal premies | count | 665 | premies | -""",
    ),
    Case(
        "counts with their share between brackets",
        """Resultaat van de controles:
Sector Conform Niet conform
Horeca 45 (90%) 5 (10%)
Bouw 30 (75 %) 10 (25 %)
Vervoer 12 (60%) 8 (40%)
""",
        """Horeca | Conform | count | 45 | controles | -
Horeca | Conform | percentage | 90 | percent | -
Horeca | Niet conform | count | 5 | controles | -
Horeca | Niet conform | percentage | 10 | percent | -
Bouw | Conform | count | 30 | controles | -
Bouw | Conform | percentage | 75 | percent | -
Bouw | Niet conform | count | 10 | controles | -
Bouw | Niet conform | percentage | 25 | percent | -
Vervoer | Conform | count | 12 | controles | -
Vervoer | Conform | percentage | 60 | percent | -
Vervoer | Niet conform | count | 8 | controles | -
Vervoer | Niet conform | percentage | 40 | percent | -""",
    ),
    Case(
        "groups of headings over repeated headings",
        """Overzicht van de dossiers:
2021 2022
Provincie Aantal Bedrag Aantal Bedrag
Antwerpen 10 € 1.500,00 12 € 1.900,00
Limburg 4 € 600,00 6 € 750,50
""",
        """Antwerpen | 2021 Aantal | count | 10 | dossiers | 2021
Antwerpen | 2021 Bedrag | euro | 1500 | EUR | 2021
Antwerpen | 2022 Aantal | count | 12 | dossiers | 2022
Antwerpen | 2022 Bedrag | euro | 1900 | EUR | 2022
Limburg | 2021 Aantal | count | 4 | dossiers | 2021
Limburg | 2021 Bedrag | euro | 600 | EUR | 2021
Limburg | 2022 Aantal | count | 6 | dossiers | 2022
Limburg | 2022 Bedrag | euro | 750.5 | EUR | 2022""",
    ),
    Case(
        "measures as rows, years as columns",
        """De evolutie is als volgt:
2020 2021 2022
Aantal aanvragen 55 61 70
Totaal bedrag (euro) 1.100.000 1.250.000 1.300.000
Aandeel goedgekeurd (%) 80 82,5 79
""",
        """Aantal aanvragen | 2020 | count | 55 | aanvragen | 2020
Aantal aanvragen | 2021 | count | 61 | aanvragen | 2021
Aantal aanvragen | 2022 | count | 70 | aanvragen | 2022
Totaal bedrag (euro) | 2020 | euro | 1100000 | EUR | 2020
Totaal bedrag (euro) | 2021 | euro | 1250000 | EUR | 2021
Totaal bedrag (euro) | 2022 | euro | 1300000 | EUR | 2022
Aandeel goedgekeurd (%) | 2020 | percentage | 80 | percent | 2020
Aandeel goedgekeurd (%) | 2021 | percentage | 82.5 | percent | 2021
Aandeel goedgekeurd (%) | 2022 | percentage | 79 | percent | 2022""",
    ),
    Case(
        "each cell on a line of its own, words as labels",
        """Het aantal vergunningen per jaar:
Provincie
2021
2022
Totaal
Antwerpen
15
18
33
Limburg
9
7
16
Eindtotaal
24
25
49
Dit antwoord werd gecoördineerd.
""",
        """Antwerpen | 2021 | count | 15 | vergunningen | 2021
Antwerpen | 2022 | count | 18 | vergunningen | 2022
Antwerpen | Totaal | count | 33 | vergunningen | -
Limburg | 2021 | count | 9 | vergunningen | 2021
Limburg | 2022 | count | 7 | vergunningen | 2022
Limburg | Totaal | count | 16 | vergunningen | -
Eindtotaal | 2021 | count | 24 | vergunningen | 2021
Eindtotaal | 2022 | count | 25 | vergunningen | 2022
Eindtotaal | Totaal | count | 49 | vergunningen | -""",
    ),
    Case(
        "each cell on a line of its own, broken headings, a currency sign alone on its line",
        """De subsidies werden als volgt verdeeld over de ondernemingen, met een toegekende \nsteun per jaar. \nJaar \nToegekend\ne steun \naan kmo's\nAantal \nkmo's\n2019\n€ \n1.200.500,00\n14\n2020\n€ \n1.450.000,25\n17\n2021\n€ 980.000,00\n11\nVoor het overige verwijs ik naar de website van het agentschap, waar alles te lezen is.\n""",
        """2019 | Toegekende steun aan kmo's | euro | 1200500 | EUR | 2019
2019 | Aantal kmo's | count | 14 | kmo's | 2019
2020 | Toegekende steun aan kmo's | euro | 1450000.25 | EUR | 2020
2020 | Aantal kmo's | count | 17 | kmo's | 2020
2021 | Toegekende steun aan kmo's | euro | 980000 | EUR | 2021
2021 | Aantal kmo's | count | 11 | kmo's | 2021""",
    ),
    Case(
        "lost blanks found by sums",
        """Aantal klachten per dienst:
Dienst 2020 2021 2022 Totaal
Noord 5 7 9 21
Oost 3 4 7
Zuid 6 2 8 16
Totaal 11 12 21 44
""",
        """Noord | 2020 | count | 5 | klachten | 2020
Noord | 2021 | count | 7 | klachten | 2021
Noord | 2022 | count | 9 | klachten | 2022
Noord | Totaal | count | 21 | klachten | -
Oost | 2021 | count | 3 | klachten | 2021
Oost | 2022 | count | 4 | klachten | 2022
Oost | Totaal | count | 7 | klachten | -
Zuid | 2020 | count | 6 | klachten | 2020
Zuid | 2021 | count | 2 | klachten | 2021
Zuid | 2022 | count | 8 | klachten | 2022
Zuid | Totaal | count | 16 | klachten | -
Totaal | 2020 | count | 11 | klachten | 2020
Totaal | 2021 | count | 12 | klachten | 2021
Totaal | 2022 | count | 21 | klachten | 2022
Totaal | Totaal | count | 44 | klachten | -""",
    ),
    Case(
        "lost blanks that no sum finds: the column stays unknown",
        """Aantal klachten per dienst:
Dienst 2020 2021 2022
Noord 5 7 9
Oost 3 4
Zuid 6 2 8
""",
        """Noord | 2020 | count | 5 | klachten | 2020
Noord | 2021 | count | 7 | klachten | 2021
Noord | 2022 | count | 9 | klachten | 2022
Oost | - | count | 3 | klachten | -
Oost | - | count | 4 | klachten | -
Zuid | 2020 | count | 6 | klachten | 2020
Zuid | 2021 | count | 2 | klachten | 2021
Zuid | 2022 | count | 8 | klachten | 2022""",
    ),
    Case(
        "ages as rows, lower-case headings",
        """Het aantal deelnemers naar leeftijd:
leeftijd man vrouw
0-17 12 14
18-64 103 98
65+ 22 31
totaal 137 143
""",
        """0-17 | man | count | 12 | deelnemers | -
0-17 | vrouw | count | 14 | deelnemers | -
18-64 | man | count | 103 | deelnemers | -
18-64 | vrouw | count | 98 | deelnemers | -
65+ | man | count | 22 | deelnemers | -
65+ | vrouw | count | 31 | deelnemers | -
totaal | man | count | 137 | deelnemers | -
totaal | vrouw | count | 143 | deelnemers | -""",
    ),
    Case(
        "a figure that looks like a year",
        """Aantal toegekende cheques per jaar:
Jaar Aanvragen Cheques
2020 2350 1986
2021 2410 2033
2022 2600 2101
""",
        """2020 | Aanvragen | count | 2350 | Aanvragen | 2020
2020 | Cheques | count | 1986 | cheques | 2020
2021 | Aanvragen | count | 2410 | Aanvragen | 2021
2021 | Cheques | count | 2033 | cheques | 2021
2022 | Aanvragen | count | 2600 | Aanvragen | 2022
2022 | Cheques | count | 2101 | cheques | 2022""",
    ),
    Case(
        "numbered classes and quarters",
        """Aantal meetpunten per klasse:
Klasse Q1 2023 Q2 2023
Klasse 1 15 18
Klasse 2 22 20
Klasse 3 9 4
""",
        """Klasse 1 | Q1 2023 | count | 15 | meetpunten | Q1 2023
Klasse 1 | Q2 2023 | count | 18 | meetpunten | Q2 2023
Klasse 2 | Q1 2023 | count | 22 | meetpunten | Q1 2023
Klasse 2 | Q2 2023 | count | 20 | meetpunten | Q2 2023
Klasse 3 | Q1 2023 | count | 9 | meetpunten | Q1 2023
Klasse 3 | Q2 2023 | count | 4 | meetpunten | Q2 2023""",
    ),
    Case(
        "comma and point as decimal signs in one table",
        """Gemiddelde scores (in %):
School 2017 2018
De Linde 61,5 60.9
De Beuk 72.25 70,1
De Eik 55 58.0
""",
        """De Linde | 2017 | percentage | 61.5 | percent | 2017
De Linde | 2018 | percentage | 60.9 | percent | 2018
De Beuk | 2017 | percentage | 72.25 | percent | 2017
De Beuk | 2018 | percentage | 70.1 | percent | 2018
De Eik | 2017 | percentage | 55 | percent | 2017
De Eik | 2018 | percentage | 58 | percent | 2018""",
    ),
)
