"""What a claim means beside its figure: the whole of a share, the singular of its unit, its time, its exact value."""

import datetime as dt

import pytest

from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.prose import read


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("Een op de negen bedrijven doet mee.", "bedrijven"),
        ("Drie op de vier Gentse jongeren fietst.", "Gentse jongeren"),
        ("De helft van al onze musea sluit.", "al onze musea"),
        ("Een derde van de leerlingen stapt over.", "de leerlingen"),
        ("Het gaat om 7 procent van het totaal aantal bedrijven.", "het totaal aantal bedrijven"),
        ("Dat is 14 procent van de steun aan Gentse clubs.", "de steun aan Gentse clubs"),
        ("60 procent van alle aanvragen voor een premie wordt goedgekeurd.", "alle aanvragen voor een premie"),
        ("Wij geven 12 procent van de middelen aan scholen.", "de middelen"),
        ("20 procent van de Vlaamse begroting gaat naar zorg.", "de Vlaamse begroting"),
        ("De prijs steeg met 20 procent.", None),
        # participles and adverbs before the noun; an adjective whose noun is not reached tells none
        ("12 procent van alle gevonden honden keert terug.", "alle gevonden honden"),
        ("12 procent van de toegewezen huizen is leeg.", "de toegewezen huizen"),
        ("12 procent van de direct gestelde vragen is klaar.", "de direct gestelde vragen"),
        ("12 procent van de klas geloofde vreemde dingen.", "de klas"),
        ("12 procent van de direct geleverde diensten is klaar.", "de direct geleverde diensten"),
        ("12 procent van de klas gehoorzaamde strenge leraren.", "de klas"),
        ("12 procent van de stad gedoogde kleine feesten.", "de stad"),
        # adjectives that are not bent, two nouns, how many the whole is
        ("35 procent van het sociaal patrimonium lekt.", "het sociaal patrimonium"),
        ("12 procent van het gemeentelijk personeel staakt.", "het gemeentelijk personeel"),
        ("12 procent van het personeel werkt.", "het personeel"),
        ("3 procent van het bruto binnenlands product gaat naar dijken.", "het bruto binnenlands product"),
        ("12 procent van het Vlaams onderwijzend personeel staakt.", "het Vlaams onderwijzend personeel"),
        ("12 procent van het netto besteedbaar inkomen volstaat.", "het netto besteedbaar inkomen"),
        ("12 procent van het weekend verliep goed.", "het weekend"),
        ("12 procent van het netto werd geteld.", "het netto"),
        ("Dat is 12 procent van het totaal beschikbaar budget.", "het totaal beschikbaar budget"),
        ("Dat is 12 procent van het totaal beschikbaar voor sluizen.", "het totaal"),
        ("12 procent van het lokaal wordt gebruikt.", "het lokaal"),
        ("58 procent van de vaders en moeders fietst.", "de vaders en moeders"),
        ("Zo kon 58 procent van de baby's en peuters terecht in Deinze.", "de baby's en peuters"),
        ("De helft van deze gestopte zeer jonge schippers vond werk.", "deze gestopte zeer jonge schippers"),
        ("De helft van alle trams en bussen reed met vertraging.", "alle trams en bussen"),
        ("Zo is 58 procent van de trams en bussen hebben voorrang.", "de trams"),
        ("58 procent van de vaders en 40 procent van de moeders fietst.", "de vaders"),
        ("De helft van die 1.850 molens draait.", "die 1.850 molens"),
        ("12 procent van de geplande 400 huizen is klaar.", "de geplande 400 huizen"),
        # adjectives of a row; what is only begun of one tells none
        ("12 procent van de verkochte en verhuurde huizen is oud.", "de verkochte en verhuurde huizen"),
        ("12 procent van de grote, kleine en middelgrote havens groeit.", "de grote, kleine en middelgrote havens"),
        (
            "Dat is 1 procent van de totale bekende Vlaamse en Waalse vangst.",
            "de totale bekende Vlaamse en Waalse vangst",
        ),
        ("12 procent van de verkochte en 4 procent van de verhuurde huizen is oud.", None),
        ("12 procent van de Gentse 16- en 17-jarigen werkt.", "de Gentse 16- en 17-jarigen"),
        # what is told of the share is no whole
        ("Binnen die groep is 43% van niet-Europese oorsprong.", None),
        ("Daarvan is 12 procent van mening dat het kan.", None),
        ("12 procent van de kwaliteit gaat verloren.", "de kwaliteit"),
        # a noun that is a verb too, behind what no verb can follow
        ("De stad telt de helft van alle verblijven.", "alle verblijven"),
        ("Dat is 46 procent van de sinds 2010 uitgeleende boeken.", None),
        ("Dat is 46 procent van de tijdens de winter uitgestelde ritten.", None),
        ("12 procent van die hebben een tuin.", None),
        # the whole opens the clause; not whom something comes from
        ("Van de poetshulpen heeft 43 procent een diploma.", "de poetshulpen"),
        ("Van al de havens telt slechts 12 procent een sluis.", "al de havens"),
        ("Van de leerlingen in Gent is 12 procent ziek.", "de leerlingen in Gent"),
        ("Van het budget gaat bijna 12 procent naar de havens.", "het budget"),
        ("Van de ouders krijgt 12 procent een brief.", None),
        ("Van de kosten bedroeg de stijging 12 procent.", None),
        ("Van Gent heeft 12 procent genoeg.", None),
        # those of an age, two adverbs before a participle
        ("12 procent van de 65-plussers zeilt.", "de 65-plussers"),
        ("12 procent van de 12- tot 15-jarigen zeilt.", "de 12- tot 15-jarigen"),
        ("12 procent van de 50- tot en met 69-jarige schippers zeilt.", "de 50- tot en met 69-jarige schippers"),
        ("12 procent van alle dubbel positief geadviseerde plannen lukt.", "alle dubbel positief geadviseerde plannen"),
        ("12 procent van de 3 kan mee.", None),
        # people have no noun behind their name
        ("Zo vindt de helft van de Limburgers zeilen een goede sport.", "de Limburgers"),
        ("Zo krijgt de helft van de Chinezen les.", "de Chinezen"),
        ("Zo krijgt de helft van de Ford arbeiders les.", "de Ford arbeiders"),
        # what may go with the verb
        ("12 procent van de bussen uit Gent is nieuw.", "de bussen uit Gent"),
        ("Omdat 12 procent van de bussen in orde is, rijden ze.", "de bussen"),
        ("In Gent is driekwart van de chauffeurs aan de slag.", "de chauffeurs"),
        ("45 procent van de grote gevonden honden is ziek.", "de grote gevonden honden"),
        ("45 procent van gevonden honden is ziek.", "gevonden honden"),
        ("Dat is 45 procent van de gevonden", "de gevonden"),
        ("4,4 procent van alle ideaal gelegen molens draait.", "alle ideaal gelegen molens"),
        ("12 procent van de slecht onderhouden bruggen is hersteld.", "de slecht onderhouden bruggen"),
        ("Een derde van het aantal ernstig zieken woont aan zee.", "het aantal ernstig zieken"),
    ],
)
def test_base_runs_to_the_end_of_its_phrase(sentence, base):
    assert read(sentence)[0].quantity.base == base


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("Het geld komt voor 52 procent uit de kas van de stad en voor 48 procent van het gewest.", "het gewest"),
        ("Het geld komt 52 procent uit de kas van de stad en 48 procent van het gewest.", None),
        ("Hiervan komt 52% voor rekening van de havens en 48% van de sluizen.", None),
        ("52 procent van de havens en 48 procent van de sluizen is nieuw.", "de sluizen"),
        ("52 procent ligt in havens van de stad, 48 procent van de sluizen is nieuw.", "de sluizen"),
        ("In Gent is 52 procent voor en 48 procent van de schippers tegen.", "de schippers"),
    ],
)
def test_base_of_the_second_share_is_not_what_its_clause_leaves_out(sentence, base):
    assert read(sentence)[1].quantity.base == base


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("Van de jongeren onder de 20 slaagt nagenoeg 59 procent.", "de jongeren onder de 20"),
        ("Van de 12- tot 15-jarigen zingt al meer dan de helft mee.", "de 12- tot 15-jarigen"),
        ("Gent groeit, van de jongeren tussen 16 en 26 danst 70 procent.", "de jongeren tussen 16 en 26"),
        ("Van de mannen van 25 tot 30 jaar rookt 12 procent.", "de mannen van 25 tot 30 jaar"),
        ("Van de cursisten heeft een dikke 30 procent werk.", "de cursisten"),
        ("Van de ruim 2 miljoen zangers in Gent kreeg 27 procent les.", "de ruim 2 miljoen zangers in Gent"),
        ("Van de 300 ouders krijgt 12 procent een brief.", "de 300 ouders"),
        ("Van de ouders krijgt 12 procent een brief.", None),
        ("Van de gemeente naar de stad trekt 12 procent.", None),
        ("Van de leerlingen die slagen werkt 45 procent.", None),
        ("Van de zomer stijgt het met 12 procent.", None),
        ("Van de minister hoorde ik dat 45 procent sluit.", None),
    ],
)
def test_the_whole_that_opens_its_clause_is_the_base(sentence, base):
    assert read(sentence)[-1].quantity.base == base


