"""How the server's memory grows while a room votes for long; the result stands in a file.

`nohup python -m tests.load.soak --minutes 30 --out soak.txt &` - a line a minute, the slope of the last two thirds at the end.
"""

import argparse
import asyncio
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from tests.journeys.server import Server
from tests.load.drive import lost, serving, share, workload
from tests.load.room import stored_votes, workshop

MB = 1 << 20
CLIMB = MB
"""Bytes a minute that the server may grow by once it is warm."""
EVERY = 10
"""Seconds between two looks."""


def slope(points):
    """Of the straight line through them that misses them least."""
    middle, height = (sum(values) / len(points) for values in zip(*points, strict=True))
    across = sum((x - middle) ** 2 for x, _ in points)
    return sum((x - middle) * (y - height) for x, y in points) / across


def warm(seen):
    """The last two thirds; in the first, caches fill."""
    return [(minute, size) for minute, size in seen if minute >= seen[-1][0] / 3]


@contextmanager
def watched(server, told=lambda _minute, _size: None):
    """Minute and bytes of the serving process, looked at in a thread of its own until the block is left."""
    process, seen, done, begun = serving(server), [], threading.Event(), time.monotonic()

    def watch():
        while not done.wait(EVERY):
            seen.append(((time.monotonic() - begun) / 60, process.memory_info().rss))
            told(*seen[-1])

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield seen
    finally:
        done.set()
        watching.join()


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--people", type=int, default=50)
    asked.add_argument("--minutes", type=float, default=30)
    asked.add_argument("--out", type=Path, default=Path("soak.txt"))
    wish = asked.parse_args()

    def note(line):
        with wish.out.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")

    def told(minute, size):
        if minute % 1 < EVERY / 60:
            note(f"minute {minute:.0f}: {size / MB:.1f} MB")

    with tempfile.TemporaryDirectory() as name:
        data = Path(name) / "data"
        url = f"sqlite:///{data / 'readiness.db'}"
        shop, server = workshop(url, data, wish.people), Server(data)
        try:
            server.start()
            with watched(server, told) as seen:
                said = asyncio.run(workload(server.port, shop, wish.minutes * 60))
        finally:
            server.kill()
        gone = lost(said, stored_votes(url, data))
    climb = slope(warm(seen))
    note(
        f"{wish.people} people, {len(said.seconds)} answers, p95 {share(said.seconds, 0.95) * 1000:.0f} ms, lost {len(gone)}, "
        f"{climb / MB:.2f} MB a minute in the last two thirds: {'kept' if climb <= CLIMB else 'MISSED'}"
    )


if __name__ == "__main__":
    main()
