"""Value through straits: once is once, land is none, unknown stays unknown."""

import pytest

from readiness.network.exposure.straits import straits
from tests.network.example import WORLD, net, r


def passing(*rows):
    return straits(net(*rows), WORLD.sea)


def test_what_comes_from_china_passes_suez_with_its_whole_price():
    shares, unseen = passing(r("P", country="DEU", price=100.0), r("A", "P", "S", country="CHN", price=30.0))
    assert shares["suez"] == pytest.approx(0.3)
    assert shares["malacca"] == pytest.approx(0.3)
    assert unseen == 0


def test_value_that_passes_twice_counts_once():
    shares, _ = passing(
        r("P", country="DEU", price=100.0),
        r("A", "P", "S", country="CHN", price=30.0),
        r("B", "A", "T", country="DEU", price=20.0),
    )
    assert shares["suez"] == pytest.approx(0.3)


def test_what_passed_further_up_is_still_seen_after_a_way_by_land():
    shares, _ = passing(
        r("P", country="DEU", price=100.0),
        r("A", "P", "S", country="ITA", price=50.0),
        r("B", "A", "T", country="CHN", price=10.0),
    )
    assert shares["suez"] == pytest.approx(0.1)


def test_an_unknown_country_or_price_may_have_passed_anywhere():
    _, by_country = passing(r("P", country="DEU", price=100.0), r("A", "P", "S", price=30.0))
    assert by_country == pytest.approx(0.3)
    _, by_price = passing(r("P", country="DEU"), r("A", "P", "S", country="ITA", price=30.0))
    assert by_price == 1


def test_by_land_nothing_is_passed():
    shares, unseen = passing(r("P", country="DEU", price=100.0), r("A", "P", "S", country="ITA", price=30.0))
    assert (shares, unseen) == ({}, 0)


def test_a_country_without_a_port_in_the_table_is_unseen():
    _, unseen = passing(r("P", country="DEU", price=100.0), r("A", "P", "S", country="SAU", price=30.0))
    assert unseen == pytest.approx(0.3)


def test_without_products_nothing_is_said():
    assert straits(net(), WORLD.sea) == ({}, None)
