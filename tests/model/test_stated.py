"""What people hand in is finite and bounded, also where a copy was made past the rules."""

import pytest
from pydantic import ValidationError

from readiness.model.stated import Amount, Line, Stated


class Note(Stated):
    text: Line = ""
    worth: Amount = 0.0


class Notes(Stated):
    all: tuple[Note, ...]


@pytest.mark.parametrize(
    "bad", [{"text": "two\nlines"}, {"text": "x" * 201}, {"worth": float("nan")}, {"worth": -1}]
)
def test_what_is_not_finite_or_not_one_line_is_refused(bad):
    with pytest.raises(ValidationError):
        Note(**bad)


def test_a_copy_made_past_the_rules_does_not_stay():
    with pytest.raises(ValidationError):
        Notes(all=(Note.model_construct(text="two\nlines"),))
