"""Invented tables as ministers print them in written answers: notes, money beside counts, long labels."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "the mark of a note in a cell, told below",
        """Opbrengst van de heffingen (in miljoen frank)

Heffing                1998      1999      2000
Stallen                210,4     455,0     120,9
Schuren                105,2     870,6     (1)
Totaal                 315,6     1.325,6   120,9
(1) nog niet ingekohierd
""",
        """Stallen | 1998 | count | 210400000 | frank | 1998
Stallen | 1999 | count | 455000000 | frank | 1999
Stallen | 2000 | count | 120900000 | frank | 2000
Schuren | 1998 | count | 105200000 | frank | 1998
Schuren | 1999 | count | 870600000 | frank | 1999
Totaal | 1998 | count | 315600000 | frank | 1998
Totaal | 1999 | count | 1325600000 | frank | 1999
Totaal | 2000 | count | 120900000 | frank | 2000""",
    ),
    Case(
        "marks of notes between letters, and amounts between brackets that no note tells",
        """Resultaat per club (in euro)
Club          2012      2013
Noord         12.450    (1.120)
Zuid          (a)       8.115
Oost          9.870     (640)
(a) Deze club werd later opgericht.
""",
        """Noord | 2012 | euro | 12450 | EUR | 2012
Noord | 2013 | euro | -1120 | EUR | 2013
Zuid | 2013 | euro | 8115 | EUR | 2013
Oost | 2012 | euro | 9870 | EUR | 2012
Oost | 2013 | euro | -640 | EUR | 2013""",
    ),
    Case(
        "a figure one blank behind a long label, under its heading",
        """Aantal plaatsen in 2007
Provincie       Basis    Secundair    Totaal
Antwerpen       45       60           105
Limburg         30       42           72
West-Vlaanderen 80       20           100
""",
        """Antwerpen | Basis | count | 45 | plaatsen | in 2007
Antwerpen | Secundair | count | 60 | plaatsen | in 2007
Antwerpen | Totaal | count | 105 | plaatsen | in 2007
Limburg | Basis | count | 30 | plaatsen | in 2007
Limburg | Secundair | count | 42 | plaatsen | in 2007
Limburg | Totaal | count | 72 | plaatsen | in 2007
West-Vlaanderen | Basis | count | 80 | plaatsen | in 2007
West-Vlaanderen | Secundair | count | 20 | plaatsen | in 2007
West-Vlaanderen | Totaal | count | 100 | plaatsen | in 2007""",
    ),
    Case(
        "long labels in most rows, thousands in one",
        """Aantal bedden
                               2006      2007      2008
Dagverzorging                    45        60        75
Kortverblijf voor volwassenen 1.130     1.142     1.151
""",
        """Dagverzorging | 2006 | count | 45 | bedden | 2006
Dagverzorging | 2007 | count | 60 | bedden | 2007
Dagverzorging | 2008 | count | 75 | bedden | 2008
Kortverblijf voor volwassenen | 2006 | count | 1130 | bedden | 2006
Kortverblijf voor volwassenen | 2007 | count | 1142 | bedden | 2007
Kortverblijf voor volwassenen | 2008 | count | 1151 | bedden | 2008""",
    ),
    Case(
        "labels that end in a number keep it",
        """Aantal plaatsen
Zorgregio van type   2006   2007   2008
Zorgregio type 3       45     60     75
Zorgregio type 4       30     42     51
""",
        """Zorgregio type 3 | 2006 | count | 45 | plaatsen | 2006
Zorgregio type 3 | 2007 | count | 60 | plaatsen | 2007
Zorgregio type 3 | 2008 | count | 75 | plaatsen | 2008
Zorgregio type 4 | 2006 | count | 30 | plaatsen | 2006
Zorgregio type 4 | 2007 | count | 42 | plaatsen | 2007
Zorgregio type 4 | 2008 | count | 51 | plaatsen | 2008""",
    ),
    Case(
        "names that end in a number, under a short heading",
        """Aantal bussen
Lijn             Dag     Nacht
Lijn 12          45      60
Lijn 14          30      42
""",
        """Lijn 12 | Dag | count | 45 | bussen | -
Lijn 12 | Nacht | count | 60 | bussen | -
Lijn 14 | Dag | count | 30 | bussen | -
Lijn 14 | Nacht | count | 42 | bussen | -""",
    ),
    Case(
        "a column that the caption counts beside one of money",
        """Aantal leden en begroting (in duizend euro) per club in 2014
