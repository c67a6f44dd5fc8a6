"""`readiness portfolio`: many firms, as text and as JSON."""

import json
from pathlib import Path

import pytest

from readiness.cli import main
from readiness.store.folder_case import read_case, write_folder

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_firms_are_listed_with_their_verdicts(tmp_path, capsys):
    gear = read_case(ROOT / "data" / "demo" / "gear-cn")
    write_folder(gear.case, gear.files, tmp_path / "gear")
    assert main(["portfolio", str(tmp_path), "--json"]) == 0
    (firm,) = json.loads(capsys.readouterr().out)["firms"]
    assert firm["name"] == gear.case.name
    assert firm["score"]["expected"] is not None
    assert main(["portfolio", str(tmp_path), "--lang", "de"]) == 0
    assert gear.case.name in capsys.readouterr().out


def test_a_folder_without_cases_ends_with_one(tmp_path, capsys):
    assert main(["portfolio", str(tmp_path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "portfolio_empty"
