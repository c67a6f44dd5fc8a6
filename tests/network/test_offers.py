"""Offers and what rows say about them."""

from tests.network.example import codes, net, problem, r


def test_an_attribute_may_repeat_and_the_first_stated_one_counts():
    network = net(
        r("P", site="W"),
        r("A", "P", "S", slot="x", price=5.0),
        r("A", "P", "S", slot="y", price=6.0, stock_days=9.0),
    )
    offer = network.offers[network.by_id["A@S"]]
    assert offer.price == 5.0
    assert offer.stock_days == 9.0
    conflict = problem(network, "conflicting_value")
    assert conflict.where.row == 4
    assert conflict.params["kept_row"] == 3


def test_a_price_in_another_currency_is_converted():
    network = net(r("P", site="W", price=10.0, currency="chf"), rates={"CHF": 1.05})
    assert network.offers[0].price == 10.5


def test_a_price_without_rate_is_unknown_and_told_once_a_currency():
    network = net(r("P", site="W", price=10.0, currency="JPY"), r("A", "P", "S", price=1.0, currency="JPY"))
    assert [o.price for o in network.offers] == [None, None]
    assert problem(network, "rate_missing").params == {"currency": "JPY", "count": 2}


def test_a_price_without_currency_is_taken_in_the_cases_and_that_is_said():
    network = net(r("P", site="W", price=10.0))
    assert network.offers[0].price == 10.0
    assert problem(network, "currency_assumed").params["count"] == 1


def test_the_currency_of_a_price_that_lost_is_no_second_conflict():
    network = net(r("P", site="W", price=10.0, currency="EUR"), r("P", site="W", price=9.0, currency="USD"))
    assert codes(network).count("conflicting_value") == 1


def test_a_site_in_two_countries_is_told():
    network = net(
        r("P", site="W"),
        r("A", "P", "S", site="Ulm", country="DEU"),
        r("B", "P", "S", site="Ulm", country="CHN"),
    )
    assert problem(network, "site_in_two_countries").params["site"] == "Ulm"


def test_a_dealers_country_is_never_filled_in_from_another_part():
    network = net(r("P", site="W"), r("A", "P", "Dealer", country="GBR"), r("B", "P", "Dealer"))
    assert network.offers[network.by_id["B@Dealer"]].country is None