@pytest.mark.parametrize(
    ("sentence", "bases"),
    [
        (
            "Gent en Aalst namen respectievelijk 28% en 12% van de vangst voor hun rekening.",
            ["de vangst", "de vangst"],
        ),
        ("In Gent is 28% groen en 12% van de boten lek.", [None, "de boten"]),
        (
            "12 procent van de gevangen vis en 5 procent van het opgehaald papier.",
            ["de gevangen vis", "het opgehaald papier"],
        ),
        (
            "12 procent van het totaalaantal gidsen en 5 procent van het aantal.",
            ["het totaalaantal gidsen", "het aantal"],
        ),
        ("12 procent van het verbruik en 5 procent van het bestand daalt.", ["het verbruik", "het bestand"]),
        ("Van de dossiers werd 57 procent goedgekeurd en 41 procent afgekeurd.", ["de dossiers", "de dossiers"]),
        ("85 procent van de middelen gaat naar Gent en 15 procent naar Aalst.", ["de middelen", "de middelen"]),
        ("60 procent van de gidsen fietst, de overige 40 procent wandelt.", ["de gidsen", "de gidsen"]),
        ("In Gent is 30 procent van de bruggen klaar, in Aalst 12 procent.", ["de bruggen", "de bruggen"]),
        ("De stad betaalt 30 procent van de kosten, het gewest 45 procent.", ["de kosten", "de kosten"]),
        ("Dat is goed voor respectievelijk 20 en 15 procent van de vangst.", ["de vangst", "de vangst"]),
        ("Meer dan een derde, bijna de helft van de boten is elektrisch.", ["de boten", "de boten"]),
        ("30 procent van de kosten draagt de stad, 21 procent btw inbegrepen.", ["de kosten", None]),
        ("30 procent van de gidsen is ziek en bij de schippers 12 procent.", ["de gidsen", None]),
        ("De premie dekt 30 procent van de kosten en bedraagt 12 procent in Gent.", ["de kosten", None]),
        ("De daling is 12 procent van de kosten, de bezetting 80 procent.", ["de kosten", None]),
        ("30 procent van de gidsen is ziek en dat is 5 procent meer.", ["de gidsen", None]),
        ("Bijna de helft (44 %) van de bevolking zingt.", ["de bevolking", "de bevolking"]),
        ("Dat is 1 op de 4 (25 %) van de woningen.", ["de woningen", "de woningen"]),
        ("Slechts 345 klachten (12 %) van alle klachten zijn klaar.", [None, "alle klachten"]),
        ("Het gaat om 12 procent (345 clubs) van de stad.", [None, None]),
        ("De grote meerderheid (94 procent) van de klachten is klaar.", ["de klachten"]),
        ("De btw (21 procent) van de stad is te hoog.", [None]),
        ("De helft van de leden (49 procent) stemde voor.", ["de leden", "de leden"]),
        ("Een kwart van de dossiers (10 procent in Gent) bleef liggen.", ["de dossiers", None]),
        ("Een kwart van de dossiers (12 procent) bleef liggen.", ["de dossiers", None]),
        ("Zo'n 24 procent (394.470 clubs) van de clubs zingt.", ["de clubs", None]),
        ("De clubs die 13 procent uitmaken van het aantal leden.", ["het aantal leden"]),
    ],
)
def test_a_share_goes_on_from_the_whole_of_the_one_beside_it(sentence, bases):
    assert [found.quantity.base for found in read(sentence)] == bases


