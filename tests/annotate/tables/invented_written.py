"""Invented tables of typed answers: shares between brackets, scales, nouns, lists. Same form as ``invented``."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "a share between brackets without its sign, single blanks",
        """Verdeling van de aanvragers in 2018:
Geslacht Aantal (%)
Man 1.245 (62,3)
Vrouw 753 (37,7)
Totaal 1.998 (100)
""",
        """Man | Aantal (%) | count | 1245 | aanvragers | in 2018
Man | Aantal (%) | percentage | 62.3 | percent | in 2018
Vrouw | Aantal (%) | count | 753 | aanvragers | in 2018
Vrouw | Aantal (%) | percentage | 37.7 | percent | in 2018
Totaal | Aantal (%) | count | 1998 | aanvragers | in 2018
Totaal | Aantal (%) | percentage | 100 | percent | in 2018""",
    ),
    Case(
        "a share of the whole between brackets, parted by tabs",
        """Verdeling van de aanvragers in 2018:
Geslacht\tAantal aanvragers (% van totaal)
Man\t1.245 (62,3)
Vrouw\t753 (37,7)
""",
        """Man | Aantal aanvragers (% van totaal) | count | 1245 | aanvragers | in 2018
Man | Aantal aanvragers (% van totaal) | percentage | 62.3 | percent | in 2018
Vrouw | Aantal aanvragers (% van totaal) | count | 753 | aanvragers | in 2018
Vrouw | Aantal aanvragers (% van totaal) | percentage | 37.7 | percent | in 2018""",
    ),
    Case(
        "a share between brackets in two columns, parted by blanks",
        """Aantal geslaagden:
Richting      2017 (%)        2018 (%)
Latijn        145 (82,8)      151 (84,1)
Techniek      112 (70)         98 (71)
""",
        """Latijn | 2017 (%) | count | 145 | geslaagden | 2017
Latijn | 2017 (%) | percentage | 82.8 | percent | 2017
Latijn | 2018 (%) | count | 151 | geslaagden | 2018
Latijn | 2018 (%) | percentage | 84.1 | percent | 2018
Techniek | 2017 (%) | count | 112 | geslaagden | 2017
Techniek | 2017 (%) | percentage | 70 | percent | 2017
Techniek | 2018 (%) | count | 98 | geslaagden | 2018
Techniek | 2018 (%) | percentage | 71 | percent | 2018""",
    ),
    Case(
        "a list under a heading of counts and shares",
        """Verdeling van de aanvragen:
Aantal (%) per regio
Kust: 245 (32,9%)
Heuvelland: 153 (20,5%)
Polders: 200 (26,8%)
""",
        """Kust | Aantal (%) per regio | count | 245 | aanvragen | -
Kust | Aantal (%) per regio | percentage | 32.9 | percent | -
Heuvelland | Aantal (%) per regio | count | 153 | aanvragen | -
Heuvelland | Aantal (%) per regio | percentage | 20.5 | percent | -
Polders | Aantal (%) per regio | count | 200 | aanvragen | -
Polders | Aantal (%) per regio | percentage | 26.8 | percent | -""",
    ),
    Case(
        "two rows of counts with their shares",
        """Verdeling van de aanvragers in 2018:
Geslacht Personen
Man 1.245 (62,3%)
Vrouw 753 (37,7%)
""",
        """Man | Personen | count | 1245 | aanvragers | in 2018
Man | Personen | percentage | 62.3 | percent | in 2018
Vrouw | Personen | count | 753 | aanvragers | in 2018
Vrouw | Personen | percentage | 37.7 | percent | in 2018""",
    ),
    Case(
        "figures between brackets that no heading explains",
        """Aantal dossiers (waarvan geweigerd):
Regio\t2017\t2018
Kust\t145 (12)\t156 (14)
Heuvelland\t112 (18)\t98 (15)
""",
        """Kust | 2017 | count | 145 | dossiers | 2017
Kust | 2018 | count | 156 | dossiers | 2018
Heuvelland | 2017 | count | 112 | dossiers | 2017
Heuvelland | 2018 | count | 98 | dossiers | 2018""",
    ),
    Case(
        "losses between brackets stay losses",
        """Resultaat van de instelling (in duizend euro):
