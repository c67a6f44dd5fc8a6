"""How much of the clause stands, and for whom it is due."""

from readiness.checks.documents.papers import papers
from readiness.checks.documents.reexport_clause import clause_level, third_countries
from tests.checks.build import WORLD, terms


def test_a_clause_grows_by_its_remedy_and_by_belarus():
    russia = {"no_reexport_russia": "yes"}
    whole = {**russia, "no_reexport_remedy": "penalty", "no_reexport_belarus": "yes"}
    found = [papers(terms(**fields))[0] for fields in ({"payment_days": "30"}, russia, whole)]
    assert [clause_level(paper) for paper in found] == [0, 2, 4]


def test_partners_and_the_eu_need_no_clause():
    assert third_countries(["DEU", "USA", "TUR"], WORLD) == {"TUR"}
    assert third_countries(["nowhere"], WORLD) is None
