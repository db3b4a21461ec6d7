"""Raw and clean text: broken words, folded lines, hard lines, seams, and the way back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.clean import Cleaner, HyphenRule, Hyphens, clean_line, lowered
from pipeline.extract import extract
from pipeline.rulebook import rules

WORDS = "adequate leerling voorzitter minister auteur"  # what the rules' examples need as words of the document


def clean(text: str, *ranges: tuple[int, int]) -> str:
    return Cleaner(text).clean(ranges or [(0, len(text))]).text


def test_letters_that_a_pattern_takes_for_others_are_those_in_lower_case():
    assert lowered("MİLJOEN") == lowered("mıljoen") == "miljoen"
    assert lowered("ſluiſ") == "sluis"
    assert lowered("\u212aeer") == "keer"
    assert lowered("\u00c9\u00c9N") == "\u00e9\u00e9n"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("op\u00a017\u202foktober\u00a02024", "op 17 oktober 2024"),
        ("in\u00a02019\u00a045\u2009korven", "in 2019 45 korven"),
        ("er\u00a0waren 12\u00a0345\u00a0korven", "er waren 12\u00a0345 korven"),
        ("1\u202f234\u202f567\u202feuro", "1\u202f234\u202f567 euro"),
    ],
)
def test_spaces_without_a_break_are_blanks_but_inside_a_number(raw, expected):
    assert clean(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("met 12,5* procent", "met 12,5 procent"),
        ("met 12,5(²) procent", "met 12,5 procent"),
        ("met 12,5(2) procent", "met 12,5 procent"),
        ("met 4,5(1)% meer", "met 4,5% meer"),
        ("er kwam 214,6** miljoen euro", "er kwam 214,6 miljoen euro"),
        ("er waren 318* korven", "er waren 318 korven"),
        ("er waren 48.312(1) korven", "er waren 48.312 korven"),
        ("er waren 48.312(¹²) korven", "er waren 48.312 korven"),
        ("de hotels met 4* ontbijt", "de hotels met 4* ontbijt"),
        ("artikel 12(2) van het decreet", "artikel 12(2) van het decreet"),
        ("artikel 4.1.1(2) van het decreet", "artikel 4.1.1(2) van het decreet"),
        ("van 12,5 (2) procent", "van 12,5 (2) procent"),
        ("dat is 3*5 korven", "dat is 3*5 korven"),
    ],
)
def test_note_marks_between_a_figure_and_its_unit_are_left_out(raw, expected):
    assert clean(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("de imkers ver-\nenigen zich", "de imkers verenigen zich"),
        ("een kmo-por-\ntefeuille", "een kmo-portefeuille"),
        ("een kmo-\nportefeuille", "een kmo-portefeuille"),
        ("te Sint-Joris-\nop-den-Dijk", "te Sint-Joris-op-den-Dijk"),
        ("te Lande-op-\nden-Heuvel", "te Lande-op-den-Heuvel"),
        ("in Oost-\nVlaanderen", "in Oost-Vlaanderen"),
        ("IT-\narchitectuur", "IT-architectuur"),
        ("de vervoers-\nen energiearmoede", "de vervoers- en energiearmoede"),
        ("de vervoers- en\nenergiearmoede", "de vervoers- en energiearmoede"),
        ("tachtig-\nen meer", "tachtig- en meer"),
        ("vier-\nentachtig, vierentachtig", "vierentachtig, vierentachtig"),
        ("de 60-\nplussers", "de 60-plussers"),
        ("zee-\neend", "zee-eend"),
        ("werd ge-\nevalueerd", "werd geëvalueerd"),
        ("de co-\nordinatie", "de coördinatie"),
        ("de financi-\nele en financiële steun", "de financiële en financiële steun"),
        ("een industri-\neel gebied", "een industrieel gebied"),
        ("de subsidi-\nes", "de subsidies"),
        ("werd gefinanci-\nerd", "werd gefinancierd"),
        ("het mili-\neubeleid", "het milieubeleid"),
        ("een mini-\neiland", "een mini-eiland"),
        ("een semi-\nelektrische", "een semi-elektrische"),
        ("ze-\nventig korven", "zeventig korven"),
        ("een ex-\npert en ex-\nminister, minister", "een expert en ex-minister, minister"),
        ("viceminister-\npresident", "viceminister-president"),
        ("Minister-\npresident Proef", "Minister-president Proef"),
        ("Minis-\nter-president Proef", "Minister-president Proef"),
        ("de viceminis-\nter-president en de minister", "de viceminister-president en de minister"),
        ("Direc-\nteur-generaal Proef", "Directeur-generaal Proef"),
        ("de bank-\npresident", "de bankpresident"),
        ("Parle-\nments-ondervoorzitter", "Parlements-ondervoorzitter"),
        ("Na-\nde-lening", "Nade-lening"),
        ("te Lande-\nop-den-Heuvel", "te Lande-op-den-Heuvel"),
        ("te Bron-\nter-Dijk", "te Bron-ter-Dijk"),
        ("www.imkers-\nbond.be en www.imkersbond.be", "www.imkersbond.be en www.imkersbond.be"),
        ("Groen-\nfractie en Groenfractie", "Groenfractie en Groenfractie"),
        ("zacht\u00ad\nfruit en zacht\u00adfruit", "zachtfruit en zachtfruit"),
        ("2019\u00ad2020, 10\u00ad12 en 10\u00ad\n12", "2019-2020, 10-12 en 10-12"),
        ("Oost\u00adDorp, de N\u00adVA en BOVEN\u00adDIEN", "Oost-Dorp, de N-VA en BOVENDIEN"),
        ("min (-\n110.000 euro)", "min (-110.000 euro)"),
        ("te 'Lande-op-\nden-Heuvel' en", "te 'Lande-op-den-Heuvel' en"),
        ("de A&B-\nfractie, een T-\nshirt", "de A&B-fractie, een T-shirt"),
        ("het co-\nouderschap, de co-\noperatie", "het co-ouderschap, de coöperatie"),
        ("SLING-\nEREN slingeren, het KMO-\nPLAN", "SLINGEREN slingeren, het KMO-PLAN"),
        ("de IMKER-\nBOND en de imkerbond-raad", "de IMKERBOND en de imkerbond-raad"),
        ("een au-\nto-ongeval, een auto-ongeval", "een auto-ongeval, een auto-ongeval"),
        ("OOST-\nDORP, Oost-Dorp", "OOST-DORP, Oost-Dorp"),
        ("kant-\nen-klaar, kant-en-\nklaar", "kant-en-klaar, kant-en-klaar"),
        ("een niet-en-\nthousiaste imker", "een niet-enthousiaste imker"),
        ("lang-\ndan wel kortlopend", "lang- dan wel kortlopend"),
        ("zie www.honing-\nenzo.be, en de ho-\nning", "zie www.honing-enzo.be, en de honing"),
        ("mail imkers-bond@dorp.be of bond@imkers-\ndorp.be", "mail imkers-bond@dorp.be of bond@imkers-dorp.be"),
        ("goed 1.200³ korven op 30 m² per km²", "goed 1.200 korven op 30 m² per km²"),
        ("zijn er 45¹²\nprocent", "zijn er 45 procent"),
        ("e\u0301e\u0301n op drie in Belgie\u0308", "één op drie in België"),
        ("12,5 mil\u200bjoen euro", "12,5 miljoen euro"),
        ("de 60\u201165-jarigen", "de 60-65-jarigen"),
        ("Oost\u2010\nVlaanderen telt mil\u2010\njoen, een miljoen", "Oost-Vlaanderen telt miljoen, een miljoen"),
        ("45 o\ufb03ciële \ufb01etsers en de gra\ufb01-\nek", "45 officiële fietsers en de grafiek"),
    ],
)
def test_broken_words(raw, expected):
    assert clean(raw) == expected


TAIL = " meer honing dan de imkers van het dorp in de jaren daarvoor hadden gedacht."
AN_ASIDE = "\n\nDe imkers - zo zeggen zij - slingeren."
SIGNED = "\n\nDat was -4,5 % voordien."


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("een evolutie met -\n2,3 %", "met -2,3 %"),
        ("het saldo bedroeg –\n€ 18.400", "bedroeg –€ 18.400"),
        ("de evolutie is: -\n12 procent", "is: -12 procent"),
        ("het saldo daalde −\n1,5 miljoen euro", "daalde −1,5 miljoen euro"),
        ("het saldo daalde flink, -\n1 250 000 euro" + SIGNED, "flink, -1 250 000 euro"),
        ("die evolutie -\n2,3 %" + SIGNED, "evolutie -2,3 %"),
        ("die evolutie -\n2,3 %" + AN_ASIDE, "evolutie - 2,3 %"),
        ("die evolutie -\n2,3 %", "evolutie -\n2,3 %"),
        ("die evolutie -\n2,3 %" + SIGNED + AN_ASIDE, "evolutie -\n2,3 %"),
        ("die evolutie –\n2,3 %" + SIGNED, "evolutie –\n2,3 %"),
        ("de honing van -\n12 procent - werd verkocht,", "van - 12 procent - werd"),
        ("de honing van -\n18.400 euro - werd verkocht,", "van - 18.400 euro - werd"),
        ("Korfdorp -\n12,5 45,0 Raatstad" + SIGNED, "Korfdorp - 12,5"),
        ("Korfdorp -\n12,5 % 45,0 % Raatstad" + SIGNED, "Korfdorp - 12,5 %"),
        ("tussen 10 -\n12 procent", "10 - 12 procent"),
        ("de groep van -\n12 imkers ging", "van - 12 imkers"),
        ("de leden -\nzij zijn met velen - gaven", "leden - zij zijn"),
    ],
)
def test_a_sign_that_ends_a_line_is_a_minus_where_the_sentence_or_the_document_tells(raw, expected):
    sentence, *rest = raw.split("\n\n")
    assert expected in clean("\n\n".join([sentence + TAIL, *rest]))


@pytest.mark.parametrize("rule", rules("hyphens", HyphenRule), ids=lambda rule: rule.id)
def test_hyphen_rules_hold_their_examples(rule):
    hyphens = Hyphens(WORDS)
    pairs = [(example, True) for example in rule.examples] + [(example, False) for example in rule.counter_examples]
    assert [pair for pair, keeps in pairs if hyphens.keeps(*pair.split("-/")) is not keeps] == []


FOLDED = "\n".join(
    ["De imkers van het dorp hebben dit jaar meer honing geslingerd dan", "ooit tevoren, en dat verheugt ons zeer."] * 4
)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("45\nprocent", "45 procent"),
        ("een zin \ndie doorloopt", "een zin die doorloopt"),
        ("eerste alinea.\n\nTweede alinea.", "eerste alinea.\n\nTweede alinea."),
        ("een zin die over de bladzijde\n\n\n loopt", "een zin die over de bladzijde loopt"),
        ("vraag.\n1. Hoeveel?\n2. Waarom?", "vraag.\n1. Hoeveel?\n2. Waarom?"),
        ("dit:\n- een;\n- twee.", "dit:\n- een;\n- twee."),
        ("Antwerpen 12 13\nLimburg 14 15", "Antwerpen 12 13\nLimburg 14 15"),
        ("bedrag:  12  euro", "bedrag: 12 euro"),
        ("€\n12.500", "€ 12.500"),
        ("en dat verheugt iedereen.\nDaarna kwam de rest.", "en dat verheugt iedereen.\nDaarna kwam de rest."),
        ("en zo zei dhr.\nVoorbeeld het", "en zo zei dhr. Voorbeeld het"),
        ("in vraag nr.\n8 van vorig jaar", "in vraag nr. 8 van vorig jaar"),
        ("2013: 41 korven,\n2014: 57 korven", "2013: 41 korven,\n2014: 57 korven"),
        ("de oogst:\nSchooljaar 2013-2014: 41", "de oogst:\nSchooljaar 2013-2014: 41"),
        ("a) 2013: 41 korven\nIn 2014: 57 korven", "a) 2013: 41 korven\nIn 2014: 57 korven"),
        (
            "2013: 41 korven, die dit jaar door de imkers van het dorp samen met\nKorf werden gezet\n2014: 57 korven",
            "2013: 41 korven, die dit jaar door de imkers van het dorp samen met Korf werden gezet\n2014: 57 korven",
        ),
        (
            "Voor de imkers van het dorp was dat een heel goed jaar en voor het jaar\n2014: geen honing.",
            "Voor de imkers van het dorp was dat een heel goed jaar en voor het jaar 2014: geen honing.",
        ),
        (
            "Dat was een goed jaar, met veel honing, en ook in\n2014: 57 korven.",
            "Dat was een goed jaar, met veel honing, en ook in 2014: 57 korven.",
        ),
        (
            "De wedstrijd begon pas om half tien en eindigde om\n2015: 3 punten",
            "De wedstrijd begon pas om half tien en eindigde om 2015: 3 punten",
        ),
        *(
            (raw, raw)
            for raw in (
                "Over de korven werd dat jaar veel geschreven in het dorp en er\n2014: 57 korven\n2015: 60 korven",
                "Over de korven zei de oudste imker van het dorp: “Nu is het meer dan genoeg.”\n2014: 57 korven",
                "Over de korven zei de oudste imker (die van de molen achter het huis;)\n2014: 57 korven",
            )
        ),
        (
            "De imkers telden met al hun buren wat er van de honing over was uit\n2014: 57 korven\ndie zij bewaarden",
            "De imkers telden met al hun buren wat er van de honing over was uit 2014: 57 korven die zij bewaarden",
        ),
        (
            "Het dorp telde al de korven van de imkers, en vond voor het jaar\n2014: 57 korven\n2015: 60 korven",
            "Het dorp telde al de korven van de imkers, en vond voor het jaar 2014: 57 korven\n2015: 60 korven",
        ),
        (
            "2013: 41 korven, die dit jaar door de imkers van het dorp en hun\nburen werden gezet en later aan de "
            "jeugd van de school getoond\n2014: 57 korven",
            "2013: 41 korven, die dit jaar door de imkers van het dorp en hun buren werden gezet en later aan de jeugd "
            "van de school getoond\n2014: 57 korven",
        ),
    ],
)
def test_line_breaks(raw, expected):
    assert clean(f"{FOLDED}\n\n{raw}").removeprefix(clean(FOLDED) + "\n\n") == expected


def test_a_page_foot_inside_a_sentence_leaves_no_trace():
    raw = "goed voor\n\n24 Commissie nr. 3\n\n\n ongeveer 80 procent"
    start, end = raw.index("24"), raw.index("nr. 3") + 5
    assert clean(raw, (0, start), (end, len(raw))) == "goed voor ongeveer 80 procent"


def test_a_page_foot_inside_a_word_leaves_no_trace():
    raw = "de veront-\nHuis van de honing\n\f12\nreiniging daalt"
    start, end = raw.index("Huis"), raw.index("12") + 2
    assert clean(raw, (0, start), (end, len(raw))) == "de verontreiniging daalt"


@pytest.mark.parametrize("mark", ["-", "\u00ad"])
def test_a_word_broken_over_a_page_end_is_one(mark):
    raw = f"de pa{mark}\nHuis van de honing\n\f12\n\ndsluis van de padsluis"
    start, end = raw.index("Huis"), raw.index("12") + 2
    assert clean(raw, (0, start), (end, len(raw))) == "de padsluis van de padsluis"
    assert clean(f"de pa{mark}\n\n\fdsluis van de padsluis") == "de padsluis van de padsluis"


def test_a_page_foot_between_sentences_is_a_paragraph():
    raw = "Einde van een zin.\nVoet\nNieuwe zin."
    assert clean(raw, (0, 19), (24, len(raw))) == "Einde van een zin.\n\nNieuwe zin."


def test_clean_line():
    assert clean_line("  een \n twee\u00a0drie ") == "een twee drie"


PIECES = st.sampled_from(
    [
        "imker",
        "ver-\nenigen",
        "kmo-\nsteun",
        "\n",
        "\n\n",
        " ",
        "  ",
        "12.500",
        "€",
        ".",
        "\u00ad",
        "\f",
        "ge-\nevalueerd",
        "³",
        "- ",
        "(-\n3)",
    ]
)


def test_letters_printed_as_one_lead_back_to_their_place():
    raw = "de 45 \ufb02essen en gra\ufb01"
    cleaned = Cleaner(raw).clean([(0, len(raw))])
    at = cleaned.text.index("45 flessen")
    assert raw[slice(*cleaned.raw_span(at, at + 10))] == "45 \ufb02essen"
    assert cleaned.raw_span(len(cleaned.text) - 5, len(cleaned.text)) == (len(raw) - 4, len(raw))


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_clean_letter_comes_from_where_it_says(raw):
    cleaned = Cleaner(raw).clean([(0, len(raw))])
    at = -1
    for index, letter in enumerate(cleaned.text):
        place = cleaned.raw(index)
        if letter not in " \n" and letter not in "ëïöü":
            assert raw[place] == letter or (letter, raw[place]) == ("-", "\u00ad")
        assert place >= at
        at = place


@given(st.lists(PIECES, min_size=1, max_size=40).map("".join), st.data())
def test_no_letter_is_lost(raw, data):
    cut = data.draw(st.integers(0, len(raw)))
    cleaned = Cleaner(raw).clean([(0, cut), (cut, len(raw))]).text
    kept = "[^a-df-z0-9€.]"  # hyphens, blanks and note marks may go; an e may get its trema back
    assert re.sub(kept, "", cleaned) == re.sub(kept, "", raw)


# Of the line ends of the real documents that end in a hyphen and go on with a letter or digit, those whose hyphen
# stays, as a reader judged them one by one; at all others the parts make one word.
KEPT = {
    "viceminister-president",
    "ICT-veiligheidstesten",
    "VLAIO-netwerk",
    "minister-president",
    "NIS2-regelgeving",
    "60-plussers",
    "win-winsituatie",
    "data-uitwisseling",
    "West-Vlaanderen",
    "FJC-werking",
    "Sint-Gillis",
    "IT-consultant",
    "IT-architectuur",
    "CS-maturiteit",
    "2025-26",
    "niet-vervanging",
    "PFAS-facturen",
    "ad-hocopdrachten",
    "8/9-verrichtingen",
    "N-VA-minister",
    "BAC-aandelen",
}


def test_line_ends_of_the_real_documents(shared: Path):
    wrong, total = [], 0
    for path in sorted((shared / "documents").iterdir()):
        transcript = extract(path, doc_id=path.name, source_path=path.name)
        hyphens = Hyphens(transcript.text)
        for left, right in re.findall(r"(\S*[^\W_])-[ \t]*\n([^\W_]+)(?![^\W\d_]*-\n)", transcript.text):
            if right in ("en", "of", "Vlaams"):
                continue
            total += 1
            if hyphens.keeps(left.lstrip("(‘“"), right) is not (f"{left}-{right}" in KEPT):
                wrong.append(f"{left}-/{right}")
    assert total >= 900
    assert len(wrong) <= 0.01 * total, wrong


@pytest.mark.parametrize("between", ["\f", "\n\f", "\n\n\f\n"])
@pytest.mark.parametrize(
    ("before", "after", "goes_on"),
    [
        ("In het voorjaar van dat jaar zijn", "412 boetes uitgeschreven.", True),
        ("In het voorjaar van dat jaar zijn er", "boetes uitgeschreven.", True),
        ("Er waren in de loop van het voorjaar van 2031,", "412 boetes.", True),
        ("Zo sprak in de loop van de dag ook de heer", "Proefmans over de korven.", True),
        ("Dat is het einde van de zin.", "412 boetes zijn uitgeschreven.", False),
        ("Op een dag in het voorjaar vroeg men twee zaken, namelijk", "1. hoeveel korven er zijn", False),
        ("Antwerpen telt er 1.200 1.300", "1.400 1.500", False),
        ("Een kop", "Er zijn korven geteld in dat jaar.", False),
    ],
)
def test_a_sentence_goes_on_over_a_page_end(before, after, goes_on, between):
    around = "Een regel van gewone lengte over de korven.\n" * 4
    raw = around + before + between + after
    found = clean(raw)
    assert ((f"{before} {after}" in found), (f"{before}\n\n{after}" in found)) == (goes_on, not goes_on)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("De evolutie van de korven in de provincies", "Minister Voorbeeld telt er 412."),
        ("Antwerpen telt er 1.200", "Mevrouw Proefmans telt er 412."),
    ],
)
@pytest.mark.parametrize("furniture", ["", "12"])
def test_a_blank_line_behind_a_page_end_and_none_before_ends_a_paragraph(before, after, furniture):
    raw = f"{before}\n\f\n{furniture}{after}"
    end = len(raw) - len(after)
    assert clean(raw, (0, end - len(furniture)), (end, len(raw))) == f"{before}\n\n{after}"


@pytest.mark.parametrize(
    "last", ["35.", "100.000.", "12,5%.", "3,5.", "€ 24,50.", "(12).", "45?", "7.", "1.101.660,57.", "2031."]
)
def test_the_figure_with_which_a_sentence_ends_is_no_label_on_a_line_of_its_own(last):
    """Nor is it one at the end of the text; below a short line or a finished sentence a label is one."""
    line = "Volgens de gids telden de imkers van het dorp in dat jaar samen"
    assert f"{line} {last}\n\nNog" in clean(f"{line}\n{last}\n\nNog een alinea over de korven.")
    assert clean(f"{line}\n{last}") == f"{line} {last}"
    assert f"{line}.\n2." in clean(f"{line}.\n2.\nHoeveel korven zijn er?")
    assert f"{line}\n2." in clean(f"{line}\n2.\nHoeveel korven zijn er?")


@pytest.mark.parametrize(
    ("line", "last"),
    [
        ("Het gaat in Aalst om 14 korven en volgens de gids om", "35."),
        ("Lijn 36 kreeg er 14 raten bij en lijn 301 verloor er", "6."),
        ("Het aantal zwermen verdrievoudigde van 15 tot", "45."),
        ("De minister belooft voor het dorp 5 korven in", "2006."),
        ("In dat jaar was dat 5,1 op", "100.000."),
        ("Er zijn er nu meer dan", "12."),
        ("Het aandeel stijgt naar", "12,5%."),
        ("De raming komt uit op ongeveer", "24,50."),
        ("Vorig jaar waren het er zo'n", "9."),
        ("Het dorp doet het met", "3."),
    ],
)
@pytest.mark.parametrize("below", ["", " De rest volgt.", "\nEen andere alinea gaat over raten."])
def test_a_word_that_asks_for_a_figure_has_it_on_the_next_line(line, last, below):
    assert clean(f"{line}\n{last}{below}").startswith(f"{line} {last}")


@pytest.mark.parametrize("sign", ["-", "–", "−"])
@pytest.mark.parametrize("line", ["Het aandeel gaat van", "De groei bedraagt in dat jaar ongeveer", "Dat komt neer op"])
def test_a_sign_on_the_next_line_behind_a_word_that_asks_for_a_figure_is_no_bullet(line, sign):
    assert clean(f"{line}\n{sign} 3,5 procent in 2012.").startswith(f"{line} {sign} 3,5")
    assert clean(f"Wij vragen:\n{sign} 12 korven;\n{sign} 3 raten.").count("\n") == 2


@pytest.mark.parametrize("line", ["Hoeveel korven zijn er?", "De vragen luiden als volgt", "Antwoord op de vragen:"])
def test_a_label_below_other_words_stays_one(line):
    assert clean(f"{line}\n2. Hoeveel raten zijn er?") == f"{line}\n2. Hoeveel raten zijn er?"


@pytest.mark.parametrize("furniture", ["12", "Vlaams Parlement", "- 12 -"])
def test_a_sentence_goes_on_over_furniture_at_a_page_end(furniture):
    before = "In het voorjaar van dat jaar zijn"
    raw = f"{before}\n{furniture}\n\f412 boetes uitgeschreven."
    end = len(before) + 1
    assert clean(raw, (0, end), (end + len(furniture), len(raw))) == f"{before} 412 boetes uitgeschreven."


def test_a_list_of_abbreviations_keeps_its_lines():
    raw = (
        "bkb  bruto korvenbedrag\nBSR  Bond van Samenwerkende Raten (historisch, nieuwe naam: Samenwerkende\n"
        "Raten Plus)\nDAB  dienst der bijen\nO&K  onderzoek en korven\n"
    )
    assert clean(raw).split("\n") == [
        "bkb bruto korvenbedrag",
        "BSR Bond van Samenwerkende Raten (historisch, nieuwe naam: Samenwerkende Raten Plus)",
        "DAB dienst der bijen",
        "O&K onderzoek en korven",
    ]


def test_a_wide_blank_in_running_text_makes_no_line():
    raw = "De korven staan in de tuin van de imker en\nde  bijen vliegen uit naar het veld waar zij\nhoning vinden.\n"
    assert "\n" not in clean(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "Verdeling van de korven naar soort:\nrieten: 12\nhouten: 30\nDaarna volgde stilte in de tuin van de imker.",
        "De kosten waren:\nhuur: 4.500 euro;\nenergie: 1.200 euro.",
        "Korven:\nrond: 45\nvierkant: 62",
        "2. Westerkempen: 45.000\nRand: 62.000",
        "b) rond: 45 korven, vol\nvierkant: 62 korven, leeg",
        "Regio; 2022; 2023\nKust; 4.120; 4.560\nPolders; 1.230; 1.410",
    ],
)
def test_labels_with_their_figures_keep_their_lines(raw):
    assert clean(raw) == raw


@pytest.mark.parametrize(
    "raw",
    [
        "De imkers vroegen om een ruimere verdeling van de korven: 45\nkorven kregen een nieuw dak in het voorjaar.",
        "De imkers vroegen om een ruimere verdeling van de korven: de\nrieten korven en de houten: 30 in het voorjaar.",
    ],
)
def test_a_colon_in_running_text_makes_no_line(raw):
    assert "\n" not in clean(raw)


def test_lines_that_open_with_a_label_and_its_figure_keep_their_lines():
    rows = ["Hierna volgt een overzicht:", "Noord: 45 korven, toegekend 123.000", "Zuid: 12 korven, toegekend 43.000"]
    assert clean("\n".join(rows)).split("\n") == rows
    assert (
        clean("Honing en bijenwas, over: 1) de korven\nHoning en was, over: 2) de kosten van\nhet kweken").count("\n")
        < 2
    )
