"""Where the questionnaires lie."""

from readiness.content import folder
from readiness.content.folder import questionnaires_folder, yaml_files


def test_in_a_checkout_it_is_its_own_folder():
    assert (questionnaires_folder() / "bank.yaml").is_file()


def test_in_an_installed_package_it_is_the_packed_copy(tmp_path, monkeypatch):
    (tmp_path / "_questionnaires").mkdir()
    monkeypatch.setattr(folder, "files", lambda package: tmp_path)
    assert questionnaires_folder() == tmp_path / "_questionnaires"


def test_the_yaml_files_of_a_folder_come_by_name_and_nothing_else(tmp_path):
    for name in ("b.yaml", "a.yaml", "notes.txt", "a.yaml.bak"):
        (tmp_path / name).touch()
    files, problems = yaml_files(tmp_path, ".")
    assert ([file.name for file in files], problems) == (["a.yaml", "b.yaml"], ())


def test_a_folder_that_is_not_there_is_a_problem(tmp_path):
    files, (problem,) = yaml_files(tmp_path, "actions")
    assert (files, problem.code, problem.file) == ((), "content_missing", "actions")
