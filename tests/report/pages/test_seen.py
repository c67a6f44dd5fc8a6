"""Page two: open gates by revenue, the proven ones named, money, answers, and when each buyer turns."""

from readiness.report.pages.seen import GATES, all_gates, seen
from readiness.report.view.gates import gate_lines
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


def test_the_gate_that_blocks_most_revenue_leads():
    say = speaking("en")
    revenue = {g.title: g.revenue or 0.0 for g in gate_lines(hostile(), say)}
    shown = [revenue[g.title] for g in seen(hostile(), say).gates]
    assert shown == sorted(shown, reverse=True)
    assert len(shown) <= GATES


def test_every_gate_is_on_the_page_or_announced():
    say = speaking("de", firm("spindle-de"))
    page, every = seen(firm("spindle-de"), say), all_gates(firm("spindle-de"), say)
    still_shut = [g for g in every if g.state != "passed"]
    assert say("report/gates/title") in page.more
    assert str(len(still_shut) - len(page.gates)) in page.more
    assert all(g.title in page.passed for g in every if g.state == "passed")


def test_money_that_nobody_stated_is_unknown_and_not_nothing():
    page = seen(bare(), speaking("en"))
    assert page.blocked == "unknown"
    assert page.of_known == ""
    assert page.gates[0].revenue == "–"


def test_waiting_names_a_quarter_of_the_blocked_revenue():
    assert "€875,000" in seen(hostile(), speaking("en")).waiting


def test_three_horizons_in_order():
    names = [h.name for h in seen(hostile(), speaking("en")).horizons]
    assert names == [speaking("en")(f"view/horizon/{h}") for h in ("0-6", "6-12", "12+")]
