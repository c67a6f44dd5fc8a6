"""Draws: what moves a score and what does not."""

from dataclasses import replace

import numpy as np

from readiness.world.exposure.draws import draw
from readiness.world.exposure.indicators import Known, read_indicators
from readiness.world.exposure.method import read_method
from readiness.world.exposure.structural import point, read_structural
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


def test_without_errors_and_freedom_every_draw_is_the_score_itself():
    sure = [{name: replace(k, error=0.0) for name, k in country.items()} for country in FEW]
    settings = replace(METHOD.settings, other_exponent=1, weight_spread=1e9, runs=200)
    runs = draw(replace(METHOD, settings=settings), sure)
    pillars = read_structural(data_folder()).of("DEU").pillars
    fixed = np.isclose(runs[:, 0], point(METHOD, pillars), atol=0.05)
    assert 0.3 < fixed.mean() < 0.7, "the other half lies between the best and worst of the three countries"


def test_a_value_never_leaves_the_scale_of_its_publisher():
    wild = [{name: Known(k.value, 1000.0, k.normal, k.year, k.file) for name, k in c.items()} for c in FEW]
    runs = draw(METHOD, wild)
    assert ((runs >= 0) & (runs <= 100)).all()
