"""Days by role and month: one cell a figure, every month up to the last a column."""

from readiness.report.charts.capacity import capacity_map
from readiness.report.charts.frame import on_page
from readiness.report.charts.svg import draw
from readiness.report.view.plan_rows import capacity
from tests.planning.build import CASE, plan
from tests.report.charts.specs import layers
from tests.report.sample import speaking


def drawn(lang):
    say = speaking(lang)
    return capacity_map(capacity(plan(), CASE.limits, say), CASE.on, 6, say)


def test_every_figure_is_a_cell_with_its_month():
    cells = layers(drawn("en"))[0]["data"]["values"]
    assert len(cells) == len(capacity(plan(), CASE.limits, speaking("en")))
    assert cells[0]["when"] == speaking("en").month(CASE.on, cells[0]["month"])


def test_it_is_drawn_with_the_words_of_the_language():
    assert speaking("de")("view/role/it") in draw(on_page(drawn("de"))).svg
