"""The World Bank's answers become rows of our table, or are refused by name."""

import json
from datetime import date

import pytest

from readiness.refresh.fetched import Unusable
from readiness.refresh.governance import governance
from readiness.world.folder import data_folder
from readiness.world.table import read_table
from tests.refresh.publishers import governance_files

KNOWN = {row["iso3"] for row in read_table(data_folder(), "countries.csv")}


def test_values_and_errors_come_back_under_our_codes_and_columns():
    found = governance(governance_files(), KNOWN)
    shipped = {row["iso3"]: row for row in read_table(data_folder(), "wgi.csv")}
    assert found.as_of == date(2026, 6, 30)
    assert float(found.rows["ROU"]["rl"]) == float(shipped["ROU"]["rl"])
    assert float(found.rows["XKX"]["pv_se"]) == float(shipped["XKX"]["pv_se"])
    assert {row["year"] for row in found.rows.values()} == {"2024"}
    assert "pv" not in found.rows["NIU"]


def test_groups_of_countries_are_left_out():
    assert "DEU" not in governance(governance_files(), KNOWN - {"DEU"}).rows


def test_of_several_years_the_one_of_most_values_counts():
    files = governance_files()
    head, entries = json.loads(files["GOV_WGI_RL.EST"])
    entries[0]["date"] = "2023"
    files["GOV_WGI_RL.EST"] = json.dumps([head, entries]).encode()
    found = governance(files, KNOWN)
    assert "rl" not in found.rows["ABW"]
    assert "ge" in found.rows["ABW"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"<html>", "json_broken"),
        (b'{"message": "gone"}', "not a head and a list"),
        (b'[{"pages": 2}, []]', "more than one page"),
        (b'[{"pages": 1}, [{"date": "2024"}]]', "an entry lacks a field"),
        (
            b'[{"pages": 1}, [{"countryiso3code": "DEU", "date": "2024", "value": 1, "indicator": {"id": "X"}}]]',
            "values of X",
        ),
        (b'[{"pages": 1}, []]', "no values"),
    ],
)
def test_what_is_built_otherwise_is_refused_with_the_reason(text, reason):
    with pytest.raises(Unusable) as told:
        governance({"GOV_WGI_RL.EST": text}, KNOWN)
    assert told.value.reason == reason


def test_values_that_are_no_numbers_are_left_out():
    files = governance_files(lambda iso3, part, value: "n/a" if iso3 == "DEU" else value)
    assert "DEU" not in governance(files, KNOWN).rows


def test_a_head_without_a_day_states_none():
    files = {part: data.replace(b"2026-06-30", b"soon") for part, data in governance_files().items()}
    assert governance(files, KNOWN).as_of is None
