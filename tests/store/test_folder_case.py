"""A case on disk, as a folder and as a zip: values or named problems, never an exception, never a silent gap."""

import os

import pytest

from readiness.model.case import EvidenceFile
from readiness.store import folder_case
from readiness.store.folder_case import read_case, read_zip, write_folder, zip_of

YAML = "name: Firma\non: 2026-07-15\n"


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "firma"
    (folder / "evidence").mkdir(parents=True)
    (folder / "case.yaml").write_text(YAML, "utf-8")
    return folder


def codes(read):
    return [problem.code for problem in read.problems]


def test_a_written_folder_is_read_back_the_same(case, files, tmp_path):
    write_folder(case, files, tmp_path / "out")
    read = read_case(tmp_path / "out")
    assert (read.case, dict(read.files), read.problems) == (case, files, ())
    assert read_case(tmp_path / "out" / "case.yaml") == read
    with pytest.raises(FileExistsError):
        write_folder(case, files, tmp_path / "out")


def test_a_zip_is_read_back_the_same(case, files, tmp_path):
    (tmp_path / "c.zip").write_bytes(zip_of(case, files))
    read = read_case(tmp_path / "c.zip")
    assert (read.case, dict(read.files), read.problems) == (case, files, ())


def test_every_file_is_evidence_named_in_case_yaml_or_not(home):
    (home / "case.yaml").write_text(YAML + "evidence:\n- file: b.csv\n  kind: stock\n", "utf-8")
    (home / "evidence" / "a.csv").write_bytes(b"a")
    (home / "evidence" / "b.csv").write_bytes(b"b")
    (home / "evidence" / ".DS_Store").write_bytes(b"x")
    (home / "notes.txt").write_bytes(b"x")
    read = read_case(home)
    assert read.case.evidence == (EvidenceFile(file="a.csv"), EvidenceFile(file="b.csv", kind="stock"))
    assert read.files == {"a.csv": b"a", "b.csv": b"b"}


def test_a_file_that_is_named_but_not_there_is_a_problem_at_its_line(home):
    (home / "case.yaml").write_text(YAML + "evidence:\n- file: gone.csv\n", "utf-8")
    read = read_case(home)
    assert read.case.evidence == ()
    assert [(p.code, p.where.row, p.params["name"]) for p in read.problems] == [
        ("case_file_missing", 4, "gone.csv")
    ]


def test_a_case_without_an_evidence_folder_is_a_case(home):
    (home / "evidence").rmdir()
    assert read_case(home).case.name == "Firma"


def test_a_case_yaml_with_mistakes_is_no_case_and_tells_them_all(home):
    (home / "case.yaml").write_text("name: x\non: soon\ncolour: red\n", "utf-8")
    read = read_case(home)
    assert read.case is None
    assert sorted(codes(read)) == ["case_date_expected", "case_key_unknown"]


def test_what_is_no_case_is_named(tmp_path):
    assert codes(read_case(tmp_path / "nowhere")) == ["case_path_missing"]
    assert codes(read_case(tmp_path)) == ["case_yaml_missing"]
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7")
    assert codes(read_case(tmp_path / "x.pdf")) == ["case_not_a_case"]
    (tmp_path / "empty").write_bytes(b"")
    assert codes(read_case(tmp_path / "empty")) == ["case_not_a_case"]
    (tmp_path / "case.yaml").mkdir()
    assert codes(read_case(tmp_path)) == ["case_path_unreadable"]


def test_a_zip_without_a_case_yaml_is_named(case, files):
    packed = zip_of(case, files).replace(b"case.yaml", b"kase.yaml")
    assert codes(read_zip(packed)) == ["case_yaml_missing"]


def test_files_that_cannot_be_used_are_named_and_the_rest_is_read(home, tmp_path, monkeypatch):
    (tmp_path / "secret").write_bytes(b"s")
    (home / "evidence" / "link.csv").symlink_to(tmp_path / "secret")
    (home / "evidence" / "sub").mkdir()
    os.mkfifo(home / "evidence" / "pipe")
    (home / "evidence" / "a:b.csv").write_bytes(b"x")
    (home / "evidence" / "large.csv").write_bytes(b"x" * 300)
    (home / "evidence" / "good.csv").write_bytes(b"x")
    monkeypatch.setattr(folder_case, "EVIDENCE_BYTES", 200)
    read = read_case(home)
    assert read.files == {"good.csv": b"x"}
    assert sorted((p.file, p.code) for p in read.problems) == [
        ("a:b.csv", "case_file_name"),
        ("large.csv", "case_file_too_large"),
        ("link.csv", "case_file_link"),
        ("pipe", "case_file_name"),
        ("sub", "case_file_in_folder"),
    ]


def test_too_many_files_are_named_and_not_all_read(home, monkeypatch):
    for number in range(4):
        (home / "evidence" / f"{number}.csv").write_bytes(b"x" * 10)
    monkeypatch.setattr(folder_case, "FILES", 3)
    read = read_case(home)
    assert len(read.files) == 3
    assert codes(read) == ["case_files_too_many"]
    monkeypatch.setattr(folder_case, "CASE_BYTES", 25)
    assert len(read_case(home).files) == 2


def test_folders_inside_the_evidence_of_a_zip_are_named(case, files):
    packed = zip_of(case.model_copy(update={"evidence": ()}), {"sub/a.csv": b"x", "b.csv": b"y"})
    read = read_zip(packed)
    assert read.files == {"b.csv": b"y"}
    assert [(p.code, p.file) for p in read.problems] == [("case_file_in_folder", "sub/a.csv")]


def test_an_enormous_zip_is_not_read_whole(tmp_path, monkeypatch):
    (tmp_path / "a.zip").write_bytes(b"PK" + bytes(3000))
    monkeypatch.setattr(folder_case, "CASE_BYTES", 2000)
    assert codes(read_case(tmp_path / "a.zip")) == ["case_zip_too_large"]
