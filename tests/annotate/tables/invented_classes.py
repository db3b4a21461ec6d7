"""Invented tables by class: headings of several lines, groups, classes as labels, lists, francs, accounts, totals."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "the noun of the heading beats a word of the introduction",
        """Onze diensten volgden de plannen en de beurzen op.
2. Deze tabel beschrijft de stand van zaken:

Jaar Plannen Ingetrokken plannen
2011 240 14
2012 251 9
2013 266 21
""",
        """2011 | Plannen | count | 240 | Plannen | 2011
2011 | Ingetrokken plannen | count | 14 | plannen | 2011
2012 | Plannen | count | 251 | Plannen | 2012
2012 | Ingetrokken plannen | count | 9 | plannen | 2012
2013 | Plannen | count | 266 | Plannen | 2013
2013 | Ingetrokken plannen | count | 21 | plannen | 2013""",
    ),
    Case(
        "a caption counts, columns are categories, its year holds for all",
        """Hoeveel kranen werden gekeurd?

Tabel 5 - Gekeurde kranen in 2012

Gewest Nieuw Herkeuring Totaal
Kust 14 31 45
Heuvels 9 20 29
Totaal 23 51 74
""",
        """Kust | Nieuw | count | 14 | kranen | in 2012
Kust | Herkeuring | count | 31 | kranen | in 2012
Kust | Totaal | count | 45 | kranen | in 2012
Heuvels | Nieuw | count | 9 | kranen | in 2012
Heuvels | Herkeuring | count | 20 | kranen | in 2012
Heuvels | Totaal | count | 29 | kranen | in 2012
Totaal | Nieuw | count | 23 | kranen | in 2012
Totaal | Herkeuring | count | 51 | kranen | in 2012
Totaal | Totaal | count | 74 | kranen | in 2012""",
    ),
    Case(
        "a line without a verb is a caption, its year holds for the sum of months",
        """Hoeveel bezoeken waren er?

1. Bezoeken in natuurparken, 2006

Park jan. feb. maart Totaal
Heide 110 95 203 408
Duin 81 77 140 298
Totaal 191 172 343 706
""",
        """Heide | jan. | count | 110 | bezoeken | jan.
Heide | feb. | count | 95 | bezoeken | feb.
Heide | maart | count | 203 | bezoeken | maart
Heide | Totaal | count | 408 | bezoeken | 2006
Duin | jan. | count | 81 | bezoeken | jan.
Duin | feb. | count | 77 | bezoeken | feb.
Duin | maart | count | 140 | bezoeken | maart
Duin | Totaal | count | 298 | bezoeken | 2006
Totaal | jan. | count | 191 | bezoeken | jan.
Totaal | feb. | count | 172 | bezoeken | feb.
Totaal | maart | count | 343 | bezoeken | maart
Totaal | Totaal | count | 706 | bezoeken | 2006""",
    ),
    Case(
        "a participle takes the noun of the heading before it",
        """De klachten stegen.
Overzicht per dienst:
Dienst Klachten Gegrond Ongegrond
Noord 41 12 29
Zuid 33 8 25
West 27 9 18
""",
        """Noord | Klachten | count | 41 | Klachten | -
Noord | Gegrond | count | 12 | Klachten | -
Noord | Ongegrond | count | 29 | Klachten | -
Zuid | Klachten | count | 33 | Klachten | -
Zuid | Gegrond | count | 8 | Klachten | -
Zuid | Ongegrond | count | 25 | Klachten | -
West | Klachten | count | 27 | Klachten | -
West | Gegrond | count | 9 | Klachten | -
West | Ongegrond | count | 18 | Klachten | -""",
    ),
    Case(
        "the first noun of a caption is counted",
        """Er waren veel aanvragen.

Aanvragen rolstoelen

Streek Ingediend Goedgekeurd
Kempen 88 61
Hageland 54 40
Voeren 12 9
""",
        """Kempen | Ingediend | count | 88 | Aanvragen | -
