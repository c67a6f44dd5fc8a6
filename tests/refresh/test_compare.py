"""New against old: the diff, and every reason to refuse."""

from dataclasses import replace

import pytest

from readiness.refresh.compare import Move, compare, doubts
from tests.refresh.publishers import OFFICIAL

COLUMNS = ["iso3", "year", "rl", "rl_se"]
BEFORE = {f"C{n:02}": {"iso3": f"C{n:02}", "year": "2023", "rl": "0.5", "rl_se": "0.2"} for n in range(100)}
WGI = replace(OFFICIAL["wgi"], bounds=replace(OFFICIAL["wgi"].bounds, least_rows=90))


def changed(count, **cells):
    keys = sorted(BEFORE)[:count]
    return {key: {**row, "year": "2024", **(cells if key in keys else {})} for key, row in BEFORE.items()}


def codes(after):
    return [p.code for p in doubts(WGI, COLUMNS, BEFORE, after)]


def test_the_diff_names_what_came_went_and_moved_the_largest_first():
    after = {**BEFORE, "NEW": BEFORE["C00"], "C01": {**BEFORE["C01"], "rl": "1.5"}}
    after["C02"] = {**BEFORE["C02"], "rl": "0.6"}
    del after["C03"]
    diff = compare(BEFORE, after)
    assert (diff.rows, diff.added, diff.gone, diff.changed) == (100, ("NEW",), ("C03",), 2)
    assert diff.moves == (Move("C01", "rl", "0.5", "1.5"), Move("C02", "rl", "0.5", "0.6"))


def test_another_year_with_small_moves_is_believed():
    assert codes(changed(100, rl="0.7")) == []


@pytest.mark.parametrize(("count", "refused"), [(5, []), (6, ["refresh_drift"])])
def test_more_than_one_in_twenty_that_jump_is_another_method(count, refused):
    assert codes(changed(count, rl="1.6")) == refused


def test_a_new_year_is_no_jump():
    assert codes({key: {**row, "year": "3000"} for key, row in BEFORE.items()}) == []


def test_too_few_rows_are_refused():
    assert codes({key: BEFORE[key] for key in sorted(BEFORE)[:94]}) == ["refresh_rows"]


def test_a_value_off_the_publishers_scale_is_refused():
    assert codes(changed(1, rl="47")) == ["refresh_range"]


def test_rows_that_lack_a_column_are_refused_when_they_are_many():
    def without(count):
        keys = sorted(BEFORE)[:count]
        return {
            k: {c: v for c, v in row.items() if k not in keys or c != "rl_se"} for k, row in BEFORE.items()
        }

    assert codes(without(5)) == []
    assert codes(without(6)) == ["refresh_columns"]
