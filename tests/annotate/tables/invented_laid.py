"""Invented tables whose columns stand apart, by blanks, tabs or bars. Same form as ``invented``."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "groups of years above sub-headings that come back, parted by blanks",
        """Tabel 4: toegekende premies per regio

                 2017                          2018
Regio            Aantal    Bedrag (euro)       Aantal    Bedrag (euro)
Kust                 45         123.456             51          134.567
Heuvelland           38          98.765             42           99.876
""",
        """Kust | 2017 Aantal | count | 45 | premies | 2017
Kust | 2017 Bedrag (euro) | euro | 123456 | EUR | 2017
Kust | 2018 Aantal | count | 51 | premies | 2018
Kust | 2018 Bedrag (euro) | euro | 134567 | EUR | 2018
Heuvelland | 2017 Aantal | count | 38 | premies | 2017
Heuvelland | 2017 Bedrag (euro) | euro | 98765 | EUR | 2017
Heuvelland | 2018 Aantal | count | 42 | premies | 2018
Heuvelland | 2018 Bedrag (euro) | euro | 99876 | EUR | 2018""",
    ),
    Case(
        "groups above years: counts are no shares",
        """De resultaten van de keuringen:

               Aantal keuringen         Aandeel (%)
Regio          2017      2018           2017      2018
Kust            145       156           38,5      37,9
Heuvelland      112       120           29,7      29,2
""",
        """Kust | Aantal keuringen 2017 | count | 145 | keuringen | 2017
Kust | Aantal keuringen 2018 | count | 156 | keuringen | 2018
Kust | Aandeel (%) 2017 | percentage | 38.5 | percent | 2017
Kust | Aandeel (%) 2018 | percentage | 37.9 | percent | 2018
Heuvelland | Aantal keuringen 2017 | count | 112 | keuringen | 2017
Heuvelland | Aantal keuringen 2018 | count | 120 | keuringen | 2018
Heuvelland | Aandeel (%) 2017 | percentage | 29.7 | percent | 2017
Heuvelland | Aandeel (%) 2018 | percentage | 29.2 | percent | 2018""",
    ),
    Case(
        "groups parted by tabs, the stub on the upper line",
        """Aantal plaatsen:
Regio\tDagopvang\t\tNachtopvang\t
\t2017\t2018\t2017\t2018
Kust\t51\t52\t12\t14
Heuvelland\t23\t22\t5\t6
""",
        """Kust | Dagopvang 2017 | count | 51 | plaatsen | 2017
Kust | Dagopvang 2018 | count | 52 | plaatsen | 2018
Kust | Nachtopvang 2017 | count | 12 | plaatsen | 2017
Kust | Nachtopvang 2018 | count | 14 | plaatsen | 2018
Heuvelland | Dagopvang 2017 | count | 23 | plaatsen | 2017
Heuvelland | Dagopvang 2018 | count | 22 | plaatsen | 2018
Heuvelland | Nachtopvang 2017 | count | 5 | plaatsen | 2017
Heuvelland | Nachtopvang 2018 | count | 6 | plaatsen | 2018""",
    ),
    Case(
        "groups parted by bars, above them a last column of none",
        """| | Jongens | | Meisjes | | Totaal |
|---|---|---|---|---|---|
| Regio | 2017 | 2018 | 2017 | 2018 | |
| Kust | 45 | 46 | 51 | 52 | 194 |
| Heuvelland | 38 | 39 | 42 | 43 | 162 |
""",
        """Kust | Jongens 2017 | count | 45 | - | 2017
Kust | Jongens 2018 | count | 46 | - | 2018
Kust | Meisjes 2017 | count | 51 | - | 2017
Kust | Meisjes 2018 | count | 52 | - | 2018
Kust | Totaal | count | 194 | - | -
Heuvelland | Jongens 2017 | count | 38 | - | 2017
Heuvelland | Jongens 2018 | count | 39 | - | 2018
Heuvelland | Meisjes 2017 | count | 42 | - | 2017
Heuvelland | Meisjes 2018 | count | 43 | - | 2018
Heuvelland | Totaal | count | 162 | - | -""",
    ),
    Case(
        "groups of unequal size, the same heading first in each",
        """                      2017                          2018
Regio        Aantal    Bedrag      Aantal    Bedrag    Saldo
Kust             45     1.234          51     1.345      111
Heuvelland       38       987          42       998       11
""",
        """Kust | 2017 Aantal | count | 45 | - | 2017
