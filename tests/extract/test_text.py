"""Plain text: encodings, line ends, pages, furniture, contents, preamble."""

from __future__ import annotations

import re

import pytest

from pipeline.extract import Refusal
from pipeline.extract.contents import by_heading, by_leaders
from pipeline.extract.furniture import FurnitureRule, is_likely, is_sure
from pipeline.records import Mark, Page
from pipeline.rulebook import rules

SENTENCE = "De coëfficiënt van de kmo’s – “één” – stijgt tot € 12,50.\n"


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode(),
        b"\xef\xbb\xbf" + SENTENCE.encode(),
        SENTENCE.encode("utf-16"),
        b"\xfe\xff" + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("utf-16-le"),
        SENTENCE.encode("utf-32"),
        SENTENCE.encode("cp1252"),
        SENTENCE.replace("\n", "\r\n").encode(),
        SENTENCE.replace("\n", "\r").encode("cp1252"),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16-be", "utf-16 without mark", "utf-32", "cp1252", "crlf", "cr"],
)
def test_each_encoding_gives_the_same_text(read, data):
    assert read("x.txt", data).text == SENTENCE


@pytest.mark.parametrize("margin", ["", "    ", "\t", "> "])
def test_a_margin_of_all_lines_is_none(read, margin):
    lines = ["De voorzitter: Dank u.", "Er zijn ", "  12 korven.", "", "Dat is veel."]
    printed = [f"{margin}{line}" if line else "" for line in lines]
    assert read("x.txt", "\n".join(printed)).text == "\n".join(lines)
    assert read("x.txt", "\n".join(["Verslag", *printed])).text == "\n".join(["Verslag", *printed])


def test_blanks_that_all_forbid_a_break_are_plain(read):
    text = "De voorzitter: Er zijn 12 345 korven in het dorp."
    assert read("x.txt", text.replace(" ", "\u00a0")).text == text


@pytest.mark.parametrize(
    ("printed", "seen"),
    [
        ("De voor\u00adzitter: Min\u00adister PROE\u00adFMANS", "De voorzitter: Minister PROEFMANS"),
        ("N\u00adVA, 10\u00ad12, mo\u00ad\nlen", "N\u00adVA, 10\u00ad12, mo\u00ad\nlen"),  # one that is seen stays
        ("\u200bDe voorzitter:\u200e win\u200bkel\ufeff", "De voorzitter: winkel"),
        ("N\u2011VA, Oost\u2010Dorp, een \u2010", "N-VA, Oost-Dorp, een \u2010"),
        ("Rene\u0301 bee\u0308indigt", "René beëindigt"),
        ("een\u2028twee\x85drie\x0bvier\r\r\nvijf", "een\ntwee\ndrie\nvier\nvijf"),
        ("een\\\ntwee<br>\ndrie<BR />\nvier <br> vijf", "een\ntwee\ndrie\nvier <br> vijf"),
        ("CD&amp;V, Andr&eacute;, 3&nbsp;&euro;, &lt;b&gt;", "CD&V, André, 3\u00a0€, &lt;b&gt;"),
    ],
)
def test_a_text_is_as_a_reader_sees_it(read, printed, seen):
    assert read("x.txt", f"Dit is een tekst.\n{printed}\n").text == f"Dit is een tekst.\n{seen}\n"


