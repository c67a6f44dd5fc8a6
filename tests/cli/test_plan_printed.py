"""`plan --json` recounted from what it prints alone: every number means what the contract says it means."""

import json

import pytest

from readiness.cli import main
from tests.roadmap.verifier import violations
from tests.sample_firms import DEMO

pytestmark = pytest.mark.slow

KEYS = {
    "steps", "done", "horizons", "objective", "bound", "greedy", "greedy_impact", "unlocks", "limits", "lint", "plan_health",
}  # fmt: skip
STEP = {
    "action", "start_month", "finish_month", "horizon", "owner_role", "effort_days", "cost", "needs", "pilot_of", "closes",
    "gain",
}  # fmt: skip


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    out = tmp_path_factory.mktemp("plan") / "plan.txt"
    with pytest.MonkeyPatch.context() as patch, out.open("wb") as held:
        patch.setattr("sys.stdout", type("Out", (), {"buffer": held})())
        assert main(["plan", str(DEMO / "gear-cn"), "--json", "--days-per-month", "12"]) == 0
    return json.loads(out.read_bytes())


def test_every_key_is_there(told):
    assert told.keys() >= KEYS
    assert all(step.keys() >= STEP for step in told["steps"])
    assert told["limits"].keys() >= {"months", "days_per_month", "budget", "parallel"}
    assert told["limits"]["days_per_month"]["all"] == 12
    assert {u["buyer"] for u in told["unlocks"]}
    assert all({"rule", "severity", "where", "params"} <= finding.keys() for finding in told["lint"])


def test_every_number_can_be_counted_again(told):
    assert violations(told) == []


def test_the_plan_is_no_worse_than_either_ranking_and_breaks_no_rule_of_its_own(told):
    assert told["objective"] >= max(told["greedy"], told["greedy_impact"])
    assert told["bound"] is None
    assert not {finding["rule"] for finding in told["lint"]} & {"L05", "L06", "L09", "L20"}
