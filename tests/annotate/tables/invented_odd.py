# ruff: noqa: E501 - tables stand here as they are printed
"""Odd details of tables, each met in one small invented table. Same form as ``invented``."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "codes in a column of their own",
        """De kredieten evolueerden als volgt (in duizend euro):
Omschrijving Basisallocatie 2020 2021
Werking 4140 1.250 1.300
Subsidies 3300 980 1.020
Investeringen 7422 15 20
""",
        """Werking | 2020 | euro | 1250000 | EUR | 2020
Werking | 2021 | euro | 1300000 | EUR | 2021
Subsidies | 2020 | euro | 980000 | EUR | 2020
Subsidies | 2021 | euro | 1020000 | EUR | 2021
Investeringen | 2020 | euro | 15000 | EUR | 2020
Investeringen | 2021 | euro | 20000 | EUR | 2021""",
    ),
    Case(
        "days as labels",
        """Aantal openstaande dossiers:
Datum Nieuw Lopend
1 januari 2021 12 45
1 juli 2021 15 40
1 januari 2022 9 38
""",
        """1 januari 2021 | Nieuw | count | 12 | dossiers | 1 januari 2021
1 januari 2021 | Lopend | count | 45 | dossiers | 1 januari 2021
1 juli 2021 | Nieuw | count | 15 | dossiers | 1 juli 2021
1 juli 2021 | Lopend | count | 40 | dossiers | 1 juli 2021
1 januari 2022 | Nieuw | count | 9 | dossiers | 1 januari 2022
1 januari 2022 | Lopend | count | 38 | dossiers | 1 januari 2022""",
    ),
    Case(
        "ranks before the labels",
        """Top van de gemeenten:
Nr. Gemeente Aantal meldingen
1 Aardorp 45
2 Beekhoven 38
3 Cederhout 21
""",
        """1 Aardorp | Aantal meldingen | count | 45 | meldingen | -
2 Beekhoven | Aantal meldingen | count | 38 | meldingen | -
3 Cederhout | Aantal meldingen | count | 21 | meldingen | -""",
    ),
    Case(
        "labels that end in a binding word",
        """Aantal gezinnen volgens kindertal:
Kindertal 2015 2016
1 kind 120 118
2 kinderen 95 99
3 kinderen of meer 41 44
""",
        """1 kind | 2015 | count | 120 | gezinnen | 2015
1 kind | 2016 | count | 118 | gezinnen | 2016
2 kinderen | 2015 | count | 95 | gezinnen | 2015
2 kinderen | 2016 | count | 99 | gezinnen | 2016
3 kinderen of meer | 2015 | count | 41 | gezinnen | 2015
3 kinderen of meer | 2016 | count | 44 | gezinnen | 2016""",
    ),
    Case(
        "a remark behind the last cell",
        """Evolutie van het budget (euro):
Jaar Budget
2019 1.200.000
2020 1.250.000
2021 1.300.000 (raming)
""",
        """2019 | Budget | euro | 1200000 | EUR | 2019
2020 | Budget | euro | 1250000 | EUR | 2020
2021 | Budget | euro | 1300000 | EUR | 2021""",
    ),
    Case(
        "each cell on a line, years over repeated headings",
        """De verdeling is als volgt:
Provincie
2021
2022
Aantal
Bedrag
Aantal
Bedrag
Antwerpen
10
1.500,00
12
1.900,00
Limburg
4
600,00
6
750,50
Verder is er niets.
""",
        """Antwerpen | 2021 Aantal | count | 10 | - | 2021
Antwerpen | 2021 Bedrag | euro | 1500 | EUR | 2021
Antwerpen | 2022 Aantal | count | 12 | - | 2022
Antwerpen | 2022 Bedrag | euro | 1900 | EUR | 2022
Limburg | 2021 Aantal | count | 4 | - | 2021
Limburg | 2021 Bedrag | euro | 600 | EUR | 2021
Limburg | 2022 Aantal | count | 6 | - | 2022
Limburg | 2022 Bedrag | euro | 750.5 | EUR | 2022""",
    ),
    Case(
        "each cell on a line, a label over three of them",
        (
            "Tabel 2: Aantal plaatsen per voorziening\n"
            "Voorziening\n"
            "2019\n"
            "2020\n"
            "Centrum voor \n"
            "geestelijke \n"
            "gezondheidszorg\n"
            "12\n"
            "n.v.t.\n"
            "Dagcentrum\n"
            "30\n"
            "31\n"
            "Thuisbegeleiding\n"
            "-\n"
            "8\n"
            "Totaal\n"
            "42\n"
            "39\n"
            "Bron: eigen cijfers\n"
        ),
        """Centrum voor geestelijke gezondheidszorg | 2019 | count | 12 | plaatsen | 2019
