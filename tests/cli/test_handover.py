"""`export --to ics, mspdi, jira, plan-json` on the terminal: each opens in the library that reads it."""

import csv
import json

import pytest
from icalendar import Calendar
from lxml import etree

from readiness.cli import main

pytestmark = pytest.mark.slow
"""Each command works the whole case out."""

CASE = """
name: Werk AG
on: 2026-07-15
plan:
  begins: 2026-07-15
  actions:
    - {id: M01, start_month: 1, finish_month: 2, role: it, raci: {accountable: [Kim]}}
    - {id: C02, start_month: 2, finish_month: 2, role: sales}
"""


@pytest.fixture
def exported(tmp_path):
    (tmp_path / "case.yaml").write_text(CASE)

    def export(kind, *more):
        out = tmp_path / "out"
        code = main(["export", str(tmp_path), "--to", kind, "--out", str(out), "--lang", "de", *more])
        return code, out.read_bytes() if out.exists() else b""

    return export


def test_the_planning_file_holds_the_agreed_plan(exported):
    code, written = exported("mspdi")
    root = etree.fromstring(written)
    assert code == 0
    assert {e.text for e in root.iterfind(".//{*}Resource/{*}Name")} == {"Kim", "Vertrieb"}


def test_the_table_for_jira_holds_it_too(exported):
    code, written = exported("jira")
    rows = list(csv.DictReader(written.decode().splitlines()))
    assert (code, [r["Issue Type"] for r in rows]) == (0, ["Epic", "Task", "Task"])


def test_the_plan_as_json_is_the_agreed_one(exported):
    code, written = exported("plan-json")
    assert (code, json.loads(written)["status"]) == (0, "agreed")


def test_a_calendar_of_ones_own(exported):
    code, written = exported("ics", "--owner", "Kim")
    events = Calendar.from_ical(written).walk("VEVENT")
    assert (code, sum("-step-" in e["uid"] for e in events)) == (0, 1)


def test_an_owner_nobody_knows_is_wrong_usage(exported, capsys):
    assert exported("ics", "--owner", "Kimm") == (2, b"")
    assert "Kimm" in capsys.readouterr().err