@pytest.mark.parametrize(
    ("printed", "seen"),
    [
        ("[An Proef (Groen)](/leden/4): Ja.", "An Proef (Groen): Ja."),
        ('van [An Proef](https://x.be "het lid") aan [Bo](#bo)', "van An Proef aan Bo"),
        ("![Foto](foto.png)[](#top)Er zijn er 12.", "Er zijn er 12."),
        ("#### An Proef (Groen) {#an-proef .kop}", "An Proef (Groen)"),
        ('::: {.spreker}\nDe voorzitter\n:::\n<div class="x"></div>\nStilte.', "\nDe voorzitter\n\n\nStilte."),
        ("\nDe bruggen\n==========\n\nStilte.", "\nDe bruggen\n\nStilte."),
        ("\nDe bruggen\n----------\n\nStilte.", "\nDe bruggen\n\nStilte."),
        ("1\\. Er zijn \\[12\\] bruggen \\- of 3\\*4", "1. Er zijn [12] bruggen - of 3*4"),
        ("\\*niet\\* en \\_zo\\_", "*niet* en _zo_"),
        ("```text\n1. Hoeveel?\n```", "\n1. Hoeveel?\n"),
        ("**An Proef:** *Ja*, __er__ zijn _12_ **bruggen**.", "An Proef: Ja, er zijn 12 bruggen."),
        ("Dat is ***15.000** euro*.", "Dat is ***15.000** euro*."),
        ("12* 14** 16*", "12* 14** 16*"),  # marks of notes
        ("Gent |*|*| 12", "Gent |*|*| 12"),  # marks in the cells of a row
        ("* de brug\n* de sluis", "* de brug\n* de sluis"),
        ("an_van_proef@x.be 3*4*5 ** ** __", "an_van_proef@x.be 3*4*5 ** ** __"),
        ("### _3.1. Tussenkomst_ van **An**\n## Stilte", "3.1. Tussenkomst van An\nStilte"),
        ("de <u>nota</u> en <strong>12</strong> bruggen", "de nota en 12 bruggen"),
        ("# Limburg\n#12\n## ", "# Limburg\n#12\n## "),
        # nothing of a tool: a reference, a remark, a set, the rule of a table, a tag in a sentence
        ("vraag [12](2031) en [sic](zie boven)", "vraag [12](2031) en [sic](zie boven)"),
        ("de reeks {1, 2} en <div> in html", "de reeks {1, 2} en <div> in html"),
        ("\nGent\n----------\nAalst  12\n", "\nGent\n----------\nAalst  12\n"),
        ("\nGent  Aalst  Ninove\n---\n\n12  14  16", "\nGent  Aalst  Ninove\n---\n\n12  14  16"),
        ("[1]Zie de nota.", "[1]Zie de nota."),
    ],
)
def test_what_a_tool_wrote_for_links_and_divisions_is_not_seen(read, printed, seen):
    assert read("x.txt", f"Dit is een tekst.\n{printed}\n").text == f"Dit is een tekst.\n{seen}\n"


def test_the_numbers_of_links_go_where_their_list_stands_at_the_end(read):
    text = "   [1]De voorzitter\n   Het zijn er [12].\n   Zie [2]de site.\n"
    listed = "\nReferences\n\n   1. https://x.be/1\n   2. file:///tmp/2\n"
    seen = "De voorzitter\nHet zijn er [12].\nZie de site.\n"
    assert read("x.txt", text + "   Stilte.\n" + listed).text.strip() == (seen + "Stilte.").strip()
    assert "[1]De voorzitter" in read("x.txt", text + "   Stilte.\n").text


def test_nothing_else_is_altered(read):
    text = "a\u00ad\u00a0b\u202f c\tﬁ  'd' ’e’ \n\n\n f \n"
    assert read("x.txt", text).text == text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b" \n\t\n", "no_text"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00\x01" * 50, "not_text"),
        (b"%PDF-1.7\n...", "not_text"),
        (bytes(range(256)) * 20, "not_text"),
        (bytes((i * 37 + 11) % 251 + 1 for i in range(4000)), "encoding_unknown"),
        ("Overzicht van de coëfficiënten en de financiële situatie".encode("cp850"), "encoding_unknown"),
        ("Ë, ï en é: coördinatie van financiën".encode("mac-roman"), "encoding_unknown"),
        ("Доклад комиссии о бюджете".encode("cp1251"), "encoding_unknown"),
        (b"\xff\xfe" + b"\x00\xd8" * 20, "encoding_unknown"),
    ],
    ids=["empty", "blank", "png", "pdf", "bytes", "noise", "cp850", "macroman", "cyrillic", "lone surrogates"],
)
def test_what_is_no_text_is_refused_with_a_sentence(read, data, code):
    with pytest.raises(Refusal) as refused:
        read("vreemd bestand.txt", data)
    assert refused.value.code == code
    assert "vreemd bestand.txt" in refused.value.message
    assert refused.value.message.endswith(".")


def test_a_text_cut_inside_a_letter_is_read_and_reported(read):
    transcript = read("x.txt", "Eén zin over financiën en reële groei. Coördinati\u00eb".encode()[:-1])
    assert transcript.text.endswith("Coördinati")
    assert [problem.code for problem in transcript.problems] == ["truncated_text"]


