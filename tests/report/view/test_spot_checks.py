"""What was drawn by chance and is still open."""

from readiness.model.assessment import ItemState
from readiness.model.case import SpotChecks
from readiness.report.view.spot_checks import drawn_lines
from tests.report.sample import case, hostile, speaking


def test_open_draws_come_first_and_name_the_file_that_would_show_them():
    drawn = case(spot_checks=SpotChecks(seed=3, questions=("erp.einvoice", "licence.insurance", "gone.away")))
    shown = ItemState(question="erp.einvoice", proven=0.0)
    lines = drawn_lines(drawn, hostile().bank, (shown,), speaking("de"))
    assert [(line.question, line.shown) for line in lines] == [
        ("licence.insurance", False),
        ("erp.einvoice", True),
    ]
    assert lines[0].wanted
    assert not lines[1].wanted
