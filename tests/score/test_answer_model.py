"""How an answer comes about: probabilities that add up and point the right way."""

import numpy as np
import pytest

from readiness.score.answer_model import LADDER, AnswerModel
from readiness.score.settings import TOP
from tests.score.builders import settings

MODEL = AnswerModel(settings(), (0.0, 0.5, 1.0, 2.0, 3.0, 3.5, 4.0))


def test_whole_claims_share_all_probability():
    total = sum(MODEL.claim_given(claim, 2.0) for claim in LADDER)
    assert np.allclose(total, 1)
    assert np.allclose(MODEL.level_prior.sum(axis=1), 1)
    assert MODEL.offset_prior.sum() == pytest.approx(1)


def test_no_optimism_is_a_point_of_the_grid():
    assert MODEL.optimism[MODEL.at(0.0)] == pytest.approx(0, abs=1e-9)
    assert np.allclose(MODEL.optimism[MODEL.offsets : -MODEL.offsets], MODEL.firm_optimism)


def test_a_higher_claim_never_speaks_for_a_lower_truth():
    for lower, higher in zip(MODEL.claims, MODEL.claims[1:], strict=False):
        assert (MODEL.truth_below[higher] <= MODEL.truth_below[lower] + 1e-12).all()


def test_the_more_optimistic_the_firm_the_lower_the_truth_behind_a_claim():
    below = MODEL.truth_below[3.0].reshape(TOP, len(MODEL.optimism), -1)
    assert (np.diff(below, axis=1) >= -1e-12).all()


def test_the_better_the_firm_the_higher_the_truth_behind_a_claim():
    below = MODEL.truth_below[3.0].reshape(TOP, len(MODEL.optimism), -1)
    assert (np.diff(below, axis=2) <= 1e-12).all()


def test_tables_hold_for_the_claims_of_the_case_alone():
    assert set(MODEL.said) == set(MODEL.log_said) == set(MODEL.claims)
