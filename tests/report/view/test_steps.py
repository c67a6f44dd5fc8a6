"""Steps carry all their words; horizons hold each step once and the months in which buyers turn."""

import pytest

from readiness.model.base import LANGS
from readiness.report.view.steps import horizon_blocks, step_lines
from tests.report.sample import hostile, speaking


@pytest.mark.parametrize("lang", LANGS)
def test_a_step_says_what_first_when_who_and_how_it_is_proven(lang):
    for step in step_lines(hostile(), speaking(lang)):
        assert all((step.name, step.what, step.first_step, step.proof, step.owner, step.when, step.closes))


def test_every_step_stands_in_one_horizon():
    blocks = horizon_blocks(hostile(), speaking("en"))
    assert [b.id for b in blocks] == ["0-6", "6-12", "12+"]
    assert sorted(s.action for b in blocks for s in b.steps) == sorted(
        s.action for s in hostile().roadmap.steps
    )


def test_every_buyer_the_plan_wins_is_named_once():
    won = [u for u in hostile().roadmap.unlocks if u.month is not None]
    assert sum(len(b.turns) for b in horizon_blocks(hostile(), speaking("de"))) == len(won)


def test_a_pilot_is_marked_even_if_its_roll_out_is_not_planned():
    planned = {s.action for s in hostile().roadmap.steps}
    pilots = {a.id for a in hostile().bank.actions if a.pilot_of} & planned
    assert {s.action for s in step_lines(hostile(), speaking("en")) if s.pilot} == pilots