Kust | 2017 Bedrag | euro | 1234 | EUR | 2017
Kust | 2018 Aantal | count | 51 | - | 2018
Kust | 2018 Bedrag | euro | 1345 | EUR | 2018
Kust | 2018 Saldo | count | 111 | - | 2018
Heuvelland | 2017 Aantal | count | 38 | - | 2017
Heuvelland | 2017 Bedrag | euro | 987 | EUR | 2017
Heuvelland | 2018 Aantal | count | 42 | - | 2018
Heuvelland | 2018 Bedrag | euro | 998 | EUR | 2018
Heuvelland | 2018 Saldo | count | 11 | - | 2018""",
    ),
    Case(
        "groups that cannot be told leave the sub-headings alone",
        """                   2017         2018
Regio        Aantal    Bedrag      Bedrag    Aantal    Saldo
Kust             45     1.234       1.345        51      111
Heuvelland       38       987         998        42       11
""",
        """Kust | Aantal | count | 45 | - | -
Kust | Bedrag | euro | 1234 | EUR | -
Kust | Bedrag | euro | 1345 | EUR | -
Kust | Aantal | count | 51 | - | -
Kust | Saldo | count | 111 | - | -
Heuvelland | Aantal | count | 38 | - | -
Heuvelland | Bedrag | euro | 987 | EUR | -
Heuvelland | Bedrag | euro | 998 | EUR | -
Heuvelland | Aantal | count | 42 | - | -
Heuvelland | Saldo | count | 11 | - | -""",
    ),
    Case(
        "a title in the middle is no group",
        """                 Overzicht van de premies
Regio            2017      2018
Kust               45        51
Heuvelland         38        42
""",
        """Kust | 2017 | count | 45 | premies | 2017
Kust | 2018 | count | 51 | premies | 2018
Heuvelland | 2017 | count | 38 | premies | 2017
Heuvelland | 2018 | count | 42 | premies | 2018""",
    ),
    Case(
        "codes before the names, parted by blanks",
        """Aantal aanvragen per gemeente:

NIS     Gemeente        2017    2018
91001   Aardorp           12      15
91002   Beekhoven        456     478
91004   Cederhout          8       9
""",
        """91001 Aardorp | 2017 | count | 12 | aanvragen | 2017
91001 Aardorp | 2018 | count | 15 | aanvragen | 2018
91002 Beekhoven | 2017 | count | 456 | aanvragen | 2017
91002 Beekhoven | 2018 | count | 478 | aanvragen | 2018
91004 Cederhout | 2017 | count | 8 | aanvragen | 2017
91004 Cederhout | 2018 | count | 9 | aanvragen | 2018""",
    ),
    Case(
        "postcodes, of which one looks like a year, parted by tabs",
        """Het aantal aanvragen per gemeente bedraagt:
Postcode\tGemeente\tAantal
2630\tAardorp\t12
2000\tBeekhoven\t456
2530\tCederhout\t8
""",
        """2630 Aardorp | Aantal | count | 12 | aanvragen | -
2000 Beekhoven | Aantal | count | 456 | aanvragen | -
2530 Cederhout | Aantal | count | 8 | aanvragen | -""",
    ),
    Case(
        "codes between bars",
        """Het aantal aanvragen:
| Code | Gemeente | 2017 | 2018 |
| 91001 | Aardorp | 12 | 15 |
| 91002 | Beekhoven | 456 | 478 |
""",
        """91001 Aardorp | 2017 | count | 12 | aanvragen | 2017
91001 Aardorp | 2018 | count | 15 | aanvragen | 2018
91002 Beekhoven | 2017 | count | 456 | aanvragen | 2017
91002 Beekhoven | 2018 | count | 478 | aanvragen | 2018""",
    ),
    Case(
        "numbers as the only names",
        """Aantal reizigers per buslijn:

Lijn      2017       2018
10       12.345     12.876
11       23.456     24.567
23        9.876      9.999
""",
        """10 | 2017 | count | 12345 | reizigers | 2017
10 | 2018 | count | 12876 | reizigers | 2018
11 | 2017 | count | 23456 | reizigers | 2017
11 | 2018 | count | 24567 | reizigers | 2018
23 | 2017 | count | 9876 | reizigers | 2017
23 | 2018 | count | 9999 | reizigers | 2018""",
    ),
    Case(
        "ordinals as names",
        """Aantal leerlingen per graad:
Graad\t2017\t2018
1ste graad\t5.123\t5.234
2de graad\t4.987\t5.012
""",
        """1ste graad | 2017 | count | 5123 | leerlingen | 2017
