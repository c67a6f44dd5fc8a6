"""The calendar: one event an action on its last day, reviews, legal dates; identities that outlive a new plan."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from readiness.errors import UnknownId
from readiness.model.base import LANGS
from readiness.report.ics import calendar_ics, calendar_owners, roadmap_ics
from readiness.report.view.law import law_dates
from readiness.report.view.plan_days import last_working_day
from tests.report.handover.plans import PLAN, firm
from tests.report.sample import HOSTILE, ON, hostile, speaking
from tests.sample_firms import result


def events(lang="en"):
    return Calendar.from_ical(roadmap_ics(hostile(), lang)).walk("VEVENT")


@pytest.mark.parametrize("lang", LANGS)
def test_every_step_and_every_legal_date_is_an_event_and_the_review_a_series(lang):
    laws = law_dates(hostile(), speaking(lang))
    assert len(events(lang)) == len(hostile().roadmap.steps) + len(laws) + 1


def test_a_step_ends_on_the_last_working_day_of_its_month_for_the_whole_day():
    step = hostile().roadmap.steps[0]
    event = next(e for e in events() if f"-step-{step.action}@" in e["uid"])
    assert event["dtstart"].dt == last_working_day(ON, step.finish_month)
    assert (event["dtend"].dt - event["dtstart"].dt).days == 1


def test_identities_are_unique_and_do_not_depend_on_language_or_plan():
    uids = [str(e["uid"]) for e in events("en")]
    assert len(set(uids)) == len(uids)
    assert set(uids) == {str(e["uid"]) for e in events("zh")}


def test_the_stamp_is_the_cases_date_so_that_bytes_repeat():
    assert {e["dtstamp"].dt for e in events()} == {datetime(2026, 7, 15, tzinfo=UTC)}
    assert roadmap_ics(hostile(), "de") == roadmap_ics(hostile(), "de")


def test_a_hostile_name_stays_one_text():
    calendar = Calendar.from_ical(roadmap_ics(hostile(), "en"))
    assert HOSTILE in str(calendar["x-wr-calname"])


def test_the_owner_is_named():
    assert all(e.get("categories") for e in events() if "-step-" in e["uid"])


def test_papers_that_end_are_events_beside_the_roadmap_and_alone():
    sample = result("spindle-de")
    for written in (roadmap_ics(sample, "de"), calendar_ics(sample, "de")):
        days = [e["dtstart"].dt for e in Calendar.from_ical(written).walk("VEVENT")]
        assert {expiry.day for expiry in sample.expiries} <= set(days)
    alone = Calendar.from_ical(calendar_ics(sample, "de")).walk("VEVENT")
    uids = [str(e["uid"]) for e in alone]
    assert len(set(uids)) == len(uids)
    assert not any("-step-" in uid for uid in uids)


def agreed(plan=PLAN, owner=None):
    found = firm()
    case = found.case.model_copy(update={"plan": plan})
    walked = Calendar.from_ical(roadmap_ics(replace(found, case=case), "en", owner)).walk("VEVENT")
    return {str(e["uid"]).split("-", 1)[1].removesuffix("@procurement-readiness"): e for e in walked}


def test_the_monthly_review_falls_on_the_first_working_day_with_four_questions():
    series = agreed()["reviews"]
    rule = series["rrule"]
    assert series["dtstart"].dt == date(2026, 8, 3)
    assert (rule["freq"], rule["count"], rule["bysetpos"]) == (["MONTHLY"], [14], [1])
    assert len(rule["byday"]) == 5
    assert str(series["description"]).count("\n- ") == 4


def test_milestones_and_reviews_of_an_action_have_days_of_their_own():
    found = agreed()
    (milestone,) = [e for uid, e in found.items() if uid.startswith("milestone-M02-")]
    assert milestone["dtstart"].dt == date(2026, 9, 30)
    assert found["review-M01"]["dtstart"].dt == date(2026, 8, 3)


def test_no_step_and_no_milestone_falls_on_a_weekend():
    found = agreed()
    ours = [e for uid, e in found.items() if uid.startswith(("step-", "milestone-"))]
    assert ours
    assert all(e["dtstart"].dt.weekday() < 5 for e in ours)


def test_a_changed_plan_keeps_its_identities_under_a_higher_sequence():
    before = agreed(PLAN.model_copy(update={"changes": ()}))
    after = agreed()
    assert set(before) == set(after)
    planned = [uid for uid in after if not uid.startswith("law-")]
    assert all(after[uid]["sequence"] == before[uid]["sequence"] + 1 == 3 for uid in planned)


def test_an_owner_gets_what_they_answer_for_or_do_and_nobody_elses():
    assert {uid for uid in agreed(owner="Lee") if uid.startswith("step-")} == {"step-M01", "step-X-1"}
    assert "reviews" in agreed(owner="Lee")
    assert not any(uid.startswith("law-") for uid in agreed(owner="Lee"))


def test_a_calendar_of_ones_own_is_called_so():
    own = Calendar.from_ical(roadmap_ics(firm(), "en", "Lee"))
    assert str(own["x-wr-calname"]).endswith(" · Lee")


def test_an_owner_the_plan_does_not_name_is_told():
    with pytest.raises(UnknownId, match="owner: Nobody"):
        agreed(owner="Nobody")


def test_everybody_who_can_have_a_calendar_is_known():
    assert calendar_owners(firm(), speaking("en")) == ("IT", "Kim", "Lee")


def test_a_stopped_action_is_cancelled_in_calendars():
    assert {uid for uid, e in agreed().items() if e.get("status") == "CANCELLED"} == {"step-X-1"}
