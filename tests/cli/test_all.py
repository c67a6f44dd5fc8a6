"""The commands as people and programs call them: exit codes, JSON and nothing else on standard output."""

import json
import subprocess
import sys

import pytest

from readiness.cli import main
from readiness.cli.arguments import parser
from readiness.store.folder_case import write_folder
from tests.report import sample
from tests.sample_firms import DEMO

SPINDLE = DEMO / "spindle-de"
GEAR = DEMO / "gear-cn"
SCORE = {"claimed", "answered", "verified", "proven", "expected", "low", "high"}


@pytest.fixture(scope="module")
def firm(tmp_path_factory):
    """A tiny firm with parts and stock, for what every firm gets."""
    found = tmp_path_factory.mktemp("firm")
    files = {"parts.csv": sample.PARTS.encode(), "stock.csv": sample.STOCK.encode()}
    write_folder(sample.case(), files, found)
    return found


def printed(capsysbinary, *arguments):
    code = main([str(a) for a in arguments])
    out, _ = capsysbinary.readouterr()
    return code, json.loads(out)


def test_assess_prints_what_the_contract_says(capsysbinary):
    code, told = printed(capsysbinary, "assess", GEAR, "--json", "--what-if", "cut:country=CHN")
    assert code == 0
    assert {
        "bank", "case", "score", "capability", "dimensions", "gates", "buyers", "findings", "problems", "gaps",
        "what_ifs", "roadmap",
    } <= set(told)  # fmt: skip
    assert set(told["score"]) >= SCORE
    assert told["case"]["on"] == "2026-07-15"
    assert {d["id"] for d in told["dimensions"]} == {
        "erp",
        "availability",
        "origin",
        "geopolitics",
        "findability",
    }
    assert {"id", "buyer", "stage", "state", "effect", "question"} <= set(told["gates"][0])
    assert {"id", "verdict", "score", "reasons", "flip"} <= set(told["buyers"][0])
    assert {"check", "ref", "question", "verdict", "level", "assurance", "params", "places"} <= set(
        told["findings"][0]
    )
    what_if = told["what_ifs"][0]
    assert what_if["after"]["revenue_at_risk"] == 1.0
    assert what_if["before"]["score"] == told["score"]
    assert what_if["after"]["score"]["verified"] <= told["score"]["verified"]
    assert {b["id"] for b in what_if["after"]["buyers"]} == {b["id"] for b in told["buyers"]}


def test_assess_takes_another_day(capsysbinary):
    code, told = printed(capsysbinary, "assess", GEAR, "--json", "--on", "2029-01-01")
    assert code == 0
    assert told["case"]["on"] == "2029-01-01"
    certificate = next(f for f in told["findings"] if f["check"] == "certificate.site_and_scope")
    assert certificate["verdict"] == "unmet"


def test_check_lists_only_checks_whose_evidence_is_there(capsysbinary):
    file = SPINDLE / "evidence" / "stock-export.csv"
    code, told = printed(capsysbinary, "check", file, "--json", "--on", "2026-07-15")
    assert code == 0
    assert told["files"][0]["file"] == str(file)
    assert told["files"][0]["format"] == "stock-table"
    assert told["files"][0]["records"] == 210
    assert {f["check"].split(".")[0] for f in told["findings"]} == {"stock", "interface"}
    assert all(p["file"] == str(file) for f in told["findings"] for p in f["places"])


def test_files_of_one_company_are_cross_checked(capsysbinary):
    files = [SPINDLE / "evidence" / n for n in ("stock-export.csv", "catalogue-bmecat.xml")]
    _, told = printed(capsysbinary, "check", *files, "--json", "--on", "2026-07-15")
    covered = next(f for f in told["findings"] if f["ref"] == "E4")
    assert covered["assurance"] == "cross_checked"


