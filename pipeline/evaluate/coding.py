"""The annotation loop of a social scientist: a sample of claims to code by hand, and what the codes say.

Comes in: a database; later the same sheet with the columns of judgement filled in, by one coder or by two.
Goes out: a sheet as CSV, each claim with its sentence and a link to its source; precision with intervals; agreement of
two coders as Cohen's kappa.
Does not: judge. A sheet tells nothing of claims that were never found: for recall, gold is needed.

The sample is stratified by kind, by prose or table, and by type of document; each row carries the weight of its
stratum, so that shares hold for the whole database and not for the sample alone.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO
from math import inf, sqrt
from pathlib import Path
from typing import Any

from pipeline.intervals import Interval, wilson
from pipeline.register.sheet import delimiter_of

JUDGEMENTS = ("right", "kind_right", "value_right", "unit_right", "comparator_right", "change_right", "time_right")
_GIVEN = (
    "claim_id", "stratum", "weight", "source", "page", "speaker", "sentence", "text", "kind", "value", "low", "high",
    "unit", "comparator", "change", "time_text", "table_row", "table_column",
)  # fmt: skip
COLUMNS = (*_GIVEN, *JUDGEMENTS, "note")
_FORMULA = ("=", "+", "-", "@")
_YES = frozenset({"1", "y", "yes", "j", "ja", "true", "x", "right", "juist"})
_NO = frozenset({"0", "n", "no", "nee", "neen", "false", "wrong", "fout"})
_STRATA = """
select c.kind || ', ' || case when c.table_id is null then 'prose' else 'table' end || ', ' || d.doc_type as stratum,
       count(*)
from claims c join documents d using (doc_id) where d.duplicate_of is null group by all order by stratum
"""
_DRAWN = """
with numbered as (
  select c.*, d.page_url, d.source_url, d.source_path,
         c.kind || ', ' || case when c.table_id is null then 'prose' else 'table' end || ', ' || d.doc_type as stratum
  from claims c join documents d using (doc_id) where d.duplicate_of is null
)
select claim_id, stratum, coalesce(page_url, source_url, source_path) as source, page, speaker, sentence, text, kind,
       value, low, high, unit, comparator, change, time_text, table_row, table_column
from numbered
qualify row_number() over (partition by stratum order by md5(claim_id || ?), claim_id) <= ?
order by stratum, claim_id
"""


class CodingError(Exception):
    """A coded sheet cannot be read; the message names the row and what to correct."""


@dataclass(frozen=True, slots=True)
class Coded:
    """One coder's judgement of one claim. A judgement is ``None`` where the coder left the cell empty."""

    claim_id: str
    stratum: str
    weight: float
    judgements: dict[str, bool | None]


