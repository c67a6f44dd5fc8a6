"""Countries and kinds of files nobody knows are named with their place."""

from datetime import date

import pytest

from readiness.checks.stated_words import stated_problems
from readiness.model.case import Case, Customer, EvidenceFile, Profile
from readiness.world.world import load_world
from tests.sample_firms import read

WORLD = load_world(date(2026, 7, 15))


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"profile": Profile(country="Atlantis")}, "case_country_unknown", "/profile/country"),
        ({"profile": Profile(markets=("DEU", "eu", "XX1"))}, "case_country_unknown", "/profile/markets/2"),
        (
            {"profile": Profile(customers=(Customer(name="A", country="Nowhere"),))},
            "case_country_unknown",
            "/profile/customers/0/country",
        ),
        ({"evidence": (EvidenceFile(file="a.csv", kind="gone"),)}, "case_kind_unknown", "/evidence/0/kind"),
    ],
)
def test_a_word_nobody_knows_is_named_with_its_place(changed, code, field):
    found = stated_problems(Case(name="x", on=date(2026, 7, 15), **changed), WORLD)
    assert [(p.code, p.where.field) for p in found] == [(code, field)]


def test_names_of_countries_count_like_their_codes():
    stated = Profile(country="Deutschland", markets=("Germany", "CHN"))
    assert stated_problems(Case(name="x", on=date(2026, 7, 15), profile=stated), WORLD) == ()


@pytest.mark.parametrize("name", ["spindle-de", "gear-cn"])
def test_the_sample_firms_name_nothing_unknown(name):
    assert stated_problems(read(name).case, WORLD) == ()
