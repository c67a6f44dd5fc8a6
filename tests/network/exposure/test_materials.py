"""Raw materials of a network: through which part, how certain, who leads."""

from datetime import date

import pytest

from readiness.network.exposure.contents import contents
from readiness.network.exposure.materials import material_uses
from readiness.network.value import value_shares
from readiness.world.world import load_world
from tests.network.example import WORLD, net, r, spindle


def uses(network, world=WORLD):
    shares = [value_shares(network.ledger, n) for n in range(len(network.products))]
    return {u.material: u for u in material_uses(network, world, shares, contents(network, world))}


def test_a_magnet_through_a_motor_is_told_with_part_evidence_and_value():
    use = uses(spindle())["rare_earths"]
    assert (use.critical, use.strategic, use.strategic_if) == (True, True, "magnets")
    (product,) = use.products
    assert product.value_share == pytest.approx(0.05)
    assert product.kg is None
    (via,) = product.via
    assert (via.offer, via.how, via.evidence, via.possible) == ("MAGNET@Handel", "material", "stated", False)
    assert via.place.row == 7


def test_what_a_code_only_may_mean_raises_the_upper_share_alone():
    network = net(
        r("P", price=100.0, country="DEU"), r("BRG", "P", "S", price=40.0, country="JPN", hs_code="848210")
    )
    (product,) = uses(network)["rare_earths"].products
    assert (product.value_share, product.value_share_high) == (0, pytest.approx(0.4))
    assert product.via[0].possible
    assert product.via[0].hs_name == "Ball bearings"


def test_value_nobody_knows_is_not_zero():
    network = net(r("P"), r("MAG", "P", "S", material="rare_earths"))
    (product,) = uses(network)["rare_earths"].products
    assert (product.value_share, product.value_share_high, product.unvalued) == (None, None, 1)


def test_mining_and_processing_stand_apart_and_the_worse_is_named():
    use = uses(net(r("P"), r("X", "P", "S", material="cobalt")))["cobalt"]
    by_stage = {s.stage: (s.country, s.share) for s in use.stages}
    assert by_stage == {"mining": ("COD", 0.74), "refining": ("CHN", 0.7)}
    assert (use.stages_differ, use.worst) == (True, "mining")
    rare = uses(net(r("P"), r("X", "P", "S", material="rare_earths")))["rare_earths"]
    assert (rare.stages_differ, rare.worst) == (False, "magnets")
    assert {s.evidence for s in rare.stages} == {"one"}


def test_imports_of_the_eu_show_the_leading_origin_and_a_concentration():
    bought = uses(net(r("P"), r("X", "P", "S", material="niobium")))["niobium"].imports
    assert (bought.leading, bought.year) == ("BRA", 2024)
    assert bought.share**2 < bought.hhi < 1
    brazil, canada = (WORLD.structural.of(iso3).pillars["governance"] / 100 for iso3 in ("BRA", "CAN"))
    by_hand = bought.share**2 * brazil + (bought.hhi - bought.share**2) * canada
    assert bought.hhi_governance == pytest.approx(by_hand)


def test_a_control_that_was_suspended_is_unknown_when_the_suspension_has_run_out():
    network = net(r("P"), r("X", "P", "S", material="superhard_materials"))
    states = {c.instrument: c.state for c in uses(network)["superhard_materials"].controls}
    assert states["MOFCOM/GAC 55/2025"] == "suspended"
    later = uses(network, load_world(date(2026, 11, 22)))["superhard_materials"].controls
    assert {c.instrument: (c.state, c.recheck) for c in later}["MOFCOM/GAC 55/2025"] == ("unknown", True)


def test_a_product_that_does_not_need_the_part_is_not_named():
    network = net(r("P"), r("Q"), r("MAG", "P", "S", material="rare_earths"))
    assert [p.product for p in uses(network)["rare_earths"].products] == ["P"]


def test_a_network_without_such_parts_has_no_materials():
    assert uses(net(r("P"), r("S", "P", "A", material="steel"))) == {}
