"""Which questions and actions are legal; an own action of the firm counts by what it closes."""

from readiness.content.loader import load_bank
from readiness.report.edition.legal import legal_parts
from tests.report.handover.plans import PLAN, action

BANK = load_bank()


def test_the_questions_are_those_of_the_licence_to_supply():
    found = legal_parts(BANK, None)
    assert found.questions == {q.id for q in BANK.questions if q.id.startswith("licence.")}


def test_an_action_that_serves_something_else_too_is_not_legal():
    found = legal_parts(BANK, None)
    assert found.actions
    assert all(set(BANK.action[a].closes) <= found.questions for a in found.actions)


def test_an_action_of_the_firms_own_counts_by_what_it_closes():
    own = action("OWN", 1, 1, closes={"licence.insurance": 3})
    free = action("FREE", 1, 1)
    found = legal_parts(BANK, PLAN.model_copy(update={"actions": (own, free)}))
    assert "OWN" in found.actions
    assert "FREE" not in found.actions