@pytest.mark.parametrize("stray", [b"k\xb1t", b"k\x81t", b"\x9eeer"], ids=["a rare sign", "no letter", "a rare letter"])
def test_stray_bytes_that_are_no_letters_of_dutch_are_refused(read, stray):
    with pytest.raises(Refusal) as refused:
        read("x.txt", ("één twee ëën ïï " * 20).encode() + stray + b" en zo")
    assert refused.value.code == "encoding_unknown"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_stray_bytes_in_utf8_are_read_and_reported(read, mark):
    data = mark + ("één twee ëën ïï " * 20).encode() + b"caf\xe9 en zo " + "naïef".encode()
    transcript = read("x.txt", data)
    assert "café en zo naïef" in transcript.text
    assert [problem.code for problem in transcript.problems] == ["mixed_encoding"]


def test_letters_spoilt_before_are_reported(read):
    transcript = read("x.txt", "De coÃ«fficiÃ«nt stijgt.")
    assert transcript.text == "De coÃ«fficiÃ«nt stijgt."
    assert [problem.code for problem in transcript.problems] == ["mojibake"]


def test_form_feeds_make_pages_that_tile_the_text(read):
    transcript = read("x.txt", "een\n\ftwee\n\f\fvier\n\f\n")
    assert [(page.number, transcript.text[page.start : page.end]) for page in transcript.pages] == [
        (1, "een\n\f"),
        (2, "twee\n\f"),
        (3, "\f"),
        (4, "vier\n\f\n"),
    ]


def test_without_form_feeds_there_are_no_pages(read):
    assert read("x.txt", "een\ntwee\n").pages == ()


def marked(transcript, kind):
    return [transcript.text[mark.start : mark.end] for mark in transcript.marks if mark.kind == kind]


def test_furniture_inside_a_sentence_is_marked_line_by_line(read):
    text = (
        "Dat is goed voor \n\n\n24 Commissievergadering nr. C900 (2031-2032) – 28 februari 2032 \n\n"
        "Vlaams Parlement \n\n \nzowat 80 procent van alles.\n"
    )
    assert marked(read("x.txt", text), "furniture") == [
        "24 Commissievergadering nr. C900 (2031-2032) – 28 februari 2032",
        "Vlaams Parlement",
    ]


def test_furniture_recurs_at_the_edges_of_text_pages(read):
    sheets = []
    for number in range(1, 5):
        body = "\n".join(f"Regel {number * 31 + at} gaat over bijen." for at in range(30 - number))
        sheets.append(f"Jaarboek der imkers {number}\n\n{body}\n\n  Huis van de honing\n")
    transcript = read("x.txt", "\f".join(sheets))
    assert marked(transcript, "furniture") == [
        line for number in range(1, 5) for line in (f"Jaarboek der imkers {number}", "Huis van de honing")
    ]


PAGES = ["Er zijn 30 korven.\nvan 2 mei 2031", "van An Maes\nEr zijn er meer", "De honing is zoet.\nWaarom"]


@pytest.mark.parametrize("numbers", [["4", "5", "6"], ["- 11 -", "- 12 -", "- 13 -"], ["1", "2"]])
@pytest.mark.parametrize("below", [True, False])
def test_bare_numbers_that_count_the_pages_are_furniture(read, numbers, below):
    sheets = [f"{page}\n{one}\n" if below else f"{one}\n{page}\n" for page, one in zip(PAGES, numbers, strict=False)]
    assert marked(read("x.txt", "\f".join(sheets)), "furniture") == numbers


@pytest.mark.parametrize("numbers", [["4", "6", "7"], ["12", "9"], ["4", "4"], ["30"], ["4.", "5."], ["4.", "4."]])
def test_numbers_that_do_not_count_the_pages_are_figures_or_labels(read, numbers):
    sheets = [f"{page}\n{one}\n" for page, one in zip(PAGES, numbers, strict=False)]
    assert marked(read("x.txt", "\f".join([*sheets, "Einde van de tekst"])), "furniture") == []


def test_the_house_beside_numbers_that_count_is_furniture(read):
    text = "".join(f"{page}\nVlaams Parlement\n{at}\n" for at, page in enumerate(PAGES, 7))
    found = ["Vlaams Parlement", "7", "Vlaams Parlement", "8", "Vlaams Parlement", "9"]
    assert marked(read("x.txt", text), "furniture") == found
    assert marked(read("x.txt", text.replace("\n8\n", "\n11\n")), "furniture") == []


