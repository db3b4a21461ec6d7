# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables as converters print them a column at a time: joined where something proves it, else left unread."""

from __future__ import annotations

from tests.annotate.tables.invented import Case


def _strewn(text: str) -> str:
    """Cells on lines of their own: ``/`` begins a line, ``~`` a line behind a blank one."""
    return text.replace(" / ", "\n").replace(" ~ ", "\n\n") + "\n"


_MILLS_BY_COLUMN = """Molens | 2018 | count | 14 | bezoekers | 2018
Bakkers | 2018 | count | 120 | bezoekers | 2018
Smeden | 2018 | count | 66 | bezoekers | 2018
Molens | 2019 | count | 17 | bezoekers | 2019
Bakkers | 2019 | count | 131 | bezoekers | 2019
Smeden | 2019 | count | 52 | bezoekers | 2019"""
_ABOVE = "Aantal bezoekers per ambacht: ~ "
_GRANTS = """Dorpen | Aantal dossiers | count | 41 | dossiers | -
Parochies | Aantal dossiers | count | 18 | dossiers | -
Gilden | Aantal dossiers | count | 22 | dossiers | -
Dorpen | Bedrag (euro) | euro | 204118 | EUR | -
Parochies | Bedrag (euro) | euro | 97655 | EUR | -
Gilden | Bedrag (euro) | euro | 118310 | EUR | -"""

