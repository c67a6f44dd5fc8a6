"""Dates of papers, as written in three languages and broken by lines."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.documents.dates import days_in, iso, months_in, weeks_in


def days(text):
    return [d.values for d in days_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "31.12.2026",
        "31.12.26",
        "31.12.\n2026",
        "31. Dezember\n2026",
        "31. Dez. 2026",
        "den 31. Dezember 2026",
        "2026-12-31",
        "2026-12-\n31",
        "2026/12/31",
        "31 December 2026",
        "31st of December, 2026",
        "December 31, 2026",
        "31-Dec-2026",
        "31/12/2026",
        "2026年12月31日",
        "2026 年 12 月 31 日",
        "二〇二六年十二月三十一日",
    ],
)
def test_a_date_is_read_as_iso(text):
    assert days(f"gültig bis {text}.") == [("2026-12-31",)]


@pytest.mark.parametrize(
    "text", ["31.02.2026", "2026-13-01", "00.00.2026", "192.168.10.2026", "Version 3.1", "4711", "99年1月1日"]
)
def test_what_is_no_day_of_the_calendar_is_none(text):
    assert days(text) == []


def test_a_date_with_slashes_may_be_two_and_is_unsure():
    (day,) = days_in("03/04/2026")
    assert day.values == ("2026-04-03", "2026-03-04")
    assert not day.sure


def test_a_date_with_slashes_beyond_the_twelfth_is_one():
    (day,) = days_in("25/04/2026")
    assert day.values == ("2026-04-25",)
    assert day.sure


def test_two_dates_are_both_found_in_order():
    assert days("vom 01.01.2024 bis 31. Dezember 2025") == [("2024-01-01",), ("2025-12-31",)]


@pytest.mark.parametrize(
    "text",
    [
        "KW 18/2026",
        "KW18 2026",
        "18. KW 2026",
        "week 18, 2026",
        "CW 18/26",
        "2026年第18周",
        "2026-W18",
        "WK 18.2026",
    ],
)
def test_a_week_is_read_with_its_year(text):
    assert [w.values for w in weeks_in(text)] == [("2026-W18",)]


def test_a_week_without_a_year_is_not_read():
    assert list(weeks_in("lieferbar in KW 18")) == []
    assert list(weeks_in("KW 60/2026")) == []


@pytest.mark.parametrize("text", ["März 2024", "03/2024", "03.2024", "March 2024", "2024年3月"])
def test_a_month_is_its_first_or_last_day_and_unsure(text):
    (first,) = months_in(f"Stand: {text}")
    (last,) = months_in(f"Stand: {text}", last_day=True)
    assert (first.values, last.values, first.sure) == (("2024-03-01",), ("2024-03-31",), False)


def test_a_month_is_not_read_out_of_a_whole_date():
    assert list(months_in("01.03.2024")) == []
    assert list(months_in("2024年3月5日")) == []


def test_what_a_person_typed_is_one_date_or_none():
    assert iso("1. Juli 2026") == "2026-07-01"
    assert iso("01.07.2026 oder 02.07.2026") is None
    assert iso("03/04/2026") is None
    assert iso("bald") is None


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2099, 12, 31)))
def test_every_date_survives_each_way_of_writing_it(day):
    ways = (
        day.isoformat(),
        f"{day:%d.%m.%Y}",
        f"{day.day}. {day.month}. {day.year}",
        f"{day.year}年{day.month}月{day.day}日",
    )
    assert all(days(way) == [(day.isoformat(),)] for way in ways)
