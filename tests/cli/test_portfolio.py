"""`readiness portfolio`: many firms, as text and as JSON."""

import json

import pytest

from readiness.cli import main
from readiness.cli.kept_cases import opened
from readiness.store import where
from readiness.store.folder_case import write_folder
from tests.report import sample


@pytest.mark.slow
def test_firms_are_listed_with_their_verdicts(tmp_path, capsys):
    firm = sample.case()
    write_folder(firm, {"parts.csv": sample.PARTS.encode()}, tmp_path / "firm")
    assert main(["portfolio", str(tmp_path), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["firms"]
    assert told["name"] == firm.name
    assert told["score"]["expected"] is not None
    assert main(["portfolio", str(tmp_path), "--lang", "de"]) == 0
    assert firm.name in capsys.readouterr().out


def test_a_folder_without_cases_ends_with_one(tmp_path, capsys):
    assert main(["portfolio", str(tmp_path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "portfolio_empty"


@pytest.mark.slow
def test_without_a_folder_the_stored_cases_are_listed_by_their_ids(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(where.DATA, str(tmp_path / "data"))
    assert main(["portfolio", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "portfolio_no_cases"
    with opened() as store:
        case_id = store.create_case(sample.case())
    assert main(["portfolio", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["firms"]
    assert told["path"] == case_id
    assert told["gate_list"]
