"""What wishes take away, for good and for a time."""

from readiness.network.lost import lost_by
from readiness.network.wish import parse
from tests.network.example import WORLD, net, r


def machine():
    return net(
        r("M", site="Werk", country="DEU", revenue=1.0, stock_days=0.0),
        r("TOOL", "M", "Wu", country="CHN", material="tungsten", stock_days=28.0),
        r("BOX", "M", "Handel", stock_days=0.0),
    )


def test_an_export_control_that_ends_before_the_stock_does_stops_nothing():
    network = machine()
    assert lost_by(network, WORLD, parse("control:material=tungsten,from=CHN,weeks=4")).products == ()
    longer = lost_by(network, WORLD, parse("control:material=tungsten,from=CHN,weeks=5"))
    assert (longer.products, longer.weeks) == ((0,), 4)


def test_a_split_world_loses_what_comes_from_the_other_side_and_doubts_the_unknown():
    lost = lost_by(machine(), WORLD, parse("split:between=eu,and=IND"))
    assert (lost.products, lost.products_high) == ((), (0,))
