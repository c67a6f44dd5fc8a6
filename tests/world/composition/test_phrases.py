"""Phrases in part names: whole words, plurals, the longest wins, Chinese without spaces."""

import pytest

from readiness.world.composition.phrases import phrases

KNOWN = phrases(
    [
        ("servo motor", "motor"),
        ("Servomotor", "motor"),
        ("motor", "any_motor"),
        ("Kugellager", "bearing"),
        ("Kugellager", "other_bearing"),
        ("伺服电机", "motor"),
        ("电机", "any_motor"),
    ]
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Servo-Motor 1FK7", {"motor"}),
        ("servo_motors", {"motor"}),
        ("SERVOMOTOREN 3 kW", {"motor"}),
        ("Motor", {"any_motor"}),
        ("Kugellagern", {"bearing", "other_bearing"}),
        ("永磁伺服电机 5kW", {"motor"}),
        ("三相电机", {"any_motor"}),
        ("Servomotorkabel", set()),
        ("servo", set()),
        ("", set()),
        ("7014-XL", set()),
    ],
)
def test_what_a_name_means(text, ids):
    assert KNOWN.meant(text) == ids
