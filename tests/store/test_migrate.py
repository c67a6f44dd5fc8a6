"""A migration is made once by whoever is first, and by nobody half: processes beside each other, a process killed."""

import multiprocessing
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import inspect, make_url

from readiness.store import schema
from readiness.store.backups import kept_backups
from readiness.store.engines import connect
from readiness.store.migrate import SCRIPTS, revision
from tests.store.migrator import open_once
from tests.store.versions import versions_with

PROCESSES = multiprocessing.get_context("forkserver")
PATIENCE = 120
WAITING = "import pathlib, time; pathlib.Path({marker!r}).touch(); time.sleep({seconds})"


class Migrator:
    """A process of its own that is about to open the store."""

    def __init__(self, url, folder, versions):
        PROCESSES.set_forkserver_preload(["tests.store.migrator"])
        self.pipe, theirs = PROCESSES.Pipe()
        told = (url, str(folder), str(versions), theirs)
        self.process = PROCESSES.Process(target=open_once, args=told)
        self.process.start()
        theirs.close()
        assert self.pipe.poll(PATIENCE)
        assert self.pipe.recv() == "ready"

    def end(self):
        self.process.join()
        self.process.close()
        self.pipe.close()


def tables(url):
    engines = connect(make_url(url))
    found = set(inspect(engines.read).get_table_names())
    engines.close()
    return found


def test_revisions_are_named_after_their_number():
    names = sorted(path.name[:5] for path in schema.VERSIONS.glob("r*.py"))
    assert names == [f"r{revision(number)}" for number in range(1, schema.newest() + 1)]
    assert schema.VERSIONS.parent == SCRIPTS


@pytest.mark.slow
def test_two_processes_that_start_at_once_migrate_once(url, folder, store, case, case_id, tmp_path, opened):
    store.close()
    before = set(kept_backups(folder / "backups"))
    slowly = WAITING.format(marker=str(tmp_path / "at it"), seconds=1)
    later = versions_with(tmp_path / "later", slowly)
    both = [Migrator(url, folder, later) for _ in range(2)]
    for migrator in both:
        migrator.pipe.send("go")
    for migrator in both:
        assert migrator.pipe.poll(PATIENCE)
        assert migrator.pipe.recv() == []
        migrator.end()
    assert len(set(kept_backups(folder / "backups")) - before) == 1, "who came second found it done"
    assert opened(url, folder, versions=later).store.open_case(case_id) == case


@pytest.mark.slow
@pytest.mark.parametrize("done", [1, 2])
def test_killed_in_the_middle_of_a_migration_leaves_the_old_schema(
    url, folder, store, case, case_id, tmp_path, opened, done
):
    store.close()
    before, marker = tables(url), tmp_path / "in the middle"
    waiting = WAITING.format(marker=str(marker), seconds=PATIENCE)
    stuck = versions_with(tmp_path / "stuck", *["pass"] * (done - 1), waiting)
    migrator = Migrator(url, folder, stuck)
    migrator.pipe.send("go")
    until = time.monotonic() + PATIENCE
    while not marker.exists():
        assert time.monotonic() < until
        time.sleep(0.01)
    migrator.process.kill()
    migrator.end()
    still = opened(url, folder)
    assert still.problems == ()
    assert still.store.open_case(case_id) == case
    still.store.close()
    assert tables(url) == before
    later = opened(url, folder, versions=versions_with(tmp_path / "later", *["pass"] * done))
    assert later.store.open_case(case_id) == case
    assert len(tables(url) - before) == done


@pytest.mark.slow
def test_alembic_is_loaded_only_where_there_is_something_to_migrate(folder, opened):
    """A command that asks for nothing stored, and a start with an up-to-date database, do not wait for it."""
    url = f"sqlite:///{folder}/readiness.db"
    opened(url, folder).store.close()
    code = (
        "import sys; from pathlib import Path; from readiness.store.opening import open_store; "
        f"open_store({url!r}, Path({str(folder)!r})).store.close(); print('alembic' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
