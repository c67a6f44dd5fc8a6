"""Words on an axis stay words, whatever a person put into them."""

import json

from readiness.report.charts.axis_words import inside, label_expression


def test_quotes_and_backslashes_cannot_leave_the_string():
    said = label_expression(['"] + alert(1) + ["', "\\"])
    assert json.loads(said.removeprefix("(").removesuffix(")[datum.value]")) == ['"] + alert(1) + ["', "\\"]


def test_words_may_be_looked_up_by_mark():
    assert label_expression({"0": "now"}) == '({"0": "now"})[datum.value]'


def test_on_a_telephone_the_last_word_ends_at_its_mark():
    named = inside(24)
    assert named["value"] == "left"
    assert named["condition"]["value"] == "right"
    assert named["condition"]["test"].startswith("datum.value >= 24 && ")
