"""Names near the sanctions list: a hit, a likeness, none - and a list too old to clear anybody."""

from datetime import date

from readiness.model.case import Customer, Profile
from tests.checks.build import findings, orders, parts, rows
from tests.checks.licence.build_licence import screenings

YOUNG = date(2024, 5, 20)
"""A day on which the list at hand may still clear somebody."""


def seen(*files, **more):
    return findings(*files, **more)["screening.names"]


def test_a_listed_owner_is_a_hit_at_its_row_even_on_an_old_list():
    finding = seen(
        screenings({"partner": "Albspindel GmbH", "owner": "Banco Nacional de Cuba"}),
        orders({"customer": "Rhein AG"}),
    )
    assert (finding.verdict, finding.level, rows(finding)) == ("unmet", 0, [2])
    assert finding.params["hits"] == ("Banco Nacional de Cuba = BANCO NACIONAL DE CUBA (CUBA, 100)",)


def test_a_near_name_is_to_be_looked_at():
    near = seen(parts({"part": "A", "supplier": "Aerocarribean Airlin"}))
    assert (near.verdict, near.params["hits"]) == ("part", ())
    assert near.params["near"][0].startswith("Aerocarribean Airlin = AEROCARIBBEAN AIRLINES")


def test_three_letters_are_never_a_hit():
    finding = seen(parts({"part": "A", "supplier": "NSK Ltd."}))
    assert (finding.verdict, finding.params["hits"], len(finding.params["near"])) == ("part", (), 1)


def test_no_likeness_clears_only_on_a_young_list():
    lines = parts({"part": "A", "supplier": "Albspindel Präzisionstechnik GmbH"})
    assert seen(lines, on=YOUNG).verdict == "met"
    assert seen(lines).verdict == "unknown"


def test_customers_of_the_profile_are_compared_too():
    cuban = Profile(customers=(Customer(name="Banco Nacional de Cuba"),))
    assert seen(parts({"part": "A", "supplier": "B"}), profile=cuban).verdict == "unmet"


def test_without_any_name_it_is_unknown():
    assert seen().verdict == "unknown"
    assert seen(parts({"part": "A"})).verdict == "unknown"
