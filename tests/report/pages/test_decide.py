"""Page one: the buyers that carry the revenue, three decisions, five things left, dates that hit the firm."""

from datetime import date

import pytest

from readiness.model.base import LANGS
from readiness.report.pages.decide import DATES, all_law_dates, decide, one_a_law
from readiness.report.view.law import LawLine
from readiness.report.view.verdicts import verdict_lines
from tests.report.sample import bare, hostile, speaking


def law(act, day, affected):
    said = {"law": "x", "when": day.isoformat(), "what": "w", "todo": "", "said": "s", "source": ""}
    return LawLine(act=act, day=day, affected=affected, recheck=False, **said)


def test_the_buyers_that_carry_the_revenue_come_first():
    page = decide(hostile(), speaking("en"))
    earning = [v.name for v in verdict_lines(hostile(), speaking("en")) if v.revenue]
    assert [v.name for v in page.verdicts] == earning[:3]
    assert page.verdicts[0].revenue == "€3,000,000 a year"


@pytest.mark.parametrize("lang", LANGS)
def test_a_firm_that_states_no_revenue_still_gets_its_verdicts(lang):
    page = decide(bare(), speaking(lang))
    assert len(page.verdicts) == 3
    assert {v.revenue for v in page.verdicts} == {speaking(lang)("report/decide/revenue_unknown")}


def test_three_decisions_with_money_days_owner_date_and_what_else_happens():
    page = decide(hostile(), speaking("de"))
    assert len(page.decisions) == 3
    for d in page.decisions:
        assert all((d.what, d.why, d.money, d.days, d.owner, d.by, d.otherwise))


def test_what_is_left_for_later_says_each_reason_once():
    page = decide(hostile(), speaking("en"))
    assert sum(len(whats) for _, whats in page.not_now) == 5
    assert len({why for why, _ in page.not_now}) == len(page.not_now)


def test_one_line_stands_for_the_duties_an_act_sets_on_a_day_and_the_certain_ones_lead():
    first, later = date(2026, 9, 1), date(2026, 12, 9)
    lines = (law("A", first, "unclear"), law("B", later, "yes"), law("B", later, "yes"))
    assert [x.act for x in one_a_law(lines)] == ["B", "A"]


def test_dates_that_do_not_fit_are_announced():
    page = decide(bare(), speaking("en"))
    assert len(page.dates) == DATES
    assert page.dates_more
    assert len(all_law_dates(bare(), speaking("en"))) > DATES
