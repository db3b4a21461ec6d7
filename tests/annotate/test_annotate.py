"""From spans to claims: what is read as one, what is left out, and the way back to raw offsets."""

import datetime as dt
from dataclasses import replace

from pipeline.annotate import annotate
from pipeline.records import AgendaItem, Identity, Proceedings, Span, Speech, Transcript

FOOT = "\n\n4 Commissievergadering nr. C9 (2020-2021) – 3 mei 2021\n\n"


def _proceedings(spans, speeches=()):
    return Proceedings("d", "committee_proceedings", None, None, None, None, None, None, None, spans, speeches=speeches)


def _speech(text, start, label):
    return Speech("d#s0", None, 0, "verbatim", label, Identity(), None, None, "speech", text, None, start, len(text))


def _annotated(parts, speeches=()):
    """Annotates the parts (kind, speech id, text), one span each; returns the raw text and the claims."""
    text, spans = "", []
    for kind, speech_id, part in parts:
        spans.append(Span(kind, len(text), len(text) + len(part), speech_id))
        text += part
    transcript = Transcript("d", "d.txt", "", "text/plain", text)
    return text, annotate(transcript, _proceedings(tuple(spans), speeches)).claims


def test_a_unit_behind_a_page_footer_belongs_to_its_number():
    text, (claim,) = _annotated(
        [
            ("speech", "d#s0", "Dat is ongeveer 45"),
            ("furniture", None, FOOT),
            ("speech", "d#s0", "procent van het geheel."),
        ]
    )
    assert (claim.quantity.kind, claim.quantity.value, claim.quantity.comparator) == ("percentage", 45, "~")
    assert text[claim.start : claim.end] == f"45{FOOT}procent"
    assert claim.sentence == "Dat is ongeveer 45 procent van het geheel."


def test_a_word_broken_at_the_line_end_is_read_and_given_back_raw():
    text, (claim,) = _annotated([("speech", "d#s0", "Er waren meer dan ze-\nventig dienstver-\nleners betrokken.")])
    assert (claim.quantity.value, claim.quantity.unit) == (70, "dienstverleners")
    assert text[claim.start : claim.end] == "ze-\nventig dienstver-\nleners"


def test_two_speeches_are_not_one_sentence():
    _, claims = _annotated([("speech", "d#s0", "Wij vragen er 45"), ("speech", "d#s16", "\nscholen zijn blij.")])
    assert [claim.quantity.unit for claim in claims] in ([], [None])


def test_furniture_metadata_and_contents_hold_no_claims():
    parts = [
        ("metadata", None, "aantal: 12 scholen\n"),
        ("contents", None, "Over 13 scholen ... 4\n"),
        ("furniture", None, "14 scholen\n"),
        ("heading", None, "VRAAG over de 15 scholen van de stad\n"),
    ]
    _, claims = _annotated(parts)
    assert [claim.quantity.value for claim in claims] == [15]


def test_a_sentence_begins_behind_the_label():
    text = "Jan Modaal (XYZ): Er zijn 12 scholen."
    _, (claim,) = _annotated([("speech", "d#s0", text)], (_speech(text, 0, "Jan Modaal (XYZ)"),))
    assert claim.sentence == "Er zijn 12 scholen."


def test_ids_are_offsets_and_unique():
    _, claims = _annotated([("body", None, "Er zijn 12 scholen en 13 internaten.\n\nEr zijn 12 scholen.")])
    assert [claim.claim_id for claim in claims] == [f"d#c{claim.start}" for claim in claims]
    assert len({claim.claim_id for claim in claims}) == 3


def test_prose_does_not_read_a_table_again():
    rows = "Aantal scholen\nProvincie 2019 2020\nAntwerpen 12 15\nLimburg 8 9\nTotaal 20 24\n"
    _, claims = _annotated(
        [("body", None, f"De tabel geeft het aantal scholen.\n\n{rows}\nEr zijn 99 scholen in totaal.")]
    )
    prose = [claim.quantity.value for claim in claims if claim.table_start is None]
    assert prose == [99]
    assert len({(claim.start, claim.end) for claim in claims}) == len(claims)


def test_relative_periods_count_from_the_day_of_the_item():
    text = "Vorig jaar waren er 40 branden.\n\nVorig jaar waren er 45 branden."
    second = text.index("\n\n") + 2
    spans = (Span("answer", 0, second), Span("answer", second, len(text)))
    items = (
        AgendaItem("d#i0", 1, None, "vraag", None, dt.date(2015, 3, 1), 0, second),
        AgendaItem(f"d#i{second}", 2, None, "vraag", None, dt.date(2016, 3, 1), second, len(text)),
    )
    transcript = Transcript("d", "d.txt", "", "text/plain", text)
    claims = annotate(transcript, replace(_proceedings(spans), date=dt.date(2020, 1, 1), items=items)).claims
    starts = [claim.quantity.period_start for claim in claims]
    assert starts == [dt.date(2014, 1, 1), dt.date(2015, 1, 1)]


def test_a_row_of_figures_without_an_end_is_read_in_stretches():
    """A sentence is looked through for each number in it, so one without an end would take for ever."""
    text, claims = _annotated([("body", None, "Er waren 12 huizen en 34 tuinen in de gemeente en " * 200)])
    assert len(claims) == 400
    assert max(len(claim.sentence) for claim in claims) <= 2_000
    assert all(text[claim.start : claim.end] in claim.sentence for claim in claims)


def test_letters_that_a_pattern_takes_for_others_cost_no_document():
    """Where case is set aside ``ı``, ``İ``, ``ſ`` and the sign of kelvin are found, and stand in no table of words."""
    text = "In aprıl 2021 kreeg de eerſte groep 12 mıljoen euro, in het eerſte kwartaal van 2020 3 MİLJOEN EURO."
    _, claims = _annotated([("body", None, text)])
    assert [(one.quantity.kind, one.quantity.value) for one in claims] == [("euro", 12e6), ("euro", 3e6)]
    assert [str(one.quantity.period_start) for one in claims] == ["2021-04-01", "2020-01-01"]
