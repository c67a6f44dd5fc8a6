"""What came back is told in words: names, columns and values as the workbook has them, in every language."""

import re
from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.model.plan import Milestone, WeekItem
from readiness.planning.workbook.back import BroughtBack
from readiness.planning.workbook.merge import PlanEdit, merged
from readiness.report.view.plan_back import edit_line, edit_lines
from readiness.report.words import words
from readiness.world.world import load_world
from tests.planning.health.sick import HEALTHY, ON, action, extra

WORLD = load_world(ON)


def line(field, now, after, lang="en", of="action", ident="M02"):
    return edit_line(PlanEdit(of, ident, field, None, now, after), HEALTHY, words(lang, WORLD, "EUR"))


def test_months_people_days_words_and_flags_read_as_people_write_them():
    assert line("months", (2, 4), (2, 5)).startswith("Clean the article master, Start and finish: Aug")
    assert line("raci.accountable", ("Kim",), ()) == "Clean the article master, Accountable: Kim → empty"
    assert line("effort_days", {}, {"it": 4.0}).endswith("empty → IT: 4")
    assert line("status", "open", "running").endswith("Status: not started → in progress")
    assert line("role", "it", "sales").endswith("Department: IT → Sales")
    assert line("key", False, True).endswith("Key action: no → yes")
    assert (
        line("target", 5e6, 6e6, of="target", ident="orders")
        == "Orders won, Value wanted: 5,000,000 → 6,000,000"
    )


def test_milestones_weeks_and_people_read_as_people_write_them():
    stones = (Milestone(title="first offer", month=8),)
    assert line("milestones", (), stones).endswith("Milestones: empty → first offer: Feb 2027")
    week = (WeekItem(monday=date(2026, 8, 3), what="look at units"),)
    assert re.search(r"Weeks: empty → 3 Aug\w* 2026: look at units$", line("weeks", (), week))
    said = line("days_per_month", 20.0, 6.0, of="person", ident="Ben")
    assert said == "Ben, Days a month for the plan: 20 → 6"


@pytest.mark.parametrize("lang", LANGS)
def test_what_came_and_what_went_is_told_by_name(lang):
    found = merged(HEALTHY, HEALTHY, HEALTHY.model_copy(update={"actions": (*HEALTHY.actions[1:], extra(1))}))
    back = BroughtBack(HEALTHY, found.plan, True, ())
    told = list(edit_lines(back, found, words(lang, WORLD, "EUR")))
    assert len(told) == 4
    assert any("Extra 1" in said for said in told)
    assert not re.search(r"[{}]|plan_sheet/", " ".join(told))


def test_an_action_removed_here_and_changed_there_says_so():
    gone = PlanEdit("action", "C01", "", HEALTHY.actions[4], None, action("C01", 2, 5, "Dan"))
    assert edit_line(gone, HEALTHY, words("en", WORLD, "EUR")).startswith("Changed there, removed here")


def test_nothing_different_is_told_too():
    back = BroughtBack(HEALTHY, HEALTHY, False, ())
    told = list(edit_lines(back, merged(HEALTHY, HEALTHY, HEALTHY), words("en", WORLD, "EUR")))
    assert told[1] == "Nothing differs from the plan as it stands."
