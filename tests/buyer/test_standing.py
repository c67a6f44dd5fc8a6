"""Where the firm stands: verdicts in the order gates, open questions, points - and the same again under hypotheticals."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.buyer.standing import Standing
from readiness.content.loader import read_bank
from readiness.model.buyer import BuyerGate
from tests.counting import calls_of
from tests.score.builders import bank, buyer, case, finding, question

ASKED = (
    question("erp.a", checks=("a",)),
    question("erp.b", checks=("b",)),
    question("licence.gate", min_level=3, checks=("gate",)),
    question("licence.cap", min_level=3, checks=("cap",)),
    question("licence.later", min_level=3, stage="pay", checks=("later",)),
)
STRICT = buyer(
    gates=[
        "licence.gate",
        "licence.later",
        BuyerGate(question="licence.cap", effect="caps", cap=40),
    ]
)


def standing(levels=None, proven=None, **more):
    asked = bank(*ASKED, buyers=[more.pop("buyer", STRICT)])
    found = [finding(check, level, "signed") for check, level in (proven or {}).items()]
    return Standing.of(asked, case(levels, **more), found)


GOOD = {"a": 4, "b": 4, "gate": 3, "cap": 3}


@pytest.mark.parametrize(
    ("levels", "proven", "verdict"),
    [
        ({}, GOOD, "shortlisted"),
        ({"licence.later": 0}, GOOD, "shortlisted"),
        ({}, {**GOOD, "gate": 2}, "not_shortlisted"),
        ({"licence.gate": 1}, {**GOOD, "gate": None}, "not_shortlisted"),
        ({"licence.gate": 4}, {**GOOD, "gate": None}, "needs_review"),
        ({}, {**GOOD, "gate": None}, "needs_review"),
        ({}, {**GOOD, "cap": 1}, "not_shortlisted"),
        ({}, {**GOOD, "cap": None}, "shortlisted"),
        ({}, {**GOOD, "a": 1, "b": 1}, "not_shortlisted"),
        ({"licence.gate": 4}, {"a": 0, "b": 0}, "needs_review"),
    ],
)
def test_gates_decide_first_then_what_is_open_then_the_points(levels, proven, verdict):
    assert standing(levels, proven).verdict("maker") == verdict


def test_the_cut_off_itself_is_enough():
    assert standing(proven={**GOOD, "a": 2, "b": 2}).verdict("maker") == "shortlisted"


def test_a_cap_the_profile_leaves_open_is_a_parameter():
    gate = BuyerGate(question="licence.cap", effect="caps")
    now = standing(proven={**GOOD, "cap": 0}, buyer=buyer(gates=[gate], cut_off=49.5))
    assert now.cap(now.gates("maker")[0]) == 49
    assert now.verdict("maker") == "not_shortlisted"


def test_who_sells_nothing_this_buyer_buys_is_not_on_its_list():
    now = standing(
        proven=GOOD,
        buyer=buyer(offer_class=("spare_part",)),
        profile={"offer_class": {"service": 1}},
    )
    assert now.verdict("maker") == "not_shortlisted"


def test_nothing_scored_is_for_a_person_to_judge():
    assert standing(buyer=buyer(weights={"licence": 1})).verdict("maker") == "needs_review"


LEVELS = st.integers(0, 4)


@given(
    st.dictionaries(st.sampled_from([q.id for q in ASKED]), LEVELS),
    st.dictionaries(st.sampled_from(list(GOOD)), LEVELS),
    st.dictionaries(st.sampled_from([q.id for q in ASKED]), LEVELS),
    st.sampled_from([q.id for q in ASKED]),
)
@settings(max_examples=40, deadline=None)
def test_reaching_more_shuts_no_gate_costs_no_point_and_loses_no_list(levels, proven, achieved, which):
    """A verdict may still go from review to no: once the gates are open, the points are looked at."""
    order = ("failed", "unknown", "claimed", "passed")
    now = standing(levels, proven)
    steps = (now, now.under(achieved), now.under({**achieved, which: 4}))
    for before, after in pairwise(steps):
        assert before.expected() <= after.expected()
        assert before.verdict("maker") != "shortlisted" or after.verdict("maker") == "shortlisted"
        for old, new in zip(before.gates("maker"), after.gates("maker"), strict=True):
            assert order.index(old.state) <= order.index(new.state)


def test_no_hypothetical_is_the_firm_itself():
    now = standing(proven=GOOD)
    assert now.under({}) is now


def test_asking_the_shipped_buyers_again_costs_one_look_at_the_draws_each():
    shipped = read_bank()[0]
    told = case({q.id: 3 for q in shipped.questions if q.answer == "level"})
    now = Standing.of(shipped, told, ())

    def ask():
        supposed = now.under({shipped.questions[0].id: 4, shipped.questions[20].id: 3})
        for b in shipped.buyers:
            supposed.verdict(b.id)

    asked, buyers = calls_of(ask), len(shipped.buyers)
    assert (asked["Estimate.lifted"], asked["lifted"]) == (1, 1)
    assert (asked["Estimate.points"], asked["interval_of"], asked["gate_results"]) == (buyers,) * 3
    assert asked.keys().isdisjoint({"estimate", "read_answers", "item_states", "buyer_weights"})
