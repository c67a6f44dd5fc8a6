"""Every single failure."""

from concurrent.futures import ProcessPoolExecutor

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from readiness.network.failures import failures, hits
from tests.network.example import WORLD, net, network_of, r, spindle
from tests.network.random_lists import random_list


def found(network, everything=False):
    return failures(network, hits(network, WORLD.sea), everything)


def test_only_what_loses_something_is_listed_unless_asked():
    network = spindle()
    few = {(f.kind, f.id) for f in found(network)}
    everything = {(f.kind, f.id) for f in found(network, everything=True)}
    assert ("offer", "BEARING@Lager AG") not in few
    assert ("offer", "BEARING@Lager AG") in everything
    assert ("chokepoint", "panama") in everything
    assert few < everything


def test_the_dearest_loss_comes_first_then_the_id():
    network = net(
        r("P", site="W", revenue=90.0), r("Q", site="V", revenue=10.0), r("A", "P", "S"), r("B", "Q", "S")
    )
    keys = [(-f.revenue_at_risk, f.id) for f in found(network)]
    assert keys == sorted(keys)
    assert found(network)[0].revenue_at_risk == 1.0


def test_an_unknown_input_holds_in_the_low_and_fails_in_the_high_reading():
    network = net(
        r("P", site="W", revenue=1.0),
        r("A", "P", "S", slot="x"),
        r("A", "P", "T", slot="x"),
        r("U", "A@T", "V", status="potential"),
    )
    loss = next(f for f in found(network) if (f.kind, f.id) == ("offer", "A@S"))
    assert (loss.revenue_at_risk, loss.revenue_at_risk_high) == (0, 1)
    assert loss.products == ()
    assert loss.products_high == ("P",)
    assert loss.weeks_to_impact is None


def test_nothing_sold_has_no_share_at_risk():
    network = net(r("A", "P", "S"), r("P", "A", "T"))
    assert {f.revenue_at_risk for f in found(network, everything=True)} == {None}


def test_a_thing_never_hit_has_no_time_at_all():
    data = [f.model_dump() for f in found(spindle(), everything=True)]
    never = next(d for d in data if d["id"] == "BEARING@Lager AG" and d["kind"] == "offer")
    unknown = next(d for d in data if d["id"] == "BOX@Kiste")
    assert "weeks_to_impact" not in never
    assert unknown["weeks_to_impact"] is None


def test_revenue_not_stated_for_one_product_still_shows_the_product():
    network = net(r("P", site="W", revenue=90.0), r("Q", site="V"), r("B", "Q", "S"))
    loss = next(f for f in found(network) if f.id == "B@S")
    assert loss.products == ("Q",)
    assert loss.revenue_at_risk == pytest.approx(0)


def test_spend_is_what_is_bought_of_it_and_unknown_where_a_price_is_missing():
    network = net(
        r("P", site="W", country="DEU", price=100.0, revenue=1000.0),
        r("A", "P", "S", site="S1", quantity=2.0, price=10.0),
        r("B", "P", "S", site="S2"),
    )
    spend = {(f.kind, f.id): f.spend for f in found(network)}
    assert spend["site", "S1"] == pytest.approx(200)
    assert spend["firm", "S"] is None
    assert spend["site", "W"] is None, "its own products are sold, not bought"


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_other_names_and_another_order_of_rows_change_no_loss(seed, dice):
    """Where a fact is stated twice and differently, the first counts: such lists are left out."""
    rows = random_list(seed)
    assume(all(problem.code != "conflicting_value" for problem in network_of(rows).problems))
    new = {"Alba": "Zeta", "Brix": "Ypsilon", "Cora": "Xi", "Dorn": "Omega", None: None}
    renamed = [dict(row, supplier=new[row["supplier"]], part=_other(row["part"])) for row in rows]
    renamed = [dict(row, parent=_other(row["parent"]), slot=row["slot"] or row["part"]) for row in renamed]
    dice.shuffle(renamed)
    assert _measured(rows) == _measured(renamed)


def _other(part):
    return None if part is None else "X" + part


def _measured(rows):
    network = network_of(rows)
    return sorted(
        (f.kind, round(f.revenue_at_risk, 9), round(f.revenue_at_risk_high, 9), len(f.products), f.delay_days)
        for f in failures(network, hits(network, WORLD.sea), everything=True)
    )


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_one_more_source_raises_no_loss_of_any_site_firm_country_or_strait(seed, dice):
    rows = random_list(seed)
    inputs = [row for row in rows if row["parent"] is not None]
    made = {row["parent"] for row in rows}
    filled = [row for row in inputs if row["part"] not in made and row["status"] in ("approved", "qualified")]
    assume(filled)
    chosen = dice.choice(filled)
    more = dict.fromkeys(chosen) | {
        "part": chosen["part"],
        "parent": chosen["parent"],
        "slot": chosen["slot"] or chosen["part"],
        "supplier": "Another",
        "site": "Elsewhere",
        "country": "NZL",
        "stock_days": 1000.0,
        "file": "random.csv",
        "row": 99,
    }
    before, after = _losses(rows), _losses([*rows, more])
    for key, (low, high) in before.items():
        assert after[key][0] <= low + 1e-12
        assert after[key][1] <= high + 1e-12


def _losses(rows):
    network = network_of(rows)
    listed = failures(network, hits(network, WORLD.sea), everything=True)
    return {(f.kind, f.id): (f.revenue_at_risk, f.revenue_at_risk_high) for f in listed}


def test_an_executor_finds_what_one_process_finds():
    network = network_of(random_list(11))
    with ProcessPoolExecutor(2) as executor:
        assert hits(network, WORLD.sea, executor=executor) == hits(network, WORLD.sea)
