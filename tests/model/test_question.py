"""Questions that can be answered, and scales that run the right way."""

import pytest
from pydantic import ValidationError

from readiness.model.question import Question, Scale, Source

OURS = Source(title="made up for a test", kind="judgement")
RISING = {"unit": "%", "better": "higher", "bounds": (25, 50, 75, 95), "source": OURS}
FIELDS = {
    "id": "erp.one",
    "dimension": "erp",
    "kind": "fact",
    "answer": "level",
    "importance": "low",
    "stage": "keep",
    "source": (OURS,),
}


def test_bounds_run_from_level_one_to_level_four():
    Scale(**RISING)
    Scale(**{**RISING, "better": "lower", "bounds": (30, 15, 5, 3)})


@pytest.mark.parametrize(("better", "bounds"), [("higher", (50, 25, 75, 95)), ("lower", (3, 5, 15, 30))])
def test_bounds_against_the_direction_are_refused(better, bounds):
    with pytest.raises(ValidationError, match="bounds must run"):
        Scale(**{**RISING, "better": better, "bounds": bounds})


def test_equal_neighbours_are_allowed():
    Scale(**{**RISING, "bounds": (0, 0, 50, 100)})


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"answer": "number"}, "a number needs its scale"),
        ({"answer": "choice"}, "a choice needs its choices"),
        ({"id": "origin.one"}, "the id starts with its dimension"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(changed, said):
    with pytest.raises(ValidationError, match=said):
        Question(**{**FIELDS, **changed})


def test_a_number_with_its_scale_and_a_choice_with_its_choices_are_questions():
    assert Question(**FIELDS, scale=Scale(**RISING)).scale is not None
    assert Question(**{**FIELDS, "answer": "choice", "choices": {"yes": 4, "no": 0}}).choices["no"] == 0
