# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables as converters give them: Markdown with breaks inside cells, labels that wrap, years that head groups."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

_GROUPS = """2018 Molens | Ateliers | count | 12 | ateliers | 2018
2018 Molens | Toelage (euro) | euro | 41204 | EUR | 2018
2018 Bakkers | Ateliers | count | 8 | ateliers | 2018
2018 Bakkers | Toelage (euro) | euro | 30118 | EUR | 2018
2019 Molens | Ateliers | count | 15 | ateliers | 2019
2019 Molens | Toelage (euro) | euro | 50231 | EUR | 2019
2019 Brouwers | Ateliers | count | 11 | ateliers | 2019
2019 Brouwers | Toelage (euro) | euro | 38820 | EUR | 2019
Totaal | Ateliers | count | 46 | ateliers | -
Totaal | Toelage (euro) | euro | 160373 | EUR | -"""

_BUDGET = """Bijen | BO 2018 VAK | euro | 1204000 | EUR | 2018
Bijen | BO 2018 VEK | euro | 1188000 | EUR | 2018
Bijen | BA 2019 VAK | euro | 1310000 | EUR | 2019
Bijen | BA 2019 VEK | euro | 1204000 | EUR | 2019
Honing | BO 2018 VAK | euro | 412000 | EUR | 2018
Honing | BO 2018 VEK | euro | 402000 | EUR | 2018
Honing | BA 2019 VAK | euro | 388000 | EUR | 2019
Honing | BA 2019 VEK | euro | 390000 | EUR | 2019"""

_ROUNDS = """Eerste ronde 2019 Dans | Aanvragen | count | 41 | aanvragen | 2019
Eerste ronde 2019 Dans | Toegekend | euro | 1204000 | EUR | 2019
Eerste ronde 2019 Toneel | Aanvragen | count | 88 | aanvragen | 2019
Eerste ronde 2019 Toneel | Toegekend | euro | 3310000 | EUR | 2019
Tweede ronde 2020 Dans | Aanvragen | count | 38 | aanvragen | 2020
Tweede ronde 2020 Dans | Toegekend | euro | 988000 | EUR | 2020
Tweede ronde 2020 Poppen | Aanvragen | count | 92 | aanvragen | 2020
Tweede ronde 2020 Poppen | Toegekend | euro | 3655000 | EUR | 2020"""

_CHANGE = """Honingbond | 2017 | count | 4204 | bijenvolken | 2017
Honingbond | 2018 | count | 4188 | bijenvolken | 2018
Honingbond | 2019 | count | 4155 | bijenvolken | 2019
Honingbond | Evolutie 2017-2019 (%) | percentage | -1.2 | percent | 2017-2019
Korfbond | 2017 | count | 12877 | bijenvolken | 2017
Korfbond | 2018 | count | 13118 | bijenvolken | 2018
Korfbond | 2019 | count | 13402 | bijenvolken | 2019
Korfbond | Evolutie 2017-2019 (%) | percentage | 4.1 | percent | 2017-2019"""