Kempen | Goedgekeurd | count | 61 | Aanvragen | -
Hageland | Ingediend | count | 54 | Aanvragen | -
Hageland | Goedgekeurd | count | 40 | Aanvragen | -
Voeren | Ingediend | count | 12 | Aanvragen | -
Voeren | Goedgekeurd | count | 9 | Aanvragen | -""",
    ),
    Case(
        "a heading in three lines",
        """1. Het aantal bewoners naar leeftijd:

Leeftijd Aantal Aantal Evolutie
bewoners bewoners %
2009 2010
0 - 9 jaar 812 799 -1,60%
10 - 19 jaar 640 652 1,88%
20 jaar en ouder 3.104 3.201 3,13%
Totaal 4.556 4.652 2,11%
""",
        """0 - 9 jaar | Aantal bewoners 2009 | count | 812 | bewoners | 2009
0 - 9 jaar | Aantal bewoners 2010 | count | 799 | bewoners | 2010
0 - 9 jaar | Evolutie % | percentage | -1.6 | percent | -
10 - 19 jaar | Aantal bewoners 2009 | count | 640 | bewoners | 2009
10 - 19 jaar | Aantal bewoners 2010 | count | 652 | bewoners | 2010
10 - 19 jaar | Evolutie % | percentage | 1.88 | percent | -
20 jaar en ouder | Aantal bewoners 2009 | count | 3104 | bewoners | 2009
20 jaar en ouder | Aantal bewoners 2010 | count | 3201 | bewoners | 2010
20 jaar en ouder | Evolutie % | percentage | 3.13 | percent | -
Totaal | Aantal bewoners 2009 | count | 4556 | bewoners | 2009
Totaal | Aantal bewoners 2010 | count | 4652 | bewoners | 2010
Totaal | Evolutie % | percentage | 2.11 | percent | -""",
    ),
    Case(
        "a second and a third line under some columns",
        """3. Overzicht van de hulp:

Sector Aantal Aantal Bedrag Bedrag
vragen toezeggingen gevraagd verleend
(euro) (euro)
Steenbakkers 17 11 140.000 91.000
Vissers 29 25 260.500 230.100
Totaal 46 36 400.500 321.100
""",
        """Steenbakkers | Aantal vragen | count | 17 | vragen | -
Steenbakkers | Aantal toezeggingen | count | 11 | toezeggingen | -
Steenbakkers | Bedrag gevraagd (euro) | euro | 140000 | EUR | -
Steenbakkers | Bedrag verleend (euro) | euro | 91000 | EUR | -
Vissers | Aantal vragen | count | 29 | vragen | -
Vissers | Aantal toezeggingen | count | 25 | toezeggingen | -
Vissers | Bedrag gevraagd (euro) | euro | 260500 | EUR | -
Vissers | Bedrag verleend (euro) | euro | 230100 | EUR | -
Totaal | Aantal vragen | count | 46 | vragen | -
Totaal | Aantal toezeggingen | count | 36 | toezeggingen | -
Totaal | Bedrag gevraagd (euro) | euro | 400500 | EUR | -
Totaal | Bedrag verleend (euro) | euro | 321100 | EUR | -""",
    ),
    Case(
        "lines that head groups of classes",
        """Het aantal cliënten per leeftijd:

Leeftijd 2011 2012
Kinderen
0 - 5 jaar 140 151
6 - 11 jaar 233 229
Volwassenen
18 - 64 jaar 1.410 1.455
65 jaar en ouder 322 340
Totaal 2.105 2.175
""",
        """Kinderen 0 - 5 jaar | 2011 | count | 140 | cliënten | 2011
