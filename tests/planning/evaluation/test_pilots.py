"""A pilot is rolled out, mended or stopped for reasons that are told; nothing is suggested before it is over."""

from datetime import date

import pytest

from readiness.model.plan_log import PilotVerdict
from readiness.planning.evaluation.pilots import evaluate_pilots
from tests.planning.rolling.rolled import agreed, as_planned_until, changed
from tests.planning.small_firm import proof, standing

PROVEN = [proof("availability.q1", 1)]
GOOD = {"adherence": 0.9, "acceptance": 0.8}


def pilot(found=PROVEN, plan=None, **stated):
    (told,) = evaluate_pilots(standing(found), changed(plan or as_planned_until(7), B1=stated))
    return told


@pytest.mark.parametrize(
    ("stated", "suggests", "why"),
    [
        (GOOD, "scale", ("proven_and_accepted",)),
        ({**GOOD, "acceptance": 0.5}, "fix", ("little_accepted",)),
        ({**GOOD, "adherence": 0.4}, "fix", ("not_followed",)),
        ({**GOOD, "acceptance": 0.1}, "stop", ("hardly_accepted",)),
        ({**GOOD, "finished": 8}, "fix", ("overrun",)),
        ({}, None, ("not_asked",)),
    ],
    ids=["scale", "little accepted", "not followed", "stop", "overrun", "not asked"],
)
def test_what_speaks_for_which_verdict(stated, suggests, why):
    assert (pilot(**stated).suggests, pilot(**stated).why) == (suggests, why)


def test_said_done_without_proof_is_mended_first():
    assert pilot((), **GOOD).why == ("unproven",)


def test_a_running_pilot_says_nothing():
    assert pilot((), agreed(), **GOOD).suggests is None


def test_what_the_review_decided_last_stands_beside_it():
    logged = tuple(
        PilotVerdict(action="B1", on=date(2026, m, 1), verdict=v, why="seen")
        for m, v in ((8, "fix"), (9, "scale"))
    )
    plan = as_planned_until(7).model_copy(update={"verdicts": logged})
    assert pilot(plan=plan, **GOOD).decided.verdict == "scale"
    assert pilot(plan=plan, **GOOD).roll_out == "B2"
