"""Slots, bound parents, products."""

import pytest

from tests.network.example import codes, net, problem, r


def test_the_same_part_from_two_suppliers_is_one_slot_and_that_is_said():
    network = net(r("P", site="W"), r("A", "P", "S"), r("A", "P", "T"))
    assert len(network.slots) == 1
    assert problem(network, "alternatives_assumed").params["sources"] == ("A@S", "A@T")


def test_a_named_slot_is_nobodys_assumption():
    network = net(r("P", site="W"), r("A", "P", "S", slot="x"), r("A", "P", "T", slot="x"))
    assert "alternatives_assumed" not in codes(network)


def test_a_bound_and_an_unbound_slot_of_one_name_are_two_slots_both_needed():
    network = net(
        r("P", site="W"),
        r("P", site="V"),
        r("A", "P", "S", slot="x"),
        r("B", "P@W", "T", slot="x"),
    )
    w, v = network.by_id["P@W"], network.by_id["P@V"]
    assert len(network.graph.needs[w]) == 2
    assert len(network.graph.needs[v]) == 1


def test_a_part_whose_own_id_holds_an_at_sign_is_that_part():
    network = net(r("P@X", site="W"), r("A", "P@X", "S"))
    assert network.slots[0].owners == (0,)


def test_a_bound_parent_may_name_the_site_or_the_site_with_its_supplier():
    network = net(
        r("P", site="W"),
        r("M", "P", "S", site="Shanghai"),
        r("N", "P", "T", site="Shanghai"),
        r("A", "M@Shanghai", "U"),
        r("B", "M@S/Shanghai", "U"),
    )
    maker = network.by_id["M@S/Shanghai"]
    assert [s.owners for s in network.slots if "@" in s.parent] == [(maker,), (maker,)]


def test_a_parent_nobody_makes_is_told():
    network = net(r("P", site="W"), r("A", "Q", "S"), r("B", "P@Mars", "S"))
    assert problem(network, "part_without_maker").where.row == 3
    assert problem(network, "unknown_parent_site").where.row == 4
    assert network.slots == ()


def test_a_slot_without_a_counting_source_is_told():
    network = net(r("P", site="W"), r("A", "P", "S", status="blocked"))
    assert problem(network, "slot_without_source").params["slot"] == "A"


def test_one_source_listed_twice_in_a_slot_is_told():
    network = net(r("P", site="W"), r("A", "P", "S"), r("A", "P", "S", quantity=4.0))
    assert problem(network, "duplicate_source").params["offer"] == "A@S"


def test_a_quantity_of_nothing_is_unknown():
    network = net(r("P", site="W", price=10.0), r("A", "P", "S", price=1.0, quantity=0.0))
    assert problem(network, "quantity_invalid").where.row == 3
    assert network.ledger.entries[0].missing == (1,)


def test_a_product_made_at_two_sites_has_the_sum_of_its_rows():
    network = net(r("P", site="W", revenue=70.0), r("P", site="V", revenue=30.0))
    assert [(p.id, p.revenue) for p in network.products] == [("P", 100.0)]


def test_missing_revenue_is_told_for_all_or_for_one():
    assert "revenue_missing" in codes(net(r("P", site="W")))
    partly = net(r("P", site="W", revenue=5.0), r("Q", site="W"))
    assert problem(partly, "revenue_missing_for_product").params["product"] == "Q"


def test_a_list_in_which_nothing_is_sold_is_told():
    assert codes(net(r("A", "A", "S"))) == ["cycle", "no_product"]


def test_scrap_makes_more_of_an_input_needed():
    network = net(
        r("P", revenue=1.0), r("A", "P", "S", quantity=2.0, scrap=0.05), r("B", "P", "S", scrap=-0.1)
    )
    assert [slot.sources[0].quantity for slot in network.slots] == [pytest.approx(2.1), 1.0]
    assert problem(network, "negative_value").params["column"] == "scrap"
