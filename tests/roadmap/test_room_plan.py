"""A plan made by people is judged as it stands, beside the product's own."""

import pytest

from readiness.roadmap.room_plan import room_plan
from tests.roadmap.test_plan import standing
from tests.sample_firms import result


@pytest.fixture(scope="module")
def firm():
    return standing("spindle-de")


def of(roadmap, what):
    return [b for b in roadmap.breaks if b.what == what]


def test_the_products_own_plan_breaks_nothing_and_has_the_same_figures(firm):
    own = result("spindle-de").roadmap
    again = room_plan(firm, {s.action: s.start_month for s in own.steps})
    assert again.breaks == ()
    assert again.objective == pytest.approx(own.objective)
    assert (again.curve, again.unlocks) == (own.curve, own.unlocks)
    assert [h.effort_days for h in again.horizons] == pytest.approx([h.effort_days for h in own.horizons])


def test_too_much_at_once_is_told_by_role_and_month(firm):
    own = result("spindle-de").roadmap
    crowded = room_plan(firm, {s.action: 1 for s in own.steps if not s.needs})
    assert {b.month for b in of(crowded, "parallel")} >= {1}
    assert next(b.by for b in of(crowded, "days") if b.of == "all" and b.month == 1) > 0
    assert crowded.objective > 0


def test_what_starts_too_early_or_cannot_end_or_is_no_open_action_is_told(firm):
    found = room_plan(firm, {"N02": 1, "N01": 1, "O01": 24, "X99": 3, "L02": 5})
    assert [(b.action, b.of, b.by) for b in of(found, "needs")] == [("L02", "L01", None), ("N02", "N01", 1)]
    assert [b.action for b in of(found, "beyond")] == ["O01"]
    assert [b.action for b in of(found, "unknown")] == ["X99"]


def test_money_beyond_the_budget_and_pins_not_kept_are_told():
    firm = standing(
        "spindle-de", budget={"0-6": 1.0, "6-12": None, "12+": None}, pins={"Q02": {"start": 4}, "C08": "out"}
    )
    found = room_plan(firm, {"Q02": 2, "C08": 1, "N01": 1})
    assert [(b.of, b.month) for b in of(found, "budget")] == [("0-6", None)]
    assert {b.action for b in of(found, "pin") + of(found, "unknown")} == {"Q02", "C08"}
