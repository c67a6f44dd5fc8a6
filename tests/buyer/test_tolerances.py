"""The strictest buyer's tolerance is what files are checked by, with its name."""

from datetime import date

import pytest

from readiness.buyer.tolerances import limits_of
from readiness.content.loader import load_bank
from readiness.model.case import Case, OwnBuyer

BANK = load_bank()
PRICE, QUANTITY = "trade.match.price_share", "trade.match.over_quantity"


def own(name, **stated):
    found = {f"trade.match.{parameter}": value for parameter, value in stated.items()}
    return OwnBuyer(name=name, cut_off=50, tolerances=found)


def limits(*buyers, bank=BANK, named=()):
    case = Case(name="x", on=date(2026, 7, 15), own_buyers=buyers, buyers=named)
    return limits_of(bank, case)


def wider(share):
    """The shipped bank, all its buyers with this tolerance of the price."""
    buyers = tuple(b.model_copy(update={"tolerances": {PRICE: share}}) for b in BANK.buyers)
    return BANK.model_copy(update={"buyers": buyers})


def test_where_nobody_states_any_the_usual_values_hold():
    found = limits()
    assert dict(found) == BANK.limits(date(2026, 7, 15))
    assert found.stated_by == {}
    assert all(b.tolerances == {} for b in BANK.buyers)


def test_the_strictest_of_several_customers_is_taken_parameter_by_parameter():
    found = limits(own("A", price_share=0.01), own("B", price_share=0.005, price_value=1), own("C"))
    assert (found[PRICE], found["trade.match.price_value"], found[QUANTITY]) == (0.005, 1, 0)
    assert found.stated_by == {PRICE: "own:B", "trade.match.price_value": "own:B"}


def test_a_wider_tolerance_helps_nobody_before_the_others():
    assert limits(own("A", price_share=0.05)).stated_by == {}


@pytest.mark.parametrize(("named", "by"), [((), None), (("us_buyer",), "us_buyer")])
def test_a_wider_tolerance_holds_where_every_buyer_looked_at_states_it(named, by):
    found = limits(own("A", price_share=0.06), bank=wider(0.05), named=named)
    assert found[PRICE] == 0.05
    assert by in (None, found.stated_by[PRICE])
    assert limits(own("A"), bank=wider(0.05), named=named)[PRICE] == 0.02


def test_what_a_parameter_does_not_allow_to_state_stays():
    assert limits(own("A", rounding=0)).stated_by == {}
