"""Two processes of the app behind the proxy as it is shipped, on one PostgreSQL; or one alone, to compare.

`python -m tests.load.two --people 100 --seconds 30 --processes 2`
"""

import argparse
import asyncio
import os
import random
import ssl
import sys
import tempfile
from contextlib import AsyncExitStack, ExitStack, suppress
from pathlib import Path
from uuid import uuid4

import psutil
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidHandshake

from tests.hosting.proxy import Proxy
from tests.journeys.server import Server
from tests.load.drive import Told, answer_all, lost, processor, share, workload
from tests.load.page import PATIENCE, Page
from tests.load.room import stored_votes, workshop
from tests.store.postgres import Cluster

GONE = (ConnectionError, TimeoutError, OSError, InvalidHandshake)
PAUSE = 0.5
"""Seconds a page waits before it tries again, as Streamlit's does at first."""
SECRET = "0123456789abcdef" * 4
TRUSTING = ssl._create_unverified_context()


class PageBehind(Page):
    """Reaches the app through the proxy: by TLS, from an address of its own, with the cookie that keeps it at one process."""

    def __init__(self, port, name, query, guest):
        super().__init__(port, name, query, guest)
        self._from = f"127.{guest.partition('.')[2]}"
        self._cookie = f"readiness_route={uuid4().hex}"
        self._way = {"ssl": TRUSTING, "local_addr": (self._from, 0)}
        self._headers = (f"Cookie: {self._cookie}",)

    async def _connect(self):
        host = f"127.0.0.1:{self._port}"
        return await connect(
            f"wss://{host}/_stcore/stream",
            origin=f"https://{host}",
            subprotocols=["streamlit"],
            additional_headers={"Cookie": self._cookie},
            **self._way,
            max_size=None,
            open_timeout=PATIENCE,
        )


class Hosted:
    """Two servers, the proxy before them, the database behind them; in a folder of their own until the block is left."""

    def __init__(self, folder, people):
        self.data, self._people = folder / "data", people
        self._folder, self._stack = folder, ExitStack()

    def __enter__(self):
        with ExitStack() as unless_ready:
            self.cluster = Cluster()
            unless_ready.callback(self.cluster.stop)
            self.url = self.cluster.new_url()
            self.shop = workshop(self.url, self.data, self._people)
            self.servers = [Server(self.data), Server(self.data)]
            for server in self.servers:
                unless_ready.callback(server.kill)
                server.start(READINESS_DATABASE=self.url, STREAMLIT_SERVER_COOKIE_SECRET=SECRET)
            (self._folder / "nginx").mkdir()
            self.proxy = Proxy(self._folder / "nginx", [server.port for server in self.servers])
            unless_ready.callback(self.proxy.stop)
            self._stack = unless_ready.pop_all()
        return self

    def __exit__(self, *_error):
        self._stack.close()

    def stored(self):
        return stored_votes(self.url, self.data)


def used(pids):
    """Seconds of processor of these processes and of all they started, such as one for each connection of a database."""
    return processor(
        m for pid in pids for m in (psutil.Process(pid), *psutil.Process(pid).children(recursive=True))
    )


async def stay(told, openings, port, shop, seat, guest, until, chance):
    """One participant who opens the page again whenever the server goes away; `openings` counts what was saved before each."""
    loop = asyncio.get_running_loop()
    while loop.time() < until:
        async with AsyncExitStack() as stack:
            try:
                page = await stack.enter_async_context(PageBehind(port, "join", shop.address(seat), guest))
            except GONE:
                await asyncio.sleep(PAUSE)
                continue
            openings.append(len(told.seconds))
            await answer_all(told, page, seat, shop.questions, until, chance)


async def stay_all(hosted, seconds, meanwhile):
    """What each seat was told, and what it had been told at each opening of its page, while `meanwhile` happens."""
    loop = asyncio.get_running_loop()
    until, seats = loop.time() + seconds, hosted.shop.seats
    told, openings = {seat: Told() for seat in seats}, {seat: [] for seat in seats}
    people = [
        stay(
            told[seat],
            openings[seat],
            hosted.proxy.port,
            hosted.shop,
            seat,
            f"10.1.0.{number + 1}",
            until,
            random.Random(number),
        )
        for number, seat in enumerate(seats)
    ]
    with suppress(asyncio.CancelledError):
        await asyncio.gather(*people, meanwhile(until, openings))
    return told, openings


def measure(folder, people, seconds, processes):
    """What pages were told, what was lost, and the processor time of the app and of everything beside it."""
    with Hosted(folder, people) as hosted:
        first, second = hosted.servers
        if processes == 1:
            second.kill()
        app = [server.pid for server in hosted.servers[:processes]]
        beside = [hosted.cluster.server.pid, hosted.proxy.process.pid]
        begun = []
        told = asyncio.run(
            workload(
                hosted.proxy.port,
                hosted.shop,
                seconds,
                joined=lambda: begun.extend((used(app), used(beside))),
                kind=PageBehind,
                desk=first.port,
            )
        )
        spent = used(app) - begun[0], used(beside) - begun[1]
        for server in hosted.servers:
            server.kill()
        return told, lost(told, hosted.stored()), spent


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--people", type=int, default=100)
    asked.add_argument("--seconds", type=float, default=30)
    asked.add_argument("--processes", type=int, choices=(1, 2), default=2)
    wish = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        told, gone, (app, beside) = measure(Path(name), wish.people, wish.seconds, wish.processes)
    answers = len(told.seconds)
    ranks = [f"p{part * 100:.0f} {share(told.seconds, part) * 1000:.0f} ms" for part in (0.5, 0.95, 0.99)]
    said = [f"{wish.processes} of 2 processes, {wish.people} people", f"{answers} answers", *ranks]
    said += [f"{answers / wish.seconds:.1f} answers a second", f"refused {told.refused}", f"lost {len(gone)}"]
    said += [f"{answers / app:.1f} answers a second of the app's processor ({app:.1f} s)"]
    said += [f"database and proxy {beside:.1f} s", f"load {os.getloadavg()[0]:.1f}"]
    sys.stdout.write(", ".join(said) + "\n")


if __name__ == "__main__":
    main()