Post 2017 2018
Werking 120 (45)
Bijdragen 80 95
Overige (12) 13
""",
        """Werking | 2017 | euro | 120000 | EUR | 2017
Werking | 2018 | euro | -45000 | EUR | 2018
Bijdragen | 2017 | euro | 80000 | EUR | 2017
Bijdragen | 2018 | euro | 95000 | EUR | 2018
Overige | 2017 | euro | -12000 | EUR | 2017
Overige | 2018 | euro | 13000 | EUR | 2018""",
    ),
    Case(
        "the scale below the table, between brackets",
        """Onderstaande tabel geeft de kredieten weer.
Jaar       VAK        VEK
2017    12.345     11.987
2018    13.400     12.500
(bedragen in duizend euro)
""",
        """2017 | VAK | euro | 12345000 | EUR | 2017
2017 | VEK | euro | 11987000 | EUR | 2017
2018 | VAK | euro | 13400000 | EUR | 2018
2018 | VEK | euro | 12500000 | EUR | 2018""",
    ),
    Case(
        "the scale below the table, as a sentence",
        """De kredieten voor de komende jaren:
Post 2017 2018
VAK 12,3 13,4
VEK 11,9 12,5

Bedragen in miljoen euro.

De kredieten werden niet aangepast.
""",
        """VAK | 2017 | euro | 12300000 | EUR | 2017
VAK | 2018 | euro | 13400000 | EUR | 2018
VEK | 2017 | euro | 11900000 | EUR | 2017
VEK | 2018 | euro | 12500000 | EUR | 2018""",
    ),
    Case(
        "the scale below the table, behind a star",
        """De uitbetaalde toelagen per jaar:
Sector 2017 2018
Sport 12.300 13.400
Jeugd 11.900 12.500
* x 1.000 euro
""",
        """Sport | 2017 | euro | 12300000 | EUR | 2017
Sport | 2018 | euro | 13400000 | EUR | 2018
Jeugd | 2017 | euro | 11900000 | EUR | 2017
Jeugd | 2018 | euro | 12500000 | EUR | 2018""",
    ),
    Case(
        "the scale below the table, a column that counts",
        """De toelagen per jaar:
Jaar Aantal Bedrag
2017 145 12.345
2018 156 13.456
In duizend euro
""",
        """2017 | Aantal | count | 145 | toelagen | 2017
2017 | Bedrag | euro | 12345000 | EUR | 2017
2018 | Aantal | count | 156 | toelagen | 2018
2018 | Bedrag | euro | 13456000 | EUR | 2018""",
    ),
    Case(
        "the scale in the sentence behind the one that introduces",
        """De tabel geeft een overzicht van de kredieten. De bedragen zijn in miljoen euro.
Krediet      2017     2018
VAK          12,3     13,4
VEK          11,9     12,5
""",
        """VAK | 2017 | euro | 12300000 | EUR | 2017
VAK | 2018 | euro | 13400000 | EUR | 2018
VEK | 2017 | euro | 11900000 | EUR | 2017
VEK | 2018 | euro | 12500000 | EUR | 2018""",
    ),
    Case(
        "the scale in the sentence before the one that introduces",
        """De bedragen zijn uitgedrukt in duizend euro. Hieronder vindt u het overzicht van de kredieten:
Krediet      2017     2018
VAK          12,3     13,4
VEK          11,9     12,5
""",
        """VAK | 2017 | euro | 12300 | EUR | 2017
VAK | 2018 | euro | 13400 | EUR | 2018
VEK | 2017 | euro | 11900 | EUR | 2017
VEK | 2018 | euro | 12500 | EUR | 2018""",
    ),
    Case(
        "the scale of the next table is not that of the one above",
        """De kredieten:
Krediet      2017     2018
VAK        12.300   13.400
VEK        11.900   12.500

(in duizend euro)
Dotatie      2017     2018
Museum         45       51
Opera          38       42
""",
        """VAK | 2017 | euro | 12300 | EUR | 2017
