"""Countries without data stay on the map, small ones are points, what is unknown is nowhere."""

from readiness.report.charts.palette import LIGHT
from readiness.report.charts.world_map import world_map
from tests.report.charts.specs import layers
from tests.report.sample import speaking


def drawn(shares):
    return layers(world_map(shares, LIGHT.tints, speaking("en")))


def test_a_grey_world_lies_under_the_coloured_countries():
    ground, filled = drawn({"DEU": 0.6})
    assert ground["mark"]["fill"] == LIGHT.land
    assert "transform" in filled
    assert "color" in filled["encoding"]


def test_a_country_too_small_for_the_outlines_is_a_point():
    *_, points = drawn({"DEU": 0.6, "SGP": 0.2})
    assert [v["id"] for v in points["data"]["values"]] == ["SGP"]
    assert points["data"]["values"][0]["lon"] is not None


def test_unknown_and_nothing_are_not_coloured():
    filled = drawn({"unknown": 0.5, "FRA": 0.0, "DEU": 0.3})[1]
    looked_up = filled["transform"][1]["from"]["data"]["values"]
    assert [v["id"] for v in looked_up] == ["DEU"]


def test_a_share_falls_into_the_band_its_legend_names():
    looked_up = drawn({"DEU": 0.25, "FRA": 0.019})[1]["transform"][1]["from"]["data"]["values"]
    domain = drawn({"DEU": 0.25})[1]["encoding"]["color"]["scale"]["domain"]
    assert [v["band"] for v in looked_up] == [domain[3], domain[0]]
