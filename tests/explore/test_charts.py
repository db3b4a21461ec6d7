"""Bars and lines by their measures: twice as much is drawn twice as long, what is later stands further right."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.explore.charts import BAR, GAP, LABEL, WIDTH, bars, line


def test_pieces_of_bars_are_as_long_as_what_they_count() -> None:
    chart = bars([("een", {"euro": 30, "count": 10}), ("twee", {"count": 20}), ("geen", {})], ("count", "euro"))
    first, second, empty = chart.bars
    assert [(piece.kind, piece.value) for piece in first.pieces] == [("count", 10), ("euro", 30)]
    count, euro = first.pieces
    assert euro.width == pytest.approx(3 * count.width, abs=0.2)
    assert second.pieces[0].width == pytest.approx(2 * count.width, abs=0.2)
    assert (count.x, second.pieces[0].x) == (LABEL, LABEL)
    assert euro.x == pytest.approx(count.x + count.width, abs=0.2)
    assert LABEL < euro.x + euro.width < first.end < WIDTH - 40  # the total stands behind it
    assert LABEL < empty.end < second.end < first.end
    assert all(bar.y < bar.base < bar.y + chart.thick for bar in chart.bars)
    assert 0 < chart.label < LABEL
    assert (first.total, second.total, empty.total, empty.pieces) == (40, 20, 0, ())
    assert [bar.y for bar in chart.bars] == [0, BAR + GAP, 2 * (BAR + GAP)]
    assert chart.height == 3 * (BAR + GAP)


def test_a_chart_of_nothing_has_room_for_a_line_and_divides_by_nothing() -> None:
    assert bars([], ("count",)).height == BAR + GAP
    assert bars([("geen", {})], ("count",)).bars[0].pieces == ()


def row(value: float | None, day: dt.date | None, *, differs: bool = False) -> dict[str, object]:
    return {"value": value, "period_start": day, "text": "x", "time_text": None, "speaker": "Els", "differs": differs,
            "claim_id": f"x#{value}"}  # fmt: skip


def test_points_stand_by_day_and_value() -> None:
    day = dt.date(2030, 1, 1)
    drawn = line([row(40, day + dt.timedelta(100)), row(10, day), row(20, day + dt.timedelta(25), differs=True)])
    assert drawn is not None
    assert [(point.x, point.y) for point in drawn.points] == [(600, 30), (60, 150), (195, 110)]
    assert [point.differs for point in drawn.points] == [False, False, True]
    assert (drawn.low, drawn.high, drawn.first, drawn.last) == (0, 40, "2030-01-01", "2030-04-11")


def test_values_below_nought_and_equal_ones_stay_on_the_paper() -> None:
    day = dt.date(2030, 1, 1)
    below = line([row(-10, day), row(30, day + dt.timedelta(1))])
    assert below is not None
    assert [(point.x, point.y) for point in below.points] == [(60, 190), (600, 30)]
    same = line([row(0, day), row(0, day)])
    assert same is not None
    assert [(point.x, point.y) for point in same.points] == [(60, 190), (60, 190)]


def test_fewer_than_two_known_points_are_no_line() -> None:
    day = dt.date(2030, 1, 1)
    assert line([row(1, day), row(None, day), row(2, None)]) is None
