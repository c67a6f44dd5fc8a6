"""The schema and its history: new and brought forward are the same, old files open for ever."""

from pathlib import Path

import pytest
from sqlalchemy import inspect, make_url, text
from sqlalchemy.exc import InvalidRequestError

from readiness.errors import UnknownId
from readiness.model.access import HOME, Principal
from readiness.store import schema
from readiness.store.engines import connect, sqlite
from tests.store.versions import versions_with

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"))


@pytest.fixture
def engines(url, folder):
    folder.mkdir()
    engines = connect(make_url(url))
    yield engines
    engines.close()


def shape(engines):
    found = inspect(engines.read)
    return {
        name: {
            "columns": {c["name"]: (str(c["type"]), c["nullable"]) for c in found.get_columns(name)},
            "key": found.get_pk_constraint(name)["constrained_columns"],
            "indexes": sorted((i["name"], i["column_names"]) for i in found.get_indexes(name)),
            "unique": sorted(u["column_names"] for u in found.get_unique_constraints(name)),
        }
        for name in found.get_table_names()
    }


def test_an_empty_database_has_no_schema_and_a_new_one_the_newest(engines):
    with engines.write.begin() as connection:
        assert schema.version(connection) is None
        schema.bring_forward(connection, None)
        assert schema.version(connection) == schema.newest()


def test_what_is_up_to_date_is_left_alone(engines, tmp_path):
    with engines.write.begin() as connection:
        schema.bring_forward(connection, None)
        schema.bring_forward(connection, schema.newest(), versions_with(tmp_path / "same"))
        assert schema.version(connection) == schema.newest()


def test_missing_migrations_run_once_and_in_order(engines, tmp_path):
    """Each needs the one before: what is dropped was made just then."""
    first, second = (f"extra_{schema.newest() + ahead:04}" for ahead in (1, 2))
    later = versions_with(tmp_path / "later", "pass", f"op.drop_table('{first}')")
    with engines.write.begin() as connection:
        schema.bring_forward(connection, None)
        schema.bring_forward(connection, schema.newest(), later)
        assert schema.version(connection) == schema.newest(later) == schema.newest() + 2
    assert second in shape(engines)
    assert first not in shape(engines)


def test_a_damaged_number_is_not_taken_for_a_version(engines):
    with engines.write.begin() as connection:
        schema.bring_forward(connection, None)
        connection.execute(text("UPDATE store_schema SET version = -3"))
        with pytest.raises(InvalidRequestError):
            schema.version(connection)


@pytest.mark.parametrize("dump", RELEASED, ids=lambda path: path.stem)
def test_a_released_database_opens_with_everything_in_it(dump, folder, opened):
    folder.mkdir()
    connection = sqlite.connect(str(folder / "readiness.db"))
    connection.executescript(dump.read_text("utf-8"))
    connection.close()
    opening = opened(f"sqlite:///{folder}/readiness.db", folder)
    assert [problem.code for problem in opening.problems] == ["store_file_missing"]
    [card] = opening.store.list_cases()
    state = opening.store.state(card.id)
    assert (state.case.name, state.case.on.isoformat()) == ("Released", "2026-07-15")
    assert [(a.question, a.value, a.unknown) for a in state.case.answers] == [
        ("erp.since", state.case.on, False),
        ("origin.named", None, True),
    ]
    assert [event.version for event in opening.store.history(card.id, "origin.named")] == [1, 2]
    assert set(state.files) == {"a.csv"}
    assert card.workspace == state.workspace == HOME
    anybody = opening.store.seen_by(Principal(id="https://login.example|a", kind="person", may_found=True))
    assert anybody.list_cases() == ()
    with pytest.raises(UnknownId):
        anybody.state(card.id)


def test_a_released_database_brought_forward_has_the_shape_of_a_new_one(folder, tmp_path, opened):
    opened(f"sqlite:///{folder}/readiness.db", folder).store.close()
    new = connect(make_url(f"sqlite:///{folder}/readiness.db"))
    assert RELEASED
    for dump in RELEASED:
        path = tmp_path / f"{dump.stem}.db"
        connection = sqlite.connect(str(path))
        connection.executescript(dump.read_text("utf-8"))
        connection.close()
        opened(f"sqlite:///{path}", tmp_path / dump.stem).store.close()
        old = connect(make_url(f"sqlite:///{path}"))
        assert shape(old) == shape(new)
        old.close()
    new.close()
