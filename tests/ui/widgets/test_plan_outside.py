"""Signals, lost orders and rivals as typed in: a row counts once it says something, its day is today unless stated."""

from datetime import date

from readiness.model.plan import Objective
from readiness.model.plan_log import LostOrder, RivalFigure, Signal
from readiness.ui.widgets.plan_outside import LOST, RIVALS, SIGNALS, edited
from tests.planning.build import plan

TODAY = date(2026, 10, 1)
PLAN = plan().model_copy(
    update={
        "objectives": (Objective(id="margin", title="Margin", kind="hard", measures="outcome"),),
        "signals": (Signal(on=TODAY, kind="law", says="new rule", region=("Europe",)),),
    }
)


def typed(rows=None, gone=(), new=()):
    return {"edited_rows": rows or {}, "deleted_rows": list(gone), "added_rows": list(new)}


def test_a_signal_is_typed_in_with_its_region():
    new = [{"says": "rival cuts prices", "region": "Asia > China", "replan": True}, {"source": "fair"}]
    first, second = edited(
        "signals", SIGNALS, Signal, "says", TODAY, PLAN, typed({0: {"region": None, "says": ""}}, new=new)
    ).signals
    assert (first.says, first.region) == ("new rule", ())
    assert (second.on, second.kind, second.region, second.replan) == (
        TODAY,
        "competition",
        ("Asia", "China"),
        True,
    )


def test_a_lost_order_needs_the_reason_given():
    new = [{"stated": "no e-invoice", "on": "2026-09-01", "value": 5.0}, {"customer": "X"}]
    (order,) = edited("lost_orders", LOST, LostOrder, "stated", TODAY, PLAN, typed(new=new)).lost_orders
    assert (order.on, order.value, order.customer) == (date(2026, 9, 1), 5.0, None)


def test_a_rivals_figure_needs_a_value_and_a_source():
    new = [{"rival": "X", "value": 3.0, "source": "fair"}, {"rival": "Y", "value": 3.0}]
    (figure,) = edited("rivals", RIVALS, RivalFigure, "rival", TODAY, PLAN, typed(new=new)).rivals
    assert (figure.rival, figure.objective, figure.on) == ("X", "margin", TODAY)


def test_a_deleted_row_is_gone_and_nothing_else_changes():
    found = edited("signals", SIGNALS, Signal, "says", TODAY, PLAN, typed(gone=[0]))
    assert (found.signals, found.actions) == ((), PLAN.actions)
