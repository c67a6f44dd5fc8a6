"""When the commit does not happen, nothing says "saved" - and everything acknowledged before is still there."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import make_url

from readiness.errors import SaveFailed
from readiness.model.case import Answer, Case
from readiness.store.engines import connect
from readiness.store.opening import open_store

ROOT = Path(__file__).parents[2]

REFUSE_AT_COMMIT = {
    "sqlite": (
        "CREATE TABLE referee (id INTEGER PRIMARY KEY)",
        "CREATE TABLE protest (id INTEGER REFERENCES referee(id) DEFERRABLE INITIALLY DEFERRED)",
        "CREATE TRIGGER refuse AFTER INSERT ON case_event BEGIN INSERT INTO protest VALUES (1); END",
    ),
    "postgresql": (
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''full''; END'",
        "CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON case_event DEFERRABLE INITIALLY DEFERRED"
        " FOR EACH ROW EXECUTE FUNCTION refuse()",
    ),
}
ALLOW_AGAIN = {"sqlite": "DROP TRIGGER refuse", "postgresql": "DROP TRIGGER refuse ON case_event"}


def run(url, *statements):
    engines = connect(make_url(url))
    with engines.write.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engines.close()


def test_a_failing_commit_acknowledges_nothing_and_changes_nothing(store, url, case, case_id):
    kind = make_url(url).get_backend_name()
    run(url, *REFUSE_AT_COMMIT[kind])
    for wish in (
        lambda: store.save_answer(case_id, Answer(question="origin.named", value=3), 1, "c1"),
        lambda: store.save_head(case_id, {"name": "x"}, 1),
        lambda: store.add_evidence(case_id, "a.csv", b"x"),
        lambda: store.create_case(case),
        lambda: store.delete_case(case_id),
    ):
        with pytest.raises(SaveFailed):
            wish()
    assert store.open_case(case_id) == case
    assert len(store.list_cases()) == 1
    run(url, ALLOW_AGAIN[kind])
    assert store.save_answer(case_id, Answer(question="origin.named", value=3), 1, "c1").version == 2
    assert store.verify() == ()


def test_an_error_message_holds_no_answer(store, url, case_id):
    run(url, *REFUSE_AT_COMMIT[make_url(url).get_backend_name()])
    with pytest.raises(SaveFailed) as failed:
        store.save_answer(case_id, Answer(question="origin.named", value="canary-7341"), 1, "c1")
    assert "canary-7341" not in str(failed.value) + str(failed.value.__cause__)


FILL = """
import resource, sys
from pathlib import Path
from readiness.errors import SaveFailed
from readiness.model.case import Answer
from readiness.store.opening import open_store

url, folder, case_id = sys.argv[1:]
store = open_store(url, Path(folder)).store
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, hard))
number = 0
try:
    while True:
        answer = Answer(question=f"erp.q{number}", value=1, comment="z" * 3000)
        saved = store.save_answer(case_id, answer, 0, f"c{number}")
        print("saved", f"c{number}", flush=True)
        number += 1
except SaveFailed:
    print("refused", flush=True)
try:
    store.add_evidence(case_id, "big.csv", b"x" * 700_000)
except SaveFailed:
    print("refused", flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
assert store.save_answer(case_id, answer, 0, f"c{number}").version == 1
print("saved", f"c{number}", flush=True)
store.add_evidence(case_id, "big.csv", b"x" * 700_000)
assert store.verify() == ()
store.close()
"""


def test_a_file_that_may_not_grow_refuses_loses_nothing_and_recovers(sqlite_url, folder):
    """As on a full disk, but possible everywhere: the process may write no file beyond a size."""
    store = open_store(sqlite_url, folder).store
    case_id = store.create_case(Case(name="F", on=date(2026, 7, 15)))
    store.close()
    command = [sys.executable, "-c", FILL, sqlite_url, str(folder), case_id]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    told = done.stdout.split("\n")
    acknowledged = [line.split()[1] for line in told if line.startswith("saved")]
    assert told.count("refused") == 2
    assert len(acknowledged) > 10
    store = open_store(sqlite_url, folder).store
    stored = {a.question for a in store.open_case(case_id).answers}
    assert stored == {f"erp.q{wish[1:]}" for wish in acknowledged}
    assert not list((folder / "evidence").glob(".*"))
    store.close()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte that can be enlarged; None where this account may not mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True, check=False
        ).returncode
    )
    yield place if mounted else None
    if mounted:
        subprocess.run(["umount", place], check=True)


def long_answer(number):
    return Answer(question=f"erp.q{number}", value=1, comment="z" * 3000)


def save_until_refused(store, case_id):
    """How many answers were acknowledged before the first was refused."""
    for number in range(10_000):
        try:
            store.save_answer(case_id, long_answer(number), 0, f"c{number}")
        except SaveFailed:
            return number
    raise AssertionError("never refused")


def test_a_full_disk_refuses_loses_nothing_and_recovers(small_disk):
    if small_disk is None:
        pytest.skip("this account may not mount a disk; the test above covers the same promise")
    url = f"sqlite:///{small_disk}/readiness.db"
    store = open_store(url, small_disk).store
    case_id = store.create_case(Case(name="F", on=date(2026, 7, 15)))
    number = save_until_refused(store, case_id)
    assert number > 10
    assert len(store.open_case(case_id).answers) == number
    with pytest.raises(SaveFailed):
        store.add_evidence(case_id, "big.csv", b"x" * 900_000)
    subprocess.run(["mount", "-o", "remount,size=16m", small_disk], check=True)
    assert store.save_answer(case_id, long_answer(number), 0, f"c{number}").version == 1
    assert store.verify() == ()
    store.close()
