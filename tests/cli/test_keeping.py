"""A copy of everything, put back in another place: the same cases, the same files, nothing else."""

import json
from datetime import date

import pytest

from readiness.cli.run import main
from readiness.model.case import Case
from readiness.store.opening import open_store
from readiness.store.where import DATA, DATABASE


@pytest.fixture
def at(monkeypatch, tmp_path):
    monkeypatch.delenv(DATABASE, raising=False)

    def go(name):
        folder = tmp_path / name
        monkeypatch.setenv(DATA, str(folder))
        return folder

    return go


def opened(folder):
    return open_store(f"sqlite:///{folder}/readiness.db", folder).store


def filled(folder):
    store = opened(folder)
    case = store.create_case(Case(name="Kept", on=date(2026, 7, 15)), {"stock.csv": b"part;stock\nA;1\n"})
    store.close()
    return case


def test_what_was_backed_up_comes_back_elsewhere_with_its_files(at, tmp_path, capsys):
    case = filled(at("here"))
    assert main(["backup", "--out", str(tmp_path / "copy")]) == 0
    there = at("there")
    assert main(["restore", str(tmp_path / "copy")]) == 0
    store = opened(there)
    assert store.evidence_bytes(case, "stock.csv") == b"part;stock\nA;1\n"
    assert store.verify() == ()
    store.close()
    assert main(["doctor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.split("\n", 2)[2]) == {"problems": [], "cases": 1}


def test_a_copy_is_never_written_over_an_old_one(at, tmp_path):
    filled(at("here"))
    assert main(["backup", "--out", str(tmp_path / "copy")]) == 0
    assert main(["backup", "--out", str(tmp_path / "copy")]) == 1


def test_something_that_is_no_backup_is_refused_and_nothing_changes(at, tmp_path):
    here = at("here")
    case = filled(here)
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "readiness.db").write_bytes(b"no database")
    assert main(["restore", str(tmp_path / "bad")]) == 1
    store = opened(here)
    assert store.open_case(case).name == "Kept"
    store.close()


def test_a_file_changed_on_disk_is_found(at, capsys):
    here = at("here")
    filled(here)
    (changed,) = [p for p in (here / "evidence").rglob("*") if p.is_file()]
    changed.chmod(0o644)
    changed.write_bytes(b"something else")
    assert main(["doctor", "--json"]) == 1
    assert [p["code"] for p in json.loads(capsys.readouterr().out)["problems"]] == ["store_file_changed"]
