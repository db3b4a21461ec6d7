"""Ids that the load builds: of tables and problems, from the document and offsets, never from a running count.

Comes in: a doc_id, offsets, a problem. Goes out: ids. Does not: look anything up.
"""

from __future__ import annotations

import hashlib


def table_id(doc_id: str, start: int) -> str:
    """Id of the table that begins at ``start``."""
    return f"{doc_id}#t{start}"


def problem_id(source: str, stage: str, code: str, start: int | None, end: int | None, message: str) -> str:
    """Id of a problem. Two with one code at one place differ by their message, of which a short digest is in the id."""
    place = "" if start is None else f"@{start}-{end}"
    return f"{source}#!{stage}.{code}{place}.{fingerprint(message)[:8]}"


def fingerprint(*parts: str) -> str:
    """SHA-256 of several strings, each kept apart from the next, in hexadecimal."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