def test_the_number_of_a_paper_beside_numbers_that_count_is_furniture(read):
    paper = "Stuk 1512 (2031-2032) – Nr. 3"
    text = "".join(f"{at}\n{paper}\n{page}\n" for at, page in enumerate(PAGES, 7))
    assert marked(read("x.txt", text), "furniture") == ["7", paper, "8", paper, "9", paper]
    assert marked(read("x.txt", text.replace("8\n", "11\n")), "furniture") == []


def test_the_house_and_a_paper_may_stand_on_both_sides_of_a_number(read):
    paper = "19 (2031-2032) – Nr. 5"
    text = "".join(
        f"{paper}\n{at}\nVlaams Parlement\nEr zijn {7 * at} korven\nin mei {2020 + at}.\n" for at in range(2, 12)
    )
    found = [words for at in range(2, 12) for words in (paper, str(at), "Vlaams Parlement")]
    assert marked(read("x.txt", text), "furniture") == found
    lost = text.replace("\n7\nVlaams Parlement\n", "\n")
    assert set(found) - set(marked(read("x.txt", lost), "furniture")) == {"7"}


def test_a_number_parted_from_the_words_of_other_pages_is_furniture(read):
    paper = "19 (2031-2032) – Nr. 5"
    pages = [f"{paper}\n\n{at}\n\nEr zijn {70 + at} korven\nin mei {2020 + at}.\n" for at in range(2, 9)]
    pages[3] = f"{paper}\n\nIV.\n\n5\n\nBespreking\n\n12\n\nEr zijn er meer.\n"
    found = [words for at in range(2, 9) for words in (paper, str(at))]
    assert marked(read("x.txt", "".join(pages)), "furniture") == found
    pages[3] = f"{paper}\n\nIV.\n\n12\n\nBespreking van de bruggen.\n"  # another number
    assert "12" not in marked(read("x.txt", "".join(pages)), "furniture")


@pytest.mark.parametrize("above", ["IV.", "−", "Het hoofd van de pagina"])
def test_page_numbers_among_the_first_lines_are_furniture(read, above):
    pages = [f"{above} {at}\n{above}\n\n{at}\n\nBespreking van de bruggen\n{PAGES[at % 3]}\n" for at in range(3, 9)]
    assert [at for at in marked(read("x.txt", "\f".join(pages)), "furniture") if at.isdigit()] == list("345678")
    few = "\f".join([*pages[:3], *("Een pagina.\nZonder getal.\n",) * 4])
    assert [at for at in marked(read("x.txt", few), "furniture") if at.isdigit()] == []


def test_the_number_of_a_paper_by_itself_is_its_title(read):
    assert marked(read("x.txt", "Stuk 1512 (2031-2032) – Nr. 3\n\n12\nschepen\n"), "furniture") == []


def test_the_house_named_in_a_text_is_no_furniture(read):
    assert marked(read("x.txt", "Aan het\nVlaams Parlement\nzegt hij:\n12\n"), "furniture") == []


@pytest.mark.parametrize("rule", rules("furniture", FurnitureRule), ids=lambda rule: rule.id)
def test_furniture_rules_hold_their_examples(rule):
    matches = is_sure if rule.alone else is_likely
    assert [example for example in rule.examples if not matches(example)] == []
    assert [example for example in rule.counter_examples if is_sure(example) or is_likely(example)] == []


def test_contents_are_told_from_text(read):
    text = (
        "Samenstelling van de commissie:\n\nINHOUD\nI. Bespreking ........ 3\n1. Toelichting door de minister van\n"
        "Werk en Sport ............. 4\n2. Vragen ..........5\n\nOp 3 maart besprak de commissie...... dat.\n"
    )
    (contents,) = marked(read("x.txt", text), "contents")
    assert contents.startswith("INHOUD")
    assert contents.endswith("2. Vragen ..........5")


def test_contents_of_a_text_without_pages(read):
    text = "INHOUD\n\nVRAAG OM UITLEG van Jan Voorbeeld over bijen\n– 912 (2031-2032)    3\n\nRaten\n      17\n\n"
    text += "De voorzitter: In artikel 20\nstaat het.\n" + "Nog een regel over bijen in 2031\n" * 12
    (contents,) = marked(read("x.txt", text), "contents")
    assert contents.endswith("Raten\n      17")


