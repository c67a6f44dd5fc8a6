"""What is written down while a plan is carried out has a reason out of a closed list."""

from datetime import date

import pytest
from pydantic import ValidationError

from readiness.model.plan_log import PlanChange


def test_a_change_has_a_reason():
    with pytest.raises(ValidationError):
        PlanChange(on=date(2026, 9, 1), action="M01", before=(1, 2), after=(2, 3))
    with pytest.raises(ValidationError):
        PlanChange(on=date(2026, 9, 1), action="M01", before=(1, 2), after=(2, 3), reason="mood")
