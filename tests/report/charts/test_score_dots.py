"""What is not known is not drawn; three kinds of mark differ by shape."""

from readiness.report.charts.score_dots import ScoreRow, score_dots
from tests.report.charts.specs import layers
from tests.report.sample import speaking


def test_a_missing_value_is_left_out_and_never_zero():
    rows = [ScoreRow("x", None, 0.0, 40, 30, 50), ScoreRow("y", *(None,) * 5)]
    spans, marks = (layer["data"]["values"] for layer in layers(score_dots(rows, speaking("en"))))
    assert [(s["name"], s["low"], s["high"]) for s in spans] == [("x", 30, 50)]
    assert sorted(m["points"] for m in marks) == [0, 40]


def test_marks_differ_by_shape():
    shape = layers(score_dots([], speaking("de")))[1]["encoding"]["shape"]["scale"]
    assert len(set(shape["range"])) == len(shape["domain"]) == 3
