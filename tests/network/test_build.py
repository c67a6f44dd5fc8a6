"""From rows to a network."""

import dataclasses

import pytest

from tests.network.example import codes, net, problem, r, spindle


def test_problems_come_in_the_order_of_the_rows():
    network = net(
        r("P", site="W"), r("A", "Q", "S"), r("B", "P", "S", status="?"), r("C", "P", "S", country="Xx")
    )
    rows = [p.where.row for p in network.problems if p.where is not None]
    assert rows == sorted(rows)


def test_a_circle_is_told_with_its_path_and_the_row_that_closes_it():
    network = net(r("P", site="W"), r("A", "P", "S"), r("B", "A", "T"), r("A", "B", "S"))
    told = problem(network, "cycle")
    assert told.params["path"] == "A@S → B@T → A@S"
    assert told.where.row == 5


def test_tiers_count_steps_from_the_product():
    network = spindle()
    tiers = {o.id: network.tier[n] for n, o in enumerate(network.offers)}
    assert tiers["SPINDLE@Werk"] == 0
    assert tiers["MOTOR@Motoren"] == 1
    assert tiers["BALLS@Kugel"] == 2


def test_what_no_product_needs_has_no_tier():
    network = net(r("P", site="W"), r("A", "Q", "S"))
    assert network.tier == (0, None)


def test_no_rows_make_an_empty_network():
    network = net()
    assert network.offers == ()
    assert codes(network) == []


def test_a_network_never_changes():
    with pytest.raises(dataclasses.FrozenInstanceError):
        spindle().currency = "USD"