Dagcentrum | 2019 | count | 30 | plaatsen | 2019
Dagcentrum | 2020 | count | 31 | plaatsen | 2020
Thuisbegeleiding | 2020 | count | 8 | plaatsen | 2020
Totaal | 2019 | count | 42 | plaatsen | 2019
Totaal | 2020 | count | 39 | plaatsen | 2020""",
    ),
    Case(
        "the sign of the euro in the headings",
        """Overzicht uitgaven
Post 2020 (€) 2021 (€)
Huur 12.000 12.500
Energie 3.400 5.100
Totaal 15.400 17.600
""",
        """Huur | 2020 (€) | euro | 12000 | EUR | 2020
Huur | 2021 (€) | euro | 12500 | EUR | 2021
Energie | 2020 (€) | euro | 3400 | EUR | 2020
Energie | 2021 (€) | euro | 5100 | EUR | 2021
Totaal | 2020 (€) | euro | 15400 | EUR | 2020
Totaal | 2021 (€) | euro | 17600 | EUR | 2021""",
    ),
    Case(
        "minus and plus, one of them apart",
        """Saldo per jaar (in miljoen euro):
Entiteit 2019 2020
Fonds A -12,5 3,2
Fonds B 4,1 - 1,5
Fonds C 0,0 +2,0
""",
        """Fonds A | 2019 | euro | -12500000 | EUR | 2019
Fonds A | 2020 | euro | 3200000 | EUR | 2020
Fonds B | 2019 | euro | 4100000 | EUR | 2019
Fonds B | 2020 | euro | -1500000 | EUR | 2020
Fonds C | 2019 | euro | 0 | EUR | 2019
Fonds C | 2020 | euro | 2000000 | EUR | 2020""",
    ),
    Case(
        "a heading with a stroke",
        """Aantal ambtenaren naar geslacht:
Niveau M V X/onbekend Totaal
A 120 135 1 256
B 80 95 0 175
C 40 70 2 112
""",
        """A | M | count | 120 | ambtenaren | -
A | V | count | 135 | ambtenaren | -
A | X/onbekend | count | 1 | ambtenaren | -
A | Totaal | count | 256 | ambtenaren | -
B | M | count | 80 | ambtenaren | -
B | V | count | 95 | ambtenaren | -
B | X/onbekend | count | 0 | ambtenaren | -
B | Totaal | count | 175 | ambtenaren | -
C | M | count | 40 | ambtenaren | -
C | V | count | 70 | ambtenaren | -
C | X/onbekend | count | 2 | ambtenaren | -
C | Totaal | count | 112 | ambtenaren | -""",
    ),
    Case(
        "a sub-answer, a year that is not over",
        """1.
a) Onderstaande tabel geeft het aantal meldingen weer, opgesplitst per jaar en per type:
Type melding 2017 2018 2019 2020 (t.e.m. juni)
Geluid 120 131 140 66
Geur 54 60 72 31
Stof 12 9 15 8
Totaal 186 200 227 105
b) Zie a).
""",
        """Geluid | 2017 | count | 120 | meldingen | 2017
Geluid | 2018 | count | 131 | meldingen | 2018
Geluid | 2019 | count | 140 | meldingen | 2019
Geluid | 2020 (t.e.m. juni) | count | 66 | meldingen | 2020 (t.e.m. juni)
Geur | 2017 | count | 54 | meldingen | 2017
Geur | 2018 | count | 60 | meldingen | 2018
Geur | 2019 | count | 72 | meldingen | 2019
Geur | 2020 (t.e.m. juni) | count | 31 | meldingen | 2020 (t.e.m. juni)
Stof | 2017 | count | 12 | meldingen | 2017
Stof | 2018 | count | 9 | meldingen | 2018
Stof | 2019 | count | 15 | meldingen | 2019
Stof | 2020 (t.e.m. juni) | count | 8 | meldingen | 2020 (t.e.m. juni)
Totaal | 2017 | count | 186 | meldingen | 2017
Totaal | 2018 | count | 200 | meldingen | 2018
Totaal | 2019 | count | 227 | meldingen | 2019
Totaal | 2020 (t.e.m. juni) | count | 105 | meldingen | 2020 (t.e.m. juni)""",
    ),
    Case(
        "one column with its currency behind",
        """Toegekende subsidies:
