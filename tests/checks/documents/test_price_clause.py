"""The five parts of a price clause."""

import pytest

from readiness.checks.documents.price_clause import PARTS
from tests.checks.build import findings, terms, together

CLAUSE = {"price_adjustment": "yes"}


def with_parts(number):
    return terms(**CLAUSE, **dict.fromkeys(PARTS[:number], "x"))


def seen(*papers):
    return findings(together(*papers))["terms.price_clause"]


@pytest.mark.parametrize(("parts", "level"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3.5), (5, 4)])
def test_every_part_stated_is_a_step(parts, level):
    finding = seen(with_parts(parts))
    assert (finding.level, finding.params["count"]) == (level, parts)
    assert len(finding.params["missing"]) == 5 - parts


def test_three_parts_are_met_and_prices_subject_to_change_unmet():
    assert seen(with_parts(3)).verdict == "met"
    assert seen(with_parts(1)).verdict == "part"
    assert seen(with_parts(0)).verdict == "unmet"


def test_an_index_without_a_clause_moves_no_price():
    assert seen(terms(price_index="x", price_cost="steel")).verdict == "unmet"


def test_the_best_of_several_terms_counts():
    assert seen(terms(file="a.pdf", **CLAUSE), with_parts(5)).level == 4


def test_a_threshold_is_no_share_of_the_price():
    finding = seen(terms(**CLAUSE, price_threshold="5%"))
    assert finding.params["found"] == ("price_threshold",)


def test_it_is_worth_what_a_person_confirmed():
    confirmed = terms(confirmed=("price_adjustment",), **CLAUSE, price_cost="steel")
    assert seen(confirmed).assurance == "claimed"
    assert seen(with_parts(2)).assurance == "conformant"


def test_no_terms_are_unknown():
    assert seen(terms()).verdict == "unknown"
    assert findings()["terms.price_clause"].verdict == "unknown"
