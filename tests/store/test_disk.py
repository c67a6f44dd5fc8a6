"""Files are whole or not there."""

import errno
import os

import pytest

from readiness.store.disk import sync_file, sync_folder, write_durably


def test_a_new_file_is_written_and_an_old_one_never_replaced(tmp_path):
    write_durably(tmp_path / "a", b"one")
    with pytest.raises(FileExistsError):
        write_durably(tmp_path / "a", b"two")
    assert (tmp_path / "a").read_bytes() == b"one"
    assert (tmp_path / "a").stat().st_mode & 0o077 == 0
    sync_file(tmp_path / "a")
    sync_folder(tmp_path)


def test_a_half_written_file_is_removed(tmp_path, monkeypatch):
    def full(_handle):
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        write_durably(tmp_path / "a", b"one")
    assert not (tmp_path / "a").exists()
