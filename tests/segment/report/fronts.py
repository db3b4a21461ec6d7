"""The title page of the invented report that tests of reports begin with."""

from __future__ import annotations


def front(about: str, year: int = 2031) -> str:
    """The page up to the line that opens the committee's composition; the report is of May of ``year``."""
    session = f"({year - 1}-{year})"
    return f"""912 {session} – Nr. 3
ingediend op 14 mei {year} {session}

Verslag

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door Lotte Voorbeeldt

over {about}

Samenstelling van de Commissie voor Pleinen, Parken en Bruggen:
"""
