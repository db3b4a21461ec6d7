# ruff: noqa: E501, W291 - tables stand here as they are printed
"""Texts with figures at the ends of lines and no table: what a table reader must leave to the reader of prose."""

from __future__ import annotations

PROSE = {
    "a list of dates": """De commissie vergaderde op de volgende dagen:
12 januari 2021
26 januari 2021
9 februari 2021
23 februari 2021
""",
    "a contents page": """INHOUD
1. Inleiding 3
2. Uiteenzetting door de minister 5
3. Bespreking 12
4. Stemming 48
Bijlage 1 51
""",
    "a contents page with dots": """Inleiding .......... 3
Uiteenzetting ........ 5
Bespreking ........... 12
Stemming ............. 48
""",
    "a vote": """Het geheel van het ontwerp wordt aangenomen met
9 stemmen voor
4 stemmen tegen
2 onthoudingen
""",
    "counts, shares and amounts behind a label": """Groep 1: 4.120 beurzen (9,4%), gemiddeld 1.120 euro
Groep 2: 9.870 beurzen (22,5%), gemiddeld 1.890 euro
Groep 3: 8.415 beurzen, gemiddeld 3.410 euro
Totaal: 22.405 beurzen, gemiddeld 3.160 euro
""",
    "years with their figures between semicolons": """Het aantal keuringen:
2012: 45; 2013: 50; 2014: 61.
2012: 12; 2013: 15; 2014: 11.
2012: 14; 2013: 16; 2014: 18.
""",
    "counted nouns between semicolons": """12 molens; 14 clubs; 16 centra
9 molens; 11 clubs; 10 centra
8 molens; 10 clubs; 9 centra
""",
    "an enumeration with a noun in each line": """De steun ging naar:
- 12 scholen in 2019;
- 15 scholen in 2020;
- 18 scholen in 2021.
""",
    "years after colons": """Het budget bedroeg:
2019: 120.000 euro
2020: 130.000 euro
2021: 145.000 euro
""",
    "counts that are no labels": """De molens per dorp:
- Kerkdorp: 145 nieuwe molens (27%)
- Molendal: 158 nieuwe molens (29%)
- Oosterdijk: 163 nieuwe molens (30%)
""",
    "counts without a colon before them": """De molens per dorp:
- Kerkdorp 145 molens (27%)
- Molendal 158 molens (29%)
- Oosterdijk 163 molens (30%)
""",
    "counts of what was done": """De aanvragen per dorp:
- Kerkdorp: 145 goedgekeurd (27%)
- Molendal: 158 goedgekeurd (29%)
- Oosterdijk: 163 goedgekeurd (30%)
""",
    "counts in brackets before the colon": """De klachten gaan over:
- wieken (45 klachten): 27%
- wachttijd (35 klachten): 23%
- prijs (15 klachten): 13%
""",
    "prose whose lines happen to end in figures": """De voorbije jaren steeg het aantal aanvragen van 120 naar 130 in 2019 en tot 155
in 2020. In totaal werd in die periode aan 42 gemeenten een bedrag toegekend van 300
tot 500 euro, en dat voor een periode van 12 maanden die aanving op 1 januari van 2021
en eindigde op 31 december van hetzelfde jaar. Dat is een stijging met 12 procent 3
""",
    "justified text, one word a line": """Wat is het verschil met 
2018, 
2017, 
2016, 
2015 
en 
2014? 
Graag 
ook 
een 
verklaring.
""",
    "addresses and telephone numbers": """Dienst Vergunningen
Lindelaan 12
1000 Brussel
Tel. 02 555 01 23
Fax 02 555 01 24
""",
    "references to papers": """Stukken van het Vlaams Parlement:
Parl.St. Vl.Parl. 2018-19, nr. 12/1
Parl.St. Vl.Parl. 2019-20, nr. 34/2
Hand. Vl.Parl. 2020-21, nr. 56
""",
    "a composition of a committee": """Vaste leden:
mevrouw Els De Groote, de heer Jan Pieters, de heer Karel Mertens;
mevrouw An Willems, de heer Bert Claes;
Plaatsvervangers:
de heer Dirk Jacobs 2
mevrouw Greet Peeters 1
""",
    "questions in the form of a list": """1. Hoeveel aanvragen werden er ingediend in 2019, 2020 en 2021
2. Hoeveel aanvragen werden er goedgekeurd in 2019, 2020 en 2021
3. Wat was het budget in 2019 2020 2021
""",
    "minutes of the day": """De vergadering wordt geopend om 14.00 uur.
9.30 uur
11.15 uur
14.00 uur
""",
    "numbers of questions": """Vragen om uitleg
1204 (2021-2022)
1310 (2021-2022)
1422 (2021-2022)
""",
    "an agenda with numbers of questions": """AGENDA
Vraag om uitleg van mevrouw Jansen over de scholen 1204
Vraag om uitleg van de heer Peeters over de wegen 1310
Interpellatie van mevrouw Claes over de havens 45
""",
    "an index of names and pages": """Naamregister
Peeters Jan 12 34 56
Claes Els 13 45
Maes Bert 2 7 19 44
""",
    "a contents page with Roman numerals": """I. Toelichting 4
II. Bespreking 6
III. Stemming 12
IV. Bijlagen 15
""",
    "years behind names": """De planning is als volgt:
Fase 1 2021
Fase 2 2022
Fase 3 2023
""",
    "a list of decrees": """Wetgeving
decreet van 12 juli 2013
decreet van 5 april 2019
besluit van 3 mei 2021
""",
    "page feet between lines": """Vlaams Parlement 12
Tekst van de vraag loopt hier door.
Vlaams Parlement 13
Tekst van het antwoord loopt hier door.
Vlaams Parlement 14
""",
    "amounts at line ends": """In 2019 werd 1.200.000 euro uitgetrokken, in 2020 1.250.000
euro en in 2021 1.300.000
euro. Dat is een stijging van 4,2
procent.
""",
    "a list of articles, one a line": """De volgende artikelen zijn gewijzigd:
12
13
14
15
18
""",
    "a sentence, one word a line, with figures": """Bedrag 
in 
2019 
120 
en 
2020 
130 
euro 
per 
maand.
""",
    "amendments": """Amendement nr. 3
Artikel 12
In artikel 12, § 2, worden de woorden 50 procent vervangen door 60 procent.
Amendement nr. 4
Artikel 13
""",
    "telephone numbers": """Contactgegevens:
Dienst A 014 23 45 67
Dienst B 015 33 44 55
""",
    "ministers and pages": """Kris Peeters, Vlaams minister 2813
Fientje Janssens, Vlaams minister 2815
Inge Maes, Vlaams minister 2862
Blz.
""",
    "bullets": """Het gaat om de volgende maatregelen:
- een verhoging met 12 procent in 2019;
- 45 extra plaatsen in Gent;
- een budget van 300.000 euro voor de 14 centra.
""",
    "prose per province": """In de provincie Antwerpen werden 45 dossiers ingediend, in Limburg 23,
in Oost-Vlaanderen 31, in Vlaams-Brabant 18 en in West-Vlaanderen 27. Het
gemiddelde bedrag per dossier lag op 1.250 euro in 2019 en op 1.310 euro in
2020. Dat is een stijging met 4,8 procent.
""",
    "law list": """Gelet op:
Decreet van 8 juli 1996
Besluit van 12 mei 2004
Wet van 4 augustus 1996
Omzendbrief 2008/12
""",
    "names and ages": """Aanwezig:
Jan Peeters (Aalst), 45
Mia Claes (Ronse), 38
""",
    "sub-questions": """1. Hoeveel dossiers werden ingediend in 2015, 2016 en 2017?
2. Hoeveel daarvan kregen een premie van 250 euro?
3. Wat is de evolutie sinds 2012?
""",
    "score lines": """Uitslag van de stemming
Artikel 1 tot 12
Artikel 13 tot 15
""",
    "agenda": """Agenda van de commissie:
Dinsdag 12 maart 14.00 uur
Woensdag 13 maart 10.00 uur
Donderdag 14 maart 14.30 uur
""",
    "members list": """Vaste leden: Jan Peeters, Mia Claes, Tom Wouters
Plaatsvervangers: An De Smet, Piet Maes
Toegevoegde leden: Els Jans
Stemming: 9 tegen 4
""",
    "references": """Parl.St. Vl.Parl. 2003-04, nr. 2210/1
Parl.St. Vl.Parl. 2003-04, nr. 2210/2
Parl.St. Vl.Parl. 2004-05, nr. 34/1
Hand. Vl.Parl. 2004-05, nr. 12
""",
    "prose list of ministers' points": """De maatregelen zijn:
1. een budget van 3 miljoen euro voor 2019
2. een oproep voor scholen in 2020
3. een evaluatie van alle projecten in 2021
""",
    "wrapped speech": """We hebben de voorbije jaren 45
projecten gesteund, waarvan 12
in Limburg. Het budget steeg tot 3
miljoen euro, en in 2019 kwamen er nog 8
bij. Dat is goed nieuws voor 300
gezinnen.
""",
    "laws with years": """Decreet betreffende de ruimtelijke ordening 1999
Decreet houdende algemene bepalingen 2004
Decreet betreffende het onderwijs 2008
Besluit inzake de premies 2012
""",
    "phone list": """Antwerpen 03 224 69 11
Gent 09 265 45 11
Hasselt 011 74 21 00
""",
    "reports": """Jaarverslag 2015 45
Jaarverslag 2016 52
Jaarverslag 2017 48
""",
    "programme (years)": """Programma van de studiedag
9.00 Onthaal
9.30 Inleiding
10.15 Eerste sessie
12.00 Lunch
""",
    "years in prose lines (years)": """Het decreet dateert van 2004 en werd gewijzigd in 2009,
2012 en 2015. De eerste evaluatie volgde in 2017 en de tweede
in 2020. Het budget bleef al die tijd 3 miljoen euro. In 2021
komt er een nieuwe oproep voor 45 projecten.
""",
    "numbers of questions (years)": """Vraag nr. 412 van 12 maart 2010
Vraag nr. 413 van 12 maart 2010
Vraag nr. 420 van 15 maart 2010
""",
    "postal codes (years)": """9300 Aalst
9600 Ronse
2500 Lier
8000 Brugge
""",
    "accounts (years)": """BE12 3456 7890 1234
BE98 7654 3210 9876
Bedrag: zie factuur
""",
    "lines of speech (years)": """De heer Jan Peeters: Ik heb 3 vragen.
Minister Mia Claes: Ik heb 3 antwoorden.
De voorzitter: Dat is dan 3 tegen 3.
""",
}
