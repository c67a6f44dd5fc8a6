"""Texts leave the drawing and keep their place, size, turn and side."""

import pytest

from readiness.report.charts.drawing import without_words

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">'
    '<g transform="translate(10,5)"><g transform="scale(2)"><rect width="3" height="4"/>'
    '<text transform="translate(1,2) rotate(-90)" text-anchor="middle" font-size="9px" fill="#123456">a &amp; &lt;b&gt;</text>'
    '</g><text opacity="0">unseen</text><text font-weight="bold">c</text></g></svg>'
)


def test_words_are_taken_out_with_where_they_stood():
    drawing = without_words(SVG)
    first, second = drawing.labels
    assert (first.x, first.y, first.angle) == (12, 9, -90)
    assert (first.text, first.anchor, first.size, first.fill) == ("a & <b>", "middle", 9, "#123456")
    assert (second.text, second.weight, second.x) == ("c", "bold", 10)


def test_shapes_stay_and_texts_are_gone():
    drawing = without_words(SVG)
    assert "<rect" in drawing.svg
    assert "<text" not in drawing.svg
    assert (drawing.width, drawing.height) == (100, 50)


def test_an_entity_is_never_opened():
    bomb = '<!DOCTYPE svg [<!ENTITY a "boom">]><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text>&a;</text></svg>'
    assert "boom" not in str(without_words(bomb))


def test_what_is_no_drawing_is_refused():
    with pytest.raises(SyntaxError):
        without_words("<svg")
