"""One buyer's result: everything the contract prints."""

from readiness.buyer.standing import Standing
from readiness.buyer.verdict import buyer_result, revenue_with
from readiness.model.case import Customer
from tests.score.builders import action, bank, buyer, case, finding, question

ASKED = bank(
    question("erp.a", checks=("a",)),
    question("licence.a", min_level=3, checks=("gate",)),
    actions=[action("A1", {"licence.a": 4}), action("A2", {"erp.a": 4})],
    buyers=[buyer(gates=["licence.a"])],
)


def test_verdict_score_reasons_flip_and_revenue_stand_together():
    customers = [{"name": "Mill", "profile": "maker", "revenue": 2e6}]
    told = case({"licence.a": 1}, profile={"customers": customers})
    result = buyer_result(Standing.of(ASKED, told, [finding("a", 3)]), "maker")
    assert (result.id, result.verdict, result.flip, result.revenue) == (
        "maker",
        "not_shortlisted",
        ("A1",),
        2e6,
    )
    assert (result.low, result.score, result.high, result.cut_off) == (75, 75, 75, 50)
    assert [r.code for r in result.reasons] == ["gate_failed", "praise"]


def test_the_search_for_a_flip_can_be_left_out():
    now = Standing.of(ASKED, case({"licence.a": 1}), ())
    assert buyer_result(now, "maker", with_flip=False).flip is None


def test_revenue_nobody_stated_is_unknown_not_zero():
    customers = [Customer(name="Mill", profile="maker"), Customer(name="Plant", profile="other", revenue=5)]
    told = case({}, profile={"customers": [c.model_dump() for c in customers]})
    assert revenue_with(told, "maker") is None
    assert revenue_with(told, "other") == 5
