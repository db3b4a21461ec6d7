"""Tables of varied years and layouts, marked before they were read. Same form as ``invented``."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "province x year with totals and n.v.t.",
        """Het aantal toegekende huurpremies per provincie wordt in onderstaande tabel weergegeven.
Provincie 2016 2017 2018
Antwerpen 1.204 1.310 1.287
Limburg 512 498 n.v.t.
Oost-Vlaanderen 987 1.002 1.010
Vlaams-Brabant 401 - 433
West-Vlaanderen 765 790 801
Totaal 3.869 3.600 3.531
""",
        """Antwerpen | 2016 | count | 1204 | huurpremies | 2016
Antwerpen | 2017 | count | 1310 | huurpremies | 2017
Antwerpen | 2018 | count | 1287 | huurpremies | 2018
Limburg | 2016 | count | 512 | huurpremies | 2016
Limburg | 2017 | count | 498 | huurpremies | 2017
Oost-Vlaanderen | 2016 | count | 987 | huurpremies | 2016
Oost-Vlaanderen | 2017 | count | 1002 | huurpremies | 2017
Oost-Vlaanderen | 2018 | count | 1010 | huurpremies | 2018
Vlaams-Brabant | 2016 | count | 401 | huurpremies | 2016
Vlaams-Brabant | 2018 | count | 433 | huurpremies | 2018
West-Vlaanderen | 2016 | count | 765 | huurpremies | 2016
West-Vlaanderen | 2017 | count | 790 | huurpremies | 2017
West-Vlaanderen | 2018 | count | 801 | huurpremies | 2018
Totaal | 2016 | count | 3869 | huurpremies | 2016
Totaal | 2017 | count | 3600 | huurpremies | 2017
Totaal | 2018 | count | 3531 | huurpremies | 2018""",
    ),
    Case(
        "euro with scale in heading, negatives",
        """2. De evolutie van het saldo per fonds, bedragen in duizend euro:

Fonds 2009 2010 Verschil
Waterfonds 1.250,5 1.198,2 -52,3
Bosfonds 640,0 702,4 62,4
Wegenfonds 12.004,8 11.950,1 -54,7
""",
        """Waterfonds | 2009 | euro | 1250500 | EUR | 2009
Waterfonds | 2010 | euro | 1198200 | EUR | 2010
Waterfonds | Verschil | euro | -52300 | EUR | -
Bosfonds | 2009 | euro | 640000 | EUR | 2009
Bosfonds | 2010 | euro | 702400 | EUR | 2010
Bosfonds | Verschil | euro | 62400 | EUR | -
Wegenfonds | 2009 | euro | 12004800 | EUR | 2009
Wegenfonds | 2010 | euro | 11950100 | EUR | 2010
Wegenfonds | Verschil | euro | -54700 | EUR | -""",
    ),
    Case(
        "percentages with total row",
        """Verdeling van de leerlingen naar onderwijsvorm (in %):
Onderwijsvorm Jongens Meisjes
aso 38,2 45,1
tso 33,0 29,4
bso 27,1 21,9
kso 1,7 3,6
Totaal 100 100
""",
        """aso | Jongens | percentage | 38.2 | percent | -
aso | Meisjes | percentage | 45.1 | percent | -
tso | Jongens | percentage | 33 | percent | -
tso | Meisjes | percentage | 29.4 | percent | -
bso | Jongens | percentage | 27.1 | percent | -
bso | Meisjes | percentage | 21.9 | percent | -
kso | Jongens | percentage | 1.7 | percent | -
kso | Meisjes | percentage | 3.6 | percent | -
Totaal | Jongens | percentage | 100 | percent | -
Totaal | Meisjes | percentage | 100 | percent | -""",
    ),
    Case(
        "notes and thousands with a blank",
        """Onderstaande tabel geeft het aantal reizigers per lijn:
Lijn 2014 2015*
12 (Aalst - Ninove) 12 450 13 002
14 (Ronse - Gent) 8 120 7 954
23 (Lier - Mol) 10 007 10 650
* Voorlopige cijfers
""",
        """12 (Aalst - Ninove) | 2014 | count | 12450 | reizigers | 2014
12 (Aalst - Ninove) | 2015 | count | 13002 | reizigers | 2015
14 (Ronse - Gent) | 2014 | count | 8120 | reizigers | 2014
14 (Ronse - Gent) | 2015 | count | 7954 | reizigers | 2015
23 (Lier - Mol) | 2014 | count | 10007 | reizigers | 2014
23 (Lier - Mol) | 2015 | count | 10650 | reizigers | 2015""",
    ),
    Case(
        "one cell a line",
        """De toegekende subsidies per jaar:

