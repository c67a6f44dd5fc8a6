"""The firm's own exposure, in the order a reader asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.network.analyse import analyse
from readiness.network.exposure.exposed import with_exposure
from readiness.network.exposure.firm import concentration
from tests.network.example import LIMITS, WORLD, net, r, spindle


def firm(network):
    return with_exposure(analyse(network, WORLD, LIMITS), network, WORLD, LIMITS).exposure.firm


def test_first_how_much_from_where_then_what_stops_us_and_when():
    found = firm(spindle())
    assert sum(found.origin.values()) == pytest.approx(1)
    assert [s.part for s in found.stoppers] == ["BOX", "MOTOR", "BALLS", "MAGNET"]
    assert found.stoppers[0].weeks_to_impact is None, "how long is not known, so it comes first"
    assert [s.weeks_to_impact for s in found.stoppers[1:]] == sorted(
        s.weeks_to_impact for s in found.stoppers[1:]
    )


def test_the_firms_own_parts_do_not_stop_it_from_outside():
    assert "SPINDLE" not in {s.part for s in firm(spindle()).stoppers}


def test_not_more_parts_are_named_than_wanted():
    network = spindle()
    limits = {**LIMITS, "network.stoppers_shown": 2}
    found = with_exposure(analyse(network, WORLD, limits), network, WORLD, limits)
    assert len(found.exposure.firm.stoppers) == 2


def test_value_by_band_adds_up_and_keeps_unknown_and_unrated_apart():
    found = firm(
        net(
            r("P", country="DEU", price=100.0),
            r("A", "P", "S", country="TWN", price=20.0),
            r("B", "P", "T", country="RUS", price=10.0),
            r("C", "P", "U", price=5.0),
        )
    )
    assert found.by_band == pytest.approx(
        {"low": 0.65, "insufficient_data": 0.2, "high": 0.1, "unknown": 0.05}
    )


def test_the_worst_tier_is_the_one_with_the_highest_band_not_the_largest():
    found = firm(
        net(
            r("P", country="DEU", price=100.0),
            r("A", "P", "S", country="CHN", price=50.0),
            r("B", "A", "T", country="COD", price=5.0),
        )
    )
    assert [t.worst for t in found.tiers] == ["DEU", "CHN", "COD"]
    assert found.worst_tier == 2
    assert sum(t.value_share for t in found.tiers) == pytest.approx(1)


def test_shares_of_materials_have_a_lower_and_an_upper_reading():
    found = firm(
        net(
            r("P", country="DEU", price=100.0),
            r("MAG", "P", "S", country="CHN", price=20.0, material="rare_earths"),
            r("BRG", "P", "T", country="JPN", price=30.0, hs_code="848210"),
            r("Q1", "P", "U", country="JPN", material="gallium"),
        )
    ).materials
    assert (found.strategic, found.strategic_high) == (pytest.approx(0.2), pytest.approx(0.5))
    assert found.controlled == pytest.approx(0.2)
    assert found.unvalued == 1


def test_a_network_without_products_says_nothing():
    found = firm(net())
    assert (found.origin, found.hhi_low, found.worst_tier, found.materials) == ({}, None, None, None)


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=6), st.floats(0, 1))
def test_concentration_lies_between_its_readings(parts, unknown):
    whole = sum(parts) + unknown
    origin = {f"C{n}": share / whole for n, share in enumerate(parts)} | {"unknown": unknown / whole}
    low, high = concentration(origin)
    assert 0 <= low <= high <= 1 + 1e-9
    if unknown == 0:
        assert low == pytest.approx(high)