def test_network_prints_losses_origin_and_what_ifs(capsysbinary):
    file = SPINDLE / "clean" / "parts-list.xlsx"
    code, told = printed(
        capsysbinary,
        "network",
        file,
        "--json",
        "--what-if",
        "lose:site=S12-Longnan,weeks=8",
        "--on",
        "2026-07-15",
    )
    assert code == 0
    assert {
        "nodes",
        "edges",
        "unknown_value_share",
        "baseline_high",
        "products",
        "failures",
        "what_ifs",
        "problems",
    } <= set(told)
    assert told["what_ifs"][0]["spec"] == "lose:site=S12-Longnan,weeks=8"
    assert all(f["revenue_at_risk_high"] >= f["revenue_at_risk"] for f in told["failures"])


def test_network_of_all_lists_what_loses_nothing_too(capsysbinary):
    file = GEAR / "evidence" / "parts-list.csv"
    _, some = printed(capsysbinary, "network", file, "--json", "--on", "2026-07-15")
    _, every = printed(capsysbinary, "network", file, "--json", "--all", "--on", "2026-07-15")
    assert len(every["failures"]) > len(some["failures"])


def test_plan_keeps_the_limits_given_on_the_command_line(capsysbinary, firm):
    code, told = printed(
        capsysbinary, "plan", firm, "--json", "--budget-0-6", "5", "--budget-6-12", "0", "--budget-12", "0",
        "--days-per-month", "10",
    )  # fmt: skip
    assert code == 0
    assert told["limits"]["budget"] == {"0-6": 5.0, "6-12": 0.0, "12+": 0.0}
    assert told["limits"]["days_per_month"]["all"] == 10
    assert sum(s["cost"] for s in told["steps"]) <= 5
    assert told["bound"] is None


def test_plan_with_a_solver_tells_the_bound(capsysbinary, firm):
    wish = ("plan", firm, "--json", "--solver", "highs", "--days-per-month", "1", "--budget-0-6", "0")
    code, told = printed(capsysbinary, *wish, "--budget-6-12", "0", "--budget-12", "0")
    assert code == 0
    assert (told["solver"], told["solver_trouble"]) == ("highs", None)
    assert told["bound"] >= told["objective"]


@pytest.mark.parametrize("to", ["xlsx", "ics", "json", "calendar", "file-report"])
def test_export_writes_a_file(to, tmp_path, firm):
    assert main(["export", str(firm), "--to", to, "--out", str(tmp_path / f"x.{to}"), "--lang", "de"]) == 0
    assert (tmp_path / f"x.{to}").stat().st_size > 1000


def test_report_writes_a_pdf(tmp_path, firm):
    assert main(["report", str(firm), "--out", str(tmp_path / "x.pdf"), "--lang", "zh"]) == 0
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
@pytest.mark.parametrize("command", ["assess", "plan"])
def test_without_json_there_is_a_short_text(command, lang, capsys, firm):
    assert main([command, str(firm), "--lang", lang]) == 0
    assert len(capsys.readouterr().out) > 400


@pytest.mark.parametrize("lang", ["en", "de", "zh"])
def test_check_and_network_speak_every_language(lang, capsys):
    file = str(GEAR / "evidence" / "parts-list.csv")
    for command in ("check", "network"):
        assert main([command, file, "--lang", lang, "--on", "2026-07-15"]) == 0
        assert len(capsys.readouterr().out) > 400


def test_a_missing_path_is_exit_code_1_with_its_problem(capsysbinary, tmp_path):
    code, told = printed(capsysbinary, "assess", tmp_path / "nowhere", "--json")
    assert code == 1
    assert told["problems"][0]["code"] == "case_path_missing"
    code, told = printed(capsysbinary, "check", tmp_path / "nowhere.csv", "--json")
    assert code == 1