Jaar
Aantal dossiers
Bedrag (euro)
2019
45
1.250.400
2020
38
998.750
2021
52
1.403.200
""",
        """2019 | Aantal dossiers | count | 45 | dossiers | 2019
2019 | Bedrag (euro) | euro | 1250400 | EUR | 2019
2020 | Aantal dossiers | count | 38 | dossiers | 2020
2020 | Bedrag (euro) | euro | 998750 | EUR | 2020
2021 | Aantal dossiers | count | 52 | dossiers | 2021
2021 | Bedrag (euro) | euro | 1403200 | EUR | 2021""",
    ),
    Case(
        "wrapped labels",
        """Aantal klachten per agentschap:
Agentschap 2020 2021
Agentschap voor Natuur
en Bos 41 55
Agentschap Wegen en Verkeer 120 98
Vlaamse Dienst voor
Arbeidsbemiddeling en
Beroepsopleiding 302 287
""",
        """Agentschap voor Natuur en Bos | 2020 | count | 41 | klachten | 2020
Agentschap voor Natuur en Bos | 2021 | count | 55 | klachten | 2021
Agentschap Wegen en Verkeer | 2020 | count | 120 | klachten | 2020
Agentschap Wegen en Verkeer | 2021 | count | 98 | klachten | 2021
Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding | 2020 | count | 302 | klachten | 2020
Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding | 2021 | count | 287 | klachten | 2021""",
    ),
    Case(
        "two tables in succession",
        """a) Aantal aanvragen:
Jaar Ingediend Goedgekeurd
2005 210 180
2006 245 201

b) Uitbetaalde bedragen (in euro):
Jaar Premies Leningen
2005 450.000 1.200.000
2006 512.300 1.350.500
""",
        """2005 | Ingediend | count | 210 | aanvragen | 2005
2005 | Goedgekeurd | count | 180 | aanvragen | 2005
2006 | Ingediend | count | 245 | aanvragen | 2006
2006 | Goedgekeurd | count | 201 | aanvragen | 2006
2005 | Premies | euro | 450000 | EUR | 2005
2005 | Leningen | euro | 1200000 | EUR | 2005
2006 | Premies | euro | 512300 | EUR | 2006
2006 | Leningen | euro | 1350500 | EUR | 2006""",
    ),
    Case(
        "heading in two levels",
        """Aantal VTE per niveau en geslacht:
 2018 2019
Niveau M V M V
A 120 134 118 141
B 88 92 86 97
C 45 78 41 80
""",
        """A | 2018 M | count | 120 | VTE | 2018
A | 2018 V | count | 134 | VTE | 2018
A | 2019 M | count | 118 | VTE | 2019
A | 2019 V | count | 141 | VTE | 2019
B | 2018 M | count | 88 | VTE | 2018
B | 2018 V | count | 92 | VTE | 2018
B | 2019 M | count | 86 | VTE | 2019
B | 2019 V | count | 97 | VTE | 2019
C | 2018 M | count | 45 | VTE | 2018
C | 2018 V | count | 78 | VTE | 2018
C | 2019 M | count | 41 | VTE | 2019
C | 2019 V | count | 80 | VTE | 2019""",
    ),
    Case(
        "rows ending in words",
        """De volgende projecten werden goedgekeurd:
Gemeente Bedrag (euro) Status
Aalst 125.000 afgerond
Ronse 98.500 in uitvoering
Lier 45.250 geweigerd
""",
        """Aalst | Bedrag (euro) | euro | 125000 | EUR | -
Ronse | Bedrag (euro) | euro | 98500 | EUR | -
Lier | Bedrag (euro) | euro | 45250 | EUR | -""",
    ),
    Case(
        "euro signs in the cells",
        """Evolutie van de dotatie aan de instellingen:
Instelling 2021 2022 2023
Museum M € 1.200.000 € 1.250.000 € 1.262.500
Theater T € 845.300 € 845.300 € 900.000
""",
        """Museum M | 2021 | euro | 1200000 | EUR | 2021
Museum M | 2022 | euro | 1250000 | EUR | 2022
Museum M | 2023 | euro | 1262500 | EUR | 2023
Theater T | 2021 | euro | 845300 | EUR | 2021
Theater T | 2022 | euro | 845300 | EUR | 2022
Theater T | 2023 | euro | 900000 | EUR | 2023""",
    ),
    Case(
        "count and share columns",
        """Nationaliteit van de cursisten in 2012:
Nationaliteit Aantal cursisten %
Belg 1.250 50,0
EU 750 30,0
Niet-EU 500 20,0
Totaal 2.500 100,0
""",
        """Belg | Aantal cursisten | count | 1250 | cursisten | in 2012
