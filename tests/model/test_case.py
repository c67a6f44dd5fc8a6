"""What a firm hands in: exactly one state an answer, finite numbers, bounded text."""

from datetime import date

import pytest
from pydantic import ValidationError

from readiness.model.case import Answer, Case, Customer, Limits, Profile


@pytest.mark.parametrize("state", [{"value": 3}, {"value": 0}, {"unknown": True}, {"not_applicable": True}])
def test_an_answer_is_a_value_or_unknown_or_not_applicable(state):
    assert Answer(question="erp.one", **state)


@pytest.mark.parametrize(
    "state", [{}, {"value": 3, "unknown": True}, {"unknown": True, "not_applicable": True}]
)
def test_an_answer_in_two_states_or_in_none_is_refused(state):
    with pytest.raises(ValidationError, match="exactly one"):
        Answer(question="erp.one", **state)


def test_an_iso_date_is_a_date_and_other_text_stays_text():
    assert Answer(question="q", value="2026-07-15").value == date(2026, 7, 15)
    assert Answer(question="q", value="weekly").value == "weekly"


def test_yes_is_no_number():
    with pytest.raises(ValidationError):
        Answer(question="q", value=True)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_are_finite(value):
    with pytest.raises(ValidationError):
        Answer(question="q", value=value)


def test_a_name_is_one_line_of_bounded_length():
    with pytest.raises(ValidationError):
        Case(name="one\ntwo", on=date(2026, 7, 15))
    with pytest.raises(ValidationError):
        Case(name="x" * 201, on=date(2026, 7, 15))


def test_shares_amounts_and_rates_have_their_bounds():
    for wrong in (
        lambda: Profile(offer_class={"service": 1.5}),
        lambda: Customer(name="C", revenue=-1),
        lambda: Case(name="F", on=date(2026, 7, 15), rates={"USD": 0}),
        lambda: Limits(parallel=0),
    ):
        with pytest.raises(ValidationError):
            wrong()


def test_a_copy_made_past_the_rules_is_caught_where_it_is_put_in():
    bent = Profile().model_copy(update={"employees": -5})
    with pytest.raises(ValidationError):
        Case(name="F", on=date(2026, 7, 15), profile=bent)


def test_nothing_said_is_unknown_never_a_default():
    empty = Profile()
    assert (empty.employees, empty.country, empty.connected_products, empty.features) == (None,) * 4


@pytest.mark.parametrize(
    "wrong",
    [
        {"pins": {"A": {"start": 25}}},
        {"pins": {"A": "maybe"}},
        {"months_off": [13]},
        {"months_off_share": 1.5},
        {"days_in": {"it": {0: 5}}},
        {"parallel_per_role": 0},
    ],
    ids=[
        "no such month of the plan",
        "no such pin",
        "no such month",
        "share",
        "month of days",
        "nothing at once",
    ],
)
def test_limits_of_a_plan_are_checked_where_they_are_stated(wrong):
    with pytest.raises(ValidationError):
        Limits.model_validate(wrong)


def test_a_budget_is_stated_for_a_horizon_that_exists():
    assert Limits(budget={"0-6": 5}).budget == {"0-6": 5}
    with pytest.raises(ValidationError):
        Limits(budget={"0-9": 5})
