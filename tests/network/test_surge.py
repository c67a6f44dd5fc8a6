"""Demand grows: the scarcest stated capacity decides, and what nobody knows widens the range."""

import pytest

from readiness.errors import UnknownId
from readiness.network.surge import strain
from readiness.network.wish import parse
from tests.network.example import net, r


def machine(**motor):
    """A hundred machines a year, each with a motor and two bearings from two makers."""
    return net(
        r("M", country="DEU", price=1000.0, revenue=100_000.0, capacity=20.0),
        r("MOTOR", "M", "Moto", price=100.0, **motor),
        r("BEARING", "M", "Eins", slot="b", quantity=2.0, price=10.0, share=0.5, capacity=1000.0),
        r("BEARING", "M", "Zwei", slot="b", quantity=2.0, price=10.0, share=0.5, capacity=1000.0),
    )


def strained(network, spec):
    return strain(network, parse(spec))


def test_nothing_grows_nothing_is_strained():
    assert strained(machine(), "cut:country=CHN") is None


def test_the_scarcest_capacity_decides_and_is_named():
    found = strained(machine(capacity=10.0), "surge:pct=50")
    assert found.unmet == pytest.approx(1 - 120 / 150)
    assert found.unmet_high == pytest.approx(found.unmet)
    assert found.bottlenecks == ("MOTOR@Moto",)


def test_an_unknown_capacity_may_hold_or_may_not_grow_at_all():
    found = strained(machine(), "surge:pct=50")
    assert found.unmet == 0
    assert found.unmet_high == pytest.approx(1 - 100 / 150)
    assert found.bottlenecks == ()


def test_stock_carries_a_short_surge():
    network = machine(capacity=5.0, stock_days=10.0)
    assert strained(network, "surge:pct=50,weeks=4").unmet == 0
    assert strained(network, "surge:pct=50,weeks=5").unmet > 0


def test_todays_deliveries_go_on_even_where_the_capacity_stated_is_smaller():
    assert strained(machine(capacity=1.0), "surge:pct=25").unmet == pytest.approx(0.2)


def test_one_product_grows_alone_and_an_unknown_one_is_refused():
    assert strained(machine(capacity=10.0), "surge:pct=50,product=M").unmet == pytest.approx(0.2)
    with pytest.raises(UnknownId):
        strained(machine(), "surge:pct=50,product=N")
