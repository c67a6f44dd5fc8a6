"""The zip of a case: always the same bytes out, nothing believed on the way in."""

import stat
import struct
import zipfile
from io import BytesIO

import pytest

from readiness.store import case_zip
from readiness.store.case_zip import pack, unpack

YAML = b"name: x\non: 2026-07-15\n"


def archive(*entries, **options):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", **options) as made:
        for name, data in entries:
            made.writestr(name, data)
    return out.getvalue()


def codes(data):
    found, problems = unpack(data, "a.zip")
    assert not (found and problems)
    return sorted({p.code for p in problems})


def test_packing_is_the_same_each_time_and_unpacks_the_same():
    files = {"b.csv": b"1;2\n" * 1000, "ä 主.csv": b"\x00\xff", "a": b""}
    packed = pack(YAML, files)
    assert packed == pack(YAML, dict(reversed(files.items())))
    found, problems = unpack(packed, "a.zip")
    assert problems == ()
    assert found == {"case.yaml": YAML, **{f"evidence/{name}": data for name, data in files.items()}}


def test_a_file_that_packs_like_a_bomb_survives_our_own_export():
    packed = pack(YAML, {"zeros.csv": bytes(3_000_000)})
    assert unpack(packed, "a.zip")[0]["evidence/zeros.csv"] == bytes(3_000_000)


def test_one_folder_around_the_case_and_what_systems_leave_behind_do_not_matter():
    data = archive(
        ("firma/case.yaml", YAML),
        ("firma/evidence/", b""),
        ("firma/evidence/a.csv", b"a"),
        ("firma/evidence/.DS_Store", b"x"),
        ("firma/notes.txt", b"x"),
        ("__MACOSX/firma/._case.yaml", b"x"),
    )
    assert unpack(data, "a.zip") == ({"case.yaml": YAML, "evidence/a.csv": b"a"}, ())


@pytest.mark.parametrize(
    "name", ["../case.yaml", "/etc/passwd", "evidence/../../x", "C:\\x", "evidence\\x", "evidence/a:b"]
)
def test_a_path_that_leads_elsewhere_refuses_the_whole_archive(name):
    assert codes(archive(("case.yaml", YAML), (name, b"x"))) == ["case_zip_path"]


def test_a_link_refuses_the_whole_archive():
    link = zipfile.ZipInfo("evidence/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert codes(archive(("case.yaml", YAML), (link, b"/etc/passwd"))) == ["case_zip_path"]


def test_a_bomb_is_refused_from_its_directory_alone():
    data = archive(("case.yaml", YAML), ("evidence/a", bytes(5_000_000)), compression=zipfile.ZIP_DEFLATED)
    assert codes(data) == ["case_zip_bomb"]


def test_two_files_of_one_name_are_refused_where_systems_would_mix_them_up():
    assert codes(archive(("case.yaml", YAML), ("evidence/a", b"1"), ("evidence/A", b"2"))) == [
        "case_zip_twice"
    ]


def test_methods_that_we_do_not_unpack_are_named():
    data = archive(("case.yaml", YAML), compression=zipfile.ZIP_LZMA)
    assert codes(data) == ["case_zip_method"]


def test_a_locked_archive_is_named():
    data = bytearray(archive(("case.yaml", YAML)))
    for start in (data.find(b"PK\x03\x04") + 6, data.find(b"PK\x01\x02") + 8):
        data[start] |= 1
    assert codes(bytes(data)) == ["case_zip_locked"]


def test_too_many_files_are_counted_before_anything_is_unpacked():
    assert codes(archive(*((f"evidence/{n}", b"") for n in range(2001)))) == ["case_zip_too_many"]


def test_sizes_are_counted_while_unpacking(monkeypatch):
    monkeypatch.setattr(case_zip, "EVIDENCE_BYTES", 1000)
    assert codes(archive(("case.yaml", YAML), ("evidence/a", b"x" * 1001))) == ["case_zip_too_large"]
    monkeypatch.setattr(case_zip, "EVIDENCE_BYTES", 10_000)
    monkeypatch.setattr(case_zip, "CASE_BYTES", 1500)
    data = archive(("case.yaml", YAML), ("evidence/a", b"x" * 900), ("evidence/b", b"x" * 900))
    assert codes(data) == ["case_zip_too_large"]


def test_a_directory_that_lies_about_sizes_is_broken_not_believed():
    data = bytearray(archive(("case.yaml", YAML), ("evidence/a", b"x" * 100)))
    at = data.find(b"PK\x01\x02", data.find(b"PK\x01\x02") + 4)
    data[at + 24 : at + 28] = struct.pack("<I", 5)
    assert codes(bytes(data)) == ["case_zip_broken"]


def test_any_cut_of_an_archive_is_named():
    whole = pack(YAML, {"a.csv": b"a;b\n" * 50})
    for end in range(0, len(whole), 7):
        assert codes(whole[:end]) == ["case_zip_broken"]


def test_any_changed_byte_is_refused_or_harmless():
    whole = pack(YAML, {"a.csv": b"a;b\n" * 50})
    expected = unpack(whole, "a.zip")[0]
    for at in range(len(whole)):
        data = bytearray(whole)
        data[at] ^= 0x5A
        found, problems = unpack(bytes(data), "a.zip")
        if not problems:
            content = [found[name] for name in found if name in expected]
            assert content == [expected[name] for name in found if name in expected]