VAK | 2018 | euro | 13400 | EUR | 2018
VEK | 2017 | euro | 11900 | EUR | 2017
VEK | 2018 | euro | 12500 | EUR | 2018
Museum | 2017 | euro | 45000 | EUR | 2017
Museum | 2018 | euro | 51000 | EUR | 2018
Opera | 2017 | euro | 38000 | EUR | 2017
Opera | 2018 | euro | 42000 | EUR | 2018""",
    ),
    Case(
        "a sentence below that only mentions a scale",
        """De kredieten:
Krediet      2017     2018
VAK        12.300   13.400
VEK        11.900   12.500
Bedragen in duizend euro werden afgerond in de begroting.
""",
        """VAK | 2017 | euro | 12300 | EUR | 2017
VAK | 2018 | euro | 13400 | EUR | 2018
VEK | 2017 | euro | 11900 | EUR | 2017
VEK | 2018 | euro | 12500 | EUR | 2018""",
    ),
    Case(
        "each heading counts its own, one is named above",
        """Onderstaande tabel geeft een overzicht van de controles.
Jaar    Controles    Overtredingen    Waarschuwingen
2017        1.245              56               120
2018        1.312              61                98
""",
        """2017 | Controles | count | 1245 | controles | 2017
2017 | Overtredingen | count | 56 | Overtredingen | 2017
2017 | Waarschuwingen | count | 120 | Waarschuwingen | 2017
2018 | Controles | count | 1312 | controles | 2018
2018 | Overtredingen | count | 61 | Overtredingen | 2018
2018 | Waarschuwingen | count | 98 | Waarschuwingen | 2018""",
    ),
    Case(
        "each heading counts its own, one is counted above",
        """Het aantal inentingen in de centra:
Maand            Inentingen    Overlijdens
januari 2021          1.245             56
februari 2021         1.312             61
""",
        """januari 2021 | Inentingen | count | 1245 | inentingen | januari 2021
januari 2021 | Overlijdens | count | 56 | Overlijdens | januari 2021
februari 2021 | Inentingen | count | 1312 | inentingen | februari 2021
februari 2021 | Overlijdens | count | 61 | Overlijdens | februari 2021""",
    ),
    Case(
        "headings that are nouns by their ends, nothing said above",
        """De resultaten van de handhaving:
Jaar Inspecties Aanmaningen Pv's
2017 1.245 320 56
2018 1.312 298 61
""",
        """2017 | Inspecties | count | 1245 | Inspecties | 2017
2017 | Aanmaningen | count | 320 | Aanmaningen | 2017
2017 | Pv's | count | 56 | Pv's | 2017
2018 | Inspecties | count | 1312 | Inspecties | 2018
2018 | Aanmaningen | count | 298 | Aanmaningen | 2018
2018 | Pv's | count | 61 | Pv's | 2018""",
    ),
    Case(
        "a heading beside its year counts its own",
        """Tabel 2: aantal leerlingen per regio

                 2017                     2018
Regio        Leerlingen   Plaatsen    Leerlingen   Plaatsen
Kust           5.123         198          5.345       201
Heuvelland     2.345         110          2.567       114
""",
        """Kust | 2017 Leerlingen | count | 5123 | leerlingen | 2017
Kust | 2017 Plaatsen | count | 198 | Plaatsen | 2017
Kust | 2018 Leerlingen | count | 5345 | leerlingen | 2018
Kust | 2018 Plaatsen | count | 201 | Plaatsen | 2018
Heuvelland | 2017 Leerlingen | count | 2345 | leerlingen | 2017
Heuvelland | 2017 Plaatsen | count | 110 | Plaatsen | 2017
Heuvelland | 2018 Leerlingen | count | 2567 | leerlingen | 2018
Heuvelland | 2018 Plaatsen | count | 114 | Plaatsen | 2018""",
    ),
    Case(
        "places as headings are not counted",
        """Overzicht van de aanvragen:
Jaar Aardingen Leuven Brugge
2017 145 98 76
2018 156 101 81
""",
        """2017 | Aardingen | count | 145 | aanvragen | 2017
2017 | Leuven | count | 98 | aanvragen | 2017
2017 | Brugge | count | 76 | aanvragen | 2017
2018 | Aardingen | count | 156 | aanvragen | 2018
2018 | Leuven | count | 101 | aanvragen | 2018
2018 | Brugge | count | 81 | aanvragen | 2018""",
    ),
    Case(
        "kinds as headings are not counted where something else is",
        """Aantal aanvragen per type aanvrager:
