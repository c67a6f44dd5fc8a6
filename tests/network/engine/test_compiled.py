"""The optional compiler."""

import importlib.util

import pytest

from readiness.network.engine import compiled


def double(number: int) -> int:
    return 2 * number


def test_a_small_task_is_not_compiled():
    assert compiled.when_worth(double, compiled.WORTH - 1) is None


@pytest.mark.skipif(importlib.util.find_spec("numba") is None, reason="needs the extra `fast`")
def test_machine_code_answers_like_the_kernel():
    assert compiled.machine_code(double)(21) == double(21)


def test_without_the_extra_there_is_no_machine_code(monkeypatch):
    monkeypatch.setattr(compiled, "_numba", lambda: None)
    assert compiled.machine_code.__wrapped__(double) is None


def test_where_nothing_can_be_kept_on_disk_it_is_compiled_each_time(monkeypatch):
    class Numba:
        @staticmethod
        def njit(cache=False, nogil=False):
            if cache:
                raise RuntimeError("no locator available")
            return lambda kernel: (kernel, nogil)

    monkeypatch.setattr(compiled, "_numba", lambda: Numba)
    assert compiled.machine_code.__wrapped__(double) == (double, True)
