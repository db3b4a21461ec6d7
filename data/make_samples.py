"""Makes the sample corpus in ``data/raw``: true to form, people, parties and figures invented and marked so.

    python data/make_samples.py

Comes in: nothing. Goes out: the files of ``data/raw``, the same bytes on every run.
Does not: quote any real document. Every name holds `Voorbeeld`, `Proef`, `Staal` or `Monster`, Dutch for specimen.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

RAW = Path(__file__).resolve().parent / "raw"
INVENTED = "Verzonnen voorbeeld: personen, partijen en cijfers bestaan niet."

PEOPLE = (
    ("Fien Voorbeeld", "F", "Voorbeeldpartij", "voorbeeldpartij"),
    ("Staf Proefmans", "M", "Proefpartij", "proefpartij"),
    ("Noor Van den Monster", "F", "Voorbeeldpartij", "voorbeeldpartij"),
    ("Rik Staal", "M", "Monsterpartij", "monsterpartij"),
)
MINISTER = ("Mia Proef-De Staal", "F", "Proefpartij", "proefpartij")
MANDATE = ("Minister", "Vlaams minister van Voorbeelden en Proeven", "Voorbeeldregering", "2019-10-02", "2024-09-30")
OVERLAY = ("name", "gender", "party", "party_id", "role", "portfolio", "government", "start_date", "end_date", "source")

TITLE = "VLAAMS MINISTER VAN VOORBEELDEN EN PROEVEN"

QUESTION = f"""\
SCHRIFTELIJKE VRAAG
nr. 12
van FIEN VOORBEELD
datum: 14 maart 2023
aan MIA PROEF-DE STAAL
{TITLE}
Proeftuinen  -  Bezoekers en subsidies
{INVENTED}
Proeftuinen zijn plaatsen waar scholen en verenigingen kennismaken met voorbeelden.
1. Hoeveel bezoekers ontvingen de proeftuinen in 2021 en 2022? Graag een overzicht per
provincie.
2. Welk bedrag aan subsidies werd in 2022 toegekend?
3. Hoeveel procent van de aanvragen werd geweigerd?
4. Welke maatregelen plant de minister om meer scholen te bereiken?

MIA PROEF-DE STAAL
{TITLE}
ANTWOORD
op vraag nr. 12 van 14 maart 2023
van FIEN VOORBEELD
1. De onderstaande tabel geeft het aantal bezoekers per provincie weer.
"""

TABLE = (
    ("Provincie", "2021", "2022", "Totaal"),
    ("Antwerpen", "1.250", "1.400", "2.650"),
    ("Limburg", "640", "710", "1.350"),
    ("Oost-Vlaanderen", "980", "1.020", "2.000"),
    ("Vlaams-Brabant", "870", "905", "1.775"),
    ("West-Vlaanderen", "760", "815", "1.575"),
    ("Totaal", "4.500", "4.850", "9.350"),
)

REST = """\
2. In 2022 werd 1,2 miljoen euro subsidie toegekend aan 36 proeftuinen. Dat is een stijging
van 15 procent tegenover 2021.
3. Van de 48 aanvragen werd een kwart geweigerd.
4. Zie het antwoord op vraag 2. Ik trek daarnaast zo'n 250.000 euro extra uit voor busvervoer.
"""

COMMITTEE = [
    """VRAAG OM UITLEG van Staf Proefmans aan Mia Proef-De Staal, Vlaams minister van
Voorbeelden en Proeven, over de wachttijden bij de proeftuinen""",
    "– 101 (2022-2023)",
    """VRAAG OM UITLEG van Noor Van den Monster aan Mia Proef-De Staal, Vlaams minister
van Voorbeelden en Proeven, over het personeel van de proeftuinen""",
    "– 118 (2022-2023)",
    "Voorzitter: de heer Rik Staal",
    f"""De voorzitter: {INVENTED}
De heer Proefmans heeft het woord.""",
    """Staf Proefmans (Proefpartij): Minister, wie vandaag een proeftuin wil bezoeken, moet lang
wachten. In 2021 bedroeg de gemiddelde wachttijd 12 dagen, in 2022 was dat al 19 dagen.
Een op de vijf scholen haakt af voor het bezoek plaatsvindt.""",
    """Hoeveel scholen staan vandaag op de wachtlijst? Welke maatregelen neemt u om de wacht-
