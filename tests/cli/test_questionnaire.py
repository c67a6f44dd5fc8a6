"""`questionnaire` on the terminal."""

import json
from pathlib import Path

import openpyxl
import pytest

from readiness.cli import main
from tests.buyer.questionnaire.forms import FIRST, workbook

SPINDLE = Path(__file__).parents[2] / "data" / "demo" / "spindle-de"


@pytest.fixture
def form(tmp_path):
    (tmp_path / "form.xlsx").write_bytes(workbook())
    return tmp_path / "form.xlsx"


def test_a_form_is_answered_and_written_back(form, tmp_path, capsysbinary):
    out = tmp_path / "filled.xlsx"
    assert main(["questionnaire", str(SPINDLE), str(form), "--out", str(out), "--json", "--lang", "de"]) == 0
    told = json.loads(capsysbinary.readouterr().out)
    assert [q["question"] for q in told["questions"]] == [
        "licence.certified_site", "licence.insurance", None, "erp.order_intake",
    ]  # fmt: skip
    assert told["questions"][0]["proofs"] == ["iso9001.pdf"]
    assert told["buyer"]["gates"] == ["licence.certified_site", "licence.insurance"]
    assert openpyxl.load_workbook(out).active[f"G{FIRST}"].value == told["questions"][0]["answer"]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_without_json_there_is_a_line_a_question(form, lang, capsys):
    assert main(["questionnaire", str(SPINDLE), str(form), "--lang", lang]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 5


def test_a_file_without_questions_is_exit_code_1(tmp_path, capsysbinary):
    (tmp_path / "x.csv").write_text("a;b\n1;2\n")
    assert main(["questionnaire", str(SPINDLE), str(tmp_path / "x.csv"), "--json"]) == 1
    codes = [p["code"] for p in json.loads(capsysbinary.readouterr().out)["problems"]]
    assert codes[-1] == "questionnaire_not_found"


def test_a_case_that_cannot_be_read_is_exit_code_1(form, tmp_path):
    assert main(["questionnaire", str(tmp_path / "nowhere"), str(form)]) == 1
