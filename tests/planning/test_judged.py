"""What people agreed on is judged by the months they chose, and what already stands is no fault of it."""

from readiness.planning.judged import judged
from tests.planning.rolling.rolled import QUICK, agreed
from tests.planning.small_firm import proof, standing


def test_what_the_product_proposed_breaks_nothing_when_people_agree_on_it():
    found = judged(standing(parameters=QUICK), agreed())
    assert found.breaks == ()
    assert {s.action: s.start_month for s in found.steps} == {a.id: a.start_month for a in agreed().actions}
    assert found.objective > 0


def test_what_stands_by_now_is_no_break():
    firm = standing([proof("availability.q1", 1)], parameters=QUICK)
    found = judged(firm, agreed())
    assert found.done
    assert {a.id for a in agreed().actions} & set(found.done)
    assert not [b for b in found.breaks if b.what == "unknown"]
