"""Before and after in words, and the buyers whose verdict turns."""

from datetime import date

from readiness.model.assessment import BuyerResult, CaseState, CaseWhatIf, Score
from readiness.model.network import Margin
from readiness.report.words import words
from readiness.ui.what_if_rows import what_if_rows
from readiness.world.world import load_world

SAY = words("en", load_world(date(2026, 7, 15)), "EUR")
SCORE = Score(claimed=50, answered=1, verified=20, proven=0.5, expected=48, low=44, high=52)


def margin(price, clause):
    return Margin(
        without_clauses=1 - price, with_clauses=None if clause is None else (1 - clause) * (1 - price)
    )


def state(verdict, risk=0.0, down=(), price=1.0, clause=None, duty=0.0):
    buyer = BuyerResult(id="us_buyer", verdict=verdict, score=48, cut_off=40, reasons=())
    return CaseState(
        revenue_at_risk=risk, revenue_at_risk_high=risk, weeks_to_impact=4 if down else None, products_down=down,
        price={"P": price}, origin={}, margin={"P": margin(price, clause)}, duty_on_sales={"P": duty}, score=SCORE, gates=(), buyers=(buyer,),
    )  # fmt: skip


def test_rows_say_what_differs():
    rows = {r[0]: r[1:] for r in what_if_rows(
        CaseWhatIf(spec="x", before=state("shortlisted"), after=state("needs_review", 0.4, ("P",), 1.05)), SAY
    )}  # fmt: skip
    assert rows[SAY("report/network/revenue")] == ("0%", "40%")
    assert rows[SAY("report/network/weeks")] == (SAY("view/none"), "4")
    assert rows[SAY("report/network/price")] == ("0%", "5%")
    assert rows[SAY.buyer("us_buyer", "short")] == (
        SAY("verdict/shortlisted/short"),
        SAY("verdict/needs_review/short"),
    )


def test_a_buyer_who_stays_is_not_listed():
    same = CaseWhatIf(spec="x", before=state("shortlisted"), after=state("shortlisted"))
    assert SAY.buyer("us_buyer", "short") not in {row[0] for row in what_if_rows(same, SAY)}


def test_who_bears_a_rise_and_a_duty_is_said_where_there_is_one():
    quiet = CaseWhatIf(spec="x", before=state("shortlisted"), after=state("shortlisted"))
    assert SAY("ui/what_if/margin") not in {row[0] for row in what_if_rows(quiet, SAY)}
    dear = state("shortlisted", price=1.1, clause=0.7, duty=0.15)
    rows = {
        r[0]: r[1:] for r in what_if_rows(CaseWhatIf(spec="x", before=state("shortlisted"), after=dear), SAY)
    }
    assert rows[SAY("ui/what_if/margin")] == ("0%", "10%")
    assert rows[SAY("ui/what_if/margin_clause")] == ("0%", "3%")
    assert rows[SAY("ui/what_if/duty")] == ("0%", "15%")


def test_grown_demand_says_what_is_short():
    short = state("shortlisted").model_copy(
        update={"unmet_demand": 0.1, "unmet_demand_high": 0.3, "bottlenecks": ("A@S",)}
    )
    rows = {
        r[0]: r[1:] for r in what_if_rows(CaseWhatIf(spec="x", before=state("shortlisted"), after=short), SAY)
    }
    assert rows[SAY("ui/what_if/unmet")] == ("0%", "10% to 30%")
    assert rows[SAY("ui/what_if/bottlenecks")][1] == "A@S"
