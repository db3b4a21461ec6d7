"""The record of somebody who takes part in a report.

Comes in: nothing.
Goes out: ``Known``.
Does not: resolve a name.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.records import Role


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody whom the report names as taking part. ``role`` is ``None`` where it does not say.

    ``listed``: in a list of the committee or of participants, or with a section of their own; others are known by a
    name that begins a paragraph. ``aliases``: the name as it is printed elsewhere, with initials or in full.
    """

    name: str
    role: Role | None = None
    organisation: str | None = None
    title: str | None = None
    listed: bool = True
    aliases: tuple[str, ...] = ()
