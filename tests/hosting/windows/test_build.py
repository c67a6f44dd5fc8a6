"""The steps of the build, and what lies in the folder for people. The whole build fetches 200 MB: `make windows`."""

import hashlib
import io
import tomllib
import zipfile
from pathlib import Path

import pytest

from hosting.windows.build import HERE, fetch, leave_out, pack, place, unpack_python

PINNED = tomllib.loads((HERE / "pinned.toml").read_text("utf-8"))


def embedded():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("python.exe", b"MZ")
        archive.writestr("python311._pth", "python311.zip\n.\n\n# import site\n")
    return data.getvalue()


def test_python_is_taken_only_with_the_hash_that_was_pinned(tmp_path):
    file = tmp_path / "python.zip"
    file.write_bytes(embedded())
    expected = hashlib.sha256(embedded()).hexdigest()
    assert fetch(str(file), expected) == embedded()
    with pytest.raises(ValueError, match=PINNED["python"]["sha256"]):
        fetch(str(file), PINNED["python"]["sha256"])


def test_python_finds_the_packages_of_the_folder_and_nothing_of_the_machine(tmp_path):
    unpack_python(embedded(), tmp_path / "python")
    path = (tmp_path / "python" / "python311._pth").read_text("utf-8").split()
    assert path == ["python311.zip", ".", "..\\site-packages"]


def test_what_is_left_out_is_gone_with_its_empty_folders(tmp_path):
    for name in (
        "bin/tool",
        "share/a/b.txt",
        "one/bin/stays",
        "facturx/xsd_and_schematron/orderx-basic/x.xsd",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    leave_out(tmp_path, PINNED["folder"]["left_out"])
    assert sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*")) == [
        "one",
        "one/bin",
        "one/bin/stays",
    ]


def test_the_starter_and_the_words_lie_as_windows_reads_them(tmp_path):
    (tmp_path / "python").mkdir()
    place(HERE / "folder", tmp_path)
    starter = (tmp_path / "Procurement Readiness.cmd").read_bytes()
    assert starter.isascii()
    assert starter.count(b"\r\n") == starter.count(b"\n") > 5
    for named in ("How to stop.txt", "python\\start.py"):
        assert named in starter.decode()
        assert (tmp_path / named.replace("\\", "/")).is_file()
    assert b"READINESS_DATA=%~dp0data" in starter
    for words in ("How to stop.txt", "Read me first.txt"):
        data = (tmp_path / words).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        text = data.decode("utf-8-sig")
        assert all(sign in text for sign in ("stop", "schließen", "窗口"))


def test_the_same_parts_make_the_same_archive(tmp_path):
    for order in (("b", "a"), ("a", "b")):
        folder = tmp_path / order[0] / "Readiness"
        folder.mkdir(parents=True)
        for name in order:
            (folder / name).write_bytes(name.encode() * 1000)
        pack(folder, tmp_path / f"{order[0]}.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert zipfile.ZipFile(tmp_path / "a.zip").namelist() == ["Readiness/a", "Readiness/b"]


def test_the_minor_version_is_the_one_the_locks_are_made_for():
    makefile = (Path(HERE).parents[1] / "Makefile").read_text("utf-8")
    minor = ".".join(PINNED["python"]["version"].split(".")[:2])
    assert makefile.count(f"--python-version {minor} ") == 2
    assert PINNED["python"]["url"].endswith(f"-{PINNED['python']['version']}-embed-amd64.zip")
