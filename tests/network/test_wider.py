"""Regions, ports, and two parts at once."""

import math
from itertools import combinations

from readiness.network.analyse import analyse
from readiness.network.failures import hits_of
from readiness.network.wider import pairs_of, ports, regions, with_wider
from tests.network.example import LIMITS, WORLD, net, network_of, r, spindle
from tests.network.oracle import Oracle
from tests.network.random_lists import RATES, random_list


def test_a_region_is_the_set_of_its_countries_offers():
    network = spindle()
    found = {cause.id: {network.offers[n].id for n in cause.offers} for cause in regions(network, WORLD)}
    assert found["eastern_asia"] == {"BEARING@Jiku KK", "BALLS@Kugel"}
    assert found["unknown"] == {"MAGNET@Handel"}


def test_a_port_stops_what_comes_or_goes_by_sea_and_nothing_else():
    network = net(
        r("P", site="W", country="DEU"),
        r("A", "P", "S", country="CHN"),
        r("B", "P", "T", country="ITA"),
        r("C", "P", "U"),
    )
    found = {cause.id: {source for _, source in cause.stopped} for cause in ports(network, WORLD.sea)}
    assert found == {WORLD.sea.hub_of["CHN"]: {1}, WORLD.sea.hub_of["DEU"]: {1}}


def test_pairs_are_told_with_what_is_lost_together_and_apart():
    network = net(
        r("P", site="W", revenue=60.0),
        r("Q", site="V", revenue=40.0),
        r("A", "P", "S", slot="x"),
        r("A", "P", "T", slot="x"),
        r("B", "Q", "S"),
    )
    (pair, *_), complete = pairs_of(network, 100)
    assert complete
    assert pair.offers == ("A@S", "A@T")
    assert (pair.revenue_at_risk, pair.revenue_at_risk_apart, pair.products) == (0.6, 0.0, ("P",))


def test_pairs_equal_brute_force_on_random_lists():
    for seed in range(60):
        rows = random_list(seed)
        oracle, network = Oracle(rows, RATES), network_of(rows)
        found = {p.offers: p for p in pairs_of(network, 10_000)[0]}
        alone = {o: set(oracle.down_products(oracle.up({o}))) for o in oracle.offers}
        for one, other in combinations([o.id for o in network.offers], 2):
            both = oracle.down_products(oracle.up({one, other}))
            apart = alone[one] | alone[other]
            assert ((one, other) in found) == (set(both) != apart), seed
            if (one, other) in found:
                told = found[one, other]
                assert sorted(told.products) == sorted(both)
                assert math.isclose(told.revenue_at_risk, oracle.risk(both), abs_tol=1e-9)
                assert math.isclose(told.revenue_at_risk_apart, oracle.risk(apart), abs_tol=1e-9)


def test_the_analysis_carries_them_beside_the_failures():
    network = spindle()
    plain = analyse(network, WORLD, LIMITS)
    wide = with_wider(plain, network, WORLD, LIMITS)
    assert wide.failures == plain.failures
    assert [f.kind for f in wide.regions][:1] == ["region"]
    assert wide.pairs_complete


def test_regions_and_ports_equal_brute_force_on_random_lists():
    hubs = WORLD.sea.hub_of
    for seed in range(150):
        rows = random_list(seed)
        oracle, network = Oracle(rows, RATES), network_of(rows)
        wanted = {}
        for offer, fact in oracle.fact.items():
            country = WORLD.countries.by_iso3.get(fact["country"] or "")
            region = (country.subregion if country else "") or "unknown"
            wanted.setdefault(("region", region), (set(), set()))[0].add(offer)
        for number, (owner, sources) in enumerate(oracle.slots):
            for source, _ in sources:
                ends = oracle.fact[source]["country"], oracle.fact[owner]["country"]
                if None not in ends and WORLD.sea.lane(*ends):
                    for end in ends:
                        wanted.setdefault(("port", hubs[end]), (set(), set()))[1].add((number, source))
        causes = [*regions(network, WORLD), *ports(network, WORLD.sea)]
        found = {(hit.kind, hit.id): hit for hit in hits_of(network, causes)}
        assert found.keys() == wanted.keys(), seed
        for key, (failed, cut) in wanted.items():
            down = oracle.down_products(oracle.up(failed, cut))
            high = oracle.down_products(oracle.up(failed, cut, high=True), high=True)
            assert sorted(network.products[p].id for p in found[key].products) == sorted(down), (seed, key)
            assert sorted(network.products[p].id for p in found[key].products_high) == sorted(high), (
                seed,
                key,
            )
            weeks = oracle.weeks(failed, cut, down)
            assert (found[key].weeks is None) == (weeks is None)
            assert weeks is None or math.isclose(found[key].weeks, weeks, abs_tol=1e-9)
