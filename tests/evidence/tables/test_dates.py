"""Dates in every usual spelling, and never a guess where day and month could be swapped."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.tables.dates import (
    AmbiguousDate,
    common_order,
    from_serial,
    in_utc,
    is_no_date,
    parse_moment,
    proven_order,
)

DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))
JULY_FIRST = datetime(2026, 7, 1)
MONTHS = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]


@pytest.mark.parametrize(
    "text",
    [
        "2026-07-01",
        "2026/07/01",
        "2026.7.1",
        "20260701",
        "01.07.2026",
        "1.7.26",
        "01. 07. 2026",
        "2026年7月1日",
        "2026 年 07 月 01 日",
        "1. Juli 2026",
        "01-Jul-26",
        "July 1, 2026",
        "Jul 1st, 2026",
        "2026-07-01T00:00:00",
    ],
)
def test_the_first_of_july_is_the_first_of_july(text):
    assert parse_moment(text, None) == JULY_FIRST


@pytest.mark.parametrize(
    "text", ["KW 27/2026", "KW27 2026", "2026-W27", "W27-2026", "2026年第27周", "CW 27/2026"]
)
def test_a_calendar_week_ends_on_its_friday(text):
    assert parse_moment(text, None) == datetime(2026, 7, 3)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("01.07.2026 14:30", datetime(2026, 7, 1, 14, 30)),
        ("01.07.2026 14:30 Uhr", datetime(2026, 7, 1, 14, 30)),
        ("2026-07-01T14:30:05.123Z", datetime(2026, 7, 1, 14, 30, 5, tzinfo=UTC)),
        ("2026-07-01 14:30:05+02:00", datetime(2026, 7, 1, 12, 30, 5, tzinfo=UTC)),
        ("2023-04-28T14:23:00.123456+14:00", datetime(2023, 4, 28, 0, 23, tzinfo=UTC)),
        ("7/13/2026 2:05 PM", datetime(2026, 7, 13, 14, 5)),
        ("7/13/2026 12:05 am", datetime(2026, 7, 13, 0, 5)),
    ],
)
def test_times_and_offsets_are_kept(text, moment):
    found = parse_moment(text, None)
    assert found == moment
    assert (found.tzinfo is None) == (moment.tzinfo is None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31.02.2026",
        "2026-13-01",
        "32.07.2026",
        "soon",
        "KW 54/2026",
        "12",
        "2026-07-01 25:00",
        "1. Foo 2026",
    ],
)
def test_what_is_no_date_is_none(text):
    assert parse_moment(text, "dmy") is None


def test_slashes_need_proof():
    with pytest.raises(AmbiguousDate):
        parse_moment("03/04/2026", None)
    assert parse_moment("03/04/2026", "dmy") == datetime(2026, 4, 3)
    assert parse_moment("03/04/2026", "mdy") == datetime(2026, 3, 4)
    assert parse_moment("04/04/2026", None) == datetime(2026, 4, 4)
    assert proven_order("13/04/2026") == "dmy"
    assert proven_order("04/13/2026") == "mdy"
    assert proven_order("13.04.2026") is None
    assert common_order([None, "dmy"]) == "dmy"
    assert common_order(["mdy", "dmy"]) is None


@pytest.mark.parametrize("text", ["00.00.0000", "0000-00-00", "00000000", "00/00/00"])
def test_an_erp_prints_nothing_as_zeros(text):
    assert is_no_date(text)


def test_excel_counts_days_from_1899():
    assert from_serial(46204) == JULY_FIRST
    assert from_serial(3) is None
    assert from_serial(999_999) is None


def test_a_clock_without_offset_is_taken_as_utc_and_said_so():
    assert in_utc(date(2026, 7, 1)) == (datetime(2026, 7, 1, tzinfo=UTC), False)
    east = timezone(timedelta(hours=8))
    assert in_utc(datetime(2026, 7, 1, 8, tzinfo=east)) == (datetime(2026, 7, 1, tzinfo=UTC), True)
    never = datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=5)))
    assert in_utc(never) == (datetime(9999, 12, 31, 23, tzinfo=UTC), True)


@given(DAYS)
def test_every_day_comes_back_from_every_spelling(day):
    spellings = (
        day.isoformat(),
        f"{day:%d.%m.%Y}",
        f"{day:%d.%m.%y}",
        f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.day}. {MONTHS[day.month - 1]} {day.year}",
    )
    for text in spellings:
        assert parse_moment(text, None).date() == day
    assert parse_moment(f"{day:%d/%m/%Y}", "dmy").date() == day
    assert parse_moment(f"{day:%m/%d/%Y}", "mdy").date() == day


@given(st.text(max_size=25))
def test_no_text_breaks_the_parser(text):
    try:
        parse_moment(text, None)
    except AmbiguousDate:
        assert "/" in text or "-" in text
