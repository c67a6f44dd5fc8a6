"""The plan as JSON reads back as the same plan, under a schema version of its own."""

import json

from readiness.model.plan import Plan
from readiness.report.handover.plan_version import SCHEMA, SCHEMA_VERSION, plan_version_json
from tests.report.handover.plans import PLAN, firm
from tests.report.sample import hostile


def test_an_agreed_plan_reads_back_with_versions_and_changes():
    told = json.loads(plan_version_json(firm()))
    assert (told["schema"], told["schema_version"]) == (SCHEMA, SCHEMA_VERSION)
    assert (told["status"], told["version"]) == ("agreed", 2)
    assert Plan.model_validate(told["plan"]) == PLAN


def test_months_are_told_in_days():
    told = json.loads(plan_version_json(firm()))
    found = {a["id"]: (a["start"], a["finish"]) for a in told["actions"]}
    assert found["M01"] == ("2026-07-15", "2026-07-31")
    assert found["M02"] == ("2026-09-01", "2026-11-30")


def test_the_proposal_says_that_nobody_agreed_to_it():
    told = json.loads(plan_version_json(hostile()))
    assert (told["status"], told["version"], told["plan"]["agreed"]) == ("proposal", None, None)
    assert len(told["actions"]) == len(hostile().roadmap.steps)
