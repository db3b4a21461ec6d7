"""Tells the form of a document from the marks that its form cannot do without.

Comes in: a transcript.
Goes out: ``Form``: the document type, the layout of its turns, and the evidence.
Does not: cut anything. A document may begin in the middle of an item and end in another, so no mark is
asked for at the top; each form is told by lines that occur in it wherever one looks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from pipeline.records import DocType, Transcript
from pipeline.segment.floor import floor_at_end
from pipeline.segment.lines import read_lines
from pipeline.segment.turns import CHAIR_SAYS, calls_chair_bare, candidates

Layout = Literal["printed", "web", "marks", "written", "report", "none"]

_FLAGS = re.MULTILINE
_HEAD = 6000

_OF_SESSION = r"\((?i:Zitting[ ])?\d{4}[ ]?-[ ]?\d{4}\)"
_WRITTEN = re.compile(
    r"^[ \t\f]*(?:SCHRIFTELIJKE[ \t]+VRA(?:AG|GEN)\b"
    r"|(?:Schriftelijke[ ]|Parlementaire[ ]|Schriftelijke[ ][Pp]arlementaire[ ])[Vv]raag[ ]"
    rf"[Nn]r\.?[ ]?\d{{1,5}}(?:[ ]{_OF_SESSION})?"
    r"(?:[ ](?:van|datum|aan|d\.?d\.)[ :][^\n]{0,200}[^.?!\n])?[ \t]*$"
    r"|Schriftelijke[ ][Vv]raag[ ]van[ ][A-ZÀ-Þ][^\n.?!]{3,60}[ ]aan[ ][^\n?!]{5,300}[^.?!\n][ \t]*$"
    r"|Schriftelijke[ ][Vv]raag[ \t]*\n[ \t\n]*(?:[Nn]r\.?|[Nn]ummer)[ ]?:?[ ]?\d{1,5}"
    r"(?:[ ]van[ ][^\n.?!]{4,120})?[ \t]*$)",
    _FLAGS,
)
_ANSWER = re.compile(r"^[ \t\f]*(?:GECO[ÖO]RDINEERD |AANVULLEND |VOORLOPIG |GEZAMENLIJK )?ANTWOORD[ \t]*$", _FLAGS)
# What heads a question by name, where its answer is announced: the first line, or a field.
_NAMED_QUESTION = re.compile(
    r"^[ \t\f]*(?:Schriftelijke[ ][Vv]raag[ \t]*$|(?:[Vv]raagsteller|Steller|Indiener|Bevoegde minister)[ ]?:[ ]?\S)",
    _FLAGS,
)
_ON_QUESTION = re.compile(r"^[ \t\f]*op (?:de )?(?:schriftelijke )?vra(?:ag|gen) nr\.?[ \t]*\d", _FLAGS | re.IGNORECASE)
_TO_CAPITALS = re.compile(r"^[ \t\f]*aan [A-ZÀ-Þ][A-ZÀ-Þ'’ -]{3,}$", _FLAGS)
_FROM_CAPITALS = re.compile(r"^[ \t\f]*van [A-ZÀ-Þ][A-ZÀ-Þ'’ -]{3,}$", _FLAGS)
_DATUM = re.compile(r"^[ \t\f]*datum:[ \t]*\d", _FLAGS | re.IGNORECASE)
_BULLETIN = re.compile(
    rf"^[ \t\f]*Vraag[ \t]+nr\.?[ \t]*\d{{1,5}}[ \t]*(?:(?:\n\s*)?{_OF_SESSION}[ \t]*)?"
    r"(?:\n[ \t\n]*)?(?:van|d\.?d\.?)[ \t]+"
    r"(?:(?:[a-z]{3,6}dag[ ])?\d{1,2}|(?:de heer|mevrouw|de dames?|de heren)[ \t]+\S)",
    _FLAGS,
)
_BULLETIN_ANSWER = re.compile(
    r"^[ \t\f]*(?:(?:Gecoördineerd|Aanvullend|Voorlopig|Gezamenlijk) antwoord|Antwoord"
    r"(?: van (?:de )?(?:[Vv]laamse? )?[Mm]inister[ ][^\n.?!:]{3,90})?)[ \t]*$",
    _FLAGS,
)
_BULLETIN_ASKER = re.compile(r"^[ \t\f]*van (?:de heer|mevrouw|de dames?|de heren)[ ][A-ZÀ-Þ][^\n.?!]{3,60}$", _FLAGS)
_BULLETIN_TITLE = re.compile(
    r"^[ \t\f]*(?:BULLETIN VAN )?VRAGEN (?:VAN DE VLAAMSE VOLKSVERTEGENWOORDIGERS )?EN ANTWOORDEN\b",
    _FLAGS | re.IGNORECASE,
)
_MINISTER_TITLE = re.compile(
    r"^[ \t\f]*(?:EERSTE )?(?:VICE-?)?(?:VLAAMSE? MINISTER|MINISTER)(?:-PRESIDENT| VICE-PRESIDENT)?[ ][A-ZÀ-Þ, -]{3,}$",
    _FLAGS,
)
_SUBJECT_DASH = re.compile(r"^[ \t\f]*[^\W\d_][^\n]{2,120}?[ ]{2}[-–][ ]{2}\S[^\n]*$", _FLAGS)
_ASKED = re.compile(r"\?[ \t]*$", re.MULTILINE)
_NUMBERED = re.compile(r"^[ \t\f]*1[.)](?:\s|[^\W\d_])", _FLAGS)
# The same as a converter leaves it, one blank on each side: on the first line, with a blank line or prose below it.
_SUBJECT_ON_TOP = re.compile(r"\s*[^\W\d_][^\n.?!:;]{2,100}[ ][-–][ ][^\W\d_][^\n?!:;]{2,100}(?<![.,])\n\s*[A-ZÀ-Þ]")

_PAPER_FOOT = re.compile(r"^[ \t\f]*\d{1,4}(?:-[A-Z])?[ ]\(\d{4}-\d{4}\)[ ][–-][ ]Nr\.[ ]\d+", _FLAGS)
_REPORT = re.compile(
    r"^[ \t\f]*(?:Verslag|VERSLAG)\b[^\n]{0,90}(?:\n[ \t]*){0,4}(?:namens de\b|van de (?:Verenigde )?Commissies? )",
    _FLAGS,
)
# With other lines between, as papers before 1995 break them; enough where nobody has a turn.
_REPORTED = re.compile(r"^[ \t\f]*(?:Verslag|VERSLAG)\b(?:[^\n]*\n){0,4}?[^\n]*\buitgebracht\s+door\b", _FLAGS)
_REPORTED_BY = re.compile(r"^[ \t\f]*(?:namens de [^\n]{3,200} )?uitgebracht door\b", _FLAGS)
_COMPOSITION = re.compile(r"^[ \t\f]*Samenstelling van de [Cc]ommissie\b", _FLAGS)

# Without a sign, before what the chair alone says.
_CHAIR_UNMARKED = re.compile(rf"^[ \t\f]*De [Vv]oorzit(?:ter|ster) (?=[A-ZÀ-Þ])(?={CHAIR_SAYS.pattern})", _FLAGS)
_CHAIR_TURN = re.compile(
    r"^[ \t\f]*(?:De (?:(?:waarnemend|dienstdoend|fungerend)e? )?(?:onder)?|(?:De heer|Mevrouw) (?:de )?)"
    r"voorzit(?:ter|ster)"
    r"[ \t]*(?::|\.[ \t]?[—–-]\s|(?<=[ \t])[—–-][ \t])",
    _FLAGS | re.IGNORECASE,
)
_TURN = re.compile(
    r"^[ \t\f]*(?:De heer |Mevrouw |De dames? |Minister(?:-president)? |Viceminister-president )?"
    r"[^\W\d_][\w.'’-]*(?:[ ][\w.'’-]+){1,6}(?:[ ]?\([^()\n]{1,40}\))?[ ]?:[ ]",
    _FLAGS,
)
_FLOOR = re.compile(
    r"^[ \t\f]*(?:[^\n]{0,300}[.!?][ ])?(?:De heer|Mevrouw|Minister|Minister-president|Viceminister-president)\b"
    r"[^\n.:]{1,80}\bheeft (?:opnieuw )?het woord",
    _FLAGS,
)
_LABEL_LINE = re.compile(
    r"^[ \t\f]*(?:(?:De heer|Mevrouw|Minister(?:-president)?|Viceminister-president)(?:[ ][\w.'’-]+){1,6}"
    r"|[^\W\d_][\w.'’-]*(?:[ ][\w.'’-]+){1,6}[ ]?\([^()\n]{1,40}\))[ \t]*\n(?=[ \t]*\S)",
    _FLAGS,
)
_CHAIR_LINE = re.compile(r"^[ \t\f]*De voorzit(?:ter|ster)[ \t]*$", _FLAGS)
_SITE = re.compile(
    r"^[ \t\f]*(?:U bent hier|Report (?:plenary )?meeting\b[^\n]*|Report|"
    r"Verslag (?:plenaire )?vergadering\b[^\n]*)[ \t]*$",
    _FLAGS,
)
_SITTING_LINE = re.compile(
    r"^(?:Commissievergadering|Plenaire vergadering|Report (?:plenary )?meeting\b[^\n]*|"
    r"Verslag (?:plenaire )?vergadering\b[^\n]*)"
    r"[ \t]*$",
    _FLAGS,
)
_HEADING = re.compile(
    r"^[ \t\f]*(?:vra(?:ag|gen) om uitleg|actuele vra(?:ag|gen)|interpellaties?|dringende vra(?:ag|gen)|"
    r"(?:actuele|dringende) interpellaties?|actualiteitsdebat|gedachtewisseling|hoorzitting)\b",
    _FLAGS | re.IGNORECASE,
)
_PLENARY = re.compile(
    r"^[ \t\f]*(?:\d+[ ])?(?:plenaire vergadering|actuele (?:vra(?:ag|gen)|interpellaties?)|actualiteitsdebat|"
    r"(?:woensdag|donderdag|dinsdag|maandag|vrijdag)[^\n]{0,40}plenaire vergadering)\b"
    r"|^[ \t\f]*(?:Report meeting|Verslag(?: van de)?) plenaire|^[ \t\f]*Report plenary meeting\b"
    r"|^[ \t\f]*(?:Nr\.[ ]?\d+[ ])?(?:Vlaams Parlement|Vlaamse Raad|Handelingen)[ ]?[–-]?[ ]?[^\n]{0,20}"
    r"\bplenaire vergadering",
    _FLAGS | re.IGNORECASE,
)
_COMMITTEE = re.compile(
    r"^[ \t\f]*(?:-?\d+-?[ ])?(?:(?:Vlaams Parlement|Vlaamse Raad)[ ]?[–—-][ ]?)?(?:openbare[ ])?commissievergadering"
    r"|^[ \t\f]*commissie voor\b|^[ \t\f]*Report meeting Commissie"
    r"|^[ \t\f]*vra(?:ag|gen) om uitleg\b",
    _FLAGS | re.IGNORECASE,
)
# What the chair says in the plenary alone, and headings of its own: they tell where no head does.
_PLENARY_WORDS = re.compile(
    r"^[ \t\f]*(?:De voorzit(?:ter|ster)[ ]?:[ ]*)?(?:"
    r"(?:De |Deze |Hiermee (?:is|zijn) de )?actuele (?:vra(?:ag|gen)|interpellaties?)[ ](?:is |zijn )?"
    r"(?:afgehandeld|gesloten)"
    r"|De (?:algemene|artikelsgewijze) bespreking is (?:geopend|gesloten)\b"
    r"|(?:Dames en heren, )?aan de orde (?:is|zijn) (?:de |het )?(?:algemene bespreking|artikelsgewijze bespreking|"
    r"(?:hoofdelijke )?stemming|actuele |dringende vra|ontwerp van decreet|voorstel van (?:decreet|resolutie))"
    r"|We zullen straks de hoofdelijke stemming\b"
    r"|Is het parlement het (?:hiermee |daarmee )?eens\b"
    r"|Dientengevolge (?:neemt|verwerpt) het (?:Vlaams )?Parlement\b"
    r"|Stemming nr\.?[ ]\d{1,3}\.?[ \t]*$"
    r"|(?:morgen|ochtend|middag|namiddag|avond)vergadering(?:[ ]van[ ][^\n.]{5,40})?[ \t]*$"
    r"|(?:Hoofdelijke stemming(?:en)?|Opening van de vergadering|Berichten van verhindering|Eedaflegging(?:en)?|"
    r"Rouwhulde)[ \t]*$)",
    _FLAGS | re.IGNORECASE,
)
# What is said or dealt with in committees alone. An interpellation and `Het incident is gesloten` tell nothing.
_COMMITTEE_WORDS = re.compile(
    r"^[ \t\f]*(?:De voorzit(?:ter|ster)[ ]?:[ ]*)?(?:"
    r"(?:De |Deze )?(?:vra(?:ag|gen) om uitleg|gedachtewisseling|hoorzitting)[ ](?:is|zijn)[ ](?:afgehandeld|gesloten)"
    r"|[–-][ ][^\n]{0,120}\bdeze[ ]vra(?:ag|gen)[ ]om[ ]uitleg\b"
    r"|(?:gedachtewisseling|hoorzitting)[ ](?:over|met|van)\b"
    r"|(?:De |Deze )commissievergadering is\b"
    r"|C\d{1,3}[ ]?[–-][ ]?[A-Z]{3}\d)",
    _FLAGS | re.IGNORECASE,
)
# What a line of the head names the sitting with, in whatever words: `Vergadering van de Commissie voor Kant`.
_SITTING_WORD = re.compile(
    r"(?P<plenary>\bplenaire (?:openings)?(?:vergadering|zitting)\b)|commissies?(?:vergadering)?\b", re.IGNORECASE
)
_NO_HEAD_LINE = re.compile(r":|[.?!;][ \t]*\Z|[^\n]{160}")
_HANDELINGEN = re.compile(
    r"^[ \t\f]*HANDELINGEN[ \t]*(?:[–—-][^\n]{0,60}(?:\d{4}|[Nn][Rr]\.?[ ]?\d{1,3}))?[ \t]*$", _FLAGS
)
_BELOW_TITLE = 400
_APPLAUSE = re.compile(r"\(Applaus")


@dataclass(frozen=True, slots=True)
class Form:
    """``layout`` says how turns are printed; ``evidence`` counts the marks that were met.

    Turns may be read (``layout`` is not ``none``) where the type is ``unknown``: no mark tells which sitting it was.
    """

    doc_type: DocType
    layout: Layout
    evidence: str


def detect(transcript: Transcript) -> Form:
    """The form of a document; doc_type ``unknown`` where no form has its marks, or nothing tells which sitting."""
    kind = (transcript.metadata.kind or "").lower()
    text = transcript.text
    oral = _oral(transcript)
    if any(mark.kind == "speaker" for mark in transcript.marks):
        layout: Layout = "web" if transcript.media_type == "text/html" else "marks"
        return Form(_sitting(transcript), layout, "the file marks its speakers")
    written = max(_written_score(text), _bulletin_score(text))
    if "schriftelijke vraag" in kind or kind == "schv" or written >= 3:
        return Form("written_question", "written", f"marks of a written question: {written}")
    turns = oral is not None and oral.layout == "printed"
    if (not turns or _is_report_head(text)) and _is_report(text):
        return Form("committee_report", "report", "parliamentary paper with a report")
    if oral is not None:
        return oral
    if written >= 2 or _bare_question(transcript) or _stated_question(transcript):
        return Form("written_question", "written", f"marks of a written question: {written}, numbered text")
    if oral is None and _REPORTED.search(text, 0, _HEAD):
        return Form("committee_report", "report", "a report, and who reports")
    labels = _sure_labels(text)
    if labels > 1:
        return Form(_sitting(transcript), "printed", f"labelled turns: {labels}, no chair")
    return Form("unknown", "none", "no form has its marks in this text")


def _oral(transcript: Transcript) -> Form | None:
    text = transcript.text
    colons, lone = len(_CHAIR_TURN.findall(text)), len(_CHAIR_LINE.findall(text))
    colons = colons or int(calls_chair_bare(text) or len(_CHAIR_UNMARKED.findall(text)) > 1)
    site = _SITE.search(text[:_HEAD]) is not None
    if colons and not site and lone <= colons:
        return Form(_sitting(transcript), "printed", "turns of the chair, labelled with a colon")
    if colons or _FLOOR.search(text):
        return Form(_sitting(transcript), "web", "the floor is given, labels stand alone on their lines or are missing")
    if lone > 1 or (lone and site) or (site and _SITTING_LINE.search(text, 0, _HEAD)):
        return Form(_sitting(transcript), "web", "the chair's label alone on its line")
    if lone and (_gives_floor(text) or (_HEADING.search(text, 0, _HEAD) and len(_LABEL_LINE.findall(text)) > 1)):
        return Form(_sitting(transcript), "web", "labels alone on their lines, the chair's among them")
    if _HEADING.search(text, 0, _HEAD) and len(_TURN.findall(text)) > 1:
        return Form(_sitting(transcript), "printed", "a heading and labelled turns")
    return None


def _gives_floor(text: str) -> bool:
    """Whether a line gives somebody the floor, with a form of address or without."""
    return any(floor_at_end(line) is not None for line in text.split("\n") if "et woord" in line)


def _sure_labels(text: str) -> int:
    """How many lines open with a label that needs no evidence: a minister, the chair, a full name with brackets."""
    found = candidates(text, read_lines(text))
    sure = (one.label for one in found if one.paragraph and one.label.full)
    return sum(1 for label in sure if label.title or label.brackets or label.kind == "chair")


def _sitting(transcript: Transcript) -> DocType:
    """Of which sitting proceedings are; ``unknown`` where nothing in the text or beside it tells."""
    kind = (transcript.metadata.kind or "").lower()
    if "plen" in kind:
        return "plenary_proceedings"
    if "actuele" in kind:
        return "plenary_proceedings"
    if "commissie" in kind or "om uitleg" in kind:
        return "committee_proceedings"
    address = f"{transcript.metadata.page_url or ''} {transcript.metadata.source_url or ''}".lower()
    if "plenaire-vergadering" in address:
        return "plenary_proceedings"
    if "commissie" in address or (transcript.metadata.committee or "").lower().startswith("commissie"):
        return "committee_proceedings"
    text = transcript.text
    plenary, committee = len(_PLENARY.findall(text)), len(_COMMITTEE.findall(text))
    if _of_the_house(text):
        return "plenary_proceedings"
    if plenary == committee:
        return _named_sitting(text)
    return "plenary_proceedings" if plenary > committee else "committee_proceedings"


def _named_sitting(text: str) -> DocType:
    """Of which sitting proceedings are by the words of their head, else by what is said in that sitting alone."""
    head = [line for line in text[:_BELOW_TITLE].split("\n") if not _NO_HEAD_LINE.search(line)]
    named = {one["plenary"] is not None for line in head for one in _SITTING_WORD.finditer(line)}
    if named == {True} or (len(named) != 1 and (_PLENARY_WORDS.search(text) or _APPLAUSE.search(text))):
        return "plenary_proceedings"
    return "committee_proceedings" if named == {False} or _COMMITTEE_WORDS.search(text) else "unknown"


def _of_the_house(text: str) -> bool:
    """Whether proceedings are titled as those of the house, and no committee stands in their head."""
    title = _HANDELINGEN.search(text, 0, _HEAD)
    return title is not None and not re.search("commissie", text[: title.end() + _BELOW_TITLE], re.IGNORECASE)


def _written_score(text: str) -> int:
    marks = (_WRITTEN, _ANSWER, _ON_QUESTION, _TO_CAPITALS, _FROM_CAPITALS, _DATUM)
    found = sum(2 if mark is _WRITTEN else 1 for mark in marks if mark.search(text))
    return found + (1 if found and _SUBJECT_DASH.search(text, 0, _HEAD) else 0)


def _bulletin_score(text: str) -> int:
    """Marks of the bulletin before 2010: a question with number and date or asker counts double and must be there."""
    if not _BULLETIN.search(text):
        return 0
    marks = (_BULLETIN_ANSWER, _BULLETIN_ASKER, _BULLETIN_TITLE, _MINISTER_TITLE)
    return 2 + sum(1 for mark in marks if mark.search(text))


def _is_report_head(text: str) -> bool:
    head = text[:_HEAD]
    return bool(_REPORT.search(head) and (_REPORTED_BY.search(head) or _PAPER_FOOT.search(head)))


def _is_report(text: str) -> bool:
    head = text[: 2 * _HEAD]
    feet = len(_PAPER_FOOT.findall(text))
    marks = [_REPORT.search(head), _REPORTED_BY.search(head), _COMPOSITION.search(head), feet > 1]
    return sum(1 for mark in marks if mark) >= 2 or feet > 3


def _stated_question(transcript: Transcript) -> bool:
    """Asker and minister stand beside the file or by name in its head, and a line of it announces the answer."""
    known = transcript.metadata
    told = bool(known.asker and known.addressees) or _NAMED_QUESTION.search(transcript.text, 0, _HEAD) is not None
    return told and bool(_ANSWER.search(transcript.text) or _BULLETIN_ANSWER.search(transcript.text))


def _bare_question(transcript: Transcript) -> bool:
    """A question and its answer without any heading: a subject line, and numbered parts that begin twice."""
    text = transcript.text
    if _SUBJECT_DASH.search(text, 0, 1000):
        return _NUMBERED.search(text) is not None
    begun = [found.start() for found in _NUMBERED.finditer(text)] if _SUBJECT_ON_TOP.match(text) else []
    return len(begun) == 2 and "?" in text[slice(*begun)] and not _ASKED.search(text, begun[1])
