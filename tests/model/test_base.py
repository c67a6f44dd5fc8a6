"""Values: never changed after they were made, strict about their keys."""

import pytest
from pydantic import ValidationError

from readiness.model.base import ASSURANCES, Value


class Point(Value):
    x: float
    y: float | None = None


def test_a_value_is_equal_by_content():
    assert Point(x=1) == Point(x=1.0)
    assert len({Point(x=1), Point(x=1)}) == 1


def test_a_value_is_never_changed():
    with pytest.raises(ValidationError):
        Point(x=1).x = 2


def test_an_unknown_key_is_refused():
    with pytest.raises(ValidationError):
        Point(x=1, z=2)


def test_what_is_no_number_is_written_as_null():
    assert Point(x=float("nan")).model_dump_json() == '{"x":null,"y":null}'


def test_a_claim_is_the_weakest_and_a_signature_the_strongest_assurance():
    assert (ASSURANCES[0], ASSURANCES[-1]) == ("claimed", "signed")
