"""Before and after."""

import pytest

from readiness.errors import UnknownId
from readiness.network.failures import failures, hits
from readiness.network.whatif import what_ifs_of
from tests.network.example import LIMITS, WORLD, net, r, spindle

KNOWN = {"second_source": ("N04", "N05"), "safety_stock": ("A05",), "price_clause": ("N10",)}


def asked(network, spec):
    return what_ifs_of(network, WORLD, [spec], LIMITS, KNOWN)[0]


def after(network, spec):
    return asked(network, spec).after


def test_before_is_the_network_as_it_stands():
    before = asked(spindle(), "lose:firm=Kugel").before
    assert before.revenue_at_risk == 0
    assert before.products_down == ()
    assert before.weeks_to_impact is None
    assert before.price == {"SPINDLE": 1.0}


def test_a_loss_for_good_is_the_failure_of_the_list():
    network = spindle()
    listed = {(f.kind, f.id): f for f in failures(network, hits(network, WORLD.sea), everything=True)}
    for (kind, ident), loss in listed.items():
        verb = {"country": "cut:country=", "chokepoint": "block:"}.get(kind, f"lose:{kind}=")
        state = after(network, verb + ident)
        assert state.products_down == loss.products, ident
        assert state.revenue_at_risk_high == loss.revenue_at_risk_high, ident
        assert state.weeks_to_impact == loss.weeks_to_impact, ident


def test_a_short_loss_is_covered_by_stock_and_a_long_one_is_not():
    network = spindle()
    assert after(network, "lose:firm=Handel,weeks=6").products_down == ()
    long = after(network, "lose:firm=Handel,weeks=7")
    assert long.products_down == ("SPINDLE",)
    assert long.weeks_to_impact == pytest.approx(47 / 7)


def test_unknown_cover_lasts_in_the_low_and_is_nothing_in_the_high_reading():
    state = after(spindle(), "lose:firm=Kiste,weeks=20")
    assert (state.revenue_at_risk, state.revenue_at_risk_high) == (0, 1)


def test_a_potential_source_helps_once_the_loss_lasts_longer_than_the_switch():
    network = net(
        r("P", site="W", stock_days=0.0, revenue=1.0),
        r("A", "P", "S", slot="x", stock_days=0.0),
        r("A", "P", "T", slot="x", status="potential", switch_days=30.0),
    )
    assert after(network, "lose:firm=S,weeks=4").products_down == ("P",)
    assert after(network, "lose:firm=S,weeks=5").products_down == ()
    assert after(network, "lose:firm=S").products_down == ("P",)


def test_a_bloc_is_cut_as_a_whole():
    assert after(spindle(), "cut:country=eu").products_down == ("SPINDLE",)
    assert after(spindle(), "cut:country=USA").products_down == ()


def test_losses_join():
    network = spindle()
    assert after(network, "lose:firm=Lager AG").products_down == ()
    assert after(network, "lose:firm=Lager AG+lose:firm=Jiku KK").products_down == ("SPINDLE",)


def test_joined_losses_last_as_long_as_the_longest():
    network = spindle()
    assert after(network, "lose:firm=Handel,weeks=1+lose:firm=Jiku KK,weeks=9").products_down == ("SPINDLE",)


def test_a_dearer_material_changes_price_and_origin_and_loses_nothing():
    state = after(spindle(), "price:material=rare_earths,pct=100")
    assert state.price["SPINDLE"] == pytest.approx(1.05)
    assert state.products_down == ()
    assert state.origin["SPINDLE"]["ITA"] == pytest.approx(0.25 / 1.05)


def test_a_tariff_makes_deliveries_across_that_border_dearer():
    network = spindle()
    assert after(network, "tariff:from=ITA,to=DEU,pct=10").price["SPINDLE"] == pytest.approx(1.03)
    assert after(network, "tariff:from=ITA,to=USA,pct=10").price["SPINDLE"] == pytest.approx(1.0)
    assert after(network, "tariff:from=ITA,to=DEU,pct=10").origin == after(network, "block:panama").origin


def test_a_tariff_on_one_customs_code_leaves_the_others():
    network = net(
        r("P", site="W", country="DEU", price=100.0),
        r("A", "P", "S", country="CHN", price=10.0, hs_code="8482.10"),
        r("B", "P", "S", country="CHN", price=10.0, hs_code="850300"),
    )
    assert after(network, "tariff:from=CHN,to=eu,pct=50,hs=8482").price["P"] == pytest.approx(1.05)


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("lose:site=Mars", "site"),
        ("lose:firm=Mars", "firm"),
        ("lose:offer=Mars", "offer"),
        ("cut:country=Mars", "country"),
        ("block:mars", "chokepoint"),
        ("price:material=unobtainium,pct=5", "material"),
        ("tariff:from=Mars,to=DEU,pct=5", "country"),
    ],
)
def test_an_unknown_id_is_refused(spec, kind):
    with pytest.raises(UnknownId) as refused:
        after(spindle(), spec)
    assert refused.value.kind == kind


def test_a_known_material_that_nobody_here_buys_changes_nothing():
    assert after(spindle(), "price:material=tungsten,pct=50").price == {"SPINDLE": 1.0}


def test_what_would_have_helped_was_run_again_and_is_ranked():
    found = asked(spindle(), "lose:firm=Motoren,weeks=8")
    assert found.after.revenue_at_risk == 1
    kinds = [c.kind for c in found.countermeasures]
    assert set(kinds) == {"second_source", "safety_stock"}
    assert all(c.after.revenue_at_risk == 0 for c in found.countermeasures)
    assert set(found.actions) == {"N04", "N05", "A05"}


def test_what_does_not_help_is_not_offered():
    assert asked(spindle(), "lose:site=Werk").countermeasures == ()
    assert asked(spindle(), "lose:firm=Lager AG").countermeasures == ()


def test_who_bears_a_rise_depends_on_the_price_clauses():
    state = after(spindle(), "price:material=rare_earths,pct=100")
    assert state.margin["SPINDLE"].without_clauses == pytest.approx(-0.05)
    assert state.margin["SPINDLE"].with_clauses is None
    having = after(spindle(), "price:material=rare_earths,pct=100+clause:pct=80")
    assert having.margin["SPINDLE"].with_clauses == pytest.approx(-0.01)


def test_a_clause_is_offered_against_a_rise():
    (clause,) = asked(spindle(), "price:material=rare_earths,pct=100").countermeasures
    assert (clause.kind, clause.actions) == ("price_clause", ("N10",))
    assert clause.after.margin["SPINDLE"].with_clauses == pytest.approx(-0.015)


def test_energy_is_part_of_what_every_maker_adds():
    network = net(
        r("P", country="DEU", price=100.0, revenue=1.0), r("A", "P", "S", country="ITA", price=40.0)
    )
    assert after(network, "energy:pct=20,share=5").price["P"] == pytest.approx(1.01)


def test_a_duty_on_what_is_sold_is_kept_apart_from_what_is_bought():
    state = after(spindle(), "tariff:from=DEU,to=USA,pct=15")
    assert state.price["SPINDLE"] == 1
    assert state.duty_on_sales["SPINDLE"] == pytest.approx(0.15)
    assert after(spindle(), "tariff:from=DEU,to=DEU,pct=15").duty_on_sales["SPINDLE"] == 0
