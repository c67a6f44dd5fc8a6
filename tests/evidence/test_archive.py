"""An archive is looked over before any library unpacks it; sizes are measured, not believed."""

import zipfile

import pytest

from readiness.evidence import limits
from readiness.evidence.archive import check_archive, members
from tests.evidence.making import archive, workbook


def test_a_usual_workbook_passes():
    assert check_archive(workbook([["Artikel", "Bestand"], ["1", 2]])) is None


def test_a_small_file_of_zeros_is_no_bomb():
    assert check_archive(archive({"a": bytes(400_000)})) is None


def test_the_ratio_counts_once_there_is_something_to_count(monkeypatch):
    monkeypatch.setattr(limits, "ARCHIVE_RATIO_FREE", 100)
    trouble = check_archive(archive({"a": bytes(400_000)}))
    assert trouble is not None
    assert trouble.code == "archive_bomb"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_no_office_file_uses_are_refused(method):
    trouble = check_archive(archive({"a": b"x" * 100}, method))
    assert trouble is not None
    assert trouble.code == "archive_damaged"


def test_a_name_of_an_inner_archive_is_told_but_cut():
    trouble = check_archive(archive({"n" * 500: b"7z\xbc\xaf\x27\x1c rest"}))
    assert trouble is not None
    assert trouble.code == "archive_nested"
    assert len(str(trouble.params["member"])) == 200


def test_members_are_found_by_their_ending():
    packed = archive({"a.XML": b"<a/>", "b.rels": b"<b/>", "c.png": b"c"})
    assert dict(members(packed, (".xml", ".rels"))) == {"a.XML": b"<a/>", "b.rels": b"<b/>"}
    assert dict(members(archive({"a.xml": b"<a/>"}, zipfile.ZIP_STORED), (".xml",))) == {"a.xml": b"<a/>"}


def test_every_cut_of_an_archive_is_answered():
    whole = archive({"a.xml": b"<a/>" * 50, "b.xml": b"<b/>"})
    for length in range(0, len(whole), 7):
        trouble = check_archive(whole[:length])
        assert trouble is not None
        assert trouble.code == "archive_damaged"
