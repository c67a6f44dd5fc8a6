"""What falls due at a firm, the nearest first."""

from datetime import date, timedelta

import pytest

from readiness.content.loader import load_bank
from readiness.model.case import RequestEvent, SupplierRequest
from readiness.portfolio.due import LAW, REQUEST, due_days, laws_between
from readiness.world.world import load_world
from tests.sample_firms import examined, read, world_of


@pytest.mark.slow
def test_papers_laws_and_reminders_from_the_case_s_day_on():
    case = read("spindle-de").case
    asked = SupplierRequest(
        id="R-1", supplier="Quorvelt", about=("origin",), drawn_up=case.on, due=case.on + timedelta(days=9),
        events=(RequestEvent(what="sent", on=case.on),),
    )  # fmt: skip
    case = case.model_copy(update={"requests": (asked,)})
    found = due_days(load_bank(), case, examined("spindle-de"), world_of("spindle-de"))
    assert {LAW, REQUEST, "prices"} <= {day.kind for day in found}
    assert [day.day for day in found] == sorted(day.day for day in found)
    assert found[0].day >= case.on
    assert "insurance" not in {day.kind for day in found}


def test_laws_that_began_in_between_are_those_ahead_before_and_in_force_after():
    profile = read("spindle-de").case.profile
    then, now = date(2026, 1, 1), date(2027, 6, 1)
    found = laws_between(load_world(now), profile, then, now)
    assert found
    assert all(then < day.day <= now for day in found)
    assert laws_between(load_world(now), profile, now, now) == ()
