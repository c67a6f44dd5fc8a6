"""The walls Windows is asked for, and that a refusal is never taken for a wall. Windows itself is not at hand here."""

import ctypes
import time

import pytest

from readiness.evidence.job_object import ExtendedLimits, JobObject

MEMORY = 768 * 2**20
JOB, THIS = 0x7FF8_0000_0040, 2**64 - 1
"""Wider than 32 bits, as handles may be."""


class Kernel:
    """Takes note of what it is asked, and refuses one thing."""

    def __init__(self, refuses=""):
        self.refuses, self.asked, self.limits = refuses, [], []

    def _answer(self, name, answer=1):
        self.asked.append(name)
        return 0 if name == self.refuses else answer

    def CreateJobObjectW(self, security, name):
        assert (security, name) == (None, None)
        return self._answer("CreateJobObject", JOB)

    def SetInformationJobObject(self, job, kind, limits, size):
        assert (job, kind, size) == (JOB, 9, ctypes.sizeof(ExtendedLimits))
        self.limits.append(ExtendedLimits.from_buffer_copy(limits._obj))
        return self._answer("SetInformationJobObject")

    def AssignProcessToJobObject(self, job, process):
        assert (job, process) == (JOB, THIS)
        return self._answer("AssignProcessToJobObject")

    def GetCurrentProcess(self):
        return THIS

    def GetLastError(self):
        return 5


def test_the_layout_is_the_one_of_64_bit_windows():
    places = {name: getattr(ExtendedLimits, name).offset for name, _ in ExtendedLimits._fields_}
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert places == {
        "basic": 0,
        "counted": 64,
        "process_memory": 112,
        "job_memory": 120,
        "peak_process_memory": 128,
        "peak_job_memory": 136,
    }
    basic = dict(ExtendedLimits._fields_)["basic"]
    assert [getattr(basic, name).offset for name, _ in basic._fields_] == [0, 8, 16, 24, 32, 40, 48, 56, 60]


def test_limits_stand_before_the_process_enters():
    kernel = Kernel()
    JobObject(kernel, MEMORY)
    assert kernel.asked == ["CreateJobObject", "SetInformationJobObject", "AssignProcessToJobObject"]
    (limits,) = kernel.limits
    assert (limits.process_memory, limits.basic.processes) == (MEMORY, 1)
    assert limits.basic.flags == 0x2 | 0x8 | 0x100 | 0x400


def test_seconds_are_granted_beyond_those_used_and_take_no_other_wall_down():
    kernel = Kernel()
    job = JobObject(kernel, MEMORY)
    used = time.process_time()
    job.allow_seconds(60)
    assert used + 60 <= kernel.limits[-1].basic.process_time / 10_000_000 <= time.process_time() + 61
    assert kernel.limits[-1].process_memory == MEMORY
    assert kernel.limits[-1].basic.flags == kernel.limits[0].basic.flags


@pytest.mark.parametrize(
    "refuses", ["CreateJobObject", "SetInformationJobObject", "AssignProcessToJobObject"]
)
def test_a_refusal_is_told_and_no_wall_is_taken_for_granted(refuses):
    kernel = Kernel(refuses)
    with pytest.raises(OSError, match=refuses) as told:
        JobObject(kernel, MEMORY)
    assert told.value.errno == 5
    assert kernel.asked[-1] == refuses
