"""Partners checked with their owners: whole, by names alone, too old, and before the US rule came back."""

from datetime import date

import pytest

from readiness.model.case import Profile
from tests.checks.build import findings, rows
from tests.checks.licence.build_licence import screenings

RIGHT = {
    "owner": "Holding SE",
    "owner_share": 1.0,
    "screened_on": date(2026, 6, 1),
    "list_date": date(2026, 5, 30),
    "screening_result": "clear",
}
SUPPLIER = {"partner": "Guss GmbH", "partner_role": "supplier", **RIGHT}
CUSTOMER = {"partner": "Rhein AG", "partner_role": "customer", **RIGHT}


def seen(*lines, **more):
    return findings(screenings(*lines), **more)["screening.owners"]


def test_customers_and_suppliers_checked_with_owners_are_met():
    finding = seen(SUPPLIER, CUSTOMER)
    assert (finding.verdict, finding.level, finding.params["right"]) == ("met", 3, 2)


@pytest.mark.parametrize(
    "fault",
    [
        {"owner": None},
        {"owner_share": 0.3},
        {"list_date": None},
        {"list_date": date(2026, 6, 2)},
        {"screening_result": "open"},
        {"screened_on": date(2025, 6, 1), "list_date": date(2025, 5, 1)},
    ],
)
def test_a_partner_without_one_of_them_is_only_in_part(fault):
    finding = seen({**SUPPLIER, **fault}, CUSTOMER)
    assert (finding.verdict, finding.level, finding.params["wrong"]) == ("part", 2.5, 1)
    assert set(rows(finding)) == {2}


def test_one_owner_of_half_or_more_is_enough():
    assert seen({**SUPPLIER, "owner": "Small", "owner_share": 0.2}, SUPPLIER, CUSTOMER).verdict == "met"


def test_a_list_of_suppliers_alone_stays_at_names():
    finding = seen(SUPPLIER)
    assert (finding.level, finding.params["missing_roles"]) == (2, ("customer",))


def test_a_list_without_any_date_is_hardly_more_than_nothing():
    assert seen({**SUPPLIER, "screened_on": None}, {**CUSTOMER, "screened_on": None}).level == 1


def test_for_the_usa_a_check_from_before_the_rule_may_be_back_says_nothing():
    american = Profile(markets=("USA",))
    after, later = date(2026, 11, 22), date(2026, 11, 15)
    assert seen(SUPPLIER, CUSTOMER, profile=american).verdict == "met"
    assert seen(SUPPLIER, CUSTOMER, profile=american, on=after).verdict == "unknown"
    assert seen(SUPPLIER, CUSTOMER, on=after).verdict == "met"
    fresh = {"screened_on": later, "list_date": later}
    assert seen({**SUPPLIER, **fresh}, {**CUSTOMER, **fresh}, profile=american, on=after).verdict == "met"


def test_without_a_list_it_is_unknown():
    assert findings()["screening.owners"].verdict == "unknown"
    assert seen().verdict == "unknown"