Belg | % | percentage | 50 | percent | in 2012
EU | Aantal cursisten | count | 750 | cursisten | in 2012
EU | % | percentage | 30 | percent | in 2012
Niet-EU | Aantal cursisten | count | 500 | cursisten | in 2012
Niet-EU | % | percentage | 20 | percent | in 2012
Totaal | Aantal cursisten | count | 2500 | cursisten | in 2012
Totaal | % | percentage | 100 | percent | in 2012""",
    ),
    Case(
        "cut by page furniture",
        """Aantal ongevallen per gemeente:
Gemeente 2010 2011
Aalst 41 39
Brugge 120 118
-3-

Gent 211 205
Leuven 87 90
""",
        """Aalst | 2010 | count | 41 | ongevallen | 2010
Aalst | 2011 | count | 39 | ongevallen | 2011
Brugge | 2010 | count | 120 | ongevallen | 2010
Brugge | 2011 | count | 118 | ongevallen | 2011
Gent | 2010 | count | 211 | ongevallen | 2010
Gent | 2011 | count | 205 | ongevallen | 2011
Leuven | 2010 | count | 87 | ongevallen | 2010
Leuven | 2011 | count | 90 | ongevallen | 2011""",
    ),
    Case(
        "francs in millions",
        """De investeringen in de havens (in miljoen frank) evolueerden als volgt:
Haven 1997 1998 1999
Antwerpen 2.450,3 2.601,0 2.588,7
Gent 810,2 795,5 820,0
Zeebrugge 1.120,0 1.090,4 1.200,9
""",
        """Antwerpen | 1997 | count | 2450300000 | frank | 1997
Antwerpen | 1998 | count | 2601000000 | frank | 1998
Antwerpen | 1999 | count | 2588700000 | frank | 1999
Gent | 1997 | count | 810200000 | frank | 1997
Gent | 1998 | count | 795500000 | frank | 1998
Gent | 1999 | count | 820000000 | frank | 1999
Zeebrugge | 1997 | count | 1120000000 | frank | 1997
Zeebrugge | 1998 | count | 1090400000 | frank | 1998
Zeebrugge | 1999 | count | 1200900000 | frank | 1999""",
    ),
    Case(
        "one column by age group",
        """Verdeling van de slachtoffers naar leeftijd in 2017:
0-11 jaar 120
12-17 jaar 340
18-64 jaar 1.250
65 jaar en ouder 205
Totaal 1.915
""",
        """0-11 jaar | - | count | 120 | slachtoffers | in 2017
12-17 jaar | - | count | 340 | slachtoffers | in 2017
18-64 jaar | - | count | 1250 | slachtoffers | in 2017
65 jaar en ouder | - | count | 205 | slachtoffers | in 2017
Totaal | - | count | 1915 | slachtoffers | in 2017""",
    ),
    Case(
        "months down, measures",
        """Gemiddelde wachttijd in dagen en aantal oproepen in 2022:
Maand Wachttijd (dagen) Aantal oproepen
januari 12,5 410
februari 11,0 388
maart 14,2 455
""",
        """januari | Wachttijd (dagen) | measure | 12.5 | dagen | januari
januari | Aantal oproepen | count | 410 | oproepen | januari
februari | Wachttijd (dagen) | measure | 11 | dagen | februari
februari | Aantal oproepen | count | 388 | oproepen | februari
maart | Wachttijd (dagen) | measure | 14.2 | dagen | maart
maart | Aantal oproepen | count | 455 | oproepen | maart""",
    ),
    Case(
        "school years",
        """Aantal inschrijvingen per schooljaar
 2017-2018 2018-2019 2019-2020
Basisonderwijs 412 430 441
Secundair onderwijs 305 312 298
Volwassenenonderwijs 98 112 120
""",
        """Basisonderwijs | 2017-2018 | count | 412 | inschrijvingen | 2017-2018
Basisonderwijs | 2018-2019 | count | 430 | inschrijvingen | 2018-2019
Basisonderwijs | 2019-2020 | count | 441 | inschrijvingen | 2019-2020
Secundair onderwijs | 2017-2018 | count | 305 | inschrijvingen | 2017-2018
Secundair onderwijs | 2018-2019 | count | 312 | inschrijvingen | 2018-2019
Secundair onderwijs | 2019-2020 | count | 298 | inschrijvingen | 2019-2020
Volwassenenonderwijs | 2017-2018 | count | 98 | inschrijvingen | 2017-2018
Volwassenenonderwijs | 2018-2019 | count | 112 | inschrijvingen | 2018-2019
Volwassenenonderwijs | 2019-2020 | count | 120 | inschrijvingen | 2019-2020""",
    ),
    Case(
        "years down, provinces across, total column",
        """De verdeling van het aantal erkende jeugdhuizen per provincie:
