"""The network on paper: every node a circle, every link a line, names beside them."""

from readiness.report.charts.network_drawing import HEIGHT, NAMED, WIDTH, network_drawing
from tests.report.sample import HOSTILE, hostile, speaking
from tests.sample_firms import result as firm


def test_nodes_and_links_are_drawn_inside_the_frame():
    picture = hostile().picture
    drawing = network_drawing(picture, speaking("en"))
    assert drawing.svg.count("<circle") == len(picture.nodes)
    assert drawing.svg.count("<path") == len(picture.links)
    assert all(0 <= label.x <= WIDTH and 0 <= label.y <= HEIGHT for label in drawing.labels)


def test_what_people_wrote_stands_in_labels_only():
    assert HOSTILE[:6] not in network_drawing(hostile().picture, speaking("en")).svg


def test_a_large_network_names_countries_and_not_too_many():
    drawing = network_drawing(firm("spindle-de").picture, speaking("de"))
    assert any("Deutschland" in label.text for label in drawing.labels)
    tiers = 1 + max(node.tier for node in firm("spindle-de").picture.nodes)
    assert len(drawing.labels) <= NAMED + tiers