@pytest.mark.parametrize(
    ("share", "value"),
    [
        ("een derde", 100 / 3),
        ("één op drie", 100 / 3),
        ("twee derde", 200 / 3),
        ("2 op 3", 200 / 3),
        ("een zesde", 100 / 6),
        ("een op de zes", 100 / 6),
        ("vijf zesde", 500 / 6),
        ("een op de zeven", 100 / 7),
        ("drie vijfde", 60.0),
        ("driekwart", 75.0),
    ],
)
def test_one_share_is_one_number_however_it_is_told(share, value):
    (found,) = read(f"Dat is {share} van de leden.")
    assert found.quantity.value == value
    assert found.quantity.value_norm == value


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("gedetineerden", "gedetineerde"),
        ("personeelsleden", "personeelslid"),
        ("gemeenteraadsleden", "gemeenteraadslid"),
        ("processen-verbaal", "proces-verbaal"),
        ("procureurs-generaal", "procureur-generaal"),
        ("hoofdsteden", "hoofdstad"),
        ("werklozen", "werkloze"),
        ("betrokkenen", "betrokkene"),
        ("wachtenden", "wachtende"),
        ("aanwezigen", "aanwezige"),
        ("vrienden", "vriend"),
        ("schoenen", "schoen"),
    ],
)
def test_singulars(plural, one):
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("sentence", "words", "first"),
    [
        ("Begin mei verklaarde zij dat de kost 90 miljoen euro bedroeg.", None, None),
        ("Eind 2019 antwoordde de minister dat er 12 scholen waren.", None, None),
        ("Op 3 mei 2019 schreef de dienst dat 40 dossiers hangen.", None, None),
        ("Gisteren zei u dat er 40 bussen rijden.", None, None),
        ("In de week van 3 maart waren er 45 meldingen.", "In de week van 3 maart", dt.date(2020, 3, 2)),
        ("Er waren jaareinde 2019 nog 450 dossiers.", "jaareinde 2019", dt.date(2019, 10, 1)),
        ("In 2018 (tweede semester) waren er 40 aanvragen.", "In 2018 (tweede semester)", dt.date(2018, 7, 1)),
        ("De uitgave bedroeg in 2017 € 45.300.", "in 2017", dt.date(2017, 1, 1)),
        ("In 2016 waren er 12 branden, tegenover 97 het jaar voordien.", "In 2016", dt.date(2016, 1, 1)),
        ("Wekelijks komen 400 bezoekers langs.", "Wekelijks", None),
    ],
)
def test_time_of_the_quantity(sentence, words, first):
    quantity = read(sentence, reference=dt.date(2020, 6, 10))[0].quantity
    assert (quantity.time_text, quantity.period_start) == (words, first)
    assert quantity.time_relation == ("in" if first else None)


