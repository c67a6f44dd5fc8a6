"""Reading our own tables."""

from datetime import date

import pytest

from readiness.world.table import day, known_day, number, read_table, words


def test_namibias_code_is_no_missing_value(tmp_path):
    (tmp_path / "t.csv").write_text('iso2,names\nNA,"a;b, c"\n', "utf-8")
    assert read_table(tmp_path, "t.csv") == [{"iso2": "NA", "names": "a;b, c"}]


def test_an_empty_cell_is_unknown_not_zero():
    assert number("") is None
    assert day("") is None
    assert words(" ; ") == ()


def test_a_partial_date_counts_from_its_first_day():
    assert day("2028") == date(2028, 1, 1)
    assert day("2029-07") == date(2029, 7, 1)
    assert day("2027-01-20") == date(2027, 1, 20)


def test_a_date_our_table_must_state_is_asked_for_loudly():
    with pytest.raises(ValueError, match="lacks a date"):
        known_day("")
