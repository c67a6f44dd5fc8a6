"""The sheet as JSON names no supplier."""

import json

from readiness.report.answers.told import sheet_json
from tests.report.answers.sheets import facts
from tests.report.sample import HOSTILE


def test_the_keys_are_stable_and_null_means_unknown():
    told = json.loads(sheet_json(facts()[1]))
    assert set(told) == {
        "product", "firm", "country", "on", "synthetic", "origin", "exposure", "materials", "not_known",
    }  # fmt: skip
    assert told["on"] == "2026-07-15"
    assert set(told["origin"]) == {
        "by_value", "coverage", "grades", "assurance", "preferential", "us_controlled_content",
    }  # fmt: skip
    assert told["origin"]["preferential"] is None
    assert set(told["origin"]["us_controlled_content"]) == {"low", "high"}
    assert set(told["exposure"]) == {"parts", "countries", "chokepoints"}
    assert told["exposure"]["parts"]["first"][0] == {
        "part": "HOUSING", "country": None, "weeks": 15 / 7, "back_weeks": None,
    }  # fmt: skip


def test_suppliers_and_sites_are_left_out():
    for one in facts():
        told = json.loads(sheet_json(one))
        without_firm = json.dumps({k: v for k, v in told.items() if k != "firm"})
        for name in (HOSTILE, "Dealer", "Small State", "S1", "S2", "Werk"):
            assert name not in without_firm


def test_equal_facts_give_equal_bytes():
    assert sheet_json(facts()[0]) == sheet_json(facts()[0])