Club      Leden     Begroting
Noord     4.512     68.450
Zuid      3.208     47.120
""",
        """Noord | Leden | count | 4512 | leden | in 2014
Noord | Begroting | euro | 68450000 | EUR | in 2014
Zuid | Leden | count | 3208 | leden | in 2014
Zuid | Begroting | euro | 47120000 | EUR | in 2014""",
    ),
    Case(
        "the caption counts behind the money",
        """Gemiddeld brutoloon (in euro) en aantal koppen per niveau in 2014
Niveau      Koppen     Brutoloon
A           4.512      68.450
B           3.208      47.120
""",
        """A | Koppen | count | 4512 | koppen | in 2014
A | Brutoloon | euro | 68450 | EUR | in 2014
B | Koppen | count | 3208 | koppen | in 2014
B | Brutoloon | euro | 47120 | EUR | in 2014""",
    ),
    Case(
        "clubs beside millions of francs",
        """Aantal clubs en subsidies (in miljoen frank) per provincie
Provincie      Clubs    Subsidies
Antwerpen      412      45,5
Limburg        205      20,1
""",
        """Antwerpen | Clubs | count | 412 | clubs | -
Antwerpen | Subsidies | count | 45500000 | frank | -
Limburg | Clubs | count | 205 | clubs | -
Limburg | Subsidies | count | 20100000 | frank | -""",
    ),
    Case(
        "money for things is money in each column",
        """Budget (in duizend euro) voor boeken en kranten
Jaar     Boeken       Kranten   Budget
2009     412          4.250     4.662
2010     205          3.310     3.515
""",
        """2009 | Boeken | euro | 412000 | EUR | 2009
2009 | Kranten | euro | 4250000 | EUR | 2009
2009 | Budget | euro | 4662000 | EUR | 2009
2010 | Boeken | euro | 205000 | EUR | 2010
2010 | Kranten | euro | 3310000 | EUR | 2010
2010 | Budget | euro | 3515000 | EUR | 2010""",
    ),
    Case(
        "two lists of years below each other, each with its heading",
        """1. Aantal dossiers
2015 210
2016 245
2017 198
2. Gemiddelde doorlooptijd in maanden
2015 7,5
2016 6,8
2017 9,2
""",
        """2015 | Aantal dossiers | count | 210 | dossiers | 2015
2016 | Aantal dossiers | count | 245 | dossiers | 2016
2017 | Aantal dossiers | count | 198 | dossiers | 2017
2015 | Gemiddelde doorlooptijd in maanden | measure | 7.5 | maanden | 2015
2016 | Gemiddelde doorlooptijd in maanden | measure | 6.8 | maanden | 2016
2017 | Gemiddelde doorlooptijd in maanden | measure | 9.2 | maanden | 2017""",
    ),
    Case(
        "two lists of years without numbers",
        """Aantal dossiers
2015 210
2016 245
2017 198
Aantal klachten
2015 21
2016 45
2017 19
""",
        """2015 | Aantal dossiers | count | 210 | dossiers | 2015
2016 | Aantal dossiers | count | 245 | dossiers | 2016
2017 | Aantal dossiers | count | 198 | dossiers | 2017
2015 | Aantal klachten | count | 21 | klachten | 2015
2016 | Aantal klachten | count | 45 | klachten | 2016
2017 | Aantal klachten | count | 19 | klachten | 2017""",
    ),
    Case(
        "groups that are numbered, under headings over all",
        """Aantal leerlingen
             2015   2016
1. Basisonderwijs
Antwerpen    210    220
Limburg      245    250
2. Secundair onderwijs
Antwerpen    21     20
Limburg      45     50
""",
        """1. Basisonderwijs Antwerpen | 2015 | count | 210 | leerlingen | 2015
1. Basisonderwijs Antwerpen | 2016 | count | 220 | leerlingen | 2016
1. Basisonderwijs Limburg | 2015 | count | 245 | leerlingen | 2015
1. Basisonderwijs Limburg | 2016 | count | 250 | leerlingen | 2016
2. Secundair onderwijs Antwerpen | 2015 | count | 21 | leerlingen | 2015
2. Secundair onderwijs Antwerpen | 2016 | count | 20 | leerlingen | 2016
2. Secundair onderwijs Limburg | 2015 | count | 45 | leerlingen | 2015
2. Secundair onderwijs Limburg | 2016 | count | 50 | leerlingen | 2016""",
    ),
    Case(
        "lists of two rows behind lines that say what they count",
        """1. Aantal dossiers