1ste graad | 2018 | count | 5234 | leerlingen | 2018
2de graad | 2017 | count | 4987 | leerlingen | 2017
2de graad | 2018 | count | 5012 | leerlingen | 2018""",
    ),
    Case(
        "two columns of names",
        """Het aantal aanvragen:
Regio          Type           2017     2018
Kust           Nieuw            45       51
Kust           Hernieuwd        12       15
Heuvelland     Nieuw            38       42
Heuvelland     Hernieuwd        10       11
""",
        """Kust Nieuw | 2017 | count | 45 | aanvragen | 2017
Kust Nieuw | 2018 | count | 51 | aanvragen | 2018
Kust Hernieuwd | 2017 | count | 12 | aanvragen | 2017
Kust Hernieuwd | 2018 | count | 15 | aanvragen | 2018
Heuvelland Nieuw | 2017 | count | 38 | aanvragen | 2017
Heuvelland Nieuw | 2018 | count | 42 | aanvragen | 2018
Heuvelland Hernieuwd | 2017 | count | 10 | aanvragen | 2017
Heuvelland Hernieuwd | 2018 | count | 11 | aanvragen | 2018""",
    ),
    Case(
        "a year printed once for its group",
        """Tabel 3: aantal aanvragen

Jaar   Regio            Ingediend   Goedgekeurd
2017   Kust                    45           40
       Heuvelland              38           30
2018   Kust                    51           44
       Heuvelland              42           41
""",
        """2017 Kust | Ingediend | count | 45 | aanvragen | 2017
2017 Kust | Goedgekeurd | count | 40 | aanvragen | 2017
2017 Heuvelland | Ingediend | count | 38 | aanvragen | 2017
2017 Heuvelland | Goedgekeurd | count | 30 | aanvragen | 2017
2018 Kust | Ingediend | count | 51 | aanvragen | 2018
2018 Kust | Goedgekeurd | count | 44 | aanvragen | 2018
2018 Heuvelland | Ingediend | count | 42 | aanvragen | 2018
2018 Heuvelland | Goedgekeurd | count | 41 | aanvragen | 2018""",
    ),
    Case(
        "a name printed once for its years, between bars",
        """Het aantal aanvragen:
| Regio | Jaar | Ingediend | Goedgekeurd |
| Kust | 2017 | 45 | 40 |
| | 2018 | 51 | 44 |
| Heuvelland | 2017 | 38 | 30 |
| | 2018 | 42 | 41 |
""",
        """Kust 2017 | Ingediend | count | 45 | aanvragen | 2017
Kust 2017 | Goedgekeurd | count | 40 | aanvragen | 2017
Kust 2018 | Ingediend | count | 51 | aanvragen | 2018
Kust 2018 | Goedgekeurd | count | 44 | aanvragen | 2018
Heuvelland 2017 | Ingediend | count | 38 | aanvragen | 2017
Heuvelland 2017 | Goedgekeurd | count | 30 | aanvragen | 2017
Heuvelland 2018 | Ingediend | count | 42 | aanvragen | 2018
Heuvelland 2018 | Goedgekeurd | count | 41 | aanvragen | 2018""",
    ),
    Case(
        "totals of groups bear the name of the group, the last one does not",
        """Aantal premies:
Regio          Type          2017      2018
Kust           Nieuw           45        51
               Hernieuwd       38        42
               Totaal          83        93
Heuvelland     Nieuw           45        51
               Hernieuwd       38        42
               Totaal          83        93
               Eindtotaal     166       186
""",
        """Kust Nieuw | 2017 | count | 45 | premies | 2017
Kust Nieuw | 2018 | count | 51 | premies | 2018
Kust Hernieuwd | 2017 | count | 38 | premies | 2017
Kust Hernieuwd | 2018 | count | 42 | premies | 2018
Kust Totaal | 2017 | count | 83 | premies | 2017
Kust Totaal | 2018 | count | 93 | premies | 2018
Heuvelland Nieuw | 2017 | count | 45 | premies | 2017
Heuvelland Nieuw | 2018 | count | 51 | premies | 2018
Heuvelland Hernieuwd | 2017 | count | 38 | premies | 2017
Heuvelland Hernieuwd | 2018 | count | 42 | premies | 2018
Heuvelland Totaal | 2017 | count | 83 | premies | 2017
Heuvelland Totaal | 2018 | count | 93 | premies | 2018
Eindtotaal | 2017 | count | 166 | premies | 2017
Eindtotaal | 2018 | count | 186 | premies | 2018""",
    ),
    Case(
        "numbers of files before names and amounts",
        """Overzicht van de goedgekeurde dossiers:

