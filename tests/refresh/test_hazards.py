"""INFORM's answers become rows of our table, or are refused by name."""

import json

import pytest

from readiness.refresh.fetched import Unusable
from readiness.refresh.hazards import hazards, release
from readiness.world.folder import data_folder
from readiness.world.table import read_table
from tests.refresh.publishers import hazard_files

KNOWN = {row["iso3"] for row in read_table(data_folder(), "countries.csv")}


def test_three_figures_of_every_country_come_under_our_columns():
    rows = hazards(hazard_files(), KNOWN).rows
    assert rows["JPN"] == {
        "iso3": "JPN",
        "year": "2026",
        "natural": "8.3",
        "human": "0.9",
        "infrastructure": "0.7",
    }
    assert len(rows) == 191


def test_other_indicators_groups_and_empty_scores_are_left_out():
    files = hazard_files()
    entries = json.loads(files["scores"])
    entries += [{"Iso3": "DEU", "IndicatorId": "INFORM", "IndicatorScore": 2.1}]
    entries += [{"Iso3": "WORLD", "IndicatorId": "HA.NAT", "IndicatorScore": 5}]
    entries[0]["IndicatorScore"] = None
    files["scores"] = json.dumps(entries).encode()
    rows = hazards(files, KNOWN).rows
    assert "WORLD" not in rows
    assert "natural" not in rows["AFG"]
    assert set(rows["DEU"]) == {"iso3", "year", "natural", "human", "infrastructure"}


@pytest.mark.parametrize(
    "text", [b"<html>", b"[]", b'{"WorkflowId": "x", "Name": "2026"}', b'{"WorkflowId": 5, "Name": "newest"}']
)
def test_a_release_without_number_or_year_is_refused(text):
    with pytest.raises(Unusable):
        release(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [(b"{}", "not a list"), (b'[{"Iso3": "DEU"}]', "an entry lacks a field"), (b"[", "json_broken")],
)
def test_scores_of_another_build_are_refused(text, reason):
    with pytest.raises(Unusable) as told:
        hazards({**hazard_files(), "scores": text}, KNOWN)
    assert (told.value.part, told.value.reason) == ("scores", reason)