2015: 210
2016: 245
2. Aantal klachten
2015: 21
2016: 45
""",
        """2015 | Aantal dossiers | count | 210 | dossiers | 2015
2016 | Aantal dossiers | count | 245 | dossiers | 2016
2015 | Aantal klachten | count | 21 | klachten | 2015
2016 | Aantal klachten | count | 45 | klachten | 2016""",
    ),
    Case(
        "a strong participle before the noun",
        """Aantal ingetrokken vergunningen:
1999: 3
2000: nihil
2001: 8
""",
        """1999 | - | count | 3 | vergunningen | 1999
2001 | - | count | 8 | vergunningen | 2001""",
    ),
    Case(
        "the sum of a list is told above it",
        """Op 1 januari 2001 genoten 1.312 ambtenaren loopbaanonderbreking, als volgt verdeeld:
niveau A : 204
niveau B : 288
niveau C : 465
niveau D : 355
""",
        """niveau A | - | count | 204 | ambtenaren | Op 1 januari 2001
niveau B | - | count | 288 | ambtenaren | Op 1 januari 2001
niveau C | - | count | 465 | ambtenaren | Op 1 januari 2001
niveau D | - | count | 355 | ambtenaren | Op 1 januari 2001""",
    ),
    Case(
        "a title names what one figure told above is not",
        """Er zijn 98 jeugdlogies met 9.880 bedden.
De vergunningen per kustgemeente:
Knokke-Heist 98
Blankenberge 112
De Haan 61
""",
        """Knokke-Heist | - | count | 98 | vergunningen | -
Blankenberge | - | count | 112 | vergunningen | -
De Haan | - | count | 61 | vergunningen | -""",
    ),
    Case(
        "the number of those that are divided",
        """Verdeling van de 4.512 begunstigden volgens leeftijd:

Leeftijd         Aantal     Percentage
< 25 jaar        412        9,1
25-34 jaar       1.104      24,5
""",
        """< 25 jaar | Aantal | count | 412 | begunstigden | -
< 25 jaar | Percentage | percentage | 9.1 | percent | -
25-34 jaar | Aantal | count | 1104 | begunstigden | -
25-34 jaar | Percentage | percentage | 24.5 | percent | -""",
    ),
    Case(
        "a compound of percentage",
        """Slaagpercentage NT2

           Noord     Zuid
2009       71,2      68,4
2010       72,0      69,1
""",
        """2009 | Noord | percentage | 71.2 | percent | 2009
2009 | Zuid | percentage | 68.4 | percent | 2009
2010 | Noord | percentage | 72 | percent | 2010
2010 | Zuid | percentage | 69.1 | percent | 2010""",
    ),
    Case(
        "a compound of percentage in the sentence",
        """Het gemiddelde ziektepercentage per provincie was:
Antwerpen: 5
Limburg: 6
""",
        """Antwerpen | - | percentage | 5 | percent | -
Limburg | - | percentage | 6 | percent | -""",
    ),
    Case(
        "the percentage of what is counted beside it",
        """Aantal scholen en hun slaagpercentage
Jaar   Scholen   Slaagpercentage
2012   412   67,4
2013   410   68,9
""",
        """2012 | Scholen | count | 412 | scholen | 2012
2012 | Slaagpercentage | percentage | 67.4 | percent | 2012
2013 | Scholen | count | 410 | scholen | 2013
2013 | Slaagpercentage | percentage | 68.9 | percent | 2013""",
    ),
    Case(
        "a size behind the noun, and an index of a year",
        """Provincie          Doden 30 dagen    Zwaargewonden    Index (2010 = 100)
Noord              92                812              87
Zuid               55                390              91
""",
        """Noord | Doden 30 dagen | count | 92 | - | -
Noord | Zwaargewonden | count | 812 | - | -
Noord | Index (2010 = 100) | count | 87 | - | -
Zuid | Doden 30 dagen | count | 55 | - | -
Zuid | Zwaargewonden | count | 390 | - | -
Zuid | Index (2010 = 100) | count | 91 | - | -""",
    ),
    Case(
        "a change between two years under a caption of a day",
        """Aantal trekkers op 1 januari

