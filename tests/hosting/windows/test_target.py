"""What the lock asks for on Windows is what Windows gets, each part by its hash."""

from pathlib import Path

import pytest

from hosting.windows.target import wanted

LOCK = Path(__file__).parents[3] / "requirements.lock"


def test_a_pin_for_another_system_is_left_out_and_one_for_windows_stays():
    lock = """
a==1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via c
b==2 ; sys_platform == 'linux' \\
    --hash=sha256:cc
c==3 ; sys_platform != 'darwin' and python_full_version < '3.12' \\
    --hash=sha256:dd
"""
    assert wanted(lock, "3.11.9") == ["a==1 --hash=sha256:aa --hash=sha256:bb", "c==3 --hash=sha256:dd"]
    assert wanted(lock, "3.12.1") == ["a==1 --hash=sha256:aa --hash=sha256:bb"]


def test_a_pin_without_a_hash_is_refused():
    with pytest.raises(ValueError, match="a==1"):
        wanted("a==1\n", "3.11.9")


def test_of_the_lock_all_but_the_parts_for_linux_are_wanted():
    names = [pin.partition("==")[0] for pin in wanted(LOCK.read_text("utf-8"), "3.11.9")]
    assert len(names) == len(set(names)) > 50
    assert "streamlit" in names
    assert "pysqlite3" not in names
