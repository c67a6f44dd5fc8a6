"""Lists of purchasing become sources of parts: approved ones, shares paid, prices and times of open orders."""

from datetime import date

import pytest

from readiness.network.intake.sources import listed, ordered, paid
from tests.network.example import WORLD
from tests.network.intake.build import ON, codes, firm, firms, source


def test_an_approved_source_keeps_what_its_line_says_with_its_place():
    ((row,), problems) = listed(
        [source("A", "Lager AG", share=0.6, country="DE", price=2.0, currency="EUR")], firms(), ON
    )
    assert (row.part, row.supplier, row.share, row.country, row.price) == ("A", "Lager AG", 0.6, "DE", 2.0)
    assert (row.grade("share"), row.place("share").file) == ("document", "sources.csv")
    assert row.grade("lead_time_days") == "unknown"
    assert problems == []


def test_a_source_that_is_blocked_or_out_of_its_dates_does_not_count():
    lines = [
        source("A", "S", blocked=True),
        source("A", "T", 3, valid_until=date(2026, 7, 14)),
        source("A", "U", 4, valid_from=date(2026, 7, 16)),
        source("A", "V", 5, valid_from=ON, valid_until=ON),
    ]
    rows, problems = listed(lines, firms(), ON)
    assert [row.status for row in rows] == ["blocked", "blocked", "blocked", None]
    assert [(p.code, p.where.row, p.where.field) for p in problems] == [
        ("source_not_valid", 3, "valid_until"),
        ("source_not_valid", 4, "valid_from"),
    ]


def test_a_source_without_supplier_is_left_out_and_told():
    rows, problems = listed([source("A")], firms(), ON)
    assert rows == []
    assert codes(problems) == ["source_without_supplier"]


def test_shares_are_what_was_paid_whatever_the_currency():
    lines = [
        source("A", "S", amount=50.0, currency="EUR"),
        source("A", "S", 3, amount=25.0),
        source("A", "T", 4, amount=50.0, currency="USD"),
        source("A", "T", 5, amount=1.0, currency="JPY"),
        source("B", "T", 6, amount=-5.0),
    ]
    rows, problems = paid(lines, firms(), {"USD": 0.5}, "EUR", WORLD)
    assert {(r.part, r.supplier): r.share for r in rows} == {("A", "S"): 0.75, ("A", "T"): 0.25}
    assert {r.grade("share") for r in rows} == {"measured"}
    (told,) = problems
    assert (told.code, told.where.row, told.params) == (
        "spend_without_rate",
        5,
        {"currency": "JPY", "count": 1},
    )


def test_money_without_a_part_says_nothing_about_shares():
    assert paid([source(None, "S", amount=5.0)], firms(), {}, "EUR", WORLD) == ([], [])


def test_a_name_and_a_number_of_one_firm_are_paid_together():
    known = firms(firm("Lager AG", supplier_number="7"))
    lines = [source("A", "Lager", amount=1.0), source("A", None, 3, supplier_number="007", amount=3.0)]
    ((row,), _) = paid(lines, known, {}, "EUR", WORLD)
    assert (row.supplier, row.share) == ("Lager AG", 1.0)


def test_open_orders_tell_the_last_price_and_the_usual_time():
    lines = [
        source("A", "S", 2, ordered_on=date(2026, 1, 1), expected_on=date(2026, 1, 11), price=200.0,
               price_quantity=100.0, currency="EUR"),
        source("A", "S", 3, ordered_on=date(2026, 2, 1), expected_on=date(2026, 2, 21), price=3.0, currency="EUR"),
        source("A", "S", 4, ordered_on=date(2026, 3, 9), expected_on=date(2026, 3, 1)),
    ]  # fmt: skip
    (row,) = ordered(lines, firms())
    assert (row.lead_time_days, row.price) == (15.0, pytest.approx(3.0))
    assert row.place("price").row == 3
    assert ordered([source("A")], firms()) == []
