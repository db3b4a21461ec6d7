# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables whose figures are told by words of another form: quantities in a unit, compounds, bounds, quarters."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "a quantity of something in a unit",
        """Opgehaalde hoeveelheid glas in ton

Streek     2017    2018
Noord     1.310   1.402
Zuid        877     902
""",
        """Noord | 2017 | measure | 1310 | ton | 2017
Noord | 2018 | measure | 1402 | ton | 2018
Zuid | 2017 | measure | 877 | ton | 2017
Zuid | 2018 | measure | 902 | ton | 2018""",
    ),
    Case(
        "a number of things that are in something",
        """Aantal percelen in beheer

Streek     2017    2018
Noord     1.310   1.402
Zuid        877     902
""",
        """Noord | 2017 | count | 1310 | percelen | 2017
Noord | 2018 | count | 1402 | percelen | 2018
Zuid | 2017 | count | 877 | percelen | 2017
Zuid | 2018 | count | 902 | percelen | 2018""",
    ),
    Case(
        "a compound that counts",
        """Zwemmersaantallen van de gemeentelijke baden

Bad        2017    2018
Noord     1.310   1.402
Zuid        877     902
""",
        """Noord | 2017 | count | 1310 | Zwemmers | 2017
Noord | 2018 | count | 1402 | Zwemmers | 2018
Zuid | 2017 | count | 877 | Zwemmers | 2017
Zuid | 2018 | count | 902 | Zwemmers | 2018""",
    ),
    Case(
        "hours that somebody does are no number of those",
        """Gepresteerde uren poetshulp door publieke en private diensten

Streek      2017      2018
Noord     21.310    22.402
Zuid      18.877    19.902
""",
        """Noord | 2017 | measure | 21310 | uren | 2017
Noord | 2018 | measure | 22402 | uren | 2018
Zuid | 2017 | measure | 18877 | uren | 2017
Zuid | 2018 | measure | 19902 | uren | 2018""",
    ),
    Case(
        "figures that are too small to be told",
        """Aantal geplaatste kasten per gemeente

Gemeente       2017     2018
Noord          < 5      14
Zuid           27       minder dan 5
West           12       5 of minder
""",
        """Noord | 2017 | count | <5 | kasten | 2017
Noord | 2018 | count | 14 | kasten | 2018
Zuid | 2017 | count | 27 | kasten | 2017
Zuid | 2018 | count | <5 | kasten | 2018
West | 2017 | count | 12 | kasten | 2017
West | 2018 | count | <=5 | kasten | 2018""",
    ),
    Case(
        "quarters that are numbered behind their name",
        """Aantal cursussen per sector

Sector     Kwartaal 1 2021    Kwartaal 2 2021
Bouw                   204                231
Zorg                   412                388
""",
        """Bouw | Kwartaal 1 2021 | count | 204 | cursussen | Kwartaal 1 2021
Bouw | Kwartaal 2 2021 | count | 231 | cursussen | Kwartaal 2 2021
Zorg | Kwartaal 1 2021 | count | 412 | cursussen | Kwartaal 1 2021
Zorg | Kwartaal 2 2021 | count | 388 | cursussen | Kwartaal 2 2021""",
    ),
    Case(
        "the amount is told between brackets below groups of columns",
        """Kassen en krediet per maatschappij

               Stand 2019                 Plan 2020
Maatschappij   Kassen     Krediet (€)     Kassen     Krediet (€)
Noord              41       6.204.118         55       8.310.655
Zuid               88      12.655.204         97      14.118.310
""",
        """Noord | Stand 2019 Kassen | count | 41 | Kassen | 2019
Noord | Stand 2019 Krediet (€) | euro | 6204118 | EUR | 2019
Noord | Plan 2020 Kassen | count | 55 | Kassen | 2020
Noord | Plan 2020 Krediet (€) | euro | 8310655 | EUR | 2020
Zuid | Stand 2019 Kassen | count | 88 | Kassen | 2019
Zuid | Stand 2019 Krediet (€) | euro | 12655204 | EUR | 2019
Zuid | Plan 2020 Kassen | count | 97 | Kassen | 2020
Zuid | Plan 2020 Krediet (€) | euro | 14118310 | EUR | 2020""",
    ),
    Case(
        "units of rows, one of which only scales",
        """Gebruik van bonnen

Indicator      Eenheid          2014       2015
Bonnen         x 1.000        58.204     59.118
Terugbetaald   miljoen euro  1.188,4    1.204,8
Digitaal       %                61,2       66,8
""",
        """Bonnen x 1.000 | 2014 | count | 58204000 | Bonnen | 2014
Bonnen x 1.000 | 2015 | count | 59118000 | Bonnen | 2015
Terugbetaald miljoen euro | 2014 | euro | 1188400000 | EUR | 2014
Terugbetaald miljoen euro | 2015 | euro | 1204800000 | EUR | 2015
Digitaal % | 2014 | percentage | 61.2 | percent | 2014
Digitaal % | 2015 | percentage | 66.8 | percent | 2015""",
    ),
    Case(
        "names of groups beside the first of rows that come back in each",
        """Subsidies per kunst en per soort (bedragen in euro)

Kunst Soort 2021 2022
Dans Werking 1.204.118 1.310.655
Project 188.204 204.118
Muziek Werking 4.655.310 4.877.204
Project 402.118 455.655
""",
        """Dans Werking | 2021 | euro | 1204118 | EUR | 2021
Dans Werking | 2022 | euro | 1310655 | EUR | 2022
Dans Project | 2021 | euro | 188204 | EUR | 2021
Dans Project | 2022 | euro | 204118 | EUR | 2022
Muziek Werking | 2021 | euro | 4655310 | EUR | 2021
Muziek Werking | 2022 | euro | 4877204 | EUR | 2022
Muziek Project | 2021 | euro | 402118 | EUR | 2021
Muziek Project | 2022 | euro | 455655 | EUR | 2022""",
    ),
    Case(
        "names of groups in the middle of rows that begin anew",
        """Imkers per streek en niveau op 31 december 2017

Streek          Niveau          Mannen   Vrouwen
                  A                412       388
Noord             B                118       204
                  C                 97       155
                  A                188       310
Zuid              B                 61       188
""",
        """Noord A | Mannen | count | 412 | Imkers | op 31 december 2017
Noord A | Vrouwen | count | 388 | Imkers | op 31 december 2017
Noord B | Mannen | count | 118 | Imkers | op 31 december 2017
Noord B | Vrouwen | count | 204 | Imkers | op 31 december 2017
Noord C | Mannen | count | 97 | Imkers | op 31 december 2017
Noord C | Vrouwen | count | 155 | Imkers | op 31 december 2017
Zuid A | Mannen | count | 188 | Imkers | op 31 december 2017
Zuid A | Vrouwen | count | 310 | Imkers | op 31 december 2017
Zuid B | Mannen | count | 61 | Imkers | op 31 december 2017
Zuid B | Vrouwen | count | 188 | Imkers | op 31 december 2017""",
    ),
    Case(
        "a group beside which no name stands",
        """Imkers per streek en niveau op 31 december 2017

Streek          Niveau          Mannen   Vrouwen
                  A                412       388
Noord             B                118       204
                  A                188       310
                  B                 61       188
""",
        """A | Mannen | count | 412 | Imkers | op 31 december 2017
A | Vrouwen | count | 388 | Imkers | op 31 december 2017
Noord B | Mannen | count | 118 | Imkers | op 31 december 2017
Noord B | Vrouwen | count | 204 | Imkers | op 31 december 2017
A | Mannen | count | 188 | Imkers | op 31 december 2017
A | Vrouwen | count | 310 | Imkers | op 31 december 2017
B | Mannen | count | 61 | Imkers | op 31 december 2017
B | Vrouwen | count | 188 | Imkers | op 31 december 2017""",
    ),
    Case(
        "periods as groups, and a name of the rows that is on no list",
        """Aantal vluchten en waarde per windstreek
Windstreek 2016 2017
Aantal Waarde (euro) Aantal Waarde (euro)
Noord 188 41.204.118 204 44.655.310
Zuid 61 18.877.204 55 16.118.655
""",
        """Noord | 2016 Aantal | count | 188 | vluchten | 2016
Noord | 2016 Waarde (euro) | euro | 41204118 | EUR | 2016
Noord | 2017 Aantal | count | 204 | vluchten | 2017
Noord | 2017 Waarde (euro) | euro | 44655310 | EUR | 2017
Zuid | 2016 Aantal | count | 61 | vluchten | 2016
Zuid | 2016 Waarde (euro) | euro | 18877204 | EUR | 2016
Zuid | 2017 Aantal | count | 55 | vluchten | 2017
Zuid | 2017 Waarde (euro) | euro | 16118655 | EUR | 2017""",
    ),
    Case(
        "the mark of a note behind what a converter makes bold",
        """Aantal kuddes (voorlopige cijfers voor 2021*)

|**Streek**|**2020**|**2021***|
|---|---|---|
|Noord|4.204|4.118|
|Zuid|3.877|3.802|

* voorlopige cijfers
""",
        """Noord | 2020 | count | 4204 | kuddes | 2020
Noord | 2021 | count | 4118 | kuddes | 2021
Zuid | 2020 | count | 3877 | kuddes | 2020
Zuid | 2021 | count | 3802 | kuddes | 2021""",
    ),
    Case(
        "what stands between brackets is told between brackets",
        """Aantal klachten (en aantal gegronde meldingen tussen haakjes) bij de diensten

Dienst       2015          2016
Noord        4.204 (877)   4.310 (902)
Zuid         188 (61)      204 (72)
""",
        """Noord | 2015 | count | 4204 | klachten | 2015
Noord | 2015 | count | 877 | meldingen | 2015
Noord | 2016 | count | 4310 | klachten | 2016
Noord | 2016 | count | 902 | meldingen | 2016
Zuid | 2015 | count | 188 | klachten | 2015
Zuid | 2015 | count | 61 | meldingen | 2015
Zuid | 2016 | count | 204 | klachten | 2016
Zuid | 2016 | count | 72 | meldingen | 2016""",
    ),
    Case(
        "a group between the periods and the first row, a cell a line",
        """Uitgereikte kaarten per bond
Bond
2014
2015
2016
Buiten
Noord
2.204
2.310
2.402
Zuid
1.877
1.902
1.955
""",
        """Buiten Noord | 2014 | count | 2204 | kaarten | 2014
Buiten Noord | 2015 | count | 2310 | kaarten | 2015
Buiten Noord | 2016 | count | 2402 | kaarten | 2016
Zuid | 2014 | count | 1877 | kaarten | 2014
Zuid | 2015 | count | 1902 | kaarten | 2015
Zuid | 2016 | count | 1955 | kaarten | 2016""",
    ),
    Case(
        "a last column behind the periods, a cell a line",
        """Uitgereikte kaarten per bond
Bond
2014
2015
Groei
Noord
2.204
2.310
4,8%
Zuid
1.877
1.902
1,3%
""",
        """Noord | 2014 | count | 2204 | kaarten | 2014
Noord | 2015 | count | 2310 | kaarten | 2015
Noord | Groei | percentage | 4.8 | percent | -
Zuid | 2014 | count | 1877 | kaarten | 2014
Zuid | 2015 | count | 1902 | kaarten | 2015
Zuid | Groei | percentage | 1.3 | percent | -""",
    ),
    Case(
        "groups of columns below a caption, a cell a line",
        """Uitgaven en ontvangsten van de gilden
Gilde
Begroot (k€)
Uitgevoerd (k€)
2018
2019
2018
2019
Noord
12.204
11.877
13.310
13.118
Zuid
4.655
4.402
5.204
4.988
""",
        """Noord | Begroot (k€) 2018 | euro | 12204000 | EUR | 2018
Noord | Begroot (k€) 2019 | euro | 11877000 | EUR | 2019
Noord | Uitgevoerd (k€) 2018 | euro | 13310000 | EUR | 2018
Noord | Uitgevoerd (k€) 2019 | euro | 13118000 | EUR | 2019
Zuid | Begroot (k€) 2018 | euro | 4655000 | EUR | 2018
Zuid | Begroot (k€) 2019 | euro | 4402000 | EUR | 2019
Zuid | Uitgevoerd (k€) 2018 | euro | 5204000 | EUR | 2018
Zuid | Uitgevoerd (k€) 2019 | euro | 4988000 | EUR | 2019""",
    ),
    Case(
        "the name of the rows on a line between two of headings",
        """Werking van de veren op het kanaal

                         Overzetten         Gemiddelde wachttijd (minuten)
 Veer
                       2021        2022        2021             2022
 Noord               12.204      12.877          41               38
 Zuid                11.655      11.902          35               33
""",
        """Noord | Overzetten 2021 | count | 12204 | - | 2021
Noord | Overzetten 2022 | count | 12877 | - | 2022
Noord | Gemiddelde wachttijd (minuten) 2021 | measure | 41 | minuten | 2021
Noord | Gemiddelde wachttijd (minuten) 2022 | measure | 38 | minuten | 2022
Zuid | Overzetten 2021 | count | 11655 | - | 2021
Zuid | Overzetten 2022 | count | 11902 | - | 2022
Zuid | Gemiddelde wachttijd (minuten) 2021 | measure | 35 | minuten | 2021
Zuid | Gemiddelde wachttijd (minuten) 2022 | measure | 33 | minuten | 2022""",
    ),
    Case(
        "a scale and a measure behind a comma",
        """Oogst van noten, in duizend ton

Soort        2017      2018
Hazelnoten   12,4      13,1
Walnoten      8,8       9,0
""",
        """Hazelnoten | 2017 | measure | 12400 | ton | 2017
Hazelnoten | 2018 | measure | 13100 | ton | 2018
Walnoten | 2017 | measure | 8800 | ton | 2017
Walnoten | 2018 | measure | 9000 | ton | 2018""",
    ),
)
