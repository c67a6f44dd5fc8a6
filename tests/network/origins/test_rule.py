"""The firm's rule of preferential origin as people write it."""

import pytest

from readiness.errors import UnknownId
from readiness.network.origins.rule import parse_rule
from tests.network.example import WORLD


def test_a_rule_names_territory_method_threshold_and_roll_up():
    rule = parse_rule("territory=eu, method=build_up, pct=45,5, roll_up=no", WORLD)
    assert "DEU" in rule.countries
    assert "CHN" not in rule.countries
    assert (rule.territory, rule.method, rule.at_least, rule.roll_up) == ("eu", "build_up", 0.455, False)


def test_roll_up_is_usual_and_a_country_is_a_territory():
    rule = parse_rule("territory=China,method=build_down,pct=40", WORLD)
    assert (rule.countries, rule.roll_up) == (frozenset({"CHN"}), True)


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "method=build_down,pct=40",
        "territory=Atlantis,method=build_down,pct=40",
        "territory=eu,method=guess,pct=40",
        "territory=eu,method=build_down",
        "territory=eu,method=build_down,pct=140",
        "territory=eu,method=build_down,pct=nan",
        "territory=eu,method=build_down,pct=40,roll_up=perhaps",
        "territory=eu,method=build_down,pct=40,colour=red",
    ],
)
def test_what_is_no_rule_is_refused(spec):
    with pytest.raises(UnknownId):
        parse_rule(spec, WORLD)
