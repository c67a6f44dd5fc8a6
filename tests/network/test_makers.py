"""Two dealers of one maker are one source."""

from readiness.network.failures import hits
from readiness.network.groups import members_by
from readiness.network.makers import makers_of
from readiness.network.row import Declared
from readiness.network.single_points import paper_dual
from tests.network.example import WORLD, net, r


def made(maker, site=None):
    return Declared(maker, site)


def two_dealers(first=None, second=None, **more):
    return net(
        r("P", site="W", revenue=1.0, country="DEU"),
        r("A", "P", "Dealer One", slot="x", declared=first, **more),
        r("A", "P", "Dealer Two", slot="x", declared=second, **more),
        r("B", "P", "Kugel KK", site="Osaka", country="JPN"),
    )


def test_a_maker_is_a_firm_and_a_site_that_takes_all_its_dealers_down():
    network = two_dealers(made("Kugel  kk", "Osaka"), made("Kugel KK", "Nagoya"))
    assert makers_of(network.offers, "firm") == {1: "Kugel KK", 2: "Kugel KK"}
    assert members_by(network, "firm")["Kugel KK"] == (1, 2, 3)
    assert members_by(network, "site")["Osaka"] == (1, 3)
    assert members_by(network, "site")["Kugel KK/Nagoya"] == (2,)
    assert members_by(network, "firm")["Dealer One"] == (1,)
    loss = {hit.id: hit.products for hit in hits(network, WORLD.sea) if hit.kind == "firm"}
    assert loss["Kugel KK"] == (0,)
    assert loss["Dealer One"] == ()


def test_two_dealers_with_one_maker_are_second_sources_on_paper():
    network = two_dealers(made("Maker"), made("Maker"))
    (told,) = paper_dual(network, hits(network, WORLD.sea))
    assert (told.id, told.params["point"], told.params["firms"]) == (
        "Maker",
        "firm",
        ("Dealer One", "Dealer Two"),
    )


def test_a_supplier_that_makes_its_parts_itself_changes_nothing():
    assert members_by(two_dealers(), "firm") == members_by(two_dealers(made("Dealer One")), "firm")
    assert makers_of(two_dealers().offers, "firm") == {}
    assert makers_of(two_dealers(made("M", "S")).offers, "country") == {}
