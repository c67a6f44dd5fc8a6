"""A plate carries shapes, words and a sentence."""

from readiness.report.charts.drawing import Drawing, Label
from readiness.report.pages.plate import Plate


def test_a_plate_is_plain_data():
    data = Plate(Drawing(10, 5, "<svg/>", (Label(1, 2, "a"),)), "said").data()
    assert data["alt"] == "said"
    assert data["labels"][0]["text"] == "a"
    assert (data["width"], data["height"], data["svg"]) == (10, 5, "<svg/>")