Jaar Antwerpen Limburg Oost-Vlaanderen Vlaams-Brabant West-Vlaanderen Totaal
1999 88 71 69 54 62 344
2000 90 70 73 55 64 352
2001 91 74 75 57 66 363
""",
        """1999 | Antwerpen | count | 88 | jeugdhuizen | 1999
1999 | Limburg | count | 71 | jeugdhuizen | 1999
1999 | Oost-Vlaanderen | count | 69 | jeugdhuizen | 1999
1999 | Vlaams-Brabant | count | 54 | jeugdhuizen | 1999
1999 | West-Vlaanderen | count | 62 | jeugdhuizen | 1999
1999 | Totaal | count | 344 | jeugdhuizen | 1999
2000 | Antwerpen | count | 90 | jeugdhuizen | 2000
2000 | Limburg | count | 70 | jeugdhuizen | 2000
2000 | Oost-Vlaanderen | count | 73 | jeugdhuizen | 2000
2000 | Vlaams-Brabant | count | 55 | jeugdhuizen | 2000
2000 | West-Vlaanderen | count | 64 | jeugdhuizen | 2000
2000 | Totaal | count | 352 | jeugdhuizen | 2000
2001 | Antwerpen | count | 91 | jeugdhuizen | 2001
2001 | Limburg | count | 74 | jeugdhuizen | 2001
2001 | Oost-Vlaanderen | count | 75 | jeugdhuizen | 2001
2001 | Vlaams-Brabant | count | 57 | jeugdhuizen | 2001
2001 | West-Vlaanderen | count | 66 | jeugdhuizen | 2001
2001 | Totaal | count | 363 | jeugdhuizen | 2001""",
    ),
    Case(
        "scale x 1.000 euro and negatives with brackets",
        """Resultaat van de autonome havenbedrijven (x 1.000 euro)
 2006 2007 2008
Haven A 1.204 -310 88
Haven B 45.120 46.002 51.338
Haven C -12 15 27
""",
        """Haven A | 2006 | euro | 1204000 | EUR | 2006
Haven A | 2007 | euro | -310000 | EUR | 2007
Haven A | 2008 | euro | 88000 | EUR | 2008
Haven B | 2006 | euro | 45120000 | EUR | 2006
Haven B | 2007 | euro | 46002000 | EUR | 2007
Haven B | 2008 | euro | 51338000 | EUR | 2008
Haven C | 2006 | euro | -12000 | EUR | 2006
Haven C | 2007 | euro | 15000 | EUR | 2007
Haven C | 2008 | euro | 27000 | EUR | 2008""",
    ),
    Case(
        "bars",
        """Aantal plaatsen in de opvang:

| Regio | 2019 | 2020 |
|---|---|---|
| Kempen | 412 | 430 |
| Meetjesland | 205 | - |
| Hageland | 98 | 112 |
""",
        """Kempen | 2019 | count | 412 | plaatsen | 2019
Kempen | 2020 | count | 430 | plaatsen | 2020
Meetjesland | 2019 | count | 205 | plaatsen | 2019
Hageland | 2019 | count | 98 | plaatsen | 2019
Hageland | 2020 | count | 112 | plaatsen | 2020""",
    ),
    Case(
        "tabs with blanks",
        """Uitbetaalde premies (in euro) per type:
Type\t2014\t2015\t2016
Isolatie\t120.500\t\t98.300
Ramen\t88.250\t91.400\t
Ketels\t45.100\t47.900\t51.000
""",
        """Isolatie | 2014 | euro | 120500 | EUR | 2014
Isolatie | 2016 | euro | 98300 | EUR | 2016
Ramen | 2014 | euro | 88250 | EUR | 2014
Ramen | 2015 | euro | 91400 | EUR | 2015
Ketels | 2014 | euro | 45100 | EUR | 2014
Ketels | 2015 | euro | 47900 | EUR | 2015
Ketels | 2016 | euro | 51000 | EUR | 2016""",
    ),
    Case(
        "share in brackets behind the count",
        """Aantal geslaagden per provincie in 2018:
Provincie Geslaagd Niet geslaagd
Antwerpen 412 (68%) 194 (32%)
Limburg 205 (71%) 84 (29%)
West-Vlaanderen 310 (66%) 160 (34%)
""",
        """Antwerpen | Geslaagd | count | 412 | geslaagden | in 2018
