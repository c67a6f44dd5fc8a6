"""How a check declares what it needs, and the thresholds it is handed."""

import pytest

from readiness.checks.base import Limits, Need, Seen, check, share_level
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.stock import Stock


@check("made.up", ref="Z9")
def made_up(catalogue: Catalogue, stock: Stock | None, limits: Limits) -> Seen:
    return Seen(level=4)


def test_the_annotations_are_the_declaration_of_need():
    assert made_up.needs == {
        "catalogue": Need(Catalogue, optional=False),
        "stock": Need(Stock, optional=True),
        "limits": Need(Limits, optional=False),
    }
    assert (made_up.id, made_up.ref) == ("made.up", "Z9")


def test_limits_read_like_a_mapping_and_know_their_ladders():
    limits = Limits({"a.level1": 1, "a.level2": 2, "a.level3": 3, "a.level4": 4, "b": 9})
    assert limits.ladder("a") == (1, 2, 3, 4)
    assert (limits["b"], len(limits), sorted(limits)[-1]) == (9, 5, "b")


def test_a_threshold_nobody_wrote_down_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        Limits({})["check.made.up.met_at"]


def test_nothing_to_judge_and_not_checked_are_told_apart():
    assert Seen.no_evidence(total=0) == Seen(level=None, params={"total": 0})
    assert not Seen.not_checked().ran


def test_a_plain_share_runs_from_nothing_to_everything():
    assert [share_level(good, 4) for good in (0, 1, 4)] == [0, 1, 4]
