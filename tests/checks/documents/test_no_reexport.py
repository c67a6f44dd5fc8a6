"""The clause against re-export to Russia: where it is due, and whether it stands."""

import pytest

from readiness.checks.documents.no_reexport import clause_level, third_countries
from readiness.checks.documents.papers import papers
from readiness.model.case import Profile
from tests.checks.build import WORLD, catalogue, customers, findings, orders, terms

LISTED, HARMLESS = {"customs_tariff": "84669300"}, {"customs_tariff": "39269097"}
CLAUSE = {"no_reexport_russia": "yes", "no_reexport_remedy": ("penalty", "termination")}
TURKISH = customers("DEU", "TUR")


def seen(paper, profile=TURKISH, article=LISTED, *more):
    return findings(paper, catalogue(article), *more, profile=profile)["terms.no_reexport"]


def test_a_clause_with_remedy_is_met():
    finding = seen(terms(**CLAUSE))
    assert (finding.verdict, finding.level) == ("met", 3)
    assert finding.params["countries"] == ("TUR",)
    assert finding.params["codes"] == ("846693",)


def test_listed_goods_to_a_third_country_without_the_clause_are_unmet():
    finding = seen(terms(issued="2023-05-01"))
    assert (finding.verdict, finding.params["due"]) == ("unmet", True)


@pytest.mark.parametrize(
    ("fields", "level"),
    [
        ({"issued": "2026-01-01"}, 0),
        ({"no_reexport_russia": "yes"}, 2),
        (CLAUSE, 3),
        ({**CLAUSE, "no_reexport_belarus": "yes"}, 4),
    ],
)
def test_the_levels_follow_the_anchors_of_the_question(fields, level):
    (found,) = papers(terms(**fields))
    assert clause_level(found) == level


def test_customers_in_the_eu_and_its_partner_countries_need_no_clause():
    finding = seen(terms(issued="2023-05-01"), profile=customers("DEU", "CHE", "JPN", "USA"))
    assert (finding.verdict, finding.params["due"]) == ("met", False)


def test_goods_that_are_not_listed_need_no_clause():
    assert seen(terms(issued="2023-05-01"), article=HARMLESS).verdict == "met"


def test_countries_of_orders_count_beside_those_of_the_profile():
    kazakh = orders({"country": "Kazakhstan"})
    finding = seen(terms(issued="2023-05-01"), customers("DEU"), LISTED, kazakh)
    assert finding.params["countries"] == ("KAZ",)


def test_without_customers_or_customs_codes_or_terms_nothing_can_be_said():
    assert seen(terms(**CLAUSE), profile=Profile()).verdict == "unknown"
    assert seen(terms(**CLAUSE), article={}).verdict == "unknown"
    assert findings(terms(**CLAUSE), profile=TURKISH)["terms.no_reexport"].verdict == "unknown"
    assert seen(terms()).verdict == "unknown"
    assert findings(catalogue(LISTED), profile=TURKISH)["terms.no_reexport"].verdict == "unknown"


def test_a_clause_nobody_confirmed_is_only_claimed_and_so_is_one_nobody_looked_for():
    assert seen(terms(**CLAUSE)).assurance == "conformant"
    assert seen(terms(confirmed=False, **CLAUSE)).assurance == "claimed"
    assert seen(terms(issued="2023-05-01", confirmed=False, tier="parsable")).assurance == "claimed"


def test_a_word_that_is_no_country_is_no_customer():
    assert third_countries({"Mars"}, WORLD) is None
    assert third_countries({"Mars", "Türkiye"}, WORLD) == {"TUR"}
