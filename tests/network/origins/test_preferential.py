"""Preferential origin, worked out by hand."""

import pytest

from readiness.network.origins.preferential import preferential, sorting_of
from readiness.network.origins.rule import parse_rule
from tests.network.example import WORLD, net, r


def machine(**asked):
    """Price 100: 20 declared European, 30 declared Chinese, 10 without declaration, a frame made in-house of 15 steel
    declared European and 5 bolts declared Chinese; inside the European motor 8 declared Chinese, 4 undeclared."""
    facts = {"country": "DEU"} | asked
    return net(
        r("M", site="W", price=100.0, revenue=1.0, **facts),
        r("MOTOR", "M", "Eum", price=20.0, origin="DEU", country="DEU"),
        r("CHIP", "M", "Chi", price=30.0, origin="CHN", country="CHN"),
        r("BOX", "M", "Box", price=10.0),
        r("FRAME", "M", price=25.0, site="W"),
        r("STEEL", "FRAME", "Stahl", price=15.0, origin="ITA"),
        r("BOLT", "FRAME", "Bolz", price=5.0, origin="CHN"),
        r("MAGNET", "MOTOR", "Mag", price=8.0, origin="CHN"),
        r("WIRE", "MOTOR", "Wir", price=4.0),
    )


def judged(network, **rule):
    said = {"territory": "eu", "method": "build_down", "pct": 50} | rule
    parsed = parse_rule(",".join(f"{key}={value}" for key, value in said.items()), WORLD)
    return preferential(network, network.by_id["M@W"], parsed, sorting_of(network, parsed))


def test_build_down_takes_non_originating_materials_from_the_price():
    found = judged(machine())
    assert (found.low, found.high) == (pytest.approx(0.55), pytest.approx(0.65))
    assert found.verdict == "meets"
    assert found.made_there


def test_build_up_counts_originating_materials_alone():
    found = judged(machine(), method="build_up", pct=40)
    assert (found.low, found.high) == (pytest.approx(0.35), pytest.approx(0.45))
    assert found.verdict == "open"


def test_without_roll_up_what_is_in_an_originating_material_counts_for_itself():
    found = judged(machine(), roll_up="no")
    assert (found.low, found.high) == (pytest.approx(0.43), pytest.approx(0.57))
    up = judged(machine(), method="build_up", roll_up="no")
    assert (up.low, up.high) == (pytest.approx(0.15 + 0.08), pytest.approx(0.15 + 0.08 + 0.14))


def test_a_threshold_no_answer_can_reach_is_not_met():
    assert judged(machine(), pct=66).verdict == "fails"
    assert judged(machine(), pct=60).verdict == "open"
    assert judged(machine(), pct=55).verdict == "meets"


def test_made_elsewhere_it_cannot_originate_and_made_nobody_knows_where_it_is_open():
    assert judged(machine(country="CHN")).verdict == "fails"
    unknown = judged(machine(country=None))
    assert (unknown.made_there, unknown.verdict) == (None, "open")


def test_a_material_without_price_keeps_the_rest_in_doubt():
    network = net(
        r("M", site="W", price=100.0, country="DEU"),
        r("A", "M", "S", price=30.0, origin="CHN"),
        r("B", "M", "T", origin="DEU"),
    )
    found = judged(network)
    assert (found.low, found.high) == (pytest.approx(0.0), pytest.approx(0.7))


def test_a_product_without_price_is_all_unknown():
    found = judged(net(r("M", site="W", country="DEU"), r("A", "M", "S", price=30.0, origin="CHN")))
    assert (found.low, found.high, found.verdict) == (0, 1, "open")


def test_one_more_declaration_narrows_the_interval():
    before = judged(machine())
    after = judged(
        net(
            r("M", site="W", price=100.0, country="DEU"),
            r("CHIP", "M", "Chi", price=35.0, origin="CHN"),
            r("BOX", "M", "Box", price=10.0, origin="DEU"),
        )
    )
    assert (after.low, after.high) == (pytest.approx(0.65), pytest.approx(0.65))
    assert before.low <= after.low
