"""What all Catena-X aspects share: their values, their records, and that each is told from its keys alone."""

from datetime import UTC, date, datetime

import pytest

from readiness.evidence.catena_x.aspects import ASPECTS
from readiness.evidence.catena_x.values import at_pointer, day, flag, moment, number, records, text


def test_values_of_the_wrong_type_stay_unknown():
    record = {"a": True, "b": "3", "c": " ", "d": 1}
    assert (number(record, "/a"), number(record, "/b"), number(record, "/d")) == (None, None, 1.0)
    assert (text(record, "/c"), text(record, "/d"), text(record, "/b")) == (None, None, "3")
    assert (flag(record, "/d"), flag(record, "/a")) == (None, True)


def test_a_pointer_through_nothing_finds_nothing():
    assert at_pointer({"a": [1]}, "/a/0") is None
    assert at_pointer(None, "/a/b") is None


def test_a_moment_counts_only_with_its_offset():
    assert moment({"t": "2026-07-01T10:00:00+02:00"}, "/t") == (datetime(2026, 7, 1, 8, tzinfo=UTC), True)
    assert moment({"t": "2026-07-01T10:00:00"}, "/t") == (None, None)
    assert moment({"t": "2026-13-01T10:00:00Z"}, "/t") == (None, None)


def test_a_day_is_the_day_as_written():
    assert day({"d": "2026-07-01"}, "/d") == date(2026, 7, 1)
    assert day({"d": "2026-07-01T23:00:00-05:00"}, "/d") == date(2026, 7, 1)
    assert day({"d": "yesterday"}, "/d") is None


def test_only_objects_of_a_list_are_records():
    assert records({"x": [{"a": 1}, 3, {}]}, "x") == [("/x/0", {"a": 1}), ("/x/2", {})]
    assert records({"x": "no"}, "x") == []


@pytest.mark.parametrize("aspect", ASPECTS, ids=lambda a: a.name)
def test_no_aspect_claims_what_says_nothing(aspect):
    assert not aspect.fits({})
    assert not aspect.fits({"positions": [], "materialGlobalAssetId": ""})