Dossiernr.    Aanvrager                  Bedrag (euro)
2017/0123     vzw De Linde                      12.500
2017/0124     vzw Het Anker                      8.750
2018/0003     Stad Aardorp                     125.000
""",
        """2017/0123 vzw De Linde | Bedrag (euro) | euro | 12500 | EUR | -
2017/0124 vzw Het Anker | Bedrag (euro) | euro | 8750 | EUR | -
2018/0003 Stad Aardorp | Bedrag (euro) | euro | 125000 | EUR | -""",
    ),
    Case(
        "a column of years that are not those of the amounts",
        """Overzicht van de projecten:

Project                 Startjaar    Budget (euro)
Molenwijk                2014               125.000
't Plein                 2015                85.000
Groene As                2013               250.000
""",
        """Molenwijk | Budget (euro) | euro | 125000 | EUR | -
't Plein | Budget (euro) | euro | 85000 | EUR | -
Groene As | Budget (euro) | euro | 250000 | EUR | -""",
    ),
    Case(
        "a year since when, parted by tabs",
        """Overzicht van de centra:
Centrum\tErkend sinds\tPlaatsen
De Linde\t2009\t25
Het Anker\t2012\t30
""",
        """De Linde | Plaatsen | count | 25 | - | -
Het Anker | Plaatsen | count | 30 | - | -""",
    ),
    Case(
        "headings over three lines, the stub on the second",
        """De cijfers waren:

               Aantal           Aantal            Totaal
Regio          ingediende       goedgekeurde      toegekend
               aanvragen        aanvragen         bedrag (euro)
Kust               145              120             1.234.567
Heuvelland         112               98               987.654
""",
        """Kust | Aantal ingediende aanvragen | count | 145 | aanvragen | -
Kust | Aantal goedgekeurde aanvragen | count | 120 | aanvragen | -
Kust | Totaal toegekend bedrag (euro) | euro | 1234567 | EUR | -
Heuvelland | Aantal ingediende aanvragen | count | 112 | aanvragen | -
Heuvelland | Aantal goedgekeurde aanvragen | count | 98 | aanvragen | -
Heuvelland | Totaal toegekend bedrag (euro) | euro | 987654 | EUR | -""",
    ),
    Case(
        "headings over two lines, the unit below one of them",
        """De cijfers per regio:

               Aantal           Gemiddelde
Regio          beslissingen     doorlooptijd
                                (dagen)
Kust               145                  97
Heuvelland         112                  85
""",
        """Kust | Aantal beslissingen | count | 145 | beslissingen | -
Kust | Gemiddelde doorlooptijd (dagen) | measure | 97 | dagen | -
Heuvelland | Aantal beslissingen | count | 112 | beslissingen | -
Heuvelland | Gemiddelde doorlooptijd (dagen) | measure | 85 | dagen | -""",
    ),
    Case(
        "the first line of headings is the longest",
        """De cijfers per regio:

Regio          Aantal        Aantal         Totaal bedrag
               aanvragen     toekenningen   (euro)
Kust               145           120        1.234.567
Heuvelland         112            98          987.654
""",
        """Kust | Aantal aanvragen | count | 145 | aanvragen | -
Kust | Aantal toekenningen | count | 120 | toekenningen | -
Kust | Totaal bedrag (euro) | euro | 1234567 | EUR | -
Heuvelland | Aantal aanvragen | count | 112 | aanvragen | -
Heuvelland | Aantal toekenningen | count | 98 | toekenningen | -
Heuvelland | Totaal bedrag (euro) | euro | 987654 | EUR | -""",
    ),
    Case(
        "classes of age as names",
        """Aantal begunstigden naar leeftijd:
Leeftijd        2017     2018
< 18 jaar         12       15
18-25 jaar     1.245    1.312
26-64 jaar     2.345    2.410
65+               45       48
Totaal         3.647    3.785
""",
        """< 18 jaar | 2017 | count | 12 | begunstigden | 2017
< 18 jaar | 2018 | count | 15 | begunstigden | 2018
18-25 jaar | 2017 | count | 1245 | begunstigden | 2017
18-25 jaar | 2018 | count | 1312 | begunstigden | 2018
26-64 jaar | 2017 | count | 2345 | begunstigden | 2017
26-64 jaar | 2018 | count | 2410 | begunstigden | 2018
65+ | 2017 | count | 45 | begunstigden | 2017
65+ | 2018 | count | 48 | begunstigden | 2018
Totaal | 2017 | count | 3647 | begunstigden | 2017
Totaal | 2018 | count | 3785 | begunstigden | 2018""",
    ),
    Case(
        "classes of time as names",
        """Het aantal personen op de lijst naar wachttijd:

