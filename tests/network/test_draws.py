"""Years drawn by chance, beside the exact answer: every state of a tiny network with its probability."""

from itertools import product as all_of

import pytest

from readiness.errors import UnknownId
from readiness.network.analyse import analyse
from readiness.network.chances import threats
from readiness.network.draws import Drawing, draw, judged, with_draws
from tests.network.example import LIMITS, WORLD, net, network_of, r, spindle
from tests.network.oracle import Oracle
from tests.network.random_lists import RATES, random_list

EVEN = {"region": 0.05, "country": 0.1, "firm": 0.1, "site": 0.2, "offer": 0.15}
NEVER = dict.fromkeys(EVEN, 0.0)


def drawing(years=4096, chances=EVEN, **more):
    return Drawing(years, chances, (0.1, 0.5), **more)


def exactly(network, oracle, chances, high):
    """Product -> chance to stop, summed over every combination of what may strike."""
    able = [t for t in threats(network, WORLD, chances) if t.chance]
    assert len(able) <= 12
    found = dict.fromkeys(oracle.products, 0.0)
    for strikes in all_of((False, True), repeat=len(able)):
        likely, failed = 1.0, set()
        for strike, threat in zip(strikes, able, strict=True):
            likely *= threat.chance if strike else 1 - threat.chance
            failed |= {network.offers[o].id for o in threat.offers} if strike else set()
        for stopped in oracle.down_products(oracle.up(failed, (), high), high):
            found[stopped] += likely
    return found


@pytest.mark.parametrize("seed", range(12))
def test_chances_of_products_are_near_the_exact_ones(seed):
    rows = random_list(seed)
    network, oracle = network_of(rows), Oracle(rows, RATES)
    few = NEVER | ({"country": 0.1} if seed % 2 else {"firm": 0.2, "region": 0.05})
    years = 8192
    drawn, _ = draw(network, WORLD, drawing(years, few))
    low, high = (exactly(network, oracle, few, reading) for reading in (False, True))
    for found in drawn.products:
        for mine, exact in ((found.probability, low[found.id]), (found.probability_high, high[found.id])):
            spread = max(0.0, exact * (1 - exact) / years) ** 0.5
            assert abs(mine - exact) <= 4.5 * spread + 1e-12
    mean = sum(oracle.weight(p) * chance for p, chance in low.items())
    assert drawn.revenue_lost.mean == pytest.approx(
        mean, abs=5 * (drawn.revenue_lost.standard_error or 0) + 1e-9
    )


def test_the_same_seed_gives_the_same_answer_and_more_years_begin_with_the_same():
    one, two = draw(spindle(), WORLD, drawing()), draw(spindle(), WORLD, drawing())
    assert one == two
    other, _ = draw(spindle(), WORLD, drawing(seed=2))
    assert other.revenue_lost != one[0].revenue_lost


def test_years_need_not_fill_a_block():
    drawn, _ = draw(spindle(), WORLD, drawing(1, NEVER | {"offer": 1.0}))
    assert drawn.revenue_lost.mean == 1
    assert drawn.revenue_lost.standard_error is None


def test_a_spread_tells_what_is_exceeded_and_how_often():
    network = net(r("P", site="W", revenue=3.0), r("Q", site="V", revenue=1.0))
    drawn, _ = draw(network, WORLD, drawing(2048, NEVER | {"offer:P@W": 0.25, "offer:Q@V": 1.0}))
    spread = drawn.revenue_lost
    assert spread.p50 == 0.25
    assert spread.p90 == spread.p95 == 1.0
    assert spread.exceeded[0].probability == 1.0
    assert spread.exceeded[1].probability == drawn.products[0].probability == pytest.approx(0.25, abs=0.05)


def test_what_hangs_on_a_chance_nobody_knows_is_unknown_and_the_rest_is_not():
    network = net(
        r("P", site="W", revenue=1.0), r("A", "P", "S"), r("Q", site="W", revenue=1.0), r("B", "Q", "T")
    )
    drawn, _ = draw(network, WORLD, drawing(chances=NEVER | {"firm:S": None, "firm:T": 0.5}))
    assert drawn.unknown == ("firm:S",)
    assert drawn.products[0].probability is None
    assert drawn.products[1].probability == pytest.approx(0.5, abs=0.05)
    assert drawn.revenue_lost is None


