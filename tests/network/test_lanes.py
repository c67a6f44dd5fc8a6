"""How deliveries travel: by the countries, or as the list states it."""

from readiness.network.event import event_of
from readiness.network.exposure.straits import straits
from readiness.network.lanes import Lanes
from readiness.network.wider import ports
from readiness.network.wish import parse
from tests.network.example import WORLD, codes, net, problem, r


def shipped(lane=None, country="CHN"):
    return net(
        r("P", country="DEU", price=100.0, revenue=1000.0),
        r("A", "P", "Alba", country=country, price=40.0, stock_days=1.0, lane=lane),
    )


def stopped_by_suez(network):
    return bool(event_of(network, network.graph, WORLD, parse("block:suez")).cut)


def passing(network):
    return straits(network, WORLD.sea)[0]


def test_without_a_lane_the_countries_decide():
    assert stopped_by_suez(shipped())
    assert passing(shipped())["suez"] == 0.4


def test_what_flies_or_goes_by_rail_passes_no_strait_and_no_port():
    for lane in ("air", "Luftfracht", "铁路", "Road"):
        network = shipped(lane)
        assert not stopped_by_suez(network)
        assert passing(network) == {}
        assert list(ports(network, WORLD.sea)) == []


def test_two_ports_stand_in_for_the_countries_even_where_one_is_not_known():
    network = shipped("Yokohama - Rotterdam", country=None)
    lane = Lanes(network, network.graph, WORLD.sea).of((0, network.by_id["A@Alba"]))
    assert {lane.origin, lane.destination} == {"JAPAN", "EU_NORTH"}
    assert stopped_by_suez(network)
    assert {cause.id for cause in ports(network, WORLD.sea)} == {"JAPAN", "EU_NORTH"}


def test_a_lane_nobody_knows_is_told_and_the_countries_decide():
    network = shipped("by camel")
    assert problem(network, "lane_unknown").params == {"value": "by camel"}
    assert stopped_by_suez(network)
    assert "lane_unknown" not in codes(shipped("air"))