Antwerpen | Geslaagd | percentage | 68 | percent | in 2018
Antwerpen | Niet geslaagd | count | 194 | geslaagden | in 2018
Antwerpen | Niet geslaagd | percentage | 32 | percent | in 2018
Limburg | Geslaagd | count | 205 | geslaagden | in 2018
Limburg | Geslaagd | percentage | 71 | percent | in 2018
Limburg | Niet geslaagd | count | 84 | geslaagden | in 2018
Limburg | Niet geslaagd | percentage | 29 | percent | in 2018
West-Vlaanderen | Geslaagd | count | 310 | geslaagden | in 2018
West-Vlaanderen | Geslaagd | percentage | 66 | percent | in 2018
West-Vlaanderen | Niet geslaagd | count | 160 | geslaagden | in 2018
West-Vlaanderen | Niet geslaagd | percentage | 34 | percent | in 2018""",
    ),
    Case(
        "measures with a unit column heading",
        """Hoeveelheid ingezameld afval (in ton):
Fractie 2003 2004 2005
Papier en karton 412.300 420.150 431.002
Glas 180.250 182.400 179.880
Gft 310.000 305.420 298.765
""",
        """Papier en karton | 2003 | measure | 412300 | ton | 2003
Papier en karton | 2004 | measure | 420150 | ton | 2004
Papier en karton | 2005 | measure | 431002 | ton | 2005
Glas | 2003 | measure | 180250 | ton | 2003
Glas | 2004 | measure | 182400 | ton | 2004
Glas | 2005 | measure | 179880 | ton | 2005
Gft | 2003 | measure | 310000 | ton | 2003
Gft | 2004 | measure | 305420 | ton | 2004
Gft | 2005 | measure | 298765 | ton | 2005""",
    ),
    Case(
        "one cell a line, years over",
        """De evolutie van het aantal dossiers is als volgt:

Gewest
2011
2012
2013
Noord
120
131
128
Zuid
98
102
97
Oost
45
41
44
""",
        """Noord | 2011 | count | 120 | dossiers | 2011
Noord | 2012 | count | 131 | dossiers | 2012
Noord | 2013 | count | 128 | dossiers | 2013
Zuid | 2011 | count | 98 | dossiers | 2011
Zuid | 2012 | count | 102 | dossiers | 2012
Zuid | 2013 | count | 97 | dossiers | 2013
Oost | 2011 | count | 45 | dossiers | 2011
Oost | 2012 | count | 41 | dossiers | 2012
Oost | 2013 | count | 44 | dossiers | 2013""",
    ),
    Case(
        "groups inside the table",
        """Aantal leerlingen per net en niveau:
 2008 2009
Kleuteronderwijs
Gemeenschapsonderwijs 12.450 12.610
Gesubsidieerd vrij onderwijs 45.200 45.930
Lager onderwijs
Gemeenschapsonderwijs 20.110 20.240
Gesubsidieerd vrij onderwijs 71.350 71.020
""",
        """Kleuteronderwijs Gemeenschapsonderwijs | 2008 | count | 12450 | leerlingen | 2008
Kleuteronderwijs Gemeenschapsonderwijs | 2009 | count | 12610 | leerlingen | 2009
Kleuteronderwijs Gesubsidieerd vrij onderwijs | 2008 | count | 45200 | leerlingen | 2008
Kleuteronderwijs Gesubsidieerd vrij onderwijs | 2009 | count | 45930 | leerlingen | 2009
Lager onderwijs Gemeenschapsonderwijs | 2008 | count | 20110 | leerlingen | 2008
Lager onderwijs Gemeenschapsonderwijs | 2009 | count | 20240 | leerlingen | 2009
Lager onderwijs Gesubsidieerd vrij onderwijs | 2008 | count | 71350 | leerlingen | 2008
Lager onderwijs Gesubsidieerd vrij onderwijs | 2009 | count | 71020 | leerlingen | 2009""",
    ),
    Case(
        "mixed kinds across",
        """Overzicht van de gesubsidieerde festivals in 2016:
Festival Aantal bezoekers Subsidie (euro) Aandeel eigen inkomsten
Zomerklank 45.000 125.000 62%
Stadsgeluid 12.300 40.000 48%
Waterfeest 8.150 22.500 71%
""",
        """Zomerklank | Aantal bezoekers | count | 45000 | bezoekers | in 2016
