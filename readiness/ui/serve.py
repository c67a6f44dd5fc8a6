"""Starts the app as its own process, from a checkout or from an installed package in an empty folder."""

from __future__ import annotations

import ipaddress
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from readiness.errors import NotServed
from readiness.ui.package_path import PACKAGE, environment

LOOPBACK = "127.0.0.1"
PORT = 8501


def serve(
    port: int = PORT,
    address: str = LOOPBACK,
    workshop: bool = False,
    settings: Mapping[str, str] | None = None,
) -> int:
    """Runs until it is stopped, told `settings` by its environment. Raises NotServed for an address others can reach.

    The exit code is the server's, 0 where it was told to end.
    Without a login only this machine sees the cases. In a workshop other machines in the network may join by a room's
    code and see that room alone; then `address` is this machine's own in that network, never all of them at once.
    To be told to stop is passed on: else the server would go on without whoever started it.
    """
    if not is_loopback(address) and not (workshop and is_own(address)):
        raise NotServed(address)
    command = [sys.executable, "-m", "streamlit", "run", str(entry())]
    command += ["--server.port", str(port), "--server.address", address]
    if workshop:
        command += ["--server.allowedHosts", address]
    with subprocess.Popen(command, env=environment() | dict(settings or {})) as server:
        signal.signal(signal.SIGTERM, lambda _number, _frame: server.terminate())
        try:
            ended = server.wait()
        except KeyboardInterrupt:
            server.terminate()
            ended = server.wait()
    return 0 if ended == -signal.SIGTERM else ended


def entry() -> Path:
    """The packed copy in an installed package, else the checkout's own file; its settings lie beside it."""
    packed = PACKAGE / "_serve" / "app.py"
    return packed if packed.is_file() else PACKAGE.parent / "app.py"


def is_own(address: str) -> bool:
    """One private address: not "everything", and not one that the whole internet could reach."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    return found.is_private and not found.is_unspecified and not found.is_link_local


def is_loopback(address: str) -> bool:
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
