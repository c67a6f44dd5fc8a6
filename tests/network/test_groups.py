"""What can fail together."""

from readiness.network.analyse import analyse
from readiness.network.groups import groups, members_by
from readiness.network.naming import OWN_FIRM
from tests.network.example import LIMITS, WORLD, net, r, spindle


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


def test_a_named_group_is_the_set_of_the_offers_that_name_it():
    network = net(
        r("P", revenue=1.0),
        r("A", "P", "Alba", risk_group="Elbe"),
        r("A", "P", "Brix", risk_group="Elbe; Galvanik Nord"),
        r("B", "P", "Cora", risk_group="Galvanik Nord；Galvanik Nord"),
    )
    found = {
        name: [network.offers[n].firm for n in members]
        for name, members in members_by(network, "group").items()
    }
    assert found == {"Elbe": ["Alba", "Brix"], "Galvanik Nord": ["Brix", "Cora"]}


def test_two_sources_of_one_group_are_no_alternative_to_each_other():
    network = net(
        r("P", revenue=1.0, stock_days=0.0),
        r("A", "P", "Alba", risk_group="Elbe", stock_days=14.0),
        r("A", "P", "Brix", risk_group="Elbe", stock_days=7.0),
    )
    failures = analyse(network, WORLD, LIMITS, ["lose:group=Elbe"])
    (elbe,) = [f for f in failures.failures if f.kind == "group"]
    assert (elbe.id, elbe.revenue_at_risk, elbe.weeks_to_impact) == ("Elbe", 1, 2)
    assert failures.what_ifs[0].after.products_down == ("P",)
    assert all(
        f.revenue_at_risk == 0
        for f in analyse(network, WORLD, LIMITS, (), True).failures
        if f.kind == "firm" and f.id != OWN_FIRM
    )
