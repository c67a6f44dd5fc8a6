"""A worker process: results, errors with all they carry, death, and the end of its parent."""

import io
import operator
import os
import pickle
import signal
import subprocess
import sys
import time

import pytest

from readiness.errors import UnknownId, WorkerDied
from readiness.network.wish import parse
from readiness.ui.package_path import environment
from readiness.ui.worker import Worker, serve


@pytest.fixture
def worker():
    found = Worker()
    yield found
    found.stop()


def test_work_is_done_in_another_process(worker):
    assert worker.run(os.getpid, ()) not in (os.getpid(), None)
    assert worker.run(operator.add, (2, 3)) == 5


def test_an_error_comes_back_as_it_was_raised(worker):
    with pytest.raises(UnknownId) as unknown:
        worker.run(parse, ("nonsense",))
    assert (unknown.value.kind, unknown.value.ident) == ("what-if", "nonsense")
    assert worker.run(operator.add, (1, 1)) == 2


def test_a_death_is_told_and_the_next_work_is_done(worker):
    with pytest.raises(WorkerDied):
        worker.run(os._exit, (3,))
    assert worker.run(operator.add, (1, 1)) == 2


def test_what_work_prints_does_not_spoil_its_answer(worker):
    assert worker.run(os.write, (1, b"noise")) == 5


def test_answers_follow_each_other_until_the_parent_closes():
    source = io.BytesIO(pickle.dumps((operator.add, (1, 2))) + pickle.dumps((operator.neg, (4,))))
    sink = io.BytesIO()
    serve(source, sink)
    sink.seek(0)
    assert [pickle.load(sink), pickle.load(sink)] == [(True, 3), (True, -4)]


def test_a_worker_ends_with_its_parent():
    code = (
        "import os, sys; from readiness.ui.worker import Worker; w = Worker(); "
        "print(w.run(os.getpid, ()), flush=True); sys.stdin.read()"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    )
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.communicate()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            return
        if _is_dead(child):
            return
        time.sleep(0.05)
    raise AssertionError("the worker is still there")


def _is_dead(child):
    """A zombie that nobody waits for is dead all the same."""
    try:
        with open(f"/proc/{child}/stat") as stat:
            return stat.read().rsplit(") ", 1)[1].startswith("Z")
    except FileNotFoundError:
        return True
