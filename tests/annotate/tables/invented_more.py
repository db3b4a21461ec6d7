# ruff: noqa: E501 - tables stand here as they are printed
"""More invented tables: the harder layouts. Same form as ``invented``."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "thousands parted by blanks below a lone sign of money",
        """Steun aan wilgentelers:\nJaar\nBedrag\nAantal dossiers\n2020\n€ \n14 282 612,00\n57\n2021\n€ \n9\u00a0917\u00a0768,00\n41\n2022\n€\n823\u202f692\n26\n""",
        """2020 | Bedrag | euro | 14282612 | EUR | 2020
2020 | Aantal dossiers | count | 57 | dossiers | 2020
2021 | Bedrag | euro | 9917768 | EUR | 2021
2021 | Aantal dossiers | count | 41 | dossiers | 2021
2022 | Bedrag | euro | 823692 | EUR | 2022
2022 | Aantal dossiers | count | 26 | dossiers | 2022""",
    ),
    Case(
        "headings one below the other, rows on one line",
        """De resultaten van de oproepen waren de volgende. \nJaar \nAantal \naanvragen \nAantal \ntoegekend \nPercentage \ntoegekend \n2019 120 80 66,7% \n2020 140 91 65,0% \n2021 133 99 74,4% \n""",
        """2019 | Aantal aanvragen | count | 120 | aanvragen | 2019
2019 | Aantal toegekend | count | 80 | aanvragen | 2019
2019 | Percentage toegekend | percentage | 66.7 | percent | 2019
2020 | Aantal aanvragen | count | 140 | aanvragen | 2020
2020 | Aantal toegekend | count | 91 | aanvragen | 2020
2020 | Percentage toegekend | percentage | 65 | percent | 2020
2021 | Aantal aanvragen | count | 133 | aanvragen | 2021
2021 | Aantal toegekend | count | 99 | aanvragen | 2021
2021 | Percentage toegekend | percentage | 74.4 | percent | 2021""",
    ),
    Case(
        "groups of rows whose labels come back",
        """Aantal werkzoekenden:
Provincie 2022 2023
Antwerpen
Mannen 510 498
Vrouwen 470 455
Limburg
Mannen 210 201
Vrouwen 199 190
Totaal 1.389 1.344
""",
        """Antwerpen Mannen | 2022 | count | 510 | werkzoekenden | 2022
Antwerpen Mannen | 2023 | count | 498 | werkzoekenden | 2023
Antwerpen Vrouwen | 2022 | count | 470 | werkzoekenden | 2022
Antwerpen Vrouwen | 2023 | count | 455 | werkzoekenden | 2023
Limburg Mannen | 2022 | count | 210 | werkzoekenden | 2022
Limburg Mannen | 2023 | count | 201 | werkzoekenden | 2023
Limburg Vrouwen | 2022 | count | 199 | werkzoekenden | 2022
Limburg Vrouwen | 2023 | count | 190 | werkzoekenden | 2023
Totaal | 2022 | count | 1389 | werkzoekenden | 2022
Totaal | 2023 | count | 1344 | werkzoekenden | 2023""",
    ),
    Case(
        "figures on the middle line of their label",
        """Aantal bezochte instellingen:
Type 2021 2022
Centrum voor
12 13
kinderzorg
Centrum voor
21 20
ouderenzorg
""",
        """Centrum voor kinderzorg | 2021 | count | 12 | instellingen | 2021
Centrum voor kinderzorg | 2022 | count | 13 | instellingen | 2022
Centrum voor ouderenzorg | 2021 | count | 21 | instellingen | 2021
Centrum voor ouderenzorg | 2022 | count | 20 | instellingen | 2022""",
    ),
    Case(
        "a list behind a colon, without heading",
        """Het aantal klachten per provincie bedroeg in 2019:
Antwerpen 35
Limburg 12
Oost-Vlaanderen 25
West-Vlaanderen 9
""",
        """Antwerpen | - | count | 35 | klachten | in 2019
Limburg | - | count | 12 | klachten | in 2019
Oost-Vlaanderen | - | count | 25 | klachten | in 2019
West-Vlaanderen | - | count | 9 | klachten | in 2019""",
    ),
    Case(
        "years and one figure each",
        """De uitbetaalde bedragen waren:

Jaar Bedrag
2009 € 250.000
2010 € 310.500
2011 € 298.750
""",
        """2009 | Bedrag | euro | 250000 | EUR | 2009
2010 | Bedrag | euro | 310500 | EUR | 2010
2011 | Bedrag | euro | 298750 | EUR | 2011""",
    ),
    Case(
        "heading repeated on the next page",
        """Aantal aanvragen en bedragen per gemeente
