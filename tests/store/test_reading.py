"""What the store tells about cases and answers."""

from datetime import date

import pytest

from readiness.errors import UnknownId
from readiness.model.case import Answer, Case


def test_a_state_names_the_version_of_everything_that_can_change(store, case_id):
    store.save_answer(case_id, Answer(question="erp.new", value=1), 0, "c1")
    store.drop_part(case_id, "answer", "erp.new", 1, "c2")
    store.remove_evidence(case_id, "stock.xlsx")
    state = store.state(case_id)
    assert state.id == case_id
    assert state.version == 1
    assert state.answer_versions["erp.new"] == 2
    assert "erp.new" not in {answer.question for answer in state.case.answers}
    assert state.file_versions == {"Katalog für Ö.csv": 1, "stock.xlsx": 2}
    assert set(state.files) == {"Katalog für Ö.csv"}
    assert state.files["Katalog für Ö.csv"].size == 28


def test_answers_come_in_the_order_of_their_ids_whatever_was_answered_first(store):
    case_id = store.create_case(Case(name="x", on=date(2026, 7, 15)))
    for question in ("b.b", "a.b", "c.a", "a.a"):
        store.save_answer(case_id, Answer(question=question, value=1), 0, question)
    assert [a.question for a in store.open_case(case_id).answers] == ["a.a", "a.b", "b.b", "c.a"]


def test_a_question_without_history_has_none(store, case_id):
    assert store.history(case_id, "erp.never") == ()


def test_a_deleted_case_is_on_the_other_list_only(store, case_id):
    store.delete_case(case_id)
    assert store.list_cases() == ()
    [card] = store.list_cases(deleted=True)
    assert card.name == "Spindelwerk Müller"
    assert card.changed > card.created
    with pytest.raises(UnknownId):
        store.state(case_id)