Kinderen 0 - 5 jaar | 2012 | count | 151 | cliënten | 2012
Kinderen 6 - 11 jaar | 2011 | count | 233 | cliënten | 2011
Kinderen 6 - 11 jaar | 2012 | count | 229 | cliënten | 2012
Volwassenen 18 - 64 jaar | 2011 | count | 1410 | cliënten | 2011
Volwassenen 18 - 64 jaar | 2012 | count | 1455 | cliënten | 2012
Volwassenen 65 jaar en ouder | 2011 | count | 322 | cliënten | 2011
Volwassenen 65 jaar en ouder | 2012 | count | 340 | cliënten | 2012
Totaal | 2011 | count | 2105 | cliënten | 2011
Totaal | 2012 | count | 2175 | cliënten | 2012""",
    ),
    Case(
        "lines that head groups of names",
        """Aantal klachten per bron:

Bron 2014 2015
Lawaai
Kermis 12 14
Vliegveld 33 35
Geur
Bakkerij 8 9
Manege 21 25
Totaal 74 83
""",
        """Lawaai Kermis | 2014 | count | 12 | klachten | 2014
Lawaai Kermis | 2015 | count | 14 | klachten | 2015
Lawaai Vliegveld | 2014 | count | 33 | klachten | 2014
Lawaai Vliegveld | 2015 | count | 35 | klachten | 2015
Geur Bakkerij | 2014 | count | 8 | klachten | 2014
Geur Bakkerij | 2015 | count | 9 | klachten | 2015
Geur Manege | 2014 | count | 21 | klachten | 2014
Geur Manege | 2015 | count | 25 | klachten | 2015
Totaal | 2014 | count | 74 | klachten | 2014
Totaal | 2015 | count | 83 | klachten | 2015""",
    ),
    Case(
        "labels that come back in each group",
        """Aantal lezers:

Streek Jeugd Volwassenen
Kempen
stad 120 340
rand 210 220
Hageland
stad 80 90
rand 70 65
""",
        """Kempen stad | Jeugd | count | 120 | lezers | -
Kempen stad | Volwassenen | count | 340 | lezers | -
Kempen rand | Jeugd | count | 210 | lezers | -
Kempen rand | Volwassenen | count | 220 | lezers | -
Hageland stad | Jeugd | count | 80 | lezers | -
Hageland stad | Volwassenen | count | 90 | lezers | -
Hageland rand | Jeugd | count | 70 | lezers | -
Hageland rand | Volwassenen | count | 65 | lezers | -""",
    ),
    Case(
        "a label that wraps is no group",
        """Aantal leden:

Soort 2014 2015
Vlaamse
Bonden 12 14
Kringen 33 35
Gewestelijke
Raden 8 9
Comités 21 25
""",
        """Vlaamse Bonden | 2014 | count | 12 | leden | 2014
Vlaamse Bonden | 2015 | count | 14 | leden | 2015
Kringen | 2014 | count | 33 | leden | 2014
Kringen | 2015 | count | 35 | leden | 2015
Gewestelijke Raden | 2014 | count | 8 | leden | 2014
Gewestelijke Raden | 2015 | count | 9 | leden | 2015
Comités | 2014 | count | 21 | leden | 2014
Comités | 2015 | count | 25 | leden | 2015""",
    ),
    Case(
        "one cell a line under groups, with a total of its own",
        """Tabel 1: Molens met onderhoud, 2017-2018
Er zijn twee soorten molens.
Stenen molens
Houten molens
Jaar
Aantal
Kosten (euro)
Aantal
Kosten (euro)
Totaal kosten (euro)
2017
12
140.000
7
60.500
200.500
2018
14
155.000
9
81.250
236.250
Eindtotaal
26
295.000
16
141.750
436.750
""",
        """2017 | Stenen molens Aantal | count | 12 | molens | 2017
