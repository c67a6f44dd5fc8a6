"""How sure: every applicable question is proven, only stated, or neither; the three add up."""

from readiness.report.view.certainty import certainty, score_line
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


def test_the_three_counts_add_up():
    for result in (hostile(), bare(), firm("spindle-de")):
        found = certainty(result, speaking("en", result))
        assert found.proven + found.claimed + found.not_checked == found.total


def test_nothing_handed_in_is_nothing_proven():
    found = certainty(bare(), speaking("en"))
    assert (found.proven, found.claimed) == (0, 0)
    assert found.range_only


def test_the_line_gives_whole_points_with_the_interval_or_a_range():
    assert "±" in score_line(firm("spindle-de"), speaking("en"))
    assert "±" not in score_line(bare(), speaking("en"))
