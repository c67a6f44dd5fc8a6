"""When a loss is felt."""

import pytest

from readiness.network.loss import lose, products_down
from readiness.network.timing import days_until_down, first_product, weeks_to_impact
from tests.network.example import net, r, spindle


def weeks(network, *failed):
    members = [network.by_id[f] for f in failed]
    gone = lose(network.graph, members)
    products = products_down(network.graph, gone.offers)
    return weeks_to_impact(network.graph, members, (), gone, products, network.cover)


def test_cover_adds_up_on_the_way():
    assert weeks(spindle(), "MAGNET@Handel") == pytest.approx((30 + 10 + 7) / 7)


def test_the_slowest_of_the_alternatives_and_the_fastest_of_the_inputs_decide():
    network = spindle()
    assert weeks(network, "BEARING@Lager AG", "BEARING@Jiku KK") == pytest.approx((14 + 7) / 7)
    assert weeks(network, "BALLS@Kugel", "MAGNET@Handel") == pytest.approx((21 + 14 + 7) / 7)


def test_what_fails_itself_lasts_only_its_own_cover():
    assert weeks(spindle(), "SPINDLE@Werk", "MAGNET@Handel") == pytest.approx(1.0)


def test_unknown_cover_on_the_way_makes_the_time_unknown():
    assert weeks(spindle(), "BOX@Kiste") is None


def test_unknown_cover_beside_the_way_does_not():
    network = net(
        r("P", site="W", stock_days=7.0),
        r("A", "P", "S", stock_days=7.0),
        r("B", "P", "T", slot="b"),
    )
    assert weeks(network, "A@S") == pytest.approx(2.0)


def test_a_circle_ends_by_itself():
    network = net(
        r("P", site="W", stock_days=0.0),
        r("A", "P", "S", stock_days=7.0),
        r("B", "A", "T", stock_days=7.0),
        r("A", "B", "S"),
        r("C", "B", "U", stock_days=7.0),
    )
    assert weeks(network, "C@U") == pytest.approx(3.0)


def test_only_what_runs_dry_in_time_is_lost():
    network = spindle()
    magnet = network.by_id["MAGNET@Handel"]
    cover = [0.0 if c is None else c for c in network.cover]
    within = days_until_down(network.graph, [magnet], (), cover, within=41.0)
    assert {network.offers[n].id for n in within} == {"MAGNET@Handel", "MOTOR@Motoren"}
    exactly = days_until_down(network.graph, [magnet], (), cover, within=47.0)
    assert network.by_id["SPINDLE@Werk"] not in exactly


def test_no_product_lost_has_no_time():
    assert first_product(spindle().graph, (), {}) is None