2017 | Stenen molens Kosten (euro) | euro | 140000 | EUR | 2017
2017 | Houten molens Aantal | count | 7 | molens | 2017
2017 | Houten molens Kosten (euro) | euro | 60500 | EUR | 2017
2017 | Totaal kosten (euro) | euro | 200500 | EUR | 2017
2018 | Stenen molens Aantal | count | 14 | molens | 2018
2018 | Stenen molens Kosten (euro) | euro | 155000 | EUR | 2018
2018 | Houten molens Aantal | count | 9 | molens | 2018
2018 | Houten molens Kosten (euro) | euro | 81250 | EUR | 2018
2018 | Totaal kosten (euro) | euro | 236250 | EUR | 2018
Eindtotaal | Stenen molens Aantal | count | 26 | molens | 2017-2018
Eindtotaal | Stenen molens Kosten (euro) | euro | 295000 | EUR | 2017-2018
Eindtotaal | Houten molens Aantal | count | 16 | molens | 2017-2018
Eindtotaal | Houten molens Kosten (euro) | euro | 141750 | EUR | 2017-2018
Eindtotaal | Totaal kosten (euro) | euro | 436750 | EUR | 2017-2018""",
    ),
    Case(
        "classes of sizes under dates",
        """1. Aantal vijvers naar grootte:

Grootte 30/06/2011 30/06/2012 30/06/2013
0 - 3 ha 412 405 399
3 - 15 ha 1.310 1.288 1.274
Meer dan 15 ha 88 91 97
Totaal 1.810 1.784 1.770
""",
        """0 - 3 ha | 30/06/2011 | count | 412 | vijvers | 30/06/2011
0 - 3 ha | 30/06/2012 | count | 405 | vijvers | 30/06/2012
0 - 3 ha | 30/06/2013 | count | 399 | vijvers | 30/06/2013
3 - 15 ha | 30/06/2011 | count | 1310 | vijvers | 30/06/2011
3 - 15 ha | 30/06/2012 | count | 1288 | vijvers | 30/06/2012
3 - 15 ha | 30/06/2013 | count | 1274 | vijvers | 30/06/2013
Meer dan 15 ha | 30/06/2011 | count | 88 | vijvers | 30/06/2011
Meer dan 15 ha | 30/06/2012 | count | 91 | vijvers | 30/06/2012
Meer dan 15 ha | 30/06/2013 | count | 97 | vijvers | 30/06/2013
Totaal | 30/06/2011 | count | 1810 | vijvers | 30/06/2011
Totaal | 30/06/2012 | count | 1784 | vijvers | 30/06/2012
Totaal | 30/06/2013 | count | 1770 | vijvers | 30/06/2013""",
    ),
    Case(
        "classes without a unit",
        """Aantal renners per leeftijd:

Leeftijd 2016 2017
0 - 12 31 36
13 - 17 44 41
18+ 60 72
Totaal 135 149
""",
        """0 - 12 | 2016 | count | 31 | renners | 2016
0 - 12 | 2017 | count | 36 | renners | 2017
13 - 17 | 2016 | count | 44 | renners | 2016
13 - 17 | 2017 | count | 41 | renners | 2017
18+ | 2016 | count | 60 | renners | 2016
18+ | 2017 | count | 72 | renners | 2017
Totaal | 2016 | count | 135 | renners | 2016
Totaal | 2017 | count | 149 | renners | 2017""",
    ),
    Case(
        "classes of amounts say nothing of the cells",
        """Aantal beurzen per bedrag:
Bedrag 2010 2011
tot 1.500 euro 45 41
van 1.500 tot 6.000 euro 101 98
meer dan 6.000 euro 12 7
""",
        """tot 1.500 euro | 2010 | count | 45 | beurzen | 2010
tot 1.500 euro | 2011 | count | 41 | beurzen | 2011
van 1.500 tot 6.000 euro | 2010 | count | 101 | beurzen | 2010
van 1.500 tot 6.000 euro | 2011 | count | 98 | beurzen | 2011
meer dan 6.000 euro | 2010 | count | 12 | beurzen | 2010
meer dan 6.000 euro | 2011 | count | 7 | beurzen | 2011""",
    ),
    Case(
        "a page number between rows",
        """Tabel 2 Sloepen in 2013