Gemeente Aantal aanvragen Bedrag (euro)
Aardorp 4 1.200
Beekhoven 7 2.350
Gemeente Aantal aanvragen Bedrag (euro)
Dennenbos 2 800
Eindeke 11 4.900
""",
        """Aardorp | Aantal aanvragen | count | 4 | aanvragen | -
Aardorp | Bedrag (euro) | euro | 1200 | EUR | -
Beekhoven | Aantal aanvragen | count | 7 | aanvragen | -
Beekhoven | Bedrag (euro) | euro | 2350 | EUR | -
Dennenbos | Aantal aanvragen | count | 2 | aanvragen | -
Dennenbos | Bedrag (euro) | euro | 800 | EUR | -
Eindeke | Aantal aanvragen | count | 11 | aanvragen | -
Eindeke | Bedrag (euro) | euro | 4900 | EUR | -""",
    ),
    Case(
        "signs behind the amounts, change in percent",
        """Evolutie van de dotaties:
Instelling 2015 2016 Evolutie
Schouwburg Noord 120.000 € 126.000 € +5,0%
Museum Zuid 80.000 € 76.000 € -5,0 %
""",
        """Schouwburg Noord | 2015 | euro | 120000 | EUR | 2015
Schouwburg Noord | 2016 | euro | 126000 | EUR | 2016
Schouwburg Noord | Evolutie | percentage | 5 | percent | -
Museum Zuid | 2015 | euro | 80000 | EUR | 2015
Museum Zuid | 2016 | euro | 76000 | EUR | 2016
Museum Zuid | Evolutie | percentage | -5 | percent | -""",
    ),
    Case(
        "money of before the euro",
        """Uitgaven voor wegenwerken (in miljoen frank)
Provincie 1997 1998 1999
Antwerpen 120,5 98 143
Limburg 80 75,25 69
""",
        """Antwerpen | 1997 | count | 120500000 | frank | 1997
Antwerpen | 1998 | count | 98000000 | frank | 1998
Antwerpen | 1999 | count | 143000000 | frank | 1999
Limburg | 1997 | count | 80000000 | frank | 1997
Limburg | 1998 | count | 75250000 | frank | 1998
Limburg | 1999 | count | 69000000 | frank | 1999""",
    ),
    Case(
        "the scale on a line of its own",
        """Tabel 7: Begrotingskredieten 2020 en 2021
(in duizend euro)
Programma VAK 2020 VAK 2021
Erfgoed 1.250 1.300
Jeugd 980 1.020
Sport 2.100 2.150
""",
        """Erfgoed | VAK 2020 | euro | 1250000 | EUR | 2020
Erfgoed | VAK 2021 | euro | 1300000 | EUR | 2021
Jeugd | VAK 2020 | euro | 980000 | EUR | 2020
Jeugd | VAK 2021 | euro | 1020000 | EUR | 2021
Sport | VAK 2020 | euro | 2100000 | EUR | 2020
Sport | VAK 2021 | euro | 2150000 | EUR | 2021""",
    ),
    Case(
        "measures with their unit in the heading",
        """Overzicht van de werken in 2021
Weg Lengte (km) Kostprijs (in miljoen euro) Doorlooptijd (dagen)
N901 12,4 3,2 120
N902 8 1,75 95
N903 0,9 0,4 30
""",
        """N901 | Lengte (km) | measure | 12.4 | km | in 2021
N901 | Kostprijs (in miljoen euro) | euro | 3200000 | EUR | in 2021
N901 | Doorlooptijd (dagen) | measure | 120 | dagen | in 2021
N902 | Lengte (km) | measure | 8 | km | in 2021
N902 | Kostprijs (in miljoen euro) | euro | 1750000 | EUR | in 2021
N902 | Doorlooptijd (dagen) | measure | 95 | dagen | in 2021
N903 | Lengte (km) | measure | 0.9 | km | in 2021
N903 | Kostprijs (in miljoen euro) | euro | 400000 | EUR | in 2021
N903 | Doorlooptijd (dagen) | measure | 30 | dagen | in 2021""",
    ),
    Case(
        "two lines of headings under each other",
        """Overzicht:
Provincie Aantal Toegekend Aandeel
dossiers bedrag (%)
Antwerpen 15 15.000,00 60
Limburg 10 10.000,00 40
""",
        """Antwerpen | Aantal dossiers | count | 15 | dossiers | -
