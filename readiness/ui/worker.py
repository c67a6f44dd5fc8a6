"""A worker process: reads a function and its inputs, answers with the result or the error, until its parent is gone.

Not from the standard library's pool: that one runs the parent's main script again in every child, and the main
script of this app is whatever page is being drawn.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from readiness.errors import WorkerDied
from readiness.ui.package_path import environment


class Worker:
    """One child process, started with the first piece of work; one piece at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, work: Callable[..., Any], inputs: tuple[Any, ...]) -> Any:
        """The result. Raises what the work raised, or WorkerDied; the next piece of work gets a new process."""
        process = self._alive()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            pickle.dump((work, inputs), process.stdin)
            process.stdin.flush()
            done, found = pickle.load(process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError) as gone:
            self.stop()
            raise WorkerDied(work.__name__) from gone
        if done:
            return found
        raise found

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _alive(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            command = [sys.executable, "-m", __name__]
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment())
        return self._process


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Ends when the parent closes its side, so nothing is left behind by a server that was killed."""
    while True:
        try:
            work, inputs = pickle.load(source)
        except EOFError:
            return
        sink.write(_answer(work, inputs))
        sink.flush()


def _answer(work: Callable[..., Any], inputs: tuple[Any, ...]) -> bytes:
    """Every error goes back to whoever asked: there it is told to a person and logged."""
    try:
        return pickle.dumps((True, work(*inputs)))
    except Exception as error:  # noqa: BLE001
        return pickle.dumps((False, error.with_traceback(None)))


def main() -> None:
    """What libraries print goes to the log, not into the answers."""
    with os.fdopen(os.dup(1), "wb") as sink:
        os.dup2(2, 1)
        serve(sys.stdin.buffer, sink)


if __name__ == "__main__":
    main()