Wachttijd                Aantal
Minder dan 1 jaar         1.245
1 tot 2 jaar                753
2 tot 5 jaar                512
Meer dan 5 jaar             134
""",
        """Minder dan 1 jaar | Aantal | count | 1245 | personen | -
1 tot 2 jaar | Aantal | count | 753 | personen | -
2 tot 5 jaar | Aantal | count | 512 | personen | -
Meer dan 5 jaar | Aantal | count | 134 | personen | -""",
    ),
    Case(
        "classes as headings",
        """Aantal leerlingen naar leeftijd:
Regio          0-12    13-18    18+
Kust            120      130     14
Heuvelland       80       90     12
""",
        """Kust | 0-12 | count | 120 | leerlingen | -
Kust | 13-18 | count | 130 | leerlingen | -
Kust | 18+ | count | 14 | leerlingen | -
Heuvelland | 0-12 | count | 80 | leerlingen | -
Heuvelland | 13-18 | count | 90 | leerlingen | -
Heuvelland | 18+ | count | 12 | leerlingen | -""",
    ),
    Case(
        "a name that ends in an exclamation mark",
        """Aantal scholen per net:
Net     2017       2018
GO!        145      146
OGO        456      460
VGO      1.245    1.250
""",
        """GO! | 2017 | count | 145 | scholen | 2017
GO! | 2018 | count | 146 | scholen | 2018
OGO | 2017 | count | 456 | scholen | 2017
OGO | 2018 | count | 460 | scholen | 2018
VGO | 2017 | count | 1245 | scholen | 2017
VGO | 2018 | count | 1250 | scholen | 2018""",
    ),
    Case(
        "the sign of money set apart before its amount",
        """De premies per jaar:

Jaar    Aantal      Bedrag
2016       145      €   12.345
2017       156      €   13.456
2018       160      €        -
""",
        """2016 | Aantal | count | 145 | premies | 2016
2016 | Bedrag | euro | 12345 | EUR | 2016
2017 | Aantal | count | 156 | premies | 2017
2017 | Bedrag | euro | 13456 | EUR | 2017
2018 | Aantal | count | 160 | premies | 2018""",
    ),
    Case(
        "the sign of money in a cell of its own, years as columns",
        """De premies per regio:
Regio\t2017\t\t2018\t
Kust\t€\t12.345\t€\t13.456
Heuvelland\t€\t9.876\t€\t9.987
""",
        """Kust | 2017 | euro | 12345 | EUR | 2017
Kust | 2018 | euro | 13456 | EUR | 2018
Heuvelland | 2017 | euro | 9876 | EUR | 2017
Heuvelland | 2018 | euro | 9987 | EUR | 2018""",
    ),
    Case(
        "the sign of money set apart behind its amount",
        """De premies per jaar:
Jaar    Aantal      Bedrag
2017       145      12.345   €
2018       156      13.456   €
""",
        """2017 | Aantal | count | 145 | premies | 2017
2017 | Bedrag | euro | 12345 | EUR | 2017
2018 | Aantal | count | 156 | premies | 2018
2018 | Bedrag | euro | 13456 | EUR | 2018""",
    ),
    Case(
        "a count with its share under a plain noun, two rows",
        """Verdeling van de aanvragers in 2018:
Geslacht\tPersonen
Man\t1.245 (62,3%)
Vrouw\t753 (37,7%)
""",
        """Man | Personen | count | 1245 | aanvragers | in 2018
Man | Personen | percentage | 62.3 | percent | in 2018
Vrouw | Personen | count | 753 | aanvragers | in 2018
Vrouw | Personen | percentage | 37.7 | percent | in 2018""",
    ),
    Case(
        "rows without a figure, and counts that look like years",
        """Aantal ritten:
Lijn             2017      2018
Noord               -         -
Aardorp          1.845     2.100
Beekhoven         1986      2012
Zuid             n.b.          -
Cederhout        1.200     1.300
""",
        """Aardorp | 2017 | count | 1845 | ritten | 2017
Aardorp | 2018 | count | 2100 | ritten | 2018
Beekhoven | 2017 | count | 1986 | ritten | 2017
Beekhoven | 2018 | count | 2012 | ritten | 2018
Cederhout | 2017 | count | 1200 | ritten | 2017
Cederhout | 2018 | count | 1300 | ritten | 2018""",
    ),
    Case(
        "rows of unequal tabs",
        """Aantal premies:
Regio\t\t2017\t2018
Kust\t\t45\t51
Binnenland en polders\t38\t42
""",
        """Kust | 2017 | count | 45 | premies | 2017
