"""Units in terms of one another."""

import pytest

from readiness.matching.units import factor


@pytest.mark.parametrize(
    ("unit", "other", "size"),
    [
        ("C62", "PCE", 1),
        ("cen", "EA", 100),
        ("EA", "CEN", 0.01),
        ("GRM", "KGM", 0.001),
        ("XYZ", "XYZ", 1),
        (None, "KGM", 1),
        ("KGM", "MTR", None),
        ("XYZ", "KGM", None),
    ],
)
def test_one_unit_is_so_many_of_another(unit, other, size):
    assert factor(unit, other) == (None if size is None else pytest.approx(size))
