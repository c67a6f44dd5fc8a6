"""What an answer claims, and which answers cannot count."""

from datetime import date, timedelta

import pytest

from readiness.score.answers import answer_problems, claimed_level
from tests.score.builders import ON, answer, bank, case, question


@pytest.mark.parametrize(
    ("kind", "value", "level"),
    [
        ("level", 3, 3),
        ("level", 0, 0),
        ("level", 4.5, None),
        ("level", -1, None),
        ("level", "3", None),
        ("number", 82.5, 2.5),
        ("number", 0, 0),
        ("number", 101, None),
        ("number", -1, None),
        ("choice", "some", 2),
        ("choice", "perhaps", None),
        ("date", ON, 4),
        ("date", ON + timedelta(days=1), 4),
        ("date", ON - timedelta(days=1), 0),
        ("date", "soon", None),
        ("computed", 4, None),
        ("level", "unknown", None),
        ("level", "not applicable", None),
    ],
)
def test_an_answer_claims_its_level(kind, value, level):
    assert claimed_level(question("erp.a", answer=kind), answer("erp.a", value), ON) == level


def test_answers_that_cannot_count_are_named_with_their_place():
    given = bank(question("erp.a"), question("erp.b", answer="date"), question("erp.c", answer="computed"))
    told = case({"erp.a": 9, "erp.b": date(2027, 1, 1), "erp.c": 3, "erp.gone": 2})
    problems = answer_problems(given, told)
    assert [(p.code, p.where.field, p.params["question"]) for p in problems] == [
        ("answer_does_not_fit", "/answers/0", "erp.a"),
        ("answer_to_computed", "/answers/2", "erp.c"),
        ("answer_unknown_question", "/answers/3", "erp.gone"),
    ]


def test_an_answer_given_twice_is_named_at_both_places():
    told = case({"erp.a": 1})
    twice = told.model_copy(update={"answers": (*told.answers, answer("erp.a", 3))})
    assert [p.code for p in answer_problems(bank(question("erp.a")), twice)] == [
        "answer_twice",
        "answer_twice",
    ]


def test_unknown_and_not_applicable_are_no_problem():
    told = case({"erp.a": "unknown", "erp.b": "not applicable"})
    assert answer_problems(bank(question("erp.a"), question("erp.b")), told) == ()
