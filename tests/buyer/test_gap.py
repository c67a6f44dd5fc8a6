"""What is still missing, and what it would be worth."""

import pytest

from readiness.assess import judge
from readiness.buyer.gap import find_gaps
from readiness.buyer.standing import Standing
from tests.score.builders import action, bank, buyer, case, finding, question

ASKED = bank(
    question("erp.a", "critical", checks=("a",)),
    question("erp.b", "low"),
    question("erp.done", checks=("done",)),
    question("licence.gate", min_level=3),
    question("capability.a"),
    question("origin.away", offer_class=("service",)),
    actions=[action("A1", {"erp.a": 2, "erp.done": 3}), action("A2", {"erp.a": 3})],
    buyers=[buyer("one", gates=["licence.gate"]), buyer("two", gates=["licence.gate"])],
)
TOLD = case({"erp.a": 1, "licence.gate": 4, "capability.a": 1}, profile={"offer_class": {"spare_part": 1}})
FOUND = [finding("done", 3)]


def gaps():
    now = Standing.of(ASKED, TOLD, FOUND)
    return {g.question: g for g in find_gaps(now, [g for b in ASKED.buyers for g in now.gates(b.id)])}


def test_what_blocks_most_lists_comes_first_then_what_is_worth_most():
    assert list(gaps()) == ["licence.gate", "erp.a", "erp.b", "capability.a"]
    assert gaps()["licence.gate"].blocks == ("one", "two")


def test_the_target_is_the_best_level_an_action_reaches_else_the_top():
    found = gaps()
    assert (found["erp.a"].now, found["erp.a"].target) == (1, 3)
    assert (found["erp.b"].now, found["erp.b"].target) == (None, 4)
    assert (found["licence.gate"].now, found["licence.gate"].target) == (4, 4)


def test_what_already_stands_proven_or_does_not_apply_is_no_gap():
    assert not {"erp.done", "origin.away"} & set(gaps())


def test_worth_is_what_the_headline_gains_when_the_case_is_run_again():
    before = judge(ASKED, TOLD, FOUND).score.expected
    for gap in gaps().values():
        after = judge(ASKED, TOLD, FOUND, achieved={gap.question: gap.target}).score.expected
        assert gap.worth == pytest.approx(after - before, abs=1e-6)
    assert gaps()["erp.a"].worth > 0
    assert gaps()["capability.a"].worth == 0