Antwerpen | Toegekend bedrag | euro | 15000 | EUR | -
Antwerpen | Aandeel (%) | percentage | 60 | percent | -
Limburg | Aantal dossiers | count | 10 | dossiers | -
Limburg | Toegekend bedrag | euro | 10000 | EUR | -
Limburg | Aandeel (%) | percentage | 40 | percent | -""",
    ),
    Case(
        "labels with colons and abbreviations",
        """Aantal personeelsleden (vte) op 31 december:
Entiteit 2018 2019
Dep. Omgeving e.a. 410,5 402,3
Agentschap X: 120 118,8
Totaal: 530,5 521,1
""",
        """Dep. Omgeving e.a. | 2018 | count | 410.5 | vte | 2018
Dep. Omgeving e.a. | 2019 | count | 402.3 | vte | 2019
Agentschap X: | 2018 | count | 120 | vte | 2018
Agentschap X: | 2019 | count | 118.8 | vte | 2019
Totaal: | 2018 | count | 530.5 | vte | 2018
Totaal: | 2019 | count | 521.1 | vte | 2019""",
    ),
    Case(
        "each cell on a line, empty cells as blanks, groups over columns",
        "Tabel 3. Aantal dossiers per instrument, 2021-2022\nSteun A\nSteun B\nProvincie\n# ingediend\n# goedgekeurd\n# ingediend\n# goedgekeurd\n"
        "Noord\n10\n8\n4\n \nZuid\n12\n9\n \n \nTotaal\n22\n17\n4\n0\n",
        """Noord | Steun A # ingediend | count | 10 | dossiers | 2021-2022
