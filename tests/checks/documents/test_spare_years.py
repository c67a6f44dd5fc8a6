"""The promise of spare parts."""

import pytest

from tests.checks.build import findings, quotation, terms


def seen(*papers):
    return findings(*papers)["terms.spare_years"]


def test_ten_years_from_the_last_delivery_are_all_a_clause_can_show():
    finding = seen(terms(spare_years="10", spare_from="last_delivery"))
    assert (finding.verdict, finding.level, finding.params["from_last"]) == ("met", 2, True)


@pytest.mark.parametrize(
    "fields", [{"spare_years": "5", "spare_from": "last_delivery"}, {"spare_years": "10"}]
)
def test_shorter_or_from_the_delivery_is_in_part(fields):
    assert (seen(terms(**fields)).verdict, seen(terms(**fields)).level) == ("part", 1.5)


def test_a_quotation_may_hold_it():
    assert seen(terms(), quotation(spare_years="12", spare_from="last_delivery")).verdict == "met"


def test_terms_without_the_clause_prove_nothing():
    assert seen(terms(payment_days="30")).verdict == "unknown"
    assert seen().verdict == "unknown"
