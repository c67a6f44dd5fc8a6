"""Countries behind the law's gates: closed, broad, targeted, none known - and lists too old to say so."""

from datetime import date

import pytest

from readiness.model.case import Customer, Profile
from tests.checks.build import findings, parts, rows
from tests.checks.licence.build_licence import screenings

LATE = date(2026, 12, 1)
"""A day on which no list may say "none known"."""


def seen(*files, **more):
    return findings(*files, **more)["partners.restricted_countries"]


def part(country):
    return parts({"part": "A", "supplier": "S", "country": country})


@pytest.mark.parametrize(
    ("country", "verdict", "restricted"),
    [("Iran", "unmet", ("IRN",)), ("Russland", "part", ("RUS",)), ("中国", "met", ()), ("DEU", "met", ())],
)
def test_the_highest_gate_decides_and_is_never_averaged(country, verdict, restricted):
    finding = seen(part(country))
    assert (finding.verdict, finding.params["restricted"]) == (verdict, restricted)
    assert rows(finding) == ([2] if restricted else [])


def test_targeted_restrictions_are_told_and_close_nothing():
    assert seen(part("CHN")).params["targeted"] == ("CHN",)


def test_a_customers_country_counts_too():
    firm = Profile(customers=(Customer(name="K", country="PRK"),))
    assert seen(part("DEU"), profile=firm).verdict == "unmet"


def test_partners_of_a_screening_list_count():
    finding = seen(screenings({"partner": "A", "country": "Belarus"}))
    assert (finding.verdict, rows(finding)) == ("part", [2])


def test_lists_too_old_to_say_none_known_say_nothing_but_keep_what_is_listed():
    assert seen(part("DEU"), on=LATE).verdict == "unknown"
    assert seen(part("RUS"), on=LATE).verdict == "part"


def test_without_a_country_there_is_nothing_to_judge():
    assert seen(parts({"part": "A"})).verdict == "unknown"
    assert seen().verdict == "unknown"
