"""What the case states about chance and origin, and what is worked out by it."""

from datetime import date

import pytest

from readiness.content.loader import load_bank
from readiness.model.case import Case
from readiness.network.analyse import analyse
from readiness.network.measures import Measures, measured, of_case
from tests.network.example import WORLD, net, r

ON = date(2026, 7, 15)
LIMITS = load_bank().limits(ON)
NETWORK = net(
    r("P", country="DEU", price=100.0, revenue=1000.0),
    r("A", "P", "Alba", country="DEU", price=30.0, origin="DEU"),
    r("B", "P", "Cora", country="CHN", price=20.0, origin="CHN"),
)


def stated(**changes):
    return of_case(Case(name="P", on=ON, **changes), NETWORK, WORLD, LIMITS)


def worked_out(asked):
    return measured(analyse(NETWORK, WORLD, LIMITS), NETWORK, WORLD, LIMITS, asked)


def test_a_case_that_states_nothing_counts_on_the_judgement_in_force():
    asked, problems = stated()
    assert (asked, problems) == (Measures(int(LIMITS["network.draws.years"])), ())


def test_stated_chances_decide_what_is_drawn():
    never = dict.fromkeys(("region", "country", "firm", "site", "offer"), 0.0)
    asked, _ = stated(chances={**never, "country:CHN": 1.0})
    assert worked_out(asked).draws.revenue_lost.mean == 1


def test_a_stated_rule_decides_preferential_origin():
    asked, _ = stated(origin_rule={"territory": "eu", "method": "build_down", "pct": 50})
    (found,) = worked_out(asked).origins
    assert found.preferential.low == pytest.approx(0.8)
    assert found.preferential.verdict == "meets"


def test_a_chance_for_what_is_not_listed_is_told_and_does_not_count():
    asked, problems = stated(chances={"firm:Gone": 0.5, "firm:Cora": 0.5})
    assert asked.chances == {"firm:Cora": 0.5}
    assert [(p.code, p.params["name"], p.where.field) for p in problems] == [
        ("case_chance_unknown", "firm:Gone", "/chances/firm:Gone")
    ]


def test_a_rule_for_no_known_territory_is_told_and_does_not_count():
    asked, problems = stated(origin_rule={"territory": "Atlantis", "method": "build_up", "pct": 40})
    assert asked.rule is None
    assert [p.code for p in problems] == ["case_territory_unknown"]


def test_no_years_are_drawn_unless_asked_for():
    assert worked_out(Measures()).draws is None