Zomerklank | Subsidie (euro) | euro | 125000 | EUR | in 2016
Zomerklank | Aandeel eigen inkomsten | percentage | 62 | percent | in 2016
Stadsgeluid | Aantal bezoekers | count | 12300 | bezoekers | in 2016
Stadsgeluid | Subsidie (euro) | euro | 40000 | EUR | in 2016
Stadsgeluid | Aandeel eigen inkomsten | percentage | 48 | percent | in 2016
Waterfeest | Aantal bezoekers | count | 8150 | bezoekers | in 2016
Waterfeest | Subsidie (euro) | euro | 22500 | EUR | in 2016
Waterfeest | Aandeel eigen inkomsten | percentage | 71 | percent | in 2016""",
    ),
    Case(
        "quarters as columns",
        """Aantal oproepen naar de infolijn:
Onderwerp Q1 2021 Q2 2021 Q3 2021 Q4 2021
Premies 1.204 1.150 980 1.310
Vaccinatie 8.412 12.005 4.310 9.998
Andere 310 298 305 322
""",
        """Premies | Q1 2021 | count | 1204 | oproepen | Q1 2021
Premies | Q2 2021 | count | 1150 | oproepen | Q2 2021
Premies | Q3 2021 | count | 980 | oproepen | Q3 2021
Premies | Q4 2021 | count | 1310 | oproepen | Q4 2021
Vaccinatie | Q1 2021 | count | 8412 | oproepen | Q1 2021
Vaccinatie | Q2 2021 | count | 12005 | oproepen | Q2 2021
Vaccinatie | Q3 2021 | count | 4310 | oproepen | Q3 2021
Vaccinatie | Q4 2021 | count | 9998 | oproepen | Q4 2021
Andere | Q1 2021 | count | 310 | oproepen | Q1 2021
Andere | Q2 2021 | count | 298 | oproepen | Q2 2021
Andere | Q3 2021 | count | 305 | oproepen | Q3 2021
Andere | Q4 2021 | count | 322 | oproepen | Q4 2021""",
    ),
    Case(
        "zeros and question marks",
        """Aantal controles en inbreuken per jaar:
Jaar Controles Inbreuken
2010 45 0
2011 52 3
2012 ? 1
2013 61 0
""",
        """2010 | Controles | count | 45 | controles | 2010
2010 | Inbreuken | count | 0 | inbreuken | 2010
2011 | Controles | count | 52 | controles | 2011
2011 | Inbreuken | count | 3 | inbreuken | 2011
2012 | Inbreuken | count | 1 | inbreuken | 2012
2013 | Controles | count | 61 | controles | 2013
2013 | Inbreuken | count | 0 | inbreuken | 2013""",
    ),
    Case(
        "dates as columns",
        """Bezetting van de asielcentra (aantal bewoners):
Centrum 1/1/2016 1/7/2016 1/1/2017
Lint 120 340 280
Broek 98 101 77
Sijs 210 205 199
""",
        """Lint | 1/1/2016 | count | 120 | bewoners | 1/1/2016
Lint | 1/7/2016 | count | 340 | bewoners | 1/7/2016
Lint | 1/1/2017 | count | 280 | bewoners | 1/1/2017
Broek | 1/1/2016 | count | 98 | bewoners | 1/1/2016
Broek | 1/7/2016 | count | 101 | bewoners | 1/7/2016
Broek | 1/1/2017 | count | 77 | bewoners | 1/1/2017
Sijs | 1/1/2016 | count | 210 | bewoners | 1/1/2016
Sijs | 1/7/2016 | count | 205 | bewoners | 1/7/2016
Sijs | 1/1/2017 | count | 199 | bewoners | 1/1/2017""",
    ),
    Case(
        "heading repeated after the page",
        """Aantal vergunningen per gemeente:
Gemeente 2018 2019
Aalter 12 14
Beernem 8 11
Brecht 21 19
Gemeente 2018 2019
Deinze 30 28
Eeklo 17 22
""",
        """Aalter | 2018 | count | 12 | vergunningen | 2018
Aalter | 2019 | count | 14 | vergunningen | 2019
Beernem | 2018 | count | 8 | vergunningen | 2018
Beernem | 2019 | count | 11 | vergunningen | 2019
Brecht | 2018 | count | 21 | vergunningen | 2018
Brecht | 2019 | count | 19 | vergunningen | 2019
Deinze | 2018 | count | 30 | vergunningen | 2018
Deinze | 2019 | count | 28 | vergunningen | 2019
Eeklo | 2018 | count | 17 | vergunningen | 2018
Eeklo | 2019 | count | 22 | vergunningen | 2019""",
    ),
    Case(
        "per mille and decimals",
        """Sterftecijfer (in ‰) per regio:
Regio 2000 2001
Kust 11,2 11,0
Heuvelland 9,8 10,1
Stad 10,4 10,3
""",
        """Kust | 2000 | percentage | 1.12 | percent | 2000
