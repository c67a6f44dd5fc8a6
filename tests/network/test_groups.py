"""What can fail together."""

from readiness.network.groups import groups, members_by
from readiness.network.naming import OWN_FIRM
from tests.network.example import net, r, spindle


def test_sites_firms_and_countries_are_the_sets_of_their_offers():
    network = spindle()
    by_country = members_by(network, "country")
    assert {network.offers[n].part for n in by_country["JPN"]} == {"BEARING", "BALLS"}
    assert {network.offers[n].part for n in by_country["unknown"]} == {"MAGNET"}
    assert OWN_FIRM in members_by(network, "firm")


def test_every_offer_stands_in_one_group_of_each_kind():
    network = spindle()
    seen = [(kind, member) for kind, _, members in groups(network) for member in members]
    assert len(seen) == len(set(seen)) == 4 * len(network.offers)


def test_a_parent_firm_takes_the_firms_it_owns_with_it():
    network = net(
        r("P", revenue=1.0),
        r("A", "P", "Lager AG", parent_firm="Lager SE"),
        r("A", "P", "Kugel AG", parent_firm="Lager SE"),
        r("B", "P", "Lager SE"),
    )
    firms = members_by(network, "firm")
    assert [network.offers[n].id for n in firms["Lager SE"]] == ["A@Lager AG", "A@Kugel AG", "B@Lager SE"]
    assert [network.offers[n].id for n in firms["Lager AG"]] == ["A@Lager AG"]
    assert firms["Lager SE"] not in members_by(network, "site").values()
