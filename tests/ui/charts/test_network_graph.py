"""The picture of the network for the browser: positions kept, colours by loss, names as text."""

import json
from datetime import date

from readiness.network.picture import Link, Node, Picture
from readiness.report.charts.palette import DARK, LIGHT
from readiness.report.words import words
from readiness.ui.charts.network_graph import LEAST, height_of, network_graph
from readiness.world.world import load_world

SAY = words("en", load_world(date(2026, 7, 15)), "EUR")


def node(ident, tier=1, country="DEU", risk=0.0, offers=1, x=0.0, y=0.5):
    return Node(
        id=ident, label=ident, tier=tier, country=country, offers=offers, revenue_at_risk=risk, x=x, y=y
    )


PICTURE = Picture(
    (node("P", 0, x=1.0), node("A<b>", risk=0.9), node("B", country="unknown", risk=0.2)),
    (Link("A<b>", "P", 3), Link("B", "P", 1)),
    gathered=False,
)


def test_nodes_stand_in_the_order_of_the_picture():
    series = network_graph(PICTURE, SAY, LIGHT)["series"][0]
    assert [n["id"] for n in series["data"]] == ["P", "A<b>", "B"]
    assert [n["value"] for n in series["data"]] == [[1, 0.5], [0, 0.5], [0, 0.5]]
    assert len(series["links"]) == 2
    assert series["selectedMode"] == "single"


def test_loss_is_said_in_colour_and_in_words():
    data = network_graph(PICTURE, SAY, LIGHT)["series"][0]["data"]
    assert data[1]["itemStyle"]["color"] == LIGHT.heat[3]
    assert "90%" in data[1]["name"]


def test_an_unknown_country_is_an_open_ring():
    ring = network_graph(PICTURE, SAY, DARK)["series"][0]["data"][2]["itemStyle"]
    assert (ring["color"], ring["borderWidth"]) == (DARK.paper, 2)


def test_the_option_is_plain_json():
    json.dumps(network_graph(PICTURE, SAY, LIGHT), allow_nan=False)


def test_a_full_column_makes_the_picture_higher():
    many = Picture(tuple(node(str(n)) for n in range(30)), (), gathered=False)
    assert height_of(many) > height_of(PICTURE) == LEAST


def test_an_empty_picture_can_be_drawn():
    assert network_graph(Picture((), (), gathered=False), SAY, LIGHT)["series"][0]["data"] == []