Haven Aantal sloepen Gemiddelde prijs (in euro)
Noordhaven 211 9.870
Zuidhaven 150 11.245

17

Oosthaven 98 7.310
Westhaven 173 8.905
Totaal 632 9.251
""",
        """Noordhaven | Aantal sloepen | count | 211 | sloepen | in 2013
Noordhaven | Gemiddelde prijs (in euro) | euro | 9870 | EUR | in 2013
Zuidhaven | Aantal sloepen | count | 150 | sloepen | in 2013
Zuidhaven | Gemiddelde prijs (in euro) | euro | 11245 | EUR | in 2013
Oosthaven | Aantal sloepen | count | 98 | sloepen | in 2013
Oosthaven | Gemiddelde prijs (in euro) | euro | 7310 | EUR | in 2013
Westhaven | Aantal sloepen | count | 173 | sloepen | in 2013
Westhaven | Gemiddelde prijs (in euro) | euro | 8905 | EUR | in 2013
Totaal | Aantal sloepen | count | 632 | sloepen | in 2013
Totaal | Gemiddelde prijs (in euro) | euro | 9251 | EUR | in 2013""",
    ),
    Case(
        "a page number beside a page break",
        """Tabel 2 Sloepen in 2013
Haven Aantal sloepen Kosten (in euro)
Noordhaven 211 9.870
Zuidhaven 150 11.245

17
\fOosthaven 98 7.310
Westhaven 173 8.905
Totaal 632 37.330
""",
        """Noordhaven | Aantal sloepen | count | 211 | sloepen | in 2013
Noordhaven | Kosten (in euro) | euro | 9870 | EUR | in 2013
Zuidhaven | Aantal sloepen | count | 150 | sloepen | in 2013
Zuidhaven | Kosten (in euro) | euro | 11245 | EUR | in 2013
Oosthaven | Aantal sloepen | count | 98 | sloepen | in 2013
Oosthaven | Kosten (in euro) | euro | 7310 | EUR | in 2013
Westhaven | Aantal sloepen | count | 173 | sloepen | in 2013
Westhaven | Kosten (in euro) | euro | 8905 | EUR | in 2013
Totaal | Aantal sloepen | count | 632 | sloepen | in 2013
Totaal | Kosten (in euro) | euro | 37330 | EUR | in 2013""",
    ),
    Case(
        "years and figures parted by colons",
        """2. Het aantal vergunde kermissen per jaar:

2009: 31
2010: 34
2011: 1.042
2012: 47

Dat zijn er veel.
""",
        """2009 | - | count | 31 | kermissen | 2009
2010 | - | count | 34 | kermissen | 2010
2011 | - | count | 1042 | kermissen | 2011
2012 | - | count | 47 | kermissen | 2012""",
    ),
    Case(
        "rows of dots",
        """1. a) In 2004 werden de volgende aantallen aanrijdingen geteld :

Kempen .......... 231
Hageland .......... 97
Westhoek . . . . . . n.b.
Meetjesland .......... 64
Totaal .......... 392

b) Daarbij vielen gewonden.
""",
        """Kempen | - | count | 231 | aanrijdingen | In 2004
Hageland | - | count | 97 | aanrijdingen | In 2004
Meetjesland | - | count | 64 | aanrijdingen | In 2004
Totaal | - | count | 392 | aanrijdingen | In 2004""",
    ),
    Case(
        "shares behind colons",
        """Verdeling van de beurzen:
- dorpen: 45%
- steden: 52%
- onbekend: 3%
""",
        """dorpen | - | percentage | 45 | percent | -
steden | - | percentage | 52 | percent | -
onbekend | - | percentage | 3 | percent | -""",
    ),
    Case(
        "two lists side by side",
        """Aantal meldingen in 2008:

