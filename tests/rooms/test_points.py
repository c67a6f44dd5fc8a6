"""A hundred points each: the room's order stands beside the optimiser's, and nobody has more than there is."""

import pytest

from readiness.model.room import Points
from readiness.rooms.points import choices, within
from tests.planning.build import roadmap

GIVEN = (
    Points(seat="a", points={"M01": 60, "N01": 40}),
    Points(seat="b", points={"N01": 100}),
    Points(seat="cheat", points={"M02": 100, "M03": 100}),
)


def test_nobody_has_more_than_a_hundred_points():
    assert [within(p) for p in GIVEN] == [True, True, False]


def test_the_rooms_order_stands_beside_the_proposal():
    found = choices(GIVEN, ("M01", "M02", "M03", "N01"), roadmap())
    assert [(c.action, c.points, c.supporters, c.rank) for c in found] == [
        ("N01", 140, 2, 1),
        ("M01", 60, 1, 2),
        ("M02", 0, 0, 3),
        ("M03", 0, 0, 3),
    ]
    assert [(c.proposed, c.gain) for c in found] == [(False, None), (True, 1.0), (True, 1.0), (True, 1.0)]
    assert sum(c.share for c in found) == pytest.approx(1)


def test_without_points_nothing_has_a_share():
    assert {c.share for c in choices((), ("M01",), roadmap())} == {0.0}
