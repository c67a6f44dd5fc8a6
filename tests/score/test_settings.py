"""The scorer's assumptions come from the bank's parameters."""

from fractions import Fraction

import pytest

from readiness.errors import UnknownId
from readiness.score.settings import Settings, exact
from tests.score.builders import ON, bank


def test_numbers_are_taken_as_people_wrote_them():
    assert exact(0.6) == Fraction(3, 5)
    assert exact(4) == 4


def test_the_shipped_ceilings_rise_with_assurance():
    ceiling = Settings.of(bank().limits(ON)).ceiling
    assert list(ceiling.values()) == [0, Fraction(3, 5), Fraction(4, 5), 1, 1]


def test_a_missing_parameter_is_named():
    limits = bank().limits(ON)
    del limits["optimism.prior_sd"]
    with pytest.raises(UnknownId) as missing:
        Settings.of(limits)
    assert missing.value.ident == "optimism.prior_sd"
