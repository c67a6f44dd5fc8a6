"""A room on two processes behind the proxy: nothing called saved is lost when one of them dies, and every seat comes back."""

import asyncio

import pytest

from tests.hosting.proxy import NGINX
from tests.load.drive import Told, lost, share
from tests.load.two import Hosted, measure, stay_all
from tests.store.postgres import binaries

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(NGINX is None or not binaries(), reason="make browser installs nginx and PostgreSQL"),
]
PEOPLE = 20
"""Enough that a share of them sits at either process."""


def test_one_of_two_processes_dies_and_every_seat_comes_back_on_the_other(tmp_path, record_property):
    with Hosted(tmp_path, PEOPLE) as hosted:

        async def kill_one(until, openings):
            loop = asyncio.get_running_loop()
            while not all(openings.values()):
                assert loop.time() < until, "not everybody came in"
                await asyncio.sleep(0.1)
            await asyncio.sleep(5)
            hosted.servers[0].kill()

        told, openings = asyncio.run(stay_all(hosted, 60, kill_one))
        hosted.servers[1].kill()
        stored = hosted.stored()
    everything = Told()
    for one in told.values():
        everything.last |= one.last
        everything.unsure |= one.unsure
    assert lost(everything, stored) == []
    assert sum(one.refused for one in told.values()) == 0
    back = [seat for seat, saved in openings.items() if len(saved) > 1]
    record_property("seats_of_the_dead_process", len(back))
    assert 0 < len(back) < PEOPLE
    assert all(len(told[seat].seconds) > openings[seat][-1] for seat in told)


@pytest.mark.parametrize("processes", [1, 2])
def test_what_processes_hold_is_told_and_nothing_is_lost(tmp_path, processes, record_property):
    """A figure and no limit: on two cores with the driver on them two processes cannot do twice the work of one."""
    told, gone, (app, beside) = measure(tmp_path, 100, 30, processes)
    assert (told.refused, gone) == (0, [])
    record_property("answers", len(told.seconds))
    record_property("p95_ms", round(share(told.seconds, 0.95) * 1000))
    record_property("answers_per_processor_second", round(len(told.seconds) / app, 1))
    record_property("database_and_proxy_seconds", round(beside, 1))
