"""The agreed plan as bars: as it stands beside as it was published, in the months it needs."""

from datetime import date

from readiness.report.charts.frame import WIDE_PAGE, on_page
from readiness.report.charts.plan_gantt import plan_gantt
from readiness.report.charts.svg import draw
from readiness.report.view.agreed import action_lines
from tests.report.charts.specs import layers
from tests.report.handover.plans import BEGINS, PLAN, firm
from tests.report.sample import speaking

SAY = speaking("en")
LINES = action_lines(PLAN, firm(), SAY)


def drawn(lines=LINES, on=BEGINS):
    return layers(plan_gantt(lines, BEGINS, on, SAY))


def test_each_action_has_a_bar_and_a_published_one_a_second_below():
    _, before, now, _, _ = drawn()
    assert [(r["start"] + 1, r["finish"]) for r in now["data"]["values"]] == [
        (x.start, x.finish) for x in LINES
    ]
    kept = {LINES[r["row"]].id: (r["from"] + 1, r["to"]) for r in before["data"]["values"]}
    assert kept == {"M02": (2, 4), "M05": (9, 12)}


def test_milestones_stand_at_the_end_of_their_month_and_the_day_of_the_report_as_a_line():
    today, _, _, stones, _ = drawn()
    assert [s["month"] for s in stones["data"]["values"]] == [3]
    assert [round(t["month"], 2) for t in today["data"]["values"]] == [0.45]
    assert drawn(on=date(2030, 1, 1))[0]["data"]["values"] == []


def test_only_the_quarters_that_are_needed_are_shown():
    last = [x for x in LINES if x.id == "M05"]
    _, _, now, _, _ = drawn(last)
    assert now["encoding"]["x"]["scale"]["domain"] == [6, 15]


def test_on_paper_names_months_and_owners_are_words():
    page = draw(on_page(plan_gantt(LINES, BEGINS, BEGINS, SAY), WIDE_PAGE))
    written = {label.text for label in page.labels}
    assert {"Kim", "Lee", "IT", "Jul 2026"} <= written
    assert all(any(w.endswith(x.name) for w in written) for x in LINES)
