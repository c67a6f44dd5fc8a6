"""What does not fit a case: one problem a place, with the name of what was expected."""

import pytest
from pydantic import ValidationError

from readiness.model.case import Answer, Case
from readiness.store.stated import field_name, problems_of, repeats

BASE = {"name": "x", "on": "2026-07-15"}


def problems(changes, model=Case, base=BASE):
    data = {**base, **changes}
    try:
        model.model_validate(data)
    except ValidationError as error:
        return problems_of(error, data, model, "case.yaml", {("answers",): 4, ("answers", 0): 5})
    return ()


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"colour": 1}, "case_key_unknown", "colour"),
        ({"on": None}, "case_date_expected", "on"),
        ({"on": "15.07.2026"}, "case_date_expected", "on"),
        ({"name": 7}, "case_text_expected", "name"),
        ({"name": "a\nb"}, "case_form_unexpected", "name"),
        ({"name": "x" * 201}, "case_text_too_long", "name"),
        ({"name": "\ud800"}, "case_text_unreadable", "name"),
        ({"currency": "euro"}, "case_form_unexpected", "currency"),
        ({"rates": {"USD": None}}, "case_number_expected", "rates.USD"),
        ({"rates": {"USD": 0}}, "case_number_out_of_range", "rates.USD"),
        ({"rates": {"USD": float("inf")}}, "case_number_expected", "rates.USD"),
        ({"rates": {"usd": 1}}, "case_form_unexpected", "rates.usd"),
        ({"rates": [1]}, "case_keys_expected", "rates"),
        ({"profile": "x"}, "case_keys_expected", "profile"),
        ({"profile": {"employees": 1.5}}, "case_whole_number_expected", "profile.employees"),
        ({"profile": {"connected_products": "maybe"}}, "case_yes_no_expected", "profile.connected_products"),
        ({"profile": {"sites": "one"}}, "case_list_expected", "profile.sites"),
        ({"profile": {"offer_class": {"toys": 1}}}, "case_choice_unknown", "profile.offer_class.toys"),
        ({"profile": {"customers": [{}]}}, "case_key_missing", "profile.customers[1].name"),
        ({"answers": [{"question": "a.b"}]}, "case_answer_states", "answers[a.b]"),
        (
            {"answers": [{"question": "a.b", "value": 1, "unknown": True}]},
            "case_answer_states",
            "answers[a.b]",
        ),
        ({"answers": [{"question": "a.b", "value": True}]}, "case_answer_value", "answers[a.b].value"),
        ({"answers": [{"question": "a.b", "value": [1]}]}, "case_answer_value", "answers[a.b].value"),
        (
            {"answers": [{"question": "a.b", "value": "2026-13-01"}]},
            "case_answer_value",
            "answers[a.b].value",
        ),
        ({"answers": [{"question": "a.b", "value": "x" * 5000}]}, "case_text_too_long", "answers[a.b].value"),
        ({"answers": [{"question": "a.b", "value": 1, "by": {}}]}, "case_text_expected", "answers[a.b].by"),
        (
            {"answers": [{"question": "a.b", "value": 1, "at": "now"}]},
            "case_date_expected",
            "answers[a.b].at",
        ),
        ({"answers": [{"question": "a.b", "vale": 1}]}, "case_key_unknown", "answers[a.b].vale"),
        ({"answers": [7]}, "case_keys_expected", "answers[1]"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_each_mistake_has_its_name_and_place(changes, code, field):
    found = problems(changes)
    assert (found[0].code, found[0].where.field, found[0].file) == (code, field, "case.yaml")
    assert len(found) == 1


def test_all_mistakes_are_told_at_once():
    assert (
        len(problems({"colour": 1, "currency": "x", "rates": {"USD": -1}, "profile": {"employees": -1}})) == 4
    )


def test_a_problem_says_what_was_expected():
    assert problems({"answers": [{"question": "a.b", "value": 1, "confidence": "sure"}]})[0].params == {
        "field": "answers[a.b].confidence",
        "known": "low, medium, high",
        "value": "sure",
    }
    assert problems({"rates": {"USD": -1}})[0].params["range"] == "> 0"
    assert problems({"profile": {"offer_class": {"service": 2}}})[0].params["range"] == "≤ 1"
    assert problems({"name": "x" * 201})[0].params["most"] == 200
    assert "connected_products" in problems({"profile": {"size": 1}})[0].params["known"].split(", ")
    assert "portal" in problems({"profile": {"customers": [{"name": "a", "x": 1}]}})[0].params["known"].split(
        ", "
    )


def test_what_is_missing_stands_at_the_line_of_what_holds_it():
    assert problems({"answers": [{"value": 1}]})[0].where.row == 5


def test_a_value_is_shown_short_and_printable():
    shown = problems({"currency": "a\x00b" + "x" * 100})[0].params["value"]
    assert shown.startswith("a\\x00b")
    assert len(shown) < 80


def test_an_answer_on_its_own_is_told_apart_too():
    assert problems({"value": True}, Answer, {"question": "a.b"})[0].code == "case_answer_value"
    assert problems({}, Answer, {"question": "a.b"})[0].code == "case_answer_states"


def test_an_entry_of_a_list_is_named_by_what_it_speaks_of():
    data = {"answers": [{"question": "erp.x"}], "actuals": [{}]}
    assert field_name(("answers", 0, "value"), data) == "answers[erp.x].value"
    assert field_name(("actuals", 0), data) == "actuals[1]"


def test_a_question_answered_twice_is_named_at_the_second_place():
    answers = (
        Answer(question="a.b", value=1),
        Answer(question="a.c", value=1),
        Answer(question="a.b", value=2),
    )
    found = list(repeats(Case(**BASE, answers=answers), "case.yaml", {("answers", 2, "question"): 9}))
    assert [(p.code, p.where.row, p.params["name"]) for p in found] == [("case_question_twice", 9, "a.b")]
