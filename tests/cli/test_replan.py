"""`replan` on the terminal: from actuals alone, from an agreed plan, in three languages."""

import json

import pytest

from readiness.cli import main
from tests.roadmap.verifier import violations

pytestmark = pytest.mark.slow

CASE = """
name: Small
'on': '2026-07-15'
profile: {employees: 90, country: DEU, offer_class: {service: 1.0}, markets: [DEU]}
buyers: [machine_builder]
limits: {days_per_month: {all: 20}, budget: {0-6: 40, 6-12: 60, 12+: null}, parallel: 4}
actuals:
  - {action: M01, started: 1, finished: 1, effort_days: 4}
  - {action: M02, started: 2}
"""
PLAN = """
plan:
  begins: '2026-07-01'
  agreed: '2026-07-10'
  actions:
    - {id: M01, start_month: 1, finish_month: 1, role: it, closes: {erp.article_master: 1}}
    - {id: M02, start_month: 2, finish_month: 4, role: it, needs: [M01], closes: {erp.article_master: 2}}
    - {id: fair, title: Trade fair, start_month: 6, finish_month: 6, role: sales, effort_days: {sales: 8}}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("small")
    (path / "case.yaml").write_text(CASE, "utf-8")
    return path


@pytest.fixture(scope="module")
def agreed(tmp_path_factory):
    path = tmp_path_factory.mktemp("agreed")
    (path / "case.yaml").write_text(CASE + PLAN, "utf-8")
    return path


def test_from_actuals_alone_the_past_is_closed_and_every_change_has_a_reason(folder, capsysbinary):
    assert main(["replan", str(folder), "--json", "--on", "2026-10-01"]) == 0
    told = json.loads(capsysbinary.readouterr().out)
    assert {"best", "calm", "price_of_calm", "changes", "month", "frozen_until", "proof_missing"} <= set(told)
    assert told["forecast"]["calm"]["p50"] <= told["forecast"]["calm"]["p80"]
    assert (told["month"], told["frozen_until"]) == (4, 5)
    assert told["price_of_calm"] >= 0
    assert len(told["changes"]["calm"]) <= len(told["changes"]["best"])
    assert all(change["reason"] for change in told["changes"]["best"])
    for name in ("best", "calm"):
        steps = {s["action"]: s["start_month"] for s in told[name]["steps"]}
        assert "M01" in told[name]["done"]
        assert steps.pop("M02") == 2
        assert all(start >= 4 for start in steps.values())
        assert violations(told[name]) == []


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("As of Oct 2026", "not proven", "four of five")),
        ("de", ("Stand Okt. 2026", "nicht belegt")),
        ("zh", ("截至2026年10月", "尚无证明")),
    ],
    ids=["en", "de", "zh"],
)
def test_the_short_text_tells_window_choice_and_missing_proof(agreed, lang, words, capsys):
    assert main(["replan", str(agreed), "--on", "2026-10-01", "--lang", lang]) == 0
    said = capsys.readouterr().out
    assert all(word in said for word in words)
    assert "{" not in said


def test_a_firms_own_action_is_called_by_its_title(agreed, capsys):
    assert main(["replan", str(agreed), "--on", "2027-01-05"]) == 0
    assert "Trade fair: Dec 2026" in capsys.readouterr().out


def test_a_case_that_cannot_be_read_is_told(tmp_path, capsys):
    (tmp_path / "case.yaml").write_text("name: [", "utf-8")
    assert main(["replan", str(tmp_path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"]
