"""A demand concerns the firm, does not, or nobody has said."""

import pytest

from readiness.errors import UnknownId
from readiness.model.case import Profile
from readiness.model.rule import Rule
from readiness.score.applies import applicability, applies_to, rule_holds

MAKER = Profile(
    employees=140, country="DEU", markets=("DEU", "USA"), nace="28.41", features=(), connected_products=True
)


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ({}, True),
        ({"any_of": {"country": ("DEU", "AUT")}}, True),
        ({"any_of": {"country": ("CHN",)}}, False),
        ({"any_of": {"markets": ("USA",)}}, True),
        ({"any_of": {"markets": ("CHN",)}}, False),
        ({"any_of": {"nace": ("28",)}}, True),
        ({"any_of": {"nace": ("25",)}}, False),
        ({"any_of": {"connected_products": (True,)}}, True),
        ({"any_of": {"features": ("magnets",)}}, False),
        ({"at_least": {"employees": 50}}, True),
        ({"at_least": {"employees": 141}}, False),
        ({"at_most": {"employees": 140}}, True),
        ({"at_least": {"revenue": 1e6}}, None),
        ({"any_of": {"sites": ("Aalen",)}}, None),
        ({"any_of": {"offer_class": ("service",)}}, None),
        ({"any_of": {"country": ("DEU",)}, "at_least": {"revenue": 1e6}}, None),
        ({"any_of": {"country": ("CHN",)}, "at_least": {"revenue": 1e6}}, False),
    ],
)
def test_a_rule_holds_fails_or_cannot_be_told(rule, holds):
    assert rule_holds(Rule(**rule), MAKER) is holds


def test_features_never_stated_are_unknown_but_none_is_an_answer():
    magnets = Rule(any_of={"features": ("magnets",)})
    assert rule_holds(magnets, Profile()) is None
    assert rule_holds(magnets, Profile(features=("magnets", "software"))) is True


def test_only_classes_with_revenue_count_as_sold():
    sells = Profile(offer_class={"spare_part": 1.0, "service": 0.0})
    assert applicability(sells, Rule(), ("spare_part",)) == "yes"
    assert applicability(sells, Rule(), ("service",)) == "no"
    assert applicability(sells, Rule()) == "yes"
    assert rule_holds(Rule(any_of={"offer_class": ("service",)}), sells) is False


def test_what_is_not_stated_hides_no_demand():
    assert applicability(Profile(), Rule(), ("service",)) == "unknown"
    assert applies_to(Profile(), Rule(at_least={"employees": 50}), ("service",))
    assert not applies_to(Profile(employees=10), Rule(at_least={"employees": 50}))


@pytest.mark.parametrize("field", ["colour", "customers"])
def test_a_field_no_rule_may_use_is_loud(field):
    with pytest.raises(UnknownId):
        rule_holds(Rule(any_of={field: ("x",)}), MAKER)
