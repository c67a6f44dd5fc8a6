"""The set of weights and scales."""

import pytest

from readiness.world.exposure.method import read_method
from readiness.world.folder import data_folder

METHOD = read_method(data_folder())


def test_scales_run_from_best_to_worst_whatever_direction_the_publisher_counts_in():
    by_id = {one.id: one for one in METHOD.indicators}
    assert by_id["rl"].scaled(2.5) == 0
    assert by_id["rl"].scaled(-2.5) == 100
    assert by_id["natural"].scaled(8.3) == pytest.approx(83)


def test_every_indicator_belongs_to_a_pillar_and_names_its_source():
    assert {one.pillar for one in METHOD.indicators} == set(METHOD.weights)
    assert all(one.source for one in METHOD.indicators)
    assert len(METHOD.of_pillar("governance")) == 4