Vereniging Bedrag
vzw De Regenboog 12.500 EUR
vzw Het Lampje 8.000 EUR
vzw Zonder Naam 9.250,75 EUR
""",
        """vzw De Regenboog | Bedrag | euro | 12500 | EUR | -
vzw Het Lampje | Bedrag | euro | 8000 | EUR | -
vzw Zonder Naam | Bedrag | euro | 9250.75 | EUR | -""",
    ),
    Case(
        "long labels with digits and brackets",
        """Overzicht van de projecten in het kader van de oproep:
Project Toegekend bedrag
Digitale geletterdheid voor kwetsbare jongeren in de stad (fase 2) 45.000,00
Samen sterk 12.500,00
Leren op de werkvloer 30.000,00
""",
        """Digitale geletterdheid voor kwetsbare jongeren in de stad (fase 2) | Toegekend bedrag | euro | 45000 | EUR | -
Samen sterk | Toegekend bedrag | euro | 12500 | EUR | -
Leren op de werkvloer | Toegekend bedrag | euro | 30000 | EUR | -""",
    ),
    Case(
        "each cell on a line, amounts and shares",
        """Verdeling van de middelen over de provincies
Provincie
Bedrag
Aandeel
Antwerpen
1.200.000
40%
Limburg
600.000
20%
Oost-Vlaanderen
1.200.000
40%
Totaal
3.000.000
100%
2. Zie hierboven.
""",
        """Antwerpen | Bedrag | euro | 1200000 | EUR | -
Antwerpen | Aandeel | percentage | 40 | percent | -
Limburg | Bedrag | euro | 600000 | EUR | -
Limburg | Aandeel | percentage | 20 | percent | -
Oost-Vlaanderen | Bedrag | euro | 1200000 | EUR | -
Oost-Vlaanderen | Aandeel | percentage | 40 | percent | -
Totaal | Bedrag | euro | 3000000 | EUR | -
Totaal | Aandeel | percentage | 100 | percent | -""",
    ),
    Case(
        "no heading, years that could be any column, and nothing told of what they count",
        """De cijfers voor 2019, 2020 en 2021 zijn:
Antwerpen 120 131 98
Limburg 45 52 61
Totaal 165 183 159
""",
        "",
    ),
    Case(
        "each cell on a line, the first beside its label",
        """Het aantal dossiers per jaar en provincie:
Provincie
2020
2021
2022
Antwerpen 22
16
23
Limburg 5
4
2
West-Vlaanderen 7
3
9
Totaal
34
23
34
Dit is het.
""",
        """Antwerpen | 2020 | count | 22 | dossiers | 2020
Antwerpen | 2021 | count | 16 | dossiers | 2021
Antwerpen | 2022 | count | 23 | dossiers | 2022
Limburg | 2020 | count | 5 | dossiers | 2020
Limburg | 2021 | count | 4 | dossiers | 2021
Limburg | 2022 | count | 2 | dossiers | 2022
West-Vlaanderen | 2020 | count | 7 | dossiers | 2020
West-Vlaanderen | 2021 | count | 3 | dossiers | 2021
West-Vlaanderen | 2022 | count | 9 | dossiers | 2022
Totaal | 2020 | count | 34 | dossiers | 2020
Totaal | 2021 | count | 23 | dossiers | 2021
Totaal | 2022 | count | 34 | dossiers | 2022""",
    ),
    Case(
        "each cell on a line, the first beside its year",
        """Tabel 1: Aantal dossiers
Jaar
Ingediend
Goedgekeurd
2020 12
10
2021 14
11
2022 15
15
""",
        """2020 | Ingediend | count | 12 | dossiers | 2020
2020 | Goedgekeurd | count | 10 | dossiers | 2020
2021 | Ingediend | count | 14 | dossiers | 2021
2021 | Goedgekeurd | count | 11 | dossiers | 2021
2022 | Ingediend | count | 15 | dossiers | 2022
2022 | Goedgekeurd | count | 15 | dossiers | 2022""",
    ),
    Case(
        "two years, one figure each",
        """De bedragen:
Jaar Bedrag (euro)
2021 1.200
2022 1.300
Meer is er niet.
""",
        """2021 | Bedrag (euro) | euro | 1200 | EUR | 2021