tijd te verkorten?""",
    "De voorzitter: Mevrouw Van den Monster heeft het woord.",
    """Noor Van den Monster (Voorbeeldpartij): Minister, het personeel van de proeftuinen is van
84 naar 78 medewerkers gedaald, terwijl het aantal bezoekers met 8 procent is toegenomen.
Hoeveel medewerkers zult u bijkomend aanwerven, en tegen wanneer?""",
    "De voorzitter: Minister Proef-De Staal heeft het woord.",
    """Minister Mia Proef-De Staal: Collega’s, ik dank u voor uw vragen. Er staan vandaag onge-
veer 140 scholen op de wachtlijst. Dat zijn er 25 meer dan vorig jaar.""",
    """Ik maak in 2023 daarvoor 2,5 miljoen euro vrij. Daarmee kunnen we twaalf extra medewer-
kers aanwerven en tussen 30 en 40 bijkomende groepen per maand ontvangen. Voor kleine
scholen betalen we voortaan 75 procent van het vervoer terug, met een maximum van
€ 400 per bus. De eerste ploegen starten in het najaar, de rest volgt tegen 2024.""",
    "De voorzitter: De heer Proefmans heeft het woord.",
    """Staf Proefmans (Proefpartij): Dank u voor het antwoord. Volstaan die twaalf medewerkers
volgens u om de wachttijd onder de 10 dagen te krijgen?""",
    "De voorzitter: Minister Proef-De Staal heeft het woord.",
    "Minister Mia Proef-De Staal: Volgens onze berekening wel. We meten dat elk kwartaal.",
    "De voorzitter: De vragen om uitleg zijn afgehandeld.",
]

WEB = f"""\
U bent hier

Commissievergadering

donderdag 12 mei 2022, 10.02u

Voorzitter
van Fien Voorbeeld aan minister Mia Proef-De Staal
77 (2021-2022)
De voorzitter

Mevrouw Voorbeeld heeft het woord.

Fien Voorbeeld (Voorbeeldpartij)

{INVENTED} Minister, in 2019 telde Vlaanderen 31 proeftuinen. Vandaag zijn het er nog 27. Zult u nieuwe erkennen?

De voorzitter

Minister Proef-De Staal heeft het woord.

Minister Mia Proef-De Staal

Er liggen vier aanvragen voor. Samen vragen ze 600.000 euro. Ik beslis daarover voor het einde van het jaar.

De voorzitter

Mevrouw Voorbeeld heeft het woord.

Dank u, minister. Ik kijk uit naar uw beslissing.

De voorzitter

