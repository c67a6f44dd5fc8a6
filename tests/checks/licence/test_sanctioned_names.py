"""Names near the sanctions list: a hit, a likeness, none - and a list too old to clear anybody."""

from datetime import date

from readiness.model.case import Customer, Profile
from tests.checks.build import findings, orders, parts, rows
from tests.checks.licence.build_licence import screening_lists, screenings, suppliers

YOUNG = date(2024, 5, 20)
"""A day on which the list at hand may still clear somebody."""


TODAY = date(2026, 7, 15)
"""A day on which only a list the user brings may clear somebody."""


def listed(name="Volna Stanki LLC", as_of=date(2026, 7, 1), **more):
    return screening_lists({"listed_name": name, "listing": "EU FSF", "list_as_of": as_of, **more})


def seen(*files, **more):
    return findings(*files, **more)["screening.names"]


def test_a_listed_owner_is_a_hit_at_its_row_even_on_an_old_list():
    finding = seen(
        screenings({"partner": "Albspindel GmbH", "owner": "Banco Nacional de Cuba"}),
        orders({"customer": "Rhein AG"}),
    )
    assert (finding.verdict, finding.level, rows(finding)) == ("unmet", 0, [2])
    assert finding.params["hits"] == (
        "Banco Nacional de Cuba = BANCO NACIONAL DE CUBA (OFAC SDN, CUBA, 100)",
    )


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


def test_a_list_of_today_clears_where_the_one_built_in_is_too_old():
    finding = seen(parts({"part": "A", "supplier": "Albspindel GmbH"}), listed())
    assert (finding.verdict, finding.params["lists"]) == ("met", ("EU FSF (list.csv)",))
    assert finding.params["too_old"] == ("OFAC SDN",)
    assert finding.params["as_of"] == "2026-07-01"


def test_an_expired_list_or_one_without_a_day_or_of_tomorrow_never_clears():
    for day in (date(2026, 6, 1), None, date(2026, 8, 1)):
        assert (
            seen(parts({"part": "A", "supplier": "Albspindel GmbH"}), listed(as_of=day)).verdict == "unknown"
        )


def test_an_expired_list_still_shows_a_possible_match():
    finding = seen(parts({"part": "A", "supplier": "VOLNA STANKI"}), listed(as_of=date(2020, 1, 1)))
    assert (finding.verdict, len(finding.params["hits"])) == ("unmet", 1)


def test_a_listed_parent_firm_is_seen_at_its_row():
    finding = seen(suppliers({"supplier": "Ostalb GmbH", "parent_firm": "Volna Stanki LLC"}), listed())
    assert (finding.verdict, rows(finding)) == ("unmet", [2])


def test_other_names_count_and_a_longer_form_is_to_be_looked_at():
    hit = seen(parts({"part": "A", "supplier": "Wolna Machines"}), listed(also_known="x; Wolna Machines"))
    assert hit.verdict == "unmet"
    near = seen(parts({"part": "A", "supplier": "Handelshaus Volna Stanki Moskau Export"}), listed())
    assert (near.verdict, near.params["hits"]) == ("part", ())
    assert near.params["near"][0].startswith(
        "Handelshaus Volna Stanki Moskau Export = Volna Stanki LLC (EU FSF"
    )


def test_a_line_without_a_name_compares_nothing():
    assert (
        seen(parts({"part": "A", "supplier": "B GmbH"}), screening_lists({"programme": "X"})).verdict
        == "unknown"
    )