CASES = (
    Case(
        "years alone on a line head the rows below them",
        """Erkende ateliers per ambacht:
Ambacht Ateliers Toelage (euro)
2018
Molens 12 41.204
Bakkers 8 30.118
2019
Molens 15 50.231
Brouwers 11 38.820
Totaal 46 160.373
""",
        _GROUPS,
    ),
    Case(
        "years alone on a line, columns apart",
        """Erkende ateliers per ambacht:

Ambacht              Ateliers      Toelage (euro)
2018
Molens                     12              41.204
Bakkers                     8              30.118
2019
Molens                     15              50.231
Brouwers                   11              38.820
Totaal                     46             160.373
""",
        _GROUPS,
    ),
    Case(
        "quarters alone on a line",
        """Aantal herstelde korven per dorp:
Dorp Stro Hout
1e kwartaal 2021
Aardorp 12 14
Beek 8 9
2e kwartaal 2021
Aardorp 15 17
Beek 11 10
""",
        """1e kwartaal 2021 Aardorp | Stro | count | 12 | korven | 1e kwartaal 2021
1e kwartaal 2021 Aardorp | Hout | count | 14 | korven | 1e kwartaal 2021
1e kwartaal 2021 Beek | Stro | count | 8 | korven | 1e kwartaal 2021
1e kwartaal 2021 Beek | Hout | count | 9 | korven | 1e kwartaal 2021
2e kwartaal 2021 Aardorp | Stro | count | 15 | korven | 2e kwartaal 2021
2e kwartaal 2021 Aardorp | Hout | count | 17 | korven | 2e kwartaal 2021
2e kwartaal 2021 Beek | Stro | count | 11 | korven | 2e kwartaal 2021
2e kwartaal 2021 Beek | Hout | count | 10 | korven | 2e kwartaal 2021""",
    ),
    Case(
        "rows of one name below each other, what told them apart stands elsewhere",
        """Herstelde korven:

Stro

Hout

Aardorp

12

14

Beek

8

9

Aardorp

15

17

Beek

11

10

2020

2021

Er is geen verklaring voor de daling.
""",
        "",
    ),
    Case(
        "months with a point in headings that single blanks part",
        """Aantal imkers per bond:
Bond Okt. 2021 Jan. 2022 Sept. 2022
Honingbond 1.204 1.310 1.655
Korfbond 877 902 1.040
""",
        """Honingbond | Okt. 2021 | count | 1204 | imkers | Okt. 2021
Honingbond | Jan. 2022 | count | 1310 | imkers | Jan. 2022
Honingbond | Sept. 2022 | count | 1655 | imkers | Sept. 2022
Korfbond | Okt. 2021 | count | 877 | imkers | Okt. 2021
Korfbond | Jan. 2022 | count | 902 | imkers | Jan. 2022
Korfbond | Sept. 2022 | count | 1040 | imkers | Sept. 2022""",
    ),
    Case(
        "groups of other lengths, told by the label that comes back; a wait in weeks beside a count",
        """Aantal wachtende imkers per bond, en de gemiddelde wachttijd in weken

 Bond                                                  Aantal wachtende imkers   Wachttijd
                        mei 2021         juni 2021                   juli 2021   juli 2021
 Honingbond                1.204             1.310                       1.655           8
 Korfbond                    877               902                       1.040           6
""",
        """Honingbond | Aantal wachtende imkers mei 2021 | count | 1204 | imkers | mei 2021
Honingbond | Aantal wachtende imkers juni 2021 | count | 1310 | imkers | juni 2021
Honingbond | Aantal wachtende imkers juli 2021 | count | 1655 | imkers | juli 2021
Honingbond | Wachttijd juli 2021 | measure | 8 | weken | juli 2021
Korfbond | Aantal wachtende imkers mei 2021 | count | 877 | imkers | mei 2021
Korfbond | Aantal wachtende imkers juni 2021 | count | 902 | imkers | juni 2021
Korfbond | Aantal wachtende imkers juli 2021 | count | 1040 | imkers | juli 2021
Korfbond | Wachttijd juli 2021 | measure | 6 | weken | juli 2021""",
    ),
    Case(
        "all figures are in the unit that stands behind in",
        """Wachttijd in dagen per bond

Bond              2021      2022
Honingbond          41        38
Korfbond            27        31
""",
        """Honingbond | 2021 | measure | 41 | dagen | 2021
Honingbond | 2022 | measure | 38 | dagen | 2022
Korfbond | 2021 | measure | 27 | dagen | 2021
Korfbond | 2022 | measure | 31 | dagen | 2022""",
    ),
    Case(
        "breaks inside the cells of Markdown",
        """Overzicht per streek:

|**Streek**|**Aantal<br>imkers**|**2020 (t.e.m.<br>**juni)**|**Toege-<br>kende steun (in<br>euro)**|
|---|---|---|---|
|Oost-<br>Kempen|1.204|310|4.118|
|Kust en<br>achterland|877<br>|288|3.204|
|Ach-<br>terland|12|8|-|
""",
        """Oost-Kempen | Aantal imkers | count | 1204 | imkers | -
Oost-Kempen | 2020 (t.e.m. juni) | count | 310 | - | 2020 (t.e.m. juni)
Oost-Kempen | Toegekende steun (in euro) | euro | 4118 | EUR | -
Kust en achterland | Aantal imkers | count | 877 | imkers | -
Kust en achterland | 2020 (t.e.m. juni) | count | 288 | - | 2020 (t.e.m. juni)
Kust en achterland | Toegekende steun (in euro) | euro | 3204 | EUR | -
Achterland | Aantal imkers | count | 12 | imkers | -
Achterland | 2020 (t.e.m. juni) | count | 8 | - | 2020 (t.e.m. juni)""",
    ),
    Case(
        "the rest of a label in a row of its own, and a head of a group that is none",
        """Aantal honden per opvang:

|Opvang|2020|2021|
|---|---|---|
|Gezinnen met|412|455|
|een tuin|||
|Asielen|204|231|
""",
        """Gezinnen met een tuin | 2020 | count | 412 | honden | 2020
Gezinnen met een tuin | 2021 | count | 455 | honden | 2021
Asielen | 2020 | count | 204 | honden | 2020
Asielen | 2021 | count | 231 | honden | 2021""",
    ),
    Case(
        "names in lower case, one without figures: no label goes on",
        """Aantal honden per opvang:

|Opvang|2020|2021|
|---|---|---|
|gezinnen|412|455|
|kennels|||
|asielen|204|231|
""",
        """gezinnen | 2020 | count | 412 | honden | 2020
gezinnen | 2021 | count | 455 | honden | 2021
asielen | 2020 | count | 204 | honden | 2020
asielen | 2021 | count | 231 | honden | 2021""",
    ),
    Case(
        "a name cut behind its hyphen, the rest below the figures",
        """Aantal molens per streek:
Streek             2018    2019
Oost-                12      14
Kempen
Noorderkempen        27      29
West-                41      42
Kempen
Totaal               80      85
""",
        """Oost-Kempen | 2018 | count | 12 | molens | 2018
Oost-Kempen | 2019 | count | 14 | molens | 2019
Noorderkempen | 2018 | count | 27 | molens | 2018
Noorderkempen | 2019 | count | 29 | molens | 2019
West-Kempen | 2018 | count | 41 | molens | 2018
West-Kempen | 2019 | count | 42 | molens | 2019
Totaal | 2018 | count | 80 | molens | 2018
Totaal | 2019 | count | 85 | molens | 2019""",
    ),
    Case(
        "a name cut behind its hyphen, one cell a line",
        """Aantal molens per streek:

Streek
2018
2019
Oost-
Kempen
12
14
Noorderkempen
27
29
West-
Kempen
41
42
""",
        """Oost-Kempen | 2018 | count | 12 | molens | 2018
Oost-Kempen | 2019 | count | 14 | molens | 2019
Noorderkempen | 2018 | count | 27 | molens | 2018
Noorderkempen | 2019 | count | 29 | molens | 2019
West-Kempen | 2018 | count | 41 | molens | 2018
West-Kempen | 2019 | count | 42 | molens | 2019""",
    ),
    Case(
        "the label of the first row above its figures, over two lines",
        """Toestand in 2019:
Soort tuin Erkende plaatsen Ingevulde plaatsen Bezetting (%)
Kruidentuinen (met inbegrip van
de proeftuinen)
1.204 1.118 92,9
Moestuinen 310 288 92,9
Tuinen die verbonden zijn
aan een school
88 41 46,6
""",
        """Kruidentuinen (met inbegrip van de proeftuinen) | Erkende plaatsen | count | 1204 | plaatsen | in 2019
Kruidentuinen (met inbegrip van de proeftuinen) | Ingevulde plaatsen | count | 1118 | plaatsen | in 2019
Kruidentuinen (met inbegrip van de proeftuinen) | Bezetting (%) | percentage | 92.9 | percent | in 2019
Moestuinen | Erkende plaatsen | count | 310 | plaatsen | in 2019
Moestuinen | Ingevulde plaatsen | count | 288 | plaatsen | in 2019
Moestuinen | Bezetting (%) | percentage | 92.9 | percent | in 2019
Tuinen die verbonden zijn aan een school | Erkende plaatsen | count | 88 | plaatsen | in 2019
Tuinen die verbonden zijn aan een school | Ingevulde plaatsen | count | 41 | plaatsen | in 2019
Tuinen die verbonden zijn aan een school | Bezetting (%) | percentage | 46.6 | percent | in 2019""",
    ),
    Case(
        "a heading over two columns that Markdown cuts at the edge between them",
        """Aantal leden op 1 februari 2020

||**Gewone ver**|**enigingen**|**Buitengewone**|**verenigingen**|
|---|---|---|---|---|
|**Niveau**|**Jongens**|**Meisjes**|**Jongens**|**Meisjes**|
|Lokaal|412|188|1.310|604|
|Vlaams|2.204|1.118|18.655|9.877|
""",
        """Lokaal | Gewone ver enigingen Jongens | count | 412 | leden | op 1 februari 2020
Lokaal | Gewone ver enigingen Meisjes | count | 188 | leden | op 1 februari 2020
Lokaal | Buitengewone verenigingen Jongens | count | 1310 | leden | op 1 februari 2020
Lokaal | Buitengewone verenigingen Meisjes | count | 604 | leden | op 1 februari 2020
Vlaams | Gewone ver enigingen Jongens | count | 2204 | leden | op 1 februari 2020
Vlaams | Gewone ver enigingen Meisjes | count | 1118 | leden | op 1 februari 2020
Vlaams | Buitengewone verenigingen Jongens | count | 18655 | leden | op 1 februari 2020
Vlaams | Buitengewone verenigingen Meisjes | count | 9877 | leden | op 1 februari 2020""",
    ),
    Case(
        "a sentence between headings and figures that belong to other tables",
        """Jaar

2018

2019

2020

De kosten van de opleiding (in miljoen euro):

8.204

7.877

5.310

Vrouwen

5.118

4.988

3.402
""",
        "",
    ),
    Case(
        "groups that end in years under a stub of any word, one cell a line",
        """Middelen voor de imkerij (in kEUR)

Inhoud
BO 2018
BA 2019
VAK
VEK
VAK
VEK
Bijen
1.204
1.188
1.310
1.204
Honing
412
402
388
390
""",
        _BUDGET,
    ),
    Case(
        "groups that end in years under a stub of any word, one row a line",
        """Middelen voor de imkerij (in kEUR)
Inhoud BO 2018 BA 2019
VAK VEK VAK VEK
Bijen 1.204 1.188 1.310 1.204
Honing 412 402 388 390
""",
        _BUDGET,
    ),
    Case(
        "words and a year head the rows below them; money that is told of the column beside what is counted",
        """Aantal aanvragen en toegekend bedrag (in keuro) per kunst
Kunst Aanvragen Toegekend
Eerste ronde 2019
Dans 41 1.204
Toneel 88 3.310
Tweede ronde 2020
Dans 38 988
Poppen 92 3.655
""",
        _ROUNDS,
    ),
    Case(
        "words and a year head the rows below them, one cell a line",
        """Aantal aanvragen en toegekend bedrag (in keuro) per kunst

Kunst

Aanvragen

Toegekend

Eerste ronde 2019

Dans

41

1.204

Toneel

88

3.310

Tweede ronde 2020

Dans

38

988

Poppen

92

3.655
""",
        _ROUNDS,
    ),
    Case(
        "years alone head the rows below them, one cell a line",
        """Erkende ateliers per ambacht:

Ambacht

Ateliers

Toelage (euro)

2018

Molens

12

41.204

Bakkers

8

30.118

2019

Molens

15

50.231

Brouwers

11

38.820

Totaal

46

160.373
""",
        _GROUPS,
    ),
    Case(
        "a change over years, blanks between the headings",
        """Aantal bijenvolken per bond
Bond 2017 2018 2019 Evolutie 2017-2019 (%)
Honingbond 4.204 4.188 4.155 -1,2%
Korfbond 12.877 13.118 13.402 +4,1%
""",
        _CHANGE,
    ),
    Case(
        "a year that stands as near to the heading beside it as words do",
        """Aantal bijenvolken per bond

Bond              2017      2018      2019 Evolutie 2017-2019 (%)
Honingbond       4.204     4.188     4.155                  -1,2%
Korfbond        12.877    13.118    13.402                  +4,1%
""",
        _CHANGE,
    ),
    Case(
        "two things over one row of figures: no one knows which is counted",
        """Molens en kleine bakkerijen per dorp

Dorp          2018     2019
Aardorp         12       14
Beek             8        9
""",
        """Aardorp | 2018 | count | 12 | - | 2018
Aardorp | 2019 | count | 14 | - | 2019
Beek | 2018 | count | 8 | - | 2018
Beek | 2019 | count | 9 | - | 2019""",
    ),
    Case(
        "a source is no name of a row",
        """Bron: Federaal Agentschap voor de Bijen

Aardorp

Beek

Duinveld

812

604

655

Volken

6.204

5.118

4.877

""",
        "",
    ),
    Case(
        "months as headings, a column at a time",
        """Aantal leden per gemeente in 2021

Gemeente

Aardorp

Beek

Januari

112

310

Februari

119

313

Totaal

231

623
""",
        """Aardorp | Januari | count | 112 | leden | Januari
Beek | Januari | count | 310 | leden | Januari
Aardorp | Februari | count | 119 | leden | Februari
Beek | Februari | count | 313 | leden | Februari
Aardorp | Totaal | count | 231 | leden | in 2021
Beek | Totaal | count | 623 | leden | in 2021""",
    ),
    Case(
        "months as names of rows",
        """Aantal leden per bond in 2021

Maand

Honingbond

Korfbond

Januari

112

310

Februari

119

313
""",
        """Januari | Honingbond | count | 112 | leden | Januari
Januari | Korfbond | count | 310 | leden | Januari
Februari | Honingbond | count | 119 | leden | Februari
Februari | Korfbond | count | 313 | leden | Februari""",
    ),
    Case(
        "numbers of parts that end the labels",
        """Aantal leerlingen per graad in 2018
Graad Jongens Meisjes Totaal
Graad 1.1 1.204 1.310 2.514
Graad 1.2 877 902 1.779
Graad 2 412 455 867
""",
        """Graad 1.1 | Jongens | count | 1204 | leerlingen | in 2018
Graad 1.1 | Meisjes | count | 1310 | leerlingen | in 2018
Graad 1.1 | Totaal | count | 2514 | leerlingen | in 2018
Graad 1.2 | Jongens | count | 877 | leerlingen | in 2018
Graad 1.2 | Meisjes | count | 902 | leerlingen | in 2018
Graad 1.2 | Totaal | count | 1779 | leerlingen | in 2018
Graad 2 | Jongens | count | 412 | leerlingen | in 2018
Graad 2 | Meisjes | count | 455 | leerlingen | in 2018
Graad 2 | Totaal | count | 867 | leerlingen | in 2018""",
    ),
    Case(
        "a caption that fills its line, the headings right below it",
        """Wij geven hieronder de cijfers van de dienst die de registers van de imkers bijhoudt.

Tabel 1: Aantal geregistreerde imkers en bijenvolken in alle dorpen in 2014
Provincie Imkers Bijenvolken
Aardorp 812 6.204
Beek 604 5.118
Duinveld 655 4.877
""",
        """Aardorp | Imkers | count | 812 | imkers | in 2014
Aardorp | Bijenvolken | count | 6204 | bijenvolken | in 2014
Beek | Imkers | count | 604 | imkers | in 2014
Beek | Bijenvolken | count | 5118 | bijenvolken | in 2014
Duinveld | Imkers | count | 655 | imkers | in 2014
Duinveld | Bijenvolken | count | 4877 | bijenvolken | in 2014""",
    ),
    Case(
        "headings that come back below others that stand out of order",
        """Aantal leden naar geslacht, 2018
Niveau
Mannen Vrouwen
Totaal
18-29 30+ 18-29 30+
Lokaal 1.204 988 1.310 1.655 5.157
Vlaams 877 655 902 1.118 3.552
""",
        """Lokaal | - | count | 1204 | leden | 2018
Lokaal | - | count | 988 | leden | 2018
Lokaal | - | count | 1310 | leden | 2018
Lokaal | - | count | 1655 | leden | 2018
Lokaal | - | count | 5157 | leden | 2018
Vlaams | - | count | 877 | leden | 2018
Vlaams | - | count | 655 | leden | 2018
Vlaams | - | count | 902 | leden | 2018
Vlaams | - | count | 1118 | leden | 2018
Vlaams | - | count | 3552 | leden | 2018""",
    ),
    Case(
        "years as names of rows, and a total",
        """Aantal aanvragen

Jaar Aanvragen % erkend
2017 126 33,7%
2018 32 27,1%
Totaal 158 32,4%
""",
        """2017 | Aanvragen | count | 126 | aanvragen | 2017
2017 | % erkend | percentage | 33.7 | percent | 2017
2018 | Aanvragen | count | 32 | aanvragen | 2018
2018 | % erkend | percentage | 27.1 | percent | 2018
Totaal | Aanvragen | count | 158 | aanvragen | -
Totaal | % erkend | percentage | 32.4 | percent | -""",
    ),
    Case(
        "a title that Markdown cuts at the edges of columns, emphasis twice, what all is in below",
        """De middelen:

|Middelen van de imke|rijen per dorp en|per jaar||
|---|---|---|---|
|**Dorp**|**`Aantal korven`**|**`2018`**|**`2019`**|
|Aardorp|12|204|231|
|Beek|8|118|140|
|(in duizend euro)||||
""",
        """Aardorp | Aantal korven | count | 12 | korven | -
Aardorp | 2018 | euro | 204000 | EUR | 2018
Aardorp | 2019 | euro | 231000 | EUR | 2019
Beek | Aantal korven | count | 8 | korven | -
Beek | 2018 | euro | 118000 | EUR | 2018
Beek | 2019 | euro | 140000 | EUR | 2019""",
    ),
    Case(
        "groups over columns, one in lower case, are no title",
        """Aantal leden:

|Bond|Jongens|van buiten|
|---|---|---|
||2018|2019|
|Honingbond|12|14|
|Korfbond|8|9|
""",
        """Honingbond | Jongens 2018 | count | 12 | leden | 2018
Honingbond | van buiten 2019 | count | 14 | leden | 2019
Korfbond | Jongens 2018 | count | 8 | leden | 2018
Korfbond | van buiten 2019 | count | 9 | leden | 2019""",
    ),
    Case(
        "a title that is cut says what the figures are in",
        """|**Middelen voor imkers**|**(in kEUR) volgens de**|**begroting**|
|---|---|---|
|Post|2018|2019|
|Korven|12|14|
|Raten|8|9|
""",
        """Korven | 2018 | euro | 12000 | EUR | 2018
Korven | 2019 | euro | 14000 | EUR | 2019
Raten | 2018 | euro | 8000 | EUR | 2018
Raten | 2019 | euro | 9000 | EUR | 2019""",
    ),
)
