"""What was acknowledged survives the death of the process that acknowledged it."""

import multiprocessing
import random
import threading
import time
from datetime import date

import pytest
from sqlalchemy import make_url, select

from readiness.model.case import Case
from readiness.store.engines import connect
from readiness.store.opening import open_store
from readiness.store.schema import case_event
from tests.store.writer import ROOM, open_room, write_for_ever

WRITERS = 4
PATIENCE = 300
"""Seconds until a writer's first acknowledgement; a busy machine takes its time to start four of them."""


PROCESSES = multiprocessing.get_context("forkserver")
"""Each writer is a process of its own, but the libraries are imported once for all of them."""


class Writer:
    """One process and the acknowledgements that came out of it whole."""

    def __init__(self, url, folder, case_id, name):
        ours, theirs = PROCESSES.Pipe(duplex=False)
        told = (url, str(folder), case_id, name, theirs)
        self.process = PROCESSES.Process(target=write_for_ever, args=told)
        self.process.start()
        theirs.close()
        self.acknowledged = []
        self.reader = threading.Thread(target=self._listen, args=(ours,))
        self.reader.start()

    def _listen(self, pipe):
        with pipe:
            while True:
                try:
                    self.acknowledged.append(pipe.recv())
                except (EOFError, OSError):  # the end, or an acknowledgement torn by the kill
                    return

    def wait_until_at_work(self):
        until = time.monotonic() + PATIENCE
        while not self.acknowledged:
            assert self.process.is_alive(), "a writer ended by itself"
            assert time.monotonic() < until, "a writer did not get to work"
            time.sleep(0.01)

    def kill(self):
        self.process.kill()
        self.process.join()
        self.process.close()
        self.reader.join()


def kill_writers(url, folder, case_id, kills, seed=1):
    """Acknowledgements of `kills` writers, four at a time, each killed at a random moment of its work."""
    chance = random.Random(seed)
    acknowledged = []
    for first in range(0, kills, WRITERS):
        writers = [
            Writer(url, folder, case_id, f"w{number}") for number in range(first, min(first + WRITERS, kills))
        ]
        for writer in writers:
            writer.wait_until_at_work()
        time.sleep(chance.uniform(0, 0.25))
        for writer in writers:
            writer.kill()
            time.sleep(chance.uniform(0, 0.01))
            acknowledged += writer.acknowledged
    return acknowledged


@pytest.mark.slow
@pytest.mark.parametrize("kills", [20, pytest.param(300, marks=pytest.mark.proof)])
def test_no_acknowledged_answer_is_lost_when_writers_are_killed(url, folder, kills, record_property):
    store = open_store(url, folder).store
    case_id = store.create_case(Case(name="K", on=date(2026, 7, 15)))
    open_room(store, case_id)
    store.close()
    PROCESSES.set_forkserver_preload(["tests.store.writer"])
    acknowledged = kill_writers(url, folder, case_id, kills)
    assert len(acknowledged) >= kills
    record_property("acknowledged", len(acknowledged))

    engines = connect(make_url(url))
    with engines.read.connect() as connection:
        stored = list(connection.execute(select(case_event).where(case_event.c.case_id.in_((case_id, ROOM)))))
    engines.close()
    wishes = [row.client_id for row in stored]
    assert len(wishes) == len(set(wishes))
    told = {(row.kind, row.client_id, row.subject, row.version) for row in stored}
    assert set(acknowledged) <= told

    opening = open_store(url, folder)
    assert opening.problems == ()
    assert opening.store.verify() == ()
    opening.store.close()
