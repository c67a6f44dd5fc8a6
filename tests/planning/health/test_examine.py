"""The healthy plan breaks no rule; each sick one breaks its own and no other, and the finding names the culprit."""

import pytest

from readiness.planning.health.examine import RULES, findings, health
from tests.planning.health.sick import AROUND, HEALTHY, SICK


def test_a_plan_with_everything_stated_raises_none():
    found = findings(HEALTHY, AROUND)
    assert found == ()
    assert health(found, AROUND.parameters) == 100


def test_there_is_a_sick_plan_for_every_rule():
    assert [s.rule for s in SICK] == [r.id for r in RULES] == [f"L{n:02}" for n in range(1, 26)]


@pytest.mark.parametrize("sick", SICK, ids=lambda s: s.rule)
def test_the_smallest_change_raises_exactly_its_rule(sick):
    found = findings(sick.plan, AROUND)
    assert [f.rule for f in found] == [sick.rule]
    assert tuple(h.how for h in found[0].hits) == sick.how
    assert set(sick.ids) <= set(found[0].params["ids"])


def test_the_score_takes_twelve_four_and_one_and_never_falls_below_nothing():
    by_rule = {s.rule: findings(s.plan, AROUND)[0] for s in SICK}
    error, warning, note = by_rule["L01"], by_rule["L07"], by_rule["L22"]
    assert health((error, warning, warning, note), AROUND.parameters) == 100 - 12 - 4 - 4 - 1
    assert health((error,) * 9, AROUND.parameters) == 0


def test_the_gravest_come_first_and_a_rule_set_to_nothing_is_off():
    everything = {**AROUND.parameters, "plan_health.L01.severity": 1, "plan_health.L21.severity": 0}
    ill = HEALTHY.model_copy(
        update={
            "lead": None,
            "rivals": (),
            "objectives": (),
            "actions": tuple(a.model_copy(update={"proof": None}) for a in HEALTHY.actions),
        }
    )
    found = findings(ill, AROUND.__class__(AROUND.bank, AROUND.limits, everything, AROUND.on))
    assert [(f.rule, f.severity) for f in found] == [("L04", "E"), ("L01", "I"), ("L22", "I")]
