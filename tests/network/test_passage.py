"""Straits and canals."""

from readiness.network.passage import blocked
from tests.network.example import WORLD, net, r


def passages(*rows):
    network = net(r("P", site="W", country="DEU"), *rows)
    return blocked(network, network.graph, WORLD.sea)


def test_a_detour_longer_than_the_cover_stops_the_delivery():
    suez = passages(r("A", "P", "S", country="CHN", stock_days=8.0))["suez"]
    assert suez.stopped == {(0, 1)}
    assert suez.delay_days == 0


def test_enough_cover_turns_it_into_a_delay():
    suez = passages(r("A", "P", "S", country="CHN", stock_days=9.0))["suez"]
    assert suez.stopped == frozenset()
    assert suez.delay_days == 8.6


def test_unknown_cover_leaves_it_in_doubt():
    suez = passages(r("A", "P", "S", country="CHN"))["suez"]
    assert suez.stopped == frozenset()
    assert suez.doubtful == {(0, 1)}


def test_without_another_passage_no_cover_helps():
    assert passages(r("A", "P", "S", country="ARE", stock_days=900.0))["ormuz"].stopped == {(0, 1)}


def test_neighbours_and_unknown_countries_use_no_lane():
    found = passages(r("A", "P", "S", country="ITA"), r("B", "P", "T"))
    assert all(not b.stopped and not b.doubtful for b in found.values())
