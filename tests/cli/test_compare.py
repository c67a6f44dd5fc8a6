"""`readiness compare`: two days of a stored case, two folders, one folder on two days."""

import json
from datetime import date

import pytest

from readiness.cli import main
from readiness.content.folder import questionnaires_folder
from readiness.content.texts import texts
from readiness.model.case import Answer, Case
from readiness.store import where
from readiness.store.folder_case import write_folder


@pytest.fixture
def folders(tmp_path):
    then = Case(name="Werk", on=date(2026, 7, 15), answers=(Answer(question="erp.einvoice", value=1),))
    now = then.model_copy(update={"answers": (Answer(question="erp.einvoice", value=3, by="Kim"),)})
    write_folder(then, {}, tmp_path / "then")
    write_folder(now, {}, tmp_path / "now")
    return str(tmp_path / "then"), str(tmp_path / "now")


def test_two_folders_are_compared_as_text_and_as_json(folders, capsys):
    assert main(["compare", *folders, "--lang", "de"]) == 0
    told = capsys.readouterr().out
    assert texts("de")("question/erp.einvoice/title") in told
    assert "Kim" in told
    assert main(["compare", *folders, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [a["question"] for a in found["answers"]] == ["erp.einvoice"]
    assert {"before", "after", "figures", "verdicts", "gates", "files", "expired", "laws"} <= set(found)


def test_one_folder_on_two_days_moves_by_the_calendar_alone(folders, capsys):
    days = ["--from", "2026-07-15", "--to", "2026-12-15"]
    assert main(["compare", folders[0], *days, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {move["firm"] for move in found["figures"]} <= {0.0, None}
    assert found["answers"] == []


@pytest.mark.slow
def test_the_bank_of_then_may_be_handed_in(folders, capsys):
    assert main(["compare", *folders, "--bank-then", str(questionnaires_folder()), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["bank_compared"] is True


def test_the_later_day_comes_later(folders, capsys):
    assert main(["compare", *folders, "--from", "2026-09-01", "--to", "2026-08-01", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "days_backwards"


def test_a_case_that_is_neither_path_nor_stored_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(where.DATA, str(tmp_path / "data"))
    assert main(["compare", "nobody", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "case_unknown_here"