Kust | 2001 | percentage | 1.1 | percent | 2001
Heuvelland | 2000 | percentage | 0.98 | percent | 2000
Heuvelland | 2001 | percentage | 1.01 | percent | 2001
Stad | 2000 | percentage | 1.04 | percent | 2000
Stad | 2001 | percentage | 1.03 | percent | 2001""",
    ),
    Case(
        "remarks with wide blanks",
        """Projecten met steun van het fonds:

Project            Bedrag in euro     Einddatum
Groene daken           45.000         2021
Regenputten            12.500         2022
Wadi's                 98.250         2023
""",
        """Groene daken | Bedrag in euro | euro | 45000 | EUR | -
Regenputten | Bedrag in euro | euro | 12500 | EUR | -
Wadi's | Bedrag in euro | euro | 98250 | EUR | -""",
    ),
    Case(
        "two-level heading of measures",
        """Overzicht van de sociale leningen:
 Aantal Bedrag (euro)
Jaar Aanvragen Toekenningen Aanvragen Toekenningen
2012 410 305 41.000.000 30.100.000
2013 398 311 40.250.000 31.900.000
2014 421 330 43.000.000 34.450.000
""",
        """2012 | Aantal Aanvragen | count | 410 | leningen | 2012
2012 | Aantal Toekenningen | count | 305 | leningen | 2012
2012 | Bedrag (euro) Aanvragen | euro | 41000000 | EUR | 2012
2012 | Bedrag (euro) Toekenningen | euro | 30100000 | EUR | 2012
2013 | Aantal Aanvragen | count | 398 | leningen | 2013
2013 | Aantal Toekenningen | count | 311 | leningen | 2013
2013 | Bedrag (euro) Aanvragen | euro | 40250000 | EUR | 2013
2013 | Bedrag (euro) Toekenningen | euro | 31900000 | EUR | 2013
2014 | Aantal Aanvragen | count | 421 | leningen | 2014
2014 | Aantal Toekenningen | count | 330 | leningen | 2014
2014 | Bedrag (euro) Aanvragen | euro | 43000000 | EUR | 2014
2014 | Bedrag (euro) Toekenningen | euro | 34450000 | EUR | 2014""",
    ),
    Case(
        "rows of sums in words",
        """Overzicht van de budgetten per beleidsdomein (in miljoen euro)
Beleidsdomein BO 2010 BA 2010 BO 2011
Onderwijs 9.812,4 9.840,1 10.012,7
Welzijn 3.204,0 3.198,5 3.310,2
Mobiliteit 2.450,8 2.440,0 2.512,3
Totaal 15.467,2 15.478,6 15.835,2
""",
        """Onderwijs | BO 2010 | euro | 9812400000 | EUR | 2010
Onderwijs | BA 2010 | euro | 9840100000 | EUR | 2010
Onderwijs | BO 2011 | euro | 1.00127e+10 | EUR | 2011
Welzijn | BO 2010 | euro | 3204000000 | EUR | 2010
Welzijn | BA 2010 | euro | 3198500000 | EUR | 2010
Welzijn | BO 2011 | euro | 3310200000 | EUR | 2011
Mobiliteit | BO 2010 | euro | 2450800000 | EUR | 2010
Mobiliteit | BA 2010 | euro | 2440000000 | EUR | 2010
Mobiliteit | BO 2011 | euro | 2512300000 | EUR | 2011
Totaal | BO 2010 | euro | 1.54672e+10 | EUR | 2010
Totaal | BA 2010 | euro | 1.54786e+10 | EUR | 2010
Totaal | BO 2011 | euro | 1.58352e+10 | EUR | 2011""",
    ),
    Case(
        "provinces abbreviated",
        """Aantal sociale woningen per provincie op 31 december:
 ANT LIM OVL VBR WVL
2007 45.120 12.304 33.870 10.005 24.990
2008 45.870 12.510 34.102 10.220 25.340
""",
        """2007 | ANT | count | 45120 | woningen | 2007
2007 | LIM | count | 12304 | woningen | 2007
2007 | OVL | count | 33870 | woningen | 2007
2007 | VBR | count | 10005 | woningen | 2007
2007 | WVL | count | 24990 | woningen | 2007
2008 | ANT | count | 45870 | woningen | 2008
2008 | LIM | count | 12510 | woningen | 2008
2008 | OVL | count | 34102 | woningen | 2008
2008 | VBR | count | 10220 | woningen | 2008
2008 | WVL | count | 25340 | woningen | 2008""",
    ),
    Case(
        "labels with numbers inside",
        """Aantal deelnemers per programma:
Programma 2015 2016
Horizon 2020 45 52
Plan 5 120 118
Actie 3.2 67 71
""",
        """Horizon 2020 | 2015 | count | 45 | deelnemers | 2015
Horizon 2020 | 2016 | count | 52 | deelnemers | 2016
Plan 5 | 2015 | count | 120 | deelnemers | 2015
Plan 5 | 2016 | count | 118 | deelnemers | 2016
Actie 3.2 | 2015 | count | 67 | deelnemers | 2015
Actie 3.2 | 2016 | count | 71 | deelnemers | 2016""",
    ),
    Case(
        "ratio and index columns",
        """Evolutie van het ziekteverzuim:
Jaar Verzuim (%) Aantal dagen per personeelslid
2010 5,4 12,1
2011 5,8 12,9
2012 6,1 13,4
""",
        """2010 | Verzuim (%) | percentage | 5.4 | percent | 2010
2010 | Aantal dagen per personeelslid | measure | 12.1 | dagen | 2010
2011 | Verzuim (%) | percentage | 5.8 | percent | 2011
2011 | Aantal dagen per personeelslid | measure | 12.9 | dagen | 2011
2012 | Verzuim (%) | percentage | 6.1 | percent | 2012
2012 | Aantal dagen per personeelslid | measure | 13.4 | dagen | 2012""",
    ),
    Case(
        "one cell a line with totals",
        """Aantal premies per jaar:

Jaar
Sloop
Renovatie
Totaal
2004
12
45
57
2005
15
51
66
2006
9
60
69
""",
        """2004 | Sloop | count | 12 | premies | 2004
2004 | Renovatie | count | 45 | premies | 2004
2004 | Totaal | count | 57 | premies | 2004
2005 | Sloop | count | 15 | premies | 2005
2005 | Renovatie | count | 51 | premies | 2005
2005 | Totaal | count | 66 | premies | 2005
2006 | Sloop | count | 9 | premies | 2006
2006 | Renovatie | count | 60 | premies | 2006
2006 | Totaal | count | 69 | premies | 2006""",
    ),
    Case(
        "euro and cents",
        """De tarieven per ton afval in euro zijn:
Soort 2006 2007
Brandbaar 7,37 7,51
Niet brandbaar 59,62 60,81
Gevaarlijk 22,04 22,48
""",
        """Brandbaar | 2006 | euro | 7.37 | EUR | 2006
Brandbaar | 2007 | euro | 7.51 | EUR | 2007
Niet brandbaar | 2006 | euro | 59.62 | EUR | 2006
Niet brandbaar | 2007 | euro | 60.81 | EUR | 2007
Gevaarlijk | 2006 | euro | 22.04 | EUR | 2006
Gevaarlijk | 2007 | euro | 22.48 | EUR | 2007""",
    ),
    Case(
        "single row by years",
        """Het aantal verkeersdoden in de provincie evolueerde als volgt:
 2001 2002 2003 2004
Verkeersdoden 210 198 187 176
""",
        """Verkeersdoden | 2001 | count | 210 | verkeersdoden | 2001
Verkeersdoden | 2002 | count | 198 | verkeersdoden | 2002
Verkeersdoden | 2003 | count | 187 | verkeersdoden | 2003
Verkeersdoden | 2004 | count | 176 | verkeersdoden | 2004""",
    ),
    Case(
        "percent signs in the cells with negatives",
        """Evolutie van de omzet per sector in 2020 ten opzichte van 2019:
Sector Evolutie
Horeca -42,5 %
Bouw +1,2 %
Handel -3,0 %
""",
        """Horeca | Evolutie | percentage | -42.5 | percent | in 2020
Bouw | Evolutie | percentage | 1.2 | percent | in 2020
Handel | Evolutie | percentage | -3 | percent | in 2020""",
    ),
    Case(
        "answers under letters",
        """a) Het aantal inbreuken:
2013: 412
2014: 398
2015: 377
b) Het totale boetebedrag:
2013: 45.120 euro
2014: 43.900 euro
2015: 41.250 euro
""",
        """2013 | - | count | 412 | inbreuken | 2013
2014 | - | count | 398 | inbreuken | 2014
2015 | - | count | 377 | inbreuken | 2015""",
    ),
    Case(
        "nothing but dashes in a row",
        """Aantal meldingen per sector:
Sector 2018 2019
Zorg 45 52
Cultuur - -
Sport 3 -
""",
        """Zorg | 2018 | count | 45 | meldingen | 2018
Zorg | 2019 | count | 52 | meldingen | 2019
Sport | 2018 | count | 3 | meldingen | 2018""",
    ),
)
