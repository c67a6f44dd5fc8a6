"""Whatever people state, planning again ends, keeps the laws and repeats."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readiness.model.case import PinnedStart
from readiness.planning.months import first_day
from readiness.planning.rolling.adopt import adopted
from readiness.planning.rolling.replan import replan
from tests.planning.rolling.rolled import MONTHS, QUICK, changed
from tests.planning.small_firm import BEGINS, bank, case, proof, standing
from tests.roadmap.verifier import violations

LIMITS = case().limits
MONTH = st.integers(-2, 40)
STATED = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from(["open", "running", "done", "stopped"]),
        "started": st.integers(1, 40),
        "finished": st.integers(1, 40),
        "needs": st.lists(st.sampled_from([*MONTHS, "nobody"]), max_size=2).map(tuple),
        "start_month": st.integers(1, 30),
    },
)
LIMITED = st.fixed_dictionaries(
    {},
    optional={
        "days_per_month": st.sampled_from([{"all": 0.0}, {"all": 5.0}, {"all": 30.0, "it": 2.0}]),
        "budget": st.sampled_from([{"0-6": 0.0, "6-12": 5.0, "12+": None}, {"0-6": None, "6-12": None, "12+": 0.0}]),
        "parallel": st.integers(1, 6),
        "months_off": st.sampled_from([(), (7, 8), (1, 2, 3)]),
        "pins": st.dictionaries(
            st.sampled_from([*MONTHS]), st.one_of(st.sampled_from(["in", "out"]), st.builds(PinnedStart, start=st.integers(1, 24))),
            max_size=2,
        ),
        "key_actions": st.lists(st.sampled_from([*MONTHS]), max_size=2).map(tuple),
    },
)  # fmt: skip


def told(by_action):
    """Fields of actions as people might leave them; a bar never ends before it begins."""
    found = {}
    for action, stated in by_action.items():
        start = stated.get("start_month", MONTHS[action][0])
        found[action] = {**stated, "finish_month": start + MONTHS[action][1] - MONTHS[action][0]}
    return changed(None, **found)


@pytest.mark.slow
@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    month=MONTH,
    by_action=st.dictionaries(st.sampled_from([*MONTHS]), STATED, max_size=6),
    limited=LIMITED,
    proven=st.lists(
        st.sampled_from(["erp.q1", "availability.q1", "licence.gate", "origin.q2"]), max_size=3, unique=True
    ),
)
def test_any_state_of_things_gives_two_plans_that_keep_the_laws(month, by_action, limited, proven):
    plan = told(by_action)
    firm = standing(
        [proof(q, 4) for q in proven],
        parameters=QUICK,
        on=first_day(BEGINS, month),
        limits=LIMITS.model_copy(update=limited),
    )
    found = replan(firm, plan)
    assert len(found.changes_calm) <= len(found.changes_best)
    assert found.price_of_calm >= -1e-9
    begun = {a.id for a in plan.actions if a.status == "running" or a.started or a.finished}
    for roadmap in (found.best, found.calm):
        broken = violations(roadmap.model_dump(mode="json"))
        assert [b for b in broken if b.split(":")[0] not in begun] == []
        assert all(s.start_month >= found.month for s in roadmap.steps if s.action not in begun)
    adopted(plan, found.calm, found.changes_calm, bank())
