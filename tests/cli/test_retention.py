"""The rule on the command line: what comes when, a round of it, and one case gone for good because somebody says so."""

import json
from datetime import date

import pytest

from readiness.cli.run import main
from readiness.content.texts import texts
from readiness.model.case import Case
from readiness.store.opening import open_store
from readiness.store.where import DATA, DATABASE, KEEP_MONTHS

SAY = texts("en")


@pytest.fixture
def store(monkeypatch, tmp_path):
    monkeypatch.delenv(DATABASE, raising=False)
    monkeypatch.delenv(KEEP_MONTHS, raising=False)
    monkeypatch.setenv(DATA, str(tmp_path))
    store = open_store(f"sqlite:///{tmp_path}/readiness.db", tmp_path).store
    yield store
    store.close()


@pytest.fixture
def case_id(store):
    return store.create_case(Case(name="Kept", on=date(2026, 7, 15)))


def test_without_a_rule_nothing_is_due_and_nothing_goes(store, case_id, capsys):
    assert main(["retention", "--apply"]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"{SAY('keeping/no_rule')}\n{SAY('keeping/nothing_due')}\n")
    assert len(store.list_cases()) == 1


def test_what_was_deleted_is_listed_with_its_last_day(store, case_id, capsys, monkeypatch):
    monkeypatch.setenv(KEEP_MONTHS, "24")
    store.delete_case(case_id)
    assert main(["retention", "--json", "--apply"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["keep_months"], told["taken"]) == (24, [])
    [ahead] = told["ahead"]
    assert (ahead["case"], ahead["step"], ahead["held_by_room"]) == (case_id, "purged", False)
    assert date.fromisoformat(ahead["on"]).year == date.fromisoformat(ahead["last_work"]).year + 2
    assert main(["retention"]) == 0
    assert "Kept" in capsys.readouterr().out


def test_a_rule_that_cannot_be_read_ends_with_a_problem(store, capsys, monkeypatch):
    monkeypatch.setenv(KEEP_MONTHS, "0")
    assert main(["retention", "--apply", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "keep_months_wrong"


@pytest.mark.parametrize("deleted", [False, True])
def test_a_case_goes_for_good_once_its_name_is_said(store, case_id, capsys, deleted):
    if deleted:
        store.delete_case(case_id)
    assert main(["purge", case_id]) == 1
    assert main(["purge", "Kept", "--confirm", "kept"]) == 1
    assert [len(store.list_cases()), len(store.list_cases(deleted=True))] == [1 - deleted, deleted]
    assert main(["purge", "Kept", "--confirm", "Kept"]) == 0
    assert SAY("keeping/step/purged") in capsys.readouterr().out
    assert store.list_cases() == store.list_cases(deleted=True) == ()


def test_a_name_that_two_cases_share_or_none_has_is_refused(store, case_id):
    store.create_case(Case(name="Kept", on=date(2026, 7, 15)))
    assert main(["purge", "Kept", "--confirm", "Kept"]) == 2
    assert main(["purge", "None", "--confirm", "None"]) == 2
    assert len(store.list_cases()) == 2