def test_an_invalid_case_is_exit_code_1_with_every_problem(capsysbinary, tmp_path):
    (tmp_path / "case.yaml").write_text(
        "name: x\non: yesterday\nanswers: [{question: erp.einvoice}]\ncolour: red\n"
    )
    code, told = printed(capsysbinary, "assess", tmp_path, "--json")
    assert code == 1
    assert len(told["problems"]) >= 2


def test_a_file_that_is_not_understood_is_a_result(capsysbinary, tmp_path):
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 20)
    code, told = printed(capsysbinary, "check", tmp_path / "noise.bin", "--json")
    assert code == 0
    assert told["files"][0]["tier"] == "unreadable" or told["files"][0]["format"] == "unknown"
    assert told["findings"] == []


def test_an_unknown_id_in_a_what_if_is_wrong_usage(capsys, firm):
    assert main(["assess", str(firm), "--json", "--what-if", "lose:site=Atlantis"]) == 2
    assert main(["network", str(firm / "evidence" / "parts.csv"), "--what-if", "block:atlantis"]) == 2
    assert "Atlantis" in capsys.readouterr().err


def test_an_unknown_id_is_wrong_usage_without_a_parts_list_too(capsys, tmp_path):
    (tmp_path / "case.yaml").write_text("name: x\non: 2026-07-15\n")
    (tmp_path / "empty.csv").write_bytes(b"")
    assert main(["assess", str(tmp_path), "--json", "--what-if", "lose:site=Atlantis"]) == 2
    assert main(["network", str(tmp_path / "empty.csv"), "--json", "--what-if", "nonsense"]) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", [["report"], ["export", "--to", "ics"]])
def test_an_output_that_cannot_be_written_is_exit_code_1(command, tmp_path, capsys):
    (tmp_path / "case.yaml").write_text("name: x\non: 2026-07-15\n")
    assert main([*command, str(tmp_path), "--out", str(tmp_path / "nowhere" / "x")]) == 1
    assert "nowhere" in capsys.readouterr().err


def test_prices_all_in_one_currency_need_no_rate(capsysbinary, tmp_path):
    rows = "part,parent,supplier,country,price,currency,revenue\nM,,,CHN,10,CNY,1000\nP,M,S,JPN,2,{},\n"
    for other, unknown in (("CNY", 0.0), ("JPY", 1.0)):
        (tmp_path / "parts.csv").write_text(rows.format(other))
        _, told = printed(capsysbinary, "network", tmp_path / "parts.csv", "--json")
        assert told["unknown_value_share"] == unknown


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["export", "x", "--to", "docx"],
        ["plan", "x", "--days-per-month", "-1"],
        ["lint", "--on", "2026-02-30"],
    ],
)
def test_wrong_usage_is_exit_code_2(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


def test_the_questionnaires_have_no_problem(capsysbinary):
    assert main(["lint"]) == 0
    assert capsysbinary.readouterr().out == b""


def test_lint_of_a_broken_folder_is_exit_code_1(tmp_path):
    command = [sys.executable, "-m", "readiness", "lint", str(tmp_path / "nothing")]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1


def test_every_command_of_the_parser_is_carried_out():
    actions = parser()._subparsers._group_actions[0]
    assert set(actions.choices) == {
        "demo", "assess", "check", "network", "plan", "report", "export", "lint", "serve",
        "questionnaire", "desk-check", "requests", "template", "data", "portfolio", "replan", "plan-read",
        "backup", "restore", "doctor", "compare", "sites", "workspaces", "audit",
        "retention", "purge",
    }  # fmt: skip


@pytest.mark.slow
def test_demo_writes_every_output(tmp_path, capfdbinary):
    assert main(["demo", "--out", str(tmp_path)]) == 0
    assert capfdbinary.readouterr().out == b""
    assert {p.name for p in tmp_path.iterdir()} == {
        "assessment.json", "network.json", "plan.json", "report-en.pdf", "report-de.pdf", "report-zh.pdf",
        "roadmap.xlsx", "roadmap.ics",
    }  # fmt: skip
