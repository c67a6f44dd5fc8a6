"""Buyers a case brings itself."""

from readiness.buyer.own import with_own_buyers
from readiness.model.case import OwnBuyer
from tests.score.builders import bank, case, question

ASKED = bank(question("erp.a"), question("licence.g"))


def test_a_case_without_own_buyers_leaves_the_bank_as_it_is():
    assert with_own_buyers(ASKED, case()) is ASKED


def test_what_the_bank_no_longer_knows_is_left_out():
    own = OwnBuyer(
        name="M",
        weights={"erp": 2, "gone": 1},
        gates=("licence.g", "gone.q", "licence.g"),
        cut_off=60,
        tolerances={"gone.share": 0.1},
    )
    told = case(own_buyers=(own,))
    found = with_own_buyers(ASKED, told)
    buyer = found.buyer["own:M"]
    assert (buyer.weights, [g.question for g in buyer.gates], buyer.cut_off) == (
        {"erp": 2},
        ["licence.g"],
        60,
    )
    assert buyer.tolerances == {}
    assert with_own_buyers(found, told) is found
