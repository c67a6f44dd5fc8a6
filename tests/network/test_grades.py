"""By whose word a country is known."""

import pytest

from readiness.model.place import Place
from readiness.network.grades import grades
from readiness.network.row import Declared
from readiness.network.value import value_shares
from tests.network.example import net, r

WORD = Declared("Maker", None, {"country": Place(file="reply.xlsx")})


def graded(*rows):
    network = net(r("P", site="W", country="DEU", price=100.0, revenue=1.0), *rows)
    return grades(network.ledger, network.offers, value_shares(network.ledger, 0))


def test_shares_by_word_sum_to_one():
    found = graded(
        r("A", "P", "S", country="JPN", price=30.0, declared=WORD),
        r("B", "P", "T", country="ITA", price=20.0),
        r("C", "P", "U", price=10.0),
    )
    assert found == pytest.approx({"supplier-declared": 0.3, "assumed": 0.6, "unknown": 0.1})


def test_a_declared_country_whose_inputs_have_no_price_is_still_unknown_value():
    found = graded(
        r("A", "P", "S", country="JPN", price=30.0, declared=WORD), r("A1", "A", "V", country="CHN")
    )
    assert found == pytest.approx({"supplier-declared": 0.0, "assumed": 0.7, "unknown": 0.3})
