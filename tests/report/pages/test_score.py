"""The score with its weak point first; too little proof gives a range, never a point."""

from dataclasses import replace

from readiness.report.pages.score import score_page, weak_points
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


def test_too_little_proof_gives_a_range_only():
    assert "±" not in score_page(bare(), speaking("en")).headline


def test_enough_proof_gives_a_point_with_its_interval():
    assert "±" in score_page(firm("spindle-de"), speaking("en")).headline


def test_every_dimension_has_a_row_and_capability_stands_last():
    say = speaking("en")
    rows = [r.name for r in score_page(hostile(), say).rows]
    assert rows[0] == say("report/score/all")
    assert rows[-1] == say("dimension/capability/name")
    assert len(rows) == len(hostile().assessment.dimensions) + 2


def test_the_assumption_is_named_before_anything_else():
    prior = hostile().bank.limits(hostile().case.on)["optimism.prior_mean"]
    assert speaking("en").number(prior, 2) in weak_points(hostile(), speaking("en"))[0]


def test_every_buyer_says_whether_its_verdict_would_stand():
    rows = score_page(firm("spindle-de"), speaking("de")).buyers
    assert len(rows) == len(firm("spindle-de").assessment.buyers)
    assert all(row.stands for row in rows)


def test_a_verdict_that_would_change_says_by_which_method():
    result = firm("spindle-de")
    stability = {"prior_off": "needs_review", "same_under_weights": 0.75}
    won = {b.id: {**stability, "geometric": b.verdict} for b in result.assessment.buyers}
    shaken = result.assessment.model_copy(
        update={"appendix": {**result.assessment.appendix, "verdicts": won}}
    )
    rows = score_page(replace(result, assessment=shaken), speaking("en")).buyers
    assert all("25%" in row.stands and "geometric" not in row.stands for row in rows)
    changed = [row for row in rows if row.state != "needs_review"]
    assert changed
    assert all("at their word: Needs review" in row.stands for row in changed)
