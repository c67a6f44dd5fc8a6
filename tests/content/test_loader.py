"""The bank from its folder, with every problem of every file at once."""

from datetime import date

import pytest

from readiness.content import loader
from readiness.content.loader import load_bank, read_bank
from readiness.errors import ContentError
from tests.content.tiny import ACTION, PARAMETER, QUESTION, codes, tiny, write


def test_a_whole_folder_is_a_bank_without_problems(tmp_path):
    bank, problems = read_bank(tiny(tmp_path))
    assert problems == ()
    assert (bank.version, [q.id for q in bank.questions], [a.id for a in bank.actions]) == (
        "1.0.0",
        ["erp.one"],
        ["act"],
    )


def test_every_dated_value_of_a_parameter_is_one(tmp_path):
    bank, _ = read_bank(tiny(tmp_path))
    assert [(p.id, p.value) for p in bank.parameters] == [("limit", 3), ("limit", 4)]
    assert bank.limits(date(2026, 12, 31)) == {"limit": 3}
    assert bank.limits(date(2027, 1, 1)) == {"limit": 4}
    assert bank.limits(date(2025, 1, 1)) == {"limit": 3}


def test_problems_of_all_files_are_told_at_once_and_the_rest_is_read(tmp_path):
    home = tiny(tmp_path, questions=[QUESTION, {**QUESTION, "id": "erp.two", "importance": "huge"}])
    write(home, "actions/broken.yaml", "actions: [")
    write(home, "cards/list.yaml", "- one\n- two\n")
    write(home, "buyers/typo.yaml", {"buyers": [{"id": "x", "colour": "red"}]})
    bank, problems = read_bank(home)
    assert set(codes(problems)) == {"entry_invalid", "yaml_broken", "yaml_not_mapping"}
    assert {p.file for p in problems} == {
        "dimensions/erp.yaml",
        "actions/broken.yaml",
        "cards/list.yaml",
        "buyers/typo.yaml",
    }
    assert [q.id for q in bank.questions] == ["erp.one"]
    assert [a.id for a in bank.actions] == ["act"]


def test_a_bad_entry_is_named_with_its_field(tmp_path):
    _, (problem,) = read_bank(tiny(tmp_path, actions=[{**ACTION, "effort_days": {"low": 3, "high": 2}}]))
    assert problem.where.field == "actions[act].effort_days"
    assert "low <= high" in problem.params["said"]


def test_an_unknown_key_is_refused_not_ignored(tmp_path):
    _, (problem, *_) = read_bank(tiny(tmp_path, questions=[{**QUESTION, "wieght": 3}]))
    assert problem.where.field == "questions[erp.one].wieght"


def test_an_entry_without_an_id_is_named_by_its_number(tmp_path):
    _, problems = read_bank(tiny(tmp_path, parameters=[PARAMETER, {"unit": "days"}]))
    assert {p.where.field.split(".")[0] for p in problems} == {"parameters[1]"}


@pytest.mark.parametrize("key", ["questions", "actions", "buyers", "cards", "parameters"])
@pytest.mark.parametrize("content", [["text"], "text", 7, [[1]]], ids=str)
def test_what_is_no_entry_is_a_problem_with_its_number(tmp_path, key, content):
    _, problems = read_bank(tiny(tmp_path, **{key: content}))
    (problem,) = [p for p in problems if p.code == "entry_expected"]
    assert (problem.where.field, problem.params) == (f"{key}[0]", {"key": key})


@pytest.mark.parametrize("values", [None, 7, "text", ["text"], [{"since": "soon"}]], ids=str)
def test_values_of_a_parameter_in_another_form_are_problems(tmp_path, values):
    _, problems = read_bank(tiny(tmp_path, parameters=[{**PARAMETER, "values": values}]))
    assert set(codes(problems)) == {"entry_invalid"}


def test_a_list_that_was_left_empty_is_no_problem(tmp_path):
    assert read_bank(tiny(tmp_path, cards=None))[1] == ()


def test_missing_files_and_folders_are_problems_not_exceptions(tmp_path):
    _, problems = read_bank(tmp_path)
    assert set(codes(problems)) == {"content_missing"}
    assert {p.file for p in problems} >= {
        "bank.yaml",
        "dimensions",
        "parameters",
        "actions",
        "buyers",
        "cards",
    }


def test_the_fingerprint_follows_every_byte_and_the_names_of_the_files(tmp_path):
    first, again = read_bank(tiny(tmp_path))[0], read_bank(tiny(tmp_path))[0]
    assert first.fingerprint == again.fingerprint
    write(tmp_path, "actions/more.yaml", "actions: []\n")
    assert read_bank(tmp_path)[0].fingerprint != first.fingerprint


def test_the_shipped_bank_is_read_once_and_a_broken_one_is_loud(tmp_path, monkeypatch):
    assert load_bank() is load_bank()
    home = tiny(tmp_path, questions=[{**QUESTION, "importance": "huge"}])
    monkeypatch.setattr(loader, "questionnaires_folder", lambda: home)
    with pytest.raises(ContentError) as broken:
        load_bank.__wrapped__()
    assert "entry_invalid" in codes(broken.value.problems)
