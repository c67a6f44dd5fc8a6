"""Standings of a portfolio: kept at once, a few at a time, nobody waits."""

from concurrent.futures import wait
from datetime import UTC, date, datetime, timedelta

import pytest

from readiness.model.case import Answer, Case
from readiness.ui import figures
from readiness.ui.standings import AT_ONCE, LOOKED_AT, Standings, done, month_before
from tests.counting import calls_of

TODAY = datetime.now(UTC)


def named(store, name, **given):
    return store.create_case(Case(name=name, on=date(2026, 7, 15), **given))


def filled(kept, store):
    for _ in range(20):
        rows = kept.rows(store, store.list_cases(), TODAY)
        if done(rows) == len(rows):
            return rows
        wait(figures.jobs().pending(), 60)
    raise AssertionError("not worked out")


@pytest.mark.slow
def test_rows_fill_in_a_few_at_a_time_and_stay(store):
    for name in ("a", "b", "c"):
        named(store, name)
    kept = Standings()
    first = kept.rows(store, store.list_cases(), TODAY)
    assert all(row.waiting and row.now is None for row in first)
    assert len(kept.under_way) <= AT_ONCE
    rows = filled(kept, store)
    assert {row.now.name for row in rows} == {"a", "b", "c"}
    assert all(row.before is None and not row.failed for row in rows)
    assert kept.rows(store, store.list_cases(), TODAY) == rows
    assert not kept.under_way


@pytest.mark.slow
def test_a_case_that_changed_is_worked_out_anew_and_its_copy_is_not(store):
    case_id = named(store, "a")
    kept = Standings()
    filled(kept, store)
    store.duplicate_case(case_id, "a")
    rows = kept.rows(store, store.list_cases(), TODAY)
    assert done(rows) == 2
    assert {row.now.path for row in rows} == {row.card.id for row in rows}
    store.save_answer(case_id, Answer(question="erp.einvoice", value=4), 0, "c1")
    assert done(kept.rows(store, store.list_cases(), TODAY)) == 1
    filled(kept, store)


@pytest.mark.slow
def test_a_month_later_what_stood_before_stands_beside(store):
    case_id = named(store, "a")
    kept = Standings()
    later = TODAY + timedelta(days=40)
    for _ in range(20):
        (row,) = kept.rows(store, store.list_cases(), later)
        if not row.waiting:
            break
        wait(figures.jobs().pending(), 60)
    assert row.before == row.now
    assert row.before.path == case_id


def test_a_case_that_was_just_read_is_not_read_again_to_begin(store):
    named(store, "a")
    kept = Standings()
    cards = store.list_cases()
    assert calls_of(lambda: kept.rows(store, cards, TODAY))["_state"] == 1
    assert kept.under_way


def test_a_month_before_is_the_same_day_or_the_last_there_is():
    assert month_before(datetime(2026, 3, 31, 9)) == datetime(2026, 2, 28, 9)
    assert month_before(datetime(2026, 1, 15)) == datetime(2025, 12, 15)


def test_a_hundred_cases_are_read_a_few_at_a_time(store):
    for number in range(LOOKED_AT + 3):
        named(store, str(number))
    kept = Standings()
    rows = kept.rows(store, store.list_cases(), TODAY)
    assert len(rows) == LOOKED_AT + 3
    assert len(kept.keys) == LOOKED_AT
    assert kept.has_news()
    kept.rows(store, store.list_cases(), TODAY)
    assert len(kept.keys) == LOOKED_AT + 3
    wait(figures.jobs().pending(), 60)


def test_without_anything_under_way_there_is_news():
    assert Standings().has_news()
