"""Departments side by side, with how far the two furthest are apart."""

from readiness.report.view.departments import by_department
from readiness.rooms.spread import divided
from tests.report.sample import speaking
from tests.rooms.build import SEATS, votes


def told(**levels):
    (found,) = divided(votes("q", **levels), SEATS, {"q": 1.0}, ("q",), 1)
    return by_department(found, speaking("en"))


def test_departments_that_differ_are_told_with_the_distance():
    assert told(a=1, b=2, c=4) == "IT 4, Sales 1.5 · furthest 2.5 apart"


def test_departments_of_one_mind_are_not_apart_and_no_vote_is_no_department():
    assert told(a=2, c=2) == "IT 2, Sales 2"
    assert told(a=None) == ""