Jaar Scholen Verenigingen
2017 145 98
2018 156 101
""",
        """2017 | Scholen | count | 145 | aanvragen | 2017
2017 | Verenigingen | count | 98 | aanvragen | 2017
2018 | Scholen | count | 156 | aanvragen | 2018
2018 | Verenigingen | count | 101 | aanvragen | 2018""",
    ),
    Case(
        "figures about passing are not counted",
        """Evolutie van de slaagcijfers:
Jaar Deelnemers Geslaagd Slaagpercentage
2017 145 120 82,8%
2018 156 132 84,6%
""",
        """2017 | Deelnemers | count | 145 | Deelnemers | 2017
2017 | Geslaagd | count | 120 | Deelnemers | 2017
2017 | Slaagpercentage | percentage | 82.8 | percent | 2017
2018 | Deelnemers | count | 156 | Deelnemers | 2018
2018 | Geslaagd | count | 132 | Deelnemers | 2018
2018 | Slaagpercentage | percentage | 84.6 | percent | 2018""",
    ),
    Case(
        "kinds as headings are not counted where a caption parts something by them",
        """Overzicht van de aanvragen per soort vereniging:
Jaar Clubs Verenigingen
2017 145 98
2018 156 101
""",
        """2017 | Clubs | count | 145 | aanvragen | 2017
2017 | Verenigingen | count | 98 | aanvragen | 2017
2018 | Clubs | count | 156 | aanvragen | 2018
2018 | Verenigingen | count | 101 | aanvragen | 2018""",
    ),
    Case(
        "a caption that parts by what the rows name",
        """De handhaving per regio:
Regio Inspecties Overtredingen
Kust 145 98
Heuvelland 156 101
""",
        """Kust | Inspecties | count | 145 | Inspecties | -
Kust | Overtredingen | count | 98 | Overtredingen | -
Heuvelland | Inspecties | count | 156 | Inspecties | -
Heuvelland | Overtredingen | count | 101 | Overtredingen | -""",
    ),
    Case(
        "a density is not counted in inhabitants",
        """Het aantal inwoners en de dichtheid:
Gemeente     Inwoners    Inw./km²
Aardorp       253.266       1.622
Beekhoven     117.886         852
""",
        """Aardorp | Inwoners | count | 253266 | inwoners | -
Aardorp | Inw./km² | count | 1622 | - | -
Beekhoven | Inwoners | count | 117886 | inwoners | -
Beekhoven | Inw./km² | count | 852 | - | -""",
    ),
    Case(
        "heads and full-time equivalents",
        """Personeelsbezetting:
Entiteit      Koppen      VTE
Natuur           812    738,2
Landbouw         655    601,5
""",
        """Natuur | Koppen | count | 812 | Koppen | -
Natuur | VTE | count | 738.2 | VTE | -
Landbouw | Koppen | count | 655 | Koppen | -
Landbouw | VTE | count | 601.5 | VTE | -""",
    ),
    Case(
        "a measure in the caption, before what parts it",
        """Aangelegde oppervlakte in ha per regio:
Regio          2017   2018
Kust           20,5   41,2
Heuvelland     18,1   30,7
""",
        """Kust | 2017 | measure | 20.5 | ha | 2017
Kust | 2018 | measure | 41.2 | ha | 2018
Heuvelland | 2017 | measure | 18.1 | ha | 2017
Heuvelland | 2018 | measure | 30.7 | ha | 2018""",
    ),
    Case(
        "a measure at the end of the caption",
        """Lengte van de paden in km:
Regio 2017 2018
Kust 20,5 41,2
Heuvelland 18,1 30,7
""",
        """Kust | 2017 | measure | 20.5 | km | 2017
Kust | 2018 | measure | 41.2 | km | 2018
Heuvelland | 2017 | measure | 18.1 | km | 2017
Heuvelland | 2018 | measure | 30.7 | km | 2018""",
    ),
    Case(
        "a measure per head between brackets",
        """Tabel 1: Restafval (kg/inwoner)
