"""Files named on the command line: unreadable and unwritable ones are problems with their path as given."""

import pytest

from readiness.cli.disk import folder_stands, make_folder, read_all, write
from readiness.errors import CaseError


def codes(error):
    return [(p.code, p.file) for p in error.value.problems]


def test_names_stay_as_they_were_given(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_bytes(b"x")
    assert read_all(["./a.csv"]) == {"./a.csv": b"x"}


def test_every_name_that_cannot_be_read_is_told_at_once(tmp_path):
    (tmp_path / "folder.csv").mkdir()
    missing, folder, odd = str(tmp_path / "missing"), str(tmp_path / "folder.csv"), "a\0b"
    with pytest.raises(CaseError) as error:
        read_all([missing, folder, odd])
    assert codes(error) == [
        ("case_path_missing", missing),
        ("case_path_unreadable", folder),
        ("case_path_unreadable", odd),
    ]


@pytest.mark.parametrize("asked", [folder_stands, lambda path: write(path, b"x")], ids=["before", "after"])
def test_a_file_in_a_folder_that_is_not_there_is_a_problem_before_the_work_and_after_it(tmp_path, asked):
    folder_stands(tmp_path / "x.pdf")
    with pytest.raises(CaseError) as error:
        asked(tmp_path / "nowhere" / "x.pdf")
    assert codes(error) == [("output_not_written", str(tmp_path / "nowhere" / "x.pdf"))]


def test_a_folder_cannot_take_the_place_of_a_file(tmp_path):
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(CaseError) as error:
        make_folder(tmp_path / "taken")
    assert codes(error) == [("output_not_written", str(tmp_path / "taken"))]
