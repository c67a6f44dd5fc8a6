"""Gates: open, said to be open, shut, or unknown - and when they matter."""

import pytest

from readiness.buyer.gates import gate_results, gate_state, holds_the_score, keeps_off_the_list
from readiness.model.assessment import ItemState
from readiness.model.buyer import BuyerGate
from readiness.model.case import Profile
from readiness.model.rule import Rule
from readiness.score.items import item_states
from tests.score.builders import bank, buyer, case, finding, question


@pytest.mark.parametrize(
    ("claimed", "proven", "achieved", "state"),
    [
        (None, None, None, "unknown"),
        (4, None, None, "claimed"),
        (3, None, None, "claimed"),
        (2, None, None, "failed"),
        (0, None, None, "failed"),
        (4, 2, None, "failed"),
        (0, 3, None, "passed"),
        (None, 4, None, "passed"),
        (None, 2.9, None, "failed"),
        (2, None, 3, "passed"),
        (4, None, 2, "claimed"),
        (None, None, 2, "unknown"),
        (4, 1, 2, "failed"),
        (4, 1, 3, "passed"),
    ],
)
def test_proof_decides_then_the_firms_own_word(claimed, proven, achieved, state):
    item = ItemState(question="licence.a", claimed=claimed, proven=proven, achieved=achieved)
    assert gate_state(item, 3) == state


def results(asked, told=None, found=(), profile=None):
    profile = profile or Profile()
    states = item_states(asked, (told or case()).model_copy(update={"profile": profile}), found)
    return gate_results(asked, profile, states, asked.buyer["maker"])


def test_a_gate_takes_stage_and_level_from_the_question_unless_the_buyer_says_otherwise():
    asked = bank(
        question("licence.a", min_level=3, stage="award"),
        question("licence.b", min_level=3, stage="award", checks=("b",)),
        buyers=[
            buyer(
                gates=[
                    "licence.a",
                    BuyerGate(question="licence.b", min_level=1, stage="register", effect="caps", cap=40),
                ]
            )
        ],
    )
    second, first = results(asked, case({"licence.a": 2}), [finding("b", 1)])
    assert (first.id, first.stage, first.needed, first.level, first.state) == (
        "maker/licence.a",
        "award",
        3,
        2,
        "failed",
    )
    assert (second.id, second.stage, second.needed, second.effect, second.state) == (
        "maker/licence.b",
        "register",
        1,
        "caps",
        "passed",
    )


def test_gates_for_what_this_buyer_would_not_buy_are_left_out():
    asked = bank(
        question("licence.feed", offer_class=("spare_part",)),
        question("licence.bond", offer_class=("machine_to_spec",)),
        question("licence.law", applies_if=Rule(any_of={"country": ("DEU",)})),
        buyers=[
            buyer(
                gates=["licence.feed", "licence.bond", "licence.law"], offer_class=("spare_part", "service")
            )
        ],
    )

    def shown(**profile):
        return [g.question for g in results(asked, profile=Profile(**profile))]

    assert shown() == ["licence.feed", "licence.law"]
    assert shown(country="CHN") == ["licence.feed"]
    assert shown(offer_class={"machine_to_spec": 0.5, "service": 0.5}) == ["licence.law"]
    assert shown(offer_class={"machine_to_spec": 1.0}) == []


def test_the_order_of_gates_in_the_profile_does_not_decide():
    asked = bank(*(question(f"licence.{n}", stage=s) for n, s in (("a", "pay"), ("b", "register"))))
    names = ["licence.a", "licence.b"]
    forth, back = (
        results(asked.model_copy(update={"buyers": (buyer(gates=g),)})) for g in (names, names[::-1])
    )
    assert forth == back
    assert [g.stage for g in forth] == ["register", "pay"]


@pytest.mark.parametrize(
    ("stage", "effect", "keeps_off", "holds"),
    [
        ("register", "blocks", True, False),
        ("award", "blocks", False, False),
        ("pay", "blocks", False, False),
        ("keep", "blocks", False, False),
        ("qualify", "caps", False, True),
        ("keep", "caps", False, False),
    ],
)
def test_what_comes_after_the_list_keeps_nobody_off_it(stage, effect, keeps_off, holds):
    asked = bank(
        question("licence.a"),
        buyers=[buyer(gates=[BuyerGate(question="licence.a", stage=stage, effect=effect)])],
    )
    (gate,) = results(asked, case({"licence.a": 0}))
    assert (keeps_off_the_list(gate), holds_the_score(gate)) == (keeps_off, holds)