Stad Aantal Stad Aantal
Kerkdorp 14 Molendal 51
Zandhoek 27 Sint-Baafs 8
Veldegem 19 Duinzicht 33
""",
        """Kerkdorp | Aantal | count | 14 | meldingen | in 2008
Molendal | Aantal | count | 51 | meldingen | in 2008
Zandhoek | Aantal | count | 27 | meldingen | in 2008
Sint-Baafs | Aantal | count | 8 | meldingen | in 2008
Veldegem | Aantal | count | 19 | meldingen | in 2008
Duinzicht | Aantal | count | 33 | meldingen | in 2008""",
    ),
    Case(
        "three lists of years side by side",
        """Aantal kampen per jaar:
Jaar Aantal Jaar Aantal Jaar Aantal
2001 12 2004 15 2007 19
2002 11 2005 16 2008 20
2003 13 2006 18
""",
        """2001 | Aantal | count | 12 | kampen | 2001
2004 | Aantal | count | 15 | kampen | 2004
2007 | Aantal | count | 19 | kampen | 2007
2002 | Aantal | count | 11 | kampen | 2002
2005 | Aantal | count | 16 | kampen | 2005
2008 | Aantal | count | 20 | kampen | 2008
2003 | Aantal | count | 13 | kampen | 2003
2006 | Aantal | count | 18 | kampen | 2006""",
    ),
    Case(
        "thousands of francs in the caption",
        """1. Toelagen in 1998, in duizend frank

Genre Bedrag
Poppenspel 31.210
Circus 28.005
Totaal 59.215
""",
        """Poppenspel | Bedrag | count | 31210000 | frank | in 1998
Circus | Bedrag | count | 28005000 | frank | in 1998
Totaal | Bedrag | count | 59215000 | frank | in 1998""",
    ),
    Case(
        "millions of francs between brackets, and euros beside francs",
        """De uitgaven (in miljoen BEF) :
Post 1998 1999
Sluizen 120,5 130,1
Dijken 11,2 15,0

Kredieten per jaar:
Jaar Bedrag in frank Bedrag in euro
1999 8.067.980 200.000
2000 12.101.970 300.000
""",
        """Sluizen | 1998 | count | 120500000 | BEF | 1998
Sluizen | 1999 | count | 130100000 | BEF | 1999
Dijken | 1998 | count | 11200000 | BEF | 1998
Dijken | 1999 | count | 15000000 | BEF | 1999
1999 | Bedrag in frank | count | 8067980 | frank | 1999
1999 | Bedrag in euro | euro | 200000 | EUR | 1999
2000 | Bedrag in frank | count | 12101970 | frank | 2000
2000 | Bedrag in euro | euro | 300000 | EUR | 2000""",
    ),
    Case(
        "a year of quarters",
        """De inkomsten in 2019:

Soort Q1 Q2 Q3 Q4 Jaar
Tol € 12.100,00 € 9.150,50 € 14.000,00 € 8.200,25 € 43.450,75
Huur € 1.000,00 € 0,00 € 2.500,00 € 650,00 € 4.150,00
Totaal € 13.100,00 € 9.150,50 € 16.500,00 € 8.850,25 € 47.600,75
""",
        """Tol | Q1 | euro | 12100 | EUR | Q1
Tol | Q2 | euro | 9150.5 | EUR | Q2
Tol | Q3 | euro | 14000 | EUR | Q3
Tol | Q4 | euro | 8200.25 | EUR | Q4
Tol | Jaar | euro | 43450.75 | EUR | in 2019
Huur | Q1 | euro | 1000 | EUR | Q1
Huur | Q2 | euro | 0 | EUR | Q2
Huur | Q3 | euro | 2500 | EUR | Q3
Huur | Q4 | euro | 650 | EUR | Q4
Huur | Jaar | euro | 4150 | EUR | in 2019
Totaal | Q1 | euro | 13100 | EUR | Q1
Totaal | Q2 | euro | 9150.5 | EUR | Q2
Totaal | Q3 | euro | 16500 | EUR | Q3
Totaal | Q4 | euro | 8850.25 | EUR | Q4
Totaal | Jaar | euro | 47600.75 | EUR | in 2019""",
    ),
    Case(
        "amounts between brackets in an account",
        """Resultaat van de vzw's (in duizend euro):