Gemeente      2017    2018
Aardorp        145     141
Beekhoven      162     158
""",
        """Aardorp | 2017 | measure | 145 | kg/inwoner | 2017
Aardorp | 2018 | measure | 141 | kg/inwoner | 2018
Beekhoven | 2017 | measure | 162 | kg/inwoner | 2017
Beekhoven | 2018 | measure | 158 | kg/inwoner | 2018""",
    ),
    Case(
        "a measure told above of what the total says",
        """In 2017 werd 38 ha bos aangelegd, in 2018 71 ha. De opsplitsing per regio:

Regio          2017   2018
Kust             20     41
Heuvelland       18     30
Totaal           38     71
""",
        """Kust | 2017 | measure | 20 | ha | 2017
Kust | 2018 | measure | 41 | ha | 2018
Heuvelland | 2017 | measure | 18 | ha | 2017
Heuvelland | 2018 | measure | 30 | ha | 2018
Totaal | 2017 | measure | 38 | ha | 2017
Totaal | 2018 | measure | 71 | ha | 2018""",
    ),
    Case(
        "a place behind a preposition is no measure",
        """Aantal scholen in Aardorp per net:
Net     2017    2018
Vrij      45      46
Stad      12      11
""",
        """Vrij | 2017 | count | 45 | scholen | 2017
Vrij | 2018 | count | 46 | scholen | 2018
Stad | 2017 | count | 12 | scholen | 2017
Stad | 2018 | count | 11 | scholen | 2018""",
    ),
    Case(
        "a list with dashes",
        """Aantal keuringen:
- 2016 – 1.245
- 2017 – 1.312
- 2018 – 1.405
""",
        """2016 | - | count | 1245 | keuringen | 2016
2017 | - | count | 1312 | keuringen | 2017
2018 | - | count | 1405 | keuringen | 2018""",
    ),
    Case(
        "a list with signs of equality",
        """Aantal keuringen per regio:
Kust = 1.245
Heuvelland = 1.312
Polders = 98
""",
        """Kust | - | count | 1245 | keuringen | -
Heuvelland | - | count | 1312 | keuringen | -
Polders | - | count | 98 | keuringen | -""",
    ),
    Case(
        "a list with dashes and amounts, two rows",
        """De uitbetaalde bedragen:
- 2017 – 12.345 euro
- 2018 – 13.456 euro
""",
        """2017 | - | euro | 12345 | EUR | 2017
2018 | - | euro | 13456 | EUR | 2018""",
    ),
    Case(
        "a list whose figures stand first",
        """Aantal keuringen:
- 1.245 in 2016;
- 1.312 in 2017;
- 1.405 in 2018.
""",
        """2016 | - | count | 1245 | keuringen | 2016
2017 | - | count | 1312 | keuringen | 2017
2018 | - | count | 1405 | keuringen | 2018""",
    ),
    Case(
        "a list of ranks, figures apart",
        """De gemeenten met de meeste aanvragen in 2018:
1. Aardorp     145
2. Beekhoven   138
3. Cederhout    98
4. Dennenbos    76
""",
        """1. Aardorp | - | count | 145 | aanvragen | in 2018
2. Beekhoven | - | count | 138 | aanvragen | in 2018
3. Cederhout | - | count | 98 | aanvragen | in 2018
4. Dennenbos | - | count | 76 | aanvragen | in 2018""",
    ),
    Case(
        "a list as a bare answer",
        """1. Kust: 145
Heuvelland: 112
Polders: 98

2. De planning ligt vast.
""",
        """Kust | - | count | 145 | - | -
Heuvelland | - | count | 112 | - | -
Polders | - | count | 98 | - | -""",
    ),
    Case(
        "a name with an exclamation mark in a list",
        """Aantal scholen per net:
- GO!: 145
- OGO: 456
- VGO: 1.245
""",
        """GO! | - | count | 145 | scholen | -
OGO | - | count | 456 | scholen | -
VGO | - | count | 1245 | scholen | -""",
    ),
    Case(
        "a name with an exclamation mark, single blanks",
        """Aantal scholen per net:
Net 2017 2018
GO! 145 146
OGO 456 460
""",
        """GO! | 2017 | count | 145 | scholen | 2017
