"""case.yaml: a case or every problem at once, each with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.model.case import Answer, Case
from readiness.model.supply_terms import OriginTerms
from readiness.store.case_yaml import dump, parse

WRONG = """name: Firma
on: 15.07.2026
currency: Euro
colour: red
rates:
  USD:
profile:
  employees: many
answers:
  - question: erp.x
    vale: 3
  - question: erp.y
    value: 3
    confidence: sure
"""


def test_a_case_is_written_and_read_back(case):
    again, _, problems = parse(dump(case))
    assert problems == ()
    assert again == case


def test_every_problem_is_told_with_its_line():
    case, _, problems = parse(WRONG.encode())
    assert case is None
    assert {(p.code, p.where.row, p.where.field) for p in problems} == {
        ("case_date_expected", 2, "on"),
        ("case_form_unexpected", 3, "currency"),
        ("case_key_unknown", 4, "colour"),
        ("case_number_expected", 6, "rates.USD"),
        ("case_number_expected", 8, "profile.employees"),
        ("case_key_unknown", 11, "answers[erp.x].vale"),
        ("case_choice_unknown", 14, "answers[erp.y].confidence"),
    }
    assert {p.file for p in problems} == {"case.yaml"}


def test_an_answer_that_says_nothing_is_named():
    text = b"name: x\non: 2026-07-15\nanswers:\n  - question: erp.x\n    comment: later\n"
    assert [(p.code, p.where.row) for p in parse(text)[2]] == [("case_answer_states", 4)]


def test_a_question_answered_twice_is_no_case():
    text = b"name: x\non: 2026-07-15\nanswers:\n- {question: a.b, value: 1}\n- {question: a.b, value: 2}\n"
    case, _, problems = parse(text)
    assert case is None
    assert [(p.code, p.where.row) for p in problems] == [("case_question_twice", 5)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_usual_encodings_of_editors_are_read(encoding):
    text = "name: Spindelwerk Müller 主轴\non: 2026-07-15\n"
    assert parse(text.encode(encoding))[0].name == "Spindelwerk Müller 主轴"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "case_yaml_no_keys"),
        (b"\n# nothing yet\n", "case_yaml_no_keys"),
        (b"- a\n- b\n", "case_yaml_no_keys"),
        (b"just text", "case_yaml_no_keys"),
        ("name: Müller".encode("cp1252"), "case_yaml_encoding"),
        (b"\x00\x01\x02", "case_yaml_broken"),
        (b"\xff\xfe\x00", "case_yaml_encoding"),
        (b"a: 1\n" * 500_000, "case_yaml_too_large"),
        (b"a: &x 1", "case_yaml_alias"),
    ],
)
def test_what_is_no_case_is_named(data, code):
    case, _, problems = parse(data)
    assert case is None
    assert [p.code for p in problems] == [code]


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_a_case_or_a_named_problem(data):
    case, _, problems = parse(data)
    assert case is not None or problems


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400), st.floats(0, 1e15))
def test_any_comment_and_number_survive(comment, number):
    case = Case(name="x", on="2026-07-15", answers=(Answer(question="a.b", value=number, comment=comment),))
    assert parse(dump(case))[0] == case


def test_file_names_of_a_mac_are_the_same_names():
    text = "name: x\non: 2026-07-15\nevidence:\n- file: Mu\u0308ller.csv\n"
    assert parse(text.encode())[0].evidence[0].file == "Müller.csv"


def test_what_is_stated_of_the_supply_network_is_written_and_read_back(case):
    rule = OriginTerms(territory="eu", method="build_up", pct=45.5, roll_up=False)
    chances = {"country:CHN": 0.02, "firm:Müller: Söhne": None, "group": 0.0}
    stated = case.model_copy(update={"origin_rule": rule, "chances": chances})
    assert parse(dump(stated))[0] == stated


def test_what_the_room_settled_for_the_plan_comes_back_as_it_was():
    limits = {
        "pins": {"A": {"start": 3}, "B": "in", "C": "out"},
        "days_in": {"it": {4: 0.0, 5: 2.5}},
        "months_off": [8, 12],
        "key_actions": ["K"],
    }
    case = Case.model_validate({"name": "Firma", "on": "2026-07-15", "limits": limits})
    assert parse(dump(case))[0] == case
