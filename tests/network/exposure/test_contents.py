"""Which offers hold which materials, and what needs them."""

from readiness.network.exposure.contents import contents, needed_by, valued
from readiness.network.value import value_shares
from tests.network.example import WORLD, net, r, spindle


def held(network):
    found = contents(network, WORLD)
    return {network.offers[o].id: {c.material for c in cs} for o, cs in found.items()}


def test_the_material_column_the_name_and_the_code_each_tell():
    network = net(
        r("P", price=10.0, hs_code="846693"),
        r("M1", "P", "A", material="Seltene Erden"),
        r("Servomotor 3kW", "P", "B"),
        r("X9", "P", "C", hs_code="8505.11"),
    )
    found = held(network)
    assert found["M1@A"] == {"rare_earths"}
    assert {"rare_earths", "copper", "boron"} == found["Servomotor 3kW@B"]
    assert "rare_earths" in found["X9@C"]


def test_an_end_product_holds_nothing_of_its_own():
    assert held(net(r("Servomotor", price=10.0))) == {}


def test_a_customs_code_does_not_speak_for_a_part_whose_inputs_are_listed():
    network = net(r("P"), r("DRIVE", "P", "A", hs_code="850511"), r("SCREW", "DRIVE", "B"))
    assert held(network) == {}


def test_materials_nobody_lists_are_left_out():
    assert held(net(r("P"), r("S", "P", "A", material="steel"))) == {}


def test_products_that_need_an_offer_are_bits():
    network = net(r("P"), r("Q"), r("A", "P", "S"), r("A", "Q", "S"), r("B", "A", "T"), r("C", "Q", "U"))
    bits = dict(zip((o.part for o in network.offers), needed_by(network), strict=True))
    assert bits == {"P": 0b01, "Q": 0b10, "A": 0b11, "B": 0b11, "C": 0b10}


def test_a_circle_ends():
    network = net(r("P"), r("A", "P", "S"), r("B", "A", "T"), r("A", "B", "S"))
    assert needed_by(network) == [1, 1, 1]


def test_only_known_value_is_valued():
    network = spindle()
    found = valued(network, value_shares(network.ledger, 0))
    ids = {network.offers[o].id for o in found}
    assert "BALLS@Kugel" in ids
    assert "BOX@Kiste" not in ids