GO! | 2018 | count | 146 | scholen | 2018
OGO | 2017 | count | 456 | scholen | 2017
OGO | 2018 | count | 460 | scholen | 2018""",
    ),
    Case(
        "years from and to are no list",
        """De werking liep in de volgende jaren:
2011 - 2012
2013 - 2014
2015 - 2016
""",
        """""",
    ),
    Case(
        "one dash is no list",
        """Aantal keuringen:
Kust – 145
""",
        """""",
    ),
    Case(
        "sentences that begin with a figure are no list",
        """Aantal keuringen:
1.245 in 2016 op de markt;
1.312 in 2017 op straat;
""",
        """""",
    ),
    Case(
        "postcodes before names are no years, though one looks like it",
        """Aantal aanvragen per gemeente:
2000 Aardorp: 456
2630 Beekhoven: 12
2100 Cederhout: 17
""",
        """2000 Aardorp | - | count | 456 | aanvragen | -
2630 Beekhoven | - | count | 12 | aanvragen | -
2100 Cederhout | - | count | 17 | aanvragen | -""",
    ),
    Case(
        "years before names are years",
        """Aantal aanvragen per regio:
2016 Kust: 456
2017 Kust: 412
2018 Kust: 417
""",
        """2016 Kust | - | count | 456 | aanvragen | 2016
2017 Kust | - | count | 412 | aanvragen | 2017
2018 Kust | - | count | 417 | aanvragen | 2018""",
    ),
    Case(
        "one cell a line, codes before the names",
        """Het aantal aanvragen per gemeente bedraagt:
Postcode
Gemeente
Aantal
2630
Aardorp
12
2000
Beekhoven
456
2530
Cederhout
8
""",
        """2630 Aardorp | Aantal | count | 12 | aanvragen | -
2000 Beekhoven | Aantal | count | 456 | aanvragen | -
2530 Cederhout | Aantal | count | 8 | aanvragen | -""",
    ),
    Case(
        "one cell a line, a year printed once for its regions",
        """Het aantal aanvragen:
Jaar
Regio
Ingediend
Goedgekeurd
2017
Kust
45
40
Heuvelland
38
30
2018
Kust
51
-
Heuvelland
42
41
Totaal
176
111
""",
        """2017 Kust | Ingediend | count | 45 | aanvragen | 2017
2017 Kust | Goedgekeurd | count | 40 | aanvragen | 2017
2017 Heuvelland | Ingediend | count | 38 | aanvragen | 2017
2017 Heuvelland | Goedgekeurd | count | 30 | aanvragen | 2017
2018 Kust | Ingediend | count | 51 | aanvragen | 2018
2018 Heuvelland | Ingediend | count | 42 | aanvragen | 2018
2018 Heuvelland | Goedgekeurd | count | 41 | aanvragen | 2018
Totaal | Ingediend | count | 176 | aanvragen | -
Totaal | Goedgekeurd | count | 111 | aanvragen | -""",
    ),
    Case(
        "one cell a line, regions before their years",
        """Het aantal aanvragen per regio:
Regio
Jaar
Aantal
Kust
2017
45
2018
51
Heuvelland
2017
38
2018
42

De planning ligt vast.
""",
        """Kust 2017 | Aantal | count | 45 | aanvragen | 2017
Kust 2018 | Aantal | count | 51 | aanvragen | 2018
Heuvelland 2017 | Aantal | count | 38 | aanvragen | 2017
Heuvelland 2018 | Aantal | count | 42 | aanvragen | 2018""",
    ),
    Case(
        "one cell a line, rows that do not fit their headings",
        """Het aantal aanvragen per regio:
Regio
Jaar
Aantal
Kust
2017
45
Heuvelland en
Polders
2017
38
""",
        """""",
    ),
    Case(
        "one cell a line, years as headings",
        """Het aantal aanvragen per gemeente:
NIS-code
Gemeente
2017
2018
91001
Aardorp
12
15
91002
Beekhoven
456
478
""",
        """91001 Aardorp | 2017 | count | 12 | aanvragen | 2017
