"""The parent's side of the child: starts it, hands it files one by one, and survives whatever it does."""

from __future__ import annotations

import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyarrow

import readiness
from readiness.evidence import wire
from readiness.evidence.limits import UNFENCED
from readiness.evidence.peek import allowance, too_large
from readiness.evidence.reading import Hint, Reading, unreadable

_log = logging.getLogger(__name__)

_BOOT = (
    "import sys; sys.modules['numpy'] = sys.modules['pandas'] = None; "
    "sys.path[:0] = sys.argv[1:2]; sys.path += sys.argv[2:]; "
    "from readiness.evidence.child import main; main()"
)
"""`python -I` looks neither at the current folder nor at PYTHONPATH, so the child is told where the packages are.

Arrow would load numpy and pandas where it finds them, for a third of a second and 60 MB; the child uses neither.
"""
_NEEDED_ON_WINDOWS = ("SYSTEMROOT",)
"""Without it no program starts there; elsewhere the child gets no environment at all."""
_START_SECONDS = 30
"""Extra patience for a child that starts on a busy machine; usually it takes a fifth of a second."""
_LAST_WORDS = 4_000
_WORTH_TWO = 8
"""Files from which on the start of a second child is won back."""
_FAREWELL = 5
"""Seconds to wait for a pipe that a process started by the child might still hold open."""
if sys.platform == "win32":
    _ENDED_BY_CLOCK = 1816  # the quota of its job is used up
else:
    _ENDED_BY_CLOCK = -signal.SIGXCPU

Frame = tuple[dict[str, Any], bytes]


@dataclass(frozen=True)
class Job:
    """One file and what a person confirmed about it."""

    data: bytes
    hint: Hint


class _Died(Exception):
    """The child gave no answer; `code` names the problem."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_all(jobs: Sequence[Job]) -> list[Reading]:
    """One reading a job, in order. What a file does to its child is a problem of that file and of no other.

    A few jobs share one child, many are dealt out to two that work side by side.
    """
    refused = {
        at: Reading("unknown", "unreadable", problems=(trouble,))
        for at, job in enumerate(jobs)
        if (trouble := too_large(job.data)) is not None
    }
    admitted = [job for at, job in enumerate(jobs) if at not in refused]
    if len(admitted) < _WORTH_TWO:
        readings = _in_turn(admitted)
    else:
        with ThreadPoolExecutor(2) as pool:
            dealt = list(pool.map(_in_turn, (admitted[0::2], admitted[1::2])))
        readings = [dealt[at % 2][at // 2] for at in range(len(admitted))]
    rest = iter(readings)
    return [refused.get(at) or next(rest) for at in range(len(jobs))]


def _in_turn(jobs: Sequence[Job]) -> list[Reading]:
    """One child after the other. Where one crashes, the fault may lie with a job before the one at hand: that one is
    tried again as the first of a new child, and only then gets the blame.
    """
    readings: list[Reading] = []
    while len(readings) < len(jobs):
        answered, death = _run(jobs[len(readings) :])
        readings += answered
        if death is not None and (death != "reader_crashed" or not answered):
            readings.append(unreadable(death))
    return readings


def _run(jobs: Sequence[Job]) -> tuple[list[Reading], str | None]:
    """The answers of one child up to its end, and what ended it too early."""
    readings: list[Reading] = []
    with _Child(jobs) as child:
        patience = _START_SECONDS
        for job in jobs:
            try:
                readings.append(child.answer(allowance(job.data).wall + patience))
            except _Died as died:
                return readings, died.code
            patience = 0
    return readings, None


class _Child:
    """A running child; leaving the block ends it, whatever state it is in."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self._jobs = jobs
        self._answers: queue.Queue[Frame | None] = queue.Queue()
        self._last_words = b""

    def __enter__(self) -> Self:
        packages = [Path(readiness.__file__).parent.parent, Path(pyarrow.__file__).parent.parent]
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-c", _BOOT, *map(str, packages)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path(sys.executable).anchor,
            env={k: os.environ[k] for k in _NEEDED_ON_WINDOWS if k in os.environ},
            start_new_session=True,
        )
        pipes = (self._process.stdin, self._process.stdout, self._process.stderr)
        self._threads = [
            threading.Thread(target=work, args=(pipe,), daemon=True)
            for work, pipe in zip((self._send, self._receive, self._listen), pipes, strict=True)
        ]
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join(timeout=_FAREWELL)

    def answer(self, seconds: float) -> Reading:
        """The next reading. Raises _Died."""
        try:
            frame = self._answers.get(timeout=seconds)
        except queue.Empty:
            raise _Died("took_too_long") from None
        if frame is None:
            raise _Died(self._cause())
        try:
            return wire.unpack_reading(*frame)
        except wire.BadFrame as bad:
            raise _Died("reader_crashed") from bad

    def _cause(self) -> str:
        """Why the answers ended: the system's clock, a system that grants no walls, or the reader itself."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=1)
        ended = self._process.poll()
        if ended == _ENDED_BY_CLOCK:
            return "took_too_long"
        self._threads[2].join(timeout=1)
        _log.warning("a reader ended with %s: %s", ended, self._last_words.decode("utf-8", "replace"))
        return "reader_unfenced" if ended == UNFENCED else "reader_crashed"

    def _send(self, pipe: BufferedIOBase) -> None:
        """A child that stops listening breaks the pipe; its silence is noticed on the other side."""
        with suppress(OSError), pipe:
            for job in self._jobs:
                head = {"cpu": allowance(job.data).cpu, "hint": wire.pack_hint(job.hint)}
                wire.write_frame(pipe, head, job.data)

    def _receive(self, pipe: BufferedIOBase) -> None:
        with pipe:
            try:
                while (frame := wire.read_frame(pipe)) is not None:
                    self._answers.put(frame)
            except (wire.BadFrame, OSError):
                self._process.kill()
            self._answers.put(None)

    def _listen(self, pipe: BufferedIOBase) -> None:
        with pipe:
            while heard := pipe.read1(_LAST_WORDS):
                self._last_words = (self._last_words + heard)[-_LAST_WORDS:]
