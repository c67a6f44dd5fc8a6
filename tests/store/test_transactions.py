"""What is told of each transaction, what "ready" means, and how a store that closes lets the running save end."""

import threading

import pytest
from sqlalchemy import select, text

from readiness.errors import Conflict, SaveFailed, StoreUnusable
from readiness.model.case import Answer
from readiness.store.schema import case_head

ONE = Answer(question="erp.since", value=1)


def test_listeners_hear_of_reads_and_writes_with_their_time(store, case_id):
    heard = []
    store.listen(heard.append)
    store.state(case_id)
    store.save_answer(case_id, ONE, 1, "w1")
    assert [ended.way for ended in heard] == ["read", "write"]
    assert all(ended.seconds > 0 and not ended.failed for ended in heard)


def test_a_clash_is_no_fault_of_the_database_and_a_broken_query_is(store, case_id):
    heard = []
    store.listen(heard.append)
    with pytest.raises(Conflict):
        store.save_answer(case_id, ONE, 99, "w1")
    assert heard == []
    with pytest.raises(SaveFailed):
        store.write(lambda connection: connection.execute(text("SELECT * FROM nowhere")))
    with pytest.raises(StoreUnusable):
        store.read(lambda connection: connection.execute(text("SELECT * FROM nowhere")))
    assert [(ended.way, ended.failed) for ended in heard] == [("write", True), ("read", True)]


def test_a_store_in_use_is_ready_and_looking_changes_nothing(store, case_id):
    before = store.read(lambda connection: connection.execute(select(case_head)).all())
    assert store.ready()
    assert store.read(lambda connection: connection.execute(select(case_head)).all()) == before


def test_a_closed_store_is_not_ready_and_takes_nothing(store, case_id):
    store.close()
    assert not store.ready()
    with pytest.raises(SaveFailed):
        store.save_answer(case_id, ONE, 1, "late")


def test_a_database_that_lost_its_tables_is_not_ready(store):
    store.write(lambda connection: connection.execute(text("ALTER TABLE case_head RENAME TO gone")))
    assert not store.ready()


def test_closing_waits_for_the_save_that_is_running(store, case_id):
    inside, go_on, ends = threading.Event(), threading.Event(), []

    def slow(connection):
        inside.set()
        go_on.wait()
        return connection.execute(select(case_head)).all()

    def close():
        store.close()
        ends.append("closed")

    saving = threading.Thread(target=lambda: ends.append(len(store.write(slow))))
    saving.start()
    inside.wait()
    closing = threading.Thread(target=close)
    closing.start()
    go_on.set()
    saving.join()
    closing.join()
    assert sorted(ends, key=str) == [1, "closed"]
