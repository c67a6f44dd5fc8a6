"""Files under the hash of their content."""

import errno
import os
from hashlib import sha256

import pytest

from readiness.errors import SaveFailed, StoreUnusable
from readiness.store.files import FileFolder


@pytest.fixture
def kept(tmp_path):
    return FileFolder(tmp_path / "evidence")


def test_content_is_kept_once_under_its_hash(kept, tmp_path):
    name = kept.keep(b"one")
    assert name == sha256(b"one").hexdigest()
    assert kept.keep(b"one") == name
    assert kept.content(name, "a.csv") == b"one"
    assert [path.name for path in (tmp_path / "evidence").iterdir()] == [name]


def test_changed_content_is_not_handed_out_and_mended_when_handed_in_again(kept, tmp_path):
    name = kept.keep(b"one")
    (tmp_path / "evidence" / name).write_bytes(b"two")
    assert not kept.is_whole(name)
    with pytest.raises(StoreUnusable) as unusable:
        kept.content(name, "a.csv")
    assert [(p.code, p.file) for p in unusable.value.problems] == [("store_file_changed", "a.csv")]
    kept.keep(b"one")
    assert kept.content(name, "a.csv") == b"one"


def test_missing_content_is_named_by_the_file_people_know(kept):
    with pytest.raises(StoreUnusable) as unusable:
        kept.content("0" * 64, "a.csv")
    assert [(p.code, p.file) for p in unusable.value.problems] == [("store_file_missing", "a.csv")]
    assert not kept.has("0" * 64)
    assert not kept.is_whole("0" * 64)


def test_a_purged_file_is_written_again_before_it_is_named(kept):
    name = kept.keep(b"one")
    kept.forget(name)
    kept.forget(name)
    kept.keep_again(b"one")
    assert kept.content(name, "a.csv") == b"one"


def test_a_file_that_is_not_durable_is_not_kept(kept, tmp_path, monkeypatch):
    def full(_handle):
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveFailed):
        kept.keep(b"one")
    assert list((tmp_path / "evidence").iterdir()) == []