@pytest.mark.parametrize(
    "rows",
    [
        [("Antwerpen", 1200), ("Limburg", 310), ("Brussel", 95), ("Gent", 400)],
        [("2029", 12), ("2030", 15), ("2031", 21)],
        [("In 2029", 7), ("In 2030", 8), ("In 2031", 9), ("Samen", 24)],
        [("Gehuwd", 12), ("Samenwonend", 12), ("Alleen", 12)],
    ],
    ids=["figures", "years", "in years", "all the same"],
)
def test_figures_behind_dots_in_an_answer_are_no_contents(read, rows):
    text = "1. De korven per plaats:\n" + "".join(f"{label} {'.' * 40} {value}\n" for label, value in rows)
    assert marked(read("x.txt", text), "contents") == []


def test_two_rows_of_dots_are_no_contents(read):
    assert marked(read("x.txt", "Naam .......... 3\nTotaal ........ 4\n"), "contents") == []


def test_preamble_gives_metadata_and_is_marked(read):
    text = (
        "title: Bijen in de stad  - Stand\n van zaken\nthema: Landbouw\nNatuur en Milieu\n"
        "pdf link: https://docs.voorbeeld.be/pfile?id=77\n"
        "thema link: https://www.voorbeeld.be/parlementaire-documenten/schriftelijke-vragen/1234567\n"
        "SCHRIFTELIJKE VRAAG\nnr. 8\ndatum: 17 oktober 2031\n"
    )
    transcript = read("x.txt", text)
    metadata = transcript.metadata
    assert metadata.title == "Bijen in de stad - Stand van zaken"
    assert metadata.themes == ("Landbouw", "Natuur en Milieu")
    assert metadata.source_url == "https://docs.voorbeeld.be/pfile?id=77"
    assert metadata.parliament_id == "schv:1234567"
    assert metadata.date is None
    (mark,) = marked(transcript, "metadata")
    assert mark.startswith("title:")
    assert mark.endswith("1234567")


@pytest.mark.parametrize(
    "text",
    [
        "Voorzitter: de heer Jan Voorbeeld\n\nDe voorzitter: Goed.\n",
        "SCHRIFTELIJKE VRAAG\nnr. 8\ndatum: 17 oktober 2031\nonderwerp: Bijen\n",
        "datum: 17 oktober 2031\nonderwerp: Bijen\nnummer: 4\n",
        "Titel: een woord\n\nTekst.\n",
    ],
)
def test_a_documents_own_heading_is_no_preamble(read, text):
    transcript = read("x.txt", text)
    assert marked(transcript, "metadata") == []
    assert transcript.metadata.title is None


def test_the_websites_words_are_metadata(read):
    text = "Report meeting Commissie voor Bijen en Honing\nReport\n– Deze vraag werd behandeld.\n"
    transcript = read("x.txt", text)
    assert marked(transcript, "metadata") == ["Report meeting Commissie voor Bijen en Honing", "Report"]
    assert transcript.metadata.committee == "Commissie voor Bijen en Honing"


def test_a_sitting_of_the_web_form_keeps_its_own_lines(read):
    transcript = read("x.txt", "U bent hier\n\nCommissievergadering\n\ndonderdag 26 februari 2032, 14.00u\n")
    assert marked(transcript, "metadata") == ["U bent hier"]


PROSE = "De korven staan in de tuin van de imker en de bijen vliegen\nuit naar het veld waar zij honing vinden"


def numbered(shape: str, n_pages: int, first: int, between: str, page_end: str) -> str:
    pages = [
        f"Deel {chr(65 + at)}: {PROSE}{between}{shape.format(first + at, first + n_pages - 1)}\n"
        for at in range(n_pages)
    ]
    return page_end.join(pages)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("first", [1, 7])
@pytest.mark.parametrize("shape", ["{}", "- {} -", "{}/{}", "pagina {} van {}", "Pagina {}", "blz. {}"])
def test_page_numbers_before_a_form_feed_are_furniture(read, shape, first, between):
    transcript = read("x.txt", numbered(shape, 3, first, between, "\f"))
    assert marked(transcript, "furniture") == [shape.format(first + at, first + 2) for at in range(3)]


@pytest.mark.parametrize("shape", ["- {} -", "pagina {} van {}"])
def test_page_numbers_that_tell_themselves_need_no_form_feed(read, shape):
    transcript = read("x.txt", numbered(shape, 3, 4, "\n", "\n"))
    assert marked(transcript, "furniture") == [shape.format(4 + at, 6) for at in range(3)]


