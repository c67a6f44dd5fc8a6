"""Starts the app as its own process, from a checkout or from an installed package in an empty folder."""

from __future__ import annotations

import ipaddress
import subprocess
import sys
from pathlib import Path

from readiness.errors import NotServed
from readiness.ui.package_path import PACKAGE, environment

LOOPBACK = "127.0.0.1"
PORT = 8501


def serve(port: int = PORT, address: str = LOOPBACK) -> int:
    """Runs until it is stopped; the exit code of the server. Raises NotServed for an address others can reach.

    Everybody who reaches the app sees every case: without a login only this machine may.
    """
    if not is_loopback(address):
        raise NotServed(address)
    command = [sys.executable, "-m", "streamlit", "run", str(entry())]
    command += ["--server.port", str(port), "--server.address", address]
    with subprocess.Popen(command, env=environment()) as server:
        try:
            return server.wait()
        except KeyboardInterrupt:
            server.terminate()
            return server.wait()


def entry() -> Path:
    """The packed copy in an installed package, else the checkout's own file; its settings lie beside it."""
    packed = PACKAGE / "_serve" / "app.py"
    return packed if packed.is_file() else PACKAGE.parent / "app.py"


def is_loopback(address: str) -> bool:
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