2022 | Bedrag (euro) | euro | 1300 | EUR | 2022""",
    ),
    Case(
        "two rows of one figure under a plain heading",
        """De dossiers:
Provincie Aantal dossiers
Antwerpen 22
Limburg 13
Meer is er niet.
""",
        """Antwerpen | Aantal dossiers | count | 22 | dossiers | -
Limburg | Aantal dossiers | count | 13 | dossiers | -""",
    ),
    Case(
        "one row under a plain heading",
        """De cijfers voor vorig jaar:
Jaar Aantal dossiers Bedrag (euro)
2021 12 15.000
Meer is er niet.
""",
        """2021 | Aantal dossiers | count | 12 | dossiers | 2021
2021 | Bedrag (euro) | euro | 15000 | EUR | 2021""",
    ),
    Case(
        "each cell on a line, words before and behind the figures",
        """De volgende projecten werden gesteund:
Project
Gemeente
Bedrag
Status
De Brug
Aardorp
12.500,00
lopend
Het Anker
Beekhoven
8.000,00
afgerond
Kruispunt
Cederhout
21.250,50
lopend
Verder verwijs ik naar de website.
""",
        """De Brug Aardorp | Bedrag | euro | 12500 | EUR | -
Het Anker Beekhoven | Bedrag | euro | 8000 | EUR | -
Kruispunt Cederhout | Bedrag | euro | 21250.5 | EUR | -""",
    ),
    Case(
        "each cell on a line, two columns of words",
        """Overzicht:
Vereniging
Provincie
2020
2021
vzw A
Antwerpen
1.200
1.300
vzw B
Limburg
900
950
vzw C
Antwerpen
800
820
Dat is alles.
""",
        """vzw A Antwerpen | 2020 | count | 1200 | - | 2020
vzw A Antwerpen | 2021 | count | 1300 | - | 2021
vzw B Limburg | 2020 | count | 900 | - | 2020
vzw B Limburg | 2021 | count | 950 | - | 2021
vzw C Antwerpen | 2020 | count | 800 | - | 2020
vzw C Antwerpen | 2021 | count | 820 | - | 2021""",
    ),
    Case(
        "each cell on a line, numbered rows and days",
        """Overzicht:
Nr.
Project
Budget (euro)
Einddatum
1
Omleiding
1.200.000
31/12/2021
2
Fietspad
300.000
30/06/2022
3
Brug
2.500.000
15/09/2022
Dat is alles.
""",
        """1 Omleiding | Budget (euro) | euro | 1200000 | EUR | -
2 Fietspad | Budget (euro) | euro | 300000 | EUR | -
3 Brug | Budget (euro) | euro | 2500000 | EUR | -""",
    ),
    Case(
        "each cell on a line, the sign of percent on a line below",
        """Tabel: evolutie
Jaar
Aandeel
2018
12,5
%
2019
13,1
%
2020
14
%
""",
        """2018 | Aandeel | percentage | 12.5 | percent | 2018
2019 | Aandeel | percentage | 13.1 | percent | 2019
2020 | Aandeel | percentage | 14 | percent | 2020""",
    ),
    Case(
        "years without a stub, a last row that is the sum",
        """Onderstaande tabel geeft het aantal ongevallen per provincie.

 2018 2019 2020*
Antwerpen 61 49 38
Limburg 30 29 27
West-Vlaanderen 47 39 35
Vlaanderen 138 117 100
* voorlopige cijfers
Bron: eigen telling
""",
        """Antwerpen | 2018 | count | 61 | ongevallen | 2018
Antwerpen | 2019 | count | 49 | ongevallen | 2019
Antwerpen | 2020 | count | 38 | ongevallen | 2020
Limburg | 2018 | count | 30 | ongevallen | 2018
Limburg | 2019 | count | 29 | ongevallen | 2019
Limburg | 2020 | count | 27 | ongevallen | 2020
West-Vlaanderen | 2018 | count | 47 | ongevallen | 2018
West-Vlaanderen | 2019 | count | 39 | ongevallen | 2019
West-Vlaanderen | 2020 | count | 35 | ongevallen | 2020
Vlaanderen | 2018 | count | 138 | ongevallen | 2018
Vlaanderen | 2019 | count | 117 | ongevallen | 2019
Vlaanderen | 2020 | count | 100 | ongevallen | 2020""",
    ),
)
