"""The last five lost orders, with the gate behind the stated reason and what the plan does about it."""

from datetime import date

from readiness.model.plan_log import LostOrder
from readiness.planning.lost_orders import lost_orders
from tests.planning.rolling.rolled import agreed, changed
from tests.planning.small_firm import proof, standing


def order(month, question=None, **given):
    return LostOrder(on=date(2026, month, 1), stated="said", question=question, **given)


def told(*orders, found=(), plan=None):
    return lost_orders(standing(found), (plan or agreed()).model_copy(update={"lost_orders": orders}))


def test_only_the_last_five_are_shown_newest_first():
    found = told(*(order(m, value=100.0) for m in (1, 5, 2, 6, 3, 4)))
    assert [x.order.on.month for x in found.lines] == [6, 5, 4, 3, 2]
    assert (found.value, found.unexplained) == (500, 6)


def test_a_reason_is_tied_to_the_gate_of_the_customers_kind_of_buyer():
    (line,) = told(order(1, "licence.gate", customer="One")).lines
    assert [g.buyer for g in line.gates] == ["maker"]
    (line,) = told(order(1, "availability.q1", customer="nobody we know")).lines
    assert {g.buyer for g in line.gates} == {"plant"}


def test_the_plan_says_what_it_does_about_it_and_the_catalogue_what_it_could():
    (line,) = told(order(1, "geopolitics.q1"), found=[proof("geopolitics.q1", 2)]).lines
    assert (line.planned, line.could, line.proven) == (("C3",), (), 2)
    stopped = changed(agreed(), C3={"status": "stopped"})
    assert told(order(1, "geopolitics.q1"), plan=stopped).lines[0].planned == ()
    without = agreed().model_copy(update={"actions": tuple(a for a in agreed().actions if a.id != "C3")})
    assert told(order(1, "geopolitics.q1"), plan=without).lines[0].could == ("C3",)


def test_what_is_lost_most_often_is_counted_over_all_orders():
    found = told(*(order(m, "erp.q1") for m in range(1, 7)), order(7, "licence.gate"))
    assert found.by_question == (("erp.q1", 6), ("licence.gate", 1))


def test_a_reason_nobody_tied_to_a_question_names_no_gate():
    (line,) = told(order(1)).lines
    assert (line.gates, line.planned, line.proven) == ((), (), None)
