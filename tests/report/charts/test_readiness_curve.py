"""The curve begins today and doing nothing stays there; buyers are marked in the month they turn."""

from readiness.report.charts.readiness_curve import Turn, readiness_curve
from tests.report.charts.specs import layers
from tests.report.sample import speaking

MONTHS = ["a", "b", "c"]


def test_doing_nothing_is_todays_score():
    (lines,) = layers(readiness_curve([40, 45, 60], [], MONTHS, speaking("en")))
    plan, nothing = speaking("en")("report/curve/plan"), speaking("en")("report/curve/nothing")
    by_line = {w: [v["points"] for v in lines["data"]["values"] if v["line"] == w] for w in (plan, nothing)}
    assert by_line == {plan: [40, 45, 60], nothing: [40, 40, 40]}


def test_each_turning_buyer_has_a_flag_at_its_month():
    turns = [Turn(2, "B"), Turn(1, "A")]
    flags = layers(readiness_curve([40, 45, 60], turns, MONTHS, speaking("en")))[1]["data"]["values"]
    assert [(f["month"], f["buyer"]) for f in flags] == [(1, "A"), (2, "B")]
    assert flags[0]["points"] > flags[1]["points"]
