"""Impact beside spend: a point each, the gravest with their names."""

from readiness.report.charts.palette import LIGHT
from readiness.report.charts.spend_scatter import NAMED, spend_scatter
from readiness.report.view.exposure import SpendPoint
from tests.report.charts.specs import layers
from tests.report.sample import speaking


def test_the_gravest_points_carry_their_names():
    points = [SpendPoint(f"S{n}", 1000.0 * n, 1 / (n + 1)) for n in range(NAMED + 2)]
    marks, _ = layers(spend_scatter(points, speaking("en"), LIGHT))
    rows = marks["data"]["values"]
    assert [row["label"] for row in rows][-3:] == [f"S{NAMED - 1}", "", ""]
    assert rows[1]["said"] == "50%"