CASES = (
    Case(
        "labels in one block, headings each alone, columns each in a block",
        _strewn(_ABOVE + "Ambacht / Molens / Bakkers / Smeden ~ 2018 ~ 2019 ~ 14 / 120 / 66 ~ 17 / 131 / 52"),
        _MILLS_BY_COLUMN,
    ),
    Case(
        "a heading before each column",
        _strewn(_ABOVE + "Ambacht / Molens / Bakkers / Smeden ~ 2018 ~ 14 / 120 / 66 ~ 2019 ~ 17 / 131 / 52"),
        _MILLS_BY_COLUMN,
    ),
    Case(
        "a heading that stands in one block with the column before its own",
        _strewn(_ABOVE + "Ambacht / Molens / Bakkers / Smeden ~ 2018 ~ 2019 / 14 / 120 / 66 ~ 17 / 131 / 52"),
        _MILLS_BY_COLUMN,
    ),
    Case(
        "years head blocks below the names of things",
        _strewn(_ABOVE + "Ambacht / Molens / Bakkers / Smeden ~ 2018 / 14 / 120 / 66 ~ 2019 / 17 / 131 / 52"),
        _MILLS_BY_COLUMN,
    ),
    Case(
        "what counts heads blocks below the names of things",
        _strewn(
            "Toelagen per soort eigenaar ~ Soort / Dorpen / Parochies / Gilden"
            " ~ Aantal dossiers / 41 / 18 / 22 ~ Bedrag (euro) / 204.118 / 97.655 / 118.310"
        ),
        _GRANTS,
    ),
    Case(
        "rows in blocks are rows",
        _strewn(
            "Toelagen per soort eigenaar ~ Soort / Aantal dossiers / Bedrag (euro)"
            " ~ Dorpen / 41 / 204.118 ~ Parochies / 18 / 97.655 ~ Gilden / 22 / 118.310"
        ),
        "\n".join(_GRANTS.splitlines()[i] for i in (0, 3, 1, 4, 2, 5)),
    ),
    Case(
        "each cell in a block of its own, the totals of columns and rows add up",
        _strewn(
            "Aantal boten per haven ~ Haven ~ Aardijk ~ Beek ~ Cadijk ~ Totaal ~ Zeil ~ Motor ~ Totaal"
            " ~ 12 ~ 30 ~ 8 ~ 50 ~ 7 ~ 11 ~ 4 ~ 22 ~ 19 ~ 41 ~ 12 ~ 72"
        ),
        """Aardijk | Zeil | count | 12 | boten | -
Beek | Zeil | count | 30 | boten | -
Cadijk | Zeil | count | 8 | boten | -
Totaal | Zeil | count | 50 | boten | -
Aardijk | Motor | count | 7 | boten | -
Beek | Motor | count | 11 | boten | -
Cadijk | Motor | count | 4 | boten | -
Totaal | Motor | count | 22 | boten | -
Aardijk | Totaal | count | 19 | boten | -
Beek | Totaal | count | 41 | boten | -
Cadijk | Totaal | count | 12 | boten | -
Totaal | Totaal | count | 72 | boten | -""",
    ),
    Case(
        "as many rows as columns, totals below and beside: labels and headings may be either",
        _strewn(
            "Aantal boten per haven ~ Haven ~ Aardijk ~ Beek ~ Totaal ~ Zeil ~ Motor ~ Totaal"
            " ~ 12 ~ 30 ~ 42 ~ 7 ~ 11 ~ 18 ~ 19 ~ 41 ~ 60"
        ),
        "",
    ),
    Case(
        "each cell in a block of its own, nothing adds up",
        _strewn(
            "Aantal boten per haven ~ Haven ~ Aardijk ~ Beek ~ Cadijk ~ Zeil ~ Motor ~ Roei"
            " ~ 12 ~ 30 ~ 44 ~ 7 ~ 11 ~ 18 ~ 19 ~ 41 ~ 60"
        ),
        "",
    ),
    Case(
        "classes are labels, the last column is the sum of the others",
        _strewn(
            "Aantal spelers naar leeftijd ~ Leeftijd ~ 0-17 jaar ~ 18-64 jaar ~ 65 jaar en ouder ~ Mannen ~ Vrouwen"
            " ~ 12 ~ 30 ~ 9 ~ 7 ~ 11 ~ 18 ~ Totaal ~ 19 ~ 41 ~ 27"
        ),
        """0-17 jaar | Mannen | count | 12 | spelers | -
18-64 jaar | Mannen | count | 30 | spelers | -
65 jaar en ouder | Mannen | count | 9 | spelers | -
0-17 jaar | Vrouwen | count | 7 | spelers | -
18-64 jaar | Vrouwen | count | 11 | spelers | -
65 jaar en ouder | Vrouwen | count | 18 | spelers | -
0-17 jaar | Totaal | count | 19 | spelers | -
18-64 jaar | Totaal | count | 41 | spelers | -
65 jaar en ouder | Totaal | count | 27 | spelers | -""",
    ),
    Case(
        "the last column is the sum of the others but for one row",
        _strewn(
            "Aantal spelers naar leeftijd ~ Leeftijd ~ 0-17 jaar ~ 18-64 jaar ~ 65 jaar en ouder ~ Mannen ~ Vrouwen"
            " ~ 12 ~ 30 ~ 9 ~ 7 ~ 11 ~ 18 ~ Totaal ~ 19 ~ 44 ~ 27"
        ),
        "",
    ),
    Case(
        "all figures of the last column are percentages, and its heading says so",
        _strewn(
            "Leerlingen per richting ~ Richting ~ Hout ~ Steen ~ Glas ~ Aantal leerlingen ~ Slaagpercentage"
            " ~ 120 ~ 66 ~ 31 ~ 88,1% ~ 79,4% ~ 90,0%"
        ),
        """Hout | Aantal leerlingen | count | 120 | leerlingen | -
Steen | Aantal leerlingen | count | 66 | leerlingen | -
Glas | Aantal leerlingen | count | 31 | leerlingen | -
Hout | Slaagpercentage | percentage | 88.1 | percent | -
Steen | Slaagpercentage | percentage | 79.4 | percent | -
Glas | Slaagpercentage | percentage | 90 | percent | -""",
    ),
    Case(
        "percentages stand among the other figures",
        _strewn(
            "Leerlingen per richting ~ Richting ~ Hout ~ Steen ~ Glas ~ Aantal leerlingen ~ Slaagpercentage"
            " ~ 120 ~ 88,1% ~ 66 ~ 31 ~ 79,4% ~ 90,0%"
        ),
        "",
    ),
    Case(
        "the totals of all columns stand behind them and add up",
        _strewn(
            "Aantal klachten per soort ~ Soort ~ Geur ~ Lawaai ~ Totaal"
            " ~ 2020 ~ 14 ~ 31 ~ 2021 ~ 17 ~ 25 ~ 2022 ~ 21 ~ 40 ~ 45 ~ 42 ~ 61"
        ),
        """Geur | 2020 | count | 14 | klachten | 2020
Lawaai | 2020 | count | 31 | klachten | 2020
Geur | 2021 | count | 17 | klachten | 2021
Lawaai | 2021 | count | 25 | klachten | 2021
Geur | 2022 | count | 21 | klachten | 2022
Lawaai | 2022 | count | 40 | klachten | 2022
Totaal | 2020 | count | 45 | klachten | 2020
Totaal | 2021 | count | 42 | klachten | 2021
Totaal | 2022 | count | 61 | klachten | 2022""",
    ),
    Case(
        "the totals of all columns stand behind them and do not add up",
        _strewn(
            "Aantal klachten per soort ~ Soort ~ Geur ~ Lawaai ~ Totaal"
            " ~ 2020 ~ 14 ~ 31 ~ 2021 ~ 17 ~ 25 ~ 2022 ~ 21 ~ 40 ~ 45 ~ 43 ~ 61"
        ),
        "",
    ),
    Case(
        "headings first, labels that are cut, a change behind the years",
        _strewn(
            "Dagprijs (in euro) per streek ~ Provincie ~ 2014 ~ 2015 ~ Kust / Oost- / Heuvel"
            " ~ 54,18 / 50,12 ~ 55,04 / 51,20 ~ Evolutie / 2014-2015 ~ +1,6 % / +2,2 %"
        ),
        """Kust | 2014 | euro | 54.18 | EUR | 2014
Oost-Heuvel | 2014 | euro | 50.12 | EUR | 2014
Kust | 2015 | euro | 55.04 | EUR | 2015
Oost-Heuvel | 2015 | euro | 51.2 | EUR | 2015
Kust | Evolutie 2014-2015 | percentage | 1.6 | percent | 2014-2015
Oost-Heuvel | Evolutie 2014-2015 | percentage | 2.2 | percent | 2014-2015""",
    ),
    Case(
        "years that came out in another order than columns do",
        _strewn(
            _ABOVE
            + "Ambacht / Molens / Bakkers / Smeden ~ 2019 ~ 2018 ~ 2020 ~ 14 / 120 / 66 ~ 17 / 131 / 52 ~ 8 / 9 / 3"
        ),
        "",
    ),
    Case(
        "a column before any heading",
        _strewn(_ABOVE + "Ambacht / Molens / Bakkers / Smeden ~ 14 / 120 / 66 ~ 2018 ~ 2019 ~ 17 / 131 / 52"),
        "",
    ),
    Case(
        "labels in two blocks, with a year between",
        _strewn(
            "Aantal clubs per provincie ~ Provincie / Aard / Beek ~ 2017 ~ Cade / Totaal ~ 2018"
            " ~ 4 / 8 ~ 5 / 17 ~ 3 / 9 ~ 6 / 18"
        ),
        "",
    ),
    Case(
        "years below Jaar may be labels or headings, in blocks and alone",
        _strewn(
            "Uitgaven (in euro) ~ Jaar / 2012 / 2013 / 2014 ~ Bruggen / 4.204 / 4.655 / 5.118 ~ Sluizen / 1.231 / 1.187 / 1.320"
        ),
        "",
    ),
    Case(
        "names alone below years: each row as it stands",
        "Uitgaven (in euro)\nJaar\n2012\n2013\nBruggen\n4.204\n4.655\nSluizen\n1.231\n1.187\nDijken\n2.204\n2.310\n",
        """Bruggen | 2012 | euro | 4204 | EUR | 2012
Bruggen | 2013 | euro | 4655 | EUR | 2013
Sluizen | 2012 | euro | 1231 | EUR | 2012
Sluizen | 2013 | euro | 1187 | EUR | 2013
Dijken | 2012 | euro | 2204 | EUR | 2012
Dijken | 2013 | euro | 2310 | EUR | 2013""",
    ),
    Case(
        "classes that the rows would cut",
        _strewn(
            "Vaccinaties naar leeftijd ~ Leeftijd ~ Eerste ~ 12-17 ~ 18-64 ~ 65+ ~ 81 ~ 90 ~ 95 ~ Tweede ~ 78 ~ 88 ~ 95"
        ),
        "",
    ),
    Case(
        "groups over headings that come back",
        _strewn(
            "Toelagen per sector (bedragen in euro) ~ Sector ~ Dans ~ Jeugd ~ Film ~ 2019 ~ Aantal ~ 41 ~ 88 ~ 12"
            " ~ Bedrag ~ 204.118 ~ 655.310 ~ 97.877 ~ 2020 ~ Aantal ~ 38 ~ 97 ~ 9 ~ Bedrag ~ 188.655 ~ 702.204 ~ 61.118"
        ),
        "",
    ),
    Case(
        "a year that is a cell of each row",
        "Stand van de werken\nProject\nStart\nOppervlakte (ha)\nKostprijs (euro)\nAardijk\n2004\n1.204\n8.310.655\nBeekdal\n2008\n877\n6.118.204\n",
        """Aardijk | Oppervlakte (ha) | measure | 1204 | ha | -
Aardijk | Kostprijs (euro) | euro | 8310655 | EUR | -
Beekdal | Oppervlakte (ha) | measure | 877 | ha | -
Beekdal | Kostprijs (euro) | euro | 6118204 | EUR | -""",
    ),
    Case(
        "more names over the columns than columns",
        "Aandeel gevaccineerden (%)\nLeeftijdsgroep\nDosis\nEerste\nTweede\nJongens\n81,2\n78,4\nMeisjes\n90,1\n88,7\n",
        """Jongens | - | percentage | 81.2 | percent | -
Jongens | - | percentage | 78.4 | percent | -
Meisjes | - | percentage | 90.1 | percent | -
Meisjes | - | percentage | 88.7 | percent | -""",
    ),
    Case(
        "classes of incomes are labels",
        _strewn(
            "Aantal toelagen en gemiddeld bedrag per klasse ~ Klasse ~ Aantal toelagen ~ Gemiddeld bedrag"
            " ~ tot 10.000 euro ~ 12 ~ 1.877 euro ~ van 10.000 tot 25.000 euro ~ 31 ~ 1.204 euro"
            " ~ meer dan 25.000 euro ~ 18 ~ 655 euro"
        ),
        """tot 10.000 euro | Aantal toelagen | count | 12 | toelagen | -
tot 10.000 euro | Gemiddeld bedrag | euro | 1877 | EUR | -
van 10.000 tot 25.000 euro | Aantal toelagen | count | 31 | toelagen | -
van 10.000 tot 25.000 euro | Gemiddeld bedrag | euro | 1204 | EUR | -
meer dan 25.000 euro | Aantal toelagen | count | 18 | toelagen | -
meer dan 25.000 euro | Gemiddeld bedrag | euro | 655 | EUR | -""",
    ),
    Case(
        "figures with others between brackets, told",
        _strewn(
            "Mediaan van de huurprijs in euro, en het aantal huurders tussen haakjes"
            " ~ Stad / Aard / Beek ~ 2019 ~ 712 (204) / 744 (118) ~ 2020 ~ 728 (310) / 755 (204)"
        ),
        """Aard | 2019 | euro | 712 | EUR | 2019
Aard | 2019 | count | 204 | huurders | 2019
Beek | 2019 | euro | 744 | EUR | 2019
Beek | 2019 | count | 118 | huurders | 2019
Aard | 2020 | euro | 728 | EUR | 2020
Aard | 2020 | count | 310 | huurders | 2020
Beek | 2020 | euro | 755 | EUR | 2020
Beek | 2020 | count | 204 | huurders | 2020""",
    ),
    Case(
        "a label cut at the foot of the table",
        "Aantal veerboten per kust\n\nKust          2018     2019\nNoord            12       14\nZuid-            31       28\nHeuvel\n\nEinde.\n",
        """Noord | 2018 | count | 12 | veerboten | 2018
Noord | 2019 | count | 14 | veerboten | 2019
Zuid-Heuvel | 2018 | count | 31 | veerboten | 2018
Zuid-Heuvel | 2019 | count | 28 | veerboten | 2019""",
    ),
    Case(
        "things beside a column that bears the sign of money itself",
        "Toegekende subsidies per oproep\n\nOproep\tIngediende projecten\tSubsidiebedrag\nKust\t41\t12.204.310 euro\nBos\t38\t14.655.118 euro\n",
        """Kust | Ingediende projecten | count | 41 | projecten | -
Kust | Subsidiebedrag | euro | 12204310 | EUR | -
Bos | Ingediende projecten | count | 38 | projecten | -
Bos | Subsidiebedrag | euro | 14655118 | EUR | -""",
    ),
    Case(
        "parts of the money in the last column are money",
        "Subsidies per sector\n\nSector\tWerken\tProjecten\tTotaal (euro)\nKust\t4.100\t2.000\t6.100\nBos\t3.800\t1.500\t5.300\n",
        """Kust | Werken | euro | 4100 | EUR | -
Kust | Projecten | euro | 2000 | EUR | -
Kust | Totaal (euro) | euro | 6100 | EUR | -
Bos | Werken | euro | 3800 | EUR | -
Bos | Projecten | euro | 1500 | EUR | -
Bos | Totaal (euro) | euro | 5300 | EUR | -""",
    ),
    Case(
        "a thing with an adjective before it, listed in the title",
        "Aantal controles, aanmaningen en boetes\n\nJaar\tControles\tAanmaningen\tBestuurlijke boetes\n2013\t120\t66\t12\n2014\t131\t52\t14\n",
        """2013 | Controles | count | 120 | controles | 2013
2013 | Aanmaningen | count | 66 | aanmaningen | 2013
2013 | Bestuurlijke boetes | count | 12 | boetes | 2013
2014 | Controles | count | 131 | controles | 2014
2014 | Aanmaningen | count | 52 | aanmaningen | 2014
2014 | Bestuurlijke boetes | count | 14 | boetes | 2014""",
    ),
    Case(
        "a unit said of two compounds of one noun",
        "Instroom en jaarlijkse uitstroom in ton\n\nJaar\tInstroom\tUitstroom\tVerschil\n2016\t188,4\t204,1\t-15,7\n2017\t231,2\t188,9\t42,3\n",
        """2016 | Instroom | measure | 188.4 | ton | 2016
2016 | Uitstroom | measure | 204.1 | ton | 2016
2016 | Verschil | measure | -15.7 | ton | 2016
2017 | Instroom | measure | 231.2 | ton | 2017
2017 | Uitstroom | measure | 188.9 | ton | 2017
2017 | Verschil | measure | 42.3 | ton | 2017""",
    ),
    Case(
        "a unit said of the last of two things",
        "Leden en bosoppervlakte in hectare\n\nJaar\tLeden\tBosoppervlakte\n2016\t188\t204,1\n2017\t231\t188,9\n",
        """2016 | Leden | count | 188 | Leden | 2016
2016 | Bosoppervlakte | measure | 204.1 | hectare | 2016
2017 | Leden | count | 231 | Leden | 2017
2017 | Bosoppervlakte | measure | 188.9 | hectare | 2017""",
    ),
    Case(
        "months as rows below years, each cell in a block of its own",
        _strewn("Aantal reizigers per maand ~ Maand ~ 2019 ~ 2020 ~ januari ~ 40 ~ 47 ~ februari ~ 51 ~ 28"),
        """januari | 2019 | count | 40 | reizigers | januari 2019
januari | 2020 | count | 47 | reizigers | januari 2020
februari | 2019 | count | 51 | reizigers | februari 2019
februari | 2020 | count | 28 | reizigers | februari 2020""",
    ),
    Case(
        "rows whose figures came before the names of the next rows",
        _strewn(
            "Kredieten per maatregel (in duizend euro) ~ Maatregel ~ Raden ~ 2022 ~ 2023 ~ 2024 ~ 4.204 ~ 4.310 ~ 4.655"
            " ~ Zorg ~ 1.877 ~ 2.040 ~ 2.118 ~ Vorming ~ Totaal ~ 310 ~ 288 ~ 301 ~ 6.391 ~ 6.638 ~ 7.074"
        ),
        "",
    ),
    Case(
        "names of groups among the labels",
        _strewn(
            "Dossiers per gemeente ~ Gemeente ~ Kust ~ Aard ~ Beek ~ Bos ~ Cade ~ Dorp ~ Totaal ~ Dossiers ~ Raming (euro)"
            " ~ 41 ~ 22 ~ 88 ~ 31 ~ 182 ~ 1.204.310 ~ 877.204 ~ 4.118.655 ~ 988.040 ~ 7.188.209"
        ),
        "",
    ),
    Case(
        "a heading that comes between columns while another has none yet",
        _strewn(
            "Vacatures per sector ~ Sector ~ Vacatures ~ Duur ~ Bouw / Zorg / Film ~ 204 / 118 / 77"
            " ~ Verschil (%) ~ 8,2 / 1,4 / 3,0 ~ 61 / 48 / 72"
        ),
        "",
    ),
    Case(
        "groups of two words over headings, each cell in a block of its own",
        _strewn(
            "Aantal leerlingen: ~ Niveau ~ Gewoon onderwijs ~ Buitengewoon onderwijs ~ Jongens ~ Meisjes ~ Jongens ~ Meisjes"
            " ~ Lager ~ 12 ~ 31 ~ 45 ~ 17 ~ Hoger ~ 14 ~ 28 ~ 51 ~ 16"
        ),
        """Lager | Gewoon onderwijs Jongens | count | 12 | leerlingen | -
Lager | Gewoon onderwijs Meisjes | count | 31 | leerlingen | -
Lager | Buitengewoon onderwijs Jongens | count | 45 | leerlingen | -
Lager | Buitengewoon onderwijs Meisjes | count | 17 | leerlingen | -
Hoger | Gewoon onderwijs Jongens | count | 14 | leerlingen | -
Hoger | Gewoon onderwijs Meisjes | count | 28 | leerlingen | -
Hoger | Buitengewoon onderwijs Jongens | count | 51 | leerlingen | -
Hoger | Buitengewoon onderwijs Meisjes | count | 16 | leerlingen | -""",
    ),
    Case(
        "a group that stands before what heads the labels",
        _strewn(
            "Aantal leerlingen: ~ Gewoon onderwijs / Niveau ~ Buitengewoon onderwijs ~ Jongens ~ Meisjes ~ Jongens ~ Meisjes"
            " ~ Lager ~ 12 ~ 31 ~ 45 ~ 17 ~ Hoger ~ 14 ~ 28 ~ 51 ~ 16"
        ),
        """Lager | - | count | 12 | leerlingen | -
Lager | - | count | 31 | leerlingen | -
Lager | - | count | 45 | leerlingen | -
Lager | - | count | 17 | leerlingen | -
Hoger | - | count | 14 | leerlingen | -
Hoger | - | count | 28 | leerlingen | -
Hoger | - | count | 51 | leerlingen | -
Hoger | - | count | 16 | leerlingen | -""",
    ),
    Case(
        "classes in words are labels of rows",
        _strewn(
            "Aantal artsen naar leeftijd ~ Leeftijd ~ Mannen ~ Vrouwen ~ Jonger dan 35 ~ 612 ~ 1.204 ~ 35 tot 49 ~ 988 ~ 1.655"
            " ~ 50 en ouder ~ 402 ~ 288"
        ),
        """Jonger dan 35 | Mannen | count | 612 | artsen | -
Jonger dan 35 | Vrouwen | count | 1204 | artsen | -
35 tot 49 | Mannen | count | 988 | artsen | -
35 tot 49 | Vrouwen | count | 1655 | artsen | -
50 en ouder | Mannen | count | 402 | artsen | -
50 en ouder | Vrouwen | count | 288 | artsen | -""",
    ),
    Case(
        "incomes from nought",
        _strewn(
            "Aantal gezinnen per schijf ~ Schijf ~ Aantal gezinnen ~ Voordeel ~ 0 tot 15.000 euro ~ 42 ~ 412 euro"
            " ~ 15.001 tot 30.000 euro ~ 18 ~ 877 euro"
        ),
        """0 tot 15.000 euro | Aantal gezinnen | count | 42 | gezinnen | -
0 tot 15.000 euro | Voordeel | euro | 412 | EUR | -
15.001 tot 30.000 euro | Aantal gezinnen | count | 18 | gezinnen | -
15.001 tot 30.000 euro | Voordeel | euro | 877 | EUR | -""",
    ),
    Case(
        "pairs below as many years",
        "Aantal controles, met tussen haakjes het aantal inbreuken\n\nStreek 2019 2020\nKust 204 (41) 98 (31)\nBos 65 (20) 60 (18)\nDuin 65 (20) 60 (18)\n",
        """Kust | 2019 | count | 204 | controles | 2019
Kust | 2019 | count | 41 | inbreuken | 2019
Kust | 2020 | count | 98 | controles | 2020
Kust | 2020 | count | 31 | inbreuken | 2020
Bos | 2019 | count | 65 | controles | 2019
Bos | 2019 | count | 20 | inbreuken | 2019
Bos | 2020 | count | 60 | controles | 2020
Bos | 2020 | count | 18 | inbreuken | 2020
Duin | 2019 | count | 65 | controles | 2019
Duin | 2019 | count | 20 | inbreuken | 2019
Duin | 2020 | count | 60 | controles | 2020
Duin | 2020 | count | 18 | inbreuken | 2020""",
    ),
    Case(
        "what a title counts beside shares",
        "Afwezigheden (aantal leerlingen en aandeel in %)\n\nVorm\tLeerlingen\tAandeel\nAlgemeen\t412\t0,4%\nTechnisch\t97\t1,8%\n",
        """Algemeen | Leerlingen | count | 412 | leerlingen | -
Algemeen | Aandeel | percentage | 0.4 | percent | -
Technisch | Leerlingen | count | 97 | leerlingen | -
Technisch | Aandeel | percentage | 1.8 | percent | -""",
    ),
)
