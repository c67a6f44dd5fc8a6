"""What each migration is for: 0001 what the first release made, 0002 that no question reads every answer.

0003, that a sign-in once ended is ended everywhere, is tested in `test_sign_ins.py`.
"""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event, insert, make_url, select, text

from readiness.model.room import Room
from readiness.store import schema
from readiness.store.codec import to_state
from readiness.store.engines import connect
from readiness.store.rooms import Rooms
from readiness.store.schema import alembic_version, case_head, case_item
from readiness.store.store import Store

RELEASED = sorted((Path(__file__).parents[2] / "released").glob("*.sql"))
CASES, ANSWERS = 150, 60


def statements(dump):
    """Of a dump made by SQLite, in an order that every database takes: tables before what refers to them."""
    found, lines = [], ""
    for line in dump.read_text("utf-8").splitlines(keepends=True):
        lines += line
        if sqlite3.complete_statement(lines):
            found.append(lines.strip())
            lines = ""
    own = [s for s in found if s.startswith(("CREATE", "INSERT"))]
    return sorted(own, key=lambda s: (s.startswith("INSERT"), "case_head" not in s.split("(")[0]))


@pytest.mark.parametrize("dump", RELEASED, ids=lambda path: path.stem)
def test_a_released_database_is_stamped_and_brought_forward_with_every_case_as_it_was(
    dump, url, folder, opened
):
    folder.mkdir()
    engines = connect(make_url(url))
    with engines.write.begin() as connection:
        for statement in statements(dump):
            connection.exec_driver_sql(statement)
        rows = connection.execute(select(case_item)).all()
    before = to_state(rows[0].case_id, rows)
    opening = opened(url, folder)
    assert [problem.code for problem in opening.problems] == ["store_file_missing"]
    assert opening.store.state(before.id) == before
    assert [problem.code for problem in opening.store.verify()] == ["store_file_missing"]
    with engines.read.connect() as connection:
        assert connection.execute(select(alembic_version.c.version_num)).scalars().all() == [
            f"{schema.newest():04}"
        ]
    engines.close()


@pytest.fixture
def crowded(url, folder, store, case_id):
    """Many cases with many answers; a room, and a case that was deleted."""
    store.delete_case(store.duplicate_case(case_id, "Gone"))
    room = Room(id="r", case_id=case_id, code="K7PQ2M", title="T", opened=store.clock(), key_hash="0")
    Rooms(store).open(room)
    store.close()
    engines = connect(make_url(url))
    cases = [f"c{number}" for number in range(CASES)]
    with engines.write.begin() as connection:
        connection.execute(insert(case_head), [{"id": c, "length": 0, "tip": ""} for c in cases])
        connection.execute(
            insert(case_item),
            [
                {"case_id": c, "kind": "answer", "subject": f"a{n}", "version": 1, "value": "{}"}
                for c in cases
                for n in range(ANSWERS)
            ],
        )
        connection.execute(text("ANALYZE case_item"))
    yield engines, Store(engines, folder, store.clock)
    engines.close()


def ways(engines, ask):
    """How the database looks up what it is asked, in its own words."""
    asked = []

    def heard(_connection, _cursor, statement, parameters, _context, _many):
        asked.append((statement, parameters))

    event.listen(engines.read, "before_cursor_execute", heard)
    ask()
    event.remove(engines.read, "before_cursor_execute", heard)
    how = "EXPLAIN QUERY PLAN" if engines.read.dialect.name == "sqlite" else "EXPLAIN"
    with engines.read.connect() as connection:
        return [
            str(row)
            for statement, parameters in asked
            if statement.startswith("SELECT")
            for row in connection.exec_driver_sql(f"{how} {statement}", parameters)
        ]


QUESTIONS = {
    "the list of cases": lambda store: store.list_cases(),
    "deleted cases": lambda store: store.list_cases(deleted=True),
    "the rooms of a case": lambda store: Rooms(store).of_case("c1"),
    "a room by its code": lambda store: Rooms(store).by_code("K7PQ2M"),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_about_rooms_and_marks_reads_every_answer(crowded, question):
    engines, store = crowded
    with engines.read.connect() as connection:
        assert connection.execute(select(case_item)).all()
    found = ways(engines, lambda: QUESTIONS[question](store))
    assert any("case_item" in way for way in found)
    assert not [way for way in found if "SCAN case_item" in way or "Seq Scan on case_item" in way]


def test_without_the_index_they_would(crowded):
    engines, store = crowded
    with engines.write.begin() as connection:
        connection.execute(text("DROP INDEX case_item_by_kind"))
    found = ways(engines, lambda: Rooms(store).of_case("c1"))
    assert [way for way in found if "SCAN case_item" in way or "Seq Scan on case_item" in way]
