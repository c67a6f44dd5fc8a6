"""The roadmap on paper: one number a step in bars and tables, sums a horizon, rankings beside it."""

from dataclasses import replace

from readiness.report.pages.roadmap import BARS, horizon_pages, in_order, ranking_rows, roadmap_page
from tests.report.sample import hostile, speaking


def test_every_step_has_one_number_and_stands_in_its_horizon():
    rows = [row for page in horizon_pages(hostile(), speaking("en")) for row in page.steps]
    assert sorted(row.number for row in rows) == list(range(1, len(hostile().roadmap.steps) + 1))
    ordered = in_order(hostile(), speaking("en"))
    assert all(ordered[row.number - 1].name == row.name for row in rows)


def test_a_long_plan_takes_as_many_turned_pages_as_it_needs():
    plates = roadmap_page(hostile(), speaking("en")).gantt
    steps = len(hostile().roadmap.steps)
    assert len(plates) == -(-steps // BARS)


def test_no_step_no_bars_and_no_promise():
    idle = replace(hostile(), roadmap=hostile().roadmap.model_copy(update={"steps": ()}))
    page = roadmap_page(idle, speaking("de"))
    assert page.gantt == ()
    assert page.intro == ""


def test_the_plan_is_shown_beside_both_simple_rankings():
    plan = hostile().roadmap
    say = speaking("en")
    figures = [gain for _, gain in ranking_rows(hostile(), say)]
    assert figures == [say.number(x, 1) for x in (plan.objective, plan.greedy, plan.greedy_impact)]
