"""Draws: what moves a score and what does not."""

from dataclasses import replace

import numpy as np
import pytest

from readiness.world.exposure.draws import draw, power_mean
from readiness.world.exposure.indicators import Known, read_indicators
from readiness.world.exposure.method import read_method
from readiness.world.folder import data_folder

METHOD = read_method(data_folder())
KNOWN = read_indicators(data_folder(), METHOD)
FEW = [KNOWN[iso3] for iso3 in ("DEU", "CHN", "SOM")]


def test_there_is_one_score_a_run_and_country_on_the_scale():
    runs = draw(METHOD, FEW)
    assert runs.shape == (METHOD.settings.runs, 3)
    assert np.isfinite(runs).all()
    assert ((runs >= 0) & (runs <= 100)).all()


def test_larger_errors_widen_the_draws():
    def width(factor):
        loose = [
            {name: replace(k, error=k.error * factor) for name, k in country.items()}
            for country in KNOWN.values()
            if len(country) == len(METHOD.indicators)
        ]
        return np.median(draw(METHOD, loose).std(axis=0))

    assert width(4) > width(1)


def test_a_missing_pillar_takes_its_weight_with_it():
    without = {name: k for name, k in FEW[0].items() if name != "natural"}
    runs = draw(METHOD, [without, FEW[1], FEW[2]])
    assert np.isfinite(runs).all()


def test_the_mean_of_equal_pillars_is_their_value_whatever_the_exponent():
    pillars, weights = np.full((2, 4), 0.3), np.array([0.1, 0.2, 0.3, 0.4])
    assert power_mean(pillars, weights, 1.0) == pytest.approx([0.3, 0.3])
    assert power_mean(pillars, weights, np.array([1.0, 2.0])) == pytest.approx([0.3, 0.3])


def test_a_value_never_leaves_the_scale_of_its_publisher():
    wild = [{name: Known(k.value, 1000.0, k.normal, k.year, k.file) for name, k in c.items()} for c in FEW]
    runs = draw(METHOD, wild)
    assert ((runs >= 0) & (runs <= 100)).all()