@dataclass(frozen=True, slots=True)
class CodedShare:
    """The share of claims judged right in one respect; ``weighted`` holds for the whole database."""

    judgement: str
    stratum: str
    right: int
    n: int
    weighted: float | None

    @property
    def interval(self) -> Interval | None:
        """95 % interval of the share in the sample."""
        return wilson(self.right, self.n)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two coders agree beyond chance. ``kappa`` is ``None`` where both used one code alone."""

    judgement: str
    n: int
    observed: float
    kappa: float | None
    interval: Interval | None


def sample(database: Path, n: int, *, seed: int = 1) -> tuple[dict[str, Any], ...]:
    """``n`` claims (or all, where there are fewer), the same for the same seed and claims; keys are ``COLUMNS``."""
    import duckdb

    with duckdb.connect(str(database), read_only=True) as connection:
        sizes = dict(connection.execute(_STRATA).fetchall())
        wanted = allocate(sizes, n)
        cursor = connection.execute(_DRAWN, [str(seed), max(wanted.values(), default=0)])
        names = [column[0] for column in cursor.description or ()]
        drawn = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    taken: Counter[str] = Counter()
    rows = []
    for row in drawn:
        stratum = row["stratum"]
        taken[stratum] += 1
        if taken[stratum] <= wanted.get(stratum, 0):
            rows.append({name: row.get(name) for name in COLUMNS} | {"weight": sizes[stratum] / wanted[stratum]})
    return tuple(rows)


def allocate(sizes: dict[str, int], n: int) -> dict[str, int]:
    """How many to draw from each stratum: one from each while ``n`` allows (largest first), the rest by size."""
    ordered = sorted(sizes, key=lambda name: (-sizes[name], name))
    wanted = {name: int(rank < n) for rank, name in enumerate(ordered)}
    n = min(n, sum(sizes.values()))
    while sum(wanted.values()) < n:
        open_strata = [name for name in ordered if wanted[name] < sizes[name]]
        # The stratum that is furthest behind its share comes next (Webster's method).
        behind = max(open_strata, key=lambda name: sizes[name] / (2 * wanted[name] + 1))
        wanted[behind] += 1
    return {name: count for name, count in wanted.items() if count}


def as_sheet(rows: Iterable[dict[str, Any]]) -> str:
    """The sample as CSV with a heading; the columns of judgement are empty, to be filled with yes or no."""
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(row.get(name)) for name in COLUMNS})
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.15g}"  # all digits that are stored, and no exponent
    text = " ".join(str(value).split())
    # A spreadsheet would take these for formulas.
    return f"'{text}" if text.startswith(_FORMULA) else text


def read_coded(sheet: Path) -> tuple[Coded, ...]:
    """The rows of a coded sheet, with commas or semicolons. Raises ``CodingError`` where it cannot be read."""
    try:
        text = sheet.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodingError(f"{sheet.name} is not in UTF-8; save it as 'CSV UTF-8'.") from error
    reader = csv.DictReader(StringIO(text), delimiter=delimiter_of(text))
    missing = {"claim_id", "stratum", "weight", "right"} - set(reader.fieldnames or ())
    if missing:
        raise CodingError(f"{sheet.name} lacks the columns {', '.join(sorted(missing))}. Keep the heading as written.")
    return tuple(_coded(sheet.name, number, row) for number, row in enumerate(reader, start=2))


def is_coded(path: Path) -> bool:
    """Whether ``path`` looks like a coded sheet rather than a folder of gold."""
    return path.is_file() and path.suffix.lower() == ".csv"


def _coded(name: str, number: int, row: dict[str, Any]) -> Coded:
    judgements = {column: _judgement(name, number, column, row.get(column)) for column in JUDGEMENTS}
    written = row["weight"] or ""
    try:
        weight = float(written.replace(",", "."))
    except ValueError:
        weight = 0.0
    if not 0 < weight < inf:  # so that "nan" is none either: it would make every share one
        raise CodingError(f"{name}, row {number}: weight '{written}' is no number above 0. Leave it as written.")
    return Coded(row["claim_id"], row["stratum"], weight, judgements)


def _judgement(name: str, number: int, column: str, printed: str | None) -> bool | None:
    word = (printed or "").strip().lower()
    if word in _YES or word in _NO:
        return word in _YES
    if word:
        raise CodingError(f"{name}, row {number}: '{printed}' under {column} is neither yes nor no. Correct the cell.")
    return None


def score_coded(coded: Sequence[Coded]) -> tuple[CodedShare, ...]:
    """For each judgement the share right, over all strata (``all``) and in each; uncoded cells are left out."""
    shares = []
    for judgement in JUDGEMENTS:
        by_stratum: dict[str, list[Coded]] = defaultdict(list)
        for one in coded:
            if one.judgements[judgement] is not None:
                by_stratum["all"].append(one)
                by_stratum[one.stratum].append(one)
        shares += [_share(judgement, stratum, by_stratum[stratum]) for stratum in sorted(by_stratum, key=_all_first)]
    return tuple(shares)


def _all_first(stratum: str) -> tuple[bool, str]:
    return stratum != "all", stratum


def _share(judgement: str, stratum: str, members: Sequence[Coded]) -> CodedShare:
    right = [one for one in members if one.judgements[judgement]]
    total = sum(one.weight for one in members)
    weighted = sum(one.weight for one in right) / total if total else None
    return CodedShare(judgement, stratum, len(right), len(members), weighted)


def agreement(first: Sequence[Coded], second: Sequence[Coded]) -> tuple[Agreement, ...]:
    """Cohen's kappa by judgement, over the claims that both coders judged."""
    others = {one.claim_id: one for one in second}
    found = []
    for judgement in JUDGEMENTS:
        pairs = [
            (one.judgements[judgement], others[one.claim_id].judgements[judgement])
            for one in first
            if one.claim_id in others
        ]
        codes = [(bool(a), bool(b)) for a, b in pairs if a is not None and b is not None]
        if codes:
            found.append(_agreement(judgement, codes))
    return tuple(found)


def _agreement(judgement: str, codes: Sequence[tuple[bool, bool]]) -> Agreement:
    n = len(codes)
    observed = sum(a == b for a, b in codes) / n
    first, second = sum(a for a, _ in codes) / n, sum(b for _, b in codes) / n
    chance = first * second + (1 - first) * (1 - second)
    if chance == 1:
        return Agreement(judgement, n, observed, None, None)
    kappa = (observed - chance) / (1 - chance)
    error = sqrt(observed * (1 - observed) / n) / (1 - chance)
    return Agreement(judgement, n, observed, kappa, (max(-1.0, kappa - 1.96 * error), min(1.0, kappa + 1.96 * error)))


def coded_as_text(shares: Sequence[CodedShare], agreements: Sequence[Agreement] = ()) -> str:
    """The figures of a coded sheet, and of two coders' agreement, as plain text."""
    lines = ["Coded by hand (95 % intervals in brackets; weighted: for the whole database)"]
    for one in shares:
        low, high = one.interval or (0.0, 0.0)
        share = f"{one.right / one.n:.3f} [{low:.2f}-{high:.2f}]"
        weighted = f"weighted {one.weighted:.3f}" if one.weighted is not None and one.stratum == "all" else ""
        lines.append(f"{one.judgement:<18}{one.stratum:<46}{one.right:>5} of {one.n:<5}{share}  {weighted}".rstrip())
    for pair in agreements:
        kappa = "undefined: one code only" if pair.kappa is None else f"{pair.kappa:.3f}"
        bounds = f" [{pair.interval[0]:.2f}-{pair.interval[1]:.2f}]" if pair.interval else ""
        lines.append(f"{pair.judgement:<18}agreement {pair.observed:.3f} of {pair.n}, Cohen's kappa {kappa}{bounds}")
    return "\n".join(lines) + "\n"
