"""Projects shipped on time."""

import pytest

from tests.checks.build import ON, findings, rows
from tests.checks.build_range import on, projects


def seen(*lines):
    return findings(projects(*lines))["projects.on_time"]


def test_many_projects_by_the_contract_s_date_are_met():
    finding = seen(*({"baseline": on(-20), "shipped_on": on(-20)} for _ in range(60)))
    assert (finding.verdict, finding.params["first"], finding.params["n_last"]) == ("met", 1.0, 60)


def test_late_against_the_contract_but_on_the_agreed_date_is_told_apart():
    finding = seen({"baseline": on(-90), "last_agreed": on(-30), "shipped_on": on(-31)})
    assert (finding.verdict, finding.params["first"], finding.params["last"]) == ("unmet", 0.0, 1.0)
    assert rows(finding) == [2]


def test_few_projects_prove_little():
    assert seen({"baseline": ON, "shipped_on": ON}).params["first_low"] == pytest.approx(0.2065, abs=1e-3)


def test_an_overdue_project_that_has_not_left_is_late_and_one_not_due_is_open():
    assert seen({"baseline": on(-1)}).verdict == "unmet"
    assert seen({"baseline": on(5)}, {"shipped_on": ON}).verdict == "unknown"
    assert seen().verdict == "unknown"
