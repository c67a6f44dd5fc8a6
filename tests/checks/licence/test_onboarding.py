"""Released in customers' portals, with nothing open."""

from datetime import date

import pytest

from readiness.model.case import Customer, Profile
from tests.checks.build import findings, rows
from tests.checks.licence.build_licence import onboardings

FINE = {"onboarding_status": "released", "conduct_signed": "03.02.2025", "nda_signed": "ja"}


def lines(fine, *others):
    return onboardings(*({"customer": f"C{n}", **FINE} for n in range(fine)), *others)


def seen(evidence, **more):
    return findings(evidence, **more)["onboarding.released"]


def test_all_released_is_met_but_no_list_shows_the_fourth_level():
    finding = seen(lines(10))
    assert (finding.verdict, finding.level, finding.params["customers"]) == ("met", 3, ())


@pytest.mark.parametrize(
    "fault",
    [
        {"onboarding_status": "open"},
        {"onboarding_status": None},
        {"nda_signed": "nein"},
        {"conduct_signed": None},
        {"saq_until": date(2026, 7, 14)},
    ],
)
def test_anything_open_at_a_customer_counts_against_it(fault):
    finding = seen(lines(1, {"customer": "Rhein AG", **FINE, **fault}))
    assert (finding.verdict, finding.level, finding.params["customers"]) == ("part", 2, ("Rhein AG",))
    assert set(rows(finding)) == {3}


def test_a_questionnaire_valid_today_still_counts():
    assert seen(lines(0, {"customer": "A", **FINE, "saq_until": date(2026, 7, 15)})).verdict == "met"


def test_a_customer_nobody_listed_counts_as_not_released():
    profile = Profile(customers=(Customer(name="C0"), Customer(name="Nordwerk SE")))
    finding = seen(lines(1), profile=profile)
    assert (finding.params["total"], finding.params["customers"]) == (2, ("Nordwerk SE",))


def test_nobody_released_is_unmet_and_no_list_unknown():
    assert seen(lines(0, {"customer": "A"})).verdict == "unmet"
    assert findings()["onboarding.released"].verdict == "unknown"
    assert seen(lines(0)).verdict == "unknown"
