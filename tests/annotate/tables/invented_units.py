# ruff: noqa: E501 - tables stand here as they are printed
"""Invented tables whose figures are told by what stands around them: prices in headings, notes in cells, columns of units."""

from __future__ import annotations

from tests.annotate.tables.invented import Case

CASES = (
    Case(
        "what each costs in the headings",
        """Aantal uitgeschreven retributies per gemeente:

Gemeente       Eerste retributie (40 euro)   Tweede retributie (€ 75)
Noorddorp                            1.310                        212
Zuiddorp                               877                        140
""",
        """Noorddorp | Eerste retributie (40 euro) | count | 1310 | retributies | -
Noorddorp | Tweede retributie (€ 75) | count | 212 | retributies | -
Zuiddorp | Eerste retributie (40 euro) | count | 877 | retributies | -
Zuiddorp | Tweede retributie (€ 75) | count | 140 | retributies | -""",
    ),
    Case(
        "marks of notes behind figures",
        """Aantal gesloten haltes:

Regio          2015      2016      2017
Noord           612 (1)   580       544
Zuid             88        91 (2)    79

(1) Met de tijdelijke haltes.
(2) Raming.
""",
        """Noord | 2015 | count | 612 | haltes | 2015
Noord | 2016 | count | 580 | haltes | 2016
Noord | 2017 | count | 544 | haltes | 2017
Zuid | 2015 | count | 88 | haltes | 2015
Zuid | 2016 | count | 91 | haltes | 2016
Zuid | 2017 | count | 79 | haltes | 2017""",
    ),
    Case(
        "a figure between brackets that no note explains",
        """Aantal gesloten haltes:

Regio          2015      2016      2017
Noord           612 (1)   580       544
Zuid             88        91 (2)    79
""",
        """Noord | 2016 | count | 580 | haltes | 2016
Noord | 2017 | count | 544 | haltes | 2017
Zuid | 2015 | count | 88 | haltes | 2015
Zuid | 2017 | count | 79 | haltes | 2017""",
    ),
)