91001 Aardorp | 2018 | count | 15 | aanvragen | 2018
91002 Beekhoven | 2017 | count | 456 | aanvragen | 2017
91002 Beekhoven | 2018 | count | 478 | aanvragen | 2018""",
    ),
    Case(
        "classes whose bounds stand before the figures",
        """Het aantal begunstigden:
Leeftijd 2017 2018
Jonger dan 25 1.245 1.312
25 tot 45 2.345 2.410
45 tot 65 1.123 1.156
65 en ouder 45 48
""",
        """Jonger dan 25 | 2017 | count | 1245 | begunstigden | 2017
Jonger dan 25 | 2018 | count | 1312 | begunstigden | 2018
25 tot 45 | 2017 | count | 2345 | begunstigden | 2017
25 tot 45 | 2018 | count | 2410 | begunstigden | 2018
45 tot 65 | 2017 | count | 1123 | begunstigden | 2017
45 tot 65 | 2018 | count | 1156 | begunstigden | 2018
65 en ouder | 2017 | count | 45 | begunstigden | 2017
65 en ouder | 2018 | count | 48 | begunstigden | 2018""",
    ),
    Case(
        "classes whose bounds stand before one figure",
        """Het aantal begunstigden naar leeftijd:
Leeftijd Aantal
Jonger dan 25 1.245
25 tot 65 2.345
Ouder dan 65 45
""",
        """Jonger dan 25 | Aantal | count | 1245 | begunstigden | -
25 tot 65 | Aantal | count | 2345 | begunstigden | -
Ouder dan 65 | Aantal | count | 45 | begunstigden | -""",
    ),
    Case(
        "a year that a project began, single blanks",
        """Overzicht van de projecten:
Project Startjaar Budget (euro)
Molenwijk 2014 125.000
Plein 2015 85.000
Groene 2013 250.000
""",
        """Molenwijk 2014 | Budget (euro) | euro | 125000 | EUR | -
Plein 2015 | Budget (euro) | euro | 85000 | EUR | -
Groene 2013 | Budget (euro) | euro | 250000 | EUR | -""",
    ),
    Case(
        "the year of the amount, single blanks",
        """Overzicht van de projecten:
Project Jaar Budget (euro)
Molenwijk 2014 125.000
Plein 2015 85.000
Groene 2013 250.000
""",
        """Molenwijk 2014 | Budget (euro) | euro | 125000 | EUR | 2014
Plein 2015 | Budget (euro) | euro | 85000 | EUR | 2015
Groene 2013 | Budget (euro) | euro | 250000 | EUR | 2013""",
    ),
    Case(
        "counts and shares in groups, single blanks",
        """De inspecties:
Aantal inspecties Aandeel (%)
Regio 2017 2018 2017 2018
Kust 145 156 38,5 37,9
Polders 112 120 29,7 29,2
""",
        """Kust | Aantal inspecties 2017 | count | 145 | inspecties | 2017
Kust | Aantal inspecties 2018 | count | 156 | inspecties | 2018
Kust | Aandeel (%) 2017 | percentage | 38.5 | percent | 2017
Kust | Aandeel (%) 2018 | percentage | 37.9 | percent | 2018
Polders | Aantal inspecties 2017 | count | 112 | inspecties | 2017
Polders | Aantal inspecties 2018 | count | 120 | inspecties | 2018
Polders | Aandeel (%) 2017 | percentage | 29.7 | percent | 2017
Polders | Aandeel (%) 2018 | percentage | 29.2 | percent | 2018""",
    ),
    Case(
        "a label that goes on behind a word that binds",
        """Aantal personeelsleden:
Leeftijd             2017     2018
Tot en met 54 jaar    145      156
Voltijds, vanaf        45       51
55 jaar
Deeltijds              12       15
""",
        """Tot en met 54 jaar | 2017 | count | 145 | personeelsleden | 2017
Tot en met 54 jaar | 2018 | count | 156 | personeelsleden | 2018
Voltijds, vanaf 55 jaar | 2017 | count | 45 | personeelsleden | 2017
Voltijds, vanaf 55 jaar | 2018 | count | 51 | personeelsleden | 2018
Deeltijds | 2017 | count | 12 | personeelsleden | 2017
Deeltijds | 2018 | count | 15 | personeelsleden | 2018""",
    ),
)
