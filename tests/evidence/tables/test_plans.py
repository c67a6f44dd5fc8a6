"""A plan is known by its heads; our own sheets come before others, and every column of a sheet is told."""

from readiness.evidence.plan_table import PlanColumns, PlanTable, PlanTargets, PlanVersions
from readiness.evidence.read import read_files
from tests.evidence.making import csv_bytes, workbook

OURS = [
    ["Plan id", "Action", "Start", "Finish", "Status"],
    ["M01", "Name owners", "2026-07-01", "2026-07-31", "done"],
]
PEOPLE = [["Plan id", "Name", "Accountable", "Done by"], ["M01", "Name owners", "Kim", "Lee; Max"]]
ANOTHER = [["Action", "Owner", "Start", "Finish"], ["Read only", "Nobody", "2026-07-01", "2026-07-31"]]
TARGETS = [["Target id", "Target", "Value today", "Value wanted"], ["t", "Orders", 1, 2]]
VERSION = [["Version of", "As handed out"], ["plan", "{}"]]
GERMAN = csv_bytes(
    "Maßnahme;Verantwortlich;Beginn;Ende;Budget;Status",
    "Kundendaten bereinigen;Frau Kern;01.08.2026;31.10.2026;12.000 €;in Arbeit",
)
CHINESE = csv_bytes("措施,负责人,开始日期,截止日期,预算", "清理客户数据,李敏,2026-08-01,2026-10-31,12000")


def read(data):
    return read_files([("any.bin", data)])


def test_a_plan_is_known_by_its_heads_in_any_of_the_languages():
    for data in (GERMAN, CHINESE):
        dossier = read(data)
        (line,) = dossier.get(PlanTable).lines.to_pylist()
        assert (dossier.heads[0].format, dossier.problems) == ("plan-table", ())
        assert (str(line["start"]), str(line["finish"]), line["budget"]) == (
            "2026-08-01",
            "2026-10-31",
            12000.0,
        )
        assert len(line["accountable"]) == 1


def test_sheets_handed_out_by_us_come_before_what_only_looks_like_a_plan():
    dossier = read(workbook(OURS, People=PEOPLE, Another=ANOTHER, Targets=TARGETS, Version=VERSION))
    lines = dossier.get(PlanTable).lines.to_pylist()
    assert [(line["sheet"], line["plan_id"]) for line in lines] == [("Data", "M01"), ("People", "M01")]
    assert lines[1]["responsible"] == ["Lee", "Max"]
    assert dossier.get(PlanTargets).column("aim") == [2.0]
    assert dossier.get(PlanVersions).column("as_exported") == ["{}"]
    assert [p.code for p in dossier.problems] == ["sheet_left_out"]


def test_every_column_of_a_sheet_is_told_so_that_an_emptied_cell_is_seen():
    dossier = read(workbook(OURS, People=PEOPLE, Version=VERSION))
    found = dossier.get(PlanColumns).lines.to_pylist()
    assert {(c["sheet"], c["field"]) for c in found if c["of"] == "plan-table"} == {
        *(("Data", name) for name in ("plan_id", "action", "start", "finish", "status")),
        *(("People", name) for name in ("plan_id", "accountable", "responsible")),
    }


def test_a_parts_list_is_no_plan():
    assert read(workbook([["Part", "Supplier", "Status"], ["A", "B", "approved"]])).get(PlanTable) is None
