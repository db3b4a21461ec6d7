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
        """Kust | - | count | 145 | dossiers | -
Kust | - | count | 12 | dossiers | -
Kust | - | count | 156 | dossiers | -
Kust | - | count | 14 | dossiers | -
Heuvelland | - | count | 112 | dossiers | -
Heuvelland | - | count | 18 | dossiers | -
Heuvelland | - | count | 98 | dossiers | -
Heuvelland | - | count | 15 | dossiers | -""",
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
)
