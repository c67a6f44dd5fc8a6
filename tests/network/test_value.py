"""Where value comes from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.network.parts import UNKNOWN
from readiness.network.value import (
    price_factors,
    price_sensitivity,
    product_factor,
    repriced,
    value_shares,
)
from tests.network.example import net, network_of, r, spindle
from tests.network.random_lists import random_list


def origin_of(network, product=0):
    return value_shares(network.ledger, product).origin


def test_value_goes_to_the_country_of_each_maker_and_the_rest_is_unknown():
    mix = origin_of(spindle())
    assert mix == pytest.approx(
        {"DEU": 0.6 * 0.18, "JPN": 0.4 * 0.18 + 0.02, "ITA": 0.25, UNKNOWN: 0.05 + 0.5}
    )
    assert next(iter(mix)) == UNKNOWN


def test_no_price_of_the_product_leaves_everything_unknown():
    assert origin_of(net(r("P", site="W", country="DEU"))) == {UNKNOWN: 1.0}


def test_a_product_of_two_sites_is_weighted_by_share():
    network = net(
        r("P", site="W", country="DEU", price=10.0, share=0.7),
        r("P", site="V", country="CHN", price=99.0, share=0.3),
    )
    assert origin_of(network) == pytest.approx({"DEU": 0.7, "CHN": 0.3, UNKNOWN: 0.0})


def test_the_link_that_closes_a_circle_carries_unknown_value():
    network = net(
        r("P", site="W", country="DEU", price=100.0),
        r("A", "P", "S", country="ITA", price=50.0),
        r("B", "A", "T", country="JPN", price=20.0),
        r("A", "B", "S", quantity=0.2),
    )
    assert origin_of(network) == pytest.approx({"DEU": 0.5, "ITA": 0.3, "JPN": 0.1, UNKNOWN: 0.1})


def test_sensitivity_holds_each_makers_own_part_and_its_sum_by_material():
    network = spindle()
    shares = price_sensitivity(network.offers, value_shares(network.ledger, 0))
    assert shares["rare_earths"] == shares["MAGNET@Handel"] == pytest.approx(0.05)
    assert shares["MOTOR@Motoren"] == pytest.approx(0.25)


def test_a_dearer_material_is_passed_on_in_full():
    network = spindle()
    rise = {network.by_id["MAGNET@Handel"]: 0.2}
    factors = price_factors(network.ledger, rise)
    assert product_factor(network.ledger, 0, factors) == pytest.approx(1 + 0.05 * 0.2)
    after = value_shares(repriced(network.ledger, rise), 0)
    assert dict(after.makers())[network.by_id["MAGNET@Handel"]] == pytest.approx(0.06 / 1.01)


def test_a_product_without_price_has_no_factor():
    network = net(r("P", site="W"))
    assert product_factor(network.ledger, 0, price_factors(network.ledger, {})) is None


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 100_000))
def test_origin_always_sums_to_one(seed):
    network = network_of(random_list(seed))
    for product in range(len(network.products)):
        assert sum(origin_of(network, product).values()) == pytest.approx(1)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 100_000))
def test_backward_shares_and_forward_prices_tell_the_same(seed):
    network = network_of(random_list(seed))
    for product in range(len(network.products)):
        shares = value_shares(network.ledger, product)
        for offer, share in shares.makers():
            factor = product_factor(network.ledger, product, price_factors(network.ledger, {offer: 0.5}))
            assert factor is None or factor == pytest.approx(1 + 0.5 * share)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 100_000))
def test_other_names_change_nothing(seed):
    rows = random_list(seed)
    firms = {None: None, "Alba": "Zeta", "Brix": "Yps", "Cora": "Xen", "Dorn": "Wal"}
    sites = {None: None, "Nord": "s3", "Sued": "s2", "Ost": "s1"}

    def renamed(text):
        part, at, site = (text or "").partition("@")
        return f"x{part}" + (at + sites[site] if at else "") if text else None

    other = [
        row
        | {
            "part": renamed(row["part"]),
            "parent": renamed(row["parent"]),
            "supplier": firms[row["supplier"]],
            "site": sites[row["site"]],
        }
        for row in rows
    ]
    one, two = network_of(rows), network_of(other)
    assert [p.code for p in one.problems] == [p.code for p in two.problems]
    for product in range(len(one.products)):
        assert origin_of(one, product) == pytest.approx(origin_of(two, product))
