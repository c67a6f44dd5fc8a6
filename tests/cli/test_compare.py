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
from tests.report.reading import squeezed, text_of


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


def test_what_has_changed_becomes_a_pdf_in_the_readers_language(folders, tmp_path, capsys):
    out = tmp_path / "changed.pdf"
    assert main(["compare", *folders, "--pdf", str(out), "--lang", "de"]) == 0
    assert capsys.readouterr().out == ""
    say = texts("de")
    found = squeezed(text_of(out.read_bytes()))
    assert squeezed(say("compared/paper/title", then="15. Juli 2026")) in found
    assert squeezed(say("question/erp.einvoice/title")) in found


def test_a_paper_that_cannot_be_written_is_a_problem_with_a_name(folders, tmp_path, capsys):
    out = tmp_path / "gone" / "changed.pdf"
    assert main(["compare", folders[0], "--pdf", str(out)]) == 1
    assert str(out) in capsys.readouterr().err


def test_a_face_that_is_wrong_is_told_before_anything_is_compared(tmp_path, capsys):
    face = tmp_path / "face"
    face.mkdir()
    (face / "branding.yaml").write_text("colours: {primary: '#FFE680'}")
    wish = ["compare", str(tmp_path / "nobody"), "--pdf", str(tmp_path / "x.pdf"), "--branding", str(face)]
    assert main(wish) == 1
    assert "branding.yaml" in capsys.readouterr().err
