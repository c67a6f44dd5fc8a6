"""Lines of declarations as the law reads them."""

from datetime import date

import pytest

from readiness.checks.origin.declared import covered, covers, lawful_period, plain
from tests.checks.build import ON, limits
from tests.checks.origin.build_origin import EXPIRED, VALID, declared

LINE = {**VALID, "issued_on": None}


def test_a_line_covers_the_days_between_its_dates():
    assert covers(LINE, ON)
    assert not covers(LINE, date(2028, 1, 1))
    assert not covers({**LINE, "valid_until": None}, ON)


@pytest.mark.parametrize(
    ("change", "lawful"),
    [
        ({}, True),
        ({"valid_until": date(2028, 1, 5)}, False),
        ({"valid_until": date(2025, 12, 31)}, False),
        ({"issued_on": date(2025, 12, 1)}, True),
        ({"issued_on": date(2024, 1, 1)}, False),
        ({"issued_on": date(2027, 6, 1)}, False),
    ],
)
def test_a_period_is_at_most_two_years_and_begins_near_its_issue(change, lawful):
    assert lawful_period({**LINE, **change}, limits()) is lawful


def test_a_part_is_covered_by_its_own_supplier_or_by_one_without_name():
    known = covered(declared({**VALID, "supplier": "Ball Ltd"}, VALID), ON, limits())
    assert known.holds("a1", "BALL  LTD")
    assert known.holds("A1", None)
    assert not known.holds("A1", "Somebody")
    assert known.holds("A2", "Somebody")
    assert not known.holds("A3", "Somebody")


def test_what_has_run_out_or_names_no_origin_covers_nothing():
    known = covered(declared(EXPIRED, {**VALID, "origin": None}), ON, limits())
    assert known.suppliers == {}
    assert covered(None, ON, limits()).suppliers == {}


def test_numbers_are_compared_without_case_and_blanks():
    assert plain(" K 7a ") == plain("k7A")
    assert plain(None) == ""
