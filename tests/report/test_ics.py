"""The calendar: one event a step on its last day, one a legal date, identities that outlive a new plan."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from readiness.model.base import LANGS
from readiness.report.ics import calendar_ics, last_day, roadmap_ics
from readiness.report.view.law import law_dates
from tests.report.sample import HOSTILE, ON, hostile, speaking
from tests.sample_firms import result


def events(lang="en"):
    return Calendar.from_ical(roadmap_ics(hostile(), lang)).walk("VEVENT")


@pytest.mark.parametrize("lang", LANGS)
def test_every_step_and_every_legal_date_is_an_event(lang):
    laws = law_dates(hostile(), speaking(lang))
    assert len(events(lang)) == len(hostile().roadmap.steps) + len(laws)


def test_a_step_ends_on_the_last_day_of_its_month_for_the_whole_day():
    step = hostile().roadmap.steps[0]
    event = next(e for e in events() if f"-step-{step.action}@" in e["uid"])
    assert event["dtstart"].dt == last_day(ON, step.finish_month)
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


@pytest.mark.parametrize(
    ("month", "day"), [(1, date(2026, 7, 31)), (8, date(2027, 2, 28)), (24, date(2028, 6, 30))]
)
def test_months_count_from_the_cases_own_month(month, day):
    assert last_day(ON, month) == day


def test_papers_that_end_are_events_beside_the_roadmap_and_alone():
    firm = result("spindle-de")
    for written in (roadmap_ics(firm, "de"), calendar_ics(firm, "de")):
        days = [e["dtstart"].dt for e in Calendar.from_ical(written).walk("VEVENT")]
        assert {expiry.day for expiry in firm.expiries} <= set(days)
    alone = Calendar.from_ical(calendar_ics(firm, "de")).walk("VEVENT")
    uids = [str(e["uid"]) for e in alone]
    assert len(set(uids)) == len(uids)
    assert not any("-step-" in uid for uid in uids)
