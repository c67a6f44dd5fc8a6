"""Many participants answering at once against a real server: how long until saved and shown, and is it stored.

`python -m tests.load.drive --people 50 --seconds 30`
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.journeys.server import Server
from tests.load.page import Page
from tests.load.room import stored_votes, workshop

THINKS = 3.0
"""Seconds a participant takes for an answer, on the average."""
LEVELS = 5
JOIN = 8
"""Pages opened at the same time; a room does not come through the door at once."""


@dataclass
class Told:
    """What the pages said; `last` holds each seat's latest acknowledged level, `unsure` what was on its way at the end."""

    seconds: list[float] = field(default_factory=list)
    last: dict[tuple[str, str], int] = field(default_factory=dict)
    unsure: dict[tuple[str, str], int] = field(default_factory=dict)
    refused: int = 0


async def join(stack, port, shop, seats, kind=Page):
    """Pages of all participants, opened a few at a time; `kind` of page says how the server is reached."""
    door = asyncio.Semaphore(JOIN)

    async def one(number, seat):
        async with door:
            page = kind(port, "join", shop.address(seat), f"10.1.{number // 200}.{number % 200 + 1}")
            return seat, await stack.enter_async_context(page)

    return await asyncio.gather(*(one(number, seat) for number, seat in enumerate(seats)))


async def vote(told, page, seat, question, level):
    """One answer; what breaks off on its way may be stored or not, and is told apart."""
    told.unsure[seat, question] = level
    took = await page.choose(question, level)
    del told.unsure[seat, question]
    if took is None:
        told.refused += 1
        return
    told.last[seat, question] = level
    told.seconds.append(took)


async def answer_all(told, page, seat, questions, until, chance):
    """One participant: thinks, answers, goes on to the next question, begins again at the end."""
    number = chance.randrange(len(questions))
    try:
        await asyncio.sleep(chance.uniform(0, THINKS))
        while time.monotonic() < until:
            begun = time.monotonic()
            await vote(told, page, seat, questions[number % len(questions)], chance.randrange(LEVELS))
            number += 1
            await asyncio.sleep(max(0.0, chance.uniform(0.5, 1.5) * THINKS - (time.monotonic() - begun)))
    except (ConnectionError, TimeoutError, OSError):
        return


async def workload(
    port, shop, seconds, *, facilitator=True, seed=1, joined=lambda: None, kind=Page, desk=None
):
    """All seats of the workshop answer for `seconds`, with the facilitator's page open beside them.

    `joined` is called when all are in, before the first answer. `desk`: the port at which the facilitator's page is
    served, where it is another.
    """
    told = Told()
    async with AsyncExitStack() as stack:
        if facilitator:
            await stack.enter_async_context(
                Page(desk or port, "workshop", f"case={shop.case_id}&lang=en", "")
            )
        pages = await join(stack, port, shop, shop.seats, kind)
        joined()
        until = time.monotonic() + seconds
        people = [
            answer_all(told, page, seat, shop.questions, until, random.Random(seed * 1000 + number))
            for number, (seat, page) in enumerate(pages)
        ]
        await asyncio.gather(*people)
    return told


async def burst(port, shop, people, joined=lambda: None):
    """`people` answers within one second; seconds until the last of them is saved and shown."""
    told = Told()
    async with AsyncExitStack() as stack:
        pages = await join(stack, port, shop, shop.seats[:people])
        joined()
        begun = time.perf_counter()

        async def one(number, seat, page):
            await asyncio.sleep(number / people)
            await vote(told, page, seat, shop.questions[0], number % LEVELS)

        await asyncio.gather(*(one(number, seat, page) for number, (seat, page) in enumerate(pages)))
        return told, time.perf_counter() - begun


def share(seconds, part):
    """The value that `part` of all answers did not exceed."""
    ranked = sorted(seconds)
    return ranked[min(len(ranked) - 1, int(part * len(ranked)))]


def lost(told, stored):
    """Acknowledged answers that are not stored; one that was on its way when all ended may have replaced them."""
    return [
        key
        for key, level in told.last.items()
        if stored.get(key) != level and (key not in told.unsure or stored.get(key) != told.unsure[key])
    ]


def processor(family):
    """Seconds of processor that these processes have used."""
    return sum(sum(process.cpu_times()[:2]) for process in family if process.is_running())


def serving(server):
    """The process that holds the pages; beside it are the one that started it and those that read files and plan."""
    return max(psutil.Process(server.pid).children(), key=lambda child: child.memory_info().rss)


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--people", type=int, default=50)
    asked.add_argument("--seconds", type=float, default=30)
    asked.add_argument("--burst", action="store_true", help="one answer each, all within a second")
    wish = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        data = Path(name) / "data"
        url = f"sqlite:///{data / 'readiness.db'}"
        shop = workshop(url, data, wish.people)
        server, took = Server(data).start(), 0.0
        try:
            before, own = [], serving(server)

            def joined():
                before.append(processor([own]))

            if wish.burst:
                told, took = asyncio.run(burst(server.port, shop, wish.people, joined))
            else:
                told = asyncio.run(workload(server.port, shop, wish.seconds, joined=joined))
            spent = (processor([own]) - before[0]) / max(1, len(told.seconds))
        finally:
            server.kill()
        gone = lost(told, stored_votes(url, data))
    ranks = [f"p{part * 100:.0f} {share(told.seconds, part) * 1000:.0f} ms" for part in (0.5, 0.95, 0.99)]
    said = [f"{wish.people} people", f"{len(told.seconds)} answers", *ranks, f"refused {told.refused}"]
    said += [
        f"lost {len(gone)}",
        f"processor {spent * 1000:.1f} ms an answer with all looks, joining left out",
        f"load {os.getloadavg()[0]:.1f}",
    ]
    sys.stdout.write(", ".join([*said, *([f"all after {took:.2f} s"] if wish.burst else [])]) + "\n")


if __name__ == "__main__":
    main()
