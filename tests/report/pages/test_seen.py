"""Page two: open gates in the order of the gate table, the proven ones named, money, answers, and when each buyer turns."""

import pytest

from readiness.report.pages.seen import GATES, all_gates, seen
from readiness.report.view.gates import gate_lines
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import FIRMS
from tests.sample_firms import result as firm


def test_the_page_shows_the_open_gates_in_the_order_of_the_gate_table():
    say = speaking("en")
    still_shut = [g.title for g in gate_lines(hostile(), say) if g.state != "passed"]
    assert [g.title for g in seen(hostile(), say).gates] == still_shut[:GATES]


@pytest.mark.parametrize("name", FIRMS)
def test_a_gate_that_keeps_off_the_list_leads_whatever_revenue_waits_for_a_payment(name):
    say = speaking("en", firm(name))
    effects = [g.effect for g in seen(firm(name), say).gates]
    blocks = say("report/gates/blocks")
    assert effects[0] == blocks
    assert effects == sorted(effects, key=lambda e: e != blocks)


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
