"""Proceedings as lines that can be read beside their source: what golden files hold."""

from __future__ import annotations

from pipeline.records import Identity, Proceedings, Transcript


def rendered(transcript: Transcript, found: Proceedings) -> str:
    """The rows of an oral document. Spans of turns are left out: the turns themselves are shown."""
    text = transcript.text
    lines = [
        f"document | {found.doc_type} | {found.date} | session {found.session} | {found.legislature} | "
        f"meeting {found.meeting} | {found.committee} | {found.title}"
    ]
    for item in found.items:
        lines.append(f"item | {item.item_id.rpartition('#')[2]} | {item.kind} | chair {item.chair} | {item.title}")
        for question in found.questions:
            if question.item_id == item.item_id:
                lines += [
                    f"  question | {question.question_id.rpartition('#')[2]} | {question.instrument} | "
                    f"{question.number} | {question.session} | {question.subject}",
                    f"    asker     | {who(question.asker)}",
                    f"    addressee | {who(question.addressee)} | {question.addressee_title}",
                ]
        for speech in found.speeches:
            if speech.item_id == item.item_id:
                place = f"{speech.start} | " if speech.speaker_label is None else ""
                lines += [
                    f"  {speech.act} | {speech.role} | {place}{speech.speaker_label} | {who(speech.who)}"
                    + (f" | of {speech.organisation}" if speech.organisation else ""),
                    f"    {speech.text!r}",
                ]
        for pair in found.pairs:
            if pair.item_id == item.item_id:
                lines.append(
                    f"  pair | round {pair.round} | {pair.asker.name} -> {pair.minister.name} | {pair.status} | "
                    f"{pair.question_id and pair.question_id.rpartition('#')[2]} | figures {pair.asks_for_figures} | "
                    f"{', '.join(pair.breakdowns_asked)}"
                )
    for span in found.spans:
        if span.kind != "speech":
            lines.append(f"span | {span.kind} | {text[span.start : span.end].strip()!r}")
    for problem in found.problems:
        lines.append(f"problem | {problem.code} | {problem.start}")
    return "\n".join(lines) + "\n"


def who(one: Identity) -> str:
    """A person with what was told of them."""
    return f"{one.name} [{one.person_id}] {one.party} <{one.party_label}> {one.majority} | {one.matched_by}"
