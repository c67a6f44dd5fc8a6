"""Shares of right lines, and what a comparison of files is worth."""

import pytest

from readiness.checks.coverage import compared, share_filled, share_right
from tests.checks.build import catalogue, stock

LINES = catalogue({"mpn": "1"}, {"mpn": "2"}, {}, {"manufacturer": "M"})


def test_the_level_is_the_share_and_the_wrong_lines_are_shown():
    seen = share_right(LINES, [True, True, False, True], "mpn", told={"more": 7})
    assert seen.level == 3
    assert seen.params == {"total": 4, "right": 3, "wrong": 1, "more": 7}
    assert [(p.row, p.field) for p in seen.places] == [(4, "mpn")]


def test_no_line_is_no_evidence_but_still_tells_what_it_was_told():
    seen = share_right(catalogue(), [], told={"more": 7})
    assert (seen.level, seen.params) == (None, {"total": 0, "more": 7})


def test_a_line_is_filled_if_every_field_says_something():
    assert share_filled(LINES, "mpn").level == 2
    assert share_filled(LINES, "mpn", "manufacturer").level == 0


def test_more_wrong_lines_than_places_are_still_counted():
    many = catalogue(*[{}] * 1200)
    seen = share_filled(many, "mpn")
    assert (len(seen.places), seen.place_count) == (1000, 1200)


@pytest.mark.parametrize(
    ("one", "two", "worth"),
    [
        ("conformant", "conformant", "cross_checked"),
        ("signed", "conformant", "cross_checked"),
        ("conformant", "parsable", None),
    ],
)
def test_a_comparison_is_cross_checked_if_each_file_conforms_by_itself(one, two, worth):
    assert compared(catalogue({}, tier=one), stock({}, tier=two)) == worth
