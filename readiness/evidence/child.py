"""The child process in which untrusted files are opened: no files, no environment, little memory, little time."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable

from readiness.evidence import limits, wire
from readiness.evidence.reading import Reading, unreadable
from readiness.evidence.recognise import read_bytes

if sys.platform == "win32":
    from readiness.evidence.job_object import JobObject, windows_kernel
else:
    import resource

Seconds = Callable[[int], None]
"""Grants processor time for the next file; beyond it the system ends the process."""


_OBJECTS_BETWEEN_SWEEPS = 200_000
"""Readers make millions of short-lived objects and hardly a cycle; the usual 700 costs a fifth of the time."""


if sys.platform == "win32":

    def fence() -> Seconds:
        """As elsewhere, but files and handles are not counted. Raises OSError where Windows grants no walls."""
        return JobObject(windows_kernel(), limits.MEMORY).allow_seconds

else:

    def fence() -> Seconds:
        """Takes away what a reader never needs, before the first byte of a file is read.

        Raises OSError or ValueError where the system grants no walls.
        """
        for what, limit in (
            (resource.RLIMIT_DATA, limits.MEMORY),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_NOFILE, limits.OPEN_FILES),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(what, (limit, limit))
        return _allow_seconds

    def _allow_seconds(seconds: int) -> None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime) + 1
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, hard))


def serve(source: wire.Pipe, sink: wire.Pipe, allow_seconds: Seconds) -> None:
    """Answers every file in turn with its reading, until the source ends."""
    while (frame := wire.read_frame(source)) is not None:
        head, data = frame
        allow_seconds(int(head["cpu"]))
        wire.write_reading(sink, _read(data, head))


def _read(data: bytes, head: dict[str, object]) -> Reading:
    """Running out of memory or stack is the file's doing; every other exception is ours and ends the child."""
    try:
        return read_bytes(data, wire.unpack_hint(dict(head["hint"])))  # type: ignore[call-overload]
    except MemoryError:
        return unreadable("too_much_memory")
    except RecursionError:
        return unreadable("too_deep")


def main() -> None:
    """Keeps standard output for frames alone: whatever a library prints goes to standard error.

    Without walls no file is opened.
    """
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_SWEEPS)
    try:
        allow_seconds = fence()
    except (OSError, ValueError) as refused:
        sys.stderr.write(f"no walls: {refused!r}\n")
        sys.exit(limits.UNFENCED)
    serve(sys.stdin.buffer, sink, allow_seconds)