def test_a_chance_nobody_knows_does_not_matter_where_another_source_is_left():
    network = net(r("P", site="W", revenue=1.0), r("A", "P", "S", slot="x"), r("A", "P", "T", slot="x"))
    drawn, _ = draw(network, WORLD, drawing(chances=NEVER | {"firm:S": None}))
    assert drawn.products[0].probability == 0
    assert drawn.revenue_lost.mean == 0


def test_a_what_if_is_drawn_on_the_same_years():
    network = spindle()
    drawn, (same, gone, block) = draw(
        network, WORLD, drawing(), ["cut:country=FRA", "lose:firm=Lager AG", "lose:firm=Kugel,weeks=3"]
    )
    assert same.revenue_lost == drawn.revenue_lost
    assert gone.revenue_lost.mean > drawn.revenue_lost.mean
    assert block.revenue_lost == drawn.revenue_lost


def test_a_loss_that_outlasts_the_stock_is_gone_in_every_year():
    _, (short, long) = draw(
        spindle(), WORLD, drawing(chances=NEVER), ["lose:firm=Motoren,weeks=2", "lose:firm=Motoren,weeks=9"]
    )
    assert short.revenue_lost.mean == 0
    assert long.revenue_lost.mean == 1


def test_unknown_inputs_fail_in_every_year_of_the_high_reading():
    network = net(r("P", site="W", revenue=1.0), r("A", "P", "S", status="blocked"))
    drawn, _ = draw(network, WORLD, drawing(chances=NEVER))
    assert drawn.revenue_lost.mean == 0
    assert drawn.revenue_lost_high.mean == 1


def test_where_nothing_is_sold_there_is_no_loss_to_tell():
    drawn, _ = draw(net(r("A", "P", "S")), WORLD, drawing())
    assert drawn.revenue_lost is None
    assert drawn.products == ()


def test_wishes_that_name_nothing_are_refused():
    with pytest.raises(UnknownId):
        draw(spindle(), WORLD, drawing(), ["lose:firm=Nobody"])


@pytest.mark.parametrize("seed", range(10))
def test_one_more_source_never_raises_a_chance(seed):
    rows = random_list(seed)
    slotted = next(row for row in rows if row["parent"])
    more = {**slotted, "supplier": "Extra", "site": "Anew", "status": "approved", "row": 99}
    named = NEVER | {"firm": 0.2, "country": 0.1}
    before, _ = draw(network_of(rows), WORLD, drawing(8192, named))
    after, _ = draw(network_of([*rows, more]), WORLD, drawing(8192, named))
    low, high = after.revenue_lost_high, before.revenue_lost_high
    assert low.mean <= high.mean + 4 * (low.standard_error + high.standard_error)


def test_the_analysis_carries_the_years_and_each_what_if_its_own():
    plain = analyse(spindle(), WORLD, LIMITS, ["lose:firm=Motoren"])
    told = with_draws(plain, spindle(), WORLD, drawing())
    assert plain.draws is None
    assert told.draws.years == 4096
    (what_if,) = told.what_ifs
    assert what_if.before.draws.revenue_lost == told.draws.revenue_lost
    assert what_if.after.draws.revenue_lost.mean == 1
    assert told.model_copy(update={"draws": None, "what_ifs": plain.what_ifs}) == plain


def test_judgements_hold_where_the_firm_states_no_other():
    limits = {"network.chance.firm": 0.01, "network.chance.site": 0.02, "network.draws.loss.half": 0.5}
    found = judged(limits | {"network.draws.loss.tenth": 0.1}, 100, {"firm": None, "site:W": 0.3})
    assert found.chances == {"firm": None, "site": 0.02, "site:W": 0.3}
    assert found.levels == (0.1, 0.5)
    assert found.years == 100
