"""Three numbers side by side and never mixed."""

import pytest

from readiness.network.analyse import analyse
from readiness.network.origins.compare import with_origins
from readiness.network.origins.rule import parse_rule
from tests.network.example import LIMITS, WORLD, net, r

DE_MINIMIS = {"network.de_minimis.general": 0.25, "network.de_minimis.strict": 0.1}


def network():
    return net(
        r("D", site="W", price=100.0, country="DEU", share=0.5),
        r("D", site="V", price=80.0, country="CHN", share=0.5),
        r("CHIP", "D@W", "Us", price=20.0, origin="USA", eccn="3A001", country="MYS"),
        r("CASE", "D@V", "Ca", price=40.0, country="CHN", origin="DEU"),
    )


def test_every_maker_of_a_product_has_its_own_three_numbers():
    found = network()
    rule = parse_rule("territory=eu,method=build_down,pct=60", WORLD)
    told = with_origins(analyse(found, WORLD, LIMITS), found, DE_MINIMIS, rule).origins
    here, there = told
    assert (here.product, here.offer, there.offer) == ("D", "D@W", "D@V")
    assert here.economic == pytest.approx({"DEU": 0.8, "MYS": 0.2, "unknown": 0.0})
    assert here.preferential.low == pytest.approx(0.8)
    assert here.controlled.low == pytest.approx(0.2)
    assert [limit.limit for limit in here.controlled.limits] == [0.1, 0.25]
    assert there.economic == pytest.approx({"CHN": 1.0, "unknown": 0.0})
    assert there.preferential.verdict == "fails"
    assert there.controlled.low == 0


def test_without_a_rule_nothing_is_said_about_preference():
    told = with_origins(analyse(network(), WORLD, LIMITS), network(), DE_MINIMIS).origins
    assert [each.preferential for each in told] == [None, None]
