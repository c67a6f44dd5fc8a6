"""US content under export control, worked out by hand."""

import pytest

from readiness.network.origins.controlled import controlled, sorting_of
from tests.network.example import net, r

LIMITS = (0.1, 0.25)


def drive(**chip):
    facts = {"price": 20.0, "origin": "USA", "eccn": "3A001"} | chip
    return net(
        r("D", site="W", price=100.0, country="DEU"),
        r("BOARD", "D", "Bo", price=40.0, country="CHN"),
        r("CHIP", "BOARD", "Us", slot="chip", **facts),
        r("CASE", "D", "Ca", price=10.0, country="DEU"),
    )


def found_in(network):
    return controlled(network.by_id["D@W"], LIMITS, sorting_of(network))


def sides(found):
    return {limit.limit: limit.side for limit in found.limits}


def test_a_marked_part_counts_at_its_full_price_wherever_it_is_built_in():
    found = found_in(drive())
    assert (found.low, found.high) == (pytest.approx(0.2), pytest.approx(0.2))
    assert sides(found) == {0.1: "above", 0.25: "below"}


@pytest.mark.parametrize("facts", [{"eccn": "EAR99"}, {"origin": "DEU"}, {"origin": "DEU", "eccn": None}])
def test_other_origin_or_an_unlisted_class_counts_for_nothing(facts):
    found = found_in(drive(**facts))
    assert (found.low, found.high) == (0, pytest.approx(0))


@pytest.mark.parametrize(
    "facts", [{"eccn": None}, {"origin": None}, {"eccn": None, "origin": None, "country": "USA"}]
)
def test_half_of_the_mark_is_open(facts):
    found = found_in(drive(**facts))
    assert (found.low, found.high) == (0, pytest.approx(0.2))
    assert sides(found) == {0.1: "open", 0.25: "below"}


def test_what_cannot_be_traced_may_be_controlled():
    found = found_in(drive(price=None))
    assert found.low == 0
    assert found.high == pytest.approx(0.4)
    assert sides(found)[0.25] == "open"


def test_exactly_at_the_limit_is_not_above_it():
    assert sides(found_in(drive(price=25.0)))[0.25] == "below"
