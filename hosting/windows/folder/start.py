"""Starts the app on this machine alone and opens the browser once it answers; a second start only opens the browser."""

from __future__ import annotations

import socket
import sys
import threading
import time
import urllib.request
import webbrowser
from collections.abc import Callable

from readiness.ui.serve import LOOPBACK, PORT, serve

PATIENCE = 120
"""Seconds: the first start of a machine reads every library through its virus scanner."""


def answers(port: int) -> bool:
    """Whether this app, and not some other program, serves there."""
    try:
        with urllib.request.urlopen(f"http://{LOOPBACK}:{port}/healthz", timeout=2) as answer:
            return bool(answer.read(16) == b"ok")
    except OSError:
        return False


def free_port() -> int:
    """The usual one, so that the address can be kept; else any."""
    for port in (PORT, 0):
        with socket.socket() as door:
            try:
                door.bind((LOOPBACK, port))
            except OSError:
                continue
            return int(door.getsockname()[1])
    raise OSError("no port is free")


def open_when_ready(port: int, show: Callable[[str], object], patience: float = PATIENCE) -> None:
    until = time.monotonic() + patience
    while time.monotonic() < until:
        if answers(port):
            show(f"http://{LOOPBACK}:{port}")
            return
        time.sleep(0.5)


def main() -> int:
    if answers(PORT):
        webbrowser.open(f"http://{LOOPBACK}:{PORT}")
        return 0
    port = free_port()
    threading.Thread(target=open_when_ready, args=(port, webbrowser.open), daemon=True).start()
    return serve(port)


if __name__ == "__main__":
    sys.exit(main())
