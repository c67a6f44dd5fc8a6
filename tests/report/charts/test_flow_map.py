"""Lines from country to country; what has no place on the map is only in the table."""

from readiness.model.network import TradeFlow
from readiness.report.charts.flow_map import MOST, flow_map
from readiness.report.charts.palette import LIGHT
from tests.report.charts.specs import layers
from tests.report.sample import speaking


def lines(*flows):
    _, drawn, _ = layers(flow_map(flows, speaking("en"), LIGHT))
    return drawn["data"]["values"]


def test_a_flow_is_a_line_with_its_words():
    (line,) = lines(TradeFlow(start="CHN", to="DEU", share=0.25))
    assert line["way"] == "China → Germany"
    assert line["said"] == "25%"
    assert line["lon"] != line["lon2"]


def test_unknown_ends_are_not_drawn_and_not_too_many_are():
    assert lines(TradeFlow(start="unknown", to="DEU", share=0.5)) == []
    many = [TradeFlow(start="CHN", to="DEU", share=0.5)] * (MOST + 5)
    assert len(lines(*many)) == MOST
