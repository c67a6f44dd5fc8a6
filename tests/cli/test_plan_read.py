"""`plan-read`: somebody's plan is judged by itself; with a case it is held against the plan agreed there."""

import io

import openpyxl
import orjson
import pytest
import yaml

from readiness.cli.run import main
from tests.evidence.making import saved, workbook
from tests.planning.health.sick import HEALTHY, ON
from tests.planning.workbook.test_all import FOREIGN, handed_out


@pytest.fixture
def plan_file(tmp_path):
    def written(data):
        path = tmp_path / "plan.xlsx"
        path.write_bytes(data)
        return str(path)

    return written


def told(capfdbinary):
    return orjson.loads(capfdbinary.readouterr().out)


def test_a_plan_of_any_firm_is_judged_without_a_case(plan_file, capfdbinary):
    assert main(["plan-read", plan_file(FOREIGN), "--json", "--on", "2026-08-01"]) == 0
    found = told(capfdbinary)
    rules = {f["rule"]: f for f in found["lint"]}
    assert (found["ours"], found["problems"], len(found["changes"])) == (False, [], 2)
    assert [h["name"] for h in rules["L02"]["hits"]] == ["Set up the shop", "Set up the shop"]
    assert {"L04", "L21"} <= set(rules)
    assert "L05" not in rules
    assert found["plan_health"] == max(
        0, 100 - sum({"E": 12, "W": 4, "I": 1}[f["severity"]] for f in found["lint"])
    )


def test_on_the_terminal_it_tells_what_is_wrong_and_the_repair(plan_file, capfdbinary):
    assert main(["plan-read", plan_file(FOREIGN), "--lang", "de", "--on", "2026-08-01"]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "Neu: Set up the shop" in said
    assert "Gesundheit des Plans" in said


def test_a_file_without_a_plan_is_exit_code_1(plan_file, capfdbinary):
    assert main(["plan-read", plan_file(workbook([["Part", "Supplier"], ["A", "B"]])), "--json"]) == 1
    assert told(capfdbinary)["problems"][-1]["code"] == "plan_not_found"


def test_with_a_case_changes_and_conflicts_are_told_apart(tmp_path, plan_file, capfdbinary):
    case = tmp_path / "case"
    case.mkdir()
    here = HEALTHY.model_copy(
        update={
            "actions": tuple(
                a.model_copy(update={"budget_keur": 9.0}) if a.id == "C01" else a for a in HEALTHY.actions
            )
        }
    )
    stated = {"name": "Healthy", "on": ON.isoformat(), "plan": here.model_dump(mode="json")}
    (case / "case.yaml").write_text(yaml.safe_dump(stated), encoding="utf-8")
    book = openpyxl.load_workbook(io.BytesIO(handed_out(HEALTHY)))
    for sheet, head in (("Money and days", "Budget (kEUR)"), ("Responsibilities", "Accountable")):
        page = book[sheet]
        column = next(c.column for c in page[1] if c.value == head)
        row = next(r[0].row for r in page.iter_rows(min_row=2) if r[0].value == "C01")
        page.cell(row, column).value = 3.5 if head.startswith("Budget") else "Kim"
    file = plan_file(saved(book))
    assert main(["plan-read", file, "--case", str(case), "--json"]) == 0
    found = told(capfdbinary)
    assert [(e["id"], e["field"], e["after"]) for e in found["changes"]] == [
        ("C01", "raci.accountable", ["Kim"])
    ]
    assert [(e["field"], e["before"], e["now"], e["after"]) for e in found["conflicts"]] == [
        ("budget_keur", 0.0, 9.0, 3.5)
    ]
    assert main(["plan-read", file, "--case", str(case)]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "Conflicts, changed here and there: 1" in said
    assert "Accountable: Dan → Kim" in said
