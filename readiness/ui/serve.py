"""Starts the app as its own process, from a checkout or from an installed package in an empty folder."""

from __future__ import annotations

import ipaddress
import os
import subprocess
import sys
from pathlib import Path

import readiness
from readiness.errors import NotServed

LOOPBACK = "127.0.0.1"
PORT = 8501
_PACKAGE = Path(readiness.__file__).parent


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
    packed = _PACKAGE / "_serve" / "app.py"
    return packed if packed.is_file() else _PACKAGE.parent / "app.py"


def environment() -> dict[str, str]:
    """The package stands on the path also where it was never installed."""
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(_PACKAGE.parent), *([known] if known else [])])}


def is_loopback(address: str) -> bool:
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
