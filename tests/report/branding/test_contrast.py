"""Contrast as WCAG measures it."""

import pytest

from readiness.report.branding.contrast import contrast, mixed
from readiness.report.charts.palette import LIGHT


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21),
        ("#777777", "#FFFFFF", 4.48),
        ("#FF0000", "#FFFFFF", 4.0),
        ("#123456", "#123456", 1),
    ],
)
def test_known_pairs(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_the_house_keeps_its_own_rule():
    assert min(contrast(c, LIGHT.paper) for c in (LIGHT.primary, LIGHT.ink, LIGHT.muted)) >= 4.5


def test_a_mixture_lies_between():
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mixed("#0B5D66", "#FFFFFF", 1.0) == "#0B5D66"
