"""By whose word a country is known."""

import pytest

from readiness.model.place import Place
from readiness.network.grades import graded as counted
from readiness.network.grades import grades
from readiness.network.row import Declared, Fact
from readiness.network.value import value_shares
from tests.network.example import net, r

WORD = Declared("Maker", None, {"country": Place(file="reply.xlsx")})


def shares(document=0.0, declared=0.0, assumed=0.0, unknown=0.0):
    return {
        "measured": 0.0,
        "document": document,
        "supplier-declared": declared,
        "assumed": assumed,
        "unknown": unknown,
    }


def graded(*rows):
    network = net(r("P", site="W", country="DEU", price=100.0, revenue=1.0), *rows)
    return grades(network.ledger, network.offers, value_shares(network.ledger, 0))


def test_shares_by_word_sum_to_one():
    found = graded(
        r("A", "P", "S", country="JPN", price=30.0, declared=WORD),
        r("B", "P", "T", country="ITA", price=20.0),
        r("C", "P", "U", price=10.0),
    )
    assert found == pytest.approx(shares(document=0.6, declared=0.3, unknown=0.1))


def test_a_declared_country_whose_inputs_have_no_price_is_still_unknown_value():
    found = graded(
        r("A", "P", "S", country="JPN", price=30.0, declared=WORD), r("A1", "A", "V", country="CHN")
    )
    assert found == pytest.approx(shares(document=0.7, unknown=0.3))


def test_a_country_taken_from_the_suppliers_seat_is_assumed_and_one_from_a_list_is_documented():
    seat = {"country": Fact("assumed", Place(file="suppliers.csv", row=2))}
    found = graded(
        r("A", "P", "S", country="JPN", price=30.0, facts=seat),
        r("B", "P", "T", country="ITA", price=20.0),
    )
    assert found == pytest.approx(shares(document=0.7, assumed=0.3))


def test_values_are_counted_by_whose_word_they_are_known():
    network = net(
        r("P", country="DEU", price=100.0, revenue=1.0),
        r("A", "P", "S", country="JPN", price=30.0, currency="USD", declared=WORD),
        r("B", "P", "T", price=20.0, facts={"price": Fact("measured", Place(file="paid.csv"))}),
    )
    price, country, stock, recover = counted(network.offers)
    assert (price.column, price.total, price.by) == ("price", 3, {"measured": 1, "document": 1, "unknown": 1})
    assert country.by == {"document": 1, "supplier-declared": 1, "unknown": 1}
    assert stock.by == recover.by == {"unknown": 3}