@pytest.mark.parametrize(
    ("sentence", "statistic"),
    [
        ("De gemiddelde prijs van een woning in de stad steeg tot 300.000 euro.", "mean"),
        ("De gemiddelde klas is klein, er zijn 300 leerlingen.", None),
        ("De mediane leeftijd is 45 jaar.", "median"),
        ("De maximale duur van 12 maanden volstaat.", "maximum"),
        ("Er geldt een minimale termijn van 30 dagen.", "minimum"),
        ("Het duurt gemiddeld 30 dagen.", "mean"),
    ],
)
def test_statistic_of_its_own_clause(sentence, statistic):
    assert read(sentence)[-1].quantity.statistic == statistic


def test_euros_without_the_word_are_euros_in_every_field():
    (found,) = read("Het budget bedraagt 40 miljoen.")
    quantity = found.quantity
    assert (quantity.kind, quantity.unit, quantity.unit_lemma, quantity.unit_norm) == ("euro", "EUR", "EUR", "EUR")


@pytest.mark.parametrize(
    "text",
    [
        "Er zijn 12 foto’s. Drie scholen deden mee.",
        "Er zijn 12 kmo's. Later kwamen er 300 bedrijven.",
    ],
)
def test_a_plural_in_s_ends_its_sentence(text):
    first, second = read(text)
    assert first.sentence[1] < second.sentence[0]


@pytest.mark.parametrize(
    "short", ["nr.", "art.", "blz.", "bv.", "d.w.z.", "i.p.v.", "Mevr.", "Parl.St.", "Vl.Parl.", "o.m."]
)
def test_an_abbreviation_ends_no_sentence(short):
    text = f"Dit kost volgens {short} Peeters 12 euro."
    (found,) = read(text)
    assert found.sentence == (0, len(text))
