"""What would have helped is found by changing the network, not by saying so."""

from readiness.network.countermeasure import against_loss
from readiness.network.event import event_of
from readiness.network.wish import parse
from tests.network.example import WORLD, net, r

MOST = 5


def machine():
    """Two products; one hangs on a spindle alone, the other on spindle and control; the control has a substitute."""
    return net(
        r("BIG", site="Werk", country="DEU", revenue=900.0),
        r("SMALL", site="Werk", country="DEU", revenue=100.0),
        r("SPINDLE", "BIG", "Tama", country="JPN", stock_days=10.0),
        r("SPINDLE", "SMALL", "Tama", country="JPN"),
        r("CONTROL", "BIG", "Denki", country="JPN"),
        r("CONTROL", "BIG", "Steuer", country="DEU", status="potential", switch_days=400.0),
    )


def tried(network, spec, most=MOST):
    event = event_of(network, network.graph, WORLD, parse(spec))
    return {c.kind: c for c in against_loss(network, event, most)}


def test_parts_no_longer_delivered_get_a_second_source_that_stands_ready():
    found = tried(machine(), "cut:country=JPN")["second_source"]
    assert set(found.params["parts"]) == {"SPINDLE", "CONTROL"}
    added = [s for slot in found.network.slots for s in slot.sources if s.share == 0]
    assert len(added) == 3
    assert {found.network.offers[s.offer].country for s in added} == {None}


def test_the_fewest_parts_that_save_a_product_come_first():
    found = tried(machine(), "cut:country=JPN", most=1)["second_source"]
    assert found.params["parts"] == ("SPINDLE",)


def test_a_source_waiting_for_approval_is_told_by_its_name():
    found = tried(machine(), "cut:country=JPN")["qualify_source"]
    assert found.params["firms"] == ("Steuer",)


def test_stock_helps_only_against_a_loss_that_ends():
    assert "safety_stock" not in tried(machine(), "cut:country=JPN")
    found = tried(machine(), "cut:country=JPN,weeks=8")["safety_stock"]
    assert {o.stock_days for o in found.network.offers if o.part == "SPINDLE"} == {56.0}


def test_an_own_site_that_is_lost_is_not_helped_by_suppliers():
    assert tried(machine(), "lose:site=Werk") == {}