Noord | Steun A # goedgekeurd | count | 8 | dossiers | 2021-2022
Noord | Steun B # ingediend | count | 4 | dossiers | 2021-2022
Zuid | Steun A # ingediend | count | 12 | dossiers | 2021-2022
Zuid | Steun A # goedgekeurd | count | 9 | dossiers | 2021-2022
Totaal | Steun A # ingediend | count | 22 | dossiers | 2021-2022
Totaal | Steun A # goedgekeurd | count | 17 | dossiers | 2021-2022
Totaal | Steun B # ingediend | count | 4 | dossiers | 2021-2022
Totaal | Steun B # goedgekeurd | count | 0 | dossiers | 2021-2022""",
    ),
    Case(
        "each cell on a line, years as rows, no heading that fits",
        "De cijfers per jaar:\nJaar\nAantal controles\nAantal inbreuken\n2019\n120\n14\n2020\n98\n9\n2021\n131\n17\nDe inspectie controleert verder.\n",
        """2019 | Aantal controles | count | 120 | controles | 2019
2019 | Aantal inbreuken | count | 14 | inbreuken | 2019
2020 | Aantal controles | count | 98 | controles | 2020
2020 | Aantal inbreuken | count | 9 | inbreuken | 2020
2021 | Aantal controles | count | 131 | controles | 2021
2021 | Aantal inbreuken | count | 17 | inbreuken | 2021""",
    ),
    Case(
        "one row of figures under years",
        """Het aantal inschrijvingen evolueerde als volgt:
2017 2018 2019 2020
1.204 1.310 1.295 990
Dat is een daling.
""",
        """- | 2017 | count | 1204 | inschrijvingen | 2017
- | 2018 | count | 1310 | inschrijvingen | 2018
- | 2019 | count | 1295 | inschrijvingen | 2019
- | 2020 | count | 990 | inschrijvingen | 2020""",
    ),
    Case(
        "months as columns",
        """Aantal tests per laboratorium in 2021:
Laboratorium januari februari maart
Lab Eén 1.200 1.350 1.100
Lab Twee 800 790 -
""",
        """Lab Eén | januari | count | 1200 | tests | januari
Lab Eén | februari | count | 1350 | tests | februari
Lab Eén | maart | count | 1100 | tests | maart
Lab Twee | januari | count | 800 | tests | januari
Lab Twee | februari | count | 790 | tests | februari""",
    ),
    Case(
        "headings that name the measure and the year",
        """Gemeente Aantal 2019 Aantal 2020 Aantal 2021
Aardorp 4 6 9
Beekhoven 7 5 3
Cederhout 1 2 2
""",
        """Aardorp | Aantal 2019 | count | 4 | - | 2019
Aardorp | Aantal 2020 | count | 6 | - | 2020
Aardorp | Aantal 2021 | count | 9 | - | 2021
Beekhoven | Aantal 2019 | count | 7 | - | 2019
Beekhoven | Aantal 2020 | count | 5 | - | 2020
Beekhoven | Aantal 2021 | count | 3 | - | 2021
Cederhout | Aantal 2019 | count | 1 | - | 2019
Cederhout | Aantal 2020 | count | 2 | - | 2020
Cederhout | Aantal 2021 | count | 2 | - | 2021""",
    ),
    Case(
        "a table that begins right behind the number of the answer",
        """3. De verdeling over de types woningen is als volgt:
Type woning Aantal woningen Oppervlakte (m²)
Appartement 1.250 95.000
Rijwoning 640 71.400
Totaal 1.890 166.400
4. Zie het antwoord op vraag 3.
""",
        """Appartement | Aantal woningen | count | 1250 | woningen | -
Appartement | Oppervlakte (m²) | measure | 95000 | m² | -
Rijwoning | Aantal woningen | count | 640 | woningen | -
Rijwoning | Oppervlakte (m²) | measure | 71400 | m² | -
Totaal | Aantal woningen | count | 1890 | woningen | -
Totaal | Oppervlakte (m²) | measure | 166400 | m² | -""",
    ),
    Case(
        "postal codes and names as labels",
        """Aantal laadpalen per gemeente
Postcode Gemeente Publiek Privaat
9990 Aardorp 14 9
9991 Beekhoven 8 15
9992 Cederhout 22 4
""",
        """9990 Aardorp | Publiek | count | 14 | laadpalen | -
9990 Aardorp | Privaat | count | 9 | laadpalen | -
9991 Beekhoven | Publiek | count | 8 | laadpalen | -
9991 Beekhoven | Privaat | count | 15 | laadpalen | -
9992 Cederhout | Publiek | count | 22 | laadpalen | -
9992 Cederhout | Privaat | count | 4 | laadpalen | -""",
    ),
    Case(
        "a list of two lines whose unit stands in the line above",
        """De kosten (in euro):
- 2019: 12.345
- 2020: 13.456
""",
        """2019 | - | euro | 12345 | EUR | 2019
2020 | - | euro | 13456 | EUR | 2020""",
    ),
    Case(
        "a list of two lines in millions",
        """Uitgaven in miljoen euro:
2019: 12,3
2020: 13,4
""",
        """2019 | - | euro | 12300000 | EUR | 2019
2020 | - | euro | 13400000 | EUR | 2020""",
    ),
    Case(
        "a list of two shares",
        """Aandeel (in %)
- mannen: 45,2
- vrouwen: 54,8
""",
        """mannen | Aandeel (in %) | percentage | 45.2 | percent | -
vrouwen | Aandeel (in %) | percentage | 54.8 | percent | -""",
    ),
    Case(
        "a list of counts, each with its share",
        """In 2012 waren de molens als volgt verdeeld over de dorpen:
- Kerkdorp: 145 molens (27%)
- Molendal: 158 molens (29,5 %)
- Oosterdijk: 1 molen (0,2%)
""",
        """Kerkdorp | - | count | 145 | molens | In 2012
Kerkdorp | - | percentage | 27 | percent | In 2012
Molendal | - | count | 158 | molens | In 2012
Molendal | - | percentage | 29.5 | percent | In 2012
Oosterdijk | - | count | 1 | molen | In 2012
Oosterdijk | - | percentage | 0.2 | percent | In 2012""",
    ),
    Case(
        "a list of counts, each with what it cost",
        """De subsidies per dorp:
- Kerkdorp: 14 molens (120.000 euro)
- Molendal: 15 molens - 1,3 miljoen euro
- Oosterdijk: 16 molens (€ 140.000)
""",
        """Kerkdorp | - | count | 14 | molens | -
Kerkdorp | - | euro | 120000 | EUR | -
Molendal | - | count | 15 | molens | -
Molendal | - | euro | 1300000 | EUR | -
Oosterdijk | - | count | 16 | molens | -
Oosterdijk | - | euro | 140000 | EUR | -""",
    ),
    Case(
        "counts that are no euros, for the price stands behind them",
        """De subsidies per dorp:
- Kerkdorp: 14 (120.000 euro)
- Molendal: 15 (130.000 euro)
- Oosterdijk: 16 (140.000 euro)
""",
        """Kerkdorp | - | count | 14 | subsidies | -
Kerkdorp | - | euro | 120000 | EUR | -
Molendal | - | count | 15 | subsidies | -
Molendal | - | euro | 130000 | EUR | -
Oosterdijk | - | count | 16 | subsidies | -
Oosterdijk | - | euro | 140000 | EUR | -""",
    ),
    Case(
        "sizes in the labels",
        """Aandeel per grootte:
Groep 1: 2 tot 10 molenaars 27%
Groep 2: 10 molenaars of meer 29%
Groep 3 (jonger dan 18 jaar) 30%
""",
        """Groep 1: 2 tot 10 molenaars | - | percentage | 27 | percent | -
Groep 2: 10 molenaars of meer | - | percentage | 29 | percent | -
Groep 3 (jonger dan 18 jaar) | - | percentage | 30 | percent | -""",
    ),
    Case(
        "counts with their shares under one heading",
        """De molens zijn als volgt verdeeld:
Dorp Aantal (%)
Kerkdorp 245 (32,9%)
Molendal 145 (22,9%)
Oosterdijk 125 (12,9%)
""",
        """Kerkdorp | Aantal (%) | count | 245 | - | -
Kerkdorp | Aantal (%) | percentage | 32.9 | percent | -
Molendal | Aantal (%) | count | 145 | - | -
Molendal | Aantal (%) | percentage | 22.9 | percent | -
Oosterdijk | Aantal (%) | count | 125 | - | -
Oosterdijk | Aantal (%) | percentage | 12.9 | percent | -""",
    ),
    Case(
        "a list of counts with their shares, announced as such",
        """Aantal molens (%) per dorp:
Kerkdorp: 245 (32,9%)
Molendal: 145 (22,9%)
Oosterdijk: 125 (12,9%)
""",
        """Kerkdorp | - | count | 245 | molens | -
Kerkdorp | - | percentage | 32.9 | percent | -
Molendal | - | count | 145 | molens | -
Molendal | - | percentage | 22.9 | percent | -
Oosterdijk | - | count | 125 | molens | -
Oosterdijk | - | percentage | 12.9 | percent | -""",
    ),
    Case(
        "amounts with their shares under one heading",
        """De toelagen zijn als volgt verdeeld:
Dorp Bedrag (%)
Kerkdorp 24.500 (32,9%)
Molendal 14.500 (22,9%)
Oosterdijk 12.500 (12,9%)
""",
        """Kerkdorp | Bedrag (%) | euro | 24500 | EUR | -
Kerkdorp | Bedrag (%) | percentage | 32.9 | percent | -
Molendal | Bedrag (%) | euro | 14500 | EUR | -
Molendal | Bedrag (%) | percentage | 22.9 | percent | -
Oosterdijk | Bedrag (%) | euro | 12500 | EUR | -
Oosterdijk | Bedrag (%) | percentage | 12.9 | percent | -""",
    ),
    Case(
        "a scale in the upper left cell",
        """Kredieten per dorp:
in miljoen euro      2014     2015
Kerkdorp             12,3     13,4
Molendal              1,3      1,4
""",
        """Kerkdorp | 2014 | euro | 12300000 | EUR | 2014
Kerkdorp | 2015 | euro | 13400000 | EUR | 2015
Molendal | 2014 | euro | 1300000 | EUR | 2014
Molendal | 2015 | euro | 1400000 | EUR | 2015""",
    ),
    Case(
        "a scale in the upper left cell, between brackets, beside a column that counts",
        """Cijfers per dorp:
Krediet (in duizend euro)\tAantal\t2015
Kerkdorp\t123\t134
Molendal\t125\t136
""",
        """Kerkdorp | Aantal | count | 123 | - | -
Kerkdorp | 2015 | euro | 134000 | EUR | 2015
Molendal | Aantal | count | 125 | - | -
Molendal | 2015 | euro | 136000 | EUR | 2015""",
    ),
    Case(
        "a scale that is said of classes in the labels",
        """Aantal molens per grootte:
Omzet (in duizend euro)\t2014\t2015
0-10\t123\t134
10-50\t125\t136
""",
        """0-10 | 2014 | count | 123 | molens | 2014
0-10 | 2015 | count | 134 | molens | 2015
10-50 | 2014 | count | 125 | molens | 2014
10-50 | 2015 | count | 136 | molens | 2015""",
    ),
    Case(
        "note marks behind figures",
        """Aantal werkgevers per provincie:
Provincie 2018 2019 2020
Aardorp 4.512¹ 4.600 4.700
Beekhoven 2.104 2.200(²) 2.230¹²
Cederhout 1.104 1.200 1.230*
""",
        """Aardorp | 2018 | count | 4512 | werkgevers | 2018
Aardorp | 2019 | count | 4600 | werkgevers | 2019
Aardorp | 2020 | count | 4700 | werkgevers | 2020
Beekhoven | 2018 | count | 2104 | werkgevers | 2018
Beekhoven | 2019 | count | 2200 | werkgevers | 2019
Beekhoven | 2020 | count | 2230 | werkgevers | 2020
Cederhout | 2018 | count | 1104 | werkgevers | 2018
Cederhout | 2019 | count | 1200 | werkgevers | 2019
Cederhout | 2020 | count | 1230 | werkgevers | 2020""",
    ),
)
