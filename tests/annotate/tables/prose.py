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
    "prose whose lines happen to end in figures": """De voorbije jaren steeg het aantal aanvragen van 120 naar 130 in 2019 en tot 155
in 2020. In totaal werd in die periode aan 42 gemeenten een bedrag toegekend van 300
tot 500 euro, en dat voor een periode van 12 maanden die aanving op 1 januari van 2021
en eindigde op 31 december van hetzelfde jaar. Dat is een stijging met 12 procent 3
""",
    "justified text, one word a line": """Hoe is dat geëvolueerd t.o.v. 
2024, 
2023, 
2022, 
2021 
en 
2020? 
Graag 
een 
onderverdeling.
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
}
