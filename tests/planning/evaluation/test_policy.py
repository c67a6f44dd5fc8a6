"""Rules that are followed without being accepted are as sick as wishes nobody follows."""

import pytest

from readiness.planning.evaluation.policy import evaluate_policy
from tests.planning.rolling.rolled import changed
from tests.planning.test_lights import PARAMETERS


def told(**by_action):
    found = evaluate_policy(changed(None, **by_action), PARAMETERS)
    return found, {x.action: x for x in found.lines}


@pytest.mark.parametrize(
    ("adherence", "acceptance", "state"),
    [
        (0.9, 0.9, "works"),
        (0.9, 0.2, "forced"),
        (0.3, 0.9, "wanted"),
        (0.3, 0.2, "dead"),
        (None, 0.9, "unknown"),
    ],
    ids=str,
)
def test_followed_and_accepted_are_two_things(adherence, acceptance, state):
    _, lines = told(A1={"rule": "one name an article", "adherence": adherence, "acceptance": acceptance})
    assert lines["A1"].state == state


def test_only_what_has_a_rule_or_a_procedure_is_judged():
    found, lines = told(
        A1={"rule": "r", "adherence": 0.8, "acceptance": 0.5}, A2={"procedure": ("one", "two")}
    )
    assert set(lines) == {"A1", "A2"}
    assert (found.adherence, found.acceptance, found.unknown) == (0.8, 0.5, ("A2",))
    assert lines["A2"].steps == 2


def test_without_rules_there_is_nothing_to_judge():
    found, lines = told()
    assert (lines, found.adherence) == ({}, None)