Vzw 2015 2016 2017
Het Veer (12,5) 14,0 (3,1)
Ons Dak 110,0 (45,2) 12,0
Totaal 97,5 (31,2) 8,9
""",
        """Het Veer | 2015 | euro | -12500 | EUR | 2015
Het Veer | 2016 | euro | 14000 | EUR | 2016
Het Veer | 2017 | euro | -3100 | EUR | 2017
Ons Dak | 2015 | euro | 110000 | EUR | 2015
Ons Dak | 2016 | euro | -45200 | EUR | 2016
Ons Dak | 2017 | euro | 12000 | EUR | 2017
Totaal | 2015 | euro | 97500 | EUR | 2015
Totaal | 2016 | euro | -31200 | EUR | 2016
Totaal | 2017 | euro | 8900 | EUR | 2017""",
    ),
    Case(
        "a measure said of one column",
        """In deze tabel vindt u de aangekochte oppervlakte (in ha) per jaar.

Jaar Oppervlakte Prijs
2016 12,5 250.000
2017 33,1 610.500
2018 41,0 799.000
""",
        """2016 | Oppervlakte | measure | 12.5 | ha | 2016
2016 | Prijs | euro | 250000 | EUR | 2016
2017 | Oppervlakte | measure | 33.1 | ha | 2017
2017 | Prijs | euro | 610500 | EUR | 2017
2018 | Oppervlakte | measure | 41 | ha | 2018
2018 | Prijs | euro | 799000 | EUR | 2018""",
    ),
    Case(
        "periods over columns, the noun in the row",
        """Er kwamen klachten en controles.
Hieronder de evolutie:

Onderwerp 2012 2013
Klachten 112 130
Ingeplande controles 45 40
Boetes 12 18
""",
        """Klachten | 2012 | count | 112 | Klachten | 2012
Klachten | 2013 | count | 130 | Klachten | 2013
Ingeplande controles | 2012 | count | 45 | controles | 2012
Ingeplande controles | 2013 | count | 40 | controles | 2013
Boetes | 2012 | count | 12 | - | 2012
Boetes | 2013 | count | 18 | - | 2013""",
    ),
    Case(
        "totals over groups of columns",
        """De molens kregen controles, en er waren inbreuken.
Tabel 3: Controles en inbreuken

Stenen molens Houten molens Totaal
Jaar Controles Inbreuken Controles Inbreuken Controles Inbreuken
2016 100 12 50 3 150 15
2017 120 15 40 5 160 20
""",
        """2016 | Stenen molens Controles | count | 100 | Controles | 2016
2016 | Stenen molens Inbreuken | count | 12 | Inbreuken | 2016
2016 | Houten molens Controles | count | 50 | Controles | 2016
2016 | Houten molens Inbreuken | count | 3 | Inbreuken | 2016
2016 | Totaal Controles | count | 150 | Controles | 2016
2016 | Totaal Inbreuken | count | 15 | Inbreuken | 2016
2017 | Stenen molens Controles | count | 120 | Controles | 2017
2017 | Stenen molens Inbreuken | count | 15 | Inbreuken | 2017
2017 | Houten molens Controles | count | 40 | Controles | 2017
2017 | Houten molens Inbreuken | count | 5 | Inbreuken | 2017
2017 | Totaal Controles | count | 160 | Controles | 2017
2017 | Totaal Inbreuken | count | 20 | Inbreuken | 2017""",
    ),
)
