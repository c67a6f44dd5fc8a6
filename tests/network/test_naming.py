"""Which site a row speaks of."""

from readiness.network.naming import OWN_FIRM, site_ids, site_of_rows
from tests.network.example import codes, net, problem, r


def test_an_empty_site_is_the_suppliers_only_one():
    rows = [r("A", supplier="S", site="Ulm"), r("B", supplier="S")]
    assert site_of_rows(rows) == [("S", "Ulm"), ("S", "Ulm")]


def test_an_empty_site_of_a_supplier_with_several_is_called_like_the_supplier():
    rows = [r("A", supplier="S", site="Ulm"), r("B", supplier="S", site="Ebern"), r("C", supplier="S")]
    assert site_of_rows(rows)[2] == ("S", "S")


def test_no_supplier_is_the_firm_itself():
    assert site_of_rows([r("A")]) == [(OWN_FIRM, OWN_FIRM)]


def test_equal_site_names_of_two_suppliers_are_told_apart():
    sites = [("S", "Shanghai"), ("T", "Shanghai"), ("T", "Ulm")]
    assert site_ids(sites) == {
        ("S", "Shanghai"): "S/Shanghai",
        ("T", "Shanghai"): "T/Shanghai",
        ("T", "Ulm"): "Ulm",
    }


def test_one_supplier_spelled_in_several_ways_is_pointed_out_once():
    network = net(
        r("P", site="W"),
        r("A", "P", "Quorvelt Präzisionslager GmbH", site="Ebern"),
        r("B", "P", "QUORVELT Praezisionslager GmbH", site="Ebern"),
        r("C", "P", "Quorvelt", site="Ebern"),
    )
    assert len(problem(network, "similar_suppliers").params["suppliers"]) == 3


def test_two_suppliers_in_one_town_are_two_suppliers():
    network = net(
        r("P", site="W"), r("A", "P", "Huaxi", site="Shanghai"), r("B", "P", "Longmen", site="Shanghai")
    )
    assert "similar_suppliers" not in codes(network)
