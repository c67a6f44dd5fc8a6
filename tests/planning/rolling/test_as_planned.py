"""What people planned wins over the catalogue's estimates, and their own actions are known."""

from readiness.planning.rolling.as_planned import as_planned
from tests.planning.rolling.rolled import agreed, changed
from tests.planning.small_firm import case, standing


def test_days_money_and_months_of_the_plan_win():
    plan = changed(
        agreed(), A3={"effort_days": {"engineering": 3.0, "it": 2.0}, "budget_keur": 1.0, "finish_month": 7}
    )
    action = as_planned(standing(), plan).bank.action["A3"]
    assert (action.effort_days.mid, action.cost_keur.mid, action.months.mid) == (5.0, 1.0, 1.0)


def test_what_people_left_open_stays_as_the_catalogue_says():
    plan = changed(agreed(), A3={"effort_days": {}, "budget_keur": None, "closes": {}})
    action = as_planned(standing(), plan).bank.action["A3"]
    assert (action.effort_days.mid, action.cost_keur.mid, dict(action.closes)) == (8, 3, {"origin.q1": 3})


def test_months_of_rest_within_a_bar_are_not_worked_in():
    resting = case().limits.model_copy(update={"months_off": (8,)})
    action = as_planned(standing(limits=resting), agreed()).bank.action["C1"]
    assert action.months.mid == 2


def test_needs_in_a_circle_or_of_nobody_are_left_aside():
    plan = changed(agreed(), A1={"needs": ("A3",)}, F1={"needs": ("never heard of",)})
    known = as_planned(standing(), plan).bank.action
    assert (known["A1"].needs, known["A3"].needs) == ((), ("A2",))
    assert as_planned(standing(), changed(agreed(), F1={"needs": ("nobody",)})).bank.action["F1"].needs == ()


def test_what_ends_after_the_months_of_a_roadmap_is_left_alone():
    plan = changed(agreed(), C3={"start_month": 23, "finish_month": 30})
    assert as_planned(standing(), plan).case.limits.pins == {"C3": "out"}


def test_an_action_of_the_firms_own_is_wanted_and_a_stopped_one_is_out():
    own = agreed().actions[0].model_copy(update={"id": "fair", "closes": {}})
    plan = changed(
        agreed().model_copy(update={"actions": (*agreed().actions, own)}), C3={"status": "stopped"}
    )
    seen = as_planned(standing(), plan)
    assert seen.case.limits.pins == {"fair": "in", "C3": "out"}
    assert seen.bank.action["fair"].role == own.role
    assert "fair" not in standing().bank.action
