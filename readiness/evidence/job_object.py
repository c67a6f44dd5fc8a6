"""Walls around a process on Windows, which knows no limits of a process but those of a job it belongs to.

Laid out by fixed widths, so that the layout is the same, and can be looked at, on any system.
"""

from __future__ import annotations

import ctypes
import sys
import time
from typing import Any

_EXTENDED_LIMITS = 9
"""Of the kinds of information a job takes, the one with memory in it."""
_PROCESS_TIME, _ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_UNHANDLED = 0x2, 0x8, 0x100, 0x400
_WALLS = _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED
"""The last one spares a server the window in which Windows asks what to do about a crash."""
_TICKS = 10_000_000
"""A tick of Windows is a hundred nanoseconds."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; between its parts lie counts that are only read."""

    _fields_ = (
        ("basic", BasicLimits),
        ("counted", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class JobObject:
    """The job this process put itself into. It cannot leave it, nor start another process."""

    def __init__(self, kernel: Any, memory: int) -> None:
        """Raises OSError where Windows refuses, since then there are no walls."""
        self._kernel, self._memory = kernel, memory
        self._handle = kernel.CreateJobObjectW(None, None)
        self._demand(self._handle, "CreateJobObject")
        self.allow_seconds(0)
        entered = kernel.AssignProcessToJobObject(self._handle, kernel.GetCurrentProcess())
        self._demand(entered, "AssignProcessToJobObject")

    def allow_seconds(self, seconds: int) -> None:
        """Grants processor time from now on, a second beyond what was used so far; then Windows ends the process."""
        limits = ExtendedLimits(process_memory=self._memory)
        limits.basic.flags = _WALLS
        limits.basic.processes = 1
        limits.basic.process_time = (int(time.process_time()) + 1 + seconds) * _TICKS
        size = ctypes.sizeof(limits)
        done = self._kernel.SetInformationJobObject(
            self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), size
        )
        self._demand(done, "SetInformationJobObject")

    def _demand(self, done: object, what: str) -> None:
        if not done:
            raise OSError(self._kernel.GetLastError(), what)


if sys.platform == "win32":

    def windows_kernel() -> Any:
        """The library with its types told, since a handle does not fit into what is assumed without."""
        kernel = ctypes.WinDLL("kernel32")
        handle, number, yes = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int
        for name, answer, takes in (
            ("CreateJobObjectW", handle, (handle, handle)),
            ("SetInformationJobObject", yes, (handle, ctypes.c_int, handle, number)),
            ("AssignProcessToJobObject", yes, (handle, handle)),
            ("GetCurrentProcess", handle, ()),
            ("GetLastError", number, ()),
        ):
            function = getattr(kernel, name)
            function.restype, function.argtypes = answer, takes
        return kernel