Kust | 2018 | count | 51 | premies | 2018
Binnenland en polders | 2017 | count | 38 | premies | 2017
Binnenland en polders | 2018 | count | 42 | premies | 2018""",
    ),
    Case(
        "a sum without a name",
        """Aantal premies:
Regio            2017      2018
Kust               45        51
Heuvelland         38        42
                   83        93
""",
        """Kust | 2017 | count | 45 | premies | 2017
Kust | 2018 | count | 51 | premies | 2018
Heuvelland | 2017 | count | 38 | premies | 2017
Heuvelland | 2018 | count | 42 | premies | 2018
- | 2017 | count | 83 | premies | 2017
- | 2018 | count | 93 | premies | 2018""",
    ),
    Case(
        "a column of pages counts nothing",
        """Hoofdstuk\tPagina
Inleiding\t3
Cijfers\t12
""",
        """""",
    ),
    Case(
        "a label over two lines below headings of two levels",
        """                              2017                 2018
Entiteit                      Aantal   Bedrag      Aantal   Bedrag
Departement Mobiliteit en
Openbare Werken                   45    1.234          51    1.345
Departement Onderwijs             38      987          42      998
""",
        """Departement Mobiliteit en Openbare Werken | 2017 Aantal | count | 45 | - | 2017
Departement Mobiliteit en Openbare Werken | 2017 Bedrag | euro | 1234 | EUR | 2017
Departement Mobiliteit en Openbare Werken | 2018 Aantal | count | 51 | - | 2018
Departement Mobiliteit en Openbare Werken | 2018 Bedrag | euro | 1345 | EUR | 2018
Departement Onderwijs | 2017 Aantal | count | 38 | - | 2017
Departement Onderwijs | 2017 Bedrag | euro | 987 | EUR | 2017
Departement Onderwijs | 2018 Aantal | count | 42 | - | 2018
Departement Onderwijs | 2018 Bedrag | euro | 998 | EUR | 2018""",
    ),
    Case(
        "a label that goes on below its figures",
        """                              2017                 2018
Entiteit                      Aantal   Bedrag      Aantal   Bedrag
Departement Mobiliteit            45    1.234          51    1.345
en Openbare Werken
Departement Onderwijs             38      987          42      998
""",
        """Departement Mobiliteit en Openbare Werken | 2017 Aantal | count | 45 | - | 2017
Departement Mobiliteit en Openbare Werken | 2017 Bedrag | euro | 1234 | EUR | 2017
Departement Mobiliteit en Openbare Werken | 2018 Aantal | count | 51 | - | 2018
Departement Mobiliteit en Openbare Werken | 2018 Bedrag | euro | 1345 | EUR | 2018
Departement Onderwijs | 2017 Aantal | count | 38 | - | 2017
Departement Onderwijs | 2017 Bedrag | euro | 987 | EUR | 2017
Departement Onderwijs | 2018 Aantal | count | 42 | - | 2018
Departement Onderwijs | 2018 Bedrag | euro | 998 | EUR | 2018""",
    ),
    Case(
        "groups of rows below groups of headings",
        """                              2017                 2018
Regio                         Aantal   Bedrag      Aantal   Bedrag
Kust
Nieuw                             45    1.234          51    1.345
Hernieuwd                         38      987          42      998
Polders
Nieuw                             15      234          21      345
Hernieuwd                         18       87          22       98
""",
        """Kust Nieuw | 2017 Aantal | count | 45 | - | 2017
Kust Nieuw | 2017 Bedrag | euro | 1234 | EUR | 2017
Kust Nieuw | 2018 Aantal | count | 51 | - | 2018
Kust Nieuw | 2018 Bedrag | euro | 1345 | EUR | 2018
Kust Hernieuwd | 2017 Aantal | count | 38 | - | 2017
Kust Hernieuwd | 2017 Bedrag | euro | 987 | EUR | 2017
Kust Hernieuwd | 2018 Aantal | count | 42 | - | 2018
Kust Hernieuwd | 2018 Bedrag | euro | 998 | EUR | 2018
Polders Nieuw | 2017 Aantal | count | 15 | - | 2017
Polders Nieuw | 2017 Bedrag | euro | 234 | EUR | 2017
Polders Nieuw | 2018 Aantal | count | 21 | - | 2018
Polders Nieuw | 2018 Bedrag | euro | 345 | EUR | 2018
Polders Hernieuwd | 2017 Aantal | count | 18 | - | 2017
Polders Hernieuwd | 2017 Bedrag | euro | 87 | EUR | 2017
Polders Hernieuwd | 2018 Aantal | count | 22 | - | 2018
Polders Hernieuwd | 2018 Bedrag | euro | 98 | EUR | 2018""",
    ),
    Case(
        "groups of rows whose names bear a mark, parted by tabs",
        """Aantal scholen:
