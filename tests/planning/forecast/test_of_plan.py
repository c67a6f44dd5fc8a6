"""One forecast of the agreed plan, whoever asks."""

from readiness.planning.forecast.bars import bars_of_plan
from readiness.planning.forecast.forecast import forecast
from readiness.planning.forecast.of_plan import plan_forecast
from readiness.planning.months import first_day
from readiness.planning.tracking import tracked
from readiness.roadmap.steps import plan_limits
from readiness.roadmap.task import workload
from tests.planning.rolling.rolled import QUICK, as_planned_until
from tests.planning.small_firm import BEGINS, standing


def test_what_is_said_to_be_done_counts_as_if_its_proof_arrived():
    plan = as_planned_until(6)
    firm = standing((), parameters={**QUICK, "forecast.runs": 200}, on=first_day(BEGINS, 6))
    limits, states = plan_limits(workload(firm)), tracked(firm, plan)
    said = {t.action for t in states if t.state == "said_done"}
    promised = {q: level for a in plan.actions if a.id in said for q, level in a.closes.items()}
    assert promised
    assert plan_forecast(firm, plan, limits) == forecast(
        firm, bars_of_plan(plan, states, 6), limits, 6, promised
    )
