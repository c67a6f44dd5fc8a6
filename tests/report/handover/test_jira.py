"""Jira's CSV read with the standard library: parents first, ISO days, seconds, nothing a spreadsheet would run."""

import csv
import re
from io import StringIO

import pytest

from readiness.model.base import LANGS
from readiness.report.handover.jira import HEAD, neutral, plan_jira
from tests.report.handover.plans import firm
from tests.report.sample import FORMULA, hostile, speaking


def rows(result, lang="en"):
    return list(csv.DictReader(StringIO(plan_jira(result, lang).decode("utf-8"), newline="")))


def issue(ident, lang="en"):
    return next(r for r in rows(firm(), lang) if r["Summary"] == speaking(lang).action(ident))


def test_the_head_is_the_importers_without_punctuation_or_a_byte_order_mark():
    written = plan_jira(firm(), "en")
    assert written.decode("utf-8").split("\r\n")[0] == ",".join(HEAD)
    assert not re.search(r"[^A-Za-z ]", "".join(HEAD))


@pytest.mark.parametrize("result", [firm, hostile], ids=["agreed", "proposal"])
def test_parents_stand_before_their_children_and_every_number_once(result):
    seen = set()
    for row in rows(result()):
        assert row["Summary"]
        assert row["Issue ID"] not in seen
        assert (row["Parent"] in seen) == (row["Issue Type"] != "Epic")
        seen.add(row["Issue ID"])


def test_epics_are_the_horizons_and_come_first():
    kinds = [r["Issue Type"] for r in rows(firm())]
    assert kinds == ["Epic"] * 3 + ["Task"] * 7 + ["Sub-task"]


def test_days_are_iso_and_effort_is_in_seconds():
    found = issue("M01")
    assert (found["Start date"], found["Due date"]) == ("2026-07-15", "2026-07-31")
    assert found["Original estimate"] == str(5 * 8 * 3600)
    assert issue("M05")["Original estimate"] == ""


def test_people_are_assigned_by_mail_and_key_actions_come_first():
    found = issue("M02")
    assert (found["Assignee"], found["Priority"]) == ("kim@example.com", "High")
    assert issue("M04")["Assignee"] == ""


def test_labels_hold_no_blank_inside():
    assert issue("M01")["Labels"].split(" ") == ["action-M01", "role-it", "Europe", "South"]


def test_the_week_is_a_sub_task_of_its_action():
    week = rows(firm())[-1]
    assert (week["Summary"], week["Parent"]) == ("Call the team", issue("M01")["Issue ID"])
    assert (week["Start date"], week["Due date"]) == ("2026-07-20", "2026-07-24")


def test_a_formula_is_led_in_and_stays_text():
    assert "'" + FORMULA in {r["Summary"] for r in rows(firm())}
    assert [neutral(c) for c in ("=1", "+1", "-1", "@x", "a=1", "")] == [
        "'=1",
        "'+1",
        "'-1",
        "'@x",
        "a=1",
        "",
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_no_cell_begins_a_formula_in_any_language(lang):
    assert not [c for r in rows(hostile(), lang) for c in r.values() if c.startswith(("=", "+", "-", "@"))]
