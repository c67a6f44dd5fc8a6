"""What each action would change, from running the score again."""

import pytest

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.roadmap.outlook import outlook, revenue_share
from readiness.roadmap.task import workload
from tests.sample_firms import examined, read


@pytest.fixture(scope="module")
def standing():
    return Standing.of(load_bank(), read("spindle-de").case, examined("spindle-de").findings)


def test_points_are_those_of_a_real_run(standing):
    seen = outlook(standing, workload(standing).tasks)
    pair = max((p for p in seen.headline if p[0].startswith("availability.")), key=lambda p: seen.headline[p])
    lifted = standing.under({pair[0]: pair[1]})
    gain = float(
        lifted.estimated.points(standing.headline).mean()
        - standing.estimated.points(standing.headline).mean()
    )
    assert seen.headline[pair] == pytest.approx(gain)
    assert gain > 0


def test_only_buyers_not_won_yet_are_aims(standing):
    seen = outlook(standing, workload(standing).tasks)
    assert {a.id for a in seen.aims} == {
        b.id for b in load_bank().buyers if standing.verdict(b.id) != "shortlisted"
    }
    for aim in seen.aims:
        shut = {g.question for g in standing.gates(aim.id) if g.state == "passed"}
        assert not shut & set(aim.must)


def test_buyers_weigh_by_the_revenue_behind_them(standing):
    assert revenue_share(standing, "machine_builder") > revenue_share(standing, "us_buyer")
