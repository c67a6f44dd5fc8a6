"""Ids of a case nobody knows are named with their place; those of this version are not."""

from datetime import date

import pytest

from readiness.content.loader import load_bank
from readiness.model.case import Actual, Case, Customer, Limits, OwnBuyer, Profile, SpotChecks
from readiness.score.case_ids import case_id_problems
from tests.sample_firms import read

BANK = load_bank()


def told(**changed):
    found = case_id_problems(BANK, Case(name="x", on=date(2026, 7, 15), **changed))
    return [(p.code, p.where.field) for p in found]


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"limits": Limits(days_in={"boss": {1: 2}})}, "case_role_unknown", "/limits/days_in/boss"),
        ({"limits": Limits(pins={"gone": "out"})}, "case_pin_unknown", "/limits/pins/gone"),
        (
            {"own_buyers": (OwnBuyer(name="A", cut_off=50, weights={"erp": 1, "gone": 1}),)},
            "case_weight_unknown",
            "/own_buyers/0/weights/gone",
        ),
        (
            {"own_buyers": (OwnBuyer(name="A", cut_off=50, gates=("licence.insurance", "gone.q")),)},
            "case_gate_unknown",
            "/own_buyers/0/gates/1",
        ),
        (
            {"own_buyers": (OwnBuyer(name="A", cut_off=50, tolerances={"trade.match.rounding": 0}),)},
            "case_tolerance_unknown",
            "/own_buyers/0/tolerances/trade.match.rounding",
        ),
        (
            {"limits": Limits(days_per_month={"all": 5, "boss": 2})},
            "case_role_unknown",
            "/limits/days_per_month/boss",
        ),
        (
            {"spot_checks": SpotChecks(questions=("erp.einvoice", "erp.gone"))},
            "case_draw_unknown",
            "/spot_checks/questions/1",
        ),
        ({"actuals": (Actual(action="gone"),)}, "case_action_unknown", "/actuals/0/action"),
        (
            {"profile": Profile(customers=(Customer(name="A"), Customer(name="B", profile="gone")))},
            "case_profile_unknown",
            "/profile/customers/1/profile",
        ),
    ],
)
def test_an_id_nobody_knows_is_named_with_its_place(changed, code, field):
    assert told(**changed) == [(code, field)]


@pytest.mark.parametrize("name", ["spindle-de", "gear-cn"])
def test_the_sample_firms_name_nothing_unknown(name):
    assert case_id_problems(BANK, read(name).case) == ()
