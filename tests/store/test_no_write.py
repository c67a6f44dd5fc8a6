"""A database that is locked by another program or may not be written: said clearly, nothing overwritten, all back afterwards."""

import os
import stat
from contextlib import closing
from datetime import date

import pytest

from readiness.errors import SaveFailed
from readiness.model.case import Answer, Case
from readiness.store import damage, engines
from readiness.store.engines import sqlite
from readiness.store.opening import open_store

SAID = Answer(question="erp.name", value="As it stood")
LATER = Answer(question="erp.since", value=3)
FIRST = {SAID.question: SAID.value}
BOTH = FIRST | {LATER.question: LATER.value}
NOBODY = 65534


@pytest.fixture
def hurry(monkeypatch):
    """A tenth of a second of patience with a lock instead of ten."""
    for module in (engines, damage):
        monkeypatch.setattr(module, "BUSY_MS", 100)


@pytest.fixture
def kept(sqlite_url, folder, opened):
    """A case with one answer, saved; its store, as it was opened."""
    store = opened(sqlite_url, folder).store
    case_id = store.create_case(Case(name="K", on=date(2026, 7, 15)))
    store.save_answer(case_id, SAID, 0, "first")
    return store, case_id


def lock(folder):
    """As a program for browsing databases does while somebody edits in it."""
    connection = sqlite.connect(str(folder / "readiness.db"), isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    return closing(connection)


def answers(store, case_id):
    return {answer.question: answer.value for answer in store.state(case_id).case.answers}


def held(folder):
    """Every file of the data folder and what is in it; what SQLite keeps beside while it is open says nothing."""
    files = (p for p in sorted(folder.rglob("*")) if p.is_file() and p.suffix not in (".db-shm", ".db-wal"))
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}


def test_a_locked_database_acknowledges_nothing_still_shows_what_stands_and_then_goes_on(hurry, folder, kept):
    store, case_id = kept
    with lock(folder):
        before = held(folder)
        with pytest.raises(SaveFailed):
            store.save_answer(case_id, LATER, 0, "second")
        assert answers(store, case_id) == FIRST
        assert held(folder) == before
    store.save_answer(case_id, LATER, 0, "second")
    assert answers(store, case_id) == BOTH
    assert store.verify() == ()


def test_a_database_that_is_locked_while_it_is_opened_is_unreachable_and_left_alone(
    hurry, sqlite_url, folder, kept, opened
):
    store, case_id = kept
    store.close()
    with lock(folder):
        before = held(folder)
        opening = opened(sqlite_url, folder)
        assert [problem.code for problem in opening.problems] == ["store_unreachable"]
        assert opening.store is None
        assert held(folder) == before
    assert answers(opened(sqlite_url, folder).store, case_id) == FIRST


def tried_by_nobody(url, folder, case_id):
    """What a process without rights is told when it opens, reads and saves; one that runs as root may write everything."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            os.write(theirs, tried(url, folder, case_id).encode())
        finally:
            os._exit(0)
    os.close(theirs)
    os.waitpid(child, 0)
    with os.fdopen(ours) as told:
        return told.read()


def tried(url, folder, case_id):
    opening = open_store(url, folder)
    if opening.store is None:
        return ",".join(problem.code for problem in opening.problems)
    shown = "shown" if answers(opening.store, case_id) == FIRST else "changed"
    ready = "ready" if opening.store.ready() else "not ready"
    try:
        opening.store.save_answer(case_id, LATER, 0, "second")
    except SaveFailed:
        return f"{shown}, {ready}, refused"
    return "saved"


@pytest.mark.parametrize(
    ("folders", "told"),
    [(0o555, "store_unreachable"), (0o777, "shown, not ready, refused")],
    ids=["file and folder", "file alone"],
)
def test_a_database_that_may_not_be_written_acknowledges_nothing_and_is_left_alone(
    sqlite_url, folder, kept, opened, folders, told
):
    store, case_id = kept
    store.close()
    rights = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path in folder.parents:
        if not path.stat().st_mode & stat.S_IXOTH:
            path.chmod(path.stat().st_mode | stat.S_IXOTH)  # left so: other tests may look at the same time
    for path in (folder, *folder.rglob("*")):
        path.chmod(folders if path.is_dir() else 0o444)
    before = held(folder)
    assert tried_by_nobody(sqlite_url, folder, case_id) == told
    assert before.items() <= held(folder).items()  # a backup may have been added
    for path, mode in rights.items():
        path.chmod(mode)
    again = opened(sqlite_url, folder)
    assert again.problems == ()
    assert answers(again.store, case_id) == FIRST
