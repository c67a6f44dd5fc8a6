"""Second sources on paper."""

from readiness.network.failures import hits
from readiness.network.single_points import paper_dual
from tests.network.example import WORLD, net, r, spindle


def test_two_bearing_makers_with_one_ball_maker_are_one_source():
    network = spindle()
    (told,) = paper_dual(network, hits(network, WORLD.sea))
    assert told.id == "BALLS@Kugel"
    assert told.params["slots"] == ("SPINDLE / front",)
    assert told.params["firms"] == ("Lager AG", "Jiku KK")
    assert told.revenue_at_risk == 1


def test_two_makers_in_one_country_are_no_hidden_point():
    network = net(
        r("P", site="W", revenue=1.0, country="DEU"),
        r("A", "P", "S", slot="x", country="CHN"),
        r("A", "P", "T", slot="x", country="CHN"),
    )
    assert paper_dual(network, hits(network, WORLD.sea)) == []


def test_makers_nobody_knows_are_not_called_one_country():
    network = net(
        r("P", site="W", revenue=1.0, country="DEU"),
        r("A", "P", "S", slot="x", country="CHN"),
        r("A", "P", "T", slot="x", country="ITA"),
        r("C", "A@S", "U"),
        r("D", "A@T", "V"),
    )
    assert paper_dual(network, hits(network, WORLD.sea)) == []
