"""The app in a real browser: first paint beside an empty Streamlit page, an answer beside one committed insert."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from benches.ratio import Ratio
from tests.journeys.browser import chromium
from tests.journeys.server import PATIENCE, Server, free_port

FLOOR = Path(__file__).parent / "floor_app.py"
ROUNDS = 5


def ratios() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        server = Server(Path(folder) / "data").start()
        port = free_port()
        flags = [
            "--server.port",
            str(port),
            "--server.headless",
            "true",
            "--browser.gatherUsageStats",
            "false",
        ]
        floor = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", str(FLOOR), *flags],
            env={**os.environ, "FLOOR_DATABASE": str(Path(folder) / "floor.db")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _awake(f"http://127.0.0.1:{port}/_stcore/health")
            yield _first_paint(browser, server.address, f"http://127.0.0.1:{port}")
            yield _answer(browser, server.address, f"http://127.0.0.1:{port}")
        finally:
            floor.kill()
            floor.wait()
            server.kill()


def _awake(address: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(address, timeout=2)
            return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(address)


def _first_paint(browser: Any, ours: str, empty: str) -> Ratio:
    """From a fresh browser context to the first heading; the servers are warm."""

    def paint(address: str) -> float:
        context = browser.new_context()
        page = context.new_page()
        start = time.perf_counter()
        page.goto(address)
        page.locator("h1").first.wait_for()
        taken = time.perf_counter() - start
        context.close()
        return taken

    paint(ours), paint(empty)
    pairs = [(paint(ours), paint(empty)) for _ in range(ROUNDS)]
    return Ratio(
        "first paint",
        median(a for a, _ in pairs),
        median(b for _, b in pairs),
        "an empty Streamlit page",
        most=1.5,
    )


def _answer(browser: Any, ours: str, floor: str) -> Ratio:
    """From the click to "saved": with us checked, stored with its history, re-scored and shown."""
    context = browser.new_context(viewport={"width": 1280, "height": 1200})
    page, bare = context.new_page(), context.new_page()
    page.goto(f"{ours}/?lang=en")
    page.get_by_label("Name of the firm or case").fill("Bench")
    page.get_by_role("button", name="Create case").click()
    page.wait_for_url("**case=*")
    page.goto(f"{ours}/questions?{page.url.split('?')[1]}")
    page.get_by_role("radio").first.wait_for(state="attached")
    bare.goto(f"{floor}/?answer=1")
    bare.get_by_role("radio").first.wait_for(state="attached")

    def ours_saved(turn: int) -> float:
        """Another question each time, so that each gets its first mark "saved"."""
        page.bring_to_front()
        choice = page.locator('[data-testid="stRadio"]').nth(turn).locator("label:has(input)").nth(1)
        start = time.perf_counter()
        choice.click()
        page.wait_for_function("n => document.body.innerText.split('Saved').length > n", arg=turn + 1)
        return time.perf_counter() - start

    def floor_saved(turn: int) -> float:
        bare.bring_to_front()
        choice = bare.locator('[data-testid="stRadio"]').first.locator("label:has(input)").nth(turn % 5)
        start = time.perf_counter()
        choice.click()
        bare.get_by_text(f"Saved {turn + 1}", exact=True).wait_for()
        return time.perf_counter() - start

    ours_saved(0), floor_saved(0)
    pairs = [(ours_saved(turn), floor_saved(turn)) for turn in range(1, ROUNDS)]
    context.close()
    return Ratio(
        "answer to saved",
        median(a for a, _ in pairs),
        median(b for _, b in pairs),
        "a fragment and an insert",
        most=3,
    )
