"""A folder that could not run on Windows is told apart from one that can."""

import pytest

from hosting.windows.check import machine, troubles
from tests.hosting.windows.making import distribution, module, program

OURS = "import os\nimport one.inner\nfrom two import name\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "Readiness"
    distribution(made / "site-packages", "one", needs=("two>=1", "three; sys_platform == 'linux'"))
    distribution(made / "site-packages", "two", tag="cp311-cp311-win_amd64")
    module(made / "site-packages", "one.inner", "")
    module(made / "site-packages", "readiness.ours", OURS)
    program(made / "site-packages" / "two.cp311-win_amd64.pyd")
    program(made / "python" / "python.exe")
    return made


def found(folder):
    return troubles(folder, "3.11.9", 70, {"spared"})


def test_a_sound_folder_has_no_troubles(folder):
    assert found(folder) == []


@pytest.mark.parametrize(
    "tag", ["cp311-cp311-manylinux_2_28_x86_64", "cp311-cp311-win32", "cp311-cp311-win_arm64"]
)
def test_a_package_for_another_system_is_found(folder, tag):
    distribution(folder / "site-packages", "three", tag=tag)
    assert found(folder) == ["for another system: three-1.0.dist-info"]


def test_a_program_for_another_processor_is_found(folder):
    program(folder / "site-packages" / "small.dll", machine=0x14C)
    (folder / "site-packages" / "unix.so").write_bytes(b"\x7fELF")
    (folder / "site-packages" / "empty.pyd").write_bytes(b"")
    assert machine(folder / "site-packages" / "small.dll") == 0x14C
    assert sorted(line.rpartition("/")[2] for line in found(folder)) == ["empty.pyd", "small.dll", "unix.so"]


def test_a_need_that_is_missing_or_of_another_version_is_found(folder):
    distribution(folder / "site-packages", "four", needs=("five", "two>=2"))
    assert found(folder) == ["four needs five, there is none", "four needs two>=2, there is 1.0"]


@pytest.mark.parametrize(
    "line", ["import nowhere", "from one.missing import x", "import tkinter", "import fcntl"]
)
def test_an_import_that_finds_nothing_on_windows_is_found(folder, line):
    module(folder / "site-packages", "readiness.more", line)
    assert [text.partition(":")[0] for text in found(folder)] == ["nowhere to import"]


def test_an_import_that_is_not_meant_for_windows_is_spared(folder):
    module(folder / "site-packages", "readiness.more", "import spared.deep")
    assert found(folder) == []


def test_a_path_that_leaves_no_room_is_found(folder):
    module(folder / "site-packages", f"one.{'x' * 70}", "")
    assert [text.partition(":")[0] for text in found(folder)] == ["path too long"]
