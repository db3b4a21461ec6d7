"""The shape of a table whose cells are parted by single blanks: how many columns, what belongs to the labels.

Comes in: rows as printed (``Strip``), the number of years that head them where that is known.
Goes out: rows whose cells are values only, with blanks inside numbers put right.
Does not: place cells under headings (``align``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pipeline.annotate.tables.align import Strip, amount, merges
from pipeline.annotate.tables.grid import Piece
from pipeline.annotate.tables.words import is_period, is_total


def columns_of(strips: list[Strip], wanted: int | None, text: str) -> tuple[list[Strip], int]:
    """Leading years and counters become labels; the number of columns is what most rows have.

    ``wanted`` is the number of years in a heading line right above.
    """
    strips = _labelled(strips, wanted)
    counts = Counter(len(strip.cells) for strip in strips)
    common, often = counts.most_common(1)[0]
    widest = max(counts)
    columns = widest if counts[widest] * 2 > often or widest == common else common
    if wanted is not None and all(len(strip.cells) <= wanted for strip in strips):
        columns = wanted
    if wanted is not None and any(len(strip.cells) > wanted for strip in strips):
        merged = _merged(strips, wanted, text)
        if merged is not None:
            return merged, wanted
    if any(len(strip.cells) > columns for strip in strips):
        strips = [_trimmed(strip, columns) for strip in strips]
    return strips, columns


def regrouped(strips: list[Strip], columns: int, fit: float, text: str) -> tuple[list[Strip], int]:
    """Blanks that group thousands: fewer numbers than tokens, as sums say or a ``012`` gives away.

    ``fit`` tells how well the heading fits the columns as they are.
    """
    tokens = [cell.text for strip in strips for cell in strip.cells]
    uneven = len({len(strip.cells) for strip in strips}) > 1
    betrayed = any(len(token) == 3 and token.isdigit() and token[0] == "0" for token in tokens)
    if not (betrayed or uneven or fit < 0.7):
        return strips, columns
    for count in range(columns - 1, 0, -1):
        merged = _merged(strips, count, text)
        if merged is not None and (betrayed or _sums_up(merged, count)):
            return merged, count
    return strips, columns


def _labelled(strips: list[Strip], wanted: int | None) -> list[Strip]:
    """Moves a first column of periods, ranges or counters from the cells to the labels."""
    for _ in range(2):
        if not strips or any(len(strip.cells) < 2 for strip in strips if not _is_total(strip)):
            return strips
        body = [strip for strip in strips if not _is_total(strip)]
        firsts = [strip.cells[0].text for strip in body]
        periods = bool(body) and all(is_period(text) for text in firsts)
        bare = all(strip.label is None for strip in body)
        names = Counter(strip.label for strip in body if strip.label)
        counters = any(n > 1 for n in names.values()) and all(text.strip("*").isdigit() for text in firsts) and not bare
        ranged = bare and len(body) >= 2 and all(_is_range(text) for text in firsts)
        excess = wanted is not None and bare and all(len(strip.cells) == wanted + 1 for strip in body)
        if not (periods or counters or ranged or excess):
            return strips
        strips = [strip if _is_total(strip) else _shifted(strip) for strip in strips]
    return strips


def _is_total(strip: Strip) -> bool:
    return bool(strip.label and is_total(strip.label))


def _is_range(text: str) -> bool:
    digits = text.replace(" ", "")
    return ("-" in digits[1:] or "–" in digits[1:] or digits[0] in "<>≥≤") and "%" not in text and "€" not in text


def _shifted(strip: Strip) -> Strip:
    first = strip.cells[0]
    label = f"{strip.label} {first.text}" if strip.label else first.text
    return Strip(label, (*strip.label_pieces, first), strip.cells[1:])


def _trimmed(strip: Strip, columns: int) -> Strip:
    """Numbers too many at the left belong to the label: ``Categorie 3 12 14``."""
    while len(strip.cells) > columns:
        strip = _shifted(strip)
    return strip


def _merged(strips: Sequence[Strip], count: int, text: str) -> list[Strip] | None:
    """The strips with blanks read as thousands separators; ``None`` where a row has no single such reading."""
    result: list[Strip] = []
    for strip in strips:
        if len(strip.cells) <= count and not any(len(c.text) == 3 and c.text[0] == "0" for c in strip.cells):
            result.append(strip)
            continue
        options = list(_options(strip, count, text))
        if not options:
            return None
        result.append(Strip(strip.label, strip.label_pieces, _best(options)))
    return result


def _options(strip: Strip, count: int, text: str) -> list[tuple[Piece, ...]]:
    if len(strip.cells) > 24:
        return []
    return list(merges(strip.cells, text, count))


def _best(options: Sequence[tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """The reading whose last number is the sum of the others; else the most even one."""
    for option in options:
        values = [amount(piece) or 0.0 for piece in option]
        if len(values) > 2 and abs(sum(values[:-1]) - values[-1]) < 0.005:
            return option
    return min(options, key=lambda option: max(len(piece.text) for piece in option) - min(len(p.text) for p in option))


def _sums_up(strips: Sequence[Strip], count: int) -> bool:
    """Whether rows or columns add up."""
    if any(len(strip.cells) != count for strip in strips):
        return False
    values = [[amount(cell) or 0.0 for cell in strip.cells] for strip in strips]
    across = count > 2 and all(abs(sum(row[:-1]) - row[-1]) < 0.005 for row in values)
    total = strips[-1].label is not None and is_total(strips[-1].label)
    down = total and any(abs(sum(row[c] for row in values[:-1]) - values[-1][c]) < 0.005 for c in range(count))
    return across or down
