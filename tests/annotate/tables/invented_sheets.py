# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables as spreadsheets and registers give them: codes and places, a minus behind figures, short school years."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "where each thing lies counts nothing",
        """Herstelde bruggen per weg:

Weg      Kilometerpunt       X         Y   Bruggen
N101              41,2   104512   193877         3
N214              18,7    98310   190204        12
""",
        """N101 | Bruggen | count | 3 | bruggen | -
N214 | Bruggen | count | 12 | bruggen | -""",
    ),
    Case(
        "a third sex beside two is no coordinate",
        """Aantal imkers per streek:

Streek     M     V     X
Kust     112   204     3
Kempen    88    97     1
""",
        """Kust | M | count | 112 | imkers | -
Kust | V | count | 204 | imkers | -
Kust | X | count | 3 | imkers | -
Kempen | M | count | 88 | imkers | -
Kempen | V | count | 97 | imkers | -
Kempen | X | count | 1 | imkers | -""",
    ),
    Case(
        "numbers of lines and files are names",
        """Aantal reizigers:

| Streek | Lijnnr. | Dossiercode | Reizigers 2017 |
| Waasland | 903 | 5512 | 12.310 |
| Westhoek | 911 | 5514 | 4.310 |
""",
        """Waasland | Reizigers 2017 | count | 12310 | reizigers | 2017
Westhoek | Reizigers 2017 | count | 4310 | reizigers | 2017""",
    ),
    Case(
        "a minus behind amounts",
        """Gevolgen voor de begroting (in miljoen euro):

Maatregel     2022      2023      2024
Oogst         41,2      38,7      40,0
Besparing      8,0-     10,2-      1.204,5-
Zuivel         2,0       3,1       2.118-
""",
        """Oogst | 2022 | euro | 41200000 | EUR | 2022
Oogst | 2023 | euro | 38700000 | EUR | 2023
Oogst | 2024 | euro | 40000000 | EUR | 2024
Besparing | 2022 | euro | -8000000 | EUR | 2022
Besparing | 2023 | euro | -10200000 | EUR | 2023
Besparing | 2024 | euro | -1204500000 | EUR | 2024
Zuivel | 2022 | euro | 2000000 | EUR | 2022
Zuivel | 2023 | euro | 3100000 | EUR | 2023
Zuivel | 2024 | euro | -2118000000 | EUR | 2024""",
    ),
    Case(
        "a class below an age beside one from it on",
        """Aantal leden naar leeftijd:

Bond         -18 jaar   18 jaar en ouder    Totaal
Kaatsbal       12.310             14.204    26.514
Krulbol         3.820              7.118    10.938
""",
        """Kaatsbal | -18 jaar | count | 12310 | leden | -
Kaatsbal | 18 jaar en ouder | count | 14204 | leden | -
Kaatsbal | Totaal | count | 26514 | leden | -
Krulbol | -18 jaar | count | 3820 | leden | -
Krulbol | 18 jaar en ouder | count | 7118 | leden | -
Krulbol | Totaal | count | 10938 | leden | -""",
    ),
    Case(
        "changes in days are figures",
        """Verschil in doorlooptijd:

Dienst       Noord       Zuid
Bouw         -18 dagen   -3 dagen
Milieu       -5 dagen    -12 dagen
""",
        """Bouw | Noord | measure | -18 | dagen | -
Bouw | Zuid | measure | -3 | dagen | -
Milieu | Noord | measure | -5 | dagen | -
Milieu | Zuid | measure | -12 | dagen | -""",
    ),
    Case(
        "short school years that follow each other",
        """Aantal leerlingen met een attest:

Graad     16-17     17-18     18-19
eerste    2 310     2 204     2 118
tweede    1 204     1 188     1 150
""",
        """eerste | 16-17 | count | 2310 | leerlingen | 16-17
eerste | 17-18 | count | 2204 | leerlingen | 17-18
eerste | 18-19 | count | 2118 | leerlingen | 18-19
tweede | 16-17 | count | 1204 | leerlingen | 16-17
tweede | 17-18 | count | 1188 | leerlingen | 17-18
tweede | 18-19 | count | 1150 | leerlingen | 18-19""",
    ),
    Case(
        "participles of one thing in one unit",
        """Gemaaid en beplant (in ha)

Jaar   Gemaaid   Beplant   Saldo
2013     204,1     118,4   -85,7
2014     188,0     131,2   -56,8
""",
        """2013 | Gemaaid | measure | 204.1 | ha | 2013
2013 | Beplant | measure | 118.4 | ha | 2013
2013 | Saldo | measure | -85.7 | ha | 2013
2014 | Gemaaid | measure | 188 | ha | 2014
2014 | Beplant | measure | 131.2 | ha | 2014
2014 | Saldo | measure | -56.8 | ha | 2014""",
    ),
    Case(
        "what each thing of a list has is not that thing",
        """De oudste dossiers:

Rang  School              Leerlingen  Raming (k€)
1     De Linde, Aardorp          412        4.204
2     De Brug, Beek              310        3.118
""",
        """1 De Linde, Aardorp | Leerlingen | count | 412 | - | -
1 De Linde, Aardorp | Raming (k€) | euro | 4204000 | EUR | -
2 De Brug, Beek | Leerlingen | count | 310 | - | -
2 De Brug, Beek | Raming (k€) | euro | 3118000 | EUR | -""",
    ),
    Case(
        "what is counted in each place by its code",
        """Vergunde woningen:

Postcode  Dorp      Hoeven  Villa
9012      Aardorp       41     12
9015      Beek          31      8
""",
        """9012 Aardorp | Hoeven | count | 41 | woningen | -
9012 Aardorp | Villa | count | 12 | woningen | -
9015 Beek | Hoeven | count | 31 | woningen | -
9015 Beek | Villa | count | 8 | woningen | -""",
    ),
    Case(
        "letters of notes are no unit",
        """Bereikte imkers per streek

Streek            Bereikt (a)   Lid (b)    Graad
Kust                   41.204    38.877    94,4%
Kempen (c)             31.118    29.204    93,8%

(a) Op 1 mei. (b) Van een bond. (c) Zonder Aardorp.
""",
        """Kust | Bereikt (a) | count | 41204 | imkers | -
Kust | Lid (b) | count | 38877 | imkers | -
Kust | Graad | percentage | 94.4 | percent | -
Kempen (c) | Bereikt (a) | count | 31118 | imkers | -
Kempen (c) | Lid (b) | count | 29204 | imkers | -
Kempen (c) | Graad | percentage | 93.8 | percent | -""",
    ),
    Case(
        "a measure told beside what is counted",
        """Gemiddeld gehalte (mg/l) en aantal meetpunten per bekken

Bekken     mg/l 2013   mg/l 2014   Meetpunten 2013   Meetpunten 2014
IJzer           31,2        29,8               118               121
Leie            28,4        27,1                97                98
""",
        """IJzer | mg/l 2013 | measure | 31.2 | mg/l | 2013
IJzer | mg/l 2014 | measure | 29.8 | mg/l | 2014
IJzer | Meetpunten 2013 | count | 118 | meetpunten | 2013
IJzer | Meetpunten 2014 | count | 121 | meetpunten | 2014
Leie | mg/l 2013 | measure | 28.4 | mg/l | 2013
Leie | mg/l 2014 | measure | 27.1 | mg/l | 2014
Leie | Meetpunten 2013 | count | 97 | meetpunten | 2013
Leie | Meetpunten 2014 | count | 98 | meetpunten | 2014""",
    ),
    Case(
        "a price told beside things is one column's own",
        """Hoeven en verkoopprijs per streek

Streek     Hoeven   Leegstand   Gem. verkoopprijs
Kust        2.310         118           € 141.204
Kempen      3.118         204           € 152.310
""",
        """Kust | Hoeven | count | 2310 | Hoeven | -
Kust | Leegstand | count | 118 | - | -
Kust | Gem. verkoopprijs | euro | 141204 | EUR | -
Kempen | Hoeven | count | 3118 | Hoeven | -
Kempen | Leegstand | count | 204 | - | -
Kempen | Gem. verkoopprijs | euro | 152310 | EUR | -""",
    ),
    Case(
        "money told of all columns, one of which names it",
        """Kosten van imkers en bonden per streek

Streek     Kosten     Betaald
Kust       41.204      38.877
Kempen     31.118      29.204
""",
        """Kust | Kosten | euro | 41204 | EUR | -
Kust | Betaald | euro | 38877 | EUR | -
Kempen | Kosten | euro | 31118 | EUR | -
Kempen | Betaald | euro | 29204 | EUR | -""",
    ),
    Case(
        "what is left out of money told beside things",
        """Imkers en kosten per streek

Streek     Imkers    Kosten     Betaald     Totaal
Kust          412    41.204      38.877     80.081
Kempen        388    31.118      29.204     60.322
""",
        """Kust | Imkers | count | 412 | Imkers | -
Kust | Kosten | euro | 41204 | EUR | -
Kust | Betaald | euro | 38877 | EUR | -
Kust | Totaal | euro | 80081 | EUR | -
Kempen | Imkers | count | 388 | Imkers | -
Kempen | Kosten | euro | 31118 | EUR | -
Kempen | Betaald | euro | 29204 | EUR | -
Kempen | Totaal | euro | 60322 | EUR | -""",
    ),
    Case(
        "two sorts of money and what is left of them",
        """Kosten en opbrengsten per streek

Streek     Kosten   Opbrengsten     Saldo
Kust       41.204        48.877     7.673
Kempen     31.118        30.204      -914
""",
        """Kust | Kosten | euro | 41204 | EUR | -
Kust | Opbrengsten | euro | 48877 | EUR | -
Kust | Saldo | euro | 7673 | EUR | -
Kempen | Kosten | euro | 31118 | EUR | -
Kempen | Opbrengsten | euro | 30204 | EUR | -
Kempen | Saldo | euro | -914 | EUR | -""",
    ),
    Case(
        "what figures are in below the title, between brackets",
        """Opbrengst van de imkerij
(bedragen in duizend euro)

Jaar     Totaal    Kust    Kempen
2018     12.514   8.310     4.204
2019     12.877   8.402     4.475
""",
        """2018 | Totaal | euro | 12514000 | EUR | 2018
2018 | Kust | euro | 8310000 | EUR | 2018
2018 | Kempen | euro | 4204000 | EUR | 2018
2019 | Totaal | euro | 12877000 | EUR | 2019
2019 | Kust | euro | 8402000 | EUR | 2019
2019 | Kempen | euro | 4475000 | EUR | 2019""",
    ),
    Case(
        "more of the same thing behind its place",
        """Meldingen van dassen in 2020

Weg     Km-punt    Richting     Datum         Uur      Dieren
N17        41,2    Kortrijk     12/01/2020    03:15         2
N40        18,7    Brussel      30/04/2020    22:40         0
""",
        """N17 | Dieren | count | 2 | - | in 2020
N40 | Dieren | count | 0 | - | in 2020""",
    ),
    Case(
        "from where to where along a road",
        """Geplande werken in 2023:

Weg   Van kmp.   Tot kmp.   Lengte (km)      Raming (€)
N9        12,4       15,9           3,5    4.204.310,00
N60        2,1        2,8           0,7      877.040,50
""",
        """N9 | Lengte (km) | measure | 3.5 | km | in 2023
N9 | Raming (€) | euro | 4204310 | EUR | in 2023
N60 | Lengte (km) | measure | 0.7 | km | in 2023
N60 | Raming (€) | euro | 877040.5 | EUR | in 2023""",
    ),
    Case(
        "things beside the money of each year",
        """Saldo per dorp, in euro:

Dorp        Postcode         2019         2020    Inwoners
Aardorp         9300    4.204.310    1.118.204      86.445
Beek            9600      310.877      412.040      26.600
""",
        """Aardorp | 2019 | euro | 4204310 | EUR | 2019
Aardorp | 2020 | euro | 1118204 | EUR | 2020
Aardorp | Inwoners | count | 86445 | - | -
Beek | 2019 | euro | 310877 | EUR | 2019
Beek | 2020 | euro | 412040 | EUR | 2020
Beek | Inwoners | count | 26600 | - | -""",
    ),
    Case(
        "money of all years beside that of each",
        """Uitgaven per dorp, in euro:

Dorp             2019         2020       Totaal    Besparingen
Aardorp     4.204.310    1.118.204    5.322.514         86.445
Beek          310.877      412.040      722.917         26.600
""",
        """Aardorp | 2019 | euro | 4204310 | EUR | 2019
Aardorp | 2020 | euro | 1118204 | EUR | 2020
Aardorp | Totaal | euro | 5322514 | EUR | -
Aardorp | Besparingen | euro | 86445 | EUR | -
Beek | 2019 | euro | 310877 | EUR | 2019
Beek | 2020 | euro | 412040 | EUR | 2020
Beek | Totaal | euro | 722917 | EUR | -
Beek | Besparingen | euro | 26600 | EUR | -""",
    ),
    Case(
        "a year between brackets that ends a title is no figure",
        """Aantal bijen van woonplaats naar werkplaats (2015)
van/naar Kust Kempen
Kust 412.310 12.204
Kempen 31.204 188.310
""",
        "",
    ),
    Case(
        "figures of a day, parted by two things",
        """Aantal imkers naar leeftijd en geslacht op 1 januari

Leeftijd    2017 M    2017 V
18-24          412       388
25-44          830       910
""",
        """18-24 | 2017 M | count | 412 | imkers | 2017
18-24 | 2017 V | count | 388 | imkers | 2017
25-44 | 2017 M | count | 830 | imkers | 2017
25-44 | 2017 V | count | 910 | imkers | 2017""",
    ),
)
