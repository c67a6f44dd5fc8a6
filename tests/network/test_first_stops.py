"""What stops one product first."""

from readiness.network.analyse import analyse
from readiness.network.first_stops import first_stops
from tests.network.example import LIMITS, WORLD, net, r, spindle


def stops(network, product=0, kind="offer", most=5):
    return first_stops(network, analyse(network, WORLD, LIMITS).failures, product, kind, most)


def test_parts_come_in_the_order_in_which_their_loss_is_felt():
    found = stops(spindle())
    assert [(s.part, s.country, s.weeks) for s in found.first] == [
        ("MOTOR", "ITA", 17 / 7),
        ("BALLS", "JPN", 6.0),
        ("MAGNET", None, 47 / 7),
        ("BOX", "DEU", None),
    ]
    assert (found.count, found.untimed) == (4, 1)


def test_only_as_many_as_asked_for_are_named_and_all_are_counted():
    found = stops(spindle(), most=1)
    assert [s.part for s in found.first] == ["MOTOR"]
    assert (found.count, found.untimed) == (4, 1)


def test_times_are_those_of_this_product_and_not_of_the_first_one_hit():
    network = net(
        r("P", site="W", revenue=1.0, stock_days=70.0),
        r("Q", site="W", revenue=1.0, stock_days=0.0),
        r("A", "P", "S", stock_days=7.0, recover_days=21.0),
        r("A", "Q", "S"),
        r("B", "P", "T", stock_days=14.0),
    )
    (slow, other) = stops(network).first
    assert (slow.part, slow.weeks, slow.back_weeks) == ("A", 11.0, 3.0)
    assert (other.part, other.weeks, other.back_weeks) == ("B", 12.0, None)
    assert [s.weeks for s in stops(network, product=1).first] == [1.0]


def test_countries_are_named_but_the_unknown_one_is_none():
    found = stops(spindle(), kind="country")
    assert [s.country for s in found.first] == ["DEU", "ITA", "JPN"]
    assert all(s.part is None for s in found.first)


def test_the_firm_itself_is_no_supplier():
    assert stops(net(r("P", site="W", revenue=1.0))).first == ()