Net\t2017\t2018
Basis\t\t
GO!\t145\t146
OGO\t156\t160
Secundair\t\t
GO!\t45\t46
OGO\t56\t60
""",
        """Basis GO! | 2017 | count | 145 | scholen | 2017
Basis GO! | 2018 | count | 146 | scholen | 2018
Basis OGO | 2017 | count | 156 | scholen | 2017
Basis OGO | 2018 | count | 160 | scholen | 2018
Secundair GO! | 2017 | count | 45 | scholen | 2017
Secundair GO! | 2018 | count | 46 | scholen | 2018
Secundair OGO | 2017 | count | 56 | scholen | 2017
Secundair OGO | 2018 | count | 60 | scholen | 2018""",
    ),
    Case(
        "another title between two tables is no label",
        """Aantal scholen per net:
Net                      2017     2018
Vrij                      456      460
Stad                       45       46
Leerlingen per net
Net                      2017     2018
Vrij                    4.456    4.460
Stad                      450      460
""",
        """Vrij | 2017 | count | 456 | scholen | 2017
Vrij | 2018 | count | 460 | scholen | 2018
Stad | 2017 | count | 45 | scholen | 2017
Stad | 2018 | count | 46 | scholen | 2018
Vrij | 2017 | count | 4456 | Leerlingen | 2017
Vrij | 2018 | count | 4460 | Leerlingen | 2018
Stad | 2017 | count | 450 | Leerlingen | 2017
Stad | 2018 | count | 460 | Leerlingen | 2018""",
    ),
    Case(
        "an empty row is no part of the label below",
        """Aantal klachten per dienst:
| Dienst | 2017 | 2018 | 2019 |
| Noord | 5 | 7 | 9 |
| Oost |  |  |  |
| Zuid | 6 | 2 | 8 |
""",
        """Noord | 2017 | count | 5 | klachten | 2017
Noord | 2018 | count | 7 | klachten | 2018
Noord | 2019 | count | 9 | klachten | 2019
Zuid | 2017 | count | 6 | klachten | 2017
Zuid | 2018 | count | 2 | klachten | 2018
Zuid | 2019 | count | 8 | klachten | 2019""",
    ),
    Case(
        "one row between bars",
        """De cijfers voor vorig jaar:
| Jaar | Aantal dossiers | Bedrag (euro) |
| 2018 | 12 | 15.000 |
""",
        """2018 | Aantal dossiers | count | 12 | dossiers | 2018
2018 | Bedrag (euro) | euro | 15000 | EUR | 2018""",
    ),
    Case(
        "cells that are not filled leave their columns alone",
        """Aantal aanvragen:
Centrum            2016    2017    2018
Aardorp              12              14
Beekhoven                     8       9
Cederhout            20      21
""",
        """Aardorp | 2016 | count | 12 | aanvragen | 2016
Aardorp | 2018 | count | 14 | aanvragen | 2018
Beekhoven | 2017 | count | 8 | aanvragen | 2017
Beekhoven | 2018 | count | 9 | aanvragen | 2018
Cederhout | 2016 | count | 20 | aanvragen | 2016
Cederhout | 2017 | count | 21 | aanvragen | 2017""",
    ),
    Case(
        "budgets of the year, adjusted or not, with their scale below",
        """Programma      BO 2017        BA 2017        BO 2018
               (in keuro)     (in keuro)     (in keuro)
HB             1.234          1.345          1.456
HC             2.345          2.456          2.567
""",
        """HB | BO 2017 (in keuro) | euro | 1234000 | EUR | 2017
HB | BA 2017 (in keuro) | euro | 1345000 | EUR | 2017
HB | BO 2018 (in keuro) | euro | 1456000 | EUR | 2018
HC | BO 2017 (in keuro) | euro | 2345000 | EUR | 2017
HC | BA 2017 (in keuro) | euro | 2456000 | EUR | 2017
HC | BO 2018 (in keuro) | euro | 2567000 | EUR | 2018""",
    ),
    Case(
        "codes of the budget among the figures",
        """De kredieten (in duizend euro):
Omschrijving    BA       2017     2018
Werking         4140    1.250    1.300
Toelagen        3300      980    1.020
""",
        """Werking | 2017 | euro | 1250000 | EUR | 2017
