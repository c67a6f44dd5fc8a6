"""The PostgreSQL server itself dies under writers: what was acknowledged before is there when it comes back."""

import signal
import threading
import time
from datetime import date

import pytest

from readiness.errors import SaveFailed, StoreUnusable
from readiness.model.case import Answer, Case
from tests.store.postgres import Cluster, binaries

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not binaries(), reason="no PostgreSQL is installed")]
WRITERS = 4
PATIENCE = 60


@pytest.fixture
def own_cluster():
    """Not the one that other tests work on at the same time."""
    cluster = Cluster()
    yield cluster
    cluster.stop()


def write_until_refused(store, case_id, name, acknowledged):
    number = 0
    while True:
        number += 1
        question = f"erp.{name}-{number}"
        try:
            saved = store.save_answer(case_id, Answer(question=question, value=number % 5), 0, question)
        except (SaveFailed, StoreUnusable):
            return
        acknowledged.append((question, saved.version))


def kill_under_writers(cluster, store, case_id, turn, how):
    """What was acknowledged until the server was gone."""
    acknowledged = []
    writers = [
        threading.Thread(target=write_until_refused, args=(store, case_id, f"{turn}-{n}", acknowledged))
        for n in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    until = time.monotonic() + PATIENCE
    while len(acknowledged) < 10 * WRITERS:
        assert time.monotonic() < until
        time.sleep(0.01)
    cluster.kill(how)
    for writer in writers:
        writer.join()
    return acknowledged


@pytest.mark.parametrize("kills", [2, pytest.param(300, marks=pytest.mark.proof)])
def test_nothing_acknowledged_is_lost_when_the_server_itself_is_killed(
    own_cluster, folder, opened, kills, record_property
):
    store = opened(own_cluster.new_url(), folder).store
    case_id, acknowledged = store.create_case(Case(name="K", on=date(2026, 7, 15))), []
    for turn in range(kills):
        how = (signal.SIGKILL, signal.SIGQUIT)[turn % 2]  # at once; what pg_ctl calls immediate
        acknowledged += kill_under_writers(own_cluster, store, case_id, turn, how)
        assert not store.ready()
        own_cluster.start()
        assert store.ready()
    record_property("acknowledged", len(acknowledged))
    assert len(acknowledged) == len(set(acknowledged))
    versions = store.state(case_id).answer_versions
    assert {question: versions[question] for question, _ in acknowledged} == dict(acknowledged)
    assert store.verify() == ()
