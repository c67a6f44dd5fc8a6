"""Structural exposure: figures that were checked by hand, what is missing, what may be called different."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from statistics import median

import pytest

from readiness.world.exposure.method import read_method
from readiness.world.exposure.structural import point, rate
from readiness.world.folder import data_folder
from readiness.world.world import load_world

FOUND = load_world(date(2026, 7, 15)).structural
METHOD = FOUND.method


@pytest.mark.parametrize(
    ("iso3", "score"),
    [("IND", 60.9), ("RUS", 60.9), ("MEX", 60.4), ("UKR", 58.4), ("DEU", 20.8), ("CHN", 46.4)],
)
def test_scores_are_those_of_the_published_values_and_weights(iso3, score):
    assert round(FOUND.of(iso3).score.value, 1) == score


def test_germany_added_up_by_hand():
    governance = sum((2.5 - x) / 5 * 100 for x in (1.1854, 1.457, 1.5512, 1.6642)) / 4
    rating = FOUND.of("DEU")
    assert rating.pillars["governance"] == pytest.approx(governance)
    assert rating.pillars["natural"] == pytest.approx(41)
    by_hand = sum(METHOD.weights[name] * own for name, own in rating.pillars.items())
    assert rating.score.value == pytest.approx(by_hand)


@pytest.mark.parametrize("iso3", ["TWN", "HKG", "MAC", "XKX"])
def test_without_three_pillars_there_is_no_score_and_the_known_pillars_are_shown(iso3):
    rating = FOUND.of(iso3)
    assert (rating.basis, rating.score) == ("insufficient_data", None)
    assert rating.pillars["governance"] is not None
    assert rating.pillars["natural"] is None


def test_a_country_in_no_table_is_insufficient_data_too():
    rating = FOUND.of("ATA")
    assert (rating.basis, set(rating.pillars.values())) == ("insufficient_data", {None})


def test_every_score_lies_in_its_interval_and_opens_to_its_raw_values():
    for iso3 in FOUND.rated:
        rating = FOUND.of(iso3)
        assert 0 <= rating.score.low <= rating.score.value <= rating.score.high <= 100
        assert len(rating.raw) == len(METHOD.indicators)
        assert all(known.year in (2023, 2025) for known in rating.raw.values())


def test_the_median_interval_is_about_twelve_points_wide():
    widths = [FOUND.of(iso3).score.high - FOUND.of(iso3).score.low for iso3 in FOUND.rated]
    assert 10.5 < median(widths) < 13


def test_russia_and_india_are_not_called_different_germany_and_china_are():
    assert FOUND.differ("IND", "RUS") is False
    assert FOUND.differ("DEU", "CHN") is True
    assert FOUND.differ("CHN", "DEU") is True
    assert FOUND.differ("DEU", "DEU") is False
    assert FOUND.differ("DEU", "TWN") is None


def test_weight_is_not_importance():
    told = {w.pillar: (w.weight, round(w.r2, 2)) for w in FOUND.importance()}
    assert told == {
        "governance": (0.30, 0.78),
        "stability": (0.35, 0.82),
        "natural": (0.15, 0.20),
        "infrastructure": (0.20, 0.62),
    }


def test_the_same_tables_give_the_same_draws():
    again = rate(METHOD, data_folder())
    assert (again.runs == FOUND.runs).all()
    assert again.ratings == FOUND.ratings


def test_a_bad_pillar_is_bought_off_less_under_the_quadratic_mean():
    pillars = FOUND.of("IND").pillars
    assert point(METHOD, pillars, 2) > point(METHOD, pillars, 1)
    even = dict.fromkeys(METHOD.weights, 40.0)
    assert point(METHOD, even, 2) == pytest.approx(point(METHOD, even, 1)) == pytest.approx(40)


def test_own_weights_change_the_score_and_nothing_that_is_missing():
    only_natural = replace(METHOD, weights={**dict.fromkeys(METHOD.weights, 1e-9), "natural": 1.0})
    other = rate(only_natural, data_folder())
    assert other.of("JPN").score.value == pytest.approx(83, abs=0.1)
    assert other.of("TWN").score is None


def test_bands_rise_and_the_first_begins_at_nothing():
    starts = list(METHOD.bands.values())
    assert starts[0] == 0
    assert all(a < b for a, b in pairwise(starts))
    assert [METHOD.band(x) for x in (0, 24.9, 25, 55, 100)] == ["low", "low", "guarded", "high", "severe"]


def test_weights_of_the_shipped_set_make_one():
    assert read_method(data_folder()).set == "struct-2025.1"
    assert sum(METHOD.weights.values()) == pytest.approx(1)
