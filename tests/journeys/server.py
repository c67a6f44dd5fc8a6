"""A real server of the app in a process of its own, to be driven, killed and started again."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]
START = "import sys; from readiness.ui.serve import serve; sys.exit(serve(int(sys.argv[1])))"
PATIENCE = 60


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Server:
    """Cases lie in `data`; the port stays the same over a restart, as a reader's open page needs it."""

    START = START

    def __init__(self, data):
        self.data, self.port, self._process = data, free_port(), None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self):
        return self._process.pid

    def start(self, **environment):
        known = {**os.environ, "READINESS_DATA": str(self.data), **environment}
        with (self.data.parent / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-c", self.START, str(self.port)],
                cwd=ROOT,
                env=known,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self.wait()

    def wait(self):
        """Until it answers."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.address}/healthz", timeout=2) as answer:
                    if answer.read() == b"ok":
                        return self
            except OSError:
                time.sleep(0.1)
        log = self.data.parent / "server.log"
        raise AssertionError(log.read_text("utf-8", "replace")[-4000:] if log.exists() else "no answer")

    def stop(self):
        """As a service manager does it: asked to end, and waited for."""
        self._process.terminate()
        code = self._process.wait(PATIENCE)
        self._process = None
        return code

    def kill(self):
        """At once and without a word, the whole family."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None
