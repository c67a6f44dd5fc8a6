"""The store's own check: every kind of change behind its back is found."""

import pytest
from sqlalchemy import delete, insert, make_url, select, update

from readiness.model.case import Answer
from readiness.store.check import differing, everything
from readiness.store.engines import connect
from readiness.store.files import FileFolder
from readiness.store.schema import case_event, case_head, case_item


@pytest.fixture
def engines(url, store, case_id):
    store.save_answer(case_id, Answer(question="origin.named", value=1), 1, "c1")
    store.save_answer(case_id, Answer(question="origin.named", value=2), 2, "c2")
    engines = connect(make_url(url))
    yield engines
    engines.close()


def behind_the_back(engines, *statements):
    with engines.write.begin() as connection:
        for statement in statements:
            connection.execute(statement)
    with engines.read.connect() as connection:
        return [problem.code for problem in differing(connection)]


def test_an_untouched_store_stands(engines):
    assert behind_the_back(engines) == []


@pytest.mark.parametrize("column", [c.name for c in case_event.c if c.name not in ("case_id", "n")])
def test_a_change_of_any_field_of_an_event_is_found(engines, column):
    other = 77 if column in ("version", "restores") else "changed"
    change = update(case_event).where(case_event.c.client_id == "c1").values({column: other})
    assert behind_the_back(engines, change) == ["store_chain_broken"]


def test_a_lost_event_is_found_at_the_end_and_in_the_middle(engines):
    assert behind_the_back(engines, delete(case_event).where(case_event.c.client_id == "c2")) != []
    assert behind_the_back(engines, delete(case_event).where(case_event.c.client_id == "c1")) != []


@pytest.mark.parametrize(
    "values", [{"version": 2}, {"value": None}, {"value": "{}"}, {"subject": "erp.other"}]
)
def test_a_current_value_that_no_event_told_is_found(engines, values):
    change = update(case_item).where(case_item.c.subject == "origin.named").values(values)
    assert behind_the_back(engines, change) == ["store_values_differ"]


def test_a_lost_current_value_is_found(engines):
    assert behind_the_back(engines, delete(case_item)) == ["store_values_differ"]


@pytest.mark.parametrize("values", [{"length": 3}, {"tip": ""}])
def test_a_changed_end_of_a_chain_is_found(engines, values):
    assert behind_the_back(engines, update(case_head).values(values)) == ["store_chain_broken"]


def test_a_case_without_events_is_found(engines):
    assert behind_the_back(engines, insert(case_head).values(id="x", length=0, tip="")) == [
        "store_chain_broken"
    ]


def test_one_problem_a_case_names_the_case(engines, store, case, case_id):
    other = store.create_case(case)
    with engines.write.begin() as connection:
        connection.execute(update(case_event).values(author="x"))
    with engines.read.connect() as connection:
        assert {problem.params["case"] for problem in differing(connection)} == {case_id, other}


def test_files_are_checked_once_the_events_that_name_them_stand(engines, folder):
    with engines.read.connect() as connection:
        [sha256] = {file.name for file in (folder / "evidence").iterdir() if file.stat().st_size == 6}
        (folder / "evidence" / sha256).unlink()
        problems = everything(connection, FileFolder(folder / "evidence"))
        assert [(p.code, p.file) for p in problems] == [("store_file_missing", "stock.xlsx")]
    with engines.write.begin() as connection:
        assert connection.execute(select(case_head)).one().length == 10
        connection.execute(update(case_event).values(author="x"))
    with engines.read.connect() as connection:
        assert [p.code for p in everything(connection, FileFolder(folder / "evidence"))] == [
            "store_chain_broken"
        ]
