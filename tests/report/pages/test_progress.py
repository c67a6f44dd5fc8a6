"""The agreed plan beside the proposal, the quarter and the evaluations on paper; nothing of it before people agreed."""

import pytest

from readiness.model.base import LANGS
from readiness.report.document import document
from readiness.report.pages.progress import progress_pages
from readiness.report.view.plan_figures import COLUMNS
from tests.report.handover.plans import firm
from tests.report.sample import hostile, speaking


@pytest.mark.parametrize("lang", LANGS)
def test_both_plans_the_quarter_and_every_evaluation_have_their_place(lang):
    say = speaking(lang)
    found = progress_pages(firm(), say)
    assert len(found.beside.columns) == 3
    assert {len(row) for row in found.beside.rows} == {3}
    assert found.quarter == say("progress/quarter/title", n=1)
    assert all(section.lines for section in found.sections)
    assert len(found.tables) + len(found.empty) == len(COLUMNS)
    for table in found.tables:
        assert {len(row) for row in table.rows} == {len(table.columns)}


def test_a_proposal_has_no_progress():
    assert progress_pages(hostile(), speaking("en")) is None


@pytest.mark.slow
def test_the_edition_without_legal_findings_leaves_it_out():
    assert document(firm(), speaking("en"), "no-legal")["progress"] is None
