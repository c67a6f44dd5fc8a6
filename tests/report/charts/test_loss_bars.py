"""Bars keep the order given; the faint end is what may come on top."""

from dataclasses import replace

from readiness.report.charts.loss_bars import loss_bars
from readiness.report.view.exposure import failure_lines
from tests.report.charts.specs import layers
from tests.report.sample import hostile, speaking


def test_every_failure_is_a_bar_that_says_share_and_weeks():
    lines = failure_lines(hostile().network, speaking("en"))
    values = layers(loss_bars(lines, speaking("en")))[0]["data"]["values"]
    assert [v["name"] for v in values] == [line.name for line in lines]
    assert all(v["high"] >= v["low"] for v in values)
    assert all(line.said in v["said"] for v, line in zip(values, lines, strict=True))


def test_an_unknown_time_is_not_counted_in_weeks():
    line = replace(failure_lines(hostile().network, speaking("en"))[0], timed=False)
    (value,) = layers(loss_bars([line], speaking("en")))[0]["data"]["values"]
    assert value["said"] == f"{line.said} · time unknown"
