"""A plan's months run forward; what nobody stated is unknown and stays so."""

import pytest
from pydantic import ValidationError

from readiness.model.plan import PlannedAction


def test_an_action_cannot_finish_before_it_starts():
    with pytest.raises(ValidationError, match="start_month <= finish_month"):
        PlannedAction(id="M01", start_month=3, finish_month=2, role="it")


def test_what_nobody_stated_is_unknown():
    action = PlannedAction(id="M01", start_month=1, finish_month=2, role="it")
    assert (action.budget_keur, action.approvals, action.started, action.review) == (None, None, None, None)
    assert action.raci.accountable == ()