def numbered_sitting(between: str) -> str:
    header = "Commissievergadering nr. C900 (2031-2032) – 28 februari 2032"
    pages = [f"{PROSE} op plek {at}\n{between}\n{header} {at}\nen ook op akker {at * 7}.\n" for at in range(1, 7)]
    return "\n".join(pages)


def test_a_line_beside_known_furniture_on_every_page_is_furniture(read):
    found = marked(read("x.txt", numbered_sitting("Huis van de honing")), "furniture")
    assert found.count("Huis van de honing") == 6
    assert len(found) == 12


@pytest.mark.parametrize("line", ["De voorzitter", "en ook elders", "Dat is alles."])
def test_a_line_that_also_stands_elsewhere_is_no_furniture(read, line):
    text = numbered_sitting(line) + f"\n{line}\n{PROSE}.\n" * 4
    assert line not in marked(read("x.txt", text), "furniture")


def test_a_single_page_number_under_prose_is_furniture(read):
    text = f"{PROSE}, tot ver in de zomer zijn er\n\n3\n\f412 boetes geteld in het veld.\n"
    assert marked(read("x.txt", text), "furniture") == ["3"]


@pytest.mark.parametrize(
    "text",
    [
        "Korven\n\n1.200\n\nRaten\n\n45\n\fBijen\n\n7\n",
        f"{PROSE}\n45\n\f{PROSE} en elders.\n112\n",
        f"{PROSE}:\n\n3/7 van de korven\n\f{PROSE}.\n",
        f"{PROSE}.\n\n3\n\nraten\n\f{PROSE}.\n",
    ],
    ids=["figures one a line", "figures that do not count on", "words with it", "in the middle"],
)
def test_figures_at_a_page_end_that_are_no_page_numbers(read, text):
    assert marked(read("x.txt", text), "furniture") == []


FAR = "\n" + 60 * " "


@pytest.mark.parametrize("first", [1, 2])
def test_page_numbers_far_from_the_margin_need_no_form_feed(read, first):
    text = f"De bruggen staan in\n{FAR}{first}\n\nLimburg.\n\n2. Er is een plan.\n{FAR}{first + 1}\nSLOT\n"
    assert marked(read("x.txt", text), "furniture") == [str(first), str(first + 1)]


@pytest.mark.parametrize(
    "text",
    [
        f"Een kolom\n{FAR}12\n{FAR}15\n{FAR}9\n",
        f"Een kolom\n{FAR}1\n{FAR}2\n{FAR}3\n",
        f"Alleen\n{FAR}2\n\neen cijfer.",
        f"Te dicht bij de kant.\n\n{10 * ' '}1\n\nVerder.\n\n{10 * ' '}2\n\nSlot.",
        f"Twee cijfers.\n{FAR}1\n\nVerder.\n{FAR}3\n\nSlot.",
    ],
)
def test_figures_far_from_the_margin_that_count_no_pages(read, text):
    assert marked(read("x.txt", text), "furniture") == []


@pytest.mark.parametrize(
    ("numbers", "n_marks"), [((3, 5, 9, 14, 21), 1), ((12, 5, 40, 20, 41), 0), ((40, 20, 12, 5, 3), 0)]
)
def test_rows_of_dots_before_figures_are_no_contents(numbers, n_marks):
    """The numbers of pages go up from entry to entry, as figures of places do not."""
    text = "".join(f"Gemeente {letter} ........ {number}\n" for letter, number in zip("ABCDE", numbers, strict=True))
    assert len(by_leaders(text)) == n_marks


def test_furniture_around_a_table_of_contents_does_not_widen_it():
    above, below = "Vlaams Parlement 2\nDe commissie kwam samen.\n\n", "\n\nDe minister opent.\nVlaams Parlement 3\n"
    rows = ["Bijen ........ 3", "Hommels ........ 5", "Vlaams Parlement 7", "Wespen ........ 9", "Vliegen ........ 11"]
    text = above + "\n".join(rows) + below
    furniture = [Mark("furniture", at.start(), at.end()) for at in re.finditer(r"Vlaams Parlement \d", text)]
    found = [text[mark.start : mark.end] for mark in by_leaders(text, furniture)]
    assert found == ["\n".join(rows[:2]), "\n".join(rows[3:])]


