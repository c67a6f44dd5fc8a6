"""Why a buyer decides as it does: the weightiest first, whole points, no number where too little is proven."""

from readiness.buyer.reasons import reasons
from readiness.buyer.standing import Standing
from readiness.model.buyer import BuyerGate
from tests.score.builders import bank, buyer, case, finding, question


def why(asked, levels=None, proven=None, **more):
    found = [finding(check, level, "signed") for check, level in (proven or {}).items()]
    now = Standing.of(asked, case(levels, **more), found)
    return reasons(now, "maker", now.gates("maker"))


def codes(found):
    return [r.code for r in found]


def test_shut_gates_come_first_then_open_questions_then_claims():
    asked = bank(
        question("erp.a", checks=("a",)),
        *(question(f"licence.{n}", importance, min_level=3, checks=(n,)) for n, importance in (
            ("claimed", "critical"), ("unknown", "critical"), ("no", "low"), ("disproven", "critical"), ("passed", "high"),
        )),
        buyers=[buyer(gates=[f"licence.{n}" for n in ("claimed", "unknown", "no", "disproven", "passed")])],
    )  # fmt: skip
    found = why(asked, {"licence.claimed": 4, "licence.no": 1}, {"disproven": 2, "passed": 4, "a": 4})
    assert [(r.code, r.params["question"]) for r in found] == [
        ("gate_disproven", "licence.disproven"),
        ("gate_failed", "licence.no"),
        ("gate_unknown", "licence.unknown"),
        ("gate_unproven", "licence.claimed"),
        ("praise", "erp.a"),
    ]
    assert found[1].params == {"question": "licence.no", "stage": "qualify", "level": 1, "needed": 3}


TWO = (
    question("erp.a", "critical", checks=("a",)),
    question("erp.b", checks=("b",)),
    question("origin.a", checks=("o",)),
)


def test_below_the_line_the_weakest_spots_are_named():
    asked = bank(
        *TWO, buyers=[buyer(weights={"erp": 2, "origin": 1}, cut_off=60, must_answer=("erp.b", "origin.a"))]
    )
    found = why(asked, proven={"a": 2, "b": 3, "o": 0})
    assert [(r.code, r.params) for r in found] == [
        ("below_cut_off", {"score": 38, "cut_off": 60}),
        ("weakest_question", {"question": "origin.a"}),
        ("weakest_dimension", {"dimension": "origin", "score": 0}),
        ("praise", {"question": "erp.b", "level": 3}),
    ]


def test_while_too_little_is_proven_only_the_range_is_named():
    asked = bank(*TWO, buyers=[buyer(weights={"erp": 2, "origin": 1}, cut_off=90)])
    found = why(asked, {"erp.a": 2, "erp.b": 2, "origin.a": 2})
    assert codes(found)[0] == "below_cut_off_range"
    assert set(found[0].params) == {"low", "high", "cut_off"}


def test_a_line_inside_the_interval_is_a_close_call():
    asked = bank(*TWO, buyers=[buyer(weights={"erp": 2, "origin": 1}, cut_off=50)])
    assert codes(why(asked, {"erp.a": 3, "erp.b": 3, "origin.a": 3})) == ["close_call"]


def test_a_cap_is_named_only_where_it_keeps_the_firm_below_the_line():
    gates = [
        BuyerGate(question="licence.a", effect="caps", cap=40),
        BuyerGate(question="licence.b", effect="caps", cap=90),
    ]
    asked = bank(*TWO, question("licence.a"), question("licence.b"), buyers=[buyer(gates=gates)])
    found = why(asked, {"licence.a": 0, "licence.b": 0}, {"a": 4, "b": 4, "o": 4})
    assert [(r.code, r.params) for r in found if r.code == "capped"] == [
        ("capped", {"question": "licence.a", "cap": 40, "cut_off": 50})
    ]


def test_gates_after_the_list_are_a_reservation_not_a_no():
    gates = [
        BuyerGate(question="licence.a", stage="pay"),
        BuyerGate(question="licence.b", stage="keep"),
        BuyerGate(question="licence.c", stage="pay"),
    ]
    asked = bank(*TWO, *(question(f"licence.{n}") for n in "abc"), buyers=[buyer(gates=gates)])
    found = why(asked, {"licence.a": 0, "licence.b": 4}, {"a": 4, "b": 4, "o": 4})
    assert codes(found) == ["pay_failed", "pay_unknown", "keep_claimed", "praise"]


def test_praise_is_for_the_heaviest_thing_that_stands_proven():
    asked = bank(*TWO, buyers=[buyer()])
    assert why(asked, proven={"a": 3, "b": 4})[-1].params == {"question": "erp.a", "level": 3}
    assert "praise" not in codes(why(asked, {"erp.a": 4}, {"b": 2}))


def test_a_firm_with_nothing_to_offer_hears_only_that():
    asked = bank(*TWO, buyers=[buyer(offer_class=("service",))])
    assert codes(why(asked, profile={"offer_class": {"spare_part": 1}})) == ["offers_nothing"]


def test_a_buyer_who_weighs_nothing_we_score_says_so():
    asked = bank(*TWO, buyers=[buyer(weights={"licence": 1})])
    assert codes(why(asked)) == ["nothing_scored"]