Werking | 2018 | euro | 1300000 | EUR | 2018
Toelagen | 2017 | euro | 980000 | EUR | 2017
Toelagen | 2018 | euro | 1020000 | EUR | 2018""",
    ),
    Case(
        "ranks and shares",
        """Nr    Gemeente       Aantal    Aandeel
 1    Aardorp         1.234      23,4%
 2    Beekhoven         987      18,7%
10    Cederhout         123       2,3%
""",
        """1 Aardorp | Aantal | count | 1234 | - | -
1 Aardorp | Aandeel | percentage | 23.4 | percent | -
2 Beekhoven | Aantal | count | 987 | - | -
2 Beekhoven | Aandeel | percentage | 18.7 | percent | -
10 Cederhout | Aantal | count | 123 | - | -
10 Cederhout | Aandeel | percentage | 2.3 | percent | -""",
    ),
    Case(
        "years that tell rows of one name apart",
        """Legislatuur    Zitting       Interpellaties
2009-2014      2012-2013     145
2009-2014      2013-2014     156
2014-2019      2014-2015     161
""",
        """2009-2014 2012-2013 | Interpellaties | count | 145 | Interpellaties | -
2009-2014 2013-2014 | Interpellaties | count | 156 | Interpellaties | -
2014-2019 2014-2015 | Interpellaties | count | 161 | Interpellaties | -""",
    ),
    Case(
        "rooms are not counted",
        """Uur\tOnderwerp\tZaal
9.00\tOntvangst\t3
10.30\tRondleiding\t12
""",
        """""",
    ),
    Case(
        "two lists side by side",
        """Gemeente     Aantal     Provincie     Bedrag
Aardorp          12     Kustland       1.200
Beekhoven        14     Heuvelland     1.400
Cederhout        15
""",
        """Aardorp | Aantal | count | 12 | - | -
Kustland | Bedrag | euro | 1200 | EUR | -
Beekhoven | Aantal | count | 14 | - | -
Heuvelland | Bedrag | euro | 1400 | EUR | -
Cederhout | Aantal | count | 15 | - | -""",
    ),
    Case(
        "labels end below their figures, with capitals: nothing follows the last",
        """Leden per kring

Kring            2018   2019
Gilde             812    388
Honing
Bond              145    455
Raat
Gilde             310    290
Raat

Dat is alles.
""",
        """Gilde Honing | 2018 | count | 812 | Leden | 2018
Gilde Honing | 2019 | count | 388 | Leden | 2019
Bond Raat | 2018 | count | 145 | Leden | 2018
Bond Raat | 2019 | count | 455 | Leden | 2019
Gilde Raat | 2018 | count | 310 | Leden | 2018
Gilde Raat | 2019 | count | 290 | Leden | 2019""",
    ),
    Case(
        "they begin above their figures: the last has nothing below it",
        """Leden per kring

Kring            2018   2019
Gilde
Honing            812    388
Bond
Raat              145    455
Gilde
Raat              310    290

Dat is alles.
""",
        """Gilde Honing | 2018 | count | 812 | Leden | 2018
Gilde Honing | 2019 | count | 388 | Leden | 2019
Bond Raat | 2018 | count | 145 | Leden | 2018
Bond Raat | 2019 | count | 455 | Leden | 2019
Gilde Raat | 2018 | count | 310 | Leden | 2018
Gilde Raat | 2019 | count | 290 | Leden | 2019""",
    ),
    Case(
        "the last label goes on below the table in lower case",
        """Leden per kring

Kring            2018   2019
Gilde Honing      812    388
Bond Raat          145    455
Gilde van de      310    290
korven in het
bos

Dat is alles.
""",
        """Gilde Honing | 2018 | count | 812 | Leden | 2018
Gilde Honing | 2019 | count | 388 | Leden | 2019
Bond Raat | 2018 | count | 145 | Leden | 2018
Bond Raat | 2019 | count | 455 | Leden | 2019
Gilde van de korven in het bos | 2018 | count | 310 | Leden | 2018
Gilde van de korven in het bos | 2019 | count | 290 | Leden | 2019""",
    ),
    Case(
        "a label goes on in a word that may head labels as well",
        """Leden per kring

Kring            2018   2019
Honing            812    388
Technische        145    455
dienst
Totaal            957    843
""",
        """Honing | 2018 | count | 812 | Leden | 2018
Honing | 2019 | count | 388 | Leden | 2019
Technische dienst | 2018 | count | 145 | Leden | 2018
Technische dienst | 2019 | count | 455 | Leden | 2019
Totaal | 2018 | count | 957 | Leden | 2018
Totaal | 2019 | count | 843 | Leden | 2019""",
    ),
)