Stad            1994    1995    1996    Stijging 94-96
Noord           3.210   3.544   3.812   18,8 %
Zuid            2.010   2.245   2.377   18,3 %
""",
        """Noord | 1994 | count | 3210 | trekkers | 1994
Noord | 1995 | count | 3544 | trekkers | 1995
Noord | 1996 | count | 3812 | trekkers | 1996
Noord | Stijging 94-96 | percentage | 18.8 | percent | -
Zuid | 1994 | count | 2010 | trekkers | 1994
Zuid | 1995 | count | 2245 | trekkers | 1995
Zuid | 1996 | count | 2377 | trekkers | 1996
Zuid | Stijging 94-96 | percentage | 18.3 | percent | -""",
    ),
    Case(
        "a head over rows that begin with a dash",
        """Middelen per sector, in euro

Sector                        2016         2017
Jeugd                     1.200.000    1.350.000
Cultuur
- dans                    2.450.000    2.510.000
- film                      640.000      655.000
Totaal                    4.290.000    4.515.000
""",
        """Jeugd | 2016 | euro | 1200000 | EUR | 2016
Jeugd | 2017 | euro | 1350000 | EUR | 2017
Cultuur - dans | 2016 | euro | 2450000 | EUR | 2016
Cultuur - dans | 2017 | euro | 2510000 | EUR | 2017
Cultuur - film | 2016 | euro | 640000 | EUR | 2016
Cultuur - film | 2017 | euro | 655000 | EUR | 2017
Totaal | 2016 | euro | 4290000 | EUR | 2016
Totaal | 2017 | euro | 4515000 | EUR | 2017""",
    ),
    Case(
        "one row with a dash",
        """Aantal aanvragen
2016 2017
Sport
- zaal 12 14
Cultuur 45 51
""",
        """Sport zaal | 2016 | count | 12 | aanvragen | 2016
Sport zaal | 2017 | count | 14 | aanvragen | 2017
Cultuur | 2016 | count | 45 | aanvragen | 2016
Cultuur | 2017 | count | 51 | aanvragen | 2017""",
    ),
    Case(
        "an adverb and a participle before the noun",
        """Aantal nieuw erkende diensten:
Noord: 3
Zuid: 1
""",
        """Noord | - | count | 3 | diensten | -
Zuid | - | count | 1 | diensten | -""",
    ),
    Case(
        "euros for a measure",
        """Gemiddelde integrale waterprijs (in euro/m³, btw inbegrepen):
2009: 3,21
2010: 3,38
2011: 3,57
""",
        """2009 | - | euro | 3.21 | EUR | 2009
2010 | - | euro | 3.38 | EUR | 2010
2011 | - | euro | 3.57 | EUR | 2011""",
    ),
    Case(
        "euros per ton, small amounts",
        """Kostprijs (in euro per ton)
        2009  2010
Aalst   121  134
Boom    117  129
""",
        """Aalst | 2009 | euro | 121 | EUR | 2009
Aalst | 2010 | euro | 134 | EUR | 2010
Boom | 2009 | euro | 117 | EUR | 2009
Boom | 2010 | euro | 129 | EUR | 2010""",
    ),
    Case(
        "rows parted by a class are no rate",
        """Aantal huurders per gezinsgrootte

Alleenstaanden: 31.204
Koppels: 9.870
Gezinnen met 3 kinderen of meer: 8.966
""",
        """Alleenstaanden | Aantal huurders per gezinsgrootte | count | 31204 | huurders | -
Koppels | Aantal huurders per gezinsgrootte | count | 9870 | huurders | -
Gezinnen met 3 kinderen of meer | Aantal huurders per gezinsgrootte | count | 8966 | huurders | -""",
    ),
    Case(
        "rows per one of those that lead them are a rate",
        """Aantal leerlingen per leraar

Aalst: 11,2
Boom: 9,8
Genk: 8,9
""",
        """Aalst | Aantal leerlingen per leraar | count | 11.2 | leerlingen | -
Boom | Aantal leerlingen per leraar | count | 9.8 | leerlingen | -
Genk | Aantal leerlingen per leraar | count | 8.9 | leerlingen | -""",
    ),
    Case(
        "more than a size is a class",
        """De ritten zijn verdeeld als volgt :
minder dan 30 minuten : 22,4 %
30 tot 60 minuten : 41,0 %
meer dan 60 minuten : 36,6 %
""",
        """minder dan 30 minuten | - | percentage | 22.4 | percent | -
