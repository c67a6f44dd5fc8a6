"""A room of people voting against a real server: what their pages call saved is stored, whatever happens to the server."""

import asyncio
import random
import threading

import psutil
import pytest

from tests.journeys.server import Server
from tests.load.drive import Told, burst, lost, share, workload
from tests.load.page import Page
from tests.load.room import stored_votes, workshop
from tests.load.soak import CLIMB, slope, warm, watched

BUSY = 12
"""People in the tests of every day; enough that votes meet each other."""
AN_ANSWER = 9
"""Messages from the server for one answer: three that Streamlit opens and closes a run with, six of the question."""
P95 = 0.3
"""Seconds from touch to saved and shown for nineteen of twenty answers; what a room feels as at once."""


@pytest.fixture
def room(tmp_path):
    """A started server with a workshop of so many people; gone afterwards."""
    servers = []

    def made(people):
        data = tmp_path / "data"
        url = f"sqlite:///{data / 'readiness.db'}"
        shop = workshop(url, data, people)
        server = Server(data)
        servers.append(server)
        return server, shop, lambda: stored_votes(url, data)

    yield made
    for server in servers:
        server.kill()


def end_during_work(server, shop, seconds, end):
    """What people were told until `end` met the server, so long after the last of them had joined."""
    timer = threading.Timer(seconds, end)
    told = asyncio.run(
        workload(server.port, shop, 60, facilitator=False, seed=int(seconds * 1000), joined=timer.start)
    )
    timer.join()
    return told


@pytest.mark.proof
def test_every_vote_a_page_calls_saved_is_stored(room):
    server, shop, stored = room(BUSY)
    server.start()
    told = asyncio.run(workload(server.port, shop, 6))
    server.kill()
    assert len(told.last) >= BUSY
    assert told.refused == 0
    assert lost(told, stored()) == []


@pytest.mark.slow
def test_a_server_that_is_asked_to_end_ends_with_its_workers_and_loses_no_vote(room):
    server, shop, stored = room(BUSY)
    server.start()
    family = psutil.Process(server.pid).children(recursive=True)
    codes = []
    told = end_during_work(server, shop, 4, lambda: codes.append(server.stop()))
    assert codes == [0]
    gone, alive = psutil.wait_procs(family, timeout=10)
    assert (len(gone), alive) == (len(family), [])
    assert len(told.last) >= BUSY // 2
    assert lost(told, stored()) == []
    assert "Traceback" not in (server.data.parent / "server.log").read_text("utf-8")


@pytest.mark.slow
def test_an_answer_draws_its_own_question_and_a_look_at_the_step_draws_nothing(room):
    """What a room of two hundred stands on, in numbers that no busy machine changes."""
    server, shop, _ = room(1)
    server.start()

    async def one():
        async with Page(server.port, "join", shop.address(shop.seats[0]), "10.1.0.1") as page:
            for question in (*shop.questions[:3], shop.questions[0]):
                before = page.received
                assert await page.choose(question, 2) is not None
                assert page.drawn[-1] == (page.radios[question][1],)
                assert page.received - before <= AN_ANSWER
            looks, runs, before = page.looks, len(page.drawn), page.received
            assert await page.look() is False
            assert page.looks > looks
            assert (len(page.drawn), page.received) == (runs, before)

    asyncio.run(one())


@pytest.mark.proof
def test_twenty_kills_of_the_server_lose_no_vote(room, record_property):
    server, shop, stored = room(BUSY)
    chance, acknowledged = random.Random(7), 0
    for _ in range(20):
        server.start()
        told = end_during_work(server, shop, chance.uniform(1.5, 5), server.kill)
        assert lost(told, stored()) == []
        acknowledged += len(told.seconds)
    assert acknowledged >= 20 * BUSY // 2
    record_property("acknowledged", acknowledged)


@pytest.mark.proof
def test_fifty_answers_in_one_second_are_all_saved_within_three(room):
    server, shop, stored = room(50)
    server.start()
    told, took = asyncio.run(burst(server.port, shop, 50))
    assert len(told.seconds) == 50
    assert lost(told, stored()) == []
    assert took <= 1 + 3


@pytest.mark.proof
def test_two_hundred_people_see_their_answer_saved_at_once(room):
    server, shop, stored = room(200)
    server.start()
    told = asyncio.run(workload(server.port, shop, 60))
    assert told.refused == 0
    assert lost(told, stored()) == []
    assert share(told.seconds, 0.95) <= P95


@pytest.mark.proof
def test_half_an_hour_of_voting_does_not_fill_the_memory(room):
    """The slope of the last twenty minutes, by least squares; the first ten are caches filling."""
    server, shop, _ = room(50)
    server.start()
    with watched(server) as seen:
        asyncio.run(workload(server.port, shop, 30 * 60))
    assert slope(warm(seen)) <= CLIMB


def test_the_slope_of_a_line_is_found_and_of_a_flat_one_is_nothing():
    assert slope([(0, 1), (1, 3), (2, 5)]) == 2
    assert slope([(0, 4), (1, 4), (2, 4)]) == 0
    assert warm([(minute, 0) for minute in range(31)])[0] == (10, 0)


def test_the_share_of_answers_and_lost_ones_are_counted_rightly():
    told = Told(last={("a", "q"): 1, ("b", "q"): 2}, unsure={("b", "q"): 3})
    assert share([0.1, 0.2, 0.3, 0.4], 0.5) == 0.3
    assert lost(told, {("a", "q"): 1, ("b", "q"): 3}) == []
    assert lost(told, {("b", "q"): 2}) == [("a", "q")]
