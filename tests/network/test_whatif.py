"""Before and after."""

import pytest

from readiness.errors import UnknownId
from readiness.network.failures import failures, hits
from readiness.network.whatif import what_ifs_of
from tests.network.example import WORLD, net, r, spindle


def after(network, spec):
    return what_ifs_of(network, WORLD, [spec])[0].after


def test_before_is_the_network_as_it_stands():
    before = what_ifs_of(spindle(), WORLD, ["lose:firm=Kugel"])[0].before
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