def test_what_stands_between_two_lists_of_contents_is_text():
    first = "".join(f"Hoofdstuk {number} ........ {number + 2}\n" for number in range(1, 6))
    second = "".join(f"Bijlage {number} ........ {number + 20}\n" for number in range(1, 6))
    between = "".join(f"De boot nummer {number} voer uit.\n\n" for number in range(12))
    text = first + between + second
    assert [text[mark.start : mark.end] for mark in by_leaders(text)] == [first.rstrip(), second.rstrip()]
    near = first + "\n\n\nBijlagen\n\n\n\n" + second
    assert [near[mark.start : mark.end] for mark in by_leaders(near)] == [near.rstrip()]


def _with_contents_on(number: int, rows: str) -> tuple[str, list[Page]]:
    text, pages = "", list[Page]()
    for at in range(1, 41):
        added = f"Inhoud\n{rows}\f" if at == number else "De boot vaart uit.\nZij komt terug.\n\f"
        pages.append(Page(at, len(text), len(text) + len(added)))
        text += added
    return text, pages


@pytest.mark.parametrize(("number", "n_marks"), [(2, 1), (10, 1), (11, 0), (30, 0)])
def test_contents_stand_on_the_first_pages(number, n_marks):
    rows = "".join(f"{at}. Over boten    {at + 2}\n" for at in range(1, 7))
    text, pages = _with_contents_on(number, rows)
    assert len(by_heading(text, pages, ())) == n_marks


def test_contents_end_where_many_lines_have_no_number():
    rows = "1. Masten    3\n2. Boten    4\n3. Zeilen    6\n"
    text, pages = _with_contents_on(2, rows + "Een regel woorden.\n" * 11 + "4. Roeien    8\n5. Vlaggen    9\n")
    (mark,) = by_heading(text, pages, ())
    assert text[mark.start : mark.end] == f"Inhoud\n{rows}".rstrip()


def test_a_cover_without_the_head_of_all_other_pages_does_not_keep_it_in_the_text(read):
    cover, head = "Stuk 912 (2030-2031)\n" + "\n" * 20 + "Verslag over de bruggen\n\f", "Nota van de dienst Bruggen"
    lines = [
        "\n".join(f"Dat is het geval {'hier ' * at}en in jaar {at}{line}." for line in range(9)) for at in range(40)
    ]
    pages = [f"{head}\n\n\n{page}\n\f" for page in lines]
    document = read("nota.txt", cover + "".join(pages))
    assert [document.text[mark.start : mark.end] for mark in document.marks if mark.kind == "furniture"] == [head] * 40


def test_what_begins_most_pages_is_no_head_where_another_page_goes_on_with_text_there(read):
    head = "SCHRIFTELIJKE VRAAG"
    lines = [
        "\n".join(f"Hoeveel bruggen {'en wegen ' * at}zijn er in dorp {at}{line}?" for line in range(14))
        for at in range(40)
    ]
    pages = [f"{head}\nnr. {at}\nvan FIEN VOORBEELD\n\n{page}\n" for at, page in enumerate(lines)]
    pages.insert(3, "Vervolg: er komen nog bruggen bij.\n" + "".join(f"Meer is er niet, {at}.\n" for at in range(12)))
    document = read("bundel.txt", "\f".join(pages) + "\f")
    assert head not in [document.text[mark.start : mark.end] for mark in document.marks if mark.kind == "furniture"]


PARAGRAPHS = [
    "De brug over de Leie is oud, en de sluis die\nernaast ligt werd in de jaren 70 van de vorige\neeuw gebouwd.",
    "Er zijn 12 bruggen en 14 sluizen. De kosten\nvan het herstel worden geraamd op 40.000 euro\nper jaar.",
]


@pytest.mark.parametrize("between", [3, 4])
def test_a_blank_line_behind_every_line_is_taken_out(read, between):
    text = "\n\n".join(PARAGRAPHS * 3) + "\n"
    doubled = ("\n" * between).join(one.replace("\n", "\n\n") for one in PARAGRAPHS * 3) + "\n"
    assert read("x.txt", doubled).text == text


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(PARAGRAPHS * 6),  # paragraphs of several lines
        "\n\n".join(one.replace("\n", " ") for one in PARAGRAPHS * 6),  # of one
        "\n\n".join(f"punt {at};" for at in range(40)),  # items of a list
        "\n\n".join(["de brug", "over de Leie"] * 4),  # few lines
    ],
)
def test_blank_lines_between_paragraphs_stay(read, text):
    assert read("x.txt", text).text == text
