"""Which actions are still to be done, and how they look to the scheduler."""

import pytest

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.roadmap.task import horizon_of, reached_levels, workload
from tests.sample_firms import examined, read


@pytest.fixture(scope="module")
def standing():
    return Standing.of(load_bank(), read("spindle-de").case, examined("spindle-de").findings)


def test_horizons_end_with_month_six_and_twelve():
    assert [horizon_of(m) for m in (1, 6, 7, 12, 13, 24)] == ["0-6", "0-6", "6-12", "6-12", "12+", "12+"]


def test_a_gate_question_stands_only_by_proof(standing):
    levels = reached_levels(standing)
    assert "licence.released_supplier" not in levels
    assert levels["licence.certified_site"] == 1


def test_a_question_that_does_not_concern_the_firm_keeps_no_action_open():
    gears = Standing.of(load_bank(), read("gear-cn").case, examined("gear-cn").findings)
    foreign = next(s for s in gears.states if s.question == "origin.supplier_declarations")
    work = workload(gears)
    assert foreign.applies == "no"
    assert foreign.question in gears.bank.action["O01"].closes
    assert "O01" in work.done
    assert "O01" not in work.tasks


def test_done_and_open_actions_do_not_overlap(standing):
    work = workload(standing)
    assert work.done
    assert not set(work.done) & set(work.tasks)
    for task in work.tasks.values():
        assert {n for n, _ in task.needs} <= set(work.tasks)
        assert set(task.done_needs) <= set(work.done)


def test_a_roll_out_needs_its_pilot_with_a_review_month(standing):
    work = workload(standing)
    pilots = [t for t in work.tasks.values() if t.pilot_of]
    assert pilots
    for pilot in pilots:
        assert dict(work.tasks[pilot.pilot_of].needs)[pilot.id] == 2


def test_a_date_by_law_becomes_the_last_month(standing):
    task = workload(standing).tasks["K02"]
    assert task.latest_finish == 6