30 tot 60 minuten | - | percentage | 41 | percent | -
meer dan 60 minuten | - | percentage | 36.6 | percent | -""",
    ),
    Case(
        "a compound with a hyphen is counted",
        """De e-boeken doen het goed.

1. E-boeken
2014: 18.312
2015: 41.806
2016: 67.450
""",
        """2014 | E-boeken | count | 18312 | E-boeken | 2014
2015 | E-boeken | count | 41806 | E-boeken | 2015
2016 | E-boeken | count | 67450 | E-boeken | 2016""",
    ),
    Case(
        "a town with a hyphen is not",
        """De bussen doen het goed.

1. Sint-Truiden
2014: 18.312
2015: 41.806
2016: 67.450
""",
        """2014 | Sint-Truiden | count | 18312 | - | 2014
2015 | Sint-Truiden | count | 41806 | - | 2015
2016 | Sint-Truiden | count | 67450 | - | 2016""",
    ),
    Case(
        "columns parted by semicolons",
        """Tabel 1. Aantal keuringen per dorp

Dorp; 2022; 2023; 2024
Aalbeke; 4.120; 4.560; 5.010
Boezinge; 1.230; 1.410; 1.398
""",
        """Aalbeke | 2022 | count | 4120 | keuringen | 2022
Aalbeke | 2023 | count | 4560 | keuringen | 2023
Aalbeke | 2024 | count | 5010 | keuringen | 2024
Boezinge | 2022 | count | 1230 | keuringen | 2022
Boezinge | 2023 | count | 1410 | keuringen | 2023
Boezinge | 2024 | count | 1398 | keuringen | 2024""",
    ),
    Case(
        "semicolons without blanks, an empty cell",
        """De steun is:
Jaar;Aantal dossiers;Bedrag (euro)
2019;45;120.000
2020;;130.500,50
2021;61;-
""",
        """2019 | Aantal dossiers | count | 45 | dossiers | 2019
2019 | Bedrag (euro) | euro | 120000 | EUR | 2019
2020 | Bedrag (euro) | euro | 130500.5 | EUR | 2020
2021 | Aantal dossiers | count | 61 | dossiers | 2021""",
    ),
    Case(
        "shares between semicolons",
        """Aandeel geweigerde keuringen (in %)
Dorp;2022;2023
Aalbeke;12,1;11,8
Boezinge;9,5;8,7
""",
        """Aalbeke | 2022 | percentage | 12.1 | percent | 2022
Aalbeke | 2023 | percentage | 11.8 | percent | 2023
Boezinge | 2022 | percentage | 9.5 | percent | 2022
Boezinge | 2023 | percentage | 8.7 | percent | 2023""",
    ),
    Case(
        "a caption in euros over a column of money and one of things",
        """Steun (in euro)
Dorp      Dossiers  Bedrag
Aalbeke   12        450
Boezinge  9         380
Geluwe    14        510
""",
        """Aalbeke | Dossiers | count | 12 | - | -
Aalbeke | Bedrag | euro | 450 | EUR | -
Boezinge | Dossiers | count | 9 | - | -
Boezinge | Bedrag | euro | 380 | EUR | -
Geluwe | Dossiers | count | 14 | - | -
Geluwe | Bedrag | euro | 510 | EUR | -""",
    ),
    Case(
        "ages that name rows",
        """Aantal doden per leeftijdsgroep

0-17      45
18-64     212
65+       310
""",
        """0-17 | Aantal doden per leeftijdsgroep | count | 45 | doden | -
18-64 | Aantal doden per leeftijdsgroep | count | 212 | doden | -
65+ | Aantal doden per leeftijdsgroep | count | 310 | doden | -""",
    ),
    Case(
        "long labels set apart by blanks",
        """Stand op 30 juni 1996 :

ABC                     9.412
DEF (lokaal) 16.780
DEF (gewest)   11.035
Derde deel - plannen van ten hoogste 1 jaar   604
""",
        """ABC | - | count | 9412 | - | op 30 juni 1996
DEF (lokaal) | - | count | 16780 | - | op 30 juni 1996
DEF (gewest) | - | count | 11035 | - | op 30 juni 1996
Derde deel - plannen van ten hoogste 1 jaar | - | count | 604 | - | op 30 juni 1996""",
    ),
)
