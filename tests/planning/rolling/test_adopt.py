"""Taking over a new plan moves months and keeps what people stated."""

from readiness.model.plan import Milestone, Raci
from readiness.model.plan_log import PlanChange
from readiness.planning.rolling.adopt import adopted
from tests.planning.rolling.rolled import QUICK, again, agreed, as_planned_until, changed
from tests.planning.small_firm import BEGINS, bank, case, standing


def taken(plan, found):
    return adopted(plan, found.calm, found.changes_calm, bank(), "Kim", at_review=True)


def cut():
    plan = changed(as_planned_until(4), C3={"raci": Raci(accountable=("Lee",))})
    limits = case().limits.model_copy(update={"budget": {"0-6": 40, "6-12": 8, "12+": 40}})
    return plan, again(4, plan, limits=limits)


def test_the_plan_then_stands_as_the_new_roadmap_says():
    plan, found = cut()
    after = taken(plan, found)
    steps = {s.action: (s.start_month, s.finish_month) for s in found.calm.steps}
    assert {a.id: (a.start_month, a.finish_month) for a in after.actions if a.id in steps} == steps


def test_every_change_is_in_the_log_with_reason_and_name():
    plan, found = cut()
    after = taken(plan, found)
    assert found.changes_calm
    assert [(c.action, c.reason) for c in after.changes] == [(c.action, c.reason) for c in found.changes_calm]
    assert {(c.by, c.at_review) for c in after.changes} == {("Kim", True)}


def test_planning_again_after_taking_over_changes_nothing_more():
    plan, found = cut()
    limits = case().limits.model_copy(update={"budget": {"0-6": 40, "6-12": 8, "12+": 40}})
    assert again(4, taken(plan, found), limits=limits).changes_calm == ()


def test_milestones_move_along_and_reached_ones_stay():
    marks = (Milestone(title="draft", month=9), Milestone(title="kick-off", month=9, reached=BEGINS))
    plan = changed(B2={"milestones": marks})
    change = PlanChange(on=BEGINS, action="B2", before=(9, 12), after=(11, 14), reason="capacity")
    roadmap = again(1, agreed()).calm
    after = next(a for a in adopted(plan, roadmap, (change,), bank()).actions if a.id == "B2")
    assert [m.month for m in after.milestones] == [11, 9]


def test_what_comes_is_ready_to_be_filled_in_and_what_goes_is_no_need_any_more():
    plan = agreed()
    without = plan.model_copy(update={"actions": tuple(a for a in plan.actions if a.id != "C3")})
    found = again(1, without)
    after = adopted(without, found.best, found.changes_best, bank())
    assert "C3" in {a.id for a in after.actions}
    gone = PlanChange(on=BEGINS, action="E1", before=(6, 6), reason="decided")
    left = adopted(plan, found.best, (gone,), bank())
    assert "E1" not in next(a for a in left.actions if a.id == "E2").needs
    assert (
        standing(parameters=QUICK).bank.action["C3"].closes
        == next(a for a in after.actions if a.id == "C3").closes
    )
