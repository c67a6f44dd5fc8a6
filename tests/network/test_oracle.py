"""The engine against brute force on a thousand small random networks, and why reachability will not do."""

import math

import networkx
import pytest

from readiness.network.analyse import analyse
from tests.network.example import LIMITS, WORLD, network_of
from tests.network.oracle import Oracle
from tests.network.oracle_lanes import detours, lanes_of
from tests.network.random_lists import COUNTRIES, RATES, named, random_list
from tests.network.random_lists import LANES as SAID

LANES = lanes_of([c for c in COUNTRIES if c])
STATED = {said: None if ports is None else detours(ports) for said, ports in SAID.items()}
GRAPHS = 1000
BATCHES = 10


def near(one, other):
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def same_mix(mine, theirs):
    return all(near(mine.get(k, 0.0), theirs.get(k, 0.0)) for k in mine.keys() | theirs.keys())


@pytest.mark.parametrize("batch", range(BATCHES))
def test_losses_weeks_and_origin_equal_brute_force(batch):
    for seed in range(batch, GRAPHS, BATCHES):
        rows = random_list(seed) if seed % 2 else named(random_list(seed), seed)
        oracle = Oracle(rows, RATES)
        network = network_of(rows)
        result = analyse(network, WORLD, LIMITS, ["price:material=steel,pct=20"], everything=True)
        assert {o.id for o in network.offers} == set(oracle.offers), seed
        agrees_on_failures(result, oracle, seed)
        agrees_on_value(result, oracle, seed)


def agrees_on_failures(result, oracle, seed):
    mine = {(f.kind, f.id): f for f in result.failures}
    base = oracle.risk(oracle.down_products(oracle.up((), (), high=True), high=True))
    assert near(result.baseline_high, base), seed
    wanted = {key: (failed, set(), set(), 0.0) for key, failed in oracle.groups().items()}
    for point, (stop, doubt, delay) in oracle.blocked(LANES, STATED).items():
        wanted["chokepoint", point] = (set(), stop, doubt, delay)
    assert {k for k in mine if k[0] != "chokepoint"} == {k for k in wanted if k[0] != "chokepoint"}, seed
    for key, (failed, cut, doubt, delay) in wanted.items():
        products = oracle.down_products(oracle.up(failed, cut))
        worst = oracle.down_products(oracle.up(failed, cut | doubt, high=True), high=True)
        found = mine[key]
        assert sorted(found.products) == sorted(products), (seed, key)
        assert sorted(found.products_high) == sorted(worst), (seed, key)
        assert near(found.revenue_at_risk, oracle.risk(products)), (seed, key)
        assert near(found.revenue_at_risk_high, oracle.risk(worst)), (seed, key)
        assert near(found.weeks_to_impact, oracle.weeks(failed, cut, products)), (seed, key)
        assert near(found.delay_days, delay), (seed, key)


def agrees_on_value(result, oracle, seed):
    plain, dearer = oracle.origins(), oracle.origins(0.2, "steel")
    after = result.what_ifs[0].after
    for product in result.products:
        assert same_mix(product.origin, plain[product.id][0]), (seed, product.id)
        assert near(sum(product.origin.values()), 1), (seed, product.id)
        assert same_mix(after.origin[product.id], dearer[product.id][0]), (seed, product.id)
        assert near(after.price[product.id], dearer[product.id][1]), (seed, product.id)
    unknown = sum(oracle.weight(p) * plain[p][0]["unknown"] for p in oracle.products)
    assert near(result.unknown_value_share, unknown), seed


@pytest.mark.parametrize("seeds", [range(50), pytest.param(range(50, 200), marks=pytest.mark.proof)], ids=str)
@pytest.mark.parametrize("weeks", [1, 4, 9])
def test_a_loss_for_some_weeks_equals_brute_force(weeks, seeds):
    for seed in seeds:
        rows = random_list(seed) if seed % 4 else named(random_list(seed), seed)
        oracle = Oracle(rows, RATES, days=7 * weeks)
        network = network_of(rows)
        groups = {k: v for k, v in oracle.groups().items() if k[0] in ("site", "firm", "group")}
        specs = [f"lose:{kind}={ident},weeks={weeks}" for kind, ident in groups]
        result = analyse(network, WORLD, LIMITS, specs)
        for failed, what_if in zip(groups.values(), result.what_ifs, strict=True):
            products, worst, first = oracle.lasting(failed, 7 * weeks)
            assert sorted(what_if.after.products_down) == sorted(products), (seed, what_if.spec)
            assert near(what_if.after.revenue_at_risk_high, oracle.risk(worst)), (seed, what_if.spec)
            assert near(what_if.after.weeks_to_impact, first), (seed, what_if.spec)


def test_a_reachability_shortcut_is_wrong():
    wrong = 0
    for seed in range(100):
        rows = random_list(seed)
        oracle = Oracle(rows, RATES)
        reach = networkx.DiGraph()
        reach.add_nodes_from(oracle.offers)
        reach.add_edges_from((source, owner) for owner, sources in oracle.slots for source, _ in sources)
        for offer in oracle.offers:
            reached = networkx.descendants(reach, offer) | {offer}
            touched = [p for p in oracle.products if {o for o, _ in oracle.makers(p)} & reached]
            wrong += sorted(touched) != sorted(oracle.down_products(oracle.up({offer})))
    assert wrong > 100
