"""The inspection report by dimension, and the sum a reader can check."""

from readiness.report.pages.findings import findings
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


def test_every_finding_with_evidence_stands_under_its_dimension():
    page = findings(hostile(), speaking("en"))
    looked = [f for f in hostile().assessment.findings if f.verdict != "unknown"]
    assert sum(len(b.rows) for b in page.blocks) == len(looked)
    assert len({b.dimension for b in page.blocks}) == len(page.blocks)


def test_what_is_not_ok_says_what_to_do():
    for block in findings(hostile(), speaking("de")).blocks:
        for row in block.rows:
            assert bool(row.todo) == (row.state in ("part", "unmet"))


def test_the_sum_ends_at_the_visible_score():
    sums = findings(firm("spindle-de"), speaking("en")).sums
    assert sums.total == f"{firm('spindle-de').assessment.score.verified:.2f}"


def test_nothing_proven_has_no_sum():
    assert findings(bare(), speaking("en")).sums is None
