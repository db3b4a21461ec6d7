"""PDFs whose fonts do not tell each letter: what is lost is seen to be lost, and moves nothing else."""

from __future__ import annotations

from tests.extract.drawing import raw_pdf, raw_stream

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
GLYPHS = {
    **{32: "space", 44: "comma"},
    **{48 + value: name for value, name in enumerate(DIGITS)},
    **{code: chr(code) for code in range(97, 123)},
}


def printed(content: bytes, unnamed: tuple[int, ...]) -> bytes:
    """A page of ``content`` in a font of boxes that names its glyphs, but for the codes ``unnamed``."""
    names = {**GLYPHS, **{code: f"g{code}" for code in unnamed}}
    differences = b" ".join(b"%d /%s" % (code, name.encode()) for code, name in sorted(names.items()))
    glyphs = b" ".join(b"/%s 5 0 R" % name.encode() for name in names.values())
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 "
        b"/LastChar 122 /Widths [%s] /CharProcs << %s >> /Encoding << /Differences [%s] >> /Resources << >> >>"
    )
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 6 0 R >> >> >>"
    )
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            raw_stream(b"BT /F1 10 Tf 50 700 Td " + content + b" ET"),
            raw_stream(b"600 0 0 0 550 700 d1 50 0 500 700 re f"),
            font % (b"600 " * 122, glyphs, differences),
        ]
    )


def test_a_letter_that_its_font_does_not_tell_is_seen_to_be_lost(read):
    lines = rb"(\001\001n op de drie kost \002 300) Tj 0 -14 Td (en 3\0031 korven of 45\177) Tj 0 -14 Td (heel wat) Tj"
    document = read("x.pdf", printed(lines, (1, 2, 3, 127)))
    assert document.text.split("\n")[:3] == [
        "\ufffd\ufffdn op de drie kost \ufffd 300",
        "en 3\ufffd1 korven of 45\ufffd",
        "heel wat",
    ]
    (problem,) = document.problems
    assert problem.code == "letters_unknown"
    assert " 5 character(s)" in problem.message


def test_a_lost_letter_moves_no_other(read):
    row = rb"(\002\002\002 korf en raat) Tj 300 0 Td (1234) Tj -300 -14 Td "
    document = read("x.pdf", printed(row * 3, (2,)))
    assert document.text.split("\n")[:3] == ["\ufffd\ufffd\ufffd korf en raat  1234"] * 3


def test_codes_that_are_letters_are_read_as_such(read):
    document = read("x.pdf", printed(b"(korf 12,5) Tj", ()))
    assert document.text.strip() == "korf 12,5"
    assert document.problems == ()
