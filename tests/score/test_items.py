"""Where every question stands, and what hypotheticals and reasons change about it."""

import pytest

from readiness.model.case import Profile, SpotChecks
from readiness.model.rule import Rule
from readiness.score.items import (
    declaration_gaps,
    evidence_gaps,
    item_states,
    lifted,
    stands_claimed,
    stands_proven,
)
from tests.score.builders import bank, case, finding, question


def by_question(states):
    return {s.question: s for s in states}


def test_every_question_has_a_state_of_its_own():
    asked = bank(*(question(f"erp.{n}") for n in "abcd"))
    states = by_question(
        item_states(asked, case({"erp.a": 0, "erp.b": "unknown", "erp.c": "not applicable"}))
    )
    assert {q: s.state for q, s in states.items()} == {
        "erp.a": "answered",
        "erp.b": "unknown",
        "erp.c": "not_applicable",
        "erp.d": "open",
    }
    assert states["erp.a"].claimed == 0
    assert states["erp.b"].claimed is None


def test_a_reason_keeps_a_question_only_the_profile_removes_it():
    asked = bank(question("erp.a"), question("erp.b", applies_if=Rule(at_least={"employees": 50})))
    told = case({"erp.a": "not applicable", "erp.b": 4})
    states = by_question(item_states(asked, told.model_copy(update={"profile": Profile(employees=10)})))
    assert (states["erp.a"].applies, states["erp.a"].weight) == ("yes", 1)
    assert (states["erp.b"].applies, states["erp.b"].claimed, states["erp.b"].weight) == ("no", None, 0)
    assert by_question(item_states(asked, told))["erp.b"].applies == "unknown"


def test_a_question_counts_only_for_the_classes_the_firm_sells():
    asked = bank(question("erp.a", offer_class=("service",)), question("erp.b"))
    sold = case({}, profile={"offer_class": {"spare_part": 1.0}})
    assert [s.applies for s in item_states(asked, sold)] == ["no", "yes"]


@pytest.mark.parametrize(("until", "applies"), [("1.10.0", "yes"), ("1.9.0", "no"), ("1.8.2", "no")])
def test_a_retired_question_is_not_asked_any_more(until, applies):
    asked = bank(question("erp.a", until=until), version="1.9.0")
    assert [s.applies for s in item_states(asked, case())] == [applies]


def test_proof_says_how_the_firm_answers_only_if_the_firm_did_not_choose_it():
    asked = bank(*(question(f"erp.{n}", checks=(n,)) for n in "abc"))
    told = case({"erp.a": 3, "erp.b": 3, "erp.c": 3}, spot_checks=SpotChecks(questions=("erp.b",)))
    found = [finding("a", 2), finding("b", 2), finding("c", 2, whole_file=True)]
    assert [s.moves_optimism for s in item_states(asked, told, found)] == [False, True, True]


def test_evidence_may_show_more_or_less_than_was_claimed():
    asked = bank(*(question(f"erp.{n}", checks=(n,)) for n in "abcd"))
    told = case({"erp.a": 1, "erp.b": 4, "erp.c": 2, "erp.d": 3})
    states = item_states(asked, told, [finding("a", 4), finding("b", 1), finding("c", 2), finding("d", 4)])
    assert [s.question for s in declaration_gaps(states)] == ["erp.a", "erp.d"]
    assert [s.question for s in evidence_gaps(states)] == ["erp.b"]


def test_a_hypothetical_lifts_and_never_lowers():
    asked = bank(question("erp.a", checks=("a",)), question("erp.b"), question("erp.c"))
    states = item_states(asked, case({"erp.a": 1, "erp.b": 4}), [finding("a", 3)])
    after = by_question(lifted(states, {"erp.a": 2, "erp.b": 2, "erp.c": 2, "erp.gone": 4}))
    assert [stands_proven(after[q]) for q in ("erp.a", "erp.b", "erp.c")] == [3, 2, 2]
    assert [stands_claimed(after[q]) for q in ("erp.a", "erp.b", "erp.c")] == [2, 4, 2]
    assert tuple(after.values()) == item_states(
        asked, case({"erp.a": 1, "erp.b": 4}), [finding("a", 3)], {"erp.a": 2, "erp.b": 2, "erp.c": 2}
    )