De vraag om uitleg is afgehandeld.
"""

SERVICE = {
    "id": 900001,
    "titel": "Vraag om uitleg over de veiligheid van proeftuinen",
    "vergadering": {
        "id": 900000,
        "type": "Commissie",
        "datumbegin": "2022-10-05T10:00:00+0200",
        "omschrijving": "<p>Commissie voor Voorbeelden</p>",
        "voorzitter": {"id": 90003, "voornaam": "Rik", "naam": "Staal"},
    },
    "vrageninterpellatie": [{"id": 900002}],
    "spreker": [
        {
            "sprekertitel": "De voorzitter",
            "sprekertekst": f"<p>{INVENTED} Mevrouw Van den Monster heeft het woord.</p>",
        },
        {
            "sprekertitel": "Noor Van den Monster (Voorbeeldpartij)",
            "sprekertekst": "<p>Minister, hoeveel ongevallen gebeurden er in 2021 in de proeftuinen?</p>",
            "persoon": {"id": 90002, "voornaam": "Noor", "naam": "Van den Monster"},
        },
        {
            "sprekertitel": "De voorzitter",
            "sprekertekst": "<p>Minister Proef-De Staal heeft het woord.</p>",
        },
        {
            "sprekertitel": "Minister Mia Proef-De Staal",
            "sprekertekst": "<p>In 2021 werden 14 ongevallen gemeld, tegenover 23 in 2020.</p>"
            "<p>Dat is een daling van 39 procent.</p>",
            "persoon": {"id": 90001, "voornaam": "Mia", "naam": "Proef-De Staal"},
        },
        {"sprekertitel": "De voorzitter", "sprekertekst": "<p>De vraag om uitleg is afgehandeld.</p>"},
    ],
}

SIDECAR = {
    "id": "schv:990012",
    "title": "Proeftuinen - Bezoekers en subsidies",
    "themes": ["Voorbeelden", "Proeven"],
    "answered_in_time": True,
    "date_answered": "2023-04-06",
}


class Sheet:
    """A PDF in the making: lines down the page, a new page when it is full, furniture as the parliament prints it."""

    def __init__(self, place: Path, furniture: str | None = None) -> None:
        self._canvas = Canvas(str(place), pagesize=A4, invariant=1)
        self._furniture = furniture
        self._page = 1
        self._begin()

    def _begin(self) -> None:
        self._canvas.setFont("Helvetica", 10)
        self._y = A4[1] - 30 * mm
        if self._furniture:
            number = f"{self._page} {self._furniture}" if self._page % 2 == 0 else f"{self._furniture} {self._page}"
            self._canvas.drawString(25 * mm, A4[1] - 15 * mm, number)
            self._canvas.drawString(25 * mm, 12 * mm, "Vlaams Parlement")

    def line(self, text: str) -> None:
        """One line of text; a line without text is a gap."""
        if self._y < (110 * mm if self._furniture else 25 * mm):  # short pages, so that a turn runs over a page break
            self._next()
        self._canvas.drawString(25 * mm, self._y, text)
        self._y -= 5 * mm

    def row(self, cells: tuple[str, ...], *, last: bool) -> None:
        """One ruled row of a table."""
        columns = [25, 75, 105, 135, 165]
        for left, right, text in zip(columns, columns[1:], cells, strict=False):
            self._canvas.rect(left * mm, self._y - 1.5 * mm, (right - left) * mm, 6 * mm)
            if left == columns[0]:
                self._canvas.drawString(left * mm + 2, self._y, text)
            else:
                self._canvas.drawRightString(right * mm - 4, self._y, text)
        self._y -= (10 if last else 6) * mm

    def _next(self) -> None:
        self._canvas.showPage()
        self._page += 1
        self._begin()

    def save(self) -> None:
        """Writes the file."""
        self._canvas.save()


def written_pdf(place: Path) -> None:
    """The written question with its answer table ruled, as a ministry prints it."""
    sheet = Sheet(place)
    for text in QUESTION.splitlines():
        sheet.line(text)
    sheet.line("")
    for row in TABLE:
        sheet.row(row, last=row is TABLE[-1])
    for text in REST.splitlines():
        sheet.line(text)
    sheet.save()


def committee_pdf(place: Path) -> None:
    """Two joined questions in a committee; the minister's answer runs over a page break."""
    sheet = Sheet(place, "Commissievergadering nr. C007 (2022-2023) – 9 november 2022")
    for paragraph in COMMITTEE:
        for text in paragraph.splitlines():
            sheet.line(text)
        sheet.line("")
    sheet.save()


def main() -> None:
    """Writes the sample corpus."""
    RAW.mkdir(parents=True, exist_ok=True)
    preamble = "title: Proeftuinen - Bezoekers en subsidies\nthema: Voorbeelden\nProeven\n"
    rows = "".join(" ".join(row) + "\n" for row in TABLE)
    with (RAW / "people.csv").open("w", encoding="utf-8", newline="") as file:
        source = ("invented for the sample corpus",)
        csv.writer(file, lineterminator="\n").writerows(
            [OVERLAY, *((*person, *[""] * 5, *source) for person in PEOPLE), (*MINISTER, *MANDATE, *source)]
        )
    (RAW / "schriftelijke_vraag_12.txt").write_text(preamble + QUESTION + rows + REST, encoding="utf-8")
    (RAW / "schriftelijke_vraag_12.meta.json").write_text(json.dumps(SIDECAR, indent=2) + "\n", encoding="utf-8")
    (RAW / "webverslag_77.txt").write_text(WEB, encoding="utf-8")
    (RAW / "journaallijn_900001.json").write_text(
        json.dumps(SERVICE, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    written_pdf(RAW / "schriftelijke_vraag_12_gedrukt.pdf")
    (RAW / "schriftelijke_vraag_12_gedrukt.meta.json").write_text(
        json.dumps(SIDECAR, indent=2) + "\n", encoding="utf-8"
    )
    committee_pdf(RAW / "commissievergadering_c007.pdf")
    whole = (RAW / "commissievergadering_c007.pdf").read_bytes()
    (RAW / "afgebroken.pdf").write_bytes(whole[: len(whole) // 3])


if __name__ == "__main__":
    main()
